### Lösenord och nyckelkuvert i Inställningar.

keys-title = Lösenord och nyckelkuvert
keys-passphrase-first = Lösenordet är det som valdes när häftet gjordes.
keys-passphrase-chosen = Lösenordet byttes { $day }.
keys-change = Byt lösenord
keys-change-about = Det nya lösenordet gäller genast. Gamla säkerhetskopior öppnas med det lösenord som gällde när de gjordes.
keys-old = Nuvarande lösenord
keys-changed = Lösenordet är bytt
keys-envelopes = Nyckelkuvert
keys-envelopes-about = Koden i kuvertet öppnar häftet om lösenordet glöms bort. Gör ett eget kuvert också till ordföranden eller kassören.
keys-first = Kuvertet som gjordes med häftet
keys-made = gjort { $day }
keys-used = häftet öppnat med kuvertet { $day }
keys-add = Gör ett nytt kuvert
keys-renew = Ersätt med ett nytt
keys-renew-of = Ersätt med ett nytt: { $keeper }
keys-renew-about = När det nya kuvertet är klart öppnar det gamla kuvertets kod inte längre häftet. Förstör då det gamla papperet.
keys-strike = Ogiltigförklara
keys-strike-of = Ogiltigförklara kuvertet: { $keeper }
keys-strike-title = Ska kuvertet ogiltigförklaras?
keys-strike-about = { $keeper }: kuvertets kod öppnar inte längre häftet. Det kan inte ångras, men ett nytt kuvert kan göras när som helst. Gamla säkerhetskopior öppnas fortfarande med kuvertet.
keys-strike-do = Ogiltigförklara kuvertet
keys-struck = Kuvertet är ogiltigt: { $keeper }
keys-keeper = Vem får kuvertet
keys-keeper-hint = Till exempel ordförande Maija Virtanen
keys-begin = Gör koden
keys-done = Koden är i gott förvar, ta kuvertet i bruk
keys-ready = Kuvertet är klart: { $keeper }

# Windows-kontot som öppnar häftet.
keys-account = Den här datorns Windows-konto
keys-account-about = När detta är i bruk kan var och en som är inloggad på det här Windows-kontot öppna häftet utan lösenord. På andra datorer behövs lösenordet fortfarande.
keys-account-unused = Inte i bruk.
keys-account-used = I bruk.
keys-account-since = I bruk sedan { $day }.
keys-account-elsewhere = I bruk på en annan dator eller ett annat Windows-konto. Om du tar det här kontot i bruk öppnar det andra inte längre häftet.
keys-account-take = Ta Windows-kontot i bruk
keys-account-take-about = Skriv häftets lösenord en gång till. Lösenordet och nyckelkuverten öppnar häftet även i fortsättningen, så förvara dem väl.
keys-account-taken = Windows-kontot öppnar nu häftet
keys-account-give-up = Sluta använda Windows-kontot
keys-account-gone = Windows-kontot öppnar inte längre häftet
keys-change-account = Windows-kontot öppnar inte längre häftet när lösenordet har bytts. Du kan ta det i bruk på nytt i Inställningar.
