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
    book: Notebook,
    workshop: TempDir,
    code: RecoveryCode,
    path: PathBuf,
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
            book,
            code,
            path: path.to_owned(),
        })
    }

    /// Its recovery code.
    pub fn code(&self) -> &RecoveryCode {
        &self.code
    }

    /// Its recovery paper: the file's name and the PDF.
    pub fn recovery_paper(&self, language: Language) -> Result<(String, Vec<u8>)> {
        self.book
            .recovery_paper_of(&self.code, "", &self.path, language)
    }

    /// Gives the notebook its name and opens it. Keys without a notebook that lie there already are kept under
    /// another name: they may belong to a notebook that somebody has only moved.
    pub fn finish(self) -> Result<Notebook> {
        let Beginning {
            workshop,
            book,
            code,
            path,
        } = self;
        let clock = book.clock;
        book.close()?;
        move_in(&workshop.path().join("vihko"), &path)?;
        Notebook::open(&path, &Unlock::Recovery(code), clock)
    }
}

/// Gives a finished notebook its name, with all that lies beside it. Refused if a notebook has that name; keys and
/// sealed files without a notebook are kept under another.
pub(super) fn move_in(unfinished: &Path, path: &Path) -> Result<()> {
    if path.exists() {
        return Err(Failure::FileExists(last_name(path)).into());
    }
    let sealed = |notebook: &Path| disk::beside(notebook, SEALED_FOLDER);
    for (from, to) in [
        (sealed(unfinished), sealed(path)),
        (slot_file(unfinished), slot_file(path)),
        (second_slot_file(unfinished), second_slot_file(path)),
        // The notebook comes last: with it everything else is there too.
        (unfinished.to_owned(), path.to_owned()),
    ] {
        if to.exists() {
            rename(&to, &free(&to))?;
        }
        if from.exists() {
            rename(&from, &to)?;
        }
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
