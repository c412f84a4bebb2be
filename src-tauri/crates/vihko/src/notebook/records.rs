//! Recording, changing and removing: the same for every kind of record.

use super::{Notebook, Recorded};
use crate::association::{Association, AssociationDraft};
use crate::error::Result;
use crate::fault::Faults;
use crate::session::{SessionDraft, StepDraft};
use crate::store::{self, Kept};
use crate::values::{Draft, SessionId};

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

    /// Removes a record; it can be taken back.
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

    /// Records a session together with the steps that were agreed on in it: all or nothing.
    pub fn record_session(
        &mut self,
        draft: SessionDraft,
        steps: Vec<StepDraft>,
    ) -> Result<SessionId> {
        let today = self.today();
        let session = draft.check(today)?;
        self.write("record_session", |tx| {
            let id = SessionId::from(tx.fresh_id());
            let mut faults = Faults::default();
            let session = SessionDraft::fit(tx, id, session, &mut faults)?;
            tx.insert(id, &faults.or(session)?)?;
            let mut faults = Faults::default();
            for (i, step) in steps.into_iter().enumerate() {
                let path = format!("steps[{i}]");
                let step = StepDraft {
                    session: Some(id),
                    ..step
                };
                let Some(step) = faults.within(&path, step.check(today)) else {
                    continue;
                };
                let step_id = tx.fresh_id().into();
                let mut unfit = Faults::default();
                let step = StepDraft::fit(tx, step_id, step, &mut unfit)?;
                if let Some(step) = faults.within(&path, unfit.or(step)) {
                    tx.insert(step_id, &step)?;
                }
            }
            Ok(faults.or(id)?)
        })
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
