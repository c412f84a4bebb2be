//! Recovery papers in their envelopes: who keeps which. The codes stand nowhere but on the papers.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::fault::Faults;
use crate::values::{Draft, line};

/// A recovery paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// Who keeps it, such as "puheenjohtaja"; empty for the one that was made with the notebook.
    pub keeper: String,
    /// When its code was made; nothing for the one that was made with the notebook.
    pub made_on: Option<NaiveDate>,
    /// When its code opened the notebook the last time.
    pub used_on: Option<NaiveDate>,
}

/// A recovery paper to be made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct EnvelopeDraft {
    /// Who will keep it; required.
    pub keeper: String,
}

impl Draft for EnvelopeDraft {
    type Record = Envelope;

    fn check(self, today: NaiveDate) -> Result<Envelope, Faults> {
        let mut faults = Faults::default();
        let envelope = Envelope {
            keeper: faults.take("keeper", line(&self.keeper)),
            made_on: Some(today),
            used_on: None,
        };
        faults.or(envelope)
    }

    fn of(it: &Envelope) -> EnvelopeDraft {
        EnvelopeDraft {
            keeper: it.keeper.clone(),
        }
    }
}
