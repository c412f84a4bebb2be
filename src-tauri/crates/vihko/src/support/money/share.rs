//! A month's share of a monthly amount, by each method of proration. Exact: a numerator and a denominator.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::support::terms::Proration;
use crate::values::{Month, Period};

/// The part `numerator / denominator` of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Share {
    pub numerator: u32,
    pub denominator: u32,
}

/// The share of a part of a month. `unpaid` are the calendar days without pay among `days`.
///
/// The rule that a full calendar month gives its nominal is the caller's: it looks at the whole month.
pub(super) fn share(proration: Proration, days: Period, unpaid: u32, month: Month) -> Share {
    let calendar = days.days_in(month);
    let of = |numerator: u32, denominator: u32| Share {
        numerator: numerator.min(denominator),
        denominator,
    };
    match proration {
        Proration::FullMonths => of(u32::from(calendar == month.days()), 1),
        Proration::CalendarDays => of(calendar, month.days()),
        Proration::Thirty360 | Proration::Thirty360Period => of(days_of_30(days, month), 30),
        Proration::Days30 => of(calendar, 30),
        Proration::Weekdays215 => of(weekdays(days) * 10, 215),
        Proration::WeekdaysMonth => of(weekdays(days), weekdays(month.period())),
        Proration::PaidDays => of(calendar.saturating_sub(unpaid), month.days()),
    }
}

/// The part's days by DAYS360, from its first day to the day after its last; a whole month has 30.
pub(super) fn days_of_30(days: Period, month: Month) -> u32 {
    if days.days_in(month) == month.days() {
        return 30;
    }
    days.overlap(month.period())
        .and_then(|part| part.day_after().map(|after| days_360(part.start(), after)))
        .and_then(|count| u32::try_from(count).ok())
        .unwrap_or(0)
        .min(30)
}

/// Days between two days by the European 30/360 rule: the 31st counts as the 30th.
pub(super) fn days_360(from: NaiveDate, to: NaiveDate) -> i64 {
    let day = |date: NaiveDate| i64::from(date.day().min(30));
    let months = (i64::from(to.year()) - i64::from(from.year())) * 12
        + (i64::from(to.month()) - i64::from(from.month()));
    months * 30 + day(to) - day(from)
}

/// Days from Monday to Friday in a period that ends; public holidays are not taken away.
fn weekdays(days: Period) -> u32 {
    let Some(end) = days.end() else { return 0 };
    let count = days
        .start()
        .iter_days()
        .take_while(|day| *day <= end)
        .filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun))
        .count();
    u32::try_from(count).unwrap_or(u32::MAX)
}
