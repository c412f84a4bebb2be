//! The computer's clock is set back: what is new stays behind what is old, undo takes back what was done last, and
//! the bin keeps its days.

use vihko::notebook::BIN_DAYS;
use vihko::values::{AttachmentId, SessionId};
use vihko_tests::Tiny;

use super::scribe::attachment;

#[test]
fn what_is_recorded_under_a_clock_that_was_set_back_comes_behind_what_was_there() {
    let mut tiny = Tiny::new();
    let aino = tiny.aino;
    let old = tiny
        .book
        .record(Tiny::session("2026-10-05", &[aino]))
        .unwrap();
    let old_file = tiny.book.attach(attachment("vanha"), b"vanha").unwrap();
    let mut tiny = tiny.on("2026-08-03");
    let new = tiny
        .book
        .record(Tiny::session("2026-07-06", &[aino]))
        .unwrap();
    let new_file = tiny.book.attach(attachment("uusi"), b"uusi").unwrap();
    let ids: Vec<SessionId> = tiny
        .book
        .list()
        .unwrap()
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    assert_eq!(ids, [old, new]);
    let ids: Vec<AttachmentId> = tiny
        .book
        .list()
        .unwrap()
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    assert_eq!(ids, [old_file, new_file]);
}

#[test]
fn undo_takes_back_what_was_done_last_whatever_the_clock_said() {
    let mut tiny = Tiny::new();
    let aino = tiny.aino;
    tiny.book
        .record(Tiny::session("2026-10-05", &[aino]))
        .unwrap();
    let mut tiny = tiny.on("2026-08-03");
    let last = tiny
        .book
        .record(Tiny::session("2026-07-06", &[aino]))
        .unwrap();
    assert_eq!(tiny.book.undo().unwrap().command, "record_session");
    assert!(tiny.book.get(last).is_err());
    tiny.book.redo().unwrap();
    assert!(tiny.book.get(last).is_ok());
    let mut tiny = tiny.on("2026-11-02");
    tiny.book.undo().unwrap();
    assert!(tiny.book.get(last).is_err());
    assert_eq!(tiny.book.list::<SessionId>().unwrap().len(), 1);
}

#[test]
fn what_was_removed_under_a_clock_that_was_set_back_stays_its_days_in_the_bin() {
    let mut tiny = Tiny::new();
    let id = tiny
        .book
        .record(Tiny::session("2026-10-05", &[tiny.aino]))
        .unwrap();
    let mut tiny = tiny.on("2026-08-03");
    tiny.book.remove(id).unwrap();
    let tiny = tiny.on("2026-11-03");
    let bin = tiny.book.bin().unwrap();
    assert_eq!(bin.len(), 1);
    assert_eq!(bin[0].days_left, BIN_DAYS - 1);
    let mut tiny = tiny.on("2026-12-02");
    let bin = tiny.book.bin().unwrap();
    assert_eq!(bin[0].days_left, 0);
    tiny.book.take_back(bin[0].removal.step.entry).unwrap();
    assert!(tiny.book.get(id).is_ok());
    tiny.book.remove(id).unwrap();
    let tiny = tiny.on("2027-01-03");
    assert!(tiny.book.bin().unwrap().is_empty());
}
