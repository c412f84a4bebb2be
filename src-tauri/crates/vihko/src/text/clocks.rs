//! The two clocks in sentences: gaps, money at risk, the bonus, and how a deadline stands.

use super::Text;
use crate::support::{AtHand, AtRisk, BonusProposal, DeadlineState, Evidence, Gap, Support};

impl Text {
    /// The time for which only one support runs.
    pub fn gap(&self, gap: &Gap) -> String {
        let period = self.period(gap.days);
        match gap.ended {
            Support::State => self.gap_state(&period),
            Support::Supplement => self.gap_supplement(&period),
        }
    }

    /// Money that is lost unless it is asked for.
    pub fn at_risk(&self, support: Support, risk: &AtRisk) -> String {
        let amount = self.euro(risk.amount);
        let day = risk.last_day.map(|day| self.day(day));
        match (support, day) {
            (Support::State, Some(day)) => self.risk_state(&amount, &day),
            (Support::State, None) => self.risk_state_unknown(&amount),
            (Support::Supplement, Some(day)) => self.risk_supplement(&amount, &day),
            (Support::Supplement, None) => self.risk_supplement_unknown(&amount),
        }
    }

    /// A bonus that may be claimed, and by when.
    pub fn bonus(&self, proposal: &BonusProposal) -> String {
        let proposed = self.bonus_proposal(
            &self.euro(proposal.amount),
            &self.day(proposal.on),
            &self.choice("bonus-ground", proposal.ground.code()),
        );
        let claim = match proposal.claim_by {
            Some(day) => self.bonus_claim_by(&self.day(day)),
            None => self.bonus_claim_unknown(),
        };
        format!("{proposed} {claim}")
    }

    /// A paper that shows the outcome, and whether the notebook has it.
    pub fn evidence(&self, evidence: &Evidence) -> String {
        let paper = self.choice("paper", evidence.paper.code());
        match evidence.at_hand {
            AtHand::Yes => self.evidence_at_hand(&paper),
            AtHand::Missing => self.evidence_missing(&paper),
        }
    }

    /// How a deadline stands.
    pub fn deadline_state(&self, state: DeadlineState) -> String {
        match state {
            DeadlineState::Open { days_left: 0 } => self.deadline_state_today(),
            DeadlineState::Open { days_left } => self.deadline_state_left(days_left),
            DeadlineState::Overdue { days_over } => self.deadline_state_over(days_over),
            DeadlineState::Done { on } => self.deadline_state_done(&self.day(on)),
            DeadlineState::DoneLate { on } => self.deadline_state_done_late(&self.day(on)),
        }
    }
}
