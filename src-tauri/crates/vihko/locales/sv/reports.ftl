### Månadsrapporterna i fönstret. Papperets egna texter finns i report.ftl.

reports-title = Rapporter
reports-empty = Här bekräftas månaderna och görs rapporterna till kommunen. Anteckna först en betalare och en sysselsatt.
reports-none-of-payer = Ingen anställning har ännu den här betalaren.
reports-month = Månad
reports-state = Läge
reports-asked = Stöd som söks
reports-earlier = Visa tidigare månader
reports-people = { $count ->
    [one] 1 person
   *[other] { $count } personer
}
reports-running = månaden pågår
reports-open = { $count ->
    [one] en punkt saknas
   *[other] { $count } punkter saknas
}
reports-complete = klar att bekräftas
reports-confirmed = bekräftad, nr { $numbers }
reports-confirmed-incomplete = bekräftad som ofullständig, nr { $numbers }
reports-changed = ändrad efter bekräftelsen, nr { $numbers }
reports-number-version = { $number } v{ $version }
reports-changing-confirmed = Du har redan bekräftat rapporten för { $month } (nr { $number }). Ändringen sparas, men kommunen ser den först när du bekräftar en rättad rapport.

reports-before-sending = Innan rapporten skickas
reports-progress = { $there } / { $all }
reports-all-there = { $name } – allt är i ordning
reports-missing-sessions = { $count ->
    [one] { $name } – ett handledningstillfälle saknas
   *[other] { $name } – { $count } handledningstillfällen saknas
}
reports-missing-form = { $name } – uppföljningsblanketten saknas
reports-missing-answers = { $count ->
    [one] { $name } – ett svar saknas på blanketten
   *[other] { $name } – { $count } svar saknas på blanketten
}
reports-missing-figures = { $name } – timmar och lön saknas
reports-missing-application = { $name } – ansökan om tillägget är inte antecknad
reports-missing-decision = { $name } – beslutet om tillägget saknas
reports-over-months = { $name } – stödmånad { $n }, fast de enligt beslutet är högst { $most }
reports-act-session = Anteckna
reports-act-form = Fyll i
reports-act-decision = Komplettera
reports-optional = hindrar inte bekräftelsen

reports-hours = Arbetade timmar
reports-paid-days = Dagar med lön
reports-unpaid-days = Arbetsdagar utan lön
reports-gross = Bruttolön
reports-side-costs = Bikostnader
reports-holiday-pay = Semesterpenning
reports-wage-proposed = Lönen är enligt avtalet. Kontrollera den mot lönespecifikationen.
reports-keep = Spara
reports-leave = Stäng
reports-monthly = Tillägg per månad
reports-months = Högst antal månader
reports-from = Från
reports-to = Till
reports-applied-on = Sökt
reports-decision-day = Beslutet fattat
reports-decision-section = Paragraf
reports-decision-number = Beslutets nummer
reports-figures-of = Timmar och lön: { $name }
reports-supplement-of = Ansökan och beslut om tillägget: { $name }
reports-supplement-hint = Lämna beslutets punkter tomma om beslutet inte har kommit ännu.

reports-asked-title = Söks för utbetalning
reports-total = Sammanlagt
reports-explained = Så räknades det
reports-changes = Vad rättelsen ändrar
reports-reason-was = Bekräftad som ofullständig: { $reason }

reports-pages = Rapportens sidor
reports-page-of = Sida { $n } / { $all }
reports-which-paper = Vems rapport
reports-everybody = Alla
reports-with-names = Med namn
reports-without-names = Utan namn

reports-print = Skriv ut
reports-save = Spara PDF
reports-open-pdf = Öppna PDF
reports-confirm = Bekräfta
reports-confirm-incomplete = Bekräfta som ofullständig…
reports-correct = Bekräfta rättelsen
reports-correct-incomplete = Bekräfta rättelsen som ofullständig…
reports-reason = Varför skickas rapporten fast något saknas?
reports-reason-hint = Orsaken trycks i rapporten.
reports-reason-confirm = Bekräfta
reports-confirm-note = Bekräftelsen låser månadens siffror och ger rapporten ett nummer. Den kan inte ångras; ett fel kan rättas med en ny version.
reports-done = Rapporten är bekräftad
reports-saved = Sparad: { $file }

# Namnet på den sparade filen, med små bokstäver och streck.
reports-file = månadsrapport
reports-file-draft = utkast
reports-file-without-names = utan namn
reports-file-confirmed = nr { $number } v{ $version }
