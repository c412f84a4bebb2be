//! A scheme's rules in words, with their sources; one's own copy, and profiles from files.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{PARTS, renamed};
use crate::api::{Changed, Desk};
use crate::error::{Error, Failure, Result};
use crate::exchange::{read_profile, shipped_profile};
use crate::fault::Faults;
use crate::notebook::Notebook;
use crate::support::{Profile, ProfileStatus, SchemeDraft, in_force};
use crate::text::Text;
use crate::values::{Draft, SchemeId, day, line, maybe};

/// The largest profile, in megabytes.
const LARGEST_MEGABYTES: u64 = 1;

/// A scheme in one of its versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SchemePage {
    /// The scheme's id.
    pub id: String,
    /// Which of one's own copies is shown; nothing for the program's rules.
    pub own: Option<SchemeId>,
    /// What it is called.
    pub name: String,
    /// Whether it was decided.
    pub status: String,
    /// Where it comes from and when that was checked.
    pub source: String,
    /// That it must be checked with the municipality.
    pub check: String,
    /// Every version, the program's first.
    pub versions: Vec<VersionOfScheme>,
    /// What this copy says differently from the program's rules, a line for each.
    pub changes: Vec<String>,
    /// The rules in the order in which they are explained.
    pub rules: Vec<RuleRow>,
    /// What else the sources say.
    pub notes: Vec<String>,
}

/// One version of a scheme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct VersionOfScheme {
    /// One's own copy; nothing for the program's rules.
    pub own: Option<SchemeId>,
    /// What it is called, with the days on which it holds.
    pub shown: String,
    /// Whether it holds today.
    pub holds: bool,
}

/// A rule in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RuleRow {
    /// The rule's name in files.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// What it says.
    pub value: String,
    /// Where that stands and when it was checked, or nothing.
    pub source: String,
    /// Whether a source states it.
    pub known: bool,
}

/// What one's own copy is called, when it holds and where it comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct SchemeHead {
    /// The name; required.
    pub name: String,
    /// First day, or nothing.
    pub valid_from: String,
    /// Last day, or nothing.
    pub valid_to: String,
    /// The source, such as the decision; required.
    pub source: String,
}

/// A profile from a file, before it is taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SchemeFile {
    /// What it is called.
    pub name: String,
    /// Where it comes from and when that was checked.
    pub source: String,
    /// What it says differently from the rules that hold now, or every rule if nothing holds.
    pub lines: Vec<String>,
}

pub fn scheme(desk: &mut Desk, id: String, own: Option<SchemeId>) -> Result<SchemePage> {
    let (book, text) = desk.book()?;
    let shipped = shipped_profile(&id)?;
    let all = own_copies(book, &id)?;
    let shown = match (own, shipped) {
        (Some(own), _) => book.get(own)?,
        (None, Some(shipped)) => shipped.clone(),
        (None, None) => book.scheme_on(&id, book.today())?,
    };
    let own = match (own, shipped) {
        (None, None) => all.iter().find(|(_, it)| *it == shown).map(|(own, _)| *own),
        (own, _) => own,
    };
    let changes = match (own, shipped) {
        (Some(_), Some(shipped)) => text.scheme_changes(shipped, &shown),
        _ => Vec::new(),
    };
    let rules = shown.rules();
    Ok(SchemePage {
        own,
        name: text.name(&shown.name),
        status: text.choice("scheme-status", shown.status.code()),
        source: text.scheme_source(&text.day(shown.checked_on), &shown.source),
        check: text.scheme_check(),
        versions: versions(book, text, &id, shipped, &all)?,
        changes,
        rules: rules
            .iter()
            .map(|rule| {
                let words = text.rule_words(rule);
                RuleRow {
                    code: rule.name.code().to_owned(),
                    name: words.name,
                    value: words.value,
                    source: words.source,
                    known: rule.value.is_some(),
                }
            })
            .collect(),
        notes: shown.notes.iter().map(|it| it.text.clone()).collect(),
        id,
    })
}

/// What the form of one's own copy begins with; of a new copy, the rules that hold today.
pub fn scheme_head(desk: &mut Desk, id: String, own: Option<SchemeId>) -> Result<SchemeHead> {
    let (book, text) = desk.book()?;
    let shown = |day: Option<NaiveDate>| day.map(|day| text.day(day)).unwrap_or_default();
    Ok(match own {
        Some(own) => {
            let profile = book.get(own)?;
            SchemeHead {
                name: text.name(&profile.name),
                valid_from: shown(profile.valid_from),
                valid_to: shown(profile.valid_to),
                source: profile.source,
            }
        }
        None => SchemeHead {
            name: text.name(&book.scheme_on(&id, book.today())?.name),
            valid_from: String::new(),
            valid_to: String::new(),
            source: String::new(),
        },
    })
}

