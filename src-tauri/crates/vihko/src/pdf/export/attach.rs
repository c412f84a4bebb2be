//! The data that travels inside a paper.

use chrono::NaiveDate;
use lopdf::{Document, Object, ObjectId, Stream, dictionary, text_string};

use super::DataFile;
use super::finish::change;
use crate::error::Result;

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
