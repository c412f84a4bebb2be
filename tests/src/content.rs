//! Content files with one thing changed.

use serde_json::Value;

/// The value at this JSON pointer.
pub fn at<'a>(content: &'a Value, place: &str) -> &'a Value {
    content
        .pointer(place)
        .unwrap_or_else(|| panic!("nothing at {place}"))
}

/// The content with one place changed; a field that is not there is added.
pub fn changed(content: &Value, place: &str, value: Value) -> Value {
    let mut content = content.clone();
    match content.pointer_mut(place) {
        Some(found) => *found = value,
        None => {
            let (parent, name) = place.rsplit_once('/').unwrap();
            content.pointer_mut(parent).unwrap()[name] = value;
        }
    }
    content
}
