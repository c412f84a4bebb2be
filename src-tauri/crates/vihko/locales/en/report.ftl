### The monthly report to the municipality.

report-title = Monthly report on pay-subsidised work
report-draft = DRAFT { $day }
report-month-not-over = The month is not over yet, so the information may change.
report-number = Report no. { $number }
report-version = version { $version }, confirmed { $day }
report-replaces = Replaces version { $version }.
report-secret = secret
report-secret-law = Secret, Act on the Openness of Government Activities{"\u00A0"}24(1)(25)
report-pseudonyms = names replaced by numbers
report-page = Page { "{" }n{ "}" }/{ "{" }m{ "}" }
report-footer = { $association } · monthly report { $month }
report-business-id = Business ID { $id }
report-reference = reference { $reference }
report-contact = Contact { $contact }
report-numbered = Employee { $number }

report-incomplete-title = The report was confirmed as incomplete
report-incomplete-reason = Reason: { $reason }
report-changes-title = What changed since the version before
report-change = { $who }: { $figure } { $before } → { $after }
report-changed = { $who }: { $what } changed
report-whole = The report as a whole

report-column-person = Employee
report-column-support-month = Support month
report-column-hours = Hours
report-column-sessions = Guidance
report-column-wage-cost = Employing costs
report-column-pay-subsidy = Pay subsidy
report-column-supplement-unnamed = Supplement
report-total = Total
report-sessions-cell = { $count } · { $minutes }
report-support-month = { $n } / { $max }
report-sessions-note = { $count ->
    [0] No guidance session has been recorded for the month.
    [one] One guidance session was held in the month. Counted by person, guidance came to { $minutes }. A group session is one session, and its whole length counts for everybody who was present.
   *[other] { $count } guidance sessions were held in the month. Counted by person, guidance came to { $minutes }. A group session is one session, and its whole length counts for everybody who was present.
}

report-job-title = Job
report-employment = Employment
report-employment-open = from { $day }, open-ended
report-working-time = Working time
report-working-time-value = { $hours }/week
report-working-time-percent = { $hours }/week, { $percent } of full time
report-legal-employer = Employer
report-workplace = Place of work
report-shares = Employers' shares
report-pay-subsidy = Pay subsidy
report-subsidy-55 = Employment subsidy 55+
report-pay-subsidy-value = { $percent }, { $period }
report-decision = decision { $number }
report-decision-of = decision { $number }, { $day }
report-decision-on = decision of { $day }
report-supplement-value = { $monthly }/month, { $months } months, { $period }
report-supplement-applied = applied for { $day }
report-supplement-not-applied = not yet applied for
report-paid-so-far = { $scheme }, earlier months
report-left = { $scheme }, left from this month on
report-days = Days with pay
report-days-value = { $paid }, without pay { $unpaid }
report-gross = Gross pay
report-side-costs = Side costs
report-holiday-pay = Holiday bonus
report-none = –

report-events-title = Changes in the month
report-event-started = { $when ->
    [ahead] The work begins on { $day }.
   *[past] The work began on { $day }.
}
report-event-ended = { $when ->
    [ahead] The work ends on { $day } as agreed.
   *[past] The work ended on { $day } as agreed.
}
report-event-ended-early = { $when ->
    [ahead] The work ends on { $day }, before the agreed day: { $reason }.
   *[past] The work ended on { $day }, before the agreed day: { $reason }.
}
report-event-interrupted = Interruption { $period }: { $reason }, { $pay }.
report-event-wage-changed = { $when ->
    [ahead] The wage changes from { $day } on.
   *[past] The wage changed from { $day } on.
}
report-event-pay-subsidy-ended = { $when ->
    [ahead] The pay subsidy ends on { $day }.
   *[past] The pay subsidy ended on { $day }.
}
report-event-supplement-ended = { $when ->
    [ahead] { $scheme } ends on { $day }.
   *[past] { $scheme } ended on { $day }.
}
report-event-trained = Completed on { $day }: { $name }.
report-event-met = { $kind } { $period }.
report-event-met-at = { $kind } { $period }: { $organisation }.

report-sessions-title = Guidance sessions
report-sessions-none = No guidance session has been recorded in the month.
report-session-day = Day
report-session-kind = Kind
report-session-length = Length
report-session-content = What was gone through
report-session-group = { $kind } ({ $count } present)

report-form-title = { $form }, filled { $day }
report-scale = { $now }/5
report-scale-change = { $now }/5 ({ $change })
report-scale-spoken = { $question }: { $now } of five
report-scale-spoken-change = { $question }: { $now } of five, last time { $before }

report-steps-title = Agreed steps
report-step-what = What
report-step-who = Who
report-step-due = By
report-step-state = State
report-step-done = done { $day }
report-step-open = open
report-step-late = late

report-gaps-title = Still missing
report-gap-sessions = { $count ->
    [one] One guidance session is missing: recorded { $held }, own target { $target }.
   *[other] { $count } guidance sessions are missing: recorded { $held }, own target { $target }.
}
report-gap-form = The month's follow-up form is missing.
report-gap-open-questions = { $count ->
    [one] One answer on the follow-up form is missing.
   *[other] { $count } answers on the follow-up form are missing.
}
report-gap-figures = The month's hours and wage are missing; the sums are computed from the agreed wage.
report-notice-application = { $scheme }: not yet applied for.
report-notice-decision = { $scheme }: applied for, but no decision has been recorded yet.
report-notice-unrecorded = { $scheme }: neither application nor decision has been recorded.
report-notice-over-months = { $scheme }: support month { $n }, though the decision allows { $most } at most.

report-money-title = How the amount was computed
report-money-row = Basis
report-money-amount = Euros
report-rules = Computed by the terms “{ $scheme }”, checked { $day }. The computation is indicative; the decision binds.
report-other-support = Other support

report-attachments-title = Attachments
report-attachment = { $kind }: { $name }
report-attachment-of = { $who } – { $kind }: { $name }
report-attachment-kind-of = { $who } – { $kind }
report-attachment-dated = { $attachment }, { $day }

report-assurance-title = Assurance
report-assurance = We assure that the information in this report is correct and that guidance, support and follow-up have taken place as the report says.
report-signature-association = For the association
report-signature-counsellor = Counsellor
report-signature-place = Place and date
report-signature-sign = Signature
report-signature-name = Name in print
report-watermark-draft = DRAFT
report-watermark-practice = PRACTICE

answer-yes = yes
answer-no = no

figure-hours = hours
figure-paid-days = days with pay
figure-unpaid-days = days without pay
figure-sessions = guidance sessions
figure-minutes = minutes of guidance
figure-gross = gross pay
figure-side-costs = side costs
figure-holiday-pay = holiday bonus
figure-wage-cost = employing costs
figure-pay-subsidy = pay subsidy
figure-content = other information
figure-supplement = supplement

# Kuvaus PDF:n sisällä olevalle tiedostolle.
report-data-description = The monthly report's figures in machine-readable form, { $month }
