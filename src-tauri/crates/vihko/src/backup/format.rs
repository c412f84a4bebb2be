//! The beginning of a copy: its key slots, and the sealed list of what is in it.
//!
//! The file, version 1 (numbers are little-endian):
//!
//! ```text
//! magic "VIHKOVAR"  8     version 1  1
//! length of the key slots  4     the slot file's bytes, as `vault::slots` tells of them
//! length of the sealed list  4     nonce  24     list sealed by XChaCha20-Poly1305, bound to all before its nonce
//! the parts one behind the other: the notebook's file, then every sealed file, as they lie on the disk
//! SHA-256 over everything before  32
//! ```
//!
//! The list, once it is opened:
//!
//! ```text
//! when, in ms since 1970 UTC  8     the same where the person sat  8     reason, as its place in the list  1
//! version of the tables  4     last entry of the journal, zeros if there was none  16
//! number of tables  2     each: length of its name  1, name, rows  8
//! number of sealed files that were missing or damaged  4     each: id  16
//! number of parts  4     each: id, zeros for the notebook  16, length  8, SHA-256  32
//! ```
//!
//! The list's key comes from the master key. The list is bound to the slots and holds the sum of every part, so
//! that nobody without the key can alter any byte unseen; the last sum needs no key and tells decay.

use std::io::Read;

use chrono::{DateTime, NaiveDateTime, Utc};
use uuid::Uuid;

use super::CopyReason;
use crate::error::Result;
use crate::store::{Facts, RowCount};
use crate::values::JournalId;
use crate::vault::{LONGEST_SLOTS, Vault};

const MAGIC: &[u8; 8] = b"VIHKOVAR";
const VERSION: u8 = 1;

/// No sealed list is longer than this: room for some 290 000 attachments.
const LONGEST_LIST: usize = 16 * 1024 * 1024;

/// What a copy says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// The same where the person sat.
    pub local: NaiveDateTime,
    /// Why it was made.
    pub reason: CopyReason,
    /// What the notebook said of itself.
    pub facts: Facts,
    /// Sealed files of records that were missing or damaged already.
    pub left_out: Vec<Uuid>,
    /// What lies in the file, in this order.
    pub(super) parts: Vec<Part>,
}

/// A stretch of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// Which sealed file; nothing for the notebook's own.
    pub id: Option<Uuid>,
    pub length: u64,
    pub sum: [u8; 32],
}

/// The beginning of a copy, before anybody has opened it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Front {
    pub slots: Vec<u8>,
    pub sealed: Vec<u8>,
}

/// Why bytes are no beginning of a copy.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// They are of something else.
    Foreign,
    /// They break off, or say what cannot be.
    Damaged,
    /// A newer version of the program wrote them.
    TooNew,
}

impl Front {
    /// The beginning of a copy that holds this, with these slots.
    pub fn sealed(manifest: &Manifest, vault: &Vault, slots: Vec<u8>) -> Result<Front> {
        let list = manifest.to_bytes();
        // The seal adds nonce and tag, so the length is known before.
        let bound_to = Front::before(&slots, list.len() + 40);
        let sealed = vault.seal_list(&list, &bound_to)?;
        Ok(Front { slots, sealed })
    }

    /// What the copy says of itself; nothing if it was altered or is of another vault.
    pub fn open(&self, vault: &Vault) -> Option<Manifest> {
        let bound_to = Front::before(&self.slots, self.sealed.len());
        let list = vault.unseal_list(&self.sealed, &bound_to)?;
        Manifest::parse(&list)
    }

    /// The beginning's bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Front::before(&self.slots, self.sealed.len());
        bytes.extend(&self.sealed);
        bytes
    }

    /// Reads the beginning of a file and leaves the rest.
    pub fn read(from: &mut impl Read) -> std::io::Result<std::result::Result<Front, Unreadable>> {
        let mut head = [0; 9];
        if !filled(from, &mut head)? || !head.starts_with(MAGIC) {
            return Ok(Err(Unreadable::Foreign));
        }
        match head[8] {
            VERSION => {}
            0 => return Ok(Err(Unreadable::Damaged)),
            _ => return Ok(Err(Unreadable::TooNew)),
        }
        let Some(slots) = stretch(from, LONGEST_SLOTS)? else {
            return Ok(Err(Unreadable::Damaged));
        };
        let Some(sealed) = stretch(from, LONGEST_LIST)? else {
            return Ok(Err(Unreadable::Damaged));
        };
        Ok(Ok(Front { slots, sealed }))
    }

    fn before(slots: &[u8], sealed: usize) -> Vec<u8> {
        let length = |length: usize| u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes();
        let mut bytes = MAGIC.to_vec();
        bytes.push(VERSION);
        bytes.extend(length(slots.len()));
        bytes.extend(slots);
        bytes.extend(length(sealed));
        bytes
    }
}

/// Tables whose rows nobody would call a record of the notebook's.
const NO_RECORDS: [&str; 6] = [
    "association",
    "envelope",
    "participant",
    "person",
    "recorder",
    "setting",
];

impl Manifest {
    /// How many people are in it.
    pub fn people(&self) -> u64 {
        let people = self.facts.counts.iter().filter(|it| it.table == "person");
        people.map(|it| it.rows).sum()
    }

