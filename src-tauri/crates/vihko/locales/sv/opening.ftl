### Öppning: att öppna häftet med lösenord eller återställningskod, och övningshäftet.

opening-title = Öppna häftet
opening-passphrase = Lösenord
opening-open = Öppna häftet
opening-lost = Borttappat lösenord? Öppna med återställningskoden
opening-code = Återställningskod
opening-code-hint = Koden finns på pappret som du skrev ut när du gjorde häftet. Mellanslag saknar betydelse.
opening-remembered = Öppna med lösenordet
opening-practice-title = Övningshäfte
opening-practice-about = Prova programmet med påhittade personer. Ditt eget häfte ändras inte.
opening-practice = Öppna övningshäftet
opening-practice-making = Öppnar övningshäftet…
opening-private = Uppgifterna finns bara på den här datorn, krypterade
