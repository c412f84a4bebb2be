//! A month's sessions as rows.

use serde::Serialize;

use super::super::Desk;
use super::{Offered, day_shown, sheet};
use crate::error::Result;
use crate::notebook::Notebook;
use crate::session::{Attendance, Participant, Session, Step};
use crate::text::Text;
use crate::values::{Month, PersonId, SessionId, StepId, StubId};

/// A month's sessions, the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SessionList {
    /// The month before, such as `2026-09`.
    pub previous: String,
    /// The month after; nothing in the running month.
    pub next: Option<String>,
    /// The month's name.
    pub title: String,
    /// How many sessions were held, and for how long.
    pub count: String,
    /// Whom the list may be limited to.
    pub people: Vec<Offered>,
    /// What was only noted down, in whichever month.
    pub stubs: Vec<StubRow>,
    /// The sessions.
    pub rows: Vec<SessionRow>,
}

/// A session in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SessionRow {
    /// Which session.
    pub id: SessionId,
    /// The day, and when it began if that is known.
    pub day: String,
    /// Who was there, or how many of a group.
    pub who: String,
    /// Who was to come but did not, with the reason that is kept: `Ville Niemi: ei saapunut`.
    pub away: Vec<String>,
    /// Kind, duration and way: `ohjauskeskustelu · 45 min · paikalla`.
    pub how: String,
    /// What was gone through.
    pub text: String,
    /// What was agreed on.
    pub steps: Vec<StepRow>,
    /// Whether the writer keeps a note of their own.
    pub has_note: bool,
    /// Whether it opens as a group.
    pub is_group: bool,
}

/// Something that was agreed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StepRow {
    /// Which step.
    pub id: StepId,
    /// What, with its day.
    pub shown: String,
    /// Whether it is still to be done.
    pub is_open: bool,
}

/// A meeting that was only noted down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StubRow {
    /// Which stub.
    pub id: StubId,
    /// Whom and when: `Tapasit: Matti Virtanen, pe 30.10.2026`.
    pub shown: String,
    /// What was typed along.
    pub note: String,
    /// `kirjattu lukittuna 2.11.2026 klo 14.02`, or nothing.
    pub written: String,
}

pub(super) fn of(desk: &mut Desk, month: &str, person: Option<PersonId>) -> Result<SessionList> {
    let (book, text) = desk.book()?;
    let running = Month::of(book.today());
    // A month that cannot be read is the running one: the window only sends back what it was given.
    let month = Month::parse(month).unwrap_or(running);
    let sessions = book.sessions_of_month(month, person)?;
    let held: Vec<&Session> = sessions
        .iter()
        .map(|(_, it)| it)
        .filter(|it| came(it, person))
        .collect();
    let minutes: u32 = held.iter().map(|it| u32::from(it.minutes.0)).sum();
    let stubs = book.stubs()?.into_iter();
    let stubs = stubs.filter(|(_, it)| person.is_none() || person == it.person);
    let mut stub_rows = Vec::new();
    for (id, stub) in stubs {
        let day = day_shown(text, stub.met_on);
        stub_rows.push(StubRow {
            id,
            shown: match stub.person {
                Some(person) => text.sessions_stub_met(&day, &book.get(person)?.name()),
                None => text.locked_who(&day),
            },
            note: stub.note,
            written: stub
                .written_at
                .map(|at| text.locked_written(&text.moment(book.local(at))))
                .unwrap_or_default(),
        });
    }
    Ok(SessionList {
        previous: month.previous().to_string(),
        next: (month < running).then(|| month.next().to_string()),
        title: text.month(month),
        count: text.sessions_count(
            u32::try_from(held.len()).unwrap_or(u32::MAX),
            &text.minutes(minutes),
        ),
        people: sheet::offered(book)?,
        stubs: stub_rows,
        rows: sessions
            .into_iter()
            .map(|(id, session)| row(book, text, id, session))
            .collect::<Result<_>>()?,
    })
}

fn row(book: &Notebook, text: &Text, id: SessionId, it: Session) -> Result<SessionRow> {
    let name = |part: &Participant| -> Result<String> { Ok(book.get(part.person)?.name()) };
    let (there, away): (Vec<&Participant>, Vec<&Participant>) = it
        .participants
        .iter()
        .partition(|part| part.attendance == Attendance::Present);
    let names: Vec<String> = there.iter().map(|part| name(part)).collect::<Result<_>>()?;
    let who = match (names.len(), it.participants.len()) {
        (0, _) => text.sessions_nobody(),
        (1..=3, _) => names.join(", "),
        (there, all) => text.sessions_of_all(&all.to_string(), &there.to_string()),
    };
    let away = away.into_iter().map(|part| {
        let attendance = text.choice("attendance", part.attendance.code());
        Ok(format!("{}: {attendance}", name(part)?))
    });
    let mut day = day_shown(text, it.held_on);
    if let Some(time) = it.starts_at {
        day = text.sessions_day_time(&day, &text.time(time));
    }
    let how = [
        text.choice("session-kind", it.kind.code()),
        text.minutes(u32::from(it.minutes.0)),
        text.choice("way", it.way.code()),
    ];
    let steps = book.steps_of_session(id)?;
    let is_group = it.is_group();
    Ok(SessionRow {
        id,
        day,
        who,
        away: away.collect::<Result<_>>()?,
        how: how.join(" · "),
        text: it.text,
        steps: steps
            .into_iter()
            .map(|(id, step)| step_row(text, id, &step))
            .collect(),
        has_note: !it.private_note.reveal().is_empty(),
        is_group,
    })
}

fn step_row(text: &Text, id: StepId, it: &Step) -> StepRow {
    let shown = match (it.done_on, it.due_on) {
        (Some(day), _) => text.sessions_step_done(&text.day(day), &it.what),
        (None, Some(day)) => text.sessions_step_due(&day_shown(text, day), &it.what),
        (None, None) => it.what.clone(),
    };
    StepRow {
        id,
        shown,
        is_open: it.done_on.is_none(),
    }
}

/// Whether it was held with this person, or with anybody.
fn came(it: &Session, person: Option<PersonId>) -> bool {
    it.participants.iter().any(|part| {
        part.attendance == Attendance::Present && person.is_none_or(|person| person == part.person)
    })
}
