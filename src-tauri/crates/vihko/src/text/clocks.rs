//! The two clocks in sentences: gaps, money at risk, the bonus, and how a deadline stands.

use super::Text;
use crate::support::{
    AtHand, AtRisk, BonusNow, BonusProposal, Clock, ConditionState, DeadlineNow, DeadlineState,
    Evidence, Gap, Support, SupportNow,
};
use crate::values::Euro;

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

    /// A deadline with how it stands: what must be done, and in brackets how much time there is.
    pub fn deadline_now(&self, now: &DeadlineNow) -> String {
        self.deadline_with_state(
            &self.deadline(&now.deadline),
            &self.deadline_state(now.state),
        )
    }

    /// A bonus, or that it has been claimed.
    pub fn bonus_now(&self, now: &BonusNow) -> String {
        match now.claimed_on {
            Some(on) => self.bonus_claimed(&self.euro(now.proposal.amount), &self.day(on)),
            None => self.bonus(&now.proposal),
        }
    }

    /// One support's months and euros, a line for each.
    pub fn clock_lines(&self, support: Support, clock: &Clock) -> Vec<String> {
        let (granted, left) = (self.months(clock.granted), self.months(clock.left));
        let used = self.months(clock.used);
        let (received, to_come) = (self.euro(clock.received), self.euro(clock.to_come));
        let mut lines = match support {
            Support::State => vec![
                self.clock_state(&granted, &left, &used),
                self.clock_state_euros(&received, &to_come),
            ],
            Support::Supplement => vec![
                self.clock_supplement(&granted, &left, &used),
                self.clock_supplement_euros(&received, &to_come),
            ],
        };
        lines.extend(clock.at_risk.iter().map(|risk| self.at_risk(support, risk)));
        if clock.lost > Euro::ZERO {
            lines.push(match support {
                Support::State => self.clock_state_lost(&self.euro(clock.lost)),
                Support::Supplement => self.clock_supplement_lost(&self.euro(clock.lost)),
            });
        }
        lines
    }

    /// Everything about a placement's supports but its deadlines, a line for each thing.
    pub fn support_lines(&self, now: &SupportNow) -> Vec<String> {
        let mut lines = self.clock_lines(Support::State, &now.clocks.state);
        lines.extend(self.clock_lines(Support::Supplement, &now.clocks.supplement));
        lines.extend(now.clocks.gap.iter().map(|gap| self.gap(gap)));
        lines.extend(now.conditions.iter().map(|condition| {
            let sentence = self.condition(condition);
            match condition.state {
                ConditionState::Met => self.condition_met(&sentence),
                ConditionState::NotMet => self.condition_not_met(&sentence),
                ConditionState::NotKnown => self.condition_not_known(&sentence),
            }
        }));
        for bonus in &now.bonuses {
            lines.push(self.bonus_now(bonus));
            if bonus.claimed_on.is_none() {
                let evidence = bonus.proposal.evidence.iter();
                lines.extend(evidence.map(|it| self.evidence(it)));
            }
        }
        lines
    }
}
