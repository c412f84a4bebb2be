//! Power cuts: the real store writes to a disk that forgets what was not flushed, and is opened again.

mod disk;
mod tap;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;

use chrono::NaiveDate;
use fastrand::Rng;

use super::*;
use crate::person::{Person, PersonDraft};
use crate::store::drafts;
use crate::values::{Draft, PersonId};
use crate::vault::slot_file;
use disk::Disk;
use tap::Tap;

/// How many things are done before the notebook is closed.
const ACTS: usize = 14;

/// How often each course is cut.
const CUTS: u32 = 10;

/// How the store flushes: as it is built, or worse.
#[derive(Clone, Copy)]
enum Flushing {
    AsBuilt,
    Worse(&'static str),
}

/// What came of many cuts.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    cuts: u32,
    /// Does not open, or fails its check.
    unreadable: u32,
    /// Opens in a state that no row of whole transactions makes.
    half: u32,
    /// Lacks something that had been acknowledged.
    lost: u32,
}

/// What a run without a cut tells of a run with one: its steps, and its state before and after each act.
struct Course {
    seed: u64,
    steps: u64,
    states: Vec<u64>,
}

/// One thing that is done, the same for the same seed.
fn act(store: &mut Store, n: usize, lot: &mut Rng) -> Result<()> {
    let person = |n: usize| PersonId(Uuid::from_u128(n as u128 + 1));
    let note = |n: usize, words: &str| {
        let sql = "INSERT INTO setting (id, name, value) VALUES";
        format!("{sql} ({}, 'nimi {n}', '{words}');", id(1000 + n as u128))
    };
    match lot.u8(..8) {
        0 | 1 => store.write(&entry("record"), |tx| {
            tx.insert(person(n), &somebody(n))?;
            tx.conn().execute_batch(&note(n, "uusi"))?;
            Ok(())
        }),
        2 => store.write(&entry("change"), |tx| {
            let everywhere = format!("UPDATE setting SET value = value || {n}");
            tx.conn().execute_batch(&everywhere)?;
            tx.update(person(0), &somebody(n))
        }),
        3 => store.write(&entry("remove"), |tx| {
            let there = tx.list::<PersonId>()?;
            let last = there
                .into_iter()
                .map(|(id, _)| id)
                .rfind(|id| *id != person(0));
            last.map_or(Ok(()), |last| tx.remove(last))
        }),
        4 => store.write(&entry("large"), |tx| {
            // Some 150 pages: a few of these make the journal of writes be carried over into the file.
            tx.conn()
                .execute_batch(&note(n, &"pitkä ".repeat(90_000)))?;
            Ok(())
        }),
        5 | 6 => store.write_drafts(|them| {
            drafts::keep(
                them,
                Uuid::from_u128(n as u128),
                &format!("paikka/{}", n % 3),
                &n.to_string(),
                entry("").made_at,
            )
        }),
        _ => store.check().map(|_| ()),
    }
}

fn somebody(n: usize) -> Person {
    let draft = PersonDraft {
        family_name: format!("Sukunimi{n}"),
        given_name: "Etunimi".into(),
        private_note: "Muistiinpano. ".repeat(n),
        ..PersonDraft::default()
    };
    let today = NaiveDate::from_ymd_opt(2026, 11, 2).unwrap();
    draft.check(today).unwrap()
}

/// A closed notebook of today, or of the version before, so that the run begins with an upgrade.
fn beginning(version: usize) -> Vec<u8> {
    let (_folder, path) = place();
    let mut store = Store::create_with_steps(&path, key(), &two_steps()[..version]).unwrap();
    for n in 0..40 {
        store
            .write(&entry("record"), |tx| {
                tx.insert(PersonId(Uuid::from_u128(n + 500)), &somebody(0))
            })
            .unwrap();
    }
    store
        .write(&entry("record"), |tx| {
            tx.insert(PersonId(Uuid::from_u128(1)), &somebody(0))
        })
        .unwrap();
    store.close().unwrap();
    std::fs::read(path).unwrap()
}

/// Everything that the notebook says.
fn state(store: &Store) -> u64 {
    let mut said = DefaultHasher::new();
    content(store).hash(&mut said);
    let lines = "SELECT place || content FROM draft UNION ALL SELECT count(*) FROM journal
                 UNION ALL SELECT count(*) FROM journal_image";
    let mut rows = store.conn.prepare(lines).unwrap();
    let rows = rows
        .query_map([], |row| row.get::<_, rusqlite::types::Value>(0))
        .unwrap();
    rows.for_each(|row| format!("{:?}", row.unwrap()).hash(&mut said));
    said.finish()
}

/// Opens, writes and closes until it is done or the disk is dead; `done` hears of everything acknowledged.
fn run(path: &Path, seed: u64, flushing: Flushing, mut done: impl FnMut(&Store)) -> Result<()> {
    let mut store = Store::open_with_steps(path, key(), &two_steps())?;
    if let Flushing::Worse(how) = flushing {
        store.conn.pragma_update(None, "synchronous", how)?;
    }
    done(&store);
    let mut lot = Rng::with_seed(seed);
    for n in 1..=ACTS {
        act(&mut store, n, &mut lot)?;
        done(&store);
    }
    store.close()
}

