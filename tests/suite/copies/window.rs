//! Copies as the window asks for them: at the lock, now, elsewhere, restored.

use serde_json::{Value, json};
use tempfile::TempDir;
use vihko::api::{self, Desk};
use vihko::backup::{Copy, CopyReason};

use vihko_tests::Asking;

use super::*;

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
    /// One's own notebook, open.
    fn new() -> Window {
        let (from, notebook) = full().closed();
        let folder = tempfile::tempdir().unwrap();
        for name in names_in(from.path()) {
            let to = folder.path().join(name.replace("pieni", "vihko"));
            let it = from.path().join(&name);
            if it.is_file() {
                std::fs::copy(it, to).unwrap();
            } else {
                std::fs::create_dir(&to).unwrap();
                for sealed in names_in(&it) {
                    std::fs::copy(it.join(&sealed), to.join(&sealed)).unwrap();
                }
            }
        }
        drop(notebook);
        let desk = Desk::new(folder.path(), clock());
        let mut window = Window { desk, folder };
        window.open();
        window
    }

    fn open(&mut self) {
        self.ask(
            "open_by_passphrase",
            json!({ "passphrase": Tiny::PASSPHRASE }),
        );
    }

    fn notebook(&self) -> PathBuf {
        self.folder.path().join("vihko.vihko")
    }

    fn copies(&self) -> Vec<PathBuf> {
        copies(&self.notebook())
    }

    fn note(&mut self) {
        let people = self.ask("people", json!({}));
        let person = &people[0]["id"];
        self.ask("record_stub", json!({ "person": person }));
    }

    /// Waits for the copy under way and answers what came of it.
    fn copied(&mut self) -> String {
        self.desk.wait_for_copy();
        let job = self.ask("copy_job", json!({}));
        assert_eq!(job["value"]["running"], json!(false));
        assert_eq!(job["parts"], json!(["copies"]));
        job["value"]["shown"].as_str().unwrap().to_owned()
    }

    /// Waits until the copy to be restored has been proven; a refusal is its sentence.
    fn proven(&mut self) -> Result<Value, String> {
        loop {
            match api::dispatch(&mut self.desk, "restore_job", json!({})) {
                Ok(job) if job["running"] == json!(true) => {
                    std::thread::sleep(std::time::Duration::from_millis(20));
                }
                Ok(job) => return Ok(job["offer"].clone()),
                Err(refusal) => return Err(refusal.text),
            }
        }
    }
}

type Result<T, E> = std::result::Result<T, E>;

#[test]
fn a_lock_and_the_half_hour_keep_a_copy_exactly_when_something_has_changed() {
    let mut window = Window::new();
    window.desk.keep_copy(CopyReason::Changes);
    window.desk.wait_for_copy();
    assert_eq!(window.copies().len(), 1);
    window.ask("lock", json!({}));
    window.desk.wait_for_copy();
    assert_eq!(window.copies().len(), 1);
    window.open();
    window.note();
    window.ask("lock", json!({}));
    window.desk.wait_for_copy();
    assert_eq!(window.copies().len(), 2);
    assert!(
        window
            .copies()
            .iter()
            .all(|it| Copy::look(it).unwrap().is_whole())
    );
}

#[test]
fn a_copy_is_made_now_told_and_counted() {
    let mut window = Window::new();
    assert_eq!(window.ask("copies", json!({}))["newest"], Value::Null);
    window.ask("make_copy", json!({}));
    assert_eq!(window.copied(), "Kopio on valmis ja tarkistettu.");
    let page = window.ask("copies", json!({}));
    let newest = page["newest"].as_str().unwrap();
    assert!(
        newest.starts_with("Kopio tarkistettu 2.11.2026 klo "),
        "{newest}"
    );
    assert_eq!(page["copies"][0]["shown"], "ehjä");
    window.note();
    window.ask("make_copy", json!({}));
    window.copied();
    let page = window.ask("copies", json!({}));
    assert_eq!(page["copies"][1]["shown"], "tarkistamatta");
    let path = page["copies"][1]["path"].clone();
    let row = window.ask("check_copy", json!({ "path": path }));
    assert_eq!(row["shown"], "ehjä");
}

