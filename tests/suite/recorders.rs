//! Those who record, and whose name stands behind what is written.

use vihko::association::RecorderDraft;
use vihko::error::Failure;
use vihko::fault::Problem;
use vihko::values::RecorderId;
use vihko_tests::{Tiny, refusal};

fn named(name: &str) -> RecorderDraft {
    RecorderDraft { name: name.into() }
}

/// The name behind what was written last.
fn behind(tiny: &mut Tiny) -> String {
    tiny.book
        .record(Tiny::session("2026-10-05", &[tiny.aino]))
        .unwrap();
    tiny.book.undo_step().unwrap().unwrap().who
}

#[test]
fn the_one_who_records_now_stands_behind_what_is_written() {
    let mut tiny = Tiny::new();
    assert_eq!(behind(&mut tiny), "");
    let minna: RecorderId = tiny.book.record(named("Minna Ohjaaja")).unwrap();
    // The only one there is need not be chosen.
    assert_eq!(behind(&mut tiny), "Minna Ohjaaja");
    let liisa: RecorderId = tiny.book.record(named("Liisa Laine")).unwrap();
    assert_eq!(behind(&mut tiny), "");
    tiny.book.choose_recorder(liisa).unwrap();
    assert_eq!(behind(&mut tiny), "Liisa Laine");
    tiny.book.choose_recorder(minna).unwrap();
    // Who records is no step of undo.
    tiny.book.undo().unwrap();
    assert_eq!(tiny.book.recorder().unwrap().unwrap().0, minna);
    assert_eq!(behind(&mut tiny), "Minna Ohjaaja");
    tiny.book.remove(minna).unwrap();
    assert_eq!(tiny.book.recorder().unwrap().unwrap().0, liisa);
    assert_eq!(refusal(tiny.book.choose_recorder(minna)), Failure::NotFound);
}

#[test]
fn nobody_records_under_a_name_that_is_there_already() {
    let mut tiny = Tiny::new();
    tiny.book.record(named("Minna Ohjaaja")).unwrap();
    let refused = tiny.book.record(named(" minna  ohjaaja ")).unwrap_err();
    let problems: Vec<_> = refused.faults().unwrap().iter().collect();
    assert_eq!(problems[0].field, "name");
    assert_eq!(problems[0].problem, Problem::Twice);
    assert!(tiny.book.record(named(" ")).is_err());
}
