//! Helsinki's way: the supplement of a whole period, in whole euros, shown month by month.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Rules;
use super::month::{DecisionPart, is_whole_period, supplement_row, whole_euros};
use super::reason::Reason;
use super::share::{days_360, days_of_30};
use super::subsidy;
use super::wage::{counted, cut};
use crate::support::case::Case;
use crate::values::{Euro, Month, Period};

/// Every decision's months, computed from whole periods.
pub(super) struct WholePeriod(BTreeMap<Month, Vec<Piece>>);

#[derive(Clone)]
struct Piece {
    decision: usize,
    rows: Vec<(Reason, Euro)>,
}

impl WholePeriod {
    /// Each decision is cut where a pay subsidy, another support, the wage or the rules change. Each piece has
    /// months = DAYS360 ÷ 30 to two decimals and a monthly amount held against the full month's cap and
    /// rounded to whole euros; their product in whole euros is the piece's total.
    pub(super) fn of(case: &Case, rules: Rules<'_>, placement: Period) -> WholePeriod {
        let mut months: BTreeMap<Month, Vec<Piece>> = BTreeMap::new();
        for (decision, supplement) in case.supplements.iter().enumerate() {
            let Some(days) = supplement.period.overlap(placement) else {
                continue;
            };
            let others = case.other_supports.iter().map(|it| it.period);
            let changes = others
                .flat_map(|period| [Some(period.start()), period.day_after()])
                .flatten()
                .chain(subsidy_changes(case))
                .chain(case.wages.iter().map(|wage| wage.from))
                .chain(rule_changes(rules));
            for period in cut(days, changes) {
                let rules = rules.on(period.start());
                if is_whole_period(rules) {
                    let monthly = monthly(case, rules, supplement.monthly, period);
                    spread(&mut months, decision, period, monthly);
                }
            }
        }
        WholePeriod(months)
    }

    /// The decisions' shares of one month.
    pub(super) fn parts(&self, month: Month) -> Vec<DecisionPart> {
        self.0
            .get(&month)
            .into_iter()
            .flatten()
            .map(|piece| DecisionPart {
                decision: piece.decision,
                amount: piece.rows.iter().map(|(_, amount)| *amount).sum(),
                rows: piece
                    .rows
                    .iter()
                    .map(|(reason, amount)| supplement_row(reason.clone(), *amount))
                    .collect(),
            })
            .collect()
    }
}

/// Days on which the pay subsidy begins, ends or changes its percent. A decision that goes on from an
/// equal one changes nothing.
fn subsidy_changes(case: &Case) -> impl Iterator<Item = NaiveDate> {
    let in_force = |day: Option<NaiveDate>| {
        let day = day?;
        let mut decisions = case.pay_subsidies.iter();
        let decision = decisions.find(|decision| decision.period.contains(day))?;
        Some((decision.kind, decision.percent))
    };
    case.pay_subsidies
        .iter()
        .flat_map(|decision| [Some(decision.period.start()), decision.period.day_after()])
        .flatten()
        .filter(move |day| in_force(day.pred_opt()) != in_force(Some(*day)))
}

/// First days of months from which a rule of the reckoning differs. A new version that says the same of
/// these changes nothing.
fn rule_changes(rules: Rules<'_>) -> impl Iterator<Item = NaiveDate> {
    let of = move |month: Month| {
        let scheme = rules.of_month(month).scheme;
        (
            is_whole_period(rules.of_month(month)),
            scheme.cap_percent.value(),
            counted(scheme),
        )
    };
    let months = rules.versions.iter().filter_map(|it| it.from);
    months
        .filter(move |month| of(month.previous()) != of(*month))
        .map(Month::first_day)
}

/// Whole euros a month: the nominal, at most what a full month's cap leaves.
fn monthly(case: &Case, rules: Rules<'_>, nominal: Euro, period: Period) -> Euro {
    let day = period.start();
    let wage = case.wage_on(day);
    let wage_cost: Euro = counted(rules.scheme).iter().map(|part| part.of(wage)).sum();
    let pay_subsidy: Euro = case
        .pay_subsidies
        .iter()
        .filter(|decision| decision.period.contains(day))
        .map(|decision| subsidy::full_month(case.work_time, rules, decision, wage.gross))
        .sum();
    let other: Euro = case
        .other_supports
        .iter()
        .filter(|support| support.period.contains(day))
        .map(|support| support.monthly)
        .sum();
    let cap = i64::from(rules.scheme.cap_percent.value().map_or(100, |cap| cap.0));
    let room = (wage_cost.fraction(cap, 100) - pay_subsidy - other).or_zero();
    whole_euros(nominal.min(room))
}

/// Lays the piece's total over its months: each takes its days' share, the last what is left.
fn spread(
    months: &mut BTreeMap<Month, Vec<Piece>>,
    decision: usize,
    period: Period,
    monthly: Euro,
) {
    let (Some(end), Some(after)) = (period.end(), period.day_after()) else {
        return;
    };
    let hundredths = (days_360(period.start(), after) * 20 + 3).div_euclid(6);
    let total = whole_euros(monthly.fraction(hundredths, 100));
    let mut rest = total;
    for month in period.months(end) {
        let Some(part) = period.overlap(month.period()) else {
            continue;
        };
        let days = days_of_30(part, month);
        let share = monthly.fraction(i64::from(days), 30).min(rest);
        rest = rest - share;
        let mut rows = vec![(
            Reason::PeriodShare {
                period: part,
                monthly,
                days,
            },
            share,
        )];
        if month == Month::of(end) && rest != Euro::ZERO {
            let reason = Reason::PeriodDifference {
                period,
                months: u32::try_from(hundredths).unwrap_or(0),
                monthly,
                total,
            };
            rows.push((reason, rest));
        }
        months
            .entry(month)
            .or_default()
            .push(Piece { decision, rows });
    }
}
