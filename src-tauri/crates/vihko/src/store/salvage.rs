//! What can still be read of a damaged notebook: whole rows, around the damage, into a new one.
//!
//! After one bad page a connection refuses everything, so each attempt has a connection of its own.

use std::path::Path;

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::schema::{self, APART};
use super::{link, upgrade};
use crate::disk;
use crate::error::{Error, Failure, Result};
use crate::vault::DatabaseKey;

/// What was saved of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// The table's name.
    pub table: String,
    /// Rows that were read whole.
    pub rows: u64,
    /// Rows that were not, as far as it can be known.
    pub lost: u64,
}

/// So many rows are looked for behind the damage where the end of a table cannot be read.
const FARTHEST: i64 = 1 << 20;

/// Reads what can be read of a damaged file into a new one that is not there yet. The damaged file is written to
/// by the connections that read it, so it is to be a copy. What hung on lost rows is let go, as far as it cannot
/// stand alone. `step` hears before each table how many are done, of how many; what it refuses with ends it.
pub fn salvage(
    damaged: &Path,
    key: &DatabaseKey,
    new: &Path,
    mut step: impl FnMut(usize, usize) -> Result<()>,
) -> Result<Vec<Saved>> {
    let (version, tables) = {
        let from = link::connect_to_damaged(damaged, key)?;
        // Where what tells of the tables cannot be read whole, none of them can.
        let whole = "SELECT total(length(name) + length(sql)) > 0 FROM sqlite_schema";
        from.query_row(whole, [], |_| Ok(()))?;
        let mut tables = schema::data_tables(&from)?;
        let written = APART
            .iter()
            .filter(|it| !["search_entry", "upkeep"].contains(it));
        tables.splice(0..0, written.map(|table| (*table).to_owned()));
        (upgrade::version(&from)?, tables)
    };
    let steps = upgrade::STEPS.get(..version).ok_or(Failure::TooNew)?;
    if steps.is_empty() {
        return Err(Failure::Damaged.into());
    }
    std::fs::File::create_new(new).map_err(|error| Error::file(new, error))?;
    let mut into = link::connect(new, key)?;
    link::mark(&into, key)?;
    upgrade::run(&mut into, steps)?;
    into.pragma_update(None, "foreign_keys", false)?;
    let mut saved = Vec::new();
    for (done, table) in tables.iter().enumerate() {
        step(done, tables.len())?;
        let tx = into.transaction()?;
        saved.push(Rescue::of(damaged, key, &tx, table)?.run()?);
        tx.commit()?;
    }
    step(tables.len(), tables.len())?;
    let tx = into.transaction()?;
    for table in loosened(&tx)? {
        if let Some(saved) = saved.iter_mut().find(|saved| saved.table == table) {
            saved.rows = saved.rows.saturating_sub(1);
            saved.lost += 1;
        }
    }
    tx.commit()?;
    into.close().map_err(|(_, error)| error)?;
    disk::flush(new).map_err(|error| Error::file(new, error))?;
    Ok(saved)
}

/// The reading of one table.
struct Rescue<'a> {
    damaged: &'a Path,
    key: &'a DatabaseKey,
    into: &'a Connection,
    table: &'a str,
    columns: Vec<String>,
    rows: u64,
    /// Places of rows that could not be read; not each of them had a row.
    skipped: u64,
}

