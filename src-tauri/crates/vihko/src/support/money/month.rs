//! One month's figures up to the limits that run over several months.

use super::reason::{Figure, MoneyRow, Reason, Stated};
use super::share::share;
use super::subsidy::Subsidy;
use super::wage::{Days, unpaid_in};
use super::whole_period::WholePeriod;
use super::{MonthMoney, ProfileVersion, Rules};
use crate::support::case::Case;
use crate::support::terms::{Proration, Rounding};
use crate::values::{Euro, Period, WholePercent};

/// A month with the supplement that its own rules give, and how much of it each decision carries.
pub(super) struct Unlimited {
    pub money: MonthMoney,
    /// (index of the decision, its part of the month's supplement), in the order of the decisions.
    pub by_decision: Vec<(usize, Euro)>,
}

/// A decision's share of one month, before any limit.
pub(super) struct DecisionPart {
    pub decision: usize,
    pub amount: Euro,
    pub rows: Vec<MoneyRow>,
}

/// Every month that the placement touches.
pub(super) fn unlimited(case: &Case, rules: Rules<'_>) -> Vec<Unlimited> {
    let Some(placement) = case.days() else {
        return Vec::new();
    };
    let whole = WholePeriod::of(case, rules, placement);
    let mut subsidy = Subsidy::of(case, rules);
    placement
        .months(case.until)
        .filter_map(|month| Days::of(case, month, placement))
        .map(|days| {
            let rules = rules.of_month(days.month);
            one_month(case, rules, &days, &mut subsidy, &whole)
        })
        .collect()
}

/// The scheme's method; calendar days where no source tells one.
fn proration(rules: Rules<'_>) -> (Proration, Stated) {
    match rules.scheme.proration.value() {
        Some(proration) => (proration, Stated::ByScheme),
        None => (Proration::CalendarDays, Stated::ByDefault),
    }
}

/// Whether the months are computed from whole periods, Helsinki's way.
pub(super) fn is_whole_period(rules: Rules<'_>) -> bool {
    rules.scheme.proration.value() == Some(Proration::Thirty360Period)
}

fn one_month(
    case: &Case,
    rules: Rules<'_>,
    days: &Days,
    subsidy: &mut Subsidy<'_>,
    whole: &WholePeriod,
) -> Unlimited {
    let by_period = is_whole_period(rules);
    let wage = days.wage(case, rules.scheme);
    let mut rows = wage.rows;
    let subsidy_rows = subsidy.rows(days, wage.wage.gross);
    let pay_subsidy = sum(&subsidy_rows);
    rows.extend(subsidy_rows);
    let other_rows = other_rows(case, days);
    let other = sum(&other_rows);
    rows.extend(other_rows);
    let room_row = room(rules, wage.wage_cost, pay_subsidy, other);
    let room = room_row.amount;
    rows.push(room_row);

    let parts = if by_period {
        whole.parts(days.month)
    } else {
        parts(case, rules, days)
    };
    let prorated: Euro = parts.iter().map(|part| part.amount).sum();
    let mut supplement = prorated;
    rows.extend(parts.iter().flat_map(|part| part.rows.clone()));
    // Helsinki's way has held the monthly amount against the cap and rounded it already.
    if !by_period {
        if supplement > room {
            rows.push(supplement_row(
                Reason::LimitedByRoom { room },
                room - supplement,
            ));
            supplement = room;
        }
        let rounded = rounded(rules, supplement, room);
        if rounded != supplement {
            rows.push(supplement_row(Reason::RoundedToEuro, rounded - supplement));
            supplement = rounded;
        }
    }
    Unlimited {
        by_decision: allotted(&parts, supplement),
        money: MonthMoney {
            month: days.month,
            scheme: ProfileVersion::of(rules.scheme),
            days: days.days,
            unpaid_days: days.unpaid_days,
            wage: wage.wage,
            wage_cost: wage.wage_cost,
            pay_subsidy,
            other,
            room,
            nominal: nominal(case, days.in_force),
            prorated,
            supplement,
            rows,
        },
    }
}

fn sum(rows: &[MoneyRow]) -> Euro {
    rows.iter().map(|row| row.amount).sum()
}

/// A row of the supplement.
pub(super) fn supplement_row(reason: Reason, amount: Euro) -> MoneyRow {
    MoneyRow {
        figure: Figure::Supplement,
        reason,
        amount,
    }
}

