### Noting down without opening the notebook.

locked-open = Note down without opening the notebook
locked-line = What to note down
locked-hint = For example: Aino 45 min driving licence. You fill it in when the notebook is open.
locked-about = The line is locked at once. Nobody can read it before the notebook is opened.
locked-save = Note down
locked-back = Back to opening the notebook
locked-recorded = Noted down.
locked-waiting = { $count ->
    [one] One note waits for the notebook to be opened.
   *[other] { $count } notes wait for the notebook to be opened.
}
locked-taken = { $count ->
    [one] The note made while the notebook was locked is in the notebook now. Fill it in.
   *[other] { $count } notes made while the notebook was locked are in the notebook now. Fill them in.
}
locked-unreadable = { $count ->
    [one] One note made while the notebook was locked could not be read.
   *[other] { $count } notes made while the notebook was locked could not be read.
}
locked-written = noted down while locked { $at }
locked-who = Whom did you meet on { $day }?
