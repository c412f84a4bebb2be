//! Words put in while the notebook is locked: each sealed to the notebook in a file beside it, and taken in as stubs
//! once it is open.
//!
//! The file: entries one behind the other, each with the mark `VIHKOLUK` (8), its length (4, little-endian) and what
//! `vault::EntryKey` sealed: id 16, moment in seconds since 1970 (8), length of the text (2), the text, and zeros up
//! to a multiple of 64, so that the file tells little of how much was written. What a power cut leaves of the last
//! entry is cut away by the next one; what cannot be opened is passed over and kept aside.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use uuid::{NoContext, Timestamp, Uuid};

use super::beginning::{free, rename};
use super::{Clock, Notebook, Recorded};
use crate::disk;
use crate::error::{Error, Failure, Result};
use crate::fault::{Faults, Problem};
use crate::place::Place;
use crate::session::quick::{self, Picks, QuickWords};
use crate::session::{Stub, StubDraft};
use crate::store;
use crate::values::StubId;
use crate::vault::{EntryKey, SEAL_LENGTH, Vault};

/// The most characters of one entry.
pub const LONGEST_ENTRY: usize = 500;

/// So many entries wait at most.
pub const MOST_ENTRIES: usize = 200;

/// What the file is called behind the notebook's own name.
const ENDING: &str = ".lukitut";

/// The same while its entries are being taken in.
const TAKEN: &str = ".lukitut.otettavat";

/// The same once some of its entries could not be opened.
const UNREADABLE: &str = ".lukitut.lukematta";

const MARK: &[u8; 8] = b"VIHKOLUK";

/// The mark and the length.
const HEAD: usize = 12;

/// Before the text: id, moment, length.
const FRONT: usize = 26;

/// What is sealed is a multiple of this, in bytes.
const STEP: usize = 64;

/// The longest that is sealed: a character has up to four bytes.
const LONGEST: usize = (FRONT + LONGEST_ENTRY * 4).next_multiple_of(STEP);

/// The file is not let grow beyond this, in bytes.
const LARGEST: usize = 256 * 1024;

/// So often it is tried to take in what somebody goes on putting in.
const MOST_ROUNDS: usize = 8;

/// What came of taking entries in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TakenIn {
    /// So many became stubs.
    pub entries: usize,
    /// So many could not be opened.
    pub unreadable: usize,
}

/// An entry, opened.
struct LockedEntry {
    id: Uuid,
    written_at: DateTime<Utc>,
    text: String,
}

/// Seals one line to a notebook that is locked; answers how many wait now.
pub fn record_locked(notebook: &Path, text: &str, clock: Clock) -> Result<usize> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut faults = Faults::default();
    if text.is_empty() {
        faults.add("text", Problem::Missing);
    } else if text.chars().count() > LONGEST_ENTRY {
        faults.add("text", Problem::TooLong(LONGEST_ENTRY));
    }
    faults.or(())?;
    Place::of(notebook).refuse()?;
    let key = EntryKey::beside(notebook)?;
    let now = clock.now(None);
    let at = Timestamp::from_unix(
        NoContext,
        u64::try_from(now.timestamp()).unwrap_or(0),
        now.timestamp_subsec_nanos(),
    );
    let entry = LockedEntry {
        id: Uuid::new_v7(at),
        written_at: now,
        text,
    };
    append(
        &disk::beside(notebook, ENDING),
        &key.seal(&entry.to_bytes())?,
    )
}

/// How many entries wait beside a notebook that is locked, as far as can be seen without its key.
pub fn locked_entries(notebook: &Path) -> usize {
    let there = [ENDING, TAKEN].map(|ending| read(&disk::beside(notebook, ending)));
    let whole = |bytes: Result<Option<Vec<u8>>>| bytes.ok().flatten().map_or(0, |it| whole(&it).0);
    there.into_iter().map(whole).sum()
}

/// Takes what waits beside a notebook along to its new place; what is there already stays.
pub(crate) fn carry(from: &Path, to: &Path) -> Result<()> {
    for ending in [ENDING, TAKEN] {
        let there = disk::beside(to, ending);
        match read(&disk::beside(from, ending))? {
            Some(bytes) if !there.exists() => disk::write_new(&there, &bytes)?,
            Some(_) | None => {}
        }
    }
    Ok(())
}

