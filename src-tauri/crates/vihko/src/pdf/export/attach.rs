//! The data that travels inside a paper: in, and out again.

use chrono::NaiveDate;
use lopdf::{Document, LoadOptions, Object, ObjectId, Stream, dictionary, text_string};

use super::DataFile;
use super::finish::change;
use crate::error::{Error, Failure, Result};

/// The most bytes that a paper's data may unfold to; a year's report takes a hundredth of it.
const MOST: usize = 64 * 1024 * 1024;

/// Attaches the file as data of the whole paper (ISO 19005-3, 6.8).
pub fn add(pdf: &mut Document, root: ObjectId, file: &DataFile, made_on: NaiveDate) -> Result<()> {
    let day = text_string(&format!("D:{}000000Z", made_on.format("%Y%m%d")));
    let content = pdf.add_object(Stream::new(
        dictionary! {
            "Type" => "EmbeddedFile",
            "Subtype" => file.media_type.as_str(),
            "Params" => dictionary! {
                "Size" => file.bytes.len() as i64,
                "ModDate" => day,
            },
        },
        file.bytes.clone(),
    ));
    let name = text_string(&file.name);
    let specification = pdf.add_object(dictionary! {
        "Type" => "Filespec",
        "F" => name.clone(),
        "UF" => name.clone(),
        "Desc" => text_string(&file.description),
        "AFRelationship" => "Data",
        "EF" => dictionary! { "F" => content, "UF" => content },
    });
    let catalog = change(pdf, root)?;
    catalog.set("AF", vec![Object::Reference(specification)]);
    let names = dictionary! { "Names" => vec![name, specification.into()] };
    catalog.set("Names", dictionary! { "EmbeddedFiles" => names });
    Ok(())
}

/// The data inside a paper, byte for byte as it was attached. Refused where the bytes are no PDF of this program or hold
/// no data.
pub fn data(bytes: &[u8]) -> Result<Vec<u8>> {
    let options = LoadOptions::with_max_decompressed_size(MOST);
    let pdf = Document::load_mem_with_options(bytes, options)
        .map_err(|error| Error::because(Failure::NoDataInside, error))?;
    attached(&pdf).ok_or_else(|| Failure::NoDataInside.into())
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
