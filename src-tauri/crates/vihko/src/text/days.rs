//! Days, months and periods as a person reads them.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use super::numbers::NO_BREAK;
use super::{Language, Text};
use crate::values::{Month, Period};

impl Text {
    /// A day: `1.3.2026`, in English `1 March 2026`.
    pub fn day(&self, day: NaiveDate) -> String {
        let (d, m, y) = (day.day(), day.month(), day.year());
        match self.language() {
            Language::Fi | Language::Sv => format!("{d}.{m}.{y}"),
            Language::En => format!("{d}{NO_BREAK}{} {y}", self.month_name(m)),
        }
    }

    /// A day in a narrow cell of a table: as [`Text::day`], in English `1 Mar 2026`.
    pub fn day_in_table(&self, day: NaiveDate) -> String {
        match self.language() {
            Language::Fi | Language::Sv => self.day(day),
            Language::En => {
                // English months are told apart by their first three letters.
                let month: String = self.month_name(day.month()).chars().take(3).collect();
                format!("{}{NO_BREAK}{month} {}", day.day(), day.year())
            }
        }
    }

    /// A day where the year is plain: `1.3.`, in Swedish `1.3`, in English `1 March`.
    pub fn day_short(&self, day: NaiveDate) -> String {
        let (d, m) = (day.day(), day.month());
        match self.language() {
            Language::Fi => format!("{d}.{m}."),
            Language::Sv => format!("{d}.{m}"),
            Language::En => format!("{d}{NO_BREAK}{}", self.month_name(m)),
        }
    }

    /// A day's weekday in short: `ma`.
    pub fn weekday(&self, day: NaiveDate) -> String {
        self.choice("weekday", &day.weekday().number_from_monday().to_string())
    }

    /// A day's ISO week: `45`.
    pub fn week(&self, day: NaiveDate) -> String {
        day.iso_week().week().to_string()
    }

    /// A time of day: `9.30`, in English `9:30`.
    pub fn time(&self, time: NaiveTime) -> String {
        let mark = match self.language() {
            Language::Fi | Language::Sv => '.',
            Language::En => ':',
        };
        format!("{}{mark}{:02}", time.hour(), time.minute())
    }

    /// A month: `lokakuu 2026`.
    pub fn month(&self, month: Month) -> String {
        format!(
            "{}{NO_BREAK}{}",
            self.month_name(month.number()),
            month.year()
        )
    }

    /// A month at the beginning of a line: `Lokakuu 2026`.
    pub fn month_title(&self, month: Month) -> String {
        let mut title = self.month(month);
        // No month's name begins with a letter of two bytes.
        if let Some(first) = title.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        title
    }

    /// A month in the form that stands before its noun in Finnish: `lokakuun 2026`, in Swedish and
    /// English as [`Text::month`].
    pub fn month_of(&self, month: Month) -> String {
        format!("{}{NO_BREAK}{}", self.month_name_of(month), month.year())
    }

    /// A month without its year, in the form that stands before its noun in Finnish: `lokakuun`.
    pub fn month_name_of(&self, month: Month) -> String {
        let name = self.month_name(month.number());
        match self.language() {
            Language::Fi => format!("{name}n"),
            Language::Sv | Language::En => name,
        }
    }

    /// A stretch of days: `1.3.–31.12.2026`, `3.–5.11.2026`, `1.3.2026–28.2.2027`, and without an end
    /// `1.3.2026–`.
    pub fn period(&self, period: Period) -> String {
        let start = period.start();
        let Some(end) = period.end() else {
            return format!("{}{}", self.day(start), self.open());
        };
        if start == end {
            return self.day(start);
        }
        let first = match self.language() {
            Language::Fi | Language::Sv if start.year() != end.year() => self.day(start),
            Language::Fi if start.month() == end.month() => format!("{}.", start.day()),
            Language::Sv if start.month() == end.month() => start.day().to_string(),
            Language::Fi | Language::Sv => self.day_short(start),
            Language::En if start.year() != end.year() => format!("{} ", self.day(start)),
            Language::En if start.month() == end.month() => start.day().to_string(),
            Language::En => format!("{} ", self.day_short(start)),
        };
        let space = if first.ends_with(' ') { " " } else { "" };
        format!("{first}–{space}{}", self.day(end))
    }

