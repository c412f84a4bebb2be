//! A report's figures as JSON: what `--data` writes, what the paper carries, what a confirmed report keeps.
//!
//! Amounts are decimal strings, days ISO. Private notes and identity codes have no field here.

mod check_code;
mod differences;
mod fill;
mod granted;
mod printed;
mod told;

pub use check_code::check_code;
pub use differences::differences;
pub use granted::{PaySubsidyData, SupplementData};
pub use printed::{Difference, ReadReport, read_report};
pub use told::ToldRow;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::association::Secrecy;
use crate::attachment::AttachmentKind;
use crate::error::{Error, Result};
use crate::person::{Employer, EmployerShare};
use crate::report::{Event, Figure, Naming, Who};
use crate::session::{SessionKind, Topic, Way};
use crate::support::{PaySubsidyProfile, Profile};
use crate::values::{Euro, Hours, Language, Month, Percent};

/// One month's report to one payer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportData {
    /// `seurantavihko-kuukausiraportti`.
    pub format: String,
    /// The format's version: 1.
    pub version: u32,
    /// The month.
    pub month: Month,
    /// Who reports.
    pub association: Party,
    /// To whom.
    pub payer: Party,
    /// The language of the texts.
    pub language: Language,
    /// How the paper may be handled.
    pub secrecy: Secrecy,
    /// The terms by which the supplement was computed.
    pub scheme: Scheme,
    /// The day on a draft; missing when confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft_on: Option<NaiveDate>,
    /// Number, version and day of a confirmed report; missing in a draft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<Confirmed>,
    /// The people, by family name.
    pub people: Vec<PersonData>,
    /// The sums.
    pub total: TotalData,
    /// The papers that belong to the month.
    pub attachments: Vec<AttachmentData>,
    /// What a correction changed.
    pub changes: Vec<ChangeData>,
}

/// Association or payer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// Name.
    pub name: String,
    /// Unit of the payer; blank for the association.
    pub unit: String,
    /// Business ID of the association; blank where not known.
    pub business_id: String,
    /// Account of the association; blank for the payer.
    pub iban: String,
    /// Reference number of the payments; blank for the payer.
    pub reference: String,
}

/// The terms of the supplement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scheme {
    /// The profile's id.
    pub id: String,
    /// The profile's name.
    pub name: String,
    /// The day on which its sources were last read.
    pub checked_on: NaiveDate,
    /// The profile with all its rules.
    pub profile: Profile,
    /// The profiles of the state's supports.
    pub state: Vec<PaySubsidyProfile>,
}

/// By what a confirmed report is known.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Confirmed {
    /// Running number.
    pub number: u32,
    /// Version.
    pub version: u32,
    /// Day.
    pub on: NaiveDate,
    /// Why it was confirmed although something was missing.
    pub incomplete_reason: String,
}

/// A person, by name or by number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged, deny_unknown_fields)]
pub enum WhoData {
    /// By name.
    Named {
        /// Family name.
        family_name: String,
        /// Given name.
        given_name: String,
    },
    /// By number, where names must not stand.
    Numbered {
        /// Running number in the notebook.
        number: u32,
    },
}

/// One person's month.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonData {
    /// Running number in the notebook; tells people of the same name apart.
    pub number: u32,
    /// Who.
    pub who: WhoData,
    /// Job.
    pub job_title: String,
    /// Who employs, where it is not the association.
    pub legal_employer: Employer,
    /// Where the work is done, if elsewhere.
    pub workplace: Employer,
    /// How the hours are shared, where several employ.
    pub shares: Vec<EmployerShare>,
    /// First day of the employment.
    pub start: NaiveDate,
    /// Last day of the employment, agreed or early.
    pub end: Option<NaiveDate>,
    /// Hours a week.
    pub weekly_hours: Hours,
    /// Share of full working time.
    pub work_time_percent: Option<Percent>,
    /// The state's supports in force in the month.
    pub pay_subsidies: Vec<PaySubsidyData>,
    /// The supplement in force in the month, asked for or granted.
    pub granted: Option<SupplementData>,
    /// Which month of the supplement, begun ones counted as whole.
    pub support_month: Option<u32>,
    /// Months of the supplement at most.
    pub support_months: Option<u32>,
    /// Hours worked.
    pub hours: Option<Hours>,
    /// Days with wage.
    pub paid_days: Option<u32>,
    /// Working days without wage.
    pub unpaid_days: Option<u32>,
    /// Gross wage.
    pub gross: Euro,
    /// Side costs.
    pub side_costs: Euro,
    /// Holiday pay.
    pub holiday_pay: Euro,
    /// What the terms count as wage cost.
    pub wage_cost: Euro,
    /// Pay subsidy.
    pub pay_subsidy: Euro,
    /// Other support.
    pub other_support: Euro,
    /// Room under the cap.
    pub room: Euro,
    /// The supplement of a full month.
    pub nominal: Euro,
    /// The supplement asked.
    pub supplement: Euro,
    /// The supplement of earlier months.
    pub paid_so_far: Euro,
    /// The supplement of this month and those to come.
    pub left: Euro,
    /// How the figures came about.
    pub rows: Vec<RowData>,
    /// What changed in the employment or its support.
    pub events: Vec<Event>,
    /// The sessions the person came to.
    pub sessions: Vec<SessionData>,
    /// The follow-up form's answers by question id.
    pub form: Option<FormData>,
    /// Agreed steps.
    pub steps: Vec<StepData>,
    /// How many things are missing.
    pub gaps: u32,
}

