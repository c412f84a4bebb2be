//! Taking over a content file: everything in it is checked, held against the notebook and kept, or nothing.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use uuid::Uuid;

use super::attachments::Cabinet;
use super::content::Entry as Kept;
use super::{Notebook, PRACTICE_DAY, Recorded};
use crate::association::AssociationDraft;
use crate::attachment::AttachmentDraft;
use crate::backup::{CopyReason, Going};
use crate::error::{Failure, Result};
use crate::exchange::data::{Kept as KeptRecord, KeptFile, NotebookData, ReportRecord};
use crate::exchange::report::ReportData;
use crate::exchange::{ContentFile, id_at};
use crate::fault::{Fault, Faults, Problem};
use crate::log::Event;
use crate::report::{Confirmation, ConfirmedReport, Naming};
use crate::store::{self, Entry, Put, Write};
use crate::values::{AttachmentId, Draft, Month, PayerId, PersonId, ReportId, day, link, prose};

/// What an import came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Imported {
    /// New records.
    pub added: u32,
    /// Records that were there and are different now.
    pub changed: u32,
    /// Records that were there just so.
    pub same: u32,
}

impl Imported {
    fn count(&mut self, put: Put) {
        match put {
            Put::Added => self.added += 1,
            Put::Changed => self.changed += 1,
            Put::Same => self.same += 1,
        }
    }
}

impl Notebook {
    /// Takes over everything that a content file holds: all of it or nothing. What is there already under
    /// the same id becomes what the file says; what the file does not speak of stays as it is. A confirmed
    /// report and an attachment's content never change.
    pub fn import(&mut self, data: NotebookData) -> Result<Imported> {
        self.take_over(data.into())
    }

    /// As [`Notebook::import`], from the file's text: what is wrong with its form and with its content is
    /// told at once, in the order of the file.
    pub fn import_file(&mut self, text: &str) -> Result<Imported> {
        self.take_over(ContentFile::read(text)?)
    }

    fn take_over(&mut self, mut file: ContentFile<'_>) -> Result<Imported> {
        let data = std::mem::take(&mut file.data);
        let mut faults = Faults::default();
        let practice_day = match data.practice_day.as_str() {
            "" => None,
            text => faults.sift("practice_day", day(text, self.today())),
        };
        match (practice_day, self.practice_day) {
            (Some(_), None) if !self.is_empty()? => return Err(Failure::PracticeData.into()),
            (None, Some(_)) => return Err(Failure::PracticeNotebook.into()),
            (Some(_) | None, Some(_) | None) => {}
        }
        self.keep_copy(CopyReason::BeforeImport, &mut |_| Going::On)?;
        let today = practice_day.unwrap_or(self.today());
        let (command, made_at) = ("import", self.clock.now(practice_day.or(self.practice_day)));
        let who = self.who()?;
        let entry = Entry {
            made_at,
            command,
            who: &who,
        };
        let cabinet = Cabinet {
            vault: &self.vault,
            notebook: &self.path,
        };
        let imported = self.store.write(&entry, |tx| {
            let mut import = Import {
                tx,
                today,
                faults,
                imported: Imported::default(),
                at_fault: std::mem::take(&mut file.unread),
            };
            if let Some(day) = practice_day {
                store::settings::put(tx, tx.fresh_id(), PRACTICE_DAY, &day.to_string())?;
            }
            import.all("recorders", data.recorders)?;
            import.all("schemes", data.schemes)?;
            import.all("payers", data.payers)?;
            import.all("people", data.people)?;
            import.all("placements", data.placements)?;
            import.all("pay_subsidies", data.pay_subsidies)?;
            import.all("supplements", data.supplements)?;
            import.all("other_supports", data.other_supports)?;
            import.all("month_figures", data.month_figures)?;
            import.all("deadline_answers", data.deadline_answers)?;
            import.all("sessions", data.sessions)?;
            import.all("steps", data.steps)?;
            import.all("stubs", data.stubs)?;
            import.all("goals", data.goals)?;
            import.all("trainings", data.trainings)?;
            import.all("employer_contacts", data.employer_contacts)?;
            import.all("outcomes", data.outcomes)?;
            import.all("forms", data.forms)?;
            let attached = import.attachments(data.attachments)?;
            let papers = import.reports(data.reports)?;
            import.association(data.association)?;
            let imported = file.told(&import.faults).or(import.imported)?;
            // The sealed files come last: everything is right, and only the commit is still to come.
            attached
                .iter()
                .chain(&papers)
                .try_for_each(|(id, bytes)| cabinet.seal(*id, bytes))?;
            Ok(imported)
        })?;
        self.practice_day = practice_day.or(self.practice_day);
        self.tell(Event::Imported {
            added: imported.added,
            changed: imported.changed,
        });
        Ok(imported)
    }

