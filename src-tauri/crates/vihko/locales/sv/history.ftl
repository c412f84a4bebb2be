### Ändringshistorik, ångra och papperskorg.

# Vad det gäller, så som det står efter "borttagning av".
history-of-association = föreningens uppgifter
history-of-recorder = en person som antecknar
history-of-payer = en betalare
history-of-scheme = stödvillkor
history-of-person = en sysselsatt
history-of-placement = en period
history-of-month-figures = månadens löneuppgifter
history-of-pay-subsidy = ett lönesubventionsbeslut
history-of-supplement = ett kommuntillägg
history-of-other-support = ett annat stöd
history-of-session = en handledning
history-of-stub = ett noterat möte
history-of-step = en avtalad uppgift
history-of-form = en blankett
history-of-goal = ett mål
history-of-training = en utbildning
history-of-employer-contact = en arbetsgivarkontakt
history-of-outcome = en uppföljningsuppgift
history-of-attachment = en bilaga
history-of-report = en rapport

history-record = anteckning av { $of }
history-change = ändring av { $of }
history-remove = borttagning av { $of }
history-deed-attach = tillägg av en bilaga
history-deed-confirm-report = bekräftelse av en rapport
history-deed-keep-association = ändring av föreningens uppgifter
history-deed-hire-person = anteckning av en ny sysselsatt
history-deed-fill-stub = komplettering av ett möte
history-deed-import = import av uppgifter
history-deed-choose-recorder = byte av den som antecknar
history-deed-empty-bin = tömning av papperskorgen
history-deed-undo = ångring
history-deed-redo = gjort på nytt
history-deed-other = ändring

history-undo = Ångra { $deed }
history-redo = Gör om { $deed }
history-undone = Ångrat: { $deed }
history-redone = Gjort på nytt: { $deed }
history-changed = { $field }: var { $before }, är nu { $after }
history-added = { $field }: { $after }
history-cleared = { $field }: var { $before }, är nu tom
history-touched = { $field }: ändrat
history-along = { $count ->
    [one] och en annan anteckning
   *[other] och { $count } andra anteckningar
}
history-and-more = och { $n } till
history-at = kl. { $time }
history-yes = ja
history-no = nej

# I papperskorgen.
history-gone-in = { $count ->
    [0] försvinner i dag
    [one] försvinner i morgon
   *[other] försvinner om { $count } dagar
}

# Fältens namn i historiken.
history-field-addition = Tillägg om personen
history-field-aim = Periodens mål
history-field-answers = Svar
history-field-applied-on = Ansökt
history-field-area = Område
history-field-attendance = Närvaro
history-field-born-on = Födelsedag
history-field-business-id = FO-nummer
history-field-by-hand-cents = Stöd angivet för hand
history-field-by-hand-reason = Orsak till stöd angivet för hand
history-field-city = Postort
history-field-completed-on = Avlagd
history-field-contact = Kontaktperson
history-field-contact-person = Kontaktperson
history-field-contacts = Kontaktpersoner
history-field-dated-on = Datering
history-field-decided-on = Beslutsdag
history-field-decision-number = Beslutets nummer
history-field-decision-section = Beslutets paragraf
history-field-destination = Vart personen gick
history-field-done-on = Gjort
history-field-due-on = Förfallodag
history-field-email = E-post
history-field-end-reason = Orsak till avslutet
history-field-ended-on = Upphörde
history-field-ends-on = Sista dag
history-field-family-name = Efternamn
history-field-filled-on = Ifylld
history-field-final-claim-on = Sista ansökan om utbetalning
history-field-found-by-association = Platsen hittad av föreningen
history-field-given-name = Förnamn
history-field-gross-cents = Bruttolön
history-field-guests = Övriga deltagare
history-field-held-on = Dag
history-field-hetu = Personbeteckning
history-field-holiday-pay-cents = Semesterpenning
history-field-home-municipality = Hemkommun
history-field-hours-hundredths = Arbetade timmar
history-field-iban = Kontonummer
history-field-interruptions = Avbrott
history-field-job-title = Uppgift
history-field-kind = Slag
history-field-knowledge = Uppgiftens säkerhet
history-field-language = Språk
history-field-legal-employer = Arbetsgivare
history-field-logo-id = Logotyp
history-field-met-on = Mötesdag
history-field-minutes = Längd
history-field-month = Månad
history-field-monthly-cents = Euro per månad
history-field-months = Månader
history-field-name = Namn
history-field-next-on = Nästa möte
history-field-note = Anteckning
history-field-number = Nummer
history-field-organisation = Organisation
history-field-paid-days = Avlönade frånvarodagar
history-field-paper-per = Rapport
history-field-pay-subsidy-received-cents = Mottaget lönesubventionsbelopp
history-field-payer-id = Betalare
history-field-percent = Stödprocent
history-field-phone = Telefon
history-field-point = Uppföljningens tidpunkt
history-field-place = Plats
history-field-postcode = Postnummer
history-field-private-note = Egen anteckning
history-field-recorded-by = Antecknad av
history-field-recorded-on = Antecknad
history-field-reference = Referens
history-field-referred-by = Anvisad av
history-field-referred-on = Anvisad
history-field-result = Resultat
history-field-scheme = Stödprogram
history-field-secrecy = Sekretess
history-field-serial = Serienummer
history-field-sessions-a-month = Handledningar per månad
history-field-shares = Arbetsgivarnas andelar
history-field-side-costs-cents = Bikostnader
history-field-signed-on = Undertecknad
history-field-start-time = Klockslag
history-field-started-on = Började
history-field-starts-on = Första dag
history-field-state = Läge
history-field-street = Gatuadress
history-field-target-facts = Uppgifter om målgruppen
history-field-target-on = Måldag
history-field-template = Blankett
history-field-text = Text
history-field-topics = Ämnen
history-field-total-cents = Högst sammanlagt
history-field-unit = Enhet
history-field-unpaid-days = Oavlönade frånvarodagar
history-field-version = Version
history-field-wages = Lön
history-field-way = Sätt
history-field-weekly-hours-hundredths = Veckotimmar
history-field-what = Vad som avtalades
history-field-who = Vems uppgift
history-field-work-time-hundredths = Andel av full arbetstid
history-field-workplace = Arbetsplats
history-field-session-text = Text till rapporten
history-field-goal-text = Mål
history-field-association-name = Föreningens namn

history-field-pay-subsidy-claimed-on = Lönesubventionen sökt
history-field-supplement-claimed-on = Kommuntillägget sökt
history-field-supplement-received-cents = Fått kommuntillägg
history-field-profile = Villkor
history-field-deadline = Tidsfrist
history-field-about-on = Från vilken dag
history-deed-keep-scheme = hämtning av stödvillkor
history-deed-answer-deadline = svar på en tidsfrist
history-deed-unanswer-deadline = återtagande av svaret på en tidsfrist
history-of-deadline-answer = ett svar på en tidsfrist
