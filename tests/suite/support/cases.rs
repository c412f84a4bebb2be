//! Real cases as data: every file of `tests/cases` through the calculator.

use std::path::PathBuf;

use serde_json::Value;
use vihko::exchange::read_case;
use vihko::text::{Language, Text};

use super::day;

#[test]
fn every_case_comes_out_to_the_cent() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    assert!(files.len() >= 18, "a case for every profile");
    for file in files {
        let case: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        let answer = answer(&case["case"]);
        let (wanted, name) = (&case["expected"], file.display());
        for (month, figures) in entries(&wanted["months"]) {
            let found = list(&answer["months"])
                .iter()
                .find(|it| it["month"] == month.as_str())
                .unwrap_or_else(|| panic!("{name}: {month} is missing"));
            for (figure, amount) in entries(figures) {
                assert_eq!(&found[&figure], amount, "{name}: {month} {figure}");
            }
        }
        for (figure, amount) in entries(&wanted["total"]) {
            assert_eq!(&answer["total"][&figure], amount, "{name}: total {figure}");
        }
        if let Some(used) = wanted.get("months_used") {
            assert_eq!(&answer["months_used"], used, "{name}: months used");
        }
        for (id, state) in entries(&wanted["conditions"]) {
            let found = of_id(&answer["conditions"], &id);
            assert_eq!(&found["state"], state, "{name}: condition {id}");
        }
        for (id, wanted) in entries(&wanted["deadlines"]) {
            let found = of_id(&answer["deadlines"], &id);
            assert_eq!(found["nominal_due"], wanted[0], "{name}: {id} as counted");
            assert_eq!(found["due"], wanted[1], "{name}: {id} as rolled");
        }
    }
}

#[test]
fn every_shipped_profile_has_a_case() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("cases");
    let used: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| std::fs::read_to_string(path).unwrap())
        .map(|text| serde_json::from_str::<Value>(&text).unwrap())
        .map(|case| case["case"]["scheme"].as_str().unwrap().to_owned())
        .collect();
    for profile in vihko::exchange::shipped().unwrap() {
        assert!(used.contains(&profile.id), "{} has no case", profile.id);
    }
}

#[test]
fn every_row_names_the_profile_and_version_that_it_stands_on() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("cases");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if !path.is_file() {
            continue;
        }
        let case: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let answer = answer(&case["case"]);
        let known: Vec<&Value> = std::iter::once(&answer["scheme"])
            .chain(list(&answer["state"]))
            .collect();
        for row in list(&answer["months"])
            .iter()
            .flat_map(|it| list(&it["rows"]))
        {
            assert!(
                known.contains(&&row["profile"]),
                "{}: {row}",
                path.display()
            );
        }
    }
}

#[test]
fn every_row_is_explained_in_every_language() {
    let case = r#"{"scheme": "kemi-lisa",
        "placement": {"start": "2026-03-16", "end": "2026-06-12", "weekly_hours": "30", "work_time_percent": "80"},
        "monthly": {"gross": "1800.00", "side_costs": "378.00", "holiday_pay": "75.00"},
        "pay_subsidies": [{"percent": 100, "from": "2026-03-16", "to": "2026-06-12"}],
        "supplement": {"monthly": "500.00", "from": "2026-03-16", "to": "2026-06-12"},
        "unpaid": [{"from": "2026-04-07", "to": "2026-04-10"}]}"#;
    let rows = |language: Language| -> Vec<String> {
        let text = Text::new(language);
        let answer = read_case(case).unwrap().answer(&text, day("2026-11-21"));
        let json: Value = serde_json::from_str(&answer.unwrap().json().unwrap()).unwrap();
        list(&json["months"])[1]["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["text"].as_str().unwrap().replace('\u{a0}', " "))
            .collect()
    };
    expect_test::expect![[r#"
        Bruttopalkka 1.–30.4.2026: 1 800,00 € × 26 / 30 päivää
        Sivukulut 1.–30.4.2026: 378,00 € × 26 / 30 päivää
        Lomaraha 1.–30.4.2026: 75,00 € × 26 / 30 päivää
        Palkaton aika 7.–10.4.2026: ei palkkaa
        Palkkatuki 100 % 1.–30.4.2026: 1 560,00 € × 65 % ÷ 80 % × 1,23
        Kemi-lisä enintään: 100 % × 1 952,60 € − valtion tuki 1 559,03 € − muu tuki 0,00 €
        Kemi-lisä, täysi kuukausi
        Tuet yhdessä ylittäisivät rajan; enintään 393,57 €"#]]
    .assert_eq(&rows(Language::Fi).join("\n"));
    expect_test::expect![[r#"
        Bruttolön 1–30.4.2026: 1 800,00 € × 26 / 30 dagar
        Bikostnader 1–30.4.2026: 378,00 € × 26 / 30 dagar
        Semesterpenning 1–30.4.2026: 75,00 € × 26 / 30 dagar
        Tid utan lön 7–10.4.2026: ingen lön
        Lönesubvention 100 % 1–30.4.2026: 1 560,00 € × 65 % ÷ 80 % × 1,23
        Kemi-tillägg högst: 100 % × 1 952,60 € − statens stöd 1 559,03 € − annat stöd 0,00 €
        Kemi-tillägg, hel månad
        Stöden skulle sammanlagt överskrida gränsen; högst 393,57 €"#]]
    .assert_eq(&rows(Language::Sv).join("\n"));
    expect_test::expect![[r#"
        Gross pay 1–30 April 2026: 1,800.00 € × 26 / 30 days
        Side costs 1–30 April 2026: 378.00 € × 26 / 30 days
        Holiday bonus 1–30 April 2026: 75.00 € × 26 / 30 days
        Time without pay 7–10 April 2026: no wage
        Pay subsidy 100% 1–30 April 2026: 1,560.00 € × 65% ÷ 80% × 1.23
        Kemi supplement at most: 100% × 1,952.60 € − the state's support 1,559.03 € − other support 0.00 €
        Kemi supplement, full month
        All supports together would go over the limit; at most 393.57 €"#]]
    .assert_eq(&rows(Language::En).join("\n"));
}

fn answer(case: &Value) -> Value {
    let text = Text::new(Language::Fi);
    let answer = read_case(&case.to_string())
        .and_then(|case| case.answer(&text, day("2026-11-21")))
        .unwrap_or_else(|error| panic!("{:?} in {case:#}", error.failure()));
    serde_json::from_str(&answer.json().unwrap()).unwrap()
}

fn entries(object: &Value) -> Vec<(String, &Value)> {
    let object = object.as_object().into_iter().flatten();
    object.map(|(name, value)| (name.clone(), value)).collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn of_id<'a>(values: &'a Value, id: &str) -> &'a Value {
    list(values)
        .iter()
        .find(|it| it["id"] == id)
        .unwrap_or_else(|| panic!("{id} is missing"))
}
