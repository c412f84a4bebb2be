//! Attachments and confirmed papers: sealed files in a folder beside the notebook.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use uuid::Uuid;
use zeroize::Zeroizing;

use super::{Notebook, Recorded};
use crate::attachment::{AttachmentDraft, LARGEST};
use crate::backup::SealedFile;
use crate::disk;
use crate::error::{Error, Failure, Result, last_name};
use crate::fault::Faults;
use crate::values::{AttachmentId, Draft, ReportId};
use crate::vault::{Vault, fingerprint};

impl Notebook {
    /// Keeps an attachment: first the sealed file, then its record. A file without a record is of no harm.
    pub fn attach(&mut self, draft: AttachmentDraft, content: &[u8]) -> Result<AttachmentId> {
        if content.len() > LARGEST {
            return Err(Failure::FileTooLarge(LARGEST / 1024 / 1024).into());
        }
        let draft = AttachmentDraft {
            size: content.len() as u64,
            sha256: fingerprint(content),
            ..draft
        };
        let record = draft.check(self.today())?;
        let id = AttachmentId::from(self.fresh_id()?);
        self.seal(id.0, content)?;
        self.write("attach", |tx| {
            let mut faults = Faults::default();
            let record = AttachmentDraft::fit(tx, id, record, &mut faults)?;
            tx.insert(id, &faults.or(record)?)
        })?;
        Ok(id)
    }

    /// An attachment's content.
    pub fn attachment(&self, id: AttachmentId) -> Result<Zeroizing<Vec<u8>>> {
        self.unseal(id.0)
    }

    /// Writes the sealed file of a record.
    pub(super) fn seal(&self, id: Uuid, content: &[u8]) -> Result<()> {
        self.cabinet().seal(id, content)
    }

    pub(super) fn unseal(&self, id: Uuid) -> Result<Zeroizing<Vec<u8>>> {
        self.vault.read_sealed(&self.cabinet().path(id), id)
    }

    /// Every sealed file that a record speaks of is there, whole and the one that the record means.
    pub(super) fn check_sealed_files(&self) -> Result<()> {
        for (id, expected) in self.fingerprints()? {
            if fingerprint(&self.unseal(id)?) != expected {
                let path = self.cabinet().path(id);
                return Err(Failure::SealedFileDamaged(last_name(&path)).into());
            }
        }
        Ok(())
    }

    /// Every sealed file: those that records speak of, each with the fingerprint of its content, and those that lie
    /// beside the notebook, such as what is in the bin.
    pub(super) fn sealed_files(&self) -> Result<Vec<SealedFile>> {
        let mut expected = self.fingerprints()?;
        let mut files = sealed_beside(&self.path);
        for file in &mut files {
            file.expected = expected.remove(&file.id);
        }
        let missing = expected.into_iter().map(|(id, expected)| SealedFile {
            id,
            path: sealed_path(&self.path, id),
            expected: Some(expected),
        });
        files.extend(missing);
        Ok(files)
    }

    /// The fingerprint of the content of every sealed file that a record speaks of.
    fn fingerprints(&self) -> Result<BTreeMap<Uuid, String>> {
        let attachments = self.list::<AttachmentId>()?.into_iter();
        let reports = self.list::<ReportId>()?.into_iter();
        Ok(attachments
            .map(|(id, it)| (id.0, it.sha256))
            .chain(reports.map(|(id, it)| (id.0, it.pdf_sha256)))
            .collect())
    }

    fn cabinet(&self) -> Cabinet<'_> {
        Cabinet {
            vault: &self.vault,
            notebook: &self.path,
        }
    }
}

/// The folder of sealed files beside a notebook.
pub(super) struct Cabinet<'a> {
    pub(super) vault: &'a Vault,
    pub(super) notebook: &'a Path,
}

impl Cabinet<'_> {
    /// Writes a sealed file. One that is there whole stays as it is; a damaged one is replaced in one step.
    pub(super) fn seal(&self, id: Uuid, content: &[u8]) -> Result<()> {
        let path = self.path(id);
        let folder = disk::folder(&path);
        if !folder.exists() {
            std::fs::create_dir_all(folder).map_err(|error| Error::file(folder, error))?;
            disk::flush_folder(folder)?;
        }
        match self.vault.read_sealed(&path, id) {
            Ok(there) if *there == content => Ok(()),
            Ok(_) => Err(Error::internal("a sealed file keeps its content")),
            Err(_) => {
                let beside = disk::beside(&path, ".uusi");
                // What an interrupted write left behind is of no use to anybody.
                let _ = std::fs::remove_file(&beside);
                self.vault.write_sealed(&beside, id, content)?;
                std::fs::rename(&beside, &path).map_err(|error| Error::file(&path, error))?;
                // The record comes next: after a cut of power it must not be there without its file.
                disk::flush_folder(&path)
            }
        }
    }

    /// Ends a sealed file whose record is gone for good.
    pub(super) fn discard(&self, id: Uuid) -> Result<()> {
        let path = self.path(id);
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(Error::file(&path, error))
            }
            Ok(()) | Err(_) => Ok(()),
        }
    }

    pub(super) fn path(&self, id: Uuid) -> PathBuf {
        sealed_path(self.notebook, id)
    }
}

/// Where the sealed file of a record lies beside a notebook.
pub(super) fn sealed_path(notebook: &Path, id: Uuid) -> PathBuf {
    disk::beside(notebook, SEALED_FOLDER).join(format!("{id}{SEALED_ENDING}"))
}

/// The sealed files that lie beside a notebook, by their names.
pub(super) fn sealed_beside(notebook: &Path) -> Vec<SealedFile> {
    let folder = disk::beside(notebook, SEALED_FOLDER);
    let there = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let id = |entry: std::fs::DirEntry| {
        let name = entry.file_name();
        Uuid::try_parse(name.to_str()?.strip_suffix(SEALED_ENDING)?).ok()
    };
    let ids: BTreeSet<Uuid> = there.filter_map(id).collect();
    ids.into_iter()
        .map(|id| SealedFile {
            id,
            path: sealed_path(notebook, id),
            expected: None,
        })
        .collect()
}

/// What the name of a sealed file ends in.
const SEALED_ENDING: &str = ".liite";

/// What the folder of sealed files is called behind the notebook's own name.
pub(super) const SEALED_FOLDER: &str = ".liitteet";
