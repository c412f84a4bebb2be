//! The people as a list and one by one: where each stands, and what was agreed on last.

use std::collections::BTreeMap;

use super::schemes;
use super::{Notebook, Recorded};
use crate::error::Result;
use crate::fault::Faults;
use crate::grant::{Supplement, SupplementDraft};
use crate::path::{
    AskedLater, EmployerContact, Milestone, Outcome, Stage, Training, Walked, asked_later, latest,
    milestones, stage,
};
use crate::person::{Hiring, HiringDraft, Person, Placement};
use crate::report::{SupportMonth, support_month};
use crate::session::{Session, Step};
use crate::store::{self, Read, Write};
use crate::values::{
    Draft, Month, OutcomeId, Period, PersonId, PlacementId, SessionId, StepId, SupplementId,
    add_months, folded, sort_key,
};

/// A person as the list shows them.
pub struct PersonInList {
    /// Which person.
    pub id: PersonId,
    /// Who.
    pub person: Person,
    /// The employment they are spoken of by.
    pub placement: Option<(PlacementId, Placement)>,
    /// Where they stand.
    pub stage: Stage,
    /// Which month of support the running month is.
    pub support_month: Option<SupportMonth>,
}

/// A session with what was agreed on in it about one person.
pub struct LastSession {
    /// Which session.
    pub id: SessionId,
    /// The session.
    pub session: Session,
    /// What was agreed on.
    pub steps: Vec<(StepId, Step)>,
}

/// What recording a new person made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hired {
    /// The person.
    pub person: PersonId,
    /// The employment.
    pub placement: PlacementId,
    /// The supplement that is to be applied for, where the scheme tells amount and months.
    pub supplement: Option<SupplementId>,
}

impl Notebook {
    /// Everybody by family name, or only those whom the typed words find: by name, running number or job.
    pub fn people(&self, find: &str) -> Result<Vec<PersonInList>> {
        let today = self.today();
        let db = self.read();
        let mut placements: BTreeMap<PersonId, Vec<(PlacementId, Placement)>> = BTreeMap::new();
        for (id, it) in db.list::<PlacementId>()? {
            placements.entry(it.person).or_default().push((id, it));
        }
        let mut outcomes: BTreeMap<PlacementId, Vec<Outcome>> = BTreeMap::new();
        for (_, it) in db.list::<OutcomeId>()? {
            outcomes.entry(it.placement).or_default().push(it);
        }
        let mut supplements: BTreeMap<PlacementId, Vec<Supplement>> = BTreeMap::new();
        for (_, it) in db.list::<SupplementId>()? {
            supplements.entry(it.placement).or_default().push(it);
        }
        let running = self.running_month()?;
        let mut people: Vec<PersonInList> = Vec::new();
        for (id, person) in db.list::<PersonId>()? {
            let of_person = placements.remove(&id).unwrap_or_default();
            let placement = latest(&of_person, today).cloned();
            let of = |id| outcomes.get(id).map_or(&[][..], Vec::as_slice);
            let granted = |id| supplements.get(id).map_or(&[][..], Vec::as_slice);
            people.push(PersonInList {
                id,
                person,
                stage: stage(
                    placement.as_ref().map(|(_, it)| it),
                    placement.as_ref().map_or(&[], |(id, _)| of(id)),
                    today,
                ),
                support_month: placement
                    .as_ref()
                    .and_then(|(id, it)| support_in(it.in_force(), granted(id), running)),
                placement,
            });
        }
        people.retain(|it| it.is_found_by(find));
        people.sort_by_cached_key(|it| {
            (
                sort_key(&it.person.family_name),
                sort_key(&it.person.given_name),
                it.person.number,
            )
        });
        Ok(people)
    }

    /// A person's employments in the order of their first days.
    pub fn placements_of(&self, person: PersonId) -> Result<Vec<(PlacementId, Placement)>> {
        let mut placements = store::placements::of_person(&self.read(), person)?;
        placements.sort_by_key(|(_, it)| it.agreed.start());
        Ok(placements)
    }

    /// The employment that a person is spoken of by, if there is any.
    pub fn placement_of(&self, person: PersonId) -> Result<Option<(PlacementId, Placement)>> {
        Ok(latest(&self.placements_of(person)?, self.today()).cloned())
    }

    /// Where a person stands with the latest employment.
    pub fn stage_of(&self, person: PersonId) -> Result<Stage> {
        let placement = self.placement_of(person)?;
        let outcomes = match &placement {
            Some((id, _)) => values(store::paths::outcomes(&self.read(), *id)?),
            None => Vec::new(),
        };
        Ok(stage(
            placement.as_ref().map(|(_, it)| it),
            &outcomes,
            self.today(),
        ))
    }

    /// The documented path of the latest employment.
    pub fn path_of(&self, person: PersonId) -> Result<Vec<Milestone>> {
        let db = self.read();
        let record = db.get(person)?;
        let placement = self.placement_of(person)?;
        // What happened before an earlier employment ended belongs to that one.
        let since = self.ended_before(person, placement.as_ref())?;
        let after = |day: Option<chrono::NaiveDate>| {
            since.is_none_or(|end| day.is_none_or(|day| day > end))
        };
        let mut trainings: Vec<Training> = values(store::paths::trainings(&db, person)?);
        trainings.retain(|it| after(it.completed_on.or(it.starts_on)));
        let mut contacts: Vec<EmployerContact> = values(store::paths::contacts(&db, person)?);
        contacts.retain(|it| after(Some(it.period.start())));
        let (pay_subsidies, outcomes) = match &placement {
            Some((id, _)) => (
                values(store::grants::pay_subsidies(&db, *id)?),
                values(store::paths::outcomes(&db, *id)?),
            ),
            None => (Vec::new(), Vec::new()),
        };
        let walked = Walked {
            person: &record,
            placement: placement.as_ref().map(|(_, it)| it),
            pay_subsidies: &pay_subsidies,
            trainings: &trainings,
            contacts: &contacts,
            outcomes: &outcomes,
        };
        Ok(milestones(walked, self.today()))
    }

