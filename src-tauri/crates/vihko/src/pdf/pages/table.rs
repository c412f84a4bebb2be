//! Tables as pieces: a row each, and the header that is repeated.

use crate::error::Result;

use super::fields::{TICK, tick};
use super::flow::{Bond, Flow, Piece};
use super::lines::{Line, Measured, Setting};
use super::setting::{CELL, HEADER, MEASURE, TOTAL};
use super::shares::shared;
use super::structure::{NodeId, Role};
use super::{Figures, HEIGHT, Ink, Item, Owner, Shape, setting};
use crate::pdf::document::{Align, Cells, Column, Table, Words};

/// Between columns, in millimetres.
const GAP: f32 = 4.0;

/// Above and below the text of a row, in millimetres.
const PAD: f32 = 1.35;

/// The least height of a row that is filled in by hand, in millimetres.
const BY_HAND: f32 = 8.4;

/// A kind of row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Head,
    Body,
    Total,
}

/// A column with its place.
#[derive(Debug, Clone, Copy)]
struct Place {
    column: Column,
    x: f32,
    width: f32,
}

impl Flow {
    /// Cuts a table into rows.
    pub fn table(&mut self, table: &Table) -> Result<()> {
        self.room(4.5);
        let head = measured(Kind::Head, &table.head, &table.columns)?;
        let rows = measured(Kind::Body, &table.rows, &table.columns)?;
        let total = measured(Kind::Total, table.total.as_slice(), &table.columns)?;
        let places = places(&table.columns, [&head, &rows, &total]);
        let node = self.structure.add(0, Role::Table);
        let first = self.pieces.len();
        if !table.head.is_empty() {
            // Groups of rows come only together (ISO 32000-1, 14.8.4.3.4).
            let group = match (table.rows.is_empty(), &table.total) {
                (true, None) => node,
                (false, _) | (true, Some(_)) => self.structure.add(node, Role::THead),
            };
            for cells in head {
                self.row(group, Kind::Head, cells, &places)?;
            }
            self.bind(first, Bond::Tight);
            if let Some(last) = self.pieces.last_mut() {
                last.items.push(rule(last.height, 0.7, Ink::Faint));
                last.bond = Bond::Tight;
            }
        }
        let header = self.repeated(first);
        let body = self.pieces.len();
        if !table.rows.is_empty() {
            let group = self.structure.add(node, Role::TBody);
            for cells in rows {
                self.row(group, Kind::Body, cells, &places)?;
            }
            // No short row stands alone at a page's edge.
            let last = self.pieces.len() - 1;
            for lonely in [body, last.saturating_sub(1)] {
                let piece = self.pieces.get_mut(lonely).filter(|_| lonely < last);
                if let Some(piece) = piece.filter(|it| it.height < 3.0 * CELL.leading) {
                    piece.bond = Bond::Tight;
                }
            }
        }
        for cells in total {
            let role = if table.rows.is_empty() {
                Role::TBody
            } else {
                // Sums never stand alone on a page.
                if let Some(last) = self.pieces.last_mut() {
                    last.bond = Bond::Tight;
                    last.items.retain(|item| item.owner != Owner::Looks);
                }
                Role::TFoot
            };
            let group = self.structure.add(node, role);
            self.row(group, Kind::Total, cells, &places)?;
        }
        for piece in self.pieces.iter_mut().skip(body) {
            piece.header = header;
        }
        self.room(6.0);
        Ok(())
    }

    /// The header's pieces as one that is no longer read, only seen.
    fn repeated(&mut self, first: usize) -> Option<usize> {
        let mut header = Piece::default();
        for piece in self.pieces.iter().skip(first) {
            let items = piece.items.iter().cloned().map(|item| Item {
                owner: Owner::Looks,
                ..item
            });
            header
                .items
                .extend(items.map(|item| item.lower(header.height)));
            header.height += piece.height;
        }
        (header.height > 0.0).then(|| {
            self.headers.push(header);
            self.headers.len() - 1
        })
    }

