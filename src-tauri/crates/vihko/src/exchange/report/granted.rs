//! What a report says of decisions.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::grant::{Decision, PaySubsidy, SubsidyKind, SubsidyPercent, Supplement};
use crate::values::{Euro, Period};

/// A decision on the state's support for the wage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PaySubsidyData {
    /// Which of the state's supports.
    pub kind: SubsidyKind,
    /// Share of the wage, in per cent.
    pub percent: SubsidyPercent,
    /// The days it is granted for.
    pub period: Period,
    /// Where it was decided; number and section are blank where names must not stand.
    pub decision: Decision,
}

/// A municipal supplement, asked for or granted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SupplementData {
    /// Amount of a full month.
    pub monthly: Euro,
    /// How many months at most.
    pub months: u32,
    /// The days it is asked or granted for.
    pub period: Period,
    /// The day on which it was applied for.
    pub applied_on: Option<NaiveDate>,
    /// The decision, once there is one; number and section are blank where names must not stand.
    pub decision: Option<Decision>,
}

impl PaySubsidyData {
    pub(super) fn of(it: &PaySubsidy) -> PaySubsidyData {
        PaySubsidyData {
            kind: it.kind,
            percent: it.percent,
            period: it.period,
            decision: it.decision.clone(),
        }
    }
}

impl SupplementData {
    pub(super) fn of(it: &Supplement) -> SupplementData {
        SupplementData {
            monthly: it.monthly,
            months: it.months,
            period: it.period,
            applied_on: it.applied_on,
            decision: it.decision.clone(),
        }
    }
}
