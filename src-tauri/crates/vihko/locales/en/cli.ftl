### The program vihko on the command line.

cli-help =
    vihko – the follow-up notebook without a window

    Usage:
      vihko demo FOLDER
          Make the practice notebook and its draft report in the folder.
      vihko new FILE
          Make an empty notebook. The program asks for a passphrase and shows the recovery code.
          Also: --recovery-paper ENVELOPE.pdf (the recovery code on paper)
      vihko import DATA.json
          Take data into the notebook from a file.
      vihko export --out DATA.json
          Write the notebook's whole content into a file. The file is not encrypted.
      vihko report MONTH --out REPORT.pdf
          Make the monthly report, for example: vihko report 2026-10 --out october.pdf
          Also: --data DATA.json, --payer PAYER, --person NAME, --pseudonyms
      vihko paper KIND [MONTH] --out PAPER.pdf
          Make a paper, for example: vihko paper kuukausiraportti 2026-10 --out october.pdf
          Also: --language fi|sv|en, --payer PAYER, --person NAME, --pseudonyms, --data DATA.json
          Kinds: kuukausiraportti, tilitys, bonushakemus, ohjauslomake, seurantalomake,
          tyhja-seurantalomake, tyhja-ohjauslomake, nimilista, polku, loppuraportti, oma-polku
          A claim for several months: vihko paper tilitys 2026-08 2026-10 --out claim.pdf
          Several papers at once into a folder: kinds with commas, months from first to last, --person several times:
          vihko paper kuukausiraportti,seurantalomake 2026-08 2026-10 --out FOLDER
          Ctrl C stops the job, and then no paper is made.
      vihko read REPORT.pdf
          Show the data inside a report and say whether the paper agrees with them.
      vihko logo PICTURE.png
          Put the association's logo on its papers (PNG or JPEG). Take it away by: vihko logo --remove
      vihko confirm MONTH
          Confirm the month. Also: --payer PAYER, --reason "why, if something is missing"
      vihko check
          Check the notebook fully.
      vihko backup
          Make a checked backup of the notebook. Also: --out FOLDER (carries it into the folder too)
      vihko restore COPY.varmuus --as NEW.vihko
          Restore a backup as a new notebook and tell how it differs. The present notebook is not touched.
      vihko move NOTEBOOK --to PLACE
          Move the notebook to this computer from a folder that a cloud service copies, a network drive or a stick.
          The old file stays under another name.
      vihko salvage --out NEW.vihko
          Save into a new notebook everything that can still be read of a damaged one. The old one stays as it is.
          Try a backup first: it usually holds more.
      vihko calculate CASE.json
          Compute one placement's money without a notebook.
      vihko schemes
          List the support schemes. One of them in words: vihko schemes show ID
          What a file would change: vihko schemes compare PROFILE.json
          Your own rules into the notebook: vihko schemes add PROFILE.json
      vihko clocks
          Months and euros of the supports, conditions and bonuses. Also: --person NAME, --json
      vihko deadlines
          Open deadlines. Also: --person NAME, --all, --json, --ics CALENDAR.ics
      vihko answer DEADLINE DAY
          Answer a deadline with the day on which it was done, for example:
          vihko answer apply-supplement 2026-11-05 --person “Aino Korhonen”
          Also: --about DAY. Taking the answer back: vihko answer DEADLINE --undo

    With all of them:
      --notebook FILE       which notebook is opened (otherwise your own on this computer)
      --recovery-code       open with the recovery code instead of the passphrase
      --lang fi|sv|en       the program's language
      --today DAY           take this day for today, for example 2026-11-02

    The passphrase is asked for. It can also be given in a file named by the variable VIHKO_PASSPHRASE_FILE.

