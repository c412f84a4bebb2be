### A damaged notebook: what has happened, what helps, and what was saved of it.

damage-title = The notebook is damaged
damage-about = A part of the notebook's file can no longer be read. The best help is the newest whole backup. If something is missing from it, the records that can still be read can be saved from the notebook.
damage-empty-about = The notebook's file is empty, or something else stands in its place. Nothing can be read from it any more, but a backup brings the notebook back.
damage-keys-title = The notebook's keys are missing
damage-keys-about = The key files beside the notebook are missing or have been altered. The records may be whole, but without the keys nobody reads them. The same keys are in the backup.
damage-file = Nothing is deleted. The file is here: { $file }
damage-missing-title = The notebook is missing
damage-missing-about = The notebook's file has been deleted, moved or renamed, or its disk is not connected. If you moved or renamed the file yourself, put it back as it was and try again. Otherwise you get the notebook back from a backup.
damage-missing-file = The notebook was here: { $file }
damage-newest = Restore the newest whole backup, { $at }
damage-no-copies = No whole backup was found on this computer or in the second place. If there is one on a memory stick, plug it in and restore the backup from its file.
damage-others = Choose a backup…
damage-salvage = Save what can be read
damage-try-again = Try to open it again

damage-keys = Fetch the keys from a backup
damage-keys-hint = The passphrase that the notebook had on the day of the backup. It is the notebook's passphrase from now on, and the recovery papers of that day count again.
damage-keys-back = The keys were fetched from a backup, and the notebook is open. Nothing was lost.

damage-salvage-about = The program reads every whole record of the damaged notebook into a new notebook. The damaged file stays as it is.
damage-salvage-passphrase = The notebook's passphrase
damage-salvage-begin = Begin
damage-salvaging = Saving: { $percent }%
damage-saved-whole = All { $saved } records were saved.
damage-saved-in-part = { $saved } records were saved. { $lost } were lost.
damage-kind = { $table }: { $saved }
damage-files = Attachments and confirmed papers: { $saved }
damage-files-in-part = Attachments and confirmed papers: { $saved }, lost { $lost }
damage-salvaged-as = The new notebook is here: { $file }
damage-salvage-finish = Open the saved notebook
damage-salvaged = The saved notebook is open.
damage-salvaged-aside = The saved notebook is open. The damaged one is kept as { $file }.
damage-aside = The present notebook is damaged. It is moved aside and kept when the backup is opened.
damage-restored-missing = The backup has been restored and is open.
damage-restored-aside = The backup is restored and open. The damaged notebook is kept as { $file }.
