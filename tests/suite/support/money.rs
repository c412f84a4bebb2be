//! The worked examples of part months, and what splits, limits and hands do to a month.

use vihko::grant::SubsidyPercent;
use vihko::support::{
    Calculation, Figure, ManualSupplement, OtherSupport, Override, Overrides, Proration, Reason,
    Rounding, Wage, WageFrom,
};
use vihko::values::{Euro, Month, WholePercent};

use super::{case, day, days, money, profile, subsidy, supplement, supplements, uncapped, with};

#[test]
fn six_methods_cut_the_same_spring() {
    let spring = case(days("2026-03-16", "2026-06-12"));
    for (proration, months, total) in [
        (
            Proration::FullMonths,
            ["0.00", "500.00", "500.00", "0.00"],
            "1000.00",
        ),
        (
            Proration::CalendarDays,
            ["258.06", "500.00", "500.00", "200.00"],
            "1458.06",
        ),
        (
            Proration::Thirty360,
            ["250.00", "500.00", "500.00", "200.00"],
            "1450.00",
        ),
        (
            Proration::Weekdays215,
            ["279.07", "500.00", "500.00", "232.56"],
            "1511.63",
        ),
        (
            Proration::WeekdaysMonth,
            ["272.73", "500.00", "500.00", "227.27"],
            "1500.00",
        ),
        (
            Proration::Days30,
            ["266.67", "500.00", "500.00", "200.00"],
            "1466.67",
        ),
        (
            Proration::PaidDays,
            ["258.06", "500.00", "500.00", "200.00"],
            "1458.06",
        ),
    ] {
        let found = cut(&spring, proration);
        assert_eq!(supplements(&found), months, "{proration:?}");
        assert_eq!(found.total.supplement.to_string(), total, "{proration:?}");
        assert_eq!(found.months_used.to_string(), "2.92", "{proration:?}");
    }
}

#[test]
fn a_full_month_gives_its_nominal_in_every_length_of_month() {
    for month in ["2026-02", "2028-02", "2026-04", "2026-05"] {
        let month = Month::parse(month).unwrap();
        for proration in Proration::ALL {
            let found = cut(&case(month.period()), *proration);
            assert_eq!(supplements(&found), ["500.00"], "{month} {proration:?}");
        }
    }
}

#[test]
fn thirty_days_a_month_have_their_traps() {
    for (from, to, months) in [
        ("2026-02-01", "2026-02-27", vec!["450.00"]),
        ("2026-01-01", "2026-01-30", vec!["483.33"]),
        ("2026-03-31", "2026-04-30", vec!["16.67", "500.00"]),
        ("2028-02-02", "2028-02-29", vec!["483.33"]),
        ("2028-02-29", "2028-03-31", vec!["33.33", "500.00"]),
    ] {
        let found = cut(&case(days(from, to)), Proration::Thirty360);
        assert_eq!(supplements(&found), months, "{from}–{to}");
    }
}

#[test]
fn an_unpaid_gap_costs_only_where_paid_days_are_counted() {
    let mut april = case(days("2026-04-01", "2026-04-30"));
    april.supplements[0].monthly = Euro(17_000);
    april.unpaid = vec![days("2026-04-11", "2026-04-16")];
    assert_eq!(supplements(&cut(&april, Proration::PaidDays)), ["136.00"]);
    assert_eq!(
        supplements(&cut(&april, Proration::CalendarDays)),
        ["170.00"]
    );
    // The same days named twice are unpaid once.
    april.unpaid.push(days("2026-04-14", "2026-04-16"));
    april.unpaid.push(days("2026-04-11", "2026-04-12"));
    let found = cut(&april, Proration::PaidDays);
    assert_eq!(supplements(&found), ["136.00"]);
    assert_eq!(found.months[0].unpaid_days, 6);
    assert_eq!(found.months[0].wage.gross, Euro(144_000));
}

