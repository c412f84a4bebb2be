### Uppföljningsblanketter i fönstret.

forms-title = Blanketter
forms-empty = Här syns de blanketter som ska fyllas i och de som redan är ifyllda. Anteckna först den sysselsatta och anställningen.
forms-due = Ska fyllas i nu
forms-due-none = Alla blanketter för avslutade månader är ifyllda.
forms-coming = Kommande
forms-filled = Ifyllda
forms-filled-none = Ingen blankett har fyllts i ännu.
forms-due-by = senast { $day }
forms-missing = saknas
forms-fill = Fyll i
forms-open = { $count ->
    [one] ett svar saknas
   *[other] { $count } svar saknas
}
forms-filled-with-serial = { $day } · papper nr { $serial }
forms-versioned = { $form }, version { $version }
forms-version = version { $version }
forms-heading = { $name } – { $about }
forms-person = Sysselsatt
forms-form = Blankett
forms-about = Tid
forms-filled-on = Ifylld
forms-serial = Papperets nummer
forms-serial-hint = I blankettens hörn. Lämna tomt om det inte finns något nummer.
forms-which-version = Papperets version
forms-last = senast { $answer }
forms-asked-if = Om svaret i punkt { $number } är ”{ $answer }”
forms-optional = får lämnas tomt
forms-development = Utveckling
forms-scale = färdigheter i arbetslivet, 1–5
forms-trend = Medeltal { $last } · i början { $first }
forms-trend-none = Utvecklingen syns när blanketter har fyllts i.
forms-agreed = Senast kom ni överens om
forms-agreed-by = { $what } – { $day }
forms-agreed-done = gjort
forms-meaning = Vad siffrorna betyder
forms-done = Klar
forms-from-paper = Mata in från papper
forms-paper-of = blankett { $n } / { $all }
forms-paper-hint = En tangent svarar och går vidare. Enter går framåt, Page Up tillbaka.
forms-paper-next = Spara och ta nästa
forms-paper-none = Ingen blankett väntar på att matas in.
forms-recorded = Blanketten är sparad: { $form }
forms-remove = Ta bort blanketten
forms-removed = Blanketten är borttagen
forms-whose = Vems blankett
