//! The embedded faces: which glyph a character has and how wide text is.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicI16, Ordering};

use ttf_parser::gpos::{PairAdjustment, PositioningSubtable};
use ttf_parser::{GlyphId, Tag};

use crate::error::{Failure, Result};

/// Pairs of characters below this one are kerned from a table that fills as they come; all of Latin-1 and Latin
/// Extended-A.
const KNOWN: usize = 0x180;

/// A pair in that table that has not come yet.
const UNKNOWN: i16 = i16::MIN;

/// Where the cut keeps the tabular figures (`fonts/cut.py`).
const TABULAR_ZERO: u32 = 0xE030;

/// One weight of Inter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Face {
    /// Weight 400.
    Regular,
    /// Weight 600.
    SemiBold,
    /// Weight 700.
    Bold,
}

/// How digits stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figures {
    /// Each as wide as it needs.
    Proportional,
    /// All of one width, for columns.
    Tabular,
}

/// A character's shape in a text. Widths are in thousandths of the size, for which the faces are cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyph {
    /// The character.
    pub char: char,
    /// The glyph's number in the face.
    pub id: u16,
    /// Whether it is a tabular figure, which has no character of its own in the face.
    pub tabular: bool,
    /// Its width.
    pub advance: u16,
    /// What pair kerning adds before the next glyph; mostly negative.
    pub kern: i16,
}

impl Face {
    /// Every face.
    pub const ALL: [Face; 3] = [Face::Regular, Face::SemiBold, Face::Bold];

    /// The face's name in a PDF.
    pub fn name(self) -> &'static str {
        match self {
            Face::Regular => "Inter-Regular",
            Face::SemiBold => "Inter-SemiBold",
            Face::Bold => "Inter-Bold",
        }
    }

    /// The face's weight, as CSS counts it.
    pub fn weight(self) -> u16 {
        match self {
            Face::Regular => 400,
            Face::SemiBold => 600,
            Face::Bold => 700,
        }
    }

    /// The font file.
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Face::Regular => include_bytes!("../../../fonts/Inter-Regular.ttf"),
            Face::SemiBold => include_bytes!("../../../fonts/Inter-SemiBold.ttf"),
            Face::Bold => include_bytes!("../../../fonts/Inter-Bold.ttf"),
        }
    }

    /// The glyphs of a text, in order.
    pub fn shape(self, figures: Figures, text: &str) -> Result<Vec<Glyph>> {
        self.glyphs(figures, text.chars())
    }

    /// The glyphs of characters, in order.
    pub fn glyphs(self, figures: Figures, chars: impl Iterator<Item = char>) -> Result<Vec<Glyph>> {
        let metrics = self.metrics();
        let mut glyphs: Vec<Glyph> = Vec::with_capacity(chars.size_hint().1.unwrap_or(0));
        for char in chars {
            let Some(id) = metrics.glyph(figures, char) else {
                return Err(Failure::NoGlyph(char).into());
            };
            let tabular = figures == Figures::Tabular && char.is_ascii_digit();
            if let Some(last) = glyphs.last_mut()
                && !last.tabular
                && !tabular
            {
                last.kern = metrics.kern((last.char, last.id), (char, id));
            }
            glyphs.push(Glyph {
                char,
                id,
                tabular,
                advance: metrics.advance(id),
                kern: 0,
            });
        }
        Ok(glyphs)
    }

    fn metrics(self) -> &'static Metrics {
        static METRICS: [OnceLock<Metrics>; 3] = [const { OnceLock::new() }; 3];
        let slot = match self {
            Face::Regular => &METRICS[0],
            Face::SemiBold => &METRICS[1],
            Face::Bold => &METRICS[2],
        };
        slot.get_or_init(|| Metrics::read(self.bytes()))
    }
}

/// The private character at which the cut faces keep a tabular figure, for whoever draws with the same files.
pub fn tabular_place(digit: u32) -> char {
    char::from_u32(TABULAR_ZERO + digit).unwrap_or('0')
}

/// The width of shaped text in millimetres at a size in points.
pub fn width(glyphs: &[Glyph], size: f32) -> f32 {
    let thousandths: i32 = glyphs
        .iter()
        .map(|glyph| i32::from(glyph.advance) + i32::from(glyph.kern))
        .sum();
    thousandths as f32 / 1000.0 * size * super::MM_PER_PT
}

/// The parts of a font file that layout needs, read once.
struct Metrics {
    /// Glyph numbers by character, up to the last that the cut keeps below the private ones; 0 for none.
    glyphs: Vec<u16>,
    tabular: [u16; 10],
    advances: Vec<u16>,
    pairs: Vec<PairAdjustment<'static>>,
    kerns: Vec<AtomicI16>,
}