fn other_rows(case: &Case, days: &Days) -> Vec<MoneyRow> {
    case.other_supports
        .iter()
        .filter_map(|support| {
            let part = support.period.overlap(days.in_force)?;
            let month_days = days.month.days();
            Some(MoneyRow {
                figure: Figure::Other,
                reason: Reason::Other {
                    name: support.name.clone(),
                    monthly: support.monthly,
                    days: part.days(),
                    month_days,
                },
                amount: support
                    .monthly
                    .fraction(i64::from(part.days()), i64::from(month_days)),
            })
        })
        .collect()
}

/// Cap × wage cost − the other supports. Where no source tells the scheme's cap, all supports together
/// may be at most the wage cost: the limit that the state's own rule sets, and no payer goes above it.
fn room(rules: Rules<'_>, wage_cost: Euro, pay_subsidy: Euro, other: Euro) -> MoneyRow {
    let (cap_percent, reason) = match rules.scheme.cap_percent.value() {
        Some(cap_percent) => (
            cap_percent,
            Reason::Room {
                cap_percent,
                wage_cost,
                pay_subsidy,
                other,
            },
        ),
        None => (
            WholePercent(100),
            Reason::RoomByDefault {
                wage_cost,
                pay_subsidy,
                other,
            },
        ),
    };
    let room = wage_cost.fraction(i64::from(cap_percent.0), 100) - pay_subsidy - other;
    MoneyRow {
        figure: Figure::Room,
        reason,
        amount: room.or_zero(),
    }
}

/// Each decision's share of the month. Where the decisions together cover the whole calendar month, the
/// month gives its nominal under every method but `paid-days`; two decisions then share it by calendar days.
fn parts(case: &Case, rules: Rules<'_>, days: &Days) -> Vec<DecisionPart> {
    let (proration, stated) = proration(rules);
    let in_force: Vec<(usize, Period)> = case
        .supplements
        .iter()
        .enumerate()
        .filter_map(|(i, decision)| Some((i, decision.period.overlap(days.in_force)?)))
        .collect();
    let covered: u32 = in_force.iter().map(|(_, part)| part.days()).sum();
    let whole_month = covered == days.month.days();
    let mut used = 0;
    in_force
        .into_iter()
        .map(|(decision, period)| {
            let nominal = case.supplements[decision].monthly;
            let unpaid = unpaid_in(case, period);
            let method = if whole_month && proration != Proration::PaidDays {
                Proration::CalendarDays
            } else {
                proration
            };
            let mut share = share(method, period, unpaid, days.month);
            // Two decisions in one month give no more than a whole month.
            share.numerator = share.numerator.min(share.denominator - used);
            used += share.numerator;
            let amount = nominal.fraction(i64::from(share.numerator), i64::from(share.denominator));
            let reason = if share.numerator == share.denominator {
                Reason::FullMonth { nominal }
            } else {
                Reason::Prorated {
                    proration: method,
                    stated,
                    period,
                    nominal,
                    numerator: share.numerator,
                    denominator: share.denominator,
                }
            };
            DecisionPart {
                decision,
                amount,
                rows: vec![supplement_row(reason, amount)],
            }
        })
        .collect()
}

/// The amount by the scheme's rounding; never up beyond the room.
fn rounded(rules: Rules<'_>, amount: Euro, room: Euro) -> Euro {
    match rules.scheme.rounding.value() {
        Some(Rounding::Euro) => {
            let nearest = whole_euros(amount);
            if nearest <= room {
                nearest
            } else {
                nearest - Euro(100)
            }
        }
        Some(Rounding::Cent) | None => amount,
    }
}

/// The nearest whole euros, half up.
pub(super) fn whole_euros(amount: Euro) -> Euro {
    Euro(amount.fraction(1, 100).0 * 100)
}

/// The month's supplement divided among the decisions, earliest first; the last takes what rounding adds.
fn allotted(parts: &[DecisionPart], supplement: Euro) -> Vec<(usize, Euro)> {
    let mut rest = supplement;
    let last = parts.len().saturating_sub(1);
    parts
        .iter()
        .enumerate()
        .map(|(i, part)| {
            let amount = if i == last {
                rest
            } else {
                part.amount.min(rest)
            };
            rest = rest - amount;
            (part.decision, amount)
        })
        .collect()
}

fn nominal(case: &Case, in_force: Period) -> Euro {
    case.supplements
        .iter()
        .filter(|decision| decision.period.overlap(in_force).is_some())
        .map(|decision| decision.monthly)
        .max()
        .unwrap_or(Euro::ZERO)
}
