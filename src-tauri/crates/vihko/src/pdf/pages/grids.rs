//! Facts, scales and signatures as pieces.

use crate::error::Result;

use super::flow::{Bond, Flow, Piece};
use super::lines::{Division, Setting, lines, widths};
use super::setting::{BODY, CELL, MEASURE, PROSE, SMALL};
use super::structure::Role;
use super::{Ink, Item, Owner, Shape};
use crate::pdf::document::{Columns, Facts, Scale, Signature, Words};

/// Between columns, in millimetres.
const GUTTER: f32 = 8.0;

/// Values of facts: too short and too narrow to divide words gladly.
const FACT: Setting = Setting {
    division: Division::Spare,
    ..BODY
};

/// A box of a scale, in millimetres.
const BOX: (f32, f32) = (7.2, 2.7);

impl Flow {
    /// Names and values; a pair, or two side by side, is one piece.
    pub fn facts(&mut self, facts: &Facts) -> Result<()> {
        self.room(2.2);
        let (across, width) = match facts.columns {
            Columns::One => (1, PROSE),
            Columns::Two => (2, (MEASURE - GUTTER) / 2.0),
        };
        let mut name_widths = [0.0_f32; 2];
        for (i, (name, _)) in facts.rows.iter().enumerate() {
            if let Some(widest) = name_widths.get_mut(i % across) {
                let name = widths(&Words::plain(name), CELL)?;
                // A long word is rather given room than divided.
                let most = (width * 0.36).max(name.narrowest.min(width * 0.46));
                *widest = widest.max(name.natural.min(most));
            }
        }
        let list = self.structure.add(0, Role::Pairs);
        for row in facts.rows.chunks(across) {
            let mut piece = Piece::default();
            for ((i, (name, value)), name_width) in row.iter().enumerate().zip(name_widths) {
                let x = i as f32 * (width + GUTTER);
                let entry = self.structure.add(list, Role::LI);
                let label = self.structure.add(entry, Role::Lbl);
                let mut y = 0.35;
                for line in lines(&Words::faint(name), CELL, self.language, name_width)? {
                    let items = self.line(&line, CELL, label, x, y);
                    piece.items.extend(items);
                    y += CELL.leading;
                }
                piece.height = piece.height.max(y);
                let body = self.structure.add(entry, Role::LBody);
                let start = name_width + 4.0;
                let mut y = 0.0;
                for line in lines(value, FACT, self.language, width - start)? {
                    let items = self.line(&line, FACT, body, x + start, y);
                    piece.items.extend(items);
                    y += BODY.leading;
                }
                piece.height = piece.height.max(y);
            }
            self.push(piece);
            self.room(0.5);
        }
        self.room(2.2);
        Ok(())
    }

    /// Answers as boxes, one under the other.
    pub fn scales(&mut self, scales: &[Scale]) -> Result<()> {
        self.room(2.2);
        let mut label_width: f32 = 0.0;
        for scale in scales {
            label_width = label_width.max(widths(&Words::plain(&scale.label), CELL)?.natural);
        }
        let label_width = label_width.min(70.0);
        let list = self.structure.add(0, Role::Pairs);
        for scale in scales {
            let entry = self.structure.add(list, Role::LI);
            let label = self.structure.add(entry, Role::Lbl);
            let mut piece = Piece::default();
            let mut y = 0.4;
            for line in lines(
                &Words::plain(&scale.label),
                CELL,
                self.language,
                label_width,
            )? {
                let items = self.line(&line, CELL, label, 0.0, y);
                piece.items.extend(items);
                y += CELL.leading;
            }
            let body = self.structure.add(entry, Role::LBody);
            let figure = self.structure.figure(body, &scale.alternative);
            let start = label_width + 6.0;
            let middle = 0.4 + CELL.leading / 2.0;
            piece
                .items
                .extend((0..5).map(|i| boxed(i, scale.value, start, middle, figure)));
            let after = start + 5.0 * (BOX.0 + 0.9) + 3.0;
            let shown = Words::plain(&scale.shown);
            let shown_at = self.structure.add(body, Role::Span);
            for (i, line) in lines(&shown, CELL, self.language, MEASURE - after)?
                .iter()
                .enumerate()
            {
                let top = 0.4 + i as f32 * CELL.leading;
                let items = self.line(line, CELL, shown_at, after, top);
                piece.items.extend(items);
                y = y.max(top + CELL.leading);
            }
            piece.height = y + 0.4;
            self.push(piece);
        }
        self.room(2.2);
        Ok(())
    }

    /// Lines to sign on; all of them one piece.
    pub fn signatures(&mut self, signatures: &[Signature]) -> Result<()> {
        if signatures.is_empty() {
            return Ok(());
        }
        self.room(8.0);
        let count = signatures.len().max(2) as f32;
        let gutter = GUTTER + 4.0;
        let width = (MEASURE - gutter * (count - 1.0)) / count;
        let mut piece = Piece::default();
        // All signers' lines begin at one height, whether or not something stands above them.
        let mut head = 0.0_f32;
        for signature in signatures {
            let role = Words::strong(&signature.role);
            let height = lines(&role, CELL, self.language, width)?.len() as f32 * CELL.leading;
            head = head.max(height);
        }
        for (i, signature) in signatures.iter().enumerate() {
            let x = i as f32 * (width + gutter);
            let role = Words::strong(&signature.role);
            let below = self.column(&[role], CELL, x, width, &mut piece, |_| 0.0)?;
            let mut y = below.max(head);
            for line in &signature.lines {
                const ROOM: f32 = 11.0;
                let words = Words::plain(&line.filled);
                let texts = lines(&words, BODY, self.language, width)?;
                let height = texts.len() as f32 * BODY.leading + 0.8;
                y += ROOM.max(height + 2.0);
                if !texts.is_empty() {
                    let filled = self.structure.add(0, Role::P);
                    for (i, text) in texts.iter().enumerate() {
                        let top = y - height + i as f32 * BODY.leading;
                        let items = self.line(text, BODY, filled, x, top);
                        piece.items.extend(items);
                    }
                }
                piece.items.push(Item {
                    owner: Owner::Looks,
                    shape: Shape::Rule {
                        x,
                        y,
                        width,
                        thickness: 0.5,
                        ink: Ink::Faint,
                    },
                });
                let captions: Vec<Words> = vec![Words::plain(&line.caption)];
                let mut below = Piece::default();
                let height = self.column(&captions, SMALL, x, width, &mut below, |_| 0.0)?;
                piece
                    .items
                    .extend(below.items.into_iter().map(|item| item.lower(y + 0.6)));
                y += 0.6 + height;
            }
            piece.height = piece.height.max(y);
        }
        piece.bond = Bond::Loose;
        self.push(piece);
        self.room(4.0);
        Ok(())
    }
}

/// One of the five boxes of a scale.
fn boxed(i: u8, value: u8, x: f32, middle: f32, figure: usize) -> Item {
    let full = i < value;
    Item {
        owner: Owner::Node(figure),
        shape: Shape::Box {
            x: x + f32::from(i) * (BOX.0 + 0.9),
            y: middle - BOX.1 / 2.0,
            width: BOX.0,
            height: BOX.1,
            fill: Some(if full { Ink::Accent } else { Ink::Soft }),
            edge: (!full).then_some(Ink::Line),
        },
    }
}
