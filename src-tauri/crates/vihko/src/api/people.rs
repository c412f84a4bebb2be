//! The people: the list, and the page of one, in finished texts.

mod clock;
mod forms;
mod page;
mod sessions;

pub use forms::person_forms;
pub use page::{AskRow, ClockCard, PathRow, PersonPage, person};
use serde::Serialize;
pub use sessions::{AgreedStep, PersonSession, person_sessions};

use super::today::Cell;
use super::{Changed, Desk, Part};
use crate::error::Result;
use crate::notebook::PersonInList;
use crate::path::Stage;
use crate::person::HiringDraft;
use crate::report::SupportMonth;
use crate::text::Text;
use crate::values::{Draft, PayerId, PersonId, codes};

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
