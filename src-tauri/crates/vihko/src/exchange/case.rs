//! The calculator's case: one placement as JSON. What comes out is in `case_answer`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;

use super::case_mend::all_faults;
use super::gate::{from_value, json, schema_text};
use crate::error::Result;
use crate::grant::{SubsidyKind, SubsidyPercent};
use crate::support::{Overrides, Profile, SubsidyForm, TargetGroup};
use crate::values::{Euro, Hours, Month, Percent};

/// One placement whose money is to be computed.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseFile {
    /// A profile's id such as `kemi-lisa`, or a whole profile.
    pub scheme: SchemeChoice,
    /// The employment.
    pub placement: PlacementFile,
    /// A full month's wage from the start.
    pub monthly: WageFile,
    /// Full-month wages that hold from a later day.
    #[serde(default)]
    pub wage_changes: Vec<WageChangeFile>,
    /// Real figures of months; what is left out is computed.
    #[serde(default)]
    pub months: BTreeMap<Month, RealMonthFile>,
    /// The state's decisions.
    pub pay_subsidies: Vec<PaySubsidyFile>,
    /// The supplement, decided or asked for.
    pub supplement: SupplementFile,
    /// Other supports for the same wage.
    #[serde(default)]
    pub other_supports: Vec<OtherSupportFile>,
    /// Calendar days without pay.
    #[serde(default)]
    pub unpaid: Vec<UnpaidFile>,
    /// Months whose supplement is set by hand.
    #[serde(default)]
    pub manual: BTreeMap<Month, ManualFile>,
    /// What else is known, for the conditions only.
    #[serde(default)]
    pub background: BackgroundFile,
    /// The last day to compute of a placement without an end; the supplement's last, and at least today, if left out.
    pub until: Option<NaiveDate>,
    /// The scheme's rules that this case replaces, by their names.
    #[serde(default)]
    pub overrides: Overrides,
}

/// A profile by its id, or the whole of it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum SchemeChoice {
    /// One of the program's profiles.
    Id(String),
    /// A profile of one's own.
    Whole(Box<Profile>),
}

/// The employment.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlacementFile {
    /// First day.
    pub start: NaiveDate,
    /// Last day; `null` if the employment has no end.
    #[schemars(with = "DayOrNull")]
    pub end: Option<NaiveDate>,
    /// Hours a week.
    pub weekly_hours: Hours,
    /// Share of full working time.
    pub work_time_percent: Percent,
}

/// A full month's wage.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WageFile {
    /// Gross pay.
    pub gross: Euro,
    /// The employer's side costs.
    pub side_costs: Euro,
    /// The month's part of the holiday bonus.
    pub holiday_pay: Euro,
}

/// A full month's wage from a later day on.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WageChangeFile {
    /// The first day of this wage.
    pub from: NaiveDate,
    /// Gross pay.
    pub gross: Euro,
    /// The employer's side costs.
    pub side_costs: Euro,
    /// The month's part of the holiday bonus.
    pub holiday_pay: Euro,
}

/// What really happened in a month.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RealMonthFile {
    /// Gross pay.
    pub gross: Option<Euro>,
    /// Side costs.
    pub side_costs: Option<Euro>,
    /// Holiday bonus.
    pub holiday_pay: Option<Euro>,
    /// The state's support that was paid.
    pub pay_subsidy: Option<Euro>,
}

/// A decision on the state's support.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PaySubsidyFile {
    /// Which support; pay subsidy if left out.
    pub kind: Option<SubsidyKind>,
    /// On what ground, if known.
    pub form: Option<SubsidyForm>,
    /// The percent: 50, 70 or 100.
    pub percent: SubsidyPercent,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// The day of the decision, if known.
    pub decided_on: Option<NaiveDate>,
    /// The total that the decision states, if it does.
    pub total: Option<Euro>,
    /// The payment period under decisions of the time before 2025: 1, 2 or 3 months.
    #[schemars(range(min = 1, max = 3))]
    pub payment_months: Option<u32>,
}

/// The supplement.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SupplementFile {
    /// Euros a month.
    pub monthly: Euro,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// The total that the decision states, if it does.
    pub total: Option<Euro>,
}

/// Another support for the same wage.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OtherSupportFile {
    /// What it is called.
    pub name: String,
    /// Euros a month.
    pub monthly: Euro,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

/// Days without pay.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnpaidFile {
    /// First day; the employment's first if left out.
    pub from: Option<NaiveDate>,
    /// Last day; the employment's last if left out.
    pub to: Option<NaiveDate>,
}

/// A stretch of days.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DaysFile {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

/// A month's supplement set by hand.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ManualFile {
    /// The amount.
    pub supplement: Euro,
    /// Why.
    pub reason: String,
}

/// What is known beyond the money.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct BackgroundFile {
    /// The groups to which the person belongs.
    pub groups: Vec<TargetGroup>,
    /// The day on which the supplement was applied for.
    pub applied_on: Option<NaiveDate>,
    /// Earlier supplements of the same person and employer.
    pub earlier: Vec<DaysFile>,
}

/// Reads a case: all faults at once, each with its path.
pub fn read_case(text: &str) -> Result<CaseFile> {
    let value = json(text)?;
    from_value(value.clone()).map_err(|error| match error.faults() {
        Some(faults) => all_faults(faults, value).into(),
        None => error,
    })
}

/// The JSON Schema of a case.
pub fn case_schema() -> String {
    schema_text::<CaseFile>()
}

/// A field that must stand in the file, if only as `null`: an end that was forgotten is no open end.
struct DayOrNull;

impl JsonSchema for DayOrNull {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DayOrNull".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": ["string", "null"], "format": "date" })
    }
}
