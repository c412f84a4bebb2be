//! What is coming within two weeks, and the next day on which money is lost.

use chrono::NaiveDate;

use super::AHEAD;
use super::limits::Limit;
use crate::error::Result;
use crate::notebook::Notebook;
use crate::path::{ContactKind, TrainingKind, TrainingState};
use crate::store;
use crate::support::{Deadline, DeadlineId, DeadlineState};
use crate::values::{ContactId, Euro, Period, PersonId, PlacementId, StepId, TrainingId};

/// Something that is coming.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coming {
    /// On which day.
    pub on: NaiveDate,
    /// About whom.
    pub person: PersonId,
    /// Given name first.
    pub name: String,
    /// What.
    pub kind: ComingKind,
    /// Money that is lost after the day.
    pub at_risk: Euro,
}

/// What is coming.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ComingKind {
    /// A session that was agreed on, with the steps that were agreed on before it.
    Session(Vec<String>),
    /// A step that was agreed on: what, and who does it.
    Step(String, String),
    /// Days at another employer, or another contact.
    Contact(ContactKind, String, Period),
    /// A training begins; its name is blank where the kind says it.
    Training(TrainingKind, String),
    /// An employment begins.
    Start,
    /// An employment's last day.
    End,
    /// A day that the rules count.
    Limit(Deadline),
}

impl Notebook {
    /// What is coming, in the order of the days.
    pub(super) fn coming(&self, limits: &[Limit]) -> Result<Vec<Coming>> {
        let today = self.today();
        let last = today + AHEAD;
        let near = |day: NaiveDate| today <= day && day <= last;
        let db = self.read();
        let mut coming: Vec<Coming> = Vec::new();
        let mut add = |on: NaiveDate, person: PersonId, kind: ComingKind| -> Result<()> {
            coming.push(Coming {
                on,
                person,
                name: db.get(person)?.name(),
                kind,
                at_risk: Euro::ZERO,
            });
            Ok(())
        };
        let steps = store::sessions::open_steps(&db)?;
        let mut told: Vec<StepId> = Vec::new();
        for (id, session) in store::sessions::next_between(&db, today, last)? {
            let Some(next_on) = session.next_on.filter(|day| near(*day)) else {
                continue;
            };
            for participant in &session.participants {
                let agreed = steps
                    .iter()
                    .filter(|(_, it)| it.session == id && it.person == participant.person);
                let agreed: Vec<_> = agreed
                    .filter(|(_, it)| it.due_on.is_none_or(|due| due <= next_on && due >= today))
                    .collect();
                told.extend(agreed.iter().map(|(id, _)| *id));
                let what = agreed.iter().map(|(_, it)| it.what.clone()).collect();
                add(next_on, participant.person, ComingKind::Session(what))?;
            }
        }
        for (id, step) in &steps {
            if let Some(due) = step.due_on.filter(|due| *due > today && near(*due))
                && !told.contains(id)
            {
                let kind = ComingKind::Step(step.what.clone(), step.who.clone());
                add(due, step.person, kind)?;
            }
        }
        for (_, it) in db.list::<ContactId>()? {
            if near(it.period.start()) {
                let kind = ComingKind::Contact(it.kind, it.organisation.clone(), it.period);
                add(it.period.start(), it.person, kind)?;
            }
        }
        for (_, it) in db.list::<TrainingId>()? {
            let begins = it.starts_on.filter(|day| near(*day));
            if let (Some(begins), TrainingState::Planned | TrainingState::Ongoing) =
                (begins, it.state)
            {
                add(begins, it.person, ComingKind::Training(it.kind, it.name))?;
            }
        }
        for (_, it) in db.list::<PlacementId>()? {
            if near(it.in_force().start()) {
                add(it.in_force().start(), it.person, ComingKind::Start)?;
            }
            if let Some(end) = it.in_force().end().filter(|end| near(*end)) {
                add(end, it.person, ComingKind::End)?;
            }
        }
        let ahead = limits
            .iter()
            .filter(|it| matches!(it.state, DeadlineState::Open { .. }));
        let lost = |it: &&Limit| it.at_risk > Euro::ZERO && it.deadline.due > last;
        let next_loss = ahead.clone().filter(lost).min_by_key(|it| it.deadline.due);
        let soon = ahead.filter(|it| near(it.deadline.due) && is_told(it.deadline.id));
        coming.extend(soon.chain(next_loss).map(Limit::coming));
        coming.sort_by(|a, b| (a.on, &a.name).cmp(&(b.on, &b.name)));
        Ok(coming)
    }
}

impl Limit {
    fn coming(&self) -> Coming {
        Coming {
            on: self.deadline.due,
            person: self.person,
            name: self.name.clone(),
            kind: ComingKind::Limit(self.deadline),
            at_risk: self.at_risk,
        }
    }
}

/// The end of an employment is told once, not again as the ends of its supports' conditions.
fn is_told(id: DeadlineId) -> bool {
    match id {
        DeadlineId::ContractMinimum | DeadlineId::SupplementEnd => false,
        DeadlineId::ApplySupplement
        | DeadlineId::ClaimPaySubsidy
        | DeadlineId::ClaimSupplement
        | DeadlineId::OtherEmployerVisit
        | DeadlineId::DecisionEnd
        | DeadlineId::SignedForm
        | DeadlineId::FinalPaySubsidyClaim
        | DeadlineId::FinalSupplementClaim
        | DeadlineId::Bonus
        | DeadlineId::FollowUp3
        | DeadlineId::FollowUp6
        | DeadlineId::FollowUp12 => true,
    }
}
