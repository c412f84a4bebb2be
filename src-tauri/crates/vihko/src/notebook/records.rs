//! Recording, changing and removing: the same for every kind of record.

use super::{Notebook, Recorded};
use crate::association::{Association, AssociationDraft};
use crate::error::Result;
use crate::fault::Faults;
use crate::store::{self, Kept};
use crate::values::Draft;

impl Notebook {
    /// Records something new.
    pub fn record<D: Recorded>(&mut self, draft: D) -> Result<D::Id> {
        let record = draft.check(self.today())?;
        self.write(&command("record", D::Id::TABLE), |tx| {
            let id = D::Id::from(tx.fresh_id());
            let mut faults = Faults::default();
            let record = D::fit(tx, id, record, &mut faults)?;
            tx.insert(id, &faults.or(record)?)?;
            Ok(id)
        })
    }

    /// Records something anew under the id it has.
    pub fn change<D: Recorded>(&mut self, id: D::Id, draft: D) -> Result<()> {
        let record = draft.check(self.today())?;
        self.write(&command("change", D::Id::TABLE), |tx| {
            let mut faults = Faults::default();
            let record = D::fit(tx, id, record, &mut faults)?;
            tx.update(id, &faults.or(record)?)
        })
    }

    /// Removes a record and everything that hangs on it: a person's placements and sessions, a session's steps.
    /// It can be taken back whole.
    pub fn remove<K: Kept>(&mut self, id: K) -> Result<()> {
        self.write(&command("remove", K::TABLE), |tx| tx.remove(id))
    }

    /// A record.
    pub fn get<K: Kept>(&self, id: K) -> Result<K::Record> {
        self.read().get(id)
    }

    /// All records of a kind, in the order in which they were made.
    pub fn list<K: Kept>(&self) -> Result<Vec<(K, K::Record)>> {
        self.read().list()
    }

    /// The association, once it has been told.
    pub fn association(&self) -> Result<Option<Association>> {
        store::associations::association(&self.read())
    }

    /// Keeps what is told about the association.
    pub fn keep_association(&mut self, draft: AssociationDraft) -> Result<()> {
        let association = draft.check(self.today())?;
        self.write("keep_association", |tx| {
            store::associations::keep_association(tx, &association)
        })
    }
}

fn command(verb: &str, table: &str) -> String {
    format!("{verb}_{table}")
}
