//! What the calculator takes for fields that a case leaves out.

use serde_json::{Value, json};
use vihko::exchange::read_case;
use vihko::text::{Language, Text};

use super::day;

/// The months of a spring, some of the case's fields replaced.
fn months(changes: &[(&str, Value)]) -> Vec<Value> {
    let mut case = json!({
        "scheme": "kemi-lisa",
        "placement": {"start": "2026-03-16", "end": "2026-06-12", "weekly_hours": "30", "work_time_percent": "80"},
        "monthly": {"gross": "1800.00", "side_costs": "378.00", "holiday_pay": "75.00"},
        "pay_subsidies": [{"percent": 50, "from": "2026-03-16", "to": "2026-06-12"}],
        "supplement": {"monthly": "500.00", "from": "2026-03-16", "to": "2026-06-12"},
        "unpaid": []
    });
    for (place, value) in changes {
        *case.pointer_mut(place).unwrap() = value.clone();
    }
    let answer = read_case(&case.to_string()).unwrap();
    let answer = answer.answer(&Text::new(Language::Fi), day("2026-11-21"));
    let mut json: Value = serde_json::from_str(&answer.unwrap().json().unwrap()).unwrap();
    serde_json::from_value(json["months"].take()).unwrap()
}

#[test]
fn days_without_pay_may_have_one_side_only() {
    let unpaid = |unpaid: Value| -> Vec<u64> {
        let months = months(&[("/unpaid", json!([unpaid]))]);
        let days = months.iter().map(|it| it["unpaid_days"].as_u64());
        days.map(Option::unwrap).collect()
    };
    assert_eq!(unpaid(json!({"from": "2026-05-30"})), [0, 0, 2, 12]);
    assert_eq!(unpaid(json!({"to": "2026-04-02"})), [16, 2, 0, 0]);
    assert_eq!(unpaid(json!({"from": null, "to": null})), [16, 30, 31, 12]);
    assert_eq!(unpaid(json!({"from": "2026-07-01"})), [0, 0, 0, 0]);
}

#[test]
fn a_placement_without_an_end_is_computed_to_the_end_of_its_supplement() {
    let open = months(&[
        ("/placement/end", Value::Null),
        ("/supplement/to", json!("2027-02-14")),
    ]);
    assert_eq!(open.len(), 12);
    assert_eq!(open[11]["month"], "2027-02");
}
