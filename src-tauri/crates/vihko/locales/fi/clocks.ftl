### Tukien kellot: mikä on vaarassa, mikä puuttuu ja mitä voi hakea.
gap-state = Palkkatukea ei ole { $period }, vaikka kuntalisä jatkuu.
gap-supplement = Kuntalisää ei ole { $period }, vaikka palkkatuki jatkuu.
risk-state = Palkkatukea on hakematta { $amount }. Hae se viimeistään { $day }, tai se menetetään.
risk-state-unknown = Palkkatukea on hakematta { $amount }. Hakuaikaa ei tiedetä, tarkista työvoimaviranomaiselta.
risk-supplement = Kuntalisää on hakematta { $amount }. Hae se viimeistään { $day }, tai se menetetään.
risk-supplement-unknown = Kuntalisää on hakematta { $amount }. Hakuaikaa ei tiedetä, tarkista kunnalta.
bonus-proposal = Bonus { $amount } on haettavissa: { $ground }, { $day } alkaen.
bonus-claim-by = Hae se viimeistään { $day }.
bonus-claim-unknown = Hakuaikaa ei tiedetä, tarkista kunnalta.
evidence-at-hand = { $paper }: on vihkossa
evidence-missing = { $paper }: puuttuu
deadline-state-today = tänään
deadline-state-left = { $count ->
    [one] huomenna
   *[other] { $count } päivää jäljellä
}
deadline-state-over = { $count ->
    [one] päivän myöhässä
   *[other] { $count } päivää myöhässä
}
deadline-state-done = tehty { $day }
deadline-state-done-late = tehty myöhässä { $day }
deadline-with-state = { $deadline } ({ $state })
bonus-claimed = Bonus { $amount } on haettu { $day }.
clock-state = Palkkatuki: käytetty { $used } kk, myönnetty { $granted } kk, jäljellä { $left } kk
clock-state-euros = Palkkatukea saatu { $received }, tulossa { $to_come }
clock-state-lost = Palkkatukea on menetetty { $amount }: hakuaika on mennyt.
clock-supplement = Kuntalisä: käytetty { $used } kk, myönnetty { $granted } kk, jäljellä { $left } kk
clock-supplement-euros = Kuntalisää saatu { $received }, tulossa { $to_come }
clock-supplement-lost = Kuntalisää on menetetty { $amount }: hakuaika on mennyt.
condition-met = Täyttyy: { $sentence }
condition-not-met = Ei täyty: { $sentence }
condition-not-known = Ei tiedossa: { $sentence }