    /// The last day of the person's employment before this one.
    fn ended_before(
        &self,
        person: PersonId,
        placement: Option<&(PlacementId, Placement)>,
    ) -> Result<Option<chrono::NaiveDate>> {
        let Some((_, placement)) = placement else {
            return Ok(None);
        };
        let ends = self
            .placements_of(person)?
            .into_iter()
            .filter_map(|(_, it)| it.in_force().end())
            .filter(|end| *end < placement.agreed.start());
        Ok(ends.max())
    }

    /// A person's sessions, the latest first, each with what was agreed on about this person.
    pub fn last_sessions(&self, person: PersonId, most: usize) -> Result<Vec<LastSession>> {
        let db = self.read();
        let steps = store::sessions::steps_of_person(&db, person)?;
        let sessions = store::sessions::of_person(&db, person)?;
        let last = sessions.into_iter().rev().take(most);
        Ok(last
            .map(|(id, session)| LastSession {
                id,
                session,
                steps: steps
                    .iter()
                    .filter(|(_, step)| step.session == id)
                    .cloned()
                    .collect(),
            })
            .collect())
    }

    /// What is still to be asked about a person.
    pub fn asked_later(&self, person: PersonId) -> Result<Vec<AskedLater>> {
        let Some((id, placement)) = self.placement_of(person)? else {
            return Ok(Vec::new());
        };
        let db = self.read();
        let pay_subsidies = values(store::grants::pay_subsidies(&db, id)?);
        Ok(asked_later(&db.get(person)?, &placement, &pay_subsidies))
    }

    /// Records a new person with the employment and the supplement that is to be applied for: all or nothing.
    pub fn hire(&mut self, draft: HiringDraft) -> Result<Hired> {
        let today = self.today();
        let hiring = draft.check(today)?;
        self.write("hire_person", |tx| {
            let like = match hiring.like {
                Some(like) => {
                    let mut placements = store::placements::of_person(tx, like)?;
                    placements.sort_by_key(|(_, it)| it.agreed.start());
                    latest(&placements, today).map(|(_, it)| it.clone())
                }
                None => None,
            };
            let person = insert(tx, hiring.person(), today)?;
            let placement = insert(tx, hiring.placement(person, like.as_ref()), today)?;
            let supplement = match planned_supplement(tx, &hiring, placement)? {
                Some(draft) => Some(insert(tx, draft, today)?),
                None => None,
            };
            Ok(Hired {
                person,
                placement,
                supplement,
            })
        })
    }
}

impl PersonInList {
    /// Whether every typed word begins a word of the name, the job or the running number.
    fn is_found_by(&self, find: &str) -> bool {
        let job = self
            .placement
            .as_ref()
            .map_or("", |(_, it)| it.job_title.as_str());
        let known = folded(&format!(
            "{} {} {job}",
            self.person.name(),
            self.person.number
        ));
        folded(find).split_whitespace().all(|typed| {
            known
                .split([' ', '-'])
                .any(|word| !word.is_empty() && word.starts_with(typed))
        })
    }
}

/// Which month of support the running month is; of an employment that is over or ahead, its last or first.
fn support_in(in_force: Period, granted: &[Supplement], running: Month) -> Option<SupportMonth> {
    let first = Month::of(in_force.start());
    let last = in_force.end().map_or(running, Month::of).max(first);
    support_month(in_force, granted, running.clamp(first, last))
}

/// Checks, fits and puts in a new record, within a write.
pub(super) fn insert<D: Recorded>(
    tx: &Write<'_>,
    draft: D,
    today: chrono::NaiveDate,
) -> Result<D::Id> {
    let record = draft.check(today)?;
    let id = D::Id::from(tx.fresh_id());
    let mut faults = Faults::default();
    let record = D::fit(tx, id, record, &mut faults)?;
    tx.insert(id, &faults.or(record)?)?;
    Ok(id)
}

/// The scheme's amount and months from the first day on, still to be applied for; nothing where no source
/// tells them.
fn planned_supplement(
    db: &Read<'_>,
    hiring: &Hiring,
    placement: PlacementId,
) -> Result<Option<SupplementDraft>> {
    let Some(payer) = hiring.payer else {
        return Ok(None);
    };
    let Some(scheme) = schemes::on_day(db, &db.get(payer)?.scheme, hiring.start)? else {
        return Ok(None);
    };
    let (Some(monthly), Some(months)) = (scheme.monthly.value(), scheme.max_months.value()) else {
        return Ok(None);
    };
    let whole = i32::try_from(months).unwrap_or_default();
    let last = add_months(hiring.start, whole).pred_opt();
    Ok(last.map(|last| SupplementDraft {
        placement: Some(placement),
        monthly: monthly.to_string(),
        months: months.to_string(),
        from: hiring.start.to_string(),
        to: last.to_string(),
        ..SupplementDraft::default()
    }))
}

fn values<I, R>(kept: Vec<(I, R)>) -> Vec<R> {
    kept.into_iter().map(|(_, record)| record).collect()
}
