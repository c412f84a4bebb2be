### Rundturen: sex steg i övningshäftet.

tour-title = Rundtur
tour-take = Gör en rundtur: sex steg
tour-offer = Häftet är klart. Vill du först se hur det fungerar? Rundturen görs i övningshäftet, och ditt eget häfte ändras inte.
tour-offer-no = Inte nu
tour-step = Steg { $number } / { $of }
tour-next = Nästa steg
tour-before = Föregående steg
tour-stop = Avsluta rundturen
tour-done = Avsluta och gå till början
tour-today-title = I dag
tour-today = Här börjar du. Du ser med en blick vad som saknas i månadens rapport och vad som lönar sig att göra först. Alla personer är påhittade, så prova dig gärna fram.
tour-people-title = Sysselsatta
tour-people = Var och en har en egen sida: vad som har avtalats, stödets villkor och hur många stödmånader som är kvar. En ny sysselsatt lägger du till med fyra fält.
tour-sessions-title = Handledning
tour-sessions = Anteckna en handledning var som helst med Ctrl N. Det som avtalas blir en påminnelse. Din egen anteckning kommer aldrig med i rapporten.
tour-forms-title = Blanketter
tour-forms = Uppföljningsblanketten fylls i på skärmen eller matas in från papper: en tangent per svar.
tour-reports-title = Rapporter
tour-reports = När månaden är slut öppnar du den här. Det som saknas kompletteras på samma sida, och du ser de färdiga sidorna innan du bekräftar.
tour-settings-title = Inställningar
tour-settings = Här finns föreningen, betalarna och deras villkor samt textens storlek. Rundturen kan göras om härifrån. Inget försvinner: Ctrl Z ångrar, och det som tagits bort finns i papperskorgen.
tour-again = Gör en rundtur
