//! Papers about a whole placement: guidance form, final report, documented path, the employee's own page.

use super::super::schemes;
use super::super::{Notebook, gather};
use super::{Drawn, PaperWanted};
use crate::error::{Failure, Result};
use crate::pdf::document::Document;
use crate::pdf::papers::{self, Origin};
use crate::person::Placement;
use crate::report::{PlacementReport, placement_report};
use crate::store;
use crate::text::Language;
use crate::values::{PersonId, PlacementId, sort_key};

impl Notebook {
    /// One placement from its first day to today.
    pub fn placement_report(&self, id: PlacementId) -> Result<PlacementReport> {
        let db = self.read();
        let placement: Placement = self.get(id)?;
        let day = placement
            .in_force()
            .end()
            .unwrap_or(self.today())
            .min(self.today());
        let payer = placement.payer.map(|it| self.get(it)).transpose()?;
        let scheme = (payer.as_ref()).map(|it| schemes::dated(&db, &it.scheme, day));
        let scheme = scheme.transpose()?;
        let rules = scheme.as_ref().map(|it| it.rules()).transpose()?;
        let payer = payer.zip(rules);
        let association = self.association()?.ok_or(Failure::NoAssociation)?;
        let facts = gather::placement(&db, id, placement, self.today())?;
        Ok(placement_report(self.today(), association, payer, facts))
    }

    /// A person's placements that have begun, the latest last; of one payer if one was named.
    pub(super) fn begun_placements(
        &self,
        wanted: &PaperWanted,
        person: PersonId,
    ) -> Result<Vec<(PlacementId, Placement)>> {
        let today = self.today();
        let mut placements = store::placements::of_person(&self.read(), person)?;
        placements.retain(|(_, it)| it.agreed.start() <= today);
        placements.retain(|(_, it)| wanted.payer.is_none_or(|payer| it.payer == Some(payer)));
        placements.sort_by_key(|(_, it)| it.agreed.start());
        Ok(placements)
    }

    /// The latest placement of a person, told.
    fn story(&self, wanted: &PaperWanted, person: PersonId) -> Result<PlacementReport> {
        let latest = self.begun_placements(wanted, person)?.pop();
        let (id, _) = latest.ok_or(Failure::NoPlacement)?;
        self.placement_report(id)
    }

    /// A paper about one person's latest placement.
    pub(super) fn story_paper(
        &self,
        wanted: &PaperWanted,
        compose: impl Fn(&PlacementReport, Origin, Language) -> Document,
    ) -> Result<Vec<Drawn>> {
        let person = wanted.person()?;
        let report = self.story(wanted, person)?;
        let language = self.language(wanted, report.payer.as_ref());
        let document = compose(&report, self.origin(), language);
        Ok(vec![self.drawn(wanted, Some(person), &document)?])
    }

    /// The own page of one person, or of each who is at work today.
    pub(super) fn own_path_papers(&self, wanted: &PaperWanted) -> Result<Vec<Drawn>> {
        let people = match wanted.person {
            Some(person) => vec![person],
            None => self.at_work(wanted)?,
        };
        let subjects: Vec<Option<PersonId>> = people.iter().copied().map(Some).collect();
        let mut drawn = Vec::new();
        for (person, ending) in people.into_iter().zip(self.endings(&subjects, wanted)?) {
            let of_person = PaperWanted {
                person: Some(person),
                ..*wanted
            };
            for paper in self.story_paper(&of_person, papers::own_path)? {
                drawn.push(Drawn {
                    ending: ending.clone(),
                    ..paper
                });
            }
        }
        Ok(drawn)
    }

    /// The documented path: one page for one person, or a page for each who has ever had a placement.
    pub(super) fn path_paper(&self, wanted: &PaperWanted) -> Result<Vec<Drawn>> {
        let people = match wanted.person {
            Some(person) => vec![person],
            None => self.listed_people()?,
        };
        let mut reports = Vec::new();
        for person in people {
            match self.story(wanted, person) {
                Ok(report) => reports.push(report),
                Err(error) if wanted.person.is_some() => return Err(error),
                Err(error) if *error.failure() == Failure::NoPlacement => {}
                Err(error) => return Err(error),
            }
        }
        let Some(first) = reports.first() else {
            return Err(Failure::NoPlacement.into());
        };
        let language = self.language(wanted, first.payer.as_ref());
        let name = first.association.name.clone();
        let document = papers::paths(&reports, &name, self.origin(), language);
        Ok(vec![self.drawn(wanted, wanted.person, &document)?])
    }

    /// Who is at work today, by family name; with one payer if one was named.
    pub(super) fn at_work(&self, wanted: &PaperWanted) -> Result<Vec<PersonId>> {
        let today = self.today();
        let mut people = self.listed_people()?;
        let placements = self.list::<PlacementId>()?;
        let of_payer = |it: &Placement| wanted.payer.is_none_or(|payer| it.payer == Some(payer));
        people.retain(|person| {
            placements.iter().any(|(_, it)| {
                it.person == *person && it.in_force().contains(today) && of_payer(it)
            })
        });
        Ok(people)
    }

    /// Everybody by family name.
    pub fn listed_people(&self) -> Result<Vec<PersonId>> {
        let mut people = self.list::<PersonId>()?;
        people.sort_by_cached_key(|(_, it)| {
            (
                sort_key(&it.family_name),
                sort_key(&it.given_name),
                it.number,
            )
        });
        Ok(people.into_iter().map(|(id, _)| id).collect())
    }
}
