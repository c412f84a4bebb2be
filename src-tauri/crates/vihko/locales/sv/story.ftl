### Papper om hela perioden: handledningsblankett, slutrapport, dokumenterad väg och min egen väg.

story-who = Sysselsatt
story-footer = { $association } · { $paper }
story-final-attachment = Bifogas den sista ansökan om utbetalning när båda har skrivit under.
story-not-filled = Blanketten är inte ifylld än. Skriv svaren i häftet eller för hand här.
story-employment-title = Anställning
story-goals-title = Mål
story-goal-area = Område
story-goal = Mål
story-goal-target = Senast
story-goal-state = Läge
story-none = Inget antecknat.
story-sessions-title = Samtal och annan handledning
story-sessions-sum = { $count ->
    [0] Ingen handledning har antecknats.
    [one] Ett handledningstillfälle, { $minutes }.
   *[other] { $count } handledningstillfällen, sammanlagt { $minutes }.
}
story-skills-title = Arbetslivsfärdigheter
story-skill = Färdighet
story-skill-first = I början
story-skill-middle = Halvvägs
story-skill-last = I slutet
story-skill-latest = Senast
story-skill-change = Förändring
story-scale = Skala: { $steps }.
story-scale-step = { $number } { $meaning }
story-familiar-title = Bekantning med andra arbetsgivare
story-contacts-title = Kontakter med arbetsgivare
story-contact-when = När
story-contact-kind = Vad
story-contact-where = Var
story-contact-result = Vad det ledde till
story-trainings-title = Utbildning och kort
story-training = Utbildning eller kort
story-training-state = Läge
story-training-completed = avlagd { $day }
story-training-from = börjar { $day }
story-outcome-title = Vart vägen ledde
story-outcome-when = När
story-outcome-where = Vart
story-outcome-at = { $what }: { $place }
story-outcome-from = { $what }, från { $day }
story-outcome-unknown = Inte känt än.
story-signature-association = För föreningen
story-signature-employee = Sysselsatt
story-signatures-title = Underskrifter
story-signed-note = Vi har gått igenom blanketten tillsammans.

story-final-title = Slutrapport
story-final-lead = { $name } var i lönesubventionerat arbete { $period }.
story-final-lead-open = { $name } har varit i lönesubventionerat arbete sedan { $day }.
story-final-sums-title = Perioden i siffror
story-final-hours = Arbetstimmar
story-final-paid-days = Avlönade dagar
story-final-guidance = Handledning
story-final-steps = Överenskomna steg
story-final-steps-value = { $done } gjorda av { $all }
story-final-words-title = Hur perioden gick

story-path-title = Dokumenterad väg
story-path-lead = Från handledning via subventionerat arbete vidare
story-path-when = När
story-path-stage = Skede
story-path-what = Vad
story-path-referred = Hänvisad
story-path-referred-by = { $who }
story-path-work = Subventionerat arbete
story-path-work-what = { $job }, { $hours }
story-path-guidance = Handledning
story-path-guidance-what = { $count ->
    [one] ett samtal, { $minutes }
   *[other] { $count } samtal, sammanlagt { $minutes }
}
story-path-guidance-none = inte antecknat än
story-path-training = Utbildning
story-path-training-none = inga avlagda utbildningar
story-path-employers = Arbetsgivare
story-path-employers-none = inte antecknat än
story-path-onward = Vidare
story-path-aim = mål: { $aim }
story-path-more = och { $count } till

story-own-title = Min egen väg
story-own-lead = Den här sidan är din. Den berättar vad du har gjort och vad vi har kommit överens om.
story-own-work-title = Mitt arbete
story-own-work = Jag arbetar som { $job }. Arbetsplatsen är { $place }.
story-own-work-no-job = Arbetsplatsen är { $place }.
story-own-work-period = Arbetet pågår { $period }.
story-own-work-open = Arbetet började { $day }.
story-own-hours = Jag har arbetat { $hours }.
story-own-hours-none = Inga timmar har antecknats än.
story-own-talks = { $count ->
    [0] Inga samtal har antecknats än.
    [one] Vi har haft ett samtal, { $minutes }.
   *[other] Vi har haft { $count } samtal, sammanlagt { $minutes }.
}
story-own-agreed-title = Det här har vi kommit överens om
story-own-agreed-none = Inget överenskommet är öppet just nu.
story-own-step = { $what } – { $who }, senast { $day }
story-own-step-no-day = { $what } – { $who }
story-own-step-who-missing = vi bestämmer vem som gör det
story-own-done-title = Det här är gjort
story-own-done = { $what } ({ $day })
story-own-skills-title = Här har jag gått framåt (skala 1–5)
story-own-skill = { $skill }: i början { $first }, nu { $last }
story-own-skills-none = Inga blanketter har fyllts i än.
story-own-learned-title = Det här har jag lärt mig
story-own-learned = { $name } ({ $day })
story-own-learned-none = Inga utbildningar eller kort har antecknats än.
story-own-next-title = Nästa steg
story-own-next-talk = Nästa samtal är { $weekday } { $day }.
story-own-next-talk-open = Nästa samtal: vi kommer överens om det.
story-own-aim = Mitt mål är { $aim }.
story-own-wish = Vad jag själv vill göra härnäst:
story-own-rights = Du får ett eget exemplar. Om något är fel, säg det till handledaren så rättas det.
story-own-signature-me = Jag
story-own-signature-counsellor = Handledare
