//! The journal read back: who did what and when, and how each row was before and after.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::schema::{self, Column};
use super::undo::{STEP, Step};
use super::{Read, journal};
use crate::error::{Error, Result};
use crate::values::{JournalId, Month, PersonId};

/// An entry of the journal with what it goes back to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The entry.
    pub step: Step,
    /// The command that it took back or did again, if it did.
    pub again: Option<String>,
}

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It was recorded.
    Added,
    /// It was changed.
    Changed,
    /// It was removed.
    Removed,
    /// It came back.
    Restored,
}

/// A row that an entry changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowChange {
    /// Its table.
    pub table: String,
    /// Its id.
    pub row: Uuid,
    /// What became of it.
    pub fate: Fate,
    /// The columns that are different, in the table's order.
    pub fields: Vec<FieldChange>,
}

/// A column that is different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// The column.
    pub column: String,
    /// Its value before, as text.
    pub before: Option<String>,
    /// Its value after, as text.
    pub after: Option<String>,
}

/// By what a row is known, whatever its table: words, a day, a month, people.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// What it is called, such as a job title or an attachment's name; may be blank.
    pub words: String,
    /// Its kind's code, where it has kinds.
    pub kind: Option<String>,
    /// Its day.
    pub day: Option<NaiveDate>,
    /// Its month.
    pub month: Option<Month>,
    /// Whom it concerns, in order.
    pub people: Vec<PersonId>,
}

