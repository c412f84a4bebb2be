//! A notebook moved to this computer's own disk: copied whole, proven in its new place, and only then is the old one
//! put aside under another name. Whenever it breaks off, a whole notebook opens; moved once more, it comes to its end.

use std::path::{Path, PathBuf};

use super::attachments::{sealed_beside, sealed_path};
use super::beginning::{free, move_in, rename};
use super::{Clock, Notebook, locked};
use crate::backup::{Going, Progress};
use crate::disk;
use crate::error::{Error, Failure, Result, last_name};
use crate::place::Place;
use crate::store::{self, RowCount};
use crate::values::JournalId;
use crate::vault::{Unlock, second_slot_file, slot_file};

/// What an old notebook is called behind its own name once it has been moved. Its keys keep their names, so that
/// nothing opens it by mistake.
const ASIDE: &str = ".siirretty";

/// Copied, proven, named, and the old one put aside.
const STEPS: u64 = 4;

/// What a move came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// Where the notebook lies now.
    pub path: PathBuf,
    /// What the old one is called now.
    pub old: PathBuf,
    /// What was counted in both.
    pub counts: Vec<RowCount>,
}

/// Moves a notebook, which must be open nowhere, and opens it in its new place. Its copies and the old notebook stay
/// where they are. `step` is told after each part how far it is; until the new one has its name it may stop the move,
/// and nothing comes of it then.
pub fn move_to(
    from: &Path,
    to: &Path,
    with: &Unlock,
    clock: Clock,
    step: &mut dyn FnMut(Progress) -> Going,
) -> Result<(Notebook, Moved)> {
    Place::of(to).refuse()?;
    let mut done = 0;
    let mut told = || {
        done += 1;
        step(Progress { done, of: STEPS })
    };
    let mut book = Notebook::open_anywhere(from, with, clock)?;
    let counts = book.check()?;
    let latest = book.store.latest_entry()?;
    if !is_there_already(&book, to, with, &counts)? {
        let unfinished = Unfinished::of(&mut book, to)?;
        if told() == Going::Stop {
            return Err(Failure::MoveStopped.into());
        }
        unfinished.prove(with, clock, &counts)?;
        if told() == Going::Stop {
            return Err(Failure::MoveStopped.into());
        }
        unfinished.name(to)?;
        told();
    }
    locked::carry(from, to)?;
    if let Some(place) = book.second_place() {
        // Where it is not kept the person is asked once more.
        let _ = place.keep(to);
    }
    let old = put_aside(book, from, to, latest)?;
    told();
    let moved = Moved {
        path: to.to_owned(),
        old,
        counts,
    };
    Ok((Notebook::open(to, with, clock)?, moved))
}

/// Whether a move that broke off has brought the notebook to its place already, with everything that is in it.
fn is_there_already(
    book: &Notebook,
    to: &Path,
    with: &Unlock,
    counts: &[RowCount],
) -> Result<bool> {
    if !to.exists() {
        return Ok(false);
    }
    let refused = || Err(Failure::FileExists(last_name(to)).into());
    if disk::real(to).ok() == disk::real(&book.path).ok() {
        return refused();
    }
    let Ok(there) = Notebook::open_anywhere(to, with, book.clock) else {
        return refused();
    };
    let newest = |book: &Notebook| -> Result<Option<JournalId>> {
        Ok(store::history::entries(&book.read())?.first().copied())
    };
    let same = there.vault.id() == book.vault.id()
        && newest(&there)? == newest(book)?
        && there.check().is_ok_and(|found| found == counts);
    there.close()?;
    match same {
        true => Ok(true),
        false => refused(),
    }
}

/// The copy on its way, in a workshop in its new folder.
struct Unfinished {
    path: PathBuf,
    _workshop: tempfile::TempDir,
}

impl Unfinished {
    /// Copies the notebook, its keys and its sealed files.
    fn of(book: &mut Notebook, to: &Path) -> Result<Unfinished> {
        let folder = disk::folder(to);
        std::fs::create_dir_all(folder).map_err(|error| Error::file(folder, error))?;
        let workshop = disk::workshop(folder)?;
        let path = workshop.path().join("vihko");
        book.store.backup_to(&path)?;
        for slots in [slot_file(&path), second_slot_file(&path)] {
            disk::write_new(&slots, &book.vault.slot_bytes())?;
        }
        for file in sealed_beside(&book.path) {
            let copy = sealed_path(&path, file.id);
            let sealed = disk::folder(&copy);
            std::fs::create_dir_all(sealed).map_err(|error| Error::file(sealed, error))?;
            let content = std::fs::read(&file.path).map_err(|e| Error::file(&file.path, e))?;
            disk::write_new(&copy, &content)?;
        }
        Ok(Unfinished {
            path,
            _workshop: workshop,
        })
    }

    /// Opens it as a person would, checks everything and counts.
    fn prove(&self, with: &Unlock, clock: Clock, counts: &[RowCount]) -> Result<()> {
        let there = Notebook::open_anywhere(&self.path, with, clock)?;
        let found = there.check()?;
        there.close()?;
        match found == counts {
            true => Ok(()),
            false => Err(Failure::Damaged.into()),
        }
    }

    fn name(&self, to: &Path) -> Result<()> {
        move_in(&self.path, to)
    }
}

/// Closes the old notebook and gives it a name under which nothing opens it. Somebody who opened it in the moment
/// between has written what the new one lacks; then everything is as it was before.
fn put_aside(book: Notebook, from: &Path, to: &Path, latest: Option<JournalId>) -> Result<PathBuf> {
    let old = match disk::beside(from, ASIDE) {
        taken if taken.exists() => free(&taken),
        old => old,
    };
    let key = book.vault.database_key();
    book.close()?;
    rename(from, &old)?;
    disk::flush_folder(&old)?;
    match store::proven(&old, &key) {
        Ok(facts) if facts.latest == latest => Ok(old),
        Ok(_) | Err(_) => {
            rename(&old, from)?;
            std::fs::remove_file(to).map_err(|error| Error::file(to, error))?;
            Err(Failure::Busy.into())
        }
    }
}
