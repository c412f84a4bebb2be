//! Undo and redo of anything a person did, across restarts; a confirmed report stays as it is.

use uuid::Uuid;

use super::{Notebook, Recorded};
use crate::association::{PayerDraft, RecorderDraft};
use crate::attachment::AttachmentDraft;
use crate::error::{Failure, Result};
use crate::fault::{Faults, Problem};
use crate::form::FormDraft;
use crate::grant::{OtherSupportDraft, PaySubsidyDraft, SupplementDraft};
use crate::path::{EmployerContactDraft, GoalDraft, OutcomeDraft, TrainingDraft};
use crate::person::{MonthFiguresDraft, PersonDraft, PlacementDraft};
use crate::session::{SessionDraft, StepDraft, StubDraft};
use crate::store::{self, Kept, Step, Write};
use crate::support::{DeadlineAnswerDraft, SchemeDraft};
use crate::values::JournalId;

impl Notebook {
    /// What undo would take back now. A confirmed report is no step, and no step is offered past it.
    pub fn undo_step(&self) -> Result<Option<Step>> {
        Ok(store::latest(&self.read())?.filter(|step| !step.stays))
    }

    /// What redo would do again now: what was taken back last, as long as nothing was recorded since.
    pub fn redo_step(&self) -> Result<Option<Step>> {
        store::latest_taken_back(&self.read())
    }

    /// Takes back what was done last. The answer tells what it was.
    pub fn undo(&mut self) -> Result<Step> {
        let step = store::latest(&self.read())?.ok_or(Failure::NothingToUndo)?;
        self.put_back("undo", step)
    }

    /// Does again what was taken back last. The answer tells what it was.
    pub fn redo(&mut self) -> Result<Step> {
        let step = self.redo_step()?.ok_or(Failure::NothingToRedo)?;
        self.put_back("redo", step)
    }

    /// Takes back one thing that was done at any time, such as a removal whose record is to come back from
    /// the bin. Refused if something newer rests on it.
    pub fn take_back(&mut self, entry: JournalId) -> Result<Step> {
        let step = store::entry(&self.read(), entry)?;
        match step.in_force {
            true => self.put_back("undo", step),
            false => Err(Failure::NothingToUndo.into()),
        }
    }

    fn put_back(&mut self, command: &str, step: Step) -> Result<Step> {
        if step.stays {
            return Err(Failure::ConfirmedStays.into());
        }
        self.write(command, |tx| {
            let rows = store::put_back(tx, step.entry)?;
            rows.iter().try_for_each(|(table, row)| {
                store::refuse_loose_ends(tx, table, *row)?;
                refuse_unfit(tx, table, *row)
            })
        })?;
        Ok(step)
    }
}

/// A record that is back must fit what has been recorded meanwhile, as if it were recorded now.
fn refuse_unfit(tx: &Write<'_>, table: &str, row: Uuid) -> Result<()> {
    macro_rules! refit {
        ($($draft:ty),* $(,)?) => {$(
            if table == <$draft as Recorded>::Id::TABLE {
                return refit::<$draft>(tx, row.into());
            }
        )*};
    }
    refit![
        RecorderDraft,
        PayerDraft,
        SchemeDraft,
        PersonDraft,
        PlacementDraft,
        PaySubsidyDraft,
        SupplementDraft,
        OtherSupportDraft,
        DeadlineAnswerDraft,
        MonthFiguresDraft,
        SessionDraft,
        StepDraft,
        StubDraft,
        GoalDraft,
        TrainingDraft,
        EmployerContactDraft,
        OutcomeDraft,
        FormDraft,
        AttachmentDraft,
    ];
    Ok(())
}

fn refit<D: Recorded>(tx: &Write<'_>, id: D::Id) -> Result<()> {
    let Some(record) = tx.find(id)? else {
        return Ok(());
    };
    let mut faults = Faults::default();
    D::fit(tx, id, record, &mut faults)?;
    let loose = |faults: &Faults| {
        faults
            .iter()
            .any(|fault| fault.problem == Problem::UnknownReference)
    };
    match faults {
        faults if faults.is_empty() => Ok(()),
        faults if loose(&faults) => Err(Failure::RestsOnRemoved.into()),
        _ => Err(Failure::NoLongerFits.into()),
    }
}
