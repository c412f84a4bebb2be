//! Where copies lie: beside the notebook, and in a second place that the person has named.

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, NaiveDateTime, SecondsFormat, Utc};
use uuid::Uuid;

use super::format::Manifest;
use super::reading::Copy;
use super::rotation::{self, Kept};
use super::{ENDING, free};
use crate::disk;
use crate::error::{Error, Failure, Result, last_name};
use crate::values::JournalId;
use crate::vault::Vault;

/// What the folder of copies is called behind the notebook's own name.
const FOLDER: &str = ".varmuuskopiot";

/// The file in that folder that tells of the second place.
const SECOND_PLACE: &str = "toinen-paikka";

/// How the name of a copy tells when it was made.
const MOMENT: &str = "%Y-%m-%d-%H.%M";

/// The length of that.
const MOMENT_LENGTH: usize = 16;

/// What the person has said about a second place. It lies beside the copies, so that every program sees it, also
/// while the notebook is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondPlace {
    /// The day on which the person said so.
    pub said_on: NaiveDate,
    /// The folder; nothing if the person has none.
    pub folder: Option<PathBuf>,
    /// The last copy that is there.
    pub carried: Option<Carried>,
}

/// A copy in the second place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// The last entry of the journal that is in it.
    pub latest: Option<JournalId>,
    /// Its file's name.
    pub name: String,
}

/// The folder of the copies of a notebook.
pub fn folder(notebook: &Path) -> PathBuf {
    disk::beside(notebook, FOLDER)
}

/// The files of a folder that are named like copies of a notebook, the newest name first.
pub fn copies_in(folder: &Path, notebook: &Path) -> Vec<PathBuf> {
    let stem = stem(notebook);
    let there = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = there
        .map(|entry| entry.path())
        .filter(|path| named_at(path, &stem).is_some())
        .collect();
    paths.sort_by_key(|path| std::cmp::Reverse((named_at(path, &stem), path.clone())));
    paths
}

/// When a copy of a notebook was made, where the person sat, as its name tells.
pub fn named_moment(copy: &Path, notebook: &Path) -> Option<NaiveDateTime> {
    named_at(copy, &stem(notebook)).map(|(moment, _)| moment)
}

/// What the person has said about a second place; nothing as long as nobody has asked.
pub fn second_place(notebook: &Path) -> Option<SecondPlace> {
    let kept = std::fs::read_to_string(folder(notebook).join(SECOND_PLACE)).ok()?;
    let mut lines = kept.lines();
    let said_on = lines.next()?.parse().ok()?;
    let folder = lines.next().filter(|it| !it.is_empty()).map(PathBuf::from);
    Some(SecondPlace {
        said_on,
        carried: lines.next().and_then(Carried::parse),
        folder,
    })
}

impl Carried {
    fn parse(line: &str) -> Option<Carried> {
        let mut words = line.splitn(3, ' ');
        Some(Carried {
            made_at: words.next()?.parse().ok()?,
            latest: words.next()?.parse::<Uuid>().ok().map(JournalId),
            name: words.next()?.to_owned(),
        })
    }
}

impl SecondPlace {
    /// Keeps it for a notebook. Refused if the folder's name has letters that no text has.
    pub fn keep(&self, notebook: &Path) -> Result<()> {
        let named = |folder: &PathBuf| match folder.to_str() {
            Some(name) if !name.contains(['\n', '\r']) => Ok(name.to_owned()),
            Some(_) | None => Err(Error::from(Failure::File(last_name(folder)))),
        };
        let place = self.folder.as_ref().map(named).transpose()?;
        let mut kept = format!("{}\n{}\n", self.said_on, place.unwrap_or_default());
        if let Some(it) = &self.carried {
            let made_at = it.made_at.to_rfc3339_opts(SecondsFormat::Millis, true);
            let latest = it.latest.map_or("-".to_owned(), |id| id.0.to_string());
            kept.push_str(&format!("{made_at} {latest} {}\n", it.name));
        }
        let folder = folder(notebook);
        std::fs::create_dir_all(&folder).map_err(|e| Error::file(&folder, e))?;
        disk::write_whole(&folder.join(SECOND_PLACE), kept.as_bytes())
    }
}

/// The path for a new copy that was made at this moment, where the person sat.
pub(super) fn new_path(folder: &Path, notebook: &Path, local: NaiveDateTime) -> PathBuf {
    free(
        folder,
        &format!("{}-{}", stem(notebook), local.format(MOMENT)),
    )
}

