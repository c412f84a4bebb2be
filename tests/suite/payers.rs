//! Payers and their schemes as the settings hold them: one's own copy, rule by rule, and profiles from files.

use serde_json::{Value, json};
use vihko::api::{self, Desk};
use vihko::notebook::Clock;
use vihko::support::{Profile, RuleDraft};
use vihko_tests::{Asking, Practice, day, practice};

struct Window {
    desk: Desk,
    _practice: Practice,
}

impl Asking for Window {
    fn desk(&mut self) -> &mut Desk {
        &mut self.desk
    }
}

impl Window {
    fn new() -> Window {
        let practice = practice();
        let mut desk = Desk::new(practice.folder(), Clock::Fixed(day("2026-11-02")));
        desk.lay(practice.open()).unwrap();
        Window {
            desk,
            _practice: practice,
        }
    }

    /// The fields that are wrong.
    #[track_caller]
    fn wrong(&mut self, command: &str, arguments: Value) -> Vec<String> {
        let refused = self.refused(command, arguments).into_iter();
        refused
            .filter_map(|it| Some(it.split_once(':')?.0.to_owned()))
            .collect()
    }

    /// One's own copy of Kemi's rules, holding from this day on.
    fn copy(&mut self, from: &str) -> Value {
        let head = json!({ "name": "Kemi-lisä", "valid_from": from, "source": "Kaupunginhallitus 1.9.2026" });
        let kept = self.ask(
            "keep_scheme",
            json!({ "place": "settings/scheme/kemi-lisa", "id": "kemi-lisa", "own": null, "head": head }),
        );
        kept["value"].clone()
    }

    fn change(&mut self, own: &Value, rule: &str, changed: Value) -> Value {
        let arguments = self.changing(own, rule, changed);
        self.ask("change_rule", arguments)
    }

    fn changing(&mut self, own: &Value, rule: &str, changed: Value) -> Value {
        let mut draft = self.ask("rule", json!({ "own": own, "rule": rule }))["draft"].clone();
        for (field, value) in changed.as_object().unwrap() {
            draft[field] = value.clone();
        }
        json!({ "place": "settings/rule", "own": own, "rule": rule, "draft": draft })
    }
}

#[test]
fn one_s_own_copy_says_in_words_what_it_changes_and_when_it_holds() {
    let mut window = Window::new();
    let own = window.copy("1.10.2026");
    let changed = window.change(
        &own,
        "monthly",
        json!({ "number": "450", "source": "Päätös § 12", "checked_on": "tänään" }),
    );
    assert_eq!(changed["undo"], "Kumoa tukiehtojen muutos");
    let page = window.ask("scheme", json!({ "id": "kemi-lisa", "own": own }));
    let changes = page["changes"].as_array().unwrap();
    assert_eq!(changes.len(), 1, "{changes:?}");
    let line = changes[0].as_str().unwrap().replace('\u{a0}', " ");
    assert_eq!(line, "Kuukausisumma: 500 → 450 € alkaen 1.10.2026");
    let versions = page["versions"].as_array().unwrap();
    let holds: Vec<&Value> = versions.iter().map(|it| &it["holds"]).collect();
    assert_eq!(holds, [false, true]);
    let payers = window.ask("payers", json!({}));
    assert_eq!(payers[0]["own"], true);
    let rules = payers[0]["rules"][0]
        .as_str()
        .unwrap()
        .replace('\u{a0}', " ");
    assert_eq!(rules, "Kuukausisumma: 450 €");
    window.ask("undo", json!({}));
    let page = window.ask("scheme", json!({ "id": "kemi-lisa", "own": own }));
    assert_eq!(page["changes"], json!(["Ehdot ovat samat."]));
}

#[test]
fn every_rule_of_every_shipped_scheme_goes_through_its_form_unchanged() {
    let today = day("2026-11-21");
    for profile in vihko::exchange::shipped().unwrap() {
        let mut again: Profile = profile.clone();
        for rule in profile.rules() {
            let kept = RuleDraft::of(&rule).check(rule.name, today);
            again.put(
                rule.name,
                kept.unwrap_or_else(|faults| panic!("{} {rule:?}: {faults:?}", profile.id)),
            );
        }
        assert_eq!(again, *profile, "{}", profile.id);
    }
}

