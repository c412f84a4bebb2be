### Handledningar: månadens lista, anteckningen, gruppen och snabbanteckningen.

sessions-title = Handledning
sessions-count =
    { $count ->
        [0] ingen handledning ännu
        [one] 1 handledning, { $duration }
       *[other] { $count } handledningar, { $duration }
    }
sessions-previous = Föregående månad
sessions-next = Nästa månad
sessions-everybody = Alla
sessions-whose = Vems handledningar
sessions-none = Ingen handledning den här månaden
sessions-none-about = Anteckna handledningen genast efteråt. Några ord räcker, och månadsrapporten samlar ihop resten.
sessions-record = Anteckna handledning
sessions-record-group = Grupphandledning
sessions-open = Öppna
sessions-nobody = Ingen kom
sessions-of-all = På plats { $there } / { $all }
sessions-day-time = { $day } kl. { $time }
sessions-note-kept = Egen anteckning
sessions-step-due = { $what } ({ $day })
sessions-step-done = { $what } (gjort { $day })
sessions-step-finish = Markera som gjort
sessions-step-finished = Markerat som gjort.

sessions-stubs = Fyll i dessa
sessions-stub-met = { $name }, träff { $day }
sessions-stub-fill = Fyll i
sessions-stub-drop = Ta bort
sessions-stub-dropped = Påminnelsen togs bort.
sessions-stub-recorded = Antecknat: du träffade { $name }. Fyll i senare.

sessions-edit = Ändra handledning
sessions-with = Med vem
sessions-find-person = Sök på namn
sessions-day = Dag
sessions-time = Klockslag
sessions-duration = Längd
sessions-other = annan
sessions-other-minutes = Längd i minuter
sessions-kind = Slag
sessions-way = Sätt
sessions-attendance = Kom personen
sessions-text = Vad gick ni igenom
sessions-to-report = kommer i rapporten
sessions-topics = Ämnen
sessions-agreed = Vad avtalades
sessions-agreed-by = Senast
sessions-agreed-more = Lägg till
sessions-private = Egen anteckning
sessions-never-to-report = aldrig i rapporten
sessions-private-hint = Personen har rätt att se också detta om hen ber om sina uppgifter.
sessions-save = Spara
sessions-save-and-new = Spara och ny
sessions-remove = Ta bort handledningen
sessions-recorded = Handledningen antecknad: { $name }.
sessions-group-recorded = Grupphandledningen antecknad.
sessions-changed = Handledningen ändrad.
sessions-removed = Handledningen borttagen.
sessions-outlook = Efter denna { $number } / { $wanted } handledningar · { $month }
sessions-month-confirmed = Månaden är redan bekräftad ({ $month }). Ändringen kommer i rapporten som en rättelse.

sessions-group-who = Vilka var på plats
sessions-group-there = { $there } / { $all } · märk bara undantag
sessions-group-keys = En siffra byter läge: på plats → avbokade i tid → kom inte → antecknas inte. Pil höger öppnar tillägget.
sessions-group-skip = antecknas inte
sessions-group-text = Vad gjordes
sessions-group-same = samma för alla, kommer i rapporten
sessions-group-addition = Tillägg om den här personen
sessions-group-addition-short = Tillägg
sessions-group-add = Ta med
sessions-group-names = Öppna namnlistan
sessions-group-save = Spara för alla
sessions-group-nobody = Ingen i gruppen ännu
sessions-group-nobody-about = Ta med dem som skulle komma. Nästa gång är gruppen färdig.
sessions-absent-in-a-row = { $number }:e gången i rad

sessions-quick = Snabbanteckning
sessions-quick-line = Vem, hur länge, vad ni talade om, vad ni avtalade
sessions-quick-example = till exempel: mat 45 handledning körkort, avtalat cv ons
sessions-quick-numbers = Enbart siffran antecknar att ni träffades:
sessions-quick-whole = Enter sparar.
sessions-quick-stub = Enter antecknar träffen. Fyll i den senare.
sessions-quick-choose = Välj ännu: { $label }. Pil ner för till valet.
sessions-quick-complaint = { $word }: { $problem }
sessions-quick-text = Till rapporten
sessions-quick-topics = Ämnen
sessions-quick-arrows = Pil upp och ner byter, pil åt sidan flyttar.
sessions-quick-save = Spara

sessions-key-new = Anteckna handledning
sessions-key-quick = Snabbanteckning
sessions-key-group = Grupphandledning
sessions-key-toggle = Byt läge: { $name }
