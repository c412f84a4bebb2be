### Ansökan om utbetalning och om bonus till kommunen.

claim-title = Ansökan om utbetalning och redovisning
claim-made-on = { $day }
claim-footer = { $association } · ansökan om utbetalning { $months }
claim-recipient-title = Till vem betalas
claim-recipient = Mottagare
claim-business-id = FO-nummer
claim-iban = Kontonummer
claim-reference = Referensnummer
claim-reference-rf = Internationell referens
claim-sum = Sökt belopp
claim-iban-missing = Kontonumret saknas i föreningens uppgifter. Lägg till det innan du skickar ansökan.
claim-rows-title = Vad ansökan gäller
claim-column-month = Månad
claim-column-report = Rapport
claim-report = nr { $number }
claim-report-version = nr { $number }, v{ $version }
claim-rows-note = Beloppen kommer från de bekräftade månadsrapporterna, där uträkningen av varje belopp finns.
claim-decisions-title = Besluten om stödet
claim-unconfirmed = Den här ansökan gäller inte följande månader, eftersom de inte är bekräftade: { $months }.
claim-last = Sista ansökan: { $people }.
claim-attachments-title = Bilagor
claim-attachments-none = Stödvillkoren nämner inga bilagor.
claim-attachments-note = Kryss: bilagan finns i häftet. Tom ruta: kryssa när du har bifogat bilagan.
claim-attachment-of = { $attachment }: { $who }
claim-ticked = finns i häftet
claim-assurance = Vi försäkrar att uppgifterna i denna ansökan är riktiga, att lönen har betalats och att inget annat stöd har mottagits för samma kostnader än det som anges här och i månadsrapporterna. Vi meddelar om uppgifterna ändras och återbetalar stöd som har betalats utan grund.
claim-signature = För föreningen, med namnteckningsrätt

claim-bonus-title = Ansökan om bonus
claim-bonus-footer = { $association } · ansökan om bonus
claim-bonus-lead = Vi ansöker om en bonus på { $amount }, eftersom { $ground ->
    [company-job] föreningen har hittat ett arbete i ett företag åt den sysselsatta.
    [own-funds] föreningen fortsätter anställningen med egna pengar.
   *[permanent-contract] den sysselsatta har fått ett fast arbete genast efter det subventionerade arbetet.
}
claim-bonus-work-title = Det subventionerade arbetet
claim-bonus-onward-title = Det nya arbetet
claim-bonus-ground = Grund
claim-bonus-where = Arbetsgivare
claim-bonus-started = Började
claim-bonus-hours = Arbetstid
claim-bonus-found = Föreningen hittade platsen
claim-bonus-evidence-title = Vad som visar det
claim-bonus-by = Ansökningstiden för bonusen går ut { $day }.
claim-bonus-by-unknown = Stödvillkoren nämner ingen ansökningstid för bonusen.
