//! The end of an employment: its last day and where the person went, recorded together.

use serde::{Deserialize, Serialize};

use super::Notebook;
use super::people::insert;
use crate::error::Result;
use crate::fault::Faults;
use crate::notebook::Recorded;
use crate::path::{FollowUpPoint, Knowledge, OutcomeDraft};
use crate::person::PlacementDraft;
use crate::store;
use crate::values::{Draft, OutcomeId, PlacementId, day, link, written};

/// The end of an employment as a form holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct EndingDraft {
    /// Of which employment; required.
    pub placement: Option<PlacementId>,
    /// The last day; required.
    pub ended_on: String,
    /// Why it ended before the agreed day; not asked on that day itself.
    pub end_reason: String,
    /// Where the person went.
    pub went: OutcomeDraft,
}

impl Notebook {
    /// What is known already of an employment's end.
    pub fn ending_of(&self, placement: Option<PlacementId>) -> Result<EndingDraft> {
        let Some(id) = placement else {
            return Ok(EndingDraft::default());
        };
        let record = self.get(id)?;
        let outcomes = store::paths::outcomes(&self.read(), id)?;
        let known = outcomes
            .iter()
            .find(|(_, it)| it.point == FollowUpPoint::End);
        let blank = || OutcomeDraft {
            knowledge: Knowledge::Known.code().into(),
            ..OutcomeDraft::default()
        };
        let end = record.in_force().end();
        Ok(EndingDraft {
            placement,
            ended_on: written(end.filter(|end| *end <= self.today())),
            end_reason: PlacementDraft::of(&record).end_reason,
            went: known.map_or_else(blank, |(_, it)| OutcomeDraft::of(it)),
        })
    }

    /// Records an employment's last day and where the person went: all or nothing.
    pub fn record_ending(&mut self, draft: EndingDraft) -> Result<OutcomeId> {
        let today = self.today();
        let mut faults = Faults::default();
        let id = faults.sift("placement", link(draft.placement));
        let ended_on = faults.sift("ended_on", day(&draft.ended_on, today));
        let (Some(id), Some(ended_on)) = (id, ended_on) else {
            // What else is wrong is told at once, too.
            let went = complete(
                draft.went,
                id.unwrap_or(PlacementId(uuid::Uuid::nil())),
                today,
            );
            faults.within("went", went.check(today));
            return Err(faults.into());
        };
        let record = self.get(id)?;
        let early = record.agreed.end() != Some(ended_on);
        let (on, reason) = match early {
            true => (ended_on.to_string(), draft.end_reason),
            // An early end that was recorded before it is taken back.
            false => (String::new(), String::new()),
        };
        let placement = (early || record.ended.is_some()).then(|| PlacementDraft {
            ended_on: on,
            end_reason: reason,
            ..PlacementDraft::of(&record)
        });
        let placement = placement.and_then(|it| faults.merge(it.check(today)));
        let went = complete(draft.went, id, today);
        faults.within("went", went.clone().check(today));
        faults.or(())?;
        self.write("record_ending", |tx| {
            if let Some(placement) = placement {
                let mut faults = Faults::default();
                let placement = PlacementDraft::fit(tx, id, placement, &mut faults)?;
                tx.update(id, &faults.or(placement)?)?;
            }
            let outcomes = store::paths::outcomes(tx, id)?;
            let known = outcomes
                .into_iter()
                .find(|(_, it)| it.point == FollowUpPoint::End);
            match known {
                Some((outcome, _)) => {
                    tx.update(outcome, &went.check(today)?)?;
                    Ok(outcome)
                }
                None => insert(tx, went, today),
            }
        })
    }
}

fn complete(went: OutcomeDraft, placement: PlacementId, today: chrono::NaiveDate) -> OutcomeDraft {
    OutcomeDraft {
        placement: Some(placement),
        point: FollowUpPoint::End.code().into(),
        recorded_on: today.to_string(),
        ..went
    }
}