/// Keeps one's own copy: a new one begins with the rules that hold on its first day.
pub fn keep_scheme(
    desk: &mut Desk,
    place: String,
    id: String,
    own: Option<SchemeId>,
    head: SchemeHead,
) -> Result<Changed<SchemeId>> {
    let (book, text) = desk.book()?;
    let today = book.today();
    let mut faults = Faults::default();
    let name = faults.take("name", line(&head.name));
    let source = faults.take("source", line(&head.source));
    let valid_from = faults.take("valid_from", maybe(&head.valid_from, |it| day(it, today)));
    let valid_to = faults.take("valid_to", maybe(&head.valid_to, |it| day(it, today)));
    faults.or(())?;
    let mut profile = match own {
        Some(own) => book.get(own)?,
        None => book.scheme_on(&id, valid_from.unwrap_or(today))?,
    };
    if name != text.name(&profile.name) {
        profile.name.fi = name;
        (profile.name.sv, profile.name.en) = (None, None);
    }
    if own.is_none() {
        profile.checked_on = today;
    }
    profile.status = ProfileStatus::Own;
    (profile.source, profile.valid_from, profile.valid_to) = (source, valid_from, valid_to);
    let draft = SchemeDraft { profile };
    let kept = book.finish(&place, |book| match own {
        Some(own) => book.change(own, draft).map(|()| own),
        None => book.record(draft),
    });
    let kept = kept.map_err(|error| {
        renamed(error, |field| {
            field.trim_start_matches("profile.").to_owned()
        })
    })?;
    Ok(Changed::new(kept, PARTS))
}

pub fn remove_scheme(desk: &mut Desk, own: SchemeId) -> Result<Changed<()>> {
    desk.book()?.0.remove(own)?;
    Ok(Changed::new((), PARTS))
}

pub fn scheme_file(desk: &mut Desk, path: PathBuf) -> Result<SchemeFile> {
    let (book, text) = desk.book()?;
    let profile = from_file(&path)?;
    Ok(SchemeFile {
        name: text.name(&profile.name),
        source: text.scheme_source(&text.day(profile.checked_on), &profile.source),
        lines: match book.scheme_before(&profile)? {
            Some(before) => text.scheme_changes(&before, &profile),
            None => text.scheme_explained(&profile),
        },
    })
}

/// Takes a profile from a file; answers with the scheme's id.
pub fn keep_scheme_file(desk: &mut Desk, path: PathBuf) -> Result<Changed<String>> {
    let (book, _) = desk.book()?;
    let draft = SchemeDraft::of(&from_file(&path)?);
    let id = draft.profile.id.clone();
    book.keep_scheme(draft)?;
    Ok(Changed::new(id, PARTS))
}

/// One's own copy that holds on a day, if one does.
pub(super) fn holding(book: &Notebook, id: &str, day: NaiveDate) -> Result<Option<SchemeId>> {
    let all = own_copies(book, id)?;
    let holds = in_force(all.iter().map(|(_, it)| it), day);
    Ok(holds.and_then(|it| all.iter().find(|(_, own)| own == it).map(|(own, _)| *own)))
}

fn own_copies(book: &Notebook, id: &str) -> Result<Vec<(SchemeId, Profile)>> {
    let mut all = book.list::<SchemeId>()?;
    all.retain(|(_, it)| it.id == id);
    all.sort_by_key(|(_, it)| it.valid_from);
    Ok(all)
}

fn versions(
    book: &Notebook,
    text: &Text,
    id: &str,
    shipped: Option<&Profile>,
    all: &[(SchemeId, Profile)],
) -> Result<Vec<VersionOfScheme>> {
    let holds = holding(book, id, book.today())?;
    let when = |it: &Profile| text.validity_words(it.valid_from, it.valid_to);
    let program = shipped.map(|it| VersionOfScheme {
        own: None,
        shown: [text.settings_scheme_program(), when(it)].join(" "),
        holds: holds.is_none(),
    });
    let own = all.iter().map(|(own, it)| VersionOfScheme {
        own: Some(*own),
        shown: [text.settings_scheme_own(), when(it)].join(" "),
        holds: holds == Some(*own),
    });
    Ok(program.into_iter().chain(own).collect())
}

fn from_file(path: &Path) -> Result<Profile> {
    let size = std::fs::metadata(path).map_err(|error| Error::file(path, error))?;
    if size.len() > LARGEST_MEGABYTES * 1024 * 1024 {
        return Err(Failure::FileTooLarge(1).into());
    }
    let bytes = std::fs::read(path).map_err(|error| Error::file(path, error))?;
    read_profile(&String::from_utf8_lossy(&bytes))
}
