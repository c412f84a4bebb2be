//! Stubs: a meeting noted down in a hurry, to be filled in later.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::fault::{Faults, Problem};
use crate::values::{DayText, Draft, PersonId, held_day, jotting, maybe, optional, written};

/// A meeting of which only the day has been told (tynkä): "tapasin, täydennän myöhemmin". It is asked for
/// until it is filled in or dropped. It is no [`Session`](super::Session), so no report can count it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stub {
    /// Who was met; nobody as long as that has not been told.
    pub person: Option<PersonId>,
    /// The day.
    pub met_on: NaiveDate,
    /// Words that were typed along; the session's text begins with them once the stub is filled in.
    pub note: String,
    /// When it was written while the notebook was locked; nothing if the notebook was open.
    pub written_at: Option<DateTime<Utc>>,
    /// Who recorded it.
    pub recorded_by: String,
}

/// A stub as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct StubDraft {
    /// Who was met; nobody as long as that has not been told.
    pub person: Option<PersonId>,
    /// The day; required, not after today.
    #[schemars(with = "DayText")]
    pub met_on: String,
    /// Words that were typed along.
    pub note: String,
    /// When it was written while the notebook was locked, such as `2026-11-02T12:02:00Z`; else blank.
    pub written_at: String,
    /// Who recorded it.
    pub recorded_by: String,
}

impl Draft for StubDraft {
    type Record = Stub;

    fn check(self, today: NaiveDate) -> Result<Stub, Faults> {
        let mut faults = Faults::default();
        let met_on = faults.sift("met_on", held_day(&self.met_on, today));
        let note = faults.take("note", jotting(&self.note));
        let written_at = faults.take("written_at", maybe(&self.written_at, moment));
        let recorded_by = faults.take("recorded_by", optional(&self.recorded_by));
        let Some(met_on) = met_on else {
            return Err(faults);
        };
        faults.or(Stub {
            person: self.person,
            met_on,
            note,
            written_at,
            recorded_by,
        })
    }

    fn of(it: &Stub) -> StubDraft {
        StubDraft {
            person: it.person,
            met_on: it.met_on.to_string(),
            note: it.note.clone(),
            written_at: written(
                it.written_at
                    .map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true)),
            ),
            recorded_by: it.recorded_by.clone(),
        }
    }
}

fn moment(text: &str) -> Result<DateTime<Utc>, Problem> {
    let form = || Problem::WrongForm("2026-11-02T12:02:00Z".into());
    text.parse().map_err(|_| form())
}
