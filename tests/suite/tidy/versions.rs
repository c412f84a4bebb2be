//! One number for everything that is published together.

use super::sources::Source;

const WORKSPACE: &str = "Cargo.toml";
const PAGE: &str = "ui/package.json";
const LOCK: &str = "ui/package-lock.json";
const WINDOW: &str = "src-tauri/tauri.conf.json";
const NEWS: &str = "src-tauri/CHANGELOG.md";

/// What the names of published files begin with; a version follows.
const NAMES: [&str; 4] = [
    "Seurantavihko-",
    "seurantavihko_",
    "seurantavihko-",
    "Seurantavihko_",
];

/// Whatever names another version than the workspace does.
pub fn differing(sources: &[Source]) -> Vec<String> {
    let text = |path: &str| {
        let source = sources.iter().find(|source| source.path == path);
        source.map(|source| source.text.as_str())
    };
    let workspace = text(WORKSPACE).unwrap_or_default();
    let version = workspace
        .split("[workspace.package]")
        .nth(1)
        .and_then(|it| {
            it.lines()
                .find_map(|line| line.strip_prefix("version = \""))
        })
        .and_then(|it| it.strip_suffix('"'));
    let Some(version) = version else {
        return vec![format!("{WORKSPACE} names no version")];
    };
    let mut found = Vec::new();
    let mut compare = |path: &str, named: Option<&str>| {
        if named != Some(version) {
            let named = named.unwrap_or("none");
            found.push(format!(
                "{path} names the version {named}, the workspace {version}"
            ));
        }
    };
    compare(PAGE, text(PAGE).and_then(in_json).as_deref());
    if let Some(lock) = text(LOCK) {
        compare(LOCK, in_json(lock).as_deref());
    }
    // Without a number of its own the window takes the workspace's.
    if let Some(own) = text(WINDOW).and_then(in_json) {
        compare(WINDOW, Some(&own));
    }
    let newest = text(NEWS).and_then(|it| it.lines().find_map(|line| line.strip_prefix("## ")));
    compare(NEWS, newest);
    for source in sources.iter().filter(|it| it.path.ends_with(".md")) {
        for named in named_in(&source.text) {
            compare(&source.path, Some(named));
        }
    }
    found
}

fn in_json(text: &str) -> Option<String> {
    let content: serde_json::Value = serde_json::from_str(text).unwrap();
    content["version"].as_str().map(str::to_owned)
}

/// The versions in the names of published files.
fn named_in(text: &str) -> impl Iterator<Item = &str> {
    let behind = NAMES.iter().flat_map(|name| text.split(name).skip(1));
    behind.filter_map(|rest| {
        let is_part = |c: char| c.is_ascii_digit() || c == '.';
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let version = rest[..end].trim_end_matches('.');
        version.contains('.').then_some(version)
    })
}
