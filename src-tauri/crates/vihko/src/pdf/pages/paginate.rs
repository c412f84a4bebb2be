//! Pieces on pages, and what stands on every page.

use crate::error::Result;

use super::face::{self, Face, Figures};
use super::flow::{Bond, Flow, Piece, Start};
use super::lines;
use super::setting::{BOTTOM, LEFT, MEASURE, RIGHT, SMALL, TOP};
use super::{Bookmark, HEIGHT, Ink, Item, Owner, Page, Pages, Shape, Text, WIDTH};
use crate::pdf::document::{Document, Footer};

/// The lowest place of content.
const END: f32 = HEIGHT - BOTTOM;

/// The baseline of the foot.
const FOOT: f32 = HEIGHT - 13.0;

/// Puts the pieces on pages.
pub fn pages(document: &Document, flow: Flow) -> Result<Pages> {
    let mut paper = Paper {
        pages: vec![Page::default()],
        bookmarks: Vec::new(),
        y: TOP,
    };
    let pieces = &flow.pieces;
    let header_of = |piece: &Piece| piece.header.and_then(|header| flow.headers.get(header));
    let mut kept = 0;
    for (i, piece) in pieces.iter().enumerate() {
        let room = END - TOP - header_of(piece).map_or(0.0, |header| header.height);
        let group = [Bond::Group, Bond::Tight]
            .into_iter()
            .filter(|_| i >= kept)
            .find_map(|bond| group(pieces, i, bond, room));
        let needed = match group {
            Some((count, height)) => {
                kept = i + count;
                height
            }
            None => piece.height,
        };
        let full = paper.y > TOP && paper.y + piece.gap + needed > END + 0.01;
        if (piece.start == Start::Page && paper.y > TOP) || full {
            paper.turn();
            if let Some(header) = header_of(piece) {
                paper.put(header);
            }
        } else if paper.y > TOP {
            paper.y += piece.gap;
        }
        paper.put(piece);
    }
    furnish(document, &mut paper.pages)?;
    Ok(Pages {
        pages: paper.pages,
        structure: flow.structure,
        bookmarks: paper.bookmarks,
        language: flow.language,
    })
}

/// How many pieces hold together with at least this bond, from one on, and how high they are; nothing if the room is too
/// small for them, which ends the counting: a long text would else be counted anew for each of its lines.
fn group(pieces: &[Piece], first: usize, bond: Bond, room: f32) -> Option<(usize, f32)> {
    let mut height = 0.0;
    for (i, piece) in pieces.iter().skip(first).enumerate() {
        // The first one's gap does not count.
        height += piece.height + if i == 0 { 0.0 } else { piece.gap };
        if height > room {
            return None;
        }
        if piece.bond < bond {
            return Some((i + 1, height));
        }
    }
    Some((pieces.len() - first, height))
}

/// Pages as they fill.
struct Paper {
    pages: Vec<Page>,
    bookmarks: Vec<Bookmark>,
    /// Where the next piece goes.
    y: f32,
}

impl Paper {
    fn turn(&mut self) {
        self.pages.push(Page::default());
        self.y = TOP;
    }

    fn put(&mut self, piece: &Piece) {
        let page = self.pages.len() - 1;
        if let Some((level, text)) = &piece.heading {
            self.bookmarks.push(Bookmark {
                level: *level,
                text: text.clone(),
                page,
                y: self.y,
            });
        }
        let y = self.y;
        let items = piece.items.iter().cloned();
        if let Some(page) = self.pages.last_mut() {
            page.items
                .extend(items.map(|item| item.lower(y).inward(LEFT)));
        }
        self.y += piece.height;
    }
}

/// Sets the foot and the watermark on every page.
fn furnish(document: &Document, pages: &mut [Page]) -> Result<()> {
    let count = pages.len();
    for (i, page) in pages.iter_mut().enumerate() {
        if let Some(word) = &document.watermark {
            page.items.insert(0, watermark(word)?);
        }
        let Footer {
            left,
            code,
            page: pattern,
        } = &document.footer;
        let number = pattern
            .replace("{n}", &(i + 1).to_string())
            .replace("{m}", &count.to_string());
        page.items.push(foot(left, |_| LEFT)?);
        let number = foot(&number, |width| WIDTH - RIGHT - width)?;
        let number_start = match &number.shape {
            Shape::Text(text) => text.x,
            Shape::Rule { .. }
            | Shape::Box { .. }
            | Shape::Picture { .. }
            | Shape::Watermark { .. } => WIDTH - RIGHT,
        };
        if let Some(code) = code {
            page.items
                .push(foot(code, |width| number_start - 6.0 - width)?);
        }
        page.items.push(number);
    }
    Ok(())
}

fn foot(text: &str, x: impl Fn(f32) -> f32) -> Result<Item> {
    let settled = super::breaks::settled(text).into_iter();
    let mut text: String = settled.filter(|char| !lines::hidden(*char)).collect();
    let figures = Figures::Proportional;
    let mut width = face::width(&SMALL.plain.shape(figures, &text)?, SMALL.size);
    // One line has room for it all but for a name of absurd length, which ends in an ellipsis.
    while width > MEASURE * 0.7 && text.pop().is_some() {
        let shortened = format!("{text}…");
        width = face::width(&SMALL.plain.shape(figures, &shortened)?, SMALL.size);
        if width <= MEASURE * 0.7 {
            text = shortened;
        }
    }
    Ok(Item {
        owner: Owner::Footer,
        shape: Shape::Text(Text {
            x: x(width),
            y: FOOT,
            width,
            size: SMALL.size,
            face: SMALL.plain,
            figures,
            ink: Ink::Faint,
            text,
        }),
    })
}

fn watermark(word: &str) -> Result<Item> {
    let glyphs = Face::Bold.shape(Figures::Proportional, word)?;
    let at_one_point = face::width(&glyphs, 1.0).max(0.1);
    let size = (190.0 / at_one_point).min(110.0).floor();
    Ok(Item {
        owner: Owner::Looks,
        shape: Shape::Watermark {
            text: word.to_owned(),
            size,
            width: at_one_point * size,
        },
    })
}
