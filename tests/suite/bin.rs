//! The bin: thirty days in which what was removed can come back, and then nothing of it is left.

use tempfile::TempDir;
use vihko::attachment::AttachmentDraft;
use vihko::error::Failure;
use vihko::notebook::{Clock, Notebook};
use vihko::person::PersonDraft;
use vihko::session::StepDraft;
use vihko::values::{AttachmentId, Draft, SessionId};
use vihko::vault::{Passphrase, Unlock};
use vihko_tests::{Tiny, day, refusal};

fn opened_on(tiny: Tiny, today: &str) -> (TempDir, Notebook) {
    let (folder, path) = tiny.closed();
    (folder, opened(&path, today))
}

fn opened(path: &std::path::Path, today: &str) -> Notebook {
    let with = Unlock::Passphrase(Passphrase::typed(Tiny::PASSPHRASE));
    Notebook::open(path, &with, Clock::Fixed(day(today))).unwrap()
}

fn everything(book: &Notebook) -> String {
    book.content().unwrap().write().unwrap()
}

#[test]
fn what_was_removed_is_listed_with_what_went_along_and_comes_back_from_the_bin() {
    let mut tiny = Tiny::new();
    let session: SessionId = tiny
        .book
        .record(Tiny::session("2026-10-05", &[tiny.aino]))
        .unwrap();
    tiny.book.remove(session).unwrap();
    let before = everything(&tiny.book);
    tiny.book.remove(tiny.aino).unwrap();
    let bin = tiny.book.bin().unwrap();
    let told: Vec<_> = bin
        .iter()
        .map(|it| (it.removal.table.as_str(), it.removal.row, it.days_left))
        .collect();
    assert_eq!(
        told,
        [("person", tiny.aino.0, 30), ("session", session.0, 30)]
    );
    // The placement, its two grants and its month.
    assert!(bin[0].removal.along >= 2, "{}", bin[0].removal.along);
    let entry = bin[0].removal.step.entry;
    let (_folder, mut book) = opened_on(tiny, "2026-11-18");
    let bin = book.bin().unwrap();
    assert_eq!(bin[0].days_left, 14);
    book.take_back(entry).unwrap();
    assert_eq!(everything(&book), before);
    let left: Vec<_> = book.bin().unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].removal.table, "session");
}

#[test]
fn after_thirty_days_nothing_is_left_of_what_was_removed() {
    let mut tiny = Tiny::new();
    let matti = tiny.hire("Virtanen", "Matti");
    let step = StepDraft {
        person: Some(tiny.aino),
        what: "Näkötarkastus".into(),
        who: "Aino".into(),
        ..StepDraft::default()
    };
    let group = Tiny::session("2026-10-05", &[tiny.aino, matti]);
    let group = tiny.book.record_session(group, vec![step]).unwrap();
    let attachment = AttachmentDraft {
        kind: "other".into(),
        name: "todistus.pdf".into(),
        media_type: "application/pdf".into(),
        person: Some(tiny.aino),
        ..AttachmentDraft::default()
    };
    let attachment: AttachmentId = tiny.book.attach(attachment, b"%PDF").unwrap();
    tiny.book.remove(tiny.aino).unwrap();
    let removal = tiny.book.undo_step().unwrap().unwrap().entry;
    let after = everything(&tiny.book);

    let (folder, book) = opened_on(tiny, "2026-12-02");
    assert_eq!(book.bin().unwrap()[0].days_left, 0);
    let sealed = folder
        .path()
        .join("pieni.vihko.liitteet")
        .join(format!("{}.liite", attachment.0));
    assert!(sealed.exists());
    book.close().unwrap();

    let mut book = opened(&folder.path().join("pieni.vihko"), "2026-12-03");
    assert!(book.bin().unwrap().is_empty());
    assert!(!sealed.exists());
    assert_eq!(refusal(book.take_back(removal)), Failure::NotFound);
    assert_eq!(everything(&book), after);
    assert_eq!(book.get(group).unwrap().participants.len(), 1);
    book.check().unwrap();
}

