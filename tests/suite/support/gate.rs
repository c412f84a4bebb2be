//! Bad cases and profiles: every fault at once, each under its path.

use proptest::prelude::*;
use serde_json::{Value, json};
use vihko::error::Failure;
use vihko::exchange::{read_case, read_profile};
use vihko::fault::Problem;
use vihko::text::{Language, Text};

use super::day;

fn good() -> Value {
    json!({
        "scheme": "kemi-lisa",
        "placement": {"start": "2026-03-16", "end": "2026-06-12", "weekly_hours": "30", "work_time_percent": "80"},
        "monthly": {"gross": "1800.00", "side_costs": "378.00", "holiday_pay": "75.00"},
        "pay_subsidies": [{"percent": 50, "from": "2026-03-16", "to": "2026-06-12"}],
        "supplement": {"monthly": "500.00", "from": "2026-03-16", "to": "2026-06-12"}
    })
}

/// The faults of a case: `path problem`, in the order in which they are told.
fn faults(case: &Value) -> Vec<(String, Problem)> {
    let text = Text::new(Language::Fi);
    let answer = read_case(&case.to_string())
        .and_then(|case| case.answer(&text, day("2026-11-21")))
        .err();
    let Some(error) = answer else {
        return Vec::new();
    };
    let faults = error.faults().unwrap();
    faults
        .iter()
        .map(|fault| (fault.field.clone(), fault.problem.clone()))
        .collect()
}

/// The good case with one place changed.
fn changed(place: &str, value: Value) -> Value {
    let mut case = good();
    match case.pointer_mut(place) {
        Some(found) => *found = value,
        None => {
            let (parent, name) = place.rsplit_once('/').unwrap();
            case.pointer_mut(parent).unwrap()[name] = value;
        }
    }
    case
}

#[test]
fn a_good_case_has_no_faults() {
    assert_eq!(faults(&good()), []);
    assert_eq!(faults(&changed("/placement/end", Value::Null)), []);
    assert_eq!(
        faults(&changed("/overrides", json!({"cap_percent": null}))),
        []
    );
    assert_eq!(
        faults(&changed("/overrides", json!({"monthly": "unknown"}))),
        []
    );
}

#[test]
fn a_whole_number_may_be_written_with_a_point_and_a_broken_one_is_told_under_its_path() {
    assert_eq!(
        faults(&changed("/pay_subsidies/0/percent", json!(50.0))),
        []
    );
    assert_eq!(
        faults(&changed(
            "/overrides",
            json!({"max_months": 12.0, "cap_percent": 1e2})
        )),
        []
    );
    assert_eq!(
        faults(&changed("/overrides", json!({"max_months": 12.5}))),
        [(
            "overrides.max_months".to_owned(),
            Problem::WrongType("integer".into())
        )]
    );
    assert_eq!(
        faults(&changed("/overrides", json!({"max_months": 1e300})))[0].0,
        "overrides.max_months"
    );
}

