//! A copy restored: beside the present notebook, never over it, and only when the difference has been seen.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use uuid::Uuid;

use super::aside::named_beside;
use super::attachments::sealed_path;
use super::beginning::move_in;
use super::{Clock, Happening, Notebook};
use crate::backup::{Copy, Going, Manifest, Pace, Progress};
use crate::disk;
use crate::error::{Error, Failure, Result, last_name};
use crate::place::Place;
use crate::store::{self, RowCount};
use crate::values::JournalId;
use crate::vault::{Unlock, second_slot_file, slot_file};

/// How many of the newest entries of each side a difference names.
const NEWEST: usize = 5;

/// A copy that has been proven and laid open, but has no name yet. Dropped, it leaves nothing behind.
pub struct Restoring {
    book: Notebook,
    manifest: Manifest,
    vault: Uuid,
    // Taken away last: the book lies in it.
    workshop: TempDir,
}

/// How a copy and the present notebook differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Whether both are the same notebook at different times.
    pub same_notebook: bool,
    /// The present notebook.
    pub present: Side,
    /// The copy.
    pub copy: Side,
}

/// One of the two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// Its rows by table.
    pub counts: Vec<RowCount>,
    /// How many entries of the journal only this one has.
    pub only_here: usize,
    /// The newest of those.
    pub newest: Vec<Happening>,
}

impl Restoring {
    /// Proves a copy from its first byte to its last, and lays it open in the folder in which it is to lie.
    pub fn new(
        copy: &Path,
        with: &Unlock,
        folder: &Path,
        clock: Clock,
        step: &mut dyn FnMut(Progress) -> Going,
    ) -> Result<Restoring> {
        Place::of(&folder.join("vihko")).refuse()?;
        let copy = Copy::look(copy)?;
        let vault = copy.unlock(with)?;
        let pace = &mut Pace::new(copy.length().saturating_mul(2), step);
        copy.prove(&vault, pace)?;
        std::fs::create_dir_all(folder).map_err(|error| Error::file(folder, error))?;
        let workshop = disk::workshop(folder)?;
        let unfinished = workshop.path().join("vihko");
        let sealed = sealed_path(&unfinished, Uuid::nil());
        let sealed = disk::folder(&sealed);
        std::fs::create_dir(sealed).map_err(|error| Error::file(sealed, error))?;
        let place = |id: Option<Uuid>| match id {
            Some(id) => sealed_path(&unfinished, id),
            None => unfinished.clone(),
        };
        let manifest = copy.unpack(&vault, &place, pace)?;
        if store::proven(&unfinished, &vault.database_key())? != manifest.facts {
            return Err(Failure::CopyDamaged(last_name(copy.path())).into());
        }
        for slots in [slot_file(&unfinished), second_slot_file(&unfinished)] {
            disk::write_new(&slots, copy.slots())?;
        }
        let book = Notebook::open(&unfinished, with, clock)?;
        Ok(Restoring {
            workshop,
            book,
            manifest,
            vault: vault.id(),
        })
    }

    /// What the copy says of itself.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The notebook in the copy, to be looked at.
    pub fn book(&self) -> &Notebook {
        &self.book
    }

    /// How the copy and the present notebook differ.
    pub fn difference(&self, present: &Notebook) -> Result<Difference> {
        let (here, there) = (present.journal_entries()?, self.book.journal_entries()?);
        Ok(Difference {
            same_notebook: present.vault.id() == self.vault,
            present: present.side(&here, &there)?,
            copy: self.book.side(&there, &here)?,
        })
    }

    /// Gives the copy its name and opens it as before. Refused if a notebook has that name.
    pub fn finish(self, path: &Path, with: &Unlock) -> Result<Notebook> {
        let clock = self.book.clock;
        self.book.close()?;
        move_in(&self.workshop.path().join("vihko"), path)?;
        Notebook::open(path, with, clock)
    }
}

/// Where a copy of this notebook would be restored to: a free name beside it with the day on which the copy was
/// made.
pub fn restored_path(notebook: &Path, manifest: &Manifest) -> PathBuf {
    named_beside(notebook, &format!("palautettu {}", manifest.local.date()))
}

impl Notebook {
    /// The entries of the journal, the latest first, without what the program did by itself.
    fn journal_entries(&self) -> Result<Vec<JournalId>> {
        store::history::entries(&self.read())
    }

    /// What only this notebook has, of its own entries and those of the other.
    fn side(&self, own: &[JournalId], other: &[JournalId]) -> Result<Side> {
        let other: BTreeSet<&JournalId> = other.iter().collect();
        let only: Vec<&JournalId> = own.iter().filter(|id| !other.contains(id)).collect();
        let newest = only.iter().take(NEWEST);
        Ok(Side {
            counts: self.store.counts()?,
            only_here: only.len(),
            newest: newest
                .map(|id| self.happening_of(**id))
                .collect::<Result<_>>()?,
        })
    }
}
