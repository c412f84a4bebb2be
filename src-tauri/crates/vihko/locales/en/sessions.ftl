### Sessions: the month's list, recording, the group and quick entry.

sessions-title = Sessions
sessions-count =
    { $count ->
        [0] no sessions yet
        [one] 1 session, { $duration }
       *[other] { $count } sessions, { $duration }
    }
sessions-previous = Previous month
sessions-next = Next month
sessions-everybody = Everybody
sessions-whose = Whose sessions
sessions-none = No sessions this month
sessions-none-about = Record a session right after it. A few words are enough, and the monthly report gathers the rest.
sessions-record = Record a session
sessions-record-group = Group session
sessions-open = Open
sessions-nobody = Nobody came
sessions-of-all = { $there } of { $all } came
sessions-day-time = { $day } at { $time }
sessions-note-kept = Own note
sessions-step-due = { $what } ({ $day })
sessions-step-done = { $what } (done { $day })
sessions-step-finish = Mark as done
sessions-step-finished = Marked as done.

sessions-stubs = Fill these in
sessions-stub-met = { $name }, met on { $day }
sessions-stub-fill = Fill in
sessions-stub-drop = Drop
sessions-stub-dropped = The reminder was dropped.
sessions-stub-recorded = Noted down: you met { $name }. Fill it in later.

sessions-edit = Change the session
sessions-with = With whom
sessions-find-person = Find by name
sessions-day = Day
sessions-time = Time
sessions-duration = Duration
sessions-other = other
sessions-other-minutes = Duration in minutes
sessions-kind = Kind
sessions-way = Way
sessions-attendance = Did the person come
sessions-text = What was gone through
sessions-to-report = goes to the report
sessions-topics = Topics
sessions-agreed = Agreed for next time
sessions-agreed-by = By when
sessions-agreed-more = Add another
sessions-private = Own note
sessions-never-to-report = never goes to a report
sessions-private-hint = The person has the right to see this too when asking for their data.
sessions-save = Save
sessions-save-and-new = Save and new
sessions-remove = Remove the session
sessions-recorded = Session recorded: { $name }.
sessions-group-recorded = Group session recorded.
sessions-changed = Session changed.
sessions-removed = Session removed.
sessions-outlook = { $number } of { $wanted } sessions after this one · { $month }
sessions-month-confirmed = The month has been confirmed already ({ $month }). The change goes to the report as a correction.

sessions-group-who = Who was there
sessions-group-there = { $there } of { $all } · mark only exceptions
sessions-group-keys = A number key changes the state: came → called off in time → did not come → not recorded. The right arrow opens the addition.
sessions-group-skip = not recorded
sessions-group-text = What was done
sessions-group-same = the same for all, goes to the report
sessions-group-addition = Addition about this person
sessions-group-addition-short = Addition
sessions-group-add = Take in
sessions-group-names = Open the name list
sessions-group-save = Save for all
sessions-group-nobody = Nobody in the group yet
sessions-group-nobody-about = Take in those who were to come. Next time the group is ready.
sessions-absent-in-a-row = { $number } times in a row

sessions-quick = Quick entry
sessions-quick-line = Who, how long, about what, what was agreed
sessions-quick-example = for example: mat 45 guidance driving licence, agreed cv wed
sessions-quick-numbers = A number alone notes down that you met:
sessions-quick-whole = Enter saves.
sessions-quick-stub = Enter notes the meeting down. Fill it in later.
sessions-quick-choose = Still to choose: { $label }. Arrow down leads to the choice.
sessions-quick-complaint = { $word }: { $problem }
sessions-quick-text = To the report
sessions-quick-topics = Topics
sessions-quick-arrows = Arrows up and down change, sideways move on.
sessions-quick-save = Save

sessions-key-new = Record a session
sessions-key-quick = Quick entry
sessions-key-group = Group session
sessions-key-toggle = Change the state: { $name }
