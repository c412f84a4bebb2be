//! The second place: a stick or a folder outside the notebook's own.

use vihko::backup::{CopyReason, Outside};
use vihko::error::Failure;
use vihko::notebook::OutsideState;
use vihko_tests::refusal;

use super::*;

#[test]
fn a_finished_copy_goes_to_the_second_place_too() {
    let mut tiny = full();
    let stick = tempfile::tempdir().unwrap();
    assert_eq!(tiny.book.outside().unwrap(), OutsideState::NotAsked);
    assert_eq!(
        kept(&mut tiny.book, CopyReason::Closing).outside,
        Outside::NoPlace
    );
    tiny.book.choose_second_place(Some(stick.path())).unwrap();
    assert_eq!(tiny.book.outside().unwrap(), OutsideState::Never);
    // Nothing has changed, but the copy is not there yet.
    let made = kept(&mut tiny.book, CopyReason::Closing);
    assert!(made.was_there);
    assert_eq!(made.outside, Outside::There);
    let name = made.path.file_name().unwrap().to_str().unwrap();
    assert_eq!(names_in(stick.path()), [name]);
    let (here, there) = (made.path.clone(), stick.path().join(name));
    assert_eq!(std::fs::read(here).unwrap(), std::fs::read(&there).unwrap());
    assert!(matches!(
        tiny.book.outside().unwrap(),
        OutsideState::UpToDate(_)
    ));
    let path = tiny.path().with_file_name("tikulta.vihko");
    let before = content(&tiny.book);
    assert_eq!(
        content(&restored(&there, &path, &passphrase()).unwrap()),
        before
    );
}

#[test]
fn a_stick_that_is_pulled_out_is_no_fault_and_the_days_are_counted() {
    let mut tiny = full();
    let stick = tempfile::tempdir().unwrap();
    tiny.book.choose_second_place(Some(stick.path())).unwrap();
    kept(&mut tiny.book, CopyReason::Closing);
    std::fs::remove_dir_all(stick.path()).unwrap();
    let tiny = tiny.on("2026-11-12");
    // Nothing has been recorded since: the copy there still holds everything.
    assert!(matches!(
        tiny.book.outside().unwrap(),
        OutsideState::UpToDate(_)
    ));
    let mut tiny = tiny;
    tiny.hire("Laine", "Eero");
    let made = kept(&mut tiny.book, CopyReason::Closing);
    assert_eq!(made.outside, Outside::Absent);
    let OutsideState::Behind { days, .. } = tiny.book.outside().unwrap() else {
        panic!("it is not behind");
    };
    assert_eq!(days, 10);
    std::fs::create_dir(stick.path()).unwrap();
    assert_eq!(
        kept(&mut tiny.book, CopyReason::Closing).outside,
        Outside::There
    );
    assert!(matches!(
        tiny.book.outside().unwrap(),
        OutsideState::UpToDate(_)
    ));
}

#[test]
fn a_damaged_copy_on_the_stick_is_not_taken_for_the_copy() {
    let mut tiny = full();
    let stick = tempfile::tempdir().unwrap();
    tiny.book.choose_second_place(Some(stick.path())).unwrap();
    let made = kept(&mut tiny.book, CopyReason::Closing);
    let name = made.path.file_name().unwrap();
    let there = stick.path().join(name);
    let mut bytes = std::fs::read(&there).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&there, bytes).unwrap();
    assert_eq!(
        kept(&mut tiny.book, CopyReason::Closing).outside,
        Outside::There
    );
    let names = names_in(stick.path());
    assert_eq!(names.len(), 2, "{names:?}");
    let good = names.iter().find(|it| it.as_str() != name).unwrap();
    let good = std::fs::read(stick.path().join(good)).unwrap();
    assert_eq!(good, std::fs::read(made.path).unwrap());
}

#[test]
fn the_second_place_lies_outside_the_notebook_s_own_folder_and_is_there() {
    let tiny = full();
    let own = tiny.path();
    let own = own.parent().unwrap();
    let inside = own.join("tikku");
    assert_eq!(
        refusal(tiny.book.choose_second_place(Some(&inside))),
        Failure::NoSuchFolder("tikku".into())
    );
    std::fs::create_dir(&inside).unwrap();
    for near in [own, &inside] {
        assert_eq!(
            refusal(tiny.book.choose_second_place(Some(near))),
            Failure::CopyPlaceTooNear
        );
    }
    tiny.book.choose_second_place(None).unwrap();
    assert_eq!(tiny.book.outside().unwrap(), OutsideState::NoPlace(0));
    let tiny = tiny.on("2026-11-16");
    assert_eq!(tiny.book.outside().unwrap(), OutsideState::NoPlace(14));
}

#[test]
fn copies_of_another_notebook_in_the_same_place_stay() {
    let stick = tempfile::tempdir().unwrap();
    let mut others = Vec::new();
    for year in 2027..2031 {
        let mut tiny = Tiny::new().on(&format!("{year}-05-05"));
        tiny.hire("Laine", "Eero");
        tiny.book.choose_second_place(Some(stick.path())).unwrap();
        let made = kept(&mut tiny.book, CopyReason::Closing);
        others.push(made.path.file_name().unwrap().to_str().unwrap().to_owned());
    }
    // The same name and the same years, but each its own notebook: none takes another's away.
    assert_eq!(names_in(stick.path()), others);
}

#[test]
fn old_copies_go_only_for_a_good_one() {
    let tiny = full();
    let mut days = vec!["2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06"];
    days.extend(["2027-11-20", "2027-11-21"]);
    let mut tiny = tiny;
    let mut made = Vec::new();
    for day in &days[..4] {
        tiny = tiny.on(day);
        tiny.hire("Laine", day);
        made.push(kept(&mut tiny.book, CopyReason::Closing).path);
    }
    assert_eq!(copies(&tiny.path()).len(), 4);
    for day in &days[4..] {
        tiny = tiny.on(day);
        tiny.hire("Laine", day);
        made.push(kept(&mut tiny.book, CopyReason::Closing).path);
    }
    let mut left = copies(&tiny.path());
    left.sort();
    assert_eq!(left, made[4..]);
}

#[test]
fn nothing_is_taken_away_while_a_copy_is_about_to_be_restored() {
    let mut tiny = full();
    kept(&mut tiny.book, CopyReason::Closing);
    let mut tiny = tiny.on("2028-11-02");
    tiny.hire("Laine", "Eero");
    kept(&mut tiny.book, CopyReason::BeforeRestore);
    assert_eq!(copies(&tiny.path()).len(), 2);
    tiny.hire("Laine", "Elli");
    kept(&mut tiny.book, CopyReason::Closing);
    assert_eq!(copies(&tiny.path()).len(), 2);
}
