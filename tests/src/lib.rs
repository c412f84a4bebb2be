//! What the feature tests share: builders of people, placements and notebooks, and the program itself.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod asking;
mod content;
mod helper;
pub mod outside;
mod practice;
mod program;
mod tiny;

pub use asking::{Asking, names_in};
pub use content::{at, changed};
pub use helper::helper;
#[cfg(target_os = "linux")]
pub use helper::succeeds_on_a_small_disk;
pub use practice::{Practice, copy, practice};
pub use program::{Answer, Program, program, text_of};
pub use tiny::{Tiny, day, month, refusal};
