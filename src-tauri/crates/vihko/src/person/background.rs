//! Facts that put a person in a scheme's target group. Nothing about health is ever among them.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::fault::Faults;
use crate::values::{DayText, Draft, codes, count, held_day, maybe, optional, written};

codes! {
    /// What kind of fact it is. Age is not among them: it follows from the birthday.
    pub enum TargetKind {
        /// Days on an unemployment benefit; the benefit is named beside, since benefits change.
        BenefitDays = "benefit-days",
        /// Months of unemployment, as the pay-subsidy card or decision states them.
        UnemployedMonths = "unemployed-months",
        /// No vocational or upper-secondary qualification.
        NoQualification = "no-qualification",
        /// An immigrant in integration.
        Immigrant = "immigrant",
        /// No paid work for six months.
        NoPaidWork = "no-paid-work",
        /// The authority's decision says that the person belongs to the target group.
        DecisionSaysSo = "decision-says-so",
    }
}

/// One fact, as it was on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetFact {
    /// What kind of fact.
    pub kind: TargetKind,
    /// Days or months, where the kind counts them.
    pub amount: Option<u32>,
    /// The benefit or other detail by name.
    pub detail: String,
    /// The day on which it was so.
    pub as_of: Option<NaiveDate>,
}

/// A fact as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct TargetFactDraft {
    /// What kind of fact; required.
    #[schemars(with = "TargetKind")]
    pub kind: String,
    /// Days or months.
    pub amount: String,
    /// The benefit or other detail by name.
    pub detail: String,
    /// The day on which it was so.
    #[schemars(with = "DayText")]
    pub as_of: String,
}

impl Draft for TargetFactDraft {
    type Record = TargetFact;

    fn check(self, today: NaiveDate) -> Result<TargetFact, Faults> {
        let mut faults = Faults::default();
        let kind = faults.sift("kind", TargetKind::parse(&self.kind));
        let amount = faults.take("amount", maybe(&self.amount, |text| count(text, 20_000)));
        let detail = faults.take("detail", optional(&self.detail));
        let as_of = faults.take("as_of", maybe(&self.as_of, |text| held_day(text, today)));
        let Some(kind) = kind else { return Err(faults) };
        faults.or(TargetFact {
            kind,
            amount,
            detail,
            as_of,
        })
    }

    fn of(it: &TargetFact) -> TargetFactDraft {
        TargetFactDraft {
            kind: it.kind.code().into(),
            amount: written(it.amount),
            detail: it.detail.clone(),
            as_of: written(it.as_of),
        }
    }
}
