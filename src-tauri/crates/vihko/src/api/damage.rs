//! A damaged or missing notebook in the window: what is so, what helps, and what can be read of it saved into a new one.

mod salvage;

use std::path::{Path, PathBuf};

use serde::Serialize;

pub use salvage::{
    SalvageJob, Salvaged, Salvaging, begin_salvage, finish_salvage, salvage_job, stop_salvage,
};

use super::opening::{self, ALL, Waiting, remember};
use super::{Changed, Desk};
use crate::backup::{self, SecondPlace};
use crate::error::{Failure, Result, last_name};
use crate::log::Event;
use crate::notebook::{self, Notebook};
use crate::store;
use crate::vault::{Unlock, second_slot_file, slot_file};

/// Why one's own notebook does not open, and what helps: it is damaged, or it is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DamageRow {
    /// What is so, in a few words.
    pub title: String,
    /// The same in sentences, with what may be possible.
    pub about: String,
    /// Where the file lies, and that nothing is deleted.
    pub file: String,
    /// Whether what can be read may be saved into a new notebook.
    pub can_salvage: bool,
    /// Whether the keys of a copy may open it.
    pub needs_keys: bool,
    /// Whether the file itself is missing, so that a new notebook may be what is wanted after all.
    pub is_missing: bool,
}

/// Remembers why the notebook did not open, if that is damage.
pub(super) fn note(desk: &mut Desk, failure: &Failure) {
    if is_damage(failure) {
        let path = desk.own();
        desk.keep_damage(Some((path, failure.clone())));
    }
}

/// Remembers damage that was met with while the notebook was open; it is told when it has been locked.
pub(super) fn met(desk: &mut Desk, failure: &Failure) {
    let open = desk.open().map(Notebook::path);
    if *failure == Failure::Damaged && open == Some(desk.own().as_path()) {
        note(desk, failure);
    }
}

/// What is wrong with one's own notebook: as its opening found, or as its files show before anybody tries.
pub(super) fn row(desk: &Desk) -> Option<DamageRow> {
    let path = desk.own();
    if desk.open().is_some() || desk.waiting().is_some() {
        return None;
    }
    if desk.misses_own() {
        let text = desk.text();
        return Some(DamageRow {
            title: text.damage_missing_title(),
            about: text.damage_missing_about(),
            file: text.damage_missing_file(&path.display().to_string()),
            can_salvage: false,
            needs_keys: false,
            is_missing: true,
        });
    }
    if !path.exists() {
        return None;
    }
    let (failure, is_found) = match (seen(&path), desk.damage()) {
        (Some(failure), _) => (failure, false),
        (None, Some((damaged, failure))) if *damaged == path => (failure.clone(), true),
        (None, Some(_) | None) => return None,
    };
    let text = desk.text();
    let needs_keys = matches!(failure, Failure::SlotsMissing | Failure::SlotsAltered);
    let (title, about) = if needs_keys {
        (text.damage_keys_title(), text.damage_keys_about())
    } else if is_found {
        (text.damage_title(), text.damage_about())
    } else {
        (text.damage_title(), text.damage_empty_about())
    };
    Some(DamageRow {
        title,
        about,
        file: text.damage_file(&path.display().to_string()),
        can_salvage: is_found && !needs_keys,
        needs_keys,
        is_missing: false,
    })
}

/// Forgets what was found, so that the notebook can be tried once more.
pub fn try_again(desk: &mut Desk) -> Result<Changed<()>> {
    desk.keep_damage(None);
    Ok(Changed::new((), ALL))
}

/// Brings the keys back from the newest copy that has them, and opens the notebook. Who came with the recovery code
/// chooses a new passphrase first.
pub fn bring_back_keys(
    desk: &mut Desk,
    passphrase: String,
    code: String,
) -> Result<Changed<String>> {
    let with = opening::typed(passphrase, code)?;
    let own = desk.own();
    let second = backup::second_place(&own).and_then(|it| it.folder);
    let folders = [Some(backup::folder(&own)), second];
    let copies: Vec<PathBuf> = folders
        .iter()
        .flatten()
        .flat_map(|folder| backup::copies_in(folder, &own))
        .collect();
    notebook::bring_back_keys(&own, &copies, &with)?;
    desk.tell(Event::KeysBroughtBack);
    desk.keep_damage(None);
    let book = opening::open_own(desk, &with)?;
    go_on(desk, book, &with, None)?;
    Ok(Changed::new(desk.text().damage_keys_back(), ALL))
}

/// Goes on with a notebook in the place of a damaged one, which is moved aside. The answer is the name that the
/// damaged one has from then on; nothing if it could not be moved, or there is none.
pub(super) fn go_on(
    desk: &mut Desk,
    book: Notebook,
    with: &Unlock,
    damaged: Option<PathBuf>,
) -> Result<Option<String>> {
    let path = book.path().to_owned();
    let damaged = damaged.filter(|it| *it != path);
    if let Some(damaged) = &damaged {
        // What was put in while the damaged one was locked is taken in by this one; it stays beside the old one too.
        let _ = notebook::carry_locked(damaged, &path);
    }
    match with {
        Unlock::Passphrase(_) | Unlock::Account(_) => {
            desk.lay(book)?;
            remember(desk)?;
        }
        Unlock::Recovery(_) => {
            desk.lock()?;
            desk.choose_notebook(&path, "")?;
            desk.wait_for(Waiting::Passphrase(Box::new(book)));
        }
    }
    let Some(damaged) = damaged else {
        return Ok(None);
    };
    // The new notebook is open: what cannot be done now stands in nobody's way.
    if let Some(place) = backup::second_place(&damaged) {
        let place = SecondPlace {
            carried: None,
            ..place
        };
        let _ = place.keep(&path);
    }
    let aside = match damaged.exists() {
        true => {
            let Ok(aside) = notebook::move_aside(&damaged, desk.clock().today(None)) else {
                return Ok(None);
            };
            desk.tell(Event::MovedAside);
            Some(last_name(&aside))
        }
        false => None,
    };
    desk.keep_damage(None);
    desk.keep_aside(&damaged)?;
    Ok(aside)
}

/// The notebook whose place another is about to take because it is damaged or missing.
pub(super) fn damaged(desk: &Desk) -> Option<PathBuf> {
    let is_so = row(desk).is_some() || desk.misses_own();
    is_so.then(|| desk.own())
}

/// The damage that shows without a key.
fn seen(path: &Path) -> Option<Failure> {
    match store::refuse_foreign(path) {
        Err(error) if is_damage(error.failure()) => return Some(error.failure().clone()),
        Err(_) | Ok(()) => {}
    }
    let has_keys = slot_file(path).exists() || second_slot_file(path).exists();
    (!has_keys).then_some(Failure::SlotsMissing)
}

fn is_damage(failure: &Failure) -> bool {
    matches!(
        failure,
        Failure::Damaged | Failure::NotANotebook | Failure::SlotsMissing | Failure::SlotsAltered
    )
}
