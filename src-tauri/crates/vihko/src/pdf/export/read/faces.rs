//! The faces of a paper that is read back: each glyph that stands for a character is drawn as the program's own face
//! draws it. Else a page could show one figure and say another.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object};
use ttf_parser::{GlyphId, RawFace, Tag};

use super::UNFOLDED;
use crate::pdf::pages::{Face, Figures};

/// The tables of a font file that papers embed; what is left out is what would move or replace outlines.
const TABLES: [&[u8; 4]; 9] = [
    b"cmap", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"name", b"post",
];

/// How deep a glyph is made of others.
const DEPTH: usize = 8;

/// A face within the paper: the character and the width of each glyph by its number, in thousandths of the size.
pub(super) struct Font(BTreeMap<u16, (char, f32)>);

impl Font {
    /// The font, if it is such as this program embeds.
    pub(super) fn proven(pdf: &Document, font: &Dictionary) -> Option<Font> {
        let name = font.get(b"BaseFont").ok()?.as_name().ok()?;
        let face = Face::ALL
            .into_iter()
            .find(|face| name.ends_with(face.name().as_bytes()))?;
        let descendants = follow(pdf, font.get(b"DescendantFonts").ok()?)?;
        let [descendant] = descendants.as_array().ok()?.as_slice() else {
            return None;
        };
        let descendant = follow(pdf, descendant)?.as_dict().ok()?;
        let sound = is(font, b"Subtype", b"Type0")
            && is(font, b"Encoding", b"Identity-H")
            && is(descendant, b"Subtype", b"CIDFontType2")
            && is(descendant, b"CIDToGIDMap", b"Identity")
            && !descendant.has(b"W2");
        let about = follow(pdf, descendant.get(b"FontDescriptor").ok()?)?;
        let about = about.as_dict().ok()?;
        if !sound || about.has(b"FontFile") || about.has(b"FontFile3") {
            return None;
        }
        let file = unfolded(pdf, about.get(b"FontFile2").ok()?)?;
        let map = unfolded(pdf, font.get(b"ToUnicode").ok()?)?;
        let widths = follow(pdf, descendant.get(b"W").ok()?)?;
        let [Object::Integer(1), widths] = widths.as_array().ok()?.as_slice() else {
            return None;
        };
        let widths = follow(pdf, widths)?.as_array().ok()?;
        if !plain(&file) {
            return None;
        }
        let ours = Outlines::of(face.bytes())?;
        let theirs = Outlines::of(&file)?;
        let mut glyphs = BTreeMap::new();
        for (id, char) in characters(&String::from_utf8_lossy(&map)) {
            let width = widths.get(usize::from(id).checked_sub(1)?)?;
            let width = width.as_float().ok()?;
            let drawn_alike = |figures| {
                let shaped = face.shape(figures, char.encode_utf8(&mut [0; 4])).ok();
                shaped.iter().flatten().any(|glyph| {
                    f32::from(glyph.advance) == width
                        && ours.bearing(glyph.id) == theirs.bearing(id)
                        && ours.alike(glyph.id, &theirs, id, 0) == Some(true)
                })
            };
            if !drawn_alike(Figures::Proportional) && !drawn_alike(Figures::Tabular) {
                return None;
            }
            glyphs.insert(id, (char, width));
        }
        Some(Font(glyphs))
    }

    /// The characters of a string of two-byte numbers, with their widths; nothing for a number that has none.
    pub(super) fn glyphs(&self, bytes: &[u8]) -> Option<Vec<(char, f32)>> {
        let pairs = bytes.chunks(2).map(|pair| match pair {
            [high, low] => self.0.get(&u16::from_be_bytes([*high, *low])).copied(),
            _ => None,
        });
        pairs.collect()
    }
}

/// The outlines of a font file.
struct Outlines<'a> {
    face: ttf_parser::Face<'a>,
    places: &'a [u8],
    /// Whether a place takes four bytes.
    long: bool,
    outlines: &'a [u8],
}

