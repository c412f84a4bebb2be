//! Where a person went when a placement ended, and three, six and twelve months later.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::fault::{Faults, Problem};
use crate::values::{
    DayText, Draft, Hours, NumberText, PlacementId, codes, day, held_day, link, maybe, optional,
    written,
};

codes! {
    /// When the question was asked.
    pub enum FollowUpPoint {
        /// At the end of the placement.
        End = "end",
        /// Three months later.
        Months3 = "months-3",
        /// Six months later.
        Months6 = "months-6",
        /// Twelve months later.
        Months12 = "months-12",
    }
}

codes! {
    /// Whether it is known where the person went.
    pub enum Knowledge {
        /// Known.
        Known = "known",
        /// The person was not reached.
        NotReached = "not-reached",
        /// The person did not want to tell.
        Declined = "declined",
    }
}

codes! {
    /// Where the person went. Reasons of health are one merged case without detail.
    pub enum Destination {
        /// Work in a company.
        Company = "company",
        /// Work for a municipality, wellbeing services county or the state.
        PublicSector = "public-sector",
        /// Work goes on in the same association with its own money.
        OwnFunds = "own-funds",
        /// New pay-subsidised or other supported work.
        SupportedWork = "supported-work",
        /// Part-time work with an adjusted benefit.
        PartTime = "part-time",
        /// One's own business.
        Entrepreneur = "entrepreneur",
        /// Education that leads to a qualification, or other.
        Education = "education",
        /// Apprenticeship.
        Apprenticeship = "apprenticeship",
        /// Rehabilitative work, work trial or coaching.
        Rehabilitative = "rehabilitative",
        /// Unemployed jobseeker.
        Unemployed = "unemployed",
        /// Rehabilitation, pension or long absence, merged.
        OutOfWork = "out-of-work",
        /// Military service, family leave, moving away, anything else.
        Other = "other",
    }
}

impl Destination {
    /// Whether this is a job or business on the open labour market, as VÄLKE's target counts them.
    pub fn on_open_market(self) -> bool {
        match self {
            Destination::Company
            | Destination::PublicSector
            | Destination::OwnFunds
            | Destination::Entrepreneur
            | Destination::Apprenticeship => true,
            Destination::SupportedWork
            | Destination::PartTime
            | Destination::Education
            | Destination::Rehabilitative
            | Destination::Unemployed
            | Destination::OutOfWork
            | Destination::Other => false,
        }
    }

    /// Whether the person was placed in work, education or business, as Linke counts them.
    pub fn placed(self) -> bool {
        self.on_open_market() || matches!(self, Destination::PartTime | Destination::Education)
    }
}

/// What is known of a person at one follow-up point of a placement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Of which placement.
    pub placement: PlacementId,
    /// When the question was asked.
    pub point: FollowUpPoint,
    /// Whether it is known.
    pub knowledge: Knowledge,
    /// Where the person went, where known.
    pub destination: Option<Destination>,
    /// Employer or school.
    pub at: String,
    /// First day there.
    pub started_on: Option<NaiveDate>,
    /// Hours a week there.
    pub weekly_hours: Option<Hours>,
    /// Whether the association found the place, which a bonus may ask for.
    pub found_by_association: Option<bool>,
    /// The day on which it was recorded.
    pub recorded_on: NaiveDate,
}

/// An outcome as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct OutcomeDraft {
    /// Of which placement; required.
    pub placement: Option<PlacementId>,
    /// When the question was asked; required.
    #[schemars(with = "FollowUpPoint")]
    pub point: String,
    /// Whether it is known; required.
    #[schemars(with = "Knowledge")]
    pub knowledge: String,
    /// Where the person went; required where known.
    pub destination: String,
    /// Employer or school.
    pub at: String,
    /// First day there.
    #[schemars(with = "DayText")]
    pub started_on: String,
    /// Hours a week there.
    #[schemars(with = "NumberText")]
    pub weekly_hours: String,
    /// Whether the association found the place.
    pub found_by_association: Option<bool>,
    /// The day on which it was recorded; required.
    #[schemars(with = "DayText")]
    pub recorded_on: String,
}

impl Draft for OutcomeDraft {
    type Record = Outcome;

    fn check(self, today: NaiveDate) -> Result<Outcome, Faults> {
        let mut faults = Faults::default();
        let placement = faults.sift("placement", link(self.placement));
        let point = faults.sift("point", FollowUpPoint::parse(&self.point));
        let knowledge = faults.sift("knowledge", Knowledge::parse(&self.knowledge));
        let destination = faults.take("destination", maybe(&self.destination, Destination::parse));
        match (knowledge, destination) {
            (Some(Knowledge::Known), None) if self.destination.trim().is_empty() => {
                faults.add("destination", Problem::Missing);
            }
            (Some(Knowledge::NotReached | Knowledge::Declined), Some(_)) => {
                faults.add("destination", Problem::UnknownField);
            }
            (_, _) => {}
        }
        let at = faults.take("at", optional(&self.at));
        let started_on = faults.take(
            "started_on",
            maybe(&self.started_on, |text| day(text, today)),
        );
        let weekly_hours = faults.take(
            "weekly_hours",
            maybe(&self.weekly_hours, Hours::parse_weekly),
        );
        let recorded_on = faults.sift("recorded_on", held_day(&self.recorded_on, today));
        let (Some(placement), Some(point), Some(knowledge), Some(recorded_on)) =
            (placement, point, knowledge, recorded_on)
        else {
            return Err(faults);
        };
        faults.or(Outcome {
            placement,
            point,
            knowledge,
            destination,
            at,
            started_on,
            weekly_hours,
            found_by_association: self.found_by_association,
            recorded_on,
        })
    }

    fn of(it: &Outcome) -> OutcomeDraft {
        OutcomeDraft {
            placement: Some(it.placement),
            point: it.point.code().into(),
            knowledge: it.knowledge.code().into(),
            destination: it
                .destination
                .map(|it| it.code().to_owned())
                .unwrap_or_default(),
            at: it.at.clone(),
            started_on: written(it.started_on),
            weekly_hours: written(it.weekly_hours),
            found_by_association: it.found_by_association,
            recorded_on: it.recorded_on.to_string(),
        }
    }
}
