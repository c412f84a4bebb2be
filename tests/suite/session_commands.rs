//! Sessions and search as the window asks for them: commands in, finished sentences out.

use serde_json::{Value, json};
use tempfile::TempDir;
use vihko::api::{Desk, dispatch};
use vihko::notebook::{Clock, Notebook};
use vihko::values::PersonId;
use vihko::vault::{Passphrase, Unlock};
use vihko_tests::{Tiny, day};

/// A desk with Aino's and Matti's notebook open on Monday 2 November 2026.
struct Window {
    desk: Desk,
    aino: PersonId,
    matti: PersonId,
    _folder: TempDir,
}

impl Window {
    fn new() -> Window {
        let mut tiny = Tiny::new();
        let aino = tiny.aino;
        let matti = tiny.hire("Virtanen", "Matti");
        let (folder, path) = tiny.closed();
        let clock = Clock::Fixed(day("2026-11-02"));
        let with = Unlock::Passphrase(Passphrase::typed(Tiny::PASSPHRASE));
        let mut desk = Desk::new(folder.path(), clock);
        desk.lay(Notebook::open(&path, &with, clock).unwrap())
            .unwrap();
        Window {
            desk,
            aino,
            matti,
            _folder: folder,
        }
    }

    fn ask(&mut self, command: &str, arguments: Value) -> Value {
        dispatch(&mut self.desk, command, arguments).unwrap_or_else(|refusal| panic!("{refusal:?}"))
    }

    /// The wrong fields of a refused command.
    fn refused(&mut self, command: &str, arguments: Value) -> Vec<String> {
        let refusal = dispatch(&mut self.desk, command, arguments).unwrap_err();
        refusal.faults.into_iter().map(|it| it.field).collect()
    }

    fn draft(&self, text: &str) -> Value {
        json!({
            "held_on": "eilen", "minutes": "45", "kind": "guidance", "way": "on-site", "text": text,
            "participants": [{"person": self.aino, "attendance": "present"}],
        })
    }

    fn record(&mut self, draft: Value, steps: Value) -> Value {
        let all = json!({"draft": draft, "steps": steps, "stub": null, "place": "session/new"});
        self.ask("record_session", all)["value"].clone()
    }

    fn october(&mut self) -> Value {
        self.ask("sessions", json!({"month": "2026-10", "person": null}))
    }

    fn november(&mut self) -> Value {
        self.ask("sessions", json!({"month": "", "person": null}))
    }
}

#[test]
fn a_recorded_session_is_read_in_the_list_in_finished_words() {
    let mut window = Window::new();
    let step = json!([{"person": window.aino, "what": "cv\nvalmiiksi", "due_on": "ke"}]);
    let draft = window.draft("Käytiin läpi viikko.");
    window.record(draft, step);
    let list = window.november();
    assert_eq!(list["count"], "1 ohjaus, 45\u{a0}min");
    assert_eq!(list["next"], Value::Null);
    let row = &list["rows"][0];
    assert_eq!(row["day"], "su 1.11.2026");
    assert_eq!(row["who"], "Aino Korhonen");
    assert_eq!(row["text"], "Käytiin läpi viikko.");
    assert_eq!(row["steps"][0]["shown"], "cv valmiiksi (ke 4.11.2026)");
    window.ask("finish_step", json!({"id": row["steps"][0]["id"]}));
    let list = window.november();
    assert_eq!(
        list["rows"][0]["steps"][0]["shown"],
        "cv valmiiksi (tehty 2.11.2026)"
    );
    assert_eq!(window.october()["rows"], json!([]));
}

#[test]
fn what_is_wrong_stands_under_its_own_field_and_nothing_is_written() {
    let mut window = Window::new();
    let mut draft = window.draft(&"ä".repeat(100_001));
    draft["held_on"] = json!("31.2.");
    draft["minutes"] = json!("");
    draft["participants"] = json!([]);
    let all = json!({"draft": draft, "steps": [], "stub": null, "place": "session/new"});
    let mut fields = window.refused("record_session", all);
    fields.sort();
    assert_eq!(fields, ["held_on", "minutes", "participants", "text"]);
    let step = json!([{"person": window.aino, "what": "cv", "due_on": "31.2."}]);
    let all =
        json!({"draft": window.draft(""), "steps": step, "stub": null, "place": "session/new"});
    assert_eq!(window.refused("record_session", all), ["steps[0].due_on"]);
    assert_eq!(window.november()["rows"], json!([]));
    let long = window.draft(&"ä".repeat(100_000));
    window.record(long, json!([]));
    assert_eq!(window.november()["rows"].as_array().unwrap().len(), 1);
}