#[test]
fn a_removed_record_that_was_changed_before_leaves_no_earlier_version_behind() {
    let mut tiny = Tiny::new();
    let changed = PersonDraft {
        private_note: "salaliitto-7391".into(),
        ..PersonDraft::of(&tiny.book.get(tiny.aino).unwrap())
    };
    tiny.book.change(tiny.aino, changed.clone()).unwrap();
    let plain = PersonDraft {
        private_note: String::new(),
        ..changed
    };
    tiny.book.change(tiny.aino, plain).unwrap();
    tiny.book.remove(tiny.aino).unwrap();
    let (folder, book) = opened_on(tiny, "2026-12-20");
    // Whatever undo still offers, it does not bring her back.
    let mut book = book;
    while book.undo().is_ok() {}
    assert!(!everything(&book).contains("salaliitto-7391"));
    drop(folder);
}

#[test]
fn what_was_taken_back_is_not_emptied_and_neither_is_what_a_confirmed_report_names() {
    let mut tiny = Tiny::with_payer(vihko::association::PayerDraft {
        paper_per: "person".into(),
        ..Default::default()
    });
    tiny.complete();
    let session: SessionId = tiny
        .book
        .record(Tiny::session("2026-10-05", &[tiny.aino]))
        .unwrap();
    tiny.book.remove(session).unwrap();
    tiny.book.undo().unwrap();
    tiny.book
        .confirm(tiny.payer, tiny.october().month, "Puuttuu")
        .unwrap();
    let paper = tiny.book.paper(vihko::notebook::ReportWanted {
        person: Some(tiny.aino),
        ..tiny.october()
    });
    let (payer, aino) = (tiny.payer, tiny.aino);
    let october = tiny.october();
    assert!(tiny.book.get(session).is_ok());
    tiny.book.remove(aino).unwrap();
    let (_folder, book) = opened_on(tiny, "2026-12-20");
    book.check().unwrap();
    let now = book.paper(vihko::notebook::ReportWanted {
        payer,
        person: Some(aino),
        ..october
    });
    assert!(now.unwrap().pdf == paper.unwrap().pdf);
}

#[test]
fn the_practice_notebook_s_bin_does_not_age() {
    let practice = vihko_tests::practice();
    let mut book = practice.open();
    let person = book.find_person("Aino Korhonen").unwrap();
    book.remove(person).unwrap();
    book.close().unwrap();
    assert_eq!(practice.open().bin().unwrap()[0].days_left, 30);
}

#[test]
fn what_an_import_brought_back_and_was_removed_again_has_its_thirty_days() {
    let mut tiny = Tiny::new();
    let session = Tiny::session("2026-10-05", &[tiny.aino]);
    let session: SessionId = tiny.book.record(session).unwrap();
    let content = tiny.book.content().unwrap();
    tiny.book.remove(session).unwrap();
    let mut tiny = tiny.on("2026-11-20");
    tiny.book.import(content).unwrap();
    let mut tiny = tiny.on("2026-12-10");
    tiny.book.remove(session).unwrap();
    let mut tiny = tiny.on("2026-12-12");
    let bin = tiny.book.bin().unwrap();
    assert_eq!((bin.len(), bin[0].days_left), (1, 28));
    tiny.book.take_back(bin[0].removal.step.entry).unwrap();
    assert!(tiny.book.get(session).is_ok());
}

#[test]
fn a_number_is_not_given_again_when_its_person_is_gone() {
    let mut tiny = Tiny::new();
    let matti = tiny.hire("Virtanen", "Matti");
    let number = tiny.book.get(matti).unwrap().number;
    tiny.book.remove(matti).unwrap();
    let mut tiny = tiny.on("2026-12-20");
    assert!(tiny.book.name_of(matti).unwrap().is_none());
    let eero = tiny.hire("Laine", "Eero");
    assert_eq!(tiny.book.get(eero).unwrap().number, number + 1);
    assert!(
        tiny.book
            .day_history(day("2026-12-20"))
            .unwrap()
            .iter()
            .all(|it| { it.told.step.command != "empty_bin" })
    );
}