/// Runs without a cut.
fn course(beginning: &[u8], seed: u64) -> Course {
    let (folder, path) = place();
    std::fs::write(&path, beginning).unwrap();
    let tap = Tap::on(folder.path(), Disk::cut_at(u64::MAX));
    let mut states = Vec::new();
    run(&path, seed, Flushing::AsBuilt, |store| {
        states.push(state(store))
    })
    .unwrap();
    let steps = tap.disk().steps();
    Course {
        seed,
        steps,
        states,
    }
}

/// Cuts the power at a random step and opens what is left.
fn cut(beginning: &[u8], course: &Course, lot: &mut Rng, flushing: Flushing, tally: &mut Tally) {
    let (folder, path) = place();
    std::fs::write(&path, beginning).unwrap();
    let tap = Tap::on(folder.path(), Disk::cut_at(lot.u64(1..=course.steps)));
    let mut acknowledged = 0;
    // What is refused after the cut is no wonder.
    let _ = run(&path, course.seed, flushing, |_| acknowledged += 1);
    let (after, again) = place();
    // What is looked at afterwards needs no real flush.
    let _dry = Tap::on(after.path(), Disk::cut_at(u64::MAX));
    for (lies, bytes) in tap.disk().left(lot) {
        let name = lies.file_name().unwrap().to_string_lossy().into_owned();
        // Copies that were being made are nobody's loss.
        if name == "a.vihko" || name == "a.vihko-wal" {
            std::fs::write(again.with_file_name(name), bytes).unwrap();
        }
    }
    // Keys lie beside a notebook; without them a length that is no number of pages would be no notebook's.
    std::fs::write(slot_file(&again), b"").unwrap();
    tally.cuts += 1;
    match found(&again) {
        Err(error) => {
            tally.unreadable += 1;
            if matches!(flushing, Flushing::AsBuilt) {
                eprintln!(
                    "{:?}: {:?}",
                    error.failure(),
                    std::error::Error::source(&error)
                );
            }
        }
        Ok(state) => match course.states.iter().rposition(|it| *it == state) {
            // The opening is the first acknowledgement, and state 0 is the one after it.
            Some(nr) => tally.lost += u32::from(nr + 1 < acknowledged),
            None => tally.half += 1,
        },
    }
}

fn found(path: &Path) -> Result<u64> {
    let mut store = Store::open_with_steps(path, key(), &two_steps())?;
    store.check()?;
    let state = state(&store);
    // It can be written again, too.
    act(&mut store, 900, &mut Rng::with_seed(1))?;
    store.close()?;
    Ok(state)
}

/// This many cuts, spread over courses; every fourth one begins with an upgrade.
fn cuts(n: u32, flushing: Flushing) -> Tally {
    let beginnings = [beginning(2), beginning(1)];
    let mut tally = Tally::default();
    for seed in 0..u64::from(n.div_ceil(CUTS)) {
        let beginning = &beginnings[usize::from(seed % 4 == 3)];
        let course = course(beginning, seed);
        for nr in 0..(n - tally.cuts).min(CUTS) {
            let mut lot = Rng::with_seed(seed << 32 | u64::from(nr));
            let before = tally.unreadable + tally.half + tally.lost;
            cut(beginning, &course, &mut lot, flushing, &mut tally);
            if matches!(flushing, Flushing::AsBuilt) {
                let after = tally.unreadable + tally.half + tally.lost;
                assert_eq!(after, before, "seed {seed}, cut {nr}: {tally:?}");
            }
        }
    }
    let how = match flushing {
        Flushing::AsBuilt => "as built",
        Flushing::Worse(how) => how,
    };
    let Tally {
        cuts,
        unreadable,
        half,
        lost,
    } = &tally;
    // Past the test runner, which keeps what a passing test prints.
    let _ = writeln!(
        std::io::stdout(),
        "\npower cuts, flushing {how}: {cuts} cuts, {unreadable} unreadable, {half} half, {lost} lost"
    );
    tally
}

#[test]
fn a_cut_of_power_leaves_whole_transactions_and_every_acknowledged_one() {
    assert_eq!(
        cuts(40, Flushing::AsBuilt),
        Tally {
            cuts: 40,
            ..Tally::default()
        }
    );
}

#[test]
fn the_same_cuts_are_felt_where_nothing_is_flushed() {
    let tally = cuts(10, Flushing::Worse("OFF"));
    assert!(tally.unreadable + tally.half + tally.lost > 0, "{tally:?}");
}

mod endure {
    use super::*;

    #[test]
    #[ignore = "takes long: run by `cargo xtask endure`"]
    fn fifteen_hundred_cuts_of_power() {
        let none = Tally {
            cuts: 1500,
            ..Tally::default()
        };
        assert_eq!(cuts(1500, Flushing::AsBuilt), none);
        assert!(cuts(150, Flushing::Worse("NORMAL")).lost > 0);
        assert!(
            cuts(150, Flushing::Worse("OFF"))
                != Tally {
                    cuts: 150,
                    ..Tally::default()
                }
        );
    }
}
