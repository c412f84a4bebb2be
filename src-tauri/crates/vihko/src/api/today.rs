//! The home page, in finished texts.

mod duties;

use serde::Serialize;

pub(super) use duties::row as duty_row;
pub use duties::{DutyRow, DutyWord, answer_deadline, answer_step};

use super::copies::{self, OutsideRow};
use super::people::{SupportBar, support_bar};
use super::{Desk, Sign};
use crate::error::Result;
use crate::notebook::{
    Coming, ComingKind, FormState, PersonInMonth, RunningMonth, Today, YearSoFar,
};
use crate::report::Gap;
use crate::text::Text;
use crate::values::{Euro, Month, PayerId, PersonId, PlacementId};

/// The home page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TodayPage {
    /// `maanantai 2.11.2026 · viikko 45`.
    pub head: String,
    /// The report that is being made.
    pub month: MonthTable,
    /// What to do, the most urgent first.
    pub duties: Vec<DutyRow>,
    /// What is coming.
    pub coming: Vec<ComingRow>,
    /// The year in a few figures.
    pub year: YearRow,
    /// Whether there is a copy elsewhere than on this computer; nothing for the practice notebook.
    pub outside: Option<OutsideRow>,
}

/// The running month's report as a table of people and what each still lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MonthTable {
    /// Which month: `2026-10`.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub month: Month,
    /// `Lokakuun raportti`.
    pub title: String,
    /// `oma tavoite 10.11.`, or nothing when every report is confirmed.
    pub target: String,
    /// Whether the own target has passed.
    pub target_sign: Sign,
    /// `7 / 9 valmiina`.
    pub done: String,
    /// The people, by family name.
    pub people: Vec<PersonMonthRow>,
    /// To whom the month is reported, the first of them.
    pub payer: Option<PayerId>,
}

/// One person's line of the month's table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonMonthRow {
    /// Which person.
    pub person: PersonId,
    /// Which employment.
    pub placement: PlacementId,
    /// Given name first.
    pub name: String,
    /// The job.
    pub job_title: String,
    /// Months of the supplement.
    pub support: Option<SupportBar>,
    /// Sessions held and aimed at.
    pub sessions: Cell,
    /// The follow-up form.
    pub form: Cell,
    /// Hours and wage.
    pub figures: Cell,
}

/// One state of something, in a word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Cell {
    /// Done, due, late, or merely told.
    pub sign: Sign,
    /// The word.
    pub shown: String,
}

/// Something that is coming.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ComingRow {
    /// `ti 3.11.`.
    pub day: String,
    /// About whom.
    pub person: PersonId,
    /// Given name first.
    pub name: String,
    /// What: `tutustumisjakso`.
    pub what: String,
    /// More about it, or nothing: `Ravintola Ankkuri, 3.–5.11.2026`.
    pub detail: String,
    /// Whether money is lost after the day.
    pub sign: Sign,
}

/// The year in a few figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct YearRow {
    /// `Vuosi 2026`.
    pub title: String,
    /// `5`.
    pub people: String,
    /// `työllistettyä`.
    pub people_word: String,
    /// `6 572,26 €`.
    pub supplement: String,
    /// `kuntalisää lokakuun loppuun`.
    pub supplement_word: String,
    /// Where the people went, in sentences.
    pub outcomes: Vec<String>,
}

pub fn today(desk: &mut Desk) -> Result<TodayPage> {
    let (book, text) = desk.book()?;
    let home = book.home()?;
    let outside = copies::outside(book, text)?;
    Ok(page(&home, outside, text))
}

fn page(home: &Today, outside: Option<OutsideRow>, text: &Text) -> TodayPage {
    let weekday = chrono::Datelike::weekday(&home.day).number_from_monday();
    let day = format!(
        "{} {}",
        text.choice("today-weekday", &weekday.to_string()),
        text.day(home.day)
    );
    TodayPage {
        outside,
        head: text.today_head(&day, &text.week(home.day)),
        month: month_table(&home.month, home, text),
        duties: home.duties.iter().map(|it| duty_row(it, text)).collect(),
        coming: home.coming.iter().map(|it| coming_row(it, text)).collect(),
        year: year_row(&home.year, home.month.month, text),
    }
}

