//! One rule of a profile: its value with source and day of checking, or nothing known.

use chrono::NaiveDate;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A rule as a source states it, or `"unknown"` where no source was found: nothing is guessed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Rule<T> {
    /// No source states the rule.
    #[default]
    Unknown,
    /// What a source states.
    #[serde(untagged)]
    Known {
        /// The rule itself.
        value: T,
        /// Where it is stated, in words and with an address where there is one.
        source: String,
        /// The day on which the source was last read.
        checked_on: NaiveDate,
    },
}

impl<T> Rule<T> {
    /// The value, if it is known.
    pub fn get(&self) -> Option<&T> {
        match self {
            Rule::Known { value, .. } => Some(value),
            Rule::Unknown => None,
        }
    }

    /// Where the value comes from and when that was checked, if it is known.
    pub fn source(&self) -> Option<(&str, NaiveDate)> {
        match self {
            Rule::Known {
                source, checked_on, ..
            } => Some((source, *checked_on)),
            Rule::Unknown => None,
        }
    }
}

impl<T: Copy> Rule<T> {
    /// The value, if it is known, copied.
    pub fn value(&self) -> Option<T> {
        self.get().copied()
    }
}

/// What a calculator's case says about one rule of its scheme: nothing, the bare value, or that it is unknown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Override<T> {
    /// The profile's rule holds.
    #[default]
    Keep,
    /// The rule is taken as unknown; files write `"unknown"` or `null`.
    Unknown,
    /// The rule has this value.
    To(T),
}

impl<T> Override<T> {
    /// Whether the profile's rule holds.
    pub fn keeps(&self) -> bool {
        matches!(self, Override::Keep)
    }
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Bare<T> {
    Unknown,
    #[serde(untagged)]
    Value(T),
}

impl<T: Serialize> Serialize for Override<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Override::Keep | Override::Unknown => Bare::<&T>::Unknown.serialize(serializer),
            Override::To(value) => Bare::Value(value).serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Override<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Option::<Bare<T>>::deserialize(deserializer)? {
            None | Some(Bare::Unknown) => Override::Unknown,
            Some(Bare::Value(value)) => Override::To(value),
        })
    }
}

impl<T: JsonSchema> JsonSchema for Override<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Override_{}", T::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<T>();
        schemars::json_schema!({ "anyOf": [value, { "const": "unknown" }, { "type": "null" }] })
    }
}
