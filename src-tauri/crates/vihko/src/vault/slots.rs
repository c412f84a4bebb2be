//! The slot table: the master key, sealed once for each way to open it.
//!
//! The file, version 1 (numbers are little-endian):
//!
//! ```text
//! magic "VIHKOAVA"  8     version 1   1     vault id  16     public key of entries  32     number of slots  1
//! each slot, 118 bytes:
//!   id  16     kind  1 (1 passphrase, 2 recovery code, 3 account)     derivation  1 (1 Argon2id, 2 HKDF)
//!   memory in KiB  4     passes  4     lanes  4 (all zero for HKDF)     salt  16
//!   nonce  24     master key sealed by XChaCha20-Poly1305  48
//! HMAC-SHA256 over everything before, by a key from the master key  32
//! SHA-256 over everything before  32
//! ```
//!
//! The public key of entries comes from the master key (`vault::entries`). A slot's seal is bound to the vault id and to the slot's fields before the nonce. The HMAC binds the
//! table together, so that no slot can be added, dropped or swapped. The last sum needs no key: it tells a
//! decayed file from a wrong passphrase. A slot of any other kind or derivation makes the file an altered one: a
//! further kind needs a further version.

use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::Unlock;
use super::account::AccountKey;
use super::entries;
use super::kdf::{Passphrase, PassphraseCost};
use super::keys::{self, Key, MasterKey, VaultId};
use super::recovery::RecoveryCode;
use crate::error::Result;

const MAGIC: &[u8; 8] = b"VIHKOAVA";
const VERSION: u8 = 1;

/// More slots than anybody needs; a file with more was altered.
pub(super) const MOST_SLOTS: usize = 16;

const SLOT_LENGTH: usize = 118;

/// No slot table is longer than this.
pub(super) const LONGEST: usize = 58 + MOST_SLOTS * SLOT_LENGTH + 64;

/// Which way in: random, made with its slot, no secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SlotId([u8; 16]);

impl SlotId {
    /// The id as a UUID, for keeping it in the notebook.
    pub fn uuid(self) -> Uuid {
        Uuid::from_bytes(self.0)
    }
}

impl From<Uuid> for SlotId {
    fn from(id: Uuid) -> SlotId {
        SlotId(id.into_bytes())
    }
}

/// What opens a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WayIn {
    /// The passphrase; every notebook has one.
    Passphrase,
    /// A recovery code on a paper; a notebook has one or several.
    RecoveryCode,
    /// The key that a computer keeps for whoever is signed in; a notebook has one or none.
    Account,
}

/// Why bytes are no slot table.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    Altered,
    TooNew,
}

/// What came of trying to open a table.
pub(super) enum Tried {
    Opened(MasterKey, SlotId),
    /// No slot opens.
    Shut,
    /// A slot opens, but the table around it was changed.
    Forged,
}

#[derive(Clone, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) vault: VaultId,
    /// To which entries are sealed while the notebook is locked.
    pub(super) public: [u8; 32],
    slots: Vec<Slot>,
    mac: [u8; 32],
}

#[derive(Clone, PartialEq, Eq)]
struct Slot {
    id: SlotId,
    way: Way,
    salt: [u8; 16],
    nonce: [u8; 24],
    sealed: [u8; 48],
}

/// How a slot's own key comes about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Passphrase(PassphraseCost),
    Recovery,
    Account,
}

impl Table {
    /// A table with a passphrase slot and a recovery slot.
    pub(super) fn new(
        vault: VaultId,
        master: &MasterKey,
        passphrase: &Passphrase,
        cost: PassphraseCost,
        code: &RecoveryCode,
    ) -> Result<Table> {
        let slots = vec![
            Slot::by_passphrase(&vault, master, passphrase, cost)?,
            Slot::by_code(&vault, master, code)?,
        ];
        Table::sealed(vault, slots, master)
    }

    /// The same table with its passphrase slot made anew and without an account slot.
    pub(super) fn with_passphrase(
        &self,
        master: &MasterKey,
        passphrase: &Passphrase,
        cost: PassphraseCost,
    ) -> Result<Table> {
        let fresh = Slot::by_passphrase(&self.vault, master, passphrase, cost)?;
        let kept = self.slots.iter().filter(|slot| match slot.way {
            Way::Passphrase(_) | Way::Account => false,
            Way::Recovery => true,
        });
        let slots = [fresh].into_iter().chain(kept.cloned()).collect();
        Table::sealed(self.vault, slots, master)
    }

