//! What the feature tests share: builders of people, placements and notebooks, and the program itself.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod asking;
mod content;
pub mod outside;
mod practice;
mod program;
mod tiny;

pub use asking::{Asking, names_in};
pub use content::{at, changed};
pub use practice::{Practice, copy, practice};
pub use program::{Answer, Program, program, text_of};
pub use tiny::{Tiny, day, month, refusal};
