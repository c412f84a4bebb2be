### Haku: henkilöt, ohjaukset ja sovitut asiat.

search-title = Haku
search-line = Etsi henkilöä, ohjausta tai sovittua asiaa
search-hint = Sanan alku riittää. Päätteet, isot kirjaimet ja pisteet eivät haittaa.
search-count =
    { $count ->
        [0] Mitään ei löytynyt. Kokeile lyhyempää sanaa.
        [one] 1 osuma
       *[other] { $count } osumaa
    }
search-people = Henkilöt
search-duties = Tehtävät
search-steps = Sovitut asiat
search-sessions = Ohjaukset
search-due = { $name }, viimeistään { $day }
search-done = { $name }, tehty { $day }
search-private = oma muistiinpano
search-key = Hae
