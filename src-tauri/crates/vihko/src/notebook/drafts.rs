//! Drafts: what has been typed but not recorded, kept so that neither lock nor crash takes it.

use super::Notebook;
use crate::error::{Failure, Result};
use crate::fault::Faults;
use crate::store;
use crate::store::drafts::KeptDraft;
use crate::values::line;

/// The largest draft, in bytes: every text field of the largest form full, several times over.
pub const LARGEST_DRAFT: usize = 4 * 1024 * 1024;

/// The place that says where the person was; no draft has it.
const HERE: &str = "";

impl Notebook {
    /// Keeps what has been typed in a place, such as `session/new`, instead of what was kept there before.
    pub fn keep_draft(&mut self, place: &str, content: &str) -> Result<()> {
        let place = named(place)?;
        self.keep_text(&place, content)
    }

    /// What was typed in a place and neither recorded nor dropped.
    pub fn draft(&self, place: &str) -> Result<Option<String>> {
        store::drafts::get(&self.read(), &named(place)?)
    }

    /// Forgets what was typed in a place; nothing is left of it.
    pub fn drop_draft(&mut self, place: &str) -> Result<()> {
        let place = named(place)?;
        self.store
            .write_drafts(|drafts| store::drafts::drop(drafts, &place))
    }

    /// The places in which something was typed and neither recorded nor dropped, the latest first.
    pub fn drafts(&self) -> Result<Vec<KeptDraft>> {
        store::drafts::list(&self.read())
    }

    /// Keeps where the person is: screen, field and caret, as the window writes it.
    pub fn keep_here(&mut self, here: &str) -> Result<()> {
        self.keep_text(HERE, here)
    }

    /// Where the person was when the notebook was closed, locked or cut off.
    pub fn here(&self) -> Result<Option<String>> {
        store::drafts::get(&self.read(), HERE)
    }

    /// Does what a draft was typed for. The draft ends in the same transaction in which `work` writes, and
    /// stays if `work` is refused.
    pub fn finish<T>(
        &mut self,
        place: &str,
        work: impl FnOnce(&mut Notebook) -> Result<T>,
    ) -> Result<T> {
        let place = named(place)?;
        self.finishing = Some(place.clone());
        let done = work(self);
        self.finishing = None;
        let done = done?;
        // Where everything was so already, nothing was written with which the draft could have ended.
        if self.draft(&place)?.is_some() {
            self.drop_draft(&place)?;
        }
        Ok(done)
    }

    fn keep_text(&mut self, place: &str, content: &str) -> Result<()> {
        if content.len() > LARGEST_DRAFT {
            return Err(Failure::DraftTooLarge(LARGEST_DRAFT / 1024 / 1024).into());
        }
        let (id, now) = (self.fresh_id()?, self.clock.now(self.practice_day));
        self.store
            .write_drafts(|drafts| store::drafts::keep(drafts, id, place, content, now))
    }
}

fn named(place: &str) -> Result<String> {
    line(place).map_err(|problem| {
        let mut faults = Faults::default();
        faults.add("place", problem);
        faults.into()
    })
}
