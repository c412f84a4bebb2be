### Opening: the passphrase or the recovery code opens the notebook, and the practice notebook.

opening-title = Open the notebook
opening-passphrase = Passphrase
opening-open = Open the notebook
opening-lost = Passphrase lost? Open with the recovery envelope
opening-code = Recovery code
opening-code-hint = The code is on the recovery envelope. Spaces and dashes do not matter.
opening-remembered = Open with the passphrase
opening-account = Open with the Windows account
opening-practice-title = Practice notebook
opening-practice-about = Try the program with invented people. Your own notebook does not change.
opening-practice = Open the practice notebook
opening-practice-making = Opening the practice notebook…
opening-private = Everything is on this computer only, encrypted

# First run.
opening-first-title = Make your own notebook
opening-first-about = The notebook holds the guidance and support of the people you employ. This takes a few minutes.
opening-first-back = Back
opening-step-owner = Association and passphrase
opening-step-code = Recovery envelope
opening-association = The association’s name
opening-municipality = The municipality that pays the supplement
opening-municipality-hint = For example Kemi
opening-scheme-about = Source of the rules: { $source }. Checked on { $day }. Check with the municipality.
opening-scheme-unknown = The program does not know this municipality’s rules. The notebook can be made all the same: the rules are filled in from the municipality’s decision in the settings.
opening-place = Where the notebook lies
opening-place-hint = Leave this as it is unless you need another place.
opening-place-choose = Choose another place…
opening-passphrase-new = New passphrase
opening-passphrase-hint = At least 12 characters. Four words that have nothing to do with each other are a good passphrase.
opening-passphrase-again = The same passphrase again
opening-strength-short = { $count ->
    [one] One more character.
   *[other] { $count } more characters.
}
opening-strength-monotonous = The same characters are repeated. Use more different characters.
opening-strength-fair = Good enough. Longer is better.
opening-strength-good = A good passphrase.
opening-make = Make the notebook
opening-making = Making the notebook…
opening-code-title = Make the recovery envelope
opening-code-about = If the passphrase is forgotten, only this code opens the notebook. Print the recovery envelope or write the code down, and keep the paper in a locked cabinet, away from the computer. The code is not shown again.
opening-code-groups = Groups of the recovery code
opening-code-save = Save the recovery envelope…
opening-code-open = Open for printing
opening-code-print = Print the recovery envelope
opening-code-saved = Recovery envelope saved: { $file }. Do not leave the file on this computer.
opening-code-printed = The recovery envelope has been sent to the printer.
opening-code-ask = Type these two groups from the paper, so that it is certain that the code is safe.
opening-code-group = Group { $number }
opening-code-done = The code is safe, open the notebook
opening-code-stop = Do not make the notebook

# New passphrase after the recovery code.
opening-renew-title = Choose a new passphrase
opening-renew-about = The recovery code has opened the notebook. The old passphrase ends when you have chosen a new one.
opening-renew = Use the passphrase and open the notebook
opening-renew-account = The Windows account does not open the notebook any longer then either. You can take it into use again in Settings.

# Other notebooks.
opening-other = Open another notebook…
opening-new = Make a new notebook
opening-recent = Other notebooks

# Municipalities whose rules the program has.
municipality-091 = Helsinki
municipality-205 = Kajaani
municipality-240 = Kemi
municipality-241 = Keminmaa
municipality-291 = Kuhmoinen
municipality-426 = Liperi
municipality-564 = Oulu
municipality-678 = Raahe
municipality-698 = Rovaniemi
municipality-743 = Seinäjoki
municipality-748 = Siikajoki
municipality-837 = Tampere
municipality-853 = Turku
