//! The connection to the encrypted file: its key, its settings, and how each refusal shows.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, ffi};
use zeroize::Zeroizing;

use crate::disk;
use crate::error::{Error, Failure, Result};
use crate::vault::{DatabaseKey, second_slot_file, slot_file};

/// How the unencrypted file of any program that uses SQLite begins.
const PLAIN: &[u8; 16] = b"SQLite format 3\0";

/// The size of a page: the file is a whole number of them.
const PAGE: u64 = 4096;

/// Refuses a file that is an unencrypted database of another program, or has been emptied. A text, or a file
/// that is no whole number of pages, is damage if keys lie beside it, else no notebook. The file must be
/// claimed.
pub(super) fn refuse_foreign(path: &Path) -> Result<()> {
    let size = std::fs::metadata(path)
        .map_err(|e| Error::file(path, e))?
        .len();
    let has_keys = || slot_file(path).exists() || second_slot_file(path).exists();
    match beginning(path, PAGE)?.as_slice() {
        // SQLite takes a file of one byte for an empty one too.
        [] | [_] => Err(Failure::Damaged.into()),
        head if head.starts_with(PLAIN) => Err(Failure::NotANotebook.into()),
        head if (is_text(head) || size % PAGE != 0) && !has_keys() => {
            Err(Failure::NotANotebook.into())
        }
        head if is_text(head) => Err(Failure::Damaged.into()),
        _ => Ok(()),
    }
}

/// Refuses a file that may not be written. SQLite would open it for reading and fail much later. The file
/// must be claimed.
pub(super) fn refuse_read_only(path: &Path) -> Result<()> {
    File::options()
        .write(true)
        .open(path)
        .map(|_| ())
        .map_err(|e| Error::file(path, e))
}

/// Opens a file that is there, gives it the key, takes the lock and reads once: only then is it known
/// whether the key fits and nobody else has the file open.
pub(super) fn connect(path: &Path, key: &DatabaseKey) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(disk::for_sqlite(path), flags)?;
    set_key(&conn, key)?;
    conn.execute_batch(
        "PRAGMA cipher_log_level = NONE;
         PRAGMA busy_timeout = 0;
         PRAGMA locking_mode = EXCLUSIVE;",
    )?;
    match conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())) {
        Ok(()) => Ok(conn),
        Err(e) if e.sqlite_error_code() == Some(ErrorCode::NotADatabase) => {
            Err(Error::because(unreadable(path, key)?, e))
        }
        Err(e) => Err(e.into()),
    }
}

/// Opens a damaged file as far as it can be opened: a file that is shorter than it says is read up to its end.
pub(super) fn connect_to_damaged(path: &Path, key: &DatabaseKey) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(disk::for_sqlite(path), flags)?;
    set_key(&conn, key)?;
    conn.execute_batch(
        "PRAGMA cipher_log_level = NONE;
         PRAGMA locking_mode = EXCLUSIVE;
         PRAGMA writable_schema = ON;",
    )?;
    Ok(conn)
}

/// Gives a file that is still empty the mark of its vault.
pub(super) fn mark(conn: &Connection, key: &DatabaseKey) -> Result<()> {
    let digits: String = key.salt().iter().map(|b| format!("{b:02x}")).collect();
    conn.execute_batch(&format!("PRAGMA cipher_salt = \"x'{digits}'\""))?;
    Ok(())
}

/// Why a file does not open although the vault did: it is of another vault if it begins wholly otherwise
/// than this vault's file; a few wrong bytes, or a wiped page, are damage.
fn unreadable(path: &Path, key: &DatabaseKey) -> Result<Failure> {
    Ok(match is_of_another(path, key)? {
        true => Failure::SlotsAltered,
        false => Failure::Damaged,
    })
}

