//! A part of a face, as a paper embeds it: a font whose codes are the glyphs' numbers (ISO 32000-1, 9.7).

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use allsorts::binary::read::ReadScope;
use allsorts::font_data::FontData;
use allsorts::subset::{CmapTarget, SubsetProfile, subset};
use lopdf::{Document, Object, ObjectId, Stream, dictionary};

use super::deflate::Deflater;
use crate::error::{Error, Result};
use crate::pdf::pages::{Face, Figures, Glyph};

/// What nearly every paper uses. All of it is embedded in every paper, so that nearly all papers share one cut.
const USUAL: &str = "\
    ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖabcdefghijklmnopqrstuvwxyzåäöé0123456789 \u{a0}\u{ad}.,:;…!?-–()/”’%€+−·•⚠✓";

/// Whether every cut has the character.
pub fn is_usual(char: char) -> bool {
    char.is_ascii_alphanumeric() || USUAL.contains(char)
}

/// A part of a face.
pub struct Cut {
    face: Face,
    /// Its name, which tells it from other parts of the face.
    name: String,
    /// Its own number of each glyph, by the glyph's number in the whole face; 0 for what it has not.
    ids: Vec<u16>,
    /// How wide each of its glyphs is.
    widths: Vec<Object>,
    /// The font file, deflated, and how long it was.
    file: (Vec<u8>, usize),
    /// Which character each glyph stands for, deflated.
    characters: Vec<u8>,
}

impl Cut {
    /// The part that nearly every paper uses, cut once.
    pub fn usual(face: Face) -> Result<Arc<Cut>> {
        static CUTS: [OnceLock<Arc<Cut>>; 3] = [const { OnceLock::new() }; 3];
        let slot = match face {
            Face::Regular => &CUTS[0],
            Face::SemiBold => &CUTS[1],
            Face::Bold => &CUTS[2],
        };
        let cut = match slot.get() {
            Some(cut) => cut,
            None => {
                let cut = Arc::new(Cut::with(face, &BTreeSet::new())?);
                slot.get_or_init(|| cut)
            }
        };
        Ok(Arc::clone(cut))
    }

    /// That part with more characters.
    pub fn with(face: Face, more: &BTreeSet<char>) -> Result<Cut> {
        let text: String = USUAL.chars().chain(more.iter().copied()).collect();
        let mut glyphs = face.shape(Figures::Proportional, &text)?;
        glyphs.extend(face.shape(Figures::Tabular, "0123456789")?);
        glyphs.sort_by_key(|glyph| glyph.id);
        glyphs.dedup_by_key(|glyph| glyph.id);
        // The first glyph of every font is the one for nothing.
        let wanted: Vec<u16> = std::iter::once(0)
            .chain(glyphs.iter().map(|glyph| glyph.id))
            .collect();
        let file = ReadScope::new(face.bytes())
            .read::<FontData<'_>>()
            .map_err(Error::internal)?;
        let provider = file.table_provider(0).map_err(Error::internal)?;
        let file = subset(&provider, &wanted, &SubsetProfile::Pdf, CmapTarget::Unicode)
            .map_err(Error::internal)?;
        let most = wanted.last().copied().unwrap_or(0);
        let mut ids = vec![0; usize::from(most) + 1];
        for (id, glyph) in (1..).zip(&glyphs) {
            if let Some(slot) = ids.get_mut(usize::from(glyph.id)) {
                *slot = id;
            }
        }
        let widths = glyphs.iter().map(|glyph| i64::from(glyph.advance));
        let mut deflater = Deflater::new();
        Ok(Cut {
            face,
            name: format!("{}+{}", tag(&wanted), face.name()),
            ids,
            widths: widths.map(Object::Integer).collect(),
            characters: deflater
                .deflate(character_map(&glyphs).as_bytes())?
                .to_vec(),
            file: (deflater.deflate(&file)?.to_vec(), file.len()),
        })
    }

    /// Its own number of a glyph.
    pub fn id(&self, glyph: &Glyph) -> u16 {
        self.ids.get(usize::from(glyph.id)).copied().unwrap_or(0)
    }

    /// Adds the font to a file.
    pub fn embed(&self, pdf: &mut Document) -> Result<ObjectId> {
        let whole = ttf_parser::Face::parse(self.face.bytes(), 0).map_err(Error::internal)?;
        let (content, length) = &self.file;
        let file = pdf.add_object(Stream::new(
            dictionary! { "Filter" => "FlateDecode", "Length1" => *length as i64 },
            content.clone(),
        ));
        let characters = pdf.add_object(Stream::new(
            dictionary! { "Filter" => "FlateDecode" },
            self.characters.clone(),
        ));
        let extent = whole.global_bounding_box();
        let extent = [extent.x_min, extent.y_min, extent.x_max, extent.y_max];
        let weight = i64::from(self.face.weight());
        let about = pdf.add_object(dictionary! {
            "Type" => "FontDescriptor",
            "FontName" => self.name.as_str(),
            // Its characters are those of everyday Latin text.
            "Flags" => 32,
            "FontBBox" => extent.map(Object::from).to_vec(),
            "ItalicAngle" => 0,
            "Ascent" => whole.ascender(),
            "Descent" => whole.descender(),
            "CapHeight" => whole.capital_height().unwrap_or(whole.ascender()),
            // No table tells it; this is how makers of PDF guess it from the weight.
            "StemV" => 50 + (weight * weight + 2112) / 4225,
            "FontFile2" => file,
        });
        let glyphs = dictionary! {
            "Type" => "Font",
            "Subtype" => "CIDFontType2",
            "BaseFont" => self.name.as_str(),
            "CIDSystemInfo" => dictionary! {
                "Registry" => Object::string_literal("Adobe"),
                "Ordering" => Object::string_literal("Identity"),
                "Supplement" => 0,
            },
            "W" => vec![Object::Integer(1), Object::Array(self.widths.clone())],
            "CIDToGIDMap" => "Identity",
            "FontDescriptor" => about,
        };
        Ok(pdf.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "Type0",
            "BaseFont" => self.name.as_str(),
            "Encoding" => "Identity-H",
            "ToUnicode" => characters,
            "DescendantFonts" => vec![Object::Dictionary(glyphs)],
        }))
    }
}

/// The character of each glyph, numbered from 1, as readers of PDF want it (ISO 32000-1, 9.10.3).
fn character_map(glyphs: &[Glyph]) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo\n\
         << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n\
         /CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let numbered: Vec<(usize, &Glyph)> = (1..).zip(glyphs).collect();
    // A block has at most 100 pairs.
    for block in numbered.chunks(100) {
        map.push_str(&format!("{} beginbfchar\n", block.len()));
        for (id, glyph) in block {
            map.push_str(&format!("<{id:04X}> <{:04X}>\n", u32::from(glyph.char)));
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
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
