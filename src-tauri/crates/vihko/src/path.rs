//! The documented path: goals, training, contacts with employers, and where the person went.

mod contact;
mod milestones;
mod outcome;
mod stage;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use contact::{ContactKind, EmployerContact, EmployerContactDraft};
pub use milestones::{Milestone, PathFact, PathPoint, PathState, Walked, milestones};
pub use outcome::{Destination, FollowUpPoint, Knowledge, Outcome, OutcomeDraft};
pub use stage::{AskedLater, Stage, asked_later, latest, stage};

use crate::fault::{Faults, Problem};
use crate::values::{DayText, Draft, PersonId, codes, day, line, link, maybe, optional, written};

codes! {
    /// The area of life at work that a goal belongs to.
    pub enum GoalArea {
        /// Tasks at work.
        Tasks = "tasks",
        /// Working-life skills.
        WorkSkills = "work-skills",
        /// Competence or a qualification.
        Competence = "competence",
        /// Looking for work.
        JobSearch = "job-search",
        /// Everyday life running smoothly.
        EverydayLife = "everyday-life",
        /// Networks.
        Networks = "networks",
    }
}

codes! {
    /// How far a goal has come.
    pub enum GoalState {
        /// Set, not begun.
        Open = "open",
        /// Moving on.
        Advancing = "advancing",
        /// Reached.
        Reached = "reached",
        /// Changed for another.
        Changed = "changed",
    }
}

/// A goal of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// Whose.
    pub person: PersonId,
    /// Of which area.
    pub area: GoalArea,
    /// What.
    pub text: String,
    /// By when.
    pub target_on: Option<NaiveDate>,
    /// How far it has come.
    pub state: GoalState,
}

codes! {
    /// What kind of training or card it is.
    pub enum TrainingKind {
        /// Hygiene passport (hygieniapassi).
        HygienePassport = "hygiene-passport",
        /// Occupational safety card (työturvallisuuskortti).
        SafetyCard = "safety-card",
        /// Hot work card (tulityökortti).
        HotWorkCard = "hot-work-card",
        /// First aid (EA1).
        FirstAid = "first-aid",
        /// Forklift card (trukkikortti).
        ForkliftCard = "forklift-card",
        /// Alcohol proficiency certificate (anniskelupassi).
        AlcoholPassport = "alcohol-passport",
        /// Road safety card (tieturva).
        RoadSafety = "road-safety",
        /// Steward's card (järjestyksenvalvoja).
        Steward = "steward",
        /// Digital skills.
        DigitalSkills = "digital-skills",
        /// Language.
        Language = "language",
        /// Qualification unit (tutkinnon osa).
        QualificationUnit = "qualification-unit",
        /// Apprenticeship (oppisopimus).
        Apprenticeship = "apprenticeship",
        /// Anything else, named beside.
        Other = "other",
    }
}

codes! {
    /// How far a training has come.
    pub enum TrainingState {
        /// Planned.
        Planned = "planned",
        /// Going on.
        Ongoing = "ongoing",
        /// Completed.
        Completed = "completed",
    }
}

/// A training or card of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Training {
    /// Whose.
    pub person: PersonId,
    /// What kind.
    pub kind: TrainingKind,
    /// Its name, where the kind does not say it.
    pub name: String,
    /// How far it has come.
    pub state: TrainingState,
    /// First day, planned or real.
    pub starts_on: Option<NaiveDate>,
    /// When it was completed.
    pub completed_on: Option<NaiveDate>,
}

/// A goal as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct GoalDraft {
    /// Whose; required.
    pub person: Option<PersonId>,
    /// Of which area; required.
    #[schemars(with = "GoalArea")]
    pub area: String,
    /// What; required.
    pub text: String,
    /// By when.
    #[schemars(with = "DayText")]
    pub target_on: String,
    /// How far it has come; required.
    #[schemars(with = "GoalState")]
    pub state: String,
}

/// A training as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct TrainingDraft {
    /// Whose; required.
    pub person: Option<PersonId>,
    /// What kind; required.
    #[schemars(with = "TrainingKind")]
    pub kind: String,
    /// Its name, where the kind does not say it.
    pub name: String,
    /// How far it has come; required.
    #[schemars(with = "TrainingState")]
    pub state: String,
    /// First day.
    #[schemars(with = "DayText")]
    pub starts_on: String,
    /// When it was completed.
    #[schemars(with = "DayText")]
    pub completed_on: String,
}

impl Draft for GoalDraft {
    type Record = Goal;

    fn check(self, today: NaiveDate) -> Result<Goal, Faults> {
        let mut faults = Faults::default();
        let person = faults.sift("person", link(self.person));
        let area = faults.sift("area", GoalArea::parse(&self.area));
        let text = faults.take("text", line(&self.text));
        let target_on = faults.take("target_on", maybe(&self.target_on, |text| day(text, today)));
        let state = faults.sift("state", GoalState::parse(&self.state));
        let (Some(person), Some(area), Some(state)) = (person, area, state) else {
            return Err(faults);
        };
        faults.or(Goal {
            person,
            area,
            text,
            target_on,
            state,
        })
    }

    fn of(it: &Goal) -> GoalDraft {
        GoalDraft {
            person: Some(it.person),
            area: it.area.code().into(),
            text: it.text.clone(),
            target_on: written(it.target_on),
            state: it.state.code().into(),
        }
    }
}

impl Draft for TrainingDraft {
    type Record = Training;

    fn check(self, today: NaiveDate) -> Result<Training, Faults> {
        let mut faults = Faults::default();
        let person = faults.sift("person", link(self.person));
        let kind = faults.sift("kind", TrainingKind::parse(&self.kind));
        let name = faults.take("name", optional(&self.name));
        if kind == Some(TrainingKind::Other) && name.is_empty() {
            faults.add("name", Problem::Missing);
        }
        let state = faults.sift("state", TrainingState::parse(&self.state));
        let starts_on = faults.take("starts_on", maybe(&self.starts_on, |text| day(text, today)));
        let completed_on = faults.take(
            "completed_on",
            maybe(&self.completed_on, |text| day(text, today)),
        );
        if let (Some(starts_on), Some(completed_on)) = (starts_on, completed_on)
            && completed_on < starts_on
        {
            faults.add("completed_on", Problem::Before(starts_on));
        }
        let (Some(person), Some(kind), Some(state)) = (person, kind, state) else {
            return Err(faults);
        };
        faults.or(Training {
            person,
            kind,
            name,
            state,
            starts_on,
            completed_on,
        })
    }

    fn of(it: &Training) -> TrainingDraft {
        TrainingDraft {
            person: Some(it.person),
            kind: it.kind.code().into(),
            name: it.name.clone(),
            state: it.state.code().into(),
            starts_on: written(it.starts_on),
            completed_on: written(it.completed_on),
        }
    }
}
