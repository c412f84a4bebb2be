### Opening: the passphrase or the recovery code opens the notebook, and the practice notebook.

opening-title = Open the notebook
opening-passphrase = Passphrase
opening-open = Open the notebook
opening-lost = Lost the passphrase? Open with the recovery code
opening-code = Recovery code
opening-code-hint = The code is on the paper that you printed when you made the notebook. Spaces do not matter.
opening-remembered = Open with the passphrase
opening-practice-title = Practice notebook
opening-practice-about = Try the program with invented people. Your own notebook does not change.
opening-practice = Open the practice notebook
opening-practice-making = Opening the practice notebook…
opening-private = Everything is on this computer only, encrypted
