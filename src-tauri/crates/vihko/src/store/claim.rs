//! Which notebooks this program itself has open.
//!
//! On Unix a program loses its locks on a file as soon as it closes any handle of that file, even one that
//! it opened only to look at the first bytes. So an open notebook's file is never opened a second time.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::disk;
use crate::error::{Error, Failure, Result};

static CLAIMED: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// The right to open a file, given up when dropped.
pub(super) struct Claim(PathBuf);

impl Claim {
    /// The claim on a file that is there; [`Failure::Busy`] while somebody in this program has it.
    pub(super) fn on(path: &Path) -> Result<Claim> {
        let path = disk::real(path).map_err(|e| Error::file(path, e))?;
        let mut claimed = claimed();
        if claimed.contains(&path) {
            return Err(Failure::Busy.into());
        }
        claimed.push(path.clone());
        Ok(Claim(path))
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        claimed().retain(|path| *path != self.0);
    }
}

fn claimed() -> MutexGuard<'static, Vec<PathBuf>> {
    CLAIMED.lock().unwrap_or_else(PoisonError::into_inner)
}
