### Nyckelkuvertet: pappret som öppnar häftet om lösenordet glöms.

envelope-title = Nyckelkuvert
envelope-lead = Med det här papperet öppnas uppföljningshäftet om lösenordet glöms eller den som kan det inte är på plats.
envelope-secret = Den som har det här papperet och häftets fil kan läsa allt. Förslut papperet i ett kuvert, skriv under över skarven och lås in kuvertet.
envelope-code-title = Återställningskod
envelope-code-alternative = Samma återställningskod som en kod som telefonen läser
envelope-code-beside = Koden har åtta grupper med sex siffror. Den kan skrivas med eller utan bindestreck.
envelope-code-check = Om en grupp skrivs fel berättar programmet vilken grupp det är.
envelope-where-title = Var häftet finns
envelope-file = Fil
envelope-beside = Bredvid den
envelope-keys = { $file }: utan den hjälper inte ens koden. Kopiera alltid båda.
envelope-steps-title = Vad du gör när du behöver det
envelope-step-open = Öppna Seurantavihko på den dator där häftets fil finns.
envelope-step-choose = När programmet frågar efter lösenordet väljer du ”Har du glömt lösenordet? Öppna med nyckelkuvertet” och skriver återställningskoden.
envelope-step-passphrase = Byt genast till ett nytt lösenord.
envelope-step-renew = Ersätt sedan det här kuvertet: Inställningar, ”Lösenord och nyckelkuvert”, ”Ersätt med ett nytt”. Förstör till sist det här papperet: dess kod öppnar inte längre häftet.
envelope-step-program = Om du använder kommandoraden: vihko check --notebook FIL --recovery-code
envelope-keeper-title = Förvaring av kuvertet
envelope-keeper = Vem som har kuvertet
envelope-place = Var kuvertet förvaras
envelope-sealed = Förslutet (dag och underskrift)
envelope-checked = Kontrollerat (en gång om året: dag och namn)
envelope-footer = Nyckelkuvert · { $file }
