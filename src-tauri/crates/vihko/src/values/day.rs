//! Days and times of day as people type them.

use chrono::{Datelike, Days, NaiveDate, NaiveTime};

use crate::fault::Problem;

/// The first and last year a day may have: nobody in a notebook was born before the first.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// What the days of the week are called, from Monday on, in all three languages.
const WEEKDAYS: [&[&str]; 7] = [
    &[
        "ma",
        "maanantai",
        "maanantaina",
        "mån",
        "måndag",
        "mon",
        "monday",
    ],
    &[
        "ti",
        "tiistai",
        "tiistaina",
        "tis",
        "tisdag",
        "tue",
        "tuesday",
    ],
    &[
        "ke",
        "keskiviikko",
        "keskiviikkona",
        "ons",
        "onsdag",
        "wed",
        "wednesday",
    ],
    &[
        "to",
        "torstai",
        "torstaina",
        "tors",
        "torsdag",
        "thu",
        "thursday",
    ],
    &[
        "pe",
        "perjantai",
        "perjantaina",
        "fre",
        "fredag",
        "fri",
        "friday",
    ],
    &[
        "la",
        "lauantai",
        "lauantaina",
        "lör",
        "lördag",
        "sat",
        "saturday",
    ],
    &[
        "su",
        "sunnuntai",
        "sunnuntaina",
        "sön",
        "söndag",
        "sun",
        "sunday",
    ],
];

/// Reads a day: `3.11.2026`, `3.11.` (the year nearest to today), `031126`, `0311`, `2026-11-03`,
/// `tänään`, `eilen`, `huomenna`, or a weekday (`ma` = the latest Monday that is not after today).
pub fn day(text: &str, today: NaiveDate) -> Result<NaiveDate, Problem> {
    let text = text.trim().to_lowercase();
    if text.is_empty() {
        return Err(Problem::Missing);
    }
    if let Some(day) = spoken(&text, today) {
        return Ok(day);
    }
    let (day, month, year) = figures(&text).ok_or(Problem::NotADay)?;
    let found = match year {
        Some(year) => NaiveDate::from_ymd_opt(year, month, day),
        None => nearest(day, month, today),
    };
    match found {
        Some(day) if YEARS.contains(&day.year()) => Ok(day),
        Some(_) | None => Err(Problem::NoSuchDay),
    }
}

/// Reads the day of something that has happened: not after today.
pub fn held_day(text: &str, today: NaiveDate) -> Result<NaiveDate, Problem> {
    match day(text, today)? {
        day if day > today => Err(Problem::InTheFuture),
        day => Ok(day),
    }
}

/// Reads a time of day: `9.30`, `9:30`, `klo 9`.
pub fn time(text: &str) -> Result<NaiveTime, Problem> {
    let text = text.trim().to_lowercase();
    let bare = text.strip_prefix("klo").unwrap_or(&text).trim();
    if bare.is_empty() {
        return Err(Problem::Missing);
    }
    let (hour, minute) = bare.split_once(['.', ':']).unwrap_or((bare, "0"));
    let (Ok(hour), Ok(minute)) = (hour.parse(), minute.parse()) else {
        return Err(Problem::NotATime);
    };
    NaiveTime::from_hms_opt(hour, minute, 0).ok_or(Problem::NotATime)
}

fn spoken(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let weekday = |n: u32| {
        let back = (today.weekday().num_days_from_monday() + 7 - n) % 7;
        today.checked_sub_days(Days::new(u64::from(back)))
    };
    match text {
        "tänään" | "idag" | "i dag" | "today" => Some(today),
        "eilen" | "igår" | "i går" | "yesterday" => today.pred_opt(),
        "huomenna" | "imorgon" | "i morgon" | "tomorrow" => today.succ_opt(),
        name => {
            let named = WEEKDAYS.iter().zip(0..).find(|(it, _)| it.contains(&name));
            weekday(named?.1)
        }
    }
}

/// Day, month and, where typed, year.
fn figures(text: &str) -> Option<(u32, u32, Option<i32>)> {
    let number = |s: &str| -> Option<u32> {
        (!s.is_empty() && s.len() <= 4 && s.bytes().all(|b| b.is_ascii_digit()))
            .then(|| s.parse().ok())?
    };
    let year = |s: &str| -> Option<i32> {
        match s.len() {
            2 => number(s).map(|y| 2000 + y as i32),
            4 => number(s).map(|y| y as i32),
            _ => None,
        }
    };
    if let [y, m, d] = text.split('-').collect::<Vec<_>>()[..] {
        return Some((
            number(d)?,
            number(m)?,
            Some(year(y).filter(|_| y.len() == 4)?),
        ));
    }
    if text.contains('.') {
        return match text
            .trim_end_matches('.')
            .split('.')
            .map(str::trim)
            .collect::<Vec<_>>()[..]
        {
            [d, m] => Some((number(d)?, number(m)?, None)),
            [d, m, y] => Some((number(d)?, number(m)?, Some(year(y)?))),
            _ => None,
        };
    }
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    match text.len() {
        4 => Some((number(&text[..2])?, number(&text[2..])?, None)),
        6 | 8 => Some((
            number(&text[..2])?,
            number(&text[2..4])?,
            Some(year(&text[4..])?),
        )),
        _ => None,
    }
}

/// The day of this or a neighbouring year that lies nearest to today.
fn nearest(day: u32, month: u32, today: NaiveDate) -> Option<NaiveDate> {
    (today.year() - 1..=today.year() + 1)
        .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
        .min_by_key(|found| (*found - today).num_days().abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ymd(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap_or_default()
    }

    #[test]
    fn days_are_read_as_people_type_them() {
        let today = ymd(2026, 11, 2);
        for (typed, day_) in [
            ("3.11.2026", ymd(2026, 11, 3)),
            ("03.11.26", ymd(2026, 11, 3)),
            ("3.11.", ymd(2026, 11, 3)),
            ("3.11", ymd(2026, 11, 3)),
            ("0311", ymd(2026, 11, 3)),
            ("031126", ymd(2026, 11, 3)),
            ("2026-11-03", ymd(2026, 11, 3)),
            ("15.1.", ymd(2027, 1, 15)),
            ("eilen", ymd(2026, 11, 1)),
            ("Tänään", today),
            ("ma", today),
            ("pe", ymd(2026, 10, 30)),
            ("Fredag", ymd(2026, 10, 30)),
            ("sun", ymd(2026, 11, 1)),
        ] {
            assert_eq!(day(typed, today), Ok(day_), "{typed}");
        }
    }

    #[test]
    fn a_day_that_is_none_says_why() {
        let today = ymd(2026, 11, 2);
        assert_eq!(day("31.2.2026", today), Err(Problem::NoSuchDay));
        assert_eq!(day("2026-02-31", today), Err(Problem::NoSuchDay));
        assert_eq!(day("1.1.0026", today), Err(Problem::NoSuchDay));
        assert_eq!(day("huomiseen", today), Err(Problem::NotADay));
        assert_eq!(day("1.2.3.4", today), Err(Problem::NotADay));
        assert_eq!(day("", today), Err(Problem::Missing));
        assert_eq!(held_day("3.11.2026", today), Err(Problem::InTheFuture));
    }

    #[test]
    fn times_of_day_take_point_or_colon() {
        assert_eq!(
            time("klo 9.30"),
            NaiveTime::from_hms_opt(9, 30, 0).ok_or(Problem::NotATime)
        );
        assert_eq!(time("25.00"), Err(Problem::NotATime));
    }
}
