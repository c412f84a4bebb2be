### Avainkuori: paperi, jolla vihkon saa auki, jos salasana unohtuu.

envelope-title = Avainkuori
envelope-lead = Tällä paperilla saa seurantavihkon auki, jos salasana unohtuu tai sen tietävä ihminen ei ole paikalla.
envelope-secret = Kuka tahansa, jolla on tämä paperi ja vihkon tiedosto, voi lukea kaiken. Sulje paperi kirjekuoreen, allekirjoita sauma ja pane kuori lukkojen taakse.
envelope-code-title = Palautuskoodi
envelope-code-alternative = Sama palautuskoodi koodina, jonka puhelin lukee
envelope-code-beside = Koodissa on kahdeksan kuuden numeron ryhmää. Sen voi kirjoittaa väliviivojen kanssa tai ilman niitä.
envelope-code-check = Jos kirjoitat ryhmän väärin, ohjelma kertoo, mikä ryhmä se on.
envelope-where-title = Missä vihko on
envelope-file = Tiedosto
envelope-beside = Sen vieressä
envelope-keys = { $file }: ilman tätä koodikaan ei auta. Kopioi aina molemmat.
envelope-steps-title = Mitä teet, kun tarvitset tätä
envelope-step-open = Avaa Seurantavihko sillä koneella, jossa vihkon tiedosto on.
envelope-step-choose = Kun ohjelma kysyy salasanaa, valitse ”Salasana hukassa? Avaa avainkuorella” ja kirjoita palautuskoodi.
envelope-step-passphrase = Vaihda heti uusi salasana.
envelope-step-renew = Korvaa sitten tämä kuori: Asetukset, ”Salasana ja avainkuoret”, ”Korvaa uudella”. Hävitä lopuksi tämä paperi: sen koodi ei enää avaa vihkoa.
envelope-step-program = Jos käytät komentoriviä: vihko check --notebook TIEDOSTO --recovery-code
envelope-keeper-title = Kuoren säilytys
envelope-keeper = Kenellä kuori on
envelope-place = Missä kuorta säilytetään
envelope-sealed = Suljettu (päivä ja allekirjoitus)
envelope-checked = Tarkistettu (kerran vuodessa: päivä ja nimi)
envelope-footer = Avainkuori · { $file }
