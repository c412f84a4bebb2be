//! Search through people, sessions and what was agreed on. What is found may stand in a private note: it is for
//! the window's own list and never for a paper or file.

use super::Notebook;
use crate::error::Result;
use crate::person::Person;
use crate::session::{Session, SessionKind, Step, Topic};
use crate::store::{self, search::Wanted};
use crate::text::Text;
use crate::values::{PersonId, SessionId, StepId, cut, sort_key, unaccented};

/// How many of each kind are shown.
const MOST: usize = 30;

/// How many words of a line are looked for; the rest would only narrow what is found already.
const WORDS: usize = 12;

/// Everything that was found.
pub struct Hits {
    /// People, those whose names begin with what was typed first, then by name.
    pub people: SearchHits<PersonId, Person>,
    /// Sessions, the latest first.
    pub sessions: SearchHits<SessionId, Session>,
    /// What was agreed on: what is still to be done first.
    pub steps: SearchHits<StepId, Step>,
    /// The beginnings that were looked for, folded.
    pub beginnings: Vec<String>,
}

/// What was found of one kind.
pub struct SearchHits<I, R> {
    /// The first of them.
    pub first: Vec<Hit<I, R>>,
    /// How many there are in all.
    pub total: u32,
}

/// A record that was found.
pub struct Hit<I, R> {
    /// Which.
    pub id: I,
    /// The record.
    pub record: R,
}

impl Notebook {
    /// Looks for what holds every word of the line, case, accents and Finnish endings aside. A word may also be
    /// the name of a session's kind or topic in this language.
    pub fn search(&self, line: &str, text: &Text) -> Result<Hits> {
        let typed: Vec<String> = words(line);
        let wanted: Vec<Wanted> = typed.iter().map(|word| wanted(word, text)).collect();
        let db = self.read();
        let found = store::search::found(&db, &wanted)?;
        let mut people = self.hits(&found.people, usize::MAX)?;
        people.first.sort_by_cached_key(|hit| {
            let names = unaccented(&hit.record.name());
            let begins = |word: &String| names.split_whitespace().any(|it| it.starts_with(word));
            let whole = typed.iter().all(begins);
            (!whole, sort_key(&hit.record.listed_name()))
        });
        people.first.truncate(MOST);
        Ok(Hits {
            people,
            sessions: self.hits(&found.sessions, MOST)?,
            steps: self.hits(&found.steps, MOST)?,
            beginnings: wanted.into_iter().map(|it| it.beginning).collect(),
        })
    }

    /// The records of these, at most so many.
    fn hits<K: store::Kept>(&self, found: &[K], most: usize) -> Result<SearchHits<K, K::Record>> {
        let hit = |id: &K| {
            Ok(Hit {
                id: *id,
                record: self.get(*id)?,
            })
        };
        Ok(SearchHits {
            first: found.iter().take(most).map(hit).collect::<Result<_>>()?,
            total: u32::try_from(found.len()).unwrap_or(u32::MAX),
        })
    }
}

/// The words of a line, folded; signs are none.
fn words(line: &str) -> Vec<String> {
    line.split(|c: char| !c.is_alphanumeric())
        .map(unaccented)
        .filter(|word| !word.is_empty())
        .take(WORDS)
        .collect()
}

fn wanted(word: &str, text: &Text) -> Wanted {
    let beginning = cut(word);
    let named = |list: &str, code: &str| {
        let name = unaccented(&text.choice(list, code));
        let parts = name.split(|c: char| !c.is_alphanumeric());
        let is = parts.into_iter().any(|part| part.starts_with(beginning));
        is.then(|| code.to_owned())
    };
    let kinds = SessionKind::ALL
        .iter()
        .filter_map(|it| named("session-kind", it.code()));
    let topics = Topic::ALL.iter().filter_map(|it| named("topic", it.code()));
    Wanted {
        beginning: beginning.to_owned(),
        codes: kinds.chain(topics).collect(),
    }
}
