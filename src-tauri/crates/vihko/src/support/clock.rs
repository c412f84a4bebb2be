//! Two clocks of a placement, the state's support and the supplement: months and euros, used and left.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::case::Case;
use super::deadlines::{Deadline, DeadlineId, deadlines};
use super::money::{Calculation, MonthMoney, Rules};
use super::months::Months;
use crate::values::{Euro, Month, Period, codes};

codes! {
    /// Which of the two supports.
    pub enum Support {
        /// Pay subsidy or employment subsidy 55+.
        State = "state",
        /// The municipality's supplement.
        Supplement = "supplement",
    }
}

/// Both clocks, and the time for which only one support runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clocks {
    /// The state's support.
    pub state: Clock,
    /// The supplement.
    pub supplement: Clock,
    /// Where one support ends before the other while the work goes on.
    pub gap: Option<Gap>,
}

/// One support's months and euros.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clock {
    /// The scheme's most months, if known.
    pub maximum: Option<u32>,
    /// Months that decisions grant.
    pub granted: Months,
    /// Months in force up to today.
    pub used: Months,
    /// Months granted and not used.
    pub left: Months,
    /// Euros that have come.
    pub received: Euro,
    /// Euros that may still come, those at risk among them.
    pub to_come: Euro,
    /// Euros that are lost unless something is done, by the last day for it.
    pub at_risk: Vec<AtRisk>,
    /// Euros whose last day has gone by.
    pub lost: Euro,
}

/// Money that must be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AtRisk {
    /// How much.
    pub amount: Euro,
    /// The last day; nothing where no source tells it.
    pub last_day: Option<NaiveDate>,
}

/// The time after one support's end in which only the other runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// The support that ends first.
    pub ended: Support,
    /// The days without it.
    pub days: Period,
}

/// What has been done about one support's money.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Paid {
    /// Euros received for each month.
    pub received: BTreeMap<Month, Euro>,
    /// Months that have been claimed.
    pub claimed: BTreeSet<Month>,
}

/// How far the supplement has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SupplementStage {
    /// Not applied for: all of it hangs on the application.
    NotApplied,
    /// Applied for or decided.
    Applied,
}

/// The clocks as they stand today.
pub fn clocks(
    case: &Case,
    rules: Rules<'_>,
    calculation: &Calculation,
    paid: (&Paid, &Paid),
    stage: SupplementStage,
    today: NaiveDate,
) -> Clocks {
    let limits = deadlines(case, rules, None);
    let state_periods: Vec<Period> = case.pay_subsidies.iter().map(|it| it.period).collect();
    let supplement_periods: Vec<Period> = case.supplements.iter().map(|it| it.period).collect();
    let state_claim = |month: Month| {
        let claims = [
            DeadlineId::ClaimPaySubsidy,
            DeadlineId::FinalPaySubsidyClaim,
        ];
        last_claim(&limits, &claims, month)
    };
    let apply = limits
        .iter()
        .find(|deadline| deadline.id == DeadlineId::ApplySupplement)
        .map(|deadline| deadline.due);
    let supplement_claim = |month: Month| {
        let claims = [
            DeadlineId::ClaimSupplement,
            DeadlineId::FinalSupplementClaim,
        ];
        last_claim(&limits, &claims, month)
    };
    let amount_of = |support: Support, month: &MonthMoney| match support {
        Support::State => month.pay_subsidy,
        Support::Supplement => month.supplement,
    };
    let due = |support: Support| -> Vec<(Month, Euro)> {
        let months = calculation.months.iter();
        months
            .map(|month| (month.month, amount_of(support, month)))
            .collect()
    };
    let longest = case
        .pay_subsidies
        .iter()
        .filter_map(|it| rules.state(it.kind).longest(it.percent))
        .max();
    let mut state = months(case, &state_periods, longest, today);
    euros(
        &mut state,
        &due(Support::State),
        paid.0,
        today,
        |month, over| over.then(|| state_claim(month)),
    );
    let mut supplement = months(
        case,
        &supplement_periods,
        rules.on(case.asked_from()).scheme.max_months.value(),
        today,
    );
    euros(
        &mut supplement,
        &due(Support::Supplement),
        paid.1,
        today,
        |month, over| match stage {
            SupplementStage::NotApplied => Some(apply),
            SupplementStage::Applied => over.then(|| supplement_claim(month)),
        },
    );
    Clocks {
        state,
        supplement,
        gap: gap(case, &state_periods, &supplement_periods),
    }
}

fn months(case: &Case, decisions: &[Period], maximum: Option<u32>, today: NaiveDate) -> Clock {
    let sum = |periods: &mut dyn Iterator<Item = Period>| {
        periods
            .map(Months::of)
            .fold(Months::ZERO, std::ops::Add::add)
    };
    let granted = sum(&mut decisions.iter().copied());
    let so_far = Period::new(case.placement.start(), Some(today)).ok();
    let used = sum(&mut decisions
        .iter()
        .filter_map(|period| period.overlap(case.placement)?.overlap(so_far?)));
    Clock {
        maximum,
        granted,
        used,
        left: granted.left_after(used),
        received: Euro::ZERO,
        to_come: Euro::ZERO,
        at_risk: Vec::new(),
        lost: Euro::ZERO,
    }
}

/// Lays each month's money where it belongs. `risk` tells whether a month that is neither received nor
/// claimed must be asked for, and by which day if that is known.
fn euros(
    clock: &mut Clock,
    due: &[(Month, Euro)],
    paid: &Paid,
    today: NaiveDate,
    risk: impl Fn(Month, bool) -> Option<Option<NaiveDate>>,
) {
    let mut at_risk: BTreeMap<Option<NaiveDate>, Euro> = BTreeMap::new();
    clock.received = paid.received.values().copied().sum();
    for (month, amount) in due {
        if paid.received.contains_key(month) || *amount == Euro::ZERO {
            continue;
        }
        let over = month.last_day() < today;
        let asked = paid.claimed.contains(month);
        match risk(*month, over).filter(|_| !asked) {
            Some(Some(last_day)) if today > last_day => clock.lost += *amount,
            Some(last_day) => {
                clock.to_come += *amount;
                *at_risk.entry(last_day).or_default() += *amount;
            }
            None => clock.to_come += *amount,
        }
    }
    clock.at_risk = at_risk
        .into_iter()
        .map(|(last_day, amount)| AtRisk { amount, last_day })
        .collect();
    // Days first, the unknown day last.
    clock
        .at_risk
        .sort_by_key(|risk| (risk.last_day.is_none(), risk.last_day));
}

/// The last day for claiming a month: of the claim whose time it lies in.
fn last_claim(limits: &[Deadline], ids: &[DeadlineId], month: Month) -> Option<NaiveDate> {
    limits
        .iter()
        .filter(|deadline| ids.contains(&deadline.id))
        .find(|deadline| deadline.about.is_some_and(|about| about.days_in(month) > 0))
        .map(|deadline| deadline.due)
}

fn gap(case: &Case, state: &[Period], supplement: &[Period]) -> Option<Gap> {
    let last = |periods: &[Period]| {
        periods
            .iter()
            .filter_map(|period| period.overlap(case.placement)?.end())
            .max()
    };
    let (state, supplement) = (last(state)?, last(supplement)?);
    let (ended, first, second) = match state.cmp(&supplement) {
        std::cmp::Ordering::Less => (Support::State, state, supplement),
        std::cmp::Ordering::Greater => (Support::Supplement, supplement, state),
        std::cmp::Ordering::Equal => return None,
    };
    let days = Period::new(first.succ_opt()?, Some(second)).ok()?;
    Some(Gap { ended, days })
}
