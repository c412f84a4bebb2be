//! The whole notebook as one file: everything a person recorded, with ids, private notes and attachments.
//!
//! What does not belong to a person's records stays out: the journal, unfinished drafts and keys. The same
//! notebook always gives the same bytes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::content_file::ContentFile;
use crate::association::{AssociationDraft, PayerDraft, RecorderDraft};
use crate::attachment::AttachmentDraft;
use crate::error::{Error, Result};
use crate::fault::{Faults, Problem};
use crate::form::FormDraft;
use crate::grant::{OtherSupportDraft, PaySubsidyDraft, SupplementDraft};
use crate::path::{EmployerContactDraft, GoalDraft, OutcomeDraft, TrainingDraft};
use crate::person::{MonthFiguresDraft, PersonDraft, PlacementDraft};
use crate::report::Naming;
use crate::session::{SessionDraft, StepDraft, StubDraft};
use crate::support::{DeadlineAnswerDraft, SchemeDraft};
use crate::values::{
    AttachmentId, ContactId, DayText, DeadlineAnswerId, FormId, GoalId, MonthFiguresId,
    OtherSupportId, OutcomeId, PaySubsidyId, PayerId, PersonId, PlacementId, RecorderId, ReportId,
    SchemeId, SessionId, StepId, StubId, SupplementId, TrainingId,
};
use crate::vault::fingerprint;

/// The word by which such a file is known.
pub(super) const FORMAT: &str = "seurantavihko";

/// The format's version; a file of another version is refused.
pub(super) const VERSION: u32 = 1;

/// The largest file that is read: ten years of a large association with its scanned papers.
pub(super) const LARGEST: usize = 2_000_000_000;

/// A notebook's content.
#[derive(Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct NotebookData {
    /// `seurantavihko`.
    pub format: String,
    /// The format's version: 1.
    pub version: u32,
    /// The fixed day of a practice notebook; blank in one's own.
    #[schemars(with = "DayText")]
    #[serde(default)]
    pub practice_day: String,
    /// The association that keeps the notebook.
    #[serde(default)]
    pub association: Option<AssociationDraft>,
    /// Those who record.
    #[serde(default)]
    pub recorders: Vec<Kept<RecorderId, RecorderDraft>>,
    /// Profiles of support schemes that a person brought or edited.
    #[serde(default)]
    pub schemes: Vec<Kept<SchemeId, SchemeDraft>>,
    /// Those who pay.
    #[serde(default)]
    pub payers: Vec<Kept<PayerId, PayerDraft>>,
    /// The people.
    #[serde(default)]
    pub people: Vec<Kept<PersonId, PersonDraft>>,
    /// Their placements.
    #[serde(default)]
    pub placements: Vec<Kept<PlacementId, PlacementDraft>>,
    /// Decisions on the state's support.
    #[serde(default)]
    pub pay_subsidies: Vec<Kept<PaySubsidyId, PaySubsidyDraft>>,
    /// Supplements, planned, applied for or decided.
    #[serde(default)]
    pub supplements: Vec<Kept<SupplementId, SupplementDraft>>,
    /// Other support for the wage.
    #[serde(default)]
    pub other_supports: Vec<Kept<OtherSupportId, OtherSupportDraft>>,
    /// Each month's figures.
    #[serde(default)]
    pub month_figures: Vec<Kept<MonthFiguresId, MonthFiguresDraft>>,
    /// Deadlines that were answered.
    #[serde(default)]
    pub deadline_answers: Vec<Kept<DeadlineAnswerId, DeadlineAnswerDraft>>,
    /// Guidance sessions.
    #[serde(default)]
    pub sessions: Vec<Kept<SessionId, SessionDraft>>,
    /// Agreed steps.
    #[serde(default)]
    pub steps: Vec<Kept<StepId, StepDraft>>,
    /// Meetings that were only noted down.
    #[serde(default)]
    pub stubs: Vec<Kept<StubId, StubDraft>>,
    /// Goals.
    #[serde(default)]
    pub goals: Vec<Kept<GoalId, GoalDraft>>,
    /// Training and cards.
    #[serde(default)]
    pub trainings: Vec<Kept<TrainingId, TrainingDraft>>,
    /// Contacts with employers.
    #[serde(default)]
    pub employer_contacts: Vec<Kept<ContactId, EmployerContactDraft>>,
    /// Where people went.
    #[serde(default)]
    pub outcomes: Vec<Kept<OutcomeId, OutcomeDraft>>,
    /// Filled forms.
    #[serde(default)]
    pub forms: Vec<Kept<FormId, FormDraft>>,
    /// Attachments with their content.
    #[serde(default)]
    pub attachments: Vec<KeptFile<AttachmentId, AttachmentDraft>>,
    /// Confirmed reports with their papers.
    #[serde(default)]
    pub reports: Vec<KeptFile<ReportId, ReportRecord>>,
}

