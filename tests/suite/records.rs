//! The forms of the window's screens: from an empty notebook to a whole month, as the window would send it.

use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;
use vihko::api::{self, Desk};
use vihko::association::{AssociationDraft, PayerDraft};
use vihko::notebook::{Clock, Notebook};
use vihko::vault::{Passphrase, PassphraseCost};
use vihko_tests::{Asking, Tiny, day};

/// A desk with an empty notebook of one payer, on 2 November 2026.
struct Window {
    desk: Desk,
    _folder: TempDir,
}

impl Asking for Window {
    fn desk(&mut self) -> &mut Desk {
        &mut self.desk
    }
}

impl Window {
    fn empty() -> Window {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::Fixed(day("2026-11-02"));
        let passphrase = Passphrase::choose(Tiny::PASSPHRASE).unwrap();
        let path: &Path = &folder.path().join("vihko.vihko");
        let (mut book, _) =
            Notebook::create(path, &passphrase, PassphraseCost::FLOOR, clock).unwrap();
        book.keep_association(AssociationDraft {
            name: "Pieni yhdistys ry".into(),
            ..AssociationDraft::default()
        })
        .unwrap();
        book.record(PayerDraft {
            name: "Kemin kaupunki".into(),
            scheme: "kemi-lisa".into(),
            ..PayerDraft::default()
        })
        .unwrap();
        let mut desk = Desk::new(folder.path(), clock);
        desk.lay(book).unwrap();
        Window {
            desk,
            _folder: folder,
        }
    }

    /// Opens the form of a new record, types these values over its own and records it.
    #[track_caller]
    fn fill(&mut self, kind: &str, person: &str, typed: Value) -> String {
        let about = json!({ "kind": kind, "person": person, "placement": null, "about": "" });
        let form = self.ask("new_record", about);
        self.keep(kind, "", &form, typed)
    }

    #[track_caller]
    fn keep(&mut self, kind: &str, id: &str, form: &Value, typed: Value) -> String {
        let mut values = form["values"].clone();
        for (name, value) in typed.as_object().unwrap() {
            assert!(values.get(name).is_some(), "{kind} has no {name}");
            values[name] = value.clone();
        }
        let place = format!("record/{kind}");
        let sent = json!({ "place": place, "kind": kind, "id": id, "values": values });
        let kept = self.ask("keep_record", sent);
        kept["value"].as_str().unwrap().to_owned()
    }
}

fn hire(window: &mut Window) -> String {
    let payer = window.ask("payer_choices", json!({}))[0]["id"].clone();
    let draft = json!({ "name": "Aino Korhonen", "start": "1.10.", "payer": payer, "weekly_hours": "36", "like": null });
    let hired = window.ask("hire", json!({ "place": "person/new", "draft": draft }));
    hired["value"].as_str().unwrap().to_owned()
}

