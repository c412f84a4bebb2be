//! How long ten thousand placements of a year take: `cargo bench -p vihko-tests --bench money`.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use divan::{Bencher, black_box};
use vihko::exchange::{shipped_profile, state_profile};
use vihko::grant::{SubsidyKind, SubsidyPercent};
use vihko::support::{
    Case, PaySubsidyDecision, Rules, SupplementDecision, Wage, WageFrom, calculate, deadlines,
};
use vihko::values::{Euro, Hours, Percent, Period, add_months};

const N_PLACEMENTS: u64 = 10_000;

fn main() {
    divan::main();
}

#[divan::bench(args = ["kemi-lisa", "helsinki-lisa-2025"], sample_count = 10)]
fn money_of_ten_thousand_years(bencher: Bencher<'_, '_>, scheme: &str) {
    let cases: Vec<Case> = (0..N_PLACEMENTS).map(case).collect();
    let rules = rules(scheme);
    bencher.bench(|| {
        let totals = cases
            .iter()
            .map(|case| calculate(case, rules).total.supplement);
        black_box(totals.sum::<Euro>())
    });
}

#[divan::bench(sample_count = 10)]
fn deadlines_of_ten_thousand_years(bencher: Bencher<'_, '_>) {
    let cases: Vec<Case> = (0..N_PLACEMENTS).map(case).collect();
    let rules = rules("kemi-lisa");
    bencher.bench(|| {
        let all = cases.iter().map(|case| deadlines(case, rules, None).len());
        black_box(all.sum::<usize>())
    });
}

fn rules(scheme: &str) -> Rules<'static> {
    Rules {
        scheme: shipped_profile(scheme).unwrap().unwrap(),
        versions: &[],
        pay_subsidy: state_profile(SubsidyKind::PaySubsidy).unwrap(),
        employment_55: state_profile(SubsidyKind::Employment55).unwrap(),
    }
}

/// A placement of twelve months that begins on any day of some years and changes its pay subsidy once.
fn case(nth: u64) -> Case {
    let first = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap();
    let start = first.checked_add_days(Days::new(nth % 2_000)).unwrap();
    let after = |months: i32| add_months(start, months);
    let period = |from: NaiveDate, to: NaiveDate| Period::new(from, to.pred_opt()).unwrap();
    let subsidy = |percent: SubsidyPercent, from: i32, to: i32| PaySubsidyDecision {
        kind: SubsidyKind::PaySubsidy,
        form: None,
        percent,
        period: period(after(from), after(to)),
        decided_on: None,
        total: None,
        payment_months: None,
    };
    let gross = 120_000 + i64::try_from(nth % 1_500).unwrap() * 100;
    Case {
        placement: period(start, after(12)),
        until: after(12),
        weekly_hours: Hours(3_000),
        work_time: Percent(8_000),
        wages: vec![WageFrom {
            from: start,
            wage: Wage {
                gross: Euro(gross),
                side_costs: Euro(gross).fraction(21, 100),
                holiday_pay: Euro(gross).fraction(4, 100),
            },
        }],
        real: BTreeMap::new(),
        pay_subsidies: vec![
            subsidy(SubsidyPercent::Fifty, 0, 5),
            subsidy(SubsidyPercent::Seventy, 5, 12),
        ],
        supplements: vec![SupplementDecision {
            monthly: Euro(50_000),
            period: period(start, after(12)),
            total: None,
        }],
        other_supports: Vec::new(),
        unpaid: vec![period(
            after(3),
            after(3).checked_add_days(Days::new(4)).unwrap(),
        )],
        manual: BTreeMap::new(),
    }
}
