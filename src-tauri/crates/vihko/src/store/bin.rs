//! The bin: what was removed, and its end after thirty days.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, ErrorCode, TransactionBehavior, named_params};
use uuid::Uuid;

use super::schema::{self, Link};
use super::undo::{STEP, Step, TAKEN_BACK, TOUCHES};
use super::{Entry, Kept, Read, Store, Write, journal, people};
use crate::error::Result;
use crate::values::PersonId;

/// Something that was removed and can be taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removal {
    /// The removal; to take it back brings everything back that went with it.
    pub step: Step,
    /// What was removed: its table.
    pub table: String,
    /// What was removed: its row.
    pub row: Uuid,
    /// How many more records went along.
    pub along: u32,
    /// From when on its days in the bin count: the latest moment that the notebook knew of when it was removed.
    /// A clock that was set back then does not shorten its stay.
    pub counted_at: DateTime<Utc>,
}

/// The first entry that was made when the notebook knew of this moment or a later one.
const FIRST_STAYING: &str =
    "(SELECT min(known.seq) FROM journal AS known WHERE known.made_at >= :at)";

/// A row: its table and its id.
pub type RowId = (String, Uuid);

/// What was removed at this moment or later and has not come back, the latest first.
pub fn removals(db: &Read, since: DateTime<Utc>) -> Result<Vec<Removal>> {
    let mut removals = Vec::new();
    for removal in selected(db.conn(), since)? {
        if is_marked(db.conn(), &removal.table, removal.row)? {
            removals.push(removal);
        }
    }
    Ok(removals)
}

impl Store {
    /// Ends for good what was removed before this moment, by whatever command: its rows, what the journal and the
    /// search remember of them, and all that hung on them. What a confirmed report still points to stays, marked. The
    /// answer names the rows that are gone.
    pub fn empty_bin(&mut self, before: DateTime<Utc>, entry: &Entry) -> Result<Vec<RowId>> {
        let doomed = doomed(&self.conn, before)?;
        if doomed.is_empty() {
            return Ok(Vec::new());
        }
        self.conn.pragma_update(None, "query_only", false)?;
        let emptied = self.emptied(doomed, entry);
        self.conn.pragma_update(None, "query_only", true)?;
        emptied
    }

    fn emptied(&mut self, doomed: BTreeSet<RowId>, entry: &Entry) -> Result<Vec<RowId>> {
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (id, ids_at) = journal::begin(&tx, &self.ids, entry)?;
        let write = Write {
            read: Read { conn: &tx },
            entry: id,
            made_at: entry.made_at,
            ids: &self.ids,
            ids_at,
        };
        let next_number = people::next_number(&write)?;
        let gone = delete(&tx, doomed)?;
        if gone.iter().any(|(table, _)| table == PersonId::TABLE) {
            people::keep_next_number(&write, next_number)?;
        }
        for (table, row) in &gone {
            tx.prepare_cached(
                "DELETE FROM journal_image WHERE table_name = :table AND row_id = :row",
            )?
            .execute(named_params! { ":table": table, ":row": row })?;
        }
        // A word that is only struck out of the index stays in the file until the index is written anew.
        if !gone.is_empty() {
            tx.execute("INSERT INTO search (search) VALUES ('optimize')", [])?;
        }
        journal::end(&tx, id)?;
        match gone.is_empty() {
            true => tx.rollback()?,
            false => tx.commit()?,
        }
        Ok(gone)
    }
}

