### Tukien kellot: mikä on vaarassa, mikä puuttuu ja mitä voi hakea.
gap-state = There is no pay subsidy { $period }, although the supplement goes on.
gap-supplement = There is no supplement { $period }, although the pay subsidy goes on.
risk-state = { $amount } of pay subsidy has not been claimed. Claim it by { $day }, or it is lost.
risk-state-unknown = { $amount } of pay subsidy has not been claimed. The time for it is not known; check with the employment authority.
risk-supplement = { $amount } of supplement has not been claimed. Claim it by { $day }, or it is lost.
risk-supplement-unknown = { $amount } of supplement has not been claimed. The time for it is not known; check with the municipality.
bonus-proposal = A bonus of { $amount } can be claimed: { $ground }, from { $day }.
bonus-claim-by = Claim it by { $day }.
bonus-claim-unknown = The time for it is not known; check with the municipality.
evidence-at-hand = { $paper }: in the notebook
evidence-missing = { $paper }: missing
deadline-state-today = today
deadline-state-left = { $count ->
    [one] tomorrow
   *[other] { $count } days left
}
deadline-state-over = { $count ->
    [one] a day late
   *[other] { $count } days late
}
deadline-state-done = done { $day }
deadline-state-done-late = done late { $day }
deadline-with-state = { $deadline } ({ $state })
bonus-claimed = The bonus of { $amount } was claimed on { $day }.
clock-state = Pay subsidy: { $used } months used, { $granted } granted, { $left } left
clock-state-euros = Pay subsidy: { $received } received, { $to_come } to come
clock-state-lost = Pay subsidy of { $amount } has been lost: the time for claiming is over.
clock-supplement = Municipal supplement: { $used } months used, { $granted } granted, { $left } left
clock-supplement-euros = Municipal supplement: { $received } received, { $to_come } to come
clock-supplement-lost = Municipal supplement of { $amount } has been lost: the time for claiming is over.
condition-met = Met: { $sentence }
condition-not-met = Not met: { $sentence }
condition-not-known = Not known: { $sentence }
