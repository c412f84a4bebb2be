//! Where a scenario begins: on which leg, with which notebook, in which light.

#[cfg(unix)]
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use tempfile::TempDir;
use vihko::notebook::practice;

use crate::bus::Bus;
use crate::{Window, notebooks};

/// How the page is driven.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leg {
    /// The program itself, in its own window.
    RealWindow,
    /// The page in Chromium; a loopback bridge in this process carries its calls to the core.
    Chromium,
}

/// Light or dark colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Light {
    /// Dark ink on light paper.
    Day,
    /// Light ink on dark paper.
    Night,
    /// The few colours that a person has chosen for the whole system, as in Windows' high contrast. Only Chromium,
    /// which is what Windows shows the page with, can be told so.
    Contrast,
}

/// What a window starts with.
pub struct Setup {
    pub(crate) leg: Leg,
    pub(crate) name: String,
    pub(crate) folder: TempDir,
    /// Programs of the system that the real window finds before the system's own.
    pub(crate) system: TempDir,
    pub(crate) size: (u32, u32),
    pub(crate) light: Light,
    pub(crate) today: Option<String>,
    pub(crate) choose: Option<PathBuf>,
    pub(crate) idle_seconds: Option<u32>,
    pub(crate) copy_seconds: Option<u32>,
    pub(crate) has_keyring: bool,
    pub(crate) handed: Option<PathBuf>,
    pub(crate) publisher: Option<String>,
    /// Where the real window runs once.
    pub(crate) bus: Option<Bus>,
}

impl Setup {
    /// An empty data folder, a screen of 1366 × 768, light colours.
    pub fn new(leg: Leg, name: &str) -> Setup {
        Setup {
            leg,
            name: name.to_owned(),
            folder: tempfile::tempdir().unwrap(),
            system: system(),
            size: (1366, 768),
            light: Light::Day,
            today: None,
            choose: None,
            idle_seconds: None,
            copy_seconds: None,
            has_keyring: false,
            handed: None,
            publisher: None,
            bus: None,
        }
    }

    /// The leg.
    pub fn leg(&self) -> Leg {
        self.leg
    }

    /// The data folder, to put something into before the window opens.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The file that a scenario writes when the person locks the screen.
    pub fn away_file(&self) -> PathBuf {
        self.system.path().join("poissa")
    }

    /// On a screen of this size.
    pub fn size(mut self, width: u32, height: u32) -> Setup {
        self.size = (width, height);
        self
    }

    /// In this light.
    pub fn light(mut self, light: Light) -> Setup {
        self.light = light;
        self
    }

    /// On this day, such as `2026-11-02`; the practice notebook keeps its own.
    pub fn today(mut self, day: &str) -> Setup {
        self.today = Some(day.to_owned());
        self
    }

    /// File dialogs answer with this path.
    pub fn choose(mut self, path: &Path) -> Setup {
        self.choose = Some(path.to_owned());
        self
    }

    /// The real window locks after so many idle seconds.
    pub fn idle_seconds(mut self, seconds: u32) -> Setup {
        self.idle_seconds = Some(seconds);
        self
    }

    /// The real window keeps a copy of what has changed every so many seconds.
    pub fn copy_seconds(mut self, seconds: u32) -> Setup {
        self.copy_seconds = Some(seconds);
        self
    }

    /// With a keyring that lasts as long as the window.
    pub fn keyring(mut self) -> Setup {
        self.has_keyring = true;
        self
    }

    /// The program is opened by this file, as by a double click.
    pub fn handed(mut self, file: &Path) -> Setup {
        self.handed = Some(file.to_owned());
        self
    }

    /// Updates are taken from the publisher with this public key.
    pub fn publisher(mut self, key: &str) -> Setup {
        self.publisher = Some(key.to_owned());
        self
    }

    /// The real window runs once, as it does for a person: a second start hands its file to the first.
    pub fn once(mut self) -> Setup {
        self.bus = Some(Bus::start());
        self
    }

    /// With this language and size of text, as if they had been chosen before.
    pub fn preferring(self, language: &str, text_size: u16) -> Setup {
        let kept = serde_json::json!({ "language": language, "text_size": text_size });
        std::fs::write(self.folder().join("ikkuna.json"), kept.to_string()).unwrap();
        self
    }

    /// With a copy of the practice notebook in the data folder.
    pub fn with_practice(self) -> Setup {
        copy(made_practice(), self.folder());
        self
    }

    /// With a practice notebook of sixty people in the data folder.
    pub fn with_sixty(self) -> Setup {
        static MADE: OnceLock<TempDir> = OnceLock::new();
        let made = MADE.get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            copy(made_practice(), folder.path());
            notebooks::fill_to_sixty(folder.path());
            folder
        });
        copy(made.path(), self.folder());
        self
    }

    /// With one's own notebook in the data folder: an association and its payer, and nobody employed yet.
    pub fn with_nobody(self) -> Setup {
        static MADE: OnceLock<TempDir> = OnceLock::new();
        let made = MADE.get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            notebooks::make_empty(folder.path(), made_practice());
            folder
        });
        copy(made.path(), self.folder());
        self.today("2026-11-02")
    }

    /// What the real window has handed to the system's viewer.
    pub fn viewed(&self) -> PathBuf {
        self.system.path().join("xdg-open.pdf")
    }

    /// What the real window has sent to the system's printer.
    pub fn printed(&self) -> PathBuf {
        self.system.path().join("lp.pdf")
    }

    /// Opens the window.
    pub fn open(self) -> Window {
        Window::open(self)
    }

    /// Opens the window on the notebook of the data folder, unlocked.
    pub fn open_unlocked(self) -> Window {
        let mut window = self.open();
        window.unlock();
        window.forget_counts();
        window
    }

    /// Opens the window on a copy of the practice notebook, unlocked.
    pub fn open_practice(self) -> Window {
        self.with_practice().open_unlocked()
    }
}

/// The practice notebook, made once for each run.
fn made_practice() -> &'static Path {
    static MADE: OnceLock<TempDir> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        practice(&folder.path().join("harjoitusvihko.vihko")).unwrap();
        folder
    });
    made.path()
}

fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            std::fs::create_dir_all(&to).unwrap();
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// Programs with the names of the system's that keep the last file which they are given, so that no scenario wakes
/// a printer.
fn system() -> TempDir {
    const KEEP: &str =
        "#!/bin/sh\nfor last; do :; done\ncp \"$last\" \"$0.part\" && mv \"$0.part\" \"$0.pdf\"\n";
    let folder = tempfile::tempdir().unwrap();
    for name in ["lp", "xdg-open"] {
        let program = folder.path().join(name);
        std::fs::write(&program, KEEP).unwrap();
        #[cfg(unix)]
        std::fs::set_permissions(&program, PermissionsExt::from_mode(0o755)).unwrap();
    }
    folder
}
