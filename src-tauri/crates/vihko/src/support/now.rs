//! A placement's supports as they stand on a day: money, clocks, deadlines with their answers, conditions
//! and bonuses, all from the same records.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::answer::DeadlineAnswer;
use super::bonus::{BonusProposal, proposals};
use super::case::Case;
use super::clock::{Clocks, Paid, SupplementStage, Support, clocks};
use super::condition::{Background, Condition};
use super::conditions::conditions;
use super::deadlines::{BonusOutcome, Deadline, DeadlineId, DeadlineState, bonus_rules, deadlines};
use super::money::{Calculation, Rules, calculate};
use super::records::PlacementRecords;
use super::terms::Paper;
use crate::grant::PaySubsidy;
use crate::values::{Euro, Month, Period};

/// Everything that is known of one placement's supports.
#[derive(Debug, Clone)]
pub struct SupportFacts<'a> {
    /// The placement, and what was granted and recorded for it.
    pub records: PlacementRecords<'a>,
    /// What its conditions need to know.
    pub background: Background,
    /// The deadlines that were answered.
    pub answers: &'a [DeadlineAnswer],
    /// Deadlines that other records answer: follow-ups, a visit, the signed form.
    pub done: Vec<(DeadlineId, NaiveDate)>,
    /// Months of which a confirmed report asked for the supplement, each with the day of confirming.
    pub asked: BTreeMap<Month, NaiveDate>,
    /// Outcomes that may make a bonus due, the first of each kind first.
    pub outcomes: Vec<BonusOutcome>,
    /// The papers that the notebook has.
    pub papers: Vec<Paper>,
}

/// A placement's supports on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupportNow {
    /// The money of all its months.
    pub calculation: Calculation,
    /// Both clocks.
    pub clocks: Clocks,
    /// Every deadline, in the order of their due days.
    pub deadlines: Vec<DeadlineNow>,
    /// The scheme's conditions.
    pub conditions: Vec<Condition>,
    /// The bonuses that outcomes make due.
    pub bonuses: Vec<BonusNow>,
}

/// A deadline and how it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeadlineNow {
    /// The deadline.
    pub deadline: Deadline,
    /// The day on which it was really done, and by what that is known.
    pub done: Option<Done>,
    /// How it stands.
    pub state: DeadlineState,
}

/// That a deadline was met or answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done {
    /// The day on which it was really done.
    pub on: NaiveDate,
    /// By what it is known.
    pub by: DoneBy,
}

/// By what it is known that a deadline was met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoneBy {
    /// By an answer, which can be taken back.
    Answer,
    /// By another record: it changes when that record does.
    Record,
}

/// A bonus, and the day on which it was claimed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BonusNow {
    /// What may be claimed, with the papers that show it.
    pub proposal: BonusProposal,
    /// The day on which it was really claimed.
    pub claimed_on: Option<NaiveDate>,
}

/// How a placement's supports stand today.
pub fn support_now(facts: &SupportFacts<'_>, rules: Rules<'_>, today: NaiveDate) -> SupportNow {
    let case = Case::of(facts.records, today);
    let calculation = calculate(&case, rules);
    let known = Known {
        facts,
        case: &case,
        calculation: &calculation,
        today,
    };
    let bonuses = known.bonuses(rules);
    let due = bonuses.first().map(|bonus| BonusOutcome {
        ground: bonus.proposal.ground,
        on: bonus.proposal.on,
    });
    let deadlines: Vec<DeadlineNow> = deadlines(&case, rules, due)
        .into_iter()
        .filter(|deadline| !known.settled_without_a_day(deadline))
        .map(|deadline| {
            let done = known.done(&deadline);
            DeadlineNow {
                deadline,
                done,
                state: deadline.state(done.map(|done| done.on), today),
            }
        })
        .collect();
    let paid = (
        known.paid(Support::State, &deadlines),
        known.paid(Support::Supplement, &deadlines),
    );
    let clocks = clocks(
        &case,
        rules,
        &calculation,
        (&paid.0, &paid.1),
        known.stage(),
        today,
    );
    SupportNow {
        clocks,
        deadlines,
        conditions: conditions(&case, rules, &facts.background, today),
        bonuses,
        calculation,
    }
}

struct Known<'a> {
    facts: &'a SupportFacts<'a>,
    case: &'a Case,
    calculation: &'a Calculation,
    today: NaiveDate,
}

