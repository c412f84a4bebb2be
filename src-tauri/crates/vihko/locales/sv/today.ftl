### I dag: månadens rapport, vad som görs härnäst, vad som är på gång, året.

today-title = I dag
today-head = { $day } · vecka { $week }

today-weekday-1 = måndag
today-weekday-2 = tisdag
today-weekday-3 = onsdag
today-weekday-4 = torsdag
today-weekday-5 = fredag
today-weekday-6 = lördag
today-weekday-7 = söndag

today-report = Rapporten för { $month }
today-target = eget mål { $day }
today-done = { $done } / { $all } klara
today-open-report = Öppna rapporten
today-column-person = Sysselsatt
today-column-support = Stödmånad
today-column-sessions = Handledning
today-column-form = Blankett
today-column-figures = Timmar och lön
today-support-month = { $n } / { $max }
today-support-ended = { $n } / { $max } · upphörde { $day }
today-support-none = inget tillägg
today-sessions = { $held } / { $target }
today-form-missing = saknas
today-form-open = { $count ->
    [one] en fråga öppen
   *[other] { $count } frågor öppna
}
today-form-filled = ifylld
today-figures-missing = saknas
today-month-all = Visa alla { $count }
today-nobody = Ingen är i arbete den här månaden
today-nobody-hint = När du lägger till en sysselsatt syns personens månad här.

today-next = Gör härnäst
today-next-none = Allt är gjort
today-next-none-hint = Inget släpar efter.
today-next-more = { $count ->
    [one] Visa en till
   *[other] Visa { $count } till
}
today-next-fewer = Visa färre
today-duty-form = uppföljningsblanketten för { $month }
today-duty-open-questions = i uppföljningsblanketten för { $month } är { $count ->
    [one] en fråga öppen
   *[other] { $count } frågor öppna
}
today-duty-sessions = { $count ->
    [one] en handledning saknas
   *[other] { $count } handledningar saknas
} för { $month }
today-duty-figures = timmar och lön för { $month }
today-duty-confirm = rapporten för { $month } är klar att bekräftas
today-duty-outcome = anställningen upphörde { $day }, anteckna vart personen gick vidare
today-duty-outcome-3 = det har gått tre månader sedan arbetet upphörde, fråga hur det går
today-duty-outcome-6 = det har gått ett halvt år sedan arbetet upphörde, fråga hur det går
today-duty-outcome-12 = det har gått ett år sedan arbetet upphörde, fråga hur det går
today-duty-step = { $who }: { $what }
today-duty-stub = träffen { $day } väntar på att fyllas i
today-by = senast { $day }
today-at-risk = { $amount } riskeras

today-limit-apply-supplement = ansök om kommuntillägg
today-limit-contract-minimum = avtalets minimitid uppnås
today-limit-claim-pay-subsidy = ansök om utbetalning av lönesubvention
today-limit-claim-supplement = ansök om utbetalning av kommuntillägg
today-limit-other-employer-visit = ordna bekantningsdagar hos en annan arbetsgivare
today-limit-decision-end = lönesubventionen upphör
today-limit-supplement-end = kommuntillägget upphör
today-limit-signed-form = fyll i och underteckna handledningsblanketten
today-limit-final-pay-subsidy-claim = ansök om den sista utbetalningen av lönesubvention
today-limit-final-supplement-claim = ansök om den sista utbetalningen av kommuntillägg
today-limit-bonus = ansök om sysselsättningsbonus
today-limit-follow-up-3 = fråga hur det går, tre månader efter slutet
today-limit-follow-up-6 = fråga hur det går, ett halvt år efter slutet
today-limit-follow-up-12 = fråga hur det går, ett år efter slutet

today-act-form = Fyll i
today-act-sessions = Anteckna handledning
today-act-figures = Anteckna siffrorna
today-act-confirm = Öppna rapporten
today-act-outcome = Anteckna upphörandet
today-act-follow-up = Anteckna läget
today-act-step = Markera som gjort
today-act-answer = Markera som gjort
today-act-stub = Fyll i

today-coming = På gång
today-coming-none = Inget är avtalat för de närmaste två veckorna.
today-coming-session = handledning
today-coming-session-at = Avtalat: { $what }
today-coming-start = arbetet börjar
today-coming-end = arbetet upphör
today-coming-step = { $who }: { $what }
today-last-day = sista dagen
today-last-day-risk = sista dagen · { $amount } riskeras

today-year = År { $year }
today-year-people = { $count ->
    [one] sysselsatt
   *[other] sysselsatta
}
today-year-supplement = kommuntillägg till slutet av { $month }
today-year-placed = Av de avslutade perioderna ledde { $placed } / { $known } till arbete eller studier.
today-year-unknown = { $count ->
    [one] För en avslutad period har det inte antecknats vart personen gick vidare.
   *[other] För { $count } avslutade perioder har det inte antecknats vart personen gick vidare.
}
today-year-none = Ingen period har avslutats i år.

today-group = Grupphandledning
today-word = i dag
today-answered = Markerat som gjort
today-answered-on = När gjordes det?
today-answered-hint = Till exempel i dag, i går eller 30.10
