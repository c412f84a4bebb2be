//! The file's version, and how an older file becomes one of today.

use rusqlite::{Connection, TransactionBehavior};

use super::check;
use crate::error::{Failure, Result};

/// The mark that SQLite keeps for the program whose file it is: "VIHK".
const APPLICATION: i32 = 0x5649_484B;

/// One step to each version, in order; step 1 makes a new file.
pub(super) const STEPS: &[&str] = &[include_str!("schema/0001.sql")];

/// Refuses another program's file.
pub(super) fn refuse_foreign(conn: &Connection) -> Result<()> {
    let mark: i32 = conn.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    match mark == APPLICATION {
        true => Ok(()),
        false => Err(Failure::NotANotebook.into()),
    }
}

/// Refuses another program's file and a newer program's file, and touches neither.
pub(super) fn refuse_unknown(conn: &Connection, steps: &[&str]) -> Result<()> {
    refuse_foreign(conn)?;
    if version(conn)? > steps.len() {
        return Err(Failure::TooNew.into());
    }
    Ok(())
}

/// Brings an older notebook up to date: checked, then kept as it is by `keep`, then all steps in one
/// transaction, so that a failure leaves the file as it was.
pub(super) fn upgrade(
    conn: &mut Connection,
    steps: &[&str],
    keep: impl FnOnce(&Connection) -> Result<()>,
) -> Result<()> {
    if version(conn)? == steps.len() {
        return Ok(());
    }
    check::check(conn)?;
    keep(conn)?;
    run(conn, steps)
}

/// Runs the steps that the file has not seen yet.
pub(super) fn run(conn: &mut Connection, steps: &[&str]) -> Result<()> {
    let from = version(conn)?;
    // Only outside a transaction does the switch work; a step may rebuild a table that others point to.
    conn.pragma_update(None, "foreign_keys", false)?;
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for step in steps.get(from..).unwrap_or_default() {
        tx.execute_batch(step)?;
    }
    check::foreign_keys(&tx)?;
    tx.pragma_update(None, "user_version", steps.len() as i64)?;
    tx.pragma_update(None, "application_id", APPLICATION)?;
    tx.commit()?;
    conn.pragma_update(None, "foreign_keys", true)?;
    Ok(())
}

/// The schema version of the file; 0 of an empty one.
pub(super) fn version(conn: &Connection) -> Result<usize> {
    let version: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    usize::try_from(version).map_err(|_| Failure::NotANotebook.into())
}
