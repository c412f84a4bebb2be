//! A copy's file read: from its beginning, for decay, and with the key down to the last byte.

use std::fs::File;
use std::io::{BufReader, Read, Write};
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::format::{Front, Manifest, Unreadable};
use super::{Going, Pace, Progress};
use crate::error::{Error, Failure, Result, last_name};
use crate::vault::{Sum, Unlock, Vault, vault_of};

/// How much is read at a time.
pub(super) const PIECE: usize = 1024 * 1024;

/// The length of the sum at the end.
const SUM: u64 = 32;

/// A copy's file whose beginning has been read.
#[derive(Debug, Clone)]
pub struct Copy {
    path: PathBuf,
    length: u64,
    front: Front,
}

impl Copy {
    /// Looks at the beginning of a file. Refused if it is no copy, or its beginning is cut.
    pub fn look(path: &Path) -> Result<Copy> {
        let file = File::open(path).map_err(|e| Error::file(path, e))?;
        let there = file.metadata().map_err(|e| Error::file(path, e))?;
        if !there.is_file() {
            return Err(Failure::NotACopy(last_name(path)).into());
        }
        let front = Front::read(&mut BufReader::new(file)).map_err(|e| Error::file(path, e))?;
        Ok(Copy {
            front: front.map_err(|why| match why {
                Unreadable::Foreign => Failure::NotACopy(last_name(path)),
                Unreadable::Damaged => Failure::CopyDamaged(last_name(path)),
                Unreadable::TooNew => Failure::TooNew,
            })?,
            path: path.to_owned(),
            length: there.len(),
        })
    }

    /// Its file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its size in bytes.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// The key slots inside it.
    pub fn slots(&self) -> &[u8] {
        &self.front.slots
    }

    /// Of which vault it says to be.
    pub fn vault_id(&self) -> Option<Uuid> {
        vault_of(&self.front.slots)
    }

    /// Opens its vault by its own slots.
    pub fn unlock(&self, with: &Unlock) -> Result<Vault> {
        let opened = Vault::of_copy(&self.front.slots, with);
        opened.map_err(|error| {
            // The slots lie in the copy, not beside a notebook.
            match *error.failure() == Failure::SlotsAltered {
                true => self.damaged(),
                false => error,
            }
        })
    }

    /// What it says of itself. Refused if its beginning was altered, it is of another vault, or it is shorter or
    /// longer than it says; what comes behind the beginning has not been looked at.
    pub fn manifest(&self, vault: &Vault) -> Result<Manifest> {
        let manifest = self.front.open(vault).ok_or_else(|| self.damaged())?;
        let front = self.front.to_bytes().len() as u64;
        let expected = manifest
            .size()
            .and_then(|size| size.checked_add(front + SUM));
        match expected == Some(self.length) && vault.fits(&self.front.slots)? {
            true => Ok(manifest),
            false => Err(self.damaged()),
        }
    }

    /// Reads it all and finds decay, without a key.
    pub fn check(&self, pace: &mut Pace<'_>) -> Result<()> {
        let mut file = self.open()?;
        let mut sum = Sum::default();
        let body = self.length.checked_sub(SUM).ok_or_else(|| self.damaged())?;
        self.pass(&mut file, body, pace, &mut |piece| {
            sum.add(piece);
            Ok(())
        })?;
        self.end(&mut file, sum)
    }

    /// Reads it all once, without anybody being told.
    pub fn is_whole(&self) -> bool {
        let step = &mut |_: Progress| Going::On;
        self.check(&mut Pace::new(self.length, step)).is_ok()
    }

    /// Reads it all and finds every byte that is not as it was written, with the key.
    pub fn prove(&self, vault: &Vault, pace: &mut Pace<'_>) -> Result<Manifest> {
        let manifest = self.manifest(vault)?;
        self.parts(&manifest, pace, &mut |_| None)?;
        Ok(manifest)
    }

    /// As [`Copy::prove`], and writes each part into a file: `place` names it, for the notebook or a sealed file.
    pub fn unpack(
        &self,
        vault: &Vault,
        place: &dyn Fn(Option<Uuid>) -> PathBuf,
        pace: &mut Pace<'_>,
    ) -> Result<Manifest> {
        let manifest = self.manifest(vault)?;
        self.parts(&manifest, pace, &mut |id| Some(place(id)))?;
        Ok(manifest)
    }

    fn parts(
        &self,
        manifest: &Manifest,
        pace: &mut Pace<'_>,
        place: &mut dyn FnMut(Option<Uuid>) -> Option<PathBuf>,
    ) -> Result<()> {
        let (mut file, mut whole) = (self.open()?, Sum::default());
        let front = self.front.to_bytes().len() as u64;
        // The same bytes as were looked at: the file is read anew.
        let mut again = Vec::new();
        self.pass(&mut file, front, pace, &mut |piece| {
            again.extend_from_slice(piece);
            Ok(())
        })?;
        if again != self.front.to_bytes() {
            return Err(self.damaged());
        }
        whole.add(&again);
        for part in &manifest.parts {
            let target = place(part.id);
            let mut out = target.as_deref().map(create).transpose()?;
            let mut sum = Sum::default();
            self.pass(&mut file, part.length, pace, &mut |piece| {
                whole.add(piece);
                sum.add(piece);
                match (&mut out, &target) {
                    (Some(out), Some(path)) => {
                        out.write_all(piece).map_err(|e| Error::file(path, e))
                    }
                    (Some(_) | None, _) => Ok(()),
                }
            })?;
            if sum.end() != part.sum {
                return Err(self.damaged());
            }
            if let (Some(out), Some(path)) = (&out, &target) {
                out.sync_all().map_err(|e| Error::file(path, e))?;
            }
        }
        self.end(&mut file, whole)
    }

    /// Hands on so many bytes, piece by piece.
    fn pass(
        &self,
        file: &mut File,
        length: u64,
        pace: &mut Pace<'_>,
        take: &mut dyn FnMut(&[u8]) -> Result<()>,
    ) -> Result<()> {
        let mut piece = vec![0; PIECE];
        let mut left = length;
        while left > 0 {
            let wanted = usize::try_from(left).map_or(PIECE, |left| left.min(PIECE));
            let wanted = piece.get_mut(..wanted).unwrap_or_default();
            file.read_exact(wanted)
                .map_err(|error| self.unread(error))?;
            take(wanted)?;
            pace.on(wanted.len())?;
            left -= wanted.len() as u64;
        }
        Ok(())
    }

    /// The sum at the end is right, and nothing stands behind it.
    fn end(&self, file: &mut File, sum: Sum) -> Result<()> {
        let mut last = Vec::new();
        file.take(SUM + 1)
            .read_to_end(&mut last)
            .map_err(|error| self.unread(error))?;
        match last == sum.end() {
            true => Ok(()),
            false => Err(self.damaged()),
        }
    }

    fn open(&self) -> Result<File> {
        File::open(&self.path).map_err(|e| Error::file(&self.path, e))
    }

    fn unread(&self, error: std::io::Error) -> Error {
        match error.kind() == std::io::ErrorKind::UnexpectedEof {
            true => self.damaged(),
            false => Error::file(&self.path, error),
        }
    }

    fn damaged(&self) -> Error {
        Failure::CopyDamaged(last_name(&self.path)).into()
    }
}

fn create(path: &Path) -> Result<File> {
    File::create_new(path).map_err(|e| Error::file(path, e))
}
