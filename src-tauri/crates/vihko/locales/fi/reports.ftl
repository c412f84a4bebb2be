### Kuukausiraportit ikkunassa. Paperin omat tekstit ovat tiedostossa report.ftl.

reports-title = Raportit
reports-empty = Täällä vahvistetaan kuukaudet ja tehdään raportit kunnalle. Kirjaa ensin maksaja ja työllistetty.
reports-none-of-payer = Kenenkään työsuhteeseen ei ole vielä merkitty tätä maksajaa.
reports-month = Kuukausi
reports-state = Tila
reports-asked = Haettava tuki
reports-earlier = Näytä aiemmat kuukaudet
reports-people = { $count ->
    [one] 1 henkilö
   *[other] { $count } henkilöä
}
reports-running = kuukausi on kesken
reports-open = { $count ->
    [one] yksi kohta puuttuu
   *[other] { $count } kohtaa puuttuu
}
reports-complete = valmis vahvistettavaksi
reports-confirmed = vahvistettu, nro { $numbers }
reports-confirmed-incomplete = vahvistettu puutteellisena, nro { $numbers }
reports-changed = muuttunut vahvistamisen jälkeen, nro { $numbers }
reports-number-version = { $number } v{ $version }
reports-changing-confirmed = Olet jo vahvistanut { $month } raportin (nro { $number }). Muutos tallentuu, mutta kunnalle se näkyy vasta, kun vahvistat korjatun raportin.

reports-before-sending = Ennen lähettämistä
reports-progress = { $there } / { $all }
reports-all-there = { $name } – kaikki kunnossa
reports-missing-sessions = { $count ->
    [one] { $name } – yksi ohjaus puuttuu
   *[other] { $name } – { $count } ohjausta puuttuu
}
reports-missing-form = { $name } – seurantalomake puuttuu
reports-missing-answers = { $count ->
    [one] { $name } – lomakkeesta puuttuu yksi vastaus
   *[other] { $name } – lomakkeesta puuttuu { $count } vastausta
}
reports-missing-figures = { $name } – tunnit ja palkka puuttuvat
reports-missing-application = { $name } – lisän hakemista ei ole kirjattu
reports-missing-decision = { $name } – lisän päätös puuttuu
reports-over-months = { $name } – tukikuukausi { $n }, vaikka päätöksen mukaan niitä on enintään { $most }
reports-act-session = Kirjaa
reports-act-form = Täytä
reports-act-decision = Täydennä
reports-optional = ei estä vahvistamista

reports-hours = Tehdyt tunnit
reports-paid-days = Palkalliset päivät
reports-unpaid-days = Palkattomat työpäivät
reports-gross = Bruttopalkka
reports-side-costs = Sivukulut
reports-holiday-pay = Lomaraha
reports-wage-proposed = Tähän on merkitty sovittu palkka. Tarkista se palkkalaskelmasta.
reports-keep = Tallenna
reports-leave = Sulje
reports-monthly = Lisä kuukaudessa
reports-months = Kuukausia enintään
reports-from = Ensimmäinen päivä
reports-to = Viimeinen päivä
reports-applied-on = Haettu
reports-decision-day = Päätös tehty
reports-decision-section = Pykälä
reports-decision-number = Päätöksen numero
reports-figures-of = Tunnit ja palkka: { $name }
reports-supplement-of = Lisän hakemus ja päätös: { $name }
reports-supplement-hint = Ellei päätöstä ole vielä tullut, jätä sen kohdat tyhjiksi.

reports-asked-title = Maksettavaksi haetaan
reports-total = Yhteensä
reports-explained = Näin laskettiin
reports-changes = Mitä korjaus muuttaa
reports-reason-was = Vahvistettu puutteellisena: { $reason }

reports-pages = Raportin sivut
reports-page-of = Sivu { $n } / { $all }
reports-which-paper = Kenen raportti
reports-everybody = Kaikki
reports-with-names = Nimillä
reports-without-names = Ilman nimiä

reports-print = Tulosta
reports-save = Tallenna PDF
reports-open-pdf = Avaa PDF
reports-confirm = Vahvista
reports-confirm-incomplete = Vahvista puutteellisena…
reports-correct = Vahvista korjaus
reports-correct-incomplete = Vahvista korjaus puutteellisena…
reports-reason = Miksi raportti lähetetään puutteellisena?
reports-reason-hint = Syy painetaan raporttiin.
reports-reason-confirm = Vahvista
reports-confirm-note = Vahvistaminen lukitsee kuukauden luvut ja antaa raportille numeron. Sitä ei voi kumota; virheen voi korjata uudella versiolla.
reports-done = Raportti on vahvistettu
reports-saved = Tallennettu: { $file }

# Tallennetun tiedoston nimi, pienin kirjaimin ja viivoin: kuukausiraportti-2026-10-kemin-kaupunki-luonnos-2026-11-02.pdf
reports-file = kuukausiraportti
reports-file-draft = luonnos
reports-file-without-names = ilman nimiä
reports-file-confirmed = nro { $number } v{ $version }
