//! The clock that a notebook goes by.

use chrono::{DateTime, Local, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};

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
    pub fn now(self, practice_day: Option<NaiveDate>) -> DateTime<Utc> {
        let now = Utc::now();
        match self {
            Clock::System if practice_day.is_none() => now,
            Clock::System | Clock::Fixed(_) => {
                let running = now.time().signed_duration_since(NaiveTime::MIN);
                self.today(practice_day).and_time(NaiveTime::MIN).and_utc() + running
            }
        }
    }

    /// A moment's day and time of day where the person sits; in a notebook that goes by another day than the
    /// computer's, the time of day runs as [`Clock::now`] lets it.
    pub(super) fn local(
        self,
        moment: DateTime<Utc>,
        practice_day: Option<NaiveDate>,
    ) -> NaiveDateTime {
        match self {
            Clock::System if practice_day.is_none() => moment.with_timezone(&Local).naive_local(),
            Clock::System | Clock::Fixed(_) => moment.naive_utc(),
        }
    }

    /// The first moment of a day where the person sits.
    pub(super) fn begins(self, day: NaiveDate, practice_day: Option<NaiveDate>) -> DateTime<Utc> {
        let midnight = day.and_time(NaiveTime::MIN);
        match self {
            Clock::System if practice_day.is_none() => Local
                .from_local_datetime(&midnight)
                .earliest()
                .map_or_else(|| midnight.and_utc(), |it| it.to_utc()),
            Clock::System | Clock::Fixed(_) => midnight.and_utc(),
        }
    }
}
