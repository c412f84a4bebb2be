//! A change of the passphrase is killed at random: it has happened, or it has not.

use std::time::{Duration, Instant};

use fastrand::Rng;
use vihko::vault::{Passphrase, PassphraseCost, Unlock, Vault};
use vihko_tests::Tiny;

use super::scribe::beginning;
use super::{Closed, given, kill, print, said, say};

const NEW: &str = "aivan toiset sanat tällä kertaa";

/// When a change is killed.
enum When {
    /// When it is done.
    AtItsEnd,
    /// So long after its beginning.
    After(Duration),
    /// So long after a new file is seen: most of a change's time goes into keys, before anything is written.
    OnceItWrites(Duration),
}

#[test]
#[ignore = "a helper: another test runs it in a process of its own"]
fn changes_the_passphrase() {
    let mut book = given();
    let new = Passphrase::choose(NEW).unwrap();
    say("ready");
    let started = Instant::now();
    let old = Passphrase::typed(Tiny::PASSPHRASE);
    let vault = book.vault();
    vault
        .change_passphrase(old, &new, PassphraseCost::FLOOR)
        .unwrap();
    say(&started.elapsed().as_micros().to_string());
    // Until the other process kills this one.
    std::thread::sleep(Duration::from_secs(60));
}

/// Begins a change and kills it; the answer is how long the change took if it was acknowledged.
fn changed(closed: &Closed, when: When) -> Option<Duration> {
    let mut child = closed
        .helper("halves::changes_the_passphrase")
        .spawn()
        .unwrap();
    let mut lines = said(child.stdout.take().unwrap());
    assert!(lines.next().is_some(), "the helper did not begin");
    let n_files = files(closed);
    let took = |line: Option<String>| line.map(|it| Duration::from_micros(it.parse().unwrap()));
    match when {
        When::AtItsEnd => {
            let whole = took(lines.next());
            kill(child);
            return whole;
        }
        When::After(time) => std::thread::sleep(time),
        When::OnceItWrites(time) => {
            let begun = Instant::now();
            while files(closed) <= n_files && begun.elapsed() < Duration::from_secs(5) {
                std::thread::sleep(Duration::from_micros(50));
            }
            std::thread::sleep(time);
        }
    }
    kill(child);
    took(lines.next())
}

/// How many files lie in the notebook's folder.
fn files(closed: &Closed) -> usize {
    std::fs::read_dir(closed.folder.path()).unwrap().count()
}

/// Kills so many changes.
pub fn of_the_passphrase(n: u32) {
    let beginning = beginning();
    let whole = changed(&beginning.copy(), When::AtItsEnd).unwrap();
    let mut lot = Rng::with_seed(20_261_122);
    let (mut old, mut new) = (0, 0);
    for nr in 0..n {
        let closed = beginning.copy();
        let mut within = |span: Duration| {
            Duration::from_micros(lot.u64(..u64::try_from(span.as_micros()).unwrap()))
        };
        let when = match nr % 3 {
            0 => When::After(within(whole)),
            _ => When::OnceItWrites(within(Duration::from_millis(8))),
        };
        let acknowledged = changed(&closed, when);
        let opens = |words: &str| {
            let with = Unlock::Passphrase(Passphrase::typed(words));
            Vault::open(&closed.path(), &with).is_ok()
        };
        match (opens(Tiny::PASSPHRASE), opens(NEW)) {
            (true, false) if acknowledged.is_none() => old += 1,
            (false, true) => new += 1,
            half => panic!("kill {nr}: {half:?}, acknowledged: {acknowledged:?}"),
        }
        // The paper opens it either way, and mends a copy that stayed behind.
        let book = closed.open().unwrap();
        book.check().unwrap();
        book.close().unwrap();
        let [one, two] = closed.slots().map(|it| std::fs::read(it).unwrap());
        assert_eq!(one, two);
    }
    print(&format!(
        "kill -9 during a change of passphrase: {n} kills, {old} with the old one, {new} with the new one, 0 half"
    ));
}

#[test]
fn a_killed_change_of_passphrase_has_happened_or_not() {
    of_the_passphrase(4);
}
