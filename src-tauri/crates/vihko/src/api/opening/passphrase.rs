//! A new passphrase: how good it is, and one in place of a forgotten one.

use serde::Serialize;
use zeroize::Zeroizing;

use super::{ALL, Waiting};
use crate::api::{Changed, Desk};
use crate::error::{Failure, Result};
use crate::fault::{Faults, Problem};
use crate::vault::{Passphrase, PassphraseCost, Strength};

/// How good a new passphrase is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PassphraseShown {
    /// In words.
    pub text: String,
    /// Whether it is good enough.
    pub enough: bool,
}

pub fn passphrase_shown(desk: &mut Desk, passphrase: String) -> Result<PassphraseShown> {
    let passphrase = Zeroizing::new(passphrase);
    let text = desk.text();
    let strength = Strength::of(&passphrase);
    Ok(PassphraseShown {
        text: match strength {
            Strength::TooShort { missing } => text.opening_strength_short(missing),
            Strength::Monotonous => text.opening_strength_monotonous(),
            Strength::Fair => text.opening_strength_fair(),
            Strength::Good => text.opening_strength_good(),
        },
        enough: is_enough(strength),
    })
}

/// Puts a new passphrase in place of the forgotten one and opens the notebook.
pub fn choose_passphrase(
    desk: &mut Desk,
    passphrase: String,
    again: String,
) -> Result<Changed<()>> {
    let (passphrase, again) = (Zeroizing::new(passphrase), Zeroizing::new(again));
    let chosen = chosen(&passphrase, &again)?;
    match desk.answered() {
        Some(Waiting::Passphrase(mut book)) => {
            let renewed = PassphraseCost::calibrated()
                .and_then(|cost| book.replace_passphrase(&chosen, cost, desk.keyring()));
            if let Err(error) = renewed {
                desk.wait_for(Waiting::Passphrase(book));
                return Err(error);
            }
            desk.lay(*book)?;
            super::remember(desk)?;
            Ok(Changed::new((), ALL))
        }
        Some(other @ (Waiting::Code(_) | Waiting::Envelope(_))) => {
            desk.wait_for(other);
            Err(Failure::Locked.into())
        }
        None => Err(Failure::Locked.into()),
    }
}

/// A passphrase that is good enough and was typed the same twice.
pub(in crate::api) fn chosen(
    passphrase: &str,
    again: &str,
) -> std::result::Result<Passphrase, Faults> {
    let mut faults = Faults::default();
    if !is_enough(Strength::of(passphrase)) {
        faults.add("passphrase", Problem::WeakPassphrase(Passphrase::SHORTEST));
    } else if passphrase.trim() != again.trim() {
        faults.add("again", Problem::NotTheSame);
    }
    faults.or(Passphrase::typed(passphrase))
}

fn is_enough(strength: Strength) -> bool {
    match strength {
        Strength::TooShort { .. } | Strength::Monotonous => false,
        Strength::Fair | Strength::Good => true,
    }
}
