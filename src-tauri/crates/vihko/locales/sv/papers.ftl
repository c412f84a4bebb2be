### Papperen: vilka det finns och vad de behöver.

paper-kind-kuukausiraportti = Månadsrapport till kommunen
paper-kind-tilitys = Ansökan om utbetalning
paper-kind-bonushakemus = Ansökan om bonus
paper-kind-ohjauslomake = Blankett för handlednings- och utvecklingssamtal
paper-kind-seurantalomake = Månadens uppföljningsblankett
paper-kind-tyhja-seurantalomake = Tom uppföljningsblankett
paper-kind-tyhja-ohjauslomake = Tom blankett för handlednings- och utvecklingssamtal
paper-kind-nimilista = Namnlista
paper-kind-polku = Dokumenterad väg
paper-kind-loppuraportti = Slutrapport
paper-kind-oma-polku = Min egen väg

paper-need-month = månad
paper-need-person = person

paper-logo = Logotyp: { $association }

# Fönstrets formulär för att göra papper.
papers-title = Gör papper
papers-which = Vilka papper?
papers-month = Månad
papers-until = Sista månaden
papers-people = Om vem?
papers-people-note = Om du inte väljer någon görs papperen om alla.
papers-payer = Betalare
papers-language = Papperets språk
papers-language-reader = Läsarens eget språk
papers-names = Namn
papers-with-names = Med namn
papers-without-names = Med nummer
papers-make = Gör papperen
papers-stop = Avbryt
papers-progress = Papper färdiga { $done }/{ $of }
papers-stopped = Avbröts. Inga papper gjordes.
papers-ready = Papperen är färdiga
papers-open = Öppna
papers-print = Skriv ut
papers-save = Spara i en mapp
papers-saved = { $count ->
    [one] Papperet sparat
   *[other] { $count } papper sparade
}
papers-again = Gör fler
papers-none-chosen = Välj åtminstone ett papper.
papers-blank-forms = Skriv ut tomma blanketter
papers-of-person = Gör papper

# En rapport som läses tillbaka.
papers-read-title = Läs en rapport
papers-read-about = Välj en PDF-rapport som är gjord med det här programmet. Programmet berättar vad uppgifterna i den säger och om papperet stämmer med dem.
papers-read-file = PDF-rapport
papers-read-sender = Avsändare
papers-read-receiver = Mottagare
papers-read-month = Månad
papers-read-standing = Läge
papers-read-people = Personer
papers-read-code = Kontrollkod

# Föreningens logotyp.
papers-logo-title = Logotyp på papper
papers-logo-none = Papperen har ingen logotyp.
papers-logo-there = Papperen har logotypen { $file }.
papers-logo-file = Välj en bild (PNG eller JPEG)
papers-logo-kept = Logotypen kommer på papperen från och med nu
papers-logo-remove = Ta bort logotypen
papers-logo-removed = Papperen har inte längre någon logotyp
