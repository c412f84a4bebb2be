//! The faces that a paper uses.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lopdf::{Dictionary, Document, Object};

use super::cut::{Cut, is_usual};
use super::finish::change;
use crate::error::{Error, Result};
use crate::pdf::pages::{Face, Pages, Shape};

/// The faces of one paper.
pub struct Faces(BTreeMap<Face, Arc<Cut>>);

impl Faces {
    /// The faces that the pages use.
    pub fn of(pages: &Pages) -> Result<Faces> {
        let mut unusual: BTreeMap<Face, BTreeSet<char>> = BTreeMap::new();
        for item in pages.pages.iter().flat_map(|page| &page.items) {
            if let Shape::Text(text) = &item.shape {
                let more = text.text.chars().filter(|char| !is_usual(*char));
                unusual.entry(text.face).or_default().extend(more);
            }
        }
        let cut = |(face, more): (Face, BTreeSet<char>)| {
            let cut = match more.is_empty() {
                true => Cut::usual(face)?,
                false => Arc::new(Cut::with(face, &more)?),
            };
            Ok((face, cut))
        };
        unusual
            .into_iter()
            .map(cut)
            .collect::<Result<_>>()
            .map(Faces)
    }

    /// The part of a face that the paper has.
    pub fn cut(&self, face: Face) -> Result<&Cut> {
        let cut = self.0.get(&face).map(Arc::as_ref);
        cut.ok_or_else(|| Error::internal("a face is drawn but not embedded"))
    }

    /// Adds the fonts to the resources that printpdf lets all pages share.
    pub fn embed(&self, pdf: &mut Document) -> Result<()> {
        let mut fonts = Dictionary::new();
        for (face, cut) in &self.0 {
            fonts.set(face.name(), cut.embed(pdf)?);
        }
        let shared = || {
            let page = pdf.get_dictionary(pdf.page_iter().next()?).ok()?;
            let resources = page.get_deref(b"Resources", pdf).ok()?.as_dict().ok()?;
            resources.get(b"Font").and_then(Object::as_reference).ok()
        };
        let shared = shared().ok_or_else(|| Error::internal("a paper has no pages"))?;
        *change(pdf, shared)? = fonts;
        Ok(())
    }
}
