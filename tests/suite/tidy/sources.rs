//! Every file that people wrote, read once per rule.

use std::path::{Path, PathBuf};

/// One file of the project.
pub struct Source {
    /// Its path below the workspace, with `/` between its parts.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// Endings of files that are text.
const TEXT: [&str; 16] = [
    "css", "ftl", "html", "java", "js", "json", "lock", "md", "py", "rs", "sql", "svelte", "svg",
    "toml", "ts", "yml",
];

/// Folders that hold nothing people wrote.
const SKIPPED: [&str; 5] = [".git", "node_modules", "target", "dist", "gen"];

/// All text files below the workspace.
pub fn read_all() -> Vec<Source> {
    let root = root();
    let mut found = Vec::new();
    read(&root, &root, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(found.len() > 20, "the sources were not found");
    found
}

/// The names at the top level.
pub fn top_level() -> Vec<String> {
    std::fs::read_dir(root())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect()
}

fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap().to_owned()
}

fn read(root: &Path, folder: &Path, found: &mut Vec<Source>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        // In a second working tree `.git` is a file.
        if SKIPPED.contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            read(root, &path, found);
            continue;
        }
        let ending = path.extension().unwrap_or_default().to_string_lossy();
        if TEXT.contains(&&*ending) || ending.is_empty() {
            let Ok(text) = std::fs::read_to_string(&path) else {
                continue;
            };
            let below = path.strip_prefix(root).unwrap();
            found.push(Source {
                path: below.to_string_lossy().replace('\\', "/"),
                text,
            });
        }
    }
}

impl Source {
    /// Whether the file lies below this folder.
    pub fn below(&self, folder: &str) -> bool {
        self.path.starts_with(folder)
    }

    /// The lines of code with their numbers: no comments, and no tests at the end of the file.
    pub fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let tests = self.text.find("#[cfg(test)]\nmod ");
        self.text[..tests.unwrap_or(self.text.len())]
            .lines()
            .enumerate()
            .map(|(i, line)| (i + 1, uncommented(line)))
    }
}

fn uncommented(line: &str) -> &str {
    let start = line.trim_start();
    if start.starts_with("//") {
        return "";
    }
    match line.find(" // ") {
        Some(comment) => &line[..comment],
        None => line,
    }
}

/// Whether the word stands in the line, not as a part of a longer one.
pub fn has_word(line: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        !before.is_some_and(part) && !after.is_some_and(part)
    })
}
