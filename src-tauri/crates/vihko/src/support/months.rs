//! Months of support, counted exactly and shown with two decimals.

use std::fmt;
use std::ops::{Add, Sub};

use serde::{Serialize, Serializer};

use crate::values::{Month, Period};

/// The least common multiple of 28, 29, 30 and 31: every share of a calendar month is a whole number of these.
const PARTS: i64 = 377_580;

/// A number of months made of days in force: a day of a month counts one part of that month's days.
/// The sum is exact; only what is shown is rounded, half up, to two decimals.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Months(i64);

impl Months {
    /// No months.
    pub const ZERO: Months = Months(0);

    /// So many whole months.
    pub fn whole(months: u32) -> Months {
        Months(i64::from(months) * PARTS)
    }

    /// So many days of this month.
    pub fn share(days: u32, month: Month) -> Months {
        Months(i64::from(days) * PARTS / i64::from(month.days()))
    }

    /// The days of a period that ends, month by month; an open period has none to count.
    pub fn of(period: Period) -> Months {
        let Some(end) = period.end() else {
            return Months::ZERO;
        };
        period
            .months(end)
            .map(|month| Months::share(period.days_in(month), month))
            .fold(Months::ZERO, Add::add)
    }

    /// Hundredths of a month, rounded half up.
    pub fn hundredths(self) -> i64 {
        (self.0 * 200 + PARTS).div_euclid(2 * PARTS)
    }

    /// Whole months, a begun one counted as whole.
    pub fn rounded_up(self) -> u32 {
        u32::try_from((self.0 + PARTS - 1).div_euclid(PARTS)).unwrap_or(0)
    }

    /// What is left of these months after the used ones; never below none.
    pub fn left_after(self, used: Months) -> Months {
        (self - used).max(Months::ZERO)
    }
}

impl Add for Months {
    type Output = Months;
    fn add(self, other: Months) -> Months {
        Months(self.0 + other.0)
    }
}

impl Sub for Months {
    type Output = Months;
    fn sub(self, other: Months) -> Months {
        Months(self.0 - other.0)
    }
}

impl fmt::Display for Months {
    /// The form that files carry: a point and two decimals.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hundredths = self.hundredths();
        let sign = if hundredths < 0 { "-" } else { "" };
        let size = hundredths.unsigned_abs();
        write!(f, "{sign}{}.{:02}", size / 100, size % 100)
    }
}

impl Serialize for Months {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
