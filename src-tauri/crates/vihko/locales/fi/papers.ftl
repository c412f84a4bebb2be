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

paper-logo = Logo: { $association }

# Ikkunan lomake, jolla papereita tehdään.
papers-title = Tee papereita
papers-which = Mitkä paperit?
papers-month = Kuukausi
papers-until = Viimeinen kuukausi
papers-people = Kenestä?
papers-people-note = Jos et valitse ketään, paperit tehdään kaikista.
papers-payer = Maksaja
papers-language = Paperin kieli
papers-language-reader = Lukijan oma kieli
papers-names = Nimet
papers-with-names = Nimillä
papers-without-names = Numeroilla
papers-make = Tee paperit
papers-stop = Keskeytä
papers-progress = Papereita valmiina { $done }/{ $of }
papers-stopped = Keskeytettiin. Papereita ei tehty.
papers-ready = Paperit ovat valmiit
papers-open = Avaa
papers-print = Tulosta
papers-save = Tallenna kansioon
papers-saved = { $count ->
    [one] Paperi tallennettu
   *[other] { $count } paperia tallennettu
}
papers-again = Tee lisää
papers-none-chosen = Valitse ainakin yksi paperi.
papers-blank-forms = Tulosta tyhjiä lomakkeita
papers-of-person = Tee papereita

# Raportin PDF luettuna.
papers-read-title = Lue raportti
papers-read-about = Valitse tällä ohjelmalla tehty PDF-raportti. Ohjelma kertoo, mitä sen sisällä olevat tiedot sanovat ja täsmääkö paperi niihin.
papers-read-file = PDF-raportti
papers-read-sender = Lähettäjä
papers-read-receiver = Vastaanottaja
papers-read-month = Kuukausi
papers-read-standing = Tila
papers-read-people = Henkilöt
papers-read-code = Tarkistuskoodi

# Yhdistyksen tunnus.
papers-logo-title = Logo papereissa
papers-logo-none = Papereissa ei ole logoa.
papers-logo-there = Papereissa on logo { $file }.
papers-logo-file = Valitse kuva (PNG tai JPEG)
papers-logo-kept = Logo tulee tästä lähtien papereihin
papers-logo-remove = Poista logo
papers-logo-removed = Papereihin ei enää tule logoa
