### Platser: ett häfte som inte kan ligga där det ligger, och dess flytt till den här datorn.

place-synced = Häftet ligger i en mapp som { $service } kopierar
place-synced-why = { $service } kopierar filer medan de skrivs, och häftet kan gå sönder. Därför öppnas det inte där. Flytta det till den här datorn: häftet kopieras helt, kontrolleras och öppnas. Den gamla filen blir kvar under ett annat namn.
place-network = Häftet ligger på en nätverksdisk
place-network-why = Förbindelsen kan brytas medan det skrivs, och häftet kan gå sönder. Därför öppnas det inte där. Flytta det till den här datorn: häftet kopieras helt, kontrolleras och öppnas. Den gamla filen blir kvar under ett annat namn.
place-removable = Häftet ligger på en disk som kan dras ut
place-removable-why = USB-minnet eller disken kan lossna medan det skrivs, och häftet kan gå sönder. Därför öppnas det inte där. Flytta det till den här datorn: häftet kopieras helt, kontrolleras och öppnas. Den gamla filen blir kvar under ett annat namn.
place-to = Ny plats: { $path }
place-move = Flytta det till den här datorn
place-moving = Häftet flyttas: { $percent } %
place-stop = Avbryt flytten
place-moved-title = Häftet finns nu på den här datorn
place-moved = Flytten är kontrollerad och allt finns där.
place-moved-path = Häftet: { $path }
place-moved-old = Den gamla filen finns kvar: { $path }. Du kan ta bort den när du har sett att allt finns där.
place-open = Öppna häftet
