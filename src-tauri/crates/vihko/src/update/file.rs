//! The file of an update, from its first byte to its last.

use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

use minisign_verify::Signature;

use super::{Publisher, System, Update};
use crate::error::{Error, Failure, Result};
use crate::values::Version;

/// Its first line: what the file is, and the number of this form.
const TITLE: &str = "SEURANTAVIHKO PAIVITYS 1";

/// The first line of the signature. Nobody signs it, so it says the same in every file.
const COMMENT: &str = "untrusted comment: Seurantavihko";

/// The title and the signature have so many lines together.
const LINES: usize = 5;

/// And so many bytes at most.
const HEAD: usize = 2048;

/// A larger file is no update, in bytes.
const MOST: u64 = 200 * 1024 * 1024;

/// Reads the file, and writes its installer on while it is being checked. What has been written counts only if this
/// does not refuse.
pub(super) fn read(path: &Path, publisher: &Publisher, to: &mut impl Write) -> Result<Update> {
    let told = |error| Error::file(path, error);
    let mut file = File::open(path).map_err(told)?;
    if file.metadata().map_err(told)?.len() > MOST {
        return Err(Failure::NotAnUpdate.into());
    }
    let mut beginning = Vec::new();
    let read = (&mut file).take(HEAD as u64).read_to_end(&mut beginning);
    read.map_err(told)?;
    let (head, body) = divided(&beginning)?;
    let signature = signature(head)?;
    let mut checking = publisher.checking(&signature)?;
    checking.take(body);
    to.write_all(body).map_err(told)?;
    // What grows while it is read is not read without end.
    let rest = checking.read(file.take(MOST), to, path)?;
    checking.end()?;
    let (version, system) = signed(signature.trusted_comment())?;
    let size = rest + body.len() as u64;
    if System::this() != Some(system) {
        return Err(Failure::UpdateOfOtherSystem.into());
    }
    if version <= Version::THIS {
        return Err(Failure::UpdateNotNewer {
            theirs: version,
            ours: Version::THIS,
        }
        .into());
    }
    Ok(Update {
        version,
        system,
        size,
        signature,
    })
}

/// The signature's lines, and what has been read of the installer behind them.
fn divided(beginning: &[u8]) -> Result<(&str, &[u8])> {
    let title = beginning.strip_prefix(TITLE.as_bytes());
    let rest = title.and_then(|it| it.strip_prefix(b"\n"));
    let rest = rest.ok_or(Failure::NotAnUpdate)?;
    let ends = rest.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    let mut ends = ends.skip(LINES - 2);
    let (end, _) = ends.next().ok_or(Failure::UpdateAltered)?;
    let head = std::str::from_utf8(&rest[..end]);
    let head = head.map_err(|error| Error::because(Failure::UpdateAltered, error))?;
    Ok((head, &rest[end + 1..]))
}

fn signature(lines: &str) -> Result<Signature> {
    let comment = lines.split('\n').next();
    // A line ends in one way only, and what nobody signs says nothing of its own.
    if comment != Some(COMMENT) || lines.contains('\r') {
        return Err(Failure::UpdateAltered.into());
    }
    let decoded = Signature::decode(lines);
    decoded.map_err(|error| Error::because(Failure::UpdateAltered, error))
}

/// What the publisher has signed beside the installer: `version=0.2.0 system=windows-x86_64`.
fn signed(comment: &str) -> Result<(Version, System)> {
    let read = || {
        let (version, system) = comment.strip_prefix("version=")?.split_once(" system=")?;
        Some((version.parse().ok()?, System::of(system)?))
    };
    read().ok_or_else(|| Failure::NotAnUpdate.into())
}

impl System {
    /// The system of this very code.
    fn of(code: &str) -> Option<System> {
        let mut all = System::ALL.iter().copied();
        all.find(|it| it.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_signed_is_read_strictly() {
        let (version, system) = signed("version=0.2.0 system=windows-x86_64").unwrap();
        assert_eq!(version.to_string(), "0.2.0");
        assert_eq!(system, System::Windows);
        for comment in [
            "",
            "version=0.2.0",
            "version=0.2 system=windows-x86_64",
            "version=0.2.0  system=windows-x86_64",
            "version=0.2.0 system=windows-x86_64 ",
            "version=0.2.0 system=windows-x86_64 system=linux-x86_64",
            "version=0.2.0 system=amiga",
            "system=windows-x86_64 version=0.2.0",
            "timestamp:1633700835\tfile:test",
        ] {
            assert!(signed(comment).is_err(), "{comment}");
        }
    }

    #[test]
    fn the_head_ends_where_its_fifth_line_ends() {
        let (head, body) = divided(b"SEURANTAVIHKO PAIVITYS 1\na\nb\nc\nd\ne\nf").unwrap();
        assert_eq!((head, body), ("a\nb\nc\nd", b"e\nf".as_slice()));
        for other in [
            b"SEURANTAVIHKO PAIVITYS 2\na\nb\nc\nd\ne".as_slice(),
            b"SEURANTAVIHKO PAIVITYS 1\r\na\nb\nc\nd\ne",
            b"SEURANTAVIHKO PAIVITYS 1",
            b"MZ",
            b"",
        ] {
            let refused = divided(other).unwrap_err();
            assert_eq!(*refused.failure(), Failure::NotAnUpdate);
        }
        let cut = divided(b"SEURANTAVIHKO PAIVITYS 1\na\nb\nc\nd").unwrap_err();
        assert_eq!(*cut.failure(), Failure::UpdateAltered);
    }
}