    /// The same table with one more recovery slot; the new slot's id beside it.
    pub(super) fn with_code(
        &self,
        master: &MasterKey,
        code: &RecoveryCode,
    ) -> Result<(Table, SlotId)> {
        let fresh = Slot::by_code(&self.vault, master, code)?;
        let id = fresh.id;
        let slots = self.slots.iter().cloned().chain([fresh]).collect();
        Ok((Table::sealed(self.vault, slots, master)?, id))
    }

    /// The same table with this account slot and no other; the new slot's id beside it.
    pub(super) fn with_account(
        &self,
        master: &MasterKey,
        account: &AccountKey,
    ) -> Result<(Table, SlotId)> {
        let fresh = Slot::by_account(&self.vault, master, account)?;
        let id = fresh.id;
        let kept = self.slots.iter().filter(|slot| match slot.way {
            Way::Passphrase(_) | Way::Recovery => true,
            Way::Account => false,
        });
        let slots = kept.cloned().chain([fresh]).collect();
        Ok((Table::sealed(self.vault, slots, master)?, id))
    }

    /// The same table without one slot.
    pub(super) fn without(&self, master: &MasterKey, id: SlotId) -> Result<Table> {
        let kept = self.slots.iter().filter(|slot| slot.id != id);
        Table::sealed(self.vault, kept.cloned().collect(), master)
    }

    /// Every way in, in the order in which they were made.
    pub(super) fn ways(&self) -> impl Iterator<Item = (SlotId, WayIn)> {
        self.slots.iter().map(|slot| match slot.way {
            Way::Passphrase(_) => (slot.id, WayIn::Passphrase),
            Way::Recovery => (slot.id, WayIn::RecoveryCode),
            Way::Account => (slot.id, WayIn::Account),
        })
    }

    /// Tries every slot of the kind.
    pub(super) fn open(&self, with: &Unlock) -> Result<Tried> {
        for slot in &self.slots {
            let Some(key) = slot.key(with)? else { continue };
            let bound_to = slot.bound_to(&self.vault);
            let opened = keys::decrypted(&key, &slot.nonce, &slot.sealed, &bound_to);
            if let Some(master) = opened.and_then(|bytes| MasterKey::from_bytes(&bytes)) {
                return Ok(match self.is_genuine(&master)? {
                    true => Tried::Opened(master, slot.id),
                    false => Tried::Forged,
                });
            }
        }
        Ok(Tried::Shut)
    }

    /// Whether the master key's owner made this very table.
    pub(super) fn is_genuine(&self, master: &MasterKey) -> Result<bool> {
        keys::tag_fits(&master.slot_mac(&self.vault), &self.body(), &self.mac)
    }

    /// The file's bytes.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = self.body();
        bytes.extend(self.mac);
        let sum = Sha256::digest(&bytes);
        bytes.extend(sum);
        bytes
    }

    pub(super) fn parse(bytes: &[u8]) -> std::result::Result<Table, Unreadable> {
        let (body, sum) = bytes.split_last_chunk::<32>().ok_or(Unreadable::Altered)?;
        let (magic, rest) = body.split_first_chunk::<8>().ok_or(Unreadable::Altered)?;
        if magic != MAGIC || <[u8; 32]>::from(Sha256::digest(body)) != *sum {
            return Err(Unreadable::Altered);
        }
        match rest.split_first() {
            Some((&VERSION, rest)) => Table::parse_parts(rest).ok_or(Unreadable::Altered),
            Some((version, _)) if *version > VERSION => Err(Unreadable::TooNew),
            Some(_) | None => Err(Unreadable::Altered),
        }
    }

    fn parse_parts(rest: &[u8]) -> Option<Table> {
        let (vault, rest) = rest.split_first_chunk::<16>()?;
        let (public, rest) = rest.split_first_chunk::<32>()?;
        let (n_slots, rest) = rest.split_first()?;
        let (slots, mac) = rest.split_last_chunk::<32>()?;
        let (slots, behind) = slots.as_chunks::<SLOT_LENGTH>();
        if usize::from(*n_slots) != slots.len() || slots.len() > MOST_SLOTS || !behind.is_empty() {
            return None;
        }
        Some(Table {
            vault: *vault,
            public: *public,
            slots: slots.iter().map(Slot::parse).collect::<Option<_>>()?,
            mac: *mac,
        })
    }

    fn sealed(vault: VaultId, slots: Vec<Slot>, master: &MasterKey) -> Result<Table> {
        let mut table = Table {
            vault,
            public: entries::public(master, &vault),
            slots,
            mac: [0; 32],
        };
        table.mac = keys::tag(&master.slot_mac(&vault), &table.body())?;
        Ok(table)
    }

    /// Everything that the HMAC covers.
    fn body(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.push(VERSION);
        bytes.extend(self.vault);
        bytes.extend(self.public);
        bytes.push(u8::try_from(self.slots.len()).unwrap_or(u8::MAX));
        for slot in &self.slots {
            bytes.extend(slot.fields());
            bytes.extend(slot.nonce);
            bytes.extend(slot.sealed);
        }
        bytes
    }
}

