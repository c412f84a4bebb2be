//! What a municipality is told: a month's facts in, report values out. Pure: no clock, no database.
//!
//! Every total of a report is computed here; every euro comes from `support` with the rows that explain it.

mod changes;
mod claim;
mod confirmed;
mod event;
mod facts;
mod lines;
mod money;
mod month;
mod placement;
mod pseudonyms;

use chrono::{NaiveDate, NaiveTime};

pub use changes::{Change, Figure, FigureValue};
pub use claim::{
    BonusClaim, Claim, ClaimAttachment, ClaimDecision, ClaimRow, ClaimSums, claimed_supplement,
};
pub use confirmed::{Confirmation, ConfirmedReport};
pub use event::Event;
pub use facts::{FilledForm, HeldSession, MonthFacts, PersonFacts};
pub use lines::form_lines as filled_form;
pub use money::{calculation, case};
pub use month::{gaps, month_report, support_month};
pub use placement::{PlacementFacts, PlacementReport, PlacementSums, Skill, placement_report};

use crate::association::{Association, Payer};
use crate::attachment::AttachmentKind;
use crate::form::{Label, QuestionKind, ScaleAnswer};
use crate::grant::{PaySubsidy, Supplement};
use crate::person::Placement;
use crate::session::{SessionKind, Topic, Way};
use crate::support::{MonthMoney, Name, PaySubsidyProfile, Profile};
use crate::values::{Euro, Hours, Month, Period, PersonId, PlacementId, codes};

codes! {
    /// Whether the paper names the people.
    pub enum Naming {
        /// Names stand on the paper.
        Names = "names",
        /// A number stands for each name, and free text, which may hold names, is left out.
        Pseudonyms = "pseudonyms",
    }
}

/// Who a person is on this paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// By name.
    Named {
        /// Family name.
        family: String,
        /// Given name.
        given: String,
    },
    /// By the person's running number in the notebook.
    Numbered(u32),
}

/// Whether the report may still change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// A draft, as things stood on this day.
    Draft(NaiveDate),
    /// Confirmed.
    Confirmed(Confirmation),
}

impl Standing {
    /// The day that stands on the paper.
    pub fn day(&self) -> NaiveDate {
        match self {
            Standing::Draft(on) => *on,
            Standing::Confirmed(confirmation) => confirmation.confirmed_on,
        }
    }
}

/// The scheme by which the supplement is computed, and how fresh its rules are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemeUsed {
    /// The profile's id.
    pub id: String,
    /// What the supplement is called.
    pub name: Name,
    /// The day on which the profile's sources were last read.
    pub checked_on: NaiveDate,
    /// The profile itself, so that every figure can be understood when the rules have changed.
    pub profile: Profile,
    /// The profiles of the state's supports that were used.
    pub state: Vec<PaySubsidyProfile>,
}

/// One payer's report of one month.
#[derive(Debug, Clone, PartialEq)]
pub struct MonthReport {
    /// Which month.
    pub month: Month,
    /// Who reports.
    pub association: Association,
    /// To whom.
    pub payer: Payer,
    /// By which rules.
    pub scheme: SchemeUsed,
    /// Draft or confirmed.
    pub standing: Standing,
    /// Whether names stand on it.
    pub naming: Naming,
    /// The people, by family name.
    pub people: Vec<PersonMonth>,
    /// The sums over the people.
    pub totals: Totals,
    /// The papers that belong to the month.
    pub attachments: Vec<AttachmentLine>,
    /// What a correction changed since the version before.
    pub changes: Vec<Change>,
}

/// The sums over the people of a report.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Totals {
    /// Hours worked.
    pub hours: Hours,
    /// Guidance sessions; a group's session is one.
    pub sessions: u32,
    /// Minutes of guidance; a group's session counts whole for each person who came.
    pub minutes: u32,
    /// Wage cost.
    pub wage_cost: Euro,
    /// Pay subsidy.
    pub pay_subsidy: Euro,
    /// Supplement asked.
    pub supplement: Euro,
}

