//! The state's support in a month, decision by decision.

use super::Rules;
use super::reason::{Figure, MoneyRow, Reason};
use super::wage::Days;
use crate::grant::{SubsidyKind, SubsidyPercent};
use crate::support::case::{Case, PaySubsidyDecision};
use crate::values::{Euro, Percent, Period};

/// The state's support over a placement's months, which keeps what each decision has given so far.
pub(super) struct Subsidy<'a> {
    case: &'a Case,
    rules: Rules<'a>,
    given: Vec<Euro>,
}

impl<'a> Subsidy<'a> {
    /// Nothing given yet.
    pub(super) fn of(case: &'a Case, rules: Rules<'a>) -> Subsidy<'a> {
        Subsidy {
            case,
            rules,
            given: vec![Euro::ZERO; case.pay_subsidies.len()],
        }
    }

    /// The rows of the next month; they add up to its amount.
    pub(super) fn rows(&mut self, days: &Days, gross: Euro) -> Vec<MoneyRow> {
        let real = self.case.real.get(&days.month);
        if let Some(amount) = real.and_then(|month| month.pay_subsidy) {
            let decisions = self.case.pay_subsidies.iter();
            let paid_by = decisions
                .zip(&mut self.given)
                .find(|(decision, _)| decision.period.overlap(days.in_force).is_some());
            let mut kind = SubsidyKind::PaySubsidy;
            if let Some((decision, given)) = paid_by {
                kind = decision.kind;
                *given += amount;
            }
            return vec![row(Reason::SubsidyReceived { kind }, amount)];
        }
        let mut rows = Vec::new();
        for (decision, given) in self.case.pay_subsidies.iter().zip(&mut self.given) {
            let Some(part) = decision.period.overlap(days.in_force) else {
                continue;
            };
            let computed = amount_of(
                self.case.work_time,
                self.rules,
                decision,
                Part {
                    period: part,
                    gross: days.gross_within(self.case, gross, part),
                    days: part.days(),
                    month_days: days.month.days(),
                },
            );
            let amount = computed.amount;
            rows.push(computed);
            let left = decision
                .total
                .map(|total| (total, (total - *given).or_zero()));
            let allowed = match left {
                Some((total, left)) if left < amount => {
                    let kind = decision.kind;
                    let reason = Reason::SubsidyLimitedByTotal { kind, total };
                    rows.push(row(reason, left - amount));
                    left
                }
                Some(_) | None => amount,
            };
            *given += allowed;
        }
        rows
    }
}

/// The support of a whole month at this full-month gross pay.
pub(super) fn full_month(
    work_time: Percent,
    rules: Rules<'_>,
    decision: &PaySubsidyDecision,
    gross: Euro,
) -> Euro {
    let part = Part {
        period: decision.period,
        gross,
        days: 1,
        month_days: 1,
    };
    amount_of(work_time, rules, decision, part).amount
}

/// Some days of a month under one decision.
struct Part {
    period: Period,
    gross: Euro,
    days: u32,
    month_days: u32,
}

/// The share of gross pay, or the cap where that is smaller. In a part of a month the cap shrinks by
/// calendar days in force. The 100 % case covers at most the working time that the profile says: gross
/// pay is cut by covered ÷ working time where the working time is longer, never scaled up.
fn amount_of(
    work_time: Percent,
    rules: Rules<'_>,
    decision: &PaySubsidyDecision,
    part: Part,
) -> MoneyRow {
    let profile = rules.state(decision.kind);
    let percent = decision.percent;
    let covered = profile
        .full_work_time_percent
        .value()
        .unwrap_or(Percent::WHOLE);
    let multiplier = profile
        .full_multiplier_percent
        .value()
        .unwrap_or(Percent::WHOLE);
    let (share, reason) = match percent {
        SubsidyPercent::Hundred => {
            let longest = work_time.max(covered);
            let share = part.gross.fraction(
                i64::from(covered.0) * i64::from(multiplier.0),
                i64::from(longest.0) * i64::from(Percent::WHOLE.0),
            );
            let reason = Reason::SubsidyWhole {
                kind: decision.kind,
                period: part.period,
                gross: part.gross,
                work_time,
                covered,
                multiplier,
            };
            (share, reason)
        }
        SubsidyPercent::Fifty | SubsidyPercent::Seventy => {
            let share = part.gross.fraction(i64::from(percent.number()), 100);
            let reason = Reason::SubsidyShare {
                kind: decision.kind,
                period: part.period,
                percent,
                gross: part.gross,
            };
            (share, reason)
        }
    };
    let Some(cap) = profile.cap(percent) else {
        return row(reason, share);
    };
    let capped = cap.fraction(i64::from(part.days), i64::from(part.month_days));
    if share <= capped {
        return row(reason, share);
    }
    row(
        Reason::SubsidyCapped {
            kind: decision.kind,
            period: part.period,
            percent,
            share,
            cap,
            days: part.days,
            month_days: part.month_days,
        },
        capped,
    )
}

fn row(reason: Reason, amount: Euro) -> MoneyRow {
    MoneyRow {
        figure: Figure::PaySubsidy,
        reason,
        amount,
    }
}
