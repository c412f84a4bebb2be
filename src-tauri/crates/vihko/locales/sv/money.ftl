### Rahan laskenta riveittäin: miksi summa on mikä on.

# Palkkakustannusten osat ja valtion tuet.
cost-component-gross = Bruttolön
cost-component-side-costs = Bikostnader
cost-component-holiday-pay = Semesterpenning
subsidy-kind-palkkatuki = Lönesubvention
subsidy-kind-tyollistamistuki-55 = Sysselsättningsstöd för personer som fyllt 55 år

# Rivit.
reason-wage-real = { $component } enligt månadens utfall
reason-wage-full = { $component }, hel månad
reason-wage-part = { $component } { $period }: { $full } × { $days } / { $of } dagar
reason-unpaid = Tid utan lön { $period }: ingen lön
reason-subsidy-share = { $kind } { $period }: { $percent } × { $gross }
reason-subsidy-whole = { $kind } 100 % { $period }: { $gross } × { $multiplier }
reason-subsidy-whole-cut = { $kind } 100 % { $period }: { $gross } × { $covered } ÷ { $time } × { $multiplier }
reason-subsidy-capped = { $kind } { $percent } { $period }: högst { $cap } i månaden; räknat på lönen vore det { $share }
reason-subsidy-capped-part = { $kind } { $percent } { $period }: högst { $cap } × { $days } / { $of } dagar; räknat på lönen vore det { $share }
reason-subsidy-limited-by-total = Beslutets hela belopp är { $total }; mer betalas inte
reason-subsidy-received = Stödet såsom det betalades
reason-other-full = { $name }, hel månad
reason-other-part = { $name }: { $monthly } × { $days } / { $of } dagar
reason-room = { $scheme } högst: { $cap } × { $cost } − statens stöd { $subsidy } − annat stöd { $other }
reason-room-by-default = { $scheme } högst: { $cost } − statens stöd { $subsidy } − annat stöd { $other } (kommunens övre gräns är okänd; stöden sammanlagt högst anställningskostnaderna)
reason-full-month = { $scheme }, hel månad
reason-prorated = { $scheme } { $period }: { $nominal } × { $share } ({ $method })
reason-prorated-by-default = { $scheme } { $period }: { $nominal } × { $share } ({ $method }; kommunens sätt är okänt)
reason-period-share = { $scheme } { $period }: { $monthly } × { $days } / 30
reason-period-difference = Hela tiden { $period }: { $months } mån. × { $monthly } = { $total }; skillnaden mot raderna ovan
reason-limited-by-room = Stöden skulle sammanlagt överskrida gränsen; högst { $room }
reason-limited-by-total = Beslutets hela belopp är { $total }; mer betalas inte
reason-limited-by-maximum = För hela tiden högst { $months } mån. × { $monthly }
reason-rounded-to-euro = Avrundning till hela euro
reason-manual = Angivet för hand: { $reason } (beräknat { $computed })
reason-manual-unsaid = Angivet för hand (beräknat { $computed })
source-case = den här beräkningens eget värde

# Näin vajaa kuukausi lasketaan.
part-month-full-months = bara hela månader
part-month-calendar-days = kalenderdagar
part-month-thirty-360 = 30 dagar i månaden
part-month-thirty-360-period = hela tiden i månader, 30 dagar i månaden
part-month-days-30 = kalenderdagar delat med 30
part-month-weekdays-21-5 = dagar från måndag till fredag, delat med 21,5
part-month-weekdays-month = av månadens dagar från måndag till fredag
part-month-paid-days = dagar med lön

# Ehdot: ensin mitä tiedetään, sitten mitä kunta edellyttää.
fact-hours = Arbetstiden är { $hours } i veckan.
fact-work-time = Arbetstiden är { $percent } av full arbetstid.
fact-contract = Anställningen gäller { $period }.
fact-gross = Bruttolönen är { $amount } i månaden.
fact-gross-missing = Ingen lön har antecknats.
fact-subsidy-granted = För samma tid har beviljats en lönesubvention på { $percent }.
fact-subsidy-none = För samma tid finns ingen lönesubvention.
fact-subsidy-months = { $kind } har beviljats för { $months } månader.
fact-amount = Kommuntillägget är { $amount } i månaden.
fact-amount-missing = Det finns inget beslut om kommuntillägget.
fact-max-months = Kommuntillägget blir sammanlagt { $months } mån.
fact-groups = Om personen vet man: { $groups }.
fact-groups-by-decision = Enligt myndighetens beslut hör personen till målgruppen.
fact-groups-none = Personens målgrupp har inte antecknats.
fact-applied = Kommuntillägget söktes { $day }.
fact-not-applied = Ingen ansökan har antecknats.
fact-application-not-told = Ansökningsdagen har inte angetts.
rule-unknown = Kommunens villkor är okänt, kontrollera hos kommunen.
rule-min-hours = Minst { $hours } krävs.
rule-min-work-time = Minst { $percent } krävs.
rule-min-contract = Minst { $months } mån. krävs.
rule-min-gross = Minst { $amount } krävs.
rule-subsidy-required = Kommuntillägget förutsätter lönesubvention.
rule-subsidy-optional = Kommuntillägget kan fås med eller utan lönesubvention.
rule-subsidy-forbidden = Kommuntillägget fås inte tillsammans med lönesubvention.
rule-excluded = Kommuntillägget fås inte om lönesubventionen är { $percents }.
rule-excluded-none = Ingen procentsats för lönesubventionen hindrar kommuntillägg.
rule-subsidy-months = Stödet kan fås för högst { $months } mån. åt gången; tiden beror på grunden för stödet.
rule-subsidy-months-open = Maximitiden beror på grunden för stödet.
rule-amount = Kommunens maximibelopp är { $amount } i månaden.
rule-max-months = Kommunen betalar för högst { $months } mån.
rule-groups = Kommuntilläggets målgrupper: { $groups }.
rule-apply-by = Ansökningstid: till och med { $day }.

# Määräajat.
deadline-apply-supplement = Sök kommuntillägget senast { $day }.
deadline-contract-minimum = Avtalets minimitid uppnås { $day }.
deadline-claim-pay-subsidy = Ansök om utbetalning av lönesubventionen för tiden { $period } senast { $day }.
deadline-claim-supplement = Ansök om utbetalning av kommuntillägget för tiden { $period } senast { $day }.
deadline-other-employer-visit = Ordna 2–3 avlönade bekantningsdagar hos en annan arbetsgivare senast { $day }.
deadline-decision-end = Lönesubventionen upphör { $day }.
deadline-supplement-end = Kommuntillägget upphör { $day }.
deadline-signed-form = Fyll i och underteckna handledningsblanketten senast { $day }; den bifogas den sista ansökan om utbetalning.
deadline-final-pay-subsidy-claim = Ansök om den sista utbetalningen av lönesubventionen senast { $day }; stödtiden är { $period }.
deadline-final-supplement-claim = Ansök om den sista utbetalningen av kommuntillägget senast { $day }; perioden är { $period }.
deadline-bonus = Sök sysselsättningsbonus senast { $day }.
deadline-follow-up-3 = Fråga { $day } hur det går: då har det gått tre månader sedan arbetet upphörde.
deadline-follow-up-6 = Fråga { $day } hur det går: då har det gått sex månader sedan arbetet upphörde.
deadline-follow-up-12 = Fråga { $day } hur det går: då har det gått ett år sedan arbetet upphörde.
