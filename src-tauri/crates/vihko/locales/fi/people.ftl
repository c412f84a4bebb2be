### Työllistetyt.

people-title = Työllistetyt
people-job = Työ
people-name = Nimi
people-period = Jakso
people-none = Vihkossa ei ole vielä ketään
people-none-about = Tässä näkyvät kaikki, joita yhdistys työllistää.
people-count = { $count ->
    [one] yksi työllistetty
   *[other] { $count } työllistettyä
}
