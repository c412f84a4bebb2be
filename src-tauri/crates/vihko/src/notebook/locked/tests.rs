use chrono::NaiveDate;

use super::*;
use crate::vault::{Passphrase, PassphraseCost};

fn clock() -> Clock {
    Clock::Fixed(NaiveDate::from_ymd_opt(2026, 11, 2).unwrap())
}

/// A vault without a notebook: only its keys count here.
fn place() -> (tempfile::TempDir, PathBuf, Vault) {
    let folder = tempfile::tempdir().unwrap();
    let notebook = folder.path().join("a.vihko");
    let passphrase = Passphrase::typed("neljä aivan eri sanaa");
    let (vault, _) = Vault::create(&notebook, &passphrase, PassphraseCost::FLOOR).unwrap();
    (folder, notebook, vault)
}

fn bytes(notebook: &Path) -> Vec<u8> {
    std::fs::read(disk::beside(notebook, ENDING)).unwrap()
}

fn texts(bytes: &[u8], vault: &Vault) -> (Vec<String>, usize) {
    let (entries, unreadable) = opened(bytes, vault);
    let texts = entries.into_iter().map(|it| it.text).collect();
    (texts, unreadable)
}

#[test]
fn what_was_put_in_comes_out_whatever_the_letters() {
    let (_folder, notebook, vault) = place();
    let lines = [
        "mat 45 ohjaus, sovittu cv ke",
        "قابلت عائشة ٣٠ دقيقة",
        "👩🏽‍🔧 tapasin 🙂 verstaalla",
        "a\u{202e}b\u{200f}c",
        "ÄÖÅ".repeat(100).as_str(),
        "🙂".repeat(LONGEST_ENTRY).as_str(),
    ]
    .map(str::to_owned);
    for (place, line) in lines.iter().enumerate() {
        assert_eq!(record_locked(&notebook, line, clock()).unwrap(), place + 1);
    }
    assert_eq!(locked_entries(&notebook), lines.len());
    let bytes = bytes(&notebook);
    assert_eq!(texts(&bytes, &vault), (lines.to_vec(), 0));
    // Nothing of it can be read, and little can be told of how much was written.
    for part in lines.iter().flat_map(|line| line.split(' ')) {
        let found = bytes.windows(part.len()).any(|it| it == part.as_bytes());
        assert!(!found || part.len() < 4, "{part}");
    }
}

#[test]
fn short_entries_are_all_of_one_length() {
    let (_folder, notebook, _) = place();
    let mut before = 0;
    let mut lengths = std::collections::BTreeSet::new();
    for line in [
        "a",
        "tapasin Ainon",
        "mat 45 ohjaus ajokortti, sovittu cv ke",
    ] {
        record_locked(&notebook, line, clock()).unwrap();
        let length = bytes(&notebook).len();
        lengths.insert(length - before);
        before = length;
    }
    assert_eq!(lengths.len(), 1, "{lengths:?}");
}

#[test]
fn one_line_of_at_most_five_hundred_characters_is_taken() {
    let (_folder, notebook, vault) = place();
    for (text, problem) in [
        ("", Problem::Missing),
        (" \n ", Problem::Missing),
        (&*"ä".repeat(501), Problem::TooLong(500)),
        (&*"ä".repeat(100_000), Problem::TooLong(500)),
    ] {
        let refused = record_locked(&notebook, text, clock()).unwrap_err();
        let fault = refused.faults().unwrap().iter().next().unwrap();
        assert_eq!((fault.field.as_str(), &fault.problem), ("text", &problem));
    }
    assert_eq!(locked_entries(&notebook), 0);
    record_locked(&notebook, "kaksi\nriviä ", clock()).unwrap();
    let (found, _) = texts(&bytes(&notebook), &vault);
    assert_eq!(found, ["kaksi riviä"]);
}

#[test]
fn when_it_is_full_it_says_so_and_keeps_what_is_there() {
    let (_folder, notebook, vault) = place();
    for number in 0..MOST_ENTRIES {
        record_locked(&notebook, &format!("kirjaus {number}"), clock()).unwrap();
    }
    let full = Failure::LockedEntriesFull(MOST_ENTRIES);
    let refused = record_locked(&notebook, "vielä yksi", clock()).unwrap_err();
    assert_eq!(refused.failure(), &full);
    let (found, _) = texts(&bytes(&notebook), &vault);
    assert_eq!(found.len(), MOST_ENTRIES);
    // Long ones fill it before.
    std::fs::remove_file(disk::beside(&notebook, ENDING)).unwrap();
    let long = "🙂".repeat(LONGEST_ENTRY);
    let mut number = 0;
    while record_locked(&notebook, &long, clock()).is_ok() {
        number += 1;
    }
    assert!((100..MOST_ENTRIES).contains(&number), "{number}");
    assert!(bytes(&notebook).len() <= LARGEST);
    assert_eq!(texts(&bytes(&notebook), &vault).0.len(), number);
}