impl<'a> Outlines<'a> {
    fn of(file: &'a [u8]) -> Option<Outlines<'a>> {
        let face = ttf_parser::Face::parse(file, 0).ok()?;
        let raw = RawFace::parse(file, 0).ok()?;
        if face.units_per_em() != 1000 {
            return None;
        }
        Some(Outlines {
            places: raw.table(Tag::from_bytes(b"loca"))?,
            long: raw.table(Tag::from_bytes(b"head"))?.get(51)? == &1,
            outlines: raw.table(Tag::from_bytes(b"glyf"))?,
            face,
        })
    }

    fn bearing(&self, id: u16) -> Option<i16> {
        self.face.glyph_hor_side_bearing(GlyphId(id))
    }

    fn glyph(&self, id: u16) -> Option<&'a [u8]> {
        let place = |id: usize| -> Option<usize> {
            if self.long {
                let bytes = self.places.get(id * 4..id * 4 + 4)?;
                usize::try_from(u32::from_be_bytes(bytes.try_into().ok()?)).ok()
            } else {
                let bytes = self.places.get(id * 2..id * 2 + 2)?;
                Some(usize::from(u16::from_be_bytes(bytes.try_into().ok()?)) * 2)
            }
        };
        let id = usize::from(id);
        self.outlines.get(place(id)?..place(id + 1)?)
    }

    /// Whether a glyph is drawn as another one of another file. Ours has no instructions, so the other has none either.
    fn alike(&self, id: u16, other: &Outlines<'_>, other_id: u16, depth: usize) -> Option<bool> {
        let (ours, theirs) = (self.glyph(id)?, other.glyph(other_id)?);
        let composed = ours.first().is_some_and(|byte| byte & 0x80 != 0);
        if !composed {
            let whole = ours.len().max(theirs.len());
            let padded = |bytes: &[u8], at: usize| bytes.get(at).copied().unwrap_or(0);
            return Some((0..whole).all(|at| padded(ours, at) == padded(theirs, at)));
        }
        if depth > DEPTH || ours.get(..10)? != theirs.get(..10)? {
            return Some(false);
        }
        let number = |bytes: &[u8], at: usize| -> Option<u16> {
            Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
        };
        let mut at = 10;
        loop {
            let flags = number(ours, at)?;
            let parts = (number(ours, at + 2)?, number(theirs, at + 2)?);
            // Where the part lies and how it is turned (OpenType, glyf).
            let more = 2
                + 2 * usize::from(flags & 1)
                + match flags & 0xc8 {
                    0x08 => 2,
                    0x40 => 4,
                    0x80 => 8,
                    _ => 0,
                };
            let end = at + 4 + more;
            let same = number(theirs, at)? == flags
                && ours.get(at + 4..end)? == theirs.get(at + 4..end)?;
            if !same || !self.alike(parts.0, other, parts.1, depth + 1)? {
                return Some(false);
            }
            at = end;
            if flags & 0x20 == 0 {
                return Some(true);
            }
        }
    }
}

/// Whether a font file has no tables but those that papers embed.
fn plain(file: &[u8]) -> bool {
    RawFace::parse(file, 0).is_ok_and(|raw| {
        let mut tables = raw.table_records.into_iter();
        tables.all(|it| TABLES.contains(&&it.tag.to_bytes()))
    })
}

/// The pairs of a character map, `<0001> <0041>`, in their order. Nothing else of a map is ever written.
fn characters(map: &str) -> Vec<(u16, char)> {
    let pairs = map.lines().filter_map(|line| {
        let code = |it: &str| u32::from_str_radix(it.trim_matches(['<', '>']), 16).ok();
        let mut codes = line.split_whitespace().map(code);
        let (glyph, char, none) = (codes.next()??, codes.next()??, codes.next());
        let pair = (u16::try_from(glyph).ok()?, char::from_u32(char)?);
        (none.is_none() && glyph > 0).then_some(pair)
    });
    pairs.collect()
}

fn is(dict: &Dictionary, key: &[u8], wanted: &[u8]) -> bool {
    let name = dict.get(key).and_then(Object::as_name);
    name.is_ok_and(|it| it == wanted)
}

fn follow<'a>(pdf: &'a Document, object: &'a Object) -> Option<&'a Object> {
    pdf.dereference(object).ok().map(|(_, it)| it)
}

fn unfolded(pdf: &Document, object: &Object) -> Option<Vec<u8>> {
    let stream = follow(pdf, object)?.as_stream().ok()?;
    match stream.dict.has(b"Filter") {
        true => stream.decompressed_content_with_limit(UNFOLDED).ok(),
        false => Some(stream.content.clone()),
    }
}
