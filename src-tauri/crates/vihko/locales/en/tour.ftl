### The tour: six steps in the practice notebook.

tour-title = Tour
tour-take = Take the tour: six steps
tour-offer = The notebook is ready. Would you like to see first how it works? The tour goes through the practice notebook; your own stays safe.
tour-offer-no = Not now
tour-step = Step { $number } / { $of }
tour-next = Next step
tour-before = Step before
tour-stop = Leave the tour
tour-done = End and go to the start
tour-today-title = Today
tour-today = You begin here. One look tells what the month’s report lacks and what to do first. All people are invented, so try anything.
tour-people-title = Employees
tour-people = Everybody has a page: what was agreed on, the conditions of the support and the months that are left. A new person takes four fields.
tour-sessions-title = Sessions
tour-sessions = Record a session from anywhere with Ctrl N. What is agreed on becomes a reminder. Your own note never reaches a report.
tour-forms-title = Forms
tour-forms = The follow-up form is filled on the screen or entered from paper: one key for each answer.
tour-reports-title = Reports
tour-reports = When the month has ended, open it here. What is missing is filled in on the same page, and you see the very pages before you confirm.
tour-settings-title = Settings
tour-settings = Here are the association, the payers with their rules, and the size of the text. The tour can be taken again from here. Nothing is lost: Ctrl Z takes back, and what was removed is in the bin.
tour-again = Take the tour