impl<'a> Rescue<'a> {
    fn of(
        damaged: &'a Path,
        key: &'a DatabaseKey,
        into: &'a Connection,
        table: &'a str,
    ) -> Result<Rescue<'a>> {
        let columns = schema::columns(into, table)?;
        Ok(Rescue {
            damaged,
            key,
            into,
            table,
            columns: columns.into_iter().map(|column| column.name).collect(),
            rows: 0,
            skipped: 0,
        })
    }

    fn run(mut self) -> Result<Saved> {
        let last = self.number("max(rowid)");
        let mut at = i64::MIN;
        while let Some(stuck) = self.read_from(at)? {
            let end = last.unwrap_or_else(|| stuck.max(0).saturating_add(FARTHEST));
            let Some(next) = self.beyond(stuck, end) else {
                // How far the table went is known only if its end could be read.
                let rest = last.map_or(1, |last| last - stuck.max(1) + 1);
                self.skipped += u64::try_from(rest).unwrap_or(1);
                break;
            };
            self.skipped += u64::try_from(next - stuck.max(1)).unwrap_or(0);
            at = next;
        }
        // An index may still know how many there were.
        let counted = self.number("count(*)").and_then(|n| u64::try_from(n).ok());
        Ok(Saved {
            table: self.table.to_owned(),
            rows: self.rows,
            lost: counted.map_or(self.skipped, |n| n.saturating_sub(self.rows)),
        })
    }

    /// Reads rows from this place on; the answer is the place of the first that could not be read, if one could not.
    fn read_from(&mut self, at: i64) -> Result<Option<i64>> {
        let from = link::connect_to_damaged(self.damaged, self.key)?;
        let columns = self.columns.join(", ");
        let places = vec!["?"; self.columns.len()].join(", ");
        let table = self.table;
        let mut insert = self.into.prepare(&format!(
            "INSERT OR IGNORE INTO {table} ({columns}) VALUES ({places})"
        ))?;
        let mut next = at;
        let Ok(mut rows) = from.prepare(&format!(
            "SELECT rowid, {columns} FROM {table} NOT INDEXED WHERE rowid >= ? ORDER BY rowid"
        )) else {
            return Ok(Some(next));
        };
        let n_columns = self.columns.len();
        let Ok(mut rows) = rows.query([at]) else {
            return Ok(Some(next));
        };
        loop {
            let values = match rows.next() {
                Ok(None) => return Ok(None),
                Ok(Some(row)) => (0..=n_columns)
                    .map(|i| row.get::<_, Value>(i))
                    .collect::<rusqlite::Result<Vec<_>>>(),
                Err(error) => Err(error),
            };
            let Ok(values) = values else {
                return Ok(Some(next));
            };
            let Some((Value::Integer(rowid), values)) = values.split_first() else {
                return Err(Error::internal("a row without a place"));
            };
            // A row that breaks the table's own rules is no whole row.
            self.rows += match insert.execute(params_from_iter(values)) {
                Ok(n) => n as u64,
                Err(error) if is_unfit(&error) => 0,
                Err(error) => return Err(error.into()),
            };
            next = rowid.saturating_add(1);
        }
    }

    /// The first place behind a bad one at which reading goes on; nothing if there is none up to the end.
    fn beyond(&self, stuck: i64, end: i64) -> Option<i64> {
        // Rows begin at 1; where reading failed before any, it is not known how far below that it began.
        let stuck = stuck.max(0);
        let mut bad = stuck;
        let mut good = None;
        let mut span = 1;
        while good.is_none() {
            let place = stuck.saturating_add(span).min(end);
            if place <= bad {
                return None;
            }
            match self.is_readable(place) {
                true => good = Some(place),
                false => bad = place,
            }
            span *= 2;
        }
        let mut good = good?;
        while bad + 1 < good {
            let middle = bad + (good - bad) / 2;
            match self.is_readable(middle) {
                true => good = middle,
                false => bad = middle,
            }
        }
        Some(good)
    }

    /// Whether a row from this place on can be found.
    fn is_readable(&self, place: i64) -> bool {
        let sql = format!(
            "SELECT rowid FROM {} NOT INDEXED WHERE rowid >= {place} ORDER BY rowid LIMIT 1",
            self.table
        );
        let found = link::connect_to_damaged(self.damaged, self.key)
            .and_then(|from| Ok(from.query_row(&sql, [], |row| row.get::<_, i64>(0))?));
        found.is_ok()
    }

    /// A number that the table tells of itself, if it can be read.
    fn number(&self, what: &str) -> Option<i64> {
        let from = link::connect_to_damaged(self.damaged, self.key).ok()?;
        let sql = format!("SELECT {what} FROM {}", self.table);
        from.query_row(&sql, [], |row| row.get(0)).ok()
    }
}

/// Lets go of what points to rows that are not there: the pointer where it may be empty, else the row. The answer
/// names the table of each row that went.
fn loosened(conn: &Connection) -> Result<Vec<String>> {
    let mut gone = Vec::new();
    loop {
        let mut loose = conn.prepare(
            "SELECT loose.[table], loose.rowid, keys.[from], columns.[notnull]
             FROM pragma_foreign_key_check AS loose
             JOIN pragma_foreign_key_list(loose.[table]) AS keys ON keys.id = loose.fkid
             JOIN pragma_table_xinfo(loose.[table]) AS columns ON columns.name = keys.[from]",
        )?;
        let loose = loose.query_map([], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?;
        let loose: Vec<(String, i64, String, bool)> = loose.collect::<rusqlite::Result<_>>()?;
        if loose.is_empty() {
            return Ok(gone);
        }
        for (table, row, column, needed) in loose {
            // A report about a person that lost the person would be one about everybody.
            let sql = if needed || table == "report" {
                format!("DELETE FROM {table} WHERE rowid = ?")
            } else {
                format!("UPDATE {table} SET {column} = NULL WHERE rowid = ?")
            };
            if conn.execute(&sql, [row])? > 0 && sql.starts_with("DELETE") {
                gone.push(table);
            }
        }
    }
}

fn is_unfit(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation)
}
