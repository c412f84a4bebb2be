//! What a paper and its pages are besides their content: size, resources, notes. What this program never writes could
//! change what is seen.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::marks::{Area, Mark};
use crate::pdf::pages::{HEIGHT, MM_PER_PT, WIDTH};

/// What this program's catalogs hold, and what comes along with a signature.
const CATALOG: [&[u8]; 19] = [
    b"Type",
    b"Pages",
    b"Lang",
    b"ViewerPreferences",
    b"OutputIntents",
    b"Metadata",
    b"StructTreeRoot",
    b"MarkInfo",
    b"AF",
    b"Names",
    b"Outlines",
    b"PageLayout",
    b"PageMode",
    b"Version",
    b"Extensions",
    b"AcroForm",
    b"Perms",
    b"DSS",
    b"PieceInfo",
];

/// What its pages hold.
const PAGE: [&[u8]; 10] = [
    b"Type",
    b"Parent",
    b"Contents",
    b"Resources",
    b"MediaBox",
    b"CropBox",
    b"TrimBox",
    b"StructParents",
    b"Tabs",
    b"Annots",
];

/// What lies above its pages.
const ABOVE: [&[u8]; 4] = [b"Type", b"Parent", b"Kids", b"Count"];

/// What its pictures are.
const PICTURE: [&[u8]; 10] = [
    b"Type",
    b"Subtype",
    b"Width",
    b"Height",
    b"ColorSpace",
    b"BitsPerComponent",
    b"Filter",
    b"DecodeParms",
    b"Length",
    b"Interpolate",
];

/// The most levels above a page.
const LEVELS: usize = 8;

/// Whether the whole paper holds nothing that is shown or done besides its pages.
pub(super) fn is_plain_paper(pdf: &Document) -> bool {
    let Ok(catalog) = pdf.catalog() else {
        return false;
    };
    let dict = |key: &[u8]| catalog.get_deref(key, pdf).and_then(Object::as_dict).ok();
    let fields = dict(b"AcroForm").is_none_or(|it| !it.has(b"XFA"));
    only(catalog, &CATALOG)
        && dict(b"Names").is_none_or(|it| only(it, &[b"EmbeddedFiles"]))
        && fields
}

/// Whether a page is a whole upright A4 with one stream of content.
pub(super) fn is_plain_page(pdf: &Document, page: ObjectId) -> bool {
    let Ok(dict) = pdf.get_dictionary(page) else {
        return false;
    };
    let whole = [0.0, 0.0, WIDTH / MM_PER_PT, HEIGHT / MM_PER_PT];
    let is_whole = |key: &[u8]| {
        let sides = dict.get_deref(key, pdf).and_then(Object::as_array);
        sides.is_ok_and(|sides| {
            let mut pairs = sides.iter().zip(whole);
            let near = |side: &Object, wanted: f32| {
                side.as_float()
                    .is_ok_and(|side| (side - wanted).abs() < 0.5)
            };
            sides.len() == 4 && pairs.all(|(side, wanted)| near(side, wanted))
        })
    };
    let content = dict.get(b"Contents").and_then(Object::as_reference);
    let content = content
        .and_then(|id| pdf.get_object(id))
        .and_then(Object::as_stream);
    only(dict, &PAGE)
        && is_whole(b"MediaBox")
        && [b"CropBox".as_slice(), b"TrimBox"]
            .iter()
            .all(|key| !dict.has(key) || is_whole(key))
        && content.is_ok_and(|it| only(&it.dict, &[b"Length", b"Filter"]))
        && above(pdf, dict)
}

fn above(pdf: &Document, page: &Dictionary) -> bool {
    let mut dict = page;
    for _ in 0..LEVELS {
        match dict.get_deref(b"Parent", pdf).and_then(Object::as_dict) {
            Ok(parent) if only(parent, &ABOVE) => dict = parent,
            Ok(_) => return false,
            Err(_) => return true,
        }
    }
    false
}

/// What a page calls its pictures.
pub(super) fn pictures(pdf: &Document, page: ObjectId) -> BTreeSet<Vec<u8>> {
    let named = || {
        let page = pdf.get_dictionary(page).ok()?;
        let resources = page.get_deref(b"Resources", pdf).ok()?.as_dict().ok()?;
        resources.get_deref(b"XObject", pdf).ok()?.as_dict().ok()
    };
    let is_picture = |object: &Object| {
        let stream = pdf
            .dereference(object)
            .ok()
            .and_then(|(_, it)| it.as_stream().ok());
        let Some(stream) = stream else { return false };
        let kind = stream.dict.get(b"Subtype").and_then(Object::as_name);
        kind.is_ok_and(|it| it == b"Image") && only(&stream.dict, &PICTURE)
    };
    named()
        .into_iter()
        .flat_map(Dictionary::iter)
        .filter(|(_, object)| is_picture(object))
        .map(|(name, _)| name.clone())
        .collect()
}

/// Whether nothing lies on a page but signatures beside its texts.
pub(super) fn is_unnoted(pdf: &Document, page: ObjectId, marks: &[Mark]) -> bool {
    let Ok(dict) = pdf.get_dictionary(page) else {
        return false;
    };
    if !dict.has(b"Annots") {
        return true;
    }
    let notes = dict.get_deref(b"Annots", pdf).and_then(Object::as_array);
    notes.is_ok_and(|notes| {
        notes.iter().all(|note| {
            let note = pdf.dereference(note).map(|(_, it)| it);
            note.and_then(Object::as_dict)
                .is_ok_and(|note| is_signature(pdf, note, marks))
        })
    })
}

fn is_signature(pdf: &Document, note: &Dictionary, marks: &[Mark]) -> bool {
    let is = |dict: &Dictionary, key: &[u8], wanted: &[u8]| {
        let name = dict.get(key).and_then(Object::as_name);
        name.is_ok_and(|it| it == wanted)
    };
    let above = note.get_deref(b"Parent", pdf).and_then(Object::as_dict);
    let signs = is(note, b"FT", b"Sig") || above.is_ok_and(|it| is(it, b"FT", b"Sig"));
    let sides = note.get_deref(b"Rect", pdf).and_then(Object::as_array);
    let sides: Vec<f32> = sides
        .into_iter()
        .flatten()
        .filter_map(|it| it.as_float().ok())
        .collect();
    let [left, low, right, high] = sides.as_slice() else {
        return false;
    };
    let area = Area::of(*left, *low, right - left, high - low);
    is(note, b"Subtype", b"Widget") && signs && marks.iter().all(|mark| !mark.lies_under(&area))
}

/// Whether a dictionary has no keys but these.
fn only(dict: &Dictionary, keys: &[&[u8]]) -> bool {
    dict.iter().all(|(key, _)| keys.contains(&key.as_slice()))
}
