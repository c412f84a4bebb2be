//! The journal: every write leaves what was there before, so that it can be read back and taken back.
//!
//! Triggers made at each opening from the schema itself write the images; no row function can forget one.

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Connection, ErrorCode, OptionalExtension, named_params};
use uuid::{ContextV7, Uuid};

use super::record::fresh_id;
use super::schema::{self, Column};
use super::{Read, Write};
use crate::error::{Error, Failure, Result};
use crate::values::JournalId;

/// When, by which command and by whom something is written.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// The moment, as the caller's clock tells it.
    pub made_at: DateTime<Utc>,
    /// The command's name, such as `record_session`.
    pub command: &'a str,
    /// The name of whoever writes; empty if the notebook has no names of writers.
    pub who: &'a str,
}

/// A moment as the columns `…_at` carry it: UTC with milliseconds, so that text order is time order.
pub(super) fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// Makes the triggers that keep before-images, for this connection only.
pub(super) fn watch(conn: &Connection) -> Result<()> {
    conn.execute_batch("CREATE TEMP TABLE current_entry (id BLOB NOT NULL) STRICT")?;
    for table in schema::data_tables(conn)? {
        let before = image(&schema::columns(conn, &table)?);
        let note = |row: &str, before: &str| {
            format!(
                "INSERT INTO journal_image (journal_id, table_name, row_id, before)
                 VALUES ((SELECT id FROM current_entry), '{table}', {row}.id, {before});"
            )
        };
        conn.execute_batch(&format!(
            "CREATE TEMP TRIGGER {table}_inserted AFTER INSERT ON main.{table} BEGIN {inserted} END;
             CREATE TEMP TRIGGER {table}_updated AFTER UPDATE ON main.{table} BEGIN
                 SELECT RAISE(ABORT, 'a row keeps its id') WHERE NEW.id IS NOT OLD.id;
                 {changed}
             END;
             CREATE TEMP TRIGGER {table}_removed AFTER DELETE ON main.{table} BEGIN {changed} END;",
            inserted = note("NEW", "NULL"),
            changed = note("OLD", &before),
        ))?;
    }
    Ok(())
}

/// Opens an entry: from here on every change is noted under it.
pub(super) fn begin(conn: &Connection, ids: &ContextV7, entry: &Entry) -> Result<JournalId> {
    let id = JournalId(fresh_id(ids, entry.made_at));
    conn.execute(
        "INSERT INTO journal (id, made_at, command, who) VALUES (:id, :made_at, :command, :who)",
        named_params! {
            ":id": id, ":made_at": moment(entry.made_at), ":command": entry.command, ":who": entry.who,
        },
    )?;
    conn.execute(
        "INSERT INTO current_entry (id) VALUES (:id)",
        named_params! { ":id": id },
    )?;
    Ok(id)
}

/// Closes the entry; tells whether anything was changed under it.
pub(super) fn end(conn: &Connection, entry: JournalId) -> Result<bool> {
    conn.execute("DELETE FROM current_entry", [])?;
    Ok(conn.query_row(
        "SELECT EXISTS (SELECT 1 FROM journal_image WHERE journal_id = :id)",
        named_params! { ":id": entry },
        |row| row.get(0),
    )?)
}

/// Puts every row that an entry changed back as it was before: undo stands on this. Refused if any of
/// them has been changed since or something newer rests on it.
pub fn put_back(tx: &Write, entry: JournalId) -> Result<()> {
    let images = images(tx, entry)?;
    if images.is_empty() {
        return Err(Failure::NotFound.into());
    }
    if images.iter().any(|image| image.changed_since) {
        return Err(Failure::ChangedSince.into());
    }
    for image in images {
        image.put_back(tx).map_err(rests_on_it)?;
    }
    Ok(())
}

struct Image {
    seq: i64,
    table: String,
    row: Uuid,
    before: Option<String>,
    changed_since: bool,
}

/// The entry's images, the latest first.
fn images(db: &Read, entry: JournalId) -> Result<Vec<Image>> {
    let mut images = db.conn().prepare_cached(
        "SELECT seq, table_name, row_id, before, EXISTS (
             SELECT 1 FROM journal_image AS later
             WHERE later.table_name = image.table_name AND later.row_id = image.row_id
               AND later.seq > image.seq AND later.journal_id <> image.journal_id
         )
         FROM journal_image AS image WHERE journal_id = :entry ORDER BY seq DESC",
    )?;
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

/// The expression that makes the image of the old row.
fn image(columns: &[Column]) -> String {
    let parts = columns
        .iter()
        .map(|Column { name, kind }| match kind.as_str() {
            "BLOB" => format!("'{name}', iif(OLD.{name} IS NULL, NULL, hex(OLD.{name}))"),
            _ => format!("'{name}', OLD.{name}"),
        });
    format!("json_object({})", parts.collect::<Vec<_>>().join(", "))
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
