//! JSON read strictly: a name stands once in its object, and every place is known by its path.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::error::{Error, Failure, Result};
use crate::fault::{Fault, Faults, Problem};

/// What some programs write before the first character of a text file.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Up to here a floating-point number holds every whole number exactly: 2^53.
const LARGEST_WHOLE: f64 = 9_007_199_254_740_992.0;

/// The value that a JSON text holds, and every name that stands twice in its object.
pub fn parse(text: &str) -> Result<(Value, Faults)> {
    let mut reader = Reader::default();
    let value = reader.read(text)?;
    Ok((value, reader.twice))
}

/// The faults in the order in which their places stand in the text; what is missing stands where it belongs.
pub fn in_order(text: &str, faults: Faults) -> Faults {
    let mut reader = Reader {
        places: Some(BTreeMap::new()),
        ..Reader::default()
    };
    if faults.is_empty() || reader.read(text).is_err() {
        return faults;
    }
    let places = reader.places.unwrap_or_default();
    faults.sorted_by_key(|fault| place(&places, &fault.field))
}

/// Where a path stands, or else the closest thing that holds it.
fn place(places: &BTreeMap<String, usize>, path: &str) -> usize {
    let mut path = match path {
        Fault::WHOLE_FILE => "",
        path => path,
    };
    loop {
        if let Some(place) = places.get(path) {
            return *place;
        }
        match path.rfind(['.', '[']) {
            Some(end) => path = &path[..end],
            None if path.is_empty() => return 0,
            None => path = "",
        }
    }
}

/// What has been read so far.
#[derive(Default)]
struct Reader {
    path: String,
    twice: Faults,
    /// The running number of every path, where they are wanted.
    places: Option<BTreeMap<String, usize>>,
}

impl Reader {
    fn read(&mut self, text: &str) -> Result<Value> {
        let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
        let mut json = serde_json::Deserializer::from_str(text);
        let not_json = |error: serde_json::Error| {
            let line = error.line().max(1);
            Error::because(Failure::NotJson(line), error)
        };
        let value = Place(self).deserialize(&mut json).map_err(not_json)?;
        json.end().map_err(not_json)?;
        Ok(value)
    }
}

/// One place in the text.
struct Place<'a>(&'a mut Reader);

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> std::result::Result<Value, D::Error> {
        if let Some(places) = &mut self.0.places {
            let number = places.len();
            places.entry(self.0.path.clone()).or_insert(number);
        }
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> std::result::Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> std::result::Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> std::result::Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> std::result::Result<Value, E> {
        // JSON knows one kind of number: 50.0 is the whole number 50.
        if value.fract() == 0.0 && value.abs() < LARGEST_WHOLE {
            return Ok(Value::Number((value as i64).into()));
        }
        let number = Number::from_f64(value).ok_or_else(|| E::custom("not a number"))?;
        Ok(Value::Number(number))
    }

    fn visit_str<E>(self, value: &str) -> std::result::Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> std::result::Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> std::result::Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> std::result::Result<Value, A::Error> {
        let mut items = Vec::new();
        let length = self.0.path.len();
        loop {
            self.0.path.push_str(&format!("[{}]", items.len()));
            let item = list.next_element_seed(Place(&mut *self.0))?;
            self.0.path.truncate(length);
            match item {
                Some(item) => items.push(item),
                None => return Ok(Value::Array(items)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> std::result::Result<Value, A::Error> {
        let mut fields = Map::new();
        let length = self.0.path.len();
        while let Some(name) = object.next_key::<String>()? {
            if length > 0 {
                self.0.path.push('.');
            }
            self.0.path.push_str(&name);
            if fields.contains_key(&name) {
                self.0.twice.add(self.0.path.clone(), Problem::Twice);
            }
            let value = object.next_value_seed(Place(&mut *self.0))?;
            self.0.path.truncate(length);
            fields.insert(name, value);
        }
        Ok(Value::Object(fields))
    }
}
