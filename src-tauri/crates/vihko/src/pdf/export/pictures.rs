//! The pictures that a paper shows, each embedded once.

use std::sync::Arc;

use printpdf::{PdfDocument, RawImage, RawImageData, RawImageFormat, XObject, XObjectId};

use crate::pdf::pages::{Pages, Shape};
use crate::pdf::picture::Picture;

/// The pictures by what a page's content calls them.
pub struct Pictures(Vec<Arc<Picture>>);

impl Pictures {
    /// Embeds the pictures that the pages show.
    pub fn embed(pages: &Pages, pdf: &mut PdfDocument) -> Pictures {
        let mut pictures = Pictures(Vec::new());
        for item in pages.pages.iter().flat_map(|page| &page.items) {
            if let Shape::Picture { picture, .. } = &item.shape
                && !pictures.0.contains(picture)
            {
                pictures.0.push(Arc::clone(picture));
                let image = RawImage {
                    pixels: RawImageData::U8(picture.rgb.clone()),
                    width: picture.width,
                    height: picture.height,
                    data_format: RawImageFormat::RGB8,
                    tag: Vec::new(),
                };
                let id = name(pictures.0.len() - 1);
                pdf.resources.xobjects.map.insert(id, XObject::Image(image));
            }
        }
        pictures
    }

    /// What a page's content calls a picture.
    pub fn id(&self, picture: &Picture) -> Option<XObjectId> {
        self.0.iter().position(|it| **it == *picture).map(name)
    }
}

fn name(place: usize) -> XObjectId {
    XObjectId(format!("Picture{place}"))
}
