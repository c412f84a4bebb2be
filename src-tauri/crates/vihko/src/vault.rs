//! The keys: how a notebook is opened, and by whom. The only room with ciphers.
//!
//! One random master key opens everything. It lies in the slot file `X.vihko.avaimet` and in that file's
//! second copy `X.vihko.avaimet2`, sealed once by the passphrase, once by each recovery code and, where somebody
//! wants it so, once for a computer's account; the file's form stands in `vault::slots`. A new passphrase rewrites
//! one slot, strikes the account's out and leaves the notebook as it is. Who has an old slot file *and* the passphrase
//! of its day keeps access: against that only a new notebook helps.
//!
//! Key types have neither `Debug` nor `Serialize`, and are wiped when dropped:
//!
//! ```compile_fail
//! fn logged(key: vihko::vault::DatabaseKey) -> String {
//!     format!("{key:?}")
//! }
//! ```

mod account;
mod copy;
mod entries;
mod kdf;
mod keys;
mod recovery;
mod sealed;
mod slots;
mod strength;

use std::io::Read;
use std::path::{Path, PathBuf};

pub use self::account::{AccountKey, account_beside};
pub use self::copy::{LONGEST_SLOTS, Sum, vault_beside, vault_of};
pub use self::entries::{EntryKey, SEAL_LENGTH};
pub use self::kdf::{Passphrase, PassphraseCost};
pub use self::keys::{DatabaseKey, fingerprint};
pub use self::recovery::RecoveryCode;

use self::keys::MasterKey;
use self::slots::{MOST_SLOTS, Table, Tried, Unreadable};
pub use self::slots::{SlotId, WayIn};
pub use self::strength::Strength;
use crate::disk;
use crate::error::{Error, Failure, Result};

/// With what somebody wants in.
pub enum Unlock {
    /// The passphrase.
    Passphrase(Passphrase),
    /// The recovery code from the paper.
    Recovery(RecoveryCode),
    /// The key that the computer keeps for whoever is signed in.
    Account(AccountKey),
}

/// How the two copies of the slot file were found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copies {
    /// Both are right.
    Both,
    /// The first is missing or altered; the second opened the vault.
    OnlySecond,
    /// The second is missing, altered or older than the first.
    OnlyFirst,
}

/// An opened vault: the master key, in memory for as long as the notebook is open.
pub struct Vault {
    notebook: PathBuf,
    table: Table,
    master: MasterKey,
    opened_by: SlotId,
    copies: Copies,
}

/// The slot file beside a notebook.
pub fn slot_file(notebook: &Path) -> PathBuf {
    disk::beside(notebook, ".avaimet")
}

/// The slot file's second copy.
pub fn second_slot_file(notebook: &Path) -> PathBuf {
    disk::beside(notebook, ".avaimet2")
}

impl Vault {
    /// Makes a master key for a new notebook and writes both slot files. The recovery code exists only in
    /// the answer: it must be put on paper.
    pub fn create(
        notebook: &Path,
        passphrase: &Passphrase,
        cost: PassphraseCost,
    ) -> Result<(Vault, RecoveryCode)> {
        let mut id = [0; 16];
        keys::random(&mut id)?;
        let master = MasterKey::random()?;
        let code = RecoveryCode::random()?;
        let table = Table::new(id, &master, passphrase, cost, &code)?;
        let opened_by = passphrase_slot(&table)?;
        disk::write_new(&slot_file(notebook), &table.to_bytes())?;
        disk::write_new(&second_slot_file(notebook), &table.to_bytes())?;
        let vault = Vault {
            notebook: notebook.to_owned(),
            table,
            master,
            opened_by,
            copies: Copies::Both,
        };
        Ok((vault, code))
    }

