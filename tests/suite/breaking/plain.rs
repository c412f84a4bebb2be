//! What a thief finds in the data folder without keys: no name, no note and no identity code, whatever was done and
//! whenever the power went.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::json;
use vihko::api::{self, Desk};
use vihko::notebook::{Clock, Notebook, PRACTICE_PASSPHRASE};
use vihko::person::PersonDraft;
use vihko::session::SessionDraft;
use vihko::values::PersonId;
use vihko::vault::{Passphrase, Unlock};
use vihko_tests::{Asking, Program, Tiny, practice};

use super::scribe::attachment;
use super::{kill, said, say};

/// Given to nobody.
const HETU: &str = "010594Y9032";

/// What must not lie about in the clear: the practice notebook's people and notes, and what is recorded below.
const SECRETS: [&str; 12] = [
    "Korhonen",
    "Aino",
    "Sukunimeläinen",
    "Äyräpää-Testinen",
    HETU,
    "ohjaussana7391",
    "yksityissana7391",
    "luonnossana7391",
    "liitesana7391",
    "liitenimi7391",
    "hakusana7391",
    PRACTICE_PASSPHRASE,
];

/// The data folder that a helper is to work in.
const DATA: &str = "VIHKO_TEST_DATA";

const NOTEBOOK: &str = "harjoitusvihko.vihko";

/// A data folder with the practice notebook and nothing that anybody took out of it.
fn data_folder() -> tempfile::TempDir {
    let practice = practice();
    let folder = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(practice.folder()).unwrap().flatten() {
        let name = entry.file_name();
        if !name.to_string_lossy().starts_with(NOTEBOOK) {
            continue;
        }
        let to = folder.path().join(&name);
        if entry.path().is_dir() {
            std::fs::create_dir(&to).unwrap();
            vihko_tests::copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
    folder
}

/// A day's work: everything that leaves something behind, and the notebook left open.
fn worked(folder: &Path) -> Desk {
    let with = Unlock::Passphrase(Passphrase::typed(PRACTICE_PASSPHRASE));
    let book = Notebook::open(&folder.join(NOTEBOOK), &with, Clock::System).unwrap();
    let mut desk = Desk::new(folder, Clock::System);
    desk.lay(book).unwrap();
    let (book, _) = desk.book().unwrap();
    let person: PersonId = book
        .record(PersonDraft {
            family_name: "Sukunimeläinen".into(),
            given_name: "Äyräpää-Testinen".into(),
            birth_date: "1994-05-01".into(),
            hetu: HETU.into(),
            private_note: "yksityissana7391".into(),
            ..PersonDraft::default()
        })
        .unwrap();
    let session = SessionDraft {
        text: "Puhuttiin: ohjaussana7391.".into(),
        private_note: "yksityissana7391 toistamiseen".into(),
        ..Tiny::session("2026-10-27", &[person])
    };
    let session = book.record(session).unwrap();
    book.remove(session).unwrap();
    book.undo().unwrap();
    book.attach(
        attachment("liitenimi7391"),
        b"liitesana7391 ja Sukunimel\xc3\xa4inen",
    )
    .unwrap();
    book.keep_draft("session/new", "{\"text\": \"luonnossana7391\"}")
        .unwrap();
    book.keep_draft("session/1", "luonnossana7391").unwrap();
    book.drop_draft("session/1").unwrap();
    book.keep_here("session/new luonnossana7391 12").unwrap();
    desk.ask("search", json!({ "line": "hakusana7391" }));
    // What is refused quotes what was typed; the log tells of the refusal.
    let nobody = json!({ "place": "", "draft": { "name": "Sukunimeläinen, Äyräpää-Testinen" } });
    assert!(api::dispatch(&mut desk, "hire", nobody).is_err());
    let nowhere = json!({ "path": folder.join("Korhonen.vihko") });
    assert!(api::dispatch(&mut desk, "choose_notebook", nowhere).is_err());
    let log = String::from_utf8(desk.log().read()).unwrap();
    for told in [
        "Opened { notebook: ",
        "way: Passphrase",
        "Refused { command: hire, why: invalid }",
        "Refused { command: choose_notebook, why: no-such-file }",
    ] {
        assert!(log.contains(told), "{told} is missing:\n{log}");
    }
    desk
}

/// Papers lie ready for the system's viewer.
fn papers_ready(desk: &mut Desk) {
    let chosen = json!({ "chosen": {
        "kinds": ["nimilista", "kuukausiraportti"], "people": [], "payer": null,
        "month": "2026-09", "until": "2026-09", "language": null, "naming": "names",
    } });
    let job = desk.ask("begin_papers", chosen);
    for _ in 0..job["of"].as_u64().unwrap() {
        desk.ask("make_next_paper", json!({}));
    }
    desk.ask("ready_papers", json!({}));
    assert!(desk.papers().exists());
}

/// Every file below the folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        match entry.path() {
            path if path.is_dir() => found.extend(files(&path)),
            path => found.push(path),
        }
    }
    found
}

