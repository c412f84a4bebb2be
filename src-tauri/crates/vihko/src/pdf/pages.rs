//! Papers as pages: every text, rule and box with its place in millimetres and what it is to a reader who hears it.
//! Plain values, no PDF.

mod blocks;
mod breaks;
mod code;
mod face;
mod fields;
mod flow;
mod grids;
mod groups;
mod lines;
mod paginate;
mod setting;
mod shares;
mod show;
mod structure;
mod table;

use std::sync::Arc;

use crate::error::Result;
use crate::text::Language;

use super::document::{Document, Level};
use super::picture::Picture;

pub use face::{Face, Figures, Glyph, tabular_place};
pub use structure::{Node, NodeId, Role, Structure};

/// One point in millimetres.
pub const MM_PER_PT: f32 = 25.4 / 72.0;

/// The width of A4 in millimetres.
pub const WIDTH: f32 = 210.0;

/// The height of A4 in millimetres.
pub const HEIGHT: f32 = 297.0;

/// A paper that is laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct Pages {
    /// The pages in order.
    pub pages: Vec<Page>,
    /// What their content is.
    pub structure: Structure,
    /// The headings with their places.
    pub bookmarks: Vec<Bookmark>,
    /// The paper's language.
    pub language: Language,
}

/// One page; its items in reading order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Page {
    /// What is drawn.
    pub items: Vec<Item>,
}

/// Something drawn on a page, and to what it belongs.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// To what it belongs.
    pub owner: Owner,
    /// What is drawn.
    pub shape: Shape,
}

/// To what an item belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// To a structure element.
    Node(NodeId),
    /// To the foot that stands on every page.
    Footer,
    /// To the looks only: rules, boxes, a header that is repeated.
    Looks,
}

/// What is drawn; places in millimetres from the page's upper left corner.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A line of text.
    Text(Text),
    /// A horizontal rule; `y` is its middle.
    Rule {
        /// Its left end.
        x: f32,
        /// Its middle.
        y: f32,
        /// How long it is.
        width: f32,
        /// How thick it is, in points.
        thickness: f32,
        /// Its colour.
        ink: Ink,
    },
    /// A box.
    Box {
        /// Its left edge.
        x: f32,
        /// Its upper edge.
        y: f32,
        /// How wide it is.
        width: f32,
        /// How high it is.
        height: f32,
        /// What fills it, if anything.
        fill: Option<Ink>,
        /// The colour of its hairline edge, if it has one.
        edge: Option<Ink>,
    },
    /// A picture.
    Picture {
        /// Its left edge.
        x: f32,
        /// Its upper edge.
        y: f32,
        /// How wide it is.
        width: f32,
        /// How high it is.
        height: f32,
        /// What it shows.
        picture: Arc<Picture>,
    },
    /// A word in large letters across the page.
    Watermark {
        /// The word.
        text: String,
        /// Its size in points.
        size: f32,
        /// How wide it is, in millimetres.
        width: f32,
    },
}

/// A line of text.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// Its start.
    pub x: f32,
    /// Its baseline.
    pub y: f32,
    /// How wide it is.
    pub width: f32,
    /// Its size in points.
    pub size: f32,
    /// Its face.
    pub face: Face,
    /// How its digits stand.
    pub figures: Figures,
    /// Its colour.
    pub ink: Ink,
    /// The text. A soft hyphen ends a line within a word, a space one between words.
    pub text: String,
}

/// The colours of papers, by what they are for (`design/README.md`). All of them read well in black and white.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Text.
    Black,
    /// Text of second rank.
    Faint,
    /// Something that must be noticed; always beside a mark or a word.
    Due,
    /// Filled boxes.
    Accent,
    /// Rules that part.
    Line,
    /// Boxes that stay empty.
    Soft,
    /// Letters behind the text.
    Pale,
}

impl Ink {
    /// Every colour.
    pub const ALL: [Ink; 7] = [
        Ink::Black,
        Ink::Faint,
        Ink::Due,
        Ink::Accent,
        Ink::Line,
        Ink::Soft,
        Ink::Pale,
    ];

    /// Red, green and blue from 0 to 255.
    pub fn rgb(self) -> [u8; 3] {
        match self {
            Ink::Black => [0x1c, 0x24, 0x22],
            Ink::Faint => [0x55, 0x60, 0x5c],
            Ink::Due => [0x8a, 0x5a, 0x00],
            Ink::Accent => [0x17, 0x54, 0x4a],
            Ink::Line => [0xc4, 0xc0, 0xb5],
            Ink::Soft => [0xf1, 0xef, 0xe9],
            Ink::Pale => [0xf5, 0xf3, 0xee],
        }
    }
}

/// A heading for the viewer's list of bookmarks.
#[derive(Debug, Clone, PartialEq)]
pub struct Bookmark {
    /// Its rank.
    pub level: Level,
    /// Its text.
    pub text: String,
    /// Its page, from 0.
    pub page: usize,
    /// How far from the page's upper edge it stands, in millimetres.
    pub y: f32,
}

/// Lays a document out on A4 pages.
pub fn lay_out(document: &Document) -> Result<Pages> {
    let flow = flow::Flow::of(document)?;
    paginate::pages(document, flow)
}
