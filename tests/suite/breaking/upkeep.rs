//! Damage that nobody has noticed is found by the notebook itself: within a day of use, and told at the next opening.

use vihko::error::{Failure, Result};
use vihko_tests::refusal;

use super::{Closed, opened_on, scribe};

const PAGE: usize = 4096;

fn opened_and_closed(closed: &Closed, on: &str) -> Result<()> {
    opened_on(&closed.path(), &closed.code, on)?.close()
}

/// The notebook with one bit changed in every seventh page, each time another; only those that still open on the day
/// of the last look.
fn quietly_damaged(closed: &Closed) -> Vec<Closed> {
    let good = std::fs::read(closed.path()).unwrap();
    let pages = (1..good.len() / PAGE).step_by(7);
    let damaged = pages.map(|page| {
        let copy = closed.copy();
        let mut bytes = good.clone();
        bytes[page * PAGE + 99] ^= 1;
        std::fs::write(copy.path(), bytes).unwrap();
        copy
    });
    let opens = |it: &Closed| opened_and_closed(it, "2026-11-02").is_ok();
    let damaged: Vec<Closed> = damaged.filter(opens).collect();
    assert!(damaged.len() > 5, "{}", damaged.len());
    damaged
}

#[test]
fn damage_is_told_at_the_first_opening_of_a_week() {
    for damaged in quietly_damaged(&scribe::beginning()) {
        let before = std::fs::read(damaged.path()).unwrap();
        let refused = refusal(opened_on(&damaged.path(), &damaged.code, "2026-11-09"));
        assert_eq!(refused, Failure::Damaged);
        assert!(
            std::fs::read(damaged.path()).unwrap() == before,
            "it was written to"
        );
    }
}

#[test]
fn damage_that_a_closing_finds_is_told_at_the_next_opening() {
    let all = quietly_damaged(&scribe::beginning());
    let told = all.iter().filter(|damaged| {
        opened_and_closed(damaged, "2026-11-03").unwrap();
        opened_and_closed(damaged, "2026-11-03").is_err_and(|it| *it.failure() == Failure::Damaged)
    });
    // A page that is free, or the sum of one that is, is looked at once a week only.
    let n_told = told.count();
    assert!(n_told * 10 >= all.len() * 8, "{n_told} of {}", all.len());
}

#[test]
fn a_sound_notebook_opens_whenever_and_whatever_the_clock_says() {
    let closed = scribe::beginning();
    for on in [
        "2026-11-02",
        "2026-11-09",
        "2026-11-10",
        "2026-09-01",
        "2027-11-02",
    ] {
        opened_and_closed(&closed, on).unwrap();
    }
}
