//! The walk through a paper's pages and its structure.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::{MOST, Part, Reading, UNFOLDED};

/// The most pages.
const PAGES: usize = 2_000;

/// What stands before an item of a list.
const BULLET: &str = "•";

/// The most elements of the structure tree, and how deep they may lie.
const ELEMENTS: usize = 500_000;
const DEPTH: usize = 40;

/// A paper while it is read. Its methods answer with nothing where the paper is not as this program makes it.
pub(super) struct Paper<'a> {
    pdf: &'a Document,
    pages: Vec<ObjectId>,
    /// The texts by page and number on it.
    marked: BTreeMap<(ObjectId, i64), String>,
    /// How many bytes may still be unfolded.
    left: usize,
    elements: usize,
}

impl<'a> Paper<'a> {
    /// A paper of which nothing has been read yet.
    pub(super) fn new(pdf: &'a Document) -> Paper<'a> {
        Paper {
            pdf,
            pages: pdf.page_iter().take(PAGES + 1).collect(),
            marked: BTreeMap::new(),
            left: MOST,
            elements: 0,
        }
    }

    /// Reads every page and the whole structure.
    pub(super) fn read(&mut self, reading: &mut Reading) -> Option<()> {
        if self.pages.len() > PAGES {
            return None;
        }
        for (i, page) in self.pages.clone().into_iter().enumerate() {
            reading.feet.push(self.page(page, &mut reading.text)?);
            if self.has_annotations(page) {
                reading.added.push(i + 1);
            }
        }
        let root = self.dict(self.pdf.catalog().ok()?.get(b"StructTreeRoot").ok()?)?;
        for kid in self.kids(root) {
            self.parts(&kid, None, 0, &mut reading.parts)?;
        }
        Some(())
    }

    /// Whether something lies on a page that is no field to sign in; papers are made without any.
    fn has_annotations(&self, page: ObjectId) -> bool {
        let annotations = self.pdf.get_page_annotations(page).unwrap_or_default();
        let mut subtypes = annotations
            .iter()
            .map(|it| it.get(b"Subtype").and_then(Object::as_name));
        subtypes.any(|it| it.is_ok_and(|it| it != b"Widget"))
    }

    /// Reads a page's texts; answers with its foot.
    fn page(&mut self, page: ObjectId, whole: &mut String) -> Option<String> {
        let content = self.pdf.get_page_content_with_limit(page, self.left).ok()?;
        self.left = self.left.checked_sub(content.len())?;
        let fonts = self.pdf.get_page_fonts(page).ok()?;
        let mut encodings = BTreeMap::new();
        for (name, font) in fonts {
            let encoding = font.get_font_encoding_with_limit(self.pdf, UNFOLDED).ok()?;
            encodings.insert(name, encoding);
        }
        let (mut foot, mut open, mut font) = (String::new(), Open::Looks, None);
        for operation in Content::decode(&content).ok()?.operations {
            match operation.operator.as_str() {
                "BDC" => open = opened(operation.operands.get(1)),
                "EMC" => open = Open::Looks,
                "Tf" => font = encodings.get(operation.operands.first()?.as_name().ok()?),
                "Tj" | "TJ" => {
                    let mut shown = Vec::new();
                    strings(&operation.operands, &mut shown);
                    let mut text = String::new();
                    for part in shown {
                        text.push_str(&Document::decode_text(font?, part).ok()?);
                    }
                    match open {
                        Open::Stretch(number) => {
                            join(whole, &text);
                            join(self.marked.entry((page, number)).or_default(), &text);
                        }
                        Open::Foot => join(&mut foot, &(text + " ")),
                        Open::Looks => {}
                    }
                }
                _ => {}
            }
        }
        Some(foot)
    }

    /// Gathers what an element and everything below it says.
    fn parts(
        &mut self,
        kid: &Object,
        page: Option<ObjectId>,
        depth: usize,
        parts: &mut Vec<Part>,
    ) -> Option<()> {
        self.count(depth)?;
        // What is no element is told with the element that holds it.
        let Some(element) = self.dict(kid) else {
            return Some(());
        };
        let page = page_of(element).or(page);
        let tag = element.get(b"S").and_then(Object::as_name);
        let (tag, kids) = (tag.unwrap_or_default().to_vec(), self.kids(element));
        match tag.as_slice() {
            b"H1" | b"H2" | b"H3" => {
                let rank = tag.last()? - b'0';
                parts.push(Part::Heading(rank, self.text(kid, page, depth)?));
            }
            b"P" => parts.push(Part::Text(self.text(kid, page, depth)?)),
            b"LI" => {
                let name = kids.first().map(|kid| self.text(kid, page, depth + 1));
                let name = name.unwrap_or(Some(String::new()))?;
                let mut value = String::new();
                for kid in kids.iter().skip(1) {
                    join(&mut value, &self.text(kid, page, depth + 1)?);
                }
                parts.push(match name.trim() {
                    BULLET | "" => Part::Item(value),
                    _ => Part::Pair(name, value),
                });
            }
            b"Table" => {
                let mut rows = Vec::new();
                for kid in kids {
                    self.rows(&kid, page, depth + 1, &mut rows)?;
                }
                parts.push(Part::Table(rows));
            }
            _ => {
                for kid in kids {
                    self.parts(&kid, page, depth + 1, parts)?;
                }
            }
        }
        Some(())
    }

    /// Gathers the rows of a table below an element.
    fn rows(
        &mut self,
        kid: &Object,
        page: Option<ObjectId>,
        depth: usize,
        rows: &mut Vec<Vec<String>>,
    ) -> Option<()> {
        self.count(depth)?;
        let Some(element) = self.dict(kid) else {
            return Some(());
        };
        let page = page_of(element).or(page);
        let tag = element.get(b"S").and_then(Object::as_name);
        let is_row = tag.is_ok_and(|tag| tag == b"TR");
        let kids = self.kids(element);
        if !is_row {
            for kid in kids {
                self.rows(&kid, page, depth + 1, rows)?;
            }
            return Some(());
        }
        let mut cells = Vec::new();
        for kid in kids {
            cells.push(self.text(&kid, page, depth + 1)?);
        }
        rows.push(cells);
        Some(())
    }

    /// The text of an element and of everything below it.
    fn text(&mut self, kid: &Object, page: Option<ObjectId>, depth: usize) -> Option<String> {
        self.count(depth)?;
        if let Ok(number) = kid.as_i64() {
            let text = page.and_then(|page| self.marked.get(&(page, number)));
            return Some(text.cloned().unwrap_or_default());
        }
        let element = self.dict(kid)?;
        let page = page_of(element).or(page);
        let kids = match element.get(b"MCID") {
            Ok(number) => vec![number.clone()],
            Err(_) => self.kids(element),
        };
        let mut text = String::new();
        for kid in kids {
            join(&mut text, &self.text(&kid, page, depth + 1)?);
        }
        Some(text)
    }

    fn count(&mut self, depth: usize) -> Option<()> {
        self.elements += 1;
        (self.elements <= ELEMENTS && depth <= DEPTH).then_some(())
    }

    fn dict<'b>(&'b self, object: &'b Object) -> Option<&'b Dictionary> {
        self.pdf.dereference(object).ok()?.1.as_dict().ok()
    }

    fn kids(&self, element: &Dictionary) -> Vec<Object> {
        let Ok(kids) = element.get(b"K") else {
            return Vec::new();
        };
        let held = self.pdf.dereference(kids).ok();
        match held.and_then(|(_, it)| it.as_array().ok()) {
            Some(kids) => kids.clone(),
            None => vec![kids.clone()],
        }
    }
}

/// What a stretch of a page is.
#[derive(Debug, Clone, Copy)]
enum Open {
    /// Content, by its number.
    Stretch(i64),
    /// The page's foot.
    Foot,
    /// Looks only.
    Looks,
}

fn opened(properties: Option<&Object>) -> Open {
    let Some(properties) = properties.and_then(|it| it.as_dict().ok()) else {
        return Open::Looks;
    };
    let number = properties.get(b"MCID").and_then(Object::as_i64);
    let subtype = properties.get(b"Subtype").and_then(Object::as_name);
    match (number, subtype) {
        (Ok(number), _) => Open::Stretch(number),
        (Err(_), Ok(b"Footer")) => Open::Foot,
        (Err(_), _) => Open::Looks,
    }
}

fn page_of(element: &Dictionary) -> Option<ObjectId> {
    element.get(b"Pg").and_then(Object::as_reference).ok()
}

/// The strings that an operation shows.
fn strings<'a>(operands: &'a [Object], shown: &mut Vec<&'a [u8]>) {
    for operand in operands {
        if let Ok(items) = operand.as_array() {
            shown.extend(items.iter().filter_map(|item| item.as_str().ok()));
        } else if let Ok(text) = operand.as_str() {
            shown.push(text);
        }
    }
}

/// Adds text; a word that was divided becomes whole.
fn join(text: &mut String, more: &str) {
    if text.ends_with('\u{ad}') {
        text.pop();
    }
    text.push_str(more);
}
