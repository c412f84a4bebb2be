//! Monthly reports: the months by payer, the page on which a month is closed, and the pages that will be printed.

mod closing;

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

pub use closing::{
    AskedRow, CheckRow, ClosingAct, ClosingPage, ExplainedRow, MissingKind, MissingRow,
    MoneyRowShown, PaperRow,
};

use super::{Changed, Desk, Part};
use crate::disk;
use crate::error::{Error, Failure, Result, last_name};
use crate::fault::{Faults, Problem};
use crate::grant::SupplementDraft;
use crate::notebook::{MonthState, Notebook, PayerMonth, ReportWanted};
use crate::pdf::{self, preview::Preview};
use crate::person::MonthFiguresDraft;
use crate::report::{Confirmation, Naming};
use crate::text::Text;
use crate::values::{Month, MonthFiguresId, PayerId, PersonId, PlacementId, SupplementId, codes};

/// What a change of a month's figures, decisions or standing may have touched.
const TOUCHED: &[Part] = &[Part::Reports, Part::People, Part::Forms, Part::Drafts];

/// The reports' screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReportsPage {
    /// The payers with their months.
    pub payers: Vec<PayerMonths>,
    /// Whether there are earlier months.
    pub more: bool,
}

/// A payer with its months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PayerMonths {
    /// Which payer.
    pub payer: PayerId,
    /// Its name with its unit.
    pub name: String,
    /// Its months, the newest first.
    pub months: Vec<MonthRow>,
}

/// A month of a payer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MonthRow {
    /// Which month: `2026-10`.
    pub month: String,
    /// `Lokakuu 2026`.
    pub title: String,
    /// How it stands.
    pub standing: Standing,
    /// `3 henkilöä`.
    pub people: String,
    /// The supplement asked: `789,48 €`.
    pub supplement: String,
}

/// How a month stands, as a badge shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Standing {
    /// The badge's colour.
    pub tone: Tone,
    /// Its words: `2 kohtaa puuttuu`, `vahvistettu, nro 4`.
    pub text: String,
}

codes! {
    /// The colour of a badge, which always stands beside a word.
    pub enum Tone {
        /// All is well.
        Done = "done",
        /// Something is to be done.
        Due = "due",
        /// To be known.
        Info = "info",
    }
}

/// The figures of a person's month while they are filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FiguresPage {
    /// The record, if there is one already.
    pub id: Option<MonthFiguresId>,
    /// What is known so far.
    pub draft: MonthFiguresDraft,
    /// Where the wage comes from that stands there already, or nothing.
    pub proposal: String,
}

/// A supplement while its application and decision are told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SupplementPage {
    /// The record, if there is one already.
    pub id: Option<SupplementId>,
    /// What is known so far.
    pub draft: SupplementDraft,
}

pub fn reports(desk: &mut Desk, months: u32) -> Result<ReportsPage> {
    let (book, text) = desk.book()?;
    let last = Month::of(book.today());
    let wanted = usize::try_from(months).unwrap_or(1).max(1);
    let first = std::iter::successors(Some(last), |month| Some(month.previous()))
        .take(wanted)
        .last()
        .unwrap_or(last);
    let all = book.payer_months(first, last)?;
    let mut payers = Vec::new();
    for (payer, record) in book.list::<PayerId>()? {
        let months = all.iter().filter(|it| it.payer == payer);
        payers.push(PayerMonths {
            payer,
            name: record.full_name(),
            months: months.map(|it| month_row(it, text)).collect(),
        });
    }
    Ok(ReportsPage {
        payers,
        more: book.first_month()?.is_some_and(|begun| begun < first),
    })
}

pub fn closing(desk: &mut Desk, payer: PayerId, month: Month) -> Result<ClosingPage> {
    let (book, text) = desk.book()?;
    closing::page(book, text, payer, month)
}

pub fn preview(desk: &mut Desk, paper: PaperOfMonth) -> Result<Preview> {
    let (book, _) = desk.book()?;
    pdf::preview(&book.paper(wanted(&paper))?.pdf)
}

