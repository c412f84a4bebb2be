//! Calendar months and stretches of days.

use std::fmt;

use chrono::{Datelike, Days, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::fault::Problem;

/// A calendar month; its text form is `2026-10`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(type = "string"))]
pub struct Month {
    first: NaiveDate,
}

impl Month {
    /// The month this day lies in.
    pub fn of(day: NaiveDate) -> Month {
        Month {
            first: day.with_day(1).unwrap_or(day),
        }
    }

    /// Reads `2026-10`, `10/2026`, `10.2026`.
    pub fn parse(text: &str) -> Result<Month, Problem> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Problem::Missing);
        }
        let (year, month) = match text.split_once('-') {
            Some(parts) => parts,
            None => text
                .split_once(['/', '.'])
                .map(|(month, year)| (year, month))
                .ok_or(Problem::NotAMonth)?,
        };
        if year.len() != 4 || month.len() > 2 {
            return Err(Problem::NotAMonth);
        }
        let (Ok(year), Ok(month)) = (year.parse::<u16>(), month.parse::<u32>()) else {
            return Err(Problem::NotAMonth);
        };
        if !(1900..=2199).contains(&year) {
            return Err(Problem::NotAMonth);
        }
        NaiveDate::from_ymd_opt(i32::from(year), month, 1)
            .map(|first| Month { first })
            .ok_or(Problem::NotAMonth)
    }

    /// The month's first day.
    pub fn first_day(self) -> NaiveDate {
        self.first
    }

    /// The month's last day.
    pub fn last_day(self) -> NaiveDate {
        self.next().first.pred_opt().unwrap_or(self.first)
    }

    /// The month after this one.
    pub fn next(self) -> Month {
        Month {
            first: add_months(self.first, 1),
        }
    }

    /// The month before this one.
    pub fn previous(self) -> Month {
        Month {
            first: add_months(self.first, -1),
        }
    }

    /// How many days the month has.
    pub fn days(self) -> u32 {
        self.last_day().day()
    }

    /// From the month's first day to its last.
    pub fn period(self) -> Period {
        Period {
            start: self.first,
            end: Some(self.last_day()),
        }
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.first.year()
    }

    /// The month's number, 1 to 12.
    pub fn number(self) -> u32 {
        self.first.month()
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.first.year(), self.first.month())
    }
}

impl From<Month> for String {
    fn from(month: Month) -> String {
        month.to_string()
    }
}

impl TryFrom<String> for Month {
    type Error = String;
    fn try_from(text: String) -> Result<Month, String> {
        Month::parse(&text).map_err(|_| "not a month such as 2026-10".to_owned())
    }
}

impl JsonSchema for Month {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Month".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": r"^[0-9]{4}-(0[1-9]|1[0-2])$", "examples": ["2026-10"], "description": "A month such as 2026-10." })
    }
}

/// The same day number so many months later, or that month's last day where it has no such day
/// (Act 150/1930 on reckoning of time limits, section 3).
pub fn add_months(day: NaiveDate, months: i32) -> NaiveDate {
    let count = day.year() * 12 + day.month0() as i32 + months;
    let (year, month) = (count.div_euclid(12), count.rem_euclid(12) as u32 + 1);
    (28..=day.day().max(28))
        .rev()
        .find_map(|last| NaiveDate::from_ymd_opt(year, month, day.day().min(last)))
        .unwrap_or(day)
}

/// A stretch of days with its end included, or open at the end. The start is never after the end.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub struct Period {
    start: NaiveDate,
    end: Option<NaiveDate>,
}

impl Period {
    /// The stretch from one day to another, both included.
    pub fn new(start: NaiveDate, end: Option<NaiveDate>) -> Result<Period, Problem> {
        match end {
            Some(end) if end < start => Err(Problem::Before(start)),
            Some(_) | None => Ok(Period { start, end }),
        }
    }

    /// The first day.
    pub fn start(self) -> NaiveDate {
        self.start
    }

    /// The last day, if one is set.
    pub fn end(self) -> Option<NaiveDate> {
        self.end
    }

    /// Whether the day lies in the period.
    pub fn contains(self, day: NaiveDate) -> bool {
        self.start <= day && self.end.is_none_or(|end| day <= end)
    }

    /// The days that both periods share.
    pub fn overlap(self, other: Period) -> Option<Period> {
        let start = self.start.max(other.start);
        let end = match (self.end, other.end) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (one, None) | (None, one) => one,
        };
        Period::new(start, end).ok()
    }

    /// How many days of the month lie in the period.
    pub fn days_in(self, month: Month) -> u32 {
        self.overlap(month.period()).map_or(0, Period::days)
    }

    /// How many days the period has; an open one has none to count and gives 0.
    pub fn days(self) -> u32 {
        self.end.map_or(0, |end| {
            u32::try_from((end - self.start).num_days() + 1).unwrap_or(0)
        })
    }

    /// Every month that the period touches; of an open one, up to the month of `until`.
    pub fn months(self, until: NaiveDate) -> impl Iterator<Item = Month> {
        let last = Month::of(self.end.unwrap_or(until));
        std::iter::successors(Some(Month::of(self.start)), |month| Some(month.next()))
            .take_while(move |month| *month <= last)
    }

    /// The day after the last, if the period ends.
    pub fn day_after(self) -> Option<NaiveDate> {
        self.end.and_then(|end| end.checked_add_days(Days::new(1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ymd(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap_or_default()
    }

    #[test]
    fn months_are_added_by_day_number_or_the_last_day() {
        for (from, months, to) in [
            (ymd(2026, 3, 2), 1, ymd(2026, 4, 2)),
            (ymd(2026, 1, 31), 1, ymd(2026, 2, 28)),
            (ymd(2026, 9, 30), 3, ymd(2026, 12, 30)),
            (ymd(2026, 11, 30), 3, ymd(2027, 2, 28)),
            (ymd(2028, 2, 29), 12, ymd(2029, 2, 28)),
            (ymd(2026, 1, 1), -1, ymd(2025, 12, 1)),
        ] {
            assert_eq!(add_months(from, months), to);
        }
    }

    #[test]
    fn a_period_counts_its_days_in_a_month() -> Result<(), Problem> {
        let spring = Period::new(ymd(2026, 3, 16), Some(ymd(2026, 6, 12)))?;
        let days: Vec<u32> = spring
            .months(ymd(2026, 6, 12))
            .map(|m| spring.days_in(m))
            .collect();
        assert_eq!(days, [16, 30, 31, 12]);
        assert_eq!(
            Period::new(ymd(2026, 3, 16), Some(ymd(2026, 3, 15))),
            Err(Problem::Before(ymd(2026, 3, 16)))
        );
        Ok(())
    }

    #[test]
    fn a_month_is_read_in_three_forms() {
        let october = Month::of(ymd(2026, 10, 31));
        for typed in ["2026-10", "10/2026", "10.2026", " 2026-10 "] {
            assert_eq!(Month::parse(typed), Ok(october), "{typed}");
        }
        for typed in ["2026-13", "lokakuu", "26-10", "2026-1x", "+202-10"] {
            assert_eq!(Month::parse(typed), Err(Problem::NotAMonth), "{typed}");
        }
    }
}
