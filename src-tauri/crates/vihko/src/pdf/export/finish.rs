//! What the file says of itself: catalog, colour, description.

use std::sync::OnceLock;

use chrono::NaiveDate;
use lopdf::{Dictionary, Document as Pdf, Object, ObjectId, Stream, dictionary, text_string};
use sha2::{Digest, Sha256};

use super::deflate::Deflater;
use super::{DataFile, xmp};
use crate::error::{Error, Result};
use crate::pdf::document::Document;
use crate::text::Language;

/// sRGB for the output intent; `colour/README.md` tells where it comes from.
const SRGB: &[u8] = include_bytes!("../../../colour/sRGB-v2-magic.icc");

/// The program that makes the papers.
pub const PROGRAM: &str = "Seurantavihko";

/// The catalog that printpdf made.
pub fn catalog(pdf: &mut Pdf) -> Result<ObjectId> {
    pdf.version = "1.7".to_owned();
    let root = pdf.trailer.get(b"Root").and_then(Object::as_reference);
    root.map_err(Error::internal)
}

/// An object of the file, to be changed.
pub fn change(pdf: &mut Pdf, id: ObjectId) -> Result<&mut Dictionary> {
    pdf.get_dictionary_mut(id).map_err(Error::internal)
}

/// A language as PDF names it; Swedish is Finland's.
pub fn language_tag(language: Language) -> &'static str {
    match language {
        Language::Fi => "fi-FI",
        Language::Sv => "sv-FI",
        Language::En => "en-GB",
    }
}

/// Adds language, colour space, description and an identifier made of the content.
pub fn describe(
    pdf: &mut Pdf,
    root: ObjectId,
    document: &Document,
    data: Option<&DataFile>,
    made_on: NaiveDate,
) -> Result<()> {
    let colours = pdf.add_object(Stream::new(
        dictionary! { "N" => 3, "Filter" => "FlateDecode" },
        colours()?.to_vec(),
    ));
    let intent = pdf.add_object(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => text_string("sRGB"),
        "Info" => text_string("sRGB IEC61966-2.1"),
        "DestOutputProfile" => colours,
    });
    let packet = xmp::packet(document, data.is_some(), made_on);
    let metadata = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        packet.into_bytes(),
    );
    let metadata = pdf.add_object(metadata.with_compression(false));
    let catalog = change(pdf, root)?;
    catalog.set("Lang", text_string(language_tag(document.language)));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    catalog.set("OutputIntents", vec![Object::Reference(intent)]);
    catalog.set("Metadata", metadata);
    let info = pdf.trailer.get(b"Info").and_then(Object::as_reference);
    let info = info.map_err(Error::internal)?;
    let day = text_string(&format!("D:{}000000Z", made_on.format("%Y%m%d")));
    let mut description = dictionary! {
        "Title" => text_string(&document.title),
        "Author" => text_string(&document.author),
        "Creator" => text_string(PROGRAM),
        "Producer" => text_string(PROGRAM),
        "CreationDate" => day.clone(),
        "ModDate" => day,
    };
    if !document.subject.is_empty() {
        description.set("Subject", text_string(&document.subject));
    }
    pdf.set_object(info, description);
    let id = Object::string_literal(identifier(pdf));
    pdf.trailer.set("ID", vec![id.clone(), id]);
    Ok(())
}

/// The colour profile, deflated once.
fn colours() -> Result<&'static [u8]> {
    static PACKED: OnceLock<Vec<u8>> = OnceLock::new();
    if let Some(packed) = PACKED.get() {
        return Ok(packed);
    }
    let packed = Deflater::new().deflate(SRGB)?.to_vec();
    Ok(PACKED.get_or_init(|| packed))
}

/// Half a hash of every stream: pages, faces, description, data.
fn identifier(pdf: &Pdf) -> Vec<u8> {
    let mut hash = Sha256::new();
    for object in pdf.objects.values() {
        if let Ok(stream) = object.as_stream() {
            hash.update(&stream.content);
        }
    }
    hash.finalize().iter().take(16).copied().collect()
}
