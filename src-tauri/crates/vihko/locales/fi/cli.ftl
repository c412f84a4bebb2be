### Ohjelma vihko komentoriviltä.

cli-help =
    vihko – seurantavihko ilman ikkunaa

    Käyttö:
      vihko demo KANSIO
          Tee harjoitusvihko ja sen raporttiluonnos kansioon.
      vihko new TIEDOSTO
          Tee tyhjä vihko. Ohjelma kysyy salasanan ja näyttää palautuskoodin.
          Lisäksi: --recovery-paper AVAINKUORI.pdf (palautuskoodi paperille)
      vihko import TIEDOT.json
          Ota tiedot vihkoon tiedostosta.
      vihko export --out TIEDOT.json
          Kirjoita vihkon koko sisältö tiedostoon. Tiedosto ei ole salattu.
      vihko report KUUKAUSI --out RAPORTTI.pdf
          Tee kuukausiraportti, esimerkiksi: vihko report 2026-10 --out lokakuu.pdf
          Lisäksi: --data TIEDOT.json, --payer MAKSAJA, --person NIMI, --pseudonyms
      vihko paper LAJI [KUUKAUSI] --out PAPERI.pdf
          Tee paperi, esimerkiksi: vihko paper kuukausiraportti 2026-10 --out lokakuu.pdf
          Lisäksi: --language fi|sv|en, --payer MAKSAJA, --person NIMI, --pseudonyms, --data TIEDOT.json
          Lajit: kuukausiraportti, tilitys, bonushakemus, ohjauslomake, seurantalomake,
          tyhja-seurantalomake, tyhja-ohjauslomake, nimilista, polku, loppuraportti, oma-polku
          Useamman kuukauden tilitys: vihko paper tilitys 2026-08 2026-10 --out tilitys.pdf
          Useita papereita kerralla kansioon: lajit pilkuin, kuukaudet ensimmäisestä viimeiseen, --person monta kertaa:
          vihko paper kuukausiraportti,seurantalomake 2026-08 2026-10 --out KANSIO
          Ctrl C keskeyttää työn, eikä papereita silloin synny.
      vihko read RAPORTTI.pdf
          Näytä raportin sisällä olevat tiedot ja kerro, täsmääkö paperi niihin.
      vihko logo KUVA.png
          Ota yhdistyksen logo papereihin (PNG tai JPEG). Pois sen saa näin: vihko logo --remove
      vihko confirm KUUKAUSI
          Vahvista kuukausi. Lisäksi: --payer MAKSAJA, --reason ”syy, jos jotakin puuttuu”
      vihko check
          Tarkista vihko kokonaan.
      vihko backup
          Tee vihkosta tarkistettu varmuuskopio. Lisäksi: --out KANSIO (vie kopio myös tähän kansioon)
      vihko restore KOPIO.varmuus --as UUSI.vihko
          Palauta kopio uudeksi vihkoksi ja kerro, miten se eroaa nykyisestä. Nykyiseen vihkoon ei kosketa.
      vihko move VIHKO --to PAIKKA
          Siirrä vihko tälle koneelle kansiosta, jota pilvipalvelu kopioi, verkkolevyltä tai tikulta.
          Vanha tiedosto jää talteen toisella nimellä.
      vihko salvage --out UUSI.vihko
          Pelasta vaurioituneesta vihkosta uuteen kaikki, mikä on vielä luettavissa. Vanha jää ennalleen.
          Kokeile ensin varmuuskopiota: siinä on yleensä enemmän.
      vihko calculate TAPAUS.json
          Laske yhden jakson rahat ilman vihkoa.
      vihko schemes
          Luettele tukiehdot. Yksi ehto sanoina: vihko schemes show TUNNUS
          Mitä tiedosto muuttaisi: vihko schemes compare PROFIILI.json
          Omat ehdot vihkoon: vihko schemes add PROFIILI.json
      vihko clocks
          Tukien kuukaudet ja eurot, ehdot ja bonukset. Lisäksi: --person NIMI, --json
      vihko deadlines
          Avoimet määräajat. Lisäksi: --person NIMI, --all, --json, --ics KALENTERI.ics
      vihko answer MÄÄRÄAIKA PÄIVÄ
          Vastaa määräaikaan päivällä, jona asia tehtiin, esimerkiksi:
          vihko answer apply-supplement 2026-11-05 --person ”Aino Korhonen”
          Lisäksi: --about PÄIVÄ. Vastauksen peruminen: vihko answer MÄÄRÄAIKA --undo

    Kaikissa:
      --notebook TIEDOSTO   mikä vihko avataan (muuten oma vihko tämän koneen tiedoissa)
      --recovery-code       avaa palautuskoodilla salasanan sijasta
      --lang fi|sv|en       ohjelman kieli
      --today PÄIVÄ         käytä tätä päivää tämän päivän sijasta, esimerkiksi 2026-11-02

    Salasana kysytään. Sen voi antaa myös tiedostossa, jonka nimi on muuttujassa VIHKO_PASSPHRASE_FILE.

