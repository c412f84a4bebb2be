//! The desk: the window's core without a window. It knows where the notebooks lie, the clock, the person's
//! language, and which notebook is open.

mod background;
mod copying;
mod places;
mod preferences;
mod updating;

use std::path::{Path, PathBuf};

pub(super) use background::Background;
use copying::Copying;
pub use preferences::FirstRun;
use preferences::{Preferences, Recent};
pub(super) use updating::BeforeUpdate;
use updating::Updating;

use super::copies::Restore;
use super::damage::Salvaging;
use super::opening::{Moving, Waiting};
use super::papers::Job;
use crate::backup::CopyReason;
use crate::error::{Failure, Result};
use crate::keyring::Keyring;
use crate::log::{Event, Log};
use crate::notebook::{Clock, Notebook, TakenIn};
use crate::text::Text;
use crate::values::Language;

/// One's own notebook.
const OWN: &str = "vihko.vihko";

/// The practice notebook.
const PRACTICE: &str = "harjoitusvihko.vihko";

/// The folder of papers that lie ready for the system's viewer and printer.
const PAPERS: &str = "avatut";

/// So many notebooks are remembered.
const MOST_NOTEBOOKS: usize = 5;

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
    taken_in: TakenIn,
    waiting: Option<Waiting>,
    job: Job,
    copying: Copying,
    restore: Option<Restore>,
    pub(super) moving: Option<Moving>,
    salvaging: Option<Salvaging>,
    /// The notebook that did not open because it is damaged, and how.
    damage: Option<(PathBuf, Failure)>,
    log: Log,
    keyring: Keyring,
    updating: Updating,
}

impl Desk {
    /// The desk of this data folder, with no notebook open. Preferences that cannot be read begin anew; papers
    /// that a killed program left lying are taken away.
    pub fn new(folder: &Path, clock: Clock) -> Desk {
        let preferences = Preferences::read(folder);
        let log = Log::new(folder);
        let desk = Desk {
            folder: folder.to_owned(),
            clock,
            text: Text::new(preferences.language),
            preferences,
            open: None,
            taken_in: TakenIn::default(),
            waiting: None,
            job: Job::default(),
            copying: Copying::new(log.clone(), clock),
            restore: None,
            moving: None,
            salvaging: None,
            damage: None,
            log,
            keyring: Keyring::of_system(),
            updating: Updating::new(folder),
        };
        desk.clear_papers();
        desk
    }

    /// The same desk with another keyring than the system's.
    pub fn with_keyring(self, keyring: Keyring) -> Desk {
        Desk { keyring, ..self }
    }

