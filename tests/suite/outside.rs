//! What comes from outside is read without harm: the committed corpus, and what becomes of it when it is cut, flipped
//! and stuck together.

use std::path::PathBuf;

use fastrand::Rng;
use vihko::backup::{Copy, CopyReason, Going};
use vihko::exchange::data::NotebookData;
use vihko::exchange::report::ReportData;
use vihko::exchange::{self, read_case, read_profile};
use vihko::form::Template;
use vihko::keyring::Keyring;
use vihko::notebook::{Clock, record_locked};
use vihko::update::Update;
use vihko::vault::{Passphrase, RecoveryCode, Unlock, Vault};
use vihko::{disk, pdf};
use vihko_tests::Tiny;
use vihko_tests::outside::{CODE, TARGETS, Target, corpus, own_update, publisher};

/// With this variable the corpus is written anew.
const WRITE: &str = "UPDATE_CORPUS";

/// All of it together, in bytes.
const MOST: usize = 300_000;

/// So often each file is tried with something wrong in it.
const WRONG: usize = 24;

/// A file that is read to its end without a fault.
const WHOLE: &str = "whole";

fn files(target: &Target) -> Vec<(PathBuf, Vec<u8>)> {
    let there = std::fs::read_dir(corpus(target.name)).unwrap();
    let mut paths: Vec<PathBuf> = there.map(|it| it.unwrap().path()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let bytes = std::fs::read(&path).unwrap();
        (path, bytes)
    };
    paths.into_iter().map(read).collect()
}

fn whole(name: &str) -> Vec<u8> {
    std::fs::read(corpus(name).join(WHOLE)).unwrap()
}

fn whole_text(name: &str) -> String {
    String::from_utf8(whole(name)).unwrap()
}

/// The bytes with something wrong in them.
fn wrong(good: &[u8], lot: &mut Rng) -> Vec<u8> {
    let mut bytes = good.to_vec();
    for _ in 0..lot.usize(1..4) {
        if bytes.is_empty() {
            return bytes;
        }
        let at = lot.usize(..bytes.len());
        let to = (at + lot.usize(1..40)).min(bytes.len());
        match lot.u8(..5) {
            0 => bytes[at] ^= 1 << lot.u8(..8),
            1 => bytes.truncate(at),
            2 => drop(bytes.drain(at..to)),
            3 => bytes
                .splice(
                    at..at,
                    good[at.min(good.len())..to.min(good.len())].to_vec(),
                )
                .for_each(drop),
            _ => bytes[at..to].fill(*lot.choice([0, 0xFF, b'9', b'"']).as_ref().unwrap_or(&0)),
        }
    }
    bytes
}

#[test]
fn what_is_whole_is_read() {
    NotebookData::read(&whole_text("import")).unwrap();
    read_profile(&whole_text("profile")).unwrap();
    exchange::read::<Template>(&whole_text("template")).unwrap();
    read_case(&whole_text("case")).unwrap();
    let with = || Unlock::Recovery(RecoveryCode::parse(CODE).unwrap());
    Vault::of_copy(&whole("slots"), &with()).unwrap();
    let account = std::fs::read(corpus("slots").join("account")).unwrap();
    Vault::of_copy(&account, &with()).unwrap();
    let copy = Copy::look(&corpus("backup").join(WHOLE)).unwrap();
    copy.unlock(&with()).unwrap();
    let update = corpus("update").join(own_update());
    assert_eq!(Update::read(&update, publisher()).unwrap().size(), 9);
    let reading = pdf::read(&whole("pdf")).unwrap();
    ReportData::read(std::str::from_utf8(&reading.data).unwrap()).unwrap();
}

