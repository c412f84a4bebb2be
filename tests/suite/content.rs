//! The notebook's content as a file: out, in, and refused with every fault named.

mod faults;
mod schemas;

use serde_json::{Value, json};
use vihko::error::Failure;
use vihko::exchange::data::NotebookData;
use vihko::notebook::{Imported, Notebook};
use vihko::vault::fingerprint;
use vihko_tests::{Program, Tiny, at, changed, practice, refusal};

fn content(book: &Notebook) -> String {
    book.content().unwrap().write().unwrap()
}

fn import(book: &mut Notebook, content: &Value) -> vihko::error::Result<Imported> {
    book.import(NotebookData::read(&content.to_string())?)
}

#[test]
fn what_was_exported_and_imported_is_exported_with_the_same_bytes() {
    let practice = practice();
    let (first, again) = (practice.file("a.json"), practice.file("b.json"));
    let new = practice.file("uusi.vihko");
    practice.program(["export"]).arg("--out").arg(&first).done();
    let in_new = |args: &[&str]| {
        Program::with(args)
            .arg("--notebook")
            .arg(&new)
            .passphrase(Tiny::PASSPHRASE)
    };
    Program::with(["new"])
        .arg(&new)
        .passphrase(Tiny::PASSPHRASE)
        .done();
    let said = in_new(&["import", first.to_str().unwrap()]).done();
    assert!(said.contains("ennallaan 0"), "{said}");
    in_new(&["export", "--out", again.to_str().unwrap()]).done();
    let (first, again) = (
        std::fs::read_to_string(first).unwrap(),
        std::fs::read_to_string(again).unwrap(),
    );
    assert!(first == again);
    // All is in it: private notes, attachments, confirmed reports.
    let content: Value = serde_json::from_str(&first).unwrap();
    assert!(first.contains("Oma muistiinpano – ei koskaan raporttiin"));
    assert_eq!(at(&content, "/reports").as_array().map(Vec::len), Some(18));
    assert!(
        at(&content, "/attachments/0/content")
            .as_str()
            .is_some_and(|it| it.len() > 1_000)
    );
}

#[test]
fn importing_twice_changes_nothing() {
    let practice = practice();
    let mut book = practice.open();
    let before = content(&book);
    let done = book.import(NotebookData::read(&before).unwrap()).unwrap();
    assert_eq!((done.added, done.changed), (0, 0));
    assert!(done.same > 150, "{done:?}");
    assert!(content(&book) == before);
    book.check().unwrap();
}

#[test]
fn a_file_about_one_person_leaves_everybody_else_as_they_were() {
    let mut tiny = Tiny::new();
    let mut before: Value = serde_json::from_str(&content(&tiny.book)).unwrap();
    tiny.hire("Virtanen", "Matti");
    let hired: Value = serde_json::from_str(&content(&tiny.book)).unwrap();
    let mut one =
        json!({"format": "seurantavihko", "version": 1, "people": [before["people"][0].clone()]});
    one["people"][0]["given_name"] = json!("Aina");
    let done = import(&mut tiny.book, &one).unwrap();
    assert_eq!(
        done,
        Imported {
            added: 0,
            changed: 1,
            same: 0
        }
    );
    before = hired;
    before["people"][0]["given_name"] = json!("Aina");
    let after: Value = serde_json::from_str(&content(&tiny.book)).unwrap();
    assert_eq!(after, before);
}

#[test]
fn a_wrong_file_changes_nothing_at_all() {
    let mut tiny = Tiny::new();
    let before = content(&tiny.book);
    let mut wrong: Value = serde_json::from_str(&before).unwrap();
    // Right at the beginning, wrong at the end.
    wrong["association"]["name"] = json!("Toinen ry");
    wrong["people"][0]["given_name"] = json!("Aina");
    wrong["month_figures"][0]["month"] = json!("2024-01");
    assert!(import(&mut tiny.book, &wrong).is_err());
    assert_eq!(content(&tiny.book), before);
}

#[test]
fn a_confirmed_report_is_taken_over_but_never_replaced() {
    let practice = practice();
    let mut book = practice.open();
    let before = content(&book);
    let all: Value = serde_json::from_str(&before).unwrap();
    // A paper of which the checksum is right, under the number of another.
    let forged = changed(&all, "/reports/0/content", json!("VMOkw6RyZW5uZXR0eQ=="));
    let forged = changed(
        &forged,
        "/reports/0/pdf_sha256",
        json!(fingerprint("Väärennetty".as_bytes())),
    );
    assert!(import(&mut book, &forged).is_err());
    let figures = changed(&all, "/reports/0/data", json!("{}"));
    assert!(import(&mut book, &figures).is_err());
    assert!(content(&book) == before);
    book.check().unwrap();
}

#[test]
fn an_attachment_keeps_its_content() {
    let practice = practice();
    let mut book = practice.open();
    let before = content(&book);
    let all: Value = serde_json::from_str(&before).unwrap();
    let other = changed(&all, "/attachments/0/content", json!("VG9pbmVu"));
    let other = changed(
        &other,
        "/attachments/0/sha256",
        json!(fingerprint(b"Toinen")),
    );
    let other = changed(&other, "/attachments/0/size", json!(6));
    let refused = import(&mut book, &other).unwrap_err();
    let faults: Vec<_> = refused
        .faults()
        .unwrap()
        .iter()
        .map(|it| it.field.as_str())
        .collect();
    assert_eq!(faults, ["attachments[0].content"]);
    assert!(content(&book) == before);
    book.check().unwrap();
}

#[test]
fn a_file_of_another_kind_or_version_is_refused() {
    let mut tiny = Tiny::new();
    let other = json!({"format": "toinen", "version": 1});
    let refused = import(&mut tiny.book, &other).unwrap_err();
    let fields: Vec<_> = refused
        .faults()
        .unwrap()
        .iter()
        .map(|it| it.field.as_str())
        .collect();
    assert_eq!(fields, ["format"]);
    let newer = json!({"format": "seurantavihko", "version": 2});
    let refused = import(&mut tiny.book, &newer).unwrap_err();
    assert_eq!(*refused.failure(), Failure::DataTooNew);
    assert_eq!(
        refusal(NotebookData::read("{\n\"people\": [\n,]}")),
        Failure::NotJson(3)
    );
}
