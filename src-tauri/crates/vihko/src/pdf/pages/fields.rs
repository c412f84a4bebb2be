//! Boxes to tick and room to write by hand, as pieces.

use crate::error::Result;

use super::flow::{Bond, Flow, Piece};
use super::lines::{Division, Setting, lines, widths};
use super::setting::{BODY, CELL, MEASURE, PROSE, SMALL};
use super::structure::{NodeId, Role};
use super::{Ink, Item, Owner, Shape};
use crate::pdf::document::{Blank, Blanks, Choice, Choices, Columns, Mark, Room, Words};

/// Between columns, in millimetres.
const GUTTER: f32 = 8.0;

/// The side of a box to tick, in millimetres: large enough for a pen.
pub const TICK: f32 = 3.6;

/// From one line for handwriting to the next, in millimetres.
const RULED: f32 = 8.5;

/// A box for one character, in millimetres.
const CHARACTER: (f32, f32) = (5.2, 7.0);

/// Labels of boxes: too narrow to divide words gladly.
const LABEL: Setting = Setting {
    division: Division::Spare,
    ..BODY
};

impl Flow {
    /// Boxes to tick; those that stand side by side are one piece.
    pub fn choices(&mut self, choices: &Choices) -> Result<()> {
        self.room(1.6);
        let across = usize::from(choices.across.max(1));
        let whole = if across == 1 { PROSE } else { MEASURE };
        let width = (whole - GUTTER * (across - 1) as f32) / across as f32;
        let mut number_width: f32 = 0.0;
        for choice in &choices.items {
            let number = widths(&Words::plain(&choice.number), CELL)?;
            number_width = number_width.max(number.natural);
        }
        let label_at = if number_width > 0.0 {
            number_width + 1.6
        } else {
            0.0
        } + TICK
            + 2.4;
        let list = self.structure.add(0, Role::Pairs);
        let first = self.pieces.len();
        for row in choices.items.chunks(across) {
            let mut piece = Piece::default();
            for (i, choice) in row.iter().enumerate() {
                let x = i as f32 * (width + GUTTER);
                let entry = self.structure.add(list, Role::LI);
                let body = self.tick(choice, entry, x, label_at, &mut piece)?;
                let mut y = 0.0;
                for line in lines(&choice.label, LABEL, self.language, width - label_at)? {
                    let items = self.line(&line, LABEL, body, x + label_at, y);
                    piece.items.extend(items);
                    y += LABEL.leading;
                }
                piece.height = piece.height.max(y).max(LABEL.leading);
            }
            self.push(piece);
            self.room(1.3);
        }
        self.pair(first);
        self.room(4.0);
        Ok(())
    }

    /// Draws number and box; answers with the element of the label.
    fn tick(
        &mut self,
        choice: &Choice,
        entry: NodeId,
        x: f32,
        label_at: f32,
        piece: &mut Piece,
    ) -> Result<NodeId> {
        let number = Words::plain(&choice.number);
        let numbers = lines(&number, CELL, self.language, MEASURE)?;
        if let Some(line) = numbers.first() {
            let label = self.structure.add(entry, Role::Lbl);
            let items = self.line(line, CELL, label, x, (BODY.leading - CELL.leading) / 2.0);
            piece.items.extend(items);
        }
        let body = self.structure.add(entry, Role::LBody);
        let left = x + label_at - 2.4 - TICK;
        let top = (BODY.leading - TICK) / 2.0;
        piece.items.push(tick(left, top));
        if let Mark::Ticked(alternative) = &choice.mark {
            const INSET: f32 = 0.7;
            let figure = self.structure.figure(body, alternative);
            piece.items.push(Item {
                owner: Owner::Node(figure),
                shape: Shape::Box {
                    x: left + INSET,
                    y: top + INSET,
                    width: TICK - 2.0 * INSET,
                    height: TICK - 2.0 * INSET,
                    fill: Some(Ink::Black),
                    edge: None,
                },
            });
        }
        Ok(body)
    }

    /// Names with room to write by hand; those that stand side by side are one piece.
    pub fn blanks(&mut self, blanks: &Blanks) -> Result<()> {
        self.room(2.2);
        let across = match blanks.columns {
            Columns::One => 1,
            Columns::Two => 2,
        };
        let width = (MEASURE - GUTTER * (across - 1) as f32) / across as f32;
        for row in blanks.items.chunks(across) {
            let mut piece = Piece::default();
            for (i, blank) in row.iter().enumerate() {
                let x = i as f32 * (width + GUTTER);
                let height = self.blank(blank, x, width, &mut piece)?;
                piece.height = piece.height.max(height);
            }
            self.push(piece);
            self.room(2.4);
        }
        self.room(3.0);
        Ok(())
    }

    fn blank(&mut self, blank: &Blank, x: f32, width: f32, piece: &mut Piece) -> Result<f32> {
        let name = [blank.name.clone()];
        let mut y = self.column(&name, SMALL, x, width, piece, |_| 0.0)?;
        match blank.room {
            Room::Boxes(count) => {
                y += 0.8;
                let most = (width / CHARACTER.0) as u8;
                piece.items.extend((0..count.min(most)).map(|i| Item {
                    owner: Owner::Looks,
                    shape: Shape::Box {
                        x: x + f32::from(i) * CHARACTER.0,
                        y,
                        width: CHARACTER.0,
                        height: CHARACTER.1,
                        fill: None,
                        edge: Some(Ink::Faint),
                    },
                }));
                Ok(y + CHARACTER.1)
            }
            Room::Lines(count) => {
                let filled = lines(&blank.filled, BODY, self.language, width)?;
                let node = (!filled.is_empty()).then(|| self.structure.add(0, Role::P));
                for i in 0..filled.len().max(usize::from(count)) {
                    // The first line needs less room: nothing is written above it.
                    y += if i == 0 { RULED - 1.0 } else { RULED };
                    if let (Some(node), Some(line)) = (node, filled.get(i)) {
                        let items = self.line(line, BODY, node, x, y - BODY.leading - 0.4);
                        piece.items.extend(items);
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
                }
                Ok(y)
            }
        }
    }

    /// Keeps the first two and the last two of a row of pieces together.
    fn pair(&mut self, first: usize) {
        let count = self.pieces.len();
        for lonely in [first, count.saturating_sub(2)] {
            if let Some(piece) = self.pieces.get_mut(lonely).filter(|_| lonely + 1 < count) {
                piece.bond = piece.bond.max(Bond::Tight);
            }
        }
    }
}

/// An empty box to tick.
pub fn tick(x: f32, y: f32) -> Item {
    Item {
        owner: Owner::Looks,
        shape: Shape::Box {
            x,
            y,
            width: TICK,
            height: TICK,
            fill: None,
            edge: Some(Ink::Black),
        },
    }
}
