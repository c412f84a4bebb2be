//! A copy that is not as it was written is found, never shown as good, and never counted on.

use vihko::backup::{Copy, CopyReason};
use vihko::error::Failure;
use vihko_tests::refusal;

use super::*;

/// Whether anything in the program takes this file for a good copy.
fn is_taken_for_good(tiny: &mut Tiny, copy: &Path, with: &Unlock) -> bool {
    let path = tiny.path().with_file_name("palautettu.vihko");
    let whole = Copy::look(copy).is_ok_and(|copy| copy.is_whole());
    let restored = restored(copy, &path, with).is_ok();
    if restored {
        return true;
    }
    let left = names_in(path.parent().unwrap());
    assert!(
        left.iter().all(|name| name.starts_with("pieni")),
        "{left:?}"
    );
    let shown = tiny.book.copy_checked(copy.to_owned()).manifest.is_ok();
    let begun = tiny.book.begin_copy(CopyReason::Closing).unwrap().unwrap();
    whole || shown || !begun.is_fresh()
}

#[test]
fn a_flipped_byte_anywhere_a_cut_tail_and_a_zeroed_stretch_are_found() {
    let mut tiny = full();
    // By the code, which needs no long computation.
    let code = vihko::vault::RecoveryCode::random().unwrap();
    tiny.book.vault().add_recovery_code(&code).unwrap();
    let with = Unlock::Recovery(code);
    let made = kept(&mut tiny.book, CopyReason::Closing);
    assert!(is_taken_for_good(&mut tiny, &made.path, &with));
    for beside in names_in(tiny.path().parent().unwrap()) {
        let path = tiny.path().with_file_name(&beside);
        if beside.starts_with("palautettu") && path.is_file() {
            std::fs::remove_file(path).unwrap();
        } else if beside.starts_with("palautettu") {
            std::fs::remove_dir_all(path).unwrap();
        }
    }
    let good = std::fs::read(&made.path).unwrap();
    let folder = backup::folder(&tiny.path());
    // Magic, version, slots, list, database, attachments, sum; then all over the file.
    let slots = u32::from_le_bytes(good[9..13].try_into().unwrap()) as usize;
    let list = 13 + slots;
    let classes = [
        0,
        7,
        8,
        9,
        12,
        13,
        40,
        13 + slots - 1,
        list,
        list + 4,
        list + 28,
        list + 60,
    ];
    let ends = [good.len() - 1, good.len() - 32, good.len() - 33];
    let spread = (1..10).map(|part| good.len() * part / 10);
    let places: Vec<usize> = classes.into_iter().chain(ends).chain(spread).collect();
    let mut tried = 0;
    let mut try_with = |what: String, bytes: &[u8]| {
        for path in copies(&tiny.path()) {
            std::fs::remove_file(path).unwrap();
        }
        let path = folder.join("pieni-2026-11-02-23.59.varmuus");
        std::fs::write(&path, bytes).unwrap();
        assert!(!is_taken_for_good(&mut tiny, &path, &with), "{what}");
        tried += 1;
    };
    for place in places {
        let mut bytes = good.clone();
        bytes[place] ^= 0x10;
        try_with(format!("byte {place} of {}", good.len()), &bytes);
    }
    for left in [
        0,
        5,
        9,
        list,
        list + 20,
        good.len() / 2,
        good.len() - 4096,
        good.len() - 1,
    ] {
        try_with(format!("cut to {left}"), &good[..left]);
    }
    for from in [list, good.len() / 3, good.len() - 5000] {
        let mut bytes = good.clone();
        bytes[from..from + 4096].fill(0);
        try_with(format!("zeroed from {from}"), &bytes);
    }
    try_with("something behind".into(), &[good.as_slice(), b"x"].concat());
    println!("{tried} damaged copies: all found");
}

/// The last sum needs no key, so whoever forges a copy can mend it. The rest holds.
#[test]
fn a_forged_copy_with_a_right_sum_is_refused() {
    let mut tiny = full();
    let made = kept(&mut tiny.book, CopyReason::Closing);
    let good = std::fs::read(&made.path).unwrap();
    let forged = |place: usize| {
        let mut bytes = good[..good.len() - 32].to_vec();
        bytes[place] ^= 1;
        let mut sum = vihko::vault::Sum::default();
        sum.add(&bytes);
        bytes.extend(sum.end());
        bytes
    };
    let slots = u32::from_le_bytes(good[9..13].try_into().unwrap()) as usize;
    for place in [20, 13 + slots + 40, good.len() / 2, good.len() - 40] {
        std::fs::write(&made.path, forged(place)).unwrap();
        let path = tiny.path().with_file_name("palautettu.vihko");
        let refused = refusal(restored(&made.path, &path, &passphrase()));
        let name = made.path.file_name().unwrap().to_str().unwrap();
        assert_eq!(refused, Failure::CopyDamaged(name.into()), "{place}");
        assert!(!path.exists());
    }
}

/// Somebody who knows an old passphrase puts the key slots of its day into a newer copy.
#[test]
fn key_slots_of_another_day_do_not_open_a_copy() {
    let mut tiny = full();
    let old = kept(&mut tiny.book, CopyReason::Closing);
    let new = Passphrase::choose("viisi vielä pidempää sanaa").unwrap();
    tiny.book
        .vault()
        .replace_passphrase(&new, vihko::vault::PassphraseCost::FLOOR)
        .unwrap();
    let made = kept(&mut tiny.book, CopyReason::Closing);
    let (old, good) = (
        std::fs::read(old.path).unwrap(),
        std::fs::read(&made.path).unwrap(),
    );
    let slots = 13 + u32::from_le_bytes(good[9..13].try_into().unwrap()) as usize;
    let mut bytes = [&old[..slots], &good[slots..good.len() - 32]].concat();
    let mut sum = vihko::vault::Sum::default();
    sum.add(&bytes);
    bytes.extend(sum.end());
    std::fs::write(&made.path, bytes).unwrap();
    let path = tiny.path().with_file_name("palautettu.vihko");
    let refused = refusal(restored(&made.path, &path, &passphrase()));
    assert!(matches!(refused, Failure::CopyDamaged(_)), "{refused:?}");
}

#[test]
fn a_file_of_something_else_is_called_so() {
    let mut tiny = full();
    let other = tiny.path().with_file_name("kuva.varmuus");
    std::fs::write(&other, b"\x89PNG\r\n\x1a\n and so on").unwrap();
    let refused = refusal(Copy::look(&other));
    assert_eq!(refused, Failure::NotACopy("kuva.varmuus".into()));
    let made = kept(&mut tiny.book, CopyReason::Closing);
    let mut newer = std::fs::read(made.path).unwrap();
    newer[8] = 2;
    std::fs::write(&other, newer).unwrap();
    assert_eq!(refusal(Copy::look(&other)), Failure::TooNew);
}

/// Lengths that a forger writes make nobody reserve memory or read without end.
#[test]
fn a_beginning_with_impossible_lengths_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.varmuus");
    let refused = Failure::CopyDamaged("a.varmuus".into());
    for lengths in [[0xff; 4], [0, 0, 0, 0x40], [0, 1, 0, 0]] {
        let bytes = [b"VIHKOVAR\x01".as_slice(), &lengths, &[0; 100]].concat();
        std::fs::write(&path, bytes).unwrap();
        assert_eq!(refusal(Copy::look(&path)), refused, "{lengths:?}");
    }
}
