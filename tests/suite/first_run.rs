//! The first run as the window asks for it: a notebook that is there whole or not at all.

use serde_json::{Value, json};
use tempfile::TempDir;
use vihko::api::Desk;
use vihko::notebook::Clock;
use vihko_tests::{Asking, day, names_in, text_of};

const PASSPHRASE: &str = "hauki on kala nyt";

struct Window {
    desk: Desk,
    folder: TempDir,
}

impl Asking for Window {
    fn desk(&mut self) -> &mut Desk {
        &mut self.desk
    }
}

impl Window {
    fn new() -> Window {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::new(folder.path(), Clock::Fixed(day("2026-11-02")));
        Window { desk, folder }
    }

    /// Starts the program anew on the same folder, as after a crash.
    fn again(self) -> Window {
        let Window { desk, folder } = self;
        drop(desk);
        let desk = Desk::new(folder.path(), Clock::Fixed(day("2026-11-02")));
        Window { desk, folder }
    }

    fn draft(&self, passphrase: &str, again: &str) -> Value {
        json!({ "draft": {
            "association": "Mallilan Yhteisötupa ry", "municipality": "Kemin kaupunki",
            "passphrase": passphrase, "again": again,
        } })
    }

    /// The names of what lies in the folder, without unfinished work and the log.
    fn files(&self) -> Vec<String> {
        let mut names = names_in(self.folder.path());
        names.retain(|name| !name.starts_with('.') && name != "loki.txt");
        names
    }

    /// Makes a notebook and answers its code.
    fn begin(&mut self) -> Vec<String> {
        let draft = self.draft(PASSPHRASE, PASSPHRASE);
        self.ask("make_notebook", draft);
        let code = &self.ask("opening", json!({}))["code"];
        let groups = code["groups"].as_array().unwrap();
        groups
            .iter()
            .map(|it| it.as_str().unwrap().to_owned())
            .collect()
    }

    fn asked(&mut self, groups: &[String]) -> Vec<String> {
        let code = &self.ask("opening", json!({}))["code"];
        let numbers = code["asked"].as_array().unwrap().iter();
        let number = |it: &Value| usize::try_from(it.as_u64().unwrap()).unwrap();
        numbers.map(|it| groups[number(it) - 1].clone()).collect()
    }

    /// Makes a notebook to its end and answers its code.
    fn make(&mut self) -> Vec<String> {
        let groups = self.begin();
        let asked = self.asked(&groups);
        self.ask("confirm_recovery_code", json!({ "groups": asked }));
        groups
    }
}

#[test]
fn a_notebook_is_there_only_when_its_code_was_asked_back() {
    let mut window = Window::new();
    let groups = window.begin();
    assert_eq!(groups.len(), 8);
    assert_eq!(window.files(), ["ikkuna.json"]);
    let asked = window.asked(&groups);
    assert_ne!(asked[0], asked[1]);
    let wrong = json!({ "groups": [asked[0], "000000"] });
    let refused = window.refused("confirm_recovery_code", wrong);
    assert_eq!(refused.len(), 1);
    assert!(
        refused[0].starts_with("groups[1]: Tämä ei ole kysytty ryhmä"),
        "{refused:?}"
    );
    assert_eq!(window.files(), ["ikkuna.json"]);
    window.ask("confirm_recovery_code", json!({ "groups": asked }));
    let opening = window.ask("opening", json!({}));
    assert_eq!(
        opening["notebook"]["association"],
        "Mallilan Yhteisötupa ry"
    );
    assert_eq!(opening["code"], Value::Null);
    let files = [
        "ikkuna.json",
        "vihko.vihko",
        "vihko.vihko.avaimet",
        "vihko.vihko.avaimet2",
    ];
    assert!(
        files
            .iter()
            .all(|it| window.files().contains(&(*it).to_owned())),
        "{:?}",
        window.files()
    );
    let payers = window.ask("payer_choices", json!({}));
    assert_eq!(payers[0]["shown"], "Kemi-lisä, Kemin kaupunki");
}

#[test]
fn a_crash_before_the_end_leaves_no_notebook_and_what_was_typed_but_the_passphrase() {
    let mut window = Window::new();
    window.begin();
    let mut window = window.again();
    let opening = window.ask("opening", json!({}));
    assert_eq!(opening["has_own"], false);
    assert_eq!(opening["code"], Value::Null);
    assert_eq!(
        opening["first_run"]["association"],
        "Mallilan Yhteisötupa ry"
    );
    assert_eq!(opening["first_run"]["municipality"], "Kemin kaupunki");
    let kept = std::fs::read_to_string(window.folder.path().join("ikkuna.json")).unwrap();
    assert!(!kept.contains("hauki"), "{kept}");
    window.make();
    assert_eq!(
        window.ask("opening", json!({}))["first_run"]["association"],
        ""
    );
}