    /// Whether nothing has been recorded yet.
    fn is_empty(&self) -> Result<bool> {
        Ok(self.association()?.is_none()
            && self.list::<PayerId>()?.is_empty()
            && self.list::<PersonId>()?.is_empty())
    }
}

/// One import under way.
struct Import<'a> {
    tx: &'a Write<'a>,
    today: NaiveDate,
    faults: Faults,
    imported: Imported,
    /// The ids of records that stand in the file but are wrong.
    at_fault: BTreeSet<Uuid>,
}

/// The bytes of a sealed file, with the id of its record.
type SealedFile = (Uuid, Vec<u8>);

impl Import<'_> {
    /// Takes over a list of records: each is checked, held against the rest of the notebook, and kept.
    fn all<D: Recorded>(&mut self, path: &str, entries: Vec<Kept<D>>) -> Result<()> {
        let mut seen = BTreeSet::new();
        for (i, KeptRecord { id, draft }) in entries.into_iter().enumerate() {
            let path = format!("{path}[{i}]");
            if !seen.insert(id) {
                self.faults.add(format!("{path}.id"), Problem::Twice);
                continue;
            }
            let Some(record) = self.faults.within(&path, draft.check(self.today)) else {
                self.at_fault.insert(id.into());
                continue;
            };
            let mut unfit = Faults::default();
            let record = D::fit(self.tx, id, record, &mut unfit)?;
            if unfit.is_empty() {
                self.imported.count(self.tx.put(id, &record)?);
                continue;
            }
            self.at_fault.insert(id.into());
            let draft = D::of(&record);
            let own = unfit.only(|fault| !self.excused(fault, &draft));
            self.faults.within(&path, own.or(()));
        }
        Ok(())
    }

    /// Whether the fault is only a link to a record that stands in the file and is wrong itself: once that
    /// one is right, the link leads somewhere.
    fn excused<D: Recorded>(&self, fault: &Fault, draft: &D) -> bool {
        fault.problem == Problem::UnknownReference
            && id_at(draft, &fault.field).is_some_and(|id| self.at_fault.contains(&id))
    }

    /// An attachment keeps its content for as long as it has its id.
    fn attachments(
        &mut self,
        kept: Vec<KeptFile<AttachmentId, AttachmentDraft>>,
    ) -> Result<Vec<SealedFile>> {
        let mut files = Vec::new();
        let mut entries = Vec::new();
        for (i, it) in kept.into_iter().enumerate() {
            let path = format!("attachments[{i}]");
            let bytes = self.faults.within(&path, it.bytes(&it.draft.sha256));
            if self
                .tx
                .find(it.id)?
                .is_some_and(|there| there.sha256 != it.draft.sha256)
            {
                self.faults.add(format!("{path}.content"), Problem::Frozen);
            }
            if bytes
                .as_ref()
                .is_some_and(|bytes| bytes.len() as u64 != it.draft.size)
            {
                self.faults.add(format!("{path}.size"), Problem::BadContent);
            }
            files.extend(bytes.map(|bytes| (it.id.0, bytes)));
            entries.push(KeptRecord {
                id: it.id,
                draft: it.draft,
            });
        }
        self.all("attachments", entries)?;
        Ok(files)
    }

    /// A confirmed report is taken over as it is, and never becomes another.
    fn reports(&mut self, kept: Vec<KeptFile<ReportId, ReportRecord>>) -> Result<Vec<SealedFile>> {
        let mut files = Vec::new();
        let mut seen = BTreeSet::new();
        for (i, it) in kept.into_iter().enumerate() {
            let path = format!("reports[{i}]");
            if !seen.insert(it.id) {
                self.faults.add(format!("{path}.id"), Problem::Twice);
                continue;
            }
            let bytes = self.faults.within(&path, it.bytes(&it.draft.pdf_sha256));
            let Some(record) = self.faults.within(&path, confirmed(it.draft, self.today)) else {
                continue;
            };
            let mut unfit = Faults::default();
            let waits = |id: Uuid| self.at_fault.contains(&id);
            if waits(record.payer.0) || record.person.is_some_and(|person| waits(person.0)) {
                continue;
            }
            if self.tx.find(record.payer)?.is_none() {
                unfit.add("payer", Problem::UnknownReference);
            }
            if let Some(person) = record.person
                && self.tx.find::<PersonId>(person)?.is_none()
            {
                unfit.add("person", Problem::UnknownReference);
            }
            if self.tx.find(it.id)?.is_some_and(|there| there != record) {
                unfit.add("id", Problem::Frozen);
            }
            let same_paper = |(id, other): &(ReportId, ConfirmedReport)| {
                *id != it.id
                    && (other.person, other.naming) == (record.person, record.naming)
                    && other.confirmation.version == record.confirmation.version
            };
            if store::reports::of_month(self.tx, record.payer, record.month)?
                .iter()
                .any(same_paper)
            {
                unfit.add("version", Problem::Twice);
            }
            if self.number_is_another_s(&record)? {
                unfit.add("number", Problem::Twice);
            }
            if let Some(record) = self.faults.within(&path, unfit.or(record)) {
                self.imported.count(self.tx.put(it.id, &record)?);
                files.extend(bytes.map(|bytes| (it.id.0, bytes)));
            }
        }
        Ok(files)
    }

    /// Whether another paper than this one has the same running number.
    fn number_is_another_s(&self, record: &ConfirmedReport) -> Result<bool> {
        let reports = self.tx.list::<ReportId>()?;
        let paper = |it: &ConfirmedReport| (it.payer, it.month, it.person);
        let same_number = reports
            .iter()
            .filter(|(_, it)| it.confirmation.number == record.confirmation.number);
        Ok(same_number
            .into_iter()
            .any(|(_, it)| paper(it) != paper(record)))
    }

    fn association(&mut self, draft: Option<AssociationDraft>) -> Result<()> {
        let Some(draft) = draft else { return Ok(()) };
        let Some(association) = self.faults.within("association", draft.check(self.today)) else {
            return Ok(());
        };
        if let Some(logo) = association.logo
            && self.tx.find(logo)?.is_none()
        {
            if !self.at_fault.contains(&logo.0) {
                self.faults
                    .add("association.logo", Problem::UnknownReference);
            }
            return Ok(());
        }
        let there = store::associations::association(self.tx)?;
        self.imported.count(match &there {
            None => Put::Added,
            Some(there) if *there == association => Put::Same,
            Some(_) => Put::Changed,
        });
        store::associations::keep_association(self.tx, &association)
    }
}

