//! Sessions with what was agreed on in them, stubs, and the next group.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Notebook, Recorded};
use crate::error::Result;
use crate::fault::Faults;
use crate::session::group::{absences_in_a_row, last_group};
use crate::session::quick::{self, Known, QuickEntry, QuickWords};
use crate::session::{Session, SessionDraft, SessionKind, Step, StepDraft, Stub};
use crate::store::{self, Write};
use crate::values::{
    Draft, Month, PayerId, PersonId, PlacementId, SessionId, StepId, StubId, sort_key,
};

/// The group that is likely to meet next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextGroup {
    /// Its people, family name first; those who were in the last group session, else everybody who works now.
    pub members: Vec<GroupMember>,
    /// The last group session, whose duration and way the next one is likely to have.
    pub last: Option<Session>,
}

/// Somebody who may belong to the group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GroupMember {
    /// Who.
    pub person: PersonId,
    /// How many times in a row the person has not come so far.
    pub absences: u32,
}

impl Notebook {
    /// The sessions of a month, the latest first; of one person, or of everybody.
    pub fn sessions_of_month(
        &self,
        month: Month,
        person: Option<PersonId>,
    ) -> Result<Vec<(SessionId, Session)>> {
        let mut sessions =
            store::sessions::between(&self.read(), month.first_day(), month.last_day())?;
        if let Some(person) = person {
            sessions.retain(|(_, it)| it.participants.iter().any(|part| part.person == person));
        }
        sessions.reverse();
        Ok(sessions)
    }

    /// What was agreed on in a session.
    pub fn steps_of_session(&self, session: SessionId) -> Result<Vec<(StepId, Step)>> {
        store::sessions::steps(&self.read(), session)
    }

    /// Records a session together with the steps that were agreed on in it: all or nothing.
    pub fn record_session(
        &mut self,
        draft: SessionDraft,
        steps: Vec<StepDraft>,
    ) -> Result<SessionId> {
        let today = self.today();
        let session = draft.check(today)?;
        self.write("record_session", |tx| insert(tx, session, steps, today))
    }

    /// Records anew a session and what was agreed on in it. A step that has its id stays the same step; one
    /// that is not named any more is removed.
    pub fn change_session(
        &mut self,
        id: SessionId,
        draft: SessionDraft,
        steps: Vec<(Option<StepId>, StepDraft)>,
    ) -> Result<()> {
        let today = self.today();
        let session = draft.check(today)?;
        self.write("change_session", |tx| {
            let mut faults = Faults::default();
            let session = SessionDraft::fit(tx, id, session, &mut faults)?;
            tx.update(id, &faults.or(session)?)?;
            for (step, _) in store::sessions::steps(tx, id)? {
                if !steps.iter().any(|(kept, _)| *kept == Some(step)) {
                    tx.remove(step)?;
                }
            }
            keep_steps(tx, id, steps, today)
        })
    }

    /// Marks that what was agreed on was done today.
    pub fn finish_step(&mut self, id: StepId) -> Result<()> {
        let today = self.today();
        self.write("finish_step", |tx| {
            let step = Step {
                done_on: Some(today),
                ..tx.get(id)?
            };
            tx.update(id, &step)
        })
    }

    /// Whether a payer's month has been confirmed.
    pub fn is_confirmed(&self, payer: PayerId, month: Month) -> Result<bool> {
        Ok(!store::reports::of_month(&self.read(), payer, month)?.is_empty())
    }

    /// The stubs that have been neither filled in nor dropped, in the order of their days.
    pub fn stubs(&self) -> Result<Vec<(StubId, Stub)>> {
        store::sessions::stubs(&self.read())
    }

    /// Records the session that a stub was noted down for; the stub ends with it.
    pub fn fill_stub(
        &mut self,
        stub: StubId,
        draft: SessionDraft,
        steps: Vec<StepDraft>,
    ) -> Result<SessionId> {
        let today = self.today();
        let session = draft.check(today)?;
        self.write("fill_stub", |tx| {
            tx.remove(stub)?;
            insert(tx, session, steps, today)
        })
    }

