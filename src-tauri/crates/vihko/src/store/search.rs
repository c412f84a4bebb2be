//! Search: which records hold the typed words. The index itself is kept by the triggers of the schema.

use std::collections::HashSet;

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

/// The ids of what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// People, the last recorded first.
    pub people: Vec<PersonId>,
    /// Sessions, the latest first.
    pub sessions: Vec<SessionId>,
    /// Steps: those that are not done before those that are, the earliest due first.
    pub steps: Vec<StepId>,
}

/// What holds a word, as 0 for a person, 1 for a session, 2 for a step, and its id, perhaps more than once. The index is
/// asked for all of them together, for that takes most of the time.
///
/// A person is found by what is recorded of themselves or of one of their jobs; a session by what was said, added or
/// agreed on, or by the name of who was to come; a step by what was agreed on or by the name of whom it concerns.
const HOLDING: &str = "
    WITH hit AS MATERIALIZED (
        SELECT entry.kind, entry.record FROM search JOIN search_entry AS entry ON entry.seq = search.rowid
        WHERE search MATCH :word
    ),
    named AS MATERIALIZED (
        SELECT entry.record FROM search JOIN search_entry AS entry ON entry.seq = search.rowid
        WHERE search MATCH :name AND entry.kind = 'person'
    )
    SELECT 0, record FROM hit WHERE kind = 'person'
    UNION ALL
    SELECT 0, person_id FROM placement WHERE id IN (SELECT record FROM hit WHERE kind = 'placement')
    UNION ALL
    SELECT 1, record FROM hit WHERE kind = 'session'
    UNION ALL
    SELECT 1, session_id FROM participant WHERE id IN (SELECT record FROM hit WHERE kind = 'participant')
    UNION ALL
    SELECT 1, session_id FROM step WHERE id IN (SELECT record FROM hit WHERE kind = 'step')
    UNION ALL
    SELECT 1, session_id FROM participant
    WHERE deleted_at IS NULL AND person_id IN (SELECT record FROM named)
    UNION ALL
    SELECT 2, record FROM hit WHERE kind = 'step'
    UNION ALL
    SELECT 2, id FROM step WHERE person_id IN (SELECT record FROM named)";

/// All people, in their order.
const PEOPLE: &str = "SELECT id FROM person WHERE deleted_at IS NULL ORDER BY id DESC";

/// All sessions, in their order.
const SESSIONS: &str = "
    SELECT id FROM session WHERE deleted_at IS NULL ORDER BY held_on DESC, start_time DESC, id DESC";

/// All steps, in their order.
const STEPS: &str = "
    SELECT id FROM step WHERE deleted_at IS NULL ORDER BY done_on IS NOT NULL, due_on IS NULL, due_on, id";

/// People, sessions and steps by the numbers that [`HOLDING`] gives them.
type Holding = [HashSet<Uuid>; 3];

/// What holds every one of the words; nothing holds no words.
pub fn found(db: &Read, words: &[Wanted]) -> Result<Found> {
    let mut all = Holding::default();
    for (i, wanted) in words.iter().enumerate() {
        let of_word = holding(db, wanted)?;
        if i == 0 {
            all = of_word;
            continue;
        }
        for (ids, of_word) in all.iter_mut().zip(&of_word) {
            ids.retain(|id| of_word.contains(id));
        }
    }
    let [people, sessions, steps] = &all;
    Ok(Found {
        people: ordered(db, people, PEOPLE, PersonId)?,
        sessions: ordered(db, sessions, SESSIONS, SessionId)?,
        steps: ordered(db, steps, STEPS, StepId)?,
    })
}

fn holding(db: &Read, wanted: &Wanted) -> Result<Holding> {
    let mut holding = Holding::default();
    let mut statement = db.conn().prepare_cached(HOLDING)?;
    let mut rows = statement
        .query(named_params! { ":word": wanted.anywhere(), ":name": wanted.in_names() })?;
    while let Some(row) = rows.next()? {
        if let Some(ids) = holding.get_mut(usize::from(row.get::<_, u8>(0)?)) {
            ids.insert(row.get(1)?);
        }
    }
    Ok(holding)
}

/// These ids in the order in which the statement gives all.
fn ordered<I>(db: &Read, ids: &HashSet<Uuid>, all: &str, id: impl Fn(Uuid) -> I) -> Result<Vec<I>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut statement = db.conn().prepare_cached(all)?;
    let all = statement.query_map([], |row| row.get::<_, Uuid>(0))?;
    all.filter(|it| it.as_ref().map_or(true, |it| ids.contains(it)))
        .map(|it| Ok(id(it?)))
        .collect()
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
