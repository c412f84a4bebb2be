//! Attachments: contracts, decisions, payslips and signed papers, kept as sealed files beside the notebook.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::fault::{Faults, Problem};
use crate::values::{
    DayText, Draft, Month, PersonId, PlacementId, codes, day, line, maybe, written,
};

/// The largest attachment: a scanned contract has a few megabytes.
pub const LARGEST: usize = 20 * 1024 * 1024;

codes! {
    /// What the attachment is.
    pub enum AttachmentKind {
        /// Employment contract (työsopimus).
        Contract = "contract",
        /// Decision on the pay subsidy.
        PaySubsidyDecision = "pay-subsidy-decision",
        /// Decision on the supplement.
        SupplementDecision = "supplement-decision",
        /// Payslip (palkkalaskelma).
        Payslip = "payslip",
        /// A form that was signed on paper.
        SignedForm = "signed-form",
        /// The association's logo.
        Logo = "logo",
        /// Anything else.
        Other = "other",
    }
}

/// What is known of an attachment; its bytes lie in a sealed file of the same id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// What it is.
    pub kind: AttachmentKind,
    /// Its name, as a person knows it.
    pub name: String,
    /// Internet media type, such as `application/pdf`.
    pub media_type: String,
    /// Which person it is about.
    pub person: Option<PersonId>,
    /// Which placement it is about.
    pub placement: Option<PlacementId>,
    /// Which month it belongs to, such as a payslip's.
    pub month: Option<Month>,
    /// The day on the paper.
    pub dated_on: Option<NaiveDate>,
    /// The content's length in bytes.
    pub size: u64,
    /// The content's SHA-256, in hexadecimal.
    pub sha256: String,
}

/// An attachment's description as a form or file holds it; the content comes beside it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct AttachmentDraft {
    /// What it is; required.
    #[schemars(with = "AttachmentKind")]
    pub kind: String,
    /// Its name; required.
    pub name: String,
    /// Media type: PDF, PNG or JPEG.
    pub media_type: String,
    /// Which person it is about.
    pub person: Option<PersonId>,
    /// Which placement it is about.
    pub placement: Option<PlacementId>,
    /// Which month it belongs to.
    pub month: String,
    /// The day on the paper.
    #[schemars(with = "DayText")]
    pub dated_on: String,
    /// The content's length in bytes.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub size: u64,
    /// The content's SHA-256, in hexadecimal.
    pub sha256: String,
}

impl Draft for AttachmentDraft {
    type Record = Attachment;

    fn check(self, today: NaiveDate) -> Result<Attachment, Faults> {
        let mut faults = Faults::default();
        let kind = faults.sift("kind", AttachmentKind::parse(&self.kind));
        let name = faults.take("name", line(&self.name));
        let media_type = faults.take("media_type", media_type(&self.media_type));
        let month = faults.take("month", maybe(&self.month, Month::parse));
        let dated_on = faults.take("dated_on", maybe(&self.dated_on, |text| day(text, today)));
        if self.size > LARGEST as u64 {
            faults.add("size", Problem::TooLarge("20 Mt".into()));
        }
        if self.sha256.len() != 64
            || !self
                .sha256
                .bytes()
                .all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
        {
            faults.add("sha256", Problem::BadContent);
        }
        let Some(kind) = kind else { return Err(faults) };
        faults.or(Attachment {
            kind,
            name,
            media_type,
            person: self.person,
            placement: self.placement,
            month,
            dated_on,
            size: self.size,
            sha256: self.sha256,
        })
    }

    fn of(it: &Attachment) -> AttachmentDraft {
        AttachmentDraft {
            kind: it.kind.code().into(),
            name: it.name.clone(),
            media_type: it.media_type.clone(),
            person: it.person,
            placement: it.placement,
            month: written(it.month),
            dated_on: written(it.dated_on),
            size: it.size,
            sha256: it.sha256.clone(),
        }
    }
}

/// The kinds of file that can be shown and printed everywhere.
fn media_type(text: &str) -> Result<String, Problem> {
    match text.trim() {
        "" => Err(Problem::Missing),
        known @ ("application/pdf" | "image/png" | "image/jpeg" | "text/plain") => {
            Ok(known.to_owned())
        }
        _ => Err(Problem::NotInList(
            "application/pdf, image/png, image/jpeg, text/plain".into(),
        )),
    }
}
