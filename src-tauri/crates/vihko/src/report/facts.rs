//! What a report is made from: records as the notebook holds them, without ids' worth of lookups left to do.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Standing;
use crate::association::{Association, Payer};
use crate::attachment::Attachment;
use crate::form::{Form, Template};
use crate::grant::{OtherSupport, PaySubsidy, Supplement};
use crate::path::{EmployerContact, Training};
use crate::person::{MonthFigures, Person, Placement};
use crate::session::{Session, Step};
use crate::support::Rules;
use crate::values::{Euro, Month, PersonId, PlacementId, SessionId};

/// Everything that one payer's report of one month is made from.
pub struct MonthFacts<'a> {
    /// Which month.
    pub month: Month,
    /// Draft or confirmed.
    pub standing: Standing,
    /// Who reports.
    pub association: Association,
    /// To whom.
    pub payer: Payer,
    /// By which rules.
    pub rules: Rules<'a>,
    /// The people whose placements with this payer touch the month.
    pub people: Vec<PersonFacts>,
}

/// What is known of one person's placement.
pub struct PersonFacts {
    /// Which person.
    pub id: PersonId,
    /// The person.
    pub person: Person,
    /// Which employment.
    pub placement_id: PlacementId,
    /// The employment.
    pub placement: Placement,
    /// All its pay-subsidy decisions.
    pub pay_subsidies: Vec<PaySubsidy>,
    /// All its supplements.
    pub supplements: Vec<Supplement>,
    /// All its other support.
    pub other_supports: Vec<OtherSupport>,
    /// The supplement of the months that have been confirmed, by the latest version.
    pub confirmed: BTreeMap<Month, Euro>,
    /// The figures of all its months.
    pub figures: Vec<MonthFigures>,
    /// The sessions of the month in which the person was to take part.
    pub sessions: Vec<HeldSession>,
    /// How many sessions of the month the person came to, in whichever placement.
    pub attended: u32,
    /// The person's steps, each with the day on which it was agreed on.
    pub steps: Vec<(NaiveDate, Step)>,
    /// The month's form and what it is compared with.
    pub form: Option<FilledForm>,
    /// The person's training and cards.
    pub trainings: Vec<Training>,
    /// Contacts with employers for the person.
    pub contacts: Vec<EmployerContact>,
    /// The papers about the person that belong to the month.
    pub attachments: Vec<Attachment>,
}

/// A session with its id, so that a group's session is counted once.
pub struct HeldSession {
    /// Which session.
    pub id: SessionId,
    /// The session.
    pub session: Session,
}

/// A filled form with its template and the form before it.
pub struct FilledForm {
    /// The template of the form's own version.
    pub template: Template,
    /// The form.
    pub form: Form,
    /// The last form of the same template before it, of whatever version.
    pub earlier: Option<Form>,
}
