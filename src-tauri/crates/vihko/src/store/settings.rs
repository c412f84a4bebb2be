//! The notebook's own settings: short texts by name.

use rusqlite::{OptionalExtension, named_params};
use uuid::Uuid;

use super::{Read, Write};
use crate::error::Result;

/// Keeps a setting; an earlier value of the same name is replaced. The id counts only for a new name.
pub fn put(tx: &Write, id: Uuid, name: &str, value: &str) -> Result<()> {
    tx.conn()
        .prepare_cached(
            "INSERT INTO setting (id, name, value) VALUES (:id, :name, :value)
             ON CONFLICT (name) DO UPDATE SET value = excluded.value, deleted_at = NULL
             WHERE value <> excluded.value OR deleted_at IS NOT NULL",
        )?
        .execute(named_params! { ":id": id, ":name": name, ":value": value })?;
    Ok(())
}

/// A setting's value, if it has one.
pub fn get(db: &Read, name: &str) -> Result<Option<String>> {
    Ok(db
        .conn()
        .prepare_cached("SELECT value FROM setting WHERE name = :name AND deleted_at IS NULL")?
        .query_row(named_params! { ":name": name }, |row| row.get(0))
        .optional()?)
}
