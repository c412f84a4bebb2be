//! Entry while the notebook is locked: sealed beside it, taken in as stubs once it is open.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;
use vihko::api::{self, Desk};
use vihko::error::Failure;
use vihko::notebook::{Clock, Notebook, TakenIn, record_locked};
use vihko::text::{Language, Text};
use vihko::vault::{Passphrase, Unlock};
use vihko_tests::{Asking, Program, Tiny, day, refusal};

fn clock() -> Clock {
    Clock::Fixed(day("2026-11-02"))
}

fn open(path: &Path) -> Notebook {
    let with = Unlock::Passphrase(Passphrase::typed(Tiny::PASSPHRASE));
    Notebook::open(path, &with, clock()).unwrap()
}

fn take_in(book: &mut Notebook) -> TakenIn {
    let words = Text::new(Language::Fi).quick_words();
    book.take_in_locked(&words).unwrap()
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    path.with_file_name(format!("pieni.vihko{ending}"))
}

/// Two people, closed, with these lines put in while it was locked.
fn locked_with(lines: &[&str]) -> (TempDir, PathBuf) {
    let mut tiny = Tiny::new();
    tiny.hire("Virtanen", "Matti");
    let (folder, path) = tiny.closed();
    for line in lines {
        record_locked(&path, line, clock()).unwrap();
    }
    (folder, path)
}

/// The stubs as name, day and note.
fn stubs(book: &Notebook) -> Vec<(String, String, String)> {
    let stubs = book.stubs().unwrap().into_iter();
    stubs
        .map(|(_, it)| {
            let name = it.person.map(|id| book.get(id).unwrap().name());
            (name.unwrap_or_default(), it.met_on.to_string(), it.note)
        })
        .collect()
}

#[test]
fn entries_become_stubs_of_whom_they_name_and_others_wait_for_a_name() {
    let (_folder, path) = locked_with(&["mat 45 ohjaus ajokortti eilen", "soita kuntaan 👍"]);
    let mut book = open(&path);
    let taken = take_in(&mut book);
    assert_eq!(
        taken,
        TakenIn {
            entries: 2,
            unreadable: 0
        }
    );
    let expected = [
        (
            "Matti Virtanen",
            "2026-11-01",
            "mat 45 ohjaus ajokortti eilen",
        ),
        ("", "2026-11-02", "soita kuntaan 👍"),
    ];
    let found = stubs(&book);
    let found: Vec<_> = found.iter().map(|(a, b, c)| (&**a, &**b, &**c)).collect();
    assert_eq!(found, expected);
    for (_, stub) in book.stubs().unwrap() {
        assert_eq!(stub.written_at.unwrap().date_naive(), day("2026-11-02"));
    }
    assert!(!beside(&path, ".lukitut").exists());
    assert_eq!(take_in(&mut book), TakenIn::default());
    // They go with everything else that is in the notebook.
    assert_eq!(book.content().unwrap().stubs.len(), 2);
    book.check().unwrap();
}

#[test]
fn a_cut_between_taking_in_and_emptying_brings_nothing_twice() {
    let (_folder, path) = locked_with(&["aino 30", "mat 45"]);
    let kept = std::fs::read(beside(&path, ".lukitut")).unwrap();
    for ending in [".lukitut", ".lukitut.otettavat"] {
        let mut book = open(&path);
        take_in(&mut book);
        assert_eq!(stubs(&book).len(), 2);
        book.close().unwrap();
        // As the power cut left it.
        std::fs::write(beside(&path, ending), &kept).unwrap();
    }
    let mut book = open(&path);
    let (id, _) = book.stubs().unwrap()[0];
    book.remove(id).unwrap();
    assert_eq!(take_in(&mut book).entries, 0);
    assert_eq!(stubs(&book).len(), 1, "what was dropped stays so");
}

#[test]
fn a_cut_between_setting_aside_and_taking_in_loses_nothing() {
    let (_folder, path) = locked_with(&["aino 30"]);
    std::fs::rename(
        beside(&path, ".lukitut"),
        beside(&path, ".lukitut.otettavat"),
    )
    .unwrap();
    record_locked(&path, "mat 45", clock()).unwrap();
    let mut book = open(&path);
    assert_eq!(take_in(&mut book).entries, 2);
    assert_eq!(stubs(&book).len(), 2);
    assert!(!beside(&path, ".lukitut.otettavat").exists());
}

#[test]
fn what_cannot_be_opened_is_counted_and_kept_aside() {
    let (_folder, path) = locked_with(&["aino 30", "mat 45"]);
    let file = beside(&path, ".lukitut");
    let mut bytes = std::fs::read(&file).unwrap();
    bytes[40] ^= 1;
    std::fs::write(&file, &bytes).unwrap();
    let mut book = open(&path);
    assert_eq!(
        take_in(&mut book),
        TakenIn {
            entries: 1,
            unreadable: 1
        }
    );
    let aside = std::fs::read(beside(&path, ".lukitut.lukematta")).unwrap();
    assert_eq!(aside, bytes);
    assert_eq!(take_in(&mut book), TakenIn::default());
}

