//! The page on which a month is closed.

use serde::Serialize;

use super::{Standing, standing};
use crate::error::Result;
use crate::exchange::forms::newest;
use crate::form::Scope;
use crate::notebook::{Closing, MonthState, Notebook};
use crate::report::{Change, Gap, Notice, PersonMonth, Who};
use crate::support::{Figure, MonthMoney, Reason};
use crate::text::Text;
use crate::values::{FormId, Month, PayerId, PersonId, PlacementId, codes};

/// Everything that the page shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ClosingPage {
    /// Which payer.
    pub payer: PayerId,
    /// Its name with its unit.
    pub payer_name: String,
    /// Which month: `2026-10`.
    pub month: String,
    /// `Lokakuu 2026`.
    pub title: String,
    /// How the month stands.
    pub standing: Standing,
    /// How many of the things that belong to a month are there: `7 / 9`.
    pub progress: String,
    /// Each person, or each thing that a person's month lacks, in the paper's order.
    pub checks: Vec<CheckRow>,
    /// The supplement asked for each person.
    pub asked: Vec<AskedRow>,
    /// What it comes to.
    pub total: String,
    /// How each euro was computed.
    pub explained: Vec<ExplainedRow>,
    /// The rules by which it was computed, and the day on which they were checked.
    pub rules: String,
    /// What a correction would change, a line each.
    pub changes: Vec<String>,
    /// The papers of the month.
    pub papers: Vec<PaperRow>,
    /// Why it was confirmed although something was missing, or nothing.
    pub reason: String,
    /// What can be done now.
    pub act: ClosingAct,
}

codes! {
    /// What can be done with the month now.
    pub enum ClosingAct {
        /// It can be confirmed.
        Confirm = "confirm",
        /// It can be confirmed with a reason for what is missing.
        ConfirmIncomplete = "confirm-incomplete",
        /// A new version can be confirmed.
        Correct = "correct",
        /// A new version can be confirmed with a reason for what is missing.
        CorrectIncomplete = "correct-incomplete",
        /// Nothing: it has not ended, or has been confirmed and nothing has changed.
        Nothing = "nothing",
    }
}

/// A person whose month is whole, or one thing that it lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CheckRow {
    /// What tells the row from the others.
    pub key: String,
    /// `Matti Virtanen – seurantalomake puuttuu`.
    pub text: String,
    /// What is missing and where it is mended; nothing where all is well.
    pub missing: Option<MissingRow>,
}

/// Something missing, and what mends it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MissingRow {
    /// What is missing.
    pub kind: MissingKind,
    /// What its button says: `Täytä`.
    pub act: String,
    /// About whom.
    pub person: PersonId,
    /// The person's name.
    pub name: String,
    /// About which placement.
    pub placement: PlacementId,
    /// The form's template, where a form is missing.
    pub template: String,
    /// The form that has been begun.
    pub form: Option<FormId>,
    /// Whether the month is incomplete without it.
    pub blocks: bool,
}

codes! {
    /// What a month lacks.
    pub enum MissingKind {
        /// A guidance session.
        Session = "session",
        /// The follow-up form, or answers on it.
        Form = "form",
        /// Hours and wage.
        Figures = "figures",
        /// The application for the supplement; does not keep the month from being complete.
        Application = "application",
        /// The decision on the supplement; does not keep the month from being complete.
        Decision = "decision",
    }
}

/// The supplement asked for a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AskedRow {
    /// The person.
    pub name: String,
    /// Why it is not the full monthly amount, or nothing.
    pub why: String,
    /// `258,06 €`.
    pub amount: String,
}

/// How a person's amounts were computed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ExplainedRow {
    /// The person.
    pub name: String,
    /// The rows, each figure's own first and then the figure.
    pub rows: Vec<MoneyRowShown>,
}

/// A row of a reckoning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MoneyRowShown {
    /// Why, or what the sum is.
    pub text: String,
    /// How much: `1 800,00`.
    pub amount: String,
    /// Whether it is the sum of the rows above.
    pub sum: bool,
}

