### History, undo and the bin.

# What it is about, as it stands after "removal of".
history-of-association = the association's details
history-of-recorder = a person who records
history-of-payer = a payer
history-of-scheme = scheme rules
history-of-person = an employee
history-of-placement = a placement
history-of-month-figures = a month's wage figures
history-of-pay-subsidy = a pay subsidy decision
history-of-supplement = a supplement
history-of-other-support = other support
history-of-session = a session
history-of-stub = a noted meeting
history-of-step = an agreed step
history-of-form = a form
history-of-goal = a goal
history-of-training = a training
history-of-employer-contact = an employer contact
history-of-outcome = an outcome
history-of-attachment = an attachment
history-of-report = a report

history-record = recording of { $of }
history-change = change of { $of }
history-remove = removal of { $of }
history-deed-attach = addition of an attachment
history-deed-confirm-report = confirmation of a report
history-deed-keep-association = change of the association's details
history-deed-hire-person = recording of a new employee
history-deed-fill-stub = completion of a noted meeting
history-deed-import = import of data
history-deed-choose-recorder = change of who records
history-deed-empty-bin = emptying of the bin
history-deed-undo = undo
history-deed-redo = redo
history-deed-other = change

history-undo = Undo { $deed }
history-redo = Redo { $deed }
history-undone = Undone: { $deed }
history-redone = Redone: { $deed }
history-changed = { $field }: was { $before }, now { $after }
history-added = { $field }: { $after }
history-cleared = { $field }: was { $before }, now empty
history-touched = { $field }: changed
history-along = { $count ->
    [one] and one other record
   *[other] and { $count } other records
}
history-and-more = and { $n } more
history-at = at { $time }
history-yes = yes
history-no = no

# In the bin.
history-gone-in = { $count ->
    [0] goes today
    [one] goes tomorrow
   *[other] goes in { $count } days
}

# Names of fields in the history.
history-field-addition = Addition about the person
history-field-aim = Aim of the placement
history-field-answers = Answers
history-field-applied-on = Applied for
history-field-area = Area
history-field-attendance = Attendance
history-field-born-on = Date of birth
history-field-business-id = Business ID
history-field-by-hand-cents = Support entered by hand
history-field-by-hand-reason = Reason for support entered by hand
history-field-city = City
history-field-completed-on = Completed
history-field-contact = Contact person
history-field-contact-person = Contact person
history-field-contacts = Contact persons
history-field-dated-on = Dated
history-field-decided-on = Day of decision
history-field-decision-number = Decision number
history-field-decision-section = Section of the decision
history-field-destination = Destination
history-field-done-on = Done
history-field-due-on = Due
history-field-email = E-mail
history-field-end-reason = Reason for ending
history-field-ended-on = Ended
history-field-ends-on = Last day
history-field-family-name = Family name
history-field-filled-on = Filled in
history-field-final-claim-on = Final claim
history-field-found-by-association = Place found by the association
history-field-given-name = Given name
history-field-gross-cents = Gross wage
history-field-guests = Others present
history-field-held-on = Day
history-field-hetu = Personal identity code
history-field-holiday-pay-cents = Holiday pay
history-field-home-municipality = Home municipality
history-field-hours-hundredths = Hours worked
history-field-iban = Account number
history-field-interruptions = Interruptions
history-field-job-title = Job title
history-field-kind = Kind
history-field-knowledge = Certainty
history-field-language = Language
history-field-legal-employer = Employer
history-field-logo-id = Logo
history-field-met-on = Day of meeting
history-field-minutes = Duration
history-field-month = Month
history-field-monthly-cents = Euros a month
history-field-months = Months
history-field-name = Name
history-field-next-on = Next meeting
history-field-note = Note
history-field-number = Number
history-field-organisation = Organisation
history-field-paid-days = Paid days of absence
history-field-paper-per = Report
history-field-pay-subsidy-received-cents = Pay subsidy received
history-field-payer-id = Payer
history-field-percent = Percentage
history-field-phone = Phone
history-field-point = Follow-up point
history-field-place = Place
history-field-postcode = Postcode
history-field-private-note = Private note
history-field-recorded-by = Recorded by
history-field-recorded-on = Recorded
history-field-reference = Reference
history-field-referred-by = Referred by
history-field-referred-on = Referred
history-field-result = Result
history-field-scheme = Scheme
history-field-secrecy = Secrecy
history-field-serial = Serial number
history-field-sessions-a-month = Sessions a month
history-field-shares = Shares of the employers
history-field-side-costs-cents = Side costs
history-field-signed-on = Signed
history-field-start-time = Time
history-field-started-on = Started
history-field-starts-on = First day
history-field-state = State
history-field-street = Street address
history-field-target-facts = Target group facts
history-field-target-on = Target day
history-field-template = Form
history-field-text = Text
history-field-topics = Topics
history-field-total-cents = Total at most
history-field-unit = Unit
history-field-unpaid-days = Unpaid days of absence
history-field-version = Version
history-field-wages = Wage
history-field-way = Way
history-field-weekly-hours-hundredths = Weekly hours
history-field-what = What was agreed
history-field-who = Whose task
history-field-work-time-hundredths = Share of full working time
history-field-workplace = Workplace
history-field-session-text = Text for the report
history-field-goal-text = Goal
history-field-association-name = Name of the association

history-field-pay-subsidy-claimed-on = Pay subsidy claimed
history-field-supplement-claimed-on = Supplement claimed
history-field-supplement-received-cents = Supplement received
history-field-profile = Rules
history-field-deadline = Deadline
history-field-about-on = About which day
history-deed-keep-scheme = bringing in of scheme rules
history-deed-answer-deadline = answer to a deadline
history-deed-unanswer-deadline = taking back of an answer to a deadline
history-of-deadline-answer = an answer to a deadline