#[test]
fn october_of_the_practice_notebook() {
    let kemi = profile("kemi-lisa");
    let mut fatima = case(days("2026-01-01", "2026-10-31"));
    fatima.work_time = vihko::values::Percent(6_500);
    fatima.wages[0].wage = Wage {
        gross: Euro(145_000),
        side_costs: Euro(30_450),
        holiday_pay: Euro(6_042),
    };
    fatima.pay_subsidies[0].percent = SubsidyPercent::Hundred;
    let aino = case(days("2026-04-01", "2027-03-31"));
    let matti = case(days("2026-10-16", "2027-10-15"));
    let october: Vec<_> = [fatima, aino, matti]
        .iter()
        .map(|case| money(case, &kemi))
        .map(|found| in_month(&found, "2026-10"))
        .collect();
    let sum = |of: fn(&(Euro, Euro, Euro)) -> Euro| october.iter().map(of).sum::<Euro>();
    assert_eq!(sum(|it| it.0), Euro(523_076));
    assert_eq!(sum(|it| it.1), Euro(314_802));
    assert_eq!(sum(|it| it.2), Euro(78_948));
}

#[test]
fn a_month_is_split_where_a_decision_changes() {
    let mut april = case(days("2026-04-01", "2026-04-30"));
    april.pay_subsidies = vec![
        subsidy(SubsidyPercent::Fifty, days("2026-04-01", "2026-04-15")),
        subsidy(SubsidyPercent::Seventy, days("2026-04-16", "2026-04-30")),
    ];
    april.supplements = vec![
        supplement(Euro(50_000), days("2026-04-01", "2026-04-15")),
        supplement(Euro(40_000), days("2026-04-16", "2026-04-30")),
    ];
    let found = cut(&april, Proration::Days30);
    assert_eq!(found.months[0].pay_subsidy, Euro(45_000 + 63_000));
    assert_eq!(supplements(&found), ["450.00"]);
    assert_eq!(
        rows_of(&found, Figure::PaySubsidy),
        [Euro(45_000), Euro(63_000)]
    );
    assert_eq!(
        rows_of(&found, Figure::Supplement),
        [Euro(25_000), Euro(20_000)]
    );
}

#[test]
fn two_decisions_in_a_long_month_give_no_more_than_the_month() {
    let mut may = case(days("2026-05-01", "2026-05-31"));
    may.supplements = vec![
        supplement(Euro(50_000), days("2026-05-01", "2026-05-15")),
        supplement(Euro(50_000), days("2026-05-16", "2026-05-31")),
    ];
    for proration in [
        Proration::Days30,
        Proration::Weekdays215,
        Proration::FullMonths,
    ] {
        assert_eq!(
            supplements(&cut(&may, proration)),
            ["500.00"],
            "{proration:?}"
        );
    }
    may.supplements[0].period = days("2026-05-02", "2026-05-15");
    assert_eq!(supplements(&cut(&may, Proration::Days30)), ["500.00"]);
}

#[test]
fn a_month_is_split_where_the_wage_changes() {
    let mut april = case(days("2026-04-01", "2026-04-30"));
    april.wages.push(WageFrom {
        from: day("2026-04-21"),
        wage: Wage {
            gross: Euro(210_000),
            side_costs: Euro(44_100),
            holiday_pay: Euro(8_700),
        },
    });
    let found = money(&april, &profile("kemi-lisa"));
    assert_eq!(found.months[0].wage.gross, Euro(120_000 + 70_000));
    assert_eq!(found.months[0].pay_subsidy, Euro(95_000));
    // A subsidy for the first twenty days gets their pay only.
    april.pay_subsidies[0].period = days("2026-04-01", "2026-04-20");
    let found = money(&april, &profile("kemi-lisa"));
    assert_eq!(found.months[0].pay_subsidy, Euro(60_000));
}

#[test]
fn another_support_takes_room_for_its_days() {
    let mut april = case(days("2026-04-01", "2026-04-30"));
    april.other_supports = vec![OtherSupport {
        name: "koulutuskorvaus".into(),
        monthly: Euro(200_000),
        period: days("2026-04-16", "2026-04-30"),
    }];
    let found = money(&april, &profile("kemi-lisa"));
    assert_eq!(found.months[0].other, Euro(100_000));
    assert_eq!(found.months[0].room, Euro(225_300 - 90_000 - 100_000));
    assert_eq!(supplements(&found), ["353.00"]);
}