impl Slot {
    fn by_passphrase(
        vault: &VaultId,
        master: &MasterKey,
        passphrase: &Passphrase,
        cost: PassphraseCost,
    ) -> Result<Slot> {
        Slot::made(vault, master, Way::Passphrase(cost), |salt| {
            cost.key(passphrase.bytes(), salt)
        })
    }

    fn by_code(vault: &VaultId, master: &MasterKey, code: &RecoveryCode) -> Result<Slot> {
        Slot::made(vault, master, Way::Recovery, |salt| Ok(code.key(salt)))
    }

    fn by_account(vault: &VaultId, master: &MasterKey, account: &AccountKey) -> Result<Slot> {
        Slot::made(vault, master, Way::Account, |salt| Ok(account.key(salt)))
    }

    fn made(
        vault: &VaultId,
        master: &MasterKey,
        way: Way,
        key: impl FnOnce(&[u8; 16]) -> Result<Key>,
    ) -> Result<Slot> {
        let mut slot = Slot {
            id: SlotId([0; 16]),
            way,
            salt: [0; 16],
            nonce: [0; 24],
            sealed: [0; 48],
        };
        keys::random(&mut slot.id.0)?;
        keys::random(&mut slot.salt)?;
        keys::random(&mut slot.nonce)?;
        let key = key(&slot.salt)?;
        let sealed = keys::encrypted(&key, &slot.nonce, master.bytes(), &slot.bound_to(vault))?;
        slot.sealed.copy_from_slice(&sealed);
        Ok(slot)
    }

    /// The slot's own key, if it is a slot for this way in.
    fn key(&self, with: &Unlock) -> Result<Option<Key>> {
        Ok(match (self.way, with) {
            (Way::Passphrase(cost), Unlock::Passphrase(passphrase)) => {
                Some(cost.key(passphrase.bytes(), &self.salt)?)
            }
            (Way::Recovery, Unlock::Recovery(code)) => Some(code.key(&self.salt)),
            (Way::Account, Unlock::Account(account)) => Some(account.key(&self.salt)),
            (Way::Passphrase(_) | Way::Recovery | Way::Account, _) => None,
        })
    }

    fn bound_to(&self, vault: &VaultId) -> Vec<u8> {
        [MAGIC.as_slice(), &[VERSION], vault, &self.fields()].concat()
    }

    /// The slot's fields before the nonce.
    fn fields(&self) -> Vec<u8> {
        let (derivation, numbers) = match self.way {
            Way::Passphrase(cost) => (1, cost.parts()),
            Way::Recovery | Way::Account => (2, [0; 3]),
        };
        let mut bytes = self.id.0.to_vec();
        bytes.extend([self.way.code(), derivation]);
        bytes.extend(numbers.into_iter().flat_map(u32::to_le_bytes));
        bytes.extend(self.salt);
        bytes
    }

    fn parse(bytes: &[u8; SLOT_LENGTH]) -> Option<Slot> {
        let (id, rest) = bytes.split_first_chunk::<16>()?;
        let ([kind, derivation], rest) = rest.split_first_chunk::<2>()?;
        let (numbers, rest) = rest.split_first_chunk::<12>()?;
        let (salt, rest) = rest.split_first_chunk::<16>()?;
        let (nonce, sealed) = rest.split_first_chunk::<24>()?;
        let number = |i: usize| {
            let chunk = numbers.as_chunks::<4>().0.get(i)?;
            Some(u32::from_le_bytes(*chunk))
        };
        let (memory, passes, lanes) = (number(0)?, number(1)?, number(2)?);
        let way = match (kind, derivation) {
            (1, 1) => Way::Passphrase(PassphraseCost::from_parts(memory, passes, lanes)?),
            (2, 2) if numbers == &[0; 12] => Way::Recovery,
            (3, 2) if numbers == &[0; 12] => Way::Account,
            _ => return None,
        };
        Some(Slot {
            id: SlotId(*id),
            way,
            salt: *salt,
            nonce: *nonce,
            sealed: sealed.try_into().ok()?,
        })
    }
}

impl Way {
    fn code(self) -> u8 {
        match self {
            Way::Passphrase(_) => 1,
            Way::Recovery => 2,
            Way::Account => 3,
        }
    }
}
