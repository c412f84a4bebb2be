//! The serial number of a form on paper, by which the same paper is not entered twice.

use crate::fault::Problem;
use crate::values::{SIGNS, optional, sign_value};

/// How many signs a number has, the check mark among them.
const LENGTH: usize = 8;

/// A serial number: seven signs from the lowest 35 of these random bits and a check mark, in two groups. Of a thousand
/// papers two have the same number once in seventy thousand times.
pub fn serial(random: u128) -> String {
    let signs = (0..LENGTH - 1).map(|i| (random >> (5 * i) & 31) as u8);
    let mut signs: Vec<u8> = signs.collect();
    signs.push(check_mark(&signs));
    shown(&signs)
}

/// A serial number as it was typed from a paper. One of this program's must have its check mark; small letters, and
/// letters typed for digits, are mended. Papers that are numbered otherwise, such as `2026-0017`, keep what was typed.
pub fn typed_serial(text: &str) -> Result<String, Problem> {
    let typed = optional(text)?;
    let groups: Vec<&str> = typed.split(['-', '–', ' ']).collect();
    // Hardly any number of this program has no letter.
    let is_own = groups.len() == 2
        && groups.iter().all(|it| it.chars().count() == LENGTH / 2)
        && typed.chars().any(char::is_alphabetic);
    if !is_own {
        return Ok(typed);
    }
    let signs: Option<Vec<u8>> = groups.concat().chars().map(sign_value).collect();
    match signs.as_deref().and_then(<[u8]>::split_last) {
        Some((mark, signs)) if *mark == check_mark(signs) => Ok(shown(&[signs, &[*mark]].concat())),
        Some(_) | None => Err(Problem::SerialCheckMark),
    }
}

/// Luhn's sum in base 32: it finds every single wrong sign, and two neighbours that changed places but for one pair.
fn check_mark(signs: &[u8]) -> u8 {
    let doubled = |value: u32| value / 32 + value % 32;
    let sum: u32 = signs
        .iter()
        .rev()
        .enumerate()
        .map(|(i, sign)| match i % 2 {
            0 => doubled(2 * u32::from(*sign)),
            _ => u32::from(*sign),
        })
        .sum();
    ((32 - sum % 32) % 32) as u8
}

fn shown(signs: &[u8]) -> String {
    let letters = signs.iter().filter_map(|it| SIGNS.get(usize::from(*it)));
    let letters: String = letters.map(|it| char::from(*it)).collect();
    match letters.split_at_checked(LENGTH / 2) {
        Some((first, last)) => format!("{first}-{last}"),
        None => letters,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Any bits.
    const BITS: u128 = 0x0123_4567_89ab_cdef_1357_9bdf_0246_8ace;

    #[test]
    fn every_single_slip_in_a_serial_is_found() {
        let serial = serial(BITS);
        assert_eq!(typed_serial(&serial), Ok(serial.clone()));
        let signs: Vec<char> = serial.chars().collect();
        for place in (0..signs.len()).filter(|place| *place != 4) {
            for other in SIGNS.iter().map(|it| char::from(*it)) {
                let mut slipped = signs.clone();
                slipped[place] = other;
                let typed: String = slipped.iter().collect();
                let right = typed == serial;
                assert_eq!(typed_serial(&typed).is_ok(), right, "{typed}");
            }
        }
    }

    #[test]
    fn neighbours_that_change_places_are_found_but_for_nought_and_z() {
        for first in 0..32_u8 {
            for second in (0..32_u8).filter(|it| *it != first) {
                let here = [first, second, 3, 4, 5, 6, 7];
                let there = [second, first, 3, 4, 5, 6, 7];
                let found = check_mark(&here) != check_mark(&there);
                let blind = [first, second] == [0, 31] || [first, second] == [31, 0];
                assert_eq!(found, !blind, "{first} {second}");
            }
        }
    }

    #[test]
    fn a_serial_is_read_as_people_type_it_and_other_papers_keep_theirs() {
        // By hand: of seven ones every other is doubled, 4 × 2 + 3 = 11; what lacks to 32 is 21, which is N.
        assert_eq!(
            serial(0b00001_00001_00001_00001_00001_00001_00001),
            "1111-111N"
        );
        for typed in ["1111-111N", " 1111–111n ", "iIlL 1111n", "lll1-111n"] {
            let read = typed_serial(typed);
            let whole = typed.trim().chars().count() == 9;
            assert_eq!(read.as_deref() == Ok("1111-111N"), whole, "{typed}");
        }
        for other in ["", "S-0041", "2026/17", "2026-0017", "aloituslomake 3"] {
            assert_eq!(typed_serial(other).as_deref(), Ok(other));
        }
        assert_eq!(typed_serial("UUUU-1111"), Err(Problem::SerialCheckMark));
    }
}