/// One line of the reckoning.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RowData {
    /// Why.
    pub text: String,
    /// How much.
    pub amount: Euro,
}

/// One session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SessionData {
    /// The day.
    pub held_on: NaiveDate,
    /// Minutes.
    pub minutes: u32,
    /// What kind.
    pub kind: SessionKind,
    /// How it was held.
    pub way: Way,
    /// What it was about.
    pub topics: Vec<Topic>,
    /// How many people were present, whether or not they are in this report.
    pub present: u32,
    /// What was gone through.
    pub text: String,
    /// What concerns this person alone.
    pub addition: String,
}

/// A filled form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FormData {
    /// The template's version.
    pub version: u32,
    /// When it was filled.
    pub filled_on: NaiveDate,
    /// Answers by question id.
    pub answers: BTreeMap<String, String>,
    /// The steps on the scales of the form before, by question id.
    pub before: BTreeMap<String, u8>,
}

/// An agreed step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StepData {
    /// When it was agreed on.
    pub agreed_on: NaiveDate,
    /// What.
    pub what: String,
    /// Who.
    pub who: String,
    /// By when.
    pub due_on: Option<NaiveDate>,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
}

/// The sums over the people.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TotalData {
    /// Hours worked.
    pub hours: Hours,
    /// Sessions; a group's session is one.
    pub sessions: u32,
    /// Minutes of guidance; a group's session counts whole for each person present.
    pub minutes: u32,
    /// Wage cost.
    pub wage_cost: Euro,
    /// Pay subsidy.
    pub pay_subsidy: Euro,
    /// Supplement asked.
    pub supplement: Euro,
}

/// A paper that belongs to the month.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AttachmentData {
    /// About whom.
    pub who: Option<WhoData>,
    /// What it is.
    pub kind: AttachmentKind,
    /// Its name; blank where names must not stand.
    pub name: String,
    /// The day on it.
    pub dated_on: Option<NaiveDate>,
}

/// One changed figure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeData {
    /// About whom; nobody where it is about the report as a whole.
    pub who: Option<WhoData>,
    /// Which figure.
    pub figure: Figure,
    /// What the earlier version said; missing where it said nothing.
    pub before: Option<String>,
    /// What this version says.
    pub after: Option<String>,
}

impl ReportData {
    /// Writes the data: two spaces an indent, a line feed at the end.
    pub fn write(&self) -> Result<String> {
        let mut text = serde_json::to_string_pretty(self).map_err(Error::internal)?;
        text.push('\n');
        Ok(text)
    }

    /// Whether this is the confirmed report of that month, number and version, with names or without.
    pub fn is_of(
        &self,
        month: Option<Month>,
        naming: Option<Naming>,
        number: u32,
        version: u32,
    ) -> bool {
        let numbered = |person: &PersonData| matches!(person.who, WhoData::Numbered { .. });
        let named_right = self
            .people
            .iter()
            .all(|it| numbered(it) == (naming == Some(Naming::Pseudonyms)));
        let confirmed = self.confirmed.as_ref().map(|it| (it.number, it.version));
        Some(self.month) == month && confirmed == Some((number, version)) && named_right
    }

    /// The day on which the report says how things stand: of the draft, or of the confirmation.
    pub fn standing_on(&self) -> Option<NaiveDate> {
        self.confirmed.as_ref().map(|it| it.on).or(self.draft_on)
    }

    /// Reads such data.
    pub fn read(text: &str) -> Result<ReportData> {
        super::gate::read(text)
    }
}

impl WhoData {
    /// Family and given name, where they stand.
    pub fn named(&self) -> Option<(String, String)> {
        match self {
            WhoData::Named {
                family_name,
                given_name,
            } => Some((family_name.clone(), given_name.clone())),
            WhoData::Numbered { .. } => None,
        }
    }

    fn of(who: &Who) -> WhoData {
        match who {
            Who::Named { family, given } => WhoData::Named {
                family_name: family.clone(),
                given_name: given.clone(),
            },
            Who::Numbered(number) => WhoData::Numbered { number: *number },
        }
    }

    fn who(&self) -> Who {
        match self {
            WhoData::Named {
                family_name,
                given_name,
            } => Who::Named {
                family: family_name.clone(),
                given: given_name.clone(),
            },
            WhoData::Numbered { number } => Who::Numbered(*number),
        }
    }
}
