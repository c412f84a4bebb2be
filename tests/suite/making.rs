//! Papers made in the window: a job that goes on paper by paper, and a report's PDF read back.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use vihko::api::{self, Desk, Refusal};
use vihko::notebook::{Clock, PaperKind};
use vihko_tests::{Asking, Practice, practice};

/// A desk on the practice notebook.
fn desk(practice: &Practice) -> Desk {
    let mut desk = Desk::new(practice.folder(), Clock::System);
    desk.lay(practice.open()).unwrap();
    desk
}

fn tried(desk: &mut Desk, command: &str, arguments: Value) -> Result<Value, Refusal> {
    api::dispatch(desk, command, arguments)
}

/// These kinds of the practice notebook's months from August to September.
fn chosen(kinds: &[&str], people: &[&str]) -> Value {
    json!({ "chosen": {
        "kinds": kinds, "people": people, "payer": null, "month": "2026-08", "until": "2026-09",
        "language": null, "naming": "names",
    } })
}

#[test]
fn a_job_goes_on_paper_by_paper_and_its_papers_lie_ready_when_all_are_made() {
    let practice = practice();
    let mut desk = desk(&practice);
    let page = desk.ask("papers", json!({}));
    assert_eq!(
        page["kinds"].as_array().unwrap().len(),
        PaperKind::ALL.len()
    );
    assert_eq!(
        (&page["month"], &page["people"][1]["shown"]),
        (&json!("2026-10"), &json!("Korhonen, Aino"))
    );
    let begun = desk.ask(
        "begin_papers",
        chosen(&["kuukausiraportti", "nimilista"], &[]),
    );
    assert_eq!(begun, json!({ "done": 0, "of": 3, "names": [] }));
    for done in 1..=3 {
        let job = desk.ask("make_next_paper", json!({}));
        assert_eq!(job["done"], done);
        assert!(
            !desk.papers().exists(),
            "nothing is written before all are made"
        );
    }
    let names = json!([
        "kuukausiraportti-2026-08.pdf",
        "kuukausiraportti-2026-09.pdf",
        "nimilista.pdf"
    ]);
    assert_eq!(desk.ask("ready_papers", json!({})), names);
    let folder = practice.file("paperit");
    std::fs::create_dir(&folder).unwrap();
    assert_eq!(desk.ask("save_papers", json!({ "folder": folder })), names);
    for name in names.as_array().unwrap() {
        let name = name.as_str().unwrap();
        let saved = std::fs::read(folder.join(name)).unwrap();
        assert!(saved == std::fs::read(desk.papers().join(name)).unwrap());
    }
    let ready = desk.papers();
    desk.lock().unwrap();
    assert!(!ready.exists(), "no paper outlives the open notebook");
}

#[test]
fn a_job_that_is_stopped_or_refused_leaves_nothing() {
    let practice = practice();
    let mut desk = desk(&practice);
    desk.ask("begin_papers", chosen(&["kuukausiraportti"], &[]));
    desk.ask("make_next_paper", json!({}));
    desk.ask("stop_papers", json!({}));
    assert_eq!(desk.ask("ready_papers", json!({})), json!([]));
    desk.ask("begin_papers", chosen(&["nimilista", "loppuraportti"], &[]));
    desk.ask("make_next_paper", json!({}));
    let refused = tried(&mut desk, "make_next_paper", json!({})).unwrap_err();
    assert!(
        refused.text.contains("tarvitaan vielä henkilö"),
        "{refused:?}"
    );
    assert_eq!(desk.ask("ready_papers", json!({})), json!([]));
}

#[test]
fn a_report_that_comes_back_is_read_and_an_altered_one_is_told() {
    let practice = practice();
    let mut desk = desk(&practice);
    let mut read = |bytes: &[u8]| {
        let content = BASE64_STANDARD.encode(bytes);
        tried(&mut desk, "read_paper", json!({ "content": content }))
    };
    let answer = read(&practice.pdf()).unwrap();
    assert_eq!(
        (&answer["agrees"], &answer["differences"]),
        (&json!(true), &json!([]))
    );
    let facts = answer["facts"].to_string();
    assert!(
        facts.contains("789,48") && facts.contains("lokakuu"),
        "{facts}"
    );
    let mut altered = crate::reading::october();
    altered.people[0].placement.job_title = "johtaja".into();
    let report = crate::reading::october();
    let answer = read(&crate::reading::forged(&altered, &report, &report)).unwrap();
    assert_eq!(answer["agrees"], false);
    assert!(
        answer["differences"][0]
            .as_str()
            .unwrap()
            .contains("johtaja")
    );
    assert!(read(b"Hei").unwrap_err().text.contains("ei ole PDF"));
}

#[test]
fn a_logo_is_kept_and_removed_in_the_window() {
    let practice = practice();
    let mut desk = desk(&practice);
    assert_eq!(desk.ask("logo", json!({})), Value::Null);
    let content = BASE64_STANDARD.encode(crate::logo::png());
    desk.ask(
        "keep_logo",
        json!({ "name": "tunnus.png", "content": content }),
    );
    assert_eq!(desk.ask("logo", json!({})), "tunnus.png");
    desk.ask("remove_logo", json!({}));
    assert_eq!(desk.ask("logo", json!({})), Value::Null);
    let text = json!({ "name": "kirje.txt", "content": BASE64_STANDARD.encode("Hei") });
    let refused = tried(&mut desk, "keep_logo", text).unwrap_err();
    assert!(refused.text.contains("PNG- tai JPEG"), "{refused:?}");
}

#[test]
fn the_association_s_form_neither_takes_the_logo_away_nor_puts_it_back() {
    let practice = practice();
    let mut desk = desk(&practice);
    let keep = |desk: &mut Desk, form: &Value| {
        let typed = json!({ "place": "settings/association", "draft": form });
        desk.ask("keep_association", typed);
    };
    let before = desk.ask("association", json!({}));
    let content = BASE64_STANDARD.encode(crate::logo::png());
    let logo = json!({ "name": "tunnus.png", "content": content });
    desk.ask("keep_logo", logo);
    keep(&mut desk, &before);
    assert_eq!(desk.ask("logo", json!({})), "tunnus.png");
    let with_logo = desk.ask("association", json!({}));
    desk.ask("remove_logo", json!({}));
    keep(&mut desk, &with_logo);
    assert_eq!(desk.ask("logo", json!({})), Value::Null);
}

#[cfg(windows)]
#[test]
fn a_paper_that_a_viewer_holds_open_leaves_no_other_one_readable_after_the_lock() {
    use std::os::windows::fs::OpenOptionsExt;
    /// Others may read the file, and no more.
    const SHARE_READ: u32 = 1;
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::new(folder.path(), Clock::System);
    let papers = desk.papers();
    std::fs::create_dir_all(&papers).unwrap();
    for name in ["a.pdf", "b.pdf", "c.pdf"] {
        std::fs::write(papers.join(name), b"%PDF").unwrap();
    }
    let mut viewer = std::fs::File::options();
    let held = viewer.read(true).share_mode(SHARE_READ);
    let held = held.open(papers.join("a.pdf")).unwrap();
    desk.lock().unwrap();
    assert_eq!(vihko_tests::names_in(&papers), ["a.pdf"]);
    drop(held);
    desk.lock().unwrap();
    assert!(!papers.exists());
}
