//! Every paper that the notebook makes, by its kind: the one list for program and window.

mod claims;
mod forms;
mod lists;
mod several;
mod stories;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Notebook;
use super::gather;
use super::reports::ReportWanted;
use crate::association::Payer;
use crate::backup::Going;
use crate::error::{Failure, PaperNeed, Result};
use crate::pdf::document::{Block, Document};
use crate::pdf::{self, DataFile, papers};
use crate::person::Person;
use crate::report::{Confirmation, Naming};
use crate::text::Language;
use crate::values::{Month, PayerId, PersonId, codes};

pub use several::PapersWanted;

codes! {
    /// A kind of paper, by the name that its users call it.
    pub enum PaperKind {
        /// The monthly report to the municipality; one paper, or one for each person where the payer wants it so.
        MonthReport = "kuukausiraportti",
        /// The claim for the supplement of confirmed months.
        Claim = "tilitys",
        /// The claim for the bonus that an outcome makes due.
        BonusClaim = "bonushakemus",
        /// The guidance and development form of a whole placement, for signature.
        GuidanceForm = "ohjauslomake",
        /// A month's follow-up forms as they were filled; one paper for each person.
        MonthlyForm = "seurantalomake",
        /// The monthly follow-up form, blank.
        BlankMonthlyForm = "tyhja-seurantalomake",
        /// The guidance and development form, blank.
        BlankGuidanceForm = "tyhja-ohjauslomake",
        /// The names of those who are at work, to be ticked by hand.
        NameList = "nimilista",
        /// The documented path, one page a person.
        Path = "polku",
        /// The final report of a placement.
        FinalReport = "loppuraportti",
        /// The employee's own page in plain language; one paper for each person.
        OwnPath = "oma-polku",
    }
}

impl PaperKind {
    /// What must be said before such a paper can be made.
    pub fn needs(self) -> Option<PaperNeed> {
        match self {
            PaperKind::MonthReport | PaperKind::Claim | PaperKind::MonthlyForm => {
                Some(PaperNeed::Month)
            }
            PaperKind::BonusClaim | PaperKind::GuidanceForm | PaperKind::FinalReport => {
                Some(PaperNeed::Person)
            }
            PaperKind::BlankMonthlyForm
            | PaperKind::BlankGuidanceForm
            | PaperKind::NameList
            | PaperKind::Path
            | PaperKind::OwnPath => None,
        }
    }

    /// Whether it can be of one month.
    pub fn may_be_of_month(self) -> bool {
        let blank = matches!(
            self,
            PaperKind::BlankMonthlyForm | PaperKind::BlankGuidanceForm
        );
        blank || self.needs() == Some(PaperNeed::Month)
    }

    /// Whether it can be about one person alone.
    pub fn is_about_people(self) -> bool {
        match self {
            PaperKind::Claim | PaperKind::NameList => false,
            PaperKind::MonthReport
            | PaperKind::BonusClaim
            | PaperKind::GuidanceForm
            | PaperKind::MonthlyForm
            | PaperKind::BlankMonthlyForm
            | PaperKind::BlankGuidanceForm
            | PaperKind::Path
            | PaperKind::FinalReport
            | PaperKind::OwnPath => true,
        }
    }

    /// Whether data travel inside it.
    pub fn carries_data(self) -> bool {
        self == PaperKind::MonthReport
    }

    /// Whether numbers can stand for the names on it. The other papers are signed by the person whom they are
    /// about, or say in free words what only a named paper may.
    pub fn goes_without_names(self) -> bool {
        match self {
            PaperKind::MonthReport
            | PaperKind::Claim
            | PaperKind::BonusClaim
            | PaperKind::NameList => true,
            PaperKind::GuidanceForm
            | PaperKind::MonthlyForm
            | PaperKind::BlankMonthlyForm
            | PaperKind::BlankGuidanceForm
            | PaperKind::Path
            | PaperKind::FinalReport
            | PaperKind::OwnPath => false,
        }
    }
}

/// Which paper is wanted, and of what. A kind uses what it is made of and leaves the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaperWanted {
    /// What kind.
    pub kind: PaperKind,
    /// In which language; its reader's own if not said.
    pub language: Option<Language>,
    /// For which payer; the only one if not said.
    pub payer: Option<PayerId>,
    /// About whom; about everybody whom the paper can be about if not said.
    pub person: Option<PersonId>,
    /// Of which month.
    pub month: Option<Month>,
    /// Up to which month, where the paper reaches over several.
    pub until: Option<Month>,
    /// With names or without.
    pub naming: Naming,
}

