//! What changes in an employment within a month.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::path::{ContactKind, TrainingKind};
use crate::person::{EndReason, InterruptionReason, Pay};
use crate::values::Period;

/// A change in the employment or its support within the month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Event {
    /// The employment began.
    Started {
        /// Its first day.
        on: NaiveDate,
    },
    /// The employment ended as agreed.
    Ended {
        /// Its last day.
        on: NaiveDate,
    },
    /// The employment ended before the agreed day.
    EndedEarly {
        /// Its last day.
        on: NaiveDate,
        /// Why, by class.
        reason: EndReason,
    },
    /// The employment was interrupted.
    Interrupted {
        /// From when to when.
        period: Period,
        /// Why, by class.
        reason: InterruptionReason,
        /// Whether wage was paid.
        pay: Pay,
    },
    /// The wage changed.
    WageChanged {
        /// The first day of the new wage.
        on: NaiveDate,
    },
    /// The pay subsidy ended.
    PaySubsidyEnded {
        /// Its last day.
        on: NaiveDate,
    },
    /// The supplement ended.
    SupplementEnded {
        /// Its last day.
        on: NaiveDate,
    },
    /// A training or card was completed.
    Trained {
        /// What kind.
        kind: TrainingKind,
        /// Its name; blank where the kind says it or free text must not stand.
        name: String,
        /// When it was completed.
        on: NaiveDate,
    },
    /// A contact with another employer.
    Met {
        /// What kind.
        kind: ContactKind,
        /// With whom; blank where names must not stand.
        organisation: String,
        /// When.
        period: Period,
    },
}
