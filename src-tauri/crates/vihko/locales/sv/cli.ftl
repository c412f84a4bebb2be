### Programmet vihko från kommandoraden.

cli-help =
    vihko – uppföljningshäftet utan fönster

    Användning:
      vihko demo MAPP
          Gör ett övningshäfte och dess rapportutkast i mappen.
      vihko new FIL
          Gör ett tomt häfte. Programmet frågar efter lösenord och visar återställningskoden.
          Dessutom: --recovery-paper NYCKELKUVERT.pdf (återställningskoden på papper)
      vihko import UPPGIFTER.json
          Ta in uppgifter i häftet från en fil.
      vihko export --out UPPGIFTER.json
          Skriv hela häftets innehåll till en fil. Filen är inte krypterad.
      vihko report MÅNAD --out RAPPORT.pdf
          Gör månadsrapporten, till exempel: vihko report 2026-10 --out oktober.pdf
          Dessutom: --data UPPGIFTER.json, --payer BETALARE, --person NAMN, --pseudonyms
      vihko paper SLAG [MÅNAD] --out PAPPER.pdf
          Gör ett papper, till exempel: vihko paper kuukausiraportti 2026-10 --out oktober.pdf
          Dessutom: --language fi|sv|en, --payer BETALARE, --person NAMN, --pseudonyms, --data UPPGIFTER.json
          Slag: kuukausiraportti, tilitys, bonushakemus, ohjauslomake, seurantalomake,
          tyhja-seurantalomake, tyhja-ohjauslomake, nimilista, polku, loppuraportti, oma-polku
          Redovisning för flera månader: vihko paper tilitys 2026-08 2026-10 --out redovisning.pdf
          Flera papper på en gång i en mapp: slagen med kommatecken, månaderna från första till sista, --person flera gånger:
          vihko paper kuukausiraportti,seurantalomake 2026-08 2026-10 --out MAPP
          Ctrl C avbryter arbetet, och då görs inga papper.
      vihko read RAPPORT.pdf
          Visa uppgifterna inuti rapporten och säg om papperet stämmer med dem.
      vihko logo BILD.png
          Ta föreningens logotyp på papperen (PNG eller JPEG). Den tas bort så här: vihko logo --remove
      vihko confirm MÅNAD
          Bekräfta månaden. Dessutom: --payer BETALARE, --reason ”orsak, om något saknas”
      vihko check
          Kontrollera hela häftet.
      vihko backup
          Gör en kontrollerad säkerhetskopia av häftet. Dessutom: --out MAPP (för kopian också till mappen)
      vihko restore KOPIA.varmuus --as NYTT.vihko
          Återställ en kopia som ett nytt häfte och visa hur den skiljer sig. Det nuvarande häftet rörs inte.
      vihko move HÄFTE --to PLATS
          Flytta häftet till den här datorn från en mapp som en molntjänst kopierar, en nätverksdisk eller ett USB-minne.
          Den gamla filen blir kvar under ett annat namn.
      vihko salvage --out NYTT.vihko
          Rädda ur ett skadat häfte till ett nytt allt som ännu går att läsa. Det gamla förblir orört.
          Försök först med en säkerhetskopia: i den finns det oftast mera.
      vihko calculate FALL.json
          Räkna en periods pengar utan häfte.
      vihko schemes
          Lista stödvillkoren. Ett villkor i ord: vihko schemes show ID
          Vad en fil skulle ändra: vihko schemes compare PROFIL.json
          Egna villkor till häftet: vihko schemes add PROFIL.json
      vihko clocks
          Stödens månader och euro, villkor och bonusar. Dessutom: --person NAMN, --json
      vihko deadlines
          Öppna tidsfrister. Dessutom: --person NAMN, --all, --json, --ics KALENDER.ics
      vihko answer TIDSFRIST DAG
          Besvara en tidsfrist med dagen då saken gjordes, till exempel:
          vihko answer apply-supplement 2026-11-05 --person ”Aino Korhonen”
          Dessutom: --about DAG. Ta tillbaka svaret: vihko answer TIDSFRIST --undo

    I alla:
      --notebook FIL        vilket häfte som öppnas (annars det egna på den här datorn)
      --recovery-code       öppna med återställningskoden i stället för lösenordet
      --lang fi|sv|en       programmets språk
      --today DAG           använd denna dag i stället för dagens datum, till exempel 2026-11-02

    Lösenordet frågas. Det kan också ges i en fil vars namn står i variabeln VIHKO_PASSPHRASE_FILE.

