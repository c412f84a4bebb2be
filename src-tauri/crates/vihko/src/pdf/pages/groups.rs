//! A long number in groups, large and in a frame.

use crate::error::Result;

use super::flow::{Flow, Piece};
use super::lines::{Setting, lines};
use super::setting::{GROUP, MEASURE};
use super::structure::Role;
use super::{Ink, Item, Owner, Shape};
use crate::pdf::document::Words;

/// How many groups stand side by side.
const ACROSS: usize = 4;

/// Between the frame and the groups, in millimetres.
const PAD: f32 = 4.0;

impl Flow {
    /// The groups line by line, one piece.
    pub fn groups(&mut self, groups: &[String]) -> Result<()> {
        self.room(3.0);
        const WIDTH: f32 = (MEASURE - 2.0 * PAD) / ACROSS as f32;
        let setting: Setting = GROUP;
        let rows = groups.chunks(ACROSS);
        let height = rows.len() as f32 * setting.leading + 2.0 * PAD;
        let mut piece = Piece {
            height,
            items: vec![Item {
                owner: Owner::Looks,
                shape: Shape::Box {
                    x: 0.0,
                    y: 0.0,
                    width: MEASURE,
                    height,
                    fill: None,
                    edge: Some(Ink::Black),
                },
            }],
            ..Piece::default()
        };
        for (i, row) in rows.enumerate() {
            let node = self.structure.add(0, Role::P);
            let y = PAD + i as f32 * setting.leading;
            for (j, group) in row.iter().enumerate() {
                // A space behind each group keeps them apart where the text is copied or heard.
                let words = Words::plain(group);
                for mut line in lines(&words, setting, self.language, WIDTH)? {
                    let x = PAD + j as f32 * WIDTH + (WIDTH - line.width) / 2.0;
                    if let Some(span) = line.spans.last_mut().filter(|_| j + 1 < row.len()) {
                        span.text.push(' ');
                    }
                    let items = self.line(&line, setting, node, x, y);
                    piece.items.extend(items);
                }
            }
        }
        self.push(piece);
        self.room(4.0);
        Ok(())
    }
}
