//! Removing: a record is marked deleted together with everything that hangs on it, down to the last part.

use std::collections::BTreeSet;

use rusqlite::{Connection, named_params};
use uuid::Uuid;

use super::record::Kept;
use super::schema::{self, Link};
use super::{Write, journal};
use crate::error::{Failure, Result};

/// What becomes of a row when the one that it points to is removed.
enum Rest {
    /// It goes along.
    Goes,
    /// It stays, and so the other one cannot go.
    Holds,
    /// It stays and points nowhere.
    LetsGo,
    /// It stays as it is.
    Stays,
}

/// The rule is that what points to a record goes along with it.
fn rest(link: &Link) -> Rest {
    match (link.from.as_str(), link.column.as_str()) {
        ("placement", "payer_id") | ("report", "payer_id") => Rest::Holds,
        ("association", "logo_id") => Rest::LetsGo,
        // A confirmed report says for ever what was confirmed.
        ("report", _) => Rest::Stays,
        _ => Rest::Goes,
    }
}

impl Write<'_> {
    /// Marks a record deleted, and with it everything that hangs on it. Its row goes for good only when the
    /// bin is emptied. Refused while a placement or a confirmed report needs it.
    pub fn remove<K: Kept>(&self, id: K) -> Result<()> {
        let conn = self.conn();
        let now = journal::moment(self.made_at);
        let links = schema::links(conn)?;
        let first = (K::TABLE.to_owned(), id.into());
        if !mark(conn, &first.0, first.1, &now)? {
            return Err(Failure::NotFound.into());
        }
        let mut removed = vec![first];
        let mut emptied = BTreeSet::new();
        while let Some((table, row)) = removed.pop() {
            for link in links.iter().filter(|link| link.to == table) {
                let resting = resting(conn, link, row)?;
                match rest(link) {
                    Rest::Stays => {}
                    Rest::Holds if resting.is_empty() => {}
                    Rest::Holds => return Err(Failure::StillNeeded.into()),
                    Rest::LetsGo => let_go(conn, link, row)?,
                    Rest::Goes => {
                        for part in resting {
                            emptied.extend(session_of(conn, link, part)?);
                            mark(conn, &link.from, part, &now)?;
                            removed.push((link.from.clone(), part));
                        }
                    }
                }
            }
            if removed.is_empty() {
                // A session in which nobody is left that took part goes too.
                for session in std::mem::take(&mut emptied) {
                    if !has_participants(conn, session)? && mark(conn, "session", session, &now)? {
                        removed.push(("session".to_owned(), session));
                    }
                }
            }
        }
        Ok(())
    }
}

/// Marks a row; false if it was marked before.
fn mark(conn: &Connection, table: &str, row: Uuid, now: &str) -> Result<bool> {
    let sql = format!("UPDATE {table} SET deleted_at = :now WHERE id = :id AND deleted_at IS NULL");
    let marked = conn
        .prepare_cached(&sql)?
        .execute(named_params! { ":now": now, ":id": row })?;
    Ok(marked > 0)
}

/// The rows that point to this one and are not marked.
fn resting(conn: &Connection, link: &Link, row: Uuid) -> Result<Vec<Uuid>> {
    let Link { from, column, .. } = link;
    let sql =
        format!("SELECT id FROM {from} WHERE {column} = :id AND deleted_at IS NULL ORDER BY id");
    let mut rows = conn.prepare_cached(&sql)?;
    let rows = rows.query_map(named_params! { ":id": row }, |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn let_go(conn: &Connection, link: &Link, row: Uuid) -> Result<()> {
    let Link { from, column, .. } = link;
    let sql = format!("UPDATE {from} SET {column} = NULL WHERE {column} = :id");
    conn.prepare_cached(&sql)?
        .execute(named_params! { ":id": row })?;
    Ok(())
}

/// The session whose participant is about to go.
fn session_of(conn: &Connection, link: &Link, part: Uuid) -> Result<Option<Uuid>> {
    if link.from != "participant" {
        return Ok(None);
    }
    let sql = "SELECT session_id FROM participant WHERE id = :id";
    let session = conn
        .prepare_cached(sql)?
        .query_row(named_params! { ":id": part }, |row| row.get(0))?;
    Ok(Some(session))
}

fn has_participants(conn: &Connection, session: Uuid) -> Result<bool> {
    let sql = "SELECT EXISTS (
        SELECT 1 FROM participant WHERE session_id = :id AND deleted_at IS NULL
    )";
    Ok(conn
        .prepare_cached(sql)?
        .query_row(named_params! { ":id": session }, |row| row.get(0))?)
}
