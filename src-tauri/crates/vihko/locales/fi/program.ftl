### Ohjelma itse: sen versio, päivitys tikulta ja tiedosto, jolla ohjelma avattiin.

program-title = Ohjelma
program-version = Käytössä on versio { $version }.
program-about = Ohjelma ei hae mitään verkosta, ei myöskään päivityksiä. Kun saat uuden päivitystiedoston tikulla, valitse se tästä.
program-no-updates = Tämä ohjelma ei ota päivityksiä tiedostosta. Uusi versio asennetaan samalla tavalla kuin tämä.
program-update = Päivitä ohjelma tikulta…
program-no-window = Ohjelman ikkunaa ei voi näyttää. Koneelta puuttuu luultavasti Windowsin osa Microsoft Edge WebView2 Runtime. Aja Windowsin päivitykset, tai pyydä koneesta huolehtivaa ihmistä asentamaan se. Vihkosi ovat tallella.

program-update-title = Ohjelman päivitys
program-update-checking = Tarkistetaan päivitystä…
program-update-now = Nyt käytössä: versio { $version }
program-update-new = Päivityksessä: versio { $version } ({ $size })
program-update-size = { $count ->
    [one] 1 megatavu
   *[other] { $count } megatavua
}
program-update-genuine = Päivitys on ohjelman julkaisijalta, ja tiedosto on ehjä.
program-update-copy = Vihkosta otetaan ensin varmuuskopio.
program-update-open-first = Avaa ensin oma vihkosi, niin siitä otetaan varmuuskopio ennen päivitystä.
program-update-no-notebook = Omaa vihkoa ei vielä ole, joten varmuuskopiota ei tarvita.
program-update-cannot-open = Tämä ohjelma ei saa vihkoasi auki, joten varmuuskopiota ei oteta. Vihkoon ei kosketa.
program-update-after-windows = Sitten ohjelma sulkeutuu, päivittyy ja avautuu itsestään uudelleen. Siihen menee noin minuutti.
program-update-after-linux = Sitten ohjelma sulkeutuu ja koneen oma asennusikkuna avautuu. Asenna päivitys siinä ja avaa ohjelma uudelleen.
program-update-install = Asenna päivitys
program-update-installing = Otetaan varmuuskopio ja aloitetaan asennus…
program-update-open-notebook = Avaa vihko ensin
program-update-cancel = Älä päivitä nyt

program-handed-title = Toinen vihko
program-handed-open = Sinulla on jo vihko auki. Lukitse se, niin voit avata tämän: { $file }
program-handed-busy = Edellinen työ on vielä kesken. Tee se valmiiksi ja avaa sitten tämä: { $file }
program-handed-lock = Lukitse ja avaa toinen vihko
program-handed-stay = Jatka tässä vihkossa
