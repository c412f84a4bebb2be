//! What was done: "Mitä tein tänään" and a person's history.

use chrono::{Days, NaiveDate, NaiveDateTime};
use uuid::Uuid;

use super::Notebook;
use crate::error::Result;
use crate::store::history::{self, About, RowChange, Told};
use crate::values::{JournalId, PersonId};

/// How many entries a person's history shows at most.
const MOST: u32 = 500;

/// Something that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happening {
    /// Its entry in the journal.
    pub told: Told,
    /// When, where the person sits.
    pub at: NaiveDateTime,
    /// What it changed; what it is about comes first.
    pub touched: Vec<Touched>,
}

/// A record that was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touched {
    /// How it was before and after.
    pub change: RowChange,
    /// By what it is known; nothing if it is gone for good.
    pub about: Option<About>,
}

impl Notebook {
    /// Everything that was done on a day, the latest first.
    pub fn day_history(&self, day: NaiveDate) -> Result<Vec<Happening>> {
        let begins = |day| self.clock.begins(day, self.practice_day);
        let told = history::between(&self.read(), begins(day), begins(day + Days::new(1)))?;
        told.into_iter().map(|it| self.happening(it)).collect()
    }

    /// Everything that was done about a person, the latest first; of an entry that did more, only what is
    /// about that person.
    pub fn person_history(&self, person: PersonId) -> Result<Vec<Happening>> {
        let told = history::of_person(&self.read(), person, MOST)?;
        let mut happenings = Vec::new();
        for it in told {
            let mut it = self.happening(it)?;
            let is_about = |about: &About| about.people.contains(&person);
            it.touched
                .retain(|touched| touched.about.as_ref().is_some_and(is_about));
            happenings.push(it);
        }
        Ok(happenings)
    }

    /// By what a record is known, also one that was removed.
    pub fn about(&self, table: &str, row: Uuid) -> Result<Option<About>> {
        history::about(&self.read(), table, row)
    }

    /// A person's family name and given name, also of one that was removed.
    pub fn name_of(&self, person: PersonId) -> Result<Option<(String, String)>> {
        history::name_of(&self.read(), person)
    }

    /// One entry of the journal.
    pub(super) fn happening_of(&self, entry: JournalId) -> Result<Happening> {
        self.happening(history::of_entry(&self.read(), entry)?)
    }

    fn happening(&self, told: Told) -> Result<Happening> {
        let changes = history::changes(&self.read(), told.step.entry)?;
        let touched = changes.into_iter().map(|change| {
            let about = self.about(&change.table, change.row)?;
            Ok(Touched { change, about })
        });
        Ok(Happening {
            at: self.local(told.step.made_at),
            touched: touched.collect::<Result<_>>()?,
            told,
        })
    }
}
