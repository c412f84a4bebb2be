//! The account slot: 256 random bits that a computer keeps for whoever is signed in, so that the notebook opens
//! without its passphrase. The vault never writes these bits down: they lie in that computer's keyring, and a slot
//! file or a copy of the notebook that comes to another computer has only the slot, which nothing opens there.

use std::path::Path;

use zeroize::Zeroizing;

use super::keys::{self, Key};
use super::{Found, MOST_SLOTS, Passphrase, SlotId, Vault, WayIn, second_slot_file, slot_file};
use crate::error::{Failure, Result};

/// What opens the account slot.
pub struct AccountKey(Key);

impl AccountKey {
    /// A new one from the system's source of randomness.
    pub(super) fn random() -> Result<AccountKey> {
        let mut bits = Key::default();
        keys::random(bits.as_mut_slice())?;
        Ok(AccountKey(bits))
    }

    /// The one that a keyring has kept.
    pub fn of_secret(secret: Zeroizing<[u8; 32]>) -> AccountKey {
        AccountKey(secret)
    }

    /// Its bits, for the keyring alone.
    pub fn secret(&self) -> &[u8; 32] {
        &self.0
    }

    pub(super) fn key(&self, salt: &[u8; 16]) -> Key {
        keys::expanded(salt, self.0.as_slice(), &[b"vihko 1 account"])
    }
}

/// The account slot of the keys beside a notebook, if they have one. Not proven before the vault is open.
pub fn account_beside(notebook: &Path) -> Option<SlotId> {
    // The first copy that can be read counts, as at the opening.
    let table = [slot_file(notebook), second_slot_file(notebook)]
        .iter()
        .find_map(|slots| match super::read(slots) {
            Ok(Found::Whole(table)) => Some(table),
            Ok(Found::Missing | Found::Unreadable(_)) | Err(_) => None,
        })?;
    table.ways().find(is_account).map(|(id, _)| id)
}

impl Vault {
    /// The account slot, if there is one.
    pub fn account(&self) -> Option<SlotId> {
        self.table.ways().find(is_account).map(|(id, _)| id)
    }

    /// From now on a new account key opens the vault too, in place of an earlier one. The passphrase is asked once
    /// more, since the notebook may have been left open. `keep` puts the key where the account finds it again: before
    /// the slot counts, and if it refuses the slot does not.
    pub fn add_account(
        &mut self,
        passphrase: Passphrase,
        keep: impl FnOnce(SlotId, &AccountKey) -> Result<()>,
    ) -> Result<()> {
        self.refuse_other(passphrase)?;
        let others = self.table.ways().filter(|way| !is_account(way));
        if others.count() >= MOST_SLOTS {
            return Err(Failure::TooManyWaysIn(MOST_SLOTS).into());
        }
        let key = AccountKey::random()?;
        let (table, slot) = self.table.with_account(&self.master, &key)?;
        keep(slot, &key)?;
        self.save(table)
    }

    /// No account key opens the vault any more; passphrase and recovery codes stay.
    pub fn remove_account(&mut self) -> Result<()> {
        match self.account() {
            Some(slot) => self.save(self.table.without(&self.master, slot)?),
            None => Ok(()),
        }
    }
}

fn is_account((_, way): &(SlotId, WayIn)) -> bool {
    *way == WayIn::Account
}

#[cfg(test)]
mod tests {
    use super::super::{PassphraseCost, RecoveryCode, Unlock};
    use super::*;

    const PASSPHRASE: &str = "neljä aivan eri sanaa";
    const NEW: &str = "viisi vielä pidempää sanaa";

    fn vault(folder: &tempfile::TempDir) -> (Vault, RecoveryCode) {
        let passphrase = Passphrase::typed(PASSPHRASE);
        let path = folder.path().join("a.vihko");
        let made = Vault::create(&path, &passphrase, PassphraseCost::FLOOR);
        made.map_err(|e| e.to_string()).unwrap()
    }

    /// Makes the slot; its id and its secret.
    fn added(vault: &mut Vault) -> (SlotId, [u8; 32]) {
        added_by(vault, PASSPHRASE)
    }

    fn added_by(vault: &mut Vault, passphrase: &str) -> (SlotId, [u8; 32]) {
        let mut kept = None;
        vault
            .add_account(Passphrase::typed(passphrase), |slot, key| {
                kept = Some((slot, *key.secret()));
                Ok(())
            })
            .unwrap();
        kept.unwrap()
    }

    fn opened(vault: &Vault, secret: [u8; 32]) -> Result<Vault> {
        let with = Unlock::Account(AccountKey::of_secret(Zeroizing::new(secret)));
        Vault::open(&vault.notebook, &with)
    }

    fn refusal<T>(result: Result<T>) -> Option<Failure> {
        result.err().map(|error| error.failure().clone())
    }