cli-no-command = Kerro, mitä tehdään, esimerkiksi: vihko report 2026-10 --out lokakuu.pdf. Kaikki komennot näet näin: vihko --help
cli-unknown-command = Komentoa ”{ $word }” ei ole. Kaikki komennot näet näin: vihko --help
cli-unexpected = Tähän komentoon ei kuulu ”{ $word }”, tai siltä puuttuu arvo. Ohjeet näet näin: vihko --help
cli-missing = Komennosta puuttuu { $what }. Ohjeet näet näin: vihko --help
cli-word-folder = KANSIO
cli-word-file = TIEDOSTO
cli-word-data = TIEDOT.json
cli-word-month = KUUKAUSI
cli-word-case = TAPAUS.json
cli-word-id = TUNNUS
cli-word-profile = PROFIILI.json
cli-word-kind = LAJI
cli-word-paper = RAPORTTI.pdf
cli-word-picture = KUVA.png
cli-word-deadline = MÄÄRÄAIKA
cli-word-day = PÄIVÄ
cli-word-copy = KOPIO.varmuus
cli-word-notebook = VIHKO
cli-twice = Valinta { $option } on annettu kahdesti. Anna se kerran.
cli-kind = Paperia ”{ $word }” ei ole. Paperit ovat: { $kinds }.
cli-paper-without-data = Paperissa ”{ $kind }” ei ole tietoja, joten valinta --data ei kuulu siihen. Tiedot ovat vain kuukausiraportissa.
cli-paper-about-all = Paperi ”{ $kind }” koskee kaikkia, joten valinta --person ei kuulu siihen.
cli-paper-of-no-month = Paperi ”{ $kind }” ei ole yhdeltä kuukaudelta, joten sille ei anneta kuukautta.
cli-papers-need-folder = Papereita tulee useita. Anna kansio, johon ne tehdään: --out KANSIO
cli-month = ”{ $word }” ei ole kuukausi. Kirjoita kuukausi näin: 2026-10
cli-day = ”{ $word }” ei ole päivä. Kirjoita päivä näin: 2026-11-02
cli-language = Kieltä ”{ $word }” ei ole. Valitse fi, sv tai en.

cli-ask-passphrase = Vihkon salasana:
cli-ask-recovery-code = Palautuskoodi:
cli-choose-passphrase = Uuden vihkon salasana:
cli-repeat-passphrase = Sama salasana uudelleen:

cli-demo-notebook = Vihko: { $file }
cli-demo-passphrase = Salasana: { $passphrase }
cli-demo-report = Raportti: { $file }
cli-new-notebook = Vihko: { $file }
cli-new-recovery-paper = Avainkuori: { $file }. Tulosta se, sulje kirjekuoreen ja poista tiedosto.
cli-new-recovery-code =
    Palautuskoodi: { $code }

    Kirjoita palautuskoodi paperille ja pane se talteen. Sitä ei näytetä uudelleen.
    Ilman salasanaa ja palautuskoodia vihkoa ei avaa kukaan.
