//! The clock that a notebook goes by.

use chrono::{DateTime, Local, NaiveDate, NaiveTime, Utc};

/// Where today comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// The computer's clock; a practice notebook's own day goes before it.
    System,
    /// A day that was given, whatever the computer's clock says.
    Fixed(NaiveDate),
}

impl Clock {
    /// Today, in a notebook with or without a day of its own.
    pub fn today(self, practice_day: Option<NaiveDate>) -> NaiveDate {
        match self {
            Clock::Fixed(day) => day,
            Clock::System => practice_day.unwrap_or_else(|| Local::now().date_naive()),
        }
    }

    /// This moment. On a day that is not the computer's own, the time of day still runs, so that what is
    /// written later is later.
    pub(super) fn now(self, practice_day: Option<NaiveDate>) -> DateTime<Utc> {
        let now = Utc::now();
        match self {
            Clock::System if practice_day.is_none() => now,
            Clock::System | Clock::Fixed(_) => {
                let running = now.time().signed_duration_since(NaiveTime::MIN);
                self.today(practice_day).and_time(NaiveTime::MIN).and_utc() + running
            }
        }
    }
}
