//! The monthly report: drafted at any time, confirmed once, corrected by a new version.

use std::collections::BTreeSet;

use super::told::Told;
use super::{Notebook, gather, schemes};
use crate::association::{PaperPer, Payer};
use crate::error::{Error, Failure, Result};
use crate::exchange::report::{ReportData, check_code, differences};
use crate::fault::Faults;
use crate::pdf::{DataFile, papers};
use crate::person::Person;
use crate::report::{
    self, Confirmation, ConfirmedReport, MonthFacts, MonthReport, Naming, Standing,
};
use crate::store;
use crate::text::Language;
use crate::values::{Month, PayerId, PersonId, ReportId, remark, seen};
use crate::vault::fingerprint;

/// Which report is wanted.
#[derive(Debug, Clone, Copy)]
pub struct ReportWanted {
    /// For which payer.
    pub payer: PayerId,
    /// Of which month.
    pub month: Month,
    /// About one person only.
    pub person: Option<PersonId>,
    /// With names or without.
    pub naming: Naming,
}

/// A report as it goes out: the paper and its data.
pub struct Paper {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// The data as JSON.
    pub data: String,
    /// How a confirmed report is known; a draft has none.
    pub confirmation: Option<Confirmation>,
    /// Whether records have changed since the report was confirmed.
    pub outdated: bool,
}

impl Notebook {
    /// The report's values as things stand now, always as a draft.
    pub fn month_report(&self, wanted: ReportWanted) -> Result<MonthReport> {
        self.month_report_after(wanted, &Told::read(&self.read())?)
    }

    /// The same, after what has been told of earlier months: for many reports that is read once.
    pub(super) fn month_report_after(
        &self,
        wanted: ReportWanted,
        told: &Told,
    ) -> Result<MonthReport> {
        let report = self.report(wanted, Standing::Draft(self.today()), told)?;
        Ok(named(report, wanted.naming))
    }

    /// The paper: the confirmed one where the month has been confirmed, else a draft. A month that was
    /// confirmed as one paper has no paper about one person.
    pub fn paper(&self, wanted: ReportWanted) -> Result<Paper> {
        self.paper_in(wanted, None)
    }

    /// The same in a language of choice; a confirmed paper has the one in which it was confirmed.
    pub(super) fn paper_in(
        &self,
        wanted: ReportWanted,
        language: Option<Language>,
    ) -> Result<Paper> {
        let Some((id, confirmed)) = self.confirmed(wanted)?.pop() else {
            let of_month = store::reports::of_month(&self.read(), wanted.payer, wanted.month)?;
            let as_one = of_month.iter().any(|(_, it)| it.person.is_none());
            if as_one && wanted.person.is_some() {
                return Err(Failure::ConfirmedAsOne(wanted.month).into());
            }
            let mut report = self.month_report(wanted)?;
            report.payer.language = language.unwrap_or(report.payer.language);
            return self.draw(&report, None);
        };
        let now = ReportData::of(&self.month_report(wanted)?);
        let before = ReportData::read(&confirmed.data)?;
        if language.is_some_and(|it| it != before.language) {
            return Err(Failure::ConfirmedInLanguage(wanted.month).into());
        }
        Ok(Paper {
            pdf: self.unseal(id.0)?.to_vec(),
            outdated: !differences(&before, &now).is_empty(),
            data: confirmed.data,
            confirmation: Some(confirmed.confirmation),
        })
    }

