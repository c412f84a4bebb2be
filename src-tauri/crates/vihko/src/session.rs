//! Guidance sessions: who met, for how long, about what, and what was agreed.

mod draft;
pub mod group;
pub mod quick;
mod stub;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

pub use draft::{GuestDraft, ParticipantDraft, SessionDraft, StepDraft};
pub use stub::{Stub, StubDraft};

use crate::values::{Minutes, PersonId, PrivateNote, SessionId, codes};

codes! {
    /// What kind of session it was.
    pub enum SessionKind {
        /// Guidance talk (ohjauskeskustelu).
        Guidance = "guidance",
        /// First talk at the start (aloituskeskustelu).
        Start = "start",
        /// Job coaching (työhönvalmennus).
        JobCoaching = "job-coaching",
        /// Development talk (kehityskeskustelu).
        Development = "development",
        /// Talk of three: employee, employer and coach (kolmikanta).
        ThreeParty = "three-party",
        /// Telephone call (puhelu).
        Call = "call",
        /// Visit to the place of work (työpaikkakäynti).
        WorkplaceVisit = "workplace-visit",
        /// Group session (ryhmä).
        Group = "group",
        /// After-care follow-up (jälkiseuranta).
        FollowUp = "follow-up",
    }
}

codes! {
    /// How the session was held.
    pub enum Way {
        /// Face to face.
        OnSite = "on-site",
        /// By telephone.
        Phone = "phone",
        /// By a remote connection.
        Remote = "remote",
    }
}

codes! {
    /// Whether a participant came. Reasons for absence are not kept.
    pub enum Attendance {
        /// Came.
        Present = "present",
        /// Called it off in time.
        Cancelled = "cancelled",
        /// Did not come.
        Absent = "absent",
        /// The session was moved to another day.
        Moved = "moved",
    }
}

codes! {
    /// What a session was about.
    pub enum Topic {
        /// Tasks at work.
        Tasks = "tasks",
        /// Working-life skills.
        WorkSkills = "work-skills",
        /// Goals.
        Goals = "goals",
        /// Looking for work.
        JobSearch = "job-search",
        /// Training.
        Training = "training",
        /// The plan for afterwards.
        OnwardPlan = "onward-plan",
    }
}

codes! {
    /// In what part somebody else took part.
    pub enum Role {
        /// Supervisor at work (esihenkilö).
        Supervisor = "supervisor",
        /// Peer guide (vertaisohjaaja).
        PeerGuide = "peer-guide",
        /// The municipality's job coach.
        MunicipalCoach = "municipal-coach",
        /// An expert of the employment services.
        EmploymentServices = "employment-services",
        /// Somebody else.
        Other = "other",
    }
}

/// One person's part in a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participant {
    /// Who.
    pub person: PersonId,
    /// Whether the person came.
    pub attendance: Attendance,
    /// What goes to the report about this person alone.
    pub addition: String,
}

/// Somebody else who took part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guest {
    /// In what part.
    pub role: Role,
    /// Name; may be blank.
    pub name: String,
}

/// A session that has been held, or that was to be held and was not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The day.
    pub held_on: NaiveDate,
    /// When it began.
    pub starts_at: Option<NaiveTime>,
    /// How long it lasted.
    pub minutes: Minutes,
    /// What kind.
    pub kind: SessionKind,
    /// How it was held.
    pub way: Way,
    /// What it was about.
    pub topics: Vec<Topic>,
    /// The people in subsidised employment who were to take part; at least one.
    pub participants: Vec<Participant>,
    /// Others who took part.
    pub guests: Vec<Guest>,
    /// What goes to the report.
    pub text: String,
    /// The writer's own note.
    pub private_note: PrivateNote,
    /// The day of the next session.
    pub next_on: Option<NaiveDate>,
    /// Who recorded it.
    pub recorded_by: String,
}

impl Session {
    /// Whether it was a session of a group.
    pub fn is_group(&self) -> bool {
        self.kind == SessionKind::Group || self.participants.len() > 1
    }
}

/// Something that was agreed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// In which session.
    pub session: SessionId,
    /// Whom it concerns.
    pub person: PersonId,
    /// What is to be done.
    pub what: String,
    /// Who does it.
    pub who: String,
    /// By which day.
    pub due_on: Option<NaiveDate>,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
}
