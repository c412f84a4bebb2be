### The recovery envelope: the paper that opens the notebook if the passphrase is forgotten.

envelope-title = Recovery envelope
envelope-lead = This paper opens the notebook if the passphrase is forgotten or the one who knows it is away.
envelope-secret = Whoever has this paper and the notebook’s file can read everything. Seal the paper in an envelope, sign across the flap and lock the envelope away.
envelope-code-title = Recovery code
envelope-code-alternative = The same recovery code as a code that a telephone reads
envelope-code-beside = The code has eight groups of six digits. It may be typed with or without the dashes.
envelope-code-check = If a group is typed wrong, the program tells which one it is.
envelope-where-title = Where the notebook is
envelope-file = File
envelope-beside = Beside it
envelope-keys = { $file }: without it not even the code helps. Always copy both.
envelope-steps-title = What to do when you need it
envelope-step-open = Open Seurantavihko on the computer that has the notebook’s file.
envelope-step-choose = When the program asks for the passphrase, choose “Passphrase lost? Open with the recovery envelope” and type the recovery code.
envelope-step-passphrase = Change to a new passphrase at once.
envelope-step-renew = Then replace this envelope: Settings, “Passphrase and recovery envelopes”, “Replace with a new one”. At last destroy this paper: its code no longer opens the notebook.
envelope-step-program = If you use the command line: vihko check --notebook FILE --recovery-code
envelope-keeper-title = Keeping the envelope
envelope-keeper = Who has the envelope
envelope-place = Where the envelope is kept
envelope-sealed = Sealed (day and signature)
envelope-checked = Checked (once a year: day and name)
envelope-footer = Recovery envelope · { $file }