    fn open(&self) -> &'static str {
        match self.language() {
            Language::Fi | Language::Sv => "–",
            Language::En => " –",
        }
    }

    fn month_name(&self, number: u32) -> String {
        self.choice("month", &number.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ymd(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    /// What the languages write, the no-break space shown as a plain one.
    fn all(write: impl Fn(&Text) -> String) -> [String; 3] {
        [Language::Fi, Language::Sv, Language::En]
            .map(|language| write(&Text::new(language)).replace(NO_BREAK, " "))
    }

    #[test]
    fn days_are_written_without_zeros_in_front() {
        let day = ymd(2026, 3, 1);
        assert_eq!(
            all(|text| text.day(day)),
            ["1.3.2026", "1.3.2026", "1 March 2026"]
        );
        assert_eq!(
            all(|text| text.day_in_table(day)),
            ["1.3.2026", "1.3.2026", "1 Mar 2026"]
        );
        assert_eq!(all(|text| text.day_short(day)), ["1.3.", "1.3", "1 March"]);
        assert_eq!(all(|text| text.weekday(day)), ["su", "sö", "Sun"]);
        assert_eq!(all(|text| text.week(ymd(2026, 12, 31))), ["53", "53", "53"]);
    }

    #[test]
    fn times_have_two_figures_for_the_minutes() {
        let time = NaiveTime::from_hms_opt(9, 5, 0).unwrap();
        assert_eq!(all(|text| text.time(time)), ["9.05", "9.05", "9:05"]);
    }

    #[test]
    fn every_month_has_its_name() {
        let months = Month::of(ymd(2026, 1, 1)).period();
        assert_eq!(months.days(), 31);
        let october = Month::of(ymd(2026, 10, 9));
        assert_eq!(
            all(|text| text.month(october)),
            ["lokakuu 2026", "oktober 2026", "October 2026"]
        );
        assert_eq!(
            all(|text| text.month_of(october)),
            ["lokakuun 2026", "oktober 2026", "October 2026"]
        );
        for language in Language::ALL {
            let text = Text::new(*language);
            for number in 1..=12 {
                assert!(
                    text.has_choice("month", &number.to_string()),
                    "{language:?} {number}"
                );
            }
            for number in 1..=7 {
                assert!(
                    text.has_choice("weekday", &number.to_string()),
                    "{language:?} {number}"
                );
            }
        }
    }

    #[test]
    fn a_period_says_only_once_what_both_ends_share() {
        for (start, end, written) in [
            (
                ymd(2026, 3, 1),
                Some(ymd(2026, 12, 31)),
                [
                    "1.3.–31.12.2026",
                    "1.3–31.12.2026",
                    "1 March – 31 December 2026",
                ],
            ),
            (
                ymd(2026, 11, 3),
                Some(ymd(2026, 11, 5)),
                ["3.–5.11.2026", "3–5.11.2026", "3–5 November 2026"],
            ),
            (
                ymd(2026, 4, 1),
                Some(ymd(2027, 3, 31)),
                [
                    "1.4.2026–31.3.2027",
                    "1.4.2026–31.3.2027",
                    "1 April 2026 – 31 March 2027",
                ],
            ),
            (
                ymd(2026, 4, 1),
                Some(ymd(2027, 4, 1)),
                [
                    "1.4.2026–1.4.2027",
                    "1.4.2026–1.4.2027",
                    "1 April 2026 – 1 April 2027",
                ],
            ),
            (
                ymd(2026, 3, 1),
                Some(ymd(2026, 3, 1)),
                ["1.3.2026", "1.3.2026", "1 March 2026"],
            ),
            (
                ymd(2026, 3, 1),
                None,
                ["1.3.2026–", "1.3.2026–", "1 March 2026 –"],
            ),
        ] {
            let period = Period::new(start, end).unwrap();
            assert_eq!(all(|text| text.period(period)), written);
        }
    }
}
