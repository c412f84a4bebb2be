//! The setup program: what was packed is installed, used and taken away; how it treats other versions and running
//! programs is tried with stand-ins, which are small and leave a mark when they are started.

mod signs;

use std::path::{Path, PathBuf};
use std::process::Child;
use std::time::Duration;

use self::signs::{comes, goes, same, text, write};
use super::super::files::{VERSION, setup};
use super::super::laptop::Laptop;
use super::super::tried;
use crate::run::surely;
use crate::tally::Tally;

/// A version that is newer than any other.
const NEWER: &str = "9999.0.0";

/// What stands for the files that are packed.
const FILES: [&str; 7] = [
    "ASENNUS.en.txt",
    "ASENNUS.fi.txt",
    "ASENNUS.sv.txt",
    "LICENSE.txt",
    "WebView2Loader.dll",
    "seurantavihko.exe",
    "vihko.exe",
];

/// How long a silent setup program of the trial waits for a program that runs; those that are handed out wait longer.
const PATIENCE: &str = "-DSECONDS=5";

/// The setup program that is handed out: the programs work where it puts them, and the person's notebook outlives
/// them.
pub(super) fn real(laptop: &Laptop, portable: &Path, setup: &Path, tally: &mut Tally) {
    let folder = programs(laptop);
    let notebook = own_notebook(laptop);
    tried(tally, "the setup program installs", || {
        ends_with(laptop, setup, &["/S"], 0)?;
        super::self_test(laptop, &folder.join("seurantavihko.exe"))
    });
    tried(
        tally,
        "the installed vihko.exe makes one's own notebook",
        || {
            let passphrase = super::passphrase(laptop)?;
            let new = ["new".to_owned(), laptop.path(&notebook)];
            let mut new = laptop.run(folder.join("vihko.exe"), new);
            surely(new.env("VIHKO_PASSPHRASE_FILE", passphrase))
        },
    );
    tried(
        tally,
        "uninstalling takes the programs and leaves the notebook",
        || {
            uninstall(laptop, &folder)?;
            goes(&folder)?;
            super::check(laptop, portable, &notebook)
        },
    );
}

/// The same with stand-ins, through everything that may be in the way.
pub(super) fn stand_ins(laptop: &Laptop, tally: &mut Tally) -> Result<(), String> {
    let trial = Trial::new(laptop)?;
    tried(
        tally,
        "installed are exactly the files, the shortcut, the entry and the file types",
        || trial.installed(),
    );
    tried(
        tally,
        "the same version comes over itself, and a newer one over an older one",
        || trial.newer(),
    );
    tried(
        tally,
        "an older version does not come over a newer one",
        || trial.older(),
    );
    tried(
        tally,
        "a running program is not overwritten, nor uninstalled",
        || trial.running(),
    );
    tried(
        tally,
        "an update waits until the program has ended, and starts it",
        || trial.waiting(),
    );
    tried(
        tally,
        "it goes into another folder, and updates follow it there",
        || trial.elsewhere(),
    );
    tried(
        tally,
        "uninstalling takes what was installed and nothing else",
        || trial.uninstalled(),
    );
    tried(tally, "a Windows that is too old is refused", || {
        trial.old_windows()
    });
    Ok(())
}

/// Two setup programs with stand-ins inside.
struct Trial<'a> {
    laptop: &'a Laptop,
    inside: PathBuf,
    today: PathBuf,
    newer: PathBuf,
}

