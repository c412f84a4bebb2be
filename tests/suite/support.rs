//! Every euro and every deadline from dated profiles.

mod cases;
mod clocks;
mod deadlines;
mod gate;
mod left_out;
mod money;
mod profiles;
mod properties;
mod versions;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use vihko::exchange::{shipped_profile, state_profile};
use vihko::grant::{SubsidyKind, SubsidyPercent};
use vihko::support::{
    Calculation, Case, Override, Overrides, PaySubsidyDecision, Profile, Rules, SupplementDecision,
    Wage, WageFrom, calculate,
};
use vihko::values::{Euro, Hours, Percent, Period, WholePercent};

/// A day as files write it.
pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// From one day to another.
fn days(from: &str, to: &str) -> Period {
    Period::new(day(from), Some(day(to))).unwrap()
}

fn profile(id: &str) -> Profile {
    shipped_profile(id).unwrap().unwrap().clone()
}

/// A profile with some rules replaced.
fn with(id: &str, overrides: Overrides) -> Profile {
    profile(id).with(overrides, "testi", day("2026-11-21"))
}

fn rules(scheme: &Profile) -> Rules<'_> {
    Rules {
        scheme,
        versions: &[],
        pay_subsidy: state_profile(SubsidyKind::PaySubsidy).unwrap(),
        employment_55: state_profile(SubsidyKind::Employment55).unwrap(),
    }
}

/// A pay subsidy of the days.
fn subsidy(percent: SubsidyPercent, period: Period) -> PaySubsidyDecision {
    PaySubsidyDecision {
        kind: SubsidyKind::PaySubsidy,
        form: None,
        percent,
        period,
        decided_on: None,
        total: None,
        payment_months: None,
    }
}

fn supplement(monthly: Euro, period: Period) -> SupplementDecision {
    SupplementDecision {
        monthly,
        period,
        total: None,
    }
}

/// A placement with 1 800 € of gross pay, half of it subsidised, and a supplement of 500 €.
fn case(period: Period) -> Case {
    Case {
        placement: period,
        until: period.end().unwrap(),
        weekly_hours: Hours(3_000),
        work_time: Percent(8_000),
        wages: vec![WageFrom {
            from: period.start(),
            wage: Wage {
                gross: Euro(180_000),
                side_costs: Euro(37_800),
                holiday_pay: Euro(7_500),
            },
        }],
        real: BTreeMap::new(),
        pay_subsidies: vec![subsidy(SubsidyPercent::Fifty, period)],
        supplements: vec![supplement(Euro(50_000), period)],
        other_supports: Vec::new(),
        unpaid: Vec::new(),
        manual: BTreeMap::new(),
    }
}

fn money(case: &Case, scheme: &Profile) -> Calculation {
    calculate(case, rules(scheme))
}

/// The supplement of each month, as files write it.
fn supplements(calculation: &Calculation) -> Vec<String> {
    let months = calculation.months.iter();
    months.map(|month| month.supplement.to_string()).collect()
}

/// A wide cap, so that only the rule in question speaks.
fn uncapped() -> Overrides {
    Overrides {
        cap_percent: Override::To(WholePercent(100)),
        max_months: Override::Unknown,
        ..Overrides::default()
    }
}
