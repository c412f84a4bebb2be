//! The part of each face that a paper uses.

use std::collections::BTreeMap;

use allsorts::binary::read::ReadScope;
use allsorts::font_data::FontData;
use allsorts::subset::{CmapTarget, SubsetProfile, subset};
use printpdf::{FontId, ParsedFont, PdfDocument, PdfFont, PdfFontHandle};

use crate::error::{Error, Result};
use crate::pdf::pages::{Face, Glyph, Pages, Shape};

/// A face within one paper.
pub struct Embedded {
    /// What the page's content calls it.
    pub handle: PdfFontHandle,
    /// The new number of each glyph that is used, by its number in the whole face.
    pub ids: BTreeMap<u16, u16>,
}

/// Embeds the glyphs that the pages use.
pub fn embed(pages: &Pages, pdf: &mut PdfDocument) -> Result<BTreeMap<Face, Embedded>> {
    let mut used: BTreeMap<Face, BTreeMap<u16, Glyph>> = BTreeMap::new();
    for item in pages.pages.iter().flat_map(|page| &page.items) {
        if let Shape::Text(text) = &item.shape {
            let glyphs = text.face.shape(text.figures, &text.text)?;
            let glyphs = glyphs.into_iter().map(|glyph| (glyph.id, glyph));
            used.entry(text.face).or_default().extend(glyphs);
        }
    }
    let mut embedded = BTreeMap::new();
    for (face, glyphs) in used {
        // The first glyph of every font is the one for nothing.
        let ids: Vec<u16> = std::iter::once(0).chain(glyphs.keys().copied()).collect();
        let id = FontId(face.name().into());
        let mut font = cut(face, &ids)?;
        let ids: BTreeMap<u16, u16> = ids.into_iter().zip(0..).collect();
        font.codepoint_to_glyph = glyphs
            .values()
            .filter(|glyph| !glyph.tabular)
            .filter_map(|glyph| Some((u32::from(glyph.char), *ids.get(&glyph.id)?)))
            .collect();
        pdf.resources
            .fonts
            .map
            .insert(id.clone(), PdfFont::new(font));
        embedded.insert(
            face,
            Embedded {
                handle: PdfFontHandle::External(id),
                ids,
            },
        );
    }
    Ok(embedded)
}

/// The face with these glyphs only, numbered in their order.
fn cut(face: Face, ids: &[u16]) -> Result<ParsedFont> {
    let file = ReadScope::new(face.bytes())
        .read::<FontData<'_>>()
        .map_err(Error::internal)?;
    let provider = file.table_provider(0).map_err(Error::internal)?;
    let bytes = subset(&provider, ids, &SubsetProfile::Pdf, CmapTarget::Unicode)
        .map_err(Error::internal)?;
    let mut font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new())
        .ok_or_else(|| Error::internal("a cut face cannot be read"))?;
    font.font_name = Some(format!("{}+{}", tag(ids), face.name()));
    Ok(font)
}

/// Six letters that tell one subset from another (ISO 32000-1, 9.6.4).
fn tag(ids: &[u16]) -> String {
    let mut sum = ids.iter().fold(7_u32, |sum, id| {
        sum.wrapping_mul(31).wrapping_add(u32::from(*id))
    });
    let letter = |_| {
        let letter = char::from(b'A' + (sum % 26) as u8);
        sum /= 26;
        letter
    };
    (0..6).map(letter).collect()
}
