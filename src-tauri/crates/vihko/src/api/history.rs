//! Undo and redo, the bin, and what was done, in finished sentences.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::{Changed, Desk, Part};
use crate::error::Result;
use crate::notebook::{Binned, Happening, Notebook};
use crate::store::Step;
use crate::store::history::{About, Fate, Told};
use crate::text::Text;
use crate::values::{JournalId, PersonId, day};

/// How many names stand in a row before the rest is counted.
const NAMES: usize = 3;

/// What Ctrl Z and Ctrl Shift Z would do now, as the texts of their buttons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Steps {
    /// "Kumoa ohjauksen poisto".
    pub undo: Option<String>,
    /// "Tee uudelleen ohjauksen poisto".
    pub redo: Option<String>,
}

/// Something in the bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BinRow {
    /// The removal: taken back, everything comes back that went with it.
    pub entry: JournalId,
    /// What it was: "Ohjauksen poisto".
    pub deed: String,
    /// By what it is known: names, day, words.
    pub about: String,
    /// What went along: "ja 3 muuta kirjausta"; blank if nothing.
    pub along: String,
    /// When it was removed and by whom: "2.11.2026 klo 9.30 · Minna".
    pub when: String,
    /// "poistuu 14 päivän kuluttua".
    pub gone_in: String,
}

/// Something that was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HistoryRow {
    /// Its entry in the journal.
    pub entry: JournalId,
    /// The day: `ma 2.11.2026`.
    pub day: String,
    /// The time of day: `9.30`.
    pub time: String,
    /// Who; blank as long as nobody has been told.
    pub who: String,
    /// What was done: "Ohjauksen muutos".
    pub deed: String,
    /// By what it is known: names, day, words.
    pub about: String,
    /// What changed, a line for each field.
    pub changes: Vec<String>,
    /// Whether it can be taken back, as far as can be told without trying.
    pub can_be_taken_back: bool,
}

/// What was done on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DayHistory {
    /// The day: `ma 2.11.2026`.
    pub title: String,
    /// The day before, to be asked for.
    pub before: String,
    /// The day after, to be asked for; nothing if that is still to come.
    pub after: Option<String>,
    /// What was done, the latest first.
    pub rows: Vec<HistoryRow>,
}

pub fn steps(desk: &mut Desk) -> Result<Steps> {
    let (book, text) = desk.book()?;
    Ok(Steps {
        undo: book.undo_step()?.map(|step| text.undo(&step.command)),
        redo: book.redo_step()?.map(|step| text.redo(&step.command)),
    })
}

pub fn undo(desk: &mut Desk) -> Result<Changed<String>> {
    let (book, text) = desk.book()?;
    let step = book.undo()?;
    Ok(taken_back(&step, text))
}

pub fn redo(desk: &mut Desk) -> Result<Changed<String>> {
    let (book, text) = desk.book()?;
    let step = book.redo()?;
    let told = text.history_redone(&text.deed(&step.command));
    Ok(Changed::new(told, Part::ALL))
}

pub fn take_back(desk: &mut Desk, entry: JournalId) -> Result<Changed<String>> {
    let (book, text) = desk.book()?;
    let step = book.take_back(entry)?;
    Ok(taken_back(&step, text))
}

pub fn bin(desk: &mut Desk) -> Result<Vec<BinRow>> {
    let (book, text) = desk.book()?;
    let binned = book.bin()?;
    binned
        .into_iter()
        .map(|it| bin_row(book, text, it))
        .collect()
}

pub fn history_of_day(desk: &mut Desk, on: Option<String>) -> Result<DayHistory> {
    let (book, text) = desk.book()?;
    let today = book.today();
    let on: NaiveDate = on
        .and_then(|typed| day(&typed, today).ok())
        .unwrap_or(today);
    let happenings = book.day_history(on)?;
    Ok(DayHistory {
        title: format!("{} {}", text.weekday(on), text.day(on)),
        before: (on - Days::new(1)).to_string(),
        after: (on < today).then(|| (on + Days::new(1)).to_string()),
        rows: rows(book, text, happenings)?,
    })
}