#[test]
fn a_decisions_own_total_and_the_schemes_maximum_end_the_money_not_the_months() {
    let mut year = case(days("2026-01-01", "2026-12-31"));
    year.supplements[0].total = Some(Euro(120_000));
    let found = money(&year, &profile("kemi-lisa"));
    assert_eq!(
        supplements(&found)[..4],
        ["500.00", "500.00", "200.00", "0.00"]
    );
    assert_eq!(found.months.len(), 12);
    assert_eq!(found.months_used.to_string(), "12.00");

    let longer = case(days("2026-01-01", "2027-02-28"));
    let found = money(&longer, &profile("kemi-lisa"));
    assert_eq!(found.total.supplement, Euro(600_000));
    assert_eq!(supplements(&found)[11..], ["500.00", "0.00", "0.00"]);

    // Twelve months that begin and end within months are twelve months, not thirteen.
    let shifted = case(days("2026-10-16", "2027-10-15"));
    let found = money(&shifted, &profile("kemi-lisa"));
    assert_eq!(found.months.len(), 13);
    assert_eq!(found.total.supplement, Euro(600_000));
}

#[test]
fn a_pay_subsidys_own_total_ends_it() {
    let mut spring = case(days("2026-01-01", "2026-03-31"));
    spring.pay_subsidies[0].total = Some(Euro(100_000));
    let found = money(&spring, &profile("kemi-lisa"));
    let paid: Vec<String> = found
        .months
        .iter()
        .map(|month| month.pay_subsidy.to_string())
        .collect();
    assert_eq!(paid, ["900.00", "100.00", "0.00"]);
}

#[test]
fn unmet_conditions_change_no_amount() {
    let april = case(days("2026-04-01", "2026-04-30"));
    let forbidden = Overrides {
        pay_subsidy: Override::To(vihko::support::PaySubsidyRelation::Forbidden),
        excluded_subsidy_percents: Override::To(vec![SubsidyPercent::Fifty]),
        ..Overrides::default()
    };
    let found = money(&april, &with("kemi-lisa", forbidden));
    assert_eq!(supplements(&found), ["500.00"]);
}

#[test]
fn a_supplement_set_by_hand_stays_visible_with_its_reason() {
    let mut april = case(days("2026-04-01", "2026-04-30"));
    let manual = ManualSupplement {
        amount: Euro(12_345),
        reason: "kaupunki maksoi vain alkukuun".into(),
    };
    april
        .manual
        .insert(Month::parse("2026-04").unwrap(), manual.clone());
    let found = money(&april, &profile("kemi-lisa"));
    assert_eq!(supplements(&found), ["123.45"]);
    let last = found.months[0].rows.last().unwrap();
    assert_eq!(
        last.reason,
        Reason::Manual {
            reason: manual.reason,
            computed: Euro(50_000),
        }
    );
}

#[test]
fn a_month_set_by_hand_counts_against_the_decisions_own_total() {
    let mut spring = case(days("2026-01-01", "2026-04-30"));
    spring.supplements[0].total = Some(Euro(120_000));
    for (by_hand, months) in [
        (70_000, ["700.00", "500.00", "0.00", "0.00"]),
        (10_000, ["100.00", "500.00", "500.00", "100.00"]),
    ] {
        let manual = ManualSupplement {
            amount: Euro(by_hand),
            reason: "kaupunki maksoi näin".into(),
        };
        let january = Month::parse("2026-01").unwrap();
        spring.manual.insert(january, manual);
        let found = money(&spring, &profile("kemi-lisa"));
        assert_eq!(supplements(&found), months);
    }
}

