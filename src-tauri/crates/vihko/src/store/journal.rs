//! The journal: every write leaves what was there before, so that it can be read back and taken back.
//!
//! Triggers made at each opening from the schema itself write the images; no row function can forget one.

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension, named_params};
use uuid::{ContextV7, Uuid};

use super::record::fresh_id;
use super::schema::{self, Column};
use crate::error::Result;
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
        let before = image(&schema::columns(conn, &table)?, "OLD");
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

/// Opens an entry: from here on every change is noted under it. Ids of its records are made as of the moment
/// that the answer tells beside its own id.
pub(super) fn begin(
    conn: &Connection,
    ids: &ContextV7,
    entry: &Entry,
) -> Result<(JournalId, DateTime<Utc>)> {
    let at = behind(conn, entry.made_at)?;
    let id = JournalId(fresh_id(ids, at));
    conn.execute(
        "INSERT INTO journal (id, seq, made_at, command, who)
         SELECT :id, coalesce(max(seq), 0) + 1, :made_at, :command, :who FROM journal",
        named_params! {
            ":id": id, ":made_at": moment(entry.made_at), ":command": entry.command, ":who": entry.who,
        },
    )?;
    conn.execute(
        "INSERT INTO current_entry (id) VALUES (:id)",
        named_params! { ":id": id },
    )?;
    Ok((id, at))
}

/// The moment, or one behind the last entry's id: lists go by ids, and a clock that was set back must not put
/// what is new before what is old.
pub(super) fn behind(conn: &Connection, at: DateTime<Utc>) -> Result<DateTime<Utc>> {
    let last: Option<Uuid> = conn
        .prepare_cached("SELECT id FROM journal ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| row.get(0))
        .optional()?;
    let made = last.and_then(|id| id.get_timestamp()).and_then(|it| {
        let (seconds, nanoseconds) = it.to_unix();
        DateTime::from_timestamp(i64::try_from(seconds).ok()?, nanoseconds)
    });
    let set_back = made.filter(|made| *made > at);
    Ok(set_back.map_or(at, |made| made + TimeDelta::milliseconds(1)))
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

/// The last entry, if there is one.
pub(super) fn latest(conn: &Connection) -> Result<Option<JournalId>> {
    let mut last = conn.prepare_cached("SELECT id FROM journal ORDER BY seq DESC LIMIT 1")?;
    Ok(last.query_row([], |row| row.get(0)).optional()?)
}

/// The expression that makes the image of a row: `OLD` in a trigger, else a table's name.
pub(super) fn image(columns: &[Column], row: &str) -> String {
    let parts = columns
        .iter()
        .map(|Column { name, kind }| match kind.as_str() {
            "BLOB" => format!("'{name}', iif({row}.{name} IS NULL, NULL, hex({row}.{name}))"),
            _ => format!("'{name}', {row}.{name}"),
        });
    format!("json_object({})", parts.collect::<Vec<_>>().join(", "))
}
