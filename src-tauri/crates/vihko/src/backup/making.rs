//! A copy in the making: begun with the notebook, finished without it, and nothing of it stays if it fails.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, SubsecRound, Utc};
use uuid::Uuid;

use super::format::{Front, Manifest, Part};
use super::place::{Carried, SecondPlace, folder, new_path, opened_in, second_place, thin};
use super::reading::{Copy, PIECE};
use super::{CopyReason, Going, Pace, Progress};
use crate::disk;
use crate::error::{Error, Failure, Result, last_name};
use crate::store::Snapshot;
use crate::values::JournalId;
use crate::vault::{Sum, Vault, fingerprint};

/// A copy that has been begun. Dropped, it leaves nothing.
pub struct Making {
    notebook: PathBuf,
    vault: Vault,
    begun: Begun,
    /// The moment, where the person sits.
    now: NaiveDateTime,
    /// A folder into which the copy goes this once.
    out: Option<PathBuf>,
}

/// What was taken from the notebook.
pub struct Fresh {
    /// Its file.
    pub snapshot: Snapshot,
    /// Its sealed files.
    pub sealed: Vec<SealedFile>,
    /// When.
    pub made_at: DateTime<Utc>,
    /// The same where the person sits.
    pub local: NaiveDateTime,
    /// Why.
    pub reason: CopyReason,
}

/// A sealed file beside the notebook.
pub struct SealedFile {
    /// Which.
    pub id: Uuid,
    /// Where it lies.
    pub path: PathBuf,
    /// The fingerprint of its content as its record has it; nothing if no record speaks of it.
    pub expected: Option<String>,
}

/// What a making came to.
#[derive(Debug, Clone)]
pub struct Made {
    /// The newest copy, which is proven.
    pub path: PathBuf,
    /// What it says of itself.
    pub manifest: Manifest,
    /// Whether it was there already, as nothing had changed since.
    pub was_there: bool,
    /// What became of it outside this computer.
    pub outside: Outside,
}

/// What became of a copy outside this computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outside {
    /// The person has named no second place.
    NoPlace,
    /// The second place is not there now, such as a stick that has been pulled out.
    Absent,
    /// The copy is there.
    There,
    /// It could not be written there.
    Failed(Failure),
}

enum Begun {
    Fresh(Box<Fresh>),
    There(Box<(Copy, Manifest)>),
}

impl Making {
    /// Begins a copy of what was taken from the notebook.
    pub fn begin(notebook: &Path, vault: Vault, fresh: Fresh) -> Making {
        Making {
            notebook: notebook.to_owned(),
            vault,
            now: fresh.local,
            begun: Begun::Fresh(Box::new(fresh)),
            out: None,
        }
    }

    /// The newest copy that holds everything up to this entry, opens as the notebook opens now, and is whole: there
    /// is nothing to make then, only to carry to the second place. `now` is the moment where the person sits.
    pub fn up_to_date(
        notebook: &Path,
        vault: &Vault,
        latest: Option<JournalId>,
        now: NaiveDateTime,
    ) -> Option<Making> {
        let copies = opened_in(&folder(notebook), notebook, vault);
        let slots = vault.slot_bytes();
        let fits = |(copy, it): &(Copy, Manifest)| {
            it.facts.latest == latest && copy.slots() == slots && copy.is_whole()
        };
        let newest = copies.into_iter().rev().find(fits)?;
        Some(Making {
            notebook: notebook.to_owned(),
            vault: vault.again(),
            begun: Begun::There(Box::new(newest)),
            now,
            out: None,
        })
    }

    /// Whether something is to be made, and not only carried.
    pub fn is_fresh(&self) -> bool {
        matches!(self.begun, Begun::Fresh(_))
    }

    /// Carries the copy into this folder as well, this once.
    pub fn out_to(self, folder: &Path) -> Making {
        Making {
            out: Some(folder.to_owned()),
            ..self
        }
    }