pub fn history_of_person(desk: &mut Desk, person: PersonId) -> Result<Vec<HistoryRow>> {
    let (book, text) = desk.book()?;
    let happenings = book.person_history(person)?;
    rows(book, text, happenings)
}

/// What Ctrl Z would take back after a command, if the command did something new.
pub(super) fn newest_step(desk: &mut Desk) -> Option<(JournalId, String)> {
    let (book, text) = desk.book().ok()?;
    let step = book.undo_step().ok()??;
    Some((step.entry, text.undo(&step.command)))
}

fn taken_back(step: &Step, text: &Text) -> Changed<String> {
    let told = text.history_undone(&text.deed(&step.command));
    Changed::new(told, Part::ALL)
}

fn rows(book: &Notebook, text: &Text, happenings: Vec<Happening>) -> Result<Vec<HistoryRow>> {
    happenings
        .iter()
        .map(|it| history_row(book, text, it))
        .collect()
}

fn history_row(book: &Notebook, text: &Text, it: &Happening) -> Result<HistoryRow> {
    let Told { step, again } = &it.told;
    let deed = text.deed(again.as_deref().unwrap_or(&step.command));
    let main = it
        .touched
        .iter()
        .find(|touched| step_is_about(again.as_ref().unwrap_or(&step.command), touched))
        .or(it.touched.first());
    let changed = it
        .touched
        .iter()
        .filter(|touched| touched.change.fate == Fate::Changed)
        .flat_map(|touched| {
            let change = &touched.change;
            change.fields.iter().map(move |field| {
                let (before, after) = (field.before.as_deref(), field.after.as_deref());
                text.field_change(&change.table, &field.column, before, after)
            })
        });
    Ok(HistoryRow {
        entry: step.entry,
        day: format!("{} {}", text.weekday(it.at.date()), text.day(it.at.date())),
        time: text.time(it.at.time()),
        who: step.who.clone(),
        deed: capitalised(&match (again, step.command.as_str()) {
            (Some(_), "redo") => text.history_redone(&deed),
            (Some(_), _) => text.history_undone(&deed),
            (None, _) => deed,
        }),
        about: match main.and_then(|touched| touched.about.as_ref()) {
            Some(about) => known_by(book, text, about)?,
            None => String::new(),
        },
        changes: changed.collect(),
        can_be_taken_back: again.is_none() && step.in_force && !step.stays,
    })
}

/// Whether a touched record is the one that the command is named after.
fn step_is_about(command: &str, touched: &crate::notebook::Touched) -> bool {
    command
        .split_once('_')
        .is_some_and(|(_, table)| table == touched.change.table)
}

fn bin_row(book: &Notebook, text: &Text, it: Binned) -> Result<BinRow> {
    let removal = it.removal;
    let at = book.local(removal.step.made_at);
    let mut when = format!(
        "{} {}",
        text.day(at.date()),
        text.history_at(&text.time(at.time()))
    );
    if !removal.step.who.is_empty() {
        when = format!("{when} · {}", removal.step.who);
    }
    Ok(BinRow {
        entry: removal.step.entry,
        deed: capitalised(&text.deed(&removal.step.command)),
        about: match book.about(&removal.table, removal.row)? {
            Some(about) => known_by(book, text, &about)?,
            None => String::new(),
        },
        along: match removal.along {
            0 => String::new(),
            along => text.history_along(along),
        },
        when,
        gone_in: text.history_gone_in(it.days_left.into()),
    })
}

/// Names, words, day and month in a row.
fn known_by(book: &Notebook, text: &Text, about: &About) -> Result<String> {
    let mut names = Vec::new();
    for person in about.people.iter().take(NAMES) {
        names.extend(
            book.name_of(*person)?
                .map(|(family, given)| format!("{given} {family}")),
        );
    }
    let more = about.people.len().saturating_sub(NAMES);
    let mut parts = vec![names.join(", ")];
    if more > 0 {
        parts = vec![format!(
            "{} {}",
            names.join(", "),
            text.history_and_more(&more.to_string())
        )];
    }
    parts.push(about.words.clone());
    parts.extend(about.day.map(|day| text.day(day)));
    parts.extend(about.month.map(|month| text.month(month)));
    parts.retain(|part| !part.is_empty());
    Ok(parts.join(" · "))
}

fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}
