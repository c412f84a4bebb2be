### The words of quick entry: what a line understands. Words stand with commas between them, the commonest first.

# Kinds of sessions.
quick-kind-guidance = guidance, talk, meeting, session, chat
quick-kind-start = start, starting, induction
quick-kind-job-coaching = coaching, jobcoaching
quick-kind-development = development, appraisal
quick-kind-three-party = three-party, threeparty, tripartite
quick-kind-call = call, phonecall, called, rang
quick-kind-workplace-visit = visit, workplace-visit
quick-kind-group = group, workshop
quick-kind-follow-up = follow-up, followup, aftercare

# How the session was held.
quick-way-on-site = on-site, onsite, office
quick-way-phone = phone, telephone
quick-way-remote = remote, remotely, online, teams, video

# Beginnings of words that tell what it was about.
quick-topic-tasks = tasks, duties, onboarding
quick-topic-work-skills = punctual, working-life, absence, teamwork
quick-topic-goals = goal
quick-topic-job-search = cv, job-search, jobsearch, application, interview, vacancy, vacancies
quick-topic-training = training, course, licence, license, card, study, studies, apprentice
quick-topic-onward-plan = onward, afterwards

# Days.
quick-day-today = today
quick-day-yesterday = yesterday
quick-day-tomorrow = tomorrow
quick-day-1 = mon, monday
quick-day-2 = tue, tues, tuesday
quick-day-3 = wed, wednesday
quick-day-4 = thu, thurs, thursday
quick-day-5 = fri, friday
quick-day-6 = sat, saturday
quick-day-7 = sun, sunday

# Where that which was agreed on begins.
quick-agreed = agreed, next
quick-minutes = min, mins, minutes, minute, m
quick-hours = h, hr, hrs, hour, hours
quick-clock = at
quick-beside-day = by, on, next, until
quick-fillers = with, and, about, to, the, for
