//! A scheme whose rules change while a placement runs: each month by the rules of its first day.

use vihko::support::{
    ApplyDeadline, Background, Calculation, Case, ConditionId, ConditionState, DeadlineId, Figure,
    FromStart, Override, Overrides, Paid, Profile, Proration, Rules, SchemeVersion,
    SupplementStage, calculate, clocks, conditions, deadlines,
};
use vihko::values::{Euro, Month, WholePercent};

use super::{case, day, days, money, profile, rules, supplements, with};

/// Kemi's rules to the end of 2026, and from 2027 on with other ones.
fn changing(later: Overrides) -> Vec<SchemeVersion> {
    vec![
        SchemeVersion {
            from: None,
            profile: profile("kemi-lisa"),
        },
        SchemeVersion {
            from: Some(Month::parse("2027-01").unwrap()),
            profile: Profile {
                valid_from: Some(day("2027-01-01")),
                ..with("kemi-lisa", later)
            },
        },
    ]
}

fn by<'a>(scheme: &'a Profile, versions: &'a [SchemeVersion]) -> Rules<'a> {
    Rules {
        versions,
        ..rules(scheme)
    }
}

fn run(case: &Case, versions: &[SchemeVersion]) -> Calculation {
    // What holds on the day of asking has no say in the months of other versions.
    calculate(case, by(&profile("oma"), versions))
}

#[test]
fn each_month_follows_the_rules_of_its_first_day_and_says_which() {
    let winter = case(days("2026-11-16", "2027-02-14"));
    let versions = changing(Overrides {
        cap_percent: Override::To(WholePercent(60)),
        proration: Override::To(Proration::FullMonths),
        ..Overrides::default()
    });
    let found = run(&winter, &versions);
    // 60 % of 2 253,00 − 900,00 leaves 451,80; the part month of February gives nothing.
    assert_eq!(supplements(&found), ["250.00", "500.00", "451.80", "0.00"]);
    assert_eq!(found.total.supplement, Euro(120_180));
    let from: Vec<_> = found.months.iter().map(|it| it.scheme.valid_from).collect();
    let new_year = Some(day("2027-01-01"));
    assert_eq!(from, [None, None, new_year, new_year]);
    assert!(found.months.iter().all(|it| it.scheme.id == "kemi-lisa"));
}

#[test]
fn a_limit_over_months_runs_on_over_a_change_of_rules() {
    let mut winter = case(days("2026-11-01", "2027-04-30"));
    winter.supplements[0].total = Some(Euro(160_000));
    let versions = changing(Overrides {
        cap_percent: Override::To(WholePercent(60)),
        ..Overrides::default()
    });
    assert_eq!(
        supplements(&run(&winter, &versions)),
        ["500.00", "500.00", "451.80", "148.20", "0.00", "0.00"]
    );
    winter.supplements[0].total = None;
    // How many months there may be is told by the rules of the supplement's first day.
    let two = Overrides {
        max_months: Override::To(2),
        ..Overrides::default()
    };
    let mut versions = changing(two.clone());
    assert_eq!(supplements(&run(&winter, &versions)), ["500.00"; 6]);
    versions[0].profile = with("kemi-lisa", two);
    assert_eq!(
        supplements(&run(&winter, &versions)),
        ["500.00", "500.00", "0.00", "0.00", "0.00", "0.00"]
    );
}

#[test]
fn a_whole_period_is_cut_where_the_rules_of_the_reckoning_change_and_nowhere_else() {
    let winter = case(days("2026-11-16", "2027-02-14"));
    let helsinki = Overrides {
        proration: Override::To(Proration::Thirty360Period),
        ..Overrides::default()
    };
    let mut same = changing(helsinki.clone());
    same[0].profile = with("kemi-lisa", helsinki.clone());
    // 2,97 months of 500 €, as if nothing had changed.
    let whole = run(&winter, &same);
    assert_eq!(whole.total.supplement, Euro(148_500));
    assert_eq!(whole.total, money(&winter, &same[0].profile).total);
    let mut changed = changing(Overrides {
        cap_percent: Override::To(WholePercent(60)),
        ..helsinki.clone()
    });
    changed[0].profile = with("kemi-lisa", helsinki.clone());
    // 1,50 months of 500 €, then 1,47 months of 452 €.
    assert_eq!(
        run(&winter, &changed).total.supplement,
        Euro(75_000 + 66_400)
    );
    // Only the first version counts whole periods.
    let mut first = changing(Overrides::default());
    first[0].profile = with("kemi-lisa", helsinki);
    assert_eq!(
        supplements(&run(&winter, &first)),
        ["250.00", "500.00", "500.00", "250.00"]
    );
}

#[test]
fn the_start_is_asked_by_its_rules_and_the_end_by_its_own() {
    let winter = case(days("2026-11-16", "2027-02-14"));
    let kemi = profile("kemi-lisa");
    let versions = changing(Overrides {
        apply_deadline: Override::To(ApplyDeadline::Within {
            months: 4,
            from: FromStart::Start,
        }),
        final_attachments: Override::Unknown,
        max_months: Override::To(2),
        ..Overrides::default()
    });
    let rules = by(&versions[1].profile, &versions);
    let all = deadlines(&winter, rules, None);
    let due = |id: DeadlineId| all.iter().find(|it| it.id == id).map(|it| it.due);
    assert_eq!(due(DeadlineId::ApplySupplement), Some(day("2026-12-16")));
    assert_eq!(due(DeadlineId::OtherEmployerVisit), Some(day("2027-02-14")));
    assert_eq!(due(DeadlineId::SignedForm), None);
    let today = day("2027-02-01");
    let asked = conditions(&winter, rules, &Background::default(), today);
    let months = asked.iter().find(|it| it.id == ConditionId::MaxMonths);
    assert_eq!(months.unwrap().state, ConditionState::Met);
    let none = Paid::default();
    let found = calculate(&winter, rules);
    let stage = SupplementStage::Applied;
    let clocks = clocks(&winter, rules, &found, (&none, &none), stage, today);
    assert_eq!(clocks.supplement.maximum, kemi.max_months.value());
}

#[test]
fn rows_still_add_up_where_the_rules_change() {
    let winter = case(days("2026-11-16", "2027-02-14"));
    let versions = changing(Overrides {
        proration: Override::To(Proration::Thirty360Period),
        cap_percent: Override::To(WholePercent(45)),
        ..Overrides::default()
    });
    for month in run(&winter, &versions).months {
        for (figure, amount) in month.figures() {
            let rows = month.rows.iter().filter(|row| row.figure == figure);
            let sum: Euro = rows.map(|row| row.amount).sum();
            assert_eq!(sum, amount, "{} {figure:?}", month.month);
        }
        assert!(month.rows.iter().any(|row| row.figure == Figure::Room));
    }
}
