### Programmet självt: dess version, uppdatering från ett USB-minne och filen som programmet öppnades med.

program-title = Programmet
program-version = Du använder version { $version }.
program-about = Programmet hämtar ingenting från nätet, inte heller uppdateringar. När du får en ny uppdateringsfil på ett USB-minne väljer du den här.
program-no-updates = Det här programmet tar inte emot uppdateringar från en fil. En ny version installeras på samma sätt som den här.
program-update = Uppdatera programmet från ett USB-minne…
program-no-window = Programmets fönster kan inte visas. Troligen saknar datorn den del av Windows som heter Microsoft Edge WebView2 Runtime. Kör Windows-uppdateringarna, eller be den som sköter datorn att installera den. Dina häften finns kvar.

program-update-title = Uppdatering av programmet
program-update-checking = Uppdateringen kontrolleras…
program-update-now = Används nu: version { $version }
program-update-new = I uppdateringen: version { $version } ({ $size })
program-update-size = { $count ->
    [one] 1 megabyte
   *[other] { $count } megabyte
}
program-update-genuine = Uppdateringen kommer från programmets utgivare, och filen är hel.
program-update-copy = Först tas en säkerhetskopia av häftet.
program-update-open-first = Öppna först ditt eget häfte, så tas en säkerhetskopia av det före uppdateringen.
program-update-no-notebook = Det finns inget eget häfte ännu, så ingen säkerhetskopia behövs.
program-update-cannot-open = Det här programmet kan inte öppna ditt häfte, så ingen säkerhetskopia tas. Häftet rörs inte.
program-update-after-windows = Sedan stängs programmet, uppdateras och öppnas igen av sig självt. Det tar ungefär en minut.
program-update-after-linux = Sedan stängs programmet och datorns eget installationsfönster öppnas. Installera uppdateringen där och öppna programmet igen.
program-update-install = Installera uppdateringen
program-update-installing = En säkerhetskopia tas och installationen börjar…
program-update-open-notebook = Öppna häftet först
program-update-cancel = Uppdatera inte nu

program-handed-title = Ett annat häfte
program-handed-open = Du har redan ett häfte öppet. Lås det, så kan du öppna det här: { $file }
program-handed-busy = Något annat är ännu på hälft. Gör det färdigt och öppna sedan det här: { $file }
program-handed-lock = Lås och öppna det andra häftet
program-handed-stay = Fortsätt i det här häftet
