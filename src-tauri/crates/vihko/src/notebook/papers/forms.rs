//! Follow-up forms on paper: as they were filled, and blank.

use super::super::{Notebook, gather};
use super::{Drawn, PaperWanted};
use crate::error::{Failure, Result};
use crate::exchange::forms;
use crate::form::{Form, Template, serial};
use crate::pdf::papers::{self, BlankForm, MonthlyForm};
use crate::person::{Person, Placement};
use crate::report;
use crate::values::{FormId, Month, PersonId};

impl Notebook {
    /// A filled form as a paper.
    pub fn filled_form_paper(&self, id: FormId, wanted: &PaperWanted) -> Result<Drawn> {
        let form: Form = self.get(id)?;
        let placement: Placement = self.get(form.placement)?;
        let person: Person = self.get(placement.person)?;
        let payer = placement.payer.map(|payer| self.get(payer)).transpose()?;
        let language = self.language(wanted, payer.as_ref());
        let facts = gather::filled(&self.read(), &form)?;
        let paper = MonthlyForm {
            association: self.association()?.ok_or(Failure::NoAssociation)?,
            payer,
            who: person.listed_name(),
            month: form.month,
            recorded_by: form.recorded_by.clone(),
            serial: form.serial.clone(),
            signed_on: form.signed_on,
            template: form.template.clone(),
            steps: facts.template.scale.to_vec(),
            lines: report::filled_form(&facts),
        };
        let document = papers::monthly_form(&paper, self.origin(), language);
        self.drawn(wanted, Some(placement.person), &document)
    }

    /// The month's filled forms: of one person, or of everybody, a paper each.
    pub(super) fn monthly_form_papers(&self, wanted: &PaperWanted) -> Result<Vec<Drawn>> {
        let month = wanted.month()?;
        let found = self.filled_in(month, wanted)?;
        if found.is_empty() {
            return Err(Failure::NoForm(month).into());
        }
        let subjects: Vec<Option<PersonId>> = found.iter().map(|(_, it)| Some(*it)).collect();
        let mut drawn = Vec::new();
        for ((form, _), ending) in found.into_iter().zip(self.endings(&subjects, wanted)?) {
            drawn.push(Drawn {
                ending,
                ..self.filled_form_paper(form, wanted)?
            });
        }
        Ok(drawn)
    }

    /// The month's filled forms with whom they are about.
    fn filled_in(&self, month: Month, wanted: &PaperWanted) -> Result<Vec<(FormId, PersonId)>> {
        let mut found = Vec::new();
        for (id, form) in self.list::<FormId>()? {
            if form.template != gather::MONTHLY_FORM || form.month != Some(month) {
                continue;
            }
            let placement: Placement = self.get(form.placement)?;
            let asked = wanted.person.is_none_or(|it| it == placement.person)
                && wanted.payer.is_none_or(|it| Some(it) == placement.payer);
            if asked {
                found.push((id, placement.person));
            }
        }
        Ok(found)
    }

    /// The newest version of a form, blank, with a serial number that no other paper has.
    pub(super) fn blank_newest(&self, id: &str, wanted: &PaperWanted) -> Result<Vec<Drawn>> {
        let template = gather::latest_template(id)?;
        Ok(vec![self.blank_form(wanted, template)?])
    }

    /// A template, blank, in one version or another.
    pub fn blank_form_of(&self, id: &str, version: u32, wanted: &PaperWanted) -> Result<Drawn> {
        self.blank_form(wanted, forms::template(id, version)?)
    }

    fn blank_form(&self, wanted: &PaperWanted, template: Template) -> Result<Drawn> {
        let payer = match wanted.payer {
            Some(payer) => Some(self.get(payer)?),
            None => None,
        };
        let who = match wanted.person {
            Some(person) => {
                let person: Person = self.get(person)?;
                Some((person.listed_name(), person.number))
            }
            None => None,
        };
        let association = self.association()?;
        let form = BlankForm {
            association: association.map(|it| it.name).unwrap_or_default(),
            // The last 62 bits of a UUIDv7 are random.
            serial: serial(self.fresh_id()?.as_u128()),
            who,
            month: wanted.month,
            template,
        };
        let language = self.language(wanted, payer.as_ref());
        let document = papers::blank_form(&form, self.origin(), language);
        self.drawn(wanted, wanted.person, &document)
    }
}
