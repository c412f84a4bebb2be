### Blanketter att fylla i för hand, ifyllda blanketter och namnlistan.

blank-footer = { $association } · { $paper }
blank-code = Blankett { $form }, version { $version }
blank-serial = Serienummer { $serial }
blank-code-alternative = Blankettens kod: { $form }, version { $version }, serienummer { $serial }
blank-how = Kryssa en ruta. Lämna punkten tom om du inte kan svara. Uppgifterna skrivs in i häftet i samma ordning.
blank-who = Sysselsatt
blank-month = Månad
blank-filled-on = Dag då blanketten fylldes i
blank-recorded-by = Vem fyllde i
blank-column = Fråga
blank-question = { $number } { $question }
blank-jump = om { $answer } → punkt { $number }
blank-jump-end = om { $answer } → blanketten är klar
blank-scale-title = Skala
blank-yes = ja
blank-no = nej
blank-day = dag, månad, år
blank-filled-month = { $month } · { $who }
blank-filled-placement = { $who }
blank-answers-title = Svar

blank-list-title = Namnlista
blank-list-footer = { $association } · namnlista
blank-list-day = Dag
blank-list-time = Klockan
blank-list-topic = Ämne
blank-list-counsellor = Handledare
blank-list-number = Nr
blank-list-name = Namn
blank-list-present = På plats
blank-list-cancelled = Avbokade
blank-list-absent = Kom inte
blank-list-initials = Initialer
blank-list-note = Kryssa en ruta för var och en. Skriv inte orsaken till frånvaron här.
blank-list-empty = Det finns inga namn på listan. Skriv namnen för hand.
