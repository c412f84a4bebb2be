### Raportin lukeminen: täsmäävätkö paperi ja sen tiedot.

read-agrees = Paperi ja sen tiedot täsmäävät. Tarkistuskoodi on { $code }.
read-code-differs = Sivulla { $page } on tarkistuskoodi { $printed }, mutta tietojen tarkistuskoodi on { $code }.
read-code-missing = Sivulla { $page } ei ole tarkistuskoodia. Tietojen tarkistuskoodi on { $code }.
read-figure-differs = { $row }, { $column }: paperissa { $printed }, tiedoissa { $data }.
read-not-printed = Paperista puuttuu { $what }, joka on tiedoissa.
read-line-differs = { $row }: paperissa ”{ $printed }”, tiedoissa ”{ $data }”.
read-not-in-data = Paperissa on { $what }, jota ei ole tiedoissa.
read-page-differs = Sivun { $page } sivunumero ei täsmää: sivuja puuttuu tai niiden järjestys on muuttunut.
read-added = Sivua { $page } on muutettu toisella ohjelmalla.
