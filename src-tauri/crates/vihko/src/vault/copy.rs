//! What a copy of a notebook needs of the keys: the vault once more for work that goes on without the notebook,
//! the sealing of the list of what is in the copy, and sums of long content.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::slots::{Table, Tried, Unreadable};
use super::{Copies, Found, Unlock, Vault, keys, second_slot_file, slot_file, wrong};
use crate::error::{Failure, Result};

/// The longest key slots that a copy carries, in bytes.
pub const LONGEST_SLOTS: usize = super::slots::LONGEST;

/// The SHA-256 of something long, taken piece by piece.
#[derive(Default, Clone)]
pub struct Sum(Sha256);

impl Sum {
    /// Takes one more piece.
    pub fn add(&mut self, piece: &[u8]) {
        self.0.update(piece);
    }

    /// The sum of all pieces.
    pub fn end(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

/// To which vault key slots belong; nothing if the bytes are no key slots. Not proven before the vault is open.
pub fn vault_of(slots: &[u8]) -> Option<Uuid> {
    let table = Table::parse(slots).ok()?;
    Some(Uuid::from_bytes(table.vault))
}

/// To which vault the keys beside a notebook belong; nothing if there are none.
pub fn vault_beside(notebook: &Path) -> Option<Uuid> {
    [slot_file(notebook), second_slot_file(notebook)]
        .iter()
        .find_map(|slots| match super::read(slots) {
            Ok(Found::Whole(table)) => Some(Uuid::from_bytes(table.vault)),
            Ok(Found::Missing | Found::Unreadable(_)) | Err(_) => None,
        })
}

impl Vault {
    /// Opens the vault of a copy by the key slots inside it. There are no slot files beside it to be changed.
    pub fn of_copy(slots: &[u8], with: &Unlock) -> Result<Vault> {
        let table = Table::parse(slots).map_err(|why| match why {
            Unreadable::TooNew => Failure::TooNew,
            Unreadable::Altered => Failure::SlotsAltered,
        })?;
        match table.open(with)? {
            Tried::Opened(master, opened_by) => Ok(Vault {
                notebook: PathBuf::new(),
                table,
                master,
                opened_by,
                copies: Copies::Both,
            }),
            Tried::Shut => Err(wrong(with)),
            Tried::Forged => Err(Failure::SlotsAltered.into()),
        }
    }

    /// The same opened vault once more, for work that goes on when the notebook is closed. Its keys are wiped
    /// when it is dropped.
    pub fn again(&self) -> Vault {
        Vault {
            notebook: self.notebook.clone(),
            table: self.table.clone(),
            master: self.master.again(),
            opened_by: self.opened_by,
            copies: self.copies,
        }
    }

    /// Which vault this is: random, no secret, the same in every copy.
    pub fn id(&self) -> Uuid {
        Uuid::from_bytes(self.table.vault)
    }

    /// Whether these key slots open this very vault and nobody has altered them.
    pub fn fits(&self, slots: &[u8]) -> Result<bool> {
        match Table::parse(slots) {
            Ok(table) => Ok(table.vault == self.table.vault && table.is_genuine(&self.master)?),
            Err(_) => Ok(false),
        }
    }

    /// Seals the list of what is in a copy, bound to what stands in the copy before it.
    pub fn seal_list(&self, list: &[u8], bound_to: &[u8]) -> Result<Vec<u8>> {
        let mut nonce = [0; 24];
        keys::random(&mut nonce)?;
        let key = self.master.copy_list(&self.table.vault);
        let sealed = keys::encrypted(&key, &nonce, list, bound_to)?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what [`Vault::seal_list`] made; nothing if anything of it or before it was altered.
    pub fn unseal_list(&self, sealed: &[u8], bound_to: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (nonce, sealed) = sealed.split_first_chunk::<24>()?;
        let key = self.master.copy_list(&self.table.vault);
        keys::decrypted(&key, nonce, sealed, bound_to)
    }
}
