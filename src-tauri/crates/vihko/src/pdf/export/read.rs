//! A paper read back: the data inside it, and what stands on its pages. What comes from outside may be anything, so
//! everything is counted.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId};

use crate::error::{Error, Failure, Result};

/// The largest file, in megabytes; a report of sixty people has less than one.
const LARGEST: usize = 10;

/// The most streams in a file; the report of sixty people has a few hundred.
const STREAMS: usize = 2_000;

/// The most bytes that any stream with objects may unfold to.
const UNFOLDED: usize = 4 * 1024 * 1024;

/// The most bytes that the data may unfold to, and all pages together.
const MOST: usize = 32 * 1024 * 1024;

/// The most pages.
const PAGES: usize = 2_000;

/// The most elements of the structure tree, and how deep they may lie.
const ELEMENTS: usize = 500_000;
const DEPTH: usize = 40;

/// A paper read back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// The data inside, byte for byte as it was attached.
    pub data: Vec<u8>,
    /// Every text of the pages in order, without their feet.
    pub text: String,
    /// What stands at the foot of each page.
    pub feet: Vec<String>,
    /// The tables: rows of cells, header rows first.
    pub tables: Vec<Vec<Vec<String>>>,
}

/// Reads a paper back. Refused where the bytes are no whole PDF, are larger than any paper of this program, or hold no
/// data.
pub fn read(bytes: &[u8]) -> Result<Reading> {
    let pdf = load(bytes)?;
    let mut paper = Paper {
        pdf: &pdf,
        pages: pdf.page_iter().take(PAGES + 1).collect(),
        marked: BTreeMap::new(),
        left: MOST,
        elements: 0,
    };
    let mut reading = Reading {
        data: attached(&pdf).ok_or(Failure::NoDataInside)?,
        ..Reading::default()
    };
    if paper.pages.len() > PAGES || paper.read(&mut reading).is_none() {
        return Err(Failure::PaperDamaged.into());
    }
    Ok(reading)
}

/// The data inside a paper, byte for byte as it was attached. Refused as in [`read`].
pub fn data(bytes: &[u8]) -> Result<Vec<u8>> {
    attached(&load(bytes)?).ok_or_else(|| Failure::NoDataInside.into())
}

fn load(bytes: &[u8]) -> Result<Document> {
    if bytes.len() > LARGEST * 1_000_000 {
        return Err(Failure::FileTooLarge(LARGEST).into());
    }
    let begins = bytes.get(..1024).unwrap_or(bytes);
    if !begins.windows(5).any(|part| part == b"%PDF-") {
        return Err(Failure::NoDataInside.into());
    }
    let ends = b"endstream";
    let streams = bytes.windows(ends.len()).filter(|part| part == ends);
    if streams.count() > STREAMS {
        return Err(Failure::PaperDamaged.into());
    }
    let options = LoadOptions::with_max_decompressed_size(UNFOLDED);
    Document::load_mem_with_options(bytes, options)
        .map_err(|error| Error::because(Failure::PaperDamaged, error))
}

/// The content of the first file whose relationship to the paper is that of data.
fn attached(pdf: &Document) -> Option<Vec<u8>> {
    let follow = |object: &Object| -> Option<Object> {
        pdf.dereference(object).ok().map(|(_, it)| it.clone())
    };
    let files = follow(pdf.catalog().ok()?.get(b"AF").ok()?)?;
    files.as_array().ok()?.iter().find_map(|file| {
        let file = follow(file)?;
        let file = file.as_dict().ok()?;
        if file.get(b"AFRelationship").ok()?.as_name().ok()? != b"Data" {
            return None;
        }
        let versions = follow(file.get(b"EF").ok()?)?;
        let content = follow(versions.as_dict().ok()?.get(b"F").ok()?)?;
        let stream = content.as_stream().ok()?;
        if stream.dict.get(b"Filter").is_err() {
            return Some(stream.content.clone());
        }
        stream.decompressed_content_with_limit(MOST).ok()
    })
}

/// A paper while it is read. Its methods answer with nothing where the paper is not as this program makes it.
struct Paper<'a> {
    pdf: &'a Document,
    pages: Vec<ObjectId>,
    /// The texts by page and number on it.
    marked: BTreeMap<(ObjectId, i64), String>,
    /// How many bytes may still be unfolded.
    left: usize,
    elements: usize,
}

impl Paper<'_> {
    fn read(&mut self, reading: &mut Reading) -> Option<()> {
        for page in self.pages.clone() {
            reading.feet.push(self.page(page, &mut reading.text)?);
        }
        let root = self.dict(self.pdf.catalog().ok()?.get(b"StructTreeRoot").ok()?)?;
        for kid in self.kids(root) {
            self.tables(&kid, 0, &mut reading.tables)?;
        }
        Some(())
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

    /// Gathers the rows of every table below an element.
    fn tables(
        &mut self,
        kid: &Object,
        depth: usize,
        tables: &mut Vec<Vec<Vec<String>>>,
    ) -> Option<()> {
        self.count(depth)?;
        // What is no element is text outside of tables, which the pages have told already.
        let Some(element) = self.dict(kid) else {
            return Some(());
        };
        let (tag, page) = (
            element.get(b"S").and_then(Object::as_name),
            page_of(element),
        );
        let (tag, kids) = (tag.unwrap_or_default().to_vec(), self.kids(element));
        match tag.as_slice() {
            b"TR" => {
                let mut cells = Vec::new();
                for kid in kids {
                    cells.push(self.text(&kid, page, depth + 1)?);
                }
                tables.last_mut()?.push(cells);
                return Some(());
            }
            b"Table" => tables.push(Vec::new()),
            _ => {}
        }
        for kid in kids {
            self.tables(&kid, depth + 1, tables)?;
        }
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
