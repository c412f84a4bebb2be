### Ohjaukset: kuukauden luettelo, kirjaaminen, ryhmä ja pikakirjaus.

sessions-title = Ohjaukset
sessions-count =
    { $count ->
        [0] ei vielä ohjauksia
        [one] 1 ohjaus, { $duration }
       *[other] { $count } ohjausta, { $duration }
    }
sessions-previous = Edellinen kuukausi
sessions-next = Seuraava kuukausi
sessions-everybody = Kaikki
sessions-whose = Kenen ohjaukset
sessions-none = Tässä kuussa ei ole ohjauksia
sessions-none-about = Kirjaa ohjaus heti sen jälkeen. Muutama sana riittää, ja kuukausiraportti kokoaa loput.
sessions-record = Kirjaa ohjaus
sessions-record-group = Ryhmäohjaus
sessions-open = Avaa
sessions-nobody = Kukaan ei tullut
sessions-of-all = Paikalla { $there } / { $all }
sessions-day-time = { $day } klo { $time }
sessions-note-kept = Oma muistiinpano
sessions-step-due = { $what } ({ $day })
sessions-step-done = { $what } (tehty { $day })
sessions-step-finish = Merkitse tehdyksi
sessions-step-finished = Merkitty tehdyksi.

# Tyngät: tavattu, mutta vielä kirjaamatta.
sessions-stubs = Täydennä nämä
sessions-stub-met = { $name }, tavattu { $day }
sessions-stub-fill = Täydennä
sessions-stub-drop = Poista
sessions-stub-dropped = Muistutus poistettu.
sessions-stub-recorded = Tapaaminen merkitty: { $name }. Täydennä se myöhemmin.

# Kirjaa ohjaus -lomake.
sessions-edit = Muuta ohjausta
sessions-with = Kenen kanssa
sessions-find-person = Etsi nimellä
sessions-day = Päivä
sessions-time = Kello
sessions-duration = Kesto
sessions-other = muu
sessions-other-minutes = Kesto minuutteina
sessions-kind = Laji
sessions-way = Tapa
sessions-attendance = Tuliko paikalle
sessions-text = Mitä käytiin läpi
sessions-to-report = tulee raporttiin
sessions-topics = Aiheet
sessions-agreed = Sovittiin seuraavaksi
sessions-agreed-by = Mihin mennessä
sessions-agreed-more = Lisää toinen
sessions-private = Oma muistiinpano
sessions-never-to-report = ei koskaan raporttiin
sessions-private-hint = Henkilöllä on oikeus nähdä tämäkin, jos hän pyytää tietonsa.
sessions-save = Tallenna
sessions-save-and-new = Tallenna ja uusi
sessions-remove = Poista ohjaus
sessions-recorded = Ohjaus kirjattu: { $name }.
sessions-group-recorded = Ryhmäohjaus kirjattu.
sessions-changed = Ohjaus muutettu.
sessions-removed = Ohjaus poistettu.
sessions-outlook = Tämän jälkeen { $number } / { $wanted } ohjausta · { $month }
sessions-month-confirmed = Kuukausi on jo vahvistettu ({ $month }). Muutos tulee raporttiin korjauksena.

# Ryhmäohjaus.
sessions-group-who = Ketkä olivat paikalla
sessions-group-there = { $there } / { $all } · merkitse vain poikkeukset
sessions-group-keys = Numeronäppäin vaihtaa tilan: paikalla → perui ajoissa → ei saapunut → ei kirjata. Nuoli oikealle avaa lisäyksen.
sessions-group-skip = ei kirjata
sessions-group-text = Mitä tehtiin
sessions-group-same = sama kaikille, tulee raporttiin
sessions-group-addition = Lisäys tästä henkilöstä
sessions-group-addition-short = Lisäys
sessions-group-add = Ota mukaan
sessions-group-names = Avaa nimilista
sessions-group-save = Tallenna kaikille
sessions-group-nobody = Ryhmässä ei ole vielä ketään
sessions-group-nobody-about = Ota mukaan ne, joiden piti tulla. Seuraavalla kerralla ryhmä on valmiina.
sessions-absent-in-a-row = { $number }. kerta peräkkäin

# Pikakirjaus.
sessions-quick = Pikakirjaus
sessions-quick-line = Kuka, kuinka kauan, mistä puhuttiin, mitä sovittiin
sessions-quick-example = esimerkiksi: mat 45 ohjaus ajokortti, sovittu cv ke
sessions-quick-numbers = Pelkkä numero merkitsee tapaamisen:
sessions-quick-whole = Enter tallentaa.
sessions-quick-stub = Enter merkitsee tapaamisen. Täydennä se myöhemmin.
sessions-quick-choose = Valitse vielä: { $label }. Nuoli alas vie valintaan.
sessions-quick-complaint = { $word }: { $problem }
sessions-quick-text = Raporttiin
sessions-quick-topics = Aiheet
sessions-quick-arrows = Nuolet ylös ja alas vaihtavat vaihtoehtoa, nuolet sivulle siirtävät kohdasta toiseen.
sessions-quick-save = Tallenna

# Näppäimet.
sessions-key-new = Kirjaa ohjaus
sessions-key-quick = Pikakirjaus
sessions-key-group = Ryhmäohjaus
sessions-key-toggle = Vaihda tila: { $name }
