### Sökning: personer, handledningar och det som har avtalats.

search-title = Sök
search-line = Sök person, handledning eller något som avtalats
search-hint = Början av ordet räcker. Ändelser, versaler och prickar gör ingen skillnad.
search-count =
    { $count ->
        [0] Ingenting hittades. Pröva ett kortare ord.
        [one] 1 träff
       *[other] { $count } träffar
    }
search-people = Personer
search-duties = Uppgifter
search-steps = Avtalat
search-sessions = Handledningar
search-due = { $name }, senast { $day }
search-done = { $name }, gjort { $day }
search-private = egen anteckning
search-key = Sök