cli-no-command = Säg vad som ska göras, till exempel: vihko report 2026-10 --out oktober.pdf. Alla kommandon visas så här: vihko --help
cli-unknown-command = Kommandot ”{ $word }” finns inte. Alla kommandon visas så här: vihko --help
cli-unexpected = ”{ $word }” hör inte till det här kommandot, eller saknar värde. Anvisningar visas så här: vihko --help
cli-missing = Kommandot saknar { $what }. Anvisningar visas så här: vihko --help
cli-word-folder = MAPP
cli-word-file = FIL
cli-word-data = UPPGIFTER.json
cli-word-month = MÅNAD
cli-word-case = FALL.json
cli-word-id = ID
cli-word-profile = PROFIL.json
cli-word-kind = SLAG
cli-word-paper = RAPPORT.pdf
cli-word-picture = BILD.png
cli-word-deadline = TIDSFRIST
cli-word-day = DAG
cli-word-copy = KOPIA.varmuus
cli-word-notebook = HÄFTE
cli-twice = Valet { $option } är givet två gånger. Ge det en gång.
cli-kind = Papperet ”{ $word }” finns inte. Papperen är: { $kinds }.
cli-paper-without-data = Papperet ”{ $kind }” innehåller inga uppgifter, så valet --data hör inte till det. Bara månadsrapporten har uppgifter.
cli-paper-about-all = Papperet ”{ $kind }” gäller alla, så valet --person hör inte till det.
cli-paper-of-no-month = Papperet ”{ $kind }” gäller inte en månad, så ingen månad anges för det.
cli-papers-need-folder = Det blir flera papper. Ange en mapp för dem: --out MAPP
cli-month = ”{ $word }” är ingen månad. Skriv månaden så här: 2026-10
cli-day = ”{ $word }” är ingen dag. Skriv dagen så här: 2026-11-02
cli-language = Språket ”{ $word }” finns inte. Välj fi, sv eller en.

cli-ask-passphrase = Häftets lösenord:
cli-ask-recovery-code = Återställningskod:
cli-choose-passphrase = Det nya häftets lösenord:
cli-repeat-passphrase = Samma lösenord igen:

cli-demo-notebook = Häfte: { $file }
cli-demo-passphrase = Lösenord: { $passphrase }
cli-demo-report = Rapport: { $file }
cli-new-notebook = Häfte: { $file }
cli-new-recovery-paper = Nyckelkuvert: { $file }. Skriv ut det, förslut det i ett kuvert och ta bort filen.
cli-new-recovery-code =
    Återställningskod: { $code }

    Skriv återställningskoden på papper och lägg den i säkert förvar. Den visas inte igen.
    Utan lösenordet och återställningskoden kan ingen öppna häftet.
cli-imported = Uppgifterna är intagna i häftet: nya { $added }, ändrade { $changed }, oförändrade { $same }.
cli-exported = Häftets innehåll: { $file }. Filen är inte krypterad: ta bort den när du inte längre behöver den.
cli-logo-kept = Föreningens logotyp kommer från och med nu på papperen.
cli-logo-removed = Papperen får inte längre någon logotyp.
cli-paper = { $kind }: { $file }
cli-papers-done = Papper färdiga { $done }/{ $of }
cli-report-draft = Utkast till rapporten för { $month }: { $file }
cli-report-confirmed = Bekräftad rapport nr { $number } för { $month }, version { $version }: { $file }
cli-report-outdated = Anteckningar har ändrats efter bekräftelsen. Om du bekräftar månaden på nytt blir det en ny version.
cli-confirmed = Rapporten för { $month } bekräftades: nr { $number }, version { $version }.
cli-mended = Ett av de två exemplaren av häftets nyckelfil saknades eller hade ändrats; programmet lagade det.
cli-backup-file = Säkerhetskopia: { $file }
cli-backup-out = Kopian finns också i mappen { $folder }.
cli-restored = Återställt häfte: { $file }. Det nuvarande häftet har inte rörts.
cli-moved = Häftet finns nu här: { $file }
cli-moved-old = Den gamla filen finns kvar: { $file }. Ta bort den när du har öppnat häftet på den nya platsen och allt finns där.
cli-checked = Häftet är i ordning.
cli-salvaging = Räddas: { $done } / { $of }
cli-salvaged = Det nya häftet är { $file }. Detta räddades:
cli-salvaged-in-part = { $table }: { $rows }, förlorade { $lost }
cli-salvaged-files-lost = Förlorade bilagor och bekräftade papper: { $files }
cli-salvaged-whole = Inget gick förlorat. Det gamla häftet är orört.
cli-salvaged-with-losses =
    Det gamla häftet är orört: ta inte bort det. Jämför det nya häftet med en säkerhetskopia innan du fortsätter.
cli-scheme-kept = Villkoren { $scheme } har tagits in i häftet. Ändringar jämfört med tidigare:
cli-scheme-own = { $line } (egna villkor)
cli-no-placements = Häftet har inga perioder ännu.
cli-no-deadlines = Det finns inga öppna tidsfrister.
cli-calendar = Kalenderfil: { $file }. Den innehåller namn: förvara den som häftet.
cli-answered = Tidsfristen har besvarats.
cli-unanswered = Svaret har tagits tillbaka. Tidsfristen är öppen igen.

table-journal = Ändringshistorikens händelser
table-journal-image = Ändringshistorikens rader
table-draft = Ofärdiga texter
table-association = Förening
table-deadline-answer = Besvarade tidsfrister
table-attachment = Bilagor
table-employer-contact = Arbetsgivarkontakter
table-envelope = Kuvert med återställningskoder
table-form = Blanketter
table-goal = Mål
table-month-figures = Månadernas siffror
table-other-support = Andra stöd
table-outcome = Fortsättningsplatser
table-participant = Deltaganden
table-pay-subsidy = Beslut om lönesubvention
table-payer = Betalare
table-person = Sysselsatta
table-placement = Perioder
table-recorder = De som antecknar
table-report = Rapporternas papper (med namn och nummer)
table-scheme = Egna stödvillkor
table-session = Handledningstillfällen
table-setting = Inställningar
table-step = Överenskomna steg
table-stub = Möten som inte har fyllts i
table-supplement = Kommuntillägg
table-training = Utbildningar och kort
