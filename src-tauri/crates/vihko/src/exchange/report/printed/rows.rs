//! Rows, pairs and items as they are printed, beside what the data say.

use super::Difference;
use crate::pdf::Part;
use crate::pdf::document::{Table, Words};

/// A text with each kind of white space as one space and without places to divide a word.
pub(super) fn plain(text: &str) -> String {
    let text: String = text.chars().filter(|c| *c != '\u{ad}').collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A row as it is printed: what it is about, and its other cells.
pub(super) struct Row {
    pub(super) name: String,
    pub(super) cells: Vec<String>,
}

impl Row {
    pub(super) fn of(row: Option<&Vec<String>>) -> Row {
        let mut cells = row.into_iter().flatten().map(|cell| plain(cell));
        Row {
            name: cells.next().unwrap_or_default(),
            cells: cells.collect(),
        }
    }

    /// The difference between a cell and what the data say, if there is one.
    pub(super) fn differs(&self, place: usize, column: &str, wanted: &str) -> Option<Difference> {
        let printed = self.cells.get(place).cloned().unwrap_or_default();
        differs(&self.name, column, &printed, wanted)
    }
}

/// The difference between what is printed and what the data say, if there is one.
pub(super) fn differs(row: &str, column: &str, printed: &str, data: &str) -> Option<Difference> {
    let (printed, data) = (plain(printed), plain(data));
    (printed != data).then(|| Difference::Cell {
        row: plain(row),
        column: plain(column),
        printed,
        data,
    })
}

/// A table of one person beside what the data make of it: every cell of every row.
pub(super) fn table(who: &str, parts: &[Part], wanted: &Table) -> Vec<Difference> {
    let heads: Vec<Vec<String>> = wanted.head.iter().map(|row| texts(row)).collect();
    let rows: Vec<Vec<String>> = wanted.rows.iter().map(|row| texts(row)).collect();
    let head = heads.first().cloned().unwrap_or_default();
    let found = parts.iter().find_map(|part| match part {
        Part::Table(rows) if rows.first().is_some_and(|row| alike(row, &head)) => Some(rows),
        Part::Table(_) | Part::Heading(..) | Part::Text(_) | Part::Pair(..) | Part::Item(_) => None,
    });
    let mut printed = found.into_iter().flatten().skip(1);
    let mut differences = Vec::new();
    for row in &rows {
        let Some(there) = printed.next() else {
            let row: Vec<String> = row.iter().map(|cell| plain(cell)).collect();
            differences.push(Difference::NotPrinted(format!("{who}: {}", row.join(" "))));
            continue;
        };
        let about = format!("{who}, {}", row.first().map_or("", |it| it));
        for (place, (wanted, column)) in row.iter().zip(&head).enumerate() {
            let there = there.get(place).map_or("", |it| it);
            differences.extend(differs(&about, column, there, wanted));
        }
    }
    let more =
        printed.map(|row| Difference::NotInData(format!("{who}: {}", plain(&row.join(" ")))));
    differences.extend(more);
    differences
}

/// The list under a heading beside what the data make of it, item by item.
pub(super) fn items(
    parts: &[Part],
    rank: u8,
    heading: &str,
    wanted: impl Iterator<Item = String>,
) -> Vec<Difference> {
    let under = section(parts, rank, heading).unwrap_or_default();
    let mut printed = under.iter().filter_map(|part| match part {
        Part::Item(text) => Some(plain(text)),
        Part::Heading(..) | Part::Text(_) | Part::Pair(..) | Part::Table(_) => None,
    });
    let mut differences = Vec::new();
    for line in wanted {
        match printed.next() {
            Some(there) => differences.extend(differs(heading, "", &there, &line)),
            None => differences.push(Difference::NotPrinted(plain(&line))),
        }
    }
    differences.extend(printed.map(Difference::NotInData));
    differences
}

/// What stands under the first heading of this rank and these words, up to the next of the same rank or a higher one.
pub(super) fn section<'a>(parts: &'a [Part], rank: u8, heading: &str) -> Option<&'a [Part]> {
    let wanted = plain(heading);
    let here = |part: &Part| matches!(part, Part::Heading(it, text) if *it == rank && plain(text) == wanted);
    let begins = parts.iter().position(here)? + 1;
    let under = parts.get(begins..)?;
    let next = |part: &Part| matches!(part, Part::Heading(it, _) if *it <= rank);
    let ends = under.iter().position(next).unwrap_or(under.len());
    under.get(..ends)
}

/// The value that stands beside a name.
pub(super) fn value<'a>(parts: &'a [Part], name: &str) -> Option<&'a str> {
    let wanted = plain(name);
    parts.iter().find_map(|part| match part {
        Part::Pair(name, value) if plain(name) == wanted => Some(value.as_str()),
        Part::Pair(..) | Part::Heading(..) | Part::Text(_) | Part::Item(_) | Part::Table(_) => None,
    })
}

fn alike(printed: &[String], wanted: &[String]) -> bool {
    let plain = |row: &[String]| -> Vec<String> { row.iter().map(|it| plain(it)).collect() };
    plain(printed) == plain(wanted)
}

fn texts(row: &[Words]) -> Vec<String> {
    let text = |words: &Words| words.0.iter().map(|run| run.text.as_str()).collect();
    row.iter().map(text).collect()
}