/// What the record of a confirmed report holds, if it can be one.
fn confirmed(it: ReportRecord, today: NaiveDate) -> std::result::Result<ConfirmedReport, Faults> {
    let mut faults = Faults::default();
    let payer = faults.sift("payer", link(it.payer));
    let month = faults.sift("month", Month::parse(&it.month));
    let naming = faults.sift("naming", Naming::parse(&it.naming));
    let confirmed_on = faults.sift("confirmed_on", day(&it.confirmed_on, today));
    for (field, number) in [("number", it.number), ("version", it.version)] {
        if number == 0 {
            faults.add(field, Problem::TooSmall("1".into()));
        }
    }
    // The paper is found by these fields: they must be what it says of itself.
    let told = ReportData::read(&it.data).ok();
    if told.is_none_or(|told| !told.is_of(month, naming, it.number, it.version)) {
        faults.add("data", Problem::BadContent);
    }
    let incomplete_reason = faults.take("incomplete_reason", prose(&it.incomplete_reason));
    let (Some(payer), Some(month), Some(naming), Some(confirmed_on)) =
        (payer, month, naming, confirmed_on)
    else {
        return Err(faults);
    };
    faults.or(ConfirmedReport {
        payer,
        month,
        person: it.person,
        naming,
        confirmation: Confirmation {
            number: it.number,
            version: it.version,
            confirmed_on,
            incomplete_reason,
        },
        data: it.data,
        pdf_sha256: it.pdf_sha256,
    })
}
