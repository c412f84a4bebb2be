//! Every type of the domain has a row in the glossary, and every row says everything.

use super::sources::Source;

const GLOSSARY: &str = "src-tauri/crates/vihko/GLOSSARY.md";

/// The rooms whose types carry words of the domain.
const ROOMS: [&str; 11] = [
    "association",
    "attachment",
    "form",
    "grant",
    "hetu",
    "path",
    "person",
    "report",
    "session",
    "support",
    "values",
];

/// What the rows lack, and which types have none.
pub fn complaints(sources: &[Source]) -> Vec<String> {
    let Some(glossary) = sources.iter().find(|source| source.path == GLOSSARY) else {
        return vec![format!("{GLOSSARY} is missing")];
    };
    let rows: Vec<Vec<&str>> = glossary
        .text
        .lines()
        .filter(|line| line.starts_with('|') && !line.starts_with("|---"))
        .skip(1)
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    let lacking = rows
        .iter()
        .filter(|row| row.len() != 6 || row.iter().any(|cell| cell.is_empty()))
        .map(|row| {
            format!(
                "GLOSSARY.md: the row of `{}` does not say everything",
                row[0]
            )
        });
    let explained: Vec<&str> = rows
        .iter()
        .filter_map(|row| row.get(3))
        .flat_map(|cell| cell.split('`').skip(1).step_by(2))
        .collect();
    let forgotten = types(sources)
        .filter(|name| !explained.contains(name))
        .map(|name| format!("GLOSSARY.md does not explain `{name}`"));
    lacking.chain(forgotten).collect()
}

/// The public types of the domain. A draft is the same word as what it becomes.
fn types(sources: &[Source]) -> impl Iterator<Item = &str> {
    sources
        .iter()
        .filter(|source| {
            ROOMS.iter().any(|room| {
                let room = format!("src-tauri/crates/vihko/src/{room}");
                source.below(&format!("{room}/")) || source.path == format!("{room}.rs")
            })
        })
        .flat_map(Source::code)
        .filter_map(|(_, line)| {
            let line = line.trim_start();
            let named = line
                .strip_prefix("pub struct ")
                .or_else(|| line.strip_prefix("pub enum "))?;
            let end = named.find(|c: char| !c.is_alphanumeric())?;
            Some(&named[..end]).filter(|name| !name.is_empty())
        })
        .filter(|name| !name.ends_with("Draft"))
}