#[test]
fn a_decayed_copy_is_shown_so_and_an_older_one_is_counted_on() {
    let mut window = Window::new();
    for _ in 0..2 {
        window.note();
        window.ask("make_copy", json!({}));
        window.copied();
    }
    let good = window.ask("copies", json!({}))["newest"].clone();
    let newest = window.copies()[0].clone();
    let mut bytes = std::fs::read(&newest).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&newest, bytes).unwrap();
    let page = window.ask("copies", json!({}));
    assert_eq!(page["copies"][0]["shown"], "ei ehjä");
    assert_eq!(page["copies"][1]["shown"], "ehjä");
    assert_ne!(page["newest"], good);
    // What is there is no good copy of today's notebook: another is made.
    window.ask("make_copy", json!({}));
    assert_eq!(window.copied(), "Kopio on valmis ja tarkistettu.");
    let choices = window.ask("copies_to_restore", json!({}));
    let shown: Vec<&str> = choices
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["shown"].as_str().unwrap())
        .collect();
    assert_eq!(
        shown.iter().filter(|it| **it == "ei ehjä").count(),
        1,
        "{shown:?}"
    );
    assert_eq!(shown.len(), 3);
}

#[test]
fn home_asks_for_a_second_place_once_and_then_tells_the_days() {
    let mut window = Window::new();
    let outside = |window: &mut Window| window.ask("today", json!({}))["outside"].clone();
    let asked = outside(&mut window);
    assert_eq!(
        (&asked["asks"], &asked["sign"]),
        (&json!(true), &json!("due"))
    );
    window.ask("choose_copy_place", json!({ "folder": null }));
    let left = outside(&mut window);
    assert_eq!(
        (&left["asks"], &left["sign"]),
        (&json!(false), &json!("info"))
    );
    let stick = tempfile::tempdir().unwrap();
    window.ask("choose_copy_place", json!({ "folder": stick.path() }));
    assert!(
        window
            .copied()
            .ends_with("Kopio on myös toisessa paikassa.")
    );
    assert_eq!(outside(&mut window)["sign"], "done");
    window.ask("lock", json!({}));
    let notebook = window.notebook();
    for (today, sign, said) in [
        ("2026-11-02", "done", "tältä päivältä"),
        ("2026-11-08", "done", "6 päivän takaa"),
        ("2026-11-09", "due", "7 päivän takaa. Kytke tikku"),
        ("2026-12-01", "due", "29 päivän takaa"),
        ("2026-12-02", "late", "jo 30 päivän takaa"),
    ] {
        let mut book = Notebook::open(&notebook, &passphrase(), Clock::Fixed(day(today))).unwrap();
        let person = book.people("").unwrap()[0].id;
        book.record(vihko::session::StubDraft {
            person: Some(person),
            met_on: today.into(),
            ..Default::default()
        })
        .unwrap();
        book.close().unwrap();
        window.desk = Desk::new(window.folder.path(), Clock::Fixed(day(today)));
        window.open();
        let told = outside(&mut window);
        assert_eq!(told["sign"], sign, "{today}");
        let shown = told["shown"].as_str().unwrap();
        assert!(shown.contains(said), "{shown}");
        // No copy at this lock, so that the days go on.
        window.desk = Desk::new(window.folder.path(), clock());
    }
}

