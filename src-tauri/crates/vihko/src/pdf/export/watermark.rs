//! The word behind the text, drawn as shapes: who copies or searches the text does not meet it.

use printpdf::{LinePoint, PaintMode, Point, Polygon, PolygonRing, Pt, WindingOrder};
use ttf_parser::{GlyphId, OutlineBuilder};

use crate::error::{Error, Result};
use crate::pdf::pages::{Face, Figures, HEIGHT, MM_PER_PT, WIDTH};

/// The cosine and sine of the angle from corner to corner, written out so that every machine draws the same.
const COS: f32 = 0.587_785;
const SIN: f32 = 0.809_017;

/// The height of capitals, by the size.
const CAPITAL: f32 = 0.727;

/// The letters of a word through the middle of the page; its size in points, its width in millimetres.
pub fn letters(word: &str, size: f32, width: f32) -> Result<Polygon> {
    let face = ttf_parser::Face::parse(Face::Bold.bytes(), 0).map_err(Error::internal)?;
    let mut outline = Outline {
        rings: Vec::new(),
        left: -width / MM_PER_PT / 2.0,
        scale: size / 1000.0,
        down: CAPITAL * size / 2.0,
        last: (0.0, 0.0),
    };
    for glyph in Face::Bold.shape(Figures::Proportional, word)? {
        face.outline_glyph(GlyphId(glyph.id), &mut outline);
        let step = i32::from(glyph.advance) + i32::from(glyph.kern);
        outline.left += step as f32 * outline.scale;
    }
    Ok(Polygon {
        rings: outline.rings,
        mode: PaintMode::Fill,
        winding_order: WindingOrder::NonZero,
    })
}

/// Outlines as they grow, in points around the middle of the page, not yet turned.
struct Outline {
    rings: Vec<PolygonRing>,
    /// Where the glyph begins.
    left: f32,
    /// From the face's units to points.
    scale: f32,
    /// From the baseline to the middle of capitals.
    down: f32,
    /// The point before, in the face's units.
    last: (f32, f32),
}

impl Outline {
    fn add(&mut self, (x, y): (f32, f32), bezier: bool) {
        let (x, y) = (self.left + x * self.scale, y * self.scale - self.down);
        let hundredth = |value: f32| Pt((value * 100.0).round() / 100.0);
        let p = Point {
            x: hundredth(WIDTH / MM_PER_PT / 2.0 + COS * x - SIN * y),
            y: hundredth(HEIGHT / MM_PER_PT / 2.0 + SIN * x + COS * y),
        };
        if let Some(ring) = self.rings.last_mut() {
            ring.points.push(LinePoint { p, bezier });
        }
    }
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.rings.push(PolygonRing::default());
        self.add((x, y), false);
        self.last = (x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.add((x, y), false);
        self.last = (x, y);
    }

    /// PDF has curves with two handles only: both lie two thirds of the way to the one.
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let towards = |from: f32, to: f32| from + (to - from) * 2.0 / 3.0;
        let (from_x, from_y) = self.last;
        self.curve_to(
            towards(from_x, x1),
            towards(from_y, y1),
            towards(x, x1),
            towards(y, y1),
            x,
            y,
        );
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.add((x1, y1), true);
        self.add((x2, y2), true);
        self.add((x, y), false);
        self.last = (x, y);
    }

    fn close(&mut self) {}
}
