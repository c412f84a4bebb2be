### Kierros: kuusi askelta harjoitusvihkossa.

tour-title = Kierros
tour-take = Lähde kierrokselle: kuusi askelta
tour-offer = Vihko on valmis. Haluatko ensin nähdä, miten se toimii? Kierros kulkee harjoitusvihkossa, ja oma vihkosi pysyy tallessa.
tour-offer-no = Ei nyt
tour-step = Askel { $number } / { $of }
tour-next = Seuraava askel
tour-before = Edellinen askel
tour-stop = Lopeta kierros
tour-done = Lopeta ja palaa alkuun
tour-today-title = Tänään
tour-today = Tästä aloitat. Näet yhdellä silmäyksellä, mitä kuukauden raportista puuttuu ja mikä kannattaa tehdä ensin. Kaikki henkilöt ovat keksittyjä, joten kokeile rohkeasti.
tour-people-title = Työllistetyt
tour-people = Jokaisella on oma sivu: sovitut asiat, tuen ehdot ja jäljellä olevat tukikuukaudet. Uuden työllistetyn lisäät neljällä kentällä.
tour-sessions-title = Ohjaukset
tour-sessions = Kirjaa ohjaus mistä tahansa painamalla Ctrl N. Mitä sovitaan, muuttuu muistutukseksi. Oma muistiinpano ei päädy koskaan raporttiin.
tour-forms-title = Lomakkeet
tour-forms = Seurantalomakkeen voi täyttää ruudulla tai syöttää paperilta: yksi näppäin vastausta kohti.
tour-reports-title = Raportit
tour-reports = Kun kuukausi päättyy, avaa se täältä. Puuttuvat kohdat täydennetään samalla sivulla, ja näet valmiit sivut ennen kuin vahvistat.
tour-settings-title = Asetukset
tour-settings = Täällä ovat yhdistys, maksajat ja niiden ehdot sekä tekstin koko. Kierrokselle pääset täältä uudelleen. Mikään ei katoa: Ctrl Z kumoaa, ja poistetut löytyvät roskakorista.
tour-again = Lähde kierrokselle
