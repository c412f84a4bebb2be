//! What the window's page must not know: clocks, sums, storage of its own, the network, colours outside the tokens.

use super::sources::{Source, has_word};

const PAGE: &str = "ui/src/";
const GENERATED: &str = "ui/src/generated/";
const TOKENS: &str = "ui/src/styles/tokens.css";

/// Words that only these files of the page may have: none at all, or the one that is named.
const BANNED: [(&str, Option<&str>); 11] = [
    ("new Date", None),
    ("Date.now", None),
    ("toLocale", None),
    ("toLocaleString", None),
    ("Intl", None),
    ("localStorage", None),
    ("sessionStorage", None),
    ("indexedDB", None),
    ("XMLHttpRequest", None),
    ("fetch", Some("ui/src/lib/api.ts")),
    ("@tauri-apps", Some("ui/src/lib/api.ts")),
];

/// What a person types into; these stand only in the shared components, or beside one of [`LABELS`].
const TYPED: [&str; 3] = ["<input", "<textarea", "<select"];

/// What gives a field its label.
const LABELS: [&str; 3] = ["<Labelled", "<label", "<legend"];

/// Lines of the page that know what only the core may know.
pub fn unfit(sources: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    // What tests the page may stand for the core on the other side.
    let shown = page(sources).filter(|it| !it.path.ends_with(".test.ts"));
    for source in shown {
        for (number, line) in source.code() {
            for (word, home) in BANNED {
                if has_word(line, word) && home != Some(source.path.as_str()) {
                    found.push(format!(
                        "{}:{number}: {word} does not belong here",
                        source.path
                    ));
                }
            }
            let labelled =
                source.below("ui/src/lib/") || LABELS.iter().any(|it| source.text.contains(it));
            if TYPED.iter().any(|tag| line.contains(tag)) && !labelled {
                found.push(format!("{}:{number}: nothing labels this", source.path));
            }
            if has_colour(source, line) {
                found.push(format!(
                    "{}:{number}: take a colour of tokens.css",
                    source.path
                ));
            }
        }
    }
    found
}

/// Addresses elsewhere, in the page and in the window's configuration.
pub fn remote(sources: &[Source]) -> Vec<String> {
    let own = [
        "http://ipc.localhost",
        "http://localhost:5173",
        "http://www.w3.org/2000/svg",
    ];
    let mut found = Vec::new();
    for source in sources {
        let config = source.path.ends_with(".conf.json") || source.below("src-tauri/capabilities/");
        if !source.below(PAGE) && source.path != "ui/index.html" && !config {
            continue;
        }
        for (number, line) in source.text.lines().enumerate() {
            let stripped = own
                .iter()
                .fold(line.to_owned(), |line, it| line.replace(it, ""));
            if stripped.contains("http://") || stripped.contains("https://") {
                found.push(format!("{}:{}: {}", source.path, number + 1, line.trim()));
            }
        }
    }
    found
}

/// Permissions of Tauri's own that the page was given; it needs none, only this program's commands.
pub fn permissions(sources: &[Source]) -> Vec<String> {
    let files: Vec<&Source> = sources
        .iter()
        .filter(|source| source.below("src-tauri/capabilities/"))
        .collect();
    let mut found = Vec::new();
    if files.len() != 1 {
        found.push(format!("there are {} files of capabilities", files.len()));
    }
    for source in files {
        let content: serde_json::Value = serde_json::from_str(&source.text).unwrap();
        if content["permissions"] != serde_json::json!([]) || !content["remote"].is_null() {
            found.push(format!("{} permits more than the page needs", source.path));
        }
    }
    found
}

fn page(sources: &[Source]) -> impl Iterator<Item = &Source> {
    sources
        .iter()
        .filter(|source| source.below(PAGE) && !source.below(GENERATED))
}

fn has_colour(source: &Source, line: &str) -> bool {
    let styled = source.path.ends_with(".svelte") || source.path.ends_with(".css");
    if !styled || source.path == TOKENS || !line.trim_end().ends_with(';') {
        return false;
    }
    let Some((_, value)) = line.split_once(": ") else {
        return false;
    };
    value.contains("rgb(")
        || value.split('#').skip(1).any(|rest| {
            let digits = rest.chars().take_while(char::is_ascii_hexdigit).count();
            matches!(digits, 3 | 4 | 6 | 8)
        })
}
