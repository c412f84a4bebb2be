### Vaurioitunut vihko: mitä on tapahtunut, mikä auttaa, ja mitä vihkosta saatiin pelastettua.

damage-title = Vihko on vaurioitunut
damage-about = Vihkon tiedostosta osa ei ole enää luettavissa. Paras apu on uusin ehjä varmuuskopio. Jos siitä puuttuu jotakin, vihkosta voi pelastaa ne kirjaukset, jotka ovat vielä luettavissa.
damage-empty-about = Vihkon tiedosto on tyhjä, tai sen tilalla on jotakin muuta. Siitä ei saa enää mitään luettua, mutta varmuuskopio tuo vihkon takaisin.
damage-keys-title = Vihkon avaimet puuttuvat
damage-keys-about = Vihkon vierestä puuttuvat avaintiedostot, tai ne ovat muuttuneet. Kirjaukset voivat olla ehjiä, mutta ilman avaimia kukaan ei voi lukea niitä. Samat avaimet ovat varmuuskopiossa.
damage-file = Mitään ei poisteta. Tiedosto on tässä: { $file }
damage-missing-title = Vihkoa ei löydy
damage-missing-about = Vihkon tiedosto on poistettu, siirretty tai nimetty uudelleen, tai sen levy ei ole kytkettynä. Jos siirsit tiedoston tai annoit sille uuden nimen, palauta se ennalleen ja yritä avata uudelleen. Muuten saat vihkon takaisin varmuuskopiosta.
damage-missing-file = Vihko oli täällä: { $file }
damage-newest = Palauta uusin ehjä kopio, { $at }
damage-no-copies = Ehjää kopiota ei löytynyt tältä koneelta eikä toisesta paikasta. Jos kopio on muistitikulla, kytke tikku ja palauta kopio tiedostosta.
damage-others = Valitse kopio…
damage-salvage = Pelasta se, mikä on luettavissa
damage-try-again = Yritä avata uudelleen

damage-keys = Hae avaimet kopiosta
damage-keys-hint = Salasana, joka vihkolla oli kopion tekopäivänä. Se on vihkon salasana tästä eteenpäin, ja sen päivän avainkuoret kelpaavat taas.
damage-keys-back = Avaimet haettiin kopiosta, ja vihko on auki. Mitään ei kadonnut.

damage-salvage-about = Ohjelma lukee vaurioituneesta vihkosta jokaisen ehjän kirjauksen uuteen vihkoon. Vaurioituneeseen tiedostoon ei kosketa.
damage-salvage-passphrase = Vihkon salasana
damage-salvage-begin = Aloita
damage-salvaging = Pelastetaan: { $percent } %
damage-saved-whole = Kaikki { $saved } kirjausta saatiin talteen.
damage-saved-in-part = Talteen saatiin { $saved } kirjausta. Menetettiin { $lost }.
damage-kind = { $table }: { $saved }
damage-files = Liitteet ja vahvistetut paperit: { $saved }
damage-files-in-part = Liitteet ja vahvistetut paperit: { $saved }, menetettiin { $lost }
damage-salvaged-as = Uusi vihko on tässä: { $file }
damage-salvage-finish = Avaa pelastettu vihko
damage-salvaged = Pelastettu vihko on auki.
damage-salvaged-aside = Pelastettu vihko on auki. Vaurioitunut on tallessa nimellä { $file }.
damage-aside = Nykyinen vihko on vaurioitunut. Se siirretään sivuun ja jää talteen, kun kopio avataan.
damage-restored-missing = Kopio on palautettu ja auki.
damage-restored-aside = Kopio on palautettu ja auki. Vaurioitunut vihko on tallessa nimellä { $file }.