#[test]
fn one_wrong_value_is_told_under_its_path() {
    for (place, value, path, problem) in [
        (
            "/placement/start",
            json!("2026-02-31"),
            "placement.start",
            Problem::NoSuchDay,
        ),
        (
            "/placement/start",
            json!("16.3.2026"),
            "placement.start",
            Problem::WrongForm("2026-10-31".into()),
        ),
        (
            "/placement/start",
            json!(20260316),
            "placement.start",
            Problem::WrongType("string".into()),
        ),
        (
            "/placement/start",
            json!("0026-03-16"),
            "placement.start",
            Problem::NoSuchDay,
        ),
        (
            "/placement/end",
            json!("2026-03-15"),
            "placement.end",
            Problem::Before(day("2026-03-16")),
        ),
        (
            "/placement/weekly_hours",
            json!("70"),
            "placement.weekly_hours",
            Problem::TooLarge("60".into()),
        ),
        (
            "/placement/work_time_percent",
            json!("101"),
            "placement.work_time_percent",
            Problem::TooLarge("100".into()),
        ),
        (
            "/placement/hours",
            json!("30"),
            "placement.hours",
            Problem::UnknownField,
        ),
        (
            "/supplement/monthly",
            json!("500"),
            "supplement.monthly",
            Problem::WrongForm("1783.50".into()),
        ),
        (
            "/supplement/monthly",
            json!("-500.00"),
            "supplement.monthly",
            Problem::TooSmall("0".into()),
        ),
        (
            "/supplement/monthly",
            json!(500),
            "supplement.monthly",
            Problem::WrongType("string".into()),
        ),
        (
            "/supplement/monthly",
            json!("99999999.00"),
            "supplement.monthly",
            Problem::TooLarge("10 000 000".into()),
        ),
        (
            "/supplement/to",
            json!("2026-03-15"),
            "supplement.to",
            Problem::Before(day("2026-03-16")),
        ),
        (
            "/monthly/gross",
            json!("-1.00"),
            "monthly.gross",
            Problem::TooSmall("0".into()),
        ),
        (
            "/pay_subsidies/0/percent",
            json!(60),
            "pay_subsidies[0].percent",
            Problem::NotInList("50, 70, 100".into()),
        ),
        (
            "/pay_subsidies/0/percent",
            json!("50"),
            "pay_subsidies[0].percent",
            Problem::WrongType("integer".into()),
        ),
        (
            "/pay_subsidies/0/to",
            json!("2026-03-01"),
            "pay_subsidies[0].to",
            Problem::Before(day("2026-03-16")),
        ),
        (
            "/unpaid",
            json!([{"from": "2026-04-10", "to": "2026-04-07"}]),
            "unpaid[0].to",
            Problem::Before(day("2026-04-10")),
        ),
        (
            "/unpaid",
            json!({}),
            "unpaid",
            Problem::WrongType("array".into()),
        ),
        (
            "/months",
            json!({"2026-03": {"gross": "x"}}),
            "months.2026-03.gross",
            Problem::WrongForm("1783.50".into()),
        ),
        (
            "/months",
            json!({"2027-03": {"gross": "1.00"}}),
            "months.2027-03",
            Problem::UnknownReference,
        ),
        (
            "/months",
            json!({"2026-13": {"gross": "1.00"}}),
            "months.2026-13",
            Problem::UnknownField,
        ),
        (
            "/manual",
            json!({"2026-04": {"supplement": "1.00", "reason": " "}}),
            "manual.2026-04.reason",
            Problem::Missing,
        ),
        (
            "/overrides",
            json!({"cap_percent": 120}),
            "overrides.cap_percent",
            Problem::TooLarge("100".into()),
        ),
        (
            "/overrides",
            json!({"cap_percent": 70000}),
            "overrides.cap_percent",
            Problem::TooLarge("100".into()),
        ),
        (
            "/overrides",
            json!({"cap_percent": "100"}),
            "overrides.cap_percent",
            Problem::WrongType("integer".into()),
        ),
        (
            "/overrides",
            json!({"katto": 100}),
            "overrides.katto",
            Problem::UnknownField,
        ),
        (
            "/overrides",
            json!({"min_gross": "-1.00"}),
            "overrides.min_gross",
            Problem::TooSmall("0".into()),
        ),
        (
            "/overrides",
            json!({"max_returns": {"after-months": u32::MAX}}),
            "overrides.max_returns",
            Problem::TooLarge("120".into()),
        ),
        (
            "/overrides",
            json!({"apply_deadline": {"months": 0, "from": "start"}}),
            "overrides.apply_deadline",
            Problem::TooSmall("1".into()),
        ),
        (
            "/overrides",
            json!({"bonus": [{"amount": "100.00", "when": ["company-job"], "claim_within_months": 121}]}),
            "overrides.bonus[0].claim_within_months",
            Problem::TooLarge("120".into()),
        ),
        (
            "/overrides",
            json!({"sessions_a_month": 0, "forms_a_month": 121}),
            "overrides.forms_a_month",
            Problem::TooLarge("120".into()),
        ),
        ("/extra", json!(1), "extra", Problem::UnknownField),
    ] {
        let found = faults(&changed(place, value.clone()));
        assert_eq!(found, [(path.to_owned(), problem)], "{place} {value}");
    }
}

