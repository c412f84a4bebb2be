### Koko jakson paperit: ohjauslomake, loppuraportti, dokumentoitu polku ja oma polku.

story-who = Työllistetty
story-footer = { $association } · { $paper }
story-final-attachment = Liitetään viimeiseen maksatushakemukseen, kun molemmat ovat allekirjoittaneet.
story-not-filled = Lomaketta ei ole vielä täytetty. Kirjaa vastaukset vihkoon tai kirjoita ne tähän käsin.
story-employment-title = Työsuhde
story-goals-title = Tavoitteet
story-goal-area = Alue
story-goal = Tavoite
story-goal-target = Mihin mennessä
story-goal-state = Tilanne
story-none = Ei kirjattu.
story-sessions-title = Keskustelut ja muu ohjaus
story-sessions-sum = { $count ->
    [0] Ohjauksia ei ole kirjattu.
    [one] Yksi ohjaus, { $minutes }.
   *[other] { $count } ohjausta, yhteensä { $minutes }.
}
story-skills-title = Työelämätaidot
story-skill = Taito
story-skill-first = Alussa
story-skill-middle = Puolivälissä
story-skill-last = Lopussa
story-skill-latest = Viimeksi
story-skill-change = Muutos
story-scale = Asteikko: { $steps }.
story-scale-step = { $number } { $meaning }
story-familiar-title = Tutustumiset muihin työnantajiin
story-contacts-title = Yhteydet työnantajiin
story-contact-when = Milloin
story-contact-kind = Mitä
story-contact-where = Missä
story-contact-result = Mitä siitä seurasi
story-trainings-title = Koulutus ja kortit
story-training = Koulutus tai kortti
story-training-state = Tila
story-training-completed = suoritettu { $day }
story-training-from = alkaa { $day }
story-outcome-title = Minne jatkettiin
story-outcome-when = Milloin
story-outcome-where = Minne
story-outcome-at = { $what }: { $place }
story-outcome-from = { $what }, { $day } alkaen
story-outcome-unknown = Ei vielä tiedossa.
story-signature-association = Yhdistyksen puolesta
story-signature-employee = Työllistetty
story-signatures-title = Allekirjoitukset
story-signed-note = Olemme käyneet tämän lomakkeen läpi yhdessä.

story-final-title = Loppuraportti
story-final-lead = { $name } oli palkkatuetussa työssä { $period }.
story-final-lead-open = { $name } on ollut palkkatuetussa työssä { $day } alkaen.
story-final-sums-title = Jakso lukuina
story-final-hours = Työtunnit
story-final-paid-days = Palkalliset päivät
story-final-guidance = Ohjaus
story-final-steps = Sovitut askeleet
story-final-steps-value = { $done } tehty, sovittu { $all }
story-final-words-title = Miten jakso meni

story-path-title = Dokumentoitu polku
story-path-lead = Ohjauksesta tuetun työn kautta eteenpäin
story-path-when = Milloin
story-path-stage = Vaihe
story-path-what = Mitä
story-path-referred = Ohjautui
story-path-referred-by = { $who }
story-path-work = Tuettu työ
story-path-work-what = { $job }, { $hours }
story-path-guidance = Ohjaus
story-path-guidance-what = { $count ->
    [one] yksi keskustelu, { $minutes }
   *[other] { $count } keskustelua, yhteensä { $minutes }
}
story-path-guidance-none = ei vielä kirjattu
story-path-training = Koulutus
story-path-training-none = ei suoritettuja koulutuksia
story-path-employers = Työnantajat
story-path-employers-none = ei vielä kirjattu
story-path-onward = Eteenpäin
story-path-aim = tavoite: { $aim }
story-path-more = ja { $count } muuta

story-own-title = Oma polkuni
story-own-lead = Tämä sivu on sinun. Siinä on, mitä olet tehnyt ja mistä on sovittu.
story-own-work-title = Työni
story-own-work = Tehtäväni on { $job }. Työpaikkani on { $place }.
story-own-work-no-job = Työpaikkani on { $place }.
story-own-work-period = Olen työssä { $period }.
story-own-work-open = Työ alkoi { $day }.
story-own-hours = Olen tehnyt töitä { $hours }.
story-own-hours-none = Tunteja ei ole vielä kirjattu.
story-own-talks = { $count ->
    [0] Keskusteluja ei ole vielä kirjattu.
    [one] Olemme keskustelleet kerran, { $minutes }.
   *[other] Olemme keskustelleet { $count } kertaa, yhteensä { $minutes }.
}
story-own-agreed-title = Tästä on sovittu
story-own-agreed-none = Sovittuja asioita ei ole nyt auki.
story-own-step = { $what } – { $who }, viimeistään { $day }
story-own-step-no-day = { $what } – { $who }
story-own-step-who-missing = sovitaan, kuka tekee
story-own-done-title = Tämä on tehty
story-own-done = { $what } ({ $day })
story-own-skills-title = Tässä olen edistynyt (asteikko 1–5)
story-own-skill = { $skill }: alussa { $first }, nyt { $last }
story-own-skills-none = Lomakkeita ei ole vielä täytetty.
story-own-learned-title = Tämän olen oppinut
story-own-learned = { $name } ({ $day })
story-own-learned-none = Koulutuksia tai kortteja ei ole vielä kirjattu.
story-own-next-title = Seuraava askel
story-own-next-talk = Seuraava keskustelu: { $weekday } { $day }
story-own-next-talk-open = Seuraava keskustelu: sovitaan yhdessä.
story-own-aim = Tavoitteeni: { $aim }
story-own-wish = Mitä itse haluan seuraavaksi:
story-own-rights = Saat tästä oman kappaleen. Jos jokin on väärin, sano siitä ohjaajalle, niin se korjataan.
story-own-signature-me = Minä
story-own-signature-counsellor = Ohjaaja
