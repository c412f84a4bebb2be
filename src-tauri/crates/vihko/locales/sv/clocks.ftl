### Tukien kellot: mikä on vaarassa, mikä puuttuu ja mitä voi hakea.
gap-state = Det finns ingen lönesubvention { $period }, fast kommuntillägget fortsätter.
gap-supplement = Det finns inget kommuntillägg { $period }, fast lönesubventionen fortsätter.
risk-state = Lönesubvention på { $amount } har inte sökts. Sök den senast { $day }, annars går den förlorad.
risk-state-unknown = Lönesubvention på { $amount } har inte sökts. Ansökningstiden är okänd, kontrollera hos arbetskraftsmyndigheten.
risk-supplement = Kommuntillägg på { $amount } har inte sökts. Sök det senast { $day }, annars går det förlorat.
risk-supplement-unknown = Kommuntillägg på { $amount } har inte sökts. Ansökningstiden är okänd, kontrollera hos kommunen.
bonus-proposal = Bonus på { $amount } kan sökas: { $ground }, från { $day }.
bonus-claim-by = Sök den senast { $day }.
bonus-claim-unknown = Ansökningstiden är okänd, kontrollera hos kommunen.
evidence-at-hand = { $paper }: finns i häftet
evidence-missing = { $paper }: saknas
deadline-state-today = i dag
deadline-state-left = { $count ->
    [one] i morgon
   *[other] { $count } dagar kvar
}
deadline-state-over = { $count ->
    [one] en dag försenad
   *[other] { $count } dagar försenad
}
deadline-state-done = gjort { $day }
deadline-state-done-late = gjort för sent { $day }
deadline-with-state = { $deadline } ({ $state })
bonus-claimed = Bonusen på { $amount } söktes { $day }.
clock-state = Lönesubvention: använt { $used } mån., beviljat { $granted } mån., kvar { $left } mån.
clock-state-euros = Lönesubvention: fått { $received }, väntas { $to_come }
clock-state-lost = Lönesubvention på { $amount } har gått förlorad: ansökningstiden är slut.
clock-supplement = Kommuntillägg: använt { $used } mån., beviljat { $granted } mån., kvar { $left } mån.
clock-supplement-euros = Kommuntillägg: fått { $received }, väntas { $to_come }
clock-supplement-lost = Kommuntillägg på { $amount } har gått förlorat: ansökningstiden är slut.
condition-met = Uppfylls: { $sentence }
condition-not-met = Uppfylls inte: { $sentence }
condition-not-known = Inte känt: { $sentence }
