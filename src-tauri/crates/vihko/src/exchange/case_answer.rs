//! What the calculator answers: months with their rows, totals, conditions and deadlines as JSON.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::case::CaseFile;
use super::case_check::checked;
use super::gate::schema_text;
use super::profile::state_profile;
use crate::error::{Error, Result};
use crate::grant::SubsidyKind;
use crate::support::{
    Basis, ConditionId, ConditionState, DeadlineId, MonthMoney, ProfileVersion, Reason, Rules,
    Totals, calculate, conditions, deadlines,
};
use crate::text::Text;
use crate::values::{Euro, Month};

/// The calculator's answer.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CaseAnswer {
    /// Which profile of the supplement was used.
    pub scheme: VersionAnswer,
    /// Which profiles of the state's supports were used.
    pub state: Vec<VersionAnswer>,
    /// Every calendar month that the placement touches.
    pub months: Vec<MonthAnswer>,
    /// Their sums.
    pub total: TotalAnswer,
    /// Months of supplement: days in force ÷ days of the month.
    #[schemars(with = "Euro")]
    pub months_used: String,
    /// The scheme's conditions.
    pub conditions: Vec<ConditionAnswer>,
    /// The deadlines, in the order of their days.
    pub deadlines: Vec<DeadlineAnswer>,
}

/// A version of a profile: which, from when it holds, and the day on which its sources were read.
#[derive(Debug, Serialize, JsonSchema)]
pub struct VersionAnswer {
    /// The profile's id.
    pub id: String,
    /// The first day on which these rules hold, if known.
    pub valid_from: Option<NaiveDate>,
    /// The day on which the sources were last read.
    pub checked_on: NaiveDate,
}

/// One month.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MonthAnswer {
    /// The month.
    pub month: Month,
    /// Days of the placement in the month.
    pub days: u32,
    /// Of those, days without pay.
    pub unpaid_days: u32,
    /// What the scheme counts as wage cost.
    pub wage_cost: Euro,
    /// The state's support.
    pub pay_subsidy: Euro,
    /// Other support.
    pub other: Euro,
    /// What the cap leaves for the supplement.
    pub room: Euro,
    /// The supplement of a full month.
    pub nominal: Euro,
    /// The supplement for the days in force, before any limit.
    pub prorated: Euro,
    /// The supplement.
    pub supplement: Euro,
    /// How it comes about.
    pub rows: Vec<RowAnswer>,
}

/// One line of the reckoning.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RowAnswer {
    /// The explanation.
    pub text: String,
    /// The amount.
    pub amount: Euro,
    /// By which profile, in which version.
    pub profile: VersionAnswer,
}

/// The months' sums.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TotalAnswer {
    /// Wage cost.
    pub wage_cost: Euro,
    /// The state's support.
    pub pay_subsidy: Euro,
    /// Other support.
    pub other: Euro,
    /// The supplement.
    pub supplement: Euro,
}

/// One condition.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ConditionAnswer {
    /// Which.
    pub id: ConditionId,
    /// How it stands.
    pub state: ConditionState,
    /// The facts in a sentence.
    pub text: String,
}

/// One deadline.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DeadlineAnswer {
    /// Which.
    pub id: DeadlineId,
    /// The day as it is counted.
    pub nominal_due: NaiveDate,
    /// The day after rolling over days on which offices are closed.
    pub due: NaiveDate,
    /// What must be done by then.
    pub text: String,
}

/// The JSON Schema of the calculator's answer.
pub fn case_answer_schema() -> String {
    schema_text::<CaseAnswer>()
}

impl CaseFile {
    /// Computes the case; its texts are in the language of `text`.
    pub fn answer(self, text: &Text, today: NaiveDate) -> Result<CaseAnswer> {
        let (case, scheme, background) = checked(self, &text.source_case(), today)?;
        let rules = Rules {
            scheme: &scheme,
            versions: &[],
            pay_subsidy: state_profile(SubsidyKind::PaySubsidy)?,
            employment_55: state_profile(SubsidyKind::Employment55)?,
        };
        let money = calculate(&case, rules);
        let name = text.name(&scheme.name);
        Ok(CaseAnswer {
            scheme: ProfileVersion::of(&scheme).into(),
            state: money
                .state
                .iter()
                .cloned()
                .map(VersionAnswer::from)
                .collect(),
            months: money
                .months
                .iter()
                .map(|month| MonthAnswer::of(month, &money.state, &name, text))
                .collect(),
            total: money.total.into(),
            months_used: money.months_used.to_string(),
            conditions: conditions(&case, rules, &background, today)
                .into_iter()
                .map(|condition| ConditionAnswer {
                    id: condition.id,
                    state: condition.state,
                    text: text.condition(&condition),
                })
                .collect(),
            deadlines: deadlines(&case, rules, None)
                .into_iter()
                .map(|deadline| DeadlineAnswer {
                    id: deadline.id,
                    nominal_due: deadline.nominal_due,
                    due: deadline.due,
                    text: text.deadline(&deadline),
                })
                .collect(),
        })
    }
}

impl MonthAnswer {
    /// A month with its rows in words; `name` is what the supplement is called.
    pub(super) fn of(
        month: &MonthMoney,
        state: &[ProfileVersion],
        name: &str,
        text: &Text,
    ) -> MonthAnswer {
        let profile = |reason: &Reason| {
            let version = match reason.basis() {
                Basis::Scheme => None,
                Basis::State(kind) => state.iter().find(|it| it.id == kind.code()),
            };
            VersionAnswer::from(version.unwrap_or(&month.scheme).clone())
        };
        let rows = month.rows.iter().map(|row| RowAnswer {
            text: text.reason(&row.reason, name),
            amount: row.amount,
            profile: profile(&row.reason),
        });
        MonthAnswer {
            month: month.month,
            days: month.days,
            unpaid_days: month.unpaid_days,
            wage_cost: month.wage_cost,
            pay_subsidy: month.pay_subsidy,
            other: month.other,
            room: month.room,
            nominal: month.nominal,
            prorated: month.prorated,
            supplement: month.supplement,
            rows: rows.collect(),
        }
    }
}

impl CaseAnswer {
    /// The answer as JSON text.
    pub fn json(&self) -> Result<String> {
        serde_json::to_string_pretty(self).map_err(Error::internal)
    }
}

impl From<ProfileVersion> for VersionAnswer {
    fn from(version: ProfileVersion) -> VersionAnswer {
        VersionAnswer {
            id: version.id,
            valid_from: version.valid_from,
            checked_on: version.checked_on,
        }
    }
}

impl From<Totals> for TotalAnswer {
    fn from(totals: Totals) -> TotalAnswer {
        TotalAnswer {
            wage_cost: totals.wage_cost,
            pay_subsidy: totals.pay_subsidy,
            other: totals.other,
            supplement: totals.supplement,
        }
    }
}
