//! The ways into the notebook as the settings show them: the passphrase, and recovery papers with who keeps them.

use serde_json::{Value, json};
use vihko::api::Desk;
use vihko::error::{Failure, Result};
use vihko::notebook::{Clock, Notebook, PRACTICE_PASSPHRASE};
use vihko::vault::{Passphrase, RecoveryCode, Unlock};
use vihko_tests::{Asking, Practice, day, practice, refusal, text_of};

const NEW: &str = "kuusi kiveä kaivon reunalla";

struct Window {
    desk: Desk,
    practice: Practice,
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
        Window { desk, practice }
    }

    /// Makes a paper for somebody up to its code, as eight groups.
    fn begin(&mut self, keeper: &str, in_place_of: Value) -> Vec<String> {
        let draft = json!({ "draft": { "keeper": keeper }, "in_place_of": in_place_of });
        self.ask("begin_envelope", draft);
        let groups = self.ask("keys", json!({}))["code"]["groups"].clone();
        serde_json::from_value(groups).unwrap()
    }

    /// Answers the two groups that are asked.
    fn answer(&mut self, groups: &[String]) {
        let asked = self.ask("keys", json!({}))["code"]["asked"].clone();
        let asked: Vec<usize> = serde_json::from_value(asked).unwrap();
        let typed: Vec<&String> = asked.iter().map(|it| &groups[it - 1]).collect();
        self.ask("confirm_recovery_code", json!({ "groups": typed }));
        assert_eq!(self.ask("keys", json!({}))["code"], Value::Null);
    }

    /// Who keeps which paper, and what is told of it.
    fn papers(&mut self) -> Vec<(String, String)> {
        let keys = self.ask("keys", json!({}));
        let rows = keys["envelopes"].as_array().unwrap().iter();
        rows.map(|row| (words(&row["keeper"]), words(&row["about"])))
            .collect()
    }

    /// Closes the notebook, tries this way in and lays the notebook on the desk again.
    fn opens(&mut self, with: &Unlock) -> Result<()> {
        self.desk.lock().unwrap();
        let tried = Notebook::open(&self.practice.notebook(), with, Clock::System);
        let opened = tried.and_then(Notebook::close);
        let by = match with {
            Unlock::Passphrase(_) if opened.is_ok() => with,
            _ => &passphrase(PRACTICE_PASSPHRASE),
        };
        let book = Notebook::open(&self.practice.notebook(), by, Clock::System).unwrap();
        self.desk.lay(book).unwrap();
        opened
    }
}

