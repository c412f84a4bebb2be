//! The sheet for one session: what it begins with, and what is told while it is typed.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::super::Desk;
use super::{day_shown, stub};
use crate::error::Result;
use crate::fault::Problem;
use crate::notebook::Notebook;
use crate::session::{
    Attendance, Participant, ParticipantDraft, SessionDraft, SessionKind, Step, StepDraft, Topic,
    Way,
};
use crate::text::Text;
use crate::values::{
    self, Draft, Month, PersonId, PlacementId, SessionId, StepId, StubId, written,
};

/// How long a session usually lasts, in minutes, as the sheet offers it.
const USUAL: &str = "30";

/// A person who can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Offered {
    /// Who.
    pub id: PersonId,
    /// The running number, which is also the key.
    pub number: u32,
    /// Given name first.
    pub name: String,
}

/// Something that was agreed on, as the sheet holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
pub struct StepInput {
    /// Which step, if it has been recorded already.
    pub id: Option<StepId>,
    /// Whom it concerns.
    pub person: Option<PersonId>,
    /// What is to be done.
    pub what: String,
    /// Who does it.
    pub who: String,
    /// By which day.
    pub due_on: String,
    /// When it was done.
    pub done_on: String,
}

/// What the sheet begins with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SessionSheet {
    /// Where its draft is kept.
    pub place: String,
    /// The session.
    pub draft: SessionDraft,
    /// What was agreed on in it.
    pub steps: Vec<StepInput>,
    /// Who can be chosen, those who work today first.
    pub people: Vec<Offered>,
    /// What can be chosen.
    pub choices: Choices,
}

/// What can be chosen of a session, in the order in which a person sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Choices {
    /// Kinds.
    pub kinds: Vec<Pill>,
    /// Ways.
    pub ways: Vec<Pill>,
    /// Topics.
    pub topics: Vec<Pill>,
    /// Whether a person came.
    pub attendances: Vec<Pill>,
}

/// One choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Pill {
    /// Its code.
    pub value: String,
    /// Its name.
    pub label: String,
}

/// A typed day as it was understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DayShown {
    /// The day in full, or nothing.
    pub shown: String,
    /// Why it is none, or nothing.
    pub fault: String,
}

pub(super) fn of(
    desk: &mut Desk,
    session: Option<SessionId>,
    stub: Option<StubId>,
    person: Option<PersonId>,
    month: Option<Month>,
) -> Result<SessionSheet> {
    let (book, text) = desk.book()?;
    let people = offered(book)?;
    if let Some(id) = session {
        let steps = book.steps_of_session(id)?;
        let mut draft = SessionDraft::of(&book.get(id)?);
        draft.held_on = as_typed(&draft.held_on);
        return Ok(SessionSheet {
            place: format!("session/{}", id.0),
            draft,
            steps: steps
                .into_iter()
                .map(|(id, step)| StepInput::of(id, &step))
                .collect(),
            people,
            choices: choices(text),
        });
    }
    let mut draft = fresh(likeliest(month, book.today()));
    let mut place = "session/new".to_owned();
    let mut person = person;
    let mut steps = Vec::new();
    if let Some(id) = stub {
        let record = book.get(id)?;
        place = format!("stub/{}", id.0);
        (draft, steps) = stub::begun(book, text, draft, &record)?;
        person = record.person;
    } else if let Some(person) = person {
        place = format!("session/new/{}", person.0);
        if let Some(month) = month {
            place = format!("{place}/{month}");
        }
    }
    draft.participants = person.into_iter().map(present).collect();
    Ok(SessionSheet {
        place,
        draft,
        steps,
        people,
        choices: choices(text),
    })
}

/// The day of a session that a month lacks: in a month that is over its last working day, else today.
fn likeliest(month: Option<Month>, today: NaiveDate) -> NaiveDate {
    let Some(last) = month.map(Month::last_day).filter(|last| *last < today) else {
        return today;
    };
    let is_working = |day: &NaiveDate| day.weekday().number_from_monday() <= 5;
    let days = std::iter::successors(Some(last), NaiveDate::pred_opt);
    days.take(7).find(is_working).unwrap_or(last)
}

/// A new session as it is likeliest: on this day, half an hour, face to face.
pub(super) fn fresh(day: NaiveDate) -> SessionDraft {
    SessionDraft {
        held_on: as_typed(&day.to_string()),
        minutes: USUAL.into(),
        kind: SessionKind::Guidance.code().into(),
        way: Way::OnSite.code().into(),
        ..SessionDraft::default()
    }
}

pub(super) fn choices(text: &Text) -> Choices {
    let pill = |list: &str, code: &str| Pill {
        value: code.to_owned(),
        label: text.choice(list, code),
    };
    // A group has a screen of its own.
    let kinds = SessionKind::ALL
        .iter()
        .filter(|it| **it != SessionKind::Group);
    Choices {
        kinds: kinds.map(|it| pill("session-kind", it.code())).collect(),
        ways: Way::ALL.iter().map(|it| pill("way", it.code())).collect(),
        topics: Topic::ALL
            .iter()
            .map(|it| pill("topic", it.code()))
            .collect(),
        attendances: Attendance::ALL
            .iter()
            .map(|it| pill("attendance", it.code()))
            .collect(),
    }
}

