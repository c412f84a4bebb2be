### Maksatushakemus ja bonushakemus kunnalle.

claim-title = Maksatushakemus ja tilitys
claim-made-on = { $day }
claim-footer = { $association } · maksatushakemus { $months }
claim-recipient-title = Kenelle maksetaan
claim-recipient = Saaja
claim-business-id = Y-tunnus
claim-iban = Tilinumero
claim-reference = Viitenumero
claim-reference-rf = Kansainvälinen viite
claim-sum = Haetaan
claim-iban-missing = Tilinumero puuttuu yhdistyksen tiedoista. Lisää se ennen kuin lähetät hakemuksen.
claim-rows-title = Mitä haetaan
claim-column-month = Kuukausi
claim-column-report = Raportti
claim-report = nro { $number }
claim-report-version = nro { $number }, v{ $version }
claim-rows-note = Summat ovat vahvistetuista kuukausiraporteista. Niissä on laskelma jokaisesta summasta.
claim-decisions-title = Tuen päätökset
claim-unconfirmed = Näiltä kuukausilta ei haeta tukea tällä hakemuksella, koska niitä ei ole vahvistettu: { $months }.
claim-last = Viimeinen hakemus: { $people }.
claim-attachments-title = Liitteet
claim-attachments-none = Tukiehdoissa ei ole mainittu liitteitä.
claim-attachments-note = Rasti: liite on vihkossa. Tyhjä ruutu: rastita, kun olet lisännyt liitteen.
claim-attachment-of = { $attachment }: { $who }
claim-ticked = on vihkossa
claim-assurance = Vakuutamme, että tämän hakemuksen tiedot ovat oikein, että palkka on maksettu ja että samoihin kuluihin ei ole saatu muuta tukea kuin tässä ja kuukausiraporteissa on kerrottu. Ilmoitamme, jos tiedot muuttuvat, ja palautamme tuen, joka on maksettu aiheetta.
claim-signature = Yhdistyksen puolesta, nimenkirjoitusoikeudella

claim-bonus-title = Bonushakemus
claim-bonus-footer = { $association } · bonushakemus
claim-bonus-lead = Haemme bonusta { $amount }, koska { $ground ->
    [company-job] yhdistys on löytänyt työllistetylle työpaikan yrityksestä.
    [own-funds] yhdistys jatkaa työsuhdetta omalla rahallaan.
   *[permanent-contract] työllistetty on saanut vakituisen työn heti tuetun työn perään.
}
claim-bonus-work-title = Tuettu työ
claim-bonus-onward-title = Uusi työ
claim-bonus-ground = Peruste
claim-bonus-where = Työnantaja
claim-bonus-started = Alkoi
claim-bonus-hours = Työaika
claim-bonus-found = Yhdistys löysi paikan
claim-bonus-evidence-title = Mikä sen osoittaa
claim-bonus-by = Bonuksen hakuaika päättyy { $day }.
claim-bonus-by-unknown = Bonuksen hakuaikaa ei ole mainittu tukiehdoissa.