#[test]
fn what_is_wrong_with_a_rule_stands_under_its_field() {
    let mut window = Window::new();
    let own = window.copy("");
    for (rule, typed, fields) in [
        ("monthly", json!({ "number": "paljon" }), vec!["number"]),
        (
            "monthly",
            json!({ "number": "", "source": " ", "checked_on": "31.2." }),
            vec!["number", "source", "checked_on"],
        ),
        ("max_months", json!({ "number": "0" }), vec!["number"]),
        (
            "cap_percent",
            json!({ "state": "known", "number": "101", "source": "a", "checked_on": "1.1.2026" }),
            vec!["number"],
        ),
        (
            "rounding",
            json!({ "state": "known", "choices": [], "source": "a", "checked_on": "1.1.2026" }),
            vec!["choices"],
        ),
        (
            "bonus",
            json!({ "state": "known", "parts": [{ "amount": "x", "choices": [] }], "source": "a", "checked_on": "1.1.2026" }),
            vec!["parts[0].amount", "parts[0].choices"],
        ),
        (
            "monthly_by_group",
            json!({ "state": "known", "parts": [], "source": "a", "checked_on": "1.1.2026" }),
            vec!["parts"],
        ),
    ] {
        let arguments = window.changing(&own, rule, typed.clone());
        assert_eq!(
            window.wrong("change_rule", arguments),
            fields,
            "{rule} {typed}"
        );
    }
    window.change(&own, "monthly", json!({ "state": "unknown" }));
    let page = window.ask("scheme", json!({ "id": "kemi-lisa", "own": own }));
    assert_eq!(page["rules"][0]["value"], "ei tiedossa");
}

#[test]
fn a_copy_needs_a_name_and_a_source_and_days_in_order() {
    let mut window = Window::new();
    let head = json!({ "name": "", "valid_from": "1.13.2026", "source": "" });
    let asked = |head: Value| json!({ "place": "p", "id": "kemi-lisa", "own": null, "head": head });
    assert_eq!(
        window.wrong("keep_scheme", asked(head)),
        ["name", "source", "valid_from"]
    );
    let head = json!({ "name": "Kemi", "source": "päätös", "valid_from": "1.10.2026", "valid_to": "1.9.2026" });
    assert_eq!(window.wrong("keep_scheme", asked(head)), ["valid_to"]);
    window.copy("1.10.2026");
    let head = json!({ "name": "Kemi", "source": "päätös", "valid_from": "1.10.2026" });
    assert_eq!(window.wrong("keep_scheme", asked(head)), ["valid_from"]);
}

#[test]
fn a_profile_from_a_file_is_shown_before_it_is_taken() {
    let mut window = Window::new();
    let mut profile = vihko::exchange::shipped_profile("kemi-lisa")
        .unwrap()
        .unwrap()
        .clone();
    profile.valid_from = Some(day("2027-01-01"));
    let text = serde_json::to_string(&profile)
        .unwrap()
        .replace("500.00", "450.00");
    let path = window.desk.folder().join("kemi-2027.json");
    std::fs::write(&path, text).unwrap();
    let file = window.ask("scheme_file", json!({ "path": path }));
    let lines = file["lines"].as_array().unwrap();
    assert!(
        lines
            .iter()
            .any(|it| it.as_str().unwrap().contains("alkaen 1.1.2027")),
        "{lines:?}"
    );
    assert_eq!(window.ask("payers", json!({}))[0]["own"], false);
    assert_eq!(
        window.ask("keep_scheme_file", json!({ "path": path }))["value"],
        "kemi-lisa"
    );
    let page = window.ask("scheme", json!({ "id": "kemi-lisa", "own": null }));
    assert_eq!(page["versions"].as_array().unwrap().len(), 2);
    assert_eq!(page["versions"][0]["holds"], true);
    std::fs::write(&path, "ei mitään").unwrap();
    let refusal =
        api::dispatch(&mut window.desk, "scheme_file", json!({ "path": path })).unwrap_err();
    assert!(refusal.text.contains("JSON"), "{refusal:?}");
}

#[test]
fn a_payer_is_added_changed_and_removed_with_its_name_on_the_undo() {
    let mut window = Window::new();
    let mut draft = window.ask("payer", json!({ "id": null }))["draft"].clone();
    assert_eq!(
        window.wrong(
            "keep_payer",
            json!({ "place": "p", "id": null, "draft": draft })
        ),
        ["name", "scheme"]
    );
    draft["name"] = json!("Turun kaupunki");
    draft["scheme"] = json!("turku");
    let kept = window.ask(
        "keep_payer",
        json!({ "place": "p", "id": null, "draft": draft }),
    );
    let rows = window.ask("payers", json!({}));
    assert!(
        rows.as_array()
            .unwrap()
            .iter()
            .any(|it| it["name"] == "Turun kaupunki"),
        "{rows}"
    );
    let removed = window.ask("remove_payer", json!({ "id": kept["value"] }));
    assert_eq!(removed["undo"], "Kumoa maksajan poisto");
    assert_eq!(
        window.ask("payers", json!({})).as_array().unwrap().len(),
        rows.as_array().unwrap().len() - 1
    );
}