    /// Confirms a payer's month: number, figures, rules and papers are kept, and no later record changes
    /// them. A month that was confirmed before gets a new version that lists what changed. What is missing
    /// needs a reason, which is printed. The answer names each report that was confirmed.
    pub fn confirm(
        &mut self,
        payer: PayerId,
        month: Month,
        incomplete_reason: &str,
    ) -> Result<Vec<ReportId>> {
        if month.last_day() >= self.today() {
            return Err(Failure::MonthNotOver(month).into());
        }
        let reason = remark(incomplete_reason).map_err(|problem| {
            let mut faults = Faults::default();
            faults.add("reason", problem);
            faults
        })?;
        let whole = ReportWanted {
            payer,
            month,
            person: None,
            naming: Naming::Names,
        };
        let told = Told::read(&self.read())?;
        let mut number = store::reports::next_number(&self.read())?;
        let mut papers = Vec::new();
        let mut gaps = 0;
        for person in self.subjects(payer, month)? {
            if let Some((report, first)) =
                self.next_version(ReportWanted { person, ..whole }, number, &reason, &told)?
            {
                number += u32::from(first);
                gaps += report.gaps();
                for naming in Naming::ALL {
                    papers.push(self.to_keep(
                        ReportWanted {
                            person,
                            naming: *naming,
                            ..whole
                        },
                        &report,
                    )?);
                }
            }
        }
        if papers.is_empty() {
            return Err(Failure::AlreadyConfirmed(month).into());
        }
        if gaps > 0 && reason.is_empty() {
            return Err(Failure::Incomplete(month).into());
        }
        for (id, _, pdf) in &papers {
            self.seal(id.0, pdf)?;
        }
        self.write("confirm_report", |tx| {
            papers
                .iter()
                .try_for_each(|(id, record, _)| tx.insert(*id, record))
        })?;
        let with_names = papers
            .iter()
            .filter(|(_, record, _)| record.naming == Naming::Names);
        Ok(with_names.map(|(id, _, _)| *id).collect())
    }

    /// The report as it will be confirmed, and whether it takes a number of its own; nothing if it would
    /// say what its last version says.
    fn next_version(
        &self,
        wanted: ReportWanted,
        number: u32,
        reason: &str,
        told: &Told,
    ) -> Result<Option<(MonthReport, bool)>> {
        let before = self.confirmed(wanted)?.pop().map(|(_, it)| it);
        let mut report = self.month_report_after(wanted, told)?;
        if let Some(before) = &before {
            report.changes =
                differences(&ReportData::read(&before.data)?, &ReportData::of(&report));
            if report.changes.is_empty() {
                return Ok(None);
            }
        }
        report.standing = Standing::Confirmed(Confirmation {
            number: before.as_ref().map_or(number, |it| it.confirmation.number),
            version: before.as_ref().map_or(1, |it| it.confirmation.version + 1),
            confirmed_on: self.today(),
            incomplete_reason: if report.gaps() > 0 {
                reason.to_owned()
            } else {
                String::new()
            },
        });
        Ok(Some((report, before.is_none())))
    }

    /// What is kept of a confirmed report, with names or without: its record and its PDF.
    fn to_keep(
        &self,
        wanted: ReportWanted,
        report: &MonthReport,
    ) -> Result<(ReportId, ConfirmedReport, Vec<u8>)> {
        let Standing::Confirmed(confirmation) = report.standing.clone() else {
            return Err(Error::internal("a draft is not kept"));
        };
        let paper = self.draw(&named(report.clone(), wanted.naming), None)?;
        let record = ConfirmedReport {
            payer: wanted.payer,
            month: wanted.month,
            person: wanted.person,
            naming: wanted.naming,
            confirmation,
            data: paper.data,
            pdf_sha256: fingerprint(&paper.pdf),
        };
        Ok((ReportId::from(self.fresh_id()?), record, paper.pdf))
    }

    /// Whom each paper of the month is about: one paper for all, or one for each person. A month that has been
    /// confirmed keeps the shape in which it was, whatever the payer wants now; whoever had a paper keeps it,
    /// so that it can be corrected.
    pub fn subjects(&self, payer: PayerId, month: Month) -> Result<Vec<Option<PersonId>>> {
        let db = self.read();
        let confirmed = store::reports::of_month(&db, payer, month)?;
        let papers: BTreeSet<Option<PersonId>> =
            confirmed.iter().map(|(_, it)| it.person).collect();
        let one_for_all = match (papers.first(), self.get(payer)?.paper_per) {
            (Some(person), _) => person.is_none(),
            (None, PaperPer::Payer) => true,
            (None, PaperPer::Person) => false,
        };
        if one_for_all {
            return Ok(vec![None]);
        }
        let placed = gather::placements(&db, payer, month)?
            .into_iter()
            .map(|(_, it)| Some(it.person));
        let people: BTreeSet<Option<PersonId>> = papers.into_iter().chain(placed).collect();
        if people.is_empty() {
            return Err(Failure::NothingToReport(month).into());
        }
        Ok(people.into_iter().collect())
    }

