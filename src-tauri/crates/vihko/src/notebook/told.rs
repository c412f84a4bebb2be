//! What payers have been told: the months of which confirmed reports speak, by employment.

use std::collections::BTreeMap;

use super::gather::owner;
use crate::error::Result;
use crate::exchange::report::ToldRow;
use crate::person::Placement;
use crate::report::Naming;
use crate::store::Read;
use crate::values::{Euro, Month, PayerId, PersonId, PlacementId, ReportId};

/// The supplement that confirmed reports told of the months of each employment, by the latest version of each report.
#[derive(Default)]
pub(super) struct Told(BTreeMap<PlacementId, BTreeMap<Month, Euro>>);

impl Told {
    /// Reads what has been told up to now.
    pub fn read(db: &Read<'_>) -> Result<Told> {
        let mut reports = db.list::<ReportId>()?;
        reports.retain(|(_, it)| it.naming == Naming::Names);
        reports.sort_by_key(|(_, it)| it.confirmation.version);
        // Versions come in order, so the last one stays.
        let latest: BTreeMap<(PayerId, Month, Option<PersonId>), String> = reports
            .into_iter()
            .map(|(_, it)| ((it.payer, it.month, it.person), it.data))
            .collect();
        let people: BTreeMap<u32, PersonId> = db
            .list::<PersonId>()?
            .into_iter()
            .map(|(id, it)| (it.number, id))
            .collect();
        let mut all = db.list::<PlacementId>()?;
        all.sort_by_key(|(_, it)| it.agreed.start());
        let mut placements: BTreeMap<_, Vec<&(PlacementId, Placement)>> = BTreeMap::new();
        for it in &all {
            let key = (it.1.person, it.1.payer);
            placements.entry(key).or_default().push(it);
        }
        // A report tells a person's employments apart by their first days; one whose first day was corrected since is
        // still found.
        let employment = |payer: PayerId, row: &ToldRow| {
            let person = people.get(&row.number)?;
            owner(placements.get(&(*person, Some(payer)))?, row.start)
        };
        let mut told = Told::default();
        for ((payer, month, _), data) in latest {
            for row in ToldRow::read(&data)? {
                if let Some(id) = employment(payer, &row) {
                    let months = told.0.entry(id).or_default();
                    *months.entry(month).or_default() += row.supplement;
                }
            }
        }
        Ok(told)
    }

    /// The supplement told of each month of an employment.
    pub fn supplements(&self, id: PlacementId) -> BTreeMap<Month, Euro> {
        self.0.get(&id).cloned().unwrap_or_default()
    }
}