#[test]
fn choices_are_named() {
    let found = faults(&changed("/overrides", json!({"proration": "moon-phase"})));
    assert_eq!(found[0].0, "overrides.proration");
    assert!(
        matches!(&found[0].1, Problem::NotInList(choices) if choices.contains("calendar-days"))
    );
    let found = faults(&changed("/scheme", json!("kemilisa")));
    assert_eq!(found[0].0, "scheme");
    assert!(matches!(&found[0].1, Problem::NotInList(choices) if choices.contains("kemi-lisa")));
}

#[test]
fn every_missing_field_is_named() {
    let paths = |case: &Value| -> Vec<String> {
        let mut paths: Vec<String> = faults(case).into_iter().map(|fault| fault.0).collect();
        paths.sort();
        paths
    };
    assert_eq!(
        paths(&json!({})),
        [
            "monthly",
            "pay_subsidies",
            "placement",
            "scheme",
            "supplement"
        ]
    );
    assert_eq!(
        paths(&changed("/placement", json!({}))),
        [
            "placement.end",
            "placement.start",
            "placement.weekly_hours",
            "placement.work_time_percent"
        ]
    );
    assert_eq!(paths(&json!([])), ["$"]);
}

#[test]
fn all_faults_come_at_once() {
    let mut case = changed("/placement/start", json!("2026-02-31"));
    case["supplement"]["monthly"] = json!("viisisataa");
    case["pay_subsidies"][0]["percent"] = json!(60);
    case["overrides"] = json!({"proration": "kuu", "max_months": "12"});
    let mut found: Vec<String> = faults(&case).into_iter().map(|fault| fault.0).collect();
    found.sort();
    assert_eq!(
        found,
        [
            "overrides.max_months",
            "overrides.proration",
            "pay_subsidies[0].percent",
            "placement.start",
            "supplement.monthly",
        ]
    );
    let mut case = changed("/placement/end", json!("2026-01-01"));
    case["supplement"]["monthly"] = json!("-1.00");
    case["overrides"] = json!({"cap_percent": 101});
    case["pay_subsidies"] = json!([
        {"percent": 50, "from": "2026-03-16", "to": "2026-04-12"},
        {"percent": 70, "from": "2026-04-12", "to": "2026-05-12"}
    ]);
    let mut found: Vec<String> = faults(&case).into_iter().map(|fault| fault.0).collect();
    found.sort();
    assert_eq!(
        found,
        [
            "overrides.cap_percent",
            "pay_subsidies[1].from",
            "placement.end",
            "supplement.monthly"
        ]
    );
}

#[test]
fn faults_of_form_do_not_hide_those_of_meaning() {
    let mut case = changed("/placement/start", json!("2026-02-31"));
    case["supplement"]["monthly"] = json!("-500.00");
    case["pay_subsidies"][0]["percent"] = json!(60);
    case["overrides"] = json!({"proration": "kuu", "cap_percent": 120});
    case["unpaid"] = json!([{"from": "2026-04-10", "to": "2026-04-07"}, {"from": "eilen"}]);
    case["manual"] = json!({"2026-04": {"supplement": "-1.00", "reason": ""}});
    let mut found: Vec<String> = faults(&case).into_iter().map(|fault| fault.0).collect();
    found.sort();
    assert_eq!(
        found,
        [
            "manual.2026-04.reason",
            "manual.2026-04.supplement",
            "overrides.cap_percent",
            "overrides.proration",
            "pay_subsidies[0].percent",
            "placement.start",
            "supplement.monthly",
            "unpaid[0].to",
            "unpaid[1].from",
        ]
    );
    // A scheme that is none does not hide the rest, nor the rest the scheme.
    let mut case = changed("/scheme", json!("kemilisa"));
    case["supplement"]["to"] = json!("2026-01-01");
    case["monthly"]["gross"] = json!("paljon");
    let mut found: Vec<String> = faults(&case).into_iter().map(|fault| fault.0).collect();
    found.sort();
    assert_eq!(found, ["monthly.gross", "scheme", "supplement.to"]);
}

