//! The keys: how a notebook is opened, and by whom. The only room with ciphers.
//!
//! One random master key opens everything. It lies in the slot file `X.vihko.avaimet` and in that file's
//! second copy `X.vihko.avaimet2`, sealed once by the passphrase and once by the recovery code; the file's
//! form stands in `vault::slots`. A new passphrase rewrites one slot and leaves the notebook as it is. Who
//! has an old slot file *and* the passphrase of its day keeps access: against that only a new notebook helps.
//!
//! Key types have neither `Debug` nor `Serialize`, and are wiped when dropped:
//!
//! ```compile_fail
//! fn logged(key: vihko::vault::DatabaseKey) -> String {
//!     format!("{key:?}")
//! }
//! ```

mod kdf;
mod keys;
mod recovery;
mod sealed;
mod slots;

use std::io::Read;
use std::path::{Path, PathBuf};

pub use self::kdf::{Passphrase, PassphraseCost};
pub use self::keys::{DatabaseKey, fingerprint};
pub use self::recovery::RecoveryCode;

use self::keys::MasterKey;
use self::slots::{Table, Tried, Unreadable};
use crate::disk;
use crate::error::{Error, Failure, Result};

/// With what somebody wants in.
pub enum Unlock {
    /// The passphrase.
    Passphrase(Passphrase),
    /// The recovery code from the paper.
    Recovery(RecoveryCode),
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
        disk::write_new(&slot_file(notebook), &table.to_bytes())?;
        disk::write_new(&second_slot_file(notebook), &table.to_bytes())?;
        let vault = Vault {
            notebook: notebook.to_owned(),
            table,
            master,
            copies: Copies::Both,
        };
        Ok((vault, code))
    }

    /// Opens the vault of a notebook. The first copy counts as long as it is genuine; if it is missing or
    /// altered the second opens the vault, and [`Vault::copies`] tells so.
    pub fn open(notebook: &Path, with: &Unlock) -> Result<Vault> {
        let first = read(&slot_file(notebook))?;
        let second = read(&second_slot_file(notebook))?;
        let vault = |table: Table, master, copies| Vault {
            notebook: notebook.to_owned(),
            table,
            master,
            copies,
        };
        let tried = match &first {
            Found::Whole(table) => Some(table.open(with)?),
            Found::Missing | Found::Unreadable(_) => None,
        };
        match (tried, first, second) {
            (Some(Tried::Opened(master)), Found::Whole(one), second) => {
                let copies = match second {
                    Found::Whole(two) if two == one => Copies::Both,
                    Found::Whole(_) | Found::Missing | Found::Unreadable(_) => Copies::OnlyFirst,
                };
                Ok(vault(one, master, copies))
            }
            (Some(Tried::Shut), Found::Whole(one), Found::Whole(two)) if one == two => {
                Err(wrong(with))
            }
            (tried, first, Found::Whole(two)) => match two.open(with)? {
                Tried::Opened(master) => match first {
                    // A change that did not reach the second copy: what it took away stays away.
                    Found::Whole(one) if one.is_genuine(&master)? => Err(wrong(with)),
                    Found::Whole(_) | Found::Missing | Found::Unreadable(_) => {
                        Ok(vault(two, master, Copies::OnlySecond))
                    }
                },
                Tried::Forged => Err(Failure::SlotsAltered.into()),
                Tried::Shut => Err(match tried {
                    Some(Tried::Forged) => Failure::SlotsAltered.into(),
                    Some(Tried::Shut | Tried::Opened(_)) | None => wrong(with),
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

    /// Puts a new passphrase in place of the old one, which must be given once more.
    pub fn change_passphrase(
        &mut self,
        old: Passphrase,
        new: &Passphrase,
        cost: PassphraseCost,
    ) -> Result<()> {
        let with = Unlock::Passphrase(old);
        match self.table.open(&with)? {
            Tried::Opened(_) => self.replace_passphrase(new, cost),
            Tried::Shut | Tried::Forged => Err(wrong(&with)),
        }
    }

    /// Puts a new passphrase in place of a forgotten one, after the recovery code has opened the vault.
    pub fn replace_passphrase(&mut self, new: &Passphrase, cost: PassphraseCost) -> Result<()> {
        self.save(self.table.with_passphrase(&self.master, new, cost)?)
    }

    /// Makes a new recovery code; the old paper is worthless from then on.
    pub fn replace_recovery_code(&mut self) -> Result<RecoveryCode> {
        let code = RecoveryCode::random()?;
        self.save(self.table.with_code(&self.master, &code)?)?;
        Ok(code)
    }

    /// The key of the notebook's database.
    pub fn database_key(&self) -> DatabaseKey {
        self.master.database(&self.table.vault)
    }

    /// The slot file's bytes, to go along with a copy of the notebook.
    pub fn slot_bytes(&self) -> Vec<u8> {
        self.table.to_bytes()
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

fn wrong(with: &Unlock) -> Error {
    match with {
        Unlock::Passphrase(_) => Failure::WrongPassphrase.into(),
        Unlock::Recovery(_) => Failure::WrongRecoveryCode.into(),
    }
}
