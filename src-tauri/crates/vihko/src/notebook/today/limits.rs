//! Every deadline of every employment, with how it stands and the euros that hang on it.

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
    /// How it stands.
    pub state: DeadlineState,
    /// Euros that are lost after the day.
    pub at_risk: Euro,
}

impl Notebook {
    /// Every deadline of every employment.
    pub(super) fn limits(&self) -> Result<Vec<Limit>> {
        let mut limits = Vec::new();
        for support in self.supports()? {
            let name = self.get(support.person)?.name();
            limits.extend(support.now.deadlines.iter().map(|it| Limit {
                person: support.person,
                name: name.clone(),
                placement: support.placement,
                deadline: it.deadline,
                state: it.state,
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
    let due = clock
        .at_risk
        .iter()
        .filter(|it| it.last_day == Some(deadline.due));
    due.map(|it| it.amount).sum()
}
