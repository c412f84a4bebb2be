//! The pictures of a page, as the window can show them.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use crate::error::{Error, Result};

/// A picture within one paper.
pub struct Picture {
    /// What the pages call it.
    pub key: Vec<u8>,
    /// The picture as an address that holds all of it.
    pub source: String,
}

/// The pictures that a page may show. Papers embed them as plain red, green and blue, a byte each.
pub fn pictures(pdf: &Document, page: ObjectId) -> Result<Vec<Picture>> {
    let (own, shared) = pdf.get_page_resources(page).map_err(Error::internal)?;
    let shared = shared.iter().filter_map(|id| pdf.get_dictionary(*id).ok());
    let mut pictures = Vec::new();
    for resources in own.into_iter().chain(shared) {
        let Some(named) = follow(pdf, resources, b"XObject").and_then(|it| it.as_dict().ok())
        else {
            continue;
        };
        for (key, _) in named {
            let Some(Object::Stream(stream)) = follow(pdf, named, key) else {
                continue;
            };
            if named_so(&stream.dict, b"Subtype", b"Image") {
                pictures.push(Picture {
                    key: key.clone(),
                    source: source(stream)?,
                });
            }
        }
    }
    Ok(pictures)
}

fn follow<'a>(pdf: &'a Document, holder: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
    let object = holder.get(key).ok()?;
    pdf.dereference(object).ok().map(|(_, object)| object)
}

fn named_so(dictionary: &Dictionary, key: &[u8], name: &[u8]) -> bool {
    let found = dictionary.get(key).and_then(Object::as_name);
    found.is_ok_and(|found| found == name)
}

fn source(stream: &Stream) -> Result<String> {
    let side = |key: &[u8]| -> Result<u32> {
        let side = stream.dict.get(key).and_then(Object::as_i64);
        u32::try_from(side.map_err(Error::internal)?).map_err(Error::internal)
    };
    let pixels = stream.get_plain_content().map_err(Error::internal)?;
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, side(b"Width")?, side(b"Height")?);
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header().map_err(Error::internal)?;
    writer
        .write_image_data(&pixels)
        .and_then(|()| writer.finish())
        .map_err(Error::internal)?;
    Ok(format!(
        "data:image/png;base64,{}",
        BASE64_STANDARD.encode(bytes)
    ))
}