/// The removals since this moment that have not been taken back, the latest first.
fn selected(conn: &Connection, at: DateTime<Utc>) -> Result<Vec<Removal>> {
    let of_first = |column: &str| {
        format!(
            "(SELECT {column} FROM journal_image WHERE journal_id = journal.id ORDER BY seq LIMIT 1)"
        )
    };
    let sql = format!(
        "SELECT {STEP}, {} AS first_table, {} AS first_row,
             (SELECT count(DISTINCT row_id) - 1 FROM journal_image WHERE journal_id = journal.id) AS along,
             (SELECT known.made_at FROM journal AS known WHERE known.seq <= journal.seq
              ORDER BY known.made_at DESC LIMIT 1) AS counted_at
         FROM journal
         WHERE command GLOB 'remove_*' AND first_id IS NULL AND NOT {TAKEN_BACK} AND {TOUCHES}
           AND seq >= {FIRST_STAYING} ORDER BY seq DESC",
        of_first("table_name"),
        of_first("row_id")
    );
    let mut rows = conn.prepare_cached(&sql)?;
    let rows = rows.query_map(named_params! { ":at": journal::moment(at) }, |row| {
        Ok(Removal {
            step: Step::of(row)?,
            table: row.get("first_table")?,
            row: row.get("first_row")?,
            along: row.get("along")?,
            counted_at: row.get("counted_at")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn is_marked(conn: &Connection, table: &str, row: Uuid) -> Result<bool> {
    let sql =
        format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE id = :id AND deleted_at IS NOT NULL)");
    Ok(conn
        .prepare_cached(&sql)?
        .query_row(named_params! { ":id": row }, |row| row.get(0))?)
}

/// Every row that was marked before this moment and has not been there since, and every marked row that hangs on one
/// of them.
fn doomed(conn: &Connection, before: DateTime<Utc>) -> Result<BTreeSet<RowId>> {
    let links = schema::links(conn)?;
    let stays = first_staying(conn, before)?;
    let mut changed = conn.prepare_cached(
        "SELECT DISTINCT table_name, row_id FROM journal_image
         WHERE seq < :stays AND before IS NOT NULL AND table_name NOT IN ('setting', 'envelope')",
    )?;
    let changed = changed.query_map(named_params! { ":stays": stays }, |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    let mut doomed = BTreeSet::new();
    for row in changed {
        let mut found: Vec<RowId> = vec![row?];
        while let Some((table, row)) = found.pop() {
            if !is_marked(conn, &table, row)?
                || was_there(conn, &table, row, stays)?
                || !doomed.insert((table.clone(), row))
            {
                continue;
            }
            for Link { from, column, .. } in links.iter().filter(|link| link.to == table) {
                let sql = format!("SELECT id FROM {from} WHERE {column} = :id");
                let mut parts = conn.prepare_cached(&sql)?;
                let parts = parts.query_map(named_params! { ":id": row }, |row| row.get(0))?;
                for part in parts {
                    found.push((from.clone(), part?));
                }
            }
        }
    }
    Ok(doomed)
}

/// The first image of an entry that was made when the notebook knew of this moment or a later one; behind the last if
/// there is none.
fn first_staying(conn: &Connection, at: DateTime<Utc>) -> Result<i64> {
    let sql = format!(
        "SELECT coalesce(min(image.seq), {}) FROM journal_image AS image
         WHERE journal_id IN (SELECT id FROM journal WHERE seq >= {FIRST_STAYING})",
        i64::MAX
    );
    Ok(conn
        .prepare_cached(&sql)?
        .query_row(named_params! { ":at": journal::moment(at) }, |row| {
            row.get(0)
        })?)
}

/// Whether the row was there unmarked when one of the entries from this image on changed it.
fn was_there(conn: &Connection, table: &str, row: Uuid, from: i64) -> Result<bool> {
    let sql = "SELECT EXISTS (
        SELECT 1 FROM journal_image WHERE table_name = :table AND row_id = :row AND seq >= :from
            AND before ->> '$.deleted_at' IS NULL
    )";
    Ok(conn.prepare_cached(sql)?.query_row(
        named_params! { ":table": table, ":row": row, ":from": from },
        |row| row.get(0),
    )?)
}

/// Deletes the rows, parts before wholes, as far as nothing else points to them.
fn delete(conn: &Connection, mut doomed: BTreeSet<RowId>) -> Result<Vec<RowId>> {
    let mut gone = Vec::new();
    loop {
        let (n_doomed, mut held) = (doomed.len(), BTreeSet::new());
        for (table, row) in doomed {
            let sql = format!("DELETE FROM {table} WHERE id = :id");
            let mut deletion = conn.prepare_cached(&sql)?;
            match deletion.execute(named_params! { ":id": row }) {
                Ok(_) => gone.push((table, row)),
                Err(e) if e.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
                    held.insert((table, row));
                }
                Err(e) => return Err(e.into()),
            }
        }
        if held.len() == n_doomed {
            return Ok(gone);
        }
        doomed = held;
    }
}
