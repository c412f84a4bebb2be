//! `vihko schemes`: the scheme profiles, listed, explained in words, compared and brought into a notebook.

use std::path::{Path, PathBuf};

use vihko::error::{Failure, Result};
use vihko::exchange::{read_profile, shipped, shipped_profile, state_profile};
use vihko::fault::{Faults, Problem};
use vihko::grant::SubsidyKind;
use vihko::notebook::{Clock, KnownScheme, Notebook};
use vihko::support::{Profile, SchemeDraft};
use vihko::text::Text;

use crate::args::Opening;
use crate::calculate::LARGEST_MEGABYTES;
use crate::files;
use crate::notebook::open;

/// What `schemes` is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Schemes {
    /// Which profiles there are.
    List,
    /// One profile in words.
    Show(String),
    /// What a file says differently from the profile of the same id, or that it is sound and new.
    Compare(PathBuf),
    /// Take a profile from a file into the notebook, and say what it changes.
    Add(PathBuf),
}

/// The answer as lines of text; of a notebook, its own profiles count too.
pub fn schemes(
    asked: &Schemes,
    notebook: Option<&Opening>,
    clock: Clock,
    text: &Text,
) -> Result<String> {
    // A file that cannot be taken is refused before a passphrase is asked for its sake.
    let file = match asked {
        Schemes::Compare(path) | Schemes::Add(path) => Some(profile(path)?),
        Schemes::List | Schemes::Show(_) => None,
    };
    let mut book = notebook.map(|it| open(it, clock, text)).transpose()?;
    let lines = match (asked, file, &mut book) {
        (Schemes::Add(_), Some(profile), Some(book)) => {
            let draft = SchemeDraft { profile };
            let kept = book.keep_scheme(draft.clone())?;
            let mut lines = vec![text.cli_scheme_kept(&draft.profile.id)];
            lines.extend(compared(kept.before.as_ref(), &draft.profile, text));
            lines
        }
        (_, Some(profile), book) => {
            let before = match book {
                Some(book) => book.scheme_before(&profile)?,
                None => shipped_profile(&profile.id)?.cloned(),
            };
            compared(before.as_ref(), &profile, text)
        }
        (Schemes::Show(id), None, book) => match SubsidyKind::parse(id) {
            Ok(kind) => text.state_explained(state_profile(kind)?),
            Err(_) => shown(id, book.as_ref(), text)?,
        },
        (Schemes::List | Schemes::Compare(_) | Schemes::Add(_), None, book) => {
            list(book.as_ref(), text)?
        }
    };
    book.map_or(Ok(()), Notebook::close)?;
    Ok(lines.join("\n"))
}

fn profile(path: &Path) -> Result<Profile> {
    read_profile(&files::text(path, LARGEST_MEGABYTES)?)
}

fn compared(before: Option<&Profile>, new: &Profile, text: &Text) -> Vec<String> {
    match before {
        Some(before) => text.scheme_changes(before, new),
        None => text.scheme_explained(new),
    }
}

fn list(book: Option<&Notebook>, text: &Text) -> Result<Vec<String>> {
    let mut lines: Vec<String> = known(book)?
        .iter()
        .map(|it| {
            let line = text.scheme_in_list(&it.profile);
            match it.own {
                Some(_) => text.cli_scheme_own(&line),
                None => line,
            }
        })
        .collect();
    for kind in SubsidyKind::ALL {
        lines.push(text.state_in_list(state_profile(*kind)?));
    }
    lines.push(text.scheme_check());
    Ok(lines)
}

/// Every profile of this id: the notebook's own ones by their first day, else the program's.
fn shown(id: &str, book: Option<&Notebook>, text: &Text) -> Result<Vec<String>> {
    let all = known(book)?;
    let own = all.iter().any(|it| it.profile.id == id && it.own.is_some());
    let wanted = all
        .iter()
        .filter(|it| it.profile.id == id && it.own.is_some() == own);
    let pages: Vec<Vec<String>> = wanted
        .map(|it| text.scheme_explained(&it.profile))
        .collect();
    if !pages.is_empty() {
        return Ok(pages.join(&String::new()));
    }
    let state = SubsidyKind::ALL.iter().map(|kind| kind.code().to_owned());
    let mut ids: Vec<String> = all.into_iter().map(|it| it.profile.id).collect();
    ids.dedup();
    ids.extend(state);
    let mut faults = Faults::default();
    faults.add(id, Problem::NotInList(ids.join(", ")));
    Err(Failure::Invalid(faults).into())
}

fn known(book: Option<&Notebook>) -> Result<Vec<KnownScheme>> {
    match book {
        Some(book) => book.schemes(),
        None => Ok(shipped()?
            .iter()
            .map(|profile| KnownScheme {
                own: None,
                profile: profile.clone(),
            })
            .collect()),
    }
}
