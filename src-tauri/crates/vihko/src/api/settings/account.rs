//! The account of this computer as a way into the notebook: whether it is one, and the acts that change that.

use serde::Serialize;
use zeroize::Zeroizing;

use crate::api::{Changed, Desk, Part};
use crate::error::{Failure, Result};
use crate::fault::{Faults, Problem};
use crate::keyring::Keyring;
use crate::notebook::{Account, Notebook};
use crate::pdf::papers::Origin;
use crate::text::Text;
use crate::vault::Passphrase;

/// The account of this computer as a way into the notebook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AccountRow {
    /// Whether it is in use, as a sentence.
    pub told: String,
    /// Whether it can be taken into use.
    pub can_take: bool,
    /// Whether it, or another one in its place, can be given up.
    pub can_go: bool,
}

/// Nothing where no keyring is and no account opens the notebook, nor for a practice notebook, whose passphrase is no
/// secret.
pub(super) fn row(book: &Notebook, keyring: &Keyring, text: &Text) -> Result<Option<AccountRow>> {
    if book.origin() == Origin::Practice {
        return Ok(None);
    }
    let is_there = keyring.is_there();
    let row = |told, can_take, can_go| AccountRow {
        told,
        can_take,
        can_go,
    };
    Ok(match book.account(keyring)? {
        Account::Unused if !is_there => None,
        Account::Unused => Some(row(text.keys_account_unused(), true, false)),
        Account::Here(Some(day)) => {
            let since = text.keys_account_since(&text.day(day));
            Some(row(since, false, true))
        }
        Account::Here(None) => Some(row(text.keys_account_used(), false, true)),
        Account::Elsewhere => Some(row(text.keys_account_elsewhere(), is_there, true)),
    })
}

pub fn add_account(desk: &mut Desk, passphrase: String) -> Result<Changed<()>> {
    let passphrase = Zeroizing::new(passphrase);
    let keyring = desk.keyring().clone();
    let (book, _) = desk.book()?;
    match book.add_account(Passphrase::typed(&passphrase), &keyring) {
        Err(error) if *error.failure() == Failure::WrongPassphrase => {
            let mut faults = Faults::default();
            faults.add("passphrase", Problem::NotThePassphrase);
            Err(faults.into())
        }
        Err(error) => Err(error),
        Ok(()) => Ok(Changed::new((), &[Part::Settings])),
    }
}

pub fn remove_account(desk: &mut Desk) -> Result<Changed<()>> {
    let keyring = desk.keyring().clone();
    desk.book()?.0.remove_account(&keyring)?;
    Ok(Changed::new((), &[Part::Settings]))
}
