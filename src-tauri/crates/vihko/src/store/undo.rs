//! Taking back and doing again: the journal's before-images put back, an entry at a time.
//!
//! An entry that puts another back names the entry that was written first. That one is in force while an even
//! number of entries name it, so that undo and redo need no state of their own and outlive a restart.

use chrono::{DateTime, Utc};
use rusqlite::{ErrorCode, OptionalExtension, Row, named_params};
use uuid::Uuid;

use super::schema::{self, Column, Link};
use super::{Read, Write};
use crate::error::{Error, Failure, Result};
use crate::values::JournalId;

/// One entry of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its id.
    pub entry: JournalId,
    /// The command's name, such as `remove_session`.
    pub command: String,
    /// When.
    pub made_at: DateTime<Utc>,
    /// Who; empty if the notebook has no names of writers.
    pub who: String,
    /// Whether it has not been taken back.
    pub in_force: bool,
    /// Whether it stays: a confirmed report came with it, or it changed only the settings or the keys.
    pub stays: bool,
}

/// The entry was taken back and not done again since.
pub(super) const TAKEN_BACK: &str =
    "(SELECT count(*) % 2 FROM journal AS again WHERE again.first_id = journal.id)";

/// The entry changed something a person recorded, not only a setting or what is known of the keys, and that has not
/// been emptied from the bin.
pub(super) const TOUCHES: &str = "EXISTS (
    SELECT 1 FROM journal_image WHERE journal_id = journal.id AND table_name NOT IN ('setting', 'envelope')
)";

/// The latest entry that is in force.
pub fn latest(db: &Read) -> Result<Option<Step>> {
    step(
        db,
        &format!("first_id IS NULL AND NOT {TAKEN_BACK} AND {TOUCHES}"),
        "seq",
    )
}

/// The entry that was taken back last. There is none any more once something else has been written.
pub fn latest_taken_back(db: &Read) -> Result<Option<Step>> {
    let last_again = "(SELECT max(seq) FROM journal AS again WHERE again.first_id = journal.id)";
    step(
        db,
        &format!(
            "first_id IS NULL AND {TAKEN_BACK} AND {last_again} > (
                 SELECT max(seq) FROM journal WHERE first_id IS NULL AND {TOUCHES}
             )"
        ),
        last_again,
    )
}

/// An entry.
pub fn entry(db: &Read, id: JournalId) -> Result<Step> {
    let sql = format!("SELECT {STEP} FROM journal WHERE id = :id");
    Ok(db
        .conn()
        .prepare_cached(&sql)?
        .query_row(named_params! { ":id": id }, Step::of)?)
}

/// Puts every row that an entry changed back as it was before. Refused if any of them has been changed since
/// or something newer rests on it. The answer names the rows.
pub fn put_back(tx: &Write, id: JournalId) -> Result<Vec<(String, Uuid)>> {
    let entry = latest_of(tx, id)?;
    let images = images(tx, entry)?;
    if images.is_empty() {
        return Err(Failure::NotFound.into());
    }
    if images.iter().any(|image| image.changed_since) {
        return Err(Failure::ChangedSince.into());
    }
    tx.conn().execute(
        "UPDATE journal SET first_id = (
             SELECT coalesce(first_id, id) FROM journal WHERE id = :entry
         ) WHERE id = :this",
        named_params! { ":entry": entry, ":this": tx.entry() },
    )?;
    for image in &images {
        image.put_back(tx).map_err(rests_on_it)?;
    }
    let rows = images.into_iter().map(|it| (it.table, it.row));
    Ok(rows.collect())
}

/// A row that is back must rest on rows that are there, and nothing that is there may rest on one that is
/// gone: marked rows still satisfy the database's own references.
pub fn refuse_loose_ends(tx: &Write, table: &str, row: Uuid) -> Result<()> {
    let conn = tx.conn();
    for Link { from, column, to } in schema::links(conn)? {
        let loose = |own: &str| -> Result<bool> {
            let sql = format!(
                "SELECT EXISTS (
                     SELECT 1 FROM {from} AS part JOIN {to} AS whole ON whole.id = part.{column}
                     WHERE {own}.id = ?1 AND part.deleted_at IS NULL AND whole.deleted_at IS NOT NULL
                 )"
            );
            Ok(conn
                .prepare_cached(&sql)?
                .query_row([row], |row| row.get(0))?)
        };
        if from == table && loose("part")? {
            return Err(Failure::RestsOnRemoved.into());
        }
        // What a confirmed report says holds whether or not its person is still there.
        if to == table && from != "report" && loose("whole")? {
            return Err(Failure::ChangedSince.into());
        }
    }
    Ok(())
}

