//! Whether what is printed on a report says the same as the data inside it.

mod decisions;
mod people;
mod rest;
mod rows;

use super::{ReportData, check_code};
use crate::error::{Error, Failure, Result};
use crate::pdf::{Part, Reading, papers};
use crate::report::Change;
use crate::text::Text;
use crate::values::{Iban, Reference};
use rows::plain;

/// A report that was read back.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadReport {
    /// The data, byte for byte as it was attached.
    pub text: String,
    /// The data.
    pub data: ReportData,
    /// The check code of the data.
    pub code: String,
    /// Where paper and data differ; nothing if they agree.
    pub differences: Vec<Difference>,
}

/// A place where paper and data differ. The texts are those of the paper, in its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// A page has another check code.
    Code {
        /// The page, from 1.
        page: usize,
        /// What it has.
        printed: String,
    },
    /// A page has no check code.
    NoCode {
        /// The page, from 1.
        page: usize,
    },
    /// A cell of a table says something else.
    Cell {
        /// What the row is about.
        row: String,
        /// What the column is about.
        column: String,
        /// What the paper says.
        printed: String,
        /// What the data say.
        data: String,
    },
    /// Something that the data say stands nowhere on the paper.
    NotPrinted(String),
    /// Something stands on the paper that the data do not say.
    NotInData(String),
    /// A page does not say that it is this page of so many: pages are missing or have changed places.
    Page {
        /// The page, from 1.
        page: usize,
    },
    /// A page was altered with another program: something was added, moved or hidden.
    Added {
        /// The page, from 1.
        page: usize,
    },
}

impl Difference {
    /// The difference in a sentence, for a report whose data have this check code.
    pub fn told(&self, code: &str, text: &Text) -> String {
        let shown = |it: &str| match it {
            "" => text.report_none(),
            it => it.to_owned(),
        };
        match self {
            Difference::Code { page, printed } => {
                text.read_code_differs(code, &page.to_string(), printed)
            }
            Difference::NoCode { page } => text.read_code_missing(code, &page.to_string()),
            Difference::Page { page } => text.read_page_differs(&page.to_string()),
            Difference::Added { page } => text.read_added(&page.to_string()),
            Difference::NotPrinted(what) => text.read_not_printed(what),
            Difference::NotInData(what) => text.read_not_in_data(what),
            Difference::Cell {
                row,
                column,
                printed,
                data,
            } if column.is_empty() => {
                text.read_line_differs(&shown(data), &shown(printed), &shown(row))
            }
            Difference::Cell {
                row,
                column,
                printed,
                data,
            } => text.read_figure_differs(column, &shown(data), &shown(printed), &shown(row)),
        }
    }
}

/// Compares a monthly report with the data inside it: the code and the number on every page, sender and receiver, number,
/// version and month, every figure of the summary, what changed, the attachments, and of each person the facts, decisions,
/// changes, sessions, answers with how they moved, steps and every line of the reckoning. Whatever else the paper tells in
/// figures is told. Refused where the data are not those of such a report.
pub fn read_report(paper: Reading) -> Result<ReadReport> {
    let not_ours = |error: Error| Error::because(Failure::NoDataInside, error);
    let text = String::from_utf8(paper.data.clone())
        .map_err(|error| Error::because(Failure::NoDataInside, error))?;
    let data = ReportData::read(&text).map_err(not_ours)?;
    let code = check_code(&text).map_err(not_ours)?;
    let words = Text::new(data.language);
    let mut differences = codes(&paper.feet, &code);
    differences.extend(pages(&paper, &words));
    differences.extend(missing(&paper.text, &data, &words));
    differences.extend(people::summary(&paper, &data, &words));
    differences.extend(lists(&paper.parts, &data, &words));
    differences.extend(people::all(&paper.parts, &data, &words));
    differences.extend(rest::rest(&paper.parts, &data, &words));
    Ok(ReadReport {
        text,
        data,
        code,
        differences,
    })
}

fn codes(feet: &[String], code: &str) -> Vec<Difference> {
    let is_code = |word: &&str| {
        let (first, last) = word.split_once('-').unwrap_or_default();
        let sign = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase();
        first.len() == 4 && last.len() == 4 && first.chars().chain(last.chars()).all(sign)
    };
    let on_page = |(i, foot): (usize, &String)| {
        // The foot begins with the association's name, so the code is looked for from the end.
        match foot.split_whitespace().rev().find(is_code) {
            Some(printed) if printed == code => None,
            Some(printed) => Some(Difference::Code {
                page: i + 1,
                printed: printed.to_owned(),
            }),
            None => Some(Difference::NoCode { page: i + 1 }),
        }
    };
    feet.iter().enumerate().filter_map(on_page).collect()
}

/// What is wrong with the pages themselves.
fn pages(paper: &Reading, text: &Text) -> Vec<Difference> {
    let count = paper.feet.len();
    let numbered = |page: usize| {
        let number = text.report_page().replace("{n}", &page.to_string());
        plain(&number.replace("{m}", &count.to_string()))
    };
    let feet = paper.feet.iter().zip(1..);
    let misplaced = feet.filter(|(foot, page)| !plain(foot).ends_with(&numbered(*page)));
    let misplaced = misplaced.map(|(_, page)| Difference::Page { page });
    let added = paper
        .added
        .iter()
        .map(|page| Difference::Added { page: *page });
    misplaced.chain(added).collect()
}

/// What must stand somewhere and does not.
fn missing(printed: &str, data: &ReportData, text: &Text) -> Vec<Difference> {
    let mut wanted = vec![
        data.association.name.clone(),
        data.payer.name.clone(),
        text.month(data.month),
    ];
    let party = &data.association;
    wanted.extend([party.business_id.clone(), data.payer.unit.clone()]);
    wanted.extend(Iban::parse(&party.iban).map(|it| it.grouped()));
    wanted.extend(Reference::parse(&party.reference).map(|it| it.grouped()));
    match (&data.confirmed, data.draft_on) {
        (Some(it), _) => {
            wanted.push(text.report_number(&it.number.to_string()));
            wanted.push(text.report_version(&text.day(it.on), &it.version.to_string()));
            // The reason stands where something is missing.
            if data.people.iter().any(|person| person.gaps > 0) {
                wanted.push(it.incomplete_reason.clone());
            }
        }
        (None, Some(day)) => wanted.push(text.report_draft(&text.day(day))),
        (None, None) => {}
    }
    let printed = plain(printed).to_lowercase();
    wanted.retain(|it| !printed.contains(&plain(it).to_lowercase()));
    wanted.into_iter().map(Difference::NotPrinted).collect()
}

/// The lists of the whole report: what a correction changed, and the attachments.
fn lists(parts: &[Part], data: &ReportData, text: &Text) -> Vec<Difference> {
    let changes = data.changes.iter().map(super::ChangeData::change);
    let changes = changes.map(|it: Change| papers::change_line(&it, text));
    let attachments = data.attachments.iter().map(super::AttachmentData::line);
    let attachments = attachments.map(|it| papers::attachment_line(&it, text));
    let mut differences = rows::items(parts, 2, &text.report_changes_title(), changes);
    differences.extend(rows::items(
        parts,
        2,
        &text.report_attachments_title(),
        attachments,
    ));
    differences
}
