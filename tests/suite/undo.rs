//! Undo and redo of anything, a removal with all that hangs on it, and what stays as it is.

use expect_test::expect;
use vihko::error::{Failure, Result};
use vihko::notebook::{Clock, Notebook};
use vihko::path::GoalDraft;
use vihko::person::PersonDraft;
use vihko::session::{SessionDraft, StepDraft};
use vihko::store::Step;
use vihko::values::{Draft, PayerId, PersonId, SessionId};
use vihko::vault::{Passphrase, Unlock};
use vihko_tests::{Tiny, day, refusal};

fn everything(book: &Notebook) -> String {
    book.content().unwrap().write().unwrap()
}

fn opened_again(tiny: Tiny) -> (tempfile::TempDir, Notebook) {
    let (folder, path) = tiny.closed();
    let with = Unlock::Passphrase(Passphrase::typed(Tiny::PASSPHRASE));
    let book = Notebook::open(&path, &with, Clock::Fixed(day("2026-11-02"))).unwrap();
    (folder, book)
}

fn command(step: Result<Option<Step>>) -> Option<String> {
    step.unwrap().map(|step| step.command)
}

fn minutes(tiny: &mut Tiny, id: SessionId, minutes: u32) {
    let session = SessionDraft {
        minutes: minutes.to_string(),
        ..Tiny::session("2026-10-05", &[tiny.aino])
    };
    tiny.book.change(id, session).unwrap();
}

#[test]
fn a_hundred_and_fifty_steps_on_one_record_are_undone_across_a_restart_and_done_again() {
    let mut tiny = Tiny::new();
    let id: SessionId = tiny
        .book
        .record(Tiny::session("2026-10-05", &[tiny.aino]))
        .unwrap();
    let start = everything(&tiny.book);
    for n in 1..=150 {
        minutes(&mut tiny, id, n);
    }
    let end = everything(&tiny.book);
    for _ in 0..70 {
        assert_eq!(tiny.book.undo().unwrap().command, "change_session");
    }
    let (_folder, mut book) = opened_again(tiny);
    for _ in 0..80 {
        book.undo().unwrap();
    }
    assert_eq!(everything(&book), start);
    assert_eq!(command(book.undo_step()).as_deref(), Some("record_session"));
    for _ in 0..150 {
        assert_eq!(book.redo().unwrap().command, "change_session");
    }
    assert_eq!(everything(&book), end);
    assert_eq!(refusal(book.redo()), Failure::NothingToRedo);
}

#[test]
fn undo_and_redo_go_back_and_forth_over_the_same_steps() {
    let mut tiny = Tiny::new();
    let id: SessionId = tiny
        .book
        .record(Tiny::session("2026-10-05", &[tiny.aino]))
        .unwrap();
    let mut states = vec![everything(&tiny.book)];
    for n in [10, 20, 30] {
        minutes(&mut tiny, id, n);
        states.push(everything(&tiny.book));
    }
    let mut at = 3;
    // Not only all the way: every turn in between.
    for forth in [0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 0, 1, 1] {
        if forth == 1 {
            tiny.book.redo().unwrap();
            at += 1;
        } else {
            tiny.book.undo().unwrap();
            at -= 1;
        }
        assert!(everything(&tiny.book) == states[at], "at {at}");
    }
}

#[test]
fn what_is_recorded_after_an_undo_ends_redo() {
    let mut tiny = Tiny::new();
    tiny.book
        .record(Tiny::session("2026-10-05", &[tiny.aino]))
        .unwrap();
    tiny.book.undo().unwrap();
    assert_eq!(
        command(tiny.book.redo_step()).as_deref(),
        Some("record_session")
    );
    let goal = GoalDraft {
        person: Some(tiny.aino),
        area: "work-skills".into(),
        text: "Ajokortti".into(),
        state: "open".into(),
        ..GoalDraft::default()
    };
    tiny.book.record(goal).unwrap();
    assert_eq!(command(tiny.book.redo_step()), None);
    assert_eq!(refusal(tiny.book.redo()), Failure::NothingToRedo);
}

#[test]
fn a_removed_person_takes_everything_along_and_one_undo_brings_it_all_back() {
    let mut tiny = Tiny::new();
    tiny.complete();
    let matti = tiny.hire("Virtanen", "Matti");
    let step = |person| StepDraft {
        person: Some(person),
        what: "Näkötarkastus".into(),
        who: "Aino".into(),
        ..StepDraft::default()
    };
    let alone = Tiny::session("2026-10-05", &[tiny.aino]);
    tiny.book
        .record_session(alone, vec![step(tiny.aino)])
        .unwrap();
    let group = Tiny::session("2026-10-06", &[tiny.aino, matti]);
    let group = tiny
        .book
        .record_session(group, vec![step(tiny.aino), step(matti)])
        .unwrap();
    let before = everything(&tiny.book);
    tiny.book.remove(tiny.aino).unwrap();
    let after = everything(&tiny.book);
    assert!(!after.contains(&tiny.aino.0.to_string()), "{after}");
    // The group met without her; Matti's part and step stay.
    let group = tiny.book.get(group).unwrap();
    let present: Vec<PersonId> = group.participants.iter().map(|it| it.person).collect();
    assert_eq!(present, [matti]);
    assert_eq!(after.matches("Näkötarkastus").count(), 1);
    tiny.book.check().unwrap();
    let (_folder, mut book) = opened_again(tiny);
    assert_eq!(book.undo().unwrap().command, "remove_person");
    assert_eq!(everything(&book), before);
    assert_eq!(book.redo().unwrap().command, "remove_person");
    assert_eq!(everything(&book), after);
}

