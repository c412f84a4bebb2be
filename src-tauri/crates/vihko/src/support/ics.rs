//! Deadlines as a calendar file (RFC 5545) that any calendar program reads.

use chrono::{Days, NaiveDate};

/// One whole-day entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEntry {
    /// Tells the entry apart, so that a later file replaces it instead of adding a second one.
    pub uid: String,
    /// The day.
    pub day: NaiveDate,
    /// What is seen in the calendar.
    pub title: String,
    /// What is read when the entry is opened.
    pub description: String,
}

/// The calendar file's text. `made_on` is the day on which it is made.
pub fn calendar(entries: &[CalendarEntry], made_on: NaiveDate) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Seurantavihko//vihko//FI".to_owned(),
    ];
    for entry in entries {
        let next = entry
            .day
            .checked_add_days(Days::new(1))
            .unwrap_or(entry.day);
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", escaped(&entry.uid)),
            format!("DTSTAMP:{}T000000Z", made_on.format("%Y%m%d")),
            format!("DTSTART;VALUE=DATE:{}", entry.day.format("%Y%m%d")),
            format!("DTEND;VALUE=DATE:{}", next.format("%Y%m%d")),
            format!("SUMMARY:{}", escaped(&entry.title)),
            format!("DESCRIPTION:{}", escaped(&entry.description)),
            "TRANSP:TRANSPARENT".to_owned(),
            "END:VEVENT".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
        .replace("\r\n", "\\n")
        .replace(['\n', '\r'], "\\n")
}

/// A line of at most 75 bytes; what is longer goes on in lines that begin with a space.
fn folded(line: &str) -> String {
    let mut out = String::new();
    let mut width = 0;
    for character in line.chars() {
        if width + character.len_utf8() > 75 {
            out.push_str("\r\n ");
            width = 1;
        }
        out.push(character);
        width += character.len_utf8();
    }
    out.push_str("\r\n");
    out
}
