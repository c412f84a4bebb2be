//! Quick entry on the screen: the line as chips, each of which can be changed by the arrow keys.

use chrono::NaiveDate;
use serde::Serialize;

use super::super::Desk;
use super::day_shown;
use crate::error::Result;
use crate::fault::Faults;
use crate::notebook::Notebook;
use crate::session::quick::{Guess, Known, Picks, QuickEntry, Sureness};
use crate::text::Text;
use crate::values::{Minutes, PersonId};

/// A line as it was understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct QuickShown {
    /// Its parts; none while nothing has been typed.
    pub chips: Vec<QuickChip>,
    /// What goes to the report, or nothing.
    pub text: String,
    /// The topics that were recognised, as a list of words, or nothing.
    pub topics: String,
    /// A word that cannot be a day, and why, or nothing.
    pub complaint: String,
    /// What Enter records, or what it still waits for.
    pub outcome: String,
    /// Whether Enter records it now.
    pub is_whole: bool,
    /// Whether it is only noted down, to be filled in later.
    pub is_stub: bool,
    /// Who works now and has a number of one digit, which alone notes a meeting down.
    pub people: Vec<QuickPerson>,
}

/// A part of the line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct QuickChip {
    /// Which part: the field of the picks, such as `minutes` or `due_on[0]`.
    pub part: String,
    /// What the part is called.
    pub label: String,
    /// What it may be, the likeliest first.
    pub options: Vec<String>,
    /// The place of the option that holds; nothing while a person must choose.
    pub chosen: Option<u32>,
    /// Whether it was typed, and not only assumed.
    pub is_typed: bool,
}

/// Somebody whose number alone notes a meeting down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct QuickPerson {
    /// Who.
    pub id: PersonId,
    /// The number, which is also the key.
    pub number: u32,
    /// Given name first.
    pub name: String,
}

pub(super) fn of(desk: &mut Desk, line: &str, picks: &Picks) -> Result<QuickShown> {
    let (book, text) = desk.book()?;
    let known = book.people_offered()?;
    let working = book.working(book.today())?;
    let with_key = known
        .iter()
        .filter(|it| it.number <= 9 && working.contains(&it.id));
    let mut people: Vec<QuickPerson> = with_key
        .map(|it| QuickPerson {
            id: it.id,
            number: it.number,
            name: name(it),
        })
        .collect();
    people.sort_by_key(|it| it.number);
    let entry = book.quick_entry(line, &text.quick_words())?;
    let nothing = line.trim().is_empty();
    let chips = match nothing {
        true => Vec::new(),
        false => chips(text, &entry, picks, &known),
    };
    let waits_for = chips.iter().find(|chip| chip.chosen.is_none());
    let is_stub = entry.is_stub();
    let outcome = match (nothing, is_stub, waits_for) {
        (true, _, _) => String::new(),
        (false, true, _) => text.sessions_quick_stub(),
        (false, false, None) => text.sessions_quick_whole(),
        (false, false, Some(chip)) => text.sessions_quick_choose(&chip.label),
    };
    Ok(QuickShown {
        is_whole: !nothing && (is_stub || waits_for.is_none()),
        text: entry.text.clone(),
        topics: topics(text, &entry),
        complaint: complaint(text, &entry),
        chips: match is_stub {
            true => chips
                .into_iter()
                .filter(|chip| ["person", "held_on"].contains(&chip.part.as_str()))
                .collect(),
            false => chips,
        },
        outcome,
        is_stub,
        people,
    })
}

/// Records the line, and says what was recorded.
pub(super) fn record(desk: &mut Desk, line: &str, picks: &Picks) -> Result<String> {
    let (book, text) = desk.book()?;
    let entry = book.quick_entry(line, &text.quick_words())?;
    let who = |book: &Notebook, person: Option<PersonId>| -> Result<String> {
        person.map_or(Ok(String::new()), |id| Ok(book.get(id)?.name()))
    };
    if entry.is_stub() {
        let stub = entry.stub(line, picks);
        let name = who(book, stub.person)?;
        book.record(stub)?;
        return Ok(text.sessions_stub_recorded(&name));
    }
    let person = entry.person.settled(picks.person);
    let (session, steps) = entry.session(picks);
    let mut faults = Faults::default();
    if person.is_none() {
        faults.add("person", crate::fault::Problem::Missing);
        return Err(faults.into());
    }
    book.record_session(session, steps)?;
    Ok(text.sessions_recorded(&who(book, person)?))
}

fn chips(text: &Text, it: &QuickEntry, picks: &Picks, known: &[Known]) -> Vec<QuickChip> {
    let named = |id: &PersonId| {
        let person = known.iter().find(|it| it.id == *id);
        person.map(name).unwrap_or_default()
    };
    let day = |day: &NaiveDate| day_shown(text, *day);
    let mut chips = vec![
        chip(
            "person",
            text.sessions_with(),
            &it.person,
            picks.person,
            named,
        ),
        chip(
            "held_on",
            text.sessions_day(),
            &it.held_on,
            picks.held_on,
            day,
        ),
        chip(
            "minutes",
            text.sessions_duration(),
            &it.minutes,
            picks.minutes,
            |it: &Minutes| text.minutes(u32::from(it.0)),
        ),
        chip("kind", text.sessions_kind(), &it.kind, picks.kind, |it| {
            text.choice("session-kind", it.code())
        }),
        chip("way", text.sessions_way(), &it.way, picks.way, |it| {
            text.choice("way", it.code())
        }),
    ];
    for (i, step) in it.steps.iter().enumerate() {
        let pick = picks.due_on.get(i).copied().flatten();
        chips.push(chip(
            &format!("due_on[{i}]"),
            text.sessions_agreed(),
            &step.due_on,
            pick,
            |due| match due {
                Some(due) => text.sessions_step_due(&day_shown(text, *due), &step.what),
                None => step.what.clone(),
            },
        ));
    }
    chips
}

fn chip<T: Clone>(
    part: &str,
    label: String,
    guess: &Guess<T>,
    pick: Option<usize>,
    shown: impl Fn(&T) -> String,
) -> QuickChip {
    let likeliest = match guess.sureness {
        Sureness::Open => None,
        Sureness::Typed | Sureness::Assumed => Some(0),
    };
    let chosen = pick
        .filter(|place| *place < guess.options.len())
        .or(likeliest);
    QuickChip {
        part: part.to_owned(),
        label,
        options: guess.options.iter().map(shown).collect(),
        chosen: chosen.and_then(|place| u32::try_from(place).ok()),
        is_typed: guess.sureness == Sureness::Typed || pick.is_some(),
    }
}

fn topics(text: &Text, it: &QuickEntry) -> String {
    let topics: Vec<String> = it
        .topics
        .iter()
        .map(|topic| text.choice("topic", topic.code()))
        .collect();
    topics.join(", ")
}

fn complaint(text: &Text, it: &QuickEntry) -> String {
    match &it.complaint {
        Some((word, problem)) => text.sessions_quick_complaint(&text.fault(problem), word),
        None => String::new(),
    }
}

fn name(it: &Known) -> String {
    format!("{} {}", it.given_name, it.family_name)
}