impl Metrics {
    fn read(bytes: &'static [u8]) -> Metrics {
        let Ok(face) = ttf_parser::Face::parse(bytes, 0) else {
            // The files are part of the program and a test reads them; without one, every text is refused.
            return Metrics {
                glyphs: Vec::new(),
                tabular: [0; 10],
                advances: Vec::new(),
                pairs: Vec::new(),
                kerns: Vec::new(),
            };
        };
        let id = |code: u32| {
            char::from_u32(code)
                .and_then(|c| face.glyph_index(c))
                .map_or(0, |id| id.0)
        };
        let pairs = face.tables().gpos.map_or_else(Vec::new, |gpos| {
            let kern = gpos.features.find(Tag::from_bytes(b"kern"));
            let lookups = kern.map_or_else(Vec::new, |kern| {
                kern.lookup_indices.into_iter().collect::<Vec<u16>>()
            });
            lookups
                .into_iter()
                .filter_map(|index| gpos.lookups.get(index))
                .flat_map(|lookup| lookup.subtables.into_iter::<PositioningSubtable>())
                .filter_map(|subtable| {
                    if let PositioningSubtable::Pair(pair) = subtable {
                        Some(pair)
                    } else {
                        None
                    }
                })
                .collect()
        });
        Metrics {
            glyphs: (0..0x2720).map(id).collect(),
            tabular: std::array::from_fn(|digit| id(TABULAR_ZERO + digit as u32)),
            advances: (0..face.number_of_glyphs())
                .map(|id| face.glyph_hor_advance(GlyphId(id)).unwrap_or(0))
                .collect(),
            pairs,
            kerns: std::iter::repeat_with(|| AtomicI16::new(UNKNOWN))
                .take(KNOWN * KNOWN)
                .collect(),
        }
    }

    fn glyph(&self, figures: Figures, char: char) -> Option<u16> {
        let id = match (figures, char.to_digit(10)) {
            (Figures::Tabular, Some(digit)) => self.tabular.get(digit as usize),
            (Figures::Tabular, None) | (Figures::Proportional, _) => self.glyphs.get(char as usize),
        };
        id.copied().filter(|id| *id != 0)
    }

    fn advance(&self, id: u16) -> u16 {
        self.advances.get(usize::from(id)).copied().unwrap_or(0)
    }

    /// What kerning adds between two characters with their glyphs.
    fn kern(&self, left: (char, u16), right: (char, u16)) -> i16 {
        let (row, column) = (left.0 as usize, right.0 as usize);
        let slot = if row < KNOWN && column < KNOWN {
            self.kerns.get(row * KNOWN + column)
        } else {
            None
        };
        let known = slot.map_or(UNKNOWN, |slot| slot.load(Ordering::Relaxed));
        if known != UNKNOWN {
            return known;
        }
        let found = self.read_kern(left.1, right.1);
        if let Some(slot) = slot {
            slot.store(found, Ordering::Relaxed);
        }
        found
    }

    /// The first subtable that knows the left glyph together with the right one decides, as OpenType says.
    fn read_kern(&self, left: u16, right: u16) -> i16 {
        let (left, right) = (GlyphId(left), GlyphId(right));
        for pair in &self.pairs {
            let Some(index) = pair.coverage().get(left) else {
                continue;
            };
            let found = match pair {
                PairAdjustment::Format1 { sets, .. } => {
                    sets.get(index).and_then(|set| set.get(right))
                }
                PairAdjustment::Format2 {
                    classes, matrix, ..
                } => matrix.get((classes.0.get(left), classes.1.get(right))),
            };
            if let Some((first, _)) = found {
                return first.x_advance;
            }
        }
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::{has_a_shape, is_invisible};

    #[test]
    fn every_face_has_the_letters_of_names_and_the_signs_of_papers() {
        let text = "AÄÅÖ äåöšž ŠŽ ő ệ đ ł ж Ї Ω ё €–−—…„”’·•×±²½✓⚠→\u{a0}\u{ad}\u{202f}0123456789";
        for face in Face::ALL {
            for figures in [Figures::Proportional, Figures::Tabular] {
                assert!(face.shape(figures, text).is_ok(), "{face:?}");
            }
        }
    }

    #[test]
    fn exactly_what_may_be_typed_has_a_shape() {
        for char in '\0'..=char::MAX {
            let shown = Face::Regular.metrics().glyph(Figures::Proportional, char);
            let unseen = matches!(char, '\n' | '\t') || is_invisible(char);
            assert_eq!(shown.is_some() || unseen, has_a_shape(char), "{char:?}");
        }
    }

    #[test]
    fn tabular_figures_are_all_of_one_width() {
        for face in Face::ALL {
            let glyphs = face.shape(Figures::Tabular, "0123456789").unwrap();
            assert!(glyphs.iter().all(|g| g.advance == glyphs[0].advance));
            let plain = face.shape(Figures::Proportional, "01").unwrap();
            assert_ne!(plain[0].advance, plain[1].advance);
        }
    }

    #[test]
    fn pairs_are_kerned() {
        let glyphs = Face::Regular
            .shape(Figures::Proportional, "Työ nn")
            .unwrap();
        assert!(glyphs[0].kern < 0, "{glyphs:?}");
        assert_eq!(glyphs[4].kern, 0);
    }

    #[test]
    fn a_character_without_a_glyph_is_named() {
        let refused = Face::Regular.shape(Figures::Proportional, "abc م");
        assert_eq!(refused.unwrap_err().failure(), &Failure::NoGlyph('م'));
    }
}
