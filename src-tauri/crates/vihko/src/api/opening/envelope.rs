//! A recovery code that has just been made: shown, put on paper, and asked back.

use std::path::PathBuf;

use serde::Serialize;

use super::{ALL, Waiting};
use crate::api::{Changed, Desk, Part};
use crate::disk;
use crate::error::{Error, Failure, Result, last_name};
use crate::fault::{Faults, Problem};
use crate::vault::RecoveryCode;

/// A recovery code that has just been made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RecoveryShown {
    /// Its groups of six digits.
    pub groups: Vec<String>,
    /// The numbers, counted from 1, of the two groups that are asked back.
    pub asked: Vec<usize>,
}

/// The code as it is shown.
pub(in crate::api) fn shown(code: &RecoveryCode) -> RecoveryShown {
    let groups: Vec<String> = code.printed().split('-').map(str::to_owned).collect();
    RecoveryShown {
        asked: asked(&groups),
        groups,
    }
}

pub fn envelope_name(desk: &mut Desk) -> Result<String> {
    Ok(paper(desk)?.0)
}

pub fn save_envelope(desk: &mut Desk, path: PathBuf) -> Result<String> {
    let (name, pdf) = paper(desk)?;
    let file = if path.is_dir() { path.join(name) } else { path };
    disk::write_whole(&file, &pdf)?;
    Ok(last_name(&file))
}

/// Lays the paper ready; it is taken away when the notebook opens.
pub fn ready_envelope(desk: &mut Desk) -> Result<String> {
    let (name, pdf) = paper(desk)?;
    let folder = desk.papers();
    std::fs::create_dir_all(&folder).map_err(|error| Error::file(&folder, error))?;
    disk::write_whole(&folder.join(&name), &pdf)?;
    Ok(name)
}

/// The code is safe on paper: the notebook that was made opens, or the open one has one more paper.
pub fn confirm_recovery_code(desk: &mut Desk, groups: Vec<String>) -> Result<Changed<()>> {
    let shown = shown(waiting_code(desk)?);
    let mut faults = Faults::default();
    for (i, number) in shown.asked.iter().enumerate() {
        let typed = groups.get(i).map(|it| it.trim()).unwrap_or_default();
        let field = format!("groups[{i}]");
        if typed.is_empty() {
            faults.add(field, Problem::Missing);
        } else if shown.groups.get(number - 1).map(String::as_str) != Some(typed) {
            faults.add(field, Problem::NotTheGroup);
        }
    }
    faults.or(())?;
    match desk.answered() {
        Some(Waiting::Code(mut beginning)) => {
            let finished = beginning.finish();
            let book = finished.inspect_err(|_| {
                // The code is on paper by now: it must open something yet.
                desk.wait_for(Waiting::Code(beginning));
            })?;
            desk.lay(book)?;
            desk.keep_first_run(Default::default())?;
            super::remember(desk)?;
        }
        Some(Waiting::Envelope(it)) => {
            let (book, _) = desk.book()?;
            let added = book.add_envelope(&it.code, it.draft.clone(), it.in_place_of);
            if let Err(error) = added {
                desk.wait_for(Waiting::Envelope(it));
                return Err(error);
            }
            return Ok(Changed::new((), &[Part::Settings]));
        }
        Some(Waiting::Passphrase(_)) | None => {}
    }
    Ok(Changed::new((), ALL))
}

/// The code that is to be asked back.
fn waiting_code(desk: &Desk) -> Result<&RecoveryCode> {
    match desk.waiting() {
        Some(Waiting::Code(beginning)) => Ok(beginning.code()),
        Some(Waiting::Envelope(it)) => Ok(&it.code),
        Some(Waiting::Passphrase(_)) | None => Err(Failure::Locked.into()),
    }
}

fn paper(desk: &Desk) -> Result<(String, Vec<u8>)> {
    let language = desk.text().language();
    match (desk.waiting(), desk.open()) {
        (Some(Waiting::Code(beginning)), _) => beginning.recovery_paper(language),
        (Some(Waiting::Envelope(it)), Some(book)) => {
            book.recovery_paper(&it.code, &it.draft.keeper, language)
        }
        _ => Err(Failure::Locked.into()),
    }
}

/// Two different groups, chosen by the code's own digits.
fn asked(groups: &[String]) -> Vec<usize> {
    let digit = |i: usize| {
        let number: usize = groups.get(i).and_then(|it| it.parse().ok()).unwrap_or(0);
        number / 11
    };
    let first = digit(0) % 8;
    let second = (first + 1 + digit(1) % 7) % 8;
    let mut asked = vec![first + 1, second + 1];
    asked.sort_unstable();
    asked
}
