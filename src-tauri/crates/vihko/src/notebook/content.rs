//! The notebook's whole content, to be written into one file.

use super::{Notebook, Recorded};
use crate::association::AssociationDraft;
use crate::attachment::AttachmentDraft;
use crate::error::Result;
use crate::exchange::data::{Kept as KeptRecord, KeptFile, NotebookData, ReportRecord};
use crate::report::ConfirmedReport;
use crate::values::{AttachmentId, Draft, ReportId};

/// A record with its id, as the content file holds it.
pub(super) type Entry<D> = KeptRecord<<D as Recorded>::Id, D>;

impl Notebook {
    /// Everything in the notebook but its journal, unfinished drafts and keys.
    pub fn content(&self) -> Result<NotebookData> {
        let mut data = NotebookData {
            practice_day: self
                .practice_day
                .map(|day| day.to_string())
                .unwrap_or_default(),
            association: self.association()?.as_ref().map(AssociationDraft::of),
            recorders: self.entries()?,
            schemes: self.entries()?,
            payers: self.entries()?,
            people: self.entries()?,
            placements: self.entries()?,
            pay_subsidies: self.entries()?,
            supplements: self.entries()?,
            other_supports: self.entries()?,
            month_figures: self.entries()?,
            deadline_answers: self.entries()?,
            sessions: self.entries()?,
            steps: self.entries()?,
            stubs: self.entries()?,
            goals: self.entries()?,
            trainings: self.entries()?,
            employer_contacts: self.entries()?,
            outcomes: self.entries()?,
            forms: self.entries()?,
            ..NotebookData::default()
        };
        for (id, record) in self.list::<AttachmentId>()? {
            data.attachments.push(KeptFile::new(
                id,
                AttachmentDraft::of(&record),
                &self.unseal(id.0)?,
            ));
        }
        for (id, record) in self.list::<ReportId>()? {
            data.reports.push(KeptFile::new(
                id,
                report_record(&record),
                &self.unseal(id.0)?,
            ));
        }
        Ok(data)
    }

    fn entries<D: Recorded>(&self) -> Result<Vec<Entry<D>>> {
        let entry = |(id, record): (D::Id, D::Record)| KeptRecord {
            id,
            draft: D::of(&record),
        };
        Ok(self.list::<D::Id>()?.into_iter().map(entry).collect())
    }
}

fn report_record(it: &ConfirmedReport) -> ReportRecord {
    ReportRecord {
        payer: Some(it.payer),
        month: it.month.to_string(),
        person: it.person,
        naming: it.naming.code().to_owned(),
        number: it.confirmation.number,
        version: it.confirmation.version,
        confirmed_on: it.confirmation.confirmed_on.to_string(),
        incomplete_reason: it.confirmation.incomplete_reason.clone(),
        data: it.data.clone(),
        pdf_sha256: it.pdf_sha256.clone(),
    }
}
