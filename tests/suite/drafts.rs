//! What is typed but not recorded yet: it stays whatever happens, and ends with the record.

use vihko::error::Failure;
use vihko::notebook::{Clock, LARGEST_DRAFT, Notebook};
use vihko::session::SessionDraft;
use vihko::values::SessionId;
use vihko::vault::{Passphrase, Unlock};
use vihko_tests::{Tiny, day, refusal};

const PLACE: &str = "session/new";

fn opened_again(tiny: Tiny) -> (tempfile::TempDir, Notebook) {
    let (folder, path) = tiny.closed();
    let with = Unlock::Passphrase(Passphrase::typed(Tiny::PASSPHRASE));
    let book = Notebook::open(&path, &with, Clock::Fixed(day("2026-11-02"))).unwrap();
    (folder, book)
}

#[test]
fn drafts_and_the_place_on_the_screen_are_there_after_the_notebook_was_closed() {
    let mut tiny = Tiny::new();
    let typed = "{\"text\": \"Ääniä,\\n\\\"lainaus\\\" 🙂 שלום\"}";
    tiny.book.keep_draft(PLACE, "alku").unwrap();
    tiny.book.keep_draft(PLACE, typed).unwrap();
    tiny.book.keep_draft("person/1", "").unwrap();
    tiny.book.keep_here("session/new text 12").unwrap();
    let (_folder, book) = opened_again(tiny);
    assert_eq!(book.draft(PLACE).unwrap().as_deref(), Some(typed));
    assert_eq!(book.draft("person/1").unwrap().as_deref(), Some(""));
    assert_eq!(book.draft("person/2").unwrap(), None);
    assert_eq!(book.here().unwrap().as_deref(), Some("session/new text 12"));
    let places: Vec<_> = book.drafts().unwrap();
    let places: Vec<_> = places.iter().map(|it| it.place.as_str()).collect();
    assert_eq!(places, ["person/1", PLACE]);
}

#[test]
fn a_dropped_draft_is_gone_and_the_others_stay() {
    let mut tiny = Tiny::new();
    tiny.book.keep_draft(PLACE, "pois").unwrap();
    tiny.book.keep_draft("person/1", "jää").unwrap();
    tiny.book.drop_draft(PLACE).unwrap();
    tiny.book.drop_draft(PLACE).unwrap();
    assert_eq!(tiny.book.draft(PLACE).unwrap(), None);
    assert_eq!(tiny.book.draft("person/1").unwrap().as_deref(), Some("jää"));
}

#[test]
fn recording_ends_the_draft_and_a_refused_recording_keeps_it() {
    let mut tiny = Tiny::new();
    tiny.book.keep_draft(PLACE, "kesken").unwrap();
    let wrong = SessionDraft {
        minutes: "paljon".into(),
        ..Tiny::session("2026-10-05", &[tiny.aino])
    };
    let refused = tiny.book.finish(PLACE, |book| book.record(wrong));
    assert!(matches!(refusal(refused), Failure::Invalid(_)));
    assert_eq!(tiny.book.draft(PLACE).unwrap().as_deref(), Some("kesken"));
    let right = Tiny::session("2026-10-05", &[tiny.aino]);
    tiny.book
        .finish(PLACE, |book| book.record(right.clone()))
        .unwrap();
    assert_eq!(tiny.book.draft(PLACE).unwrap(), None);
    // The next recording has nothing to do with that place any more.
    tiny.book.keep_draft(PLACE, "seuraava").unwrap();
    tiny.book.record(right).unwrap();
    assert_eq!(tiny.book.draft(PLACE).unwrap().as_deref(), Some("seuraava"));
}

#[test]
fn a_change_that_changes_nothing_ends_its_draft_too() {
    let mut tiny = Tiny::new();
    let session = Tiny::session("2026-10-05", &[tiny.aino]);
    let id: SessionId = tiny.book.record(session.clone()).unwrap();
    tiny.book.keep_draft("session/1", "sama").unwrap();
    tiny.book
        .finish("session/1", |book| book.change(id, session))
        .unwrap();
    assert_eq!(tiny.book.draft("session/1").unwrap(), None);
}

#[test]
fn a_draft_is_refused_if_it_is_too_large_or_has_no_place_and_the_earlier_one_stays() {
    let mut tiny = Tiny::new();
    let largest = "ä".repeat(LARGEST_DRAFT / 2);
    tiny.book.keep_draft(PLACE, &largest).unwrap();
    let larger = format!("{largest}x");
    assert_eq!(
        refusal(tiny.book.keep_draft(PLACE, &larger)),
        Failure::DraftTooLarge(4)
    );
    assert_eq!(
        refusal(tiny.book.keep_here(&larger)),
        Failure::DraftTooLarge(4)
    );
    assert!(tiny.book.draft(PLACE).unwrap() == Some(largest));
    for place in ["", "  ", "a\u{0}b", &"x".repeat(301)] {
        assert!(
            matches!(
                refusal(tiny.book.keep_draft(place, "")),
                Failure::Invalid(_)
            ),
            "{place:?}"
        );
    }
}

#[test]
fn drafts_stand_in_no_export() {
    let mut tiny = Tiny::new();
    tiny.book.keep_draft(PLACE, "salaliitto-7391").unwrap();
    let content = tiny.book.content().unwrap().write().unwrap();
    assert!(!content.contains("salaliitto-7391"));
}
