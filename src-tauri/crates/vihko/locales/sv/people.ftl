### De sysselsatta.

people-title = Sysselsatta
people-job = Arbete
people-name = Namn
people-period = Period
people-none = Det finns ännu ingen i häftet
people-none-about = Här syns alla som föreningen sysselsätter.
people-count = { $count ->
    [one] en sysselsatt
   *[other] { $count } sysselsatta
}