impl PaperWanted {
    /// The month, which the paper needs.
    pub fn month(&self) -> Result<Month> {
        self.month
            .ok_or_else(|| Failure::PaperNeeds(PaperNeed::Month).into())
    }

    /// The person, whom the paper needs.
    pub fn person(&self) -> Result<PersonId> {
        self.person
            .ok_or_else(|| Failure::PaperNeeds(PaperNeed::Person).into())
    }
}

/// A paper that is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// What was wanted.
    pub wanted: PaperWanted,
    /// What its file is called if nothing else is said: `kuukausiraportti-2026-10-korhonen-aino.pdf`.
    pub name: String,
    /// What its file's name ends with, to tell several papers of one kind apart: `-korhonen-aino`, or nothing.
    pub ending: String,
    /// The PDF.
    pub pdf: Vec<u8>,
    /// The data that travels inside it, as JSON.
    pub data: Option<String>,
    /// How a confirmed report is known.
    pub confirmation: Option<Confirmation>,
    /// Whether records have changed since the report was confirmed.
    pub outdated: bool,
}

/// How far a job has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// How many of the wanted papers are done.
    pub done: usize,
    /// How many are wanted.
    pub of: usize,
}

impl Notebook {
    /// Makes papers one after the other. `step` is told before each and after the last how far it is, and may stop the job:
    /// then, as after a refusal, no paper comes of it.
    pub fn draw_papers(
        &self,
        wanted: &[PaperWanted],
        step: &mut dyn FnMut(Progress) -> Going,
    ) -> Result<Vec<Drawn>> {
        let mut drawn = Vec::new();
        for done in 0..=wanted.len() {
            let of = wanted.len();
            if step(Progress { done, of }) == Going::Stop {
                return Err(Failure::Stopped.into());
            }
            if let Some(next) = wanted.get(done) {
                drawn.extend(self.draw_paper(next)?);
            }
        }
        Ok(drawn)
    }

    /// Makes the papers of one kind: one, or one for each whom they are about.
    pub fn draw_paper(&self, wanted: &PaperWanted) -> Result<Vec<Drawn>> {
        if wanted.naming == Naming::Pseudonyms && !wanted.kind.goes_without_names() {
            return Err(Failure::PaperNamesPeople.into());
        }
        let drawn = match wanted.kind {
            PaperKind::MonthReport => self.month_reports(wanted),
            PaperKind::Claim => self.claim_paper(wanted),
            PaperKind::BonusClaim => self.bonus_paper(wanted),
            PaperKind::MonthlyForm => self.monthly_form_papers(wanted),
            PaperKind::BlankMonthlyForm => self.blank_newest(gather::MONTHLY_FORM, wanted),
            PaperKind::BlankGuidanceForm => self.blank_newest(gather::GUIDANCE_FORM, wanted),
            PaperKind::NameList => self.everybody_listed(wanted),
            PaperKind::GuidanceForm => self.story_paper(wanted, papers::guidance_form),
            PaperKind::FinalReport => self.story_paper(wanted, papers::final_report),
            PaperKind::OwnPath => self.own_path_papers(wanted),
            PaperKind::Path => self.path_paper(wanted),
        };
        Ok(told_apart(drawn?))
    }

    fn month_reports(&self, wanted: &PaperWanted) -> Result<Vec<Drawn>> {
        let month = wanted.month()?;
        let payer = self.payer_or_only(wanted.payer)?;
        let subjects = match wanted.person {
            Some(person) => vec![Some(person)],
            None => self.subjects(payer, month)?,
        };
        let mut drawn = Vec::new();
        for (person, ending) in subjects.iter().zip(self.endings(&subjects, wanted)?) {
            let asked = ReportWanted {
                payer,
                month,
                person: *person,
                naming: wanted.naming,
            };
            let paper = self.paper_in(asked, wanted.language)?;
            drawn.push(Drawn {
                wanted: *wanted,
                name: self.file_name(wanted, *person)?,
                ending,
                pdf: paper.pdf,
                data: Some(paper.data),
                confirmation: paper.confirmation,
                outdated: paper.outdated,
            });
        }
        Ok(drawn)
    }