#[test]
fn the_corpus_is_small_and_every_target_has_one() {
    let mut size = 0;
    for target in &TARGETS {
        let files = files(target);
        assert!(files.len() > 1, "{}", target.name);
        size += files.iter().map(|(_, bytes)| bytes.len()).sum::<usize>();
    }
    assert!(size < MOST, "{size}");
    let fuzzed =
        std::fs::read_dir(corpus("x").ancestors().nth(2).unwrap().join("targets")).unwrap();
    let mut fuzzed: Vec<String> = fuzzed
        .map(|it| {
            it.unwrap()
                .path()
                .file_stem()
                .unwrap()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    fuzzed.sort();
    let mut named: Vec<&str> = TARGETS.iter().map(|it| it.name).collect();
    named.sort_unstable();
    assert_eq!(fuzzed, named);
}

#[test]
fn whatever_comes_from_outside_is_read_or_refused() {
    let mut lot = Rng::with_seed(20_261_122);
    for target in &TARGETS {
        for (path, good) in files(target) {
            (target.read)(&good);
            for nr in 0..WRONG {
                let bytes = wrong(&good, &mut lot);
                let read = std::panic::catch_unwind(|| (target.read)(&bytes));
                assert!(read.is_ok(), "{} with fault {nr}", path.display());
            }
        }
    }
}

/// Keys and copies hold random bytes, so they are not the same each time.
#[test]
#[ignore = "writes the corpus anew: UPDATE_CORPUS=1"]
fn the_corpus_is_written_anew() {
    assert!(std::env::var_os(WRITE).is_some());
    let put = |target: &str, name: &str, bytes: &[u8]| {
        let folder = corpus(target);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(name), bytes).unwrap();
    };
    let core = corpus("x")
        .ancestors()
        .nth(4)
        .unwrap()
        .join("src-tauri/crates/vihko");
    let from_core = |name: &str| std::fs::read(core.join(name)).unwrap();
    let mut tiny = Tiny::new();
    tiny.complete();
    let code = RecoveryCode::parse(CODE).unwrap();
    tiny.book.vault().add_recovery_code(&code).unwrap();
    put("slots", WHOLE, &tiny.book.vault().slot_bytes());
    let keyring = Keyring::in_memory();
    let passphrase = || Passphrase::typed(Tiny::PASSPHRASE);
    tiny.book.add_account(passphrase(), &keyring).unwrap();
    put("slots", "account", &tiny.book.vault().slot_bytes());
    tiny.book.remove_account(&keyring).unwrap();
    put("slots", "empty", b"");
    let made = tiny
        .book
        .keep_copy(CopyReason::Asked, &mut |_| Going::On)
        .unwrap()
        .unwrap();
    let copy = std::fs::read(&made.path).unwrap();
    // Only its beginning: what comes behind is looked at as one sum.
    put("backup", WHOLE, &copy[..4_000]);
    put("backup", "cut", &copy[..200]);
    put("locked", "empty", b"");
    let content = tiny.book.content().unwrap().write().unwrap();
    put("import", WHOLE, content.as_bytes());
    put(
        "import",
        "faults",
        content.replace("2026", "20x6").as_bytes(),
    );
    put("profile", WHOLE, &from_core("profiles/oma.json"));
    put("profile", "kemi", &from_core("profiles/kemi-lisa.json"));
    put(
        "template",
        WHOLE,
        &from_core("forms/seurantalomake-v2.json"),
    );
    put(
        "template",
        "faults",
        br#"{"id": "x", "version": -1, "questions": [{}]}"#,
    );
    let case = std::fs::read(
        core.ancestors()
            .nth(3)
            .unwrap()
            .join("tests/cases/kemi-lisa.json"),
    );
    let case: serde_json::Value = serde_json::from_slice(&case.unwrap()).unwrap();
    put("case", WHOLE, case["case"].to_string().as_bytes());
    put("case", "empty", b"{}");
    let lines = [
        "mat 45 ohjaus ajokortti, sovittu cv ke",
        "aino 1:15 etänä eilen klo 9.30 sovittu hakemus 15.11.",
        "åke 30 min puhelu asunto, talous",
        "korhonen ei tullut",
        "matti avtalat cv ons",
        "",
    ];
    for (nr, line) in lines.into_iter().enumerate() {
        let name = if nr == 0 {
            WHOLE.to_owned()
        } else {
            format!("{nr}")
        };
        put("quick", &name, line.as_bytes());
    }
    put("pdf", WHOLE, &tiny.paper().pdf);
    put(
        "pdf",
        "no-paper",
        b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n",
    );
    for (name, bytes) in crate::updating::corpus() {
        put("update", name, &bytes);
    }
    put("locked", WHOLE, &put_in_while_locked(tiny));
}

/// The file beside a notebook in which one entry waits.
fn put_in_while_locked(tiny: Tiny) -> Vec<u8> {
    let (_folder, path) = tiny.closed();
    let clock = Clock::Fixed(vihko_tests::day("2026-11-02"));
    record_locked(&path, "aino 30 min puhelu", clock).unwrap();
    std::fs::read(disk::beside(&path, ".lukitut")).unwrap()
}
