//! The calculator as a person runs it: what it prints, what it refuses, and with which exit status.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::{Value, json};

/// The real program on these arguments.
fn vihko(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_vihko"))
        .args(arguments)
        .output()
        .unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn refusal(output: &Output) -> Vec<String> {
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(output.stdout.is_empty());
    let text = String::from_utf8(output.stderr.clone()).unwrap();
    text.lines().map(str::to_owned).collect()
}

fn spring() -> Value {
    json!({
        "scheme": "kemi-lisa",
        "placement": {"start": "2026-03-16", "end": "2026-06-12", "weekly_hours": "30", "work_time_percent": "80"},
        "monthly": {"gross": "1800.00", "side_costs": "378.00", "holiday_pay": "75.00"},
        "pay_subsidies": [{"percent": 50, "from": "2026-03-16", "to": "2026-06-12"}],
        "supplement": {"monthly": "500.00", "from": "2026-03-16", "to": "2026-06-12"},
        "unpaid": [{"from": "2026-04-07", "to": "2026-04-10"}],
        "overrides": {"proration": "calendar-days", "cap_percent": 100}
    })
}

fn calculate(case: &str, more: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let file: PathBuf = folder.path().join("case.json");
    std::fs::write(&file, case).unwrap();
    let mut arguments = vec!["calculate", file.to_str().unwrap()];
    arguments.extend(more);
    vihko(&arguments)
}

#[test]
fn the_calculator_prints_a_springs_money() {
    let output = calculate(&spring().to_string(), &["--today", "2026-11-21"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let answer: Value = serde_json::from_str(&out(&output)).unwrap();
    let months: Vec<&str> = answer["months"]
        .as_array()
        .unwrap()
        .iter()
        .map(|month| month["supplement"].as_str().unwrap())
        .collect();
    assert_eq!(months, ["258.06", "500.00", "500.00", "200.00"]);
    assert_eq!(answer["total"]["supplement"], "1458.06");
    assert_eq!(answer["months_used"], "2.92");
    assert_eq!(answer["conditions"][0]["id"], "min-hours");
    assert_eq!(answer["deadlines"][0]["due"], "2026-04-16");
}

#[test]
fn faults_begin_with_their_path_in_every_language() {
    let mut case = spring();
    case["placement"]["start"] = json!("2026-02-30");
    case["supplement"]["monthly"] = json!("500");
    case["overrides"]["proration"] = json!("puolet");
    for language in ["fi", "sv", "en"] {
        let lines = refusal(&calculate(&case.to_string(), &["--lang", language]));
        let mut paths: Vec<&str> = lines
            .iter()
            .map(|line| line.split_once(": ").unwrap().0)
            .collect();
        paths.sort_unstable();
        assert_eq!(
            paths,
            [
                "overrides.proration",
                "placement.start",
                "supplement.monthly"
            ],
            "{language}: {lines:?}"
        );
    }
}

#[test]
fn what_cannot_be_read_is_told_in_a_sentence() {
    assert!(refusal(&calculate("{", &[]))[0].contains("JSON"));
    assert!(refusal(&vihko(&["calculate", "ei-ole.json"]))[0].contains("ei-ole.json"));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("latin.json");
    std::fs::write(&file, [b'{', b'\n', 0xe4]).unwrap();
    assert!(refusal(&vihko(&["calculate", file.to_str().unwrap()]))[0].contains("JSON"));
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    use std::io::Read;
    use std::process::Stdio;
    let mut program = Command::new(env!("CARGO_BIN_EXE_vihko"))
        .args(["schemes", "show", "kemi-lisa"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(program.stdout.take());
    let mut said = String::new();
    let mut errors = program.stderr.take().unwrap();
    errors.read_to_string(&mut said).unwrap();
    assert_eq!(said, "");
    assert_eq!(program.wait().unwrap().code(), Some(0));
}

#[test]
fn a_wrong_command_line_ends_with_two() {
    for arguments in [
        vec!["calculate"],
        vec!["schemes", "näytä"],
        vec!["calculate", "case.json", "--lang", "de"],
        vec!["calculate", "case.json", "--today", "huomenna-ehkä"],
    ] {
        let output = vihko(&arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?} {output:?}");
        assert!(!output.stderr.is_empty());
    }
}

#[test]
fn schemes_are_listed_and_explained() {
    let list = out(&vihko(&["schemes"]));
    for id in [
        "kemi-lisa",
        "seinajoki",
        "helsinki-lisa-2026",
        "raahe-2026-ehdotus",
        "oma",
    ] {
        assert!(
            list.lines().any(|line| line.starts_with(&format!("{id}:"))),
            "{id}"
        );
    }
    assert!(list.contains("Tarkista kunnalta"));
    let kemi = out(&vihko(&["schemes", "show", "kemi-lisa"]));
    assert!(kemi.contains("Kuukausisumma: 500"), "{kemi}");
    assert!(kemi.contains("oma oletus"), "{kemi}");
    let swedish = out(&vihko(&["schemes", "show", "kemi-lisa", "--lang", "sv"]));
    assert!(swedish.contains("Belopp per månad: 500"), "{swedish}");
    let state = out(&vihko(&["schemes", "show", "palkkatuki"])).replace('\u{a0}', " ");
    for words in [
        "50 % palkasta: 1 260 €",
        "65 %",
        "1,23",
        "päätökset 1.1.2025 alkaen: 3 kk",
    ] {
        assert!(state.contains(words), "{words} in {state}");
    }
    assert!(list.contains("tyollistamistuki-55:"));
    assert!(refusal(&vihko(&["schemes", "show", "kemi"]))[0].contains("kemi-lisa"));
}

#[test]
fn a_profile_from_a_file_is_compared_in_words() {
    let shipped = include_str!("../../vihko/profiles/kemi-lisa.json");
    let mut profile: Value = serde_json::from_str(shipped).unwrap();
    profile["monthly"]["value"] = json!("450.00");
    profile["valid_from"] = json!("2027-01-01");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("profile.json");
    std::fs::write(&file, profile.to_string()).unwrap();
    let said = out(&vihko(&["schemes", "compare", file.to_str().unwrap()]));
    let said = said.replace('\u{a0}', " ");
    assert_eq!(said.trim(), "Kuukausisumma: 500 → 450 € alkaen 1.1.2027");
    profile["monthly"]["value"] = json!("paljon");
    std::fs::write(&file, profile.to_string()).unwrap();
    let lines = refusal(&vihko(&["schemes", "compare", file.to_str().unwrap()]));
    assert!(lines[0].starts_with("monthly.value: "), "{lines:?}");
}