#[test]
fn typed_days_are_told_in_full_the_past_for_a_session_the_future_for_a_step() {
    let mut window = Window::new();
    for (command, typed, shown, fault) in [
        ("held_day", "pe", "pe 30.10.2026", ""),
        ("due_day", "pe", "pe 6.11.2026", ""),
        ("due_day", "0411", "ke 4.11.2026", ""),
        ("held_day", "", "", ""),
        (
            "held_day",
            "31.2.",
            "",
            "Sellaista päivää ei ole kalenterissa. Tarkista päivä ja kuukausi.",
        ),
    ] {
        let told = window.ask(command, json!({"text": typed}));
        assert_eq!(
            told,
            json!({"shown": shown, "fault": fault}),
            "{command} {typed}"
        );
    }
}

#[test]
fn the_sheet_tells_how_many_sessions_the_month_has_with_this_one() {
    let mut window = Window::new();
    let wanted = json!({"session": null, "person": window.aino, "held_on": "31.10."});
    let before = window.ask("session_outlook", wanted.clone());
    let mut draft = window.draft("");
    draft["held_on"] = json!("5.10.");
    window.record(draft, json!([]));
    let after = window.ask("session_outlook", wanted);
    assert_ne!(before, after);
    let nobody = json!({"session": null, "person": null, "held_on": "31.10."});
    assert_eq!(window.ask("session_outlook", nobody), "");
}

#[test]
fn a_changed_session_keeps_its_steps_and_a_removed_one_is_gone() {
    let mut window = Window::new();
    let step = json!([{"person": window.aino, "what": "cv", "due_on": ""}]);
    let draft = window.draft("ennen");
    let id = window.record(draft, step);
    let sheet = window.ask(
        "session_sheet",
        json!({"session": id, "stub": null, "person": null}),
    );
    assert_eq!(sheet["draft"]["held_on"], "1.11.2026");
    let mut draft = sheet["draft"].clone();
    draft["text"] = json!("jälkeen");
    let all = json!({"id": id, "draft": draft, "steps": sheet["steps"], "place": sheet["place"]});
    window.ask("change_session", all);
    let row = window.november()["rows"][0].clone();
    assert_eq!(row["text"], "jälkeen");
    assert_eq!(row["steps"][0]["id"], sheet["steps"][0]["id"]);
    window.ask("remove_session", json!({"id": id}));
    assert_eq!(window.november()["rows"], json!([]));
}

#[test]
fn a_stub_is_asked_for_until_it_is_filled_in() {
    let mut window = Window::new();
    let stub = window.ask("record_stub", json!({"person": window.matti}))["value"].clone();
    let shown = &window.october()["stubs"][0]["shown"];
    assert_eq!(shown, "Matti Virtanen, tavattu ma 2.11.2026");
    let waits = |it: &Value| it["what"] == "tapaaminen 2.11. odottaa täydennystä";
    let home = window.ask("today", json!({}));
    let duty = home["duties"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| waits(it));
    assert_eq!(duty.unwrap()["stub"], stub);
    let sheet = window.ask(
        "session_sheet",
        json!({"session": null, "stub": stub, "person": null}),
    );
    assert_eq!(
        sheet["draft"]["participants"][0]["person"],
        json!(window.matti)
    );
    let all = json!({"draft": sheet["draft"], "steps": [], "stub": stub, "place": sheet["place"]});
    window.ask("record_session", all);
    let list = window.november();
    assert_eq!(list["stubs"], json!([]));
    let home = window.ask("today", json!({}));
    assert!(!home["duties"].as_array().unwrap().iter().any(waits));
    assert_eq!(list["rows"].as_array().unwrap().len(), 1);
}

#[test]
fn a_typed_time_and_way_of_a_stub_are_there_when_it_is_filled_in() {
    let mut window = Window::new();
    for line in ["mat", " mat klo 9 teams "] {
        window.ask("record_quick", json!({"line": line, "picks": {}}));
    }
    let stubs = window.november()["stubs"].clone();
    assert_eq!(stubs[0]["note"], "");
    assert_eq!(stubs[1]["note"], "mat klo 9 teams");
    assert_eq!(stubs[1]["written"], "");
    let sheet = window.ask(
        "session_sheet",
        json!({"session": null, "stub": stubs[1]["id"], "person": null}),
    );
    let draft = &sheet["draft"];
    assert_eq!(draft["participants"][0]["person"], json!(window.matti));
    assert_eq!(draft["way"], "remote");
    assert!(
        draft["starts_at"].as_str().unwrap().contains('9'),
        "{draft}"
    );
    assert_eq!(draft["text"], "");
}

