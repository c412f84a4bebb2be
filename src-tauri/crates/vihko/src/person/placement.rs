//! A placement: one employment in subsidised work, with everybody who has the employer's part in it.

mod draft;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use draft::{AgreedWageDraft, InterruptionDraft, PlacementDraft, ShareDraft};

use crate::values::{Euro, Hours, PayerId, Percent, Period, PersonId, codes};

codes! {
    /// Why an employment was interrupted. Only the class is kept, never a detail about health.
    pub enum InterruptionReason {
        /// Leave that was agreed on.
        Leave = "leave",
        /// Absence for whatever reason.
        Absence = "absence",
        /// Lay-off.
        LayOff = "lay-off",
        /// Anything else.
        Other = "other",
    }
}

codes! {
    /// Whether wage is paid.
    pub enum Pay {
        /// Wage is paid.
        Paid = "paid",
        /// No wage is paid.
        Unpaid = "unpaid",
    }
}

codes! {
    /// Why an employment ended early, by class.
    pub enum EndReason {
        /// The person moved on to other work.
        Work = "work",
        /// The person moved on to education.
        Education = "education",
        /// At the person's own wish.
        OwnWish = "own-wish",
        /// By the employer.
        Employer = "employer",
        /// In the trial period.
        TrialPeriod = "trial-period",
        /// Anything else.
        Other = "other",
    }
}

/// Somebody who is the employer, or where the work is done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Employer {
    /// Name; blank means the association itself.
    pub name: String,
    /// Business ID.
    pub business_id: String,
}

/// One employer's share of the hours, where several employ the same person (työnantajarinki).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct EmployerShare {
    /// Who.
    pub name: String,
    /// How much of the hours.
    pub share: Percent,
}

/// What a full month costs from a day on, as agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreedWage {
    /// The first day of this wage.
    pub from: NaiveDate,
    /// Gross wage of a full month.
    pub gross: Euro,
    /// The employer's side costs of a full month.
    pub side_costs: Euro,
    /// Holiday pay (lomaraha) that falls on a full month.
    pub holiday_pay: Euro,
}

/// A stretch of days on which the person was not at work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interruption {
    /// Which days; open while it goes on.
    pub period: Period,
    /// Class of reason.
    pub reason: InterruptionReason,
    /// Whether wage is paid meanwhile.
    pub pay: Pay,
}

/// An end before the agreed one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// The last day of the employment.
    pub on: NaiveDate,
    /// Class of reason.
    pub reason: EndReason,
}

/// One employment in subsidised work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placement {
    /// Who is employed.
    pub person: PersonId,
    /// Which payer's supplement it is reported to, if any.
    pub payer: Option<PayerId>,
    /// Who is the legal employer; blank is the association.
    pub legal_employer: Employer,
    /// Where the work is done and led; blank is the association.
    pub workplace: Employer,
    /// The employers' shares, if several employ the person together.
    pub shares: Vec<EmployerShare>,
    /// What the person does.
    pub job_title: String,
    /// Agreed hours a week.
    pub weekly_hours: Hours,
    /// Working time as a percentage of full time.
    pub work_time: Option<Percent>,
    /// The agreed days.
    pub agreed: Period,
    /// The wage of a full month, each from its day on.
    pub wages: Vec<AgreedWage>,
    /// The end, where it came before the agreed one.
    pub ended: Option<Ending>,
    /// Interruptions in order of their first day.
    pub interruptions: Vec<Interruption>,
    /// What the person hopes to go on to.
    pub aim: String,
}

impl Placement {
    /// The days on which the employment is really in force.
    pub fn in_force(&self) -> Period {
        let end = match (self.agreed.end(), &self.ended) {
            (_, Some(ending)) => Some(ending.on),
            (end, None) => end,
        };
        Period::new(self.agreed.start(), end).unwrap_or(self.agreed)
    }

    /// The days without wage, as periods.
    pub fn unpaid(&self) -> impl Iterator<Item = Period> {
        self.interruptions
            .iter()
            .filter(|it| it.pay == Pay::Unpaid)
            .map(|it| it.period)
    }
}
