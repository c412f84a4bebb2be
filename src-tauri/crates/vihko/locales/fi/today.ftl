### Tänään: kuukauden raportti, mitä tehdään seuraavaksi, mitä on tulossa, vuosi.

today-title = Tänään
today-head = { $day } · viikko { $week }

# Viikonpäivä otsikossa; 1 on maanantai.
today-weekday-1 = maanantai
today-weekday-2 = tiistai
today-weekday-3 = keskiviikko
today-weekday-4 = torstai
today-weekday-5 = perjantai
today-weekday-6 = lauantai
today-weekday-7 = sunnuntai

# Kuukauden taulukko.
today-report = { $month } raportti
today-target = oma tavoite { $day }
today-done = { $done } / { $all } valmiina
today-open-report = Avaa raportti
today-column-person = Työllistetty
today-column-support = Tukikuukausi
today-column-sessions = Ohjaukset
today-column-form = Lomake
today-column-figures = Tunnit ja palkka
today-support-month = { $n } / { $max }
today-support-ended = { $n } / { $max } · päättyi { $day }
today-support-none = ei kuntalisää
today-sessions = { $held } / { $target }
today-form-missing = puuttuu
today-form-open = { $count ->
    [one] yksi kysymys auki
   *[other] { $count } kysymystä auki
}
today-form-filled = täytetty
today-figures-missing = puuttuvat
today-month-all = Näytä kaikki { $count }
today-nobody = Tässä kuussa kukaan ei ole työssä
today-nobody-hint = Kun lisäät työllistetyn, hänen kuukautensa näkyy tässä.

# Tee seuraavaksi.
today-next = Tee seuraavaksi
today-next-none = Kaikki on tehty
today-next-none-hint = Mitään ei ole rästissä.
today-next-more = { $count ->
    [one] Näytä vielä yksi
   *[other] Näytä vielä { $count }
}
today-next-fewer = Näytä vähemmän
today-duty-form = { $month } seurantalomake
today-duty-open-questions = { $month } seurantalomakkeessa on { $count ->
    [one] yksi kysymys
   *[other] { $count } kysymystä
} auki
today-duty-sessions = { $month } ohjauksista puuttuu { $count ->
    [one] yksi
   *[other] { $count }
}
today-duty-figures = { $month } tunnit ja palkka
today-duty-confirm = { $month } raportti on valmis vahvistettavaksi
today-duty-outcome = työsuhde päättyi { $day }, kirjaa, minne hän jatkaa
today-duty-outcome-3 = työn päättymisestä on kolme kuukautta, kysy kuulumiset
today-duty-outcome-6 = työn päättymisestä on puoli vuotta, kysy kuulumiset
today-duty-outcome-12 = työn päättymisestä on vuosi, kysy kuulumiset
today-duty-step = { $who }: { $what }
today-duty-stub = tapaaminen { $day } odottaa täydennystä
today-by = viimeistään { $day }
today-at-risk = { $amount } vaarassa

# Määräajat lyhyesti, nimen perässä.
today-limit-apply-supplement = hae kuntalisää
today-limit-contract-minimum = sopimuksen vähimmäisaika täyttyy
today-limit-claim-pay-subsidy = hae palkkatuen maksua
today-limit-claim-supplement = hae kuntalisän maksua
today-limit-other-employer-visit = järjestä tutustumispäivät toisella työnantajalla
today-limit-decision-end = palkkatuki päättyy
today-limit-supplement-end = kuntalisä päättyy
today-limit-signed-form = täytä ja allekirjoita ohjauslomake
today-limit-final-pay-subsidy-claim = hae palkkatuen viimeistä maksua
today-limit-final-supplement-claim = hae kuntalisän viimeistä maksua
today-limit-bonus = hae työllistämisbonusta
today-limit-follow-up-3 = kysy kuulumiset, päättymisestä kolme kuukautta
today-limit-follow-up-6 = kysy kuulumiset, päättymisestä puoli vuotta
today-limit-follow-up-12 = kysy kuulumiset, päättymisestä vuosi

# Painikkeet tehtävien perässä.
today-act-form = Täytä
today-act-sessions = Kirjaa ohjaus
today-act-figures = Kirjaa luvut
today-act-confirm = Avaa raportti
today-act-outcome = Kirjaa päättyminen
today-act-follow-up = Kirjaa kuulumiset
today-act-step = Merkitse tehdyksi
today-act-answer = Merkitse tehdyksi
today-act-stub = Täydennä

# Tulossa.
today-coming = Tulossa
today-coming-none = Seuraaville kahdelle viikolle ei ole sovittu mitään.
today-coming-session = ohjaus
today-coming-session-at = Sovittu: { $what }
today-coming-start = työ alkaa
today-coming-end = työ päättyy
today-coming-step = { $who }: { $what }
today-last-day = viimeinen päivä
today-last-day-risk = viimeinen päivä · { $amount } vaarassa

# Vuosi.
today-year = Vuosi { $year }
today-year-people = { $count ->
    [one] työllistetty
   *[other] työllistettyä
}
today-year-supplement = kuntalisää { $month } loppuun mennessä
today-year-placed = Päättyneistä jaksoista { $placed } / { $known } johti työhön tai opintoihin.
today-year-unknown = { $count ->
    [one] Yhdestä päättyneestä jaksosta on kirjaamatta, minne työllistetty jatkoi.
   *[other] { $count } päättyneestä jaksosta on kirjaamatta, minne työllistetty jatkoi.
}
today-year-none = Yhtään jaksoa ei ole vielä päättynyt tänä vuonna.

# Milloin jokin tehtiin.
today-group = Ryhmäohjaus
today-word = tänään
today-answered = Merkitty tehdyksi
today-answered-on = Milloin se tehtiin?
today-answered-hint = Esimerkiksi tänään, eilen tai 30.10.
