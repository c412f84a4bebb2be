//! The disk is full when something is to be written, or may not be written at all: everything that writes says so,
//! and the notebook stays as it was.
#![cfg(target_os = "linux")]

use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::Path;

use vihko::error::Failure;
use vihko::log::Log;
use vihko::notebook::Notebook;
use vihko_tests::{refusal, succeeds_on_a_small_disk};

use super::scribe::{self, DRAFT, Kind, Scribe};
use super::{CODE, NOTEBOOK, given, given_path, opened};

/// Takes all the room that the disk still has.
fn fill(path: &Path) {
    let mut file = File::create(path).unwrap();
    for size in [65_536, 4_096, 1] {
        loop {
            match file.write_all(&vec![b'.'; size]) {
                Ok(()) => {}
                Err(error) if error.kind() == ErrorKind::StorageFull => break,
                Err(error) => panic!("{error}"),
            }
        }
    }
}

fn again(book: Notebook) -> Notebook {
    book.close().unwrap();
    given()
}

#[test]
#[ignore = "a helper: another test runs it in a process of its own, on a small disk"]
fn refuses_every_write() {
    let filler = given_path().with_file_name("muuta");
    let log = Log::new(given_path().parent().unwrap());
    let mut scribe = Scribe::new(given(), 1, 0);
    for (i, kind) in Kind::ALL.into_iter().enumerate() {
        // Something that can be undone, removed and reported; and a journal of writes that begins anew.
        scribe = Scribe::new(again(scribe.book), 1, 1_000 * (i as u64 + 1));
        scribe.book.keep_log(log.clone());
        let session = scribe.plan(Kind::Session).unwrap();
        scribe.act(&session).unwrap();
        let act = scribe.plan(kind).unwrap();
        let (before, draft) = (
            scribe::state(&scribe.book),
            scribe.book.draft(DRAFT).unwrap(),
        );
        fill(&filler);
        assert_eq!(refusal(scribe.act(&act)), Failure::DiskFull, "{kind:?}");
        assert_eq!(scribe::state(&scribe.book), before, "{kind:?}");
        assert_eq!(scribe.book.draft(DRAFT).unwrap(), draft, "{kind:?}");
        std::fs::remove_file(&filler).unwrap();
        scribe
            .act(&act)
            .unwrap_or_else(|error| panic!("{kind:?}: {:?}", error.failure()));
        assert_eq!(
            scribe::state(&scribe.book),
            act.delta.apply(&before),
            "{kind:?}"
        );
        scribe.book.check().unwrap();
    }
    scribe.book.close().unwrap();
}

#[test]
#[ignore = "a helper: another test runs it in a process of its own, on a disk that may not be written"]
fn refuses_a_disk_that_may_not_be_written() {
    let code = std::env::var(CODE).unwrap();
    assert_eq!(refusal(opened(&given_path(), &code)), Failure::ReadOnly);
}

/// Runs a helper on the notebook, copied onto a disk of its own; `remount` is what the shell does then.
fn succeeds_on_its_own_disk(name: &str, remount: &str) {
    let closed = scribe::beginning();
    let disk = tempfile::tempdir().unwrap();
    let mut helper = closed.helper(name);
    helper
        .env(NOTEBOOK, disk.path().join("vihko.vihko"))
        .env(CODE, &closed.code);
    let first = format!(
        "cp -r '{}'/. \"$0\" && {remount}",
        closed.folder.path().display()
    );
    succeeds_on_a_small_disk(disk.path(), "8m", &first, &helper);
}

#[test]
fn a_full_disk_refuses_everything_that_writes_and_leaves_the_notebook_as_it_was() {
    succeeds_on_its_own_disk("full_disk::refuses_every_write", "");
}

#[test]
fn a_disk_that_may_not_be_written_is_told_when_the_notebook_is_opened() {
    let name = "full_disk::refuses_a_disk_that_may_not_be_written";
    succeeds_on_its_own_disk(name, "mount -o remount,ro \"$0\" &&");
}
