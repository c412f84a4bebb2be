### The papers: which there are and what they need.

paper-kind-kuukausiraportti = Monthly report to the municipality
paper-kind-tilitys = Claim for payment
paper-kind-bonushakemus = Claim for the bonus
paper-kind-ohjauslomake = Guidance and development talk form
paper-kind-seurantalomake = Monthly follow-up form
paper-kind-tyhja-seurantalomake = Blank follow-up form
paper-kind-tyhja-ohjauslomake = Blank guidance and development talk form
paper-kind-nimilista = Name list
paper-kind-polku = Documented path
paper-kind-loppuraportti = Final report
paper-kind-oma-polku = My path

paper-need-month = a month
paper-need-person = a person

paper-logo = Logo of { $association }

# The window's form for making papers.
papers-title = Make papers
papers-which = Which papers?
papers-month = Month
papers-until = Last month
papers-people = About whom?
papers-people-note = If you choose nobody, papers are made about everybody.
papers-payer = Payer
papers-language = Language of the paper
papers-language-reader = The reader’s own
papers-names = Names
papers-with-names = With names
papers-without-names = With numbers
papers-make = Make the papers
papers-stop = Stop
papers-progress = Papers done { $done }/{ $of }
papers-stopped = Stopped. No papers were made.
papers-ready = The papers are ready
papers-open = Open
papers-print = Print
papers-save = Save in a folder
papers-saved = { $count ->
    [one] Paper saved
   *[other] { $count } papers saved
}
papers-again = Make more
papers-none-chosen = Choose at least one paper.
papers-blank-forms = Print blank forms
papers-of-person = Make papers

# A report read back.
papers-read-title = Read a report
papers-read-about = Choose a PDF report made with this program. The program tells what the data inside it say and whether the paper agrees with them.
papers-read-file = PDF report
papers-read-sender = Sender
papers-read-receiver = Receiver
papers-read-month = Month
papers-read-standing = Standing
papers-read-people = People
papers-read-code = Check code

# The association's logo.
papers-logo-title = Logo on papers
papers-logo-none = Papers have no logo.
papers-logo-there = Papers have the logo { $file }.
papers-logo-file = Choose a picture (PNG or JPEG)
papers-logo-kept = The logo stands on papers from now on
papers-logo-remove = Remove the logo
papers-logo-removed = Papers have no logo any more