/// The copies of a folder that this notebook's key opens, in the order in which they were made. Of each only the
/// beginning has been looked at.
pub(super) fn opened_in(folder: &Path, notebook: &Path, vault: &Vault) -> Vec<(Copy, Manifest)> {
    let paths = copies_in(folder, notebook);
    let opened = |path: PathBuf| {
        let copy = Copy::look(&path).ok()?;
        let manifest = copy.manifest(vault).ok()?;
        Some((copy, manifest))
    };
    let mut copies: Vec<_> = paths.into_iter().filter_map(opened).collect();
    copies.sort_by_key(|(copy, it)| (it.made_at, copy.path().to_owned()));
    copies
}

/// Takes the copies away that are no longer needed: only this notebook's, and none whose place a damaged one
/// would take, and not the one that has just been made. What cannot be taken away stays until the next time.
pub(super) fn thin(made: &Path, notebook: &Path, vault: &Vault, now: NaiveDateTime) {
    let folder = disk::folder(made);
    let mut copies = opened_in(folder, notebook, vault);
    // Each turn leaves at least one damaged copy out of the reckoning.
    loop {
        let kept: Vec<Kept> = copies
            .iter()
            .map(|(_, it)| Kept {
                at: it.local,
                reason: it.reason,
            })
            .collect();
        let gone = rotation::thinned(&kept, now);
        let damaged = gone
            .iter()
            .filter_map(|it| it.instead)
            .find(|which| copies.get(*which).is_some_and(|(it, _)| !it.is_whole()));
        if let Some(which) = damaged {
            copies.remove(which);
            continue;
        }
        let gone = gone.iter().filter_map(|it| copies.get(it.which));
        for (copy, _) in gone.filter(|(it, _)| it.path() != made) {
            let _ = std::fs::remove_file(copy.path());
        }
        return;
    }
}

fn stem(notebook: &Path) -> String {
    let stem = notebook.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

/// The moment in a copy's name, and its number among those of the same minute.
fn named_at(path: &Path, stem: &str) -> Option<(NaiveDateTime, u32)> {
    let name = path.file_name()?.to_str()?;
    let rest = name.strip_suffix(ENDING)?.strip_suffix('.')?;
    let rest = rest.strip_prefix(stem)?.strip_prefix('-')?;
    let (moment, number) = rest.split_at_checked(MOMENT_LENGTH)?;
    let number = match number {
        "" => 1,
        number => number.strip_prefix('-')?.parse().ok()?,
    };
    Some((NaiveDateTime::parse_from_str(moment, MOMENT).ok()?, number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_known_by_its_notebook_s_name_and_its_moment() {
        let folder = tempfile::tempdir().unwrap();
        for name in [
            "vihko-2026-11-21-16.40.varmuus",
            "vihko-2026-11-21-16.40-2.varmuus",
            "vihko-2026-11-22-08.05.varmuus",
            "vihko-2-2026-11-22-08.05.varmuus",
            "vihko.varmuus",
            "vihko-2026-11-22-08.05.varmuus.pois",
            "muu-2026-11-22-08.05.varmuus",
        ] {
            std::fs::write(folder.path().join(name), b"").unwrap();
        }
        let found = copies_in(folder.path(), Path::new("x/vihko.vihko"));
        let names: Vec<String> = found.iter().map(|path| last_name(path)).collect();
        assert_eq!(
            names,
            [
                "vihko-2026-11-22-08.05.varmuus",
                "vihko-2026-11-21-16.40-2.varmuus",
                "vihko-2026-11-21-16.40.varmuus",
            ]
        );
    }

    #[test]
    fn the_second_place_is_kept_with_its_last_copy() {
        let folder = tempfile::tempdir().unwrap();
        let notebook = folder.path().join("a.vihko");
        assert_eq!(second_place(&notebook), None);
        let said_on = NaiveDate::from_ymd_opt(2026, 11, 2).unwrap();
        let none = SecondPlace {
            said_on,
            folder: None,
            carried: None,
        };
        none.keep(&notebook).unwrap();
        assert_eq!(second_place(&notebook), Some(none));
        let carried = |latest| Carried {
            made_at: "2026-11-02T07:30:00.250Z".parse().unwrap(),
            latest,
            name: "vihko muistio-2026-11-02-09.30.varmuus".into(),
        };
        for latest in [None, Some(JournalId(Uuid::from_u128(7)))] {
            let place = SecondPlace {
                said_on,
                folder: Some("/media/Tikku ö/kopiot".into()),
                carried: Some(carried(latest)),
            };
            place.keep(&notebook).unwrap();
            assert_eq!(second_place(&notebook), Some(place));
        }
        let torn = SecondPlace {
            said_on,
            folder: Some("a\nb".into()),
            carried: None,
        };
        assert_eq!(
            torn.keep(&notebook).unwrap_err().failure(),
            &Failure::File("a\nb".into())
        );
    }
}
