### Vad som är fel i ett fält och vad man kan göra. Meningen syns under fältet eller efter fältets namn.

fault-missing = Den här punkten är tom. Fyll i den.
fault-not-a-day = Det här går inte att läsa som en dag. Skriv dagen så här: 3.11.2026.
fault-no-such-day = Den dagen finns inte i kalendern. Kontrollera dag och månad.
fault-in-the-future = Den här dagen har inte kommit ännu. Anteckna saken när den har hänt, eller rätta dagen.
fault-before = Dagen får inte vara före { $first }. Kontrollera dagen.
fault-after = Dagen får inte vara efter { $last }. Kontrollera dagen.
fault-not-a-month = Det här går inte att läsa som en månad. Skriv månaden så här: 10/2026.
fault-not-a-time = Det här går inte att läsa som ett klockslag. Skriv tiden så här: 9.30.
fault-not-an-amount = Det här går inte att läsa som ett belopp. Skriv summan så här: 1 200,50.
fault-not-a-number = Här ska det stå ett tal. Skriv det med siffror.
fault-too-small = Talet är för litet. Det minsta tillåtna är { $least }.
fault-too-large = Talet är för stort. Det största tillåtna är { $most }.
fault-too-long = Texten är för lång. Förkorta den till högst { $most } tecken.
fault-not-a-hetu = Det här har inte formen av en personbeteckning. En beteckning är till exempel 131052-308T.
fault-hetu-check-mark = Personbeteckningens kontrolltecken stämmer inte. Kontrollera om något tecken har blivit fel.
fault-hetu-birthday = Enligt personbeteckningen är födelsedagen { $birthday }. Rätta beteckningen eller födelsedagen.
fault-not-a-business-id = FO-numret stämmer inte. Skriv det så här: 1234567-1, och kontrollera siffrorna.
fault-not-an-iban = Kontonumret stämmer inte. Ett finländskt kontonummer börjar med FI och har 16 siffror. Kontrollera siffrorna.
fault-not-a-reference = Referensnumret stämmer inte. Kontrollera siffrorna; den sista är en kontrollsiffra.
fault-not-in-list = Det här är inget av alternativen. Välj ett av dem: { $choices }.
fault-twice = Samma sak står här två gånger. Ta bort den ena.
fault-already-entered = Pappersblanketten med det här numret har redan matats in; den fylldes i { $day }. Kontrollera numret på papperet.
fault-serial-check-mark = Blankettens nummer är felskrivet. Kontrollera numret på papperet.
fault-unknown-reference = Det här hänvisar till något som inte finns. Kontrollera identifieraren eller lägg till det som saknas.
fault-overlaps = Tiderna går in i varandra. Rätta start- eller slutdagen.
fault-not-a-whole = Andelarnas summa ska vara 100 %. Rätta andelarna.
fault-both-names = Skriv både förnamn och efternamn, till exempel Aino Korhonen.
fault-unknown-field = Filformatet känner inte till det här fältet. Kontrollera fältets namn eller ta bort fältet.
fault-wrong-type = Uppgiften är av fel slag. Här ska det stå { $wanted ->
    [string] text inom citationstecken
    [number] ett tal utan citationstecken
    [integer] ett heltal utan citationstecken
    [boolean] true eller false
    [array] en lista inom hakparenteser
    [object] en grupp fält inom klammerparenteser
    [null] det tomma värdet null
   *[other] en uppgift av slaget { $wanted }
}.
fault-wrong-form = Uppgiften har fel form. Skriv den så här: { $example }.
fault-strange-character = Texten innehåller ett tecken som inte kan visas på papper. Skriv om stället utan det.
fault-not-an-id = Det här är ingen identifierare. En identifierare är ett UUID, till exempel 0197a3c2-5f10-7b3e-8d21-6c4f9a0b1e57.
fault-weak-passphrase = Lösenordet är för svagt. Välj minst { $least } tecken, till exempel fyra ord som inte hör ihop.
fault-not-the-same = Det här är ett annat lösenord än ovan. Skriv samma lösenord två gånger.
fault-not-the-passphrase = Detta är inte det nuvarande lösenordet. Kontrollera att Caps Lock inte är på.
fault-not-the-group = Det här är inte rätt grupp. Se siffrorna på nyckelkuvertets papper.
fault-synced-folder = Häftet kan inte ligga i den här mappen: { $service } kopierar filer medan de skrivs, och häftet går sönder. Välj en mapp som bara finns på den här datorn.
fault-network-drive = Häftet kan inte ligga på en nätverksdisk: förbindelsen kan brytas medan det skrivs, och häftet går sönder. Välj en mapp på den här datorns egen disk.
fault-removable-drive = Häftet kan inte ligga på ett USB-minne eller en annan disk som kan dras ut: den kan lossna medan det skrivs, och häftet går sönder. Välj en mapp på den här datorns egen disk.
fault-bad-content = Innehållet är skadat: base64 eller kontrollsumman stämmer inte. Hämta filen på nytt där den kom ifrån.
fault-frozen = En bekräftad rapport och en bilagas innehåll ändras inte. Ta bort stället ur filen eller ge det ett nytt id.

# Kentän nimen paikalla, kun vika koskee koko tiedostoa.
fault-whole-file = Hela filen
fault-not-printable = Tecknet ”{ $character }” kan inte tryckas på papper. Skriv namnet med latinska bokstäver så som det står i passet; lämna bort tecknet ur annan text.
