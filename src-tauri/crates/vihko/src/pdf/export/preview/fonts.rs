//! The cut faces of a paper: which character each glyph is and how wide.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::error::{Error, Result};
use crate::pdf::pages::{Face, Figures, tabular_place};

/// A face within one paper.
pub struct Font {
    /// What the pages call it.
    pub key: Vec<u8>,
    /// Its weight.
    pub weight: u16,
    chars: BTreeMap<u16, char>,
    widths: BTreeMap<u16, f32>,
    /// How wide a tabular figure is.
    tabular: f32,
}

/// One glyph of a text.
pub struct Glyph {
    /// The character that it stands for.
    pub read: char,
    /// The character that draws it on the screen.
    pub seen: char,
    /// Its width in thousandths of the size.
    pub width: f32,
}

/// The faces that a page may use.
pub fn fonts(pdf: &Document, page: ObjectId) -> Result<Vec<Font>> {
    let named = pdf.get_page_fonts(page).map_err(Error::internal)?;
    named
        .into_iter()
        .map(|(key, font)| Font::read(pdf, key, font).map_err(Error::internal))
        .collect()
}

impl Font {
    fn read(pdf: &Document, key: Vec<u8>, font: &Dictionary) -> lopdf::Result<Font> {
        let name = String::from_utf8_lossy(font.get(b"BaseFont")?.as_name()?).into_owned();
        let face = Face::ALL
            .into_iter()
            .find(|face| name.ends_with(face.name()));
        let follow = |object: &'_ Object| -> lopdf::Result<Object> {
            Ok(pdf.dereference(object)?.1.clone())
        };
        let codes = follow(font.get(b"ToUnicode")?)?;
        let codes = codes.as_stream()?.get_plain_content()?;
        let descendants = follow(font.get(b"DescendantFonts")?)?;
        let descendant = descendants
            .as_array()?
            .first()
            .cloned()
            .unwrap_or(Object::Null);
        let descendant = follow(&descendant)?;
        let widths = follow(descendant.as_dict()?.get(b"W")?)?;
        Ok(Font {
            key,
            weight: face.map_or(400, Face::weight),
            chars: characters(&String::from_utf8_lossy(&codes)),
            widths: advances(pdf, widths.as_array()?),
            tabular: face.map_or(0.0, tabular_width),
        })
    }

    /// The glyphs of a string of two-byte numbers.
    pub fn glyphs(&self, bytes: &[u8]) -> impl Iterator<Item = Glyph> {
        let pairs = bytes.chunks_exact(2);
        pairs.map(|pair| {
            let id = u16::from_be_bytes([pair[0], pair[1]]);
            let read = self.chars.get(&id).copied().unwrap_or(' ');
            let width = self.widths.get(&id).copied().unwrap_or(0.0);
            let seen = match read.to_digit(10) {
                Some(digit) if width == self.tabular => tabular_place(digit),
                // At the end of a line a browser shows no soft hyphen.
                None if read == '\u{ad}' => '-',
                Some(_) | None => read,
            };
            Glyph { read, seen, width }
        })
    }
}

fn tabular_width(face: Face) -> f32 {
    let shaped = face.shape(Figures::Tabular, "0").unwrap_or_default();
    shaped.first().map_or(0.0, |glyph| f32::from(glyph.advance))
}

/// The pairs of a character map: `<0001> <0041>`.
fn characters(map: &str) -> BTreeMap<u16, char> {
    let pairs = map.lines().filter_map(|line| {
        let mut codes = line
            .split_whitespace()
            .map(|code| u32::from_str_radix(code.trim_matches(['<', '>']), 16).ok());
        let (glyph, char, none) = (codes.next()??, codes.next()??, codes.next());
        // Three codes are a range of codes, not a pair.
        none.is_none()
            .then(|| Some((u16::try_from(glyph).ok()?, char::from_u32(char)?)))?
    });
    // The range of all codes has the form of a pair too.
    pairs.filter(|(glyph, _)| *glyph > 0).collect()
}

/// The widths by glyph: `first [w w w]`, or `first last w`.
fn advances(pdf: &Document, list: &[Object]) -> BTreeMap<u16, f32> {
    let mut widths = BTreeMap::new();
    let mut rest = list;
    while let [first, second, after @ ..] = rest {
        let Ok(first) = first.as_i64() else { break };
        let held = pdf.dereference(second).map(|(_, it)| it);
        if let Ok(each) = held.and_then(Object::as_array) {
            for (place, width) in each.iter().enumerate() {
                let id = u16::try_from(first + place as i64).unwrap_or(0);
                widths.insert(id, width.as_float().unwrap_or(0.0));
            }
            rest = after;
        } else if let ([width, after @ ..], Ok(last)) = (after, second.as_i64()) {
            for id in first..=last {
                let id = u16::try_from(id).unwrap_or(0);
                widths.insert(id, width.as_float().unwrap_or(0.0));
            }
            rest = after;
        } else {
            break;
        }
    }
    widths
}