pub(super) fn present(person: PersonId) -> ParticipantDraft {
    ParticipantDraft {
        person: Some(person),
        attendance: Attendance::Present.code().into(),
        addition: String::new(),
    }
}

pub(super) fn offered(book: &Notebook) -> Result<Vec<Offered>> {
    let people = book.people_offered()?.into_iter();
    let offered = people.map(|it| Offered {
        id: it.id,
        number: it.number,
        name: format!("{} {}", it.given_name, it.family_name),
    });
    Ok(offered.collect())
}

pub(super) fn held_day_shown(desk: &mut Desk, typed: &str) -> Result<DayShown> {
    let (book, text) = desk.book()?;
    let day = values::held_day(typed, book.today());
    Ok(day_told(text, typed, day))
}

pub(super) fn due_day_shown(desk: &mut Desk, typed: &str) -> Result<DayShown> {
    let (book, text) = desk.book()?;
    Ok(day_told(text, typed, due(typed, text, book.today())))
}

/// How many sessions with the person the month of this day has with this one, and how many are promised;
/// and whether the month's report has been confirmed already.
pub(super) fn outlook(
    desk: &mut Desk,
    session: Option<SessionId>,
    person: Option<PersonId>,
    held_on: &str,
) -> Result<String> {
    let (book, text) = desk.book()?;
    let (Some(person), Ok(day)) = (person, values::held_day(held_on, book.today())) else {
        return Ok(String::new());
    };
    let month = Month::of(day);
    let others = book.sessions_of_month(month, Some(person))?;
    let came = others.iter().filter(|(id, it)| {
        let there =
            |part: &Participant| part.person == person && part.attendance == Attendance::Present;
        Some(*id) != session && it.participants.iter().any(there)
    });
    let n = u32::try_from(came.count())
        .unwrap_or(u32::MAX)
        .saturating_add(1);
    let placements = book.list::<PlacementId>()?;
    let payer = placements
        .iter()
        .filter(|(_, it)| it.person == person && it.in_force().days_in(month) > 0)
        .find_map(|(_, it)| it.payer);
    let Some(payer) = payer else {
        return Ok(String::new());
    };
    if book.is_confirmed(payer, month)? {
        return Ok(text.sessions_month_confirmed(&text.month(month)));
    }
    let wanted = book.get(payer)?.sessions_a_month;
    Ok(match wanted {
        0 => String::new(),
        wanted => text.sessions_outlook(&text.month(month), &n.to_string(), &wanted.to_string()),
    })
}

impl StepInput {
    pub(super) fn of(id: StepId, it: &Step) -> StepInput {
        StepInput {
            id: Some(id),
            person: Some(it.person),
            what: it.what.clone(),
            who: it.who.clone(),
            due_on: as_typed(&written(it.due_on)),
            done_on: written(it.done_on),
        }
    }

    /// Whether nothing was written into it.
    pub(super) fn is_blank(&self) -> bool {
        self.id.is_none() && self.what.trim().is_empty() && self.due_on.trim().is_empty()
    }

    pub(super) fn draft(self, text: &Text, today: NaiveDate) -> StepDraft {
        // A day that cannot be read goes on as it was typed, to be complained of under its field.
        let due_on = due(&self.due_on, text, today).map_or(self.due_on, |day| day.to_string());
        StepDraft {
            session: None,
            person: self.person,
            what: self.what,
            who: self.who,
            due_on,
            done_on: self.done_on,
        }
    }
}

/// The day by which something is to be done: a weekday is the next one.
fn due(typed: &str, text: &Text, today: NaiveDate) -> std::result::Result<NaiveDate, Problem> {
    let word = values::unaccented(typed.trim());
    match text.quick_words().days.exact(&word) {
        Some(spoken) => spoken.due(today, today).ok_or(Problem::NotADay),
        None => values::day(typed, today),
    }
}

fn day_told(text: &Text, typed: &str, day: std::result::Result<NaiveDate, Problem>) -> DayShown {
    match day {
        Ok(day) => DayShown {
            shown: day_shown(text, day),
            fault: String::new(),
        },
        Err(_) if typed.trim().is_empty() => DayShown {
            shown: String::new(),
            fault: String::new(),
        },
        Err(problem) => DayShown {
            shown: String::new(),
            fault: text.fault(&problem),
        },
    }
}

/// A day of a file as people type it, in every language.
pub(super) fn as_typed(day: &str) -> String {
    let day: Option<NaiveDate> = day.parse().ok();
    written(day.map(|day| day.format("%-d.%-m.%Y")))
}
