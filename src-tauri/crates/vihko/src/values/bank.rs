//! Numbers that check themselves: Business ID, IBAN and the bank reference number.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::fault::Problem;

macro_rules! checked_text {
    ($name:ident) => {
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl TryFrom<String> for $name {
            type Error = String;
            fn try_from(text: String) -> Result<Self, String> {
                Self::parse(&text).map_err(|_| concat!("not a ", stringify!($name)).to_owned())
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> String {
                value.0
            }
        }
    };
}

/// A Finnish Business ID (Y-tunnus) such as `0112038-9`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
pub struct BusinessId(String);

impl BusinessId {
    /// Checks the digit behind the dash: Σ digit × (7, 9, 10, 5, 8, 4, 2) mod 11. Old numbers of six digits get a leading zero.
    pub fn parse(text: &str) -> Result<BusinessId, Problem> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Problem::Missing);
        }
        let (body, check) = text.split_once('-').ok_or(Problem::NotABusinessId)?;
        let digits = format!("{body:0>7}");
        if body.len() < 6 || digits.len() != 7 || check.len() != 1 {
            return Err(Problem::NotABusinessId);
        }
        let weighted = digits
            .chars()
            .zip([7, 9, 10, 5, 8, 4, 2])
            .map(|(c, w)| Some(c.to_digit(10)? * w));
        let sum: u32 = weighted
            .sum::<Option<u32>>()
            .ok_or(Problem::NotABusinessId)?;
        let right = match sum % 11 {
            0 => 0,
            1 => return Err(Problem::NotABusinessId),
            rest => 11 - rest,
        };
        if check.parse() == Ok(right) {
            Ok(BusinessId(format!("{digits}-{check}")))
        } else {
            Err(Problem::NotABusinessId)
        }
    }
}

checked_text!(BusinessId);

/// A Finnish account number, kept without spaces: `FI2112345600000785`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
pub struct Iban(String);

impl Iban {
    /// Checks country, length and the remainder by 97 (ISO 13616).
    pub fn parse(text: &str) -> Result<Iban, Problem> {
        let bare: String = text
            .chars()
            .filter(|c| !c.is_whitespace())
            .collect::<String>()
            .to_uppercase();
        if bare.is_empty() {
            return Err(Problem::Missing);
        }
        let digits_follow = bare
            .get(2..)
            .is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit()));
        if !bare.starts_with("FI") || bare.len() != 18 || !digits_follow {
            return Err(Problem::NotAnIban);
        }
        if remainder_97(&format!("{}{}", &bare[4..], &bare[..4])) == 1 {
            Ok(Iban(bare))
        } else {
            Err(Problem::NotAnIban)
        }
    }

    /// In groups of four, as people read it.
    pub fn grouped(&self) -> String {
        grouped(&self.0, 0, 4)
    }
}

checked_text!(Iban);

/// A national bank reference number with its check digit, such as `20260011`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
pub struct Reference(String);

impl Reference {
    /// Checks length (4 to 20 digits) and the last digit: weights 7, 3, 1 from the right, up to the next ten.
    pub fn parse(text: &str) -> Result<Reference, Problem> {
        let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let bare = bare.trim_start_matches('0');
        if bare.is_empty() {
            return Err(Problem::Missing);
        }
        if !(4..=20).contains(&bare.len()) || !bare.bytes().all(|b| b.is_ascii_digit()) {
            return Err(Problem::NotAReference);
        }
        let (body, check) = bare.split_at(bare.len() - 1);
        let sum: u32 = body
            .bytes()
            .rev()
            .zip([7, 3, 1].into_iter().cycle())
            .map(|(b, w)| u32::from(b - b'0') * w)
            .sum();
        if check.parse() == Ok((10 - sum % 10) % 10) {
            Ok(Reference(bare.to_owned()))
        } else {
            Err(Problem::NotAReference)
        }
    }

    /// In groups of five from the right, as the bank writes it: `202 60011`.
    pub fn grouped(&self) -> String {
        grouped(&self.0, self.0.len() % 5, 5)
    }

    /// The international form, such as `RF5220260011` (ISO 11649).
    pub fn international(&self) -> String {
        format!(
            "RF{:02}{}",
            98 - remainder_97(&format!("{}RF00", self.0)),
            self.0
        )
    }
}

checked_text!(Reference);

/// The remainder by 97 of digits and letters (A = 10 … Z = 35) read as one number.
fn remainder_97(text: &str) -> u32 {
    text.chars()
        .filter_map(|c| c.to_digit(36))
        .fold(0, |rest, n| (rest * if n > 9 { 100 } else { 10 } + n) % 97)
}

/// Cuts text into groups behind a shorter first one.
fn grouped(text: &str, first: usize, size: usize) -> String {
    let (head, tail) = text.split_at(first);
    let groups = tail
        .as_bytes()
        .chunks(size)
        .map(|group| String::from_utf8_lossy(group).into_owned());
    std::iter::once(head.to_owned())
        .filter(|head| !head.is_empty())
        .chain(groups)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn business_ids_check_their_last_digit() {
        for right in [
            "0112038-9",
            "0201256-6",
            "0737546-2",
            "1234567-1",
            "112038-9",
        ] {
            assert!(BusinessId::parse(right).is_ok(), "{right}");
        }
        for wrong in [
            "0112038-8",
            "0112038",
            "01120389",
            "x112038-9",
            "0112038-99",
            "12038-9",
        ] {
            assert_eq!(
                BusinessId::parse(wrong),
                Err(Problem::NotABusinessId),
                "{wrong}"
            );
        }
    }

    #[test]
    fn an_iban_is_finnish_and_right() {
        assert_eq!(
            Iban::parse("FI21 1234 5600 0007 85").map(|i| i.grouped()),
            Ok("FI21 1234 5600 0007 85".to_owned())
        );
        for wrong in [
            "FI21 1234 5600 0007 86",
            "SE2112345600000785",
            "FI2112",
            "FI2ä12345600000785",
        ] {
            assert_eq!(Iban::parse(wrong), Err(Problem::NotAnIban), "{wrong}");
        }
    }

    #[test]
    fn references_check_their_last_digit() {
        for (typed, grouped, international) in [
            ("12344", "12344", "RF0812344"),
            ("202 60011", "202 60011", "RF5220260011"),
            ("0020260011", "202 60011", "RF5220260011"),
        ] {
            let reference = Reference::parse(typed);
            assert_eq!(
                reference.as_ref().map(Reference::grouped),
                Ok(grouped.to_owned())
            );
            assert_eq!(
                reference.as_ref().map(Reference::international),
                Ok(international.to_owned())
            );
        }
        assert_eq!(Reference::parse("20260012"), Err(Problem::NotAReference));
    }
}
