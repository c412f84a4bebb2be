### Today: the month's report, what to do next, what is coming, the year.

today-title = Today
today-head = { $day } · week { $week }

today-weekday-1 = Monday
today-weekday-2 = Tuesday
today-weekday-3 = Wednesday
today-weekday-4 = Thursday
today-weekday-5 = Friday
today-weekday-6 = Saturday
today-weekday-7 = Sunday

today-report = Report of { $month }
today-target = own target { $day }
today-done = { $done } / { $all } done
today-open-report = Open the report
today-column-person = Employee
today-column-support = Support month
today-column-sessions = Sessions
today-column-form = Form
today-column-figures = Hours and wage
today-support-month = { $n } / { $max }
today-support-ended = { $n } / { $max } · ended { $day }
today-support-none = no supplement
today-sessions = { $held } / { $target }
today-form-missing = missing
today-form-open = { $count ->
    [one] one question open
   *[other] { $count } questions open
}
today-form-filled = filled
today-figures-missing = missing
today-month-all = Show all { $count }
today-nobody = Nobody is at work this month
today-nobody-hint = When you add an employee, their month shows here.

today-next = Do next
today-next-none = Everything is done
today-next-none-hint = Nothing is overdue.
today-next-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}
today-next-fewer = Show fewer
today-duty-form = the follow-up form of { $month }
today-duty-open-questions = the follow-up form of { $month } has { $count ->
    [one] one question
   *[other] { $count } questions
} open
today-duty-sessions = { $count ->
    [one] one session
   *[other] { $count } sessions
} missing in { $month }
today-duty-figures = hours and wage of { $month }
today-duty-confirm = the report of { $month } is ready to be confirmed
today-duty-outcome = the employment ended on { $day }, record where they go on
today-duty-outcome-3 = three months since the work ended, ask how they are
today-duty-outcome-6 = half a year since the work ended, ask how they are
today-duty-outcome-12 = a year since the work ended, ask how they are
today-duty-step = { $who }: { $what }
today-duty-stub = the meeting on { $day } waits to be filled in
today-by = by { $day }
today-at-risk = { $amount } at risk

today-limit-apply-supplement = apply for the municipal supplement
today-limit-contract-minimum = the contract reaches its minimum length
today-limit-claim-pay-subsidy = claim the pay subsidy
today-limit-claim-supplement = claim the municipal supplement
today-limit-other-employer-visit = arrange days at another employer
today-limit-decision-end = the pay subsidy ends
today-limit-supplement-end = the municipal supplement ends
today-limit-signed-form = fill in and sign the guidance form
today-limit-final-pay-subsidy-claim = claim the last payment of the pay subsidy
today-limit-final-supplement-claim = claim the last payment of the municipal supplement
today-limit-bonus = claim the placement bonus
today-limit-follow-up-3 = ask how they are, three months after the end
today-limit-follow-up-6 = ask how they are, half a year after the end
today-limit-follow-up-12 = ask how they are, a year after the end

today-act-form = Fill in
today-act-sessions = Record a session
today-act-figures = Record the figures
today-act-confirm = Open the report
today-act-outcome = Record the end
today-act-follow-up = Record how they are
today-act-step = Mark as done
today-act-answer = Mark as done
today-act-stub = Fill in

today-coming = Coming up
today-coming-none = Nothing is agreed on for the next two weeks.
today-coming-session = session
today-coming-session-at = Agreed: { $what }
today-coming-start = the work begins
today-coming-end = the work ends
today-coming-step = { $who }: { $what }
today-last-day = last day
today-last-day-risk = last day · { $amount } at risk

today-year = Year { $year }
today-year-people = { $count ->
    [one] employee
   *[other] employees
}
today-year-supplement = supplement to the end of { $month }
today-year-placed = Of the placements that ended, { $placed } / { $known } led to work or education.
today-year-unknown = { $count ->
    [one] Of one that ended it is not recorded where they went.
   *[other] Of { $count } that ended it is not recorded where they went.
}
today-year-none = No placement has ended this year.

today-group = Group session
today-word = today
today-answered = Marked as done
today-answered-on = When was it done?
today-answered-hint = Such as today, yesterday or 30.10.
