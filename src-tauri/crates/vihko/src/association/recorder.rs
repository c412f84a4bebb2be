//! Those who record: the names that stand behind each entry of the journal.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::fault::Faults;
use crate::values::{Draft, line};

/// Somebody who records in this notebook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorder {
    /// The name, as the history shows it.
    pub name: String,
}

/// Somebody who records, as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct RecorderDraft {
    /// Name; required.
    pub name: String,
}

impl Draft for RecorderDraft {
    type Record = Recorder;

    fn check(self, _today: NaiveDate) -> Result<Recorder, Faults> {
        let mut faults = Faults::default();
        let recorder = Recorder {
            name: faults.take("name", line(&self.name)),
        };
        faults.or(recorder)
    }

    fn of(it: &Recorder) -> RecorderDraft {
        RecorderDraft {
            name: it.name.clone(),
        }
    }
}