/// One paper of the month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PaperRow {
    /// About whom; nobody where it is about everybody.
    pub person: Option<PersonId>,
    /// The person's name, or `Kaikki`.
    pub name: String,
}

/// What belongs to each person's month: sessions, the form, hours and wage.
const BELONGING: usize = 3;

pub(super) fn page(
    book: &Notebook,
    text: &Text,
    payer: PayerId,
    month: Month,
) -> Result<ClosingPage> {
    let closing = book.closing(payer, month)?;
    let report = &closing.report;
    let scheme = text.name(&report.scheme.name);
    let all = BELONGING * report.people.len();
    let there = all.saturating_sub(report.gaps());
    let mut checks = Vec::new();
    for person in &report.people {
        checks.extend(checks_of(book, person, month, text)?);
    }
    let names = |person: &PersonMonth| name(&person.who, text);
    Ok(ClosingPage {
        payer,
        payer_name: report.payer.full_name(),
        month: month.to_string(),
        title: text.month_title(month),
        standing: standing(&closing.state, text),
        progress: text.reports_progress(&all.to_string(), &there.to_string()),
        checks,
        asked: report
            .people
            .iter()
            .map(|person| AskedRow {
                name: names(person),
                why: why(&person.money, &scheme, text),
                amount: text.euro(person.money.supplement),
            })
            .collect(),
        total: text.euro(report.totals.supplement),
        explained: report
            .people
            .iter()
            .map(|person| ExplainedRow {
                name: names(person),
                rows: explained(&person.money, &scheme, text),
            })
            .collect(),
        rules: text.report_rules(&text.day(report.scheme.checked_on), &scheme),
        changes: closing.changes.iter().map(|it| changed(it, text)).collect(),
        papers: papers(&closing, text),
        reason: reason(&closing.state),
        act: act(&closing),
    })
}

fn checks_of(
    book: &Notebook,
    person: &PersonMonth,
    month: Month,
    text: &Text,
) -> Result<Vec<CheckRow>> {
    let who = name(&person.who, text);
    let mut rows = Vec::new();
    for gap in &person.gaps {
        let (kind, said, act) = match gap {
            Gap::Sessions { held, target } => (
                MissingKind::Session,
                text.reports_missing_sessions(target - held, &who),
                text.reports_act_session(),
            ),
            Gap::Form => (
                MissingKind::Form,
                text.reports_missing_form(&who),
                text.reports_act_form(),
            ),
            Gap::OpenQuestions(count) => (
                MissingKind::Form,
                text.reports_missing_answers(*count, &who),
                text.reports_act_form(),
            ),
            Gap::Figures => (
                MissingKind::Figures,
                text.reports_missing_figures(&who),
                text.reports_act_form(),
            ),
        };
        rows.push(row(book, person, month, kind, said, act)?);
    }
    for notice in &person.notices {
        let (kind, said, act) = match notice {
            Notice::Application | Notice::Unrecorded => (
                MissingKind::Application,
                text.reports_missing_application(&who),
                text.reports_act_decision(),
            ),
            Notice::Decision => (
                MissingKind::Decision,
                text.reports_missing_decision(&who),
                text.reports_act_decision(),
            ),
            Notice::OverMonths(it) => (
                MissingKind::Decision,
                text.reports_over_months(&text.count(it.max), &text.count(it.n), &who),
                text.reports_act_decision(),
            ),
        };
        rows.push(row(book, person, month, kind, said, act)?);
    }
    if person.gaps.is_empty() {
        rows.insert(
            0,
            CheckRow {
                key: format!("{}-whole", person.placement_id.0),
                text: text.reports_all_there(&who),
                missing: None,
            },
        );
    }
    Ok(rows)
}

