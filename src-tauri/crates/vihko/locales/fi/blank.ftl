### Käsin täytettävät ja täytetyt lomakkeet, nimilista.

blank-footer = { $association } · { $paper }
blank-code = Lomake { $form }, versio { $version }
blank-serial = Sarjanumero { $serial }
blank-code-alternative = Lomakkeen koodi: { $form }, versio { $version }, sarjanumero { $serial }
blank-how = Rastita yksi ruutu. Jos et osaa vastata, jätä kohta tyhjäksi. Lomakkeen tiedot kirjataan vihkoon samassa järjestyksessä.
blank-who = Työllistetty
blank-month = Kuukausi
blank-filled-on = Päivä, jona lomake täytettiin
blank-recorded-by = Kuka täytti
blank-column = Kysymys
blank-question = { $number } { $question }
blank-jump = jos { $answer } → kohta { $number }
blank-jump-end = jos { $answer } → lomake on valmis
blank-scale-title = Asteikko
blank-yes = kyllä
blank-no = ei
blank-day = päivä, kuukausi, vuosi
blank-filled-month = { $month } · { $who }
blank-filled-placement = { $who }
blank-answers-title = Vastaukset

blank-list-title = Nimilista
blank-list-footer = { $association } · nimilista
blank-list-day = Päivä
blank-list-time = Kello
blank-list-topic = Aihe
blank-list-counsellor = Ohjaaja
blank-list-number = Nro
blank-list-name = Nimi
blank-list-present = Paikalla
blank-list-cancelled = Perui
blank-list-absent = Ei tullut
blank-list-initials = Nimikirjaimet
blank-list-note = Rastita jokaiselta yksi ruutu. Poissaolon syytä ei kirjoiteta tähän.
blank-list-empty = Listalla ei ole nimiä. Kirjoita nimet käsin.
