//! The days by which something must be done, from decisions and rules.
//!
//! Months are counted by Act 150/1930, section 3: the same day number, else the month's last day. Limits for
//! applying and claiming roll over days on which offices are closed (section 5, which municipalities follow
//! as well); follow-ups, the end of a decision and the contract's minimum never roll.

use chrono::NaiveDate;

use super::case::{Case, PaySubsidyDecision};
use super::holidays::rolled;
use super::money::Rules;
use super::profile::{ApplyDeadline, FromStart, Profile};
use super::terms::{BonusGround, ClaimCount, Duty, Paper};
use crate::values::{Month, Period, add_months, codes};

codes! {
    /// What a deadline is about.
    pub enum DeadlineId {
        /// Applying for the supplement.
        ApplySupplement = "apply-supplement",
        /// The day that a contract must reach to be long enough for the scheme.
        ContractMinimum = "contract-minimum",
        /// Claiming the pay subsidy of one payment period, under decisions of the time before 2025.
        ClaimPaySubsidy = "claim-pay-subsidy",
        /// Claiming the supplement of one claim period.
        ClaimSupplement = "claim-supplement",
        /// The person's paid days at another employer, near the end.
        OtherEmployerVisit = "other-employer-visit",
        /// The last day of the state's decision.
        DecisionEnd = "decision-end",
        /// The last day of the supplement.
        SupplementEnd = "supplement-end",
        /// The guidance form, signed, which goes with the last claim.
        SignedForm = "signed-form",
        /// The last claim of the state's support.
        FinalPaySubsidyClaim = "final-pay-subsidy-claim",
        /// The last claim of the supplement.
        FinalSupplementClaim = "final-supplement-claim",
        /// Claiming a bonus.
        Bonus = "bonus",
        /// Asking how the person is doing, three months after the end.
        FollowUp3 = "follow-up-3",
        /// Six months after the end.
        FollowUp6 = "follow-up-6",
        /// Twelve months after the end.
        FollowUp12 = "follow-up-12",
    }
}

/// A day by which something must be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// What it is about.
    pub id: DeadlineId,
    /// The day as it is counted.
    pub nominal_due: NaiveDate,
    /// The day after rolling over days on which offices are closed.
    pub due: NaiveDate,
    /// The time that the deadline is about, such as the period that is claimed.
    pub about: Option<Period>,
}

/// How a deadline stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeadlineState {
    /// Still to be done; so many days are left, 0 on the day itself.
    Open {
        /// Days left.
        days_left: u32,
    },
    /// Not done in time and still not done: it stays until it is answered.
    Overdue {
        /// Days since the due day.
        days_over: u32,
    },
    /// Done in time.
    Done {
        /// The day on which it was really done.
        on: NaiveDate,
    },
    /// Done too late.
    DoneLate {
        /// The day on which it was really done.
        on: NaiveDate,
    },
}

/// An outcome that makes a bonus due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BonusOutcome {
    /// What happened.
    pub ground: BonusGround,
    /// The first day of the new work.
    pub on: NaiveDate,
}

impl Deadline {
    /// How it stands today; `done_on` is the day on which it was really done.
    pub fn state(&self, done_on: Option<NaiveDate>, today: NaiveDate) -> DeadlineState {
        let days =
            |from: NaiveDate, to: NaiveDate| u32::try_from((to - from).num_days()).unwrap_or(0);
        match done_on {
            Some(on) if on <= self.due => DeadlineState::Done { on },
            Some(on) => DeadlineState::DoneLate { on },
            None if today <= self.due => DeadlineState::Open {
                days_left: days(today, self.due),
            },
            None => DeadlineState::Overdue {
                days_over: days(self.due, today),
            },
        }
    }

    /// The first day of the time that it is about: with the id it tells the deadline apart.
    pub fn about_from(&self) -> Option<NaiveDate> {
        self.about.map(Period::start)
    }

    fn fixed(id: DeadlineId, day: NaiveDate) -> Deadline {
        Deadline {
            id,
            nominal_due: day,
            due: day,
            about: None,
        }
    }

    fn rolling(id: DeadlineId, day: NaiveDate) -> Deadline {
        Deadline {
            due: rolled(day),
            ..Deadline::fixed(id, day)
        }
    }

    fn about(self, period: Period) -> Deadline {
        Deadline {
            about: Some(period),
            ..self
        }
    }
}

