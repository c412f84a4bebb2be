//! The people: the list, and the page of one, in finished texts.

mod clock;

use clock::clock_card;
use serde::Serialize;

use super::records::RecordRow;
use super::today::{Cell, PersonMonthRow, month_row};
use super::{Changed, Desk, Part};
use crate::error::Result;
use crate::notebook::{LastSession, PersonInList};
use crate::path::{AskedLater, Milestone, PathFact, PathPoint, PathState, Stage};
use crate::person::HiringDraft;
use crate::report::SupportMonth;
use crate::text::Text;
use crate::values::{Draft, FormId, PayerId, PersonId, PlacementId, SessionId, StepId, codes};

codes! {
    /// How something stands, as a badge shows it: by icon, word and colour.
    pub enum Sign {
        /// In order.
        Done = "done",
        /// To be done.
        Due = "due",
        /// Late.
        Late = "late",
        /// Merely told.
        Info = "info",
    }
}

/// A person in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonRow {
    /// Which person.
    pub id: PersonId,
    /// The running number, by which a person is typed in short.
    pub number: u32,
    /// Given name first.
    pub name: String,
    /// The job of the latest placement, or nothing.
    pub job_title: String,
    /// The days of the latest placement, or nothing: `1.4.2026–31.3.2027`.
    pub period: String,
    /// Where the person stands.
    pub stage: Cell,
    /// Months of the supplement.
    pub support: Option<SupportBar>,
}

/// Months of a supplement as a bar: so many used, the present one among them, of so many.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SupportBar {
    /// Months used, the present one included.
    pub used: u32,
    /// Months at most.
    pub all: u32,
    /// Whether the support still runs, so that the last month used is the present one.
    pub running: bool,
    /// `7 / 12`, or `10 / 10 · päättyi 31.10.`.
    pub shown: String,
}

/// A person's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonPage {
    /// Which person.
    pub id: PersonId,
    /// Given name first.
    pub name: String,
    /// `kahvila-apulainen · 1.4.2026–31.3.2027 · 36 h/vko`.
    pub head: String,
    /// Where the person stands.
    pub stage: Cell,
    /// The employment that the page is about.
    pub placement: Option<PlacementId>,
    /// Whether the employment has ended and nobody has recorded where the person went.
    pub ended: bool,
    /// The documented path.
    pub path: Vec<PathRow>,
    /// The supplement's clock and the scheme's conditions.
    pub clock: Option<ClockCard>,
    /// `Lokakuu`.
    pub month_title: String,
    /// The running month's gaps, one line for each employment in it.
    pub months: Vec<PersonMonthRow>,
    /// What is still to be asked.
    pub asked_later: Vec<AskRow>,
}

/// A point of the documented path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PathRow {
    /// Which point.
    pub point: PathPoint,
    /// How it stands.
    pub state: PathState,
    /// `Tutustumisjakso`.
    pub title: String,
    /// `3.–5.11. · Ravintola Ankkuri`.
    pub shown: String,
    /// How it stands, for those who do not see the mark.
    pub told: String,
}

/// The supplement's clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ClockCard {
    /// What the supplement is called: `Kemi-lisä`.
    pub title: String,
    /// Months used.
    pub bar: Option<SupportBar>,
    /// Euros that have come or been asked, of all: `3 500 / 6 000 €`.
    pub euros: String,
    /// What is at risk, lost, or runs without the other support, in sentences.
    pub warnings: Vec<Cell>,
    /// `Ehdoista täyttyy 9 / 12`.
    pub conditions_head: String,
    /// The scheme's conditions.
    pub conditions: Vec<Cell>,
}

/// Something that is still to be asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AskRow {
    /// What.
    pub what: AskedLater,
    /// `Loppupäivä`.
    pub shown: String,
}

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

/// Somebody who pays, to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PayerChoice {
    /// Which payer.
    pub id: PayerId,
    /// `Kemi-lisä, Kemin kaupunki`.
    pub shown: String,
}

