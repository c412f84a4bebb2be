### Snabbanteckningens ord: vad en rad förstår. Orden skiljs åt med kommatecken, det vanligaste först.

# Slag av handledning.
quick-kind-guidance = handledning, handledningssamtal, samtal, möte, träff
quick-kind-start = startsamtal, inledande, start
quick-kind-job-coaching = arbetsträning, jobbcoachning, coachning
quick-kind-development = utvecklingssamtal, utveckling
quick-kind-three-party = trepartssamtal, trepart
quick-kind-call = telefonsamtal, ringde
quick-kind-workplace-visit = arbetsplatsbesök, besök
quick-kind-group = grupp, grupphandledning, verkstad
quick-kind-follow-up = uppföljning, efteruppföljning

# Hur handledningen hölls.
quick-way-on-site = plats, kontoret
quick-way-phone = telefon
quick-way-remote = distans, teams, video

# Början av ord som berättar vad det handlade om.
quick-topic-tasks = arbetsuppgif, uppgift, årsklocka, introduk
quick-topic-work-skills = arbetslivsf, arbetstid, försen, frånvar, samarbet
quick-topic-goals = mål
quick-topic-job-search = cv, jobbsök, ansökning, ansökan, intervju, platsannons, meritförteckning
quick-topic-training = utbildning, kurs, kort, körkort, hygienpass, förstahjälp, studi, läroavtal
quick-topic-onward-plan = fortsätt, framtidsplan

# Dagar.
quick-day-today = idag
quick-day-yesterday = igår
quick-day-tomorrow = imorgon
quick-day-1 = mån, må, måndag, måndagen
quick-day-2 = tis, ti, tisdag, tisdagen
quick-day-3 = ons, on, onsdag, onsdagen
quick-day-4 = tors, to, torsdag, torsdagen
quick-day-5 = fre, fr, fredag, fredagen
quick-day-6 = lör, lö, lördag, lördagen
quick-day-7 = sön, sö, söndag, söndagen

# Var det överenskomna börjar.
quick-agreed = avtalat, avtalades, överenskommet, härnäst
quick-minutes = min, minuter, minut, m
quick-hours = h, t, tim, timmar, timme
quick-clock = kl, klockan
quick-beside-day = senast, nästa, till, på
quick-fillers = med, och, cirka, ca
