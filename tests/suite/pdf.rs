//! Papers: what a document looks like on its pages, and what the PDF is to other programs.

mod bookmarks;
mod file;
mod forms;
pub mod made;
mod pages;
pub mod papers;
mod preview;
mod reference;
mod sizes;
mod stories;
mod tree;
mod walk;

use chrono::NaiveDate;

/// The day on which the papers here are made.
fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 2).unwrap()
}
