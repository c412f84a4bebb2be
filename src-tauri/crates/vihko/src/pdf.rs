//! Papers: a document is laid out on pages, and pages become the bytes of an archival, accessible PDF.

pub mod document;
pub mod export;
pub mod pages;
pub mod papers;
pub mod picture;
pub mod preview;

use chrono::NaiveDate;

use crate::error::Result;

pub use document::Document;
pub use export::{DataFile, Part, Reading, data, preview, read};
pub use pages::Pages;

/// The document on A4 pages, or [`Failure::NoGlyph`](crate::error::Failure::NoGlyph) for the first character that no
/// embedded face has.
pub fn pages(document: &Document) -> Result<Pages> {
    pages::lay_out(document)
}

/// The document as PDF bytes: PDF/A-3a with a data file, PDF/A-2a without; PDF/UA-1 either way. The same document, data
/// and day give the same bytes.
pub fn render(document: &Document, data: Option<&DataFile>, made_on: NaiveDate) -> Result<Vec<u8>> {
    export::write(document, &pages::lay_out(document)?, data, made_on)
}
