### Papers about the whole period: guidance form, final report, documented path and my own path.

story-who = Employee
story-footer = { $association } · { $paper }
story-final-attachment = Goes with the last claim for payment once both have signed it.
story-not-filled = The form has not been filled yet. Record the answers in the notebook or write them here by hand.
story-employment-title = Employment
story-goals-title = Goals
story-goal-area = Area
story-goal = Goal
story-goal-target = By
story-goal-state = State
story-none = Nothing recorded.
story-sessions-title = Talks and other guidance
story-sessions-sum = { $count ->
    [0] No guidance has been recorded.
    [one] One session, { $minutes }.
   *[other] { $count } sessions, { $minutes } in all.
}
story-skills-title = Working-life skills
story-skill = Skill
story-skill-first = At the start
story-skill-middle = Halfway
story-skill-last = At the end
story-skill-latest = Latest
story-skill-change = Change
story-scale = Scale: { $steps }.
story-scale-step = { $number } { $meaning }
story-familiar-title = Getting to know other employers
story-contacts-title = Contacts with employers
story-contact-when = When
story-contact-kind = What
story-contact-where = Where
story-contact-result = What came of it
story-trainings-title = Training and cards
story-training = Training or card
story-training-state = State
story-training-completed = completed { $day }
story-training-from = begins { $day }
story-outcome-title = Where the path led
story-outcome-when = When
story-outcome-where = Where
story-outcome-at = { $what }: { $place }
story-outcome-from = { $what }, from { $day }
story-outcome-unknown = Not known yet.
story-signature-association = For the association
story-signature-employee = Employee
story-signatures-title = Signatures
story-signed-note = We have gone through this form together.

story-final-title = Final report
story-final-lead = { $name } was in pay-subsidised work { $period }.
story-final-lead-open = { $name } has been in pay-subsidised work since { $day }.
story-final-sums-title = The period in figures
story-final-hours = Hours worked
story-final-paid-days = Days with pay
story-final-guidance = Guidance
story-final-steps = Agreed steps
story-final-steps-value = { $done } done of { $all }
story-final-words-title = How the period went

story-path-title = Documented path
story-path-lead = From guidance through supported work onwards
story-path-when = When
story-path-stage = Stage
story-path-what = What
story-path-referred = Referred
story-path-referred-by = { $who }
story-path-work = Supported work
story-path-work-what = { $job }, { $hours }
story-path-guidance = Guidance
story-path-guidance-what = { $count ->
    [one] one talk, { $minutes }
   *[other] { $count } talks, { $minutes } in all
}
story-path-guidance-none = not recorded yet
story-path-training = Training
story-path-training-none = no training completed
story-path-employers = Employers
story-path-employers-none = not recorded yet
story-path-onward = Onwards
story-path-aim = aim: { $aim }
story-path-more = and { $count } more

story-own-title = My path
story-own-lead = This page is yours. It tells what you have done and what has been agreed.
story-own-work-title = My work
story-own-work = I work as: { $job }. My place of work is { $place }.
story-own-work-no-job = My place of work is { $place }.
story-own-work-period = The work lasts { $period }.
story-own-work-open = The work began { $day }.
story-own-hours = I have worked { $hours }.
story-own-hours-none = No hours have been recorded yet.
story-own-talks = { $count ->
    [0] No talks have been recorded yet.
    [one] We have talked once, { $minutes }.
   *[other] We have talked { $count } times, { $minutes } in all.
}
story-own-agreed-title = What has been agreed
story-own-agreed-none = Nothing that was agreed is open now.
story-own-step = { $what } – { $who }, by { $day }
story-own-step-no-day = { $what } – { $who }
story-own-step-who-missing = we will agree who does it
story-own-done-title = This has been done
story-own-done = { $what } ({ $day })
story-own-skills-title = Where I have moved on (scale 1 to 5)
story-own-skill = { $skill }: { $first } at the start, { $last } now
story-own-skills-none = No forms have been filled yet.
story-own-learned-title = What I have learned
story-own-learned = { $name } ({ $day })
story-own-learned-none = No training or cards have been recorded yet.
story-own-next-title = The next step
story-own-next-talk = The next talk is { $weekday } { $day }.
story-own-next-talk-open = The next talk: we will agree on it together.
story-own-aim = My aim is { $aim }.
story-own-wish = What I want to do next:
story-own-rights = You get a copy of your own. If something is wrong, tell your counsellor and it will be put right.
story-own-signature-me = Me
story-own-signature-counsellor = Counsellor
