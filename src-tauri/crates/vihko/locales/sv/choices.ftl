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
