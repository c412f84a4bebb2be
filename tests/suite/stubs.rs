//! Stubs: a meeting noted down in a hurry, asked for until it is filled in or dropped.

use vihko::error::Failure;
use vihko::fault::Problem;
use vihko::session::{SessionDraft, StubDraft};
use vihko::values::{Draft, PersonId};
use vihko_tests::{Tiny, day, refusal};

fn stub(person: PersonId, met_on: &str) -> StubDraft {
    StubDraft {
        person: Some(person),
        met_on: met_on.into(),
        note: "ajokortti".into(),
        ..StubDraft::default()
    }
}

#[test]
fn a_stub_is_no_evidence_in_any_report() {
    let mut tiny = Tiny::new();
    let before = tiny.report();
    tiny.book.record(stub(tiny.aino, "2026-10-05")).unwrap();
    let after = tiny.report();
    assert_eq!(after.totals.sessions, 0);
    assert_eq!(
        after.people[0].sessions.len(),
        before.people[0].sessions.len()
    );
    assert_eq!(after.gaps(), before.gaps());
    assert_eq!(tiny.book.stubs().unwrap().len(), 1);
}

#[test]
fn a_stub_that_is_filled_in_becomes_a_session_and_ends() {
    let mut tiny = Tiny::new();
    let id = tiny.book.record(stub(tiny.aino, "2026-10-05")).unwrap();
    let session = Tiny::session("2026-10-05", &[tiny.aino]);
    tiny.book.fill_stub(id, session.clone(), vec![]).unwrap();
    assert_eq!(tiny.book.stubs().unwrap(), []);
    assert_eq!(tiny.report().totals.sessions, 1);
    let again = tiny.book.fill_stub(id, session, vec![]);
    assert_eq!(refusal(again), Failure::NotFound);
    assert_eq!(tiny.report().totals.sessions, 1);
}

#[test]
fn a_stub_stays_when_the_session_cannot_be_recorded() {
    let mut tiny = Tiny::new();
    let id = tiny.book.record(stub(tiny.aino, "2026-10-05")).unwrap();
    let wrong = SessionDraft {
        minutes: "0".into(),
        ..Tiny::session("2026-10-05", &[tiny.aino])
    };
    assert!(tiny.book.fill_stub(id, wrong, vec![]).is_err());
    assert_eq!(tiny.book.stubs().unwrap().len(), 1);
}

#[test]
fn stubs_come_in_the_order_of_their_days_and_a_dropped_one_is_gone() {
    let mut tiny = Tiny::new();
    let late = tiny.book.record(stub(tiny.aino, "2026-10-09")).unwrap();
    let early = tiny.book.record(stub(tiny.aino, "2026-10-02")).unwrap();
    let ids: Vec<_> = tiny
        .book
        .stubs()
        .unwrap()
        .into_iter()
        .map(|it| it.0)
        .collect();
    assert_eq!(ids, [early, late]);
    tiny.book.remove(early).unwrap();
    let ids: Vec<_> = tiny
        .book
        .stubs()
        .unwrap()
        .into_iter()
        .map(|it| it.0)
        .collect();
    assert_eq!(ids, [late]);
}

#[test]
fn a_stub_of_tomorrow_or_of_a_strange_moment_is_refused() {
    let wrong = StubDraft {
        written_at: "eilen".into(),
        ..stub(PersonId::from(uuid::Uuid::nil()), "2026-11-03")
    };
    let faults = wrong.check(day("2026-11-02")).err().unwrap();
    let found: Vec<_> = faults
        .iter()
        .map(|it| (it.field.as_str(), it.problem.clone()))
        .collect();
    assert_eq!(
        found,
        [
            ("met_on", Problem::InTheFuture),
            (
                "written_at",
                Problem::WrongForm("2026-11-02T12:02:00Z".into())
            ),
        ]
    );
}

#[test]
fn a_stub_moves_with_the_notebook_s_content() {
    let mut tiny = Tiny::new();
    let id = tiny.book.record(stub(tiny.aino, "2026-10-05")).unwrap();
    let content = tiny.book.content().unwrap();
    assert_eq!(content.stubs.len(), 1);
    tiny.book.remove(id).unwrap();
    tiny.book.import(content).unwrap();
    assert_eq!(tiny.book.stubs().unwrap()[0].1.note, "ajokortti");
}
