//! The program is killed at many points; what takes long is run by `cargo xtask endure`.

use std::time::{Duration, Instant};

use serde_json::Value;
use vihko_tests::{Practice, practice};

use super::breaking::{damage, halves, killed as kills};

/// How many confirmed papers the practice notebook begins with: nine months, with names and without.
const CONFIRMED: usize = 18;

/// Confirms October on a fresh copy and kills the program after the given part of the time that it takes.
fn killed(part: u32, of: u32, whole: Duration) -> usize {
    let book = practice();
    confirming(&book).killed_after(whole * part / of);
    assert!(
        book.program(["check"]).run().status == 0,
        "killed after {part}/{of}"
    );
    let out = book.file("jalkeen.json");
    book.program(["export", "--out", out.to_str().unwrap()])
        .done();
    let content: Value = serde_json::from_slice(&std::fs::read(out).unwrap()).unwrap();
    content["reports"].as_array().unwrap().len()
}

fn confirming(book: &Practice) -> vihko_tests::Program {
    book.program(["confirm", "2026-10", "--reason", "Matti aloitti vasta."])
}

/// How long it takes undisturbed.
fn whole() -> Duration {
    let book = practice();
    let started = Instant::now();
    confirming(&book).done();
    started.elapsed()
}

fn at_points(points: u32) {
    let whole = whole();
    for part in 0..points {
        let papers = killed(part, points, whole);
        assert!(
            [CONFIRMED, CONFIRMED + 2].contains(&papers),
            "{papers} papers after {part}/{points}"
        );
    }
}

#[test]
fn a_killed_confirmation_is_there_whole_or_not_at_all() {
    at_points(4);
}

#[test]
#[ignore = "takes long: run by `cargo xtask endure`"]
fn a_confirmation_killed_at_a_hundred_points_is_there_whole_or_not_at_all() {
    at_points(100);
}

#[test]
#[ignore = "takes long: run by `cargo xtask endure`"]
fn a_thousand_kills_lose_nothing_that_was_acknowledged() {
    kills::at_random(1_000);
}

#[test]
#[ignore = "takes long: run by `cargo xtask endure`"]
fn sixty_killed_changes_of_the_passphrase_have_happened_or_not() {
    halves::of_the_passphrase(60);
}

#[test]
#[ignore = "takes long: run by `cargo xtask endure`"]
fn sixty_damages_of_each_kind_are_found_every_time() {
    damage::of_each_kind(60);
}