/// One person's month.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonMonth {
    /// Which person; never on paper.
    pub person: PersonId,
    /// The person's running number in the notebook.
    pub number: u32,
    /// Who.
    pub who: Who,
    /// Which employment; never on paper.
    pub placement_id: PlacementId,
    /// The employment.
    pub placement: Placement,
    /// The day of its end, agreed or early.
    pub in_force: Period,
    /// Which month of the support the month's end falls in, begun ones counted as whole.
    pub support_month: Option<SupportMonth>,
    /// Hours worked.
    pub hours: Option<Hours>,
    /// Days with wage.
    pub paid_days: Option<u32>,
    /// Working days without wage.
    pub unpaid_days: Option<u32>,
    /// Pay-subsidy decisions in force in the month.
    pub pay_subsidies: Vec<PaySubsidy>,
    /// The supplement in force in the month.
    pub supplement: Option<Supplement>,
    /// The month's money with its explanation.
    pub money: MonthMoney,
    /// Supplement of the months before this one.
    pub paid_so_far: Euro,
    /// Supplement of this month and those to come, as things stand.
    pub left: Euro,
    /// What changed in the employment or its support.
    pub events: Vec<Event>,
    /// Sessions that the person came to, by day.
    pub sessions: Vec<SessionLine>,
    /// The month's follow-up form.
    pub form: Option<FormLines>,
    /// Steps agreed on, and how they stand.
    pub steps: Vec<StepLine>,
    /// What is missing.
    pub gaps: Vec<Gap>,
    /// What the reader should know is open, though the month's report is whole without it.
    pub notices: Vec<Notice>,
}

/// `7 / 12`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SupportMonth {
    /// Months used by the month's end, rounded up.
    pub n: u32,
    /// Months at most.
    pub max: u32,
}

/// One session as the report tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionLine {
    /// The day.
    pub held_on: NaiveDate,
    /// When it began.
    pub starts_at: Option<NaiveTime>,
    /// Minutes.
    pub minutes: u32,
    /// What kind.
    pub kind: SessionKind,
    /// How it was held.
    pub way: Way,
    /// What it was about.
    pub topics: Vec<Topic>,
    /// How many people came, whether or not they are on this paper.
    pub present: u32,
    /// What was gone through; empty where names must not stand.
    pub text: String,
    /// What concerns this person alone; empty where names must not stand.
    pub addition: String,
}

/// A filled form as the report tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormLines {
    /// The template's name.
    pub name: Label,
    /// The template's version.
    pub version: u32,
    /// When it was filled.
    pub filled_on: NaiveDate,
    /// Every answer, in paper order.
    pub answers: Vec<AnswerLine>,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerLine {
    /// The question's id.
    pub question: String,
    /// What was asked.
    pub label: Label,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The answer as it is kept.
    pub answer: String,
    /// For a scale, the step and the step before.
    pub scale: Option<ScaleAnswer>,
}

/// An agreed step and how it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepLine {
    /// When it was agreed on.
    pub agreed_on: NaiveDate,
    /// What; empty where names must not stand.
    pub what: String,
    /// Who; empty where names must not stand.
    pub who: String,
    /// By when.
    pub due_on: Option<NaiveDate>,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
}

/// Something that the month's report lacks about a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// Fewer sessions than the association's own target.
    Sessions {
        /// How many were held.
        held: u32,
        /// How many are aimed at.
        target: u32,
    },
    /// The follow-up form has not been filled.
    Form,
    /// The follow-up form leaves this many required questions open.
    OpenQuestions(u32),
    /// Hours and wage have not been recorded.
    Figures,
}

/// Something open about a person that does not keep the month from being confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// The supplement has not been applied for.
    Application,
    /// The supplement has been applied for; no decision has been recorded.
    Decision,
    /// Somebody pays, but neither an application for a supplement nor a decision has been recorded.
    Unrecorded,
    /// More months have been used than the decisions say at most.
    OverMonths(SupportMonth),
}

/// A paper that belongs to the month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttachmentLine {
    /// About whom, by number.
    pub number: Option<u32>,
    /// About whom.
    pub who: Option<Who>,
    /// What it is.
    pub kind: AttachmentKind,
    /// Its name; empty where names must not stand.
    pub name: String,
    /// The day on it.
    pub dated_on: Option<NaiveDate>,
}

impl MonthReport {
    /// How many things are missing.
    pub fn gaps(&self) -> usize {
        self.people.iter().map(|person| person.gaps.len()).sum()
    }

    /// Whether the month had ended on the day that stands on the paper.
    pub fn month_over(&self) -> bool {
        self.month.last_day() < self.standing.day()
    }
}
