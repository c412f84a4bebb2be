//! Scenarios in the window, one module for each word.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at what it did not expect"
)]

mod accounts;
mod contrast;
mod copies;
mod damage;
mod first_run;
mod forms;
mod locked;
mod looks;
mod opening;
mod papers;
mod people;
mod places;
mod program;
mod reports;
mod rubbish;
mod safe;
mod sessions;
mod settings;
mod updates;