impl Default for NotebookData {
    /// An empty notebook in the present format.
    fn default() -> NotebookData {
        NotebookData {
            format: FORMAT.into(),
            version: VERSION,
            practice_day: String::new(),
            association: None,
            recorders: Vec::new(),
            payers: Vec::new(),
            schemes: Vec::new(),
            people: Vec::new(),
            placements: Vec::new(),
            pay_subsidies: Vec::new(),
            supplements: Vec::new(),
            other_supports: Vec::new(),
            month_figures: Vec::new(),
            deadline_answers: Vec::new(),
            sessions: Vec::new(),
            steps: Vec::new(),
            stubs: Vec::new(),
            goals: Vec::new(),
            trainings: Vec::new(),
            employer_contacts: Vec::new(),
            outcomes: Vec::new(),
            forms: Vec::new(),
            attachments: Vec::new(),
            reports: Vec::new(),
        }
    }
}

/// A record with its id.
#[derive(Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Kept<I, D> {
    /// The record's UUID.
    pub id: I,
    /// The record.
    #[serde(flatten)]
    pub draft: D,
}

/// A record with its id and the file that belongs to it.
#[derive(Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct KeptFile<I, D> {
    /// The record's UUID.
    pub id: I,
    /// The record.
    #[serde(flatten)]
    pub draft: D,
    /// The file's bytes in base64.
    pub content: String,
}

/// A confirmed report as the file holds it. It is taken over as it is: nothing of it is computed again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ReportRecord {
    /// For which payer.
    pub payer: Option<PayerId>,
    /// Of which month.
    pub month: String,
    /// For which person, where the payer wants one paper for each.
    pub person: Option<PersonId>,
    /// With names or without.
    #[schemars(with = "Naming")]
    pub naming: String,
    /// Its running number.
    pub number: u32,
    /// Its version.
    pub version: u32,
    /// The day it was confirmed.
    pub confirmed_on: String,
    /// Why it was confirmed although something was missing.
    pub incomplete_reason: String,
    /// The report's data as JSON text.
    pub data: String,
    /// The SHA-256 of the PDF, in hexadecimal.
    pub pdf_sha256: String,
}

impl<I, D> KeptFile<I, D> {
    /// A record with the bytes that belong to it.
    pub fn new(id: I, draft: D, bytes: &[u8]) -> KeptFile<I, D> {
        KeptFile {
            id,
            draft,
            content: STANDARD.encode(bytes),
        }
    }

    /// The bytes, if they are what the record says of them.
    pub fn bytes(&self, sha256: &str) -> std::result::Result<Vec<u8>, Faults> {
        let mut faults = Faults::default();
        let bytes = STANDARD.decode(&self.content).unwrap_or_default();
        if fingerprint(&bytes) != sha256 {
            faults.add("content", Problem::BadContent);
        }
        faults.or(bytes)
    }
}

impl NotebookData {
    /// Reads such a file; everything that does not fit its schema is named at once.
    pub fn read(text: &str) -> Result<NotebookData> {
        ContentFile::read(text)?.whole()
    }

    /// Writes the file: two spaces an indent, a line feed at the end.
    pub fn write(&self) -> Result<String> {
        let mut text = serde_json::to_string_pretty(self).map_err(Error::internal)?;
        text.push('\n');
        Ok(text)
    }
}
