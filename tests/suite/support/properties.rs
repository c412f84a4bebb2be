//! What holds of the money of every placement.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use vihko::grant::SubsidyPercent;
use vihko::support::{
    Calculation, Case, Figure, MonthMoney, Override, Overrides, Profile, Proration, Rounding, Wage,
};
use vihko::values::{Euro, Percent, Period, WholePercent};

use super::{case, day, money, profile, subsidy, with};

/// A placement of any length with any figures, some of its days subsidised and some unpaid.
fn placements() -> impl Strategy<Value = Case> {
    let amounts = (
        0..=600_000i64,
        0..=150_000i64,
        0..=30_000i64,
        0..=150_000i64,
    );
    let percents = prop::sample::select(SubsidyPercent::ALL.to_vec());
    let unpaid = prop::collection::vec((0..500u64, 0..20u64), 0..3);
    (
        0..1_500u64,
        0..450u64,
        amounts,
        percents,
        0..450u64,
        2_000..=10_000u32,
        unpaid,
    )
        .prop_map(
            |(
                start,
                length,
                (gross, side, holiday, nominal),
                percent,
                subsidised,
                time,
                unpaid,
            )| {
                let first = later(day("2025-01-01"), start);
                let mut case = case(period(first, length));
                case.work_time = Percent(time);
                case.wages[0].wage = Wage {
                    gross: Euro(gross),
                    side_costs: Euro(side),
                    holiday_pay: Euro(holiday),
                };
                case.supplements[0].monthly = Euro(nominal);
                case.pay_subsidies = vec![subsidy(percent, period(first, subsidised))];
                case.unpaid = unpaid
                    .into_iter()
                    .map(|(from, length)| period(later(first, from), length))
                    .collect();
                case
            },
        )
}

