### Muutoshistoria, kumoaminen ja roskakori.

# Mikä asia on kyseessä, sellaisena kuin se seisoo teon edessä: "ohjauksen poisto".
history-of-association = yhdistyksen tietojen
history-of-recorder = kirjaajan
history-of-payer = maksajan
history-of-scheme = tukiehtojen
history-of-person = työllistetyn
history-of-placement = jakson
history-of-month-figures = kuukauden palkkatietojen
history-of-pay-subsidy = palkkatukipäätöksen
history-of-supplement = kuntalisän
history-of-other-support = muun tuen
history-of-session = ohjauksen
history-of-stub = muistiin merkityn tapaamisen
history-of-step = sovitun tehtävän
history-of-form = lomakkeen
history-of-goal = tavoitteen
history-of-training = koulutuksen
history-of-employer-contact = työnantajayhteyden
history-of-outcome = seurantatiedon
history-of-attachment = liitteen
history-of-report = raportin

history-record = { $of } kirjaus
history-change = { $of } muutos
history-remove = { $of } poisto
history-deed-attach = liitteen lisäys
history-deed-confirm-report = raportin vahvistus
history-deed-keep-association = yhdistyksen tietojen muutos
history-deed-hire-person = uuden työllistetyn kirjaus
history-deed-fill-stub = tapaamisen täydennys
history-deed-import = tietojen tuonti
history-deed-choose-recorder = kirjaajan vaihto
history-deed-empty-bin = roskakorin tyhjennys
history-deed-undo = kumoaminen
history-deed-redo = uudelleen tekeminen
history-deed-other = muutos

history-undo = Kumoa { $deed }
history-redo = Tee uudelleen { $deed }
history-undone = Kumottu: { $deed }
history-redone = Tehty uudelleen: { $deed }
history-changed = { $field }: oli { $before }, nyt { $after }
history-added = { $field }: { $after }
history-cleared = { $field }: oli { $before }, nyt tyhjä
history-touched = { $field }: muutettu
history-along = { $count ->
    [one] ja yksi muu kirjaus
   *[other] ja { $count } muuta kirjausta
}
history-and-more = ja { $n } muuta
history-at = klo { $time }
history-yes = kyllä
history-no = ei

# Roskakorissa.
history-gone-in = { $count ->
    [0] poistuu tänään
    [one] poistuu huomenna
   *[other] poistuu { $count } päivän kuluttua
}

# Kenttien nimet historiassa; taulun nimi edessä, jos sama sana tarkoittaa eri asiaa.
history-field-addition = Lisäys tästä henkilöstä
history-field-aim = Jakson tavoite
history-field-answers = Vastaukset
history-field-applied-on = Haettu
history-field-area = Osa-alue
history-field-attendance = Läsnäolo
history-field-born-on = Syntymäpäivä
history-field-business-id = Y-tunnus
history-field-by-hand-cents = Käsin kirjattu tuki
history-field-by-hand-reason = Käsin kirjatun tuen syy
history-field-city = Postitoimipaikka
history-field-completed-on = Suoritettu
history-field-contact = Yhteyshenkilö
history-field-contact-person = Yhteyshenkilö
history-field-contacts = Yhteyshenkilöt
history-field-dated-on = Päiväys
history-field-decided-on = Päätöspäivä
history-field-decision-number = Päätöksen numero
history-field-decision-section = Päätöksen pykälä
history-field-destination = Minne siirtyi
history-field-done-on = Tehty
history-field-due-on = Määräpäivä
history-field-email = Sähköposti
history-field-end-reason = Päättymisen syy
history-field-ended-on = Päättyi
history-field-ends-on = Viimeinen päivä
history-field-family-name = Sukunimi
history-field-filled-on = Täytetty
history-field-final-claim-on = Viimeinen maksatushakemus
history-field-found-by-association = Yhdistyksen löytämä paikka
history-field-given-name = Etunimi
history-field-gross-cents = Bruttopalkka
history-field-guests = Muut mukana olleet
history-field-held-on = Päivä
history-field-hetu = Henkilötunnus
history-field-holiday-pay-cents = Lomaraha
history-field-home-municipality = Kotikunta
history-field-hours-hundredths = Tehdyt tunnit
history-field-iban = Tilinumero
history-field-interruptions = Keskeytykset
history-field-job-title = Tehtävänimike
history-field-kind = Laji
history-field-knowledge = Tiedon varmuus
history-field-language = Kieli
history-field-legal-employer = Työnantaja
history-field-logo-id = Logo
history-field-met-on = Tapaamispäivä
history-field-minutes = Kesto
history-field-month = Kuukausi
history-field-monthly-cents = Euroa kuukaudessa
history-field-months = Kuukausia
history-field-name = Nimi
history-field-next-on = Seuraava tapaaminen
history-field-note = Muistiinpano
history-field-number = Numero
history-field-organisation = Organisaatio
history-field-paid-days = Palkalliset poissaolopäivät
history-field-paper-per = Raportti
history-field-pay-subsidy-received-cents = Saatu palkkatuki
history-field-payer-id = Maksaja
history-field-percent = Tukiprosentti
history-field-phone = Puhelin
history-field-point = Seurannan ajankohta
history-field-place = Paikka
history-field-postcode = Postinumero
history-field-private-note = Oma muistiinpano
history-field-recorded-by = Kirjaaja
history-field-recorded-on = Kirjattu
history-field-reference = Viite
history-field-referred-by = Ohjaava taho
history-field-referred-on = Ohjautui
history-field-result = Tulos
history-field-scheme = Tukiohjelma
history-field-secrecy = Salassapito
history-field-serial = Sarjanumero
history-field-sessions-a-month = Ohjauksia kuukaudessa
history-field-shares = Työnantajien osuudet
history-field-side-costs-cents = Sivukulut
history-field-signed-on = Allekirjoitettu
history-field-start-time = Kellonaika
history-field-started-on = Aloitti
history-field-starts-on = Ensimmäinen päivä
history-field-state = Tila
history-field-street = Katuosoite
history-field-target-facts = Kohderyhmän tiedot
history-field-target-on = Tavoitepäivä
history-field-template = Lomake
history-field-text = Teksti
history-field-topics = Aiheet
history-field-total-cents = Yhteensä enintään
history-field-unit = Yksikkö
history-field-unpaid-days = Palkattomat poissaolopäivät
history-field-version = Versio
history-field-wages = Palkka
history-field-way = Tapa
history-field-weekly-hours-hundredths = Viikkotunnit
history-field-what = Mitä sovittiin
history-field-who = Kenen tehtävä
history-field-work-time-hundredths = Osuus täydestä työajasta
history-field-workplace = Työpaikka
history-field-session-text = Raporttiin tuleva teksti
history-field-goal-text = Tavoite
history-field-association-name = Yhdistyksen nimi

history-field-pay-subsidy-claimed-on = Palkkatuki haettu
history-field-supplement-claimed-on = Kuntalisä haettu
history-field-supplement-received-cents = Saatu kuntalisä
history-field-profile = Ehdot
history-field-deadline = Määräaika
history-field-about-on = Mistä päivästä
history-deed-keep-scheme = tukiehtojen tuonti
history-deed-answer-deadline = vastaus määräaikaan
history-deed-unanswer-deadline = määräajan vastauksen peruminen
history-of-deadline-answer = määräajan vastauksen
