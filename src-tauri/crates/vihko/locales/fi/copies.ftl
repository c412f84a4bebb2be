### Varmuuskopiot: teko, toinen paikka ja palautus.

copies-title = Varmuuskopiot
copies-about = Ohjelma kopioi vihkon itsestään, kun se lukitaan tai suljetaan, ja puolen tunnin välein, kun jotakin on muuttunut. Kopio avautuu sen päivän salasanalla tai palautuskoodilla.
copies-practice = Harjoitusvihkosta ei oteta kopioita itsestään.
copies-none = Kopioita ei ole vielä.
# Uusin kopio, joka on juuri tarkistettu: "Kopio tarkistettu 21.11.2026 klo 14.32 · 3 henkilöä · 212 kirjausta".
copies-told = Kopio tarkistettu { $at } · { $people } · { $records }
copies-made = { $at } · { $people } · { $records }
copies-people = { $count ->
    [one] 1 henkilö
   *[other] { $count } henkilöä
}
copies-records = { $count ->
    [one] 1 kirjaus
   *[other] { $count } kirjausta
}
copies-left-out = { $count ->
    [one] Yksi liite puuttui tai oli vaurioitunut jo vihkossa, joten sitä ei ole kopiossa.
   *[other] { $count } liitettä puuttui tai oli vaurioitunut jo vihkossa, joten niitä ei ole kopiossa.
}
copies-make = Tee kopio nyt
copies-progress = Kopiota tehdään: { $percent } %
copies-checking = Kopiota tarkistetaan: { $percent } %
copies-stop = Keskeytä
copies-done = Kopio on valmis ja tarkistettu.
copies-was-there = Mitään ei ole muuttunut edellisen kopion jälkeen, joten se on ajan tasalla.
copies-failed = Viimeisin kopio jäi tekemättä. { $why }

copies-place = Toinen paikka
copies-place-about = Kone voi hajota tai kadota. Valitse muistitikku tai kansio, jonka pilvipalvelu vie talteen: valmis kopio viedään aina myös sinne. Kopiota ei avaa kukaan ilman salasanaa tai palautuskoodia.
copies-place-choose = Valitse toinen paikka
copies-place-change = Vaihda paikkaa
copies-place-none = Ei toista paikkaa
copies-place-there = Kopio on myös toisessa paikassa.
copies-place-absent = Toinen paikka ei ole nyt tavoitettavissa. Kopio viedään sinne, kun tikku tai kansio on taas paikallaan.
copies-place-failed = Kopiota ei saatu toiseen paikkaan. { $why }
copies-place-chosen = Valmiit kopiot viedään tästä lähtien myös tänne: { $place }

copies-list = Kopiot
copies-here = tällä koneella
copies-whole = ehjä
copies-damaged = ei ehjä
copies-unchecked = tarkistamatta
copy-reason-asked = pyydetty
copy-reason-closing = lukittaessa
copy-reason-changes = muutosten jälkeen
copy-reason-before-import = ennen tuontia
copy-reason-before-restore = ennen palautusta
copy-reason-before-upgrade = ennen vihkon päivitystä
copy-reason-before-update = ennen ohjelman päivitystä

copies-restore = Palauta
copies-restore-of = Palauta kopio { $at }
copies-restore-file = Palauta tiedostosta
copies-restore-lost = Palauta varmuuskopiosta
copies-restore-title = Palauta varmuuskopio
copies-restore-about = Kopio palautetaan nykyisen vihkon viereen uudella nimellä. Nykyiseen vihkoon ei kosketa.
copies-restore-passphrase = Kopion salasana
copies-restore-passphrase-hint = Salasana, joka vihkolla oli kopion tekopäivänä.
copies-restore-code = Palautuskoodi
copies-restore-by-code = Salasana on unohtunut
copies-restore-by-passphrase = Muistan salasanan
copies-restore-check = Tarkista kopio
copies-restore-as = Palautettu vihko tulee tähän: { $file }
copies-restore-finish = Palauta ja avaa
copies-restored = Kopio on palautettu ja auki. Aiempi vihko löytyy aloitusnäytöstä.
copies-same = Kopiossa ja nykyisessä vihkossa on samat kirjaukset.
copies-other-notebook = Huomaa: kopio on eri vihkosta kuin se, joka on nyt käytössä.
copies-only-present = { $count ->
    [0] Nykyisessä vihkossa ei ole kirjauksia, joita kopiossa ei olisi.
    [one] Nykyisessä vihkossa on yksi kirjaus, jota kopiossa ei ole:
   *[other] Nykyisessä vihkossa on { $count } kirjausta, joita kopiossa ei ole. Uusimmat:
}
copies-only-copy = { $count ->
    [0] Kopiossa ei ole kirjauksia, joita nykyisessä vihkossa ei olisi.
    [one] Kopiossa on yksi kirjaus, jota nykyisessä vihkossa ei ole:
   *[other] Kopiossa on { $count } kirjausta, joita nykyisessä vihkossa ei ole. Uusimmat:
}
copies-table = { $table }: kopiossa { $copy }, nykyisessä { $present }
copies-present-closed = Nykyistä vihkoa ei voitu avata, joten eroa siihen ei näytetä.

# Tänään: onko vihkosta kopio muualla kuin tällä koneella.
copies-outside = Kopio muualla
copies-outside-ask = Vihko on vain tällä koneella. Jos kone hajoaa tai katoaa, kirjaukset katoavat sen mukana.
copies-outside-later = Ei nyt
copies-outside-no-place = Vihko on vain tällä koneella.
copies-outside-never = Toiseen paikkaan ei ole vielä viety kopiota. Kytke tikku ja tee kopio.
copies-outside-fresh = Kopio muualla on ajan tasalla: { $at }.
copies-outside-days = { $count ->
    [0] Kopio muualla on tältä päivältä.
    [one] Kopio muualla on eiliseltä.
   *[other] Kopio muualla on { $count } päivän takaa.
}
copies-outside-due = { $count ->
   *[other] Kopio muualla on { $count } päivän takaa. Kytke tikku ja tee uusi kopio.
}
copies-outside-late = { $count ->
   *[other] Kopio muualla on jo { $count } päivän takaa. Tee uusi kopio vielä tänään.
}
