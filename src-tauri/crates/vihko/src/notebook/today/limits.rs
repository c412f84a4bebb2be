//! Every deadline of every employment, with the day on which it was met and the euros that hang on it.

use chrono::NaiveDate;

use crate::attachment::{Attachment, AttachmentKind};
use crate::error::Result;
use crate::exchange::{shipped_profile, state_profile};
use crate::grant::SubsidyKind;
use crate::notebook::{Notebook, gather};
use crate::path::{ContactKind, FollowUpPoint, Outcome};
use crate::report::{PersonFacts, calculation, case};
use crate::store;
use crate::support::{
    Clocks, Deadline, DeadlineId, DeadlineState, Paid, Rules, SupplementStage, clocks, deadlines,
};
use crate::values::{Euro, Month, PayerId, PersonId, PlacementId};

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
        let db = self.read();
        let mut limits = Vec::new();
        for (payer, record) in db.list::<PayerId>()? {
            let Some(scheme) = shipped_profile(&record.scheme)? else {
                continue;
            };
            let rules = Rules {
                scheme,
                pay_subsidy: state_profile(SubsidyKind::PaySubsidy)?,
                employment_55: state_profile(SubsidyKind::Employment55)?,
            };
            for (id, placement) in db.list::<PlacementId>()? {
                if placement.payer != Some(payer) {
                    continue;
                }
                let month = Month::of(placement.in_force().start());
                let facts = gather::people(&db, payer, month, Some(placement.person))?;
                let Some(facts) = facts.into_iter().find(|it| it.placement == placement) else {
                    continue;
                };
                limits.extend(self.limits_of(id, &facts, rules)?);
            }
        }
        Ok(limits)
    }

    fn limits_of(
        &self,
        id: PlacementId,
        facts: &PersonFacts,
        rules: Rules<'_>,
    ) -> Result<Vec<Limit>> {
        let db = self.read();
        let today = self.today();
        let month = Month::of(today);
        let case = case(facts, month);
        let paid = (paid_state(facts), paid_supplement(facts));
        let applied = facts
            .supplements
            .iter()
            .any(|it| it.applied_on.is_some() || it.decision.is_some());
        let stage = if applied {
            SupplementStage::Applied
        } else {
            SupplementStage::NotApplied
        };
        let clocks = clocks(
            &case,
            rules,
            &calculation(facts, month, rules),
            (&paid.0, &paid.1),
            stage,
            today,
        );
        let outcomes: Vec<Outcome> = store::paths::outcomes(&db, id)?
            .into_iter()
            .map(|(_, it)| it)
            .collect();
        let attachments: Vec<Attachment> = store::attachments::of_placement(&db, id)?
            .into_iter()
            .map(|(_, it)| it)
            .collect();
        let limit = |deadline: Deadline| Limit {
            person: facts.id,
            name: facts.person.name(),
            placement: id,
            done_on: done_on(&deadline, facts, &outcomes, &attachments),
            at_risk: at_risk(&deadline, &clocks),
            deadline,
        };
        Ok(deadlines(&case, rules, None)
            .into_iter()
            .map(limit)
            .collect())
    }
}

fn paid_state(facts: &PersonFacts) -> Paid {
    let received = facts
        .figures
        .iter()
        .filter_map(|it| Some((it.month, it.pay_subsidy_received?)));
    let claimed = facts
        .pay_subsidies
        .iter()
        .filter(|it| it.final_claim_on.is_some())
        .flat_map(|it| it.period.months(it.period.start()));
    Paid {
        received: received.collect(),
        claimed: claimed.collect(),
    }
}

fn paid_supplement(facts: &PersonFacts) -> Paid {
    Paid {
        claimed: facts.confirmed.keys().copied().collect(),
        ..Paid::default()
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

fn done_on(
    deadline: &Deadline,
    facts: &PersonFacts,
    outcomes: &[Outcome],
    attachments: &[Attachment],
) -> Option<NaiveDate> {
    let recorded = |point: FollowUpPoint| {
        let there = outcomes.iter().find(|it| it.point == point);
        there.map(|it| it.recorded_on)
    };
    match deadline.id {
        DeadlineId::ApplySupplement => facts.supplements.iter().find_map(|it| {
            let decided = it.decision.as_ref().and_then(|it| it.made_on);
            it.applied_on.or(decided)
        }),
        DeadlineId::FinalPaySubsidyClaim | DeadlineId::ClaimPaySubsidy => facts
            .pay_subsidies
            .iter()
            .filter_map(|it| it.final_claim_on)
            .max(),
        DeadlineId::OtherEmployerVisit => facts
            .contacts
            .iter()
            .filter(|it| it.kind == ContactKind::Visit)
            .map(|it| it.period.start())
            .max(),
        DeadlineId::SignedForm => attachments
            .iter()
            .filter(|it| it.kind == AttachmentKind::SignedForm)
            .find_map(|it| it.dated_on),
        DeadlineId::FollowUp3 => recorded(FollowUpPoint::Months3),
        DeadlineId::FollowUp6 => recorded(FollowUpPoint::Months6),
        DeadlineId::FollowUp12 => recorded(FollowUpPoint::Months12),
        DeadlineId::ContractMinimum
        | DeadlineId::ClaimSupplement
        | DeadlineId::DecisionEnd
        | DeadlineId::SupplementEnd
        | DeadlineId::FinalSupplementClaim
        | DeadlineId::Bonus => None,
    }
}