/// Every deadline of a placement, in the order of their due days. A rule that no source tells makes none.
/// What is asked at the start follows the rules of the first day, what is asked at the end those of the last.
pub fn deadlines(case: &Case, rules: Rules<'_>, outcome: Option<BonusOutcome>) -> Vec<Deadline> {
    let mut all = Vec::new();
    let at_start = rules.on(case.placement.start()).scheme;
    all.extend(apply(case, at_start));
    all.extend(contract_minimum(case, at_start));
    all.extend(state_claims(case, rules));
    all.extend(supplement_claims(case, rules));
    all.extend(near_the_end(case, rules));
    all.extend(
        case.pay_subsidies
            .iter()
            .filter_map(|decision| end_of(DeadlineId::DecisionEnd, decision.period)),
    );
    all.extend(
        case.supplements
            .iter()
            .filter_map(|decision| end_of(DeadlineId::SupplementEnd, decision.period)),
    );
    all.extend(outcome.and_then(|outcome| bonus(bonus_rules(case, rules), outcome)));
    all.extend(follow_ups(case.placement));
    all.sort_by_key(|deadline| (deadline.due, deadline.id));
    all
}

/// The follow-ups at 3, 6 and 12 months after the last day.
pub fn follow_ups(placement: Period) -> Vec<Deadline> {
    let points = [
        (DeadlineId::FollowUp3, 3),
        (DeadlineId::FollowUp6, 6),
        (DeadlineId::FollowUp12, 12),
    ];
    placement.end().map_or(Vec::new(), |end| {
        points
            .into_iter()
            .map(|(id, months)| Deadline::fixed(id, add_months(end, months)))
            .collect()
    })
}

/// Within so many months from the start, rolled; or the day before the start, which cannot roll past it.
fn apply(case: &Case, scheme: &Profile) -> Option<Deadline> {
    let start = case.placement.start();
    Some(match scheme.apply_deadline.value()? {
        ApplyDeadline::BeforeStart => {
            Deadline::fixed(DeadlineId::ApplySupplement, start.pred_opt()?)
        }
        ApplyDeadline::Within {
            months,
            from: FromStart::Start,
        } => Deadline::rolling(DeadlineId::ApplySupplement, after(start, months)),
    })
}

fn contract_minimum(case: &Case, scheme: &Profile) -> Option<Deadline> {
    let months = scheme.min_contract_months.value()?;
    let day = after(case.placement.start(), months);
    Some(Deadline::fixed(DeadlineId::ContractMinimum, day))
}

/// Of decisions that one rule holds for: the last claim after the whole support period, or one claim for each payment
/// period. Decisions that go on from each other are one support period; after a gap there is another last claim.
/// Without a known decision day the rule follows the first day of support.
fn state_claims(case: &Case, rules: Rules<'_>) -> Vec<Deadline> {
    let mut claims = Vec::new();
    let mut whole_periods: Vec<(Period, u32)> = Vec::new();
    for decision in &case.pay_subsidies {
        let decided_on = decision.decided_on.unwrap_or(decision.period.start());
        let Some(rule) = rules.state(decision.kind).claim_rule(decided_on) else {
            continue;
        };
        let Some(supported) = supported(case, decision.period) else {
            continue;
        };
        match rule.from_end_of {
            ClaimCount::SupportPeriod => whole_periods.push((supported, rule.months)),
            ClaimCount::PaymentPeriod => {
                claims.extend(payment_periods(decision, supported, rule.months));
            }
        }
    }
    let last = |(period, months)| claim(DeadlineId::FinalPaySubsidyClaim, period, months);
    claims.extend(in_a_row(whole_periods).into_iter().filter_map(last));
    claims
}

/// Periods that go on from each other as one, by the rule of the one that ends last.
fn in_a_row(mut periods: Vec<(Period, u32)>) -> Vec<(Period, u32)> {
    periods.sort_by_key(|(period, _)| period.start());
    let mut rows: Vec<(Period, u32)> = Vec::new();
    for (period, months) in periods {
        match rows.last_mut() {
            Some((row, rule)) if row.day_after().is_none_or(|day| period.start() <= day) => {
                let longer = Period::new(row.start(), period.end())
                    .ok()
                    .filter(|it| row.overlap(*it) == Some(*row) && it != row);
                if let Some(longer) = longer {
                    (*row, *rule) = (longer, months);
                }
            }
            Some(_) | None => rows.push((period, months)),
        }
    }
    rows
}

/// The old rule: a claim for each payment period of one to three calendar months; the last is the final one.
fn payment_periods(decision: &PaySubsidyDecision, supported: Period, months: u32) -> Vec<Deadline> {
    let rhythm = decision.payment_months.unwrap_or(1);
    let mut claims: Vec<Deadline> = claim_periods(supported, rhythm)
        .into_iter()
        .filter_map(|period| claim(DeadlineId::ClaimPaySubsidy, period, months))
        .collect();
    if let Some(last) = claims.last_mut() {
        last.id = DeadlineId::FinalPaySubsidyClaim;
    }
    claims
}

