### Säkerhetskopior: att göra dem, den andra platsen och återställning.

copies-title = Säkerhetskopior
copies-about = Programmet kopierar häftet av sig självt när det låses eller stängs, och var halvtimme när något har ändrats. En kopia öppnas med lösenordet eller återställningskoden från den dagen.
copies-practice = Övningshäftet kopieras inte av sig självt.
copies-none = Det finns inga kopior ännu.
copies-told = Kopian kontrollerad { $at } · { $people } · { $records }
copies-made = { $at } · { $people } · { $records }
copies-people = { $count ->
    [one] 1 person
   *[other] { $count } personer
}
copies-records = { $count ->
    [one] 1 anteckning
   *[other] { $count } anteckningar
}
copies-left-out = { $count ->
    [one] En bilaga saknades eller var skadad redan i häftet, så den finns inte i kopian.
   *[other] { $count } bilagor saknades eller var skadade redan i häftet, så de finns inte i kopian.
}
copies-make = Gör en kopia nu
copies-progress = Kopian görs: { $percent } %
copies-checking = Kopian kontrolleras: { $percent } %
copies-stop = Avbryt
copies-done = Kopian är klar och kontrollerad.
copies-was-there = Inget har ändrats sedan den förra kopian, så den är aktuell.
copies-failed = Den senaste kopian blev inte gjord. { $why }

copies-place = En andra plats
copies-place-about = Datorn kan gå sönder eller försvinna. Välj ett USB-minne eller en mapp som en molntjänst sparar: en färdig kopia förs alltid dit också. Ingen kan öppna kopian utan lösenordet eller återställningskoden.
copies-place-choose = Välj en andra plats
copies-place-change = Byt plats
copies-place-none = Ingen andra plats
copies-place-there = Kopian finns också på den andra platsen.
copies-place-absent = Den andra platsen går inte att nå just nu. Kopian förs dit när USB-minnet eller mappen är på plats igen.
copies-place-failed = Kopian kunde inte föras till den andra platsen. { $why }
copies-place-chosen = Färdiga kopior förs hädanefter också hit: { $place }

copies-list = Kopior
copies-here = på den här datorn
copies-whole = felfri
copies-damaged = skadad
copies-unchecked = inte kontrollerad
copy-reason-asked = begärd
copy-reason-closing = vid låsning
copy-reason-changes = efter ändringar
copy-reason-before-import = före import
copy-reason-before-restore = före återställning
copy-reason-before-upgrade = före uppdatering
copy-reason-before-update = före uppdatering av programmet

copies-restore = Återställ
copies-restore-of = Återställ kopian { $at }
copies-restore-file = Återställ från en fil
copies-restore-lost = Återställ från en säkerhetskopia
copies-restore-title = Återställ en säkerhetskopia
copies-restore-about = Kopian återställs bredvid det nuvarande häftet under ett nytt namn. Det nuvarande häftet rörs inte.
copies-restore-passphrase = Kopians lösenord
copies-restore-passphrase-hint = Lösenordet som häftet hade den dag då kopian gjordes.
copies-restore-code = Återställningskod
copies-restore-by-code = Jag har glömt lösenordet
copies-restore-by-passphrase = Jag minns lösenordet
copies-restore-check = Kontrollera kopian
copies-restore-as = Det återställda häftet läggs här: { $file }
copies-restore-finish = Återställ och öppna
copies-restored = Kopian är återställd och öppen. Det tidigare häftet finns på startskärmen.
copies-same = Kopian och det nuvarande häftet har samma anteckningar.
copies-other-notebook = Obs: kopian är av ett annat häfte än det som används nu.
copies-only-present = { $count ->
    [0] Det nuvarande häftet har inga anteckningar som saknas i kopian.
    [one] Det nuvarande häftet har en anteckning som saknas i kopian:
   *[other] Det nuvarande häftet har { $count } anteckningar som saknas i kopian. De nyaste:
}
copies-only-copy = { $count ->
    [0] Kopian har inga anteckningar som saknas i det nuvarande häftet.
    [one] Kopian har en anteckning som saknas i det nuvarande häftet:
   *[other] Kopian har { $count } anteckningar som saknas i det nuvarande häftet. De nyaste:
}
copies-table = { $table }: { $copy } i kopian, { $present } i det nuvarande
copies-present-closed = Det nuvarande häftet kunde inte öppnas, så skillnaden visas inte.

copies-outside = Kopia på annat håll
copies-outside-ask = Häftet finns bara på den här datorn. Om datorn går sönder eller försvinner går anteckningarna förlorade.
copies-outside-later = Inte nu
copies-outside-no-place = Häftet finns bara på den här datorn.
copies-outside-never = Ingen kopia har ännu förts till den andra platsen. Anslut USB-minnet och gör en kopia.
copies-outside-fresh = Kopian på annat håll är aktuell: { $at }.
copies-outside-days = { $count ->
    [0] Kopian på annat håll är från i dag.
    [one] Kopian på annat håll är från i går.
   *[other] Kopian på annat håll är { $count } dagar gammal.
}
copies-outside-due = { $count ->
   *[other] Kopian på annat håll är { $count } dagar gammal. Anslut USB-minnet och gör en ny kopia.
}
copies-outside-late = { $count ->
   *[other] Kopian på annat håll är redan { $count } dagar gammal. Gör en ny kopia i dag.
}