    /// How many records are in it besides people: sessions, forms, decisions and so on.
    pub fn records(&self) -> u64 {
        let counts = self.facts.counts.iter();
        let records = counts.filter(|it| !NO_RECORDS.contains(&it.table.as_str()));
        records.map(|it| it.rows).sum()
    }

    /// How many bytes its parts have in all; nothing if no file could be so long.
    pub(super) fn size(&self) -> Option<u64> {
        let lengths = self.parts.iter().map(|part| part.length);
        lengths.into_iter().try_fold(0_u64, u64::checked_add)
    }

    fn to_bytes(&self) -> Vec<u8> {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes();
        let reason = CopyReason::ALL.iter().position(|it| *it == self.reason);
        let latest = self.facts.latest.map(|it| it.0).unwrap_or_default();
        let mut bytes = Vec::new();
        bytes.extend(self.made_at.timestamp_millis().to_le_bytes());
        bytes.extend(self.local.and_utc().timestamp_millis().to_le_bytes());
        bytes.push(reason.and_then(|it| u8::try_from(it).ok()).unwrap_or(0));
        bytes.extend(count(self.facts.version));
        bytes.extend(latest.as_bytes());
        let tables = u16::try_from(self.facts.counts.len()).unwrap_or(u16::MAX);
        bytes.extend(tables.to_le_bytes());
        for RowCount { table, rows } in &self.facts.counts {
            bytes.push(u8::try_from(table.len()).unwrap_or(u8::MAX));
            bytes.extend(table.as_bytes());
            bytes.extend(rows.to_le_bytes());
        }
        bytes.extend(count(self.left_out.len()));
        bytes.extend(self.left_out.iter().flat_map(|id| id.as_bytes()));
        bytes.extend(count(self.parts.len()));
        for part in &self.parts {
            bytes.extend(part.id.unwrap_or_default().as_bytes());
            bytes.extend(part.length.to_le_bytes());
            bytes.extend(part.sum);
        }
        bytes
    }

    fn parse(list: &[u8]) -> Option<Manifest> {
        let mut rest = Rest(list);
        let made_at = DateTime::from_timestamp_millis(i64::from_le_bytes(rest.take()?))?;
        let local = DateTime::from_timestamp_millis(i64::from_le_bytes(rest.take()?))?;
        let [reason] = rest.take()?;
        let version = u32::from_le_bytes(rest.take()?);
        let latest = rest.id()?;
        let n_tables = u16::from_le_bytes(rest.take()?);
        let table = |rest: &mut Rest| {
            let [length] = rest.take()?;
            let name = rest.some(usize::from(length))?;
            Some(RowCount {
                table: std::str::from_utf8(name).ok()?.to_owned(),
                rows: u64::from_le_bytes(rest.take()?),
            })
        };
        let counts = (0..n_tables)
            .map(|_| table(&mut rest))
            .collect::<Option<_>>()?;
        let n_left_out = rest.count(16)?;
        let left_out = (0..n_left_out).map(|_| rest.id()?).collect::<Option<_>>()?;
        let n_parts = rest.count(56)?;
        let part = |rest: &mut Rest| {
            Some(Part {
                id: rest.id()?,
                length: u64::from_le_bytes(rest.take()?),
                sum: rest.take()?,
            })
        };
        let parts = (0..n_parts)
            .map(|_| part(&mut rest))
            .collect::<Option<_>>()?;
        rest.0.is_empty().then_some(Manifest {
            made_at,
            local: local.naive_utc(),
            reason: *CopyReason::ALL.get(usize::from(reason))?,
            facts: Facts {
                version: usize::try_from(version).ok()?,
                counts,
                latest: latest.map(JournalId),
            },
            left_out,
            parts,
        })
    }
}

/// What has not been read yet.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*taken)
    }

    fn some(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    /// An id; zeros mean none.
    fn id(&mut self) -> Option<Option<Uuid>> {
        let id = Uuid::from_bytes(self.take()?);
        Some((!id.is_nil()).then_some(id))
    }

    /// How many pieces of a size follow: never more than there is room for.
    fn count(&mut self, size: usize) -> Option<usize> {
        let count = usize::try_from(u32::from_le_bytes(self.take()?)).ok()?;
        (count.checked_mul(size)? <= self.0.len()).then_some(count)
    }
}

/// A stretch whose length stands before it; nothing if it is longer than may be or the file ends before.
fn stretch(from: &mut impl Read, longest: usize) -> std::io::Result<Option<Vec<u8>>> {
    let mut length = [0; 4];
    if !filled(from, &mut length)? {
        return Ok(None);
    }
    let length = usize::try_from(u32::from_le_bytes(length)).unwrap_or(usize::MAX);
    if length > longest {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    from.by_ref().take(length as u64).read_to_end(&mut bytes)?;
    Ok((bytes.len() == length).then_some(bytes))
}

/// Fills the bytes; tells whether the file had so many.
fn filled(from: &mut impl Read, bytes: &mut [u8]) -> std::io::Result<bool> {
    match from.read_exact(bytes) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}
