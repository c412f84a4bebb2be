//! A damaged notebook: what can still be read of it goes into a new one beside, and the damaged one stays as it is.

use std::path::Path;

use super::attachments::{Cabinet, SEALED_FOLDER};
use super::papers::Progress;
use crate::backup::Going;
use crate::disk;
use crate::error::{Error, Failure, Result, last_name};
use crate::place::Place;
use crate::store::{self, Saved, Store};
use crate::values::{AttachmentId, ReportId};
use crate::vault::{Unlock, Vault, fingerprint, second_slot_file, slot_file};

/// What was saved of a damaged notebook.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Salvage {
    /// Of each table, those of the journal and of drafts among them.
    pub tables: Vec<Saved>,
    /// How many attachments and confirmed papers came along.
    pub files: u64,
    /// How many are missing or damaged themselves.
    pub files_lost: u64,
}

impl Salvage {
    /// Whether everything was saved.
    pub fn is_whole(&self) -> bool {
        self.files_lost == 0 && self.tables.iter().all(|table| table.lost == 0)
    }
}

/// Makes a new notebook of every whole row, attachment and confirmed paper that can still be read of a damaged one.
/// It opens with the same passphrase and codes, and gets its name when it is finished. The damaged notebook and what
/// lies beside it are only read. `step` is told before each part and after the last how far it is, and may stop it:
/// then, as after a refusal, nothing comes of it. Refused where not even the first page can be read.
pub fn salvage(
    damaged: &Path,
    with: &Unlock,
    new: &Path,
    mut step: impl FnMut(Progress) -> Going,
) -> Result<Salvage> {
    Place::of(new).refuse()?;
    let places = [
        (SEALED_FOLDER, disk::beside(new, SEALED_FOLDER)),
        (".avaimet", slot_file(new)),
        (".avaimet2", second_slot_file(new)),
        // The notebook comes last: with it everything is there.
        ("", new.to_owned()),
    ];
    for (_, place) in &places {
        if place.exists() {
            return Err(Failure::FileExists(last_name(place)).into());
        }
    }
    let vault = Vault::open(damaged, with)?;
    let workshop = disk::workshop(disk::folder(new))?;
    let unfinished = workshop.path().join("vihko");
    let mut told = |done, of| match step(Progress { done, of }) {
        Going::On => Ok(()),
        Going::Stop => Err(Failure::Stopped.into()),
    };
    let tables = from_copy(damaged, &vault, workshop.path(), &unfinished, &mut told)?;
    for slots in [slot_file(&unfinished), second_slot_file(&unfinished)] {
        disk::write_new(&slots, &vault.slot_bytes())?;
    }
    let store = Store::open(&unfinished, vault.database_key())?;
    store.check()?;
    let salvage = Salvage {
        tables,
        ..sealed_files(damaged, &vault, &store, &unfinished)?
    };
    store.close()?;
    for (ending, place) in &places {
        let made = disk::beside(&unfinished, ending);
        if made.exists() {
            std::fs::rename(&made, place).map_err(|error| Error::file(place, error))?;
        }
    }
    disk::flush_folder(new)?;
    Ok(salvage)
}

/// Reading may write, so what is read is a copy: of the notebook and of the journal of writes that lies beside it.
fn from_copy(
    damaged: &Path,
    vault: &Vault,
    workshop: &Path,
    new: &Path,
    told: &mut impl FnMut(usize, usize) -> Result<()>,
) -> Result<Vec<Saved>> {
    // Refused while this program has it open: a copy would loosen its lock.
    store::refuse_foreign(damaged)?;
    let copy = workshop.join("vioittunut");
    for ending in ["", "-wal"] {
        let (from, to) = (disk::beside(damaged, ending), disk::beside(&copy, ending));
        if ending.is_empty() || from.exists() {
            std::fs::copy(&from, &to).map_err(|error| Error::file(&from, error))?;
        }
    }
    match store::salvage(&copy, &vault.database_key(), new, told) {
        Err(error) if *error.failure() == Failure::Damaged => {
            Err(Error::because(Failure::NothingToSalvage, error))
        }
        saved => saved,
    }
}

/// Takes along every sealed file that a saved record speaks of and that is whole.
fn sealed_files(damaged: &Path, vault: &Vault, store: &Store, new: &Path) -> Result<Salvage> {
    let [from, to] = [damaged, new].map(|notebook| Cabinet { vault, notebook });
    let db = store.read();
    let attachments = db.list::<AttachmentId>()?.into_iter();
    let attachments = attachments.map(|(id, it)| (id.0, it.sha256));
    let reports = db.list::<ReportId>()?.into_iter();
    let reports = reports.map(|(id, it)| (id.0, it.pdf_sha256));
    let mut salvage = Salvage::default();
    for (id, expected) in attachments.chain(reports) {
        match vault.read_sealed(&from.path(id), id) {
            Ok(content) if fingerprint(&content) == expected => {
                to.seal(id, &content)?;
                salvage.files += 1;
            }
            Ok(_) | Err(_) => salvage.files_lost += 1,
        }
    }
    Ok(salvage)
}