#[test]
fn a_code_that_was_asked_back_opens_the_notebook_once_nothing_is_in_the_way_any_more() {
    let mut window = Window::new();
    let groups = window.begin();
    let asked = window.asked(&groups);
    // A notebook comes there after all.
    let other = window.folder.path().join("vihko.vihko");
    std::fs::write(&other, b"muu").unwrap();
    for _ in 0..2 {
        window.refused("confirm_recovery_code", json!({ "groups": asked }));
        assert_eq!(window.asked(&groups), asked);
        window.ask("envelope_name", json!({}));
    }
    std::fs::remove_file(&other).unwrap();
    window.ask("confirm_recovery_code", json!({ "groups": asked }));
    let opening = window.ask("opening", json!({}));
    assert_eq!(
        opening["notebook"]["association"],
        "Mallilan Yhteisötupa ry"
    );
}

#[test]
fn where_one_file_of_a_notebook_cannot_have_its_name_none_has() {
    let mut window = Window::new();
    // With `.avaimet` behind it the name is as long as a name may be, with `.avaimet2` it is longer.
    let name = format!("{}.vihko", "v".repeat(241));
    let mut draft = window.draft(PASSPHRASE, PASSPHRASE);
    draft["draft"]["path"] = json!(window.folder.path().join(&name));
    let keys = window.folder.path().join(format!("{name}.avaimet"));
    window.ask("make_notebook", draft);
    let code = window.ask("opening", json!({}))["code"]["groups"].clone();
    let groups: Vec<String> = serde_json::from_value(code).unwrap();
    let asked = window.asked(&groups);
    for _ in 0..2 {
        window.refused("confirm_recovery_code", json!({ "groups": asked }));
        assert_eq!(window.asked(&groups), asked);
        window.ask("envelope_name", json!({}));
        assert!(!keys.exists());
    }
}

#[test]
fn given_up_nothing_is_left_behind() {
    let mut window = Window::new();
    window.begin();
    window.ask("stop_making", json!({}));
    let left = std::fs::read_dir(window.folder.path()).unwrap().count();
    assert_eq!(left, 1, "only the window's own preferences");
}

#[test]
fn bad_input_is_named_under_its_field() {
    let mut window = Window::new();
    let short = window.draft("lyhyt", "lyhyt");
    let refused = window.refused("make_notebook", short);
    assert!(
        refused[0].starts_with("passphrase: Salasana on liian heikko"),
        "{refused:?}"
    );
    let uniform = window.draft("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa");
    assert!(window.refused("make_notebook", uniform)[0].starts_with("passphrase:"));
    let differ = window.draft(PASSPHRASE, "hauki on kala");
    assert!(window.refused("make_notebook", differ)[0].starts_with("again:"));
    let empty = json!({ "draft": { "path": "/kotona/maija/OneDrive/vihko.vihko" } });
    let fields = window.refused("make_notebook", empty);
    let fields: Vec<&str> = fields
        .iter()
        .filter_map(|it| it.split(':').next())
        .collect();
    assert_eq!(
        fields,
        ["association", "municipality", "path", "passphrase"]
    );
    assert_eq!(window.files(), ["ikkuna.json"]);
}

#[test]
fn a_place_that_cannot_be_written_and_a_file_that_is_there_are_refused_in_words() {
    let mut window = Window::new();
    let mut draft = window.draft(PASSPHRASE, PASSPHRASE);
    // A file cannot hold a folder.
    let file = window.folder.path().join("ikkuna.json");
    draft["draft"]["path"] = json!(file.join("vihko.vihko"));
    let refused = window.refused("make_notebook", draft.clone());
    assert!(refused[0].contains("ikkuna.json"), "{refused:?}");
    draft["draft"]["path"] = json!(file);
    let refused = window.refused("make_notebook", draft);
    assert!(refused[0].contains("on jo olemassa"), "{refused:?}");
}

#[test]
fn keys_that_lie_in_the_way_are_kept_under_another_name() {
    let mut window = Window::new();
    std::fs::write(window.folder.path().join("vihko.vihko.avaimet"), b"vanhat").unwrap();
    window.make();
    let old = std::fs::read(window.folder.path().join("vihko.vihko.avaimet.1")).unwrap();
    assert_eq!(old, b"vanhat");
}

#[test]
fn the_envelope_tells_the_code_and_where_the_notebook_will_lie() {
    let mut window = Window::new();
    let groups = window.begin();
    let path = window.folder.path().join("kuori.pdf");
    let saved = window.ask("save_envelope", json!({ "path": path }));
    assert_eq!(saved, "kuori.pdf");
    let text = text_of(&std::fs::read(path).unwrap());
    assert!(groups.iter().all(|group| text.contains(group)), "{text}");
    assert!(text.contains("Mallilan Yhteisötupa ry"), "{text}");
    let plain = text.split_whitespace().collect::<String>();
    let place = window
        .folder
        .path()
        .join("vihko.vihko")
        .display()
        .to_string();
    assert!(plain.contains(&place), "{text}");
    // What was laid ready for the viewer goes when the notebook opens.
    window.ask("ready_envelope", json!({}));
    assert!(window.desk.papers().exists());
    let asked = window.asked(&groups);
    window.ask("confirm_recovery_code", json!({ "groups": asked }));
    assert!(!window.desk.papers().exists());
}

