//! The notebook: one method for each thing a person does. Here are the clock, the transaction and the
//! journal; every write of the program goes through its one function `write`.

mod account;
mod aside;
mod attachments;
mod beginning;
mod bin;
mod clock;
mod closing;
mod content;
mod copies;
mod drafts;
mod ending;
mod envelopes;
mod fit;
mod forms;
mod gather;
mod history;
mod import;
mod locked;
mod logo;
mod moving;
mod papers;
mod people;
mod practice;
mod presence;
mod recorders;
mod records;
mod reports;
mod restoring;
mod salvage;
mod schemes;
mod search;
mod sessions;
mod supports;
mod today;
mod told;
mod undo;
mod upkeep;

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use directories::ProjectDirs;

pub use account::{Account, account_opens, by_account};
pub use aside::{bring_back_keys, move_aside, named_beside};
pub use beginning::Beginning;
pub use bin::{BIN_DAYS, Binned};
pub use clock::Clock;
pub use closing::{Closing, FiguresToFill, MonthState, PayerMonth};
pub use copies::{CopySeen, OutsideState};
pub use drafts::LARGEST_DRAFT;
pub use ending::EndingDraft;
pub use fit::Recorded;
pub use forms::{EarlierAnswer, FormSheet, FormWanted, TrendPoint};
pub use gather::MONTHLY_FORM;
pub use history::{Happening, Touched};
pub use import::Imported;
pub(crate) use locked::carry as carry_locked;
pub use locked::{LONGEST_ENTRY, MOST_ENTRIES, TakenIn, locked_entries, record_locked};
pub use moving::{Moved, move_to};
pub use papers::{Drawn, PaperKind, PaperWanted, PapersWanted, Progress};
pub use people::{Hired, LastSession, PersonInList};
pub use practice::{PASSPHRASE as PRACTICE_PASSPHRASE, practice};
pub use reports::{Paper, ReportWanted};
pub use restoring::{Difference, Restoring, Side, restored_path};
pub use salvage::{Salvage, salvage};
pub use schemes::{KnownScheme, SchemeKept};
pub use search::{Hit, Hits, SearchHits};
pub use sessions::{GroupMember, NextGroup};
pub use supports::PlacementSupport;
pub use today::{
    Coming, ComingKind, Duty, DutyKind, FormState, PersonInMonth, ReportState, RunningMonth, Today,
    YearSoFar,
};

use self::presence::Presence;
use crate::backup;
pub use crate::backup::Going;
use crate::disk;
use crate::error::{Error, Failure, Result};
use crate::log::{Event, Log, Way};
use crate::pdf::papers::Origin;
use crate::place::Place;
use crate::store::{self, Entry, Read, RowCount, Store, Write};
use crate::vault::{Copies, Passphrase, PassphraseCost, RecoveryCode, Unlock, Vault};

/// The setting that holds the fixed day of a practice notebook.
const PRACTICE_DAY: &str = "practice-day";

/// An open notebook.
pub struct Notebook {
    path: PathBuf,
    vault: Vault,
    // Before the store: it goes while the lock is still held.
    _presence: Presence,
    store: Store,
    clock: Clock,
    practice_day: Option<NaiveDate>,
    mended: bool,
    /// The place of the draft that ends with the next write.
    finishing: Option<String>,
    log: Option<Log>,
    /// What has happened as long as there is no log to tell it to.
    happened: Vec<Event>,
}

/// Where one's own notebook lies if nothing else is said: in the local data folder of this computer, which
/// neither a domain profile nor a cloud service carries elsewhere.
pub fn default_path() -> Option<PathBuf> {
    ProjectDirs::from("fi", "", "Seurantavihko")
        .map(|folders| folders.data_local_dir().join("vihko.vihko"))
}

impl Notebook {
    /// Makes an empty notebook on this computer's own disk. The recovery code exists only in the answer: it must be
    /// put on paper.
    pub fn create(
        path: &Path,
        passphrase: &Passphrase,
        cost: PassphraseCost,
        clock: Clock,
    ) -> Result<(Notebook, RecoveryCode)> {
        Place::of(path).refuse()?;
        Notebook::create_anywhere(path, passphrase, cost, clock)
    }

    fn create_anywhere(
        path: &Path,
        passphrase: &Passphrase,
        cost: PassphraseCost,
        clock: Clock,
    ) -> Result<(Notebook, RecoveryCode)> {
        if path.exists() {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            return Err(Failure::FileExists(name.into_owned()).into());
        }
        let folder = disk::folder(path);
        std::fs::create_dir_all(folder).map_err(|error| Error::file(folder, error))?;
        let (vault, code) = Vault::create(path, passphrase, cost)?;
        let store = match Store::create(path, vault.database_key()) {
            Ok(store) => store,
            Err(error) => {
                // Keys without a notebook would only stand in the way of the next try.
                vault.discard()?;
                return Err(error);
            }
        };
        let mut book = Notebook {
            path: path.to_owned(),
            vault,
            _presence: Presence::shown(path, clock),
            store,
            clock,
            practice_day: None,
            mended: false,
            finishing: None,
            log: None,
            happened: Vec::new(),
        };
        book.found_new()?;
        Ok((book, code))
    }

