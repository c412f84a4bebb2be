### Månadsrapporten till kommunen.

report-title = Månadsrapport om lönesubventionerat arbete
report-draft = UTKAST { $day }
report-month-not-over = Månaden är inte slut ännu, så uppgifterna kan ändras.
report-number = Rapport nr { $number }
report-version = version { $version }, bekräftad { $day }
report-replaces = Ersätter version { $version }.
report-secret = sekretessbelagd
report-secret-law = Sekretessbelagd, OffentlighetsL{"\u00A0"}24{"\u00A0"}§{"\u00A0"}1{"\u00A0"}mom.{"\u00A0"}25{"\u00A0"}p.
report-pseudonyms = namnen ersatta med nummer
report-page = Sida { "{" }n{ "}" }/{ "{" }m{ "}" }
report-footer = { $association } · månadsrapport { $month }
report-business-id = FO-nummer { $id }
report-reference = referens { $reference }
report-contact = Kontaktperson { $contact }
report-numbered = Sysselsatt { $number }

report-incomplete-title = Rapporten är bekräftad som ofullständig
report-incomplete-reason = Orsak: { $reason }
report-changes-title = Vad som ändrades jämfört med förra versionen
report-change = { $who }: { $figure } { $before } → { $after }
report-changed = { $who }: { $what } har ändrats
report-whole = Hela rapporten

report-column-person = Sysselsatt
report-column-support-month = Stödmånad
report-column-hours = Timmar
report-column-sessions = Handledning
report-column-wage-cost = Anställnings­kostnader
report-column-pay-subsidy = Löne­subvention
report-column-supplement-unnamed = Kommuntillägg
report-total = Sammanlagt
report-sessions-cell = { $count } · { $minutes }
report-support-month = { $n } / { $max }
report-sessions-note = { $count ->
    [0] Ingen handledning har antecknats för månaden.
    [one] Under månaden hölls ett handledningstillfälle. Räknat per person blev det { $minutes } handledning. En grupphandledning är ett tillfälle, och för var och en som var närvarande räknas hela dess längd.
   *[other] Under månaden hölls { $count } handledningstillfällen. Räknat per person blev det { $minutes } handledning. En grupphandledning är ett tillfälle, och för var och en som var närvarande räknas hela dess längd.
}

report-job-title = Arbetsuppgift
report-employment = Anställning
report-employment-open = från { $day }, tills vidare
report-working-time = Arbetstid
report-working-time-value = { $hours }/vecka
report-working-time-percent = { $hours }/vecka, { $percent } av heltid
report-legal-employer = Arbetsgivare
report-workplace = Arbetsplats
report-shares = Arbetsgivarnas andelar
report-pay-subsidy = Lönesubvention
report-subsidy-55 = Sysselsättningsstöd 55+
report-pay-subsidy-value = { $percent }, { $period }
report-decision = beslut { $number }
report-decision-of = beslut { $number }, { $day }
report-decision-on = beslut { $day }
report-supplement-value = { $monthly }/mån, { $months } mån, { $period }
report-supplement-applied = sökt { $day }
report-supplement-not-applied = inte sökt ännu
report-paid-so-far = { $scheme }, tidigare månader
report-left = { $scheme }, kvar från och med denna månad
report-days = Dagar med lön
report-days-value = { $paid }, utan lön { $unpaid }
report-gross = Bruttolön
report-side-costs = Bikostnader
report-holiday-pay = Semesterpenning
report-none = –

