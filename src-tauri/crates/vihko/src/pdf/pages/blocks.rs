//! Headings, paragraphs, lists, notes and the letterhead as pieces.

use std::sync::Arc;

use crate::error::Result;

use super::flow::{Bond, Flow, Piece, baseline};
use super::lines::{Line, Setting, lines};
use super::setting::{BODY, LETTER, MEASURE, NOTE, PART, PROSE, SECTION, TITLE};
use super::structure::{NodeId, Role};
use super::{Figures, Ink, Item, Owner, Shape, Text, face};
use crate::pdf::document::{Block, Letterhead, Level, Logo, Words};

/// How far the text of list items and notes stands in, in millimetres.
const INDENT: f32 = 4.5;

/// The room for a logo, in millimetres.
const LOGO: (f32, f32) = (50.0, 18.0);

/// The empty height after a paragraph, in millimetres.
const AFTER: f32 = 2.2;

impl Flow {
    /// Cuts one part into pieces.
    pub fn block(&mut self, block: &Block) -> Result<()> {
        match block {
            Block::Letterhead(letterhead) => self.letterhead(letterhead),
            Block::Heading(level, text) => self.heading(*level, text),
            Block::Paragraph(words) => {
                self.room(AFTER);
                let node = self.structure.add(0, Role::P);
                self.paragraph(words, BODY, node, 0.0, PROSE)?;
                self.room(AFTER);
                Ok(())
            }
            Block::Facts(facts) => self.facts(facts),
            Block::Bullets(items) => self.bullets(items),
            Block::Table(table) => self.table(table),
            Block::Scales(scales) => self.scales(scales),
            Block::Note(items) => self.note(items),
            Block::Choices(choices) => self.choices(choices),
            Block::Blanks(blanks) => self.blanks(blanks),
            Block::Code(code) => self.code(code),
            Block::Groups(groups) => self.groups(groups),
            Block::Signatures(signatures) => self.signatures(signatures),
            Block::Space(height) => {
                self.space(*height);
                Ok(())
            }
            Block::Together(blocks) => {
                let first = self.pieces.len();
                for block in blocks {
                    self.block(block)?;
                }
                self.bind(first, Bond::Group);
                Ok(())
            }
            Block::PageBreak => {
                self.turn();
                Ok(())
            }
        }
    }

    /// One piece for every line; the first two and the last two stay together.
    pub fn paragraph(
        &mut self,
        words: &Words,
        setting: Setting,
        node: NodeId,
        x: f32,
        width: f32,
    ) -> Result<()> {
        let lines = lines(words, setting, self.language, width)?;
        let count = lines.len();
        for (i, line) in lines.iter().enumerate() {
            let items = self.line(line, setting, node, x, 0.0);
            let edge = i + 1 < count && (i == 0 || i + 2 == count);
            self.push(Piece {
                height: setting.leading,
                items,
                bond: if edge { Bond::Tight } else { Bond::Loose },
                ..Piece::default()
            });
        }
        Ok(())
    }

    fn heading(&mut self, level: Level, text: &str) -> Result<()> {
        let (role, setting, before, after) = match level {
            Level::Title => (Role::H1, TITLE, 10.0, 1.6),
            Level::Section => (Role::H2, SECTION, 9.0, 1.8),
            Level::Part => (Role::H3, PART, 4.5, 0.9),
        };
        self.room(before);
        let node = self.structure.add(0, role);
        let first = self.pieces.len();
        self.paragraph(&text.into(), setting, node, 0.0, MEASURE)?;
        for piece in self.pieces.iter_mut().skip(first) {
            piece.bond = Bond::Tight;
        }
        if let Some(piece) = self.pieces.get_mut(first) {
            piece.heading = Some((level, text.to_owned()));
        }
        self.settle(after);
        Ok(())
    }

