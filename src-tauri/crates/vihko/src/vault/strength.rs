//! How good a passphrase is that somebody chooses: by its length and by how many different characters it has.

use super::Passphrase;

/// How good a new passphrase is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strength {
    /// It lacks characters.
    TooShort {
        /// How many.
        missing: u32,
    },
    /// Long enough, but made of fewer than five different characters.
    Monotonous,
    /// Good enough.
    Fair,
    /// Four words or twenty characters: what a thief's computer does not get through.
    Good,
}

impl Strength {
    /// The strength of what was typed; spaces at its ends do not count.
    pub fn of(typed: &str) -> Strength {
        let typed = typed.trim();
        let n_characters = typed.chars().count();
        if n_characters < Passphrase::SHORTEST {
            let missing = u32::try_from(Passphrase::SHORTEST - n_characters).unwrap_or(u32::MAX);
            return Strength::TooShort { missing };
        }
        let mut different: Vec<char> = typed.to_lowercase().chars().collect();
        different.sort_unstable();
        different.dedup();
        if different.len() < 5 {
            return Strength::Monotonous;
        }
        if n_characters >= 20 || typed.split_whitespace().count() >= 4 {
            return Strength::Good;
        }
        Strength::Fair
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_weighed_by_length_and_variety() {
        for (typed, strength) in [
            ("", Strength::TooShort { missing: 12 }),
            ("  yksitoista  ", Strength::TooShort { missing: 2 }),
            ("aaaaaaaaaaaaaaaaaaaaaaaa", Strength::Monotonous),
            ("abababababababab", Strength::Monotonous),
            ("kesäpäivä2026", Strength::Fair),
            ("hauki on kala nyt", Strength::Good),
            ("pitkätmutta yksi pötkö", Strength::Good),
        ] {
            assert_eq!(Strength::of(typed), strength, "{typed}");
        }
    }
}
