//! The master key and the keys that come from it by HKDF-SHA256 (RFC 5869), one for each use.

use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::error::{Error, Result};

/// Thirty-two secret bytes that are wiped when they are no longer needed.
pub(super) type Key = Zeroizing<[u8; 32]>;

/// Which vault: random, made with the master key, part of every derivation.
pub(super) type VaultId = [u8; 16];

/// The random key from which every other one comes. Only slots hold it, sealed.
pub(super) struct MasterKey(Key);

/// The key of the notebook's database file, and the mark that the file bears.
pub struct DatabaseKey {
    key: Key,
    vault: VaultId,
}

impl MasterKey {
    /// A new key from the system's source of randomness.
    pub(super) fn random() -> Result<MasterKey> {
        let mut key = Key::default();
        random(key.as_mut_slice())?;
        Ok(MasterKey(key))
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<MasterKey> {
        bytes.try_into().ok().map(|b| MasterKey(Key::new(b)))
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The same key once more; each is wiped by itself.
    pub(super) fn again(&self) -> MasterKey {
        MasterKey(self.0.clone())
    }

    pub(super) fn database(&self, vault: &VaultId) -> DatabaseKey {
        DatabaseKey {
            key: self.derived(vault, b"vihko 1 database", &[]),
            vault: *vault,
        }
    }

    /// The key of the tag over the whole slot table.
    pub(super) fn slot_mac(&self, vault: &VaultId) -> Key {
        self.derived(vault, b"vihko 1 slot-mac", &[])
    }

    /// From which the key pair of entries made while the notebook is locked comes.
    pub(super) fn entries(&self, vault: &VaultId) -> Key {
        self.derived(vault, b"vihko 1 locked-entries", &[])
    }

    /// The key of the list of what is in a copy.
    pub(super) fn copy_list(&self, vault: &VaultId) -> Key {
        self.derived(vault, b"vihko 1 copy-list", &[])
    }

    /// The key of one sealed file.
    pub(super) fn sealed_file(&self, vault: &VaultId, file: Uuid) -> Key {
        self.derived(vault, b"vihko 1 sealed-file", file.as_bytes())
    }

    fn derived(&self, vault: &VaultId, purpose: &[u8], which: &[u8]) -> Key {
        expanded(vault, self.0.as_slice(), &[purpose, which])
    }
}

impl DatabaseKey {
    /// The key's bytes, for the one function that hands them to the database.
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.key
    }

    /// The vault's id: no secret. The file begins with it, as its salt, so that a key file that belongs to
    /// another notebook is told from damage.
    pub(crate) fn salt(&self) -> &[u8; 16] {
        &self.vault
    }

    /// A key out of thin air.
    #[cfg(test)]
    pub(crate) fn of_byte(byte: u8) -> DatabaseKey {
        DatabaseKey {
            key: Key::new([byte; 32]),
            vault: std::array::from_fn(|i| byte.wrapping_mul(31).wrapping_add(i as u8)),
        }
    }
}

/// HKDF-SHA256 with a 32-byte result.
pub(super) fn expanded(salt: &[u8], secret: &[u8], info: &[&[u8]]) -> Key {
    let mut key = Key::default();
    // The only error is a length above 255 × 32 bytes.
    let _ = Hkdf::<Sha256>::new(Some(salt), secret).expand_multi_info(info, key.as_mut_slice());
    key
}

/// Encrypts with XChaCha20-Poly1305.
pub(super) fn encrypted(
    key: &Key,
    nonce: &[u8; 24],
    plain: &[u8],
    bound_to: &[u8],
) -> Result<Vec<u8>> {
    let payload = Payload {
        msg: plain,
        aad: bound_to,
    };
    XChaCha20Poly1305::new(key.as_slice().try_into().map_err(Error::internal)?)
        .encrypt(nonce.into(), payload)
        .map_err(|e| Error::internal(e.to_string()))
}

/// Decrypts what [`encrypted`] made; nothing if key, nonce, bytes or what they are bound to differ.
pub(super) fn decrypted(
    key: &Key,
    nonce: &[u8; 24],
    sealed: &[u8],
    bound_to: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    let payload = Payload {
        msg: sealed,
        aad: bound_to,
    };
    XChaCha20Poly1305::new(key.as_slice().try_into().ok()?)
        .decrypt(nonce.into(), payload)
        .ok()
        .map(Zeroizing::new)
}

/// HMAC-SHA256.
pub(super) fn tag(key: &Key, content: &[u8]) -> Result<[u8; 32]> {
    Ok(mac(key, content)?.finalize().into_bytes().into())
}

/// Whether the tag is right, compared in constant time.
pub(super) fn tag_fits(key: &Key, content: &[u8], tag: &[u8; 32]) -> Result<bool> {
    Ok(mac(key, content)?.verify_slice(tag).is_ok())
}

/// The SHA-256 of some content in hexadecimal, by which the content is known again.
pub fn fingerprint(content: &[u8]) -> String {
    Sha256::digest(content)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Fills with bytes from the system's source of randomness.
pub(super) fn random(bytes: &mut [u8]) -> Result<()> {
    getrandom::fill(bytes).map_err(Error::internal)
}

fn mac(key: &Key, content: &[u8]) -> Result<Hmac<Sha256>> {
    let mut mac =
        <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key.as_slice()).map_err(Error::internal)?;
    mac.update(content);
    Ok(mac)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_use_and_every_vault_has_its_own_key() {
        let master = MasterKey(Key::new([7; 32]));
        let (here, there) = ([1; 16], [2; 16]);
        let (one, two) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let keys = [
            *master.0,
            *master.database(&here).key,
            *master.database(&there).key,
            *master.slot_mac(&here),
            *master.copy_list(&here),
            *master.entries(&here),
            *master.sealed_file(&here, one),
            *master.sealed_file(&here, two),
        ];
        for (i, key) in keys.iter().enumerate() {
            assert!(!keys[..i].contains(key), "{i}");
        }
    }

    #[test]
    fn a_fingerprint_is_the_sha256_that_other_programs_compute() {
        assert_eq!(
            fingerprint(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }

    #[test]
    fn a_sealed_text_opens_only_with_everything_the_same() {
        let (key, other) = (Key::new([1; 32]), Key::new([2; 32]));
        let nonce = [3; 24];
        let sealed = encrypted(&key, &nonce, b"teksti", b"tieto").unwrap();
        assert_eq!(
            decrypted(&key, &nonce, &sealed, b"tieto").as_deref(),
            Some(&b"teksti".to_vec())
        );
        assert!(decrypted(&other, &nonce, &sealed, b"tieto").is_none());
        assert!(decrypted(&key, &[4; 24], &sealed, b"tieto").is_none());
        assert!(decrypted(&key, &nonce, &sealed, b"toinen").is_none());
        assert!(decrypted(&key, &nonce, &sealed[1..], b"tieto").is_none());
    }
}