/// The files beside a notebook in which entries wait.
fn files(notebook: &Path) -> [PathBuf; 2] {
    [ENDING, TAKEN].map(|ending| disk::beside(notebook, ending))
}

impl Notebook {
    /// Makes stubs of everything that was put in while the notebook was locked, read as quick entry reads it. One that
    /// a cut has let in already does not come twice.
    pub fn take_in_locked(&mut self, words: &QuickWords) -> Result<TakenIn> {
        let mut taken = TakenIn::default();
        let [waiting, taking] = files(&self.path);
        for _ in 0..MOST_ROUNDS {
            // Whoever puts something in from now on begins a new file.
            if !taking.exists() && waiting.exists() {
                rename(&waiting, &taking)?;
                disk::flush_folder(&taking)?;
            }
            let Some(bytes) = read(&taking)? else {
                break;
            };
            let (entries, unreadable) = opened(&bytes, &self.vault);
            taken.entries += self.take_in(entries, words)?;
            if self.take_away(&taking, &bytes, unreadable > 0)? {
                taken.unreadable += unreadable;
            }
        }
        Ok(taken)
    }

    /// Takes the file away whose entries have been taken in, and keeps aside what of it cannot be read; false if
    /// somebody has written into it since.
    fn take_away(&self, taking: &Path, bytes: &[u8], keep: bool) -> Result<bool> {
        let mut file = alone(taking).map_err(|error| Error::file(taking, error))?;
        let there = content(&mut file).map_err(|error| Error::file(taking, error))?;
        if there != bytes {
            return Ok(false);
        }
        if keep {
            let aside = disk::beside(&self.path, UNREADABLE);
            let aside = if aside.exists() { free(&aside) } else { aside };
            disk::write_new(&aside, bytes)?;
        }
        // Whoever waits for it finds it empty, and begins a new one.
        file.set_len(0)
            .and_then(|()| std::fs::remove_file(taking))
            .map_err(|error| Error::file(taking, error))?;
        disk::flush_folder(taking)?;
        Ok(true)
    }

    fn take_in(&mut self, entries: Vec<LockedEntry>, words: &QuickWords) -> Result<usize> {
        let people = self.people_offered()?;
        let (clock, practice_day, today) = (self.clock, self.practice_day, self.today());
        self.write("take_in_locked", |tx| {
            let mut added = 0;
            for entry in entries {
                let id = StubId::from(entry.id);
                if store::sessions::stub_is_known(tx, id)? {
                    continue;
                }
                let written_on = clock.local(entry.written_at, practice_day).date();
                let day = written_on.min(today);
                let line = quick::read(&entry.text, day, &people, words);
                let picks = Picks::default();
                let stub = Stub {
                    person: line.person.settled(picks.person),
                    met_on: line.held_on.settled(picks.held_on).unwrap_or(day),
                    note: entry.text,
                    written_at: Some(entry.written_at),
                    recorded_by: String::new(),
                };
                let mut faults = Faults::default();
                let stub = StubDraft::fit(tx, id, stub, &mut faults)?;
                tx.insert(id, &faults.or(stub)?)?;
                added += 1;
            }
            Ok(added)
        })
    }
}

impl LockedEntry {
    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = self.id.as_bytes().to_vec();
        bytes.extend(self.written_at.timestamp().to_le_bytes());
        let length = u16::try_from(self.text.len()).unwrap_or(u16::MAX);
        bytes.extend(length.to_le_bytes());
        bytes.extend(self.text.as_bytes());
        bytes.resize(bytes.len().next_multiple_of(STEP), 0);
        bytes
    }

    fn parse(bytes: &[u8]) -> Option<LockedEntry> {
        let (id, rest) = bytes.split_first_chunk::<16>()?;
        let (seconds, rest) = rest.split_first_chunk::<8>()?;
        let (length, rest) = rest.split_first_chunk::<2>()?;
        let text = rest.get(..usize::from(u16::from_le_bytes(*length)))?;
        let text = std::str::from_utf8(text).ok()?;
        let short = !text.is_empty() && text.chars().count() <= LONGEST_ENTRY;
        Some(LockedEntry {
            id: Uuid::from_bytes(*id),
            written_at: DateTime::from_timestamp(i64::from_le_bytes(*seconds), 0)?,
            text: short.then(|| text.to_owned())?,
        })
    }
}