#[test]
fn a_torn_end_takes_only_the_unfinished_entry_and_the_next_one_heals_it() {
    let (_folder, notebook, vault) = place();
    for line in ["yksi", "kaksi"] {
        record_locked(&notebook, line, clock()).unwrap();
    }
    let whole = bytes(&notebook);
    let file = disk::beside(&notebook, ENDING);
    for end in (whole.len() / 2 + 1..whole.len()).rev() {
        std::fs::write(&file, &whole[..end]).unwrap();
        assert_eq!(
            texts(&whole[..end], &vault),
            (vec!["yksi".into()], 1),
            "{end}"
        );
        assert_eq!(locked_entries(&notebook), 1);
    }
    record_locked(&notebook, "kolme", clock()).unwrap();
    let healed = texts(&bytes(&notebook), &vault);
    assert_eq!(healed, (vec!["yksi".into(), "kolme".into()], 0));
}

#[test]
fn who_waited_while_the_entries_were_taken_in_begins_a_new_file() {
    let (_folder, notebook, vault) = place();
    record_locked(&notebook, "yksi", clock()).unwrap();
    let file = disk::beside(&notebook, ENDING);
    let taken = alone(&file).unwrap();
    let there = notebook.clone();
    let waits = std::thread::spawn(move || record_locked(&there, "kaksi", clock()).unwrap());
    std::thread::sleep(std::time::Duration::from_millis(200));
    assert!(!waits.is_finished(), "two write at a time");
    taken.set_len(0).unwrap();
    std::fs::remove_file(&file).unwrap();
    drop(taken);
    assert_eq!(waits.join().unwrap(), 1);
    assert_eq!(texts(&bytes(&notebook), &vault), (vec!["kaksi".into()], 0));
}

#[test]
fn a_wrong_bit_takes_one_entry_and_never_the_others() {
    let (_folder, notebook, vault) = place();
    for line in ["yksi", "kaksi", "kolme"] {
        record_locked(&notebook, line, clock()).unwrap();
    }
    let whole = bytes(&notebook);
    let third = whole.len() / 3;
    for at in 0..whole.len() {
        let mut altered = whole.clone();
        altered[at] ^= 1 << (at % 8);
        let (found, unreadable) = texts(&altered, &vault);
        let mut others = vec!["yksi", "kaksi", "kolme"];
        others.remove(at / third);
        let others: Vec<String> = others.into_iter().map(str::to_owned).collect();
        assert_eq!((&found, unreadable), (&others, 1), "{at}");
        if at % 5 == 0 {
            // One more does not take a whole one away.
            let file = disk::beside(&notebook, ENDING);
            std::fs::write(&file, &altered).unwrap();
            record_locked(&notebook, "vielä", clock()).unwrap();
            let (found, _) = texts(&bytes(&notebook), &vault);
            assert_eq!(found, [others, vec!["vielä".to_owned()]].concat(), "{at}");
        }
    }
}

#[test]
fn another_notebook_s_key_opens_nothing_and_rubbish_is_no_crash() {
    let (_folder, notebook, vault) = place();
    let (_other_folder, other, _) = place();
    record_locked(&other, "muualla", clock()).unwrap();
    record_locked(&notebook, "täällä", clock()).unwrap();
    let mixed = [bytes(&other), bytes(&notebook)].concat();
    assert_eq!(texts(&mixed, &vault), (vec!["täällä".into()], 1));
    let lot = &mut fastrand::Rng::with_seed(8);
    for _ in 0..500 {
        let mut rubbish: Vec<u8> = (0..lot.usize(..600)).map(|_| lot.u8(..)).collect();
        for _ in 0..lot.usize(..4) {
            let at = lot.usize(..=rubbish.len());
            rubbish.splice(at..at, *MARK);
        }
        assert!(opened(&rubbish, &vault).0.is_empty());
        whole_of(&rubbish);
    }
}

fn whole_of(bytes: &[u8]) {
    let (_, end) = whole(bytes);
    assert!(end <= bytes.len());
}
