//! The program itself: its version, and an update from a file.

use std::path::PathBuf;

use serde::Serialize;

use super::Desk;
use super::desk::BeforeUpdate;
use crate::error::Result;
use crate::update::System;
use crate::values::Version;

/// Bytes of a megabyte, as it is told.
const MEGABYTE: u64 = 1_000_000;

/// The program that is running.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ProgramPage {
    /// Its version: `0.1.0`.
    pub version: String,
    /// Whether it takes updates from a file.
    pub takes_updates: bool,
}

/// An update that has been checked and lies ready to be installed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct UpdateOffer {
    /// The installer's file, for the window to start.
    pub name: String,
    /// The version in use.
    pub ours: String,
    /// The version that the update brings.
    pub theirs: String,
    /// How large it is: `12 megatavua`.
    pub size: String,
    /// What becomes of the notebook before, as a sentence.
    pub before: String,
    /// What happens then, as a sentence.
    pub after: String,
    /// Whether it can be installed now, or one's own notebook must be opened first.
    pub can_install: bool,
}

pub fn program(desk: &mut Desk) -> Result<ProgramPage> {
    Ok(ProgramPage {
        version: Version::THIS.to_string(),
        takes_updates: desk.takes_updates(),
    })
}

pub fn check_update(desk: &mut Desk, path: PathBuf) -> Result<UpdateOffer> {
    let update = desk.lay_update_ready(&path)?;
    let (name, theirs) = (update.installer_name(), update.version().to_string());
    let megabytes = update.size().div_ceil(MEGABYTE);
    let before = desk.before_update();
    let text = desk.text();
    Ok(UpdateOffer {
        name,
        ours: Version::THIS.to_string(),
        theirs,
        size: text.program_update_size(u32::try_from(megabytes).unwrap_or(u32::MAX)),
        before: match before {
            BeforeUpdate::Copy => text.program_update_copy(),
            BeforeUpdate::Open => text.program_update_open_first(),
            BeforeUpdate::CannotOpen => text.program_update_cannot_open(),
            BeforeUpdate::NoNotebook => text.program_update_no_notebook(),
        },
        after: match System::this() {
            Some(System::Windows) => text.program_update_after_windows(),
            Some(System::Linux) | None => text.program_update_after_linux(),
        },
        can_install: before != BeforeUpdate::Open,
    })
}
