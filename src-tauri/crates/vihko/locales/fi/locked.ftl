### Kirjaus avaamatta vihkoa.

locked-open = Kirjaa avaamatta vihkoa
locked-line = Mitä kirjataan
locked-hint = Esimerkiksi: Aino 45 min ajokortti. Täydennät sen, kun vihko on auki.
locked-about = Rivi menee heti lukkoon. Sitä ei voi lukea kukaan, ennen kuin vihko avataan.
locked-save = Kirjaa
locked-back = Takaisin vihkon avaamiseen
locked-recorded = Kirjattu.
locked-waiting = { $count ->
    [one] Yksi kirjaus odottaa, että vihko avataan.
   *[other] { $count } kirjausta odottaa, että vihko avataan.
}
locked-taken = { $count ->
    [one] Lukittuna tehty kirjaus on nyt vihkossa. Täydennä se.
   *[other] { $count } lukittuna tehtyä kirjausta on nyt vihkossa. Täydennä ne.
}
locked-unreadable = { $count ->
    [one] Yhtä lukittuna tehtyä kirjausta ei voitu lukea.
   *[other] { $count } lukittuna tehtyä kirjausta ei voitu lukea.
}
locked-written = kirjattu lukittuna { $at }
locked-who = Kenet tapasit { $day }?
