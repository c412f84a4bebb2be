//! Objects as a PDF file spells them (ISO 32000-1, 7.3).

use lopdf::{Dictionary, Object, ObjectId, StringFormat};

/// Objects with numbers that follow each other, spelled out one after the other.
#[derive(Debug)]
pub struct Spelled {
    /// The number of the first.
    pub first: u32,
    /// All of them; the last grows until [`Spelled::end`].
    pub bytes: Vec<u8>,
    /// Where each ends.
    ends: Vec<usize>,
}

impl Spelled {
    /// None yet; the first will have this number.
    pub fn from(first: u32) -> Spelled {
        Spelled {
            first,
            bytes: Vec::new(),
            ends: Vec::new(),
        }
    }

    /// Ends an object.
    pub fn end(&mut self) {
        self.ends.push(self.bytes.len());
    }

    /// Every object with its number.
    pub fn iter(&self) -> impl Iterator<Item = (u32, &[u8])> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        let parts = starts.zip(&self.ends);
        let parts = parts.map(|(start, end)| self.bytes.get(start..*end).unwrap_or_default());
        (self.first..).zip(parts)
    }
}

/// Appends an object; of a stream, only its dictionary.
pub fn object(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => out.extend(b"null"),
        Object::Boolean(true) => out.extend(b"true"),
        Object::Boolean(false) => out.extend(b"false"),
        Object::Integer(value) => integer(out, *value),
        Object::Real(value) => out.extend(value.to_string().as_bytes()),
        Object::Name(value) => name(out, value),
        Object::String(value, StringFormat::Literal) => literal(out, value),
        Object::String(value, StringFormat::Hexadecimal) => hexadecimal(out, value),
        Object::Array(items) => {
            out.push(b'[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    part(out, item);
                }
                self::object(out, item);
            }
            out.push(b']');
        }
        Object::Dictionary(entries) => dictionary(out, entries),
        Object::Stream(stream) => dictionary(out, &stream.dict),
        Object::Reference(id) => reference(out, *id),
    }
}

/// Appends a reference to an object.
pub fn reference(out: &mut Vec<u8>, (id, generation): ObjectId) {
    integer(out, i64::from(id));
    out.push(b' ');
    integer(out, i64::from(generation));
    out.extend(b" R");
}

/// Appends a dictionary.
pub fn dictionary(out: &mut Vec<u8>, entries: &Dictionary) {
    out.extend(b"<<");
    for (key, value) in entries {
        name(out, key);
        part(out, value);
        object(out, value);
    }
    out.extend(b">>");
}

/// Appends a whole number.
pub fn integer(out: &mut Vec<u8>, value: i64) {
    let mut digits = [0_u8; 20];
    let mut left = value.unsigned_abs();
    let mut start = digits.len();
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + (left % 10) as u8;
        start -= 1;
        left /= 10;
        if left == 0 {
            break;
        }
    }
    if value < 0 {
        out.push(b'-');
    }
    out.extend(digits.get(start..).unwrap_or_default());
}

/// Parts an object from what stands before it, where its own first character does not.
fn part(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null
        | Object::Boolean(_)
        | Object::Integer(_)
        | Object::Real(_)
        | Object::Reference(_) => out.push(b' '),
        Object::Name(_)
        | Object::String(..)
        | Object::Array(_)
        | Object::Dictionary(_)
        | Object::Stream(_) => {}
    }
}

fn name(out: &mut Vec<u8>, value: &[u8]) {
    out.push(b'/');
    for byte in value {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
            out.push(*byte);
        } else {
            out.push(b'#');
            hex(out, *byte);
        }
    }
}

fn literal(out: &mut Vec<u8>, value: &[u8]) {
    out.push(b'(');
    for byte in value {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
            // A reader takes any line end for a line feed.
            b'\r' => out.extend(b"\\r"),
            other => out.push(*other),
        }
    }
    out.push(b')');
}

fn hexadecimal(out: &mut Vec<u8>, value: &[u8]) {
    out.push(b'<');
    for byte in value {
        hex(out, *byte);
    }
    out.push(b'>');
}

fn hex(out: &mut Vec<u8>, byte: u8) {
    let digit = |value: u8| value + if value < 10 { b'0' } else { b'A' - 10 };
    out.extend([digit(byte >> 4), digit(byte & 15)]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::{Document, Stream, dictionary};

    #[test]
    fn an_object_is_read_back_as_it_was() {
        let whole: Object = vec![
            Object::Null,
            true.into(),
            false.into(),
            0.into(),
            i64::MIN.into(),
            i64::MAX.into(),
            Object::Real(-0.25),
            Object::Real(841.89),
            "Na me#/ä".into(),
            Object::string_literal("(a) b)\\\r\n\0"),
            Object::String(vec![0, 0x0a, 0xff], StringFormat::Hexadecimal),
            vec![1.into(), 2.into(), Object::Null, "N".into(), 3.into()].into(),
            dictionary! { "A" => 1, "B" => "N", "C" => (7, 0), "D" => dictionary! {} }.into(),
        ]
        .into();
        let mut written = Vec::new();
        object(&mut written, &whole);
        // lopdf reads an object stream as it would any other.
        let mut file = Document::with_version("1.7");
        let mut content = b"1 0 ".to_vec();
        content.extend(&written);
        let mut stream = Stream::new(
            dictionary! { "Type" => "ObjStm", "N" => 1, "First" => 4 },
            content,
        );
        let read = lopdf::ObjectStream::new(&mut stream).unwrap();
        assert_eq!(read.objects.get(&(1, 0)), Some(&whole));
        file.max_id = 1;
    }
}
