//! A paper read back: the data inside it, and what stands on its pages. What comes from outside may be anything, so
//! everything is counted.

mod faces;
mod frame;
mod marks;
mod sheet;
mod walk;

use lopdf::{Document, LoadOptions, Object};

use crate::error::{Error, Failure, Result};
use walk::Paper;

/// The largest file, in megabytes; a report of sixty people has less than one.
const LARGEST: usize = 10;

/// The most streams in a file; the report of sixty people has a few hundred.
const STREAMS: usize = 2_000;

/// The most bytes that any stream with objects may unfold to.
const UNFOLDED: usize = 4 * 1024 * 1024;

/// The most bytes that the data may unfold to, and all pages together.
const MOST: usize = 32 * 1024 * 1024;

/// A paper read back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// The data inside, byte for byte as it was attached.
    pub data: Vec<u8>,
    /// Every text of the pages in order, without their feet.
    pub text: String,
    /// What stands at the foot of each page.
    pub feet: Vec<String>,
    /// What the paper is made of, in reading order.
    pub parts: Vec<Part>,
    /// The pages, from 1, on which something stands that this program never draws.
    pub added: Vec<usize>,
}

/// A part of a paper that was read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A heading with its rank; 1 is the title.
    Heading(u8, String),
    /// A paragraph.
    Text(String),
    /// A name and its value.
    Pair(String, String),
    /// An item of a list with bullets.
    Item(String),
    /// A table: rows of cells, header rows first.
    Table(Vec<Vec<String>>),
}

impl Reading {
    /// The tables in order.
    pub fn tables(&self) -> impl Iterator<Item = &Vec<Vec<String>>> {
        self.parts.iter().filter_map(|part| match part {
            Part::Table(rows) => Some(rows),
            Part::Heading(..) | Part::Text(_) | Part::Pair(..) | Part::Item(_) => None,
        })
    }
}

/// Reads a paper back. Refused where the bytes are no whole PDF, are larger than any paper of this program, are locked by
/// a password, or hold no data.
pub fn read(bytes: &[u8]) -> Result<Reading> {
    let pdf = load(bytes)?;
    let mut reading = Reading {
        data: attached(&pdf).ok_or(Failure::NoDataInside)?,
        ..Reading::default()
    };
    let walked = Paper::new(&pdf).read(&mut reading);
    walked.ok_or(Failure::PaperDamaged)?;
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
        return Err(Failure::NotAPdf.into());
    }
    let ends = b"endstream";
    let streams = bytes.windows(ends.len()).filter(|part| part == ends);
    if streams.count() > STREAMS {
        return Err(Failure::PaperDamaged.into());
    }
    let options = LoadOptions::with_max_decompressed_size(UNFOLDED);
    // No paper of this program is locked; what a lock hides cannot be told from what is damaged.
    let locked = || bytes.windows(8).any(|part| part == b"/Encrypt");
    match Document::load_mem_with_options(bytes, options) {
        Ok(pdf) if pdf.is_encrypted() || pdf.was_encrypted() => Err(Failure::PaperLocked.into()),
        Ok(pdf) => Ok(pdf),
        Err(error) if locked() => Err(Error::because(Failure::PaperLocked, error)),
        Err(error) => Err(Error::because(Failure::PaperDamaged, error)),
    }
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
