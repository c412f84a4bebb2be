//! The gate for every JSON text from outside.

mod strict;

use std::any::TypeId;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::paths::{Location, LocationSegment};
use jsonschema::{ValidationError, Validator};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub(super) use strict::{in_order, parse};

use crate::error::{Error, Failure, Result};
use crate::fault::{Fault, Faults, Problem};

/// What the schemas in the repository say of themselves.
const GENERATED: &str = "Generated from the Rust types: UPDATE_EXPECT=1 cargo test. Do not edit.";

/// Reads a JSON text by the type's own schema: `NotJson` with the line, or every fault of form at once,
/// each with its path such as `pay_subsidies[0].percent`.
pub fn read<T: DeserializeOwned + JsonSchema + 'static>(text: &str) -> Result<T> {
    let (value, mut faults) = parse(text)?;
    faults.merge(check::<T>(&value)?.or(()));
    in_order(text, faults).or(())?;
    typed(value)
}

/// The text as JSON, or `NotJson` with the line, or every name that stands twice.
pub(super) fn json(text: &str) -> Result<Value> {
    let (value, twice) = parse(text)?;
    Ok(in_order(text, twice).or(value)?)
}

/// As [`read`], from JSON that has been read already.
pub fn from_value<T: DeserializeOwned + JsonSchema + 'static>(value: Value) -> Result<T> {
    check::<T>(&value)?.or(())?;
    typed(value)
}

/// Every fault of form by the type's own schema.
pub(super) fn check<T: JsonSchema + 'static>(value: &Value) -> Result<Faults> {
    let rules = rules::<T>()?;
    let mut faults = Faults::default();
    for error in rules.validator.iter_errors(value) {
        gather(&mut faults, &rules.schema, &error);
    }
    Ok(faults)
}

/// A type's schema, and what checks by it.
struct Rules {
    schema: Value,
    validator: Validator,
}

/// The type's rules, made once: that takes longer than most texts take to be checked.
fn rules<T: JsonSchema + 'static>() -> Result<Arc<Rules>> {
    static MADE: Mutex<BTreeMap<TypeId, Arc<Rules>>> = Mutex::new(BTreeMap::new());
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(rules) = made.get(&TypeId::of::<T>()) {
        return Ok(Arc::clone(rules));
    }
    let schema = schema::<T>();
    let validator = validator(&schema)?;
    let rules = Arc::new(Rules { schema, validator });
    made.insert(TypeId::of::<T>(), Arc::clone(&rules));
    Ok(rules)
}

fn typed<T: DeserializeOwned>(value: Value) -> Result<T> {
    serde_json::from_value(value).map_err(|error| {
        // The schema says less than the type only where a number is out of every sensible range.
        let mut faults = Faults::default();
        faults.add(Fault::WHOLE_FILE, Problem::WrongForm(error.to_string()));
        Error::because(Failure::Invalid(faults), error)
    })
}

/// The type's JSON Schema as it lies in the repository. Its first line says where it comes from.
pub fn schema_text<T: JsonSchema>() -> String {
    let schema = format!("{:#}", schema::<T>());
    let rules = schema.strip_prefix('{').unwrap_or(&schema);
    format!("{{ \"$comment\": \"{GENERATED}\",{rules}\n")
}

fn schema<T: JsonSchema>() -> Value {
    let mut schema = schemars::schema_for!(T).to_value();
    bound_integers(&mut schema);
    schema
}