#[test]
fn nothing_that_was_put_in_lies_in_the_clear() {
    let (folder, path) = locked_with(&["Tapasin Fatiman verstaalla"]);
    let mut book = open(&path);
    take_in(&mut book);
    book.close().unwrap();
    record_locked(&path, "Tapasin Fatiman verstaalla", clock()).unwrap();
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() {
            let bytes = std::fs::read(entry.path()).unwrap();
            for word in ["Fatiman", "verstaalla", "Tapasin"] {
                let found = bytes.windows(word.len()).any(|it| it == word.as_bytes());
                assert!(!found, "{word} in {:?}", entry.path());
            }
        }
    }
}

#[test]
fn a_moved_notebook_takes_what_waits_along() {
    let (folder, path) = locked_with(&["aino 30"]);
    let new = folder.path().join("uusi/pieni.vihko");
    Program::with(["move"])
        .arg(&path)
        .arg("--to")
        .arg(&new)
        .passphrase(Tiny::PASSPHRASE)
        .done();
    let mut book = open(&new);
    assert_eq!(take_in(&mut book).entries, 1);
}

#[test]
fn without_keys_nothing_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let nowhere = folder.path().join("ei.vihko");
    assert_eq!(
        refusal(record_locked(&nowhere, "aino 30", clock())),
        Failure::SlotsMissing
    );
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn the_window_takes_entries_tells_of_them_asks_for_them_and_can_take_them_back() {
    let (folder, path) = locked_with(&[]);
    let mut desk = Desk::new(folder.path(), clock());
    desk.ask("choose_notebook", json!({ "path": path }));
    let opening = |desk: &mut Desk| desk.ask("opening", json!({}));
    assert_eq!(opening(&mut desk)["waiting"], json!(""));
    for line in ["mat 45 cv, sovittu ajokortti pe", "kävi toimistolla"] {
        desk.ask("record_locked", json!({ "text": line }));
    }
    let long = api::dispatch(
        &mut desk,
        "record_locked",
        json!({ "text": "ä".repeat(501) }),
    );
    assert_eq!(long.unwrap_err().faults[0].field, "text");
    let told = opening(&mut desk)["waiting"].clone();
    assert_eq!(told, json!("2 kirjausta odottaa, että vihko avataan."));
    let passphrase = json!({ "passphrase": Tiny::PASSPHRASE });
    desk.ask("open_by_passphrase", passphrase);
    let taken = opening(&mut desk)["notebook"]["taken_in"].clone();
    let expected = "2 lukittuna tehtyä kirjausta on nyt vihkossa. Täydennä ne.";
    assert_eq!(taken, json!(expected));
    let today = desk.ask("today", json!({}));
    let duties = today["duties"].as_array().unwrap().iter();
    let asked: Vec<(Value, Value, Value)> = duties
        .filter(|it| it["word"] == json!("stub"))
        .map(|it| (it["name"].clone(), it["what"].clone(), it["detail"].clone()))
        .collect();
    assert_eq!(asked.len(), 2, "{today}");
    assert!(
        asked.iter().any(|(name, ..)| name == "Matti Virtanen"),
        "{asked:?}"
    );
    assert!(
        asked
            .iter()
            .any(|(_, what, detail)| what == "Kenet tapasit 2.11.?" && detail == "kävi toimistolla"),
        "{asked:?}"
    );
    let list = desk.ask("sessions", json!({ "month": "2026-11", "person": null }));
    let rows = list["stubs"].as_array().unwrap();
    assert!(rows.iter().all(|it| {
        it["written"]
            .as_str()
            .unwrap()
            .contains("lukittuna 2.11.2026")
    }));
    let matti = rows
        .iter()
        .find(|it| it["shown"].as_str().unwrap().contains("Matti"));
    let sheet =
        json!({ "session": null, "stub": matti.unwrap()["id"], "person": null, "month": null });
    let sheet = desk.ask("session_sheet", sheet);
    assert_eq!(sheet["draft"]["minutes"], json!("45"));
    assert_eq!(sheet["draft"]["text"], json!("cv"));
    assert_eq!(sheet["steps"][0]["what"], json!("ajokortti"));
    let history = desk.ask("history_of_day", json!({ "on": null }));
    assert_eq!(
        history["rows"][0]["deed"],
        json!("Lukittuna tehtyjen kirjausten siirto vihkoon")
    );
    desk.ask("undo", json!({}));
    let list = desk.ask("sessions", json!({ "month": "2026-11", "person": null }));
    assert_eq!(list["stubs"], json!([]));
    // Locked again, nothing comes back.
    desk.ask("lock", json!({}));
    desk.ask(
        "open_by_passphrase",
        json!({ "passphrase": Tiny::PASSPHRASE }),
    );
    assert_eq!(opening(&mut desk)["notebook"]["taken_in"], json!(""));
}