/// The entries that changed something at this moment or later and before that one, the latest first.
pub fn between(db: &Read, from: DateTime<Utc>, to: DateTime<Utc>) -> Result<Vec<Told>> {
    let sql = selection(
        "made_at >= :from AND made_at < :to
         AND EXISTS (SELECT 1 FROM journal_image WHERE journal_id = journal.id)",
    );
    let (from, to) = (journal::moment(from), journal::moment(to));
    let mut rows = db.conn().prepare_cached(&sql)?;
    let rows = rows.query_map(named_params! { ":from": from, ":to": to }, told)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The entries that changed something about a person, the latest first, at most so many.
pub fn of_person(db: &Read, person: PersonId, most: u32) -> Result<Vec<Told>> {
    let conn = db.conn();
    let mut parts = vec![
        "SELECT 'person', :person".to_owned(),
        "SELECT 'session', session_id FROM participant WHERE person_id = :person".to_owned(),
    ];
    for link in schema::links(conn)? {
        let (table, column) = (link.from, link.column);
        let whose = match link.to.as_str() {
            "person" => ":person",
            "placement" => "(SELECT id FROM placement WHERE person_id = :person)",
            _ => continue,
        };
        parts.push(format!(
            "SELECT '{table}', id FROM {table} WHERE {column} IN ({whose})"
        ));
    }
    let sql = format!(
        "{} LIMIT :most",
        selection(&format!(
            "id IN (SELECT journal_id FROM journal_image
                    WHERE (table_name, row_id) IN ({}))",
            parts.join(" UNION ")
        ))
    );
    let mut rows = conn.prepare_cached(&sql)?;
    let rows = rows.query_map(named_params! { ":person": person, ":most": most }, told)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every entry that a person made, the latest first; opening the notebook makes some by itself.
pub fn entries(db: &Read) -> Result<Vec<JournalId>> {
    let mut rows = db.conn().prepare_cached(
        "SELECT id FROM journal WHERE command NOT IN ('empty_bin', 'open_by_envelope') ORDER BY seq DESC",
    )?;
    let rows = rows.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One entry.
pub fn of_entry(db: &Read, entry: JournalId) -> Result<Told> {
    Ok(db
        .conn()
        .prepare_cached(&selection("id = :entry"))?
        .query_row(named_params! { ":entry": entry }, told)?)
}

/// The rows that an entry changed, in the order in which it changed them.
pub fn changes(db: &Read, entry: JournalId) -> Result<Vec<RowChange>> {
    let mut rows = db.conn().prepare_cached(
        "SELECT table_name, row_id, min(seq), max(seq) FROM journal_image
         WHERE journal_id = :entry GROUP BY table_name, row_id ORDER BY min(seq)",
    )?;
    let rows = rows.query_map(named_params! { ":entry": entry }, |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    })?;
    let mut changes = Vec::new();
    for row in rows {
        let (table, row, first, last): (String, Uuid, i64, i64) = row?;
        let before = parsed(image(db, first)?)?;
        let after = parsed(after(db, &table, row, last)?)?;
        let columns = schema::columns(db.conn(), &table)?;
        changes.push(change(table, row, before, after, &columns));
    }
    Ok(changes)
}

/// By what a row is known; nothing if it is gone for good.
pub fn about(db: &Read, table: &str, row: Uuid) -> Result<Option<About>> {
    let Some(record) = parsed(now(db, table, row)?)? else {
        return Ok(None);
    };
    let text = |column: &str| {
        let value = record.get(column).and_then(Value::as_str);
        value.filter(|it| !it.is_empty()).map(str::to_owned)
    };
    let first = |columns: &[&str]| columns.iter().find_map(|column| text(column));
    let day = first(&["held_on", "filled_on", "dated_on"]);
    Ok(Some(About {
        words: match table {
            "goal" => text("text"),
            // A setting's name is the program's own word.
            "setting" => None,
            _ => first(&["job_title", "what", "name", "organisation"]),
        }
        .unwrap_or_default(),
        kind: text("kind"),
        day: day.and_then(|day| day.parse().ok()),
        month: text("month").and_then(|month| Month::parse(&month).ok()),
        people: people_of(db.conn(), table, row)?,
    }))
}

/// A person's family name, given name and number, also of one that was removed; nothing if gone for good.
pub fn name_of(db: &Read, person: PersonId) -> Result<Option<(String, String)>> {
    Ok(db
        .conn()
        .prepare_cached("SELECT family_name, given_name FROM person WHERE id = :id")?
        .query_row(named_params! { ":id": person }, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?)
}

fn selection(condition: &str) -> String {
    format!(
        "SELECT {STEP}, (
             SELECT command FROM journal AS first WHERE first.id = journal.first_id
         ) AS again FROM journal WHERE {condition} ORDER BY seq DESC"
    )
}

fn told(row: &Row) -> rusqlite::Result<Told> {
    Ok(Told {
        step: Step::of(row)?,
        again: row.get("again")?,
    })
}

fn image(db: &Read, seq: i64) -> Result<Option<String>> {
    Ok(db
        .conn()
        .prepare_cached("SELECT before FROM journal_image WHERE seq = :seq")?
        .query_row(named_params! { ":seq": seq }, |row| row.get(0))?)
}

/// The row as it was after an image was taken: as the next image has it, else as it is now.
fn after(db: &Read, table: &str, row: Uuid, seq: i64) -> Result<Option<String>> {
    let next: Option<Option<String>> = db
        .conn()
        .prepare_cached(
            "SELECT before FROM journal_image
             WHERE table_name = :table AND row_id = :row AND seq > :seq ORDER BY seq LIMIT 1",
        )?
        .query_row(
            named_params! { ":table": table, ":row": row, ":seq": seq },
            |row| row.get(0),
        )
        .optional()?;
    match next {
        Some(image) => Ok(image),
        None => now(db, table, row),
    }
}

/// The row as it is now, marked or not.
fn now(db: &Read, table: &str, row: Uuid) -> Result<Option<String>> {
    let image = journal::image(&schema::columns(db.conn(), table)?, table);
    Ok(db
        .conn()
        .prepare_cached(&format!("SELECT {image} FROM {table} WHERE id = :id"))?
        .query_row(named_params! { ":id": row }, |row| row.get(0))
        .optional()?)
}

fn parsed(image: Option<String>) -> Result<Option<Map<String, Value>>> {
    image
        .map(|image| serde_json::from_str(&image).map_err(Error::internal))
        .transpose()
}

fn change(
    table: String,
    row: Uuid,
    before: Option<Map<String, Value>>,
    after: Option<Map<String, Value>>,
    columns: &[Column],
) -> RowChange {
    let there = |image: &Option<Map<String, Value>>| {
        image
            .as_ref()
            .is_some_and(|it| it.get("deleted_at").is_none_or(Value::is_null))
    };
    let fate = match (before.is_some(), there(&before), there(&after)) {
        (_, true, true) => Fate::Changed,
        (_, true, false) | (_, false, false) => Fate::Removed,
        (true, false, true) => Fate::Restored,
        (false, false, true) => Fate::Added,
    };
    let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
    let fields = columns
        .iter()
        .map(|column| &column.name)
        .filter(|column| fate == Fate::Changed && before.get(*column) != after.get(*column))
        .map(|column| FieldChange {
            column: column.clone(),
            before: before.get(column).and_then(as_text),
            after: after.get(column).and_then(as_text),
        })
        .collect();
    RowChange {
        table,
        row,
        fate,
        fields,
    }
}

fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
            Some(value.to_string())
        }
    }
}

/// Whom a row concerns: itself if it is a person, else those to whom it points on whatever way.
fn people_of(conn: &Connection, table: &str, row: Uuid) -> Result<Vec<PersonId>> {
    let columns = schema::columns(conn, table)?;
    let has = |name: &str| columns.iter().any(|column| column.name == name);
    let sql = match table {
        "person" => "SELECT :row".to_owned(),
        "session" => {
            "SELECT person_id FROM participant WHERE session_id = :row ORDER BY place".to_owned()
        }
        table if has("person_id") && has("placement_id") => format!(
            "SELECT coalesce(it.person_id, placement.person_id)
             FROM {table} AS it LEFT JOIN placement ON placement.id = it.placement_id
             WHERE it.id = :row"
        ),
        table if has("person_id") => format!("SELECT person_id FROM {table} WHERE id = :row"),
        table if has("placement_id") => format!(
            "SELECT placement.person_id FROM {table} AS it
             JOIN placement ON placement.id = it.placement_id WHERE it.id = :row"
        ),
        _ => return Ok(Vec::new()),
    };
    let mut people = conn.prepare_cached(&sql)?;
    let people = people.query_map(named_params! { ":row": row }, |row| {
        row.get::<_, Option<PersonId>>(0)
    })?;
    let people: Vec<Option<PersonId>> = people.collect::<rusqlite::Result<_>>()?;
    Ok(people.into_iter().flatten().collect())
}
