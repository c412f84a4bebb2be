//! Limits that run over a placement's months: a decision's own total, the scheme's most months times the
//! monthly amount; and the months that a person has set by hand.

use super::month::{Unlimited, supplement_row};
use super::reason::Reason;
use super::{MonthMoney, Rules};
use crate::support::case::Case;
use crate::values::Euro;

/// The months with every limit applied, in order. Months used × amount is no limit.
pub(super) fn applied(case: &Case, rules: Rules<'_>, months: Vec<Unlimited>) -> Vec<MonthMoney> {
    let largest = case
        .supplements
        .iter()
        .map(|decision| decision.monthly)
        .max()
        .unwrap_or(Euro::ZERO);
    // How long the scheme may last is a matter of the whole: it follows the rules of its first day.
    let maximum = rules
        .on(case.asked_from())
        .scheme
        .max_months
        .value()
        .map(|months| (months, Euro(largest.0.saturating_mul(i64::from(months)))));
    let mut granted_by: Vec<Euro> = vec![Euro::ZERO; case.supplements.len()];
    let mut granted = Euro::ZERO;
    months
        .into_iter()
        .map(|month| {
            let mut money = month.money;
            let last = month.by_decision.last().map(|(decision, _)| *decision);
            for (decision, amount) in month.by_decision {
                let before = granted_by[decision];
                let allowed = match case.supplements[decision].total {
                    Some(total) => {
                        let allowed = amount.min((total - before).or_zero());
                        take(
                            &mut money,
                            Reason::LimitedByTotal { total },
                            allowed - amount,
                        );
                        allowed
                    }
                    None => amount,
                };
                granted_by[decision] = before + allowed;
            }
            if let Some((months, most)) = maximum {
                let allowed = money.supplement.min((most - granted).or_zero());
                let reason = Reason::LimitedByMaximum {
                    months,
                    monthly: largest,
                };
                let less = allowed - money.supplement;
                take(&mut money, reason, less);
            }
            if let Some(manual) = case.manual.get(&money.month) {
                let computed = money.supplement;
                money.rows.push(supplement_row(
                    Reason::Manual {
                        reason: manual.reason.clone(),
                        computed,
                    },
                    manual.amount - computed,
                ));
                money.supplement = manual.amount;
                // What a person has set counts against the decision's own total as well.
                if let Some(decision) = last {
                    granted_by[decision] += manual.amount - computed;
                }
            }
            granted += money.supplement;
            money
        })
        .collect()
}

/// Adds a row only where a limit really takes something away.
fn take(money: &mut MonthMoney, reason: Reason, difference: Euro) {
    if difference != Euro::ZERO {
        money.rows.push(supplement_row(reason, difference));
        money.supplement += difference;
    }
}
