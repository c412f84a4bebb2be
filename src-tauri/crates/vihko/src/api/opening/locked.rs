//! One line put in while the notebook is locked.

use crate::api::{Changed, Desk, Part};
use crate::error::Result;
use crate::notebook::{self, TakenIn};
use crate::text::Text;

pub fn record_locked(desk: &mut Desk, text: String) -> Result<Changed<()>> {
    notebook::record_locked(&desk.own(), &text, desk.clock())?;
    Ok(Changed::new((), &[Part::Opening]))
}

/// How many wait beside one's own notebook.
pub(super) fn waiting(desk: &Desk) -> String {
    match notebook::locked_entries(&desk.own()) {
        0 => String::new(),
        number => desk.text().locked_waiting(count(number)),
    }
}

/// What was taken in at the opening.
pub(super) fn taken_in(it: TakenIn, text: &Text) -> String {
    let told = [
        (it.entries > 0).then(|| text.locked_taken(count(it.entries))),
        (it.unreadable > 0).then(|| text.locked_unreadable(count(it.unreadable))),
    ];
    told.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
