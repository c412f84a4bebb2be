//! Holidays of four years, every kind of deadline, and how it stands until it is answered.

use vihko::grant::{SubsidyKind, SubsidyPercent};
use vihko::support::{
    ApplyDeadline, BonusGround, BonusOutcome, CalendarEntry, Deadline, DeadlineId, DeadlineState,
    FromStart, Override, Overrides, calendar, deadlines, follow_ups, is_holiday, is_working_day,
    rolled,
};
use vihko::text::{Language, Text};

use super::{case, day, days, profile, rules, subsidy, with};

#[test]
fn the_holidays_of_four_years() {
    for (year, closed) in [
        (
            2025,
            "1-1 1-6 4-18 4-20 4-21 5-1 5-29 6-8 6-20 6-21 11-1 12-6 12-24 12-25 12-26",
        ),
        (
            2026,
            "1-1 1-6 4-3 4-5 4-6 5-1 5-14 5-24 6-19 6-20 10-31 12-6 12-24 12-25 12-26",
        ),
        (
            2027,
            "1-1 1-6 3-26 3-28 3-29 5-1 5-6 5-16 6-25 6-26 11-6 12-6 12-24 12-25 12-26",
        ),
        (
            2028,
            "1-1 1-6 4-14 4-16 4-17 5-1 5-25 6-4 6-23 6-24 11-4 12-6 12-24 12-25 12-26",
        ),
    ] {
        let found: Vec<String> = day(&format!("{year}-01-01"))
            .iter_days()
            .take_while(|day| day.format("%Y").to_string() == year.to_string())
            .filter(|day| is_holiday(*day))
            .map(|day| day.format("%-m-%-d").to_string())
            .collect();
        assert_eq!(found.join(" "), closed, "{year}");
    }
}

#[test]
fn no_other_eve_is_closed() {
    for open in [
        "2026-04-02",
        "2026-04-30",
        "2026-12-31",
        "2027-01-05",
        "2026-12-23",
        "2026-10-30",
    ] {
        assert!(is_working_day(day(open)), "{open}");
        assert_eq!(rolled(day(open)), day(open), "{open}");
    }
}

#[test]
fn limits_roll_over_every_closed_day_of_four_years() {
    for (counted, due) in [
        ("2025-04-18", "2025-04-22"),
        ("2025-05-01", "2025-05-02"),
        ("2025-06-20", "2025-06-23"),
        ("2025-12-24", "2025-12-29"),
        ("2026-01-01", "2026-01-02"),
        ("2026-01-06", "2026-01-07"),
        ("2026-04-05", "2026-04-07"),
        ("2026-05-14", "2026-05-15"),
        ("2026-06-19", "2026-06-22"),
        ("2026-10-31", "2026-11-02"),
        ("2026-12-06", "2026-12-07"),
        ("2026-12-24", "2026-12-28"),
        ("2027-02-28", "2027-03-01"),
        ("2027-03-26", "2027-03-30"),
        ("2027-12-06", "2027-12-07"),
        ("2027-12-24", "2027-12-27"),
        ("2028-04-14", "2028-04-18"),
        ("2028-06-23", "2028-06-26"),
        ("2028-12-24", "2028-12-27"),
    ] {
        assert_eq!(rolled(day(counted)), day(due), "{counted}");
    }
}

#[test]
fn the_application_day_is_counted_by_the_act() {
    for (start, months, counted, due) in [
        ("2026-03-02", 1, "2026-04-02", "2026-04-02"),
        ("2026-01-31", 1, "2026-02-28", "2026-03-02"),
        ("2026-03-05", 1, "2026-04-05", "2026-04-07"),
        ("2026-02-16", 4, "2026-06-16", "2026-06-16"),
        ("2026-10-20", 2, "2026-12-20", "2026-12-21"),
        ("2028-01-31", 1, "2028-02-29", "2028-02-29"),
        ("2025-05-20", 1, "2025-06-20", "2025-06-23"),
        ("2027-05-26", 1, "2027-06-26", "2027-06-28"),
    ] {
        let within = Overrides {
            apply_deadline: Override::To(ApplyDeadline::Within {
                months,
                from: FromStart::Start,
            }),
            ..Overrides::default()
        };
        let placement = case(days(start, "2029-12-31"));
        let scheme = with("kemi-lisa", within);
        let found = of(
            &deadlines(&placement, rules(&scheme), None),
            DeadlineId::ApplySupplement,
        );
        assert_eq!(
            (found.nominal_due, found.due),
            (day(counted), day(due)),
            "{start}"
        );
    }
}

#[test]
fn applying_before_the_start_cannot_roll_past_it() {
    let placement = case(days("2026-03-02", "2026-05-31"));
    let scheme = profile("kajaani");
    let found = of(
        &deadlines(&placement, rules(&scheme), None),
        DeadlineId::ApplySupplement,
    );
    assert_eq!(found.due, day("2026-03-01"));
}