    /// The paper as a PDF, with the association's logo in its letterhead.
    pub(super) fn rendered(
        &self,
        document: &Document,
        data: Option<&DataFile>,
        made_on: NaiveDate,
    ) -> Result<Vec<u8>> {
        let Some(logo) = self.logo(document.language)? else {
            return pdf::render(document, data, made_on);
        };
        let mut document = document.clone();
        for block in &mut document.blocks {
            if let Block::Letterhead(letterhead) = block {
                letterhead.logo = Some(logo.clone());
            }
        }
        pdf::render(&document, data, made_on)
    }

    /// The payer that was named, or the only one.
    pub(super) fn payer_or_only(&self, payer: Option<PayerId>) -> Result<PayerId> {
        payer.map_or_else(|| self.find_payer(None), Ok)
    }

    /// A paper without data, laid out and drawn.
    fn drawn(
        &self,
        wanted: &PaperWanted,
        about: Option<PersonId>,
        document: &Document,
    ) -> Result<Drawn> {
        Ok(Drawn {
            wanted: *wanted,
            name: self.file_name(wanted, about)?,
            ending: String::new(),
            pdf: self.rendered(document, None, self.today())?,
            data: None,
            confirmation: None,
            outdated: false,
        })
    }

    /// What a paper's file is called: its kind, its month, for whom it is where several pay, and whom it is about.
    fn file_name(&self, wanted: &PaperWanted, about: Option<PersonId>) -> Result<String> {
        let mut name = wanted.kind.code().to_owned();
        for month in wanted.month.iter().chain(&wanted.until) {
            name = format!("{name}-{month}");
        }
        if let Some(payer) = wanted.payer
            && self.list::<PayerId>()?.len() > 1
        {
            name = format!("{name}-{}", plain(&self.get(payer)?.full_name()));
        }
        if let Some(person) = about {
            let person = self.get(person)?;
            let of_person = file_name(&person, wanted.naming);
            name = format!("{name}-{of_person}");
            let people = self.list::<PersonId>()?;
            let namesake = |it: &Person| {
                it.number != person.number && file_name(it, wanted.naming) == of_person
            };
            if people.iter().any(|(_, it)| namesake(it)) {
                name = format!("{name}-{}", person.number);
            }
        }
        Ok(name + ".pdf")
    }

    /// The language of a paper: the one that was asked for, else its reader's.
    fn language(&self, wanted: &PaperWanted, payer: Option<&Payer>) -> Language {
        let readers = payer.map_or(Language::Fi, |payer| payer.language);
        wanted.language.unwrap_or(readers)
    }

    /// What each file's name ends with: nothing where one person was asked for, or whom the paper is about.
    /// Namesakes get their numbers too.
    pub(super) fn endings(
        &self,
        subjects: &[Option<PersonId>],
        wanted: &PaperWanted,
    ) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for subject in subjects {
            names.push(match subject {
                Some(id) if wanted.person.is_none() => {
                    let person = self.get(*id)?;
                    let number = person.number.to_string();
                    (file_name(&person, wanted.naming), number)
                }
                Some(_) | None => (String::new(), String::new()),
            });
        }
        let ending = |(name, number): &(String, String)| {
            let namesake = |(it, other): &(String, String)| it == name && other != number;
            match (name.is_empty(), names.iter().any(namesake)) {
                (true, _) => String::new(),
                (false, false) => format!("-{name}"),
                (false, true) => format!("-{name}-{number}"),
            }
        };
        Ok(names.iter().map(ending).collect())
    }
}

/// A person's part of a file name: the name in small letters, or the number where names must not stand.
fn file_name(person: &Person, naming: Naming) -> String {
    match naming {
        Naming::Pseudonyms => person.number.to_string(),
        Naming::Names => plain(&person.listed_name()),
    }
}

/// A name as part of a file's name: its words in small letters.
fn plain(name: &str) -> String {
    let name = name.to_lowercase();
    let words = name.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-")
}

/// Several papers about one person, as of two employments in a month, are numbered from the second on.
fn told_apart(mut drawn: Vec<Drawn>) -> Vec<Drawn> {
    let mut so_far: BTreeMap<String, u32> = BTreeMap::new();
    for paper in &mut drawn {
        let count = so_far.entry(paper.name.clone()).or_default();
        *count += 1;
        if *count > 1 {
            let stem = paper.name.trim_end_matches(".pdf");
            paper.name = format!("{stem}-{count}.pdf");
            paper.ending = format!("{}-{count}", paper.ending);
        }
    }
    drawn
}
