//! Parts of a paper that are filled in, ticked, signed or scanned.

use super::{Columns, Words};

/// An answer from 1 to 5, drawn as five boxes.
#[derive(Debug, Clone, PartialEq)]
pub struct Scale {
    /// What was asked.
    pub label: String,
    /// How many boxes are filled; none for no answer.
    pub value: u8,
    /// Beside the boxes: the answer and its change, `4/5 (+1)`.
    pub shown: String,
    /// What a voice says for the boxes.
    pub alternative: String,
}

/// Lines for one signer.
#[derive(Debug, Clone, PartialEq)]
pub struct Signature {
    /// For whom or as what they sign.
    pub role: String,
    /// The lines from top to bottom.
    pub lines: Vec<SignatureLine>,
}

/// One line to write on.
#[derive(Debug, Clone, PartialEq)]
pub struct SignatureLine {
    /// What to write there; stands under the line.
    pub caption: String,
    /// What stands on the line already; may be empty.
    pub filled: String,
}

/// Boxes to tick, read line by line.
#[derive(Debug, Clone, PartialEq)]
pub struct Choices {
    /// How many stand side by side; at least one.
    pub across: u8,
    /// The boxes in order.
    pub items: Vec<Choice>,
}

/// A box with its number and what ticking it means.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Its number on the paper, such as `3`; empty for a checklist.
    pub number: String,
    /// Whether it is ticked.
    pub mark: Mark,
    /// What ticking it means, and where to go on then.
    pub label: Words,
}

/// Whether a box is ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// It is empty.
    Open,
    /// It is ticked; a voice says this for it, such as *valittu*.
    Ticked(String),
}

/// Names with room to write by hand.
#[derive(Debug, Clone, PartialEq)]
pub struct Blanks {
    /// How many stand side by side.
    pub columns: Columns,
    /// The names with their room.
    pub items: Vec<Blank>,
}

/// A name with room to write by hand.
#[derive(Debug, Clone, PartialEq)]
pub struct Blank {
    /// What to write there; may be empty.
    pub name: Words,
    /// The room.
    pub room: Room,
    /// What stands there already; only lines can hold it.
    pub filled: Words,
}

/// Room to write by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// So many ruled lines.
    Lines(u8),
    /// So many boxes in a row, one for each character.
    Boxes(u8),
}

/// A QR code with words beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Code {
    /// What a reader of the code gets; at most some 2,000 characters.
    pub content: String,
    /// What a voice says in its place.
    pub alternative: String,
    /// How wide it is, in millimetres, without the empty edge that it keeps.
    pub width: f32,
    /// Paragraphs beside it.
    pub beside: Vec<Words>,
}
