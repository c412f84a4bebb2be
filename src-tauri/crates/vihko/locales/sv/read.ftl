### Att läsa en rapport: stämmer papperet och dess uppgifter.

read-agrees = Papperet och dess uppgifter stämmer överens. Kontrollkoden är { $code }.
read-code-differs = På sidan { $page } står kontrollkoden { $printed }, men uppgifternas kontrollkod är { $code }.
read-code-missing = På sidan { $page } finns ingen kontrollkod. Uppgifternas kontrollkod är { $code }.
read-figure-differs = { $row }, { $column }: på papperet { $printed }, i uppgifterna { $data }.
read-not-printed = På papperet saknas { $what }, som finns i uppgifterna.
read-line-differs = { $row }: på papperet ”{ $printed }”, i uppgifterna ”{ $data }”.
read-not-in-data = På papperet står { $what }, som inte finns i uppgifterna.
read-page-differs = Sidnumret på sidan { $page } stämmer inte: sidor saknas eller har bytt plats.
read-added = Sidan { $page } har ändrats med ett annat program.
