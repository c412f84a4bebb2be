### Rahan laskenta riveittäin: miksi summa on mikä on.

# Palkkakustannusten osat ja valtion tuet.
cost-component-gross = Gross pay
cost-component-side-costs = Side costs
cost-component-holiday-pay = Holiday bonus
subsidy-kind-palkkatuki = Pay subsidy
subsidy-kind-tyollistamistuki-55 = Employment subsidy for persons aged 55 or over

# Rivit.
reason-wage-real = { $component }, the month's real figure
reason-wage-full = { $component }, full month
reason-wage-part = { $component } { $period }: { $full } × { $days } / { $of } days
reason-unpaid = Time without pay { $period }: no wage
reason-subsidy-share = { $kind } { $period }: { $percent } × { $gross }
reason-subsidy-whole = { $kind } 100% { $period }: { $gross } × { $multiplier }
reason-subsidy-whole-cut = { $kind } 100% { $period }: { $gross } × { $covered } ÷ { $time } × { $multiplier }
reason-subsidy-capped = { $kind } { $percent } { $period }: at most { $cap } a month; from the wage it would be { $share }
reason-subsidy-capped-part = { $kind } { $percent } { $period }: at most { $cap } × { $days } / { $of } days; from the wage it would be { $share }
reason-subsidy-limited-by-total = The decision's whole sum is { $total }; no more is paid
reason-subsidy-received = The support as it was paid
reason-other-full = { $name }, full month
reason-other-part = { $name }: { $monthly } × { $days } / { $of } days
reason-room = { $scheme } at most: { $cap } × { $cost } − the state's support { $subsidy } − other support { $other }
reason-room-by-default = { $scheme } at most: { $cost } − the state's support { $subsidy } − other support { $other } (the municipality's limit is not known; all supports at most the employing costs)
reason-full-month = { $scheme }, full month
reason-prorated = { $scheme } { $period }: { $nominal } × { $share } ({ $method })
reason-prorated-by-default = { $scheme } { $period }: { $nominal } × { $share } ({ $method }; the municipality's way is not known)
reason-period-share = { $scheme } { $period }: { $monthly } × { $days } / 30
reason-period-difference = The whole time { $period }: { $months } months × { $monthly } = { $total }; the difference to the rows before
reason-limited-by-room = All supports together would go over the limit; at most { $room }
reason-limited-by-total = The decision's whole sum is { $total }; no more is paid
reason-limited-by-maximum = For the whole time at most { $months } months × { $monthly }
reason-rounded-to-euro = Rounding to whole euros
reason-manual = Set by hand: { $reason } (computed { $computed })
reason-manual-unsaid = Set by hand (computed { $computed })
source-case = this calculation's own value

# Näin vajaa kuukausi lasketaan.
part-month-full-months = full months only
part-month-calendar-days = calendar days
part-month-thirty-360 = 30 days in a month
part-month-thirty-360-period = the whole time in months, 30 days in a month
part-month-days-30 = calendar days divided by 30
part-month-weekdays-21-5 = days from Monday to Friday, divided by 21.5
part-month-weekdays-month = of the month's days from Monday to Friday
part-month-paid-days = paid days

# Ehdot: ensin mitä tiedetään, sitten mitä kunta edellyttää.
fact-hours = The working time is { $hours } a week.
fact-work-time = The working time is { $percent } of full time.
fact-contract = The employment runs { $period }.
fact-gross = The gross pay is { $amount } a month.
fact-gross-missing = No wage has been recorded.
fact-subsidy-granted = A pay subsidy of { $percent } has been granted for the same time.
fact-subsidy-none = There is no pay subsidy for the same time.
fact-subsidy-months = { $kind } has been granted for { $months } months.
fact-amount = The supplement is { $amount } a month.
fact-amount-missing = There is no decision on the supplement.
fact-max-months = The supplement comes to { $months } months in all.
fact-groups = Known of the person: { $groups }.
fact-groups-by-decision = By the authority’s decision the person belongs to the target group.
fact-groups-none = The person's target group has not been recorded.
fact-applied = The supplement was applied for on { $day }.
fact-not-applied = No application has been recorded.
fact-application-not-told = The day of applying has not been told.
rule-unknown = The municipality's condition is not known; check with the municipality.
rule-min-hours = At least { $hours } is required.
rule-min-work-time = At least { $percent } is required.
rule-min-contract = At least { $months } months are required.
rule-min-gross = At least { $amount } is required.
rule-subsidy-required = The supplement requires a pay subsidy.
rule-subsidy-optional = The supplement may be had with or without a pay subsidy.
rule-subsidy-forbidden = The supplement is not granted together with a pay subsidy.
rule-excluded = The supplement is not granted with a pay subsidy of { $percents }.
rule-excluded-none = No percentage of the pay subsidy rules out the supplement.
rule-subsidy-months = At most { $months } months can be had at a time, by the ground.
rule-subsidy-months-open = The longest time depends on the ground of the support.
rule-amount = The municipality's maximum is { $amount } a month.
rule-max-months = The municipality pays at most { $months } months.
rule-groups = The supplement's target groups: { $groups }.
rule-apply-by = Time for applying: until { $day }.

# Määräajat.
deadline-apply-supplement = Apply for the supplement by { $day }.
deadline-contract-minimum = The contract reaches its minimum length on { $day }.
deadline-claim-pay-subsidy = Claim the pay subsidy for { $period } by { $day }.
deadline-claim-supplement = Claim the supplement for { $period } by { $day }.
deadline-other-employer-visit = Arrange 2–3 paid days with another employer by { $day }.
deadline-decision-end = The pay subsidy ends on { $day }.
deadline-supplement-end = The supplement ends on { $day }.
deadline-signed-form = Fill in and sign the guidance form by { $day }; it goes with the last claim.
deadline-final-pay-subsidy-claim = Claim the last of the pay subsidy by { $day }; the support period is { $period }.
deadline-final-supplement-claim = Claim the last of the supplement by { $day }; the time is { $period }.
deadline-bonus = Claim the placement bonus by { $day }.
deadline-follow-up-3 = Ask how things are on { $day }: three months since the work ended.
deadline-follow-up-6 = Ask how things are on { $day }: six months since the work ended.
deadline-follow-up-12 = Ask how things are on { $day }: a year since the work ended.
