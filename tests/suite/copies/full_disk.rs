//! A full disk: a copy that does not fit leaves nothing, and says so.
#![cfg(target_os = "linux")]

use vihko::backup::{CopyReason, Outside};
use vihko::error::Failure;
use vihko_tests::{helper, refusal, succeeds_on_a_small_disk};

use super::*;

/// The small disk that the helper writes on.
const DISK: &str = "VIHKO_TEST_DISK";

#[test]
#[ignore = "a helper: another test runs it in a process of its own, on a disk of 4 MB"]
fn leaves_nothing() {
    let disk = PathBuf::from(std::env::var_os(DISK).unwrap());
    let mut tiny = full();
    attach(&mut tiny, "iso.pdf", &vec![7; 1_500_000]);
    let made = kept(&mut tiny.book, CopyReason::Closing);
    let path = disk.join("pieni.vihko");
    let mut book = restored(&made.path, &path, &passphrase()).unwrap();
    let here = names_in(&disk);
    // The disk has room for the notebook, and for what is taken from it, but not for a copy as well.
    let refused = refusal(book.keep_copy(CopyReason::Closing, &mut on));
    assert_eq!(refused, Failure::DiskFull);
    assert!(copies(&path).is_empty());
    assert_eq!(names_in(&backup::folder(&path)), [""; 0]);
    book.check().unwrap();
    // The second place is full: the copy here is good all the same.
    std::fs::write(disk.join("muuta"), vec![0; 1_200_000]).unwrap();
    let room = disk.join("tikku");
    std::fs::create_dir(&room).unwrap();
    tiny.hire("Laine", "Eero");
    tiny.book.choose_second_place(Some(&room)).unwrap();
    let made = kept(&mut tiny.book, CopyReason::Closing);
    assert_eq!(made.outside, Outside::Failed(Failure::DiskFull));
    assert_eq!(names_in(&room), [""; 0]);
    assert!(vihko::backup::Copy::look(&made.path).unwrap().is_whole());
    println!("{} files before", here.len());
}

#[test]
fn a_copy_that_does_not_fit_leaves_nothing() {
    let disk = tempfile::tempdir().unwrap();
    let mut helper = helper("copies::full_disk::leaves_nothing");
    helper.env(DISK, disk.path());
    succeeds_on_a_small_disk(disk.path(), "4m", "", &helper);
}