fn schemes() -> impl Strategy<Value = Profile> {
    let prorations = prop::sample::select(Proration::ALL.to_vec());
    let roundings = prop::sample::select(Rounding::ALL.to_vec());
    (prorations, roundings, 0..=100u16, 1..=24u32).prop_map(|(proration, rounding, cap, months)| {
        let overrides = Overrides {
            proration: Override::To(proration),
            rounding: Override::To(rounding),
            cap_percent: Override::To(WholePercent(cap)),
            max_months: Override::To(months),
            ..Overrides::default()
        };
        with("kemi-lisa", overrides)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn months_tile_a_placement(case in placements(), scheme in schemes()) {
        let found = money(&case, &scheme);
        let days: u32 = found.months.iter().map(|month| month.days).sum();
        prop_assert_eq!(days, case.placement.days());
        for pair in found.months.windows(2) {
            prop_assert_eq!(pair[0].month.next(), pair[1].month);
        }
    }

    #[test]
    fn nothing_is_negative(case in placements(), scheme in schemes()) {
        for month in money(&case, &scheme).months {
            for figure in [
                month.wage_cost, month.pay_subsidy, month.other, month.room, month.nominal,
                month.prorated, month.supplement,
            ] {
                prop_assert!(figure >= Euro::ZERO, "{:?}", month);
            }
        }
    }

    #[test]
    fn the_rows_of_a_figure_add_up_to_it(case in placements(), scheme in schemes()) {
        for month in money(&case, &scheme).months {
            for (figure, amount) in [
                (Figure::WageCost, month.wage_cost),
                (Figure::PaySubsidy, month.pay_subsidy),
                (Figure::Other, month.other),
                (Figure::Room, month.room),
                (Figure::Supplement, month.supplement),
            ] {
                prop_assert_eq!(sum(&month, figure), amount, "{:?}", figure);
            }
        }
    }

    #[test]
    fn nothing_goes_above_the_cap_or_the_maximum(case in placements(), scheme in schemes()) {
        let found = money(&case, &scheme);
        let months = i64::from(scheme.max_months.value().unwrap());
        prop_assert!(found.total.supplement.0 <= months * case.supplements[0].monthly.0);
        // Helsinki's way rounds the monthly amount, held against a full month's cap, to whole euros.
        if scheme.proration.value() != Some(Proration::Thirty360Period) {
            for month in found.months {
                prop_assert!(month.supplement <= month.room);
                prop_assert!(month.prorated <= case.supplements[0].monthly);
            }
        }
    }

    #[test]
    fn a_decisions_own_total_is_never_exceeded(
        case in placements(), scheme in schemes(), total in 0..1_000_000i64,
    ) {
        let mut case = case;
        case.supplements[0].total = Some(Euro(total));
        case.pay_subsidies[0].total = Some(Euro(total));
        let found = money(&case, &scheme);
        prop_assert!(found.total.supplement <= Euro(total));
        prop_assert!(found.total.pay_subsidy <= Euro(total));
    }

    #[test]
    fn more_pay_never_means_less_cost_or_less_pay_subsidy(
        case in placements(), scheme in schemes(), more in 0..100_000i64,
    ) {
        let mut higher = case.clone();
        higher.wages[0].wage.gross += Euro(more);
        for (low, high) in both(&case, &scheme, &higher, &scheme) {
            prop_assert!(low.wage_cost <= high.wage_cost);
            prop_assert!(low.pay_subsidy <= high.pay_subsidy);
        }
    }

    #[test]
    fn a_larger_amount_or_cap_never_means_less_supplement(
        case in placements(), scheme in schemes(), more in 0..50_000i64, cap in 0..=100u16,
    ) {
        let mut higher = case.clone();
        higher.supplements[0].monthly += Euro(more);
        let wider = scheme.clone().with(
            Overrides {
                cap_percent: Override::To(scheme.cap_percent.value().unwrap().max(WholePercent(cap))),
                ..Overrides::default()
            },
            "testi",
            day("2026-11-21"),
        );
        let low = money(&case, &scheme).total.supplement;
        prop_assert!(low <= money(&higher, &scheme).total.supplement);
        prop_assert!(low <= money(&case, &wider).total.supplement);
    }

    #[test]
    fn months_used_do_not_depend_on_the_way_of_cutting(case in placements(), scheme in schemes()) {
        let found = money(&case, &scheme);
        let other = money(&case, &profile("kemi-lisa"));
        prop_assert_eq!(found.months_used, other.months_used);
    }

    #[test]
    fn the_total_is_the_sum_of_the_months(case in placements(), scheme in schemes()) {
        let found = money(&case, &scheme);
        let sum = |of: fn(&MonthMoney) -> Euro| found.months.iter().map(of).sum::<Euro>();
        prop_assert_eq!(found.total.supplement, sum(|month| month.supplement));
        prop_assert_eq!(found.total.wage_cost, sum(|month| month.wage_cost));
        prop_assert_eq!(found.total.pay_subsidy, sum(|month| month.pay_subsidy));
    }

    #[test]
    fn whole_months_tile_into_the_same_money(start in 0..48i32, months in 1..24i32, scheme in schemes()) {
        let first = vihko::values::add_months(day("2025-01-01"), start);
        let last = vihko::values::add_months(first, months).pred_opt().unwrap();
        let mut whole = case(Period::new(first, Some(last)).unwrap());
        whole.pay_subsidies.clear();
        let uncapped = scheme.with(super::uncapped(), "testi", day("2026-11-21"));
        let found = money(&whole, &uncapped);
        for month in &found.months {
            prop_assert_eq!(month.supplement, Euro(50_000));
        }
        prop_assert_eq!(found.months_used.to_string(), format!("{months}.00"));
    }
}

fn both(low: &Case, a: &Profile, high: &Case, b: &Profile) -> Vec<(MonthMoney, MonthMoney)> {
    let (low, high): (Calculation, Calculation) = (money(low, a), money(high, b));
    low.months.into_iter().zip(high.months).collect()
}

fn sum(month: &MonthMoney, figure: Figure) -> Euro {
    let rows = month.rows.iter().filter(|row| row.figure == figure);
    rows.map(|row| row.amount).sum()
}

fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap()
}

fn period(first: NaiveDate, length: u64) -> Period {
    Period::new(first, Some(later(first, length))).unwrap()
}
