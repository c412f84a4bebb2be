//! A file by which the program was opened, such as one that was double-clicked.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::{ALL, choose_notebook, open_practice};
use crate::api::{Changed, Desk};
use crate::backup;
use crate::disk;
use crate::error::{Failure, Result, last_name};
use crate::update;
use crate::values::codes;

/// What the name of a notebook ends in, behind a dot.
const NOTEBOOK: &str = "vihko";

codes! {
    /// What a file is that the program was opened by.
    pub enum HandedKind {
        /// A notebook, which is one's own from now on unless something stands in its way.
        Notebook = "notebook",
        /// A copy that can be restored.
        Copy = "copy",
        /// An update of the program.
        Update = "update",
    }
}

/// A file that the program was opened by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HandedFile {
    /// What it is.
    pub kind: HandedKind,
    /// What stands in the notebook's way, as a sentence, or nothing.
    pub told: String,
    /// Whether locking the open notebook would clear the way.
    pub can_lock: bool,
}

/// Takes a file that the program was opened by. Nothing that is open is closed for it.
pub fn handed_file(desk: &mut Desk, path: PathBuf) -> Result<Changed<HandedFile>> {
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    let ending = ending.to_lowercase();
    let kind = match ending.as_str() {
        NOTEBOOK => HandedKind::Notebook,
        backup::ENDING => HandedKind::Copy,
        update::ENDING => HandedKind::Update,
        _ => return Err(Failure::NotANotebook.into()),
    };
    let file = |told, can_lock| HandedFile {
        kind,
        told,
        can_lock,
    };
    if kind != HandedKind::Notebook {
        return Ok(Changed::new(file(String::new(), false), &[]));
    }
    if let Some(book) = desk.open() {
        if is_same(book.path(), &path) {
            return Ok(Changed::new(file(String::new(), false), &[]));
        }
        let told = desk.text().program_handed_open(&last_name(&path));
        return Ok(Changed::new(file(told, true), &[]));
    }
    if desk.is_amid() {
        let told = desk.text().program_handed_busy(&last_name(&path));
        return Ok(Changed::new(file(told, false), &[]));
    }
    if is_same(&desk.practice(), &path) {
        open_practice(desk)?;
    } else if !is_same(&desk.own(), &path) {
        choose_notebook(desk, path)?;
    }
    Ok(Changed::new(file(String::new(), false), ALL))
}

/// Whether both are the same file.
fn is_same(one: &Path, other: &Path) -> bool {
    let there = |path: &Path| disk::real(path).ok();
    one == other || there(one).is_some_and(|it| there(other) == Some(it))
}
