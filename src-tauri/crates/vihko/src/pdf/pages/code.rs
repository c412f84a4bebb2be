//! QR codes as boxes.

use fast_qr::{ECL, QRBuilder};

use super::flow::{Flow, Piece};
use super::setting::{BODY, MEASURE};
use super::{Ink, Item, NodeId, Owner, Shape};
use crate::error::{Error, Result};
use crate::pdf::document::Code;

/// The empty modules that a reader wants around a code (ISO/IEC 18004, 6.3.8).
const QUIET: f32 = 4.0;

impl Flow {
    /// A code at the left and its words beside it, one piece.
    pub fn code(&mut self, code: &Code) -> Result<()> {
        self.room(4.0);
        let node = self.structure.figure(0, &code.alternative);
        let (items, edge) = drawn(code, node)?;
        let mut piece = Piece {
            items,
            ..Piece::default()
        };
        let x = code.width + 2.0 * edge + 3.0;
        let height = self.column(&code.beside, BODY, x, MEASURE - x, &mut piece, |_| 0.0)?;
        piece.height = height.max(code.width);
        self.push(piece);
        self.room(4.0);
        Ok(())
    }
}

/// The code's dark parts as few boxes as run through, and how wide its empty edge is.
fn drawn(code: &Code, node: NodeId) -> Result<(Vec<Item>, f32)> {
    let built = QRBuilder::new(code.content.as_str()).ecl(ECL::M).build();
    // A code that holds too much is a fault of the paper, not of the person.
    let qr = built.map_err(|error| Error::internal(format!("{error:?}")))?;
    let side = code.width / qr.size as f32;
    let dark = |row: usize, column: usize| {
        row < qr.size && column < qr.size && qr[row].get(column).is_some_and(|it| it.value())
    };
    let runs = |row: usize| {
        let starts = (0..qr.size).filter(move |c| dark(row, *c) && (*c == 0 || !dark(row, c - 1)));
        starts.map(move |start| (start, (start..=qr.size).find(|c| !dark(row, *c))))
    };
    let mut items = Vec::new();
    for row in 0..qr.size {
        for (start, end) in runs(row) {
            let Some(end) = end else { continue };
            // A run that stood in the row above has been drawn with it.
            if row > 0 && runs(row - 1).any(|above| above == (start, Some(end))) {
                continue;
            }
            let rows = (row..=qr.size)
                .take_while(|r| *r < qr.size && runs(*r).any(|below| below == (start, Some(end))))
                .count();
            items.push(Item {
                owner: Owner::Node(node),
                shape: Shape::Box {
                    x: start as f32 * side,
                    y: row as f32 * side,
                    width: (end - start) as f32 * side,
                    height: rows as f32 * side,
                    fill: Some(Ink::Black),
                    edge: None,
                },
            });
        }
    }
    Ok((items, QUIET * side))
}
