### Mikä kentässä on vialla ja mitä tehdä. Lause näkyy kentän alla tai kentän nimen perässä.

fault-missing = Tämä kohta on tyhjä. Täytä se.
fault-not-a-day = Tästä ei saa selvää päivää. Kirjoita päivä näin: 3.11.2026.
fault-no-such-day = Sellaista päivää ei ole kalenterissa. Tarkista päivä ja kuukausi.
fault-in-the-future = Tämä päivä on vasta edessä. Kirjaa asia, kun se on tapahtunut, tai korjaa päivä.
fault-before = Päivä ei voi olla ennen päivää { $first }. Tarkista päivä.
fault-after = Päivä ei voi olla päivän { $last } jälkeen. Tarkista päivä.
fault-not-a-month = Tästä ei saa selvää kuukautta. Kirjoita kuukausi näin: 10/2026.
fault-not-a-time = Tästä ei saa selvää kellonaikaa. Kirjoita aika näin: 9.30.
fault-not-an-amount = Tästä ei saa selvää rahamäärää. Kirjoita summa näin: 1 200,50.
fault-not-a-number = Tähän kuuluu luku. Kirjoita se numeroin.
fault-too-small = Luku on liian pieni. Pienin sallittu on { $least }.
fault-too-large = Luku on liian suuri. Suurin sallittu on { $most }.
fault-too-long = Teksti on liian pitkä. Lyhennä se enintään { $most } merkkiin.
fault-not-a-hetu = Tämä ei ole henkilötunnuksen muotoinen. Tunnus on esimerkiksi 131052-308T.
fault-hetu-check-mark = Henkilötunnuksen tarkistusmerkki ei täsmää. Tarkista, onko jokin merkki vaihtunut.
fault-hetu-birthday = Henkilötunnuksen mukaan syntymäpäivä on { $birthday }. Korjaa tunnus tai syntymäpäivä.
fault-not-a-business-id = Y-tunnus ei täsmää. Kirjoita se näin: 1234567-1, ja tarkista numerot.
fault-not-an-iban = Tilinumero ei täsmää. Suomalainen tilinumero alkaa kirjaimilla FI, ja siinä on 16 numeroa. Tarkista numerot.
fault-not-a-reference = Viitenumero ei täsmää. Tarkista numerot; viimeinen on tarkistusnumero.
fault-not-in-list = Tämä ei ole mikään vaihtoehdoista. Valitse yksi: { $choices }.
fault-twice = Sama asia on tässä kahteen kertaan. Poista toinen.
fault-already-entered = Tämän numeron paperilomake on jo syötetty; se on täytetty { $day }. Tarkista numero paperista.
fault-serial-check-mark = Lomakkeen numerossa on kirjoitusvirhe. Tarkista numero paperista.
fault-unknown-reference = Tämä viittaa johonkin, mitä ei ole. Tarkista tunniste tai lisää puuttuva tieto.
fault-overlaps = Ajat menevät päällekkäin. Korjaa alku- tai loppupäivä.
fault-not-a-whole = Osuuksien summan pitää olla 100 %. Korjaa osuudet.
fault-both-names = Kirjoita sekä etunimi että sukunimi, esimerkiksi Aino Korhonen.
fault-unknown-field = Tiedostomuoto ei tunne tätä kenttää. Tarkista kentän nimi tai poista kenttä.
fault-wrong-type = Tieto on väärää lajia. Tähän kuuluu { $wanted ->
    [string] teksti lainausmerkeissä
    [number] luku ilman lainausmerkkejä
    [integer] kokonaisluku ilman lainausmerkkejä
    [boolean] true tai false
    [array] luettelo hakasulkeissa
    [object] joukko kenttiä aaltosulkeissa
    [null] tyhjä arvo null
   *[other] tieto, jonka laji on { $wanted }
}.
fault-wrong-form = Tieto on väärässä muodossa. Kirjoita se näin: { $example }.
fault-strange-character = Tekstissä on merkki, jota ei voi näyttää paperilla. Kirjoita kohta uudelleen ilman sitä.
fault-not-an-id = Tämä ei ole tunniste. Tunniste on UUID, esimerkiksi 0197a3c2-5f10-7b3e-8d21-6c4f9a0b1e57.
fault-weak-passphrase = Salasana on liian heikko. Valitse vähintään { $least } merkkiä, esimerkiksi neljä toisiinsa liittymätöntä sanaa.
fault-not-the-same = Tämä on eri salasana kuin yllä. Kirjoita sama salasana kahdesti.
fault-not-the-passphrase = Tämä ei ole nykyinen salasana. Tarkista, ettei Caps Lock ole päällä.
fault-not-the-group = Tämä ei ole kysytty ryhmä. Katso numerot avainkuoren paperista.
fault-synced-folder = Vihkoa ei voi pitää tässä kansiossa: { $service } kopioi tiedostoja kesken kirjoittamisen, ja vihko rikkoutuu. Valitse kansio, joka on vain tällä koneella.
fault-network-drive = Vihkoa ei voi pitää verkkolevyllä: yhteys voi katketa kesken kirjoittamisen, ja vihko rikkoutuu. Valitse kansio tämän koneen omalta levyltä.
fault-removable-drive = Vihkoa ei voi pitää muistitikulla tai muulla irrotettavalla levyllä: se voi irrota kesken kirjoittamisen, ja vihko rikkoutuu. Valitse kansio tämän koneen omalta levyltä.
fault-bad-content = Sisältö on vaurioitunut: base64 tai tarkistussumma ei täsmää. Hae tiedosto uudelleen sieltä, mistä se on peräisin.
fault-frozen = Vahvistettu raportti ja liitteen sisältö eivät muutu. Poista kohta tiedostosta tai anna sille uusi tunnus.

# Kentän nimen paikalla, kun vika koskee koko tiedostoa.
fault-whole-file = Koko tiedosto
fault-not-printable = Merkkiä ”{ $character }” ei voi painaa paperille. Kirjoita nimi latinalaisin kirjaimin niin kuin se on passissa; muusta tekstistä jätä merkki pois.
