//! One person's page: the path, the clock, this month, and what is still to be asked.

use serde::Serialize;

use super::clock::clock_card;
use super::{SupportBar, stage_cell};
use crate::api::Desk;
use crate::api::today::{Cell, PersonMonthRow, month_row};
use crate::error::Result;
use crate::path::{AskedLater, Milestone, PathFact, PathPoint, PathState, Stage};
use crate::text::Text;
use crate::values::{PersonId, PlacementId};

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
        month_title: text.month_title(book.running_month()?),
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
