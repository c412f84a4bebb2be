//! The computer's clock is set back: what is new stays behind what is old, undo takes back what was done last, the
//! bin keeps its days, and the copies that were made under the wrong clock stand in nobody's way.

use vihko::backup::{self, CopyReason, Going, Made, Outside};
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

#[test]
fn a_copy_of_a_clock_that_was_ahead_takes_no_later_copy_away() {
    let tiny = Tiny::new();
    let stick = tempfile::tempdir().unwrap();
    tiny.book.choose_second_place(Some(stick.path())).unwrap();
    let kept = |tiny: &mut Tiny| -> Made {
        tiny.hire("Laine", "Eero");
        let step = &mut |_: vihko::backup::Progress| Going::On;
        let made = tiny.book.keep_copy(CopyReason::Asked, step);
        made.unwrap().unwrap()
    };
    let mut tiny = tiny.on("2029-03-05");
    let ahead = kept(&mut tiny);
    let mut tiny = tiny.on("2026-11-02");
    let first = kept(&mut tiny);
    let second = kept(&mut tiny);
    let there = [second, first, ahead].map(|it| {
        assert_eq!(it.outside, Outside::There);
        it.path.file_name().unwrap().to_owned()
    });
    for folder in [backup::folder(&tiny.path()), stick.path().to_owned()] {
        let mut copies = backup::copies_in(&folder, &tiny.path());
        copies.rotate_left(1);
        let names: Vec<_> = copies.iter().filter_map(|it| it.file_name()).collect();
        assert_eq!(names, there);
    }
}
