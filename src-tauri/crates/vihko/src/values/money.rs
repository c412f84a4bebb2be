//! Money in whole cents.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub};

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::number::decimal;
use crate::fault::Problem;

/// An amount of euros, kept in cents. Files carry it as a decimal string such as `1783.50`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Euro(pub i64);

impl Euro {
    /// No money.
    pub const ZERO: Euro = Euro(0);

    /// The largest amount a person may type: ten million euros, beyond which a figure is surely a slip.
    pub const LARGEST: Euro = Euro(1_000_000_000);

    /// Reads `1200,50`, `1 200,5`, `1200.50`, `500 €`. Amounts are not negative.
    pub fn parse(text: &str) -> Result<Euro, Problem> {
        let bare = text.trim().trim_end_matches('€').trim_end();
        let cents = decimal(bare, 2).ok_or(Problem::NotAnAmount)?;
        match cents {
            c if c < 0 => Err(Problem::TooSmall("0".into())),
            c if c > Euro::LARGEST.0 => Err(Problem::TooLarge("10 000 000".into())),
            c => Ok(Euro(c)),
        }
    }

    /// The part `numerator / denominator` of the amount, rounded half away from zero to the cent.
    /// This is the one place that rounds money.
    pub fn fraction(self, numerator: i64, denominator: i64) -> Euro {
        let (n, d) = (
            i128::from(self.0) * i128::from(numerator),
            i128::from(denominator),
        );
        let (n, d) = if d < 0 { (-n, -d) } else { (n, d) };
        let rounded = if n < 0 {
            (n * 2 - d) / (d * 2)
        } else {
            (n * 2 + d) / (d * 2)
        };
        Euro(i64::try_from(rounded).unwrap_or(if rounded < 0 { i64::MIN } else { i64::MAX }))
    }

    /// Why the amount cannot be taken from a file: it is negative or surely a slip.
    pub fn problem(self) -> Option<Problem> {
        Euro::parse(&self.to_string()).err()
    }

    /// The amount, but at least nothing.
    pub fn or_zero(self) -> Euro {
        self.max(Euro::ZERO)
    }
}

impl fmt::Display for Euro {
    /// The form that files carry: a point and two decimals.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(
            f,
            "{sign}{}.{:02}",
            self.0.unsigned_abs() / 100,
            self.0.unsigned_abs() % 100
        )
    }
}

impl Add for Euro {
    type Output = Euro;
    fn add(self, other: Euro) -> Euro {
        Euro(self.0 + other.0)
    }
}

impl Sub for Euro {
    type Output = Euro;
    fn sub(self, other: Euro) -> Euro {
        Euro(self.0 - other.0)
    }
}

impl Neg for Euro {
    type Output = Euro;
    fn neg(self) -> Euro {
        Euro(-self.0)
    }
}

impl AddAssign for Euro {
    fn add_assign(&mut self, other: Euro) {
        self.0 += other.0;
    }
}

impl Sum for Euro {
    fn sum<I: Iterator<Item = Euro>>(amounts: I) -> Euro {
        amounts.fold(Euro::ZERO, Add::add)
    }
}

impl Serialize for Euro {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Euro {
    /// Takes negative amounts too: a difference between two reports may be one.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Euro, D::Error> {
        let text = String::deserialize(deserializer)?;
        decimal(&text, 2)
            .map(Euro)
            .ok_or_else(|| serde::de::Error::custom("not an amount such as 500.00"))
    }
}

impl JsonSchema for Euro {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Euro".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "pattern": r"^-?[0-9]{1,12}\.[0-9]{2}$", "examples": ["1783.50"], "description": "Euros with two decimals, such as 1783.50."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_type_them() {
        for (typed, cents) in [
            ("1200,50", 120_050),
            ("1 200,5", 120_050),
            ("1\u{a0}200,50 €", 120_050),
            ("1200.50", 120_050),
            ("500 €", 50_000),
            ("0", 0),
        ] {
            assert_eq!(Euro::parse(typed), Ok(Euro(cents)), "{typed}");
        }
        for typed in ["", "abc", "1,234", "1,2,3", "12e3", "١٢"] {
            assert_eq!(Euro::parse(typed), Err(Problem::NotAnAmount), "{typed}");
        }
        assert_eq!(Euro::parse("-5"), Err(Problem::TooSmall("0".into())));
        assert_eq!(
            Euro::parse("99999999999"),
            Err(Problem::TooLarge("10 000 000".into()))
        );
    }

    #[test]
    fn a_half_cent_rounds_up() {
        assert_eq!(Euro(50_000).fraction(16, 31), Euro(25_806));
        assert_eq!(Euro(1).fraction(1, 2), Euro(1));
        assert_eq!(Euro(-1).fraction(1, 2), Euro(-1));
    }
}
