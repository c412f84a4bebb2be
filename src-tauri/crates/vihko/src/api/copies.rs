//! Varmuuskopiot: what is there, one made now, the second place.

mod restore;

use std::path::{Path, PathBuf};

use serde::Serialize;

pub use restore::{
    DifferenceRow, Restore, RestoreJob, RestoreOffer, begin_restore, finish_restore, restore_job,
    stop_restore,
};

use super::{Changed, Desk, Part, Sign};
use crate::backup::{self, Copy, CopyReason, Outside};
use crate::error::{Failure, Result, last_name};
use crate::notebook::{CopySeen, Notebook, OutsideState};
use crate::pdf::papers::Origin;
use crate::text::Text;

/// After so many days a copy elsewhere is due.
const DUE_DAYS: i64 = 7;

/// After so many a person who has no second place is asked for one again.
const ASKED_AGAIN_DAYS: i64 = 14;

/// After so many it is late.
const LATE_DAYS: i64 = 30;

/// So many copies are offered while no notebook is open.
const MOST_OFFERED: usize = 6;

/// The copies of the open notebook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CopiesPage {
    /// The newest copy, proven just now: `Kopio tarkistettu 2.11.2026 klo 14.32 · 3 henkilöä · 212 kirjausta`.
    pub newest: Option<String>,
    /// Why the last one was not made, or nothing.
    pub trouble: String,
    /// Whether it is the practice notebook, which is copied only when asked.
    pub practice: bool,
    /// The folder of the second place, or nothing.
    pub place: String,
    /// How the copies elsewhere stand.
    pub outside: Option<OutsideRow>,
    /// Whether a copy is being made.
    pub making: bool,
    /// Every copy, the newest first.
    pub copies: Vec<CopyRow>,
}

/// A copy's file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CopyRow {
    /// The file with its folder.
    pub path: String,
    /// `2.11.2026 klo 14.32 · 3 henkilöä · 212 kirjausta`, or the file's name where it tells nothing.
    pub made: String,
    /// Where it lies and why it was made.
    pub about: String,
    /// Whether it is good, once it has been checked.
    pub sign: Sign,
    /// The same in a word.
    pub shown: String,
}

/// How the copies outside this computer stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OutsideRow {
    /// In order, due or late.
    pub sign: Sign,
    /// The same in a sentence.
    pub shown: String,
    /// Whether the person is to be asked for a second place.
    pub asks: bool,
}

/// A copy being made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CopyJob {
    /// Whether it is still being made.
    pub running: bool,
    /// How much is done.
    pub percent: u8,
    /// How it is told: `Kopiota tehdään: 40 %`, then what came of it.
    pub shown: String,
    /// Whether nothing came of it.
    pub failed: bool,
}

pub fn copies(desk: &mut Desk) -> Result<CopiesPage> {
    let making = desk.copy_percent().is_some();
    let trouble = match desk.last_copy() {
        Some(Err(failure)) => Some(failure.clone()),
        Some(Ok(_)) | None => None,
    };
    let (book, text) = desk.book()?;
    let own = backup::folder(book.path());
    let mut seen = book.copies();
    // Of all that lies here the newest that proves itself is the one to count on.
    let mut newest = None;
    for copy in seen.iter_mut().filter(|it| it.path.starts_with(&own)) {
        *copy = book.copy_checked(copy.path.clone());
        if let Ok(manifest) = &copy.manifest {
            newest = Some((copy.path.clone(), manifest.clone()));
            break;
        }
    }
    let row = |copy: &CopySeen| {
        let is_newest = newest.as_ref().is_some_and(|(path, _)| *path == copy.path);
        row(copy, is_newest, book, text)
    };
    Ok(CopiesPage {
        newest: newest
            .as_ref()
            .map(|(_, it)| text.copy_told(it.local, it.people(), it.records())),
        trouble: trouble
            .map(|failure| text.copies_failed(&text.failure(&failure)))
            .unwrap_or_default(),
        practice: book.origin() == Origin::Practice,
        place: place(book),
        outside: outside(book, text)?,
        making,
        copies: seen.iter().map(row).collect(),
    })
}

/// Reads one copy from its first byte to its last.
pub fn check_copy(desk: &mut Desk, path: PathBuf) -> Result<CopyRow> {
    let (book, text) = desk.book()?;
    if !book.copies().iter().any(|it| it.path == path) {
        return Err(Failure::NotFound.into());
    }
    let copy = book.copy_checked(path);
    Ok(row(&copy, copy.manifest.is_ok(), book, text))
}

/// The newest copies of the notebooks that are known here, also while none is open or one is damaged or gone. Each is
/// read from its first byte to its last; without a key that finds decay.
pub fn copies_to_restore(desk: &mut Desk) -> Result<Vec<CopyRow>> {
    let own = desk.own();
    let known = desk.places().map(Path::to_owned);
    let mut notebooks: Vec<PathBuf> = known.chain([own]).collect();
    notebooks.sort();
    notebooks.dedup();
    let text = desk.text();
    let mut rows = Vec::new();
    for notebook in &notebooks {
        let second = backup::second_place(notebook).and_then(|it| it.folder);
        let folders = [Some(backup::folder(notebook)), second];
        for path in folders
            .iter()
            .flatten()
            .flat_map(|folder| backup::copies_in(folder, notebook))
        {
            rows.push((backup::named_moment(&path, notebook), path));
        }
    }
    rows.sort_by(|one, other| other.cmp(one));
    rows.truncate(MOST_OFFERED);
    let row = |(moment, path): (Option<chrono::NaiveDateTime>, PathBuf)| {
        let (sign, shown) = match Copy::look(&path).is_ok_and(|copy| copy.is_whole()) {
            true => (Sign::Done, text.copies_whole()),
            false => (Sign::Late, text.copies_damaged()),
        };
        CopyRow {
            made: moment.map_or_else(|| last_name(&path), |at| text.moment(at)),
            about: path.display().to_string(),
            path: path.display().to_string(),
            sign,
            shown,
        }
    };
    Ok(rows.into_iter().map(row).collect())
}

