//! What a copy of the notebook says of itself.

use chrono::NaiveDateTime;

use super::Text;

impl Text {
    /// A moment: `2.11.2026 klo 9.30`.
    pub fn moment(&self, at: NaiveDateTime) -> String {
        self.sessions_day_time(&self.day(at.date()), &self.time(at.time()))
    }

    /// A copy that has just been proven: `Kopio tarkistettu 21.11.2026 klo 14.32 · 3 henkilöä · 212 kirjausta`.
    pub fn copy_told(&self, at: NaiveDateTime, people: u64, records: u64) -> String {
        let (people, records) = self.copy_counts(people, records);
        self.copies_told(&self.moment(at), &people, &records)
    }

    /// A copy whose beginning alone has been looked at: `21.11.2026 klo 14.32 · 3 henkilöä · 212 kirjausta`.
    pub fn copy_made(&self, at: NaiveDateTime, people: u64, records: u64) -> String {
        let (people, records) = self.copy_counts(people, records);
        self.copies_made(&self.moment(at), &people, &records)
    }

    fn copy_counts(&self, people: u64, records: u64) -> (String, String) {
        let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        (
            self.copies_people(count(people)),
            self.copies_records(count(records)),
        )
    }
}
