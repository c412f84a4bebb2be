//! Rows of `draft`: what has been typed but not recorded yet.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, named_params};
use uuid::Uuid;

use super::{Drafting, Read, journal};
use crate::error::Result;

/// Where a draft was typed, and when it was kept last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptDraft {
    /// The place on the screen, such as `session/new`.
    pub place: String,
    /// The moment.
    pub kept_at: DateTime<Utc>,
}

/// Keeps what has been typed in a place instead of what was kept there before. The id counts only for a new
/// place.
pub fn keep(
    drafts: &Drafting,
    id: Uuid,
    place: &str,
    content: &str,
    at: DateTime<Utc>,
) -> Result<()> {
    drafts
        .conn
        .prepare_cached(
            "INSERT INTO draft (id, place, content, kept_at) VALUES (:id, :place, :content, :at)
             ON CONFLICT (place) DO UPDATE SET content = excluded.content, kept_at = excluded.kept_at",
        )?
        .execute(named_params! {
            ":id": id, ":place": place, ":content": content, ":at": journal::moment(at),
        })?;
    Ok(())
}

/// Forgets what was typed in a place.
pub fn drop(drafts: &Drafting, place: &str) -> Result<()> {
    drafts
        .conn
        .prepare_cached("DELETE FROM draft WHERE place = :place")?
        .execute(named_params! { ":place": place })?;
    Ok(())
}

/// What was typed in a place, if something was.
pub fn get(db: &Read, place: &str) -> Result<Option<String>> {
    Ok(db
        .conn()
        .prepare_cached("SELECT content FROM draft WHERE place = :place")?
        .query_row(named_params! { ":place": place }, |row| row.get(0))
        .optional()?)
}

/// Every place in which something was typed, the latest first.
pub fn list(db: &Read) -> Result<Vec<KeptDraft>> {
    let mut rows = db.conn().prepare_cached(
        "SELECT place, kept_at FROM draft WHERE place <> '' ORDER BY kept_at DESC, place",
    )?;
    let rows = rows.query_map([], |row| {
        Ok(KeptDraft {
            place: row.get("place")?,
            kept_at: row.get("kept_at")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
