### Valens namn: desamma i fönstret och på papper.

session-kind-guidance = handledningssamtal
session-kind-start = inledande samtal
session-kind-job-coaching = arbetsträning
session-kind-development = utvecklingssamtal
session-kind-three-party = trepartssamtal
session-kind-call = telefonsamtal
session-kind-workplace-visit = arbetsplatsbesök
session-kind-group = grupp
session-kind-follow-up = efteruppföljning

way-on-site = på plats
way-phone = telefon
way-remote = distans

attendance-present = på plats
attendance-cancelled = avbokade i tid
attendance-absent = kom inte
attendance-moved = flyttades

topic-tasks = arbetsuppgifter
topic-work-skills = arbetslivsfärdigheter
topic-goals = mål
topic-job-search = jobbsökning
topic-training = utbildning
topic-onward-plan = plan för fortsättningen

end-reason-work = övergick till annat arbete
end-reason-education = började studera
end-reason-own-wish = på egen önskan
end-reason-employer = på arbetsgivarens beslut
end-reason-trial-period = under prövotiden
end-reason-other = annan orsak

interruption-reason-leave = avtalad ledighet
interruption-reason-absence = frånvaro
interruption-reason-lay-off = permittering
interruption-reason-other = annan orsak

pay-paid = med lön
pay-unpaid = utan lön

attachment-kind-contract = Arbetsavtal
attachment-kind-pay-subsidy-decision = Beslut om lönesubvention
attachment-kind-supplement-decision = Beslut om kommuntillägg
attachment-kind-payslip = Lönespecifikation
attachment-kind-signed-form = Undertecknad blankett
attachment-kind-logo = Logotyp
attachment-kind-other = Annan bilaga

training-kind-hygiene-passport = hygienpass
training-kind-safety-card = arbetssäkerhetskort
training-kind-hot-work-card = kort för heta arbeten
training-kind-first-aid = första hjälpen 1
training-kind-forklift-card = truckkort
training-kind-alcohol-passport = serveringspass
training-kind-road-safety = vägsäkerhetskort
training-kind-steward = ordningsvaktskort
training-kind-digital-skills = digitala färdigheter
training-kind-language = språkutbildning
training-kind-qualification-unit = examensdel
training-kind-apprenticeship = läroavtal
training-kind-other = annan utbildning

contact-kind-partner = Fadderföretag
contact-kind-visit = Bekantningsperiod
contact-kind-work-trial = Arbetsprövning
contact-kind-transfer = Överföring
contact-kind-recruitment = Rekrytering

goal-area-tasks = arbetsuppgifter
goal-area-work-skills = arbetslivsfärdigheter
goal-area-competence = kunnande eller examen
goal-area-job-search = jobbsökning
goal-area-everyday-life = en fungerande vardag
goal-area-networks = nätverk

goal-state-open = öppet
goal-state-advancing = framskrider
goal-state-reached = uppnått
goal-state-changed = ändrat

training-state-planned = planerad
training-state-ongoing = pågår
training-state-completed = avlagd

follow-up-point-end = när arbetet slutade
follow-up-point-months-3 = 3 mån. senare
follow-up-point-months-6 = 6 mån. senare
follow-up-point-months-12 = 12 mån. senare

knowledge-known = känt
knowledge-not-reached = inte nådd
knowledge-declined = ville inte berätta

destination-company = arbete i ett företag
destination-public-sector = arbete i en kommun, ett välfärdsområde eller hos staten
destination-own-funds = arbetet fortsätter med föreningens egna pengar
destination-supported-work = nytt arbete med stöd
destination-part-time = deltidsarbete
destination-entrepreneur = eget företag
destination-education = utbildning
destination-apprenticeship = läroavtal
destination-rehabilitative = arbetsträning, arbetsprövning eller arbetsverksamhet i rehabiliteringssyfte
destination-unemployed = arbetslös arbetssökande
destination-out-of-work = utanför arbetslivet
destination-other = annat

stage-working = i arbete
stage-interrupted = avbrott
stage-starting = börjar snart
stage-ended = avslutad, fortsättningen saknas
stage-left = avslutad
stage-no-work = ingen anställning
path-point-referred = Hänvisades
path-point-work = Arbetet började
path-point-training = Utbildning
path-point-visit = Bekantningsperiod
path-point-onward = Fortsättning
path-state-done = genomförd
path-state-now = avtalad eller pågår
path-state-ahead = återstår
path-state-missing = inte antecknad
asked-later-job-title = Vad gör personen?
asked-later-end = När slutar arbetet?
asked-later-wage = Lön
asked-later-pay-subsidy = Beslut om lönesubvention
asked-later-target-facts = Varför hör personen till målgruppen?
asked-later-referral = Vem hänvisade personen och när?
asked-later-aim = Vart vill personen fortsätta?
target-kind-benefit-days = förmånsdagar
target-kind-unemployed-months = månader arbetslös
target-kind-no-qualification = ingen examen
target-kind-immigrant = i integration
target-kind-no-paid-work = inget lönearbete på ett halvt år
target-kind-decision-says-so = konstaterat i beslutet
