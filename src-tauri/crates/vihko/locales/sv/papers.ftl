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
