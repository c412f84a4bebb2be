//! What has been applied for and decided about a placement: pay subsidy, supplement, other support.
//!
//! Decisions are taken as they were made; what they come to in euros is computed in `support`.

mod draft;
mod kind;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use draft::{OtherSupportDraft, PaySubsidyDraft, SupplementDraft};
pub use kind::{SubsidyKind, SubsidyPercent};

use crate::values::{Euro, Period, PlacementId};

/// The facts by which an authority's decision is found again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Decision {
    /// Number or diary number, such as `TT-2026-118`.
    pub number: String,
    /// Section of the minutes, such as `§ 44/2026`.
    pub section: String,
    /// The day of the decision.
    pub made_on: Option<NaiveDate>,
}

impl Decision {
    /// The day alone: number and section lead to whom the decision is about.
    pub fn without_number(self) -> Decision {
        Decision {
            number: String::new(),
            section: String::new(),
            ..self
        }
    }
}

/// A decision on the state's support for the wage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaySubsidy {
    /// For which placement.
    pub placement: PlacementId,
    /// Which form of support.
    pub kind: SubsidyKind,
    /// Share of the wage.
    pub percent: SubsidyPercent,
    /// The days it is granted for.
    pub period: Period,
    /// The total that the decision itself states, if any.
    pub total: Option<Euro>,
    /// Where it was decided.
    pub decision: Decision,
    /// The day on which the final claim was really sent.
    pub final_claim_on: Option<NaiveDate>,
}

/// A municipal supplement, from plan to decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Supplement {
    /// For which placement.
    pub placement: PlacementId,
    /// Nominal amount of a full month.
    pub monthly: Euro,
    /// How many months at most.
    pub months: u32,
    /// The days it is asked or granted for.
    pub period: Period,
    /// The total that the decision itself states, if any.
    pub total: Option<Euro>,
    /// The day on which it was applied for.
    pub applied_on: Option<NaiveDate>,
    /// The decision, once there is one.
    pub decision: Option<Decision>,
}

/// Any other support for the same wage, such as training compensation for an apprenticeship.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherSupport {
    /// For which placement.
    pub placement: PlacementId,
    /// What it is called.
    pub name: String,
    /// Amount of a full month.
    pub monthly: Euro,
    /// The days it is granted for.
    pub period: Period,
}
