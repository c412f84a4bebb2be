//! Search: which records hold the typed words. The index itself is kept by the triggers of the schema.

use std::collections::BTreeSet;

use rusqlite::named_params;
use uuid::Uuid;

use super::Read;
use crate::error::Result;
use crate::values::{PersonId, SessionId, StepId};

/// A word that is looked for. Something holds it if one of its words begins with it, case and accents aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The beginning that a word must have.
    pub beginning: String,
    /// Codes of kinds and topics of sessions that the word names.
    pub codes: Vec<String>,
}

/// The ids of what was found, and how many there are in all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found<I> {
    /// The first of them.
    pub ids: Vec<I>,
    /// All of them.
    pub total: u32,
}

/// The records that hold the word in any column, and the people who have it in their names.
const HITS: &str = "
    hit AS MATERIALIZED (
        SELECT entry.kind, entry.record FROM search JOIN search_entry AS entry ON entry.seq = search.rowid
        WHERE search MATCH :word
    ),
    named AS MATERIALIZED (
        SELECT entry.record FROM search JOIN search_entry AS entry ON entry.seq = search.rowid
        WHERE search MATCH :name AND entry.kind = 'person'
    )";

/// The people who themselves, or one of whose jobs, hold the word.
const PEOPLE: &str = "
    SELECT record AS id FROM hit WHERE kind = 'person'
    UNION
    SELECT person_id FROM placement WHERE id IN (SELECT record FROM hit WHERE kind = 'placement')";

/// The sessions that hold the word, in what was said, added or agreed on, or in the name of who was to come.
const SESSIONS: &str = "
    SELECT record AS id FROM hit WHERE kind = 'session'
    UNION
    SELECT session_id FROM participant WHERE id IN (SELECT record FROM hit WHERE kind = 'participant')
    UNION
    SELECT session_id FROM step WHERE id IN (SELECT record FROM hit WHERE kind = 'step')
    UNION
    SELECT session_id FROM participant
    WHERE deleted_at IS NULL AND person_id IN (SELECT record FROM named)";

/// The steps that hold the word, in what was agreed on or in the name of the person whom it concerns.
const STEPS: &str = "
    SELECT record AS id FROM hit WHERE kind = 'step'
    UNION
    SELECT id FROM step WHERE person_id IN (SELECT record FROM named)";

/// The people who hold every word, the last recorded first.
pub fn people(db: &Read, words: &[Wanted], most: usize) -> Result<Found<PersonId>> {
    let order = "SELECT id FROM person WHERE deleted_at IS NULL ORDER BY id DESC";
    found(db, words, PEOPLE, order, most, PersonId)
}

/// The sessions that hold every word, the latest first.
pub fn sessions(db: &Read, words: &[Wanted], most: usize) -> Result<Found<SessionId>> {
    let order = "SELECT id FROM session WHERE deleted_at IS NULL
                 ORDER BY held_on DESC, start_time DESC, id DESC";
    found(db, words, SESSIONS, order, most, SessionId)
}

/// The steps that hold every word: those that are not done before those that are, the earliest due first.
pub fn steps(db: &Read, words: &[Wanted], most: usize) -> Result<Found<StepId>> {
    let order = "SELECT id FROM step WHERE deleted_at IS NULL
                 ORDER BY done_on IS NOT NULL, due_on IS NULL, due_on, id";
    found(db, words, STEPS, order, most, StepId)
}

/// What holds every one of the words, in this order.
fn found<I>(
    db: &Read,
    words: &[Wanted],
    holding: &str,
    order: &str,
    most: usize,
    id: impl Fn(Uuid) -> I,
) -> Result<Found<I>> {
    let mut ids = BTreeSet::new();
    for (i, wanted) in words.iter().enumerate() {
        let of_word = holding_word(db, wanted, holding)?;
        ids = match i {
            0 => of_word,
            _ => &ids & &of_word,
        };
    }
    let mut ordered = Vec::new();
    if !ids.is_empty() {
        let mut rows = db.conn().prepare_cached(order)?;
        let rows = rows.query_map([], |row| row.get::<_, Uuid>(0))?;
        ordered = rows.collect::<rusqlite::Result<_>>()?;
        ordered.retain(|id| ids.contains(id));
    }
    Ok(Found {
        total: u32::try_from(ordered.len()).unwrap_or(u32::MAX),
        ids: ordered.into_iter().take(most).map(id).collect(),
    })
}

fn holding_word(db: &Read, wanted: &Wanted, holding: &str) -> Result<BTreeSet<Uuid>> {
    let mut rows = db
        .conn()
        .prepare_cached(&format!("WITH {HITS} {holding}"))?;
    let rows = rows.query_map(
        named_params! { ":word": wanted.anywhere(), ":name": wanted.in_names() },
        |row| row.get(0),
    )?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

impl Wanted {
    /// The word in any text, or as a code.
    fn anywhere(&self) -> String {
        let mut query = format!("({{names words private_words}} : {})", self.quoted());
        for code in &self.codes {
            query.push_str(&format!(" OR (choices : \"{}\")", code.replace('-', "")));
        }
        query
    }

    fn in_names(&self) -> String {
        format!("names : {}", self.quoted())
    }

    /// As the index's language writes a word's beginning; no sign in it means anything there.
    fn quoted(&self) -> String {
        format!("\"{}\"*", self.beginning.replace('"', ""))
    }
}