/// Appends a sealed entry and flushes it to the disk; answers how many there are then.
fn append(path: &Path, sealed: &[u8]) -> Result<usize> {
    let mut file = waiting(path).map_err(|error| Error::file(path, error))?;
    let there = content(&mut file).map_err(|error| Error::file(path, error))?;
    let (number, end) = whole(&there);
    // Only what a power cut left of the last one is cut away: the next one would be taken for its rest.
    let torn = &there[end..];
    let end = match torn.starts_with(MARK) || MARK.starts_with(torn) {
        true => end,
        false => there.len(),
    };
    let length = u32::try_from(sealed.len()).map_err(Error::internal)?;
    let record = [MARK.as_slice(), &length.to_le_bytes(), sealed].concat();
    if number >= MOST_ENTRIES || end + record.len() > LARGEST {
        return Err(Failure::LockedEntriesFull(MOST_ENTRIES).into());
    }
    let end = end as u64;
    let mut write = || {
        file.set_len(end)?;
        file.seek(SeekFrom::Start(end))?;
        let written = file.write_all(&record).and_then(|()| file.sync_all());
        if written.is_err() {
            // A half would only be passed over.
            let _ = file.set_len(end);
        }
        written
    };
    write().map_err(|error| Error::file(path, error))?;
    disk::flush_folder(path)?;
    Ok(number + 1)
}

/// The file in which entries wait, for this program alone until it is dropped. An empty one may have been taken in
/// while it was waited for; then another is made.
fn waiting(path: &Path) -> std::io::Result<File> {
    for _ in 0..MOST_ROUNDS {
        let file = alone(path)?;
        if file.metadata()?.len() > 0 {
            return Ok(file);
        }
    }
    alone(path)
}

/// A file for this program alone until it is dropped; made if there is none. A link is refused. It is not opened for
/// adding to it: such a file Windows neither locks nor cuts.
fn alone(path: &Path) -> std::io::Result<File> {
    if path.is_symlink() {
        return Err(std::io::ErrorKind::InvalidInput.into());
    }
    let file = File::options()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)?;
    file.lock()?;
    Ok(file)
}

/// The file's bytes, as far as it may be long; nothing if there is none.
fn read(path: &Path) -> Result<Option<Vec<u8>>> {
    let read = File::open(path).and_then(|mut file| {
        file.lock_shared()?;
        content(&mut file)
    });
    match read {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::file(path, error)),
    }
}

/// What is in a file, as far as it may be long.
fn content(file: &mut File) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(LARGEST as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// How many entries have their whole length, and where the last of them ends.
fn whole(bytes: &[u8]) -> (usize, usize) {
    let (mut number, mut at, mut end) = (0, 0, 0);
    while let Some(start) = next(bytes, at) {
        at = match sealed(&bytes[start..]) {
            Some(sealed) => {
                number += 1;
                end = start + HEAD + sealed.len();
                end
            }
            None => start + 1,
        };
    }
    (number, end)
}

/// The entries that open, and how many stretches of the file do not.
fn opened(bytes: &[u8], vault: &Vault) -> (Vec<LockedEntry>, usize) {
    let (mut entries, mut unreadable, mut at) = (Vec::new(), 0, 0);
    while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
        let sealed = sealed(rest);
        let plain = sealed.and_then(|sealed| vault.unseal_entry(sealed));
        let entry = plain.and_then(|plain| LockedEntry::parse(&plain));
        if let (Some(sealed), Some(entry)) = (sealed, entry) {
            entries.push(entry);
            at += HEAD + sealed.len();
        } else {
            unreadable += 1;
            // A wrong length may reach into the next one, so that is looked for from here on.
            at = next(bytes, at + 1).unwrap_or(bytes.len());
        }
    }
    (entries, unreadable)
}

/// What is sealed in the entry that begins here, if it has its whole length.
fn sealed(bytes: &[u8]) -> Option<&[u8]> {
    let (length, rest) = bytes.strip_prefix(MARK)?.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    let plain = length.checked_sub(SEAL_LENGTH)?;
    let fits = plain % STEP == 0 && (STEP..=LONGEST).contains(&plain);
    fits.then(|| rest.get(..length)).flatten()
}

/// Where the next mark stands from here on.
fn next(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let found = rest.windows(MARK.len()).position(|it| it == MARK)?;
    Some(from + found)
}

#[cfg(test)]
mod tests;
