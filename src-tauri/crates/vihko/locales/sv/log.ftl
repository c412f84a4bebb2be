### Loggen: vad programmet har gjort, utan namn och texter.

log-title = Logg utan namn
log-about = Om något går fel kan den som hjälper be om loggen. I den finns tider, id-nummer och antal: när häftet öppnades och kontrollerades, och varför något inte lyckades. Namn, anteckningar och filnamn finns inte i den.
log-place = Loggen finns här: { $file }
log-open = Öppna loggen
log-save = Spara loggen…
log-saved = Loggen sparad: { $file }
