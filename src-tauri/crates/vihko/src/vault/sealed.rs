//! Sealed files beside the notebook, such as scanned contracts: each with a key of its own.
//!
//! The file: magic `VIHKOLII` (8), version 1 (1), file id (16), nonce (24), content sealed by
//! XChaCha20-Poly1305 and bound to everything before the nonce. A file under another's name is refused.

use std::io::ErrorKind;
use std::path::Path;

use uuid::Uuid;
use zeroize::Zeroizing;

use super::Vault;
use super::keys;
use crate::disk;
use crate::error::{Error, Failure, Result};

const MAGIC: &[u8; 8] = b"VIHKOLII";
const VERSION: u8 = 1;
const HEADER: usize = 25;

impl Vault {
    /// Seals the content and writes it under a new name, whole or not at all.
    pub fn write_sealed(&self, path: &Path, file: Uuid, content: &[u8]) -> Result<()> {
        disk::write_new(path, &self.sealed(file, content)?)
    }

    /// Reads and opens a sealed file; an altered, cut or exchanged one is refused.
    pub fn read_sealed(&self, path: &Path, file: Uuid) -> Result<Zeroizing<Vec<u8>>> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let bytes = std::fs::read(path).map_err(|e| {
            // Nobody names a sealed file: its notebook does.
            if e.kind() == ErrorKind::NotFound {
                Error::because(Failure::SealedFileMissing(name.to_string()), e)
            } else {
                Error::file(path, e)
            }
        })?;
        self.unsealed(file, &bytes)
            .ok_or_else(|| Failure::SealedFileDamaged(name.into_owned()).into())
    }

    fn sealed(&self, file: Uuid, content: &[u8]) -> Result<Vec<u8>> {
        let mut nonce = [0; 24];
        keys::random(&mut nonce)?;
        let header = header(file);
        let key = self.master.sealed_file(&self.table.vault, file);
        let sealed = keys::encrypted(&key, &nonce, content, &header)?;
        Ok([header.as_slice(), &nonce, &sealed].concat())
    }

    /// Opens the bytes of a sealed file; nothing if they were altered or are another file's.
    pub fn unsealed(&self, file: Uuid, bytes: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (head, rest) = bytes.split_first_chunk::<HEADER>()?;
        let (nonce, sealed) = rest.split_first_chunk::<24>()?;
        if *head != header(file) {
            return None;
        }
        let key = self.master.sealed_file(&self.table.vault, file);
        keys::decrypted(&key, nonce, sealed, head)
    }
}

fn header(file: Uuid) -> [u8; HEADER] {
    let mut header = [VERSION; HEADER];
    header[..8].copy_from_slice(MAGIC);
    header[9..].copy_from_slice(file.as_bytes());
    header
}
