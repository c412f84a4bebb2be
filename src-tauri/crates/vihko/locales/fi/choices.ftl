### Valintojen nimet: samat ikkunassa ja paperilla.

session-kind-guidance = ohjauskeskustelu
session-kind-start = aloituskeskustelu
session-kind-job-coaching = työhönvalmennus
session-kind-development = kehityskeskustelu
session-kind-three-party = kolmikanta
session-kind-call = puhelu
session-kind-workplace-visit = työpaikkakäynti
session-kind-group = ryhmä
session-kind-follow-up = jälkiseuranta

way-on-site = paikalla
way-phone = puhelin
way-remote = etä

attendance-present = paikalla
attendance-cancelled = perui ajoissa
attendance-absent = ei saapunut
attendance-moved = siirretty

topic-tasks = työtehtävät
topic-work-skills = työelämätaidot
topic-goals = tavoitteet
topic-job-search = työnhaku
topic-training = koulutus
topic-onward-plan = jatkosuunnitelma

end-reason-work = siirtyi muuhun työhön
end-reason-education = aloitti opinnot
end-reason-own-wish = omasta toiveesta
end-reason-employer = työnantajan päätöksestä
end-reason-trial-period = koeajalla
end-reason-other = muu syy

interruption-reason-leave = sovittu vapaa
interruption-reason-absence = poissaolo
interruption-reason-lay-off = lomautus
interruption-reason-other = muu syy

pay-paid = palkallinen
pay-unpaid = palkaton

attachment-kind-contract = Työsopimus
attachment-kind-pay-subsidy-decision = Palkkatukipäätös
attachment-kind-supplement-decision = Kuntalisäpäätös
attachment-kind-payslip = Palkkalaskelma
attachment-kind-signed-form = Allekirjoitettu lomake
attachment-kind-logo = Logo
attachment-kind-other = Muu liite

training-kind-hygiene-passport = hygieniapassi
training-kind-safety-card = työturvallisuuskortti
training-kind-hot-work-card = tulityökortti
training-kind-first-aid = ensiapu 1
training-kind-forklift-card = trukkikortti
training-kind-alcohol-passport = anniskelupassi
training-kind-road-safety = tieturvakortti
training-kind-steward = järjestyksenvalvojakortti
training-kind-digital-skills = digitaidot
training-kind-language = kielikoulutus
training-kind-qualification-unit = tutkinnon osa
training-kind-apprenticeship = oppisopimus
training-kind-other = muu koulutus

contact-kind-partner = Kummiyritys
contact-kind-visit = Tutustumisjakso
contact-kind-work-trial = Työkokeilu
contact-kind-transfer = Siirto
contact-kind-recruitment = Rekrytointi

goal-area-tasks = työtehtävät
goal-area-work-skills = työelämätaidot
goal-area-competence = osaaminen tai tutkinto
goal-area-job-search = työnhaku
goal-area-everyday-life = arjen sujuvuus
goal-area-networks = verkostot

goal-state-open = avoin
goal-state-advancing = etenee
goal-state-reached = saavutettu
goal-state-changed = muutettu

training-state-planned = suunniteltu
training-state-ongoing = menossa
training-state-completed = suoritettu

follow-up-point-end = työn päättyessä
follow-up-point-months-3 = 3 kk kuluttua
follow-up-point-months-6 = 6 kk kuluttua
follow-up-point-months-12 = 12 kk kuluttua

knowledge-known = tiedossa
knowledge-not-reached = ei tavoitettu
knowledge-declined = ei halunnut kertoa

destination-company = työ yrityksessä
destination-public-sector = työ kunnassa, hyvinvointialueella tai valtiolla
destination-own-funds = työ jatkuu yhdistyksen omalla rahalla
destination-supported-work = uusi tuettu työ
destination-part-time = osa-aikainen työ
destination-entrepreneur = oma yritys
destination-education = koulutus
destination-apprenticeship = oppisopimus
destination-rehabilitative = valmennus, työkokeilu tai kuntouttava työtoiminta
destination-unemployed = työtön työnhakija
destination-out-of-work = poissa työelämästä
destination-other = muu

stage-working = työssä
stage-interrupted = keskeytys
stage-starting = alkaa pian
stage-ended = päättynyt, jatko kirjaamatta
stage-left = päättynyt
stage-no-work = ei työsuhdetta
path-point-referred = Ohjautui
path-point-work = Työ alkoi
path-point-training = Koulutus
path-point-visit = Tutustumisjakso
path-point-onward = Jatkopaikka
path-state-done = toteutunut
path-state-now = sovittu tai menossa
path-state-ahead = edessä
path-state-missing = kirjaamatta
asked-later-job-title = Mitä hän tekee?
asked-later-end = Milloin työ päättyy?
asked-later-wage = Palkka
asked-later-pay-subsidy = Palkkatukipäätös
asked-later-target-facts = Miksi hän kuuluu kohderyhmään?
asked-later-referral = Kuka ohjasi hänet ja milloin?
asked-later-aim = Mihin hän haluaa jatkaa?
target-kind-benefit-days = etuuspäiviä
target-kind-unemployed-months = kuukausia työttömänä
target-kind-no-qualification = ei tutkintoa
target-kind-immigrant = kotoutuja
target-kind-no-paid-work = ei palkkatyötä puoleen vuoteen
target-kind-decision-says-so = päätöksessä todettu kohderyhmään kuuluvaksi
