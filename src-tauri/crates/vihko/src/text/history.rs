//! What was done, in words: the name of a deed, and what a change of a field says.

use chrono::NaiveDate;

use super::Text;
use crate::values::{Euro, Hours, Month, Percent};

impl Text {
    /// What a command of the journal did, as a thing: `ohjauksen poisto`.
    pub fn deed(&self, command: &str) -> String {
        let code = command.replace('_', "-");
        if self.has_choice("history-deed", &code) {
            return self.choice("history-deed", &code);
        }
        let (verb, what) = code.split_once('-').unwrap_or_default();
        if !self.has_choice("history-of", what) {
            return self.choice("history-deed", "other");
        }
        let of = self.choice("history-of", what);
        match verb {
            "record" => self.history_record(&of),
            "change" => self.history_change(&of),
            "remove" => self.history_remove(&of),
            _ => self.choice("history-deed", "other"),
        }
    }

    /// What undo would take back: `Kumoa ohjauksen poisto`.
    pub fn undo(&self, command: &str) -> String {
        self.history_undo(&self.deed(command))
    }

    /// What redo would do again: `Tee uudelleen ohjauksen poisto`.
    pub fn redo(&self, command: &str) -> String {
        self.history_redo(&self.deed(command))
    }

    /// What changed in a field: `Kesto: oli 45 min, nyt 1 h`. Values that are lists, or that are shown
    /// nowhere in full, are only said to have changed.
    pub fn field_change(
        &self,
        table: &str,
        column: &str,
        before: Option<&str>,
        after: Option<&str>,
    ) -> String {
        let field = self.field(table, column);
        let shown = |value: Option<&str>| match value {
            None | Some("" | "[]") => Some(None),
            Some(value) => self.field_value(table, column, value).map(Some),
        };
        match (shown(before), shown(after)) {
            (Some(Some(before)), Some(Some(after))) => {
                self.history_changed(&after, &before, &field)
            }
            (Some(None), Some(Some(after))) => self.history_added(&after, &field),
            (Some(Some(before)), Some(None)) => self.history_cleared(&before, &field),
            (Some(None), Some(None)) | (None, _) | (_, None) => self.history_touched(&field),
        }
    }

    /// A field's name: of this table if the same word means another thing elsewhere.
    fn field(&self, table: &str, column: &str) -> String {
        let (table, column) = (table.replace('_', "-"), column.replace('_', "-"));
        let own = format!("{table}-{column}");
        match self.has_choice("history-field", &own) {
            true => self.choice("history-field", &own),
            false => self.choice("history-field", &column),
        }
    }

    /// A column's value as a person reads it; nothing if it is not to be shown.
    fn field_value(&self, table: &str, column: &str, value: &str) -> Option<String> {
        if column == "hetu" || column.ends_with("_id") || column.ends_with("_at") {
            return None;
        }
        if column == "topics" {
            let codes = value.split('"').skip(1).step_by(2);
            let topics = codes.map(|code| self.choice("topic", code));
            return Some(topics.collect::<Vec<_>>().join(", "));
        }
        if let Some(list) = choices(table, column) {
            return self
                .has_choice(list, value)
                .then(|| self.choice(list, value));
        }
        if column.ends_with("_on") {
            return Some(self.day(value.parse::<NaiveDate>().ok()?));
        }
        let number = || value.parse::<i64>().ok();
        let small = || value.parse::<u32>().ok();
        Some(match column {
            "minutes" => self.minutes(small()?),
            "month" => self.month(Month::parse(value).ok()?),
            "percent" => self.percent(Percent(small()?.checked_mul(100)?)),
            "work_time_hundredths" => self.percent(Percent(small()?)),
            "found_by_association" if value == "1" => self.history_yes(),
            "found_by_association" => self.history_no(),
            _ if column.ends_with("_cents") => self.euro(Euro(number()?)),
            _ if column.ends_with("_hundredths") => self.hours(Hours(small()?)),
            // A list or small record.
            _ if value.starts_with(['[', '{']) => return None,
            _ => value.to_owned(),
        })
    }
}

/// The list of choices from which a column's codes come, if it holds codes.
fn choices(table: &str, column: &str) -> Option<&'static str> {
    Some(match (table, column) {
        ("session", "kind") => "session-kind",
        ("training", "kind") => "training-kind",
        ("employer_contact", "kind") => "contact-kind",
        ("attachment", "kind") => "attachment-kind",
        (_, "way") => "way",
        (_, "end_reason") => "end-reason",
        (_, "attendance") => "attendance",
        ("goal", "area") => "goal-area",
        ("goal", "state") => "goal-state",
        ("training", "state") => "training-state",
        (_, "destination") => "destination",
        (_, "knowledge") => "knowledge",
        (_, "point") => "follow-up-point",
        _ => return None,
    })
}
