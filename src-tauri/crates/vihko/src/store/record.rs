//! Rows of every table alike: put in, changed, marked deleted, found and listed, by the type of their id.

use chrono::{DateTime, Utc};
use rusqlite::types::{FromSql, ToSql};
use rusqlite::{OptionalExtension, Params, Row, named_params};
use uuid::{ContextV7, Timestamp, Uuid};

use super::{Read, Write};
use crate::error::{Failure, Result};

/// A row's columns with their values, but for the id.
pub type Cells<'a> = Vec<(&'static str, Box<dyn ToSql + 'a>)>;

/// `cells! { "name" => &it.name }`: column names, each beside its value.
macro_rules! cells {
    ($($column:literal => $value:expr),* $(,)?) => {
        vec![$(($column, Box::new($value) as Box<dyn rusqlite::types::ToSql + '_>)),*]
    };
}

pub(super) use cells;

/// The id of a kind of record that the notebook keeps, and through it the record and its table.
pub trait Kept: Copy + ToSql + FromSql + Into<Uuid> {
    /// The record, checked.
    type Record: PartialEq;

    /// The table of its rows.
    const TABLE: &'static str;

    /// What is read along with the row's own columns, as SQL.
    const ALONG: &'static str = "";

    /// The record as it lies in the row.
    fn cells(record: &Self::Record) -> Cells<'_>;

    /// The record that a row holds.
    fn record(row: &Row) -> rusqlite::Result<Self::Record>;

    /// Keeps what lies in a table of its own.
    fn keep_parts(_tx: &Write, _id: Self, _record: &Self::Record) -> Result<()> {
        Ok(())
    }
}

/// What [`Write::put`] came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// The record is new.
    Added,
    /// The record was there and is different now.
    Changed,
    /// The record was there just so.
    Same,
}

impl Read<'_> {
    /// A record; [`Failure::NotFound`] if there is none of this id or it was deleted.
    pub fn get<K: Kept>(&self, id: K) -> Result<K::Record> {
        self.find(id)?.ok_or_else(|| Failure::NotFound.into())
    }

    /// A record, if there is one of this id and it was not deleted.
    pub fn find<K: Kept>(&self, id: K) -> Result<Option<K::Record>> {
        Ok(self
            .conn()
            .prepare_cached(&selection::<K>("", "id = :id"))?
            .query_row(named_params! { ":id": id }, K::record)
            .optional()?)
    }

    /// Every record of a kind that was not deleted, in the order in which they were made.
    pub fn list<K: Kept>(&self) -> Result<Vec<(K, K::Record)>> {
        self.select("true", [])
    }

    /// The records for which the condition holds, in the order in which they were made.
    pub(super) fn select<K: Kept>(
        &self,
        condition: &str,
        params: impl Params,
    ) -> Result<Vec<(K, K::Record)>> {
        self.rows(&selection::<K>("", condition), params)
    }

    /// The records whose column holds this, by the column's index, in the order in which they were made.
    pub(super) fn of<K: Kept>(
        &self,
        column: &str,
        value: impl ToSql,
    ) -> Result<Vec<(K, K::Record)>> {
        let index = format!("{}_{column}", K::TABLE);
        let condition = format!("{column} = :value");
        self.select_along(&index, &condition, named_params! { ":value": value })
    }

    /// The records for which the condition holds, found along this index and no other: what papers and pages are
    /// made from must not become slow when the planner guesses otherwise.
    pub(super) fn select_along<K: Kept>(
        &self,
        index: &str,
        condition: &str,
        params: impl Params,
    ) -> Result<Vec<(K, K::Record)>> {
        let along = format!(" INDEXED BY {index}");
        self.rows(&selection::<K>(&along, condition), params)
    }

    fn rows<K: Kept>(&self, sql: &str, params: impl Params) -> Result<Vec<(K, K::Record)>> {
        let mut rows = self.conn().prepare_cached(sql)?;
        let rows = rows.query_map(params, |row| Ok((row.get("id")?, K::record(row)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    /// An id that nothing else has, of this write's moment and behind every id that was made before, whatever
    /// the clock says.
    pub fn fresh_id(&self) -> Uuid {
        fresh_id(self.ids, self.ids_at)
    }

    /// Keeps a new record.
    pub fn insert<K: Kept>(&self, id: K, record: &K::Record) -> Result<()> {
        let cells = K::cells(record);
        let columns: Vec<&str> = cells.iter().map(|(column, _)| *column).collect();
        let sql = format!(
            "INSERT INTO {} (id, {}) VALUES (:id, :{})",
            K::TABLE,
            columns.join(", "),
            columns.join(", :")
        );
        self.run(&sql, &cells, &[(":id", &id)])?;
        K::keep_parts(self, id, record)
    }

    /// Keeps a record as it is now; [`Failure::NotFound`] if there is none of this id or it was deleted.
    pub fn update<K: Kept>(&self, id: K, record: &K::Record) -> Result<()> {
        let cells = K::cells(record);
        let changes: Vec<String> = cells.iter().map(|(c, _)| format!("{c} = :{c}")).collect();
        let sql = format!(
            "UPDATE {} SET {} WHERE id = :id AND deleted_at IS NULL",
            K::TABLE,
            changes.join(", ")
        );
        match self.run(&sql, &cells, &[(":id", &id)])? {
            0 => Err(Failure::NotFound.into()),
            _ => K::keep_parts(self, id, record),
        }
    }

    /// Keeps a record that may be there already, as an import does. A deleted one comes back.
    pub fn put<K: Kept>(&self, id: K, record: &K::Record) -> Result<Put> {
        let back = format!(
            "UPDATE {} SET deleted_at = NULL WHERE id = :id AND deleted_at IS NOT NULL",
            K::TABLE
        );
        let came_back = self.run(&back, &[], &[(":id", &id)])? > 0;
        match self.find(id)? {
            None => self.insert(id, record).map(|()| Put::Added),
            Some(there) if there == *record && came_back => Ok(Put::Added),
            Some(there) if there == *record => Ok(Put::Same),
            Some(_) => self.update(id, record).map(|()| match came_back {
                true => Put::Added,
                false => Put::Changed,
            }),
        }
    }

    fn run(
        &self,
        sql: &str,
        cells: &[(&'static str, Box<dyn ToSql + '_>)],
        more: &[(&str, &dyn ToSql)],
    ) -> Result<usize> {
        let mut statement = self.conn().prepare_cached(sql)?;
        let names: Vec<String> = cells
            .iter()
            .map(|(column, _)| format!(":{column}"))
            .collect();
        let values = names
            .iter()
            .zip(cells)
            .map(|(name, (_, value))| (name.as_str(), &**value));
        let params: Vec<(&str, &dyn ToSql)> = values.chain(more.iter().copied()).collect();
        Ok(statement.execute(params.as_slice())?)
    }
}

/// A UUIDv7 of a moment. Ids of the same moment come in the order in which they were made.
pub(super) fn fresh_id(ids: &ContextV7, at: DateTime<Utc>) -> Uuid {
    let seconds = u64::try_from(at.timestamp()).unwrap_or(0);
    Uuid::new_v7(Timestamp::from_unix(
        ids,
        seconds,
        at.timestamp_subsec_nanos(),
    ))
}

fn selection<K: Kept>(along: &str, condition: &str) -> String {
    format!(
        "SELECT *{} FROM {}{along} WHERE ({condition}) AND deleted_at IS NULL ORDER BY id",
        K::ALONG,
        K::TABLE
    )
}
