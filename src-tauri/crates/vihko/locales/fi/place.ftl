### Paikat: vihko, jota ei voi pitää siellä, missä se on, ja sen siirto tälle koneelle.

place-synced = Vihko on kansiossa, jota { $service } kopioi
place-synced-why = { $service } kopioi tiedostoja kesken kirjoittamisen, ja vihko voi rikkoutua. Siksi vihkoa ei avata siellä. Siirrä se tälle koneelle: vihko kopioidaan kokonaan, tarkistetaan ja avataan. Vanha tiedosto jää talteen toisella nimellä.
place-network = Vihko on verkkolevyllä
place-network-why = Yhteys voi katketa kesken kirjoittamisen, ja vihko voi rikkoutua. Siksi vihkoa ei avata siellä. Siirrä se tälle koneelle: vihko kopioidaan kokonaan, tarkistetaan ja avataan. Vanha tiedosto jää talteen toisella nimellä.
place-removable = Vihko on irrotettavalla levyllä
place-removable-why = Tikku tai muu levy voi irrota kesken kirjoittamisen, ja vihko voi rikkoutua. Siksi vihkoa ei avata siellä. Siirrä se tälle koneelle: vihko kopioidaan kokonaan, tarkistetaan ja avataan. Vanha tiedosto jää talteen toisella nimellä.
place-to = Uusi paikka: { $path }
place-move = Siirrä se tälle koneelle
place-moving = Vihkoa siirretään: { $percent } %
place-stop = Keskeytä siirto
place-moved-title = Vihko on nyt tällä koneella
place-moved = Siirto on tarkistettu, ja kaikki on tallella.
place-moved-path = Vihko: { $path }
place-moved-old = Vanha tiedosto jäi talteen: { $path }. Voit poistaa sen, kun olet nähnyt, että kaikki on tallella.
place-open = Avaa vihko
