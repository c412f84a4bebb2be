//! Pages as PDF bytes. printpdf draws; what makes the file archival and accessible is added behind it.

mod attach;
mod cut;
mod deflate;
mod draw;
mod faces;
mod finish;
mod outline;
mod pictures;
mod preview;
mod read;
mod save;
mod syntax;
mod tags;
mod watermark;
mod xmp;

use chrono::NaiveDate;
use printpdf::{PdfDocument, PdfSaveOptions};

use crate::error::Result;

use super::document::Document;
use super::pages::Pages;
use faces::Faces;
use pictures::Pictures;

pub use preview::preview;
pub use read::{Part, Reading, data, read};

/// A file that travels inside the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFile {
    /// Its name, such as `kuukausiraportti.json`.
    pub name: String,
    /// What it is, in a few words.
    pub description: String,
    /// Its media type, such as `application/json`.
    pub media_type: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Writes laid out pages as PDF bytes: PDF/A-3a with a data file, PDF/A-2a without; PDF/UA-1 either way.
pub fn write(
    document: &Document,
    pages: &Pages,
    data: Option<&DataFile>,
    made_on: NaiveDate,
) -> Result<Vec<u8>> {
    let mut drawing = PdfDocument::new(&document.title);
    let faces = Faces::of(pages)?;
    let pictures = Pictures::embed(pages, &mut drawing);
    let tools = draw::Tools { faces, pictures };
    let mut marked = draw::Marked::default();
    drawing.pages = pages
        .pages
        .iter()
        .enumerate()
        .map(|(number, page)| draw::page(number, page, pages, &tools, &mut marked))
        .collect::<Result<_>>()?;
    let options = PdfSaveOptions {
        // It would leave out what it does not know, such as texts by number.
        secure: false,
        ..PdfSaveOptions::default()
    };
    let mut pdf = drawing.to_lopdf_document(&options, &mut Vec::new());
    tools.faces.embed(&mut pdf)?;
    let root = finish::catalog(&mut pdf)?;
    let elements = tags::add(&mut pdf, root, pages, &marked)?;
    outline::add(&mut pdf, root, pages)?;
    if let Some(file) = data {
        attach::add(&mut pdf, root, file, made_on)?;
    }
    finish::describe(&mut pdf, root, document, data, made_on)?;
    save::bytes(&pdf, &elements)
}