    /// Finishes the copy: proves what was taken from the notebook, writes it, reads it back, names it, takes away
    /// what is no longer needed, and carries it to the second place. Needs no notebook.
    pub fn finish(self, step: &mut dyn FnMut(Progress) -> Going) -> Result<Made> {
        let Making {
            notebook,
            vault,
            begun,
            now,
            out,
        } = self;
        let place = second_place(&notebook);
        let outside = place.as_ref().and_then(|it| it.folder.clone());
        let n_carried = u64::from(out.is_some()) + u64::from(outside.is_some());
        let (path, manifest, was_there) = match begun {
            Begun::Fresh(fresh) => {
                let size = fresh.size()?;
                let pace = &mut Pace::new(size.saturating_mul(3 + 2 * n_carried), step);
                let (path, manifest) = written(*fresh, &notebook, &vault, pace)?;
                // What is about to be restored may be one that is no longer needed.
                if manifest.reason != CopyReason::BeforeRestore {
                    thin(&path, &notebook, &vault, now);
                }
                (path, manifest, false)
            }
            Begun::There(it) => (it.0.path().to_owned(), it.1, true),
        };
        let copy = Copy::look(&path)?;
        let pace = &mut Pace::new(copy.length().saturating_mul(2 * n_carried), step);
        if let Some(out) = out {
            carry(&copy, &out, pace)?;
        }
        let outside = match (outside, place) {
            (Some(folder), Some(place)) if folder.is_dir() => {
                let carried = carry(&copy, &folder, pace).and_then(|name| {
                    let there = folder.join(&name);
                    let carried = Carried {
                        made_at: manifest.made_at,
                        latest: manifest.facts.latest,
                        name,
                    };
                    if manifest.reason != CopyReason::BeforeRestore {
                        thin(&there, &notebook, &vault, now);
                    }
                    SecondPlace {
                        carried: Some(carried),
                        ..place
                    }
                    .keep(&notebook)
                });
                match carried {
                    Ok(()) => Outside::There,
                    Err(error) => Outside::Failed(error.failure().clone()),
                }
            }
            (Some(_), _) => Outside::Absent,
            (None, _) => Outside::NoPlace,
        };
        Ok(Made {
            path,
            manifest,
            was_there,
            outside,
        })
    }
}

impl Fresh {
    fn size(&self) -> Result<u64> {
        let path = self.snapshot.path();
        let length = std::fs::metadata(path).map_err(|e| Error::file(path, e))?;
        let sealed = self.sealed.iter();
        let sealed = sealed.filter_map(|it| std::fs::metadata(&it.path).ok());
        Ok(length.len() + sealed.map(|it| it.len()).sum::<u64>())
    }
}

/// Proves what was taken from the notebook and writes it into one file, which is proven before it gets its name.
fn written(
    fresh: Fresh,
    notebook: &Path,
    vault: &Vault,
    pace: &mut Pace<'_>,
) -> Result<(PathBuf, Manifest)> {
    let slots = vault.slot_bytes();
    if !vault.fits(&slots)? {
        return Err(Failure::SlotsAltered.into());
    }
    fresh.snapshot.prove(&vault.database_key())?;
    let (mut sum, mut length) = (Sum::default(), 0);
    pieces(fresh.snapshot.path(), pace, &mut |piece| {
        sum.add(piece);
        length += piece.len() as u64;
        Ok(())
    })?;
    let mut files = vec![fresh.snapshot.path().to_owned()];
    let mut parts = vec![Part {
        id: None,
        length,
        sum: sum.end(),
    }];
    let mut left_out = Vec::new();
    for file in &fresh.sealed {
        match sealed_part(file, vault)? {
            Some(part) => {
                pace.on(usize::try_from(part.length).unwrap_or(usize::MAX))?;
                files.push(file.path.clone());
                parts.push(part);
            }
            // One damaged attachment must not stand in the way of every copy.
            None if file.expected.is_some() => left_out.push(file.id),
            None => {}
        }
    }
    let manifest = Manifest {
        // As exactly as the list tells it.
        made_at: fresh.made_at.trunc_subsecs(3),
        local: fresh.local.trunc_subsecs(3),
        reason: fresh.reason,
        facts: fresh.snapshot.facts().clone(),
        left_out,
        parts,
    };
    let folder = folder(notebook);
    let mut unfinished = disk::unfinished(&folder)?;
    let (mut sum, path) = (Sum::default(), unfinished.path().to_owned());
    let mut write = |piece: &[u8]| {
        sum.add(piece);
        unfinished
            .write_all(piece)
            .map_err(|e| Error::file(&path, e))
    };
    write(&Front::sealed(&manifest, vault, slots)?.to_bytes())?;
    for file in &files {
        pieces(file, pace, &mut write)?;
    }
    let end = sum.end();
    unfinished
        .write_all(&end)
        .and_then(|()| unfinished.as_file().sync_all())
        .map_err(|e| Error::file(&path, e))?;
    let proven = Copy::look(&path)?.prove(vault, pace)?;
    if proven != manifest {
        return Err(Error::internal("a copy that says something else"));
    }
    let target = new_path(&folder, notebook, fresh.local);
    unfinished
        .persist_noclobber(&target)
        .map_err(|failed| Error::file(&target, failed.error))?;
    disk::flush_folder(&target)?;
    Ok((target, manifest))
}

