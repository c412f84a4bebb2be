//! How payers, schemes' profiles and answered deadlines fit the notebook.

use super::{Recorded, linked};
use crate::association::{Payer, PayerDraft};
use crate::error::Result;
use crate::exchange::shipped_profile;
use crate::fault::{Faults, Problem};
use crate::notebook::schemes;
use crate::store::{self, Write};
use crate::support::{DeadlineAnswer, DeadlineAnswerDraft, Profile, SchemeDraft};
use crate::values::{DeadlineAnswerId, PayerId, SchemeId};

impl Recorded for PayerDraft {
    type Id = PayerId;

    fn fit(tx: &Write<'_>, _: PayerId, record: Payer, faults: &mut Faults) -> Result<Payer> {
        let own = !store::schemes::named(tx, &record.scheme)?.is_empty();
        if !own && shipped_profile(&record.scheme)?.is_none() {
            let known = schemes::ids(tx)?;
            faults.add("scheme", Problem::NotInList(known.join(", ")));
        }
        Ok(record)
    }
}

impl Recorded for SchemeDraft {
    type Id = SchemeId;

    /// Two profiles of one id never begin on the same day: the newer would hide the older.
    fn fit(tx: &Write<'_>, id: SchemeId, record: Profile, faults: &mut Faults) -> Result<Profile> {
        let same =
            |(other, it): &(SchemeId, Profile)| *other != id && it.valid_from == record.valid_from;
        if store::schemes::named(tx, &record.id)?.iter().any(same) {
            faults.add("profile.valid_from", Problem::Twice);
        }
        Ok(record)
    }
}

impl Recorded for DeadlineAnswerDraft {
    type Id = DeadlineAnswerId;

    fn fit(
        tx: &Write<'_>,
        id: DeadlineAnswerId,
        record: DeadlineAnswer,
        faults: &mut Faults,
    ) -> Result<DeadlineAnswer> {
        linked(tx, "placement", record.placement, faults)?;
        let same = |(other, it): &(DeadlineAnswerId, DeadlineAnswer)| {
            *other != id && (it.deadline, it.about_from) == (record.deadline, record.about_from)
        };
        if store::deadlines::answers(tx, record.placement)?
            .iter()
            .any(same)
        {
            faults.add("deadline", Problem::Twice);
        }
        Ok(record)
    }
}
