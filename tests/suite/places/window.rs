//! The same in the window: why a notebook is not opened, its move, and where it lies then.

use serde_json::{Value, json};
use vihko::api::{self, Desk};

use vihko_tests::Asking;

use super::*;

struct Window {
    desk: Desk,
    data: PathBuf,
    _folder: TempDir,
    old: PathBuf,
    code: String,
}

impl Asking for Window {
    fn desk(&mut self) -> &mut Desk {
        &mut self.desk
    }
}

impl Window {
    /// A window whose notebook lies in a folder that Dropbox copies.
    fn new() -> Window {
        let folder = tempfile::tempdir().unwrap();
        let (cloud, data) = (folder.path().join("Dropbox"), folder.path().join("tiedot"));
        let made = folder.path().join("vihko.vihko");
        let passphrase = Passphrase::typed(Tiny::PASSPHRASE);
        let cost = vihko::vault::PassphraseCost::FLOOR;
        let (book, code) = Notebook::create(&made, &passphrase, cost, clock()).unwrap();
        book.close().unwrap();
        std::fs::create_dir(&cloud).unwrap();
        for ending in ["", ".avaimet", ".avaimet2"] {
            let name = format!("vihko.vihko{ending}");
            std::fs::rename(folder.path().join(&name), cloud.join(&name)).unwrap();
        }
        let mut window = Window {
            desk: Desk::new(&data, clock()),
            old: cloud.join("vihko.vihko"),
            code: code.printed().to_string(),
            data,
            _folder: folder,
        };
        let old = window.old.clone();
        window.ask("choose_notebook", json!({ "path": old }));
        window
    }

    fn opening(&mut self) -> Value {
        self.ask("opening", json!({}))
    }

    /// Begins a move and waits for its end: what came of it, or the refusal's sentence.
    fn moved(&mut self, passphrase: &str, code: &str) -> std::result::Result<Value, String> {
        self.ask(
            "begin_move",
            json!({ "passphrase": passphrase, "code": code }),
        );
        loop {
            match api::dispatch(&mut self.desk, "move_job", json!({})) {
                Ok(job) if job["running"] == json!(true) => {
                    std::thread::sleep(Duration::from_millis(20));
                }
                Ok(job) => return Ok(job["moved"].clone()),
                Err(refusal) => return Err(refusal.text),
            }
        }
    }

    fn again(&mut self) {
        self.desk = Desk::new(&self.data, clock());
    }
}

#[test]
fn a_notebook_in_the_wrong_place_is_not_opened_but_moved_and_remembered() {
    let mut window = Window::new();
    let misplaced = window.opening()["misplaced"].clone();
    let title = misplaced["title"].as_str().unwrap();
    assert_eq!(title, "Vihko on kansiossa, jota Dropbox kopioi");
    let new = window.data.join("vihko.vihko");
    assert_eq!(misplaced["to"], json!(new));
    let passphrase = json!({ "passphrase": Tiny::PASSPHRASE });
    let refused = window.refused("open_by_passphrase", passphrase);
    assert!(refused[0].contains("Dropbox"), "{refused:?}");
    let wrong = window.moved("jokin aivan muu", "").unwrap_err();
    assert!(wrong.contains("ei ole vihkon salasana"), "{wrong}");
    assert!(!new.exists());
    assert_eq!(window.opening()["recent"], json!([]));
    let moved = window.moved(Tiny::PASSPHRASE, "").unwrap();
    assert_eq!(moved["path"], json!(new));
    let old = moved["old"].as_str().unwrap().to_owned();
    assert!(old.ends_with("vihko.vihko.siirretty"), "{old}");
    // Until the person has read it, it is still told.
    assert_ne!(window.opening()["misplaced"], Value::Null);
    window.ask("finish_move", json!({}));
    let opening = window.opening();
    assert!(opening["notebook"].is_object());
    assert_eq!(opening["recent"], json!([]));
    window.again();
    let opening = window.opening();
    assert_eq!(opening["own"], json!(new));
    assert_eq!(opening["misplaced"], Value::Null);
    let passphrase = json!({ "passphrase": Tiny::PASSPHRASE });
    window.ask("open_by_passphrase", passphrase);
}

#[test]
fn who_moves_it_by_the_recovery_code_chooses_a_new_passphrase() {
    let mut window = Window::new();
    let code = window.code.clone();
    window.moved("", &code).unwrap();
    window.ask("finish_move", json!({}));
    let opening = window.opening();
    assert_eq!(opening["renewing"], json!(true));
    assert_eq!(opening["notebook"], Value::Null);
    let new = json!({ "passphrase": "särki ui joessa taas", "again": "särki ui joessa taas" });
    window.ask("choose_passphrase", new);
    assert_eq!(
        window.opening()["own"],
        json!(window.data.join("vihko.vihko"))
    );
}

#[test]
fn a_window_that_closes_during_the_move_knows_afterwards_where_the_notebook_is() {
    let mut window = Window::new();
    let secret = json!({ "passphrase": Tiny::PASSPHRASE, "code": "" });
    window.ask("begin_move", secret);
    window.ask("lock", json!({}));
    window.again();
    let own = window.opening()["own"].clone();
    let own = PathBuf::from(own.as_str().unwrap());
    assert!(own.exists());
    assert!(own == window.old || own == window.data.join("vihko.vihko"));
    if own == window.old {
        window.moved(Tiny::PASSPHRASE, "").unwrap();
    }
}

#[test]
fn a_name_that_is_taken_gets_a_number() {
    let mut window = Window::new();
    std::fs::create_dir_all(&window.data).unwrap();
    std::fs::write(window.data.join("vihko.vihko"), b"muu").unwrap();
    let to = window.opening()["misplaced"]["to"].clone();
    assert_eq!(to, json!(window.data.join("vihko-2.vihko")));
}
