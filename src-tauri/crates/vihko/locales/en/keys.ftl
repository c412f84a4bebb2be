### The passphrase and the recovery envelopes in Settings.

keys-title = Passphrase and recovery envelopes
keys-passphrase-first = The passphrase is the one that was chosen when the notebook was made.
keys-passphrase-chosen = The passphrase was changed on { $day }.
keys-change = Change the passphrase
keys-change-about = The new passphrase holds at once. Old backups open with the passphrase that held when they were made.
keys-old = Present passphrase
keys-changed = The passphrase has been changed
keys-envelopes = Recovery envelopes
keys-envelopes-about = The code in the envelope opens the notebook if the passphrase is forgotten. Make an envelope for the chair or the treasurer too.
keys-first = The envelope made with the notebook
keys-made = made on { $day }
keys-used = notebook opened with it on { $day }
keys-add = Make a new envelope
keys-renew = Replace with a new one
keys-renew-of = Replace with a new one: { $keeper }
keys-renew-about = When the new envelope is ready, the old envelope’s code no longer opens the notebook. Destroy the old paper then.
keys-strike = Strike out
keys-strike-of = Strike out the envelope: { $keeper }
keys-strike-title = Strike the envelope out?
keys-strike-about = { $keeper }: the envelope’s code will no longer open the notebook. This cannot be undone, but a new envelope can be made at any time. Old backups still open with the envelope.
keys-strike-do = Strike the envelope out
keys-struck = Envelope struck out: { $keeper }
keys-keeper = Who gets the envelope
keys-keeper-hint = For example the chair, Maija Virtanen
keys-begin = Make the code
keys-done = The code is safe, take the envelope into use
keys-ready = The envelope is ready: { $keeper }

# The Windows account that opens the notebook.
keys-account = This computer’s Windows account
keys-account-about = When this is in use, everybody who is signed in to this Windows account can open the notebook without the passphrase. On other computers the passphrase is still needed.
keys-account-unused = Not in use.
keys-account-used = In use.
keys-account-since = In use since { $day }.
keys-account-elsewhere = In use on another computer or another Windows account. If you take this account into use, the other one no longer opens the notebook.
keys-account-take = Take the Windows account into use
keys-account-take-about = Type the notebook’s passphrase once more. The passphrase and the recovery envelopes open the notebook from now on too, so keep them safe.
keys-account-taken = The Windows account now opens the notebook
keys-account-give-up = Give up the Windows account
keys-account-gone = The Windows account no longer opens the notebook
keys-change-account = The Windows account no longer opens the notebook when the passphrase has been changed. You can take it into use again in Settings.