    fn bullets(&mut self, items: &[Words]) -> Result<()> {
        self.room(AFTER);
        let list = self.structure.add(0, Role::Bullets);
        for item in items {
            let entry = self.structure.add(list, Role::LI);
            let label = self.structure.add(entry, Role::Lbl);
            let bullet = self.word("•", BODY, Ink::Faint, Owner::Node(label), 0.6)?;
            let body = self.structure.add(entry, Role::LBody);
            let first = self.pieces.len();
            self.paragraph(item, BODY, body, INDENT, PROSE - INDENT)?;
            self.put(first, bullet);
            self.room(0.6);
        }
        self.room(AFTER);
        Ok(())
    }

    /// The mark stands before the first item, which often leads the others in: no page ends behind it.
    fn note(&mut self, items: &[Words]) -> Result<()> {
        self.room(AFTER);
        let begin = self.pieces.len();
        for item in items {
            let node = self.structure.add(0, Role::P);
            self.paragraph(item, NOTE, node, INDENT, PROSE - INDENT)?;
            self.room(0.4);
        }
        self.bind(begin, Bond::Group);
        let mark = self.word("⚠", NOTE, Ink::Due, Owner::Looks, 0.0)?;
        self.put(begin, mark);
        self.room(AFTER);
        Ok(())
    }

    /// Sets an item before the others of a piece.
    fn put(&mut self, piece: usize, item: Item) {
        if let Some(piece) = self.pieces.get_mut(piece) {
            piece.items.insert(0, item);
        }
    }

    /// A word on a line of its own item, at the left.
    fn word(&self, text: &str, setting: Setting, ink: Ink, owner: Owner, x: f32) -> Result<Item> {
        let glyphs = setting.plain.shape(Figures::Proportional, text)?;
        Ok(Item {
            owner,
            shape: Shape::Text(Text {
                x,
                y: baseline(setting),
                width: face::width(&glyphs, setting.size),
                size: setting.size,
                face: setting.plain,
                figures: Figures::Proportional,
                ink,
                text: text.to_owned(),
            }),
        })
    }

    /// Sender and receiver side by side, one piece.
    fn letterhead(&mut self, letterhead: &Letterhead) -> Result<()> {
        const HALF: f32 = (MEASURE - 10.0) / 2.0;
        let mut piece = Piece::default();
        let below = self.logo(letterhead.logo.as_ref(), &mut piece);
        let mut left = Piece::default();
        let height = self.column(&letterhead.left, LETTER, 0.0, HALF, &mut left, |_| 0.0)?;
        let lowered = left.items.into_iter().map(|item| item.lower(below));
        piece.items.extend(lowered);
        let start = MEASURE - HALF;
        let right = self.column(&letterhead.right, LETTER, start, HALF, &mut piece, |line| {
            HALF - line.width
        })?;
        piece.height = right.max(below + height);
        self.push(piece);
        self.room(14.0);
        Ok(())
    }

    /// The logo at the upper left; answers with how far below the text begins.
    fn logo(&mut self, logo: Option<&Logo>, piece: &mut Piece) -> f32 {
        let Some(Logo {
            picture,
            alternative,
        }) = logo
        else {
            return 0.0;
        };
        let (width, height) = (picture.width as f32, picture.height as f32);
        // A small picture is not blown up: it keeps 100 pixels an inch.
        let scale = (LOGO.0 / width).min(LOGO.1 / height).min(0.254);
        let figure = self.structure.figure(0, alternative);
        piece.items.push(Item {
            owner: Owner::Node(figure),
            shape: Shape::Picture {
                x: 0.0,
                y: 0.0,
                width: width * scale,
                height: height * scale,
                picture: Arc::clone(picture),
            },
        });
        height * scale + 3.0
    }

    /// Paragraphs one under the other, into a piece; answers with their height.
    pub fn column(
        &mut self,
        paragraphs: &[Words],
        setting: Setting,
        x: f32,
        width: f32,
        piece: &mut Piece,
        shift: impl Fn(&Line) -> f32,
    ) -> Result<f32> {
        let mut y = 0.0;
        for words in paragraphs {
            let node = self.structure.add(0, Role::P);
            for line in lines(words, setting, self.language, width)? {
                let items = self.line(&line, setting, node, x + shift(&line), y);
                piece.items.extend(items);
                y += setting.leading;
            }
        }
        Ok(y)
    }
}
