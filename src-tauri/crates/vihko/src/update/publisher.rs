//! Whose updates are taken: the key that they are verified with.

use std::io::{Read, Write};
use std::path::Path;

use minisign_verify::{PublicKey, Signature, StreamVerifier};

use crate::error::{Error, Failure, Result};

/// So many bytes are read at a time.
const PIECE: usize = 64 * 1024;

/// Whoever publishes the program, by the public half of the key that signs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publisher(PublicKey);

impl Publisher {
    /// The publisher that this program was built to trust: the public key that `SEURANTAVIHKO_UPDATE_KEY` held when
    /// it was built. Nothing if there was none; such a program takes no updates.
    pub fn built_in() -> Option<Publisher> {
        option_env!("SEURANTAVIHKO_UPDATE_KEY").and_then(Publisher::read)
    }

    /// Reads a public key as Minisign writes it: its one line, or the file with a comment above that line.
    pub fn read(key: &str) -> Option<Publisher> {
        let line = key.lines().map(str::trim).rfind(|it| !it.is_empty())?;
        PublicKey::from_base64(line).ok().map(Publisher)
    }

    /// Begins to check bytes against a signature. Refused if another key has signed.
    pub(super) fn checking<'a>(&'a self, signature: &'a Signature) -> Result<Checking<'a>> {
        let verifier = self.0.verify_stream(signature);
        let verifier = verifier.map_err(|error| Error::because(Failure::UpdateAltered, error))?;
        Ok(Checking(verifier))
    }
}

/// Bytes on their way past a signature.
pub(super) struct Checking<'a>(StreamVerifier<'a>);

impl Checking<'_> {
    /// Takes bytes in.
    pub fn take(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Takes in all that is left to read and writes it on; answers how much it was. `path` is what is read.
    pub fn read(&mut self, mut from: impl Read, to: &mut impl Write, path: &Path) -> Result<u64> {
        let mut piece = vec![0; PIECE];
        let mut size = 0;
        loop {
            let read = match from.read(&mut piece) {
                Ok(0) => return Ok(size),
                Ok(read) => read,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(Error::file(path, error)),
            };
            self.take(&piece[..read]);
            to.write_all(&piece[..read])
                .map_err(|error| Error::file(path, error))?;
            size += read as u64;
        }
    }

    /// Whether the bytes and the trusted comment are the ones that were signed.
    pub fn end(mut self) -> Result<()> {
        let ended = self.0.finalize();
        ended.map_err(|error| Error::because(Failure::UpdateAltered, error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";

    #[test]
    fn a_key_is_read_as_its_line_or_as_minisigns_file() {
        let line = Publisher::read(KEY);
        assert!(line.is_some());
        let file = format!("untrusted comment: minisign public key E7620F1842B4E81F\n{KEY}\n");
        assert_eq!(Publisher::read(&file), line);
    }

    #[test]
    fn what_is_no_key_is_no_publisher() {
        for text in ["", "\n", "avain", &KEY[..40], &format!("{KEY}A")] {
            assert_eq!(Publisher::read(text), None, "{text}");
        }
    }
}
