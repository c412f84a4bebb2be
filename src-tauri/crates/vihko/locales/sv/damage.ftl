### Ett skadat häfte: vad som har hänt, vad som hjälper och vad som räddades ur häftet.

damage-title = Häftet är skadat
damage-about = En del av häftets fil går inte längre att läsa. Den bästa hjälpen är den nyaste hela säkerhetskopian. Om något saknas i den kan de anteckningar räddas ur häftet som ännu går att läsa.
damage-empty-about = Häftets fil är tom, eller så finns något annat i dess ställe. Ingenting går längre att läsa ur den, men säkerhetskopian ger häftet tillbaka.
damage-keys-title = Häftets nycklar saknas
damage-keys-about = Nyckelfilerna bredvid häftet saknas eller har ändrats. Anteckningarna kan vara hela, men utan nycklarna kan ingen läsa dem. Samma nycklar finns i säkerhetskopian.
damage-file = Ingenting tas bort. Filen finns här: { $file }
damage-missing-title = Häftet hittas inte
damage-missing-about = Häftets fil har tagits bort, flyttats eller fått ett annat namn, eller så är dess disk inte ansluten. Om du själv har flyttat eller döpt om filen lägger du tillbaka den som den var och försöker öppna på nytt. Annars får du tillbaka häftet från en säkerhetskopia.
damage-missing-file = Häftet fanns här: { $file }
damage-newest = Återställ den nyaste hela kopian, { $at }
damage-no-copies = Ingen hel kopia hittades på den här datorn eller på den andra platsen. Om kopian finns på ett USB-minne, anslut minnet och återställ kopian från filen.
damage-others = Välj en kopia…
damage-salvage = Rädda det som går att läsa
damage-try-again = Försök öppna igen

damage-keys = Hämta nycklarna från en kopia
damage-keys-hint = Lösenordet som häftet hade den dag då kopian gjordes. Det är häftets lösenord från och med nu, och den dagens nyckelkuvert gäller igen.
damage-keys-back = Nycklarna hämtades från en kopia, och häftet är öppet. Ingenting gick förlorat.

damage-salvage-about = Programmet läser varje hel anteckning ur det skadade häftet till ett nytt häfte. Den skadade filen förblir orörd.
damage-salvage-passphrase = Häftets lösenord
damage-salvage-begin = Börja
damage-salvaging = Räddas: { $percent } %
damage-saved-whole = Alla { $saved } anteckningar räddades.
damage-saved-in-part = { $saved } anteckningar räddades. { $lost } gick förlorade.
damage-kind = { $table }: { $saved }
damage-files = Bilagor och bekräftade papper: { $saved }
damage-files-in-part = Bilagor och bekräftade papper: { $saved }, förlorade { $lost }
damage-salvaged-as = Det nya häftet finns här: { $file }
damage-salvage-finish = Öppna det räddade häftet
damage-salvaged = Det räddade häftet är öppet.
damage-salvaged-aside = Det räddade häftet är öppet. Det skadade finns kvar med namnet { $file }.
damage-aside = Det nuvarande häftet är skadat. Det flyttas åt sidan och sparas när kopian öppnas.
damage-restored-missing = Kopian är återställd och öppen.
damage-restored-aside = Kopian är återställd och öppen. Det skadade häftet finns kvar med namnet { $file }.
