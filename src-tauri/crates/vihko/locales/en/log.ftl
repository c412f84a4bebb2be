### The log: what the program has done, without names and texts.

log-title = Log without names
log-about = If something goes wrong, whoever helps may ask for the log. It holds times, id numbers and counts: when the notebook was opened and checked, and why something did not succeed. There are no names, records or names of files in it.
log-place = The log is here: { $file }
log-open = Open the log
log-save = Save the log…
log-saved = Log saved: { $file }