pub fn people(desk: &mut Desk) -> Result<Vec<PersonRow>> {
    find_people(desk, String::new())
}

pub fn find_people(desk: &mut Desk, words: String) -> Result<Vec<PersonRow>> {
    let (book, text) = desk.book()?;
    let people = book.people(&words)?;
    Ok(people.iter().map(|it| person_row(it, text)).collect())
}

pub fn person(desk: &mut Desk, id: PersonId) -> Result<PersonPage> {
    let (book, text) = desk.book()?;
    let person = book.get(id)?;
    let placement = book.placement_of(id)?;
    let stage = book.stage_of(id)?;
    let months = book.running_month_of(id)?;
    let head = match &placement {
        Some((_, it)) => {
            let hours = text.person_weekly_hours(&text.hours(it.weekly_hours));
            let parts = [it.job_title.clone(), text.period(it.in_force()), hours];
            let parts = parts.into_iter().filter(|part| !part.is_empty());
            parts.collect::<Vec<_>>().join(" · ")
        }
        None => text.person_no_work(),
    };
    let clock = match &placement {
        Some((placement, _)) => Some(clock_card(book, *placement, months.first(), text)?),
        None => None,
    };
    let path = book.path_of(id)?;
    let asked = book.asked_later(id)?;
    Ok(PersonPage {
        id,
        name: person.name(),
        head,
        ended: stage == Stage::Ended,
        stage: stage_cell(stage, text),
        placement: placement.as_ref().map(|(id, _)| *id),
        path: path.iter().map(|it| path_row(it, text)).collect(),
        clock,
        month_title: text.month(book.running_month()?),
        months: months.iter().map(|it| month_row(it, text)).collect(),
        asked_later: asked
            .into_iter()
            .map(|what| AskRow {
                what,
                shown: text.choice("asked-later", what.code()),
            })
            .collect(),
    })
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

pub fn person_forms(desk: &mut Desk, id: PersonId) -> Result<Vec<RecordRow>> {
    let (book, text) = desk.book()?;
    let placements = book.placements_of(id)?;
    let mut forms = book.list::<FormId>()?;
    forms.retain(|(_, it)| placements.iter().any(|(id, _)| *id == it.placement));
    forms.sort_by_key(|(_, it)| std::cmp::Reverse((it.month, it.filled_on)));
    let row = |(id, it): (FormId, crate::form::Form)| {
        let template = crate::exchange::forms::template(&it.template, it.version)?;
        let open = u32::try_from(template.open_questions(&it).count()).unwrap_or(u32::MAX);
        let name = template.name.in_language(text.language()).to_owned();
        Ok(RecordRow {
            id: id.0.to_string(),
            title: it
                .month
                .map_or_else(|| name.clone(), |month| text.month(month)),
            detail: text.person_form_filled(&text.day(it.filled_on)),
            state: Some(match open {
                0 => Cell {
                    sign: Sign::Done,
                    shown: text.today_form_filled(),
                },
                open => Cell {
                    sign: Sign::Due,
                    shown: text.today_form_open(open),
                },
            }),
        })
    };
    forms.into_iter().map(row).collect()
}

pub fn payer_choices(desk: &mut Desk) -> Result<Vec<PayerChoice>> {
    let (book, text) = desk.book()?;
    let payers = book.list::<PayerId>()?;
    payers
        .into_iter()
        .map(|(id, it)| {
            let scheme = book.scheme_on(&it.scheme, book.today())?;
            Ok(PayerChoice {
                id,
                shown: format!("{}, {}", text.name(&scheme.name), it.name),
            })
        })
        .collect()
}

pub fn hire(desk: &mut Desk, place: String, draft: HiringDraft) -> Result<Changed<PersonId>> {
    let (book, _) = desk.book()?;
    let hired = book.finish(&place, |book| book.hire(draft))?;
    Ok(Changed::new(
        hired.person,
        &[Part::People, Part::Reports, Part::Drafts],
    ))
}

/// How the typed name will be taken: `Sukunimi Korhonen, etunimi Aino`; nothing while it cannot be.
pub fn read_name(desk: &mut Desk, name: String) -> Result<String> {
    let (book, text) = desk.book()?;
    let draft = HiringDraft {
        name,
        start: book.today().to_string(),
        weekly_hours: "1".into(),
        ..HiringDraft::default()
    };
    Ok(match draft.check(book.today()) {
        Ok(hiring) => text.person_name_read(&hiring.family_name, &hiring.given_name),
        Err(_) => String::new(),
    })
}

fn person_row(it: &PersonInList, text: &Text) -> PersonRow {
    let placement = it.placement.as_ref().map(|(_, it)| it);
    let ended = placement
        .and_then(|it| it.in_force().end())
        .filter(|_| matches!(it.stage, Stage::Ended | Stage::Left));
    PersonRow {
        id: it.id,
        number: it.person.number,
        name: it.person.name(),
        job_title: placement.map(|it| it.job_title.clone()).unwrap_or_default(),
        period: placement
            .map(|it| text.period(it.in_force()))
            .unwrap_or_default(),
        stage: stage_cell(it.stage, text),
        support: it
            .support_month
            .map(|month| support_bar(month, ended, text)),
    }
}

fn stage_cell(stage: Stage, text: &Text) -> Cell {
    let sign = match stage {
        Stage::Working => Sign::Done,
        Stage::Interrupted | Stage::Starting | Stage::Left | Stage::NoWork => Sign::Info,
        Stage::Ended => Sign::Late,
    };
    Cell {
        sign,
        shown: text.choice("stage", stage.code()),
    }
}

/// The bar of a supplement's months.
pub(super) fn support_bar(
    month: SupportMonth,
    ended: Option<chrono::NaiveDate>,
    text: &Text,
) -> SupportBar {
    let (n, all) = (text.count(month.n), text.count(month.max));
    SupportBar {
        used: month.n,
        all: month.max,
        running: ended.is_none(),
        shown: match ended {
            Some(day) => text.today_support_ended(&text.day_short(day), &all, &n),
            None => text.today_support_month(&all, &n),
        },
    }
}

fn path_row(it: &Milestone, text: &Text) -> PathRow {
    let when = it.when.map(|when| text.period(when)).unwrap_or_default();
    let what = match &it.what {
        PathFact::Nothing => String::new(),
        PathFact::Text(what) => what.clone(),
        PathFact::Subsidy(percent) => text.person_subsidy(&percent.number().to_string()),
        PathFact::Training(kind, name) if name.is_empty() => {
            text.choice("training-kind", kind.code())
        }
        PathFact::Training(_, name) => name.clone(),
        PathFact::Destination(destination, at) if at.is_empty() => {
            text.choice("destination", destination.code())
        }
        PathFact::Destination(_, at) => at.clone(),
        PathFact::Unknown(knowledge) => text.choice("knowledge", knowledge.code()),
        PathFact::Aim(aim) => text.person_aim(aim),
    };
    let parts = [when, what].into_iter().filter(|part| !part.is_empty());
    PathRow {
        point: it.point,
        state: it.state,
        title: text.choice("path-point", it.point.code()),
        shown: parts.collect::<Vec<_>>().join(" · "),
        told: text.choice("path-state", it.state.code()),
    }
}

fn session_row(
    it: &LastSession,
    person: PersonId,
    today: chrono::NaiveDate,
    text: &Text,
) -> PersonSession {
    let session = &it.session;
    let mine = session.participants.iter().find(|one| one.person == person);
    let way = match session.participants.len() {
        0 | 1 => text.choice("way", session.way.code()),
        many => text.person_group(&text.count(u32::try_from(many).unwrap_or(u32::MAX))),
    };
    let kind = text.choice("session-kind", session.kind.code());
    let parts = [
        text.minutes(u32::from(session.minutes.0)),
        kind,
        way,
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

fn attendance(attendance: Option<crate::session::Attendance>, text: &Text) -> Cell {
    use crate::session::Attendance;
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