/// Every secret in every file, as UTF-8 and as UTF-16 in either order of bytes; in names of files too.
fn in_the_clear(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for path in files(folder) {
        let bytes = [
            std::fs::read(&path).unwrap(),
            path.to_string_lossy().as_bytes().to_vec(),
        ]
        .concat();
        for secret in SECRETS {
            let units: Vec<u16> = secret.encode_utf16().collect();
            let forms = [
                secret.as_bytes().to_vec(),
                units.iter().flat_map(|it| it.to_le_bytes()).collect(),
                units.iter().flat_map(|it| it.to_be_bytes()).collect(),
            ];
            if forms
                .iter()
                .any(|form| bytes.windows(form.len()).any(|it| it == form))
            {
                found.push(format!("{secret} in {}", path.display()));
            }
        }
    }
    found
}

#[test]
#[ignore = "a helper: another test runs it in a process of its own"]
fn works_until_it_is_killed() {
    let folder = PathBuf::from(std::env::var_os(DATA).expect("only another test runs this one"));
    let mut desk = worked(&folder);
    papers_ready(&mut desk);
    say("ready");
    // Until the other process kills this one.
    std::thread::sleep(std::time::Duration::from_secs(60));
}

#[test]
fn nothing_lies_in_the_clear_while_the_notebook_is_open_nor_after_it_was_locked() {
    let folder = data_folder();
    let mut desk = worked(folder.path());
    assert!(
        files(folder.path())
            .iter()
            .any(|it| it.to_string_lossy().ends_with("-wal"))
    );
    assert_eq!(in_the_clear(folder.path()), Vec::<String>::new());
    papers_ready(&mut desk);
    desk.lock().unwrap();
    assert!(!desk.papers().exists());
    assert!(desk.log().path().exists());
    assert_eq!(in_the_clear(folder.path()), Vec::<String>::new());
    std::fs::write(folder.path().join("loki"), "Korhonen").unwrap();
    assert_eq!(
        in_the_clear(folder.path()).len(),
        1,
        "the search finds nothing at all"
    );
}

#[test]
fn nothing_lies_in_the_clear_after_the_program_was_killed_and_started_again() {
    let folder = data_folder();
    let temporary = tempfile::tempdir().unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "breaking::plain::works_until_it_is_killed"])
        .args(["--ignored", "--nocapture"])
        .env(DATA, folder.path())
        .envs(["TMPDIR", "TMP", "TEMP"].map(|name| (name, temporary.path())))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let ready = said(child.stdout.take().unwrap()).next();
    kill(child);
    assert_eq!(ready.as_deref(), Some("ready"));
    assert_eq!(in_the_clear(temporary.path()), Vec::<String>::new());
    // Papers for the system's viewer must be readable while they are looked at; the next start ends them.
    let desk = Desk::new(folder.path(), Clock::System);
    assert!(!desk.papers().exists(), "papers outlive a kill");
    let wal = files(folder.path());
    assert!(wal.iter().any(|it| it.to_string_lossy().ends_with("-wal")));
    assert!(desk.log().path().exists());
    assert_eq!(in_the_clear(folder.path()), Vec::<String>::new());
    for words in [["check"], ["clocks"]] {
        Program::with(words)
            .arg("--notebook")
            .arg(folder.path().join(NOTEBOOK))
            .passphrase(PRACTICE_PASSPHRASE)
            .done();
    }
    assert_eq!(in_the_clear(folder.path()), Vec::<String>::new());
}
