//! What only one room may know, and which rooms a room may use.

use super::sources::{Source, has_word};

const CORE: &str = "src-tauri/crates/vihko/src/";
const PROGRAM: &str = "src-tauri/crates/vihko-cli/src/";
const WINDOW: &str = "src-tauri/src/";

/// Words that belong to one room.
struct Secret {
    words: &'static [&'static str],
    /// Where they may stand: beginnings of paths.
    rooms: &'static [&'static str],
}

const SECRETS: [Secret; 8] = [
    Secret {
        words: &[
            "rusqlite",
            "INSERT INTO",
            "DELETE FROM",
            "CREATE TABLE",
            "PRAGMA",
            "SELECT",
        ],
        rooms: &["src-tauri/crates/vihko/src/store"],
    },
    Secret {
        words: &["fluent_bundle", "fluent_syntax", "unic_langid"],
        rooms: &["src-tauri/crates/vihko/src/text"],
    },
    Secret {
        words: &["printpdf", "lopdf"],
        rooms: &["src-tauri/crates/vihko/src/pdf/export"],
    },
    Secret {
        words: &["argon2", "chacha20poly1305", "hkdf", "subtle"],
        rooms: &["src-tauri/crates/vihko/src/vault"],
    },
    Secret {
        words: &["minisign_verify"],
        rooms: &["src-tauri/crates/vihko/src/update"],
    },
    Secret {
        words: &["serde_json"],
        rooms: &[
            "src-tauri/crates/vihko/src/exchange",
            "src-tauri/crates/vihko/src/store",
            "src-tauri/crates/vihko/src/api",
            "src-tauri/src/main.rs",
        ],
    },
    Secret {
        words: &["Utc::now", "Local::now", "SystemTime", "now_v7"],
        rooms: &["src-tauri/crates/vihko/src/notebook", PROGRAM, WINDOW],
    },
    Secret {
        // Money, hours and shares are whole numbers; a font and the cost of a key are measured otherwise, and
        // a file from outside may hold any number.
        words: &["f32", "f64"],
        rooms: &[
            "src-tauri/crates/vihko/src/pdf",
            "src-tauri/crates/vihko/src/vault",
            "src-tauri/crates/vihko/src/exchange/gate",
            WINDOW,
        ],
    },
];

/// Every line that knows a secret of another room.
pub fn secrets(sources: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    for source in rust(sources) {
        for secret in &SECRETS {
            if secret.rooms.iter().any(|room| source.below(room)) {
                continue;
            }
            for (number, line) in source.code() {
                for word in secret.words.iter().filter(|word| has_word(line, word)) {
                    let path = &source.path;
                    found.push(format!("{path}:{number}: {word} does not belong here"));
                }
            }
        }
    }
    found
}

/// Every line by which a room of the core uses a room that comes after it in `lib.rs`.
pub fn order(sources: &[Source]) -> Vec<String> {
    let lib = sources
        .iter()
        .find(|source| source.path == format!("{CORE}lib.rs"));
    let rooms: Vec<&str> = lib
        .map_or("", |lib| &lib.text)
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .collect();
    assert!(!rooms.is_empty(), "lib.rs names no rooms");
    let mut found = Vec::new();
    for source in rust(sources) {
        let Some(room) = source.path.strip_prefix(CORE).map(first_word) else {
            continue;
        };
        let Some(place) = rooms.iter().position(|name| *name == room) else {
            continue;
        };
        for (number, line) in source.code() {
            for (at, _) in line.match_indices("crate::") {
                let used = first_word(&line[at + "crate::".len()..]);
                if rooms[place + 1..].contains(&used) {
                    let path = &source.path;
                    found.push(format!(
                        "{path}:{number}: `{room}` uses `{used}`, which comes after it"
                    ));
                }
            }
        }
    }
    found
}

fn rust(sources: &[Source]) -> impl Iterator<Item = &Source> {
    sources.iter().filter(|source| {
        source.path.ends_with(".rs") && [CORE, PROGRAM, WINDOW].iter().any(|it| source.below(it))
    })
}

fn first_word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_');
    &text[..end.unwrap_or(text.len())]
}
