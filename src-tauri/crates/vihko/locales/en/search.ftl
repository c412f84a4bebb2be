### Search: people, sessions and what was agreed on.

search-title = Search
search-line = Find a person, a session or something agreed on
search-hint = The beginning of a word is enough. Endings, capitals and dots make no difference.
search-count =
    { $count ->
        [0] Nothing was found. Try a shorter word.
        [one] 1 hit
       *[other] { $count } hits
    }
search-people = People
search-duties = To do
search-steps = Agreed on
search-sessions = Sessions
search-due = { $name }, by { $day }
search-done = { $name }, done { $day }
search-private = own note
search-key = Search
