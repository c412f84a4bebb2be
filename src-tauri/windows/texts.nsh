; Every text of the setup program. The first language here is what people get whose own is not among them.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Finnish"
!insertmacro MUI_LANGUAGE "Swedish"

!macro Text NAME FINNISH SWEDISH ENGLISH
  LangString ${NAME} ${LANG_FINNISH} "${FINNISH}"
  LangString ${NAME} ${LANG_SWEDISH} "${SWEDISH}"
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
!macroend
!define Text "!insertmacro Text"

!define GAP "$\r$\n$\r$\n"
; Where notebooks lie unless another place was chosen, as the program itself has it.
!define NOTEBOOKS "$LOCALAPPDATA\${NAME}\data"

${Text} WELCOME_TITLE \
  "Seurantavihko asennetaan tälle koneelle" \
  "Seurantavihko installeras på den här datorn" \
  "Seurantavihko will be installed on this computer"
${Text} WELCOME_TEXT \
  "Ohjelma asennetaan vain sinulle. Järjestelmänvalvojan salasanaa ei tarvita, eikä mitään lähetetä verkkoon.${GAP}Jos ohjelma on jo koneella, se päivitetään. Vihkot ja niiden varmuuskopiot säilyvät ennallaan.${GAP}Aloita painamalla Asenna." \
  "Programmet installeras bara för dig. Du behöver inget administratörslösenord, och ingenting skickas till nätet.${GAP}Om programmet redan finns på datorn uppdateras det. Häftena och deras säkerhetskopior förblir som de är.${GAP}Börja med att klicka på Installera." \
  "The program is installed for you alone. No administrator's password is needed, and nothing is sent over the network.${GAP}If the program is here already, it is updated. Notebooks and their backups stay as they are.${GAP}Click Install to begin."
${Text} FINISH_TITLE \
  "Seurantavihko on asennettu" \
  "Seurantavihko är installerat" \
  "Seurantavihko is installed"
${Text} FINISH_TEXT \
  "Ohjelma löytyy Käynnistä-valikosta nimellä Seurantavihko.${GAP}Ohje on tiedostossa ASENNUS.fi.txt kansiossa$\r$\n$INSTDIR" \
  "Programmet finns i Start-menyn under namnet Seurantavihko.${GAP}Anvisningen finns i filen ASENNUS.sv.txt i mappen$\r$\n$INSTDIR" \
  "You find the program in the Start menu as Seurantavihko.${GAP}The guide is in the file ASENNUS.en.txt in the folder$\r$\n$INSTDIR"
${Text} FINISH_RUN \
  "Avaa Seurantavihko nyt" \
  "Öppna Seurantavihko nu" \
  "Open Seurantavihko now"
${Text} UN_TEXT \
  "Ohjelma poistetaan. Vihkot, niiden avaimet ja varmuuskopiot jäävät koneelle. Ellet ole valinnut muuta paikkaa, ne ovat kansiossa$\r$\n${NOTEBOOKS}" \
  "Programmet tas bort. Häftena, deras nycklar och säkerhetskopior blir kvar på datorn. Om du inte har valt en annan plats ligger de i mappen$\r$\n${NOTEBOOKS}" \
  "The program is removed. Notebooks, their keys and backups stay on the computer. Unless you chose another place, they are in the folder$\r$\n${NOTEBOOKS}"
${Text} STILL_RUNS \
  "Seurantavihko on auki. Sulje se ja paina sitten Yritä uudelleen." \
  "Seurantavihko är öppet. Stäng det och klicka sedan på Försök igen." \
  "Seurantavihko is open. Close it, then click Retry."
${Text} GIVEN_UP \
  "Mitään ei muutettu, koska Seurantavihko oli auki." \
  "Ingenting ändrades, eftersom Seurantavihko var öppet." \
  "Nothing was changed, because Seurantavihko was open."
