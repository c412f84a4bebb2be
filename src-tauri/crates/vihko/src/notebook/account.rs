//! Opening without the passphrase: the key of the account slot lies in this computer's keyring, for whoever is signed
//! in. The passphrase and at least one recovery paper always stay ways in beside it.

use std::path::Path;

use chrono::NaiveDate;

use super::Notebook;
use crate::error::{Failure, Result};
use crate::keyring::Keyring;
use crate::store;
use crate::vault::{self, AccountKey, Passphrase, SlotId, Unlock};

/// The setting that tells since when an account opens the notebook.
const ACCOUNT_ON: &str = "account-on";

/// Whether an account opens a notebook without the passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Account {
    /// None does.
    Unused,
    /// The one that is signed in here does, since this day as far as it is known.
    Here(Option<NaiveDate>),
    /// One may on another computer, or another one on this: the key is not in this keyring.
    Elsewhere,
}

/// With what the account that is signed in opens a notebook. Refused where the notebook has no account slot or its key
/// is not in this keyring, as with a notebook that was restored on another computer: there the passphrase opens it.
pub fn by_account(notebook: &Path, keyring: &Keyring) -> Result<Unlock> {
    let slot = vault::account_beside(notebook).ok_or(Failure::WrongAccount)?;
    let secret = keyring.get(slot.uuid())?.ok_or(Failure::WrongAccount)?;
    Ok(Unlock::Account(AccountKey::of_secret(secret)))
}

/// Whether the account that is signed in has a key for a notebook; that it is the right one shows at the opening.
pub fn account_opens(notebook: &Path, keyring: &Keyring) -> bool {
    by_account(notebook, keyring).is_ok()
}

impl Notebook {
    /// Whether an account opens this notebook, here or elsewhere.
    pub fn has_account(&self) -> bool {
        self.vault.account().is_some()
    }

    /// Which account opens this notebook.
    pub fn account(&self, keyring: &Keyring) -> Result<Account> {
        let Some(slot) = self.vault.account() else {
            return Ok(Account::Unused);
        };
        // A keyring that does not answer has no key to give.
        let Ok(Some(_)) = keyring.get(slot.uuid()) else {
            return Ok(Account::Elsewhere);
        };
        let day = store::settings::get(&self.read(), ACCOUNT_ON)?;
        Ok(Account::Here(day.and_then(|day| day.parse().ok())))
    }

    /// From now on the account that is signed in opens this notebook, in place of any other. The passphrase must be
    /// given once more: the notebook may have been left open.
    pub fn add_account(&mut self, passphrase: Passphrase, keyring: &Keyring) -> Result<()> {
        let before = self.vault.account();
        let mut fresh = None;
        let made = self.vault.add_account(passphrase, |slot, key| {
            fresh = Some(slot);
            keyring.put(slot.uuid(), key.secret())
        });
        match made {
            Ok(()) => forget(before, keyring),
            Err(error) => {
                forget(fresh, keyring);
                return Err(error);
            }
        }
        let today = self.today().to_string();
        self.write("add_account", |tx| {
            store::settings::put(tx, tx.fresh_id(), ACCOUNT_ON, &today)
        })
    }

    /// No account opens this notebook any more.
    pub fn remove_account(&mut self, keyring: &Keyring) -> Result<()> {
        let account = self.vault.account();
        self.vault.remove_account()?;
        forget(account, keyring);
        self.write("remove_account", |tx| {
            store::settings::put(tx, tx.fresh_id(), ACCOUNT_ON, "")
        })
    }
}

/// Takes a key that has no slot any more out of the keyring. Where the keyring does not answer it stays there: it opens
/// nothing but copies of the notebook from its own day.
pub(super) fn forget(slot: Option<SlotId>, keyring: &Keyring) {
    if let Some(slot) = slot {
        let _ = keyring.remove(slot.uuid());
    }
}
