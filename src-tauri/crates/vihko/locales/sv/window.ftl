### Fönstrets ram: kanten, tangenterna och de delar som varje vy använder.

# Programmets namn är detsamma på alla språk.
window-name = Seurantavihko
window-rail = Vyer
window-lock = Lås häftet
window-encrypted = Krypterat på den här datorn
window-offline = Fungerar utan nät
window-practice = Övningshäfte
window-practice-hint = Personerna är påhittade. Prova dig gärna fram.
window-keys = Tangenter
window-keys-everywhere = Överallt
window-keys-here = I den här vyn
window-key-keys = Visa tangenterna
window-key-lock = Lås häftet
window-key-initials = Namnen som initialer
window-initials = Namnen är dolda
window-initials-end = Visa namnen
window-key-bigger = Förstora texten
window-key-smaller = Förminska texten
window-key-normal = Vanlig textstorlek
window-text-size = Textstorlek { $percent }
window-close = Stäng
window-close-notice = Stäng meddelandet
window-loading = Hämtar…
window-draft-kept = utkastet är sparat
window-choose-file = Välj en fil…