#[test]
fn a_line_of_quick_entry_says_what_it_waits_for_and_what_it_recorded() {
    let mut window = Window::new();
    let shown = window.ask(
        "quick_entry",
        json!({"line": "aino ajokortti 31.2.", "picks": {}}),
    );
    assert_eq!(shown["is_whole"], false);
    assert_eq!(
        shown["outcome"],
        "Valitse vielä: Päivä. Nuoli alas vie valintaan."
    );
    assert!(shown["complaint"].as_str().unwrap().starts_with("31.2.: "));
    let shown = window.ask("quick_entry", json!({"line": "  ", "picks": {}}));
    assert_eq!(shown["chips"], json!([]));
    let line = "matti ajokortti, sovittu cv ke";
    let picks = json!({"minutes": 3});
    let shown = window.ask("quick_entry", json!({"line": line, "picks": picks}));
    assert_eq!(shown["is_whole"], true);
    let told = window.ask("record_quick", json!({"line": line, "picks": picks}));
    assert_eq!(told["value"], "Ohjaus kirjattu: Matti Virtanen.");
    let row = window.november()["rows"][0].clone();
    assert_eq!(row["how"], "ohjauskeskustelu · 1\u{a0}h · paikalla");
    assert_eq!(row["steps"][0]["shown"], "cv (ke 4.11.2026)");
    let told = window.ask("record_quick", json!({"line": "aino", "picks": {}}));
    assert_eq!(
        told["value"],
        "Tapaaminen merkitty: Aino Korhonen. Täydennä se myöhemmin."
    );
    let fields = window.refused("record_quick", json!({"line": "45 ohjaus", "picks": {}}));
    assert_eq!(fields, ["person"]);
}

#[test]
fn the_third_absence_in_a_row_is_told_in_the_group() {
    let mut window = Window::new();
    for held_on in ["5.10.", "12.10."] {
        let mut draft = window.draft("");
        draft["held_on"] = json!(held_on);
        draft["kind"] = json!("group");
        draft["participants"] = json!([
            {"person": window.aino, "attendance": "present"},
            {"person": window.matti, "attendance": "absent"},
        ]);
        window.record(draft, json!([]));
    }
    let sheet = window.ask("group_sheet", json!({"session": null}));
    assert_eq!(sheet["members"][0]["name"], "Aino Korhonen");
    assert_eq!(sheet["members"][0]["if_absent"], "");
    assert_eq!(sheet["members"][1]["if_absent"], "3. kerta peräkkäin");
    assert_eq!(sheet["draft"]["participants"][1]["attendance"], "present");
    let row = window.october()["rows"][0].clone();
    assert_eq!(row["away"], json!(["Matti Virtanen: ei saapunut"]));
    assert_eq!(row["is_group"], true);
}

#[test]
fn a_hit_in_a_private_note_says_so() {
    let mut window = Window::new();
    let mut draft = window.draft("Käytiin läpi kahvilan työt.");
    draft["private_note"] = json!("Puhuttiin salaisuudesta kahden kesken.");
    window.record(draft, json!([]));
    let found = window.ask("search", json!({"line": "salaisuus"}));
    let around = &found["sessions"][0]["around"];
    assert_eq!(around["hit"], "salaisuudesta");
    assert_eq!(around["is_private"], true);
    let found = window.ask("search", json!({"line": "kahvilan"}));
    assert_eq!(found["sessions"].as_array().unwrap().len(), 1);
    assert_eq!(found["sessions"][0]["around"]["before"], "Käytiin läpi ");
    assert_eq!(found["sessions"][0]["around"]["is_private"], false);
}

#[test]
fn what_the_home_page_asks_for_is_found_by_its_words() {
    let mut window = Window::new();
    let found = window.ask("search", json!({"line": "ainon seurantalomake lokakuu"}));
    let duty = &found["duties"][0];
    assert_eq!(duty["name"], "Aino Korhonen");
    assert_eq!(duty["what"], "lokakuun seurantalomake");
    assert_eq!(duty["word"], "form");
    assert_eq!(
        window.ask("search", json!({"line": " "}))["duties"],
        json!([])
    );
}

#[test]
fn every_part_of_a_name_has_its_initial() {
    let mut window = Window::new();
    let person = json!({"family_name": "Östman-O’Hara", "given_name": "Åsa Mari"});
    let person = serde_json::from_value(person).unwrap();
    let (book, _) = window.desk.book().unwrap();
    book.record::<vihko::person::PersonDraft>(person).unwrap();
    let initials = window.ask("initials", json!({}));
    for (word, initial) in [
        ("Korhonen", "K."),
        ("Åsa", "Å."),
        ("Mari", "M."),
        ("Östman", "Ö."),
        ("Hara", "H."),
    ] {
        let known = json!({"word": word, "initial": initial});
        assert!(initials.as_array().unwrap().contains(&known), "{initials}");
    }
}
