//! A report as it was confirmed. Nothing that is recorded later changes it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Naming;
use crate::values::{Month, PayerId, PersonId};

/// By what a confirmed report is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmation {
    /// Its running number in this notebook; every version keeps it.
    pub number: u32,
    /// 1 for the first, one more for each correction.
    pub version: u32,
    /// The day it was confirmed.
    pub confirmed_on: NaiveDate,
    /// Why it was confirmed although something was missing; blank if nothing was. It is printed.
    pub incomplete_reason: String,
}

/// A confirmed report: its figures and rules as data; its PDF lies in a sealed file of the same id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmedReport {
    /// For which payer.
    pub payer: PayerId,
    /// Of which month.
    pub month: Month,
    /// For which person, where the payer wants one paper for each.
    pub person: Option<PersonId>,
    /// With names, or the same paper without.
    pub naming: Naming,
    /// Number, version, day and reason.
    pub confirmation: Confirmation,
    /// The report's data, as `--data` writes it: figures, profile and rules (JSON).
    pub data: String,
    /// The SHA-256 of the PDF, in hexadecimal.
    pub pdf_sha256: String,
}