#[test]
fn a_copy_is_restored_beside_the_notebook_with_its_difference_in_words() {
    let mut window = Window::new();
    window.ask("make_copy", json!({}));
    window.copied();
    window.note();
    let path = window.copies()[0].clone();
    let with = |passphrase: &str| json!({ "path": path, "passphrase": passphrase, "code": "" });
    window.ask("begin_restore", with("jokin muu salasana"));
    let refused = window.proven().unwrap_err();
    assert!(
        refused.starts_with("Tämä ei ole vihkon salasana"),
        "{refused}"
    );
    window.ask("begin_restore", with(Tiny::PASSPHRASE));
    let offer = window.proven().unwrap();
    let sentences = offer["difference"].as_array().unwrap();
    assert_eq!(
        sentences[0]["shown"],
        "Nykyisessä vihkossa on yksi kirjaus, jota kopiossa ei ole:"
    );
    let newest = sentences[0]["newest"][0].as_str().unwrap();
    assert!(
        newest.ends_with("muistiin merkityn tapaamisen kirjaus · Aino Korhonen"),
        "{newest}"
    );
    let restored = PathBuf::from(offer["path"].as_str().unwrap());
    assert_eq!(
        restored.file_name().unwrap(),
        "vihko palautettu 2026-11-02.vihko"
    );
    assert!(!restored.exists());
    // Before anything was restored, the present notebook was copied.
    window.desk.wait_for_copy();
    assert_eq!(window.copies().len(), 2);
    window.ask("finish_restore", json!({}));
    assert!(restored.exists());
    let opening = window.ask("opening", json!({}));
    assert_eq!(opening["own"], offer["path"]);
    let recent = opening["recent"].as_array().unwrap();
    assert_eq!(recent[0]["path"], window.notebook().to_str().unwrap());
    window.ask("lock", json!({}));
    window.desk.wait_for_copy();
}

#[test]
fn a_locked_window_forgets_a_copy_that_waited_to_be_restored() {
    let mut window = Window::new();
    window.ask("make_copy", json!({}));
    window.copied();
    let path = window.copies()[0].clone();
    window.ask(
        "begin_restore",
        json!({ "path": path, "passphrase": Tiny::PASSPHRASE, "code": "" }),
    );
    window.proven().unwrap();
    window.ask("lock", json!({}));
    let refused = api::dispatch(&mut window.desk, "finish_restore", json!({}));
    assert!(refused.is_err());
    let left = names_in(window.folder.path());
    assert!(left.iter().all(|it| !it.starts_with('.')), "{left:?}");
}

#[test]
fn a_restoring_that_is_stopped_leaves_nothing() {
    let mut window = Window::new();
    window.ask("make_copy", json!({}));
    window.copied();
    let before = names_in(window.folder.path());
    let path = window.copies()[0].clone();
    window.ask(
        "begin_restore",
        json!({ "path": path, "passphrase": Tiny::PASSPHRASE, "code": "" }),
    );
    window.ask("stop_restore", json!({}));
    let job = window.ask("restore_job", json!({}));
    assert_eq!(
        (&job["running"], &job["offer"]),
        (&json!(false), &Value::Null)
    );
    assert!(api::dispatch(&mut window.desk, "finish_restore", json!({})).is_err());
    // Whoever was at work sees it at the next step, and takes away what there is.
    for _ in 0..500 {
        if names_in(window.folder.path()) == before {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    panic!("{:?}", names_in(window.folder.path()));
}

#[test]
fn a_damaged_notebook_is_restored_while_none_is_open() {
    let mut window = Window::new();
    window.ask("lock", json!({}));
    window.desk.wait_for_copy();
    let mut bytes = std::fs::read(window.notebook()).unwrap();
    bytes[5000..9000].fill(0);
    std::fs::write(window.notebook(), &bytes).unwrap();
    let choices = window.ask("copies_to_restore", json!({}));
    let path = choices[0]["path"].clone();
    window.ask(
        "begin_restore",
        json!({ "path": path, "passphrase": Tiny::PASSPHRASE, "code": "" }),
    );
    let offer = window.proven().unwrap();
    let first = offer["difference"][0]["shown"].as_str().unwrap();
    assert!(
        first.starts_with("Nykyinen vihko on vaurioitunut"),
        "{first}"
    );
    window.ask("finish_restore", json!({}));
    let people = window.ask("people", json!({}));
    assert_eq!(people.as_array().unwrap().len(), 1);
    assert!(!window.notebook().exists());
    let aside = window
        .folder
        .path()
        .join("vihko vaurioitunut 2026-11-02.vihko");
    assert_eq!(std::fs::read(aside).unwrap(), bytes);
}
