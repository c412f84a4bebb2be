//! A new notebook: made in a workshop, and given its name when its recovery code is safe on paper.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::attachments::SEALED_FOLDER;
use super::{Clock, Notebook};
use crate::association::{AssociationDraft, PayerDraft};
use crate::disk;
use crate::error::{Error, Failure, Result, last_name};
use crate::text::Language;
use crate::vault::{Passphrase, PassphraseCost, RecoveryCode, Unlock, second_slot_file, slot_file};

/// A notebook in the making. Dropped, it leaves nothing behind; what a crash leaves of it is taken away by the
/// next one a day later.
pub struct Beginning {
    // Dropped before its workshop: Windows takes no folder away in which a file is open.
    book: Option<Notebook>,
    workshop: TempDir,
    code: RecoveryCode,
    path: PathBuf,
    clock: Clock,
}

impl Beginning {
    /// Makes the notebook of an association with its first payer, for this path.
    pub fn new(
        path: &Path,
        passphrase: &Passphrase,
        cost: PassphraseCost,
        clock: Clock,
        association: AssociationDraft,
        payer: PayerDraft,
    ) -> Result<Beginning> {
        if path.exists() {
            return Err(Failure::FileExists(last_name(path)).into());
        }
        let folder = disk::folder(path);
        std::fs::create_dir_all(folder).map_err(|error| Error::file(folder, error))?;
        let workshop = disk::workshop(folder)?;
        let unfinished = workshop.path().join("vihko");
        let (mut book, code) = Notebook::create(&unfinished, passphrase, cost, clock)?;
        book.keep_association(association)?;
        book.record(payer)?;
        Ok(Beginning {
            workshop,
            book: Some(book),
            code,
            path: path.to_owned(),
            clock,
        })
    }

    /// Its recovery code.
    pub fn code(&self) -> &RecoveryCode {
        &self.code
    }

    /// Its recovery paper: the file's name and the PDF.
    pub fn recovery_paper(&self, language: Language) -> Result<(String, Vec<u8>)> {
        let book = self.book.as_ref().ok_or(Failure::Locked)?;
        book.recovery_paper_of(&self.code, "", &self.path, language)
    }

    /// Gives the notebook its name and opens it. Keys without a notebook that lie there already are kept under
    /// another name: they may belong to a notebook that somebody has only moved. What was refused can be tried again:
    /// the code is on paper by now.
    pub fn finish(&mut self) -> Result<Notebook> {
        let unfinished = self.workshop.path().join("vihko");
        let with = Unlock::Recovery(self.code.again());
        if let Some(book) = self.book.take() {
            book.close()?;
        }
        // One that has its name already only failed to open.
        if unfinished.exists()
            && let Err(error) = move_in(&unfinished, &self.path)
        {
            self.book = Notebook::open(&unfinished, &with, self.clock).ok();
            return Err(error);
        }
        Notebook::open(&self.path, &with, self.clock)
    }
}

/// Gives a finished notebook its name, with all that lies beside it. Refused if a notebook has that name; keys and
/// sealed files without a notebook are kept under another. Where one of them cannot be moved, none is.
pub(super) fn move_in(unfinished: &Path, path: &Path) -> Result<()> {
    if path.exists() {
        return Err(Failure::FileExists(last_name(path)).into());
    }
    let sealed = |notebook: &Path| disk::beside(notebook, SEALED_FOLDER);
    let mut done = Vec::new();
    let mut go = |from: PathBuf, to: PathBuf| {
        rename(&from, &to)?;
        done.push((from, to));
        Ok::<_, Error>(())
    };
    let moved = [
        (sealed(unfinished), sealed(path)),
        (slot_file(unfinished), slot_file(path)),
        (second_slot_file(unfinished), second_slot_file(path)),
        // The notebook comes last: with it everything else is there too.
        (unfinished.to_owned(), path.to_owned()),
    ]
    .into_iter()
    .try_for_each(|(from, to)| {
        if to.exists() {
            let aside = free(&to);
            go(to.clone(), aside)?;
        }
        if from.exists() {
            go(from, to)?;
        }
        Ok(())
    });
    if moved.is_err() {
        for (from, to) in done.iter().rev() {
            let _ = rename(to, from);
        }
        return moved;
    }
    disk::flush_folder(path)
}

pub(super) fn rename(from: &Path, to: &Path) -> Result<()> {
    std::fs::rename(from, to).map_err(|error| Error::file(to, error))
}

/// The first name with a number behind it that no file has.
pub(super) fn free(path: &Path) -> PathBuf {
    (1..)
        .map(|number: u32| disk::beside(path, &format!(".{number}")))
        .find(|it| !it.exists())
        .unwrap_or_else(|| disk::beside(path, ".0"))
}
