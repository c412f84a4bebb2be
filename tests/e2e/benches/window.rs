//! How soon the window is painted and how much memory it takes, beside an empty Tauri window in the same run.
//!
//! `cargo xtask bench` builds both with the release profile first. The screen is looked at every few milliseconds
//! from the program's start on; memory is the proportional share (PSS) of the program and everything it starts.
#![allow(
    clippy::unwrap_used,
    reason = "a measurement stops at what it did not expect"
)]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use vihko_e2e::{Screen, root};

/// How often each program is started, in turns.
const RUNS: usize = 7;

/// Of how many colours a window is that has words on it.
const WORDS: usize = 12;

/// How long nothing may move until the window counts as ready.
const STILL: Duration = Duration::from_millis(1500);

/// What one start took.
struct Start {
    painted: Duration,
    /// Until words were to be read; an empty window has none.
    words: Option<Duration>,
    ready: Duration,
    kilobytes: u64,
}

fn main() {
    let release = root().join("target/release");
    let (mut ours, mut empty) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        ours.push(start(&release.join("seurantavihko")));
        empty.push(start(&release.join("examples/empty")));
    }
    let row = |what: &str, own: u64, bare: u64, unit: &str| {
        println!("{what:14} {own:5} {unit}   an empty window {bare:5} {unit}");
    };
    let painted = |of: &[Start]| median(of, |it| millis(it.painted));
    let memory = |of: &[Start]| median(of, |it| it.kilobytes / 1024);
    row("painted", painted(&ours), painted(&empty), "ms");
    row("memory (PSS)", memory(&ours), memory(&empty), "MB");
    let words = median(&ours, |it| millis(it.words.unwrap()));
    println!("first words    {words:5} ms");
    println!(
        "ready          {:5} ms",
        median(&ours, |it| millis(it.ready))
    );
}

fn millis(it: Duration) -> u64 {
    u64::try_from(it.as_millis()).unwrap()
}

fn median(of: &[Start], told: impl Fn(&Start) -> u64) -> u64 {
    let mut all: Vec<u64> = of.iter().map(told).collect();
    all.sort_unstable();
    all[all.len() / 2]
}

fn start(program: &Path) -> Start {
    let screen = Screen::start((1366, 768));
    let before = screen.dots();
    let folder = tempfile::tempdir().unwrap();
    let began = Instant::now();
    let mut child = Command::new(program)
        .env("DISPLAY", &screen.name)
        .env("GDK_BACKEND", "x11")
        .env("SEURANTAVIHKO_DATA", folder.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let (mut painted, mut words, mut ready) = (None, None, Duration::ZERO);
    let mut last = before.clone();
    while painted.is_none() || began.elapsed() - ready < STILL {
        let now = screen.dots();
        let at = began.elapsed();
        if now != last {
            ready = at;
            painted = painted.or_else(|| is_covered(&before, &now).then_some(at));
            words = words.or_else(|| (colours(&now) >= WORDS).then_some(at));
            last = now;
        }
        assert!(
            at < Duration::from_secs(60),
            "{} paints nothing",
            program.display()
        );
        std::thread::sleep(Duration::from_millis(4));
    }
    let kilobytes = family(child.id()).into_iter().map(share).sum();
    child.kill().unwrap();
    child.wait().unwrap();
    Start {
        painted: painted.unwrap(),
        words,
        ready,
        kilobytes,
    }
}

/// Whether most dots are no longer those of the bare screen.
fn is_covered(before: &[u8], now: &[u8]) -> bool {
    let dots = before.chunks(4).zip(now.chunks(4));
    8 * dots.filter(|(bare, dot)| bare != dot).count() > before.len()
}

fn colours(dots: &[u8]) -> usize {
    dots.chunks(4).collect::<BTreeSet<&[u8]>>().len()
}

/// A program and everything that it has started.
fn family(id: u32) -> Vec<u32> {
    let mut all = vec![id];
    let mut next = 0;
    while let Some(parent) = all.get(next).copied() {
        next += 1;
        let tasks = std::fs::read_dir(format!("/proc/{parent}/task"));
        for task in tasks.into_iter().flatten().flatten() {
            let children = std::fs::read_to_string(task.path().join("children"));
            let children = children.unwrap_or_default();
            all.extend(
                children
                    .split_whitespace()
                    .filter_map(|it| it.parse::<u32>().ok()),
            );
        }
    }
    all
}

/// The proportional share of memory, in kilobytes; none of what has ended.
fn share(id: u32) -> u64 {
    let told = std::fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
    let line = told.lines().find_map(|it| it.strip_prefix("Pss:"));
    line.and_then(|it| it.split_whitespace().next()?.parse().ok())
        .unwrap_or(0)
}
