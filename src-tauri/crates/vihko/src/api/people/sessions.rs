//! A person's sessions, each with what was agreed on.

use serde::Serialize;

use super::Sign;
use crate::api::Desk;
use crate::api::today::Cell;
use crate::error::Result;
use crate::notebook::LastSession;
use crate::session::Attendance;
use crate::text::Text;
use crate::values::{PersonId, SessionId, StepId};

/// A session on a person's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonSession {
    /// Which session.
    pub id: SessionId,
    /// `ke 14.10.2026`.
    pub day: String,
    /// `45 min · paikalla · Liisa`.
    pub head: String,
    /// What goes to the report.
    pub text: String,
    /// What goes to the report about this person alone.
    pub addition: String,
    /// What it was about.
    pub topics: Vec<String>,
    /// Whether the person came.
    pub attendance: Cell,
    /// Whether there is a private note.
    pub has_note: bool,
    /// What was agreed on.
    pub steps: Vec<AgreedStep>,
}

/// An agreed step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AgreedStep {
    /// Which step.
    pub id: StepId,
    /// What is to be done.
    pub what: String,
    /// `Liisa · viimeistään 21.10.`.
    pub detail: String,
    /// Done, due or late.
    pub sign: Sign,
}

pub fn person_sessions(desk: &mut Desk, id: PersonId) -> Result<Vec<PersonSession>> {
    let (book, text) = desk.book()?;
    let today = book.today();
    let sessions = book.last_sessions(id, usize::MAX)?;
    Ok(sessions
        .iter()
        .map(|it| session_row(it, id, today, text))
        .collect())
}

fn session_row(
    it: &LastSession,
    person: PersonId,
    today: chrono::NaiveDate,
    text: &Text,
) -> PersonSession {
    let session = &it.session;
    let mine = session.participants.iter().find(|one| one.person == person);
    let kind = match session.participants.len() {
        0 | 1 => text.choice("session-kind", session.kind.code()),
        many => text.person_group(&text.count(u32::try_from(many).unwrap_or(u32::MAX))),
    };
    let parts = [
        text.minutes(u32::from(session.minutes.0)),
        kind,
        text.choice("way", session.way.code()),
        session.recorded_by.clone(),
    ];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    PersonSession {
        id: it.id,
        day: format!(
            "{} {}",
            text.weekday(session.held_on),
            text.day(session.held_on)
        ),
        head: parts.collect::<Vec<_>>().join(" · "),
        text: session.text.clone(),
        addition: mine.map(|it| it.addition.clone()).unwrap_or_default(),
        topics: session
            .topics
            .iter()
            .map(|topic| text.choice("topic", topic.code()))
            .collect(),
        attendance: attendance(mine.map(|it| it.attendance), text),
        has_note: !session.private_note.reveal().is_empty(),
        steps: it
            .steps
            .iter()
            .map(|(id, step)| {
                let late = step.due_on.is_some_and(|due| due < today);
                let (sign, when) = match (step.done_on, step.due_on) {
                    (Some(done), _) => (Sign::Done, text.person_step_done(&text.day_short(done))),
                    (None, Some(due)) => (
                        if late { Sign::Late } else { Sign::Due },
                        text.today_by(&text.day_short(due)),
                    ),
                    (None, None) => (Sign::Due, String::new()),
                };
                let parts = [step.who.clone(), when].into_iter();
                let parts = parts.filter(|part| !part.is_empty());
                AgreedStep {
                    id: *id,
                    what: step.what.clone(),
                    detail: parts.collect::<Vec<_>>().join(" · "),
                    sign,
                }
            })
            .collect(),
    }
}

fn attendance(attendance: Option<Attendance>, text: &Text) -> Cell {
    let attendance = attendance.unwrap_or(Attendance::Present);
    let sign = match attendance {
        Attendance::Present => Sign::Done,
        Attendance::Cancelled | Attendance::Moved => Sign::Info,
        Attendance::Absent => Sign::Due,
    };
    Cell {
        sign,
        shown: text.choice("attendance", attendance.code()),
    }
}
