### Ikkunan kehys: reuna, näppäimet ja osat, joita jokainen näkymä käyttää.

# Ohjelman nimi on sama kaikilla kielillä.
window-name = Seurantavihko
window-rail = Näkymät
window-lock = Lukitse vihko
window-encrypted = Salattu tällä koneella
window-offline = Toimii ilman verkkoa
window-practice = Harjoitusvihko
window-practice-hint = Henkilöt ovat keksittyjä. Kokeile rohkeasti.
window-keys = Näppäimet
window-keys-everywhere = Kaikkialla
window-keys-here = Tässä näkymässä
window-key-keys = Näytä näppäimet
window-key-lock = Lukitse vihko
window-key-initials = Nimet alkukirjaimiksi
window-initials = Nimet piilossa
window-initials-end = Näytä nimet
window-key-bigger = Suurenna tekstiä
window-key-smaller = Pienennä tekstiä
window-key-normal = Tavallinen tekstin koko
window-text-size = Tekstin koko { $percent }
window-close = Sulje
window-close-notice = Sulje ilmoitus
window-loading = Haetaan…
window-draft-kept = luonnos tallessa
window-choose-file = Valitse tiedosto…
