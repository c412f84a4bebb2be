//! One's own notebooks on this computer: the one that is opened, and others that were.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::ALL;
use crate::api::{Changed, Desk};
use crate::error::{Failure, Result, last_name};
use crate::store;
use crate::vault::{second_slot_file, slot_file};

/// A notebook that was opened before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RecentRow {
    /// Its file with its folder.
    pub path: String,
    /// The association's name, else the file's.
    pub name: String,
}

/// The other notebooks that were opened before, the latest first; one may lie on a stick that is not there.
pub(super) fn others(desk: &Desk) -> Vec<RecentRow> {
    let chosen = desk.own();
    let there = desk.notebooks().filter(|(path, _)| *path != chosen);
    there
        .map(|(path, association)| RecentRow {
            path: path.display().to_string(),
            name: named(path, association),
        })
        .collect()
}

/// The association of the notebook that would be opened, as far as it is known.
pub(super) fn association(desk: &Desk) -> String {
    let own = desk.own();
    let known = desk.notebooks().find(|(path, _)| *path == own);
    known.map(|(_, name)| name.to_owned()).unwrap_or_default()
}

pub fn choose_notebook(desk: &mut Desk, path: PathBuf) -> Result<Changed<()>> {
    store::refuse_foreign(&path)?;
    if !slot_file(&path).exists() && !second_slot_file(&path).exists() {
        return Err(Failure::SlotsMissing.into());
    }
    desk.lock()?;
    desk.choose_notebook(&path, "")?;
    Ok(Changed::new((), ALL))
}

fn named(path: &Path, association: &str) -> String {
    if association.is_empty() {
        last_name(path)
    } else {
        association.to_owned()
    }
}