#[test]
fn a_removed_session_takes_its_steps_along() {
    let mut tiny = Tiny::new();
    let step = StepDraft {
        person: Some(tiny.aino),
        what: "Näkötarkastus".into(),
        who: "Aino".into(),
        ..StepDraft::default()
    };
    let session = Tiny::session("2026-10-05", &[tiny.aino]);
    let before = everything(&tiny.book);
    let id = tiny.book.record_session(session, vec![step]).unwrap();
    tiny.book.remove(id).unwrap();
    assert_eq!(everything(&tiny.book), before);
}

#[test]
fn a_payer_that_a_placement_needs_is_not_removed() {
    let mut tiny = Tiny::new();
    let before = everything(&tiny.book);
    assert_eq!(refusal(tiny.book.remove(tiny.payer)), Failure::StillNeeded);
    assert_eq!(everything(&tiny.book), before);
    tiny.book.remove(tiny.placement).unwrap();
    tiny.book.remove(tiny.payer).unwrap();
    assert!(tiny.book.list::<PayerId>().unwrap().is_empty());
}

#[test]
fn a_confirmed_report_is_outside_undo_and_what_came_before_it_can_be_chosen() {
    let mut tiny = Tiny::new();
    tiny.complete();
    let session: SessionId = tiny
        .book
        .record(Tiny::session("2026-10-05", &[tiny.aino]))
        .unwrap();
    let recorded = tiny.book.undo_step().unwrap().unwrap();
    tiny.book
        .confirm(tiny.payer, tiny.october().month, "Puuttuu")
        .unwrap();
    let before = everything(&tiny.book);
    assert_eq!(command(tiny.book.undo_step()), None);
    assert_eq!(refusal(tiny.book.undo()), Failure::ConfirmedStays);
    assert_eq!(everything(&tiny.book), before);
    let paper = tiny.paper();
    assert_eq!(tiny.book.take_back(recorded.entry).unwrap(), recorded);
    assert_eq!(refusal(tiny.book.get(session)), Failure::NotFound);
    let now = tiny.paper();
    assert!(now.pdf == paper.pdf && now.outdated && !paper.outdated);
}

#[test]
fn one_thing_is_taken_back_once_and_only_if_nothing_newer_rests_on_it() {
    let mut tiny = Tiny::new();
    let matti = tiny.hire("Virtanen", "Matti");
    let session: SessionId = tiny
        .book
        .record(Tiny::session("2026-10-05", &[tiny.aino]))
        .unwrap();
    let recorded = tiny.book.undo_step().unwrap().unwrap().entry;
    minutes(&mut tiny, session, 20);
    let changed = tiny.book.undo_step().unwrap().unwrap().entry;
    tiny.book
        .record(Tiny::session("2026-10-06", &[matti]))
        .unwrap();
    assert_eq!(
        refusal(tiny.book.take_back(recorded)),
        Failure::ChangedSince
    );
    tiny.book.take_back(changed).unwrap();
    assert_eq!(
        refusal(tiny.book.take_back(changed)),
        Failure::NothingToUndo
    );
    tiny.book.take_back(recorded).unwrap();
    assert_eq!(tiny.book.list::<SessionId>().unwrap().len(), 1);
}

#[test]
fn what_belongs_to_a_removed_person_comes_back_only_after_the_person() {
    let mut tiny = Tiny::new();
    let session: SessionId = tiny
        .book
        .record(Tiny::session("2026-10-05", &[tiny.aino]))
        .unwrap();
    tiny.book.remove(session).unwrap();
    let first = tiny.book.undo_step().unwrap().unwrap().entry;
    tiny.book.remove(tiny.aino).unwrap();
    let second = tiny.book.undo_step().unwrap().unwrap().entry;
    let before = everything(&tiny.book);
    assert_eq!(refusal(tiny.book.take_back(first)), Failure::RestsOnRemoved);
    assert_eq!(everything(&tiny.book), before);
    tiny.book.take_back(second).unwrap();
    tiny.book.take_back(first).unwrap();
    assert!(tiny.book.get(session).is_ok());
}

#[test]
fn what_has_been_recorded_anew_is_not_brought_back_beside_it() {
    let mut tiny = Tiny::new();
    let form = tiny.form();
    let first = tiny.book.record(form.clone()).unwrap();
    tiny.book.remove(first).unwrap();
    let removal = tiny.book.undo_step().unwrap().unwrap().entry;
    tiny.book.record(form).unwrap();
    assert_eq!(refusal(tiny.book.take_back(removal)), Failure::NoLongerFits);
}

#[test]
fn a_change_of_a_person_is_undone_field_for_field() {
    let mut tiny = Tiny::new();
    let before = PersonDraft::of(&tiny.book.get(tiny.aino).unwrap());
    let changed = PersonDraft {
        phone: "040 123".into(),
        private_note: "Oma ääni".into(),
        hetu: "131052-308T".into(),
        ..before.clone()
    };
    tiny.book.change(tiny.aino, changed).unwrap();
    tiny.book.undo().unwrap();
    let now = PersonDraft::of(&tiny.book.get(tiny.aino).unwrap());
    assert!(now == before);
}

#[test]
fn the_order_of_undo_is_that_of_writing_even_if_the_clock_was_set_back() {
    let mut tiny = Tiny::new();
    tiny.book
        .record(Tiny::session("2026-10-05", &[tiny.aino]))
        .unwrap();
    let mut tiny = tiny.on("2026-10-20");
    tiny.hire("Virtanen", "Matti");
    let mut commands = Vec::new();
    for _ in 0..7 {
        commands.push(tiny.book.undo().unwrap().command);
    }
    expect![[r#"
        [
            "record_month_figures",
            "record_supplement",
            "record_pay_subsidy",
            "record_placement",
            "record_person",
            "record_session",
            "record_month_figures",
        ]
    "#]]
    .assert_debug_eq(&commands);
}