    /// Opens a notebook by passphrase, recovery code or account, and mends a missing or altered copy of its key slots. Once a
    /// week everything in the file is checked first. Refused where another program may touch the file while it is
    /// written; a practice notebook, in which nobody is real, opens anywhere.
    pub fn open(path: &Path, with: &Unlock, clock: Clock) -> Result<Notebook> {
        let place = Place::of(path);
        if !practice::may_open(with) {
            place.refuse()?;
        }
        let book = Notebook::open_anywhere(path, with, clock)?;
        if book.origin() == Origin::Own {
            place.refuse()?;
        }
        Ok(book)
    }

    fn open_anywhere(path: &Path, with: &Unlock, clock: Clock) -> Result<Notebook> {
        let told = |error| presence::told(path, error, clock);
        store::refuse_foreign(path).map_err(told)?;
        let mut vault = Vault::open(path, with)?;
        let copies = backup::folder(path);
        let mut upgraded = false;
        let store = Store::open_kept(path, vault.database_key(), &copies, |older| {
            upgraded = true;
            copies::keep_older(path, &vault, older, clock)
        })
        .map_err(told)?;
        // Only now is it certain that these slots belong to this notebook.
        let mended = vault.copies() != Copies::Both && vault.mend().is_ok();
        let practice_day =
            store::settings::get(&store.read(), PRACTICE_DAY)?.and_then(|day| day.parse().ok());
        let mut book = Notebook {
            path: path.to_owned(),
            vault,
            _presence: Presence::shown(path, clock),
            store,
            clock,
            practice_day,
            mended,
            finishing: None,
            log: None,
            happened: Vec::new(),
        };
        book.tell(Event::Opened {
            notebook: book.vault.id(),
            way: match with {
                Unlock::Passphrase(_) => Way::Passphrase,
                Unlock::Recovery(_) => Way::RecoveryCode,
                Unlock::Account(_) => Way::Account,
            },
            slots_mended: u8::from(mended),
        });
        if upgraded {
            book.tell(Event::Upgraded);
        }
        book.check_weekly()?;
        book.empty_bin()?;
        if matches!(with, Unlock::Recovery(_)) {
            book.note_envelope()?;
        }
        Ok(book)
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The day that counts as today: the one given, else the practice notebook's own, else the clock's.
    pub fn today(&self) -> NaiveDate {
        self.clock.today(self.practice_day)
    }

    /// Whose notebook this is.
    pub fn origin(&self) -> Origin {
        if self.practice_day.is_some() {
            Origin::Practice
        } else {
            Origin::Own
        }
    }

    /// Whether a missing or altered copy of the key slots was written anew when the notebook was opened.
    pub fn mended(&self) -> bool {
        self.mended
    }

    /// Checks every page, index and reference and every sealed file, and counts the records.
    pub fn check(&self) -> Result<Vec<RowCount>> {
        let counts = self.store.check()?;
        self.check_sealed_files()?;
        Ok(counts)
    }

    /// Closes the notebook; everything is in its file afterwards.
    pub fn close(mut self) -> Result<()> {
        // A check that cannot be made keeps nobody from closing.
        let _ = self.check_daily();
        self.tell(Event::Locked);
        let Notebook {
            _presence, store, ..
        } = self;
        drop(_presence);
        store.close()
    }

    /// From now on this log is told what happens, and at once what has happened since the opening.
    pub fn keep_log(&mut self, log: Log) {
        self.log = Some(log);
        for event in std::mem::take(&mut self.happened) {
            self.tell(event);
        }
    }

    /// Something has happened.
    fn tell(&mut self, event: Event) {
        match &self.log {
            // The log goes by the computer's day, also where a practice notebook does not.
            Some(log) => log.write(self.clock.now(None), event),
            None => self.happened.push(event),
        }
    }

    /// The vault, for changing the passphrase or the recovery code.
    pub fn vault(&mut self) -> &mut Vault {
        &mut self.vault
    }

    fn read(&self) -> Read<'_> {
        self.store.read()
    }

    /// The one function through which every write goes: a transaction with its journal entry.
    fn write<T>(&mut self, command: &str, work: impl FnOnce(&Write<'_>) -> Result<T>) -> Result<T> {
        let who = self.who()?;
        let entry = Entry {
            made_at: self.clock.now(self.practice_day),
            command,
            who: &who,
        };
        let finishing = self.finishing.as_deref();
        self.store.write(&entry, |tx| {
            let done = work(tx)?;
            if let Some(place) = finishing {
                store::drafts::drop(&tx.drafts(), place)?;
            }
            Ok(done)
        })
    }
}
