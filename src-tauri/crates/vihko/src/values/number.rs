//! Hours, minutes, percents and counts.

use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use crate::fault::Problem;

/// Reads a decimal number with a comma or point and at most `places` decimals into whole units of 10^-`places`.
pub(super) fn decimal(text: &str, places: usize) -> Option<i64> {
    let bare: String = text
        .trim()
        .chars()
        .filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}'))
        .collect();
    let (sign, digits) = match bare.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (-1, rest),
        None => (1, bare.as_str()),
    };
    let (whole, part) = digits.split_once([',', '.']).unwrap_or((digits, ""));
    let only_digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty()
        || whole.len() > 14
        || part.len() > places
        || !only_digits(whole)
        || !only_digits(part)
    {
        return None;
    }
    format!("{whole}{part:0<places$}")
        .parse::<i64>()
        .ok()
        .map(|n| n * sign)
}

/// Writes hundredths with as few decimals as they need: `36`, `37.5`, `93.33`.
fn hundredths(value: u32, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match (value / 100, value % 100) {
        (whole, 0) => write!(f, "{whole}"),
        (whole, part) if part % 10 == 0 => write!(f, "{whole}.{}", part / 10),
        (whole, part) => write!(f, "{whole}.{part:02}"),
    }
}

fn parse_hundredths(text: &str, largest: u32, shown: &str) -> Result<u32, Problem> {
    let value = decimal(text, 2).ok_or(Problem::NotANumber)?;
    match u32::try_from(value) {
        Err(_) if value < 0 => Err(Problem::TooSmall("0".into())),
        Ok(value) if value <= largest => Ok(value),
        _ => Err(Problem::TooLarge(shown.into())),
    }
}

/// Hours, kept in hundredths of an hour.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct Hours(pub u32);

impl Hours {
    /// Hours of one working week: `36`, `37,5`; at most 60.
    pub fn parse_weekly(text: &str) -> Result<Hours, Problem> {
        match parse_hundredths(text.trim().trim_end_matches('h').trim_end(), 6_000, "60")? {
            0 => Err(Problem::TooSmall("0,01".into())),
            value => Ok(Hours(value)),
        }
    }

    /// Hours worked in one month; at most 400.
    pub fn parse_monthly(text: &str) -> Result<Hours, Problem> {
        parse_hundredths(text.trim().trim_end_matches('h').trim_end(), 40_000, "400").map(Hours)
    }
}

/// A percentage, kept in hundredths of a percent.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct Percent(pub u32);

impl Percent {
    /// The whole.
    pub const WHOLE: Percent = Percent(10_000);

    /// Reads `65`, `93,3`, `80 %`: above nothing, at most the whole.
    pub fn parse(text: &str) -> Result<Percent, Problem> {
        match parse_hundredths(text.trim().trim_end_matches('%').trim_end(), 10_000, "100")? {
            0 => Err(Problem::TooSmall("0,01".into())),
            value => Ok(Percent(value)),
        }
    }
}

/// A percentage in whole percents, at most the whole; rules of schemes are stated so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WholePercent(pub u16);

impl JsonSchema for WholePercent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WholePercent".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": 0, "maximum": 100 })
    }
}

macro_rules! as_decimal_text {
    ($name:ident, $about:literal) => {
        impl fmt::Display for $name {
            /// The form that files carry: a point, and only the decimals that are needed.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                hundredths(self.0, f)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> String {
                value.to_string()
            }
        }

        impl TryFrom<String> for $name {
            type Error = String;
            fn try_from(text: String) -> Result<Self, String> {
                parse_hundredths(&text, u32::MAX, "")
                    .map($name)
                    .map_err(|_| concat!("not ", $about).to_owned())
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "string", "pattern": r"^[0-9]{1,7}(\.[0-9]{1,2})?$", "examples": ["37.5"], "description": $about
                })
            }
        }
    };
}

as_decimal_text!(Hours, "hours with at most two decimals, such as 37.5");
as_decimal_text!(
    Percent,
    "a percentage with at most two decimals, such as 93.3"
);

/// The length of a session: 1 to 1440 minutes.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(transparent)]
pub struct Minutes(pub u16);

impl Minutes {
    /// Reads `45`, `45 min` and `1:15`.
    pub fn parse(text: &str) -> Result<Minutes, Problem> {
        let bare = text.trim().trim_end_matches("min").trim_end();
        let minutes = match bare.split_once(':') {
            None => bare.parse::<u32>().map_err(|_| Problem::NotANumber)?,
            Some((hours, rest)) => {
                let hours: u32 = hours.parse().map_err(|_| Problem::NotANumber)?;
                let rest: u32 = rest.parse().map_err(|_| Problem::NotANumber)?;
                if rest > 59 {
                    return Err(Problem::TooLarge("59".into()));
                }
                hours.saturating_mul(60).saturating_add(rest)
            }
        };
        match minutes {
            0 => Err(Problem::TooSmall("1".into())),
            1..=1440 => Ok(Minutes(minutes as u16)),
            _ => Err(Problem::TooLarge("1 440".into())),
        }
    }
}

/// A whole number from 0 to `largest`.
pub fn count(text: &str, largest: u32) -> Result<u32, Problem> {
    let value = decimal(text, 0).ok_or(Problem::NotANumber)?;
    match u32::try_from(value) {
        Err(_) if value < 0 => Err(Problem::TooSmall("0".into())),
        Ok(value) if value <= largest => Ok(value),
        _ => Err(Problem::TooLarge(largest.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_and_percents_keep_their_decimals() {
        assert_eq!(
            Hours::parse_weekly("37,5").map(|h| h.to_string()),
            Ok("37.5".into())
        );
        assert_eq!(Hours::parse_weekly("36 h"), Ok(Hours(3_600)));
        assert_eq!(
            Hours::parse_weekly("61"),
            Err(Problem::TooLarge("60".into()))
        );
        assert_eq!(
            Percent::parse("93,3 %").map(|p| p.to_string()),
            Ok("93.3".into())
        );
        assert_eq!(Percent::parse("0"), Err(Problem::TooSmall("0,01".into())));
    }

    #[test]
    fn minutes_are_read_in_both_forms() {
        for (typed, minutes) in [("45", 45), ("45 min", 45), ("1:15", 75), ("24:00", 1440)] {
            assert_eq!(Minutes::parse(typed), Ok(Minutes(minutes)), "{typed}");
        }
        assert_eq!(Minutes::parse("0"), Err(Problem::TooSmall("1".into())));
        assert_eq!(Minutes::parse("1:75"), Err(Problem::TooLarge("59".into())));
        assert_eq!(
            Minutes::parse("99999999"),
            Err(Problem::TooLarge("1 440".into()))
        );
        assert_eq!(Minutes::parse("puoli tuntia"), Err(Problem::NotANumber));
    }
}