impl Known<'_> {
    /// When a deadline was met: by its answer, else by what other records tell.
    fn done(&self, deadline: &Deadline) -> Option<Done> {
        let answer = |on: NaiveDate| Done {
            on,
            by: DoneBy::Answer,
        };
        let record = |on: NaiveDate| Done {
            on,
            by: DoneBy::Record,
        };
        let records = self.facts.records;
        let mut answers = self.facts.answers.iter();
        if let Some(given) = answers.find(|it| it.answers(deadline)) {
            return Some(answer(given.done_on));
        }
        match deadline.id {
            DeadlineId::ApplySupplement => {
                let applied = records.supplements.iter().filter_map(|it| it.applied_on);
                let decided = records
                    .supplements
                    .iter()
                    .filter_map(|it| it.decision.as_ref()?.made_on);
                applied
                    .min()
                    .map(answer)
                    .or_else(|| decided.min().map(record))
            }
            DeadlineId::FinalPaySubsidyClaim => {
                let about = deadline.about?;
                let last = self.last_decision(|it| it.overlap(about).is_some());
                last.and_then(|it| it.final_claim_on)
                    .map(answer)
                    .or_else(|| self.claimed(Support::State, about).map(record))
            }
            DeadlineId::ClaimPaySubsidy => {
                self.claimed(Support::State, deadline.about?).map(record)
            }
            DeadlineId::ClaimSupplement | DeadlineId::FinalSupplementClaim => self
                .claimed(Support::Supplement, deadline.about?)
                .map(record),
            DeadlineId::ContractMinimum => self.reached(deadline.due).map(record),
            DeadlineId::DecisionEnd => {
                let periods = records.pay_subsidies.iter().map(|it| it.period);
                self.ended(deadline.due, periods).map(record)
            }
            DeadlineId::SupplementEnd => {
                let periods = records.supplements.iter().map(|it| it.period);
                self.ended(deadline.due, periods).map(record)
            }
            DeadlineId::OtherEmployerVisit
            | DeadlineId::SignedForm
            | DeadlineId::Bonus
            | DeadlineId::FollowUp3
            | DeadlineId::FollowUp6
            | DeadlineId::FollowUp12 => {
                let mut done = self.facts.done.iter();
                done.find(|(id, _)| *id == deadline.id)
                    .map(|(_, on)| record(*on))
            }
        }
    }

    /// A supplement that was decided needs no application any more, though nobody noted a day. Work that ends before
    /// its minimum never reaches it; that it is too short is told as a condition that is not met.
    fn settled_without_a_day(&self, deadline: &Deadline) -> bool {
        if deadline.id == DeadlineId::ContractMinimum {
            return !self.lasts_until(deadline.due);
        }
        let mut supplements = self.facts.records.supplements.iter();
        deadline.id == DeadlineId::ApplySupplement
            && supplements.any(|it| it.decision.is_some())
            && self.done(deadline).is_none()
    }

    /// The day of the last claim, once every month with money in it has been claimed.
    fn claimed(&self, support: Support, about: Period) -> Option<NaiveDate> {
        let months = self.calculation.months.iter();
        let days: Option<Vec<NaiveDate>> = months
            .filter(|it| about.days_in(it.month) > 0)
            .filter(|it| match support {
                Support::State => it.pay_subsidy > Euro::ZERO,
                Support::Supplement => it.supplement > Euro::ZERO,
            })
            .map(|it| self.claimed_on(support, it.month))
            .collect();
        days?.into_iter().max()
    }

    /// The day on which a month was claimed: as its figures tell, or with the confirmed report that asked for
    /// it. Nothing can be claimed of a supplement that was not applied for.
    fn claimed_on(&self, support: Support, month: Month) -> Option<NaiveDate> {
        let mut figures = self.facts.records.figures.iter();
        let figures = figures.find(|it| it.month == month);
        match support {
            Support::State => figures?.pay_subsidy_claimed_on,
            Support::Supplement if self.stage() == SupplementStage::NotApplied => None,
            Support::Supplement => figures
                .and_then(|it| it.supplement_claimed_on)
                .or_else(|| self.facts.asked.get(&month).copied()),
        }
    }

    /// The latest of the state's decisions of which this is true.
    fn last_decision(&self, is: impl Fn(Period) -> bool) -> Option<&PaySubsidy> {
        let decisions = self.facts.records.pay_subsidies.iter();
        decisions
            .filter(|it| is(it.period))
            .max_by_key(|it| it.period.start())
    }

    /// A contract is long enough by itself once the employment has lasted so long.
    fn reached(&self, day: NaiveDate) -> Option<NaiveDate> {
        (self.lasts_until(day) && day <= self.today).then_some(day)
    }

    fn lasts_until(&self, day: NaiveDate) -> bool {
        let after = self.case.placement.day_after();
        after.is_none_or(|after| after >= day)
    }

    /// The end of a support asks for nothing where the employment ended with it or before it, or where the
    /// next decision goes on from it.
    fn ended(&self, last: NaiveDate, decisions: impl Iterator<Item = Period>) -> Option<NaiveDate> {
        let over = self
            .case
            .placement
            .end()
            .filter(|end| *end <= last && *end < self.today);
        over.or_else(|| {
            let next = last.succ_opt()?;
            decisions
                .map(|it| it.start())
                .find(|start| *start == next && *start <= self.today)
                .map(|_| last)
        })
    }

    fn stage(&self) -> SupplementStage {
        let mut supplements = self.facts.records.supplements.iter();
        let recorded = supplements.any(|it| it.applied_on.is_some() || it.decision.is_some());
        let mut answers = self.facts.answers.iter();
        if recorded || answers.any(|it| it.deadline == DeadlineId::ApplySupplement) {
            SupplementStage::Applied
        } else {
            SupplementStage::NotApplied
        }
    }

    /// What has been received and claimed: by the month's figures, by confirmed reports, and by answered claims.
    fn paid(&self, support: Support, deadlines: &[DeadlineNow]) -> Paid {
        let figures = self.facts.records.figures.iter();
        let received: BTreeMap<Month, Euro> = figures
            .filter_map(|it| {
                let received = match support {
                    Support::State => it.pay_subsidy_received,
                    Support::Supplement => it.supplement_received,
                };
                Some((it.month, received?))
            })
            .collect();
        let months = self.calculation.months.iter().map(|it| it.month);
        let mut claimed: BTreeSet<Month> = months
            .filter(|month| self.claimed_on(support, *month).is_some())
            .collect();
        let claims = deadlines
            .iter()
            .filter(|it| it.done.is_some() && claims(it.deadline.id) == Some(support))
            .filter_map(|it| it.deadline.about);
        let months = |about: Period| {
            about
                .end()
                .into_iter()
                .flat_map(move |end| about.months(end))
        };
        claimed.extend(claims.flat_map(months));
        if support == Support::State {
            // Of decisions that go on from each other the earlier may have been claimed to its end by itself.
            let last_claims = deadlines
                .iter()
                .filter(|it| it.deadline.id == DeadlineId::FinalPaySubsidyClaim)
                .filter_map(|it| it.deadline.about);
            let decision = |month: Month| self.last_decision(|it| it.days_in(month) > 0);
            claimed.extend(
                last_claims
                    .flat_map(months)
                    .filter(|month| decision(*month).is_some_and(|it| it.final_claim_on.is_some())),
            );
        }
        Paid { received, claimed }
    }

    fn bonuses(&self, rules: Rules<'_>) -> Vec<BonusNow> {
        let mut answers = self.facts.answers.iter();
        let claimed_on = answers
            .find(|it| it.deadline == DeadlineId::Bonus)
            .map(|it| it.done_on);
        let scheme = bonus_rules(self.case, rules);
        proposals(scheme, &self.facts.outcomes, &self.facts.papers)
            .into_iter()
            .map(|proposal| BonusNow {
                proposal,
                claimed_on,
            })
            .collect()
    }
}

/// Which support a deadline claims.
fn claims(id: DeadlineId) -> Option<Support> {
    match id {
        DeadlineId::ClaimPaySubsidy | DeadlineId::FinalPaySubsidyClaim => Some(Support::State),
        DeadlineId::ClaimSupplement | DeadlineId::FinalSupplementClaim => Some(Support::Supplement),
        DeadlineId::ApplySupplement
        | DeadlineId::ContractMinimum
        | DeadlineId::OtherEmployerVisit
        | DeadlineId::DecisionEnd
        | DeadlineId::SupplementEnd
        | DeadlineId::SignedForm
        | DeadlineId::Bonus
        | DeadlineId::FollowUp3
        | DeadlineId::FollowUp6
        | DeadlineId::FollowUp12 => None,
    }
}
