//! `--selftest FILE`: whether the core works on this computer, told in a file and without a window.

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use vihko::association::AssociationDraft;
use vihko::disk;
use vihko::error::{Error, Result};
use vihko::notebook::{Clock, Notebook};
use vihko::vault::{Passphrase, PassphraseCost, Unlock};

/// Any passphrase does: the notebook is taken away again.
const PASSPHRASE: &str = "koe koe koe koe";

/// Makes a notebook beside the file, reads it again, and writes `ok` and the version into the file, or what
/// went wrong.
pub fn run(file: Option<OsString>) -> ExitCode {
    let Some(file) = file else {
        eprintln!("--selftest needs a file");
        return ExitCode::FAILURE;
    };
    let file = Path::new(&file);
    let tried = try_core(file);
    let told = match &tried {
        Ok(()) => format!("ok {}\n", env!("CARGO_PKG_VERSION")),
        Err(error) => format!("failed: {error}\n"),
    };
    match (tried, disk::write_whole(file, told.as_bytes())) {
        (Ok(()), Ok(())) => ExitCode::SUCCESS,
        (Err(_), _) | (_, Err(_)) => ExitCode::FAILURE,
    }
}

fn try_core(file: &Path) -> Result<()> {
    let workshop = disk::workshop(disk::folder(file))?;
    let path = workshop.path().join("koe.vihko");
    let passphrase = Passphrase::choose(PASSPHRASE)?;
    let (mut book, _) = Notebook::create(&path, &passphrase, PassphraseCost::FLOOR, Clock::System)?;
    let association = AssociationDraft {
        name: "Åbo Ärlan ry".to_owned(),
        ..AssociationDraft::default()
    };
    book.keep_association(association)?;
    book.close()?;
    let with = Unlock::Passphrase(Passphrase::typed(PASSPHRASE));
    let book = Notebook::open(&path, &with, Clock::System)?;
    book.check()?;
    let name = book.association()?.map(|it| it.name);
    book.close()?;
    if name.as_deref() == Some("Åbo Ärlan ry") {
        Ok(())
    } else {
        Err(Error::internal(
            "the notebook does not say what was written into it",
        ))
    }
}