    /// Where this computer keeps what opens a notebook for whoever is signed in.
    pub(super) fn keyring(&self) -> &Keyring {
        &self.keyring
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

    /// Puts a notebook on the desk; one that was open is closed. What was put in while it was locked is taken in.
    pub fn lay(&mut self, mut book: Notebook) -> Result<()> {
        self.lock()?;
        book.keep_log(self.log.clone());
        // What cannot be taken in now waits for the next opening.
        let taken = book.take_in_locked(&self.text.quick_words());
        self.taken_in = taken.unwrap_or_default();
        self.open = Some(book);
        Ok(())
    }

    /// What was taken in of what was put in while the open notebook was locked.
    pub(super) fn taken_in(&self) -> TakenIn {
        self.taken_in
    }

    /// Keeps what waits for an answer of the person before a notebook is opened.
    pub(super) fn wait_for(&mut self, waiting: Waiting) {
        self.waiting = Some(waiting);
    }

    /// What waits for an answer of the person.
    pub(super) fn waiting(&self) -> Option<&Waiting> {
        self.waiting.as_ref()
    }

    /// Takes what waits; it is forgotten unless it is kept anew.
    pub(super) fn answered(&mut self) -> Option<Waiting> {
        self.waiting.take()
    }

    /// Closes the notebook, which wipes its key from memory. If something has changed, a copy of it is finished in the
    /// background.
    pub fn lock(&mut self) -> Result<()> {
        self.waiting = None;
        self.restore = None;
        self.end_move();
        self.salvaging = None;
        self.clear_papers();
        self.job = Job::default();
        let Some(mut book) = self.open.take() else {
            return Ok(());
        };
        self.keep_copy_of(&mut book, CopyReason::Closing);
        book.close()
    }

    /// Whether whoever sits down now can get at a notebook: one is open, its new passphrase is still to be chosen, or it
    /// has been moved, restored or saved and waits to be opened.
    pub fn holds_keys(&self) -> bool {
        let ended = self.restore.is_some() || self.moving.is_some() || self.salvaging.is_some();
        self.open.is_some()
            || matches!(self.waiting, Some(Waiting::Passphrase(_)))
            || ended && !self.is_at_work()
    }

    /// Whether a notebook is on its way, or being restored or saved.
    pub fn is_at_work(&self) -> bool {
        self.restore.as_ref().is_some_and(Restore::is_under_way)
            || self.moving.as_ref().is_some_and(Moving::is_under_way)
            || self.salvaging.as_ref().is_some_and(Salvaging::is_under_way)
    }

    /// Whether something is under way that ends when another notebook is chosen: one being made, restored, moved or
    /// saved.
    pub(super) fn is_amid(&self) -> bool {
        self.waiting.is_some()
            || self.restore.is_some()
            || self.moving.is_some()
            || self.salvaging.is_some()
    }

    /// The copy that is being restored.
    pub(super) fn restore(&mut self) -> &mut Option<Restore> {
        &mut self.restore
    }

    /// The damaged notebook of which what can be read is being saved.
    pub(super) fn salvaging(&mut self) -> &mut Option<Salvaging> {
        &mut self.salvaging
    }

    /// The notebook that was found damaged, and how.
    pub(super) fn damage(&self) -> Option<&(PathBuf, Failure)> {
        self.damage.as_ref()
    }

    /// Remembers that a notebook was found damaged, or forgets it.
    pub(super) fn keep_damage(&mut self, damage: Option<(PathBuf, Failure)>) {
        self.damage = damage;
    }

    /// The log.
    pub fn log(&self) -> &Log {
        &self.log
    }

    /// Tells the log that something has happened.
    pub fn tell(&self, event: Event) {
        self.log.write(self.clock.now(None), event);
    }

    /// The papers that are being made.
    pub fn job(&mut self) -> &mut Job {
        &mut self.job
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

    /// A paper that a viewer still holds open goes the next time; all the others go now.
    fn clear_papers(&self) {
        let folder = self.papers();
        for paper in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let _ = std::fs::remove_file(paper.path());
        }
        let _ = std::fs::remove_dir_all(folder);
    }

    /// A paper that has been laid ready, by its file's name; nothing outside that folder is reached.
    pub fn ready(&self, name: &str) -> Result<PathBuf> {
        let name = Path::new(name).file_name().unwrap_or_default();
        let path = self.papers().join(name);
        if path.is_file() {
            Ok(path)
        } else {
            Err(Failure::NotFound.into())
        }
    }

    /// One's own notebooks that were chosen, the latest first, each with its association's name.
    pub fn notebooks(&self) -> impl Iterator<Item = (&Path, &str)> {
        let kept = self.preferences.notebooks.iter().filter(|it| !it.aside);
        kept.map(|it| (it.path.as_path(), it.association.as_str()))
    }

    /// Where notebooks lie, or lay before they were moved aside: there their copies are.
    pub(super) fn places(&self) -> impl Iterator<Item = &Path> {
        self.preferences
            .notebooks
            .iter()
            .map(|it| it.path.as_path())
    }

    /// From now on no notebook is looked for in this place, only its copies.
    pub(super) fn keep_aside(&mut self, path: &Path) -> Result<()> {
        let kept = &mut self.preferences.notebooks;
        kept.retain(|it| it.path != path);
        kept.push(Recent {
            aside: true,
            ..Recent::of(path, "")
        });
        self.remember()
    }

    /// From now on this is one's own notebook. The latest few are remembered.
    pub fn choose_notebook(&mut self, path: &Path, association: &str) -> Result<()> {
        let first = self.folder.join(OWN);
        let kept = &mut self.preferences.notebooks;
        if kept.is_empty() && first.exists() {
            kept.push(Recent::of(&first, ""));
        }
        let known = kept.iter().find(|it| it.path == path);
        let known = known.map_or("", |it| it.association.as_str());
        let named = if association.is_empty() {
            known
        } else {
            association
        };
        let latest = Recent::of(path, named);
        kept.retain(|it| it.path != path);
        kept.insert(0, latest);
        kept.truncate(MOST_NOTEBOOKS);
        self.remember()
    }

    /// What was typed about a notebook that has not been made yet.
    pub(super) fn first_run(&self) -> &FirstRun {
        &self.preferences.first_run
    }

    /// Keeps what is typed about a notebook that has not been made yet.
    pub(super) fn keep_first_run(&mut self, typed: FirstRun) -> Result<()> {
        self.preferences.first_run = typed;
        self.remember()
    }

    /// The window's width and height, as they were left.
    pub fn window_size(&self) -> Option<(u32, u32)> {
        self.preferences.window_size
    }

    /// Remembers the window's width and height.
    pub fn keep_window_size(&mut self, width: u32, height: u32) -> Result<()> {
        self.preferences.window_size = Some((width, height));
        self.remember()
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
        self.preferences.write(&self.folder)
    }
}
