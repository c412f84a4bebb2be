//! The Finnish personal identity code (henkilötunnus).

use std::fmt;

use chrono::NaiveDate;

use crate::fault::Problem;

/// The check marks, by the remainder of the nine digits divided by 31.
const MARKS: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";

/// A personal identity code whose form, century sign and check mark are right.
///
/// It is never shown by accident: `Debug` prints stars, there is no `Display` and it is not `Serialize`.
/// Code that truly needs the code calls [`Hetu::reveal`].
#[derive(Clone, PartialEq, Eq)]
pub struct Hetu(String);

impl Hetu {
    /// Reads `131052-308T`; small letters are taken too. The century signs of the 2023 decree
    /// (Y X W V U for the 1900s, B C D E F for the 2000s) are part of the code and are kept.
    pub fn parse(text: &str) -> Result<Hetu, Problem> {
        let code = text.trim().to_uppercase();
        if code.is_empty() {
            return Err(Problem::Missing);
        }
        if code.len() != 11 || !code.is_ascii() {
            return Err(Problem::NotAHetu);
        }
        let digits: u32 = format!("{}{}", &code[..6], &code[7..10])
            .parse()
            .map_err(|_| Problem::NotAHetu)?;
        let individual = digits % 1_000;
        if birthday(&code).is_none()
            || individual < 2
            || !code[..6].bytes().all(|b| b.is_ascii_digit())
        {
            return Err(Problem::NotAHetu);
        }
        if MARKS[(digits % 31) as usize] != code.as_bytes()[10] {
            return Err(Problem::HetuCheckMark);
        }
        Ok(Hetu(code))
    }

    /// The day of birth that the code tells.
    pub fn birthday(&self) -> NaiveDate {
        birthday(&self.0).unwrap_or_default()
    }

    /// The whole code. Search for this word to find every place that uses it.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What a screen may show: `131052-••••`.
    pub fn masked(&self) -> String {
        format!("{}••••", &self.0[..7])
    }
}

fn birthday(code: &str) -> Option<NaiveDate> {
    let century = match code.as_bytes()[6] {
        b'+' => 1800,
        b'-' | b'Y' | b'X' | b'W' | b'V' | b'U' => 1900,
        b'A'..=b'F' => 2000,
        _ => return None,
    };
    let part = |range: std::ops::Range<usize>| code[range].parse::<u32>().ok();
    NaiveDate::from_ymd_opt(century + part(4..6)? as i32, part(2..4)?, part(0..2)?)
}

impl fmt::Debug for Hetu {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hetu(***********)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn right_codes_are_taken_with_every_century_sign() {
        for right in [
            "131052-308T",
            "290200A248A",
            "010594Y9032",
            "020594X903P",
            "030594W903B",
            "040594V9030",
            "050594U903M",
            "010516B903X",
            "020516C903K",
            "030516D9037",
            "010501E9032",
            "020502E902X",
            "020503F9037",
            "020504A902E",
            "020504B904H",
            "131052-308t",
        ] {
            assert!(Hetu::parse(right).is_ok(), "{right}");
        }
    }

    #[test]
    fn wrong_codes_say_what_is_wrong() {
        assert_eq!(Hetu::parse("010190-999K"), Err(Problem::HetuCheckMark));
        for wrong in [
            "131052308T",
            "310252-308T",
            "131052*308T",
            "13105ä-308",
            "131052-001K",
            "+31052-308T",
            "1",
        ] {
            assert_eq!(Hetu::parse(wrong), Err(Problem::NotAHetu), "{wrong}");
        }
    }

    #[test]
    fn a_code_is_never_printed_in_full() {
        let hetu = Hetu::parse("131052-308T");
        assert_eq!(format!("{hetu:?}"), "Ok(Hetu(***********))");
        assert_eq!(
            hetu.as_ref().map(Hetu::masked),
            Ok("131052-••••".to_owned())
        );
        assert_eq!(
            hetu.map(|h| h.birthday()),
            NaiveDate::from_ymd_opt(1952, 10, 13).ok_or(Problem::NotAHetu)
        );
    }
}
