//! How long files are, what they are called, and what must not stand in any of them.

use super::sources::{Source, has_word};

/// The most lines of a file that a person wrote.
const MOST: usize = 500;

/// The most lines of the readme's map.
const MAP: usize = 40;

/// What may lie at the top level, beside names that begin with a dot.
const TOP: [&str; 10] = [
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "icons",
    "rust-toolchain.toml",
    "src-tauri",
    "target",
    "tests",
    "ui",
];

/// Where only one machine has files. Written in two halves, or this file would break its own rule.
const MACHINES: [&str; 5] = [
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("/wo", "rk/"),
    concat!("/Us", "ers/"),
    concat!(":\\Us", "ers\\"),
];

/// What marks a host that packages come from.
const REGISTRIES: [&str; 4] = [
    concat!("regi", "stry."),
    concat!("art", "ifact"),
    concat!("/repo", "sitory/"),
    concat!("/api/", "npm"),
];

/// Where lock files say that packages come from.
const PUBLIC: [&str; 2] = [
    "https://github.com/rust-lang/crates.io-index",
    concat!("https://regi", "stry.npmjs.org/"),
];

/// Words that put something off.
const LATER: [&str; 4] = [
    concat!("to", "do"),
    concat!("fix", "me"),
    concat!("xx", "x"),
    concat!("unimple", "mented"),
];

/// Files that are too long. Lock files, the licence and generated files are as long as they are.
pub fn too_long(sources: &[Source]) -> Vec<String> {
    sources
        .iter()
        .filter(|source| !is_generated(source) && !is_lock(source) && source.path != "LICENSE")
        .map(|source| (&source.path, source.text.lines().count()))
        .filter(|(_, n_lines)| *n_lines > MOST)
        .map(|(path, n_lines)| format!("{path} has {n_lines} lines"))
        .collect()
}

/// Generated files that do not say so.
pub fn unmarked(sources: &[Source]) -> Vec<String> {
    sources
        .iter()
        .filter(|source| is_generated(source))
        .filter(|source| {
            let first = source.text.lines().next().unwrap_or_default();
            !first.to_lowercase().contains("generated")
        })
        .map(|source| {
            format!(
                "{}: the first line does not say who generates it",
                source.path
            )
        })
        .collect()
}

/// Names that do not belong at the top level.
pub fn strays(names: &[String]) -> Vec<String> {
    names
        .iter()
        .filter(|name| !name.starts_with('.') && !TOP.contains(&name.as_str()))
        .map(|name| format!("{name} does not belong at the top level"))
        .collect()
}

/// Lines that name a place on one machine or a package host, or put something off.
pub fn unfit(sources: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources.iter().filter(|source| source.path != "LICENSE") {
        for (i, line) in source.text.lines().enumerate() {
            let small = line.to_lowercase();
            let machine = MACHINES.iter().any(|place| line.contains(place));
            let host = if is_lock(source) {
                is_download(&small) && !PUBLIC.iter().any(|host| line.contains(host))
            } else {
                small.contains("://") && REGISTRIES.iter().any(|word| small.contains(word))
            };
            let later = LATER.iter().any(|word| has_word(&small, word));
            if machine || host || later {
                found.push(format!("{}:{}: {}", source.path, i + 1, line.trim()));
            }
        }
    }
    found
}

/// Rooms of the core that the map in the readme does not name, and whether the map is too long to be read.
pub fn unmapped(sources: &[Source]) -> Vec<String> {
    let text = |path: &str| {
        let source = sources.iter().find(|source| source.path == path);
        source.map_or("", |source| &source.text)
    };
    let readme = text("README.md");
    let map = readme.split("```\n").nth(1).unwrap_or_default();
    let n_lines = map.lines().count();
    let forgotten = text("src-tauri/crates/vihko/src/lib.rs")
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .filter(|room| !has_word(map, room))
        .map(|room| format!("the map in README.md forgets `{room}`"));
    let long = (n_lines > MAP).then(|| format!("the map in README.md has {n_lines} lines"));
    forgotten.chain(long).collect()
}

fn is_generated(source: &Source) -> bool {
    source.path.contains("/generated/")
}

/// Whether a lock file's line says where a package comes from.
fn is_download(line: &str) -> bool {
    line.contains("\"resolved\":") || line.starts_with("source = ")
}

fn is_lock(source: &Source) -> bool {
    source.path.ends_with(".lock") || source.path.ends_with("package-lock.json")
}
