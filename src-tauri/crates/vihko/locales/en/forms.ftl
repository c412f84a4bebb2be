### Follow-up forms in the window.

forms-title = Forms
forms-empty = Here are the forms that are to be filled and those that have been. First record an employee and the employment.
forms-due = To be filled now
forms-due-none = All forms of the months that are over have been filled.
forms-coming = Coming
forms-filled = Filled
forms-filled-none = No form has been filled yet.
forms-due-by = by { $day }
forms-missing = missing
forms-fill = Fill
forms-open = { $count ->
    [one] one answer is missing
   *[other] { $count } answers are missing
}
forms-filled-with-serial = { $day } · paper no. { $serial }
forms-versioned = { $form }, version { $version }
forms-version = version { $version }
forms-heading = { $name } – { $about }
forms-person = Employee
forms-form = Form
forms-about = Time
forms-filled-on = Filled on
forms-serial = Number of the paper
forms-serial-hint = In the corner of the form. Leave blank if there is none.
forms-which-version = Version of the paper
forms-last = last { $answer }
forms-asked-if = If the answer to { $number } is “{ $answer }”
forms-optional = may stay blank
forms-development = Development
forms-scale = work skills, 1–5
forms-trend = Mean { $last } · at first { $first }
forms-trend-none = The development shows once forms have been filled.
forms-agreed = Agreed last time
forms-agreed-by = { $what } – { $day }
forms-agreed-done = done
forms-meaning = What the numbers mean
forms-done = Done
forms-from-paper = Enter from paper
forms-paper-of = form { $n } / { $all }
forms-paper-hint = One key answers and goes on. Enter goes forward, Page Up back.
forms-paper-next = Save and take the next
forms-paper-none = No form is waiting to be entered.
forms-recorded = The form has been saved: { $form }
forms-remove = Remove the form
forms-removed = The form has been removed
forms-whose = Whose form
