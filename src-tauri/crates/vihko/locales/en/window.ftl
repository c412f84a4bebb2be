### The window's frame: the rail, the keys and the parts that every screen uses.

# The program's name is the same in every language.
window-name = Seurantavihko
window-rail = Screens
window-lock = Lock the notebook
window-encrypted = Encrypted on this computer
window-offline = Works without a network
window-practice = Practice notebook
window-practice-hint = Nobody here is real. Try anything.
window-keys = Keys
window-keys-everywhere = Everywhere
window-keys-here = On this screen
window-key-keys = Show the keys
window-key-lock = Lock the notebook
window-key-initials = Names as initials
window-initials = Names are hidden
window-initials-end = Show the names
window-key-bigger = Larger text
window-key-smaller = Smaller text
window-key-normal = Normal text size
window-text-size = Text size { $percent }
window-close = Close
window-close-notice = Close the message
window-loading = Loading…
window-draft-kept = draft kept
window-choose-file = Choose a file…