#[test]
fn whole_euros_never_round_up_beyond_the_cap() {
    let euros = |cap: u16| Overrides {
        rounding: Override::To(Rounding::Euro),
        cap_percent: Override::To(WholePercent(cap)),
        ..Overrides::default()
    };
    let part = case(days("2026-03-16", "2026-03-31"));
    let found = money(&part, &with("kemi-lisa", euros(100)));
    assert_eq!(supplements(&found), ["258.00"]);
    // 57 % of 1 162,84 leaves 198,30; half up would be allowed only to 198.
    let found = money(&part, &with("kemi-lisa", euros(57)));
    assert_eq!(found.months[0].room, Euro(19_830));
    assert_eq!(supplements(&found), ["198.00"]);
    let found = money(&part, &with("kemi-lisa", euros(58)));
    assert_eq!(found.months[0].room, Euro(20_993));
    assert_eq!(supplements(&found), ["209.00"]);
}

#[test]
fn a_whole_period_is_cut_where_the_pay_subsidy_changes() {
    let helsinki = profile("helsinki-lisa-2025");
    let mut year = case(days("2024-01-01", "2024-12-31"));
    year.supplements[0].monthly = Euro(80_000);
    year.wages[0].wage = Wage {
        gross: Euro(150_000),
        side_costs: Euro(35_050),
        holiday_pay: Euro::ZERO,
    };
    year.pay_subsidies = vec![
        subsidy(SubsidyPercent::Hundred, days("2024-01-01", "2024-06-15")),
        subsidy(SubsidyPercent::Fifty, days("2024-06-16", "2024-12-31")),
    ];
    year.work_time = vihko::values::Percent(6_500);
    let found = money(&year, &helsinki);
    // 1 850,50 − 1 845,00 leaves 6 € for 5,50 months; 1 850,50 − 750,00 leaves 800 € for 6,50 months.
    assert_eq!(found.total.supplement, Euro(3_300 + 520_000));
}

#[test]
fn a_decision_that_goes_on_from_an_equal_one_cuts_nothing() {
    let helsinki = profile("helsinki-lisa-2025");
    let mut half = case(days("2024-01-08", "2024-06-20"));
    half.supplements[0].monthly = Euro(79_900);
    let whole = money(&half, &helsinki).total.supplement;
    // 5,43 months of 799 €; two pieces of 2,73 and 2,70 months would come to a euro less or more.
    assert_eq!(whole, Euro(433_900));
    half.pay_subsidies = vec![
        subsidy(SubsidyPercent::Fifty, days("2024-01-08", "2024-03-29")),
        subsidy(SubsidyPercent::Fifty, days("2024-03-30", "2024-06-20")),
    ];
    assert_eq!(money(&half, &helsinki).total.supplement, whole);
}

#[test]
fn a_placement_without_an_end_is_computed_to_the_asked_day() {
    let mut open = case(days("2026-01-01", "2026-12-31"));
    open.placement = vihko::values::Period::new(day("2026-01-01"), None).unwrap();
    open.until = day("2026-02-28");
    let found = money(&open, &profile("kemi-lisa"));
    assert_eq!(found.months.len(), 2);
    open.until = day("2025-12-31");
    assert!(money(&open, &profile("kemi-lisa")).months.is_empty());
}

#[test]
fn a_month_without_supplement_is_listed_at_nothing() {
    let mut spring = case(days("2026-03-16", "2026-05-31"));
    spring.supplements[0].period = days("2026-05-01", "2026-05-31");
    let found = money(&spring, &profile("kemi-lisa"));
    assert_eq!(supplements(&found), ["0.00", "0.00", "500.00"]);
    assert_eq!(found.months_used.to_string(), "1.00");
}

fn cut(case: &vihko::support::Case, proration: Proration) -> Calculation {
    let overrides = Overrides {
        proration: Override::To(proration),
        ..uncapped()
    };
    money(case, &with("kemi-lisa", overrides))
}

fn in_month(found: &Calculation, month: &str) -> (Euro, Euro, Euro) {
    let month = Month::parse(month).unwrap();
    let found = found.months.iter().find(|it| it.month == month).unwrap();
    (found.wage_cost, found.pay_subsidy, found.supplement)
}

fn rows_of(found: &Calculation, figure: Figure) -> Vec<Euro> {
    let rows = found.months[0].rows.iter();
    rows.filter(|row| row.figure == figure)
        .map(|row| row.amount)
        .collect()
}
