//! From a placement's records to the case that `support` computes.

use super::facts::PersonFacts;
use crate::support::{Calculation, Rules, calculate};
use crate::support::{
    Case, ManualSupplement, OtherSupport, PaySubsidyDecision, RealMonth, SupplementDecision, Wage,
    WageFrom,
};
use crate::values::{Month, Percent};

/// What `support` computes a placement's money from.
pub fn case(facts: &PersonFacts, month: Month) -> Case {
    let placement = facts.placement.in_force();
    let grants_end = facts
        .supplements
        .iter()
        .filter_map(|it| it.period.end())
        .max();
    let wage = |it: &crate::person::AgreedWage| WageFrom {
        from: it.from,
        wage: Wage {
            gross: it.gross,
            side_costs: it.side_costs,
            holiday_pay: it.holiday_pay,
        },
    };
    let real = facts.figures.iter().map(|it| {
        let real = RealMonth {
            gross: Some(it.gross),
            side_costs: Some(it.side_costs),
            holiday_pay: Some(it.holiday_pay),
            pay_subsidy: it.pay_subsidy_received,
        };
        (it.month, real)
    });
    let manual = facts.figures.iter().filter_map(|it| {
        let by_hand = it.by_hand.as_ref()?;
        Some((
            it.month,
            ManualSupplement {
                amount: by_hand.supplement,
                reason: by_hand.reason.clone(),
            },
        ))
    });
    Case {
        placement,
        until: grants_end
            .unwrap_or(placement.start())
            .max(month.last_day()),
        weekly_hours: facts.placement.weekly_hours,
        work_time: facts.placement.work_time.unwrap_or(Percent::WHOLE),
        wages: facts.placement.wages.iter().map(wage).collect(),
        real: real.collect(),
        pay_subsidies: facts
            .pay_subsidies
            .iter()
            .map(|it| PaySubsidyDecision {
                kind: it.kind,
                form: None,
                percent: it.percent,
                period: it.period,
                decided_on: it.decision.made_on,
                total: it.total,
                payment_months: None,
            })
            .collect(),
        supplements: facts
            .supplements
            .iter()
            .map(|it| SupplementDecision {
                monthly: it.monthly,
                period: it.period,
                total: it.total,
            })
            .collect(),
        other_supports: facts
            .other_supports
            .iter()
            .map(|it| OtherSupport {
                name: it.name.clone(),
                monthly: it.monthly,
                period: it.period,
            })
            .collect(),
        unpaid: facts.placement.unpaid().collect(),
        manual: manual.collect(),
    }
}

/// The placement's money over all its months.
pub fn calculation(facts: &PersonFacts, month: Month, rules: Rules<'_>) -> Calculation {
    calculate(&case(facts, month), rules)
}
