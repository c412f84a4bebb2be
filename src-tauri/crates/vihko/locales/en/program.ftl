### The program itself: its version, an update from a stick, and the file that the program was opened by.

program-title = Program
program-version = You are using version { $version }.
program-about = The program fetches nothing from the network, updates included. When you get a new update file on a stick, choose it here.
program-no-updates = This program takes no updates from a file. A new version is installed the same way as this one.
program-update = Update the program from a stick…
program-no-window = The program’s window cannot be shown. The computer probably lacks the part of Windows that is called Microsoft Edge WebView2 Runtime. Run Windows’ updates, or ask whoever looks after the computer to install it. Your notebooks are safe.

program-update-title = Update of the program
program-update-checking = Checking the update…
program-update-now = In use now: version { $version }
program-update-new = In the update: version { $version } ({ $size })
program-update-size = { $count ->
    [one] 1 megabyte
   *[other] { $count } megabytes
}
program-update-genuine = The update comes from the program’s publisher, and the file is intact.
program-update-copy = A backup of the notebook is made first.
program-update-open-first = Open your own notebook first, so that a backup of it is made before the update.
program-update-no-notebook = There is no notebook of your own yet, so no backup is needed.
program-update-cannot-open = This program cannot open your notebook, so no backup is made. The notebook is not touched.
program-update-after-windows = Then the program closes, is updated, and opens again by itself. That takes about a minute.
program-update-after-linux = Then the program closes and the computer’s own installation window opens. Install the update there and open the program again.
program-update-install = Install the update
program-update-installing = Making a backup and starting the installation…
program-update-open-notebook = Open the notebook first
program-update-cancel = Do not update now

program-handed-title = Another notebook
program-handed-open = You already have a notebook open. Lock it, and you can open this one: { $file }
program-handed-busy = Something else is still unfinished. Finish it, and then open this one: { $file }
program-handed-lock = Lock and open the other notebook
program-handed-stay = Stay in this notebook
