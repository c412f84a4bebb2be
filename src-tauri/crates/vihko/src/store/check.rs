//! Whether the file is sound: every page, every index, every reference.

use rusqlite::Connection;

use super::schema;
use crate::error::{Error, Failure, Result};

/// How many rows a table has that are not marked deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowCount {
    /// The table's name.
    pub table: String,
    /// Its rows.
    pub rows: u64,
}

/// Checks everything that can be checked; the first complaint makes the notebook damaged.
pub(super) fn check(conn: &Connection) -> Result<()> {
    // The page tags are checked in the main file only, which after a crash lags behind its journal.
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    for pragma in ["cipher_integrity_check", "integrity_check"] {
        complaint_free(conn, pragma)?;
    }
    foreign_keys(conn)
}

/// The faster check that reads every page but does not compare indexes with their tables.
pub(super) fn quick_check(conn: &Connection) -> Result<()> {
    complaint_free(conn, "quick_check")
}

/// Whether every reference points to a row.
pub(super) fn foreign_keys(conn: &Connection) -> Result<()> {
    let mut check = conn.prepare("PRAGMA foreign_key_check")?;
    match check.query([])?.next()? {
        Some(row) => {
            let table: String = row.get(0)?;
            Err(damaged(&format!("foreign_key_check: {table}")))
        }
        None => Ok(()),
    }
}

/// The rows of every data table that are not marked deleted, by table name.
pub(super) fn counts(conn: &Connection) -> Result<Vec<RowCount>> {
    schema::data_tables(conn)?
        .into_iter()
        .map(|table| {
            let sql = format!("SELECT count(*) FROM {table} WHERE deleted_at IS NULL");
            let rows: i64 = conn.query_row(&sql, [], |row| row.get(0))?;
            Ok(RowCount {
                table,
                rows: u64::try_from(rows).unwrap_or(0),
            })
        })
        .collect()
}

fn complaint_free(conn: &Connection, pragma: &str) -> Result<()> {
    let mut check = conn.prepare(&format!("PRAGMA {pragma}"))?;
    let mut rows = check.query([])?;
    while let Some(row) = rows.next()? {
        let line: String = row.get(0)?;
        if line != "ok" {
            return Err(damaged(&format!("{pragma}: {line}")));
        }
    }
    Ok(())
}

fn damaged(why: &str) -> Error {
    Error::because(Failure::Damaged, why)
}
