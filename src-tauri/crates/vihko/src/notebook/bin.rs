//! The bin: what was removed stays thirty days and can come back; then it is gone for good.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, Utc};
use uuid::Uuid;

use super::Notebook;
use super::attachments::Cabinet;
use crate::error::Result;
use crate::store::bin::{Removal, removals};
use crate::store::{Entry, Kept};
use crate::values::AttachmentId;

/// How many days what was removed stays in the bin.
pub const BIN_DAYS: u16 = 30;

/// Something in the bin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binned {
    /// What was removed, when and by whom; [`Notebook::take_back`] with its entry restores it.
    pub removal: Removal,
    /// In how many days it is gone for good; 0 on its last day.
    pub days_left: u16,
}

impl Notebook {
    /// What is in the bin, the latest first.
    pub fn bin(&self) -> Result<Vec<Binned>> {
        let today = self.today();
        let binned = |removal: Removal| {
            let age = (today - self.local(removal.counted_at).date()).num_days();
            Binned {
                // A clock that was set back does not lengthen the stay that is shown.
                days_left: BIN_DAYS - u16::try_from(age.max(0)).unwrap_or(BIN_DAYS).min(BIN_DAYS),
                removal,
            }
        };
        let removals = removals(&self.read(), self.bin_begins())?;
        Ok(removals.into_iter().map(binned).collect())
    }

    /// Ends for good what has been in the bin for its time; done at each opening.
    pub(super) fn empty_bin(&mut self) -> Result<()> {
        let entry = Entry {
            made_at: self.clock.now(self.practice_day),
            command: "empty_bin",
            who: "",
        };
        let begins = self.bin_begins();
        let gone = self.store.empty_bin(begins, &entry)?;
        let files: Vec<Uuid> = gone
            .into_iter()
            .filter(|(table, _)| table == AttachmentId::TABLE)
            .map(|(_, row)| row)
            .collect();
        let cabinet = Cabinet {
            vault: &self.vault,
            notebook: &self.path,
        };
        files.into_iter().try_for_each(|id| cabinet.discard(id))
    }

    /// The first moment whose removals are still in the bin.
    fn bin_begins(&self) -> DateTime<Utc> {
        let first: NaiveDate = self.today() - Days::new(BIN_DAYS.into());
        self.clock.begins(first, self.practice_day)
    }

    /// A moment of the journal as day and time of day where the person sits.
    pub fn local(&self, moment: DateTime<Utc>) -> NaiveDateTime {
        self.clock.local(moment, self.practice_day)
    }
}
