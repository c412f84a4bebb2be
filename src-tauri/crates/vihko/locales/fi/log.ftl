### Loki: mitä ohjelma on tehnyt, ilman nimiä ja tekstejä.

log-title = Loki, jossa ei ole nimiä
log-about = Jos jokin menee vikaan, auttaja voi pyytää lokia. Siinä on aikoja, tunnusnumeroita ja lukumääriä: milloin vihko avattiin ja tarkistettiin, ja miksi jokin ei onnistunut. Nimiä, kirjauksia ja tiedostojen nimiä siinä ei ole.
log-place = Loki on tässä: { $file }
log-open = Avaa loki
log-save = Tallenna loki…
log-saved = Loki tallennettu: { $file }
