### Monthly reports in the window. The paper's own texts are in report.ftl.

reports-title = Reports
reports-empty = Here months are closed and reports made for the municipality. First record a payer and an employee.
reports-none-of-payer = No employment has this payer yet.
reports-month = Month
reports-state = State
reports-asked = Support asked
reports-earlier = Show earlier months
reports-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
reports-running = the month is still running
reports-open = { $count ->
    [one] one thing is missing
   *[other] { $count } things are missing
}
reports-complete = ready to be confirmed
reports-confirmed = confirmed, no. { $numbers }
reports-confirmed-incomplete = confirmed as incomplete, no. { $numbers }
reports-changed = changed since it was confirmed, no. { $numbers }
reports-number-version = { $number } v{ $version }
reports-changing-confirmed = You have already confirmed the report of { $month } (no. { $number }). The change is saved, but the municipality sees it only once you confirm a corrected report.

reports-before-sending = Before sending
reports-progress = { $there } / { $all }
reports-all-there = { $name } – all is there
reports-missing-sessions = { $count ->
    [one] { $name } – one session is missing
   *[other] { $name } – { $count } sessions are missing
}
reports-missing-form = { $name } – the follow-up form is missing
reports-missing-answers = { $count ->
    [one] { $name } – one answer is missing on the form
   *[other] { $name } – { $count } answers are missing on the form
}
reports-missing-figures = { $name } – hours and wage are missing
reports-missing-application = { $name } – the application for the supplement is not recorded
reports-missing-decision = { $name } – the decision on the supplement is missing
reports-over-months = { $name } – support month { $n }, though the decision allows { $most } at most
reports-act-session = Record
reports-act-form = Fill
reports-act-decision = Complete
reports-optional = does not keep you from confirming

reports-hours = Hours worked
reports-paid-days = Days with wage
reports-unpaid-days = Working days without wage
reports-gross = Gross wage
reports-side-costs = Side costs
reports-holiday-pay = Holiday bonus
reports-wage-proposed = The wage is the agreed one. Check it against the payslip.
reports-keep = Save
reports-leave = Close
reports-monthly = Supplement a month
reports-months = Months at most
reports-from = From
reports-to = To
reports-applied-on = Applied on
reports-decision-day = Decided on
reports-decision-section = Section
reports-decision-number = Number of the decision
reports-figures-of = Hours and wage: { $name }
reports-supplement-of = Application and decision on the supplement: { $name }
reports-supplement-hint = Leave the decision’s fields blank if it has not come yet.

reports-asked-title = Asked to be paid
reports-total = Total
reports-explained = How it was computed
reports-changes = What the correction changes
reports-reason-was = Confirmed as incomplete: { $reason }

reports-pages = Pages of the report
reports-page-of = Page { $n } / { $all }
reports-which-paper = Whose report
reports-everybody = Everybody
reports-with-names = With names
reports-without-names = Without names

reports-print = Print
reports-save = Save PDF
reports-open-pdf = Open PDF
reports-confirm = Confirm
reports-confirm-incomplete = Confirm as incomplete…
reports-correct = Confirm the correction
reports-correct-incomplete = Confirm the correction as incomplete…
reports-reason = Why is the report sent although something is missing?
reports-reason-hint = The reason is printed in the report.
reports-reason-confirm = Confirm
reports-confirm-note = Confirming locks the month’s figures and gives the report its number. It cannot be undone; a mistake can be corrected by a new version.
reports-done = The report has been confirmed
reports-saved = Saved: { $file }

# The name of the saved file, in small letters with hyphens.
reports-file = monthly-report
reports-file-draft = draft
reports-file-without-names = without names
reports-file-confirmed = no { $number } v{ $version }
