//! The walk through a paper's pages and its structure.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::faces::Font;
use super::frame;
use super::marks::{self, Line};
use super::sheet::{Resources, sheet};
use super::{MOST, Part, Reading, UNFOLDED};

/// The most pages.
const PAGES: usize = 2_000;

/// The most fonts that are looked at; papers have three.
const FONTS: usize = 20;

/// What stands before an item of a list.
const BULLET: &str = "•";

/// The most elements of the structure tree, and how deep they may lie.
const ELEMENTS: usize = 500_000;
const DEPTH: usize = 40;

/// A paper while it is read. Its methods answer with nothing where the paper is not as this program makes it.
pub(super) struct Paper<'a> {
    pdf: &'a Document,
    pages: Vec<ObjectId>,
    /// The texts of all pages in the order in which they are drawn.
    stretches: Vec<Stretch>,
    /// Where they stand among them, by page and number on it.
    marked: BTreeMap<(ObjectId, i64), usize>,
    /// The header that is repeated at the top of a page, by page from 0.
    heads: Vec<(usize, String)>,
    /// What was added, by page from 0.
    added: BTreeSet<usize>,
    /// The text after which the next one of the tree must stand.
    last: Option<usize>,
    /// How many bytes may still be unfolded.
    left: usize,
    elements: usize,
}

/// A text of a page that belongs to an element.
struct Stretch {
    /// The page, from 0.
    page: usize,
    text: String,
    lines: Vec<Line>,
    /// How often the tree tells it.
    told: usize,
    /// The header of the table that it stands in.
    head: Option<Rc<str>>,
}

