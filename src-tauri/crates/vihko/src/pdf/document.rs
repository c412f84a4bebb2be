//! A paper before it is laid out: what it says and in which parts, and nothing of PDF.

mod fields;

use std::sync::Arc;

use super::picture::Picture;
use crate::text::Language;

pub use fields::{
    Blank, Blanks, Choice, Choices, Code, Mark, Room, Scale, Signature, SignatureLine,
};

/// A whole paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Shown in the viewer's title bar.
    pub title: String,
    /// The language of every text that does not name its own.
    pub language: Language,
    /// Who made it: the association's name.
    pub author: String,
    /// What it is about, in a few words; may be empty.
    pub subject: String,
    /// What stands at the foot of every page.
    pub footer: Footer,
    /// A word in large pale letters behind every page, such as *LUONNOS* or *HARJOITUS*. Voices do not read it, so
    /// the text must say it too.
    pub watermark: Option<String>,
    /// The content, in reading order.
    pub blocks: Vec<Block>,
}

/// The foot of every page: a line of text at the left; code and page number at the right.
#[derive(Debug, Clone, PartialEq)]
pub struct Footer {
    /// At the left, one line.
    pub left: String,
    /// The check code, or nothing.
    pub code: Option<String>,
    /// The page number as a pattern in which `{n}` is the page and `{m}` their count: `Sivu {n}/{m}`.
    pub page: String,
}

/// One part of a paper.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Sender and receiver, at the top of the first page.
    Letterhead(Letterhead),
    /// A heading; it stays with what follows it and becomes a bookmark.
    Heading(Level, String),
    /// Running text.
    Paragraph(Words),
    /// Names and their values.
    Facts(Facts),
    /// A list with bullets.
    Bullets(Vec<Words>),
    /// A table.
    Table(Table),
    /// Answers on a scale, drawn as boxes.
    Scales(Vec<Scale>),
    /// Something that the reader must notice, with a mark before its first paragraph.
    Note(Vec<Words>),
    /// Boxes to tick, or that are ticked.
    Choices(Choices),
    /// Names with room to write by hand.
    Blanks(Blanks),
    /// A QR code with words beside it; one piece.
    Code(Code),
    /// A long number in groups, large enough to be typed from the paper without a slip.
    Groups(Vec<String>),
    /// Lines to sign on, side by side.
    Signatures(Vec<Signature>),
    /// Empty height in millimetres; none at the top of a page.
    Space(f32),
    /// Parts that stay on one page if a page can hold them.
    Together(Vec<Block>),
    /// What follows begins a page.
    PageBreak,
}

/// The rank of a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// The paper's title.
    Title,
    /// A section.
    Section,
    /// A part of a section; only ever below one.
    Part,
}

/// Text made of runs. A line feed in it breaks the line; a no-break space and a word joiner hold.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Words(pub Vec<Run>);

/// A stretch of text in one style and language.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// The text.
    pub text: String,
    /// Its style.
    pub style: Style,
    /// Its language, where it is not the paper's.
    pub language: Option<Language>,
}

/// The style of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Ordinary text.
    Plain,
    /// Emphasised text.
    Strong,
    /// Text of second rank.
    Faint,
}

impl Words {
    /// Ordinary text.
    pub fn plain(text: impl Into<String>) -> Words {
        Words::default().and(Style::Plain, text)
    }

    /// Emphasised text.
    pub fn strong(text: impl Into<String>) -> Words {
        Words::default().and(Style::Strong, text)
    }

    /// Text of second rank.
    pub fn faint(text: impl Into<String>) -> Words {
        Words::default().and(Style::Faint, text)
    }

    /// The same words, followed by more.
    pub fn and(mut self, style: Style, text: impl Into<String>) -> Words {
        self.0.push(Run {
            text: text.into(),
            style,
            language: None,
        });
        self
    }

    /// The same words, all of them in this language.
    pub fn in_language(mut self, language: Language) -> Words {
        for run in &mut self.0 {
            run.language = Some(language);
        }
        self
    }
}

impl From<&str> for Words {
    fn from(text: &str) -> Words {
        Words::plain(text)
    }
}

impl From<String> for Words {
    fn from(text: String) -> Words {
        Words::plain(text)
    }
}

/// Sender at the left, receiver and day at the right.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Letterhead {
    /// The association's logo, above the lines at the left.
    pub logo: Option<Logo>,
    /// Lines at the left.
    pub left: Vec<Words>,
    /// Lines at the right, ending there.
    pub right: Vec<Words>,
}

/// A logo.
#[derive(Debug, Clone, PartialEq)]
pub struct Logo {
    /// The picture.
    pub picture: Arc<Picture>,
    /// What a voice says in its place.
    pub alternative: String,
}

/// Names and their values in a grid.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// How many pairs stand side by side.
    pub columns: Columns,
    /// Name and value.
    pub rows: Vec<(String, Words)>,
}

/// How many pairs of names and values stand side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Columns {
    /// One under the other.
    One,
    /// Two side by side, read line by line.
    Two,
}

/// A table. Every row has one cell for every column; a missing one is drawn and tagged empty.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    /// The columns.
    pub columns: Vec<Column>,
    /// Header rows, repeated on every page that the table reaches.
    pub head: Vec<Vec<Words>>,
    /// Body rows. A row stays on one page if a page can hold it.
    pub rows: Vec<Vec<Words>>,
    /// The row of sums, if any.
    pub total: Option<Vec<Words>>,
}

/// A column of a table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Column {
    /// How much of the width that is left over it gets, compared with the others.
    pub weight: u16,
    /// At which edge its cells stand.
    pub align: Align,
    /// What its cells are to the others in their row.
    pub cells: Cells,
    /// The least width in millimetres; 0 leaves it to the content.
    pub least: f32,
}

impl Column {
    /// A column of text, from the left.
    pub fn text(weight: u16) -> Column {
        Column {
            weight,
            align: Align::Start,
            cells: Cells::Values,
            least: 0.0,
        }
    }

    /// A column whose cells name their rows.
    pub fn names(weight: u16) -> Column {
        Column {
            cells: Cells::Names,
            ..Column::text(weight)
        }
    }

    /// A column of boxes to tick by hand.
    pub fn ticks(weight: u16) -> Column {
        Column {
            cells: Cells::Ticks,
            ..Column::text(weight)
        }
    }

    /// A column to write in by hand.
    pub fn room(weight: u16) -> Column {
        Column {
            cells: Cells::Room,
            ..Column::text(weight)
        }
    }

    /// A column of figures: to the right, all digits of one width.
    pub fn figures(weight: u16) -> Column {
        Column {
            align: Align::End,
            ..Column::text(weight)
        }
    }

    /// The same column, at least so many millimetres wide.
    pub fn at_least(self, least: f32) -> Column {
        Column { least, ..self }
    }
}

/// At which edge of its column text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// At the left.
    Start,
    /// At the right.
    End,
}

/// What a column's cells are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cells {
    /// Headings of their rows.
    Names,
    /// Values.
    Values,
    /// Boxes to tick by hand, whatever the cells say; their rows are high enough for a pen.
    Ticks,
    /// Room to write by hand; their rows are high enough for it.
    Room,
}
