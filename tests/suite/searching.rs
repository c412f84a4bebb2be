//! Search: what is found, and that every write and undo brings the index along.

use vihko::notebook::Hits;
use vihko::person::PersonDraft;
use vihko::session::{SessionDraft, StepDraft};
use vihko::text::{Language, Text};
use vihko::values::{Draft, SessionId};
use vihko_tests::{Tiny, day};

fn find(tiny: &Tiny, line: &str) -> Hits {
    tiny.book.search(line, &Text::new(Language::Fi)).unwrap()
}

fn said(tiny: &mut Tiny, held_on: &str, text: &str) -> SessionId {
    let session = SessionDraft {
        text: text.into(),
        ..Tiny::session(held_on, &[tiny.aino])
    };
    tiny.book.record(session).unwrap()
}

fn sessions(tiny: &Tiny, line: &str) -> Vec<SessionId> {
    let hits = find(tiny, line).sessions;
    hits.first.into_iter().map(|hit| hit.id).collect()
}

#[test]
fn case_accents_and_endings_do_not_matter() {
    let mut tiny = Tiny::new();
    let card = said(
        &mut tiny,
        "2026-10-05",
        "Ajokortin teoriatunnit Äänekoskella",
    );
    let other = said(&mut tiny, "2026-10-06", "Palkkatuen jatko");
    for line in [
        "ajokortti",
        "AJOKORTIT",
        "aanekoski",
        "äänekoskelle",
        "teoriatunti",
    ] {
        assert_eq!(sessions(&tiny, line), [card], "{line}");
    }
    assert_eq!(sessions(&tiny, "palkkatuki"), [other]);
    assert_eq!(sessions(&tiny, "ajokortti palkkatuki"), []);
    assert_eq!(sessions(&tiny, "kahvila"), []);
}

#[test]
fn every_word_must_be_held_by_the_session_or_a_name_in_it() {
    let mut tiny = Tiny::new();
    let matti = tiny.hire("Virtanen", "Matti");
    let mine = said(&mut tiny, "2026-10-05", "ajokortti");
    let his = tiny
        .book
        .record(SessionDraft {
            text: "ajokortti".into(),
            ..Tiny::session("2026-10-06", &[matti])
        })
        .unwrap();
    assert_eq!(sessions(&tiny, "ajokortti"), [his, mine]);
    assert_eq!(sessions(&tiny, "matti ajokortti"), [his]);
    assert_eq!(sessions(&tiny, "virtanen"), [his]);
    let people: Vec<_> = find(&tiny, "virta")
        .people
        .first
        .into_iter()
        .map(|it| it.id)
        .collect();
    assert_eq!(people, [matti]);
}

#[test]
fn topics_additions_steps_and_private_notes_are_found_too() {
    let mut tiny = Tiny::new();
    let mut draft = Tiny::session("2026-10-05", &[tiny.aino]);
    draft.topics = vec!["job-search".into()];
    draft.participants[0].addition = "ompelukone".into();
    draft.private_note = "salaisuuden paino".into();
    let step = StepDraft {
        person: Some(tiny.aino),
        what: "todistukset mukaan".into(),
        due_on: "2026-10-20".into(),
        ..StepDraft::default()
    };
    let id = tiny.book.record_session(draft, vec![step]).unwrap();
    for line in [
        "työnhaku",
        "ompelukone",
        "salaisuuden",
        "todistus",
        "aino todistus",
    ] {
        assert_eq!(sessions(&tiny, line), [id], "{line}");
    }
    let hits = find(&tiny, "todistukset");
    assert_eq!(hits.steps.total, 1);
    assert_eq!(hits.steps.first[0].record.what, "todistukset mukaan");
    assert_eq!(sessions(&tiny, "koulutus"), []);
}

#[test]
fn the_index_follows_every_change_and_its_undo() {
    let mut tiny = Tiny::new();
    let id = said(&mut tiny, "2026-10-05", "ajokortti");
    let draft = SessionDraft::of(&tiny.book.get(id).unwrap());
    let changed = SessionDraft {
        text: "kuorma-auto".into(),
        ..draft.clone()
    };
    tiny.book.change_session(id, changed, vec![]).unwrap();
    assert_eq!(sessions(&tiny, "ajokortti"), []);
    assert_eq!(sessions(&tiny, "kuorma"), [id]);
    tiny.book.change_session(id, draft, vec![]).unwrap();
    assert_eq!(sessions(&tiny, "ajokortti"), [id]);
    tiny.book.remove(id).unwrap();
    assert_eq!(sessions(&tiny, "ajokortti"), []);
    assert_eq!(find(&tiny, "ajokortti").sessions.total, 0);
}

#[test]
fn a_person_is_found_by_the_new_name_only() {
    let mut tiny = Tiny::new();
    let mut draft = PersonDraft::of(&tiny.book.get(tiny.aino).unwrap());
    draft.family_name = "Ääri-Østberg".into();
    tiny.book.change(tiny.aino, draft).unwrap();
    assert_eq!(find(&tiny, "korhonen").people.total, 0);
    assert_eq!(find(&tiny, "aari").people.total, 1);
    assert_eq!(find(&tiny, "Østberg").people.total, 1);
}

#[test]
fn rubbish_finds_nothing_and_breaks_nothing() {
    let mut tiny = Tiny::new();
    // Only a private note takes characters that no paper can show.
    let session = SessionDraft {
        private_note: "emoji 🙂 ja محمد \"lainaus\" * OR NEAR(".into(),
        ..Tiny::session("2026-10-05", &[tiny.aino])
    };
    tiny.book.record(session).unwrap();
    for line in [
        "",
        "   ",
        "🙂",
        "\"",
        "*",
        "names : x",
        "a\" OR \"b",
        "NEAR(",
        "-",
        "(((",
        "^x",
        "AND OR NOT",
        "{names}",
    ] {
        let hits = find(&tiny, line);
        assert!(hits.sessions.first.len() <= 1, "{line}");
    }
    assert_eq!(sessions(&tiny, "محمد").len(), 1);
    assert_eq!(sessions(&tiny, &"x".repeat(100_000)), []);
    assert_eq!(sessions(&tiny, &"emoji ".repeat(20_000)).len(), 1);
}

#[test]
fn what_is_to_be_done_comes_before_what_is_done() {
    let mut tiny = Tiny::new();
    let step = |what: &str, due_on: &str, done_on: &str| StepDraft {
        person: Some(tiny.aino),
        what: what.into(),
        due_on: due_on.into(),
        done_on: done_on.into(),
        ..StepDraft::default()
    };
    let steps = vec![
        step("hakemus tehty", "2026-10-10", "2026-10-10"),
        step("hakemus myöhemmin", "2026-10-30", ""),
        step("hakemus pian", "2026-10-20", ""),
    ];
    let draft = Tiny::session("2026-10-05", &[tiny.aino]);
    tiny.book.record_session(draft, steps).unwrap();
    let found: Vec<String> = find(&tiny, "hakemus")
        .steps
        .first
        .into_iter()
        .map(|hit| hit.record.what)
        .collect();
    assert_eq!(
        found,
        ["hakemus pian", "hakemus myöhemmin", "hakemus tehty"]
    );
    assert_eq!(day("2026-10-20").to_string(), "2026-10-20");
}