/// The columns of a [`Step`].
pub(super) const STEP: &str = "id, command, made_at, who,
    (SELECT count(*) % 2 = 0 FROM journal AS again WHERE again.first_id = journal.id) AS in_force,
    (
        SELECT coalesce(max(table_name = 'report') OR min(table_name IN ('setting', 'envelope')), 0)
        FROM journal_image WHERE journal_id = journal.id
    ) AS stays";

impl Step {
    pub(super) fn of(row: &Row) -> rusqlite::Result<Step> {
        Ok(Step {
            entry: row.get("id")?,
            command: row.get("command")?,
            made_at: row.get("made_at")?,
            who: row.get("who")?,
            in_force: row.get("in_force")?,
            stays: row.get("stays")?,
        })
    }
}

fn step(db: &Read, condition: &str, order: &str) -> Result<Option<Step>> {
    let sql = format!("SELECT {STEP} FROM journal WHERE {condition} ORDER BY {order} DESC LIMIT 1");
    Ok(db
        .conn()
        .prepare_cached(&sql)?
        .query_row([], Step::of)
        .optional()?)
}

/// The entry whose images stand for how things are now: the one itself, or the last that put it back.
fn latest_of(db: &Read, id: JournalId) -> Result<JournalId> {
    Ok(db
        .conn()
        .prepare_cached(
            "SELECT coalesce(
                 (SELECT again.id FROM journal AS again
                  WHERE again.first_id = coalesce(this.first_id, this.id) ORDER BY seq DESC LIMIT 1),
                 this.id)
             FROM journal AS this WHERE this.id = :id",
        )?
        .query_row(named_params! { ":id": id }, |row| row.get(0))?)
}

struct Image {
    seq: i64,
    table: String,
    row: Uuid,
    before: Option<String>,
    changed_since: bool,
}

/// The entry's images, the latest first. A row has been changed since if a later entry that is in force
/// changed it too; one that was taken back, and the one that took it back, come to nothing.
fn images(db: &Read, entry: JournalId) -> Result<Vec<Image>> {
    let sql = format!(
        "SELECT seq, table_name, row_id, before, EXISTS (
             SELECT 1 FROM journal_image AS later JOIN journal ON journal.id = later.journal_id
             WHERE later.table_name = image.table_name AND later.row_id = image.row_id
               AND later.seq > image.seq AND later.journal_id <> image.journal_id
               AND journal.first_id IS NULL AND NOT {TAKEN_BACK}
         )
         FROM journal_image AS image WHERE journal_id = :entry ORDER BY seq DESC"
    );
    let mut images = db.conn().prepare_cached(&sql)?;
    let images = images.query_map(named_params! { ":entry": entry }, |row| {
        Ok(Image {
            seq: row.get(0)?,
            table: row.get(1)?,
            row: row.get(2)?,
            before: row.get(3)?,
            changed_since: row.get(4)?,
        })
    })?;
    Ok(images.collect::<rusqlite::Result<_>>()?)
}

impl Image {
    fn put_back(&self, tx: &Write) -> Result<()> {
        let conn = tx.conn();
        let table = &self.table;
        if self.before.is_none() {
            conn.execute(&format!("DELETE FROM {table} WHERE id = ?1"), [self.row])?;
            return Ok(());
        }
        let columns = schema::columns(conn, table)?;
        let names = columns.iter().map(|c| c.name.as_str());
        let names = names.collect::<Vec<_>>().join(", ");
        let values = restored(&columns);
        let there = conn
            .query_row(
                &format!("SELECT 1 FROM {table} WHERE id = ?1"),
                [self.row],
                |_| Ok(()),
            )
            .optional()?;
        let sql = match there {
            Some(()) => format!(
                "UPDATE {table} SET ({names}) = (SELECT {values} FROM journal_image WHERE seq = ?1)
                 WHERE id = (SELECT row_id FROM journal_image WHERE seq = ?1)"
            ),
            None => format!(
                "INSERT INTO {table} ({names}) SELECT {values} FROM journal_image WHERE seq = ?1"
            ),
        };
        conn.execute(&sql, [self.seq])?;
        Ok(())
    }
}

/// The expressions that read an image's values back.
fn restored(columns: &[Column]) -> String {
    let parts = columns
        .iter()
        .map(|Column { name, kind }| match kind.as_str() {
            "BLOB" => format!("unhex(before ->> '$.{name}')"),
            _ => format!("before ->> '$.{name}'"),
        });
    parts.collect::<Vec<_>>().join(", ")
}

/// A broken rule while putting back means that something newer rests on the row.
fn rests_on_it(error: Error) -> Error {
    let broken_rule = std::error::Error::source(&error)
        .and_then(|cause| cause.downcast_ref::<rusqlite::Error>())
        .and_then(rusqlite::Error::sqlite_error_code)
        .is_some_and(|code| code == ErrorCode::ConstraintViolation);
    match broken_rule {
        true => Error::because(Failure::ChangedSince, error),
        false => error,
    }
}