    /// Versions of one paper, the latest last.
    fn confirmed(&self, wanted: ReportWanted) -> Result<Vec<(ReportId, ConfirmedReport)>> {
        let mut reports = store::reports::of_month(&self.read(), wanted.payer, wanted.month)?;
        reports.retain(|(_, it)| it.person == wanted.person && it.naming == wanted.naming);
        Ok(reports)
    }

    fn draw(&self, report: &MonthReport, confirmation: Option<Confirmation>) -> Result<Paper> {
        let data = ReportData::of(report).write()?;
        let file = DataFile {
            name: "kuukausiraportti.json".into(),
            description: papers::data_description(report),
            media_type: "application/json".into(),
            bytes: data.clone().into_bytes(),
        };
        let mut document = papers::month_report(report, self.origin());
        document.footer.code = Some(check_code(&data)?);
        let pdf = self.rendered(&document, Some(&file), report.standing.day())?;
        Ok(Paper {
            pdf,
            data,
            confirmation,
            outdated: false,
        })
    }

    fn report(&self, wanted: ReportWanted, standing: Standing, told: &Told) -> Result<MonthReport> {
        let ReportWanted {
            payer,
            month,
            person,
            naming: _,
        } = wanted;
        let db = self.read();
        let payer_record: Payer = db.get(payer)?;
        let scheme = schemes::dated(&db, &payer_record.scheme, month.first_day())?;
        let people = gather::people(&db, payer, month, person, told)?;
        // A confirmed paper can be corrected to say that nobody was there after all.
        if people.is_empty() && self.confirmed(wanted)?.is_empty() {
            return Err(Failure::NothingToReport(month).into());
        }
        let association = self.association()?.ok_or(Failure::NoAssociation)?;
        Ok(report::month_report(MonthFacts {
            month,
            standing,
            association,
            payer: payer_record,
            rules: scheme.rules()?,
            people,
        }))
    }

    /// The payer of this name, unit, or both; or the only one.
    pub fn find_payer(&self, name: Option<&str>) -> Result<PayerId> {
        let mut payers = self.list::<PayerId>()?;
        if payers.is_empty() {
            return Err(Failure::NoPayer.into());
        }
        if let Some(name) = name {
            let plain = |name: &str| seen(name).trim().to_lowercase();
            let wanted = plain(name);
            payers.retain(|(_, it)| {
                [it.name.clone(), it.unit.clone(), it.full_name()]
                    .iter()
                    .any(|known| plain(known) == wanted)
            });
        }
        match payers.as_slice() {
            [(id, _)] => Ok(*id),
            [] => Err(Failure::NoSuchPayer(name.unwrap_or_default().to_owned()).into()),
            _ => {
                let names: Vec<String> = payers.iter().map(|(_, it)| it.full_name()).collect();
                Err(Failure::WhichPayer(names.join("; ")).into())
            }
        }
    }

    /// The person of this name, in either order, or of this number. Namesakes are told apart by number only.
    pub fn find_person(&self, name: &str) -> Result<PersonId> {
        let plain = |name: &str| seen(name).trim().to_lowercase();
        let wanted = plain(name);
        let is = |it: &Person| {
            [it.name(), it.listed_name(), it.number.to_string()]
                .iter()
                .any(|known| plain(known) == wanted)
        };
        let found: Vec<(PersonId, Person)> = self
            .list::<PersonId>()?
            .into_iter()
            .filter(|(_, it)| is(it))
            .collect();
        match found.as_slice() {
            [(id, _)] => Ok(*id),
            [] => Err(Failure::NoSuchPerson(name.to_owned()).into()),
            namesakes => {
                let named =
                    |(_, it): &(PersonId, Person)| format!("{} ({})", it.listed_name(), it.number);
                let names: Vec<String> = namesakes.iter().map(named).collect();
                Err(Failure::WhichPerson(names.join("; ")).into())
            }
        }
    }

    /// An id for something that is written outside the database before its record.
    pub(super) fn fresh_id(&self) -> Result<uuid::Uuid> {
        self.store.fresh_id(self.clock.now(self.practice_day))
    }
}

/// The report with names or without.
fn named(report: MonthReport, naming: Naming) -> MonthReport {
    match naming {
        Naming::Names => report,
        Naming::Pseudonyms => report.without_names(),
    }
}