impl<'a> Trial<'a> {
    fn new(laptop: &'a Laptop) -> Result<Trial<'a>, String> {
        let work = laptop.disk().join("koe");
        let inside = work.join("sisältö");
        std::fs::create_dir_all(&inside)
            .map_err(|error| format!("{}: {error}", inside.display()))?;
        for name in FILES {
            write(&inside.join(name), name)?;
        }
        for name in ["seurantavihko.exe", "vihko.exe"] {
            surely(&mut laptop.c("stand-in", &inside.join(name)))?;
        }
        let (today, newer) = (work.join("Vihko-tanaan.exe"), work.join("Vihko-uusi.exe"));
        for (version, to) in [(VERSION, &today), (NEWER, &newer)] {
            setup(laptop.root(), &inside, version, to, &[PATIENCE])?;
        }
        Ok(Trial {
            laptop,
            inside,
            today,
            newer,
        })
    }

    fn folder(&self) -> PathBuf {
        programs(self.laptop)
    }

    fn installed(&self) -> Result<(), String> {
        ends_with(self.laptop, &self.today, &["/S"], 0)?;
        let folder = self.folder();
        self.whole(&folder)?;
        if folder.join("seurantavihko.exe.started").exists() {
            return Err("the program was started although nobody asked for it".to_owned());
        }
        comes(&self.shortcut())?;
        for (value, expected) in [
            ("DisplayName", "Seurantavihko"),
            ("DisplayVersion", VERSION),
            ("Publisher", "Seurantavihko"),
            ("InstallLocation", r"Programs\Seurantavihko"),
            ("DisplayIcon", "seurantavihko.exe"),
            ("UninstallString", "uninstall.exe"),
            ("QuietUninstallString", "uninstall.exe\" /S"),
        ] {
            self.says(ENTRY, Some(value), expected)?;
        }
        for kind in ["vihko", "varmuus", "paivitys"] {
            let class = format!("Seurantavihko.{kind}");
            self.says(&format!(r"HKCU\Software\Classes\.{kind}"), None, &class)?;
            let command = format!(r"HKCU\Software\Classes\{class}\shell\open\command");
            self.says(&command, None, r#"Seurantavihko\seurantavihko.exe" "%1""#)?;
        }
        Ok(())
    }

    fn newer(&self) -> Result<(), String> {
        ends_with(self.laptop, &self.today, &["/S"], 0)?;
        ends_with(self.laptop, &self.newer, &["/S", "/START"], 0)?;
        self.says(ENTRY, Some("DisplayVersion"), NEWER)?;
        self.whole(&self.folder())?;
        self.started(&self.folder())
    }

    fn older(&self) -> Result<(), String> {
        let license = self.folder().join("LICENSE.txt");
        write(&license, "merkki")?;
        ends_with(self.laptop, &self.today, &["/S"], 3)?;
        text(&license, "merkki")?;
        self.says(ENTRY, Some("DisplayVersion"), NEWER)?;
        ends_with(self.laptop, &self.today, &["/S", "/START"], 3)?;
        // Who came by an update gets the program back that was closed for it.
        self.started(&self.folder())
    }

    fn running(&self) -> Result<(), String> {
        let folder = self.folder();
        let license = folder.join("LICENSE.txt");
        for name in ["seurantavihko.exe", "vihko.exe"] {
            let mut runs = self.start(&folder, name, 60)?;
            let refused = ends_with(self.laptop, &self.newer, &["/S"], 2)
                .and_then(|()| uninstall(self.laptop, &folder))
                // The uninstaller goes on in a copy of itself, and waits as long.
                .map(|()| std::thread::sleep(Duration::from_secs(15)))
                .and_then(|()| text(&license, "merkki"))
                .and_then(|()| self.says(ENTRY, Some("DisplayVersion"), NEWER));
            let _ = runs.kill();
            let _ = runs.wait();
            refused?;
        }
        Ok(())
    }

    fn waiting(&self) -> Result<(), String> {
        let folder = self.folder();
        let mut runs = self.start(&folder, "seurantavihko.exe", 3)?;
        ends_with(self.laptop, &self.newer, &["/S", "/START"], 0)?;
        let _ = runs.wait();
        self.whole(&folder)?;
        self.started(&folder)
    }

    fn elsewhere(&self) -> Result<(), String> {
        let above = self.laptop.disk().join("Omat ohjelmat");
        std::fs::create_dir_all(&above).map_err(|error| error.to_string())?;
        write(&above.join("oma.txt"), "oma")?;
        // NSIS takes the rest of the line as the folder, without quotation marks.
        let words = ["/S", r"/D=C:\Omat", r"ohjelmat\Työ", "väki"];
        ends_with(self.laptop, &self.newer, &words, 0)?;
        self.whole(&self.other_folder())?;
        goes(&self.folder())?;
        let command = r"HKCU\Software\Classes\Seurantavihko.vihko\shell\open\command";
        self.says(command, None, "Omat ohjelmat")?;
        ends_with(self.laptop, &self.newer, &["/S"], 0)?;
        self.whole(&self.other_folder())?;
        goes(&self.folder())
    }

    fn uninstalled(&self) -> Result<(), String> {
        let folder = self.other_folder();
        let own = own_notebook(self.laptop);
        let before = std::fs::read(&own).map_err(|error| error.to_string())?;
        write(&folder.join("oma.txt"), "oma")?;
        let taken = [
            r"HKCU\Software\Classes\.paivitys",
            "/ve",
            "/d",
            "Toinen",
            "/f",
        ];
        surely(&mut self.laptop.run("reg", ["add"].iter().chain(&taken)))?;
        uninstall(self.laptop, &folder)?;
        for name in [
            "uninstall.exe",
            "seurantavihko.exe",
            "vihko.exe",
            "LICENSE.txt",
        ] {
            goes(&folder.join(name))?;
        }
        text(&folder.join("oma.txt"), "oma")?;
        text(&folder.with_file_name("oma.txt"), "oma")?;
        goes(&self.shortcut())?;
        self.silent(ENTRY)?;
        for kind in ["vihko", "varmuus", "paivitys"] {
            self.silent(&format!(r"HKCU\Software\Classes\Seurantavihko.{kind}"))?;
        }
        self.says(r"HKCU\Software\Classes\.paivitys", None, "Toinen")?;
        if std::fs::read(&own).ok() != Some(before) {
            return Err("the notebook was touched".to_owned());
        }
        ends_with(self.laptop, &self.today, &["/S"], 0)?;
        self.whole(&self.folder())?;
        uninstall(self.laptop, &self.folder())?;
        goes(&self.folder())
    }

    fn old_windows(&self) -> Result<(), String> {
        surely(&mut self.laptop.run("winecfg", ["/v", "win7"]))?;
        let refused = ends_with(self.laptop, &self.today, &["/S"], 4);
        surely(&mut self.laptop.run("winecfg", ["/v", "win10"]))?;
        refused?;
        goes(&self.folder())
    }

    /// Whether the folder holds exactly what was packed.
    fn whole(&self, folder: &Path) -> Result<(), String> {
        let mut there: Vec<String> = std::fs::read_dir(folder)
            .map_err(|error| format!("{}: {error}", folder.display()))?
            .flatten()
            .map(|it| it.file_name().to_string_lossy().into_owned())
            .filter(|name| name != "uninstall.exe" && !name.ends_with(".started"))
            .collect();
        there.sort();
        if there != FILES {
            return Err(format!("there are {there:?}"));
        }
        FILES
            .iter()
            .try_for_each(|name| same(&self.inside.join(name), &folder.join(name)))
    }

    /// Starts a stand-in that runs for so many seconds, and waits until it does.
    fn start(&self, folder: &Path, name: &str, seconds: u32) -> Result<Child, String> {
        let mut command = self.laptop.run(folder.join(name), [seconds.to_string()]);
        let child = command
            .spawn()
            .map_err(|error| format!("{name}: {error}"))?;
        let mark = folder.join(format!("{name}.started"));
        comes(&mark)?;
        std::fs::remove_file(mark).map_err(|error| error.to_string())?;
        Ok(child)
    }

    /// Whether the window's program has been started; forgets it.
    fn started(&self, folder: &Path) -> Result<(), String> {
        let mark = folder.join("seurantavihko.exe.started");
        comes(&mark)?;
        // It holds itself open for a moment longer.
        std::thread::sleep(Duration::from_secs(1));
        std::fs::remove_file(mark).map_err(|error| error.to_string())
    }

    fn other_folder(&self) -> PathBuf {
        self.laptop.disk().join("Omat ohjelmat/Työ väki")
    }

    fn shortcut(&self) -> PathBuf {
        let menu = "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Seurantavihko.lnk";
        self.laptop.home().join(menu)
    }

    /// Whether the registry says this at a key, by a value's name or by default.
    fn says(&self, key: &str, value: Option<&str>, expected: &str) -> Result<(), String> {
        let said = self.registry(key, value)?;
        if said.to_lowercase().contains(&expected.to_lowercase()) {
            Ok(())
        } else {
            Err(format!("{key} says {said:?} and not {expected}"))
        }
    }

    /// Whether the registry has no such key.
    fn silent(&self, key: &str) -> Result<(), String> {
        let said = self.registry(key, None)?;
        if said.contains("Seurantavihko") {
            Err(format!("{key} still says {said:?}"))
        } else {
            Ok(())
        }
    }

    fn registry(&self, key: &str, value: Option<&str>) -> Result<String, String> {
        let words = match value {
            Some(value) => vec!["query", key, "/v", value],
            None => vec!["query", key, "/ve"],
        };
        let asked = self.laptop.run("reg", words).output();
        let answer = asked.map_err(|error| format!("reg: {error}"))?;
        Ok(String::from_utf8_lossy(&answer.stdout).into_owned())
    }
}

/// Where the list of installed programs has its entry.
const ENTRY: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Seurantavihko";

/// Where the programs are put unless another folder is named.
fn programs(laptop: &Laptop) -> PathBuf {
    laptop.home().join("AppData/Local/Programs/Seurantavihko")
}

/// Where the program keeps a person's notebook.
fn own_notebook(laptop: &Laptop) -> PathBuf {
    laptop
        .home()
        .join("AppData/Local/Seurantavihko/data/vihko.vihko")
}

/// Runs a setup program, which must end with this exit code.
fn ends_with(laptop: &Laptop, setup: &Path, words: &[&str], code: i32) -> Result<(), String> {
    let status = laptop.run(setup, words).status();
    let status = status.map_err(|error| format!("{}: {error}", setup.display()))?;
    if status.code() == Some(code) {
        Ok(())
    } else {
        Err(format!("{words:?}: {status} and not {code}"))
    }
}

fn uninstall(laptop: &Laptop, folder: &Path) -> Result<(), String> {
    surely(&mut laptop.run(folder.join("uninstall.exe"), ["/S"]))
}