cli-no-command = Say what is to be done, for example: vihko report 2026-10 --out october.pdf. All commands are shown by: vihko --help
cli-unknown-command = There is no command “{ $word }”. All commands are shown by: vihko --help
cli-unexpected = “{ $word }” does not belong to this command, or lacks its value. Instructions are shown by: vihko --help
cli-missing = The command lacks { $what }. Instructions are shown by: vihko --help
cli-word-folder = FOLDER
cli-word-file = FILE
cli-word-data = DATA.json
cli-word-month = MONTH
cli-word-case = CASE.json
cli-word-id = ID
cli-word-profile = PROFILE.json
cli-word-kind = KIND
cli-word-paper = REPORT.pdf
cli-word-picture = PICTURE.png
cli-word-deadline = DEADLINE
cli-word-day = DAY
cli-word-copy = COPY.varmuus
cli-word-notebook = NOTEBOOK
cli-twice = The option { $option } is given twice. Give it once.
cli-kind = There is no paper “{ $word }”. The papers are: { $kinds }.
cli-paper-without-data = The paper “{ $kind }” carries no data, so --data does not belong to it. Only the monthly report has data.
cli-paper-about-all = The paper “{ $kind }” is about everybody, so --person does not belong to it.
cli-paper-of-no-month = The paper “{ $kind }” is not of one month, so no month is given for it.
cli-papers-need-folder = There will be several papers. Name a folder for them: --out FOLDER
cli-month = “{ $word }” is not a month. Write the month like this: 2026-10
cli-day = “{ $word }” is not a day. Write the day like this: 2026-11-02
cli-language = There is no language “{ $word }”. Choose fi, sv or en.

cli-ask-passphrase = The notebook's passphrase:
cli-ask-recovery-code = Recovery code:
cli-choose-passphrase = Passphrase of the new notebook:
cli-repeat-passphrase = The same passphrase again:

cli-demo-notebook = Notebook: { $file }
cli-demo-passphrase = Passphrase: { $passphrase }
cli-demo-report = Report: { $file }
cli-new-notebook = Notebook: { $file }
cli-new-recovery-paper = Recovery envelope: { $file }. Print it, seal it in an envelope and delete the file.
cli-new-recovery-code =
    Recovery code: { $code }

    Write the recovery code on paper and put it in a safe place. It is not shown again.
    Without the passphrase and the recovery code nobody can open the notebook.
cli-imported = The data has been taken into the notebook: new { $added }, changed { $changed }, as before { $same }.
cli-exported = The notebook's content: { $file }. The file is not encrypted: delete it when you no longer need it.
cli-logo-kept = From now on papers have the association’s logo.
cli-logo-removed = Papers no longer have a logo.
cli-paper = { $kind }: { $file }
cli-papers-done = Papers done { $done }/{ $of }
cli-report-draft = Draft of the report of { $month }: { $file }
cli-report-confirmed = Confirmed report no. { $number } of { $month }, version { $version }: { $file }
cli-report-outdated = Records have changed since it was confirmed. If you confirm the month again, it gets a new version.
cli-confirmed = The report of { $month } was confirmed: no. { $number }, version { $version }.
cli-mended = One of the two copies of the notebook's key file was missing or altered; the program mended it.
cli-backup-file = Backup: { $file }
cli-backup-out = The backup is in the folder { $folder } too.
cli-restored = Restored notebook: { $file }. The present notebook was not touched.
cli-moved = The notebook is here now: { $file }
cli-moved-old = The old file is kept: { $file }. Delete it when you have opened the notebook in its new place and everything is there.
cli-checked = The notebook is in order.
cli-salvaging = Saving: { $done } / { $of }
cli-salvaged = The new notebook is { $file }. Saved into it:
cli-salvaged-in-part = { $table }: { $rows }, lost { $lost }
cli-salvaged-files-lost = Attachments and confirmed papers lost: { $files }
cli-salvaged-whole = Nothing was lost. The old notebook is as it was.
cli-salvaged-with-losses =
    The old notebook is as it was: do not delete it. Compare the new one with a backup before you go on.
cli-scheme-kept = The rules { $scheme } are now in the notebook. What changes:
cli-scheme-own = { $line } (own rules)
cli-no-placements = The notebook has no placements yet.
cli-no-deadlines = There are no open deadlines.
cli-calendar = Calendar file: { $file }. It holds names: keep it like the notebook.
cli-answered = The deadline has been answered.
cli-unanswered = The answer has been taken back. The deadline is open again.

table-journal = Entries of the history
table-journal-image = Rows of the history
table-draft = Unfinished texts
table-association = Association
table-deadline-answer = Answered deadlines
table-attachment = Attachments
table-employer-contact = Employer contacts
table-envelope = Envelopes with recovery codes
table-form = Forms
table-goal = Goals
table-month-figures = Months' figures
table-other-support = Other support
table-outcome = Outcomes
table-participant = Participations
table-pay-subsidy = Pay-subsidy decisions
table-payer = Payers
table-person = Employees
table-placement = Placements
table-recorder = Recorders
table-report = Papers of reports (with names and numbers)
table-scheme = Own scheme rules
table-session = Guidance sessions
table-setting = Settings
table-step = Agreed steps
table-stub = Meetings still to be filled in
table-supplement = Supplements
table-training = Training and cards
