//! The number of a version of the program.

use std::fmt;
use std::str::FromStr;

use crate::fault::Problem;

/// A version of the program: `0.1.0`. The later one is the greater.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    major: u32,
    minor: u32,
    patch: u32,
}

impl Version {
    /// The version of this program.
    pub const THIS: Version = Version {
        major: number(env!("CARGO_PKG_VERSION_MAJOR")),
        minor: number(env!("CARGO_PKG_VERSION_MINOR")),
        patch: number(env!("CARGO_PKG_VERSION_PATCH")),
    };
}

/// A number that the build has written.
const fn number(text: &str) -> u32 {
    match u32::from_str_radix(text, 10) {
        Ok(number) => number,
        Err(_) => panic!("a part of the version is no number"),
    }
}

impl FromStr for Version {
    type Err = Problem;

    /// Three whole numbers between points, each as short as it can be written, and nothing else.
    fn from_str(text: &str) -> Result<Version, Problem> {
        let wrong = || Problem::WrongForm("0.1.0".to_owned());
        let part = |text: &str| {
            let number: u32 = text.parse().ok()?;
            (number.to_string() == text).then_some(number)
        };
        let parts: Option<Vec<u32>> = text.split('.').map(part).collect();
        match parts.as_deref() {
            Some(&[major, minor, patch]) => Ok(Version {
                major,
                minor,
                patch,
            }),
            Some(_) | None => Err(wrong()),
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

impl fmt::Debug for Version {
    /// As the log tells it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        text.parse().unwrap()
    }

    #[test]
    fn versions_are_compared_as_numbers() {
        let in_order = [
            "0.0.9", "0.1.0", "0.1.1", "0.2.0", "0.10.0", "1.0.0", "10.0.0",
        ];
        let versions = in_order.map(version);
        assert!(versions.is_sorted_by(|one, next| one < next));
        assert_eq!(versions.map(|it| it.to_string()), in_order);
    }

    #[test]
    fn what_is_not_three_plain_numbers_is_no_version() {
        for text in [
            "",
            "1",
            "1.2",
            "1.2.3.4",
            "1.2.",
            ".1.2",
            "1..2",
            "v1.2.3",
            "1.2.3-a",
            "1.2.03",
            "+1.2.3",
            "-1.2.3",
            " 1.2.3",
            "1.2.3 ",
            "1.2.4294967296",
            "１.2.3",
        ] {
            assert!(text.parse::<Version>().is_err(), "{text}");
        }
    }

    #[test]
    fn this_program_knows_its_own_version() {
        assert_eq!(Version::THIS.to_string(), env!("CARGO_PKG_VERSION"));
    }
}
