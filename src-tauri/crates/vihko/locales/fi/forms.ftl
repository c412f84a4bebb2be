### Seurantalomakkeet ikkunassa.

forms-title = Lomakkeet
forms-empty = Täällä näkyvät lomakkeet, jotka on täytettävä, ja ne, jotka on jo täytetty. Kirjaa ensin työllistetty ja hänen työsuhteensa.
forms-due = Täytettävä nyt
forms-due-none = Kaikki päättyneiden kuukausien lomakkeet on täytetty.
forms-coming = Tulossa
forms-filled = Täytetyt
forms-filled-none = Yhtään lomaketta ei ole vielä täytetty.
forms-due-by = { $day } mennessä
forms-missing = puuttuu
forms-fill = Täytä
forms-open = { $count ->
    [one] yksi vastaus puuttuu
   *[other] { $count } vastausta puuttuu
}
forms-filled-with-serial = { $day } · paperi nro { $serial }
forms-versioned = { $form }, versio { $version }
forms-version = versio { $version }
forms-heading = { $name } – { $about }
forms-person = Työllistetty
forms-form = Lomake
forms-about = Aika
forms-filled-on = Täytetty
forms-serial = Paperin numero
forms-serial-hint = Lomakkeen kulmassa. Jätä tyhjäksi, jos numeroa ei ole.
forms-which-version = Paperin versio
forms-last = viimeksi { $answer }
forms-asked-if = Jos kohdassa { $number } on ”{ $answer }”
forms-optional = saa jäädä tyhjäksi
forms-development = Kehitys
forms-scale = työelämätaidot, 1–5
forms-trend = Keskiarvo { $last } · alussa { $first }
forms-trend-none = Kehitys näkyy, kun lomakkeita on täytetty.
forms-agreed = Viimeksi sovittiin
forms-agreed-by = { $what } – { $day }
forms-agreed-done = tehty
forms-meaning = Mitä numerot tarkoittavat
forms-done = Valmis
forms-from-paper = Syötä paperilta
forms-paper-of = lomake { $n } / { $all }
forms-paper-hint = Yksi näppäin vastaa ja siirtyy seuraavaan. Enter siirtyy eteenpäin, Page Up takaisin.
forms-paper-next = Tallenna ja ota seuraava
forms-paper-none = Yhtään lomaketta ei odota syöttämistä.
forms-recorded = Lomake on tallennettu: { $form }
forms-remove = Poista lomake
forms-removed = Lomake on poistettu
forms-whose = Kenen lomake
