//! Group sessions and the steps that were agreed on: what the next group is, and what changes together.

use vihko::error::Failure;
use vihko::session::{SessionDraft, StepDraft};
use vihko::values::{Draft, PersonId, SessionId};
use vihko_tests::{Tiny, day, month, refusal};

fn group(tiny: &mut Tiny, held_on: &str, came: &[(PersonId, &str)]) -> SessionId {
    let people: Vec<PersonId> = came.iter().map(|(person, _)| *person).collect();
    let mut draft = Tiny::session(held_on, &people);
    draft.kind = "group".into();
    for (part, (_, attendance)) in draft.participants.iter_mut().zip(came) {
        part.attendance = (*attendance).into();
    }
    tiny.book.record(draft).unwrap()
}

fn step(person: PersonId, what: &str) -> StepDraft {
    StepDraft {
        person: Some(person),
        what: what.into(),
        ..StepDraft::default()
    }
}

#[test]
fn the_next_group_is_the_last_one_and_at_first_everybody_at_work() {
    let mut tiny = Tiny::new();
    let matti = tiny.hire("Virtanen", "Matti");
    let leena = tiny.hire("Aalto", "Leena");
    let members = |tiny: &Tiny| -> Vec<PersonId> {
        let next = tiny.book.next_group(day("2026-10-20")).unwrap();
        next.members.iter().map(|it| it.person).collect()
    };
    assert_eq!(members(&tiny), [leena, tiny.aino, matti]);
    let aino = tiny.aino;
    group(
        &mut tiny,
        "2026-10-05",
        &[(matti, "present"), (aino, "absent")],
    );
    assert_eq!(members(&tiny), [aino, matti]);
    let next = tiny.book.next_group(day("2026-10-20")).unwrap();
    assert_eq!(next.last.map(|it| it.held_on), Some(day("2026-10-05")));
    assert_eq!(next.members[0].absences, 1);
}

#[test]
fn a_third_absence_in_a_row_is_known_before_it_is_recorded() {
    let mut tiny = Tiny::new();
    let matti = tiny.hire("Virtanen", "Matti");
    for (held_on, attendance) in [
        ("2026-10-01", "absent"),
        ("2026-10-05", "present"),
        ("2026-10-08", "absent"),
        ("2026-10-12", "cancelled"),
        ("2026-10-15", "absent"),
        ("2026-10-22", "absent"),
    ] {
        group(&mut tiny, held_on, &[(matti, attendance)]);
    }
    let absences = |on: &str| tiny.book.absences_before(matti, day(on)).unwrap();
    assert_eq!(absences("2026-10-20"), 2);
    assert_eq!(absences("2026-10-22"), 3);
    assert_eq!(absences("2026-10-05"), 0);
}

#[test]
fn the_sessions_of_a_month_come_with_the_latest_first_and_of_one_person_alone() {
    let mut tiny = Tiny::new();
    let matti = tiny.hire("Virtanen", "Matti");
    let aino = tiny.aino;
    let first = tiny
        .book
        .record(Tiny::session("2026-10-02", &[aino]))
        .unwrap();
    let both = group(
        &mut tiny,
        "2026-10-05",
        &[(aino, "present"), (matti, "absent")],
    );
    tiny.book
        .record(Tiny::session("2026-09-30", &[aino]))
        .unwrap();
    let ids = |person| -> Vec<SessionId> {
        let sessions = tiny.book.sessions_of_month(month("2026-10"), person);
        sessions.unwrap().into_iter().map(|it| it.0).collect()
    };
    assert_eq!(ids(None), [both, first]);
    assert_eq!(ids(Some(matti)), [both]);
}

#[test]
fn changed_steps_stay_the_same_steps_and_missing_ones_go() {
    let mut tiny = Tiny::new();
    let aino = tiny.aino;
    let session = Tiny::session("2026-10-02", &[aino]);
    let steps = vec![step(aino, "cv"), step(aino, "hakemus")];
    let id = tiny.book.record_session(session.clone(), steps).unwrap();
    let before = tiny.book.steps_of_session(id).unwrap();
    let steps = vec![
        (Some(before[1].0), step(aino, "hakemus perjantaiksi")),
        (None, step(aino, "soitto")),
    ];
    tiny.book.change_session(id, session, steps).unwrap();
    let after = tiny.book.steps_of_session(id).unwrap();
    assert_eq!(after.len(), 2);
    assert_eq!(after[0].0, before[1].0);
    assert_eq!(after[0].1.what, "hakemus perjantaiksi");
    assert_eq!(after[1].1.what, "soitto");
}

#[test]
fn a_session_with_a_wrong_step_is_changed_by_nothing_at_all() {
    let mut tiny = Tiny::new();
    let aino = tiny.aino;
    let session = Tiny::session("2026-10-02", &[aino]);
    let id = tiny
        .book
        .record_session(session.clone(), vec![step(aino, "cv")])
        .unwrap();
    let changed = SessionDraft {
        text: "muuttui".into(),
        ..session
    };
    let wrong = StepDraft {
        due_on: "2026-10-01".into(),
        ..step(aino, "ennen ohjausta")
    };
    let refused = refusal(tiny.book.change_session(id, changed, vec![(None, wrong)]));
    let Failure::Invalid(faults) = refused else {
        panic!("{refused:?}")
    };
    let fields: Vec<_> = faults.iter().map(|it| it.field.clone()).collect();
    assert_eq!(fields, ["steps[0].due_on"]);
    assert_ne!(tiny.book.get(id).unwrap().text, "muuttui");
    assert_eq!(tiny.book.steps_of_session(id).unwrap()[0].1.what, "cv");
}

#[test]
fn a_removed_session_takes_its_steps_along() {
    let mut tiny = Tiny::new();
    let aino = tiny.aino;
    let session = Tiny::session("2026-10-02", &[aino]);
    let id = tiny
        .book
        .record_session(session, vec![step(aino, "cv")])
        .unwrap();
    let steps = tiny.book.steps_of_session(id).unwrap();
    tiny.book.remove(id).unwrap();
    assert_eq!(refusal(tiny.book.get(id)), Failure::NotFound);
    assert_eq!(refusal(tiny.book.get(steps[0].0)), Failure::NotFound);
    assert_eq!(refusal(tiny.book.remove(id)), Failure::NotFound);
}

#[test]
fn an_addition_goes_to_the_report_and_the_private_note_of_the_same_session_does_not() {
    let mut tiny = Tiny::new();
    let matti = tiny.hire("Virtanen", "Matti");
    let mut draft = Tiny::session("2026-10-05", &[tiny.aino, matti]);
    draft.kind = "group".into();
    draft.participants[1].addition = "ohjasi muita ompelukoneella".into();
    draft.private_note = "salaliitto-7391".into();
    tiny.book.record(draft.clone()).unwrap();
    assert_eq!(
        SessionDraft::of(
            &tiny
                .book
                .sessions_of_month(month("2026-10"), Some(matti))
                .unwrap()[0]
                .1
        )
        .private_note,
        draft.private_note
    );
    let paper = tiny.paper();
    let text = vihko_tests::text_of(&paper.pdf);
    assert!(text.contains("ohjasi muita ompelukoneella"));
    assert!(!text.contains("salaliitto"));
    assert!(!paper.data.contains("salaliitto"));
}
