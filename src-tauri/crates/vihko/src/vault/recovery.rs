//! The recovery code: 128 random bits as 48 digits that a person can read over the phone.

use zeroize::Zeroizing;

use super::keys::{self, Key};
use crate::error::{Failure, Result};

/// How many groups the code has.
const GROUPS: usize = 8;

/// Each group is a multiple of this, so that a slip in one digit or two swapped neighbours shows at once.
const FACTOR: u32 = 11;

/// A recovery code. It is shown once, on paper; the notebook itself does not keep it.
pub struct RecoveryCode(Zeroizing<[u8; 2 * GROUPS]>);

impl RecoveryCode {
    /// A new code from the system's source of randomness.
    pub fn random() -> Result<RecoveryCode> {
        let mut bits = Zeroizing::new([0; 2 * GROUPS]);
        keys::random(bits.as_mut_slice())?;
        Ok(RecoveryCode(bits))
    }

    /// The same code once more.
    pub(crate) fn again(&self) -> RecoveryCode {
        RecoveryCode(self.0.clone())
    }

    /// Reads a code as typed: groups of six digits with spaces, dashes or nothing between them. The first
    /// wrong or missing group is named.
    pub fn parse(typed: &str) -> Result<RecoveryCode> {
        let pieces = typed
            .split(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '.' | ','))
            .filter(|piece| !piece.is_empty());
        let mut bits = Zeroizing::new([0; 2 * GROUPS]);
        let mut groups = pieces.flat_map(sixes);
        for (i, pair) in bits.chunks_exact_mut(2).enumerate() {
            let value = groups.next().and_then(group_value);
            pair.copy_from_slice(&value.ok_or(Failure::RecoveryGroup(i + 1))?.to_be_bytes());
        }
        match groups.next() {
            Some(_) => Err(Failure::WrongRecoveryCode.into()),
            None => Ok(RecoveryCode(bits)),
        }
    }

    /// The code as it is printed: `466455-466455-…`.
    pub fn printed(&self) -> Zeroizing<String> {
        let groups = self.0.chunks_exact(2).map(|pair| {
            let value = u32::from(pair[0]) << 8 | u32::from(pair[1]);
            Zeroizing::new(format!("{:06}", value * FACTOR))
        });
        let mut printed = Zeroizing::new(String::with_capacity(7 * GROUPS));
        for group in groups {
            if !printed.is_empty() {
                printed.push('-');
            }
            printed.push_str(&group);
        }
        printed
    }

    pub(super) fn key(&self, salt: &[u8; 16]) -> Key {
        keys::expanded(salt, self.0.as_slice(), &[b"vihko 1 recovery"])
    }
}

/// Cuts digits that were typed in one go into groups of six; a shorter piece stays as it is.
fn sixes(piece: &str) -> impl Iterator<Item = &str> {
    let mut rest = piece;
    std::iter::from_fn(move || {
        let end = rest.char_indices().nth(6).map_or(rest.len(), |(i, _)| i);
        let (group, behind) = rest.split_at(end);
        rest = behind;
        (!group.is_empty()).then_some(group)
    })
}

fn group_value(group: &str) -> Option<u16> {
    let number: u32 = match group.len() {
        6 if group.bytes().all(|b| b.is_ascii_digit()) => group.parse().ok()?,
        _ => return None,
    };
    match number % FACTOR {
        0 => u16::try_from(number / FACTOR).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(bits: [u8; 16]) -> RecoveryCode {
        RecoveryCode(Zeroizing::new(bits))
    }

    fn refusal(typed: &str) -> Option<Failure> {
        RecoveryCode::parse(typed)
            .err()
            .map(|e| e.failure().clone())
    }

    #[test]
    fn what_is_printed_can_be_typed_back() {
        for bits in [[0; 16], [255; 16], std::array::from_fn(|i| i as u8 * 17)] {
            let printed = code(bits).printed();
            assert_eq!(printed.len(), 55);
            for typed in [
                printed.to_string(),
                printed.replace('-', " "),
                printed.replace('-', ""),
                format!("  {}\n", printed.replace('-', " – ")),
            ] {
                assert_eq!(
                    *RecoveryCode::parse(&typed)
                        .map_err(|e| e.to_string())
                        .unwrap()
                        .0,
                    bits
                );
            }
        }
    }

    #[test]
    fn every_wrong_digit_and_every_swap_of_neighbours_is_found_and_its_group_named() {
        for value in 0..=u16::MAX {
            let group = format!("{:06}", u32::from(value) * FACTOR).into_bytes();
            for place in 0..6 {
                for digit in b'0'..=b'9' {
                    let mut wrong = group.clone();
                    wrong[place] = digit;
                    if wrong != group {
                        assert_eq!(group_value(std::str::from_utf8(&wrong).unwrap()), None);
                    }
                }
                let mut swapped = group.clone();
                swapped.swap(place, (place + 1).min(5));
                if swapped != group {
                    assert_eq!(group_value(std::str::from_utf8(&swapped).unwrap()), None);
                }
            }
        }
        let printed = code([9; 16]).printed();
        let mut typed: Vec<&str> = printed.split('-').collect();
        typed[4] = "123456";
        assert_eq!(refusal(&typed.join(" ")), Some(Failure::RecoveryGroup(5)));
    }

    #[test]
    fn a_missing_group_is_named_and_a_ninth_is_refused() {
        let printed = code([9; 16]).printed();
        assert_eq!(refusal(""), Some(Failure::RecoveryGroup(1)));
        assert_eq!(refusal(&printed[..48]), Some(Failure::RecoveryGroup(8)));
        assert_eq!(refusal(&printed[..54]), Some(Failure::RecoveryGroup(8)));
        assert_eq!(
            refusal(&format!("{}-000000", *printed)),
            Some(Failure::WrongRecoveryCode)
        );
        assert_eq!(refusal("ääkkösiä täynnä"), Some(Failure::RecoveryGroup(1)));
    }
}
