### Salasana ja avainkuoret Asetuksissa.

keys-title = Salasana ja avainkuoret
keys-passphrase-first = Salasana on se, joka valittiin, kun vihko tehtiin.
keys-passphrase-chosen = Salasana on vaihdettu { $day }.
keys-change = Vaihda salasana
keys-change-about = Uusi salasana on heti voimassa. Vanhat varmuuskopiot aukeavat sillä salasanalla, joka oli voimassa, kun ne tehtiin.
keys-old = Nykyinen salasana
keys-changed = Salasana on vaihdettu
keys-envelopes = Avainkuoret
keys-envelopes-about = Kuoren koodi avaa vihkon, jos salasana unohtuu. Tee oma kuori myös puheenjohtajalle tai rahastonhoitajalle.
keys-first = Vihkon mukana tehty kuori
keys-made = tehty { $day }
keys-used = vihko avattu kuorella { $day }
keys-add = Tee uusi kuori
keys-renew = Korvaa uudella
keys-renew-of = Korvaa uudella: { $keeper }
keys-renew-about = Kun uusi kuori on valmis, vanhan kuoren koodi ei enää avaa vihkoa. Hävitä silloin vanha paperi.
keys-strike = Mitätöi
keys-strike-of = Mitätöi kuori: { $keeper }
keys-strike-title = Mitätöidäänkö kuori?
keys-strike-about = { $keeper }: kuoren koodi ei enää avaa vihkoa. Tätä ei voi kumota, mutta uuden kuoren voi tehdä milloin vain. Vanhat varmuuskopiot aukeavat kuorella yhä.
keys-strike-do = Mitätöi kuori
keys-struck = Kuori mitätöity: { $keeper }
keys-keeper = Kenelle kuori tehdään
keys-keeper-hint = Esimerkiksi puheenjohtaja Maija Virtanen
keys-begin = Tee koodi
keys-done = Koodi on tallessa, ota kuori käyttöön
keys-ready = Kuori on valmis: { $keeper }

# Windows-tili, joka avaa vihkon.
keys-account = Tämän tietokoneen Windows-tili
keys-account-about = Kun tämä on käytössä, vihkon saa auki ilman salasanaa jokainen, joka on kirjautunut tälle Windows-tilille. Muilla koneilla tarvitaan yhä salasana.
keys-account-unused = Ei käytössä.
keys-account-used = Käytössä.
keys-account-since = Käytössä { $day } alkaen.
keys-account-elsewhere = Käytössä toisella koneella tai toisella Windows-tilillä. Jos otat tämän tilin käyttöön, toinen tili ei enää avaa vihkoa.
keys-account-take = Ota Windows-tili käyttöön
keys-account-take-about = Kirjoita vihkon salasana vielä kerran. Salasana ja avainkuoret avaavat vihkon myös tästä eteenpäin, joten pidä ne tallessa.
keys-account-taken = Windows-tili avaa nyt vihkon
keys-account-give-up = Luovu Windows-tilistä
keys-account-gone = Windows-tili ei enää avaa vihkoa
keys-change-account = Windows-tili ei avaa vihkoa enää, kun salasana on vaihdettu. Voit ottaa sen uudelleen käyttöön Asetuksissa.