/// A sealed file as it is; nothing if it is missing, damaged, or not the one that its record means.
fn sealed_part(file: &SealedFile, vault: &Vault) -> Result<Option<Part>> {
    let bytes = match std::fs::read(&file.path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Error::file(&file.path, error)),
    };
    let Some(content) = vault.unsealed(file.id, &bytes) else {
        return Ok(None);
    };
    if file
        .expected
        .as_ref()
        .is_some_and(|it| *it != fingerprint(&content))
    {
        return Ok(None);
    }
    let mut sum = Sum::default();
    sum.add(&bytes);
    Ok(Some(Part {
        id: Some(file.id),
        length: bytes.len() as u64,
        sum: sum.end(),
    }))
}

/// Writes a copy into another folder, reads it back, and names it; answers with its name. One that is there whole
/// stays.
fn carry(copy: &Copy, folder: &Path, pace: &mut Pace<'_>) -> Result<String> {
    if !folder.is_dir() {
        return Err(Failure::NoSuchFolder(last_name(folder)).into());
    }
    let name = last_name(copy.path());
    let wanted = folder.join(&name);
    let (mut target, mut number) = (wanted.clone(), 1);
    while target.exists() {
        if is_same(copy, &target, pace)? {
            return Ok(last_name(&target));
        }
        number += 1;
        let stem = wanted.file_stem().unwrap_or_default().to_string_lossy();
        target = folder.join(format!("{stem}-{number}.{}", super::ENDING));
    }
    let mut unfinished = disk::unfinished(folder)?;
    let path = unfinished.path().to_owned();
    pieces(copy.path(), pace, &mut |piece| {
        unfinished
            .write_all(piece)
            .map_err(|e| Error::file(&path, e))
    })?;
    unfinished
        .as_file()
        .sync_all()
        .map_err(|e| Error::file(&path, e))?;
    if !is_same(copy, &path, pace)? {
        return Err(Failure::CopyDamaged(name).into());
    }
    // Its name is free; not every stick's file system can refuse to replace.
    unfinished
        .persist(&target)
        .map_err(|failed| Error::file(&target, failed.error))?;
    disk::flush_folder(&target)?;
    Ok(last_name(&target))
}

/// Whether a file is the same copy, byte for byte.
fn is_same(copy: &Copy, path: &Path, pace: &mut Pace<'_>) -> Result<bool> {
    let mut original = File::open(copy.path()).map_err(|e| Error::file(copy.path(), e))?;
    let mut same = true;
    pieces(path, pace, &mut |piece| {
        let mut other = vec![0; piece.len()];
        same = same && original.read_exact(&mut other).is_ok() && other == piece;
        Ok(())
    })?;
    Ok(same && original.read(&mut [0]).is_ok_and(|n| n == 0))
}

/// Hands on a file piece by piece.
fn pieces(
    path: &Path,
    pace: &mut Pace<'_>,
    take: &mut dyn FnMut(&[u8]) -> Result<()>,
) -> Result<()> {
    let mut file = File::open(path).map_err(|e| Error::file(path, e))?;
    let mut piece = vec![0; PIECE];
    loop {
        let n = file.read(&mut piece).map_err(|e| Error::file(path, e))?;
        match piece.get(..n) {
            Some([]) | None => return Ok(()),
            Some(piece) => {
                take(piece)?;
                pace.on(n)?;
            }
        }
    }
}
