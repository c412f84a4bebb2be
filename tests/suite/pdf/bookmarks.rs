//! Headings as the viewer's list: each below the one of higher rank that it belongs to, each leading to its place.

use lopdf::Document as Pdf;
use vihko::pdf;
use vihko::pdf::document::{Block, Level};
use vihko::pdf::pages::{HEIGHT, MM_PER_PT, Shape};

use super::walk::Tree;
use super::{papers, today};

/// A bookmark of the file: how deep it stands, its words, its page from 0 and how far down, in millimetres.
type Found = (usize, String, usize, f32);

/// The bookmarks below an entry, in the order in which a viewer shows them.
fn below(tree: &Tree, entry: &lopdf::Dictionary, depth: usize, found: &mut Vec<Found>) {
    let mut next = entry.get(b"First").ok();
    let mut count = 0;
    while let Some(item) = next.map(|id| tree.dict(id)) {
        let title = lopdf::decode_text_string(item.get(b"Title").unwrap()).unwrap();
        let place = item.get(b"Dest").unwrap().as_array().unwrap();
        let page = place[0].as_reference().unwrap();
        let page = tree.pages.iter().position(|it| *it == page).unwrap();
        assert_eq!(place[1].as_name().unwrap(), b"XYZ");
        let y = HEIGHT - place[3].as_float().unwrap() * MM_PER_PT;
        found.push((depth, title, page, y));
        count += 1;
        let before = found.len();
        below(tree, item, depth + 1, found);
        if found.len() > before {
            let told = item.get(b"Count").unwrap().as_i64().unwrap();
            assert_eq!(told, (found.len() - before) as i64);
        }
        next = item.get(b"Next").ok();
    }
    assert!(count > 0 || entry.get(b"Last").is_err());
}

/// The headings of a document, as they were written.
fn headings(blocks: &[Block], found: &mut Vec<(Level, String)>) {
    for block in blocks {
        if let Block::Heading(level, text) = block {
            found.push((*level, text.clone()));
        }
        if let Block::Together(blocks) = block {
            headings(blocks, found);
        }
    }
}

#[test]
fn every_heading_is_a_bookmark_at_its_rank_that_leads_right_above_it() {
    let mut deepest = 0;
    for (name, document, _) in papers::all() {
        let pages = pdf::pages::lay_out(&document).unwrap();
        let pdf = Pdf::load_mem(&pdf::render(&document, None, today()).unwrap()).unwrap();
        let tree = Tree {
            pdf: &pdf,
            pages: pdf.page_iter().collect(),
        };
        let mut found = Vec::new();
        if let Ok(list) = pdf.catalog().unwrap().get(b"Outlines") {
            below(&tree, tree.dict(list), 0, &mut found);
        }
        let mut written = Vec::new();
        headings(&document.blocks, &mut written);
        let titles: Vec<&String> = found.iter().map(|(_, title, ..)| title).collect();
        let wanted: Vec<&String> = written.iter().map(|(_, text)| text).collect();
        assert_eq!(titles, wanted, "{name}");
        let mut open: Vec<Level> = Vec::new();
        for ((level, _), (depth, title, page, y)) in written.iter().zip(&found) {
            while open.last().is_some_and(|last| rank(*last) >= rank(*level)) {
                open.pop();
            }
            assert_eq!(open.len(), *depth, "{name}: {title}");
            open.push(*level);
            deepest = deepest.max(*depth);
            let first = title.split(' ').next().unwrap();
            let distance = pages.pages[*page]
                .items
                .iter()
                .filter_map(|item| match &item.shape {
                    Shape::Text(text) if text.text.starts_with(first) => Some(text.y - y),
                    _ => None,
                });
            assert!(
                distance.into_iter().any(|it| (0.0..15.0).contains(&it)),
                "{name}: {title} is not right below {y} on page {page}"
            );
        }
    }
    assert_eq!(deepest, 2);
}

fn rank(level: Level) -> u8 {
    match level {
        Level::Title => 1,
        Level::Section => 2,
        Level::Part => 3,
    }
}
