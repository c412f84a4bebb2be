//! Copies of a notebook that prove themselves: one file gives back the notebook, its keys and its attachments.
//!
//! Finished copies lie in `X.vihko.varmuuskopiot` beside the notebook and, where the person has named one, in a
//! second place such as a stick. A copy is begun with the notebook ([`Making::begin`]: its file is copied) and
//! finished without it ([`Making::finish`]: opened with the key, checked, counted, written, read back, named), so
//! that the window need not wait. It opens with the passphrase and the recovery codes of its day.
//!
//! What a file says is believed only as far as it has been checked: [`Copy::look`] reads the beginning,
//! [`Copy::check`] finds decay without a key, [`Copy::prove`] finds everything with the key.

mod format;
mod making;
mod place;
mod reading;
mod rotation;

use std::path::{Path, PathBuf};

pub use format::Manifest;
pub use making::{Fresh, Made, Making, Outside, SealedFile};
pub use place::{Carried, SecondPlace, copies_in, folder, named_moment, second_place};
pub use reading::Copy;

use crate::disk;
use crate::error::{Failure, Result};
use crate::values::codes;

/// What the name of a copy ends in, behind a dot.
pub const ENDING: &str = "varmuus";

codes! {
    /// Why a copy was made.
    pub enum CopyReason {
        /// The person asked for it.
        Asked = "asked",
        /// The notebook was locked or closed.
        Closing = "closing",
        /// Something had changed for a while.
        Changes = "changes",
        /// Data were about to be taken in.
        BeforeImport = "before-import",
        /// A copy was about to be restored.
        BeforeRestore = "before-restore",
        /// The notebook was about to be brought up to a newer version of the program.
        BeforeUpgrade = "before-upgrade",
        /// A newer version of the program was about to be installed.
        BeforeUpdate = "before-update",
    }
}

/// How far a job is, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Done.
    pub done: u64,
    /// In all.
    pub of: u64,
}

/// Whether a job goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Going {
    /// It does.
    On,
    /// It stops, and nothing comes of it.
    Stop,
}

/// Tells somebody how far a job is, and asks whether it goes on.
pub struct Pace<'a> {
    at: Progress,
    step: &'a mut (dyn FnMut(Progress) -> Going + 'a),
}

impl<'a> Pace<'a> {
    /// A job of so many bytes.
    pub fn new(of: u64, step: &'a mut (dyn FnMut(Progress) -> Going + 'a)) -> Pace<'a> {
        let at = Progress { done: 0, of };
        Pace { at, step }
    }

    /// So many bytes more are done. Refused if the job is to stop.
    fn on(&mut self, bytes: usize) -> Result<()> {
        let done = self.at.done.saturating_add(bytes as u64);
        self.at.done = done.min(self.at.of);
        match (self.step)(self.at) {
            Going::On => Ok(()),
            Going::Stop => Err(Failure::CopyStopped.into()),
        }
    }
}

/// Where a file of this name may be written: with a number behind it if the name is taken.
fn free(folder: &Path, stem: &str) -> PathBuf {
    let named = |number: u32| match number {
        1 => folder.join(format!("{stem}.{ENDING}")),
        _ => folder.join(format!("{stem}-{number}.{ENDING}")),
    };
    (1..)
        .map(named)
        .find(|path| !path.exists())
        .unwrap_or_else(|| disk::beside(&named(1), ".uusi"))
}