cli-imported = Tiedot on otettu vihkoon: uusia { $added }, muuttuneita { $changed }, ennallaan { $same }.
cli-exported = Vihkon sisältö: { $file }. Tiedosto ei ole salattu: poista se, kun et enää tarvitse sitä.
cli-logo-kept = Yhdistyksen logo tulee tästä lähtien papereihin.
cli-logo-removed = Papereihin ei enää tule logoa.
cli-paper = { $kind }: { $file }
cli-papers-done = Papereita valmiina { $done }/{ $of }
cli-report-draft = Luonnos { $month } raportista: { $file }
cli-report-confirmed = Vahvistettu { $month } raportti nro { $number }, versio { $version }: { $file }
cli-report-outdated = Kirjauksia on muutettu vahvistuksen jälkeen. Jos vahvistat kuukauden uudelleen, siitä syntyy uusi versio.
cli-confirmed = Vahvistettu { $month } raportti: nro { $number }, versio { $version }.
cli-mended = Vihkon avaintiedostosta puuttui toinen kappale tai se oli muuttunut; ohjelma korjasi sen.
cli-backup-file = Varmuuskopio: { $file }
cli-backup-out = Kopio on myös kansiossa { $folder }.
cli-restored = Palautettu vihko: { $file }. Nykyiseen vihkoon ei koskettu.
cli-moved = Vihko on nyt täällä: { $file }
cli-moved-old = Vanha tiedosto jäi talteen: { $file }. Poista se, kun olet avannut vihkon uudessa paikassa ja kaikki on tallella.
cli-checked = Vihko on kunnossa.
cli-salvaging = Pelastetaan: { $done } / { $of }
cli-salvaged = Uusi vihko on { $file }. Siihen pelastettiin:
cli-salvaged-in-part = { $table }: { $rows }, menetettiin { $lost }
cli-salvaged-files-lost = Liitteitä ja vahvistettuja papereita menetettiin: { $files }
cli-salvaged-whole = Mitään ei menetetty. Vanha vihko on ennallaan.
cli-salvaged-with-losses =
    Vanha vihko on ennallaan: älä poista sitä. Vertaa uutta vihkoa varmuuskopioon, ennen kuin jatkat.
cli-scheme-kept = Ehdot { $scheme } on otettu vihkoon. Muutokset aiempaan:
cli-scheme-own = { $line } (omat ehdot)
cli-no-placements = Vihkossa ei ole vielä työsuhteita.
cli-no-deadlines = Avoimia määräaikoja ei ole.
cli-calendar = Kalenteritiedosto: { $file }. Siinä on nimiä: säilytä sitä yhtä huolellisesti kuin vihkoa.
cli-answered = Määräaikaan on vastattu.
cli-unanswered = Vastaus on peruttu. Määräaika on taas avoin.

table-journal = Muutoshistorian merkinnät
table-journal-image = Muutoshistorian rivit
table-draft = Keskeneräiset tekstit
table-association = Yhdistys
table-deadline-answer = Vastatut määräajat
table-attachment = Liitteet
table-employer-contact = Työnantajakontaktit
table-envelope = Palautuskoodien kuoret
table-form = Lomakkeet
table-goal = Tavoitteet
table-month-figures = Kuukausien luvut
table-other-support = Muut tuet
table-outcome = Jatkopaikat
table-participant = Osallistumiset
table-pay-subsidy = Palkkatukipäätökset
table-payer = Maksajat
table-person = Työllistetyt
table-placement = Jaksot
table-recorder = Kirjaajat
table-report = Raporttien paperit (nimin ja numeroin)
table-scheme = Omat tukiehdot
table-session = Ohjaukset
table-setting = Asetukset
table-step = Sovitut askeleet
table-stub = Täydentämättömät tapaamiset
table-supplement = Kuntalisät
table-training = Koulutukset ja kortit
