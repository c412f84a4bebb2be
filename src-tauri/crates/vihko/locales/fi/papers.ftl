### Paperit: mitä niitä on ja mitä ne tarvitsevat.

paper-kind-kuukausiraportti = Kuukausiraportti kunnalle
paper-kind-tilitys = Maksatushakemus
paper-kind-bonushakemus = Bonushakemus
paper-kind-ohjauslomake = Ohjaus- ja kehityskeskustelulomake
paper-kind-seurantalomake = Kuukauden seurantalomake
paper-kind-tyhja-seurantalomake = Tyhjä seurantalomake
paper-kind-tyhja-ohjauslomake = Tyhjä ohjaus- ja kehityskeskustelulomake
paper-kind-nimilista = Nimilista
paper-kind-polku = Dokumentoitu polku
paper-kind-loppuraportti = Loppuraportti
paper-kind-oma-polku = Oma polkuni

paper-need-month = kuukausi
paper-need-person = henkilö

paper-logo = Tunnus: { $association }
