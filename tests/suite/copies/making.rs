//! When a copy is made, and when there is nothing to make.

use vihko::backup::{Copy, CopyReason};
use vihko::error::Failure;
use vihko::notebook::{Clock, Going, Notebook};
use vihko::vault::{Passphrase, PassphraseCost};
use vihko_tests::{Tiny, practice, refusal};

use super::*;

#[test]
fn a_copy_says_when_it_was_made_and_what_is_in_it() {
    let mut tiny = full();
    let made = kept(&mut tiny.book, CopyReason::Closing);
    assert!(!made.was_there);
    let name = made.path.file_name().unwrap().to_str().unwrap();
    assert!(
        name.starts_with("pieni-2026-11-02-") && name.ends_with(".varmuus"),
        "{name}"
    );
    assert_eq!(made.manifest.people(), 1);
    let counted: u64 = tiny.book.check().unwrap().iter().map(|it| it.rows).sum();
    // One person, the association, two who came to a session.
    assert_eq!(made.manifest.records(), counted - 1 - 1 - 2);
    assert!(made.manifest.left_out.is_empty());
    assert!(Copy::look(&made.path).unwrap().is_whole());
    assert_eq!(names_in(&backup::folder(&tiny.path())), [name]);
}

#[test]
fn a_copy_is_made_exactly_when_something_has_changed() {
    let mut tiny = full();
    let first = kept(&mut tiny.book, CopyReason::Closing);
    let again = kept(&mut tiny.book, CopyReason::Closing);
    assert!(again.was_there);
    assert_eq!(again.path, first.path);
    // What has only been typed is no record yet.
    tiny.book.keep_draft("session/new", "{}").unwrap();
    assert!(kept(&mut tiny.book, CopyReason::Closing).was_there);
    tiny.hire("Laine", "Eero");
    assert!(!kept(&mut tiny.book, CopyReason::Changes).was_there);
    assert_eq!(copies(&tiny.path()).len(), 2);
    // A copy opens as the notebook opens now: a new passphrase is a change.
    let new = Passphrase::choose("viisi vielä pidempää sanaa").unwrap();
    let vault = tiny.book.vault();
    vault
        .replace_passphrase(&new, PassphraseCost::FLOOR)
        .unwrap();
    assert!(!kept(&mut tiny.book, CopyReason::Closing).was_there);
}

#[test]
fn an_empty_notebook_and_the_practice_notebook_are_copied_only_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("uusi.vihko");
    let passphrase = Passphrase::choose(Tiny::PASSPHRASE).unwrap();
    let (mut book, _) =
        Notebook::create(&path, &passphrase, PassphraseCost::FLOOR, Clock::System).unwrap();
    assert!(book.begin_copy(CopyReason::Closing).unwrap().is_none());
    kept(&mut book, CopyReason::Asked);
    assert_eq!(copies(&path).len(), 1);
    let practice = practice();
    let mut book = practice.open();
    assert!(book.begin_copy(CopyReason::Closing).unwrap().is_none());
    assert!(!backup::folder(&practice.notebook()).exists());
}

#[test]
fn a_copy_is_kept_before_an_import_and_holds_what_was_there_before() {
    let mut tiny = Tiny::new();
    tiny.complete();
    let before = content(&tiny.book);
    let other = before.replace("Pieni yhdistys ry", "Suuri yhdistys ry");
    tiny.book.import_file(&other).unwrap();
    assert_ne!(content(&tiny.book), before);
    let copies = copies(&tiny.path());
    assert_eq!(copies.len(), 1);
    let path = tiny.path().with_file_name("ennen.vihko");
    let book = restored(&copies[0], &path, &passphrase()).unwrap();
    assert_eq!(content(&book), before);
}

#[test]
fn a_copy_made_while_the_notebook_goes_on_is_whole_and_holds_what_it_was_begun_with() {
    let mut tiny = full();
    let before = content(&tiny.book);
    let making = tiny.book.begin_copy(CopyReason::Changes).unwrap().unwrap();
    for number in 0..20 {
        tiny.hire("Laine", &format!("Eero{number}"));
    }
    attach(&mut tiny, "myohempi.pdf", b"%PDF-1.7 uusi");
    // It needs no notebook, and no thread of its own either way.
    let made = std::thread::scope(|scope| {
        let finished = scope.spawn(|| making.finish(&mut on));
        tiny.hire("Laine", "Viimeinen");
        finished.join().unwrap()
    })
    .unwrap();
    let path = tiny.path().with_file_name("toinen.vihko");
    let book = restored(&made.path, &path, &passphrase()).unwrap();
    assert_eq!(content(&book), before);
    book.check().unwrap();
    assert!(!kept(&mut tiny.book, CopyReason::Changes).was_there);
}

#[test]
fn a_copy_that_is_stopped_at_any_step_leaves_nothing() {
    let mut tiny = full();
    let mut steps = 0;
    let made = tiny.book.keep_copy(CopyReason::Closing, &mut |at| {
        steps += 1;
        assert!(at.done <= at.of);
        Going::On
    });
    assert_eq!(made.unwrap().unwrap().manifest.people(), 1);
    let before = names_in(&backup::folder(&tiny.path()));
    tiny.hire("Laine", "Eero");
    for stop_at in 1..=steps {
        let mut step = 0;
        let stopped = tiny.book.keep_copy(CopyReason::Closing, &mut |_| {
            step += 1;
            match step == stop_at {
                true => Going::Stop,
                false => Going::On,
            }
        });
        assert_eq!(refusal(stopped), Failure::CopyStopped, "{stop_at}");
        assert_eq!(names_in(&backup::folder(&tiny.path())), before, "{stop_at}");
    }
    drop(tiny.book.begin_copy(CopyReason::Closing).unwrap());
    assert_eq!(names_in(&backup::folder(&tiny.path())), before);
}

#[test]
fn an_attachment_that_is_damaged_already_is_left_out_and_told() {
    let mut tiny = full();
    let sealed = tiny.path().with_file_name("pieni.vihko.liitteet");
    let names = names_in(&sealed);
    std::fs::write(sealed.join(&names[0]), b"jotakin muuta").unwrap();
    std::fs::remove_file(sealed.join(&names[1])).unwrap();
    let made = kept(&mut tiny.book, CopyReason::Closing);
    let left_out: Vec<String> = made
        .manifest
        .left_out
        .iter()
        .map(|id| format!("{id}.liite"))
        .collect();
    assert_eq!(left_out, names[..2]);
    assert_eq!(names.len(), 3);
}
