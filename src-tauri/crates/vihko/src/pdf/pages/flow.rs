//! A document as a row of pieces that a page holds whole.

use crate::error::Result;
use crate::text::Language;

use super::lines::{Line, Setting};
use super::structure::{NodeId, Structure};
use super::{Item, MM_PER_PT, Owner, Shape, Text};
use crate::pdf::document::{Document, Level};

/// A strip of the paper's full width that no page break parts.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Piece {
    /// The empty height above it; none at the top of a page.
    pub gap: f32,
    /// How high it is.
    pub height: f32,
    /// What is in it; `y` from the piece's top, `x` from the content's left edge.
    pub items: Vec<Item>,
    /// How it holds on to the next piece.
    pub bond: Bond,
    /// The header that comes first on a page which begins with this piece; a place in [`Flow::headers`].
    pub header: Option<usize>,
    /// Whether it begins a page.
    pub start: Start,
    /// The heading that it is.
    pub heading: Option<(Level, String)>,
}

/// How a piece holds on to the next.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bond {
    /// A page may end after it.
    #[default]
    Loose,
    /// They stay together if a page can hold the whole group.
    Group,
    /// A page must not end here: a heading, or all but one line of a paragraph.
    Tight,
}

/// Where a piece may begin.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Start {
    /// Wherever there is room.
    #[default]
    Anywhere,
    /// At the top of a page.
    Page,
}

/// A document on its way to the pages.
#[derive(Debug)]
pub struct Flow {
    /// The pieces in order.
    pub pieces: Vec<Piece>,
    /// The headers that are repeated.
    pub headers: Vec<Piece>,
    /// What the content is.
    pub structure: Structure,
    /// The paper's language.
    pub language: Language,
    /// The empty height that what comes next keeps above itself.
    gap: f32,
    /// What of that height a heading has fixed.
    settled: Option<f32>,
    start: Start,
    /// The element of the text that came last.
    last: NodeId,
}

impl Flow {
    /// Cuts a document into pieces.
    pub fn of(document: &Document) -> Result<Flow> {
        let mut flow = Flow {
            pieces: Vec::new(),
            headers: Vec::new(),
            structure: Structure::new(),
            language: document.language,
            gap: 0.0,
            settled: None,
            start: Start::Anywhere,
            last: 0,
        };
        for block in &document.blocks {
            flow.block(block)?;
        }
        Ok(flow)
    }

    /// Keeps at least this much empty above what comes next.
    pub fn room(&mut self, height: f32) {
        self.gap = self.gap.max(height);
    }

    /// Keeps just this much empty above what comes next, whatever that wishes.
    pub fn settle(&mut self, height: f32) {
        self.settled = Some(height);
    }

    /// Adds to the empty height above what comes next.
    pub fn space(&mut self, height: f32) {
        self.gap += height;
        self.settled = self.settled.map(|settled| settled + height);
    }

    /// What comes next begins a page.
    pub fn turn(&mut self) {
        self.start = Start::Page;
    }

    /// Adds a piece below the others.
    pub fn push(&mut self, piece: Piece) {
        let gap = std::mem::take(&mut self.gap);
        self.pieces.push(Piece {
            gap: piece.gap + self.settled.take().unwrap_or(gap),
            start: std::mem::take(&mut self.start),
            ..piece
        });
    }

    /// Strengthens the bonds from this piece to the last.
    pub fn bind(&mut self, first: usize, bond: Bond) {
        let last = self.pieces.len().saturating_sub(1);
        for piece in self.pieces.iter_mut().take(last).skip(first) {
            piece.bond = piece.bond.max(bond);
        }
    }

    /// The items of a line whose top is at `y`. Passages in another language get an element of their own below `node`.
    pub fn line(
        &mut self,
        line: &Line,
        setting: Setting,
        node: NodeId,
        x: f32,
        y: f32,
    ) -> Vec<Item> {
        let mut items = Vec::with_capacity(line.spans.len());
        for span in &line.spans {
            let foreign = span.language.filter(|language| *language != self.language);
            let owner = match foreign {
                Some(language) => self.passage(node, language),
                None => node,
            };
            self.last = owner;
            items.push(Item {
                owner: Owner::Node(owner),
                shape: Shape::Text(Text {
                    x: x + span.x,
                    y: y + baseline(setting),
                    width: span.width,
                    size: setting.size,
                    face: span.face,
                    figures: setting.figures,
                    ink: span.ink,
                    text: span.text.clone(),
                }),
            });
        }
        items
    }

    /// The element of a passage: the one before, if it goes on in the same language.
    fn passage(&mut self, node: NodeId, language: Language) -> NodeId {
        match self.structure.nodes.get(self.last) {
            Some(one) if one.parent == Some(node) && one.language == Some(language) => self.last,
            Some(_) | None => self.structure.passage(node, language),
        }
    }
}

/// From the top of a line to its baseline: capitals stand in the middle of the line.
pub fn baseline(setting: Setting) -> f32 {
    const CAPITAL: f32 = 0.727;
    (setting.leading + CAPITAL * setting.size * MM_PER_PT) / 2.0
}
