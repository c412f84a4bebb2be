### Kuukausiraportti kunnalle.

report-title = Palkkatuetun työn kuukausiraportti
report-draft = LUONNOS { $day }
report-month-not-over = Kuukausi ei ole vielä päättynyt, joten tiedot voivat muuttua.
report-number = Raportti nro { $number }
report-version = versio { $version }, vahvistettu { $day }
report-replaces = Korvaa version { $version }.
report-secret = salassa pidettävä
report-secret-law = Salassa pidettävä, JulkL{"\u00A0"}24{"\u00A0"}§{"\u00A0"}1{"\u00A0"}mom{"\u00A0"}25{"\u00A0"}k
report-pseudonyms = nimet korvattu numeroilla
report-page = Sivu { "{" }n{ "}" }/{ "{" }m{ "}" }
report-footer = { $association } · kuukausiraportti { $month }
report-business-id = Y-tunnus { $id }
report-reference = viite { $reference }
report-contact = Yhteyshenkilö { $contact }
report-numbered = Työllistetty { $number }

report-incomplete-title = Raportti on vahvistettu puutteellisena
report-incomplete-reason = Syy: { $reason }
report-changes-title = Mikä muuttui edelliseen versioon verrattuna
report-change = { $who }: { $figure } { $before } → { $after }
report-changed = { $who }: { $what } ovat muuttuneet
report-whole = Koko raportti

# Yhteenvetotaulukon otsikot.
report-column-person = Työllistetty
report-column-support-month = Tukikuukausi
report-column-hours = Tunnit
report-column-sessions = Ohjaus
report-column-wage-cost = Palkkaus­kustannukset
report-column-pay-subsidy = Palkkatuki
report-column-supplement-unnamed = Kuntalisä
report-total = Yhteensä
report-sessions-cell = { $count } · { $minutes }
report-support-month = { $n } / { $max }
report-sessions-note = { $count ->
    [0] Kuukaudelle ei ole kirjattu yhtään ohjausta.
    [one] Kuukauden aikana oli yksi ohjaus. Henkilöittäin laskettuna ohjausta kertyi { $minutes }. Ryhmäohjaus on yksi ohjaus, ja jokaiselle läsnäolleelle lasketaan sen koko kesto.
   *[other] Kuukauden aikana oli { $count } ohjausta. Henkilöittäin laskettuna ohjausta kertyi { $minutes }. Ryhmäohjaus on yksi ohjaus, ja jokaiselle läsnäolleelle lasketaan sen koko kesto.
}

# Henkilön tiedot.
report-job-title = Työtehtävä
report-employment = Työsuhde
report-employment-open = { $day } alkaen, toistaiseksi
report-working-time = Työaika
report-working-time-value = { $hours }/vko
report-working-time-percent = { $hours }/vko, { $percent } täydestä työajasta
report-legal-employer = Työnantaja
report-workplace = Työpaikka
report-shares = Työnantajien osuudet
report-pay-subsidy = Palkkatuki
report-subsidy-55 = 55+ työllistämistuki
report-pay-subsidy-value = { $percent }, { $period }
report-decision = päätös { $number }
report-decision-of = päätös { $number }, { $day }
report-decision-on = päätös { $day }
report-supplement-value = { $monthly }/kk, { $months } kk, { $period }
report-supplement-applied = haettu { $day }
report-supplement-not-applied = ei vielä haettu
report-paid-so-far = { $scheme }, aiemmat kuukaudet
report-left = { $scheme }, jäljellä tästä kuusta alkaen
report-days = Palkalliset päivät
report-days-value = { $paid }, palkattomia { $unpaid }
report-gross = Bruttopalkka
report-side-costs = Sivukulut
report-holiday-pay = Lomaraha
report-none = –

