//! The room seen from inside: tables that only these tests have, and steps that fail.

mod bin;
mod journal;
mod opening;
mod plans;
mod power;
mod records;
mod released;
mod salvage;
mod schema;
mod upgrade;
mod years;

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use tempfile::TempDir;
use uuid::Uuid;

use super::{Entry, Store, upgrade::STEPS};
use crate::error::{Failure, Result};
use crate::vault::DatabaseKey;

/// A second version with a table of every kind of column.
const STEP_2: &str = "
    CREATE TABLE thing (
        id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
        amount_cents INTEGER NOT NULL, words TEXT NOT NULL, content BLOB, maybe TEXT,
        deleted_at TEXT
    ) STRICT;
    CREATE TABLE part (
        id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
        thing_id BLOB NOT NULL REFERENCES thing (id),
        deleted_at TEXT
    ) STRICT;
    CREATE INDEX part_thing_id ON part (thing_id);";

fn two_steps() -> Vec<&'static str> {
    vec![STEPS[0], STEP_2]
}

fn key() -> DatabaseKey {
    DatabaseKey::of_byte(1)
}

fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.vihko");
    (folder, path)
}

fn entry(command: &str) -> Entry<'_> {
    let made_at: DateTime<Utc> = "2026-11-02T07:30:00.250Z".parse().unwrap();
    Entry {
        made_at,
        command,
        who: "Minna Ohjaaja",
    }
}

fn run(store: &mut Store, sql: &str) -> Result<super::JournalId> {
    store.write(&entry("test"), |tx| {
        tx.conn().execute_batch(sql)?;
        Ok(tx.entry())
    })
}

fn id(n: u128) -> String {
    format!("x'{}'", Uuid::from_u128(n).simple())
}

/// Every row of every data table with its values as SQL writes them.
fn content(store: &Store) -> Vec<String> {
    let conn = &store.conn;
    let mut lines = Vec::new();
    for table in super::schema::data_tables(conn).unwrap() {
        let columns = super::schema::columns(conn, &table).unwrap();
        let quoted: Vec<String> = columns
            .iter()
            .map(|c| format!("quote({})", c.name))
            .collect();
        let sql = format!(
            "SELECT '{table}: ' || concat_ws(' | ', {}) FROM {table} ORDER BY id",
            quoted.join(", ")
        );
        let mut rows = conn.prepare(&sql).unwrap();
        let rows = rows.query_map([], |row| row.get::<_, String>(0)).unwrap();
        lines.extend(rows.map(|line| line.unwrap()));
    }
    lines
}

fn refusal<T>(result: Result<T>) -> Option<Failure> {
    result.err().map(|error| error.failure().clone())
}

fn files(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
