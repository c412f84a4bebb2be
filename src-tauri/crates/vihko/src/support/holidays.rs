//! Days on which Finnish offices are closed, for any year.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The next working day, or the day itself if it is one: how a time limit rolls (Act 150/1930, section 5).
pub fn rolled(day: NaiveDate) -> NaiveDate {
    day.iter_days()
        .find(|day| is_working_day(*day))
        .unwrap_or(day)
}

/// Whether the day is none of Saturday, Sunday, public holiday, Christmas Eve, Midsummer Eve.
pub fn is_working_day(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !is_holiday(day)
}

/// Whether the day is a Finnish public holiday, Christmas Eve or Midsummer Eve. No other eve counts.
pub fn is_holiday(day: NaiveDate) -> bool {
    let fixed = matches!(
        (day.month(), day.day()),
        (1, 1) | (1, 6) | (5, 1) | (12, 6) | (12, 24) | (12, 25) | (12, 26)
    );
    let from_easter = easter(day.year())
        .map(|easter| (day - easter).num_days())
        .is_some_and(|days| matches!(days, -2 | 0 | 1 | 39 | 49));
    fixed || from_easter || is_midsummer(day) || is_all_saints(day)
}

/// Midsummer Day is the Saturday of 20–26 June, its eve the Friday before.
fn is_midsummer(day: NaiveDate) -> bool {
    let saturday = match day.weekday() {
        Weekday::Sat => Some(day),
        Weekday::Fri => day.succ_opt(),
        Weekday::Mon | Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Sun => None,
    };
    saturday.is_some_and(|day| day.month() == 6 && (20..=26).contains(&day.day()))
}

/// All Saints' Day is the Saturday of 31 October – 6 November.
fn is_all_saints(day: NaiveDate) -> bool {
    day.weekday() == Weekday::Sat && matches!((day.month(), day.day()), (10, 31) | (11, 1..=6))
}

/// Easter Sunday of the Gregorian calendar: the Sunday after the church's full moon (Gauss's rule in the
/// form of Meeus, Jones and Butcher).
fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, rest) = (year.div_euclid(100), year.rem_euclid(100));
    let moon_correction = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + century - century / 4 - moon_correction + 15).rem_euclid(30);
    let to_sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4).rem_euclid(7);
    let late_moon = (golden + 11 * moon + 22 * to_sunday) / 451;
    let days = moon + to_sunday - 7 * late_moon;
    NaiveDate::from_ymd_opt(year, 3, 22)?.checked_add_days(Days::new(u64::try_from(days).ok()?))
}
