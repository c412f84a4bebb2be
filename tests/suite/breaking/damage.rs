//! Flipped bits, zeroed stretches and cut tails in the notebook, its key slots and its sealed files: found every
//! time, and never shown as good.

use std::path::{Path, PathBuf};

use fastrand::Rng;
use vihko::error::{Failure, Result};
use vihko::notebook::{Clock, Notebook};
use vihko::vault::{Passphrase, Unlock};
use vihko_tests::{Tiny, day};

use super::scribe::{self, Kind, Scribe};
use super::{Closed, print};

/// A page of the notebook's file.
const PAGE: usize = 4096;

/// What happens to a file's bytes.
#[derive(Debug, Clone, Copy)]
enum Damage {
    Flipped,
    Zeroed,
    Cut,
}

const DAMAGES: [Damage; 3] = [Damage::Flipped, Damage::Zeroed, Damage::Cut];

impl Damage {
    /// The bytes with the damage; zeros fill a page, or a sixth of a file that has none.
    fn done(self, good: &[u8], lot: &mut Rng) -> Vec<u8> {
        let mut bytes = good.to_vec();
        let at = lot.usize(..bytes.len());
        match self {
            Damage::Flipped => bytes[at] ^= 1 << lot.u8(..8),
            Damage::Zeroed => {
                let stretch = PAGE.min(bytes.len() / 6);
                let from = at / stretch * stretch;
                let to = bytes.len().min(from + stretch);
                bytes[from..to].fill(0);
            }
            Damage::Cut => bytes.truncate(at),
        }
        assert_ne!(bytes, good);
        bytes
    }
}

/// A notebook with something of everything.
fn whole() -> Closed {
    let closed = scribe::beginning();
    let mut scribe = Scribe::new(closed.open().unwrap(), 7, 0);
    for kind in Kind::ALL
        .into_iter()
        .filter(|kind| *kind != Kind::Passphrase)
    {
        for _ in 0..3 {
            if let Some(act) = scribe.plan(kind) {
                scribe.act(&act).unwrap();
            }
        }
    }
    scribe.book.close().unwrap();
    closed
}

fn opened_and_checked(closed: &Closed) -> Result<()> {
    checked(closed.open()?)
}

/// The passphrase leaves no mark in the notebook, as an envelope does.
fn opened_by_passphrase_and_checked(closed: &Closed) -> Result<()> {
    let with = Unlock::Passphrase(Passphrase::typed(Tiny::PASSPHRASE));
    let today = Clock::Fixed(day("2026-11-02"));
    checked(Notebook::open(&closed.path(), &with, today)?)
}

fn checked(book: Notebook) -> Result<()> {
    book.check()?;
    book.close()
}

/// Damages the file so often in each way; `tried` says whether the damage was found.
fn found(path: &Path, n: u32, lot: &mut Rng, mut tried: impl FnMut(&[u8]) -> bool) -> Vec<String> {
    let good = std::fs::read(path).unwrap();
    let mut figures = Vec::new();
    for damage in DAMAGES {
        let mut n_found = 0;
        for nr in 0..n {
            let bad = damage.done(&good, lot);
            std::fs::write(path, &bad).unwrap();
            assert!(
                tried(&bad),
                "{damage:?} {nr} of {} is shown as good",
                path.display()
            );
            n_found += 1;
        }
        figures.push(format!("{damage:?} {n_found} of {n}"));
    }
    std::fs::write(path, good).unwrap();
    figures
}

/// Every kind of damage so often to every kind of file.
pub fn of_each_kind(n: u32) {
    let closed = whole();
    let mut lot = Rng::with_seed(20_261_122);
    opened_and_checked(&closed).unwrap();

    let notebook = found(&closed.path(), n, &mut lot, |bad| {
        let refused = opened_by_passphrase_and_checked(&closed).unwrap_err();
        // The file stays as it was found.
        assert!(std::fs::read(closed.path()).unwrap() == bad);
        matches!(refused.failure(), Failure::Damaged | Failure::SlotsAltered)
    });
    // What was in the journal of a notebook that was opened in vain is none of the good one's.
    let _ = std::fs::remove_file(closed.path().with_extension("vihko-wal"));
    opened_and_checked(&closed).unwrap();

    let [first, second] = closed.slots();
    let good = std::fs::read(&first).unwrap();
    let mut one = Vec::new();
    for path in [&first, &second] {
        one.extend(found(path, n.div_ceil(2), &mut lot, |_| {
            let book = closed.open().unwrap();
            let mended = book.mended();
            book.check().unwrap();
            book.close().unwrap();
            mended && std::fs::read(path).unwrap() == good
        }));
    }
    let both = found(&first, n, &mut lot, |bad| {
        std::fs::write(&second, bad).unwrap();
        let refused = opened_and_checked(&closed).unwrap_err();
        let altered = matches!(refused.failure(), Failure::SlotsAltered);
        std::fs::write(&second, &good).unwrap();
        altered
    });

    let mut files: Vec<PathBuf> = std::fs::read_dir(closed.sealed())
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    assert!(files.len() > 3);
    let nr = lot.usize(..files.len());
    let sealed = found(&files[nr], n, &mut lot, |_| {
        let refused = opened_and_checked(&closed).unwrap_err();
        matches!(refused.failure(), Failure::SealedFileDamaged(_))
    });
    opened_and_checked(&closed).unwrap();

    for (what, figures) in [
        ("notebook", notebook),
        (
            "one copy of the key slots (opened by the other, mended)",
            one,
        ),
        ("both copies of the key slots", both),
        ("sealed file", sealed),
    ] {
        print(&format!("damage found in {what}: {}", figures.join(", ")));
    }
}

#[test]
fn no_damage_is_ever_shown_as_good() {
    of_each_kind(6);
}
