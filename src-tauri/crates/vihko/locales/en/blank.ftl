### Forms to fill in by hand, filled forms, and the name list.

blank-footer = { $association } · { $paper }
blank-code = Form { $form }, version { $version }
blank-serial = Serial number { $serial }
blank-code-alternative = The form’s code: { $form }, version { $version }, serial number { $serial }
blank-how = Tick one box. If you cannot answer, leave it empty. The answers are typed into the notebook in the same order.
blank-who = Employee
blank-month = Month
blank-filled-on = Day on which the form was filled
blank-recorded-by = Who filled it
blank-column = Question
blank-question = { $number } { $question }
blank-jump = if { $answer } → item { $number }
blank-jump-end = if { $answer } → the form is done
blank-scale-title = Scale
blank-yes = yes
blank-no = no
blank-day = day, month, year
blank-filled-month = { $month } · { $who }
blank-filled-placement = { $who }
blank-answers-title = Answers

blank-list-title = Name list
blank-list-footer = { $association } · name list
blank-list-day = Day
blank-list-time = Time
blank-list-topic = Topic
blank-list-counsellor = Counsellor
blank-list-number = No.
blank-list-name = Name
blank-list-present = Present
blank-list-cancelled = Cancelled
blank-list-absent = Did not come
blank-list-initials = Initials
blank-list-note = Tick one box for each person. Do not write reasons for absence here.
blank-list-empty = There are no names on the list. Write the names by hand.
