//! The file is looked after: every page once a day when the notebook is put away, everything once a week when it is
//! opened, so that damage is told while the copies of the days before are still there.

use chrono::TimeDelta;

use super::Notebook;
use crate::error::{Failure, Result};
use crate::log::{Event, Found, Scope};
use crate::store::upkeep;

/// Every page: done when the notebook is closed or locked, so that nobody waits for it.
const PAGES: &str = "pages";

/// Every page, index and reference: done at an opening.
const ALL: &str = "all";

impl Notebook {
    /// At an opening: checks everything if that was last done a week ago. A damaged notebook is refused, and nothing
    /// of it is changed.
    pub(super) fn check_weekly(&mut self) -> Result<()> {
        if !self.is_due(ALL, TimeDelta::days(7))? {
            return Ok(());
        }
        let checked = self.store.check().map(|_| ());
        self.tell(Event::Checked {
            scope: Scope::All,
            found: found(&checked),
        });
        match checked {
            Err(error) if *error.failure() == Failure::Damaged => Err(error),
            // A full disk, on which neither check nor mark can be made, keeps nobody out; it stays due.
            Ok(()) => {
                let _ = self.found_sound(ALL);
                Ok(())
            }
            Err(_) => Ok(()),
        }
    }

    /// Before a closing: checks every page if that was last done a day ago. If it is damaged, the next opening checks
    /// everything and tells; what was written is kept all the same.
    pub(super) fn check_daily(&mut self) -> Result<()> {
        if !self.is_due(PAGES, TimeDelta::days(1))? {
            return Ok(());
        }
        // After a bad page the file takes no mark any more, so the one for bad news is made before.
        let checked_at = upkeep::done_at(&self.read(), ALL)?;
        self.store
            .write_drafts(|marks| upkeep::forget(marks, ALL))?;
        let checked = self.store.quick_check();
        self.tell(Event::Checked {
            scope: Scope::Pages,
            found: found(&checked),
        });
        checked?;
        let id = self.fresh_id()?;
        self.store.write_drafts(|marks| {
            checked_at.map_or(Ok(()), |at| upkeep::done(marks, id, ALL, at))
        })?;
        self.found_sound(PAGES)
    }

    /// Of a notebook that has just been made.
    pub(super) fn found_new(&mut self) -> Result<()> {
        self.found_sound(ALL)?;
        self.found_sound(PAGES)
    }

    fn found_sound(&mut self, check: &str) -> Result<()> {
        let (id, now) = (self.fresh_id()?, self.clock.now(self.practice_day));
        self.store
            .write_drafts(|marks| upkeep::done(marks, id, check, now))
    }

    fn is_due(&self, check: &str, after: TimeDelta) -> Result<bool> {
        let now = self.clock.now(self.practice_day);
        let done_at = upkeep::done_at(&self.read(), check)?;
        // A clock that was set back says nothing of how long ago that is.
        Ok(done_at.is_none_or(|done_at| (now - done_at).abs() >= after))
    }
}

fn found(checked: &Result<()>) -> Found {
    match checked {
        Ok(()) => Found::Sound,
        Err(error) if *error.failure() == Failure::Damaged => Found::Damaged,
        Err(_) => Found::NotChecked,
    }
}