    /// Opens the vault of a notebook. The first copy counts as long as it is genuine; if it is missing or
    /// altered the second opens the vault, and [`Vault::copies`] tells so.
    pub fn open(notebook: &Path, with: &Unlock) -> Result<Vault> {
        let first = read(&slot_file(notebook))?;
        let second = read(&second_slot_file(notebook))?;
        let vault = |table: Table, master, opened_by, copies| Vault {
            notebook: notebook.to_owned(),
            table,
            master,
            opened_by,
            copies,
        };
        let tried = match &first {
            Found::Whole(table) => Some(table.open(with)?),
            Found::Missing | Found::Unreadable(_) => None,
        };
        match (tried, first, second) {
            (Some(Tried::Opened(master, slot)), Found::Whole(one), second) => {
                let copies = match second {
                    Found::Whole(two) if two == one => Copies::Both,
                    Found::Whole(_) | Found::Missing | Found::Unreadable(_) => Copies::OnlyFirst,
                };
                Ok(vault(one, master, slot, copies))
            }
            (Some(Tried::Shut), Found::Whole(one), Found::Whole(two)) if one == two => {
                Err(wrong(with))
            }
            (tried, first, Found::Whole(two)) => match two.open(with)? {
                Tried::Opened(master, slot) => match first {
                    // A change that did not reach the second copy: what it took away stays away.
                    Found::Whole(one) if one.is_genuine(&master)? => Err(wrong(with)),
                    Found::Whole(_) | Found::Missing | Found::Unreadable(_) => {
                        Ok(vault(two, master, slot, Copies::OnlySecond))
                    }
                },
                Tried::Forged => Err(Failure::SlotsAltered.into()),
                Tried::Shut => Err(match tried {
                    Some(Tried::Forged) => Failure::SlotsAltered.into(),
                    Some(Tried::Shut | Tried::Opened(..)) | None => wrong(with),
                }),
            },
            (Some(Tried::Shut), _, Found::Missing | Found::Unreadable(_)) => Err(wrong(with)),
            (_, Found::Missing, Found::Missing) => Err(Failure::SlotsMissing.into()),
            (_, Found::Unreadable(Unreadable::TooNew), _)
            | (_, _, Found::Unreadable(Unreadable::TooNew)) => Err(Failure::TooNew.into()),
            (_, _, Found::Missing | Found::Unreadable(_)) => Err(Failure::SlotsAltered.into()),
        }
    }

    /// How the two copies of the slot file are.
    pub fn copies(&self) -> Copies {
        self.copies
    }

    /// Writes both copies of the slot file anew, as this vault knows them.
    pub fn mend(&mut self) -> Result<()> {
        self.save(self.table.clone())
    }

    /// Takes both copies of the slot file away again, for a notebook that could not be made after all.
    pub fn discard(self) -> Result<()> {
        for path in [slot_file(&self.notebook), second_slot_file(&self.notebook)] {
            std::fs::remove_file(&path).map_err(|e| Error::file(&path, e))?;
        }
        Ok(())
    }

    /// Puts a new passphrase in place of the old one, which must be given once more. The account slot ends with it.
    pub fn change_passphrase(
        &mut self,
        old: Passphrase,
        new: &Passphrase,
        cost: PassphraseCost,
    ) -> Result<()> {
        self.refuse_other(old)?;
        self.replace_passphrase(new, cost)
    }

    /// Refuses every passphrase but the present one.
    fn refuse_other(&self, passphrase: Passphrase) -> Result<()> {
        let with = Unlock::Passphrase(passphrase);
        match self.table.open(&with)? {
            Tried::Opened(..) => Ok(()),
            Tried::Shut | Tried::Forged => Err(wrong(&with)),
        }
    }

    /// Puts a new passphrase in place of a forgotten one, after the recovery code has opened the vault.
    /// The account slot ends with the old one: who changes the passphrase wants others out.
    pub fn replace_passphrase(&mut self, new: &Passphrase, cost: PassphraseCost) -> Result<()> {
        self.save(self.table.with_passphrase(&self.master, new, cost)?)
    }

    /// Which slot let this vault be opened.
    pub fn opened_by(&self) -> SlotId {
        self.opened_by
    }

    /// Every way in.
    pub fn ways_in(&self) -> Vec<(SlotId, WayIn)> {
        self.table.ways().collect()
    }