#[test]
fn the_last_claim_is_counted_from_the_end_of_the_month() {
    for (end, counted, due) in [
        ("2026-12-31", "2027-03-31", "2027-03-31"),
        ("2026-09-30", "2026-12-30", "2026-12-30"),
        ("2026-11-15", "2027-02-28", "2027-03-01"),
        ("2026-08-31", "2026-11-30", "2026-11-30"),
        ("2025-09-15", "2025-12-30", "2025-12-30"),
        ("2027-11-30", "2028-02-29", "2028-02-29"),
    ] {
        let found = claims(case(days("2025-02-01", end)));
        assert_eq!(found.len(), 1, "{end}");
        assert_eq!(found[0].id, DeadlineId::FinalPaySubsidyClaim);
        assert_eq!(
            (found[0].nominal_due, found[0].due),
            (day(counted), day(due)),
            "{end}"
        );
    }
}

#[test]
fn several_decisions_in_a_row_have_one_last_claim() {
    let mut year = case(days("2026-01-01", "2026-12-31"));
    year.pay_subsidies = vec![
        subsidy(SubsidyPercent::Fifty, days("2026-01-01", "2026-05-31")),
        subsidy(SubsidyPercent::Seventy, days("2026-06-01", "2026-10-31")),
    ];
    let found = claims(year.clone());
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].due, day("2027-02-01"));
    assert_eq!(found[0].about, Some(days("2026-01-01", "2026-10-31")));
    // An early end brings the last claim forward.
    year.placement = days("2026-01-01", "2026-03-10");
    assert_eq!(claims(year)[0].due, day("2026-06-30"));
}

#[test]
fn decisions_with_a_gap_between_them_have_a_last_claim_each() {
    let mut year = case(days("2026-01-01", "2026-12-31"));
    let spring = days("2026-01-01", "2026-03-31");
    let summer = days("2026-04-01", "2026-05-31");
    let autumn = days("2026-07-01", "2026-10-31");
    year.pay_subsidies = [autumn, spring, summer]
        .map(|it| subsidy(SubsidyPercent::Fifty, it))
        .to_vec();
    let found: Vec<_> = claims(year)
        .iter()
        .map(|it| (it.id, it.about.unwrap(), it.due))
        .collect();
    let last = DeadlineId::FinalPaySubsidyClaim;
    assert_eq!(
        found,
        [
            (last, days("2026-01-01", "2026-05-31"), day("2026-08-31")),
            (last, autumn, day("2027-02-01")),
        ]
    );
}

#[test]
fn decisions_of_the_old_time_are_claimed_by_payment_period() {
    let mut spring = case(days("2023-03-01", "2023-05-31"));
    spring.pay_subsidies[0].payment_months = Some(3);
    let found = claims(spring.clone());
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].due, day("2023-07-31"));
    spring.pay_subsidies[0].payment_months = Some(1);
    let months: Vec<_> = claims(spring.clone())
        .iter()
        .map(|it| (it.id, it.due))
        .collect();
    assert_eq!(
        months,
        [
            (DeadlineId::ClaimPaySubsidy, day("2023-05-31")),
            (DeadlineId::ClaimPaySubsidy, day("2023-06-30")),
            (DeadlineId::FinalPaySubsidyClaim, day("2023-07-31")),
        ]
    );
    // What decides is the day of the decision.
    spring.pay_subsidies[0].decided_on = Some(day("2025-01-01"));
    assert_eq!(claims(spring)[0].due, day("2023-08-31"));
}

#[test]
fn claims_of_the_supplement_follow_rhythm_and_limit_where_they_are_known() {
    let known = Overrides {
        claim_rhythm_months: Override::To(2),
        claim_within_months: Override::To(1),
        ..Overrides::default()
    };
    let placement = case(days("2026-03-16", "2026-07-10"));
    let scheme = with("kemi-lisa", known);
    let found: Vec<_> = deadlines(&placement, rules(&scheme), None)
        .into_iter()
        .filter(|it| {
            matches!(
                it.id,
                DeadlineId::ClaimSupplement | DeadlineId::FinalSupplementClaim
            )
        })
        .map(|it| (it.id, it.about.unwrap(), it.due))
        .collect();
    assert_eq!(
        found,
        [
            (
                DeadlineId::ClaimSupplement,
                days("2026-03-16", "2026-04-30"),
                day("2026-06-01")
            ),
            (
                DeadlineId::ClaimSupplement,
                days("2026-05-01", "2026-06-30"),
                day("2026-07-30")
            ),
            (
                DeadlineId::FinalSupplementClaim,
                days("2026-07-01", "2026-07-10"),
                day("2026-08-31")
            ),
        ]
    );
}