pub fn figures_to_fill(
    desk: &mut Desk,
    payer: PayerId,
    month: Month,
    placement: PlacementId,
) -> Result<FiguresPage> {
    let (book, text) = desk.book()?;
    let report = book.closing(payer, month)?.report;
    let person = report.people.iter().find(|it| it.placement_id == placement);
    let person = person.ok_or(Failure::NotFound)?;
    let figures = book.figures_to_fill(person, month)?;
    Ok(FiguresPage {
        proposal: match figures.id {
            Some(_) => String::new(),
            None => text.reports_wage_proposed(),
        },
        id: figures.id,
        draft: MonthFiguresDraft {
            hours: text.typed(&figures.draft.hours),
            gross: text.typed(&figures.draft.gross),
            side_costs: text.typed(&figures.draft.side_costs),
            holiday_pay: text.typed(&figures.draft.holiday_pay),
            pay_subsidy_received: text.typed(&figures.draft.pay_subsidy_received),
            supplement_by_hand: text.typed(&figures.draft.supplement_by_hand),
            ..figures.draft
        },
    })
}

pub fn record_figures(
    desk: &mut Desk,
    id: Option<MonthFiguresId>,
    draft: MonthFiguresDraft,
) -> Result<Changed<MonthFiguresId>> {
    let (book, _) = desk.book()?;
    // Hours complete a month; the record may lack them, this page may not.
    if draft.hours.trim().is_empty() {
        let mut faults = Faults::default();
        faults.add("hours", Problem::Missing);
        return Err(faults.into());
    }
    let id = match id {
        Some(id) => {
            book.change(id, draft)?;
            id
        }
        None => book.record(draft)?,
    };
    Ok(Changed::new(id, TOUCHED))
}

pub fn supplement_to_fill(
    desk: &mut Desk,
    placement: PlacementId,
    month: Month,
) -> Result<SupplementPage> {
    let (book, text) = desk.book()?;
    let days = |typed: &str| {
        typed
            .parse()
            .map_or_else(|_| typed.to_owned(), |day| text.day(day))
    };
    Ok(match book.supplement_to_fill(placement, month)? {
        Some((id, draft)) => SupplementPage {
            id: Some(id),
            draft: SupplementDraft {
                monthly: text.typed(&draft.monthly),
                total: text.typed(&draft.total),
                from: days(&draft.from),
                to: days(&draft.to),
                applied_on: days(&draft.applied_on),
                made_on: days(&draft.made_on),
                ..draft
            },
        },
        None => {
            let in_force = book.get(placement)?.in_force();
            SupplementPage {
                id: None,
                draft: SupplementDraft {
                    placement: Some(placement),
                    from: text.day(in_force.start()),
                    to: in_force.end().map(|day| text.day(day)).unwrap_or_default(),
                    ..SupplementDraft::default()
                },
            }
        }
    })
}

pub fn record_supplement(
    desk: &mut Desk,
    id: Option<SupplementId>,
    draft: SupplementDraft,
) -> Result<Changed<SupplementId>> {
    let (book, _) = desk.book()?;
    let id = match id {
        Some(id) => {
            book.change(id, draft)?;
            id
        }
        None => book.record(draft)?,
    };
    Ok(Changed::new(id, TOUCHED))
}

pub fn confirm_report(
    desk: &mut Desk,
    payer: PayerId,
    month: Month,
    reason: String,
) -> Result<Changed<()>> {
    let (book, _) = desk.book()?;
    book.confirm(payer, month, &reason)?;
    Ok(Changed::new((), TOUCHED))
}

fn month_row(it: &PayerMonth, text: &Text) -> MonthRow {
    MonthRow {
        month: it.month.to_string(),
        title: text.month_title(it.month),
        standing: standing(&it.state, text),
        people: text.reports_people(u32::try_from(it.people).unwrap_or(u32::MAX)),
        supplement: text.euro(it.supplement),
    }
}

