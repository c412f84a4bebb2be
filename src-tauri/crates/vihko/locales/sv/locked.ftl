### Anteckna utan att öppna häftet.

locked-open = Anteckna utan att öppna häftet
locked-line = Vad antecknas
locked-hint = Till exempel: Aino 45 min körkort. Du kompletterar det när häftet är öppet.
locked-about = Raden låses genast. Ingen kan läsa den innan häftet öppnas.
locked-save = Anteckna
locked-back = Tillbaka till att öppna häftet
locked-recorded = Antecknat.
locked-waiting = { $count ->
    [one] En anteckning väntar på att häftet öppnas.
   *[other] { $count } anteckningar väntar på att häftet öppnas.
}
locked-taken = { $count ->
    [one] Anteckningen som gjordes medan häftet var låst finns nu i häftet. Komplettera den.
   *[other] { $count } anteckningar som gjordes medan häftet var låst finns nu i häftet. Komplettera dem.
}
locked-unreadable = { $count ->
    [one] En anteckning som gjordes medan häftet var låst kunde inte läsas.
   *[other] { $count } anteckningar som gjordes medan häftet var låst kunde inte läsas.
}
locked-written = antecknat i låst läge { $at }
locked-who = Vem träffade du { $day }?
