//! The notebook's file: SQLCipher, its tables, its journal, its copies. The only room with SQL.
//!
//! Reading goes through [`Store::read`], every write through [`Store::write`]; there is no other way in:
//!
//! ```compile_fail
//! fn around_the_journal(store: &vihko::store::Store) {
//!     store.conn.execute("DELETE FROM setting", []);
//! }
//! ```

pub mod associations;
pub mod attachments;
pub mod bin;
pub mod deadlines;
pub mod drafts;
pub mod forms;
pub mod grants;
pub mod history;
pub mod paths;
pub mod people;
pub mod placements;
pub mod reports;
pub mod schemes;
pub mod search;
pub mod sessions;
pub mod settings;
pub mod upkeep;

mod backup;
mod check;
mod claim;
mod columns;
mod envelopes;
mod fail;
mod journal;
mod link;
mod record;
mod recorders;
mod removal;
mod salvage;
mod schema;
mod undo;
mod upgrade;

use std::ops::Deref;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};
use uuid::{ContextV7, Uuid};

pub use self::backup::{Facts, Snapshot, proven};
pub use self::check::RowCount;
pub use self::journal::Entry;
pub use self::record::{Kept, Put};
pub use self::salvage::{Saved, salvage};
pub use self::undo::{Step, entry, latest, latest_taken_back, put_back, refuse_loose_ends};

use self::claim::Claim;
use crate::disk;
use crate::error::{Error, Failure, Result};
use crate::values::JournalId;
use crate::vault::DatabaseKey;

/// An open notebook file. Nobody else can open it as long as this one is.
pub struct Store {
    conn: Connection,
    path: PathBuf,
    key: DatabaseKey,
    ids: ContextV7,
    // Given up last: fields are dropped in this order.
    _claim: Claim,
}

/// Looks at the rows.
pub struct Read<'a> {
    conn: &'a Connection,
}

/// Looks at the rows and changes them, inside [`Store::write`].
pub struct Write<'a> {
    read: Read<'a>,
    entry: JournalId,
    made_at: DateTime<Utc>,
    ids: &'a ContextV7,
    ids_at: DateTime<Utc>,
}

/// Keeps and drops drafts, inside [`Store::write_drafts`] or as part of a [`Store::write`].
pub struct Drafting<'a> {
    conn: &'a Connection,
}

/// Refuses a file that is missing, is an unencrypted database of another program, or has been emptied.
/// Asked before the vault, it gives the better answer.
pub fn refuse_foreign(path: &Path) -> Result<()> {
    let _claim = Claim::on(path)?;
    link::refuse_foreign(path)
}

/// Does something with a notebook's file while nobody in this program has it open; refused where somebody has.
pub fn while_closed<T>(path: &Path, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let _claim = Claim::on(path)?;
    work()
}

/// Whether a file begins as the notebook of this key does. Refused while this program has it open.
pub fn is_of(path: &Path, key: &DatabaseKey) -> Result<bool> {
    while_closed(path, || Ok(!link::is_of_another(path, key)?))
}

impl Store {
    /// Makes an empty notebook. It gets its name when it is finished; a file that is there is not overwritten.
    pub fn create(path: &Path, key: DatabaseKey) -> Result<Store> {
        Store::create_with_steps(path, key, upgrade::STEPS)
    }

    /// Opens a notebook and brings an older one up to date, after a copy of it to `X.vihko.ennen-vN`.
    pub fn open(path: &Path, key: DatabaseKey) -> Result<Store> {
        Store::open_with_steps(path, key, upgrade::STEPS)
    }

    /// Opens a notebook; an older one is brought up to date once `keep` has kept the copy that it is given. The
    /// copy is made in the folder.
    pub fn open_kept(
        path: &Path,
        key: DatabaseKey,
        folder: &Path,
        keep: impl FnOnce(Snapshot) -> Result<()>,
    ) -> Result<Store> {
        Store::opened(path, key, upgrade::STEPS, |conn, _| {
            keep(backup::snapshot(conn, folder)?)
        })
    }

    fn create_with_steps(path: &Path, key: DatabaseKey, steps: &[&str]) -> Result<Store> {
        if path.exists() {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            return Err(Failure::FileExists(name.into_owned()).into());
        }
        let unfinished = tempfile::Builder::new()
            .prefix(".vihko-")
            .tempfile_in(disk::folder(path))
            .map_err(|e| Error::file(path, e))?
            .into_temp_path();
        let mut conn = link::connect(&unfinished, &key)?;
        link::mark(&conn, &key)?;
        upgrade::run(&mut conn, steps)?;
        conn.close().map_err(|(_, error)| error)?;
        disk::flush(&unfinished).map_err(|e| Error::file(path, e))?;
        unfinished
            .persist_noclobber(path)
            .map_err(|failed| Error::file(path, failed.error))?;
        disk::flush_folder(path)?;
        Store::open_with_steps(path, key, steps)
    }

    fn open_with_steps(path: &Path, key: DatabaseKey, steps: &[&str]) -> Result<Store> {
        Store::opened(path, key, steps, |conn, key| {
            let copy = disk::beside(path, &format!(".ennen-v{}", steps.len()));
            if copy.exists() {
                std::fs::remove_file(&copy).map_err(|e| Error::file(&copy, e))?;
            }
            backup::copy(conn, key, &copy).map(|_| ())
        })
    }

