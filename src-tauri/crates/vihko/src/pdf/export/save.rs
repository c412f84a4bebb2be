//! The finished file as bytes.

use lopdf::{Document, Object, SaveOptions};

use crate::error::{Error, Result};

/// Compresses and writes the file with object streams. A strict reader takes a stream's last byte for the line end that
/// follows it where that byte is one (ISO 19005-2, 6.1.7.1), so none ends that way.
pub fn bytes(mut pdf: Document) -> Result<Vec<u8>> {
    pdf.compress();
    for object in pdf.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.dict.has(b"Filter")
            && matches!(stream.content.last(), Some(b'\r' | b'\n'))
        {
            // What comes after the end of the compressed data is not read.
            let mut content = std::mem::take(&mut stream.content);
            content.push(0);
            stream.set_content(content);
        }
    }
    let mut bytes = Vec::new();
    let last_id = pdf.max_id;
    // Object streams are made while saving; another number of objects in each gives other last bytes.
    for most in (60..=100).rev() {
        let options = SaveOptions::builder()
            .use_object_streams(true)
            .use_xref_streams(true)
            .max_objects_per_stream(most)
            .compression_level(6)
            .build();
        bytes.clear();
        // Saving counts the streams that it makes.
        pdf.max_id = last_id;
        pdf.save_with_options(&mut bytes, options)
            .map_err(Error::internal)?;
        if !ends_in_line_end(&bytes) {
            break;
        }
    }
    Ok(bytes)
}

fn ends_in_line_end(bytes: &[u8]) -> bool {
    const END: &[u8] = b"\nendstream";
    bytes
        .windows(END.len() + 1)
        .any(|part| part.ends_with(END) && part.first().is_some_and(|b| matches!(b, b'\r' | b'\n')))
}
