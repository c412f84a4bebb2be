//! The practice notebook (harjoitusvihko): invented people on a fixed day, taken over like any other data.

use std::path::Path;

use super::attachments::SEALED_FOLDER;
use super::{Clock, Notebook};
use crate::disk;
use crate::error::{Error, Failure, Result};
use crate::exchange::data::NotebookData;
use crate::values::{Month, add_months};
use crate::vault::{Passphrase, PassphraseCost, Unlock, second_slot_file, slot_file};

/// The practice notebook's passphrase: no secret, since nobody in it is real.
pub const PASSPHRASE: &str = "harjoitus harjoitus";

/// Its content.
const CONTENT: &str = include_str!("../../practice/harjoitusvihko.json");

/// Makes the practice notebook: everything recorded, every month before its last one confirmed on the fifth
/// day of the next, as an association would have done. It gets its name when it is finished.
pub fn practice(path: &Path) -> Result<()> {
    let folder = disk::folder(path);
    let sealed = disk::beside(path, SEALED_FOLDER);
    for there in [slot_file(path), second_slot_file(path), sealed.clone()] {
        // They may belong to a notebook that somebody has only moved.
        if there.exists() {
            let name = there.file_name().unwrap_or_default().to_string_lossy();
            return Err(Failure::FileExists(name.into_owned()).into());
        }
    }
    let workshop = disk::workshop(folder)?;
    let unfinished = workshop.path().join("harjoitus.vihko");
    fill(&unfinished)?;
    for (from, to) in [
        (disk::beside(&unfinished, SEALED_FOLDER), sealed),
        (slot_file(&unfinished), slot_file(path)),
        (second_slot_file(&unfinished), second_slot_file(path)),
        (unfinished, path.to_owned()),
    ] {
        std::fs::rename(&from, &to).map_err(|error| Error::file(&to, error))?;
    }
    Ok(())
}

/// Whether this may open a practice notebook.
pub(super) fn may_open(with: &Unlock) -> bool {
    match with {
        Unlock::Passphrase(passphrase) => passphrase.is(PASSPHRASE),
        Unlock::Recovery(_) | Unlock::Account(_) => false,
    }
}

fn fill(path: &Path) -> Result<()> {
    let data = NotebookData::read(CONTENT)?;
    let passphrase = Passphrase::choose(PASSPHRASE)?;
    let (mut book, _) =
        Notebook::create_anywhere(path, &passphrase, PassphraseCost::FLOOR, Clock::System)?;
    book.import(data)?;
    let payer = book.find_payer(None)?;
    let last = Month::of(book.today()).previous();
    let mut month = Month::of(add_months(last.first_day(), -9));
    while month < last {
        book.clock = Clock::Fixed(month.next().first_day() + chrono::Days::new(4));
        book.confirm(payer, month, "")?;
        month = month.next();
    }
    book.clock = Clock::System;
    book.found_new()?;
    book.close()
}
