//! Words put in while the notebook is locked: whoever sits at the computer can seal some to the notebook, and only its
//! key opens them again. HPKE (RFC 9180) in its base mode: X25519, HKDF-SHA256, ChaCha20-Poly1305.
//!
//! The secret half comes from the master key, so nothing more is kept; the public half stands in the slot file. It is
//! believed as it stands there: who can write to the disk can put another in its place, and read what is sealed to
//! that one.

use std::path::Path;

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use zeroize::Zeroizing;

use super::keys::{self, MasterKey, VaultId};
use super::{Found, Vault, read, second_slot_file, slot_file};
use crate::error::{Error, Failure, Result};

/// What the seal is for, so that it serves nothing else.
const PURPOSE: &[u8] = b"vihko 1 locked-entry";

/// The one-time half of each seal, before what is sealed.
const ENCAPSULATED: usize = 32;

/// By how much something sealed is longer, in bytes.
pub const SEAL_LENGTH: usize = ENCAPSULATED + 16;

type Secret = <X25519HkdfSha256 as Kem>::PrivateKey;
type Public = <X25519HkdfSha256 as Kem>::PublicKey;
type Encapsulated = <X25519HkdfSha256 as Kem>::EncappedKey;

/// The public half of a notebook's keys: it can only be put in by, and opens nothing.
pub struct EntryKey {
    vault: VaultId,
    public: [u8; 32],
}

impl EntryKey {
    /// The key of a notebook that is locked, as its slot files tell. Refused if they tell two.
    pub fn beside(notebook: &Path) -> Result<EntryKey> {
        let [first, second] = [slot_file(notebook), second_slot_file(notebook)];
        let told = |found: Found| match found {
            Found::Whole(table) => Some((table.vault, table.public)),
            Found::Missing | Found::Unreadable(_) => None,
        };
        match (told(read(&first)?), told(read(&second)?)) {
            (Some(one), Some(two)) if one != two => Err(Failure::SlotsAltered.into()),
            (Some((vault, public)), _) | (None, Some((vault, public))) => {
                Ok(EntryKey { vault, public })
            }
            (None, None) => Err(Failure::SlotsMissing.into()),
        }
    }

    /// Seals something to the notebook.
    pub fn seal(&self, plain: &[u8]) -> Result<Vec<u8>> {
        // The seal itself has no way to refuse where there is no randomness.
        keys::random(&mut [0; 32])?;
        let wrong = |error: hpke::HpkeError| Error::internal(error.to_string());
        let public = Public::from_bytes(&self.public).map_err(wrong)?;
        let (encapsulated, sealed) = hpke::single_shot_seal::<
            ChaCha20Poly1305,
            HkdfSha256,
            X25519HkdfSha256,
        >(&OpModeS::Base, &public, PURPOSE, plain, &self.vault)
        .map_err(wrong)?;
        Ok([encapsulated.to_bytes().as_slice(), &sealed].concat())
    }
}

impl Vault {
    /// Opens what was sealed to this notebook; nothing if it was altered or is another's.
    pub fn unseal_entry(&self, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (encapsulated, sealed) = sealed.split_at_checked(ENCAPSULATED)?;
        let (secret, _) = pair(&self.master, &self.table.vault);
        let opened = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &secret,
            &Encapsulated::from_bytes(encapsulated).ok()?,
            PURPOSE,
            sealed,
            &self.table.vault,
        );
        opened.ok().map(Zeroizing::new)
    }
}

/// The public half, for the slot file.
pub(super) fn public(master: &MasterKey, vault: &VaultId) -> [u8; 32] {
    let mut bytes = [0; 32];
    pair(master, vault).1.write_exact(&mut bytes);
    bytes
}

fn pair(master: &MasterKey, vault: &VaultId) -> (Secret, Public) {
    X25519HkdfSha256::derive_keypair(master.entries(vault).as_slice())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::{Passphrase, PassphraseCost};

    fn vault(folder: &Path, name: &str) -> (Vault, EntryKey) {
        let notebook = folder.join(name);
        let passphrase = Passphrase::typed("neljä aivan eri sanaa");
        let (vault, _) = Vault::create(&notebook, &passphrase, PassphraseCost::FLOOR).unwrap();
        (vault, EntryKey::beside(&notebook).unwrap())
    }

    #[test]
    fn what_is_sealed_without_a_key_opens_with_the_notebook_s_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (one, key) = vault(folder.path(), "a.vihko");
        let (other, _) = vault(folder.path(), "b.vihko");
        for plain in [&b"tapasin Ainon"[..], b"", &[7; 2048]] {
            let sealed = key.seal(plain).unwrap();
            assert_eq!(sealed.len(), plain.len() + SEAL_LENGTH);
            assert_eq!(one.unseal_entry(&sealed).as_deref(), Some(&plain.to_vec()));
            assert!(other.unseal_entry(&sealed).is_none());
            assert_ne!(sealed, key.seal(plain).unwrap());
        }
    }

    #[test]
    fn one_altered_bit_opens_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let (vault, key) = vault(folder.path(), "a.vihko");
        let sealed = key.seal(b"tapasin").unwrap();
        for place in 0..sealed.len() {
            let mut altered = sealed.clone();
            altered[place] ^= 1;
            assert!(vault.unseal_entry(&altered).is_none(), "{place}");
        }
        for end in 0..sealed.len() {
            assert!(vault.unseal_entry(&sealed[..end]).is_none(), "{end}");
        }
    }

    #[test]
    fn the_key_is_there_with_either_slot_file_and_two_different_keys_are_none() {
        let folder = tempfile::tempdir().unwrap();
        let notebook = folder.path().join("a.vihko");
        vault(folder.path(), "a.vihko");
        let (first, second) = (slot_file(&notebook), second_slot_file(&notebook));
        let aside = folder.path().join("sivussa");
        for slots in [&first, &second] {
            std::fs::rename(slots, &aside).unwrap();
            EntryKey::beside(&notebook).unwrap();
            std::fs::rename(&aside, slots).unwrap();
        }
        vault(folder.path(), "b.vihko");
        std::fs::copy(slot_file(&folder.path().join("b.vihko")), &second).unwrap();
        let refused = EntryKey::beside(&notebook).err().unwrap();
        assert_eq!(refused.failure(), &Failure::SlotsAltered);
        std::fs::remove_file(first).unwrap();
        std::fs::remove_file(second).unwrap();
        let refused = EntryKey::beside(&notebook).err().unwrap();
        assert_eq!(refused.failure(), &Failure::SlotsMissing);
    }
}
