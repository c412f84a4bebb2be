//! The practice notebook as the program makes it, once for each run of the tests.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use tempfile::TempDir;
use vihko::notebook::{Clock, Notebook, PRACTICE_PASSPHRASE};
use vihko::vault::{Passphrase, Unlock};

use crate::program::Program;

/// A practice notebook in a folder of its own.
pub struct Practice {
    folder: TempDir,
    /// What the program said when it made the notebook of which this is a copy.
    pub said: String,
}

/// A copy of the practice notebook, which may be changed. The program makes the notebook once.
pub fn practice() -> Practice {
    static MADE: OnceLock<Practice> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let said = Program::with(["demo"]).arg(folder.path()).done();
        let said = said.replace(&format!("{}/", folder.path().display()), "");
        Practice { folder, said }
    });
    let folder = tempfile::tempdir().unwrap();
    copy(made.folder(), folder.path());
    Practice {
        folder,
        said: made.said.clone(),
    }
}

impl Practice {
    /// The folder that the program was given.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The notebook.
    pub fn notebook(&self) -> PathBuf {
        self.folder().join("harjoitusvihko.vihko")
    }

    /// The report's PDF.
    pub fn pdf(&self) -> Vec<u8> {
        std::fs::read(self.folder().join("kuukausiraportti-2026-10.pdf")).unwrap()
    }

    /// The notebook, open.
    pub fn open(&self) -> Notebook {
        self.open_on(Clock::System)
    }

    /// The notebook, open on another day.
    pub fn open_on(&self, clock: Clock) -> Notebook {
        let with = Unlock::Passphrase(Passphrase::typed(PRACTICE_PASSPHRASE));
        Notebook::open(&self.notebook(), &with, clock).unwrap()
    }

    /// The program with these words, on this notebook.
    pub fn program<const N: usize>(&self, args: [&str; N]) -> Program {
        Program::with(args)
            .arg("--notebook")
            .arg(self.notebook())
            .passphrase(PRACTICE_PASSPHRASE)
    }

    /// A file in the same folder.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder().join(name)
    }
}

/// Copies what lies in a folder into another that is there.
pub fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            std::fs::create_dir(&to).unwrap();
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}