impl<'a> Paper<'a> {
    /// A paper of which nothing has been read yet.
    pub(super) fn new(pdf: &'a Document) -> Paper<'a> {
        Paper {
            pdf,
            pages: pdf.page_iter().take(PAGES + 1).collect(),
            stretches: Vec::new(),
            marked: BTreeMap::new(),
            heads: Vec::new(),
            added: BTreeSet::new(),
            last: None,
            left: MOST,
            elements: 0,
        }
    }

    /// Reads every page and the whole structure.
    pub(super) fn read(&mut self, reading: &mut Reading) -> Option<()> {
        if self.pages.len() > PAGES {
            return None;
        }
        if !frame::is_plain_paper(self.pdf) {
            self.added.insert(0);
        }
        let mut fonts = BTreeMap::new();
        for (i, page) in self.pages.clone().into_iter().enumerate() {
            reading
                .feet
                .push(self.page(i, page, &mut fonts, &mut reading.text)?);
        }
        let root = self.dict(self.pdf.catalog().ok()?.get(b"StructTreeRoot").ok()?)?;
        for kid in self.kids(root) {
            self.parts(&kid, None, 0, &mut reading.parts)?;
        }
        self.untold();
        reading.added = self.added.iter().map(|page| page + 1).collect();
        Some(())
    }

    /// Reads a page's texts; answers with its foot.
    fn page(
        &mut self,
        number: usize,
        page: ObjectId,
        known: &mut BTreeMap<usize, Option<Font>>,
        whole: &mut String,
    ) -> Option<String> {
        let content = self.pdf.get_page_content_with_limit(page, self.left).ok()?;
        self.left = self.left.checked_sub(content.len())?;
        let fonts = self.pdf.get_page_fonts(page).ok()?;
        // Pages share their fonts, so each is proven once.
        for font in fonts.values() {
            let room = known.len() < FONTS;
            let proven = || room.then(|| Font::proven(self.pdf, font)).flatten();
            known.entry(address(font)).or_insert_with(proven);
        }
        let (mut proven, mut foreign) = (BTreeMap::new(), BTreeMap::new());
        for (name, font) in &fonts {
            if let Some(own) = known.get(&address(font)).and_then(Option::as_ref) {
                proven.insert(name.clone(), own);
            } else {
                let encoding = font.get_font_encoding_with_limit(self.pdf, UNFOLDED).ok()?;
                foreign.insert(name.clone(), encoding);
            }
        }
        let resources = Resources {
            proven,
            foreign,
            pictures: match number {
                0 => frame::pictures(self.pdf, page),
                _ => BTreeSet::new(),
            },
        };
        let strict = Content::decode_strict(&content);
        let mut strange = strict.is_err() || !frame::is_plain_page(self.pdf, page);
        let content = match strict {
            Ok(content) => content,
            Err(_) => Content::decode(&content).ok()?,
        };
        let sheet = sheet(&content.operations, &resources)?;
        strange |= sheet.strange || !frame::is_unnoted(self.pdf, page, &sheet.marks);
        if !sheet.head.is_empty() {
            self.heads.push((number, sheet.head));
        }
        for stretch in sheet.stretches {
            join(whole, &stretch.text);
            let here = self.stretches.len();
            if self.marked.insert((page, stretch.number), here).is_some() {
                strange = true;
            }
            self.stretches.push(Stretch {
                page: number,
                text: stretch.text,
                lines: stretch.lines,
                told: 0,
                head: None,
            });
        }
        if strange {
            self.added.insert(number);
        }
        Some(sheet.foot)
    }

    /// Finds the texts that the tree does not tell once, and headers that are repeated where their table does not go on.
    fn untold(&mut self) {
        let untold = |it: &&Stretch| it.told != 1 && !it.text.is_empty();
        let pages = self.stretches.iter().filter(untold).map(|it| it.page);
        self.added.extend(pages);
        for (page, head) in &self.heads {
            let first = self.stretches.partition_point(|it| it.page < *page);
            let below = self.stretches.get(first..).unwrap_or_default();
            let mut below = below.iter().take_while(|it| it.page == *page);
            let below = below.find(|it| !it.text.is_empty());
            let wanted = below.and_then(|it| it.head.as_deref()).unwrap_or_default();
            if bare(wanted) != bare(head) {
                self.added.insert(*page);
            }
        }
    }

    /// Takes down that the tree tells these texts as one, and answers with it.
    fn tell(&mut self, found: &[usize]) -> String {
        let mut text = String::new();
        for (i, at) in found.iter().enumerate() {
            let next = match i {
                0 => self.last.is_none_or(|last| last < *at),
                _ => found.get(i - 1).is_some_and(|before| before < at),
            };
            if let Some(stretch) = self.stretches.get_mut(*at) {
                join(&mut text, &stretch.text);
                stretch.told += 1;
                if !next {
                    self.added.insert(stretch.page);
                }
            }
        }
        self.last = found.first().copied().or(self.last);
        text
    }

    /// The text of an element and of everything below it.
    fn text(&mut self, kid: &Object, page: Option<ObjectId>, depth: usize) -> Option<String> {
        let mut found = Vec::new();
        self.below(kid, page, depth, &mut found)?;
        Some(self.tell(&found))
    }

    /// Gathers the texts of an element and of everything below it.
    fn below(
        &mut self,
        kid: &Object,
        page: Option<ObjectId>,
        depth: usize,
        found: &mut Vec<usize>,
    ) -> Option<()> {
        self.count(depth)?;
        if let Ok(number) = kid.as_i64() {
            found.extend(page.and_then(|page| self.marked.get(&(page, number))));
            return Some(());
        }
        let element = self.dict(kid)?;
        let page = page_of(element).or(page);
        let kids = match element.get(b"MCID") {
            Ok(number) => vec![number.clone()],
            Err(_) => self.kids(element),
        };
        for kid in kids {
            self.below(&kid, page, depth + 1, found)?;
        }
        Some(())
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
                let mut table = Table::default();
                for kid in kids {
                    self.rows(&kid, page, depth + 1, &mut table)?;
                }
                self.set(&table);
                parts.push(Part::Table(table.rows));
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
        table: &mut Table,
    ) -> Option<()> {
        self.count(depth)?;
        let Some(element) = self.dict(kid) else {
            return Some(());
        };
        let page = page_of(element).or(page);
        let tag = element.get(b"S").and_then(Object::as_name);
        let tag = tag.unwrap_or_default();
        let (is_row, is_head) = (tag == b"TR", tag == b"THead");
        let kids = self.kids(element);
        if !is_row {
            for kid in kids {
                self.rows(&kid, page, depth + 1, table)?;
            }
            if is_head {
                table.head = table.rows.concat().concat();
            }
            return Some(());
        }
        let (mut texts, mut cells) = (Vec::new(), Vec::new());
        for kid in kids {
            let mut found = Vec::new();
            self.below(&kid, page, depth + 1, &mut found)?;
            texts.push(self.tell(&found));
            cells.push(found);
        }
        table.rows.push(texts);
        table.cells.push(cells);
        Some(())
    }

    /// Looks whether the cells of a table stand below and beside one another.
    fn set(&mut self, table: &Table) {
        let lines = |cell: &Vec<usize>| -> Vec<Line> {
            let stretches = cell.iter().filter_map(|at| self.stretches.get(*at));
            stretches.flat_map(|it| it.lines.clone()).collect()
        };
        let rows: Vec<Vec<Vec<Line>>> = table
            .cells
            .iter()
            .map(|row| row.iter().map(lines).collect())
            .collect();
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let column = |at: usize| rows.iter().filter_map(move |row| row.get(at));
        let straight = (0..columns).all(|at| marks::is_column(column(at).map(Vec::as_slice)))
            && rows
                .iter()
                .all(|row| marks::is_row(row.iter().map(Vec::as_slice)));
        let head: Rc<str> = table.head.as_str().into();
        for at in table.cells.iter().flatten().flatten() {
            if let Some(stretch) = self.stretches.get_mut(*at) {
                stretch.head = Some(Rc::clone(&head));
                if !straight {
                    self.added.insert(stretch.page);
                }
            }
        }
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

/// A table as the tree tells it.
#[derive(Default)]
struct Table {
    rows: Vec<Vec<String>>,
    /// The texts of each cell of each row.
    cells: Vec<Vec<Vec<usize>>>,
    /// What its header rows say.
    head: String,
}

/// What tells one font of a file from another.
fn address(font: &Dictionary) -> usize {
    std::ptr::from_ref(font).addr()
}

fn page_of(element: &Dictionary) -> Option<ObjectId> {
    element.get(b"Pg").and_then(Object::as_reference).ok()
}

/// Adds text; a word that was divided becomes whole.
pub(super) fn join(text: &mut String, more: &str) {
    if text.ends_with('\u{ad}') {
        text.pop();
    }
    text.push_str(more);
}

/// A text without what depends on where its lines end.
fn bare(text: &str) -> String {
    let hidden = |c: &char| c.is_whitespace() || *c == '\u{ad}';
    text.chars().filter(|c| !hidden(c)).collect()
}
