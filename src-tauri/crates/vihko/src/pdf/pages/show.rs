//! Pages as text that a person can compare: `Display` for golden tests.

use std::fmt;

use super::{Item, Owner, Page, Pages, Shape};

impl Item {
    /// The same, further down.
    pub(super) fn lower(mut self, by: f32) -> Item {
        match &mut self.shape {
            Shape::Text(text) => text.y += by,
            Shape::Rule { y, .. } | Shape::Box { y, .. } | Shape::Picture { y, .. } => *y += by,
            Shape::Watermark { .. } => {}
        }
        self
    }

    /// The same, further to the right.
    pub(super) fn inward(mut self, by: f32) -> Item {
        match &mut self.shape {
            Shape::Text(text) => text.x += by,
            Shape::Rule { x, .. } | Shape::Box { x, .. } | Shape::Picture { x, .. } => *x += by,
            Shape::Watermark { .. } => {}
        }
        self
    }
}

impl fmt::Display for Pages {
    /// A line for every item: its place in millimetres, its element, its text; then the structure tree.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, page) in self.pages.iter().enumerate() {
            writeln!(f, "— page {} —", i + 1)?;
            self.page(page, f)?;
        }
        writeln!(f, "— structure —")?;
        for (id, node) in self.structure.nodes.iter().enumerate() {
            let indent = "  ".repeat(self.structure.depth(id));
            write!(f, "{indent}{:?}", node.role)?;
            if let Some(language) = node.language {
                write!(f, " [{}]", language.code())?;
            }
            if let Some(alternative) = &node.alternative {
                write!(f, " “{alternative}”")?;
            }
            let texts = self.texts_of(id);
            if !texts.is_empty() {
                write!(f, ": {}", texts.trim_end())?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

impl Pages {
    fn page(&self, page: &Page, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for item in &page.items {
            let owner = match item.owner {
                Owner::Node(id) => self
                    .structure
                    .nodes
                    .get(id)
                    .map_or("?", |node| node.role.tag()),
                Owner::Footer => "(foot)",
                Owner::Looks => "(looks)",
            };
            match &item.shape {
                Shape::Text(text) => writeln!(
                    f,
                    "{:6.1} {:6.1} {owner:8} {:?} {} pt: {}",
                    text.x, text.y, text.face, text.size, text.text
                )?,
                Shape::Rule { x, y, width, .. } => {
                    writeln!(f, "{x:6.1} {y:6.1} {owner:8} rule {width:.1}")?;
                }
                Shape::Box {
                    x,
                    y,
                    width,
                    height,
                    fill,
                    ..
                } => writeln!(
                    f,
                    "{x:6.1} {y:6.1} {owner:8} box {width:.1} × {height:.1} {fill:?}"
                )?,
                Shape::Picture {
                    x,
                    y,
                    width,
                    height,
                    ..
                } => writeln!(
                    f,
                    "{x:6.1} {y:6.1} {owner:8} picture {width:.1} × {height:.1}"
                )?,
                Shape::Watermark { text, .. } => {
                    writeln!(f, "{:14}{owner:8} watermark: {text}", "")?
                }
            }
        }
        Ok(())
    }

    /// The text that belongs to an element itself, over all pages, with divided words whole.
    pub fn texts_of(&self, node: super::NodeId) -> String {
        let items = self.pages.iter().flat_map(|page| &page.items);
        let mut whole = String::new();
        for item in items.filter(|item| item.owner == Owner::Node(node)) {
            if let Shape::Text(text) = &item.shape {
                match text.text.strip_suffix('\u{ad}') {
                    Some(part) => whole.push_str(part),
                    None => whole.push_str(&text.text),
                }
            }
        }
        whole
    }
}
