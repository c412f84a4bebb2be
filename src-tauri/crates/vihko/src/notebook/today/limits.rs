//! Every deadline of every employment, with the day on which it was met and the euros that hang on it.

use chrono::NaiveDate;

use crate::error::Result;
use crate::notebook::Notebook;
use crate::support::{Clocks, Deadline, DeadlineId, DeadlineState};
use crate::values::{Euro, PersonId, PlacementId};

/// A deadline of an employment.
pub(super) struct Limit {
    /// Whose.
    pub person: PersonId,
    /// Given name first.
    pub name: String,
    /// Of which employment.
    pub placement: PlacementId,
    /// The deadline.
    pub deadline: Deadline,
    /// The day on which it was really met.
    pub done_on: Option<NaiveDate>,
    /// Euros that are lost after the day.
    pub at_risk: Euro,
}

impl Limit {
    /// How it stands.
    pub fn state(&self, today: NaiveDate) -> DeadlineState {
        self.deadline.state(self.done_on, today)
    }
}

impl Notebook {
    /// Every deadline of every employment that has a payer.
    pub(super) fn limits(&self) -> Result<Vec<Limit>> {
        let mut limits = Vec::new();
        for support in self.supports()? {
            if support.payer.is_none() {
                continue;
            }
            let name = self.get(support.person)?.name();
            limits.extend(support.now.deadlines.iter().map(|it| Limit {
                person: support.person,
                name: name.clone(),
                placement: support.placement,
                deadline: it.deadline,
                done_on: it.done.map(|done| done.on),
                at_risk: at_risk(&it.deadline, &support.now.clocks),
            }));
        }
        Ok(limits)
    }
}

fn at_risk(deadline: &Deadline, clocks: &Clocks) -> Euro {
    let clock = match deadline.id {
        DeadlineId::ApplySupplement
        | DeadlineId::ClaimSupplement
        | DeadlineId::FinalSupplementClaim => &clocks.supplement,
        DeadlineId::ClaimPaySubsidy | DeadlineId::FinalPaySubsidyClaim => &clocks.state,
        DeadlineId::ContractMinimum
        | DeadlineId::OtherEmployerVisit
        | DeadlineId::DecisionEnd
        | DeadlineId::SupplementEnd
        | DeadlineId::SignedForm
        | DeadlineId::Bonus
        | DeadlineId::FollowUp3
        | DeadlineId::FollowUp6
        | DeadlineId::FollowUp12 => return Euro::ZERO,
    };
    clock
        .at_risk
        .iter()
        .filter(|it| it.last_day == Some(deadline.due))
        .map(|it| it.amount)
        .sum()
}
