//! `vihko schemes`: the scheme profiles, listed, explained in words and compared.

use std::path::PathBuf;

use vihko::error::{Failure, Result};
use vihko::exchange::{read_profile, shipped, shipped_profile, state_profile};
use vihko::fault::{Faults, Problem};
use vihko::grant::SubsidyKind;
use vihko::support::Profile;
use vihko::text::Text;

use crate::calculate::LARGEST_MEGABYTES;
use crate::files;

/// What `schemes` is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Schemes {
    /// Which profiles there are.
    List,
    /// One profile in words.
    Show(String),
    /// What a file says differently from the profile of the same id, or that it is sound and new.
    Compare(PathBuf),
}

/// The answer as lines of text.
pub fn schemes(asked: &Schemes, text: &Text) -> Result<String> {
    let lines = match asked {
        Schemes::List => {
            let mut lines: Vec<String> = shipped()?
                .iter()
                .map(|profile| text.scheme_in_list(profile))
                .collect();
            for kind in SubsidyKind::ALL {
                lines.push(text.state_in_list(state_profile(*kind)?));
            }
            lines.push(text.scheme_check());
            lines
        }
        Schemes::Show(id) => match SubsidyKind::parse(id) {
            Ok(kind) => text.state_explained(state_profile(kind)?),
            Err(_) => text.scheme_explained(profile(id)?),
        },
        Schemes::Compare(path) => {
            let new = read_profile(&files::text(path, LARGEST_MEGABYTES)?)?;
            match shipped_profile(&new.id)? {
                Some(old) => text.scheme_changes(old, &new),
                None => text.scheme_explained(&new),
            }
        }
    };
    Ok(lines.join("\n"))
}

fn profile(id: &str) -> Result<&'static Profile> {
    if let Some(profile) = shipped_profile(id)? {
        return Ok(profile);
    }
    let state = SubsidyKind::ALL.iter().map(|kind| kind.code());
    let ids: Vec<&str> = shipped()?
        .iter()
        .map(|it| it.id.as_str())
        .chain(state)
        .collect();
    let mut faults = Faults::default();
    faults.add(id, Problem::NotInList(ids.join(", ")));
    Err(Failure::Invalid(faults).into())
}
