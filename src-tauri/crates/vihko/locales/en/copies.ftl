### Backups: making them, the second place, and restoring.

copies-title = Backups
copies-about = The program copies the notebook by itself when it is locked or closed, and every half hour when something has changed. A backup opens with the passphrase or recovery code of its day.
copies-practice = The practice notebook is not backed up by itself.
copies-none = There are no backups yet.
copies-told = Backup checked { $at } · { $people } · { $records }
copies-made = { $at } · { $people } · { $records }
copies-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
copies-records = { $count ->
    [one] 1 record
   *[other] { $count } records
}
copies-left-out = { $count ->
    [one] One attachment was missing or damaged in the notebook already, so it is not in the backup.
   *[other] { $count } attachments were missing or damaged in the notebook already, so they are not in the backup.
}
copies-make = Back up now
copies-progress = Making the backup: { $percent }%
copies-checking = Checking the backup: { $percent }%
copies-stop = Stop
copies-done = The backup is finished and checked.
copies-was-there = Nothing has changed since the last backup, so it is up to date.
copies-failed = The last backup was not made. { $why }

copies-place = A second place
copies-place-about = A computer can break or get lost. Choose a USB stick or a folder that a cloud service keeps: a finished backup always goes there too. Nobody opens it without the passphrase or the recovery code.
copies-place-choose = Choose a second place
copies-place-change = Change the place
copies-place-none = No second place
copies-place-there = The backup is in the second place too.
copies-place-absent = The second place cannot be reached now. The backup goes there when the stick or folder is back.
copies-place-failed = The backup did not reach the second place. { $why }
copies-place-chosen = Finished backups now go here too: { $place }

copies-list = Backups
copies-here = on this computer
copies-whole = intact
copies-damaged = not intact
copies-unchecked = not checked
copy-reason-asked = asked for
copy-reason-closing = when locked
copy-reason-changes = after changes
copy-reason-before-import = before an import
copy-reason-before-restore = before restoring
copy-reason-before-upgrade = before an update
copy-reason-before-update = before the program was updated

copies-restore = Restore
copies-restore-of = Restore the backup of { $at }
copies-restore-file = Restore from a file
copies-restore-lost = Restore from a backup
copies-restore-title = Restore a backup
copies-restore-about = The backup is restored beside the present notebook under a new name. The present notebook is not touched.
copies-restore-passphrase = The backup's passphrase
copies-restore-passphrase-hint = The passphrase that the notebook had on the day of the backup.
copies-restore-code = Recovery code
copies-restore-by-code = I have forgotten the passphrase
copies-restore-by-passphrase = I remember the passphrase
copies-restore-check = Check the backup
copies-restore-as = The restored notebook will be here: { $file }
copies-restore-finish = Restore and open
copies-restored = The backup is restored and open. The earlier notebook is on the opening screen.
copies-same = The backup and the present notebook have the same records.
copies-other-notebook = Note: the backup is of another notebook than the one in use now.
copies-only-present = { $count ->
    [0] The present notebook has no entries that the backup lacks.
    [one] The present notebook has one entry that the backup lacks:
   *[other] The present notebook has { $count } entries that the backup lacks. The newest:
}
copies-only-copy = { $count ->
    [0] The backup has no entries that the present notebook lacks.
    [one] The backup has one entry that the present notebook lacks:
   *[other] The backup has { $count } entries that the present notebook lacks. The newest:
}
copies-table = { $table }: { $copy } in the backup, { $present } in the present notebook
copies-present-closed = The present notebook could not be opened, so the difference is not shown.

copies-outside = Backup elsewhere
copies-outside-ask = The notebook is on this computer only. If the computer breaks or gets lost, the records are lost with it.
copies-outside-later = Not now
copies-outside-no-place = The notebook is on this computer only.
copies-outside-never = No backup has reached the second place yet. Plug in the stick and back up.
copies-outside-fresh = The backup elsewhere is up to date: { $at }.
copies-outside-days = { $count ->
    [0] The backup elsewhere is from today.
    [one] The backup elsewhere is from yesterday.
   *[other] The backup elsewhere is { $count } days old.
}
copies-outside-due = { $count ->
   *[other] The backup elsewhere is { $count } days old. Plug in the stick and make a new one.
}
copies-outside-late = { $count ->
   *[other] The backup elsewhere is already { $count } days old. Make a new one today.
}