/// JSON Schema does not know the widths of integers, so their bounds are written out.
fn bound_integers(schema: &mut Value) {
    if schema["format"] == "uint32" && schema.get("maximum").is_none() {
        schema["maximum"] = u32::MAX.into();
    }
    match schema {
        Value::Object(fields) => fields.values_mut().for_each(bound_integers),
        Value::Array(items) => items.iter_mut().for_each(bound_integers),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn validator(schema: &Value) -> Result<Validator> {
    jsonschema::options()
        .should_validate_formats(true)
        .build(schema)
        .map_err(|error| Error::internal(error.to_string()))
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the list is the validator's"
)]
fn gather(faults: &mut Faults, schema: &Value, error: &ValidationError<'_>) {
    let path = path(error.instance_path());
    let under = |name: &str| match path.as_str() {
        Fault::WHOLE_FILE => name.to_owned(),
        path => format!("{path}.{name}"),
    };
    let kind = error.kind();
    match kind {
        ValidationErrorKind::Required { property } => {
            faults.add(under(&plain(property)), Problem::Missing);
        }
        ValidationErrorKind::AdditionalProperties { unexpected }
        | ValidationErrorKind::UnevaluatedProperties { unexpected } => {
            for name in unexpected {
                faults.add(under(name), Problem::UnknownField);
            }
        }
        ValidationErrorKind::AnyOf { context }
        | ValidationErrorKind::OneOfNotValid { context }
        | ValidationErrorKind::OneOfMultipleValid { context } => {
            match meant(error.instance_path(), context) {
                Some(branch) => branch
                    .iter()
                    .for_each(|inner| gather(faults, schema, inner)),
                None => faults.add(path, Problem::WrongForm(wanted(schema, error))),
            }
        }
        // A value of the wrong type breaks other rules as well; the first says enough.
        _ if faults.iter().any(|fault| fault.field == path) => {}
        _ => faults.add(path, problem(schema, error)),
    }
}

/// The fault of one value.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the list is the validator's"
)]
fn problem(schema: &Value, error: &ValidationError<'_>) -> Problem {
    match error.kind() {
        ValidationErrorKind::Type { kind } => Problem::WrongType(match kind {
            TypeKind::Single(kind) => kind.to_string(),
            TypeKind::Multiple(kinds) => kinds
                .iter()
                .map(|kind| kind.to_string())
                .find(|kind| kind != "null")
                .unwrap_or_default(),
        }),
        ValidationErrorKind::Enum { options } => Problem::NotInList(choices(options)),
        ValidationErrorKind::Constant { expected_value } => {
            Problem::NotInList(plain(expected_value))
        }
        ValidationErrorKind::Format { format } => match error.instance().as_str() {
            Some(text) if format == "date" && looks_like_a_day(text) => Problem::NoSuchDay,
            Some(_) | None if format == "date" => Problem::WrongForm("2026-10-31".to_owned()),
            Some(_) | None if format == "uuid" => Problem::NotAnId,
            Some(_) | None => Problem::WrongForm(format.clone()),
        },
        ValidationErrorKind::Minimum { limit }
        | ValidationErrorKind::ExclusiveMinimum { limit } => Problem::TooSmall(plain(limit)),
        ValidationErrorKind::Maximum { limit }
        | ValidationErrorKind::ExclusiveMaximum { limit } => Problem::TooLarge(plain(limit)),
        ValidationErrorKind::MaxLength { limit } => {
            Problem::TooLong(usize::try_from(*limit).unwrap_or(usize::MAX))
        }
        ValidationErrorKind::MinLength { .. } | ValidationErrorKind::MinItems { .. } => {
            Problem::Missing
        }
        _ => Problem::WrongForm(wanted(schema, error)),
    }
}

/// Which of several forms was meant: the first whose type fits the value, else the first of all.
fn meant<'a>(
    path: &Location,
    branches: &'a [Vec<ValidationError<'static>>],
) -> Option<&'a Vec<ValidationError<'static>>> {
    let fits = |branch: &&Vec<ValidationError<'static>>| {
        !branch.iter().any(|error| {
            error.instance_path() == path
                && matches!(
                    error.kind(),
                    ValidationErrorKind::Type { .. } | ValidationErrorKind::Constant { .. }
                )
        })
    };
    branches.iter().find(fits).or(branches.first())
}

/// The form that the schema asks for, shown by its example where it has one.
fn wanted(schema: &Value, error: &ValidationError<'_>) -> String {
    let keyword = error.schema_path().as_str().to_owned();
    let parent = keyword.rsplit_once('/').map_or("", |(parent, _)| parent);
    let example = schema
        .pointer(parent)
        .and_then(|rule| rule.get("examples")?.get(0));
    match (example, error.kind()) {
        (Some(example), _) => plain(example),
        (None, ValidationErrorKind::Pattern { pattern }) => pattern.clone(),
        (None, kind) => kind.keyword().to_owned(),
    }
}

fn path(location: &Location) -> String {
    let mut path = String::new();
    for segment in location.iter() {
        match segment {
            LocationSegment::Property(name) if path.is_empty() => path.push_str(&name),
            LocationSegment::Property(name) => {
                path.push('.');
                path.push_str(&name);
            }
            LocationSegment::Index(index) => path.push_str(&format!("[{index}]")),
        }
    }
    if path.is_empty() {
        Fault::WHOLE_FILE.to_owned()
    } else {
        path
    }
}

fn choices(options: &Value) -> String {
    let options = options.as_array().map(Vec::as_slice).unwrap_or_default();
    options.iter().map(plain).collect::<Vec<_>>().join(", ")
}

/// A JSON value as a person writes it: text without its quotes.
fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn looks_like_a_day(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(i, byte)| match i {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_of_each_type_are_made_once() {
        let words = rules::<Vec<String>>().unwrap();
        assert!(Arc::ptr_eq(&words, &rules::<Vec<String>>().unwrap()));
        for value in [serde_json::json!(["a"]), serde_json::json!([1])] {
            let faults = [check::<Vec<String>>(&value), check::<Vec<u32>>(&value)];
            let [words, numbers] = faults.map(|it| it.unwrap().is_empty());
            assert_ne!(words, numbers, "{value}");
        }
    }
}
