//! The program is killed at random while it does everything that writes, and its notebook is opened again.

use std::collections::BTreeSet;
use std::time::Duration;

use fastrand::Rng;
use vihko::vault::{Passphrase, Unlock, Vault};

use super::scribe::{self, DRAFT, Delta, Scribe};
use super::{Closed, given, kill, print, said, say};

/// With which number the words of a helper begin.
const FIRST: &str = "VIHKO_TEST_FIRST";

/// How far apart the numbers of two helpers are.
const APART: u64 = 10_000;

/// How many kills one notebook goes through.
const ROUNDS: u32 = 25;

/// What many kills came to.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    kills: u32,
    /// Acts that were acknowledged before.
    acknowledged: u64,
    /// Kills during an act, and how many of those acts were there all the same.
    in_flight: u32,
    arrived: u32,
    /// Sealed files that no record speaks of: of no harm, and readable by nobody else.
    without_record: usize,
}

/// What is known of a notebook from outside.
struct Known {
    state: BTreeSet<String>,
    draft: Option<String>,
}

#[test]
#[ignore = "a helper: another test runs it in a process of its own"]
fn writes_until_it_is_killed() {
    let first: u64 = std::env::var(FIRST).unwrap().parse().unwrap();
    let mut scribe = Scribe::new(given(), first, first);
    say("ready");
    for _ in 1..APART / 4 {
        let act = scribe.choose();
        say(&act.delta.line());
        if let Err(error) = scribe.act(&act) {
            panic!("{:?} {:?}: {error:?}", act.delta, error.failure());
        }
        say("done");
    }
}

/// Kills a writer after a random time; what it said of each act, and whether it was done.
fn killed(closed: &Closed, first: u64, lot: &mut Rng) -> Vec<(Delta, bool)> {
    let mut child = closed
        .helper("killed::writes_until_it_is_killed")
        .env(FIRST, first.to_string())
        .spawn()
        .unwrap();
    let mut lines = said(child.stdout.take().unwrap());
    let ready = lines.next();
    if ready.is_some() {
        let reader = std::thread::spawn(move || lines.collect::<Vec<_>>());
        std::thread::sleep(Duration::from_micros(lot.u64(..600_000)));
        kill(child);
        let mut acts = Vec::new();
        for line in reader.join().unwrap() {
            match (line.as_str(), acts.last_mut()) {
                ("done", Some((_, done))) => *done = true,
                _ => acts.push((Delta::parse(&line), false)),
            }
        }
        return acts;
    }
    kill(child);
    Vec::new()
}

/// Opens what is left and compares it with what was acknowledged.
fn compare(closed: &Closed, known: &mut Known, acts: &[(Delta, bool)], tally: &mut Tally) {
    let book = closed.open().unwrap();
    book.check().unwrap();
    let before = known.state.clone();
    for (delta, _) in acts.iter().filter(|(_, done)| *done) {
        known.state = delta.apply(&known.state);
        known.draft = delta.draft.clone().or(known.draft.take());
        tally.acknowledged += 1;
    }
    let found = scribe::state(&book);
    let draft = book.draft(DRAFT).unwrap();
    let in_flight = acts
        .last()
        .filter(|(_, done)| !done)
        .map(|(delta, _)| delta);
    if let Some(delta) = in_flight {
        tally.in_flight += 1;
        let (state, kept) = (delta.apply(&known.state), delta.draft.clone());
        let arrived = (state != known.state && state == found) || (kept.is_some() && kept == draft);
        if arrived {
            tally.arrived += 1;
            known.state = state;
            known.draft = kept.or(known.draft.take());
        }
    }
    assert_eq!(found, known.state, "before: {before:?}, done: {acts:?}");
    assert_eq!(draft, known.draft, "done: {acts:?}");
    opens_by_the_last_passphrase(closed, acts);
    let content = book.content().unwrap();
    let records = content.attachments.len() + content.reports.len();
    book.close().unwrap();
    tally.without_record += sealed(closed).saturating_sub(records);
    tally.kills += 1;
}

/// The passphrase of the last change that was done; the one after it, if that was under way.
fn opens_by_the_last_passphrase(closed: &Closed, acts: &[(Delta, bool)]) {
    let changes = acts
        .iter()
        .filter_map(|(delta, done)| Some((delta.passphrase.clone()?, *done)));
    let changes: Vec<(String, bool)> = changes.collect();
    let Some((last, done)) = changes.last() else {
        return;
    };
    let opens = |words: &str| {
        let with = Unlock::Passphrase(Passphrase::typed(words));
        Vault::open(&closed.path(), &with).is_ok()
    };
    let before = changes.iter().rev().nth(1);
    let before_opens = || before.is_none_or(|(words, _)| opens(words));
    assert!(opens(last) || (!done && before_opens()), "{changes:?}");
}

/// Whole sealed files.
fn sealed(closed: &Closed) -> usize {
    let files = std::fs::read_dir(closed.sealed())
        .into_iter()
        .flatten()
        .flatten();
    let names = files.map(|file| file.file_name().to_string_lossy().into_owned());
    names.filter(|name| name.ends_with(".liite")).count()
}

/// Kills so many times, each notebook a few times in a row; the figures are told every hundred kills.
pub fn at_random(n: u32) {
    let beginning = scribe::beginning();
    let mut tally = Tally::default();
    let mut lot = Rng::with_seed(20_261_122);
    while tally.kills < n {
        let closed = beginning.copy();
        let mut known = Known {
            state: scribe::state(&closed.open().unwrap()),
            draft: None,
        };
        for round in 1..=ROUNDS.min(n - tally.kills) {
            let acts = killed(&closed, u64::from(round) * APART, &mut lot);
            compare(&closed, &mut known, &acts, &mut tally);
        }
        if tally.kills % 100 == 0 || tally.kills == n {
            tally.print();
        }
    }
    let written = tally.acknowledged > u64::from(n);
    assert!(written, "hardly anything was written: {tally:?}");
}

impl Tally {
    fn print(&self) {
        let Tally {
            kills,
            acknowledged,
            in_flight,
            arrived,
            without_record,
        } = self;
        // Every one that is lost or unreadable has ended the test.
        print(&format!(
            "kill -9 over all writes: {kills} kills, {acknowledged} acknowledged, 0 lost, 0 unreadable; \
             {in_flight} during an act, of which {arrived} were there whole and the others not at all; \
             {without_record} sealed files without a record"
        ));
    }
}

#[test]
fn a_killed_program_has_lost_nothing_that_it_acknowledged() {
    at_random(15);
}
