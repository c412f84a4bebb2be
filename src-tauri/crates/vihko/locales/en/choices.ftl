### The names of choices: the same in the window and on paper.

session-kind-guidance = guidance talk
session-kind-start = first talk
session-kind-job-coaching = job coaching
session-kind-development = development talk
session-kind-three-party = three-party talk
session-kind-call = call
session-kind-workplace-visit = visit to the place of work
session-kind-group = group
session-kind-follow-up = follow-up after the end

way-on-site = on site
way-phone = phone
way-remote = remote

attendance-present = came
attendance-cancelled = called off in time
attendance-absent = did not come
attendance-moved = moved

topic-tasks = tasks
topic-work-skills = working-life skills
topic-goals = goals
topic-job-search = job seeking
topic-training = training
topic-onward-plan = onward plan

end-reason-work = moved on to other work
end-reason-education = began studies
end-reason-own-wish = at the person's own wish
end-reason-employer = by the employer's decision
end-reason-trial-period = in the trial period
end-reason-other = other reason

interruption-reason-leave = agreed leave
interruption-reason-absence = absence
interruption-reason-lay-off = lay-off
interruption-reason-other = other reason

pay-paid = with pay
pay-unpaid = without pay

attachment-kind-contract = Employment contract
attachment-kind-pay-subsidy-decision = Pay-subsidy decision
attachment-kind-supplement-decision = Supplement decision
attachment-kind-payslip = Payslip
attachment-kind-signed-form = Signed form
attachment-kind-logo = Logo
attachment-kind-other = Other attachment

training-kind-hygiene-passport = hygiene passport
training-kind-safety-card = occupational safety card
training-kind-hot-work-card = hot work card
training-kind-first-aid = first aid 1
training-kind-forklift-card = forklift card
training-kind-alcohol-passport = alcohol proficiency certificate
training-kind-road-safety = road safety card
training-kind-steward = steward's card
training-kind-digital-skills = digital skills
training-kind-language = language training
training-kind-qualification-unit = qualification unit
training-kind-apprenticeship = apprenticeship
training-kind-other = other training

contact-kind-partner = Partner company
contact-kind-visit = Familiarisation period
contact-kind-work-trial = Work trial
contact-kind-transfer = Transfer
contact-kind-recruitment = Recruitment

goal-area-tasks = tasks at work
goal-area-work-skills = working-life skills
goal-area-competence = competence or a qualification
goal-area-job-search = looking for work
goal-area-everyday-life = everyday life
goal-area-networks = networks

goal-state-open = open
goal-state-advancing = moving on
goal-state-reached = reached
goal-state-changed = changed

training-state-planned = planned
training-state-ongoing = going on
training-state-completed = completed

follow-up-point-end = when the work ended
follow-up-point-months-3 = 3 months later
follow-up-point-months-6 = 6 months later
follow-up-point-months-12 = 12 months later

knowledge-known = known
knowledge-not-reached = not reached
knowledge-declined = did not want to tell

destination-company = work in a company
destination-public-sector = work for a municipality, wellbeing services county or the state
destination-own-funds = work goes on with the association’s own money
destination-supported-work = new supported work
destination-part-time = part-time work
destination-entrepreneur = own business
destination-education = education
destination-apprenticeship = apprenticeship
destination-rehabilitative = coaching, work trial or rehabilitative work
destination-unemployed = unemployed jobseeker
destination-out-of-work = out of working life
destination-other = other

stage-working = at work
stage-interrupted = away
stage-starting = begins soon
stage-ended = ended, outcome missing
stage-left = ended
stage-no-work = no employment
path-point-referred = Referred
path-point-work = Work began
path-point-training = Training
path-point-visit = Visit
path-point-onward = Onward
path-state-done = reached
path-state-now = agreed or going on
path-state-ahead = ahead
path-state-missing = not recorded
asked-later-job-title = What do they do?
asked-later-end = When does the work end?
asked-later-wage = Wage
asked-later-pay-subsidy = Pay-subsidy decision
asked-later-target-facts = Why they belong to the target group
asked-later-referral = Who referred them and when?
asked-later-aim = Where do they want to go on to?
target-kind-benefit-days = days on a benefit
target-kind-unemployed-months = months unemployed
target-kind-no-qualification = no qualification
target-kind-immigrant = immigrant in integration
target-kind-no-paid-work = no paid work for half a year
target-kind-decision-says-so = the decision says so