#[test]
fn a_person_begun_with_four_fields_is_completed_by_forms_alone() {
    let mut window = Window::empty();
    let person = hire(&mut window);
    let page = window.ask("person", json!({ "id": person }));
    assert_eq!(page["name"], "Aino Korhonen");
    let asked = page["asked_later"].as_array().unwrap().len();
    let placement = page["placement"].as_str().unwrap().to_owned();
    let form = window.ask("record", json!({ "kind": "placement", "id": placement }));
    assert_eq!(form["values"]["start"], "1.10.2026");
    let wage =
        json!([{ "from": "", "gross": "1 800,00", "side_costs": "378", "holiday_pay": "75" }]);
    let away = json!([{ "from": "12.10.", "to": "13.10.", "reason": "absence", "pay": "paid" }]);
    window.keep(
        "placement",
        &placement,
        &form,
        json!({ "job_title": "kahvila-apulainen", "end": "31.5.2027", "wages": wage, "aim": "kokki", "interruptions": away }),
    );
    let decision =
        json!({ "percent": "50", "from": "1.10.2026", "to": "31.5.2027", "number": "TT-1" });
    window.fill("pay-subsidy", &person, decision);
    let figures = window.ask(
        "new_record",
        json!({ "kind": "figures", "person": person, "placement": null, "about": "2026-10" }),
    );
    assert_eq!(figures["values"]["gross"], "1800,00");
    window.keep("figures", "", &figures, json!({ "hours": "150" }));
    let details = window.ask("record", json!({ "kind": "person", "id": person }));
    let fact = json!([{ "kind": "benefit-days", "amount": "320", "detail": "työmarkkinatuki", "as_of": "" }]);
    window.keep(
        "person",
        &person,
        &details,
        json!({ "referred_on": "3.2.", "target_facts": fact }),
    );
    window.fill(
        "goal",
        &person,
        json!({ "area": "tasks", "text": "Kassan avaus" }),
    );
    window.fill("training", &person, json!({ "kind": "hygiene-passport" }));
    window.fill(
        "contact",
        &person,
        json!({ "organisation": "Ravintola Ankkuri", "from": "3.11.", "to": "5.11." }),
    );
    let page = window.ask("person", json!({ "id": person }));
    assert!(asked > 0);
    assert_eq!(page["asked_later"].as_array().unwrap().len(), 0, "{page}");
    assert_eq!(page["months"][0]["figures"]["shown"], "150\u{a0}h");
    let states: Vec<_> = page["path"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["state"].as_str().unwrap())
        .collect();
    assert_eq!(states, ["done", "done", "now", "now", "ahead"]);
    let groups = window.ask("person_records", json!({ "id": person }));
    for group in groups.as_array().unwrap() {
        for row in group["rows"].as_array().unwrap() {
            let again = json!({ "kind": group["kind"], "id": row["id"] });
            let form = window.ask("record", again);
            let id = row["id"].as_str().unwrap().to_owned();
            // What a form shows can be recorded as it is.
            window.keep(group["kind"].as_str().unwrap(), &id, &form, json!({}));
        }
    }
    window.fill(
        "ending",
        &person,
        json!({ "ended_on": "31.10.2026", "end_reason": "work", "went": {
            "knowledge": "known", "destination": "company", "at": "Ravintola Ankkuri"
        } }),
    );
    let page = window.ask("person", json!({ "id": person }));
    assert_eq!(page["stage"]["shown"], "päättynyt");
}

#[test]
fn every_field_and_choice_of_every_form_has_its_words() {
    let mut window = Window::empty();
    let person = hire(&mut window);
    for language in ["fi", "sv", "en"] {
        window.ask("choose_language", json!({ "language": language }));
        for kind in api::RecordKind::ALL {
            let about =
                json!({ "kind": kind.code(), "person": person, "placement": null, "about": "" });
            let form = window.ask("new_record", about);
            for text in ["title", "act"] {
                let said = form[text].as_str().unwrap();
                assert_ne!(said, kind.code(), "{language}");
            }
            check(&form["fields"], kind.code(), language);
        }
    }
}

#[track_caller]
fn check(fields: &Value, kind: &str, language: &str) {
    for field in fields.as_array().unwrap() {
        let (name, label) = (
            field["name"].as_str().unwrap(),
            field["label"].as_str().unwrap(),
        );
        assert!(label != name && !label.is_empty(), "{kind} {name}");
        for choice in field["choices"].as_array().unwrap() {
            // An English word may well be the code itself.
            if language != "en" {
                assert_ne!(choice["shown"], choice["code"], "{language} {kind} {name}");
            }
        }
        if field["kind"] == "list" {
            assert!(!field["add"].as_str().unwrap().is_empty(), "{kind} {name}");
        }
        check(&field["fields"], kind, language);
    }
}

#[test]
fn a_form_that_is_refused_names_the_field_in_its_part() {
    let mut window = Window::empty();
    let person = hire(&mut window);
    let page = window.ask("person", json!({ "id": person }));
    let placement = page["placement"].clone();
    let form = window.ask("record", json!({ "kind": "placement", "id": placement }));
    let mut values = form["values"].clone();
    values["wages"] =
        json!([{ "from": "", "gross": "paljon", "side_costs": "", "holiday_pay": "" }]);
    let sent = json!({ "place": "record/placement", "kind": "placement", "id": placement, "values": values });
    let refusal = api::dispatch(&mut window.desk, "keep_record", sent)
        .err()
        .unwrap();
    let fields: Vec<_> = refusal.faults.iter().map(|it| it.field.as_str()).collect();
    assert_eq!(fields, ["wages[0].gross"]);
}

#[test]
fn a_removed_record_is_gone_from_the_page() {
    let mut window = Window::empty();
    let person = hire(&mut window);
    let goal = window.fill(
        "goal",
        &person,
        json!({ "area": "tasks", "text": "Kassan avaus" }),
    );
    window.ask("remove_record", json!({ "kind": "goal", "id": goal }));
    let groups = window.ask("person_records", json!({ "id": person }));
    let goals = groups
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["kind"] == "goal")
        .unwrap();
    assert_eq!(goals["rows"], json!([]));
}