#[test]
fn a_whole_profile_may_stand_in_the_case() {
    let kemi = include_str!("../../../src-tauri/crates/vihko/profiles/kemi-lisa.json");
    let mut profile: Value = serde_json::from_str(kemi).unwrap();
    profile["monthly"]["value"] = json!("400.00");
    assert_eq!(faults(&changed("/scheme", profile.clone())), []);
    profile["proration"] = json!({"value": "kuu", "source": "x", "checked_on": "2026-11-21"});
    profile["max_months"] = json!("ei tiedossa");
    profile["cap_percent"]["value"] = json!("100");
    let found: Vec<String> = faults(&changed("/scheme", profile.clone()))
        .into_iter()
        .map(|fault| fault.0)
        .collect();
    for path in [
        "scheme.proration.value",
        "scheme.max_months",
        "scheme.cap_percent.value",
    ] {
        assert!(found.contains(&path.to_owned()), "{path} in {found:?}");
    }
    profile["proration"] = json!("unknown");
    profile["max_months"] = json!("unknown");
    profile["cap_percent"]["value"] = json!(101);
    let found = faults(&changed("/scheme", profile.clone()));
    let wrong = (
        "scheme.cap_percent.value".to_owned(),
        Problem::TooLarge("100".into()),
    );
    assert_eq!(found, [wrong]);
    let error = read_profile(&profile.to_string()).unwrap_err();
    let fault = error.faults().unwrap().iter().next().unwrap().clone();
    assert_eq!(fault.field, "cap_percent.value");
}

#[test]
fn what_is_no_json_names_its_line() {
    let marked = format!("\u{feff}{}", good());
    assert!(read_case(&marked).is_ok());
    let error = read_case("{\n  \"scheme\": \"kemi-lisa\",\n  oops\n}").unwrap_err();
    assert_eq!(error.failure(), &Failure::NotJson(3));
}

/// JSON that has nothing to do with a case, or little.
fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1e12..1e12f64).prop_map(Value::from),
        "[0-9.,-]{0,12}".prop_map(Value::from),
        "\\PC{0,8}".prop_map(Value::from),
        Just(json!("2026-04-01")),
        Just(json!("unknown")),
        Just(json!("99999-12-31")),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z_]{1,8}", inner, 0..4)
                .prop_map(|map| Value::from(serde_json::Map::from_iter(map))),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_case_is_too_strange_to_be_answered(
        place in prop::sample::select(vec![
            "/scheme", "/placement", "/placement/start", "/placement/end", "/placement/weekly_hours",
            "/monthly", "/monthly/gross", "/pay_subsidies", "/pay_subsidies/0", "/pay_subsidies/0/percent",
            "/pay_subsidies/0/from", "/supplement", "/supplement/monthly", "/supplement/to", "/unpaid",
            "/months", "/manual", "/overrides", "/background", "/until", "/other_supports",
        ]),
        value in anything(),
    ) {
        for (path, _) in faults(&changed(place, value)) {
            // The fault lies under the changed place, not somewhere in the file.
            let top = place.split('/').nth(1).unwrap();
            prop_assert!(path.starts_with(top), "{} for {}", path, place);
        }
    }

    #[test]
    fn no_override_is_too_strange_to_be_answered(
        rule in prop::sample::select(vihko::support::RuleName::ALL.to_vec()), value in anything(),
    ) {
        for (path, _) in faults(&changed("/overrides", json!({ rule.code(): value }))) {
            prop_assert!(path.starts_with(&format!("overrides.{}", rule.code())), "{}", path);
        }
    }
}