fn words(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn passphrase(typed: &str) -> Unlock {
    Unlock::Passphrase(Passphrase::typed(typed))
}

fn code(groups: &[String]) -> Unlock {
    Unlock::Recovery(RecoveryCode::parse(&groups.join("-")).unwrap())
}

#[test]
fn a_second_envelope_opens_the_notebook_once_its_code_is_asked_back_and_its_use_is_told() {
    let mut window = Window::new();
    assert_eq!(
        window.papers(),
        [("Vihkon mukana tehty kuori".into(), String::new())]
    );
    let groups = window.begin("Puheenjohtaja Maija", Value::Null);
    let folder = tempfile::tempdir().unwrap();
    let paper = folder.path().join("avainkuori.pdf");
    window.ask("save_envelope", json!({ "path": paper }));
    let printed = text_of(&std::fs::read(&paper).unwrap());
    assert!(printed.contains("Puheenjohtaja Maija"), "{printed}");
    assert!(groups.iter().all(|it| printed.contains(it)), "{printed}");
    let other = json!({ "groups": ["000000", ""] });
    assert_eq!(window.refused("confirm_recovery_code", other).len(), 2);
    window.answer(&groups);
    let made = (
        "Puheenjohtaja Maija".to_owned(),
        "tehty 2.11.2026".to_owned(),
    );
    assert_eq!(window.papers()[1], made);
    window.opens(&code(&groups)).unwrap();
    let used = "tehty 2.11.2026 · vihko avattu kuorella 2.11.2026";
    assert_eq!(window.papers()[1].1, used);
    let history = window.ask("history_of_day", json!({ "on": null }));
    let deeds: Vec<(String, bool)> = history["rows"].as_array().unwrap()[..2]
        .iter()
        .map(|it| (words(&it["deed"]), it["can_be_taken_back"] == json!(true)))
        .collect();
    assert_eq!(
        deeds,
        [
            ("Vihkon avaaminen avainkuorella".into(), false),
            ("Avainkuoren teko".into(), false)
        ]
    );
}

#[test]
fn a_paper_that_was_not_finished_opens_nothing() {
    let mut window = Window::new();
    let groups = window.begin("Rahastonhoitaja", Value::Null);
    window.ask("forget_envelope", json!({}));
    assert_eq!(
        refusal(window.opens(&code(&groups))),
        Failure::WrongRecoveryCode
    );
    let groups = window.begin("Rahastonhoitaja", Value::Null);
    // The lock forgets it too.
    assert_eq!(
        refusal(window.opens(&code(&groups))),
        Failure::WrongRecoveryCode
    );
    assert_eq!(window.ask("keys", json!({}))["code"], Value::Null);
    assert_eq!(window.papers().len(), 1);
    let nobody = json!({ "draft": { "keeper": " " }, "in_place_of": null });
    assert_eq!(window.refused("begin_envelope", nobody).len(), 1);
}

#[test]
fn a_struck_out_or_replaced_paper_is_worthless_and_the_last_one_stays() {
    let mut window = Window::new();
    let chair = window.begin("Puheenjohtaja", Value::Null);
    window.answer(&chair);
    let keys = window.ask("keys", json!({}));
    let (first, second) = (&keys["envelopes"][0], &keys["envelopes"][1]);
    assert_eq!(first["can_go"], json!(true));
    window.ask("strike_out_envelope", json!({ "id": first["id"] }));
    assert_eq!(window.papers().len(), 1);
    let last = window.ask("keys", json!({}))["envelopes"][0].clone();
    assert_eq!(last["can_go"], json!(false));
    window.refused("strike_out_envelope", json!({ "id": last["id"] }));
    window.begin("Rahastonhoitaja", second["id"].clone());
    // Until the new code is asked back the old paper holds.
    window.opens(&code(&chair)).unwrap();
    let treasurer = window.begin("Rahastonhoitaja", second["id"].clone());
    window.answer(&treasurer);
    assert_eq!(
        refusal(window.opens(&code(&chair))),
        Failure::WrongRecoveryCode
    );
    window.opens(&code(&treasurer)).unwrap();
    assert_eq!(window.papers()[0].0, "Rahastonhoitaja");
}

#[test]
fn a_code_that_is_refused_in_the_end_is_asked_back_again_and_none_is_begun_without_room() {
    let mut window = Window::new();
    let groups = window.begin("Puheenjohtaja", Value::Null);
    let others: Vec<_> = (0..14)
        .map(|_| {
            let (book, _) = window.desk.book().unwrap();
            let code = RecoveryCode::random().unwrap();
            book.vault().add_recovery_code(&code).unwrap()
        })
        .collect();
    let asked = window.ask("keys", json!({}))["code"]["asked"].clone();
    let asked: Vec<usize> = serde_json::from_value(asked).unwrap();
    let typed: Vec<&String> = asked.iter().map(|it| &groups[it - 1]).collect();
    let refused = window.refused("confirm_recovery_code", json!({ "groups": typed }));
    assert!(refused[0].contains("16"), "{refused:?}");
    let (book, _) = window.desk.book().unwrap();
    book.vault().strike_out(others[0]).unwrap();
    window.answer(&groups);
    window.opens(&code(&groups)).unwrap();
    let draft = json!({ "draft": { "keeper": "Maija" }, "in_place_of": null });
    assert_eq!(window.refused("begin_envelope", draft), refused);
    // One in the place of another needs no room.
    let last = window.ask("keys", json!({}))["envelopes"][1]["id"].clone();
    window.begin("Maija", last);
}

#[test]
fn the_passphrase_is_changed_with_the_old_one_and_is_no_step_of_undo() {
    let mut window = Window::new();
    let step = window.ask("steps", json!({}));
    let change = |old: &str, again: &str| json!({ "old": old, "passphrase": NEW, "again": again });
    let wrong = window.refused("change_passphrase", change("jokin aivan muu", NEW));
    assert!(wrong[0].starts_with("old: "), "{wrong:?}");
    let other = window.refused("change_passphrase", change(PRACTICE_PASSPHRASE, "muu"));
    assert!(other[0].starts_with("again: "), "{other:?}");
    assert_eq!(
        window.ask("keys", json!({}))["passphrase"],
        json!("Salasana on se, joka valittiin, kun vihko tehtiin.")
    );
    window.ask("change_passphrase", change(PRACTICE_PASSPHRASE, NEW));
    assert_eq!(
        window.ask("keys", json!({}))["passphrase"],
        json!("Salasana on vaihdettu 2.11.2026.")
    );
    assert_eq!(window.ask("steps", json!({})), step);
    let history = window.ask("history_of_day", json!({ "on": null }));
    assert_eq!(history["rows"][0]["deed"], json!("Salasanan vaihto"));
    assert_eq!(history["rows"][0]["can_be_taken_back"], json!(false));
    window.opens(&passphrase(NEW)).unwrap();
    window.desk.lock().unwrap();
    let old = Notebook::open(
        &window.practice.notebook(),
        &passphrase(PRACTICE_PASSPHRASE),
        Clock::System,
    );
    assert_eq!(refusal(old), Failure::WrongPassphrase);
}
