//! The first run: one's own notebook with its association, its payer, a passphrase and a recovery code.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::proposal::proposed;
use super::{ALL, Waiting, passphrase};
use crate::api::desk::FirstRun;
use crate::api::{Changed, Desk};
use crate::association::{AssociationDraft, PayerDraft};
use crate::error::{Failure, Result, last_name};
use crate::fault::Faults;
use crate::notebook::Beginning;
use crate::place::Place;
use crate::values::line;
use crate::vault::PassphraseCost;

/// The scheme of a municipality of which no rules are known: to be filled in.
const OWN_SCHEME: &str = "oma";

/// What a notebook is made from.
#[derive(Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NewNotebook {
    /// The association's name; required.
    pub association: String,
    /// Who pays, such as "Kemin kaupunki"; required.
    pub municipality: String,
    /// Where it will lie; nothing where the program proposes it.
    pub path: String,
    /// The new passphrase.
    pub passphrase: String,
    /// The same once more.
    pub again: String,
}

/// The scheme that is proposed for a municipality, as finished text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SchemeOffer {
    /// What it is called; nothing where no rules are known.
    pub name: String,
    /// Where the rules come from and how fresh they are, or that they are to be filled in.
    pub about: String,
}

pub fn scheme_offer(desk: &mut Desk, municipality: String) -> Result<SchemeOffer> {
    let text = desk.text();
    let (name, about) = match proposed(&municipality, text, desk.clock().today(None))? {
        Some(profile) => (
            text.name(&profile.name),
            text.opening_scheme_about(&text.day(profile.checked_on), &profile.source),
        ),
        None if municipality.trim().is_empty() => (String::new(), String::new()),
        None => (String::new(), text.opening_scheme_unknown()),
    };
    Ok(SchemeOffer { name, about })
}

pub fn keep_first_run(desk: &mut Desk, typed: FirstRun) -> Result<()> {
    desk.keep_first_run(typed)
}

pub fn make_notebook(desk: &mut Desk, draft: NewNotebook) -> Result<Changed<()>> {
    let chosen = Zeroizing::new(draft.passphrase);
    let again = Zeroizing::new(draft.again);
    desk.keep_first_run(FirstRun {
        association: draft.association.clone(),
        municipality: draft.municipality.clone(),
        path: draft.path.clone(),
    })?;
    let scheme = proposed(&draft.municipality, desk.text(), desk.clock().today(None))?;
    let path = match draft.path.trim() {
        "" => desk.free_place(),
        typed => PathBuf::from(typed),
    };
    // Everything is looked at before there is a file.
    let mut faults = Faults::default();
    faults.take("association", line(&draft.association));
    faults.take("municipality", line(&draft.municipality));
    if let Some(problem) = Place::of(&path).problem() {
        faults.add("path", problem);
    }
    let passphrase = faults.merge(passphrase::chosen(&chosen, &again));
    let Some(passphrase) = passphrase else {
        return Err(faults.into());
    };
    faults.or(())?;
    let association = AssociationDraft {
        name: draft.association,
        ..AssociationDraft::default()
    };
    let payer = PayerDraft {
        name: draft.municipality,
        scheme: scheme.map_or_else(|| OWN_SCHEME.to_owned(), |it| it.id.clone()),
        ..PayerDraft::default()
    };
    let (cost, clock) = (PassphraseCost::calibrated()?, desk.clock());
    if path.exists() {
        return Err(Failure::FileExists(last_name(&path)).into());
    }
    let beginning = Beginning::new(&path, &passphrase, cost, clock, association, payer)?;
    desk.wait_for(Waiting::Code(Box::new(beginning)));
    Ok(Changed::new((), ALL))
}

pub fn stop_making(desk: &mut Desk) -> Result<Changed<()>> {
    desk.lock()?;
    Ok(Changed::new((), ALL))
}