    /// The group that is likely to meet next, on this day.
    pub fn next_group(&self, day: NaiveDate) -> Result<NextGroup> {
        let latest = store::sessions::latest(&self.read(), SessionKind::Group, 1)?;
        let last = last_group(latest.iter().map(|(_, it)| it)).cloned();
        let people = match &last {
            Some(last) => last.participants.iter().map(|it| it.person).collect(),
            None => self.working(day)?,
        };
        let mut members = Vec::new();
        for person in people {
            if let Some(record) = self.read().find(person)? {
                let absences = self.absences_before(person, day)?;
                let key = sort_key(&record.listed_name());
                members.push((key, GroupMember { person, absences }));
            }
        }
        members.sort_by(|a, b| a.0.cmp(&b.0));
        Ok(NextGroup {
            members: members.into_iter().map(|(_, it)| it).collect(),
            last,
        })
    }

    /// How many times in a row the person has not come, up to this day.
    pub fn absences_before(&self, person: PersonId, day: NaiveDate) -> Result<u32> {
        let mut sessions = store::sessions::of_person(&self.read(), person)?;
        sessions.retain(|(_, it)| it.held_on <= day);
        let sessions = sessions.iter().map(|(_, it)| it);
        Ok(absences_in_a_row(sessions, person))
    }

    /// Everybody, as quick entry and the sheet for a session offer them: those who work today first, each
    /// part by family name.
    pub fn people_offered(&self) -> Result<Vec<Known>> {
        let working = self.working(self.today())?;
        let mut people = self.list::<PersonId>()?;
        people.sort_by_cached_key(|(id, it)| (!working.contains(id), sort_key(&it.listed_name())));
        let known = people.into_iter().map(|(id, it)| Known {
            id,
            number: it.number,
            given_name: it.given_name,
            family_name: it.family_name,
        });
        Ok(known.collect())
    }

    /// Understands a line of quick entry.
    pub fn quick_entry(&self, line: &str, words: &QuickWords) -> Result<QuickEntry> {
        self.quick_entry_of(line, self.today(), words)
    }

    /// Understands a line that was written on another day.
    pub fn quick_entry_of(
        &self,
        line: &str,
        day: NaiveDate,
        words: &QuickWords,
    ) -> Result<QuickEntry> {
        Ok(quick::read(line, day, &self.people_offered()?, words))
    }

    /// The people whose placement is in force on this day.
    pub fn working(&self, day: NaiveDate) -> Result<BTreeSet<PersonId>> {
        let placements = self.list::<PlacementId>()?;
        let in_force = placements
            .into_iter()
            .filter(|(_, it)| it.in_force().contains(day));
        Ok(in_force.map(|(_, it)| it.person).collect())
    }
}

fn insert(
    tx: &Write<'_>,
    session: Session,
    steps: Vec<StepDraft>,
    today: NaiveDate,
) -> Result<SessionId> {
    let id = SessionId::from(tx.fresh_id());
    let mut faults = Faults::default();
    let session = SessionDraft::fit(tx, id, session, &mut faults)?;
    tx.insert(id, &faults.or(session)?)?;
    let steps = steps.into_iter().map(|step| (None, step)).collect();
    keep_steps(tx, id, steps, today)?;
    Ok(id)
}

/// Keeps the steps of a session, new ones and those that have an id.
fn keep_steps(
    tx: &Write<'_>,
    session: SessionId,
    steps: Vec<(Option<StepId>, StepDraft)>,
    today: NaiveDate,
) -> Result<()> {
    let mut faults = Faults::default();
    for (i, (known, step)) in steps.into_iter().enumerate() {
        let path = format!("steps[{i}]");
        let step = StepDraft {
            session: Some(session),
            ..step
        };
        let Some(step) = faults.within(&path, step.check(today)) else {
            continue;
        };
        let id = known.unwrap_or_else(|| tx.fresh_id().into());
        let mut unfit = Faults::default();
        let step = StepDraft::fit(tx, id, step, &mut unfit)?;
        if let Some(step) = faults.within(&path, unfit.or(step)) {
            match known {
                Some(id) => tx.update(id, &step)?,
                None => tx.insert(id, &step)?,
            }
        }
    }
    Ok(faults.or(())?)
}
