//! A paper as it is seen: what stands where on each page, and what a voice reads of it. It is read back from the
//! PDF itself, so that what is shown before printing is what is printed.

use serde::Serialize;

use crate::values::codes;

/// The pages of a paper.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Preview {
    /// The paper's language as HTML names it: `fi-FI`.
    pub language: String,
    /// The pages in order.
    pub pages: Vec<PreviewPage>,
}

/// One page; lengths are in points, from the upper left corner.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PreviewPage {
    /// How wide it is.
    pub width: f32,
    /// How high it is.
    pub height: f32,
    /// What is drawn, the hindmost first.
    pub marks: Vec<Mark>,
    /// What a voice reads, in order.
    pub spoken: Vec<Spoken>,
}

/// Something drawn.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Mark {
    /// A line of text in Inter, the face that the window carries too.
    Letters {
        /// Its start.
        x: f32,
        /// Its baseline.
        y: f32,
        /// How wide it is.
        width: f32,
        /// The size of its letters.
        size: f32,
        /// Its weight, 400 to 700.
        weight: u16,
        /// Its colour: `#1c2422`.
        ink: String,
        /// The text; figures of one width stand at the places where the cut face keeps them.
        text: String,
    },
    /// A picture, such as a logo.
    Picture {
        /// Its left edge.
        x: f32,
        /// Its upper edge.
        y: f32,
        /// How wide it is.
        width: f32,
        /// How high it is.
        height: f32,
        /// The picture itself, as an address that holds all of it: `data:image/png;base64,…`.
        source: String,
    },
    /// A rule, a box, or letters as shapes.
    Shape {
        /// Its outline as SVG writes paths.
        path: String,
        /// The colour that fills it, if any.
        fill: Option<String>,
        /// The colour of its edge, if any.
        edge: Option<String>,
        /// How thick the edge is.
        thickness: f32,
    },
}

/// A stretch that is read in one breath.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Spoken {
    /// What it is.
    pub role: SpokenRole,
    /// The text, with divided words whole.
    pub text: String,
}

codes! {
    /// What a stretch of a page is to a reader who hears it.
    pub enum SpokenRole {
        /// The paper's title.
        Title = "title",
        /// The heading of a section.
        Section = "section",
        /// The heading of a part of a section.
        Part = "part",
        /// Running text, a name with its value, or an item of a list.
        Text = "text",
        /// A row of a table.
        Row = "row",
    }
}
