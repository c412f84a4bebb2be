### Paperit: mitä niitä on ja mitä ne tarvitsevat.

paper-kind-kuukausiraportti = Kuukausiraportti kunnalle

paper-need-month = kuukausi
paper-need-person = henkilö