    #[test]
    fn the_account_s_key_opens_its_slot_and_lies_in_no_file() {
        let folder = tempfile::tempdir().unwrap();
        let (mut vault, _) = vault(&folder);
        let (slot, secret) = added(&mut vault);
        assert_eq!(vault.account(), Some(slot));
        assert_eq!(account_beside(&vault.notebook), Some(slot));
        let again = opened(&vault, secret).unwrap_or_else(|_| panic!());
        assert_eq!(again.opened_by(), slot);
        assert_eq!(again.database_key().bytes(), vault.database_key().bytes());
        let files = [
            slot_file(&vault.notebook),
            second_slot_file(&vault.notebook),
        ];
        for bytes in files.map(|file| std::fs::read(file).unwrap()) {
            assert_eq!(bytes, vault.slot_bytes());
            assert!(
                !bytes
                    .windows(16)
                    .any(|it| secret.windows(16).any(|s| s == it))
            );
        }
        let mut other = secret;
        other[31] ^= 1;
        assert_eq!(refusal(opened(&vault, other)), Some(Failure::WrongAccount));
    }

    #[test]
    fn a_slot_made_anew_replaces_the_old_one_and_what_was_refused_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let (mut vault, _) = vault(&folder);
        let (_, old) = added(&mut vault);
        let (slot, new) = added(&mut vault);
        assert_eq!(refusal(opened(&vault, old)), Some(Failure::WrongAccount));
        assert_eq!(refusal(opened(&vault, new)), None);
        assert_eq!(vault.ways_in().len(), 3);
        let before = vault.slot_bytes();
        let kept = |_, _: &AccountKey| Err(Failure::KeyringFailed.into());
        let refused = vault.add_account(Passphrase::typed(PASSPHRASE), kept);
        assert_eq!(refusal(refused), Some(Failure::KeyringFailed));
        let wrong = vault.add_account(Passphrase::typed("jokin muu"), |_, _| Ok(()));
        assert_eq!(refusal(wrong), Some(Failure::WrongPassphrase));
        assert_eq!((vault.account(), vault.slot_bytes()), (Some(slot), before));
        assert_eq!(refusal(opened(&vault, new)), None);
    }

    #[test]
    fn it_is_never_the_only_way_in() {
        let folder = tempfile::tempdir().unwrap();
        let (mut vault, code) = vault(&folder);
        let (slot, secret) = added(&mut vault);
        let ways = |vault: &Vault| {
            vault
                .ways_in()
                .into_iter()
                .map(|it| it.1)
                .collect::<Vec<_>>()
        };
        let all = [WayIn::Passphrase, WayIn::RecoveryCode, WayIn::Account];
        for (id, way) in vault.ways_in() {
            let refused = match way {
                WayIn::RecoveryCode => Failure::LastRecoveryCode,
                WayIn::Passphrase | WayIn::Account => Failure::NotFound,
            };
            assert_eq!(refusal(vault.strike_out(id)), Some(refused));
        }
        assert_eq!(
            refusal(vault.replace_recovery_code(slot, &code)),
            Some(Failure::NotFound)
        );
        assert_eq!(ways(&vault), all);
        vault.remove_account().unwrap();
        vault.remove_account().unwrap();
        assert_eq!(ways(&vault), all[..2]);
        assert_eq!(refusal(opened(&vault, secret)), Some(Failure::WrongAccount));
    }

    #[test]
    fn a_new_passphrase_ends_it() {
        let folder = tempfile::tempdir().unwrap();
        let (mut vault, _) = vault(&folder);
        let (_, secret) = added(&mut vault);
        let new = Passphrase::typed(NEW);
        vault
            .replace_passphrase(&new, PassphraseCost::FLOOR)
            .unwrap();
        assert_eq!(vault.account(), None);
        assert_eq!(refusal(opened(&vault, secret)), Some(Failure::WrongAccount));
        let (_, secret) = added_by(&mut vault, NEW);
        let (old, new) = (Passphrase::typed(NEW), Passphrase::typed(PASSPHRASE));
        vault
            .change_passphrase(old, &new, PassphraseCost::FLOOR)
            .unwrap();
        assert_eq!(refusal(opened(&vault, secret)), Some(Failure::WrongAccount));
    }

    #[test]
    fn it_counts_among_the_ways_in_of_which_there_is_an_end() {
        let folder = tempfile::tempdir().unwrap();
        let (mut vault, code) = vault(&folder);
        for _ in 0..MOST_SLOTS - 3 {
            vault.add_recovery_code(&code).unwrap();
        }
        added(&mut vault);
        // One in its own place finds room.
        added(&mut vault);
        let full = Some(Failure::TooManyWaysIn(MOST_SLOTS));
        assert_eq!(refusal(vault.add_recovery_code(&code)), full);
        vault.remove_account().unwrap();
        vault.add_recovery_code(&code).unwrap();
        let added = vault.add_account(Passphrase::typed(PASSPHRASE), |_, _| Ok(()));
        assert_eq!(refusal(added), full);
    }
}
