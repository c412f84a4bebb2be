//! Quick entry (pikakirjaus): one typed line becomes a session, "mat 45 ohjaus ajokortti, sovittu cv ke".
//!
//! What the line leaves open becomes a choice, and no word of it is lost: whatever is not understood is text.

mod picks;
mod pieces;
mod who;
mod words;

use chrono::{Days, NaiveDate, NaiveTime};

pub use picks::Picks;
pub use who::Known;
pub use words::{QuickWords, SpokenDay, Vocabulary};

use super::{SessionKind, Topic, Way};
use crate::fault::Problem;
use crate::values::{Minutes, PersonId, unaccented};
use pieces::{Pieces, Token};

/// The durations that are offered where none was typed, in minutes.
pub const USUAL_MINUTES: [Minutes; 5] = [
    Minutes(15),
    Minutes(30),
    Minutes(45),
    Minutes(60),
    Minutes(90),
];

/// How well a part of the line is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sureness {
    /// It was typed, and means one thing.
    Typed,
    /// Nothing was typed; the usual is taken.
    Assumed,
    /// A person must choose: nothing was typed, or it may mean several things.
    Open,
}

/// A part of the line as it was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess<T> {
    /// What it may be, the likeliest first.
    pub options: Vec<T>,
    /// How well it is known.
    pub sureness: Sureness,
}

/// Something that was agreed on, as it was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuickStep {
    /// What is to be done.
    pub what: String,
    /// By which day, if any.
    pub due_on: Guess<Option<NaiveDate>>,
}

/// A typed line as it was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuickEntry {
    /// With whom.
    pub person: Guess<PersonId>,
    /// On which day.
    pub held_on: Guess<NaiveDate>,
    /// From which time on.
    pub starts_at: Option<NaiveTime>,
    /// How long.
    pub minutes: Guess<Minutes>,
    /// What kind.
    pub kind: Guess<SessionKind>,
    /// In which way.
    pub way: Guess<Way>,
    /// What it was about.
    pub topics: Vec<Topic>,
    /// The words that are nothing of the above: they go to the report.
    pub text: String,
    /// What was agreed on.
    pub steps: Vec<QuickStep>,
    /// A word that looks like a day but cannot be the day of a session, and why; it is in the text.
    pub complaint: Option<(String, Problem)>,
}

impl QuickEntry {
    /// Whether the line only tells who was met, and perhaps when and in which way: that is a stub.
    pub fn is_stub(&self) -> bool {
        self.person.sureness == Sureness::Typed
            && self.minutes.sureness == Sureness::Open
            && self.minutes.options == USUAL_MINUTES
            && self.kind.sureness == Sureness::Assumed
            && self.text.is_empty()
            && self.steps.is_empty()
    }
}

/// Understands a line. The people come in the order in which they are offered.
pub fn read(line: &str, today: NaiveDate, people: &[Known], words: &QuickWords) -> QuickEntry {
    let tokens = pieces::tokens(line);
    let agreed_at = tokens
        .iter()
        .position(|it| words.agreed.contains(&it.word))
        .unwrap_or(tokens.len());
    let (told, agreed) = tokens.split_at(agreed_at);
    let (person, named) = who::person(told, people, words);
    let found = Pieces::of(told, &named, today, words);
    let held_on = days(found.day, today);
    let since = held_on.options.first().copied().unwrap_or(today);
    let kind = kinds(&found.kinds);
    QuickEntry {
        person,
        minutes: minutes(&found.minutes),
        way: ways(found.way, &kind),
        topics: topics(&found.text, words),
        text: pieces::joined(&found.text),
        starts_at: found.starts_at,
        complaint: found.complaint,
        steps: steps(agreed, since, today, words),
        held_on,
        kind,
    }
}

fn minutes(found: &[Minutes]) -> Guess<Minutes> {
    Guess {
        options: first_then(found, &USUAL_MINUTES),
        sureness: match found {
            [_] => Sureness::Typed,
            _ => Sureness::Open,
        },
    }
}

fn kinds(found: &[SessionKind]) -> Guess<SessionKind> {
    Guess {
        options: first_then(found, SessionKind::ALL),
        sureness: match found {
            [] => Sureness::Assumed,
            [_] => Sureness::Typed,
            _ => Sureness::Open,
        },
    }
}

/// A telephone call is by telephone; anything else is face to face, unless it was said.
fn ways(found: Option<Way>, kind: &Guess<SessionKind>) -> Guess<Way> {
    let usual = match kind.options.first() {
        Some(SessionKind::Call) => Way::Phone,
        _ => Way::OnSite,
    };
    Guess {
        options: first_then(&[found.unwrap_or(usual)], Way::ALL),
        sureness: match found {
            Some(_) => Sureness::Typed,
            None => Sureness::Assumed,
        },
    }
}

/// The day that was typed, then the week that has passed.
fn days(found: Option<Result<NaiveDate, Problem>>, today: NaiveDate) -> Guess<NaiveDate> {
    let week: Vec<NaiveDate> = (0..7)
        .filter_map(|back| today.checked_sub_days(Days::new(back)))
        .collect();
    let (first, sureness) = match found {
        Some(Ok(day)) => (vec![day], Sureness::Typed),
        Some(Err(_)) => (Vec::new(), Sureness::Open),
        None => (Vec::new(), Sureness::Assumed),
    };
    Guess {
        options: first_then(&first, &week),
        sureness,
    }
}

fn topics(text: &[&Token], words: &QuickWords) -> Vec<Topic> {
    let about = |topic: &&Topic| {
        text.iter()
            .any(|token| words.topics.extended(&token.word).contains(topic))
    };
    Topic::ALL.iter().filter(about).copied().collect()
}

/// What comes after "sovittu", cut at its commas.
fn steps(
    tokens: &[Token],
    since: NaiveDate,
    today: NaiveDate,
    words: &QuickWords,
) -> Vec<QuickStep> {
    let said = |token: &&Token| !words.agreed.contains(&token.word);
    tokens
        .split_inclusive(|token| token.ends)
        .filter_map(|part| {
            let part: Vec<&Token> = part.iter().filter(said).collect();
            let (what, day) = pieces::due(&part, since, today, words);
            let what = pieces::joined(&what);
            (!what.is_empty()).then(|| QuickStep {
                what,
                due_on: due(day, since),
            })
        })
        .collect()
}

/// The day that was typed, then the same weekday of the next week; and that there is no day at all.
fn due(found: Option<NaiveDate>, since: NaiveDate) -> Guess<Option<NaiveDate>> {
    let after = |days| found.unwrap_or(since).checked_add_days(Days::new(days));
    match found {
        Some(day) => Guess {
            options: first_then(&[Some(day), after(7)], &[None]),
            sureness: Sureness::Typed,
        },
        None => Guess {
            options: first_then(&[None, after(1)], &[after(7), after(14)]),
            sureness: Sureness::Assumed,
        },
    }
}

/// The first ones, then those of the others that were not among them.
fn first_then<T: Copy + PartialEq>(first: &[T], others: &[T]) -> Vec<T> {
    let mut all: Vec<T> = Vec::new();
    for it in first.iter().chain(others) {
        if !all.contains(it) {
            all.push(*it);
        }
    }
    all
}

/// A word as it is compared: unaccented, without the signs around it.
fn bare(raw: &str) -> String {
    unaccented(raw.trim_matches(|c: char| !c.is_alphanumeric()))
}
