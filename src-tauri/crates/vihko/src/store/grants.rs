//! Rows of `pay_subsidy`, `supplement` and `other_support`.

use rusqlite::Row;

use super::Read;
use super::columns::period;
use super::record::{Cells, Kept, cells};
use crate::error::Result;
use crate::grant::{Decision, OtherSupport, PaySubsidy, Supplement};
use crate::values::{OtherSupportId, PaySubsidyId, PlacementId, SupplementId};

/// The pay subsidies of a placement.
pub fn pay_subsidies(db: &Read, placement: PlacementId) -> Result<Vec<(PaySubsidyId, PaySubsidy)>> {
    of_placement(db, placement)
}

/// The supplements of a placement.
pub fn supplements(db: &Read, placement: PlacementId) -> Result<Vec<(SupplementId, Supplement)>> {
    of_placement(db, placement)
}

/// The other supports of a placement.
pub fn other_supports(
    db: &Read,
    placement: PlacementId,
) -> Result<Vec<(OtherSupportId, OtherSupport)>> {
    of_placement(db, placement)
}

fn of_placement<K: Kept>(db: &Read, placement: PlacementId) -> Result<Vec<(K, K::Record)>> {
    db.of("placement_id", placement)
}

impl Kept for PaySubsidyId {
    type Record = PaySubsidy;
    const TABLE: &'static str = "pay_subsidy";

    fn cells(it: &PaySubsidy) -> Cells<'_> {
        cells! {
            "placement_id" => it.placement,
            "kind" => it.kind,
            "percent" => it.percent,
            "starts_on" => it.period.start(),
            "ends_on" => it.period.end(),
            "total_cents" => it.total,
            "decision_number" => &it.decision.number,
            "decision_section" => &it.decision.section,
            "decided_on" => it.decision.made_on,
            "final_claim_on" => it.final_claim_on,
        }
    }

    fn record(row: &Row) -> rusqlite::Result<PaySubsidy> {
        Ok(PaySubsidy {
            placement: row.get("placement_id")?,
            kind: row.get("kind")?,
            percent: row.get("percent")?,
            period: period(row)?,
            total: row.get("total_cents")?,
            decision: decision(row)?,
            final_claim_on: row.get("final_claim_on")?,
        })
    }
}

impl Kept for SupplementId {
    type Record = Supplement;
    const TABLE: &'static str = "supplement";

    fn cells(it: &Supplement) -> Cells<'_> {
        let decision = it.decision.as_ref();
        let text = |part: fn(&Decision) -> &str| decision.map(part).unwrap_or_default();
        cells! {
            "placement_id" => it.placement,
            "monthly_cents" => it.monthly,
            "months" => it.months,
            "starts_on" => it.period.start(),
            "ends_on" => it.period.end(),
            "total_cents" => it.total,
            "applied_on" => it.applied_on,
            "decision_number" => text(|it| &it.number),
            "decision_section" => text(|it| &it.section),
            "decided_on" => decision.and_then(|it| it.made_on),
        }
    }

    fn record(row: &Row) -> rusqlite::Result<Supplement> {
        let blank = Decision {
            number: String::new(),
            section: String::new(),
            made_on: None,
        };
        Ok(Supplement {
            placement: row.get("placement_id")?,
            monthly: row.get("monthly_cents")?,
            months: row.get("months")?,
            period: period(row)?,
            total: row.get("total_cents")?,
            applied_on: row.get("applied_on")?,
            decision: Some(decision(row)?).filter(|decision| *decision != blank),
        })
    }
}

impl Kept for OtherSupportId {
    type Record = OtherSupport;
    const TABLE: &'static str = "other_support";

    fn cells(it: &OtherSupport) -> Cells<'_> {
        cells! {
            "placement_id" => it.placement,
            "name" => &it.name,
            "monthly_cents" => it.monthly,
            "starts_on" => it.period.start(),
            "ends_on" => it.period.end(),
        }
    }

    fn record(row: &Row) -> rusqlite::Result<OtherSupport> {
        Ok(OtherSupport {
            placement: row.get("placement_id")?,
            name: row.get("name")?,
            monthly: row.get("monthly_cents")?,
            period: period(row)?,
        })
    }
}

fn decision(row: &Row) -> rusqlite::Result<Decision> {
    Ok(Decision {
        number: row.get("decision_number")?,
        section: row.get("decision_section")?,
        made_on: row.get("decided_on")?,
    })
}