#[test]
fn the_recovery_code_opens_only_for_a_new_passphrase() {
    let mut window = Window::new();
    let code = window.make().join(" ");
    window.ask("lock", json!({}));
    window.ask("open_by_recovery_code", json!({ "code": code }));
    let opening = window.ask("opening", json!({}));
    assert_eq!(opening["renewing"], true);
    assert_eq!(opening["notebook"], Value::Null);
    assert!(
        window.desk.holds_keys(),
        "it is locked when nobody is there"
    );
    assert!(window.refused("people", json!({}))[0].contains("lukossa"));
    // A paper's sheet that the lock has closed has nothing to forget here.
    window.ask("forget_envelope", json!({}));
    assert_eq!(window.ask("opening", json!({}))["renewing"], true);
    let weak = json!({ "passphrase": "lyhyt", "again": "lyhyt" });
    assert!(window.refused("choose_passphrase", weak)[0].starts_with("passphrase:"));
    let new = json!({ "passphrase": "särki ui joessa taas", "again": "särki ui joessa taas" });
    window.ask("choose_passphrase", new.clone());
    assert!(window.ask("opening", json!({}))["notebook"].is_object());
    let mut window = window.again();
    let old = json!({ "passphrase": PASSPHRASE });
    assert!(window.refused("open_by_passphrase", old)[0].contains("ei ole vihkon salasana"));
    window.ask(
        "open_by_passphrase",
        json!({ "passphrase": new["passphrase"] }),
    );
    window.ask("lock", json!({}));
    assert!(!window.desk.holds_keys());
    // Nobody chooses a passphrase without the code.
    assert!(window.refused("choose_passphrase", new)[0].contains("lukossa"));
}

#[test]
fn another_notebook_is_opened_from_its_file_and_both_are_remembered() {
    let mut window = Window::new();
    window.make();
    window.ask("lock", json!({}));
    let other = tempfile::tempdir().unwrap();
    let path = other.path().join("toinen.vihko");
    let mut draft = window.draft(PASSPHRASE, PASSPHRASE);
    draft["draft"]["association"] = json!("Toinen ry");
    draft["draft"]["path"] = json!(path);
    window.ask("make_notebook", draft);
    let opening = window.ask("opening", json!({}));
    let groups = opening["code"]["groups"].as_array().unwrap().iter();
    let groups: Vec<String> = groups.map(|it| it.as_str().unwrap().to_owned()).collect();
    let asked = window.asked(&groups);
    window.ask("confirm_recovery_code", json!({ "groups": asked }));
    let mut window = window.again();
    let opening = window.ask("opening", json!({}));
    assert_eq!(opening["association"], "Toinen ry");
    assert_eq!(opening["recent"][0]["name"], "Mallilan Yhteisötupa ry");
    let first = opening["recent"][0]["path"].clone();
    window.ask("choose_notebook", json!({ "path": first }));
    window.ask("open_by_passphrase", json!({ "passphrase": PASSPHRASE }));
    let opening = window.ask("opening", json!({}));
    assert_eq!(
        opening["notebook"]["association"],
        "Mallilan Yhteisötupa ry"
    );
    let preferences = window.folder.path().join("ikkuna.json");
    let refused = window.refused("choose_notebook", json!({ "path": preferences }));
    assert!(refused[0].contains("ei ole vihko"), "{refused:?}");
}

#[test]
fn the_recovery_code_restores_a_copy_and_a_new_passphrase_is_chosen_first() {
    let mut window = Window::new();
    let code = window.make().join(" ");
    window.ask("make_copy", json!({}));
    window.desk.wait_for_copy();
    let copy = window.ask("copies_to_restore", json!({}))[0]["path"].clone();
    window.ask("lock", json!({}));
    let begin = json!({ "path": copy, "passphrase": "", "code": code });
    window.ask("begin_restore", begin);
    while window.ask("restore_job", json!({}))["running"] == json!(true) {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    window.ask("finish_restore", json!({}));
    let opening = window.ask("opening", json!({}));
    assert_eq!(opening["renewing"], true);
    assert_eq!(opening["notebook"], Value::Null);
    let new = json!({ "passphrase": "särki ui joessa taas", "again": "särki ui joessa taas" });
    window.ask("choose_passphrase", new);
    let opening = window.ask("opening", json!({}));
    assert!(opening["notebook"].is_object());
    let own = opening["own"].as_str().unwrap();
    assert!(own.contains("vihko palautettu "), "{own}");
}