pub fn make_copy(desk: &mut Desk) -> Result<CopyJob> {
    desk.begin_copy(CopyReason::Asked)?;
    Ok(job(desk))
}

pub fn copy_job(desk: &mut Desk) -> Result<Changed<CopyJob>> {
    let job = job(desk);
    let parts: &[Part] = match job.running {
        true => &[],
        false => &[Part::Copies],
    };
    Ok(Changed::new(job, parts))
}

pub fn stop_copy(desk: &mut Desk) -> Result<Changed<()>> {
    desk.stop_copy();
    Ok(Changed::new((), &[Part::Copies]))
}

/// From now on finished copies go into this folder as well, the newest at once; into none where there is no folder.
pub fn choose_copy_place(desk: &mut Desk, folder: Option<PathBuf>) -> Result<Changed<String>> {
    let (book, text) = desk.book()?;
    book.choose_second_place(folder.as_deref())?;
    let told = match &folder {
        Some(_) => text.copies_place_chosen(&place(book)),
        None => String::new(),
    };
    if folder.is_some() {
        desk.begin_copy(CopyReason::Asked)?;
    }
    Ok(Changed::new(told, &[Part::Copies]))
}

/// How the copies outside this computer stand; nothing for the practice notebook.
pub(super) fn outside(book: &Notebook, text: &Text) -> Result<Option<OutsideRow>> {
    if book.origin() == Origin::Practice {
        return Ok(None);
    }
    let row = |sign, shown| OutsideRow {
        sign,
        shown,
        asks: false,
    };
    Ok(Some(match book.outside()? {
        OutsideState::NotAsked => OutsideRow {
            asks: true,
            ..row(Sign::Due, text.copies_outside_ask())
        },
        OutsideState::NoPlace(days) if days >= ASKED_AGAIN_DAYS => OutsideRow {
            asks: true,
            ..row(Sign::Due, text.copies_outside_ask())
        },
        OutsideState::NoPlace(_) => row(Sign::Info, text.copies_outside_no_place()),
        OutsideState::Never => row(Sign::Due, text.copies_outside_never()),
        OutsideState::UpToDate(at) => row(Sign::Done, text.copies_outside_fresh(&text.moment(at))),
        OutsideState::Behind { days, .. } => {
            let count = u32::try_from(days).unwrap_or(u32::MAX);
            if days >= LATE_DAYS {
                row(Sign::Late, text.copies_outside_late(count))
            } else if days >= DUE_DAYS {
                row(Sign::Due, text.copies_outside_due(count))
            } else {
                row(Sign::Done, text.copies_outside_days(count))
            }
        }
    }))
}

fn job(desk: &mut Desk) -> CopyJob {
    if let Some(percent) = desk.copy_percent() {
        return CopyJob {
            running: true,
            percent,
            shown: desk.text().copies_progress(&percent.to_string()),
            failed: false,
        };
    }
    let last = desk.last_copy().cloned();
    let text = desk.text();
    let (shown, failed) = match last {
        None => (String::new(), false),
        Some(Err(failure)) => (text.failure(&failure), true),
        Some(Ok(made)) => {
            let done = match made.was_there {
                true => text.copies_was_there(),
                false => text.copies_done(),
            };
            let outside = match &made.outside {
                Outside::NoPlace => None,
                Outside::Absent => Some(text.copies_place_absent()),
                Outside::There => Some(text.copies_place_there()),
                Outside::Failed(why) => Some(text.copies_place_failed(&text.failure(why))),
            };
            let sentences = [
                Some(done),
                left_out(made.manifest.left_out.len(), text),
                outside,
            ];
            let sentences: Vec<String> = sentences.into_iter().flatten().collect();
            (sentences.join(" "), false)
        }
    };
    CopyJob {
        running: false,
        percent: 100,
        shown,
        failed,
    }
}

/// Which attachments a copy lacks because the notebook lacked them, as a sentence.
pub(super) fn left_out(files: usize, text: &Text) -> Option<String> {
    let count = u32::try_from(files).unwrap_or(u32::MAX);
    (files > 0).then(|| text.copies_left_out(count))
}

fn row(copy: &CopySeen, is_checked: bool, book: &Notebook, text: &Text) -> CopyRow {
    let here = copy.path.starts_with(backup::folder(book.path()));
    let place = match here {
        true => text.copies_here(),
        false => copy
            .path
            .parent()
            .unwrap_or(Path::new(""))
            .display()
            .to_string(),
    };
    let (made, about, sign, shown) = match &copy.manifest {
        Ok(it) => {
            let why = text.choice("copy-reason", it.reason.code());
            let (sign, shown) = match is_checked {
                true => (Sign::Done, text.copies_whole()),
                false => (Sign::Info, text.copies_unchecked()),
            };
            let made = text.copy_made(it.local, it.people(), it.records());
            (made, format!("{place} · {why}"), sign, shown)
        }
        Err(_) => (
            last_name(&copy.path),
            place,
            Sign::Late,
            text.copies_damaged(),
        ),
    };
    CopyRow {
        path: copy.path.display().to_string(),
        made,
        about,
        sign,
        shown,
    }
}

fn place(book: &Notebook) -> String {
    let folder = book.second_place().and_then(|it| it.folder);
    folder
        .map(|it| it.display().to_string())
        .unwrap_or_default()
}
