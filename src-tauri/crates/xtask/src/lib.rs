//! What `cargo xtask` does: sets up what is missing, then builds, tests, shows or writes.
//!
//! It depends on no other package of the project, so that it also works while they do not compile.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

pub mod fuzz;
pub mod needs;
pub mod packages;
pub mod release;
pub mod run;
pub mod tally;
pub mod tests;
pub mod texts;
pub mod update;
pub mod window;
pub mod windows;

use std::path::{Path, PathBuf};

/// The folder of the whole workspace.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(3).unwrap_or(here).to_owned()
}
