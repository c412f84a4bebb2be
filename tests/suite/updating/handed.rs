//! A file by which the program is opened: a notebook, a copy, an update. Nothing that is open is closed for it.

use serde_json::{Value, json};
use vihko::api::Desk;
use vihko::notebook::Clock;
use vihko_tests::{Asking, Tiny, day};

use super::*;

/// A window without a notebook of one's own, and a notebook elsewhere.
fn window() -> (TempDir, Desk, TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::new(folder.path(), Clock::Fixed(day("2026-11-02")));
    let (elsewhere, notebook) = Tiny::new().closed();
    (folder, desk, elsewhere, notebook)
}

fn hand(desk: &mut Desk, path: &std::path::Path) -> Value {
    desk.ask("handed_file", json!({ "path": path }))
}

fn open(desk: &mut Desk) {
    let passphrase = json!({ "passphrase": Tiny::PASSPHRASE });
    desk.ask("open_by_passphrase", passphrase);
}

#[test]
fn a_notebook_becomes_the_one_that_is_unlocked() {
    let (_folder, mut desk, _elsewhere, notebook) = window();
    let file = hand(&mut desk, &notebook);
    assert_eq!(
        file["value"],
        json!({ "kind": "notebook", "told": "", "can_lock": false })
    );
    assert_ne!(file["parts"], json!([]));
    assert_eq!(desk.own(), notebook);
    open(&mut desk);
    // It is open already: the window only comes to the front.
    let again = hand(&mut desk, &notebook);
    assert_eq!(again["value"]["told"], json!(""));
    assert_eq!(again["parts"], json!([]));
    assert!(desk.open().is_some());
}

#[test]
fn a_notebook_that_is_open_stays_open() {
    let (_folder, mut desk, _elsewhere, notebook) = window();
    hand(&mut desk, &notebook);
    open(&mut desk);
    let (_other, other) = Tiny::new().closed();
    let file = hand(&mut desk, &other);
    assert_eq!(
        file["value"]["told"],
        json!("Sinulla on jo vihko auki. Lukitse se, niin voit avata tämän: pieni.vihko")
    );
    assert_eq!(file["value"]["can_lock"], json!(true));
    assert_eq!(desk.own(), notebook);
    assert!(desk.open().is_some());
}

#[test]
fn what_is_being_made_is_not_given_up() {
    let (_folder, mut desk, _elsewhere, notebook) = window();
    hand(&mut desk, &notebook);
    desk.ask("open_by_recovery_code", json!({ "code": code(&notebook) }));
    let (_other, other) = Tiny::new().closed();
    let file = hand(&mut desk, &other);
    let told = file["value"]["told"].as_str().unwrap().to_owned();
    assert!(told.starts_with("Edellinen työ on vielä kesken."), "{told}");
    assert_eq!(file["value"]["can_lock"], json!(false));
    assert_eq!(desk.ask("opening", json!({}))["renewing"], json!(true));
}

/// A recovery code of the notebook.
fn code(notebook: &std::path::Path) -> String {
    use vihko::notebook::Notebook;
    use vihko::vault::{Passphrase, RecoveryCode, Unlock};
    let with = Unlock::Passphrase(Passphrase::typed(Tiny::PASSPHRASE));
    let clock = Clock::Fixed(day("2026-11-02"));
    let mut book = Notebook::open(notebook, &with, clock).unwrap();
    let code = vihko_tests::outside::CODE;
    let parsed = RecoveryCode::parse(code).unwrap();
    book.vault().add_recovery_code(&parsed).unwrap();
    book.close().unwrap();
    code.to_owned()
}

#[test]
fn the_practice_notebook_opens_at_once_and_is_not_ones_own() {
    let (folder, mut desk, _elsewhere, notebook) = window();
    hand(&mut desk, &notebook);
    desk.ask("open_practice", json!({}));
    desk.ask("lock", json!({}));
    hand(&mut desk, &folder.path().join("harjoitusvihko.vihko"));
    let opening = desk.ask("opening", json!({}));
    assert_eq!(opening["notebook"]["practice"], json!(true));
    assert_eq!(desk.own(), notebook);
}

#[test]
fn copies_and_updates_are_told_by_their_names_and_other_files_refused() {
    let (folder, mut desk, _elsewhere, _) = window();
    for (name, kind) in [
        ("vihko 2026-11-02.varmuus", "copy"),
        ("Seurantavihko-0.2.0-x64.paivitys", "update"),
        ("ISOLLA.PAIVITYS", "update"),
    ] {
        let file = hand(&mut desk, &folder.path().join(name));
        assert_eq!(file["value"]["kind"], json!(kind), "{name}");
    }
    let picture = folder.path().join("kuva.png");
    let told = desk
        .refused("handed_file", json!({ "path": picture }))
        .concat();
    assert!(told.starts_with("Tämä tiedosto ei ole vihko."), "{told}");
    let rubbish = folder.path().join("roska.vihko");
    std::fs::write(&rubbish, b"PNG").unwrap();
    let told = desk
        .refused("handed_file", json!({ "path": rubbish }))
        .concat();
    assert!(told.starts_with("Tämä tiedosto ei ole vihko."), "{told}");
}
