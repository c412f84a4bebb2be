//! What the file itself says about its tables.

use rusqlite::Connection;

use crate::error::Result;

/// A table's column.
pub(super) struct Column {
    pub(super) name: String,
    pub(super) kind: String,
}

/// Tables apart from the data: the journal's own tell of the others and are not told of, a draft is gone for
/// good once it is recorded or dropped, the search index follows the records by itself, and upkeep is the file's own.
pub(super) const APART: [&str; 5] = [
    "journal",
    "journal_image",
    "draft",
    "search_entry",
    "upkeep",
];

/// Every table that holds data, by name.
pub(super) fn data_tables(conn: &Connection) -> Result<Vec<String>> {
    let mut tables = conn.prepare(
        "SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
         ORDER BY name",
    )?;
    let names = tables.query_map([], |row| row.get(0))?;
    let names: Vec<String> = names.collect::<rusqlite::Result<_>>()?;
    Ok(names
        .into_iter()
        .filter(|name| !APART.contains(&name.as_str()))
        .collect())
}

/// A table's columns, in order.
pub(super) fn columns(conn: &Connection, table: &str) -> Result<Vec<Column>> {
    let mut columns = conn
        .prepare("SELECT name, type FROM pragma_table_xinfo(?1) WHERE hidden = 0 ORDER BY cid")?;
    let columns = columns.query_map([table], |row| {
        Ok(Column {
            name: row.get(0)?,
            kind: row.get(1)?,
        })
    })?;
    Ok(columns.collect::<rusqlite::Result<_>>()?)
}

/// A column whose values are the ids of another table's rows.
pub(super) struct Link {
    pub(super) from: String,
    pub(super) column: String,
    pub(super) to: String,
}

/// How the data tables point to each other.
pub(super) fn links(conn: &Connection) -> Result<Vec<Link>> {
    let mut links = conn.prepare_cached(
        "SELECT tables.name, keys.[from], keys.[table]
         FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS keys
         WHERE tables.type = 'table' ORDER BY tables.name, keys.[from]",
    )?;
    let links = links.query_map([], |row| {
        Ok(Link {
            from: row.get(0)?,
            column: row.get(1)?,
            to: row.get(2)?,
        })
    })?;
    let links: Vec<Link> = links.collect::<rusqlite::Result<_>>()?;
    Ok(links
        .into_iter()
        .filter(|link| !APART.contains(&link.from.as_str()))
        .collect())
}