${Text} NOT_WRITTEN \
  "Ohjelman tiedostoja ei voitu vaihtaa kansiossa$\r$\n$INSTDIR${GAP}Käynnistä kone uudelleen ja aja asennus uudestaan. Jos se ei auta, virustorjunta voi estää asennuksen: pyydä apua siltä, joka hoitaa konetta. Vihkot ovat tallella." \
  "Programmets filer kunde inte bytas i mappen$\r$\n$INSTDIR${GAP}Starta om datorn och kör installationen igen. Om det inte hjälper kan virusskyddet hindra installationen: be om hjälp av den som sköter datorn. Häftena är i behåll." \
  "The program's files could not be replaced in the folder$\r$\n$INSTDIR${GAP}Restart the computer and run the setup again. If that does not help, the virus protection may be in the way: ask whoever looks after the computer. The notebooks are safe."
${Text} NEWER_THERE \
  "Koneella on jo uudempi Seurantavihko, versio $installed_version. Tämä asennus on versio ${VERSION}, eikä vanhempaa asenneta uudemman päälle, koska se ei osaisi lukea uudemman vihkoja.${GAP}Sinun ei tarvitse tehdä mitään: käytä koneella olevaa ohjelmaa." \
  "På datorn finns redan ett nyare Seurantavihko, version $installed_version. Den här installationen är version ${VERSION}, och en äldre installeras inte över en nyare, eftersom den inte skulle kunna läsa den nyares häften.${GAP}Du behöver inte göra något: använd programmet som finns på datorn." \
  "A newer Seurantavihko is on this computer already, version $installed_version. This setup has version ${VERSION}, and an older one is not installed over a newer, because it could not read the newer one's notebooks.${GAP}You need not do anything: use the program that is here."
${Text} OLD_WINDOWS \
  "Seurantavihko tarvitsee 64-bittisen Windows 10:n tai Windows 11:n. Tämän koneen Windows on vanhempi tai 32-bittinen, eikä ohjelma toimisi siinä. Mitään ei asennettu." \
  "Seurantavihko behöver Windows 10 eller Windows 11 med 64 bitar. Den här datorn har ett äldre Windows eller ett med 32 bitar, där programmet inte skulle fungera. Ingenting installerades." \
  "Seurantavihko needs a 64-bit Windows 10 or Windows 11. This computer's Windows is older or has 32 bits, and the program would not work on it. Nothing was installed."
${Text} NO_WEBVIEW \
  "Seurantavihko on asennettu, mutta koneelta puuttuu Windowsin osa, jolla ohjelma näyttää ikkunansa: Microsoft Edge WebView2 Runtime. Windows 11:ssä ja ajan tasalla olevassa Windows 10:ssä se on valmiina.${GAP}Aja Windowsin päivitykset, tai pyydä kunnan tai yhdistyksen tietotukea asentamaan ”Microsoft Edge WebView2 Runtime”. Sen jälkeen Seurantavihko aukeaa, eikä sitä tarvitse asentaa uudelleen." \
  "Seurantavihko är installerat, men på datorn saknas den del av Windows som programmet visar sitt fönster med: Microsoft Edge WebView2 Runtime. I Windows 11 och i ett uppdaterat Windows 10 finns den färdigt.${GAP}Kör Windows uppdateringar, eller be kommunens eller föreningens it-stöd att installera ”Microsoft Edge WebView2 Runtime”. Sedan öppnas Seurantavihko, och det behöver inte installeras på nytt." \
  "Seurantavihko is installed, but this computer lacks the part of Windows that the program shows its window with: Microsoft Edge WebView2 Runtime. Windows 11 and an up-to-date Windows 10 have it.${GAP}Run Windows Update, or ask the municipality's or association's IT support to install “Microsoft Edge WebView2 Runtime”. Seurantavihko then opens; it need not be installed again."
${Text} SHORTCUT \
  "Vihko palkkatuetun työn seurantaan" \
  "Häfte för uppföljning av lönesubventionerat arbete" \
  "A notebook for employment with a pay subsidy"
${Text} NOTEBOOK_TYPE \
  "Seurantavihkon vihko" \
  "Seurantavihkos häfte" \
  "Seurantavihko notebook"
${Text} COPY_TYPE \
  "Seurantavihkon varmuuskopio" \
  "Seurantavihkos säkerhetskopia" \
  "Seurantavihko backup"
${Text} UPDATE_TYPE \
  "Seurantavihkon päivitys" \
  "Seurantavihkos uppdatering" \
  "Seurantavihko update"
