//! What payers have been told: the months of which confirmed reports speak, by employment.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::gather::owner;
use crate::error::Result;
use crate::exchange::report::ToldRow;
use crate::person::Placement;
use crate::report::Naming;
use crate::store::Read;
use crate::values::{Euro, Month, PayerId, PersonId, PlacementId, ReportId};

/// What confirmed reports told of the months of each employment, by the latest version of each report.
#[derive(Default)]
pub(super) struct Told(BTreeMap<PlacementId, BTreeMap<Month, ToldMonth>>);

/// What was told of one month of an employment.
#[derive(Clone, Copy)]
pub(super) struct ToldMonth {
    /// The day on which a report first told of it.
    pub first_on: NaiveDate,
    /// The supplement asked.
    pub supplement: Euro,
}

impl Told {
    /// Reads what has been told up to now.
    pub fn read(db: &Read<'_>) -> Result<Told> {
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
        let mut reports = db.list::<ReportId>()?;
        reports.retain(|(_, it)| it.naming == Naming::Names);
        reports.sort_by_key(|(_, it)| it.confirmation.version);
        let mut latest: BTreeMap<_, BTreeMap<PlacementId, ToldMonth>> = BTreeMap::new();
        for (_, report) in reports {
            let rows = latest
                .entry((report.payer, report.month, report.person))
                .or_default();
            let before = std::mem::take(rows);
            for row in ToldRow::read(&report.data)? {
                let Some(id) = employment(report.payer, &row) else {
                    continue;
                };
                let on = report.confirmation.confirmed_on;
                let month = rows.entry(id).or_insert(ToldMonth {
                    first_on: before.get(&id).map_or(on, |it| it.first_on.min(on)),
                    supplement: Euro::ZERO,
                });
                month.supplement += row.supplement;
            }
        }
        let mut told = Told::default();
        for ((_, month, _), rows) in latest {
            for (id, row) in rows {
                told.0.entry(id).or_default().insert(month, row);
            }
        }
        Ok(told)
    }

    /// What was told of an employment, month by month.
    pub fn of(&self, id: PlacementId) -> impl Iterator<Item = (Month, ToldMonth)> {
        let months = self.0.get(&id).into_iter().flatten();
        months.map(|(month, it)| (*month, *it))
    }
}
