//! Search on the screen: people, sessions and what was agreed on, each hit with the words around it.

use serde::Serialize;

use super::today::DutyRow;
use super::{Desk, today};
use crate::error::Result;
use crate::notebook::{Duty, DutyKind, Notebook};
use crate::session::{Session, Step};
use crate::text::Text;
use crate::values::{PersonId, SessionId, StepId, unaccented};

/// How many letters are shown before and after a hit.
const AROUND: usize = 50;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Found {
    /// How much there is in all, as a sentence.
    pub count: String,
    /// People.
    pub people: Vec<FoundPerson>,
    /// What the home page asks for, the most urgent first.
    pub duties: Vec<DutyRow>,
    /// What was agreed on, what is still to be done first.
    pub steps: Vec<FoundStep>,
    /// Sessions, the latest first.
    pub sessions: Vec<FoundSession>,
}

/// A person who was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FoundPerson {
    /// Who.
    pub id: PersonId,
    /// Family name first.
    pub name: String,
    /// The words of the writer's own note, where the hit is in it.
    pub note: Option<Around>,
}

/// A session that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FoundSession {
    /// Which session.
    pub id: SessionId,
    /// Day, kind and who was to come.
    pub title: String,
    /// The words around the hit.
    pub around: Around,
    /// Whether it opens as a group.
    pub is_group: bool,
}

/// Something agreed on that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FoundStep {
    /// Which step.
    pub id: StepId,
    /// In which session it was agreed on.
    pub session: SessionId,
    /// Whom it concerns, and by which day.
    pub title: String,
    /// The words around the hit.
    pub around: Around,
    /// Whether it is still to be done.
    pub is_open: bool,
    /// Whether its session opens as a group.
    pub is_group: bool,
}

/// A stretch of text around a hit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Around {
    /// What comes before the hit.
    pub before: String,
    /// The hit; nothing if what was looked for stands elsewhere.
    pub hit: String,
    /// What comes after it.
    pub after: String,
    /// Whether it stands in the writer's own note, which never leaves the notebook.
    pub is_private: bool,
}

pub fn search(desk: &mut Desk, line: String) -> Result<Found> {
    let (book, text) = desk.book()?;
    let hits = book.search(&line, text)?;
    let looked_for = hits.beginnings;
    let people = hits.people.first.into_iter().map(|hit| FoundPerson {
        id: hit.id,
        name: hit.record.listed_name(),
        note: around(hit.record.private_note.reveal(), &looked_for, true),
    });
    let mut sessions = Vec::new();
    for hit in hits.sessions.first {
        sessions.push(FoundSession {
            id: hit.id,
            title: session_title(book, text, &hit.record)?,
            around: in_session(&hit.record, &looked_for),
            is_group: hit.record.is_group(),
        });
    }
    let mut steps = Vec::new();
    for hit in hits.steps.first {
        steps.push(FoundStep {
            id: hit.id,
            session: hit.record.session,
            title: step_title(book, text, &hit.record)?,
            is_open: hit.record.done_on.is_none(),
            is_group: book.get(hit.record.session)?.is_group(),
            around: around(&hit.record.what, &looked_for, false)
                .unwrap_or_else(|| beginning(&hit.record.what)),
        });
    }
    let duties = duties(book, text, &looked_for)?;
    let total = hits.people.total
        + hits.sessions.total
        + hits.steps.total
        + u32::try_from(duties.len()).unwrap_or(u32::MAX);
    Ok(Found {
        count: match line.trim().is_empty() {
            true => String::new(),
            false => text.search_count(total),
        },
        people: people.collect(),
        duties,
        steps,
        sessions,
    })
}

/// What the home page asks for, if every word is in it. Steps are found by their own words.
fn duties(book: &Notebook, text: &Text, looked_for: &[String]) -> Result<Vec<DutyRow>> {
    if looked_for.is_empty() {
        return Ok(Vec::new());
    }
    let is_step = |it: &Duty| matches!(it.kind, DutyKind::Step { .. });
    let holds = |it: &DutyRow| {
        let said = unaccented(&format!("{} {}", it.name, it.what));
        let words = said.split(|c: char| !c.is_alphanumeric());
        looked_for
            .iter()
            .all(|wanted| words.clone().any(|word| word.starts_with(wanted.as_str())))
    };
    let duties = book.open_duties()?;
    let rows = duties.iter().filter(|it| !is_step(it));
    let rows = rows.map(|it| today::duty_row(it, text));
    Ok(rows.filter(holds).collect())
}

fn session_title(book: &Notebook, text: &Text, it: &Session) -> Result<String> {
    let mut names = Vec::new();
    for part in it.participants.iter().take(3) {
        names.push(book.get(part.person)?.name());
    }
    if it.participants.len() > names.len() {
        names.push("…".into());
    }
    Ok(format!(
        "{} {} · {} · {}",
        text.weekday(it.held_on),
        text.day(it.held_on),
        text.choice("session-kind", it.kind.code()),
        names.join(", ")
    ))
}

fn step_title(book: &Notebook, text: &Text, it: &Step) -> Result<String> {
    let name = book.get(it.person)?.name();
    Ok(match (it.done_on, it.due_on) {
        (Some(day), _) => text.search_done(&text.day(day), &name),
        (None, Some(day)) => text.search_due(&text.day(day), &name),
        (None, None) => name,
    })
}

/// Where the hit stands: in the text, in an addition, else in the private note, else nowhere in particular.
fn in_session(it: &Session, looked_for: &[String]) -> Around {
    let additions = it.participants.iter().map(|part| part.addition.as_str());
    std::iter::once(it.text.as_str())
        .chain(additions)
        .find_map(|text| around(text, looked_for, false))
        .or_else(|| around(it.private_note.reveal(), looked_for, true))
        .unwrap_or_else(|| beginning(&it.text))
}

/// The words around the first word that begins as one that was looked for.
fn around(text: &str, looked_for: &[String], is_private: bool) -> Option<Around> {
    let mut start = 0;
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        let folded = unaccented(word);
        if !word.is_empty() && looked_for.iter().any(|it| folded.starts_with(it.as_str())) {
            let end = start + word.len();
            return Some(Around {
                before: tail(&text[..start]),
                hit: word.to_owned(),
                after: head(&text[end..]),
                is_private,
            });
        }
        // What divides words is one character, of whatever length.
        start += word.len();
        start += text[start..].chars().next().map_or(0, char::len_utf8);
    }
    None
}

fn beginning(text: &str) -> Around {
    Around {
        before: head(text),
        ..Around::default()
    }
}

fn head(text: &str) -> String {
    match text.char_indices().nth(AROUND) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn tail(text: &str) -> String {
    let letters = text.chars().count();
    match letters > AROUND {
        true => {
            let kept: String = text.chars().skip(letters - AROUND).collect();
            format!("…{kept}")
        }
        false => text.to_owned(),
    }
}
