//! Copies that prove themselves before they get their name.

use std::path::Path;

use rusqlite::Connection;
use tempfile::Builder;

use super::check::{self, RowCount};
use super::{link, upgrade};
use crate::disk;
use crate::error::{Error, Failure, Result};
use crate::vault::DatabaseKey;

/// Writes a copy beside its final place, opens it with the key, checks and counts it, and only then gives
/// it its name. A file that is there already is not overwritten.
pub(super) fn copy(conn: &Connection, key: &DatabaseKey, path: &Path) -> Result<Vec<RowCount>> {
    let unfinished = Builder::new()
        .prefix(".vihko-")
        .tempfile_in(disk::folder(path))
        .map_err(|e| Error::file(path, e))?
        .into_temp_path();
    let target = unfinished.to_str().ok_or_else(|| not_unicode(path))?;
    conn.execute("VACUUM INTO ?1", [target])?;
    let counts = check::counts(conn)?;
    if proven(&unfinished, key)?
        != (
            upgrade::mark(conn)?,
            upgrade::version(conn)?,
            counts.clone(),
        )
    {
        return Err(Failure::Damaged.into());
    }
    std::fs::File::open(&unfinished)
        .and_then(|file| file.sync_all())
        .map_err(|e| Error::file(path, e))?;
    unfinished
        .persist_noclobber(path)
        .map_err(|failed| Error::file(path, failed.error))?;
    disk::flush_folder(path)?;
    Ok(counts)
}

/// What the copy itself says, once it has passed the check.
fn proven(path: &Path, key: &DatabaseKey) -> Result<(i32, usize, Vec<RowCount>)> {
    let copy = link::connect(path, key)?;
    check::quick_check(&copy)?;
    Ok((
        upgrade::mark(&copy)?,
        upgrade::version(&copy)?,
        check::counts(&copy)?,
    ))
}

fn not_unicode(path: &Path) -> Error {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Failure::File(name.into_owned()).into()
}
