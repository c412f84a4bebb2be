### Avaus: vihkon avaaminen salasanalla tai palautuskoodilla, ja harjoitusvihko.

opening-title = Avaa vihko
opening-passphrase = Salasana
opening-open = Avaa vihko
opening-lost = Salasana hukassa? Avaa avainkuorella
opening-code = Palautuskoodi
opening-code-hint = Koodi on avainkuoren paperissa. Väleillä ja viivoilla ei ole merkitystä.
opening-remembered = Avaa salasanalla
opening-account = Avaa Windows-tilillä
opening-practice-title = Harjoitusvihko
opening-practice-about = Kokeile ohjelmaa keksityillä henkilöillä. Oma vihkosi ei muutu.
opening-practice = Avaa harjoitusvihko
opening-practice-making = Avataan harjoitusvihkoa…
opening-private = Tiedot ovat vain tällä koneella, salattuina

# Ensimmäinen käynnistys.
opening-first-title = Tee oma vihko
opening-first-about = Vihkoon kirjataan työllistettyjen ohjaus ja tuet. Tämä vie muutaman minuutin.
opening-first-back = Takaisin
opening-step-owner = Yhdistys ja salasana
opening-step-code = Avainkuori
opening-association = Yhdistyksen nimi
opening-municipality = Kunta, joka maksaa kuntalisää
opening-municipality-hint = Esimerkiksi Kemin kaupunki
opening-scheme-about = Ehtojen lähde: { $source }. Tarkistettu { $day }. Tarkista kunnalta.
opening-scheme-unknown = Tämän kunnan ehtoja ohjelma ei tunne. Vihkon voi tehdä silti: ehdot täytetään asetuksissa kunnan päätöksestä.
opening-place = Vihkon paikka
opening-place-hint = Jätä näin, jos et tarvitse muuta paikkaa.
opening-place-choose = Valitse muu paikka…
opening-passphrase-new = Uusi salasana
opening-passphrase-hint = Vähintään 12 merkkiä. Hyvä salasana on neljä toisiinsa liittymätöntä sanaa.
opening-passphrase-again = Sama salasana uudelleen
opening-strength-short = { $count ->
    [one] Vielä yksi merkki.
   *[other] Vielä { $count } merkkiä.
}
opening-strength-monotonous = Samat merkit toistuvat. Käytä useampia eri merkkejä.
opening-strength-fair = Salasana riittää. Pidempi on parempi.
opening-strength-good = Hyvä salasana.
opening-make = Tee vihko
opening-making = Tehdään vihkoa…
opening-code-title = Tee avainkuori
opening-code-about = Jos salasana unohtuu, vihkon saa auki vain tällä koodilla. Tulosta avainkuori tai kirjoita koodi paperille, ja pane paperi lukittuun kaappiin, erilleen koneesta. Koodia ei näytetä uudelleen.
opening-code-groups = Palautuskoodin ryhmät
opening-code-save = Tallenna avainkuori…
opening-code-open = Avaa tulostettavaksi
opening-code-print = Tulosta avainkuori
opening-code-saved = Avainkuori tallennettu: { $file }. Älä jätä tiedostoa tälle koneelle.
opening-code-printed = Avainkuori lähti tulostimelle.
opening-code-ask = Kirjoita paperista nämä kaksi ryhmää, niin varmistuu, että koodi on tallessa.
opening-code-group = Ryhmä { $number }
opening-code-done = Koodi on tallessa, avaa vihko
opening-code-stop = Älä tee vihkoa

# Uusi salasana avainkuoren jälkeen.
opening-renew-title = Valitse uusi salasana
opening-renew-about = Avainkuori avasi vihkon. Vanha salasana ei kelpaa enää, kun olet valinnut uuden.
opening-renew = Ota salasana käyttöön ja avaa vihko
opening-renew-account = Windows-tilikään ei avaa vihkoa enää sen jälkeen. Voit ottaa sen uudelleen käyttöön Asetuksissa.

# Muut vihkot.
opening-other = Avaa toinen vihko…
opening-new = Tee uusi vihko
opening-recent = Muut vihkot

# Kunnat, joiden ehdot ohjelmassa on.
municipality-091 = Helsinki
municipality-205 = Kajaani
municipality-240 = Kemi
municipality-241 = Keminmaa
municipality-291 = Kuhmoinen
municipality-426 = Liperi
municipality-564 = Oulu
municipality-678 = Raahe
municipality-698 = Rovaniemi
municipality-743 = Seinäjoki
municipality-748 = Siikajoki
municipality-837 = Tampere
municipality-853 = Turku
