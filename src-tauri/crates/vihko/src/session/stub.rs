//! Stubs: a meeting noted down in a hurry, to be filled in later.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::fault::Faults;
use crate::values::{DayText, Draft, PersonId, held_day, link, optional, prose};

/// A meeting of which only the day has been told (tynkä): "tapasin, täydennän myöhemmin". It is asked for
/// until it is filled in or dropped. It is no [`Session`](super::Session), so no report can count it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stub {
    /// Who was met.
    pub person: PersonId,
    /// The day.
    pub met_on: NaiveDate,
    /// Words that were typed along; the session's text begins with them once the stub is filled in.
    pub note: String,
    /// Who recorded it.
    pub recorded_by: String,
}

/// A stub as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct StubDraft {
    /// Who was met; required.
    pub person: Option<PersonId>,
    /// The day; required, not after today.
    #[schemars(with = "DayText")]
    pub met_on: String,
    /// Words that were typed along.
    pub note: String,
    /// Who recorded it.
    pub recorded_by: String,
}

impl Draft for StubDraft {
    type Record = Stub;

    fn check(self, today: NaiveDate) -> Result<Stub, Faults> {
        let mut faults = Faults::default();
        let person = faults.sift("person", link(self.person));
        let met_on = faults.sift("met_on", held_day(&self.met_on, today));
        let note = faults.take("note", prose(&self.note));
        let recorded_by = faults.take("recorded_by", optional(&self.recorded_by));
        let (Some(person), Some(met_on)) = (person, met_on) else {
            return Err(faults);
        };
        faults.or(Stub {
            person,
            met_on,
            note,
            recorded_by,
        })
    }

    fn of(it: &Stub) -> StubDraft {
        StubDraft {
            person: Some(it.person),
            met_on: it.met_on.to_string(),
            note: it.note.clone(),
            recorded_by: it.recorded_by.clone(),
        }
    }
}
