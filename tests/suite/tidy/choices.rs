//! Every choice that a screen or paper shows by its code has a text.

use std::collections::{BTreeMap, BTreeSet};

use super::sources::Source;

const FINNISH: &str = "src-tauri/crates/vihko/locales/fi/";

/// The codes that `text.choice("some-list", …)` may be given, of the enum `SomeList`, but that have no text.
/// Swedish and English have the same texts as Finnish, or `cargo xtask texts` refuses them.
pub fn untold(sources: &[Source]) -> Vec<String> {
    let told = keys(sources);
    let codes = codes(sources);
    let rust = sources
        .iter()
        .filter(|source| source.path.ends_with(".rs") && source.below("src-tauri/"));
    let lists: BTreeSet<String> = rust.flat_map(asked).collect();
    let mut found = Vec::new();
    for list in lists {
        for code in codes.get(&list).into_iter().flatten() {
            let key = format!("{list}-{code}");
            if !told.contains(&*key) {
                found.push(format!("the choice `{key}` has no text"));
            }
        }
    }
    found
}

/// The lists from which a file shows choices.
fn asked(source: &Source) -> Vec<String> {
    // A long call stands on several lines.
    let code: String = source.code().map(|(_, line)| line.trim()).collect();
    code.split("choice(\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

/// The names of all Finnish texts.
fn keys(sources: &[Source]) -> BTreeSet<&str> {
    sources
        .iter()
        .filter(|source| source.below(FINNISH))
        .flat_map(|source| source.text.lines())
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key)
        .collect()
}

/// The codes of every enum that is declared with `codes!`, by the enum's name in small letters with dashes.
fn codes(sources: &[Source]) -> BTreeMap<String, Vec<&str>> {
    let mut found: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for source in sources.iter().filter(|source| source.path.ends_with(".rs")) {
        let mut list = None;
        for (_, line) in source.code() {
            let line = line.trim();
            if let Some(name) = line.strip_prefix("pub enum ") {
                list = name.strip_suffix(" {").map(dashed);
            } else if line.starts_with('}') {
                list = None;
            } else if let Some(list) = &list
                && let Some((_, code)) = line.split_once(" = \"")
                && let Some(code) = code.strip_suffix("\",")
            {
                found.entry(list.clone()).or_default().push(code);
            }
        }
    }
    found
}

/// `SessionKind` as `session-kind`.
fn dashed(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.extend(letter.to_lowercase());
    }
    out
}