report-events-title = Muutokset kuukauden aikana
report-event-started = { $when ->
    [ahead] Työ alkaa { $day }.
   *[past] Työ alkoi { $day }.
}
report-event-ended = { $when ->
    [ahead] Työ päättyy { $day } sovitusti.
   *[past] Työ päättyi { $day } sovitusti.
}
report-event-ended-early = { $when ->
    [ahead] Työ päättyy { $day } ennen sovittua päivää: { $reason }.
   *[past] Työ päättyi { $day } ennen sovittua päivää: { $reason }.
}
report-event-interrupted = Keskeytys { $period }: { $reason }, { $pay }.
report-event-wage-changed = { $when ->
    [ahead] Palkka muuttuu { $day } alkaen.
   *[past] Palkka muuttui { $day } alkaen.
}
report-event-pay-subsidy-ended = { $when ->
    [ahead] Palkkatuki päättyy { $day }.
   *[past] Palkkatuki päättyi { $day }.
}
report-event-supplement-ended = { $when ->
    [ahead] { $scheme } päättyy { $day }.
   *[past] { $scheme } päättyi { $day }.
}
report-event-trained = Suoritettu { $day }: { $name }.
report-event-met = { $kind } { $period }.
report-event-met-at = { $kind } { $period }: { $organisation }.

report-sessions-title = Ohjaukset
report-sessions-none = Kuukauden aikana ei ole kirjattu ohjauksia.
report-session-day = Päivä
report-session-kind = Laji
report-session-length = Kesto
report-session-content = Mitä käytiin läpi
report-session-group = { $kind } ({ $count } läsnä)

report-form-title = { $form }, täytetty { $day }
report-scale = { $now }/5
report-scale-change = { $now }/5 ({ $change })
report-scale-spoken = { $question }: { $now } viidestä
report-scale-spoken-change = { $question }: { $now } viidestä, viimeksi { $before }

report-steps-title = Sovitut askeleet
report-step-what = Mitä
report-step-who = Kuka
report-step-due = Mihin mennessä
report-step-state = Tila
report-step-done = tehty { $day }
report-step-open = kesken
report-step-late = myöhässä

report-gaps-title = Vielä puuttuu
report-gap-sessions = { $count ->
    [one] Yksi ohjaus puuttuu: kirjattu { $held }, oma tavoite { $target }.
   *[other] { $count } ohjausta puuttuu: kirjattu { $held }, oma tavoite { $target }.
}
report-gap-form = Kuukauden seurantalomake puuttuu.
report-gap-open-questions = { $count ->
    [one] Seurantalomakkeesta puuttuu yksi vastaus.
   *[other] Seurantalomakkeesta puuttuu { $count } vastausta.
}
report-gap-figures = Kuukauden tunnit ja palkka puuttuvat; summat on laskettu sovitun palkan mukaan.
report-notice-application = { $scheme }: ei vielä haettu.
report-notice-decision = { $scheme }: haettu, mutta päätöstä ei ole vielä kirjattu.
report-notice-unrecorded = { $scheme }: hakemusta tai päätöstä ei ole kirjattu.
report-notice-over-months = { $scheme }: tukikuukausi { $n }, vaikka päätöksen mukaan niitä on enintään { $most }.

report-money-title = Miten summa on laskettu
report-money-row = Peruste
report-money-amount = Euroa
report-rules = Laskettu ehdoilla ”{ $scheme }”, jotka on tarkistettu { $day }. Laskelma on suuntaa antava; päätös sitoo.
report-other-support = Muu tuki

report-attachments-title = Liitteet
report-attachment = { $kind }: { $name }
report-attachment-of = { $who } – { $kind }: { $name }
report-attachment-kind-of = { $who } – { $kind }
report-attachment-dated = { $attachment }, { $day }

report-assurance-title = Vakuutus
report-assurance = Vakuutamme, että tämän raportin tiedot ovat oikein ja että ohjaus, tuki ja seuranta ovat toteutuneet niin kuin raportissa kerrotaan.
report-signature-association = Yhdistyksen puolesta
report-signature-counsellor = Ohjaaja
report-signature-place = Paikka ja päiväys
report-signature-sign = Allekirjoitus
report-signature-name = Nimenselvennys
report-watermark-draft = LUONNOS
report-watermark-practice = HARJOITUS

answer-yes = kyllä
answer-no = ei

figure-hours = tunnit
figure-paid-days = palkalliset päivät
figure-unpaid-days = palkattomat päivät
figure-sessions = ohjauksia
figure-minutes = ohjauksen minuutit
figure-gross = bruttopalkka
figure-side-costs = sivukulut
figure-holiday-pay = lomaraha
figure-wage-cost = palkkauskustannukset
figure-pay-subsidy = palkkatuki
figure-content = muut tiedot
figure-supplement = kuntalisä

# Kuvaus PDF:n sisällä olevalle tiedostolle.
report-data-description = Kuukausiraportin luvut koneluettavina, { $month }
