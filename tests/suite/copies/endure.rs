//! The program killed while it copies and restores: a copy or a notebook is there whole, or not at all.

use std::time::{Duration, Instant};

use super::*;
use vihko::backup::Copy;

fn how_long(work: impl FnOnce()) -> Duration {
    let started = Instant::now();
    work();
    started.elapsed()
}

/// Kills it at so many points each of copying and restoring; prints what was found.
fn killed_at(points: u32) {
    let (folder, notebook) = heavy(4_000_000);
    let of_copies = backup::folder(&notebook);
    let copying = || vihko(&["backup"], &notebook);
    let whole = how_long(|| drop(copying().done()));
    let good = copies(&notebook).pop().unwrap();
    let aside = folder.path().join("talteen.varmuus");
    std::fs::rename(&good, &aside).unwrap();
    let (mut made, mut restored) = (0, 0);
    for point in 0..points {
        copying().killed_after(whole * point / points);
        for copy in copies(&notebook) {
            assert!(Copy::look(&copy).unwrap().is_whole(), "{point}/{points}");
            std::fs::remove_file(copy).unwrap();
            made += 1;
        }
    }
    copying().done();
    assert_eq!(copies(&notebook).len(), 1);
    let back = folder.path().join("takaisin.vihko");
    let words = restore(&aside, &back);
    let restoring = || vihko(&words, &folder.path().join("ei-ole.vihko"));
    let take_away = || {
        for name in names_in(folder.path()) {
            let path = folder.path().join(&name);
            if name.starts_with("takaisin") && path.is_dir() {
                std::fs::remove_dir_all(path).unwrap();
            } else if name.starts_with("takaisin") {
                std::fs::remove_file(path).unwrap();
            }
        }
    };
    let whole = how_long(|| drop(restoring().done()));
    for point in 0..points {
        take_away();
        restoring().killed_after(whole * point / points);
        if back.exists() {
            vihko(&["check"], &back).done();
            restored += 1;
        }
    }
    vihko(&["check"], &notebook).done();
    let unfinished = names_in(&of_copies)
        .iter()
        .filter(|it| it.starts_with(".vihko-"))
        .count();
    println!(
        "killed {points} times each: {made} copies and {restored} notebooks, all whole; {unfinished} unfinished files wait for their day"
    );
}

#[test]
fn a_killed_copy_or_restoring_is_there_whole_or_not_at_all() {
    killed_at(4);
}

#[test]
#[ignore = "takes long: run by `cargo xtask endure`"]
fn a_copy_and_a_restoring_killed_at_sixty_points_are_there_whole_or_not_at_all() {
    killed_at(60);
}
