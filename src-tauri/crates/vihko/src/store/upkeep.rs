//! Rows of `upkeep`: when the file was last found sound.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, named_params};
use uuid::Uuid;

use super::{Drafting, Read, journal};
use crate::error::Result;

/// When this check last found the file sound; nothing if it never has, or has found it damaged since.
pub fn done_at(db: &Read, check: &str) -> Result<Option<DateTime<Utc>>> {
    Ok(db
        .conn()
        .prepare_cached("SELECT done_at FROM upkeep WHERE name = :check")?
        .query_row(named_params! { ":check": check }, |row| row.get(0))
        .optional()?)
}

/// Remembers that this check has found the file sound. The id counts only for the first time.
pub fn done(marks: &Drafting, id: Uuid, check: &str, at: DateTime<Utc>) -> Result<()> {
    marks
        .conn
        .prepare_cached(
            "INSERT INTO upkeep (id, name, done_at) VALUES (:id, :check, :at)
             ON CONFLICT (name) DO UPDATE SET done_at = excluded.done_at",
        )?
        .execute(named_params! { ":id": id, ":check": check, ":at": journal::moment(at) })?;
    Ok(())
}

/// Forgets when this check was last done, so that it is due.
pub fn forget(marks: &Drafting, check: &str) -> Result<()> {
    marks
        .conn
        .prepare_cached("DELETE FROM upkeep WHERE name = :check")?
        .execute(named_params! { ":check": check })?;
    Ok(())
}
