//! How decisions on support fit the notebook: each belongs to a placement, and two of one kind never overlap.

use super::{Recorded, linked};
use crate::error::Result;
use crate::fault::{Faults, Problem};
use crate::grant::{
    OtherSupport, OtherSupportDraft, PaySubsidy, PaySubsidyDraft, Supplement, SupplementDraft,
};
use crate::store::{self, Write};
use crate::values::{OtherSupportId, PaySubsidyId, Period, SupplementId};

/// Two decisions of one kind never hold on the same day.
fn alone<K: Eq>(
    id: K,
    period: Period,
    others: impl IntoIterator<Item = (K, Period)>,
    faults: &mut Faults,
) {
    if others
        .into_iter()
        .any(|(other, it)| other != id && it.overlap(period).is_some())
    {
        faults.add("from", Problem::Overlaps);
    }
}

impl Recorded for PaySubsidyDraft {
    type Id = PaySubsidyId;

    fn fit(
        tx: &Write<'_>,
        id: PaySubsidyId,
        record: PaySubsidy,
        faults: &mut Faults,
    ) -> Result<PaySubsidy> {
        linked(tx, "placement", record.placement, faults)?;
        let others = store::grants::pay_subsidies(tx, record.placement)?;
        alone(
            id,
            record.period,
            others.into_iter().map(|(id, it)| (id, it.period)),
            faults,
        );
        Ok(record)
    }
}

impl Recorded for SupplementDraft {
    type Id = SupplementId;

    fn fit(
        tx: &Write<'_>,
        id: SupplementId,
        record: Supplement,
        faults: &mut Faults,
    ) -> Result<Supplement> {
        linked(tx, "placement", record.placement, faults)?;
        let others = store::grants::supplements(tx, record.placement)?;
        alone(
            id,
            record.period,
            others.into_iter().map(|(id, it)| (id, it.period)),
            faults,
        );
        Ok(record)
    }
}

impl Recorded for OtherSupportDraft {
    type Id = OtherSupportId;

    fn fit(
        tx: &Write<'_>,
        _: OtherSupportId,
        record: OtherSupport,
        faults: &mut Faults,
    ) -> Result<OtherSupport> {
        linked(tx, "placement", record.placement, faults)?;
        Ok(record)
    }
}
