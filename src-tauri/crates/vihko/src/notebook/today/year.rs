//! The year so far in a few figures.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;

use super::month::RunningMonth;
use crate::error::Result;
use crate::exchange::report::ReportData;
use crate::notebook::Notebook;
use crate::path::{Destination, FollowUpPoint, Outcome};
use crate::report::Naming;
use crate::values::{Euro, Month, OutcomeId, PayerId, PlacementId, ReportId};

/// The year in a few figures. Counts stand beside counts; there is no percentage of a few people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearSoFar {
    /// Which year.
    pub year: i32,
    /// How many people have been at work in it.
    pub people: usize,
    /// The supplement of the year's months: as the confirmed reports asked it, by their latest versions, and
    /// as the running month stands.
    pub supplement: Euro,
    /// Employments that ended in the year.
    pub ended: usize,
    /// Of those, the ones of which it is recorded where the person went.
    pub known: usize,
    /// Of those, the ones that led to work, education or one's own business.
    pub placed: usize,
}

impl Notebook {
    /// The year of today so far.
    pub(super) fn year_so_far(&self, running: &RunningMonth) -> Result<YearSoFar> {
        let today = self.today();
        let year = today.year();
        let db = self.read();
        let placements = db.list::<PlacementId>()?;
        let in_year = |month: Month| month.year() == year;
        let people: BTreeSet<_> = placements
            .iter()
            .filter(|(_, it)| it.in_force().start() <= today)
            .filter(|(_, it)| it.in_force().end().is_none_or(|end| end.year() >= year))
            .map(|(_, it)| it.person)
            .collect();
        let outcomes: BTreeMap<PlacementId, Outcome> = db
            .list::<OutcomeId>()?
            .into_iter()
            .filter(|(_, it)| it.point == FollowUpPoint::End)
            .map(|(_, it)| (it.placement, it))
            .collect();
        let ended: Vec<PlacementId> = placements
            .iter()
            .filter(|(_, it)| {
                let end = it.in_force().end();
                end.is_some_and(|end| end < today && end.year() == year)
            })
            .map(|(id, _)| *id)
            .collect();
        let known: Vec<&Outcome> = ended.iter().filter_map(|id| outcomes.get(id)).collect();
        let placed = |it: &&&Outcome| it.destination.is_some_and(Destination::placed);
        let mut asked: BTreeMap<(PayerId, Month, Option<crate::values::PersonId>), (u32, Euro)> =
            BTreeMap::new();
        for (_, it) in db.list::<ReportId>()? {
            if it.naming != Naming::Names || !in_year(it.month) {
                continue;
            }
            let sum = ReportData::read(&it.data)?.total.supplement;
            let version = it.confirmation.version;
            let latest = asked
                .entry((it.payer, it.month, it.person))
                .or_insert((version, sum));
            if latest.0 <= version {
                *latest = (version, sum);
            }
        }
        let open = running.reports.iter().filter(|it| it.confirmed.is_none());
        let open: Euro = open
            .filter(|_| in_year(running.month))
            .map(|it| it.supplement)
            .sum();
        Ok(YearSoFar {
            year,
            people: people.len(),
            supplement: asked.values().map(|(_, sum)| *sum).sum::<Euro>() + open,
            ended: ended.len(),
            known: known.len(),
            placed: known.iter().filter(placed).count(),
        })
    }
}