/// Whether a file begins wholly otherwise than the notebook of this key. The file must be claimed.
pub(super) fn is_of_another(path: &Path, key: &DatabaseKey) -> Result<bool> {
    let head = beginning(path, 16)?;
    let n_different = head.iter().zip(key.salt()).filter(|(a, b)| a != b).count();
    let wiped = head.iter().all(|byte| Some(byte) == head.first());
    Ok(head.len() == 16 && n_different > 8 && !wiped)
}

/// Whether bytes that may break off within a character are a text: a page of a notebook never is.
fn is_text(bytes: &[u8]) -> bool {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) if error.error_len().is_some() => return false,
        Err(error) => match std::str::from_utf8(&bytes[..error.valid_up_to()]) {
            Ok(text) => text,
            Err(_) => return false,
        },
    };
    !text
        .chars()
        .any(|c| c.is_control() && !c.is_ascii_whitespace())
}

/// The first bytes of the file, or as many as it has.
fn beginning(path: &Path, n_bytes: u64) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(n_bytes).read_to_end(&mut bytes))
        .map_err(|e| Error::file(path, e))?;
    Ok(bytes)
}

/// The settings with which 1,500 simulated power cuts lost nothing (WAL, FULL), and those that keep
/// deleted content, temporary files and foreign schemas from telling or doing anything.
pub(super) fn settle(conn: &Connection) -> Result<()> {
    let journal: String = conn.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if journal != "wal" {
        return Err(Error::internal(format!("journal mode {journal}")));
    }
    conn.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA recursive_triggers = ON;
         PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -32768;
         PRAGMA trusted_schema = OFF;",
    )?;
    conn.set_prepared_statement_cache_capacity(128);
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    Ok(())
}

/// Gives SQLCipher the raw key. A `PRAGMA key` would leave two more copies of it in memory.
#[allow(unsafe_code)]
fn set_key(conn: &Connection, key: &DatabaseKey) -> Result<()> {
    let raw = raw_key(key.bytes());
    // SQLCipher takes a raw key of any other form as a passphrase, silently.
    let digits = &raw[2..raw.len() - 1];
    if digits.len() != 64 || !digits.iter().all(u8::is_ascii_hexdigit) {
        return Err(Error::internal("raw key of a wrong form"));
    }
    // SAFETY: the handle is that of `conn`, which is open for the whole call; the pointer and the length
    // are those of `raw`, which lives until the end of this function. SQLCipher copies the key and keeps
    // no pointer to it; the schema name is a static C string.
    let code = unsafe {
        ffi::sqlite3_key_v2(
            conn.handle(),
            c"main".as_ptr(),
            raw.as_ptr().cast(),
            raw.len() as std::ffi::c_int,
        )
    };
    match code {
        ffi::SQLITE_OK => Ok(()),
        code => Err(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None).into()),
    }
}

/// The key as SQLCipher's raw form `x'…'` with 64 hexadecimal digits.
fn raw_key(key: &[u8; 32]) -> Zeroizing<[u8; 67]> {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut raw = Zeroizing::new([b'\''; 67]);
    raw[0] = b'x';
    for (pair, byte) in raw[2..66].chunks_exact_mut(2).zip(key) {
        pair[0] = DIGITS[usize::from(byte >> 4)];
        pair[1] = DIGITS[usize::from(byte & 15)];
    }
    raw
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_told_from_a_page() {
        assert!(is_text("Kirje äidille\r\n\tHei!".as_bytes()));
        assert!(is_text(&"ää".as_bytes()[..3]));
        assert!(!is_text(b"%PDF-1.7\n\xe2\xe3\xcf\xd3"));
        assert!(!is_text(&[0; 4096]));
    }

    #[test]
    fn the_raw_key_has_the_form_that_sqlcipher_takes_as_a_key() {
        let key: [u8; 32] = std::array::from_fn(|i| i as u8 * 8);
        assert_eq!(
            std::str::from_utf8(raw_key(&key).as_slice()).unwrap(),
            "x'0008101820283038404850586068707880889098a0a8b0b8c0c8d0d8e0e8f0f8'"
        );
    }
}
