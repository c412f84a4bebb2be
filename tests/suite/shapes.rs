//! What a confirmed month keeps when the world around it changes, and which notebook takes whose data.

use serde_json::{Value, json};
use vihko::association::PayerDraft;
use vihko::error::Failure;
use vihko::exchange::data::NotebookData;
use vihko::notebook::ReportWanted;
use vihko::person::{PersonDraft, PlacementDraft};
use vihko::report::Naming;
use vihko::values::Draft;
use vihko_tests::{Tiny, changed, month, practice, refusal};

fn wants(tiny: &mut Tiny, paper_per: &str) {
    let payer = PayerDraft::of(&tiny.book.get(tiny.payer).unwrap());
    let payer = PayerDraft {
        paper_per: paper_per.into(),
        ..payer
    };
    tiny.book.change(tiny.payer, payer).unwrap();
}

fn confirmed_as(paper_per: &str) -> Tiny {
    let mut tiny = Tiny::with_payer(PayerDraft {
        paper_per: paper_per.into(),
        ..PayerDraft::default()
    });
    tiny.complete();
    tiny.book.confirm(tiny.payer, month("2026-10"), "").unwrap();
    tiny
}

#[test]
fn a_confirmed_month_keeps_its_shape_whatever_the_payer_wants_later() {
    for (before, after) in [("payer", "person"), ("person", "payer")] {
        let mut tiny = confirmed_as(before);
        let subjects = tiny.book.subjects(tiny.payer, month("2026-10")).unwrap();
        wants(&mut tiny, after);
        assert_eq!(
            tiny.book.subjects(tiny.payer, month("2026-10")).unwrap(),
            subjects
        );
        let again = tiny.book.confirm(tiny.payer, month("2026-10"), "");
        assert_eq!(
            refusal(again),
            Failure::AlreadyConfirmed(month("2026-10")),
            "{before}"
        );
    }
}

#[test]
fn a_month_in_which_nobody_was_after_all_is_corrected_to_nothing() {
    for paper_per in ["payer", "person"] {
        let mut tiny = confirmed_as(paper_per);
        let placement = PlacementDraft::of(&tiny.book.get(tiny.placement).unwrap());
        let later = PlacementDraft {
            start: "2026-11-01".into(),
            ..placement
        };
        tiny.book.change(tiny.placement, later).unwrap();
        let reports = tiny.book.confirm(tiny.payer, month("2026-10"), "").unwrap();
        assert_eq!(tiny.book.get(reports[0]).unwrap().confirmation.version, 2);
        let person = tiny.book.subjects(tiny.payer, month("2026-10")).unwrap()[0];
        let wanted = ReportWanted {
            payer: tiny.payer,
            month: month("2026-10"),
            person,
            naming: Naming::Names,
        };
        let data: Value = serde_json::from_str(&tiny.book.paper(wanted).unwrap().data).unwrap();
        assert_eq!(data["total"]["supplement"], "0.00");
        assert_eq!(data["people"], json!([]));
        assert!(!data["changes"].as_array().unwrap().is_empty());
    }
}

#[test]
fn namesakes_are_told_apart_on_the_paper_by_number() {
    let mut tiny = Tiny::new();
    tiny.hire("Korhonen", "Aino");
    let text = vihko_tests::text_of(&tiny.book.paper(tiny.october()).unwrap().pdf);
    for name in ["Korhonen, Aino (1)", "Korhonen, Aino (2)"] {
        assert!(text.contains(name), "{text}");
    }
}

/// What a file of this content is refused with by the notebook.
fn refused(book: &mut vihko::notebook::Notebook, content: &Value) -> Failure {
    match NotebookData::read(&content.to_string()).and_then(|data| book.import(data)) {
        Ok(done) => panic!("taken over: {done:?}"),
        Err(error) => error.failure().clone(),
    }
}

fn content(book: &vihko::notebook::Notebook) -> Value {
    serde_json::from_str(&book.content().unwrap().write().unwrap()).unwrap()
}

#[test]
fn practice_data_and_one_s_own_never_meet_in_one_notebook() {
    let practice = practice();
    let mut practice_book = practice.open();
    let invented = content(&practice_book);
    let mut tiny = Tiny::new();
    let own = content(&tiny.book);
    assert_eq!(refused(&mut tiny.book, &invented), Failure::PracticeData);
    assert_eq!(refused(&mut practice_book, &own), Failure::PracticeNotebook);
    assert_eq!(content(&tiny.book), own);
    assert_eq!(content(&practice_book), invented);
    // A person alone makes a notebook one's own.
    let folder = tempfile::tempdir().unwrap();
    let (mut bare, _) = vihko::notebook::Notebook::create(
        &folder.path().join("oma.vihko"),
        &vihko::vault::Passphrase::choose("neljä aivan eri sanaa").unwrap(),
        vihko::vault::PassphraseCost::FLOOR,
        vihko::notebook::Clock::Fixed(vihko_tests::day("2026-11-02")),
    )
    .unwrap();
    let person = PersonDraft {
        family_name: "Oikea".into(),
        given_name: "Ihminen".into(),
        ..PersonDraft::default()
    };
    bare.record(person).unwrap();
    assert_eq!(refused(&mut bare, &invented), Failure::PracticeData);
}

#[test]
fn a_kept_paper_must_be_what_its_record_says() {
    let tiny = confirmed_as("payer");
    let good = content(&tiny.book);
    for (field, value) in [
        ("naming", json!("pseudonyms")),
        ("month", json!("2026-09")),
        ("number", json!(7)),
        ("version", json!(2)),
    ] {
        let mut fresh = tempfile::tempdir().map(|folder| {
            let (book, _) = vihko::notebook::Notebook::create(
                &folder.path().join("uusi.vihko"),
                &vihko::vault::Passphrase::choose("neljä aivan eri sanaa").unwrap(),
                vihko::vault::PassphraseCost::FLOOR,
                vihko::notebook::Clock::Fixed(vihko_tests::day("2026-11-02")),
            )
            .unwrap();
            (folder, book)
        });
        let (_folder, book) = fresh.as_mut().unwrap();
        let wrong = changed(&good, &format!("/reports/0/{field}"), value);
        let Failure::Invalid(faults) = refused(book, &wrong) else {
            panic!("{field}")
        };
        assert!(
            faults.iter().any(|fault| fault.field == "reports[0].data"),
            "{field}: {faults:?}"
        );
    }
}