/// How a month stands, in words.
fn standing(state: &MonthState, text: &Text) -> Standing {
    let count = |gaps: &usize| u32::try_from(*gaps).unwrap_or(u32::MAX);
    let of = |papers: &[Confirmation]| {
        let numbers: Vec<String> = papers
            .iter()
            .map(|it| match it.version {
                1 => it.number.to_string(),
                version => {
                    text.reports_number_version(&it.number.to_string(), &version.to_string())
                }
            })
            .collect();
        numbers.join(", ")
    };
    match state {
        MonthState::Running { .. } => Standing {
            tone: Tone::Info,
            text: text.reports_running(),
        },
        MonthState::Open { gaps } => Standing {
            tone: Tone::Due,
            text: text.reports_open(count(gaps)),
        },
        MonthState::Complete => Standing {
            tone: Tone::Info,
            text: text.reports_complete(),
        },
        MonthState::Confirmed(papers)
            if papers.iter().any(|it| !it.incomplete_reason.is_empty()) =>
        {
            Standing {
                tone: Tone::Done,
                text: text.reports_confirmed_incomplete(&of(papers)),
            }
        }
        MonthState::Confirmed(papers) => Standing {
            tone: Tone::Done,
            text: text.reports_confirmed(&of(papers)),
        },
        MonthState::Changed(papers) => Standing {
            tone: Tone::Due,
            text: text.reports_changed(&of(papers)),
        },
    }
}

/// One paper of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PaperOfMonth {
    /// For which payer.
    pub payer: PayerId,
    /// Of which month.
    pub month: Month,
    /// About one person only, where each has a paper.
    pub person: Option<PersonId>,
    /// With names or without.
    pub naming: Naming,
}

pub fn paper_name(desk: &mut Desk, paper: PaperOfMonth) -> Result<String> {
    let (book, _) = desk.book()?;
    Ok(file(book, &paper)?.0)
}

pub fn save_paper(desk: &mut Desk, paper: PaperOfMonth, path: PathBuf) -> Result<String> {
    let (book, _) = desk.book()?;
    let (name, pdf) = file(book, &paper)?;
    let path = if path.is_dir() { path.join(name) } else { path };
    // Whatever was typed, only a paper's file is written.
    let path = match path.extension() {
        Some(ending) if ending.eq_ignore_ascii_case("pdf") => path,
        Some(_) | None => path.with_file_name(format!("{}.pdf", last_name(&path))),
    };
    disk::write_whole(&path, &pdf)?;
    Ok(last_name(&path))
}

pub fn ready_paper(desk: &mut Desk, paper: PaperOfMonth) -> Result<String> {
    let folder = desk.papers();
    let (book, _) = desk.book()?;
    let (name, pdf) = file(book, &paper)?;
    std::fs::create_dir_all(&folder).map_err(|error| Error::file(&folder, error))?;
    disk::write_whole(&folder.join(&name), &pdf)?;
    Ok(name)
}

/// A paper's file, named and whole: the confirmed one, or a draft.
fn file(book: &Notebook, paper: &PaperOfMonth) -> Result<(String, Vec<u8>)> {
    let wanted = wanted(paper);
    let drawn = book.paper(wanted)?;
    let name = file_name(book, wanted, drawn.confirmation.as_ref())?;
    Ok((name, drawn.pdf))
}

fn wanted(paper: &PaperOfMonth) -> ReportWanted {
    ReportWanted {
        payer: paper.payer,
        month: paper.month,
        person: paper.person,
        naming: paper.naming,
    }
}

/// The name under which a paper is saved: what it is, whose, how it stands and when.
fn file_name(
    book: &Notebook,
    wanted: ReportWanted,
    confirmation: Option<&Confirmation>,
) -> Result<String> {
    let payer = book.get(wanted.payer)?;
    let text = Text::new(payer.language);
    let mut about = vec![wanted.month.to_string(), payer.full_name()];
    if let Some(person) = wanted.person {
        // A name in a file's name would be read by whoever sees the folder.
        about.push(book.get(person)?.number.to_string());
    }
    if wanted.naming == Naming::Pseudonyms {
        about.push(text.reports_file_without_names());
    }
    let day = match confirmation {
        Some(it) => {
            about
                .push(text.reports_file_confirmed(&it.number.to_string(), &it.version.to_string()));
            it.confirmed_on
        }
        None => {
            about.push(text.reports_file_draft());
            book.today()
        }
    };
    let name = format!("{} {} {day}", text.reports_file(), about.join(" ")).to_lowercase();
    let plain: String = name
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    Ok(format!("{}.pdf", words.join("-")))
}
