//! Copies of the file: made in one step, proven with the key, and only then of use.

use std::path::Path;

use rusqlite::Connection;
use tempfile::TempPath;

use super::check::{self, RowCount};
use super::{journal, link, upgrade};
use crate::disk;
use crate::error::{Error, Failure, Result, last_name};
use crate::values::JournalId;
use crate::vault::DatabaseKey;

/// What a file says of itself; a copy must say the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The version of its tables.
    pub version: usize,
    /// The rows of every table that are not marked deleted.
    pub counts: Vec<RowCount>,
    /// The last entry of its journal; nothing before anything was written.
    pub latest: Option<JournalId>,
}

/// A copy of the file that has not been proven yet. It goes away when it is dropped.
pub struct Snapshot {
    file: TempPath,
    facts: Facts,
}

impl Snapshot {
    /// The copy's file: nobody has it open.
    pub fn path(&self) -> &Path {
        &self.file
    }

    /// What the notebook said of itself when the copy was made.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Opens the copy with the key and checks that it is sound and says the same as the notebook. Needs no
    /// notebook.
    pub fn prove(&self, key: &DatabaseKey) -> Result<()> {
        match proven(&self.file, key)? == self.facts {
            true => Ok(()),
            false => Err(Failure::Damaged.into()),
        }
    }
}

/// Checks every page of a copy, and answers what it says of itself. Refused if it is of another program.
pub fn proven(path: &Path, key: &DatabaseKey) -> Result<Facts> {
    let copy = link::connect(path, key)?;
    upgrade::refuse_foreign(&copy)?;
    check::quick_check(&copy)?;
    facts(&copy)
}

/// Copies the file as it is now into a folder, which is made if need be.
pub(super) fn snapshot(conn: &Connection, folder: &Path) -> Result<Snapshot> {
    std::fs::create_dir_all(folder).map_err(|e| Error::file(folder, e))?;
    let file = disk::unfinished(folder)?.into_temp_path();
    let target = disk::for_sqlite(&file);
    let target = target.to_str().ok_or_else(|| not_unicode(folder))?;
    conn.execute("VACUUM INTO ?1", [target])?;
    let facts = facts(conn)?;
    Ok(Snapshot { file, facts })
}

/// Writes a copy beside its final place, opens it with the key, checks and counts it, and only then gives
/// it its name. A file that is there already is not overwritten.
pub(super) fn copy(conn: &Connection, key: &DatabaseKey, path: &Path) -> Result<Vec<RowCount>> {
    let snapshot = snapshot(conn, disk::folder(path))?;
    snapshot.prove(key)?;
    let Snapshot { file, facts } = snapshot;
    disk::flush(&file).map_err(|e| Error::file(path, e))?;
    file.persist_noclobber(path)
        .map_err(|failed| Error::file(path, failed.error))?;
    disk::flush_folder(path)?;
    Ok(facts.counts)
}

fn facts(conn: &Connection) -> Result<Facts> {
    Ok(Facts {
        version: upgrade::version(conn)?,
        counts: check::counts(conn)?,
        latest: journal::latest(conn)?,
    })
}

fn not_unicode(path: &Path) -> Error {
    Failure::File(last_name(path)).into()
}