report-events-title = Ändringar under månaden
report-event-started = { $when ->
    [ahead] Arbetet börjar { $day }.
   *[past] Arbetet började { $day }.
}
report-event-ended = { $when ->
    [ahead] Arbetet upphör { $day } som avtalat.
   *[past] Arbetet upphörde { $day } som avtalat.
}
report-event-ended-early = { $when ->
    [ahead] Arbetet upphör { $day } före den avtalade dagen: { $reason }.
   *[past] Arbetet upphörde { $day } före den avtalade dagen: { $reason }.
}
report-event-interrupted = Avbrott { $period }: { $reason }, { $pay }.
report-event-wage-changed = { $when ->
    [ahead] Lönen ändras från och med { $day }.
   *[past] Lönen ändrades från och med { $day }.
}
report-event-pay-subsidy-ended = { $when ->
    [ahead] Lönesubventionen upphör { $day }.
   *[past] Lönesubventionen upphörde { $day }.
}
report-event-supplement-ended = { $when ->
    [ahead] { $scheme } upphör { $day }.
   *[past] { $scheme } upphörde { $day }.
}
report-event-trained = Avklarat { $day }: { $name }.
report-event-met = { $kind } { $period }.
report-event-met-at = { $kind } { $period }: { $organisation }.

report-sessions-title = Handledning
report-sessions-none = Ingen handledning har antecknats under månaden.
report-session-day = Dag
report-session-kind = Slag
report-session-length = Längd
report-session-content = Vad som gicks igenom
report-session-group = { $kind } ({ $count } närvarande)

report-form-title = { $form }, ifylld { $day }
report-scale = { $now }/5
report-scale-change = { $now }/5 ({ $change })
report-scale-spoken = { $question }: { $now } av fem
report-scale-spoken-change = { $question }: { $now } av fem, förra gången { $before }

report-steps-title = Överenskomna steg
report-step-what = Vad
report-step-who = Vem
report-step-due = Senast
report-step-state = Läge
report-step-done = gjort { $day }
report-step-open = pågår
report-step-late = försenat

report-gaps-title = Ännu saknas
report-gap-sessions = { $count ->
    [one] Ett handledningstillfälle saknas: antecknat { $held }, eget mål { $target }.
   *[other] { $count } handledningstillfällen saknas: antecknat { $held }, eget mål { $target }.
}
report-gap-form = Månadens uppföljningsblankett saknas.
report-gap-open-questions = { $count ->
    [one] Ett svar saknas på uppföljningsblanketten.
   *[other] { $count } svar saknas på uppföljningsblanketten.
}
report-gap-figures = Månadens timmar och lön saknas; summorna är räknade enligt avtalad lön.
report-notice-application = { $scheme }: inte sökt ännu.
report-notice-decision = { $scheme }: sökt, men beslutet är inte antecknat ännu.
report-notice-unrecorded = { $scheme }: varken ansökan eller beslut är antecknat.
report-notice-over-months = { $scheme }: stödmånad { $n }, fast de enligt beslutet är högst { $most }.

report-money-title = Hur beloppet är räknat
report-money-row = Grund
report-money-amount = Euro
report-rules = Räknat enligt villkoren ”{ $scheme }”, kontrollerade { $day }. Beräkningen är vägledande; beslutet gäller.
report-other-support = Annat stöd

report-attachments-title = Bilagor
report-attachment = { $kind }: { $name }
report-attachment-of = { $who } – { $kind }: { $name }
report-attachment-kind-of = { $who } – { $kind }
report-attachment-dated = { $attachment }, { $day }

report-assurance-title = Försäkran
report-assurance = Vi försäkrar att uppgifterna i denna rapport är riktiga och att handledningen, stödet och uppföljningen har genomförts så som anges i rapporten.
report-signature-association = För föreningen
report-signature-counsellor = Handledare
report-signature-place = Ort och datum
report-signature-sign = Underskrift
report-signature-name = Namnförtydligande
report-watermark-draft = UTKAST
report-watermark-practice = ÖVNING

answer-yes = ja
answer-no = nej

figure-hours = timmar
figure-paid-days = dagar med lön
figure-unpaid-days = dagar utan lön
figure-sessions = handledningstillfällen
figure-minutes = minuter handledning
figure-gross = bruttolön
figure-side-costs = bikostnader
figure-holiday-pay = semesterpenning
figure-wage-cost = anställningskostnader
figure-pay-subsidy = lönesubvention
figure-content = övriga uppgifter
figure-supplement = kommuntillägg

# Kuvaus PDF:n sisällä olevalle tiedostolle.
report-data-description = Månadsrapportens uppgifter i maskinläsbar form, { $month }
