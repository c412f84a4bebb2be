//! Between drafts and records: blank fields, and the forms in which files carry typed text.

use std::fmt::Display;

use chrono::NaiveDate;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::fault::{Faults, Problem};

/// What a form or file holds before it has been looked at: text, possibly wrong. Only [`Draft::check`] makes
/// the record that the notebook keeps, and every record can be turned back into its draft.
pub trait Draft: Sized {
    /// What the checked draft becomes.
    type Record;

    /// Turns the draft into the record, or names every field that is wrong, all at once.
    fn check(self, today: NaiveDate) -> Result<Self::Record, Faults>;

    /// The draft that says the same as the record, in the forms that files carry.
    fn of(record: &Self::Record) -> Self;
}

/// Reads a field that may be left blank.
pub fn maybe<T>(
    text: &str,
    parse: impl FnOnce(&str) -> Result<T, Problem>,
) -> Result<Option<T>, Problem> {
    if text.trim().is_empty() {
        Ok(None)
    } else {
        parse(text).map(Some)
    }
}

/// The field's text in a draft: the value as files write it, or nothing.
pub fn written<T: Display>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// A link that must be there.
pub fn link<T>(id: Option<T>) -> Result<T, Problem> {
    id.ok_or(Problem::Missing)
}

macro_rules! text_forms {
    ($($(#[$doc:meta])* $name:ident = $pattern:literal, such as $example:literal;)*) => {$(
        $(#[$doc])*
        pub struct $name;

        impl JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "pattern": $pattern, "examples": [$example] })
            }
        }
    )*};
}

text_forms! {
    /// In files: a day such as `2026-11-03`, or nothing.
    DayText = r"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$", such as "2026-11-03";
    /// In files: a month such as `2026-10`.
    MonthText = r"^[0-9]{4}-[0-9]{2}$", such as "2026-10";
    /// In files: a time of day such as `09:30`, or nothing.
    TimeText = r"^([0-9]{2}:[0-9]{2})?$", such as "09:30";
    /// In files: euros such as `1783.50`, or nothing.
    AmountText = r"^(-?[0-9]+\.[0-9]{2})?$", such as "1783.50";
    /// In files: a number with at most two decimals such as `37.5`, or nothing.
    NumberText = r"^(-?[0-9]+(\.[0-9]{1,2})?)?$", such as "37.5";
}
