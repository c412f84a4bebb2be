//! Rows, pairs and items as they are printed, beside what the data say.

use super::Difference;
use crate::pdf::Part;
use crate::pdf::document::{Table, Words};
use crate::values::seen;

/// A text as it is seen, with each kind of white space as one space and without places to divide a word.
pub(super) fn plain(text: &str) -> String {
    let text: String = seen(text).chars().filter(|c| *c != '\u{ad}').collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
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

/// A row beside what the data make of it, cell by cell; what it is about is told as the data say it.
pub(super) fn row(
    about: &str,
    columns: &[String],
    printed: Option<&Vec<String>>,
    wanted: &[String],
) -> Vec<Difference> {
    let Some(printed) = printed else {
        return vec![Difference::NotPrinted(plain(&wanted.join(" ")))];
    };
    let there = |place: usize| printed.get(place).map_or("", |it| it);
    let cells = wanted.iter().zip(columns).enumerate();
    let cells =
        cells.filter_map(|(place, (wanted, column))| differs(about, column, there(place), wanted));
    cells.chain(more(about, printed, wanted.len())).collect()
}

/// The cells of a row for which the data have no place.
pub(super) fn more(about: &str, printed: &[String], places: usize) -> Option<Difference> {
    let more = plain(&printed.get(places..).unwrap_or_default().join(" "));
    (!more.is_empty()).then(|| Difference::NotInData(format!("{}: {more}", plain(about))))
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
    for wanted in &rows {
        let Some(there) = printed.next() else {
            let line = plain(&wanted.join(" "));
            differences.push(Difference::NotPrinted(format!("{who}: {line}")));
            continue;
        };
        let about = format!("{who}, {}", wanted.first().map_or("", |it| it));
        differences.extend(row(&about, &head, Some(there), wanted));
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