fn row(
    book: &Notebook,
    person: &PersonMonth,
    month: Month,
    kind: MissingKind,
    said: String,
    act: String,
) -> Result<CheckRow> {
    let template = newest()?.into_iter().find(|it| it.scope == Scope::Month);
    let template = template.map(|it| it.id).unwrap_or_default();
    let form = book.list::<FormId>()?.into_iter().find(|(_, it)| {
        it.placement == person.placement_id && it.month == Some(month) && it.template == template
    });
    Ok(CheckRow {
        key: format!("{}-{}", person.placement_id.0, kind.code()),
        text: said,
        missing: Some(MissingRow {
            kind,
            act,
            person: person.person,
            name: match &person.who {
                Who::Named { family, given } => format!("{given} {family}"),
                Who::Numbered(number) => number.to_string(),
            },
            placement: person.placement_id,
            template,
            form: form.map(|(id, _)| id),
            blocks: !matches!(kind, MissingKind::Application | MissingKind::Decision),
        }),
    })
}

fn name(who: &Who, text: &Text) -> String {
    match who {
        Who::Named { family, given } => format!("{given} {family}"),
        Who::Numbered(number) => text.report_numbered(&number.to_string()),
    }
}

/// The supplement's own rows, unless it is simply a full month.
fn why(money: &MonthMoney, scheme: &str, text: &Text) -> String {
    let rows = money
        .rows
        .iter()
        .filter(|it| it.figure == Figure::Supplement);
    let told = rows.filter(|it| !matches!(it.reason, Reason::FullMonth { .. }));
    let told: Vec<String> = told.map(|it| text.reason(&it.reason, scheme)).collect();
    told.join(" · ")
}

fn explained(money: &MonthMoney, scheme: &str, text: &Text) -> Vec<MoneyRowShown> {
    let line = |text: String, amount: String, sum: bool| MoneyRowShown { text, amount, sum };
    let mut rows = Vec::new();
    for (figure, amount) in money.figures() {
        let of_figure: Vec<_> = money
            .rows
            .iter()
            .filter(|row| row.figure == figure)
            .collect();
        if of_figure.is_empty() {
            continue;
        }
        rows.extend(of_figure.iter().map(|row| {
            line(
                text.reason(&row.reason, scheme),
                text.amount(row.amount),
                false,
            )
        }));
        if let Some(label) = text.figure_name(figure, scheme) {
            // The soft hyphen is for narrow columns of paper.
            rows.push(line(label.replace('\u{ad}', ""), text.amount(amount), true));
        }
    }
    rows
}

fn changed(change: &Change, text: &Text) -> String {
    crate::pdf::papers::change_line(change, text)
}

fn papers(closing: &Closing, text: &Text) -> Vec<PaperRow> {
    let named = |person: &PersonId| {
        let people = closing.report.people.iter();
        people
            .into_iter()
            .find(|it| it.person == *person)
            .map(|it| name(&it.who, text))
    };
    let row = |person: &Option<PersonId>| PaperRow {
        person: *person,
        name: match person {
            Some(person) => named(person).unwrap_or_default(),
            None => text.reports_everybody(),
        },
    };
    closing.subjects.iter().map(row).collect()
}

fn reason(state: &MonthState) -> String {
    match state {
        MonthState::Confirmed(papers) | MonthState::Changed(papers) => papers
            .iter()
            .map(|it| it.incomplete_reason.clone())
            .find(|it| !it.is_empty())
            .unwrap_or_default(),
        MonthState::Running { .. } | MonthState::Open { .. } | MonthState::Complete => {
            String::new()
        }
    }
}

fn act(closing: &Closing) -> ClosingAct {
    match (&closing.state, closing.report.gaps()) {
        (MonthState::Running { .. } | MonthState::Confirmed(_), _) => ClosingAct::Nothing,
        (MonthState::Open { .. } | MonthState::Complete, 0) => ClosingAct::Confirm,
        (MonthState::Open { .. } | MonthState::Complete, _) => ClosingAct::ConfirmIncomplete,
        (MonthState::Changed(_), 0) => ClosingAct::Correct,
        (MonthState::Changed(_), _) => ClosingAct::CorrectIncomplete,
    }
}