/// Claims of the supplement, where a source tells until when a claim must have come.
fn supplement_claims(case: &Case, rules: Rules<'_>) -> Vec<Deadline> {
    let Some(period) = whole(case.supplements.iter().map(|it| it.period), case) else {
        return Vec::new();
    };
    let scheme = at_end(rules, period);
    let Some(months) = scheme.claim_within_months.value() else {
        return Vec::new();
    };
    let periods = match scheme.claim_rhythm_months.value() {
        Some(rhythm) => claim_periods(period, rhythm),
        None => vec![period],
    };
    let mut claims: Vec<Deadline> = periods
        .into_iter()
        .filter_map(|period| claim(DeadlineId::ClaimSupplement, period, months))
        .collect();
    if let Some(last) = claims.last_mut() {
        last.id = DeadlineId::FinalSupplementClaim;
    }
    claims
}

/// What a scheme wants done before the supported time is over: its last day is the due day.
fn near_the_end(case: &Case, rules: Rules<'_>) -> Vec<Deadline> {
    let supports = case.supplements.iter().map(|it| it.period);
    let period = whole(supports, case).or(Some(case.placement));
    let Some(end) = period.and_then(Period::end) else {
        return Vec::new();
    };
    let scheme = rules.on(end).scheme;
    let duties = scheme.duties.get().into_iter().flatten();
    let visit = duties
        .filter(|duty| matches!(duty, Duty::OtherEmployerVisit))
        .map(|_| Deadline::fixed(DeadlineId::OtherEmployerVisit, end));
    let papers = scheme.final_attachments.get().into_iter().flatten();
    let signed = papers
        .filter(|paper| matches!(paper, Paper::SignedGuidanceForm))
        .map(|_| Deadline::fixed(DeadlineId::SignedForm, end));
    visit.chain(signed).collect()
}

/// The scheme's rules as they hold at the end of a time; as they are today where it has none.
fn at_end<'a>(rules: Rules<'a>, period: Period) -> &'a Profile {
    period
        .end()
        .map_or(rules.scheme, |end| rules.on(end).scheme)
}

/// The rules by which a bonus is due: those of the supported work's last day.
pub(super) fn bonus_rules<'a>(case: &Case, rules: Rules<'a>) -> &'a Profile {
    at_end(rules, case.placement)
}

fn bonus(scheme: &Profile, outcome: BonusOutcome) -> Option<Deadline> {
    let bonus = scheme
        .bonus
        .get()?
        .iter()
        .find(|bonus| bonus.when.contains(&outcome.ground))?;
    let day = after(outcome.on, bonus.claim_within_months?);
    Some(Deadline::rolling(DeadlineId::Bonus, day))
}

fn end_of(id: DeadlineId, period: Period) -> Option<Deadline> {
    Some(Deadline::fixed(id, period.end()?).about(period))
}

/// So many months from the end of the month in which the claimed time ends, rolled.
fn claim(id: DeadlineId, period: Period, months: u32) -> Option<Deadline> {
    let end = Month::of(period.end()?).last_day();
    Some(Deadline::rolling(id, after(end, months)).about(period))
}

/// The period in pieces of so many calendar months, counted from the month of its first day.
fn claim_periods(period: Period, rhythm: u32) -> Vec<Period> {
    let Some(end) = period.end() else {
        return Vec::new();
    };
    let rhythm = usize::try_from(rhythm.max(1)).unwrap_or(1);
    let months: Vec<Month> = period.months(end).collect();
    months
        .chunks(rhythm)
        .filter_map(|chunk| {
            let (first, last) = (chunk.first()?, chunk.last()?);
            let span = Period::new(first.first_day(), Some(last.last_day())).ok()?;
            span.overlap(period)
        })
        .collect()
}

/// The days of a decision on which the person is really employed.
fn supported(case: &Case, decision: Period) -> Option<Period> {
    decision.overlap(case.placement)
}

/// From the first to the last supported day of several decisions.
fn whole(decisions: impl Iterator<Item = Period>, case: &Case) -> Option<Period> {
    let parts: Vec<Period> = decisions
        .filter_map(|decision| supported(case, decision))
        .collect();
    let start = parts.iter().map(|part| part.start()).min()?;
    let end = parts.iter().filter_map(|part| part.end()).max();
    Period::new(start, end).ok()
}

fn after(day: NaiveDate, months: u32) -> NaiveDate {
    add_months(day, i32::try_from(months).unwrap_or(i32::MAX / 24))
}