#[test]
fn follow_ups_ends_and_minimums_never_roll() {
    let due = |found: Vec<Deadline>| -> Vec<_> { found.iter().map(|it| it.due).collect() };
    assert_eq!(
        due(follow_ups(days("2026-01-01", "2026-11-30"))),
        [day("2027-02-28"), day("2027-05-30"), day("2027-11-30")]
    );
    assert_eq!(
        due(follow_ups(days("2027-01-01", "2027-11-30"))),
        [day("2028-02-29"), day("2028-05-30"), day("2028-11-30")]
    );
    let placement = case(days("2026-04-06", "2027-02-28"));
    let scheme = profile("kemi-lisa");
    let found = deadlines(&placement, rules(&scheme), None);
    assert_eq!(of(&found, DeadlineId::DecisionEnd).due, day("2027-02-28"));
    assert_eq!(of(&found, DeadlineId::SupplementEnd).due, day("2027-02-28"));
    assert_eq!(
        of(&found, DeadlineId::ContractMinimum).due,
        day("2026-12-06")
    );
    assert_eq!(
        of(&found, DeadlineId::OtherEmployerVisit).due,
        day("2027-02-28")
    );
    assert_eq!(of(&found, DeadlineId::SignedForm).due, day("2027-02-28"));
}

#[test]
fn a_deadline_stays_until_it_is_answered_with_the_day_it_was_done() {
    let deadline = of(
        &follow_ups(days("2026-01-01", "2026-11-30")),
        DeadlineId::FollowUp3,
    );
    let state = |done: Option<&str>, today: &str| deadline.state(done.map(day), day(today));
    assert_eq!(
        state(None, "2027-02-20"),
        DeadlineState::Open { days_left: 8 }
    );
    assert_eq!(
        state(None, "2027-02-28"),
        DeadlineState::Open { days_left: 0 }
    );
    assert_eq!(
        state(None, "2029-03-01"),
        DeadlineState::Overdue { days_over: 732 }
    );
    let (early, late) = (day("2027-02-27"), day("2027-03-02"));
    assert_eq!(
        state(Some("2027-02-27"), "2029-03-01"),
        DeadlineState::Done { on: early }
    );
    assert_eq!(
        state(Some("2027-03-02"), "2029-03-01"),
        DeadlineState::DoneLate { on: late }
    );
}

#[test]
fn a_bonus_is_claimed_by_its_own_limit_where_one_is_known() {
    let outcome = BonusOutcome {
        ground: BonusGround::CompanyJob,
        on: day("2026-12-31"),
    };
    let placement = case(days("2026-01-01", "2026-12-31"));
    let mut scheme = profile("kemi-lisa");
    let unknown = deadlines(&placement, rules(&scheme), Some(outcome));
    assert!(unknown.iter().all(|it| it.id != DeadlineId::Bonus));
    let mut bonus = scheme.bonus.get().unwrap().clone();
    bonus[0].claim_within_months = Some(2);
    let overrides = Overrides {
        bonus: Override::To(bonus),
        ..Overrides::default()
    };
    scheme = scheme.with(overrides, "testi", day("2026-11-21"));
    let found = of(
        &deadlines(&placement, rules(&scheme), Some(outcome)),
        DeadlineId::Bonus,
    );
    assert_eq!(
        (found.nominal_due, found.due),
        (day("2027-02-28"), day("2027-03-01"))
    );
}

#[test]
fn the_employment_subsidy_has_the_same_claims() {
    let mut year = case(days("2026-01-01", "2026-10-31"));
    year.pay_subsidies[0].kind = SubsidyKind::Employment55;
    assert_eq!(claims(year)[0].due, day("2027-02-01"));
}

#[test]
fn a_calendar_file_folds_and_escapes() {
    let text = Text::new(Language::Fi);
    let deadline = of(
        &follow_ups(days("2026-01-01", "2026-11-30")),
        DeadlineId::FollowUp3,
    );
    let entry = CalendarEntry {
        uid: "follow-up-3@1".into(),
        day: deadline.due,
        title: text.deadline(&deadline),
        description: "Soita; kysy työ, palkka ja kuulumiset\nKirjaa vihkoon: \\loppu".into(),
    };
    let file = calendar(&[entry], day("2026-11-21"));
    assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
    expect_test::expect![[r#"
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Seurantavihko//vihko//FI
        BEGIN:VEVENT
        UID:follow-up-3@1
        DTSTAMP:20261121T000000Z
        DTSTART;VALUE=DATE:20270228
        DTEND;VALUE=DATE:20270301
        SUMMARY:Kysy kuulumiset 28.2.2027: työn päättymisestä on kolme kuukautt
         a.
        DESCRIPTION:Soita\; kysy työ\, palkka ja kuulumiset\nKirjaa vihkoon: \\lop
         pu
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR
    "#]]
    .assert_eq(&file.replace("\r\n", "\n"));
}

fn claims(case: vihko::support::Case) -> Vec<Deadline> {
    let scheme = profile("kemi-lisa");
    let claims = [
        DeadlineId::ClaimPaySubsidy,
        DeadlineId::FinalPaySubsidyClaim,
    ];
    deadlines(&case, rules(&scheme), None)
        .into_iter()
        .filter(|it| claims.contains(&it.id))
        .collect()
}

fn of(deadlines: &[Deadline], id: DeadlineId) -> Deadline {
    *deadlines.iter().find(|it| it.id == id).unwrap()
}
