//! A copy restored: from one file onto an empty folder, both ways in, beside the present notebook.

use vihko::backup::CopyReason;
use vihko::error::Failure;
use vihko::notebook::{Restoring, restored_path};
use vihko_tests::refusal;

use super::*;

#[test]
fn one_file_gives_back_everything_in_an_empty_folder_by_either_way_in() {
    let mut tiny = full();
    let code = vihko::vault::RecoveryCode::random().unwrap();
    tiny.book.vault().add_recovery_code(&code).unwrap();
    let before = content(&tiny.book);
    let made = kept(&mut tiny.book, CopyReason::Closing);
    let elsewhere = tempfile::tempdir().unwrap();
    let copy = elsewhere.path().join("tuotu.varmuus");
    std::fs::copy(&made.path, &copy).unwrap();
    drop(tiny);
    for (name, with) in [("a", passphrase()), ("b", Unlock::Recovery(code))] {
        let path = elsewhere.path().join(name).join("vihko.vihko");
        let book = restored(&copy, &path, &with).unwrap();
        assert_eq!(content(&book), before);
        book.check().unwrap();
        book.close().unwrap();
        let folder = names_in(path.parent().unwrap());
        let beside = [
            "vihko.vihko",
            "vihko.vihko.avaimet",
            "vihko.vihko.avaimet2",
            "vihko.vihko.liitteet",
        ];
        assert_eq!(folder, beside);
        Notebook::open(&path, &passphrase(), clock())
            .unwrap()
            .check()
            .unwrap();
    }
}

#[test]
fn a_copy_opens_with_the_passphrase_of_its_day() {
    let mut tiny = full();
    let made = kept(&mut tiny.book, CopyReason::Closing);
    let new = Passphrase::choose("viisi vielä pidempää sanaa").unwrap();
    tiny.book
        .vault()
        .replace_passphrase(&new, vihko::vault::PassphraseCost::FLOOR)
        .unwrap();
    let path = tiny.path().with_file_name("palautettu.vihko");
    let with_new = Unlock::Passphrase(new);
    assert_eq!(
        refusal(restored(&made.path, &path, &with_new)),
        Failure::WrongPassphrase
    );
    restored(&made.path, &path, &passphrase()).unwrap();
}

#[test]
fn restoring_never_overwrites_and_proposes_a_free_name() {
    let mut tiny = full();
    let made = kept(&mut tiny.book, CopyReason::Closing);
    let before = content(&tiny.book);
    let refused = refusal(restored(&made.path, &tiny.path(), &passphrase()));
    assert_eq!(refused, Failure::FileExists("pieni.vihko".into()));
    let first = restored_path(&tiny.path(), &made.manifest);
    assert_eq!(
        first.file_name().unwrap(),
        "pieni palautettu 2026-11-02.vihko"
    );
    restored(&made.path, &first, &passphrase())
        .unwrap()
        .close()
        .unwrap();
    let second = restored_path(&tiny.path(), &made.manifest);
    assert_eq!(
        second.file_name().unwrap(),
        "pieni palautettu 2026-11-02 2.vihko"
    );
    let kept = names_in(tiny.path().parent().unwrap());
    assert!(
        kept.iter().all(|name| name.starts_with("pieni")),
        "{kept:?}"
    );
    assert_eq!(content(&tiny.book), before);
}

#[test]
fn a_restoring_that_is_stopped_or_given_up_leaves_nothing() {
    let mut tiny = full();
    let code = vihko::vault::RecoveryCode::random().unwrap();
    tiny.book.vault().add_recovery_code(&code).unwrap();
    let with = Unlock::Recovery(code);
    let made = kept(&mut tiny.book, CopyReason::Closing);
    let folder = tempfile::tempdir().unwrap();
    let mut steps = 0;
    let laid_open = Restoring::new(&made.path, &with, folder.path(), clock(), &mut |_| {
        steps += 1;
        Going::On
    });
    drop(laid_open.unwrap());
    assert_eq!(names_in(folder.path()), [""; 0]);
    for stop_at in 1..=steps {
        let mut step = 0;
        let stopped = Restoring::new(&made.path, &with, folder.path(), clock(), &mut |_| {
            step += 1;
            match step == stop_at {
                true => Going::Stop,
                false => Going::On,
            }
        });
        assert_eq!(refusal(stopped), Failure::CopyStopped);
        assert_eq!(names_in(folder.path()), [""; 0], "{stop_at}");
    }
}

#[test]
fn the_difference_tells_what_each_side_has_alone() {
    let mut tiny = full();
    let made = kept(&mut tiny.book, CopyReason::Closing);
    tiny.hire("Laine", "Eero");
    let folder = tiny.path();
    let folder = folder.parent().unwrap();
    let restoring = Restoring::new(&made.path, &passphrase(), folder, clock(), &mut on).unwrap();
    let difference = restoring.difference(&tiny.book).unwrap();
    assert!(difference.same_notebook);
    let deeds = |side: &vihko::notebook::Side| -> Vec<String> {
        let newest = side.newest.iter();
        newest.map(|it| it.told.step.command.clone()).collect()
    };
    let commands = [
        "record_month_figures",
        "record_supplement",
        "record_pay_subsidy",
        "record_placement",
        "record_person",
    ];
    assert_eq!(difference.present.only_here, commands.len());
    assert_eq!(deeds(&difference.present), commands);
    assert_eq!(difference.copy.only_here, 0);
    let people = |side: &vihko::notebook::Side| {
        let counts = side.counts.iter();
        counts
            .filter(|it| it.table == "person")
            .map(|it| it.rows)
            .sum::<u64>()
    };
    assert_eq!(
        (people(&difference.present), people(&difference.copy)),
        (2, 1)
    );
    let other = Tiny::new();
    assert!(!restoring.difference(&other.book).unwrap().same_notebook);
}
