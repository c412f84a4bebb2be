### Papperen: vilka det finns och vad de behöver.

paper-kind-kuukausiraportti = Månadsrapport till kommunen

paper-need-month = månad
paper-need-person = person
