//! A damaged notebook makes room: it gets a name that says so, and nothing of it is deleted. Keys that are lost come
//! back from a copy.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::attachments::SEALED_FOLDER;
use super::beginning::free;
use crate::backup::Copy;
use crate::disk;
use crate::error::{Error, Failure, Result};
use crate::store;
use crate::vault::{Unlock, second_slot_file, slot_file};

/// Gives a damaged notebook, and all that belongs to it except its copies, a free name that tells of the damage and
/// the day. Either all of it is moved or nothing.
pub fn move_aside(notebook: &Path, on: NaiveDate) -> Result<PathBuf> {
    let aside = named_beside(notebook, &format!("vaurioitunut {on}"));
    store::while_closed(notebook, || {
        let mut moved: Vec<(PathBuf, PathBuf)> = Vec::new();
        // The notebook comes last: while it has its name, everything else has it too.
        for ending in [
            "-wal",
            ".auki",
            ".lukitut",
            ".lukitut.otettavat",
            ".lukitut.lukematta",
            SEALED_FOLDER,
            ".avaimet2",
            ".avaimet",
            "",
        ] {
            let (from, to) = (disk::beside(notebook, ending), disk::beside(&aside, ending));
            if !from.exists() {
                continue;
            }
            if let Err(error) = std::fs::rename(&from, &to) {
                for (from, to) in moved.iter().rev() {
                    // What cannot go back lies under the name that tells what it is.
                    let _ = std::fs::rename(to, from);
                }
                return Err(Error::file(&from, error));
            }
            moved.push((from, to));
        }
        disk::flush_folder(notebook)
    })?;
    Ok(aside)
}

/// Puts the key slots of a copy beside a notebook whose own are lost or altered; those are kept under another name.
/// Of the copies, the newest first, the first counts that opens and is of this very notebook. The passphrase and the
/// recovery codes are those of the day of the copy from then on.
pub fn bring_back_keys(notebook: &Path, copies: &[PathBuf], with: &Unlock) -> Result<()> {
    let mut refused = Error::from(Failure::NoKeysInCopies);
    let mut tried: Vec<Vec<u8>> = Vec::new();
    for copy in copies {
        let Ok(copy) = Copy::look(copy) else {
            continue;
        };
        let slots = copy.slots().to_vec();
        if tried.contains(&slots) {
            continue;
        }
        match copy.unlock(with) {
            Ok(vault) if store::is_of(notebook, &vault.database_key())? => {
                for place in [slot_file(notebook), second_slot_file(notebook)] {
                    if place.exists() {
                        std::fs::rename(&place, free(&place))
                            .map_err(|error| Error::file(&place, error))?;
                    }
                    disk::write_new(&place, &slots)?;
                }
                return Ok(());
            }
            Ok(_) => {}
            Err(error) => refused = error,
        }
        tried.push(slots);
    }
    Err(refused)
}

/// A free name beside a notebook: `vihko` and `palautettu 2026-11-02` make `vihko palautettu 2026-11-02.vihko`.
pub fn named_beside(notebook: &Path, what: &str) -> PathBuf {
    let stem = notebook.file_stem().unwrap_or_default().to_string_lossy();
    let named = |number: u32| {
        let number = match number {
            1 => String::new(),
            number => format!(" {number}"),
        };
        notebook.with_file_name(format!("{stem} {what}{number}.vihko"))
    };
    (1..)
        .map(named)
        .find(|path| !path.exists())
        .unwrap_or_else(|| named(1))
}
