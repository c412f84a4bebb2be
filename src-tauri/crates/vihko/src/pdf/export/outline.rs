//! Headings as the viewer's bookmarks.

use lopdf::{Document, Object, ObjectId, dictionary, text_string};

use super::finish::change;
use crate::error::Result;
use crate::pdf::document::Level;
use crate::pdf::pages::{Bookmark, HEIGHT, MM_PER_PT, Pages};

/// A bookmark with its place in the tree.
struct Entry<'a> {
    bookmark: &'a Bookmark,
    id: ObjectId,
    parent: ObjectId,
    children: Vec<ObjectId>,
    /// How many stand below it at any depth.
    below: i64,
}

/// Adds the bookmarks, each below the last of a higher rank.
pub fn add(pdf: &mut Document, root: ObjectId, pages: &Pages) -> Result<()> {
    if pages.bookmarks.is_empty() {
        return Ok(());
    }
    let page_ids: Vec<ObjectId> = pdf.page_iter().collect();
    let outlines = pdf.new_object_id();
    let mut top: Vec<ObjectId> = Vec::new();
    let mut entries: Vec<Entry> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for bookmark in &pages.bookmarks {
        while let Some(last) = open.last().and_then(|last| entries.get(*last)) {
            if rank(last.bookmark.level) < rank(bookmark.level) {
                break;
            }
            open.pop();
        }
        let id = pdf.new_object_id();
        for above in &open {
            if let Some(above) = entries.get_mut(*above) {
                above.below += 1;
            }
        }
        let parent = match open.last().and_then(|last| entries.get_mut(*last)) {
            Some(parent) => {
                parent.children.push(id);
                parent.id
            }
            None => {
                top.push(id);
                outlines
            }
        };
        open.push(entries.len());
        entries.push(Entry {
            bookmark,
            id,
            parent,
            children: Vec::new(),
            below: 0,
        });
    }
    let siblings = |parent: ObjectId| {
        let parent = entries.iter().find(|entry| entry.id == parent);
        parent.map_or(&top, |entry| &entry.children)
    };
    for entry in &entries {
        let row = siblings(entry.parent);
        let place = row.iter().position(|id| *id == entry.id).unwrap_or(0);
        let y = (HEIGHT - entry.bookmark.y + 3.0) / MM_PER_PT;
        let mut item = dictionary! {
            "Title" => text_string(&entry.bookmark.text),
            "Parent" => entry.parent,
        };
        if let Some(page) = page_ids.get(entry.bookmark.page) {
            let target: Vec<Object> = vec![
                (*page).into(),
                "XYZ".into(),
                0.into(),
                y.round().into(),
                Object::Null,
            ];
            item.set("Dest", target);
        }
        if let Some(previous) = place.checked_sub(1).and_then(|place| row.get(place)) {
            item.set("Prev", *previous);
        }
        if let Some(next) = row.get(place + 1) {
            item.set("Next", *next);
        }
        if let (Some(first), Some(last)) = (entry.children.first(), entry.children.last()) {
            item.set("First", *first);
            item.set("Last", *last);
            item.set("Count", entry.below);
        }
        pdf.set_object(entry.id, item);
    }
    let mut list = dictionary! { "Type" => "Outlines", "Count" => entries.len() as i64 };
    if let (Some(first), Some(last)) = (top.first(), top.last()) {
        list.set("First", *first);
        list.set("Last", *last);
    }
    pdf.set_object(outlines, list);
    change(pdf, root)?.set("Outlines", outlines);
    Ok(())
}

fn rank(level: Level) -> u8 {
    match level {
        Level::Title => 1,
        Level::Section => 2,
        Level::Part => 3,
    }
}