    fn opened(
        path: &Path,
        key: DatabaseKey,
        steps: &[&str],
        keep: impl FnOnce(&Connection, &DatabaseKey) -> Result<()>,
    ) -> Result<Store> {
        let claim = Claim::on(path)?;
        link::refuse_foreign(path)?;
        link::refuse_read_only(path)?;
        let mut conn = link::connect(path, &key)?;
        upgrade::refuse_unknown(&conn, steps)?;
        link::settle(&conn)?;
        upgrade::upgrade(&mut conn, steps, |conn| keep(conn, &key))?;
        journal::watch(&conn)?;
        conn.pragma_update(None, "query_only", true)?;
        Ok(Store {
            conn,
            path: path.to_owned(),
            key,
            ids: ContextV7::new(),
            _claim: claim,
        })
    }

    /// The notebook's file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// An id of this moment for something that is written before its record; it comes behind every id that was
    /// made before.
    pub fn fresh_id(&self, at: DateTime<Utc>) -> Result<Uuid> {
        Ok(record::fresh_id(
            &self.ids,
            journal::behind(&self.conn, at)?,
        ))
    }

    /// Looks at the rows.
    pub fn read(&self) -> Read<'_> {
        Read { conn: &self.conn }
    }

    /// The one way to change rows: all of `work` or nothing of it, with one journal entry that holds every
    /// changed row as it was before. Where nothing changes, no entry is made either.
    pub fn write<T>(&mut self, entry: &Entry, work: impl FnOnce(&Write) -> Result<T>) -> Result<T> {
        self.conn.pragma_update(None, "query_only", false)?;
        let written = written(&mut self.conn, &self.ids, entry, work);
        self.conn.pragma_update(None, "query_only", true)?;
        written
    }

    /// Keeps or drops drafts and marks of upkeep. They are no records: the journal does not tell of them, and a dropped one
    /// leaves nothing behind.
    pub fn write_drafts<T>(&mut self, work: impl FnOnce(&Drafting) -> Result<T>) -> Result<T> {
        self.conn.pragma_update(None, "query_only", false)?;
        let written = drafts_written(&mut self.conn, work);
        self.conn.pragma_update(None, "query_only", true)?;
        written
    }

    /// Checks every page, index and reference, and counts the rows that are not marked deleted.
    pub fn check(&self) -> Result<Vec<RowCount>> {
        check::check(&self.conn)?;
        check::counts(&self.conn)
    }

    /// Counts the rows that are not marked deleted, by table.
    pub fn counts(&self) -> Result<Vec<RowCount>> {
        check::counts(&self.conn)
    }

    /// The faster check for every day: every page, but not whether indexes fit their tables.
    pub fn quick_check(&self) -> Result<()> {
        check::quick_check(&self.conn)
    }

    /// Writes a copy that has been opened, checked and counted before it gets its name. The answer is what
    /// it counted.
    pub fn backup_to(&mut self, path: &Path) -> Result<Vec<RowCount>> {
        self.conn.pragma_update(None, "query_only", false)?;
        let copied = backup::copy(&self.conn, &self.key, path);
        self.conn.pragma_update(None, "query_only", true)?;
        copied
    }

    /// Copies the file as it is now into a folder. The copy is proven later, without the notebook.
    pub fn snapshot(&mut self, folder: &Path) -> Result<Snapshot> {
        self.conn.pragma_update(None, "query_only", false)?;
        let copied = backup::snapshot(&self.conn, folder);
        self.conn.pragma_update(None, "query_only", true)?;
        copied
    }

    /// The last entry of the journal; nothing before anything was written.
    pub fn latest_entry(&self) -> Result<Option<JournalId>> {
        journal::latest(&self.conn)
    }

    /// Closes the file; what its journal still held is in the file itself afterwards.
    pub fn close(self) -> Result<()> {
        let Store { conn, _claim, .. } = self;
        conn.close().map_err(|(_, error)| error.into())
    }
}

impl Read<'_> {
    fn conn(&self) -> &Connection {
        self.conn
    }
}

impl Write<'_> {
    /// The journal entry under which this write goes.
    pub fn entry(&self) -> JournalId {
        self.entry
    }

    /// The drafts, so that recording and the draft's end are one transaction.
    pub fn drafts(&self) -> Drafting<'_> {
        Drafting { conn: self.conn }
    }
}

impl<'a> Deref for Write<'a> {
    type Target = Read<'a>;

    fn deref(&self) -> &Read<'a> {
        &self.read
    }
}

fn written<T>(
    conn: &mut Connection,
    ids: &ContextV7,
    entry: &Entry,
    work: impl FnOnce(&Write) -> Result<T>,
) -> Result<T> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let (id, ids_at) = journal::begin(&tx, ids, entry)?;
    let done = work(&Write {
        read: Read { conn: &tx },
        entry: id,
        made_at: entry.made_at,
        ids,
        ids_at,
    })?;
    if journal::end(&tx, id)? {
        tx.commit()?;
    }
    Ok(done)
}

fn drafts_written<T>(
    conn: &mut Connection,
    work: impl FnOnce(&Drafting) -> Result<T>,
) -> Result<T> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done = work(&Drafting { conn: &tx })?;
    tx.commit()?;
    Ok(done)
}

#[cfg(test)]
mod tests;