fn month_table(month: &RunningMonth, home: &Today, text: &Text) -> MonthTable {
    let (done, all) = month.done();
    let open = month.reports.iter().any(|it| it.confirmed.is_none());
    let target = text.today_target(&text.day_short(month.target));
    MonthTable {
        month: month.month,
        title: capital(&text.today_report(&text.month_name_of(month.month))),
        target: if open { target } else { String::new() },
        target_sign: if home.day > month.target {
            Sign::Late
        } else {
            Sign::Due
        },
        done: text.today_done(&all.to_string(), &done.to_string()),
        people: month.people.iter().map(|it| month_row(it, text)).collect(),
        payer: month.reports.first().map(|it| it.payer),
    }
}

/// One person's line of the month's table.
pub(super) fn month_row(it: &PersonInMonth, text: &Text) -> PersonMonthRow {
    let lacks_sessions = it
        .gaps
        .iter()
        .any(|gap| matches!(gap, Gap::Sessions { .. }));
    let sign = |lacks: bool| if lacks { Sign::Due } else { Sign::Done };
    let sessions = match it.target {
        0 => text.count(it.sessions),
        target => text.today_sessions(&text.count(it.sessions), &text.count(target)),
    };
    let (form_sign, form) = match it.form {
        FormState::Missing => (Sign::Due, text.today_form_missing()),
        FormState::Open(count) => (Sign::Due, text.today_form_open(count)),
        FormState::Filled => (Sign::Done, text.today_form_filled()),
    };
    let figures = it.hours.map(|hours| text.hours(hours));
    PersonMonthRow {
        person: it.id,
        placement: it.placement,
        name: it.person.name(),
        job_title: it.job_title.clone(),
        support: it
            .support_month
            .map(|month| support_bar(month, it.ended, text)),
        sessions: Cell {
            sign: sign(lacks_sessions),
            shown: sessions,
        },
        form: Cell {
            sign: form_sign,
            shown: form,
        },
        figures: Cell {
            sign: sign(figures.is_none()),
            shown: figures.unwrap_or_else(|| text.today_figures_missing()),
        },
    }
}

fn coming_row(it: &Coming, text: &Text) -> ComingRow {
    let (what, detail) = match &it.kind {
        ComingKind::Session(agreed) => (
            text.today_coming_session(),
            match agreed.as_slice() {
                [] => String::new(),
                agreed => text.today_coming_session_at(&agreed.join("; ")),
            },
        ),
        ComingKind::Step(what, who) if it.name.starts_with(who.as_str()) => {
            (what.clone(), String::new())
        }
        ComingKind::Step(what, who) => (text.today_coming_step(what, who), String::new()),
        ComingKind::Contact(kind, organisation, period) => (
            text.choice("contact-kind", kind.code()).to_lowercase(),
            format!("{organisation}, {}", text.period(*period)),
        ),
        ComingKind::Training(kind, name) if name.is_empty() => {
            (text.choice("training-kind", kind.code()), String::new())
        }
        ComingKind::Training(_, name) => (name.clone(), String::new()),
        ComingKind::Start => (text.today_coming_start(), String::new()),
        ComingKind::End => (text.today_coming_end(), String::new()),
        ComingKind::Limit(deadline) => (
            text.choice("today-limit", deadline.id.code()),
            last_day(it.at_risk, text),
        ),
    };
    ComingRow {
        day: format!("{} {}", text.weekday(it.on), text.day_short(it.on)),
        person: it.person,
        name: it.name.clone(),
        what,
        detail,
        sign: if it.at_risk > Euro::ZERO {
            Sign::Due
        } else {
            Sign::Info
        },
    }
}

fn last_day(at_risk: Euro, text: &Text) -> String {
    if at_risk > Euro::ZERO {
        text.today_last_day_risk(&text.short_euro(at_risk))
    } else {
        text.today_last_day()
    }
}

fn year_row(year: &YearSoFar, month: Month, text: &Text) -> YearRow {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let mut outcomes = Vec::new();
    if year.known > 0 {
        outcomes.push(text.today_year_placed(
            &text.count(count(year.known)),
            &text.count(count(year.placed)),
        ));
    }
    if year.ended > year.known {
        outcomes.push(text.today_year_unknown(count(year.ended - year.known)));
    }
    if year.ended == 0 {
        outcomes.push(text.today_year_none());
    }
    YearRow {
        title: text.today_year(&year.year.to_string()),
        people: text.count(count(year.people)),
        people_word: text.today_year_people(count(year.people)),
        supplement: text.euro(year.supplement),
        supplement_word: text.today_year_supplement(&text.month_name_of(month)),
        outcomes,
    }
}

/// The first letter as a capital, at the beginning of a heading.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}
