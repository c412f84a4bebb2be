### Öppning: att öppna häftet med lösenord eller återställningskod, och övningshäftet.

opening-title = Öppna häftet
opening-passphrase = Lösenord
opening-open = Öppna häftet
opening-lost = Har du glömt lösenordet? Öppna med nyckelkuvertet
opening-code = Återställningskod
opening-code-hint = Koden står på nyckelkuvertets papper. Mellanslag och streck spelar ingen roll.
opening-remembered = Öppna med lösenordet
opening-account = Öppna med Windows-kontot
opening-practice-title = Övningshäfte
opening-practice-about = Prova programmet med påhittade personer. Ditt eget häfte ändras inte.
opening-practice = Öppna övningshäftet
opening-practice-making = Öppnar övningshäftet…
opening-private = Uppgifterna finns bara på den här datorn, krypterade

# Första starten.
opening-first-title = Gör ett eget häfte
opening-first-about = I häftet antecknas handledning och stöd för de sysselsatta. Det här tar några minuter.
opening-first-back = Tillbaka
opening-step-owner = Förening och lösenord
opening-step-code = Nyckelkuvert
opening-association = Föreningens namn
opening-municipality = Kommunen som betalar kommuntillägget
opening-municipality-hint = Till exempel Kemi stad
opening-scheme-about = Villkorens källa: { $source }, kontrollerad { $day }. Kontrollera hos kommunen.
opening-scheme-unknown = Programmet känner inte till den här kommunens villkor. Häftet kan göras ändå: villkoren fylls i från kommunens beslut i inställningarna.
opening-place = Häftets plats
opening-place-hint = Låt det stå så här om du inte behöver en annan plats.
opening-place-choose = Välj en annan plats…
opening-passphrase-new = Nytt lösenord
opening-passphrase-hint = Minst 12 tecken. Ett bra lösenord är fyra ord som inte hör ihop.
opening-passphrase-again = Samma lösenord igen
opening-strength-short = { $count ->
    [one] Ett tecken till.
   *[other] { $count } tecken till.
}
opening-strength-monotonous = Samma tecken upprepas. Använd fler olika tecken.
opening-strength-fair = Lösenordet räcker. Längre är bättre.
opening-strength-good = Ett bra lösenord.
opening-make = Gör häftet
opening-making = Häftet görs…
opening-code-title = Gör nyckelkuvertet
opening-code-about = Om lösenordet glöms bort öppnas häftet bara med den här koden. Skriv ut nyckelkuvertet eller skriv koden på papper, och lägg papperet i ett låst skåp, skilt från datorn. Koden visas inte igen.
opening-code-groups = Återställningskodens grupper
opening-code-save = Spara nyckelkuvertet…
opening-code-open = Öppna för utskrift
opening-code-print = Skriv ut nyckelkuvertet
opening-code-saved = Nyckelkuvertet är sparat: { $file }. Lämna inte filen på den här datorn.
opening-code-printed = Nyckelkuvertet har skickats till skrivaren.
opening-code-ask = Skriv av de här två grupperna från papperet, så är det säkert att koden är i gott förvar.
opening-code-group = Grupp { $number }
opening-code-done = Koden är i gott förvar, öppna häftet
opening-code-stop = Gör inte häftet

# Nytt lösenord efter nyckelkuvertet.
opening-renew-title = Välj ett nytt lösenord
opening-renew-about = Nyckelkuvertet öppnade häftet. Det gamla lösenordet gäller inte längre när du har valt ett nytt.
opening-renew = Ta lösenordet i bruk och öppna häftet
opening-renew-account = Inte heller Windows-kontot öppnar häftet längre efter det. Du kan ta det i bruk på nytt i Inställningar.

# Andra häften.
opening-other = Öppna ett annat häfte…
opening-new = Gör ett nytt häfte
opening-recent = Andra häften

# Kommuner vars villkor finns i programmet.
municipality-091 = Helsingfors
municipality-205 = Kajana
municipality-240 = Kemi
municipality-241 = Keminmaa
municipality-291 = Kuhmoinen
municipality-426 = Libelits
municipality-564 = Uleåborg
municipality-678 = Brahestad
municipality-698 = Rovaniemi
municipality-743 = Seinäjoki
municipality-748 = Siikajoki
municipality-837 = Tammerfors
municipality-853 = Åbo
