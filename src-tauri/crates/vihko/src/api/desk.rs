//! The desk: the window's core without a window. It knows where the notebooks lie, the clock, the person's
//! language, and which notebook is open.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::disk;
use crate::error::{Error, Failure, Result};
use crate::notebook::{Clock, Notebook};
use crate::text::Text;
use crate::values::Language;

/// One's own notebook.
const OWN: &str = "vihko.vihko";

/// The practice notebook.
const PRACTICE: &str = "harjoitusvihko.vihko";

/// The folder of papers that lie ready for the system's viewer and printer.
const PAPERS: &str = "avatut";

/// What the window remembers apart from any notebook.
const PREFERENCES: &str = "ikkuna.json";

/// The text sizes that can be chosen, in percent.
const TEXT_SIZES: std::ops::RangeInclusive<u16> = 80..=200;

/// After how many minutes without a key or a click the notebook may be locked.
const IDLE_MINUTES: std::ops::RangeInclusive<u16> = 1..=60;

/// The window's core: every command works on it.
pub struct Desk {
    folder: PathBuf,
    clock: Clock,
    text: Text,
    preferences: Preferences,
    open: Option<Notebook>,
}

/// What the window remembers, readable also while the notebook is locked: nothing about anybody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Preferences {
    language: Language,
    text_size: u16,
    idle_minutes: u16,
}

impl Default for Preferences {
    fn default() -> Preferences {
        Preferences {
            language: Language::Fi,
            text_size: 100,
            idle_minutes: 10,
        }
    }
}

impl Desk {
    /// The desk of this data folder, with no notebook open. Preferences that cannot be read begin anew.
    pub fn new(folder: &Path, clock: Clock) -> Desk {
        let kept = std::fs::read_to_string(folder.join(PREFERENCES)).ok();
        let preferences: Preferences = kept
            .and_then(|kept| serde_json::from_str(&kept).ok())
            .unwrap_or_default();
        Desk {
            folder: folder.to_owned(),
            clock,
            text: Text::new(preferences.language),
            preferences,
            open: None,
        }
    }

    /// The open notebook with the texts of the person's language; refused while there is none.
    pub fn book(&mut self) -> Result<(&mut Notebook, &Text)> {
        match &mut self.open {
            Some(book) => Ok((book, &self.text)),
            None => Err(Failure::Locked.into()),
        }
    }

    /// The open notebook, if there is one.
    pub fn open(&self) -> Option<&Notebook> {
        self.open.as_ref()
    }

    /// Puts a notebook on the desk; one that was open is closed.
    pub fn lay(&mut self, book: Notebook) -> Result<()> {
        self.lock()?;
        self.open = Some(book);
        Ok(())
    }

    /// Closes the notebook, which wipes its key from memory.
    pub fn lock(&mut self) -> Result<()> {
        // A paper that a viewer still holds open goes the next time.
        let _ = std::fs::remove_dir_all(self.papers());
        self.open.take().map_or(Ok(()), Notebook::close)
    }

    /// The texts of the person's language.
    pub fn text(&self) -> &Text {
        &self.text
    }

    /// The clock that one's own notebook goes by.
    pub fn clock(&self) -> Clock {
        self.clock
    }

    /// Where everything lies.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where papers lie ready for the system's viewer and printer, until the notebook is closed.
    pub fn papers(&self) -> PathBuf {
        self.folder.join(PAPERS)
    }

    /// Where one's own notebook lies, or will lie.
    pub fn own(&self) -> PathBuf {
        self.folder.join(OWN)
    }

    /// Where the practice notebook lies, or will lie.
    pub fn practice(&self) -> PathBuf {
        self.folder.join(PRACTICE)
    }

    /// The size of the window's text, in percent.
    pub fn text_size(&self) -> u16 {
        self.preferences.text_size
    }

    /// Changes the language, and remembers it.
    pub fn choose_language(&mut self, language: Language) -> Result<()> {
        self.text = Text::new(language);
        self.preferences.language = language;
        self.remember()
    }

    /// Changes the text's size to the nearest that can be chosen, and remembers it.
    pub fn choose_text_size(&mut self, percent: u16) -> Result<u16> {
        self.preferences.text_size = percent.clamp(*TEXT_SIZES.start(), *TEXT_SIZES.end());
        self.remember()?;
        Ok(self.preferences.text_size)
    }

    /// After how many minutes without a key or a click the notebook is locked.
    pub fn idle_minutes(&self) -> u16 {
        self.preferences.idle_minutes
    }

    /// Changes the minutes to the nearest that can be chosen, and remembers them.
    pub fn choose_idle_minutes(&mut self, minutes: u16) -> Result<u16> {
        self.preferences.idle_minutes = minutes.clamp(*IDLE_MINUTES.start(), *IDLE_MINUTES.end());
        self.remember()?;
        Ok(self.preferences.idle_minutes)
    }

    fn remember(&self) -> Result<()> {
        std::fs::create_dir_all(&self.folder).map_err(|error| Error::file(&self.folder, error))?;
        let kept = serde_json::to_vec_pretty(&self.preferences).map_err(Error::internal)?;
        disk::write_whole(&self.folder.join(PREFERENCES), &kept)
    }
}
