//! Files that the program is given and files that it writes.

use std::ffi::OsStr;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use vihko::disk;
use vihko::error::{Error, Failure, Result, last_name};
use vihko::vault::{second_slot_file, slot_file};

/// The environment variable that names a file whose first line is the passphrase or recovery code.
pub const PASSPHRASE_FILE: &str = "VIHKO_PASSPHRASE_FILE";

/// What lies beside a notebook: its file's name with one of these behind it.
const BESIDE: [&str; 6] = [
    "-wal",
    "-shm",
    "-journal",
    ".liitteet",
    ".varmuuskopiot",
    ".auki",
];

/// What lies beside a notebook with more behind it: keys, copies made before an upgrade, the old file of one that was
/// moved, and what was put in while it was locked.
const BESIDE_NUMBERED: [&str; 4] = [".avaimet", ".ennen-v", ".siirretty", ".lukitut"];

/// A file to be written.
pub struct Output {
    /// Where.
    pub path: PathBuf,
    /// What.
    pub content: Vec<u8>,
}

impl Output {
    /// A file to be written.
    pub fn new(path: &Path, content: impl Into<Vec<u8>>) -> Output {
        Output {
            path: path.to_owned(),
            content: content.into(),
        }
    }
}

/// Refuses a file that is not there, before anything is asked for its sake.
pub fn must_exist(path: &Path) -> Result<()> {
    std::fs::metadata(path)
        .map(|_| ())
        .map_err(|error| Error::file(path, error))
}

/// Refuses a file that is there, were it only a link to nowhere.
pub fn must_not_exist(path: &Path) -> Result<()> {
    match path.symlink_metadata() {
        Ok(_) => Err(Failure::FileExists(last_name(path)).into()),
        Err(_) => Ok(()),
    }
}

/// A file of at most so many megabytes.
pub fn bytes(path: &Path, largest_megabytes: usize) -> Result<Vec<u8>> {
    let largest = largest_megabytes * 1_000_000;
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(largest as u64 + 1).read_to_end(&mut bytes))
        .map_err(|error| Error::file(path, error))?;
    if bytes.len() > largest {
        return Err(Failure::FileTooLarge(largest_megabytes).into());
    }
    Ok(bytes)
}

/// A text file of at most so many megabytes.
pub fn text(path: &Path, largest_megabytes: usize) -> Result<String> {
    let bytes = bytes(path, largest_megabytes)?;
    String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        Error::because(Failure::NotJson(line), error)
    })
}

/// Writes all the files or none, and none of them over a notebook, what belongs to one, or another of them.
/// `notebook` is the one that is open.
pub fn write(notebook: &Path, outputs: &[Output]) -> Result<()> {
    let open = disk::target(notebook)?;
    let passphrase =
        std::env::var_os(PASSPHRASE_FILE).and_then(|path| std::fs::canonicalize(path).ok());
    for Output { path, .. } in outputs {
        let target = disk::target(path)?;
        if belongs_to_notebook(&target, &open) || Some(&target) == passphrase.as_ref() {
            return Err(Failure::BelongsToNotebook(last_name(path)).into());
        }
    }
    let files: Vec<(&Path, &[u8])> = outputs
        .iter()
        .map(|it| (it.path.as_path(), it.content.as_slice()))
        .collect();
    disk::write_together(&files)
}

/// Takes a notebook's files away that were made a moment ago.
pub fn discard(notebook: &Path) -> Result<()> {
    let mut files = vec![
        notebook.to_owned(),
        slot_file(notebook),
        second_slot_file(notebook),
    ];
    files.extend(BESIDE.map(|ending| disk::beside(notebook, ending)));
    for file in files.iter().filter(|file| file.is_file()) {
        std::fs::remove_file(file).map_err(|error| Error::file(file, error))?;
    }
    Ok(())
}

/// Whether a path is a notebook's file or something that lies beside it: of the open notebook, or of any
/// other whose keys are there.
fn belongs_to_notebook(target: &Path, open: &Path) -> bool {
    let has_keys = |path: &Path| slot_file(path).exists() || second_slot_file(path).exists();
    let named_so = |path: &Path| path.extension().is_some_and(|it| it == "vihko") && path.is_file();
    let is_notebook = |path: &Path| path == open || has_keys(path) || named_so(path);
    is_notebook(target)
        || target
            .ancestors()
            .flat_map(notebooks_beside)
            .any(|path| is_notebook(&path))
}

/// The notebooks beside which a file of this name would lie.
fn notebooks_beside(path: &Path) -> Vec<PathBuf> {
    let Some(name) = path.file_name().and_then(OsStr::to_str) else {
        return Vec::new();
    };
    let whole = BESIDE.iter().filter_map(|ending| name.strip_suffix(ending));
    let numbered = BESIDE_NUMBERED
        .iter()
        .filter_map(|ending| Some(name.rsplit_once(ending)?.0));
    whole
        .chain(numbered)
        .map(|notebook| path.with_file_name(notebook))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_beside_a_notebook_is_known_by_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        std::fs::write(path("b.vihko.avaimet"), b"").unwrap();
        for name in ["a.vihko", "b.vihko"] {
            for ending in [
                "",
                ".avaimet",
                ".avaimet2",
                "-wal",
                "-shm",
                "-journal",
                ".ennen-v2",
                ".siirretty",
                ".siirretty.1",
                ".auki",
                ".lukitut",
                ".lukitut.otettavat",
                ".liitteet/x.liite",
                ".varmuuskopiot/a-2026-11-02-09.30.varmuus",
            ] {
                let file = path(&format!("{name}{ending}"));
                assert!(belongs_to_notebook(&file, &path("a.vihko")), "{file:?}");
            }
        }
        for name in ["a.vihko.json", "a.pdf", "c.vihko", "c.vihko-wal", "wal"] {
            assert!(
                !belongs_to_notebook(&path(name), &path("a.vihko")),
                "{name}"
            );
        }
    }

    #[test]
    fn a_text_is_read_up_to_its_limit() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        std::fs::write(&path, vec![b' '; 1_000_000]).unwrap();
        assert_eq!(text(&path, 1).unwrap().len(), 1_000_000);
        std::fs::write(&path, vec![b' '; 1_000_001]).unwrap();
        let refused = text(&path, 1).unwrap_err();
        assert_eq!(refused.failure(), &Failure::FileTooLarge(1));
        std::fs::write(&path, b"{\n\xff}").unwrap();
        assert_eq!(text(&path, 1).unwrap_err().failure(), &Failure::NotJson(2));
    }
}
