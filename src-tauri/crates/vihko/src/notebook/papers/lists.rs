//! The name list of a group, and the recovery paper.

use std::path::Path;

use chrono::NaiveDate;

use super::super::Notebook;
use super::{Drawn, PaperKind, PaperWanted};
use crate::error::{Failure, Result};
use crate::pdf::papers::{self, Envelope, NameList};
use crate::person::Person;
use crate::report::Naming;
use crate::text::Language;
use crate::values::PersonId;
use crate::vault::{RecoveryCode, slot_file};

impl Notebook {
    /// The name list of these people, in the order in which they are given.
    pub fn name_list(
        &self,
        people: &[PersonId],
        held_on: Option<NaiveDate>,
        language: Option<Language>,
    ) -> Result<Drawn> {
        let wanted = PaperWanted {
            kind: PaperKind::NameList,
            language,
            payer: None,
            person: None,
            month: None,
            until: None,
            naming: Naming::Names,
        };
        self.listed(&wanted, people, held_on)
    }

    /// The name list of everybody who is at work today.
    pub(super) fn everybody_listed(&self, wanted: &PaperWanted) -> Result<Vec<Drawn>> {
        let people = self.at_work(wanted)?;
        Ok(vec![self.listed(wanted, &people, None)?])
    }

    fn listed(
        &self,
        wanted: &PaperWanted,
        people: &[PersonId],
        held_on: Option<NaiveDate>,
    ) -> Result<Drawn> {
        let mut named = Vec::new();
        for person in people {
            let person: Person = self.get(*person)?;
            let name = match wanted.naming {
                Naming::Names => person.listed_name(),
                Naming::Pseudonyms => String::new(),
            };
            named.push((person.number, name));
        }
        let list = NameList {
            association: self.association()?.ok_or(Failure::NoAssociation)?,
            held_on,
            people: named,
        };
        let language = self.language(wanted, None);
        let document = papers::name_list(&list, self.origin(), language);
        self.drawn(wanted, None, &document)
    }

    /// The recovery paper of a code that was made just now: its file's name and the PDF. The notebook keeps neither.
    pub fn recovery_paper(
        &self,
        code: &RecoveryCode,
        keeper: &str,
        language: Language,
    ) -> Result<(String, Vec<u8>)> {
        self.recovery_paper_of(code, keeper, &self.path, language)
    }

    /// The same for a notebook that will lie at this path.
    pub(in crate::notebook) fn recovery_paper_of(
        &self,
        code: &RecoveryCode,
        keeper: &str,
        path: &Path,
        language: Language,
    ) -> Result<(String, Vec<u8>)> {
        let association = self.association()?;
        let code = code.printed();
        let envelope = Envelope {
            code: &code,
            association: association.as_ref().map_or("", |it| it.name.as_str()),
            file: &path.display().to_string(),
            keys: &slot_file(path).display().to_string(),
            keeper,
            made_on: self.today(),
        };
        let document = papers::envelope(&envelope, self.origin(), language);
        let pdf = self.rendered(&document, None, self.today())?;
        Ok(("avainkuori.pdf".to_owned(), pdf))
    }
}