    /// From now on this code opens the vault too: one more, for somebody else's envelope.
    pub fn add_recovery_code(&mut self, code: &RecoveryCode) -> Result<SlotId> {
        self.room()?;
        let (table, slot) = self.table.with_code(&self.master, code)?;
        self.save(table)?;
        Ok(slot)
    }

    /// Refused if one more way in has no room.
    pub fn room(&self) -> Result<()> {
        match self.table.ways().count() < MOST_SLOTS {
            true => Ok(()),
            false => Err(Failure::TooManyWaysIn(MOST_SLOTS).into()),
        }
    }

    /// Puts a new recovery code in place of an old one, whose paper is worthless from then on.
    pub fn replace_recovery_code(&mut self, old: SlotId, code: &RecoveryCode) -> Result<SlotId> {
        self.recovery_slot(old)?;
        let table = self.table.without(&self.master, old)?;
        let (table, slot) = table.with_code(&self.master, code)?;
        self.save(table)?;
        Ok(slot)
    }

    /// Strikes a recovery code out: its paper is worthless from then on. The last one stays.
    pub fn strike_out(&mut self, slot: SlotId) -> Result<()> {
        self.recovery_slot(slot)?;
        if self.table.ways().filter(is_recovery).count() == 1 {
            return Err(Failure::LastRecoveryCode.into());
        }
        self.save(self.table.without(&self.master, slot)?)
    }

    fn recovery_slot(&self, slot: SlotId) -> Result<()> {
        let found = self
            .table
            .ways()
            .filter(is_recovery)
            .any(|(id, _)| id == slot);
        found.then_some(()).ok_or_else(|| Failure::NotFound.into())
    }

    /// The key of the notebook's database.
    pub fn database_key(&self) -> DatabaseKey {
        self.master.database(&self.table.vault)
    }

    /// The slot file's bytes, to go along with a copy of the notebook.
    pub fn slot_bytes(&self) -> Vec<u8> {
        self.table.to_bytes()
    }

    /// Puts the ways in back as [`Vault::slot_bytes`] told them.
    pub(crate) fn put_back(&mut self, slots: &[u8]) -> Result<()> {
        let table = Table::parse(slots).map_err(|_| Failure::SlotsAltered)?;
        self.save(table)
    }

    /// The change counts from the moment at which the first copy has its name. A second copy that could
    /// not be written is no failure then; [`Vault::copies`] tells of it.
    fn save(&mut self, table: Table) -> Result<()> {
        disk::write_whole(&slot_file(&self.notebook), &table.to_bytes())?;
        let second = disk::write_whole(&second_slot_file(&self.notebook), &table.to_bytes());
        self.copies = match second {
            Ok(()) => Copies::Both,
            Err(_) => Copies::OnlyFirst,
        };
        self.table = table;
        Ok(())
    }
}

/// One copy of the slot file, before anybody tried to open it.
enum Found {
    Missing,
    Unreadable(Unreadable),
    Whole(Table),
}

fn read(path: &Path) -> Result<Found> {
    let mut bytes = Vec::new();
    let read = std::fs::File::open(path)
        .and_then(|file| file.take(slots::LONGEST as u64 + 1).read_to_end(&mut bytes));
    match read {
        Ok(_) => Ok(match Table::parse(&bytes) {
            Ok(table) => Found::Whole(table),
            Err(unreadable) => Found::Unreadable(unreadable),
        }),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(Found::Missing),
        Err(e) => Err(Error::file(path, e)),
    }
}

fn is_recovery((_, way): &(SlotId, WayIn)) -> bool {
    *way == WayIn::RecoveryCode
}

fn passphrase_slot(table: &Table) -> Result<SlotId> {
    let slot = table.ways().find(|(_, way)| *way == WayIn::Passphrase);
    slot.map(|(id, _)| id)
        .ok_or_else(|| Error::internal("a table without a passphrase slot"))
}

fn wrong(with: &Unlock) -> Error {
    match with {
        Unlock::Passphrase(_) => Failure::WrongPassphrase.into(),
        Unlock::Recovery(_) => Failure::WrongRecoveryCode.into(),
        Unlock::Account(_) => Failure::WrongAccount.into(),
    }
}