    fn row(
        &mut self,
        group: NodeId,
        kind: Kind,
        cells: Vec<Measured>,
        places: &[Place],
    ) -> Result<()> {
        let row = self.structure.add(group, Role::TR);
        let mut texts: Vec<(Place, Setting, NodeId, Vec<Line>)> = Vec::new();
        for (cell, place) in cells.into_iter().zip(places) {
            let setting = setting_of(kind, place.column);
            let broken = cell.lines(self.language, place.width)?;
            let role = match (kind, place.column.cells) {
                (Kind::Head, _) => Role::ColumnTH,
                (Kind::Body | Kind::Total, Cells::Names) => Role::RowTH,
                (Kind::Body | Kind::Total, Cells::Values | Cells::Ticks | Cells::Room) => Role::TD,
            };
            texts.push((*place, setting, self.structure.add(row, role), broken));
        }
        let leading = setting_of(kind, Column::text(1)).leading;
        let count = texts
            .iter()
            .map(|(.., lines)| lines.len())
            .max()
            .unwrap_or(0)
            .max(1);
        let whole =
            count as f32 * leading + 2.0 * PAD <= HEIGHT - setting::TOP - setting::BOTTOM - 40.0;
        let slice = if whole { count } else { 1 };
        let by_hand = |place: &Place| match place.column.cells {
            Cells::Ticks | Cells::Room => kind == Kind::Body,
            Cells::Names | Cells::Values => false,
        };
        let pad = match places.iter().any(by_hand) {
            true => PAD.max((BY_HAND - count as f32 * leading) / 2.0),
            false => PAD,
        };
        for start in (0..count).step_by(slice) {
            let above = if start == 0 { pad } else { 0.0 };
            let below = if start + slice >= count { pad } else { 0.0 };
            let mut piece = Piece {
                height: above + slice as f32 * leading + below,
                ..Piece::default()
            };
            for (place, setting, node, lines) in &texts {
                if start == 0 && kind == Kind::Body && place.column.cells == Cells::Ticks {
                    let top = above + (leading - TICK) / 2.0;
                    piece.items.push(tick(place.x, top));
                }
                let sunk = match kind {
                    Kind::Head => count - lines.len(),
                    Kind::Body | Kind::Total => 0,
                };
                for (i, line) in lines.iter().enumerate().skip(start).take(slice) {
                    let shift = match place.column.align {
                        Align::Start => 0.0,
                        Align::End => place.width - line.width,
                    };
                    let y = above + (i + sunk - start) as f32 * leading;
                    let items = self.line(line, *setting, *node, place.x + shift, y);
                    piece.items.extend(items);
                }
            }
            match kind {
                Kind::Body if below > 0.0 => {
                    piece.items.push(rule(piece.height, 0.3, Ink::Line));
                }
                Kind::Total => piece.items.push(rule(0.0, 0.7, Ink::Faint)),
                Kind::Head | Kind::Body => {}
            }
            self.push(piece);
        }
        Ok(())
    }
}

/// The cells of rows, every row with as many as there are columns.
fn measured<'a>(
    kind: Kind,
    rows: &'a [Vec<Words>],
    columns: &[Column],
) -> Result<Vec<Vec<Measured<'a>>>> {
    static EMPTY: Words = Words(Vec::new());
    let cells = |row: &'a Vec<Words>| {
        let cell = |(i, column): (usize, &Column)| {
            Measured::of(row.get(i).unwrap_or(&EMPTY), setting_of(kind, *column))
        };
        columns.iter().enumerate().map(cell).collect()
    };
    rows.iter().map(cells).collect()
}

/// Shares the width among the columns: what the content needs first, what is left by weight.
fn places(columns: &[Column], [head, rows, total]: [&[Vec<Measured>]; 3]) -> Vec<Place> {
    let mut least = Vec::new();
    let mut wished = Vec::new();
    for (i, column) in columns.iter().enumerate() {
        let (mut narrow, mut wide) = (column.least, column.least);
        let body = rows.iter().chain(total).map(|row| (Kind::Body, row));
        for (kind, row) in head.iter().map(|row| (Kind::Head, row)).chain(body) {
            let Some(cell) = row.get(i) else { continue };
            let widths = cell.widths();
            let (whole, part) = match (kind, column.align) {
                (Kind::Head, _) | (_, Align::Start) => (widths.natural, widths.narrowest),
                // A figure is never parted from its unit.
                (Kind::Body | Kind::Total, Align::End) => (widths.natural, widths.natural),
            };
            let wish = match kind {
                Kind::Head => part,
                Kind::Body | Kind::Total => whole,
            };
            narrow = narrow.max(part);
            wide = wide.max(wish);
        }
        least.push(narrow);
        wished.push(wide.max(narrow));
    }
    let weights: Vec<u16> = columns.iter().map(|column| column.weight).collect();
    let room = MEASURE - GAP * columns.len().saturating_sub(1) as f32;
    let shares = shared(room, &least, &wished, &weights);
    let mut x = 0.0;
    let mut places = Vec::new();
    for (column, width) in columns.iter().zip(shares) {
        places.push(Place {
            column: *column,
            x,
            width,
        });
        x += width + GAP;
    }
    places
}

fn setting_of(kind: Kind, column: Column) -> Setting {
    let setting = match kind {
        Kind::Head => HEADER,
        Kind::Body => CELL,
        Kind::Total => TOTAL,
    };
    match column.align {
        Align::Start => setting,
        Align::End => Setting {
            figures: Figures::Tabular,
            ..setting
        },
    }
}

fn rule(y: f32, thickness: f32, ink: Ink) -> Item {
    Item {
        owner: Owner::Looks,
        shape: Shape::Rule {
            x: 0.0,
            y,
            width: MEASURE,
            thickness,
            ink,
        },
    }
}
