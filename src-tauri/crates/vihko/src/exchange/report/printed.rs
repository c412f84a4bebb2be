//! Whether what is printed on a report says the same as the data inside it.

use super::{PersonData, ReportData, check_code};
use crate::error::{Error, Failure, Result};
use crate::pdf::Reading;
use crate::text::Text;
use crate::values::Hours;

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
}

/// Compares a monthly report with the data inside it: the code on every page, number, version and month, every figure of
/// the summary and every line of the reckonings. Refused where the data are not those of such a report.
pub fn read_report(paper: Reading) -> Result<ReadReport> {
    let not_ours = |error: Error| Error::because(Failure::NoDataInside, error);
    let text = String::from_utf8(paper.data.clone())
        .map_err(|error| Error::because(Failure::NoDataInside, error))?;
    let data = ReportData::read(&text).map_err(not_ours)?;
    let code = check_code(&text).map_err(not_ours)?;
    let words = Text::new(data.language);
    let mut differences = codes(&paper.feet, &code);
    differences.extend(missing(&paper.text, &data, &words));
    differences.extend(summary(&paper, &data, &words));
    differences.extend(reckonings(&paper, &data, &words));
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

/// What must stand somewhere and does not.
fn missing(printed: &str, data: &ReportData, text: &Text) -> Vec<Difference> {
    let mut wanted = vec![
        data.association.name.clone(),
        data.payer.name.clone(),
        text.month(data.month),
    ];
    match (&data.confirmed, data.draft_on) {
        (Some(it), _) => {
            wanted.push(text.report_number(&it.number.to_string()));
            wanted.push(text.report_version(&text.day(it.on), &it.version.to_string()));
        }
        (None, Some(day)) => wanted.push(text.report_draft(&text.day(day))),
        (None, None) => {}
    }
    let printed = plain(printed).to_lowercase();
    wanted.retain(|it| !printed.contains(&plain(it).to_lowercase()));
    wanted.into_iter().map(Difference::NotPrinted).collect()
}

/// The first table: a row for each person and one for the sums.
fn summary(paper: &Reading, data: &ReportData, text: &Text) -> Vec<Difference> {
    let mut wanted: Vec<Vec<String>> = data.people.iter().map(|it| figures(it, text)).collect();
    let total = &data.total;
    wanted.push(vec![
        String::new(),
        text.hours_bare(total.hours),
        text.report_sessions_cell(total.sessions, &text.minutes(total.minutes)),
        text.amount(total.wage_cost),
        text.amount(total.pay_subsidy),
        text.amount(total.supplement),
    ]);
    let mut printed = paper.tables.first().into_iter().flatten();
    let head = Row::of(printed.next());
    let mut differences = Vec::new();
    for figures in &wanted {
        let row = Row::of(printed.next());
        let figures = figures.iter().zip(&head.cells);
        for (place, (figure, column)) in figures.enumerate() {
            differences.extend(row.differs(place, column, figure));
        }
    }
    let more = printed.map(|row| Row::of(Some(row)));
    differences.extend(more.flat_map(|row| row.differs(0, "", "")));
    differences
}

/// What stands in a person's row of the summary.
fn figures(person: &PersonData, text: &Text) -> Vec<String> {
    let minutes: u32 = person.sessions.iter().map(|it| it.minutes).sum();
    let support_month = match (person.support_month, person.support_months) {
        (Some(n), Some(max)) => text.report_support_month(&max.to_string(), &n.to_string()),
        (Some(_), None) | (None, _) => text.report_none(),
    };
    let hours = |hours: Hours| text.hours_bare(hours);
    vec![
        support_month,
        person.hours.map_or_else(|| text.report_none(), hours),
        text.report_sessions_cell(person.sessions.len() as u32, &text.minutes(minutes)),
        text.amount(person.wage_cost),
        text.amount(person.pay_subsidy),
        text.amount(person.supplement),
    ]
}

/// The tables that explain each person's amounts: every line and the sum below it.
fn reckonings(paper: &Reading, data: &ReportData, text: &Text) -> Vec<Difference> {
    let head = [text.report_money_row(), text.report_money_amount()].map(|it| plain(&it));
    let mut tables = paper.tables.iter().filter(|table| {
        table
            .first()
            .is_some_and(|row| row.iter().map(|it| plain(it)).eq(head.clone()))
    });
    let scheme = text.name(&data.scheme.profile.name);
    let mut differences = Vec::new();
    for person in &data.people {
        let sums = [
            (text.report_column_wage_cost(), person.wage_cost),
            (text.report_column_pay_subsidy(), person.pay_subsidy),
            (text.report_other_support(), person.other_support),
            (scheme.clone(), person.supplement),
        ];
        let mut lines = person.rows.iter().peekable();
        for row in tables.next().into_iter().flatten().skip(1) {
            let row = Row::of(Some(row));
            let sum = sums.iter().find(|(label, _)| plain(label) == row.name);
            let amount = match (lines.next_if(|line| plain(&line.text) == row.name), sum) {
                (Some(line), _) => text.amount(line.amount),
                (None, Some((_, sum))) => text.amount(*sum),
                (None, None) => String::new(),
            };
            differences.extend(row.differs(0, &head[1], &amount));
        }
        let left = lines.map(|line| format!("{} {}", line.text, text.amount(line.amount)));
        differences.extend(left.map(|line| Difference::NotPrinted(plain(&line))));
    }
    differences
}

/// A row as it is printed: what it is about, and its other cells.
struct Row {
    name: String,
    cells: Vec<String>,
}

impl Row {
    fn of(row: Option<&Vec<String>>) -> Row {
        let mut cells = row.into_iter().flatten().map(|cell| plain(cell));
        Row {
            name: cells.next().unwrap_or_default(),
            cells: cells.collect(),
        }
    }

    /// The difference between a cell and what the data say, if there is one.
    fn differs(&self, place: usize, column: &str, wanted: &str) -> Option<Difference> {
        let printed = self.cells.get(place).cloned().unwrap_or_default();
        let data = plain(wanted);
        (printed != data).then(|| Difference::Cell {
            row: self.name.clone(),
            column: column.to_owned(),
            printed,
            data,
        })
    }
}

/// A text with each kind of white space as one space and without places to divide a word.
fn plain(text: &str) -> String {
    let text: String = text.chars().filter(|c| *c != '\u{ad}').collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
