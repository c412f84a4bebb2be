### Avaus: vihkon avaaminen salasanalla tai palautuskoodilla, ja harjoitusvihko.

opening-title = Avaa vihko
opening-passphrase = Salasana
opening-open = Avaa vihko
opening-lost = Salasana hukassa? Avaa palautuskoodilla
opening-code = Palautuskoodi
opening-code-hint = Koodi on paperissa, jonka tulostit, kun teit vihkon. Väleillä ei ole merkitystä.
opening-remembered = Avaa salasanalla
opening-practice-title = Harjoitusvihko
opening-practice-about = Kokeile ohjelmaa keksityillä henkilöillä. Oma vihkosi ei muutu.
opening-practice = Avaa harjoitusvihko
opening-practice-making = Avataan harjoitusvihkoa…
opening-private = Tiedot ovat vain tällä koneella, salattuina
