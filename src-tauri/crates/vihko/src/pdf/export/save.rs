//! The finished file as bytes: streams deflated, all other objects packed into streams of their own (ISO 32000-1, 7.5).

use lopdf::{Document, Object, Stream, dictionary};

use super::deflate::Deflater;
use super::syntax::{self, Spelled};
use crate::error::{Error, Result};

/// How many objects lie in one stream: the more, the smaller the file and the more a viewer unpacks at once.
const TOGETHER: usize = 200;

/// Where an object lies.
#[derive(Clone, Copy)]
enum Place {
    /// Nowhere: its number is not used.
    Nowhere,
    /// So many bytes from the file's beginning.
    At(u32),
    /// Within the stream of this number, counted from 0.
    Within(u32, u16),
}

/// An object that is packed with others.
enum Packed<'a> {
    Object(&'a Object),
    Spelled(&'a [u8]),
}

/// Writes the file: its objects, and those that are spelled out already.
pub fn bytes(pdf: &Document, spelled: &Spelled) -> Result<Vec<u8>> {
    let mut file = File {
        bytes: format!("%PDF-{}\n%", pdf.version).into_bytes(),
        places: Vec::new(),
        deflater: Deflater::new(),
    };
    file.bytes.extend(&pdf.binary_mark);
    file.bytes.push(b'\n');
    let mut packed: Vec<(u32, Packed)> = Vec::new();
    for ((id, _), object) in &pdf.objects {
        if let Object::Stream(stream) = object {
            file.stream(*id, stream)?;
        } else {
            packed.push((*id, Packed::Object(object)));
        }
    }
    packed.extend(spelled.iter().map(|(id, it)| (id, Packed::Spelled(it))));
    let mut next = pdf.max_id + 1;
    for objects in packed.chunks(TOGETHER) {
        file.objects(next, objects)?;
        next += 1;
    }
    file.index(next, pdf)?;
    Ok(file.bytes)
}

/// A file as it grows.
struct File {
    bytes: Vec<u8>,
    /// By the objects' numbers.
    places: Vec<Place>,
    deflater: Deflater,
}

impl File {
    /// Writes a stream, deflated where that is wanted and makes it smaller.
    fn stream(&mut self, id: u32, stream: &Stream) -> Result<()> {
        self.begin(id)?;
        let mut dict = stream.dict.clone();
        let mut content = stream.content.as_slice();
        if stream.allows_compression && !dict.has(b"Filter") {
            let deflated = self.deflater.deflate(content)?;
            if deflated.len() + 19 < content.len() {
                dict.set("Filter", "FlateDecode");
                content = deflated;
            }
        }
        dict.set("Length", content.len() as i64);
        syntax::dictionary(&mut self.bytes, &dict);
        self.bytes.extend(b"stream\n");
        self.bytes.extend(content);
        self.bytes.extend(b"\nendstream\nendobj\n");
        Ok(())
    }

    /// Writes objects that are no streams as one.
    fn objects(&mut self, id: u32, objects: &[(u32, Packed)]) -> Result<()> {
        let mut index = Vec::new();
        let mut content = Vec::new();
        for (place, (object, value)) in (0..).zip(objects) {
            self.place(*object, Place::Within(id, place));
            syntax::integer(&mut index, i64::from(*object));
            index.push(b' ');
            syntax::integer(&mut index, content.len() as i64);
            index.push(b' ');
            match value {
                Packed::Object(object) => syntax::object(&mut content, object),
                Packed::Spelled(bytes) => content.extend(*bytes),
            }
            content.push(b' ');
        }
        let dict = dictionary! {
            "Type" => "ObjStm",
            "N" => objects.len() as i64,
            "First" => index.len() as i64,
        };
        index.extend(content);
        self.stream(id, &Stream::new(dict, index))
    }

    /// Writes where everything lies, and ends the file.
    fn index(&mut self, id: u32, pdf: &Document) -> Result<()> {
        let start = self.bytes.len();
        self.place(id, Place::At(offset(start)?));
        let mut content = Vec::with_capacity(self.places.len() * 7);
        for place in &self.places {
            let (kind, first, second) = match *place {
                Place::Nowhere => (0, 0, u16::MAX),
                Place::At(offset) => (1, offset, 0),
                Place::Within(stream, place) => (2, stream, place),
            };
            content.push(kind);
            content.extend(first.to_be_bytes());
            content.extend(second.to_be_bytes());
        }
        let mut dict = pdf.trailer.clone();
        dict.set("Type", "XRef");
        dict.set("Size", i64::from(id + 1));
        dict.set("W", vec![1.into(), 4.into(), Object::Integer(2)]);
        self.stream(id, &Stream::new(dict, content))?;
        self.bytes
            .extend(format!("startxref\n{start}\n%%EOF\n").as_bytes());
        Ok(())
    }

    /// Begins an object of its own.
    fn begin(&mut self, id: u32) -> Result<()> {
        let start = offset(self.bytes.len())?;
        self.place(id, Place::At(start));
        syntax::integer(&mut self.bytes, i64::from(id));
        self.bytes.extend(b" 0 obj\n");
        Ok(())
    }

    fn place(&mut self, id: u32, place: Place) {
        let at = id as usize;
        if self.places.len() <= at {
            self.places.resize(at + 1, Place::Nowhere);
        }
        if let Some(slot) = self.places.get_mut(at) {
            *slot = place;
        }
    }
}

fn offset(bytes: usize) -> Result<u32> {
    u32::try_from(bytes).map_err(Error::internal)
}
