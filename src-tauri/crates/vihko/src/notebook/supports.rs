//! How each placement's supports stand today, and the answers to their deadlines.

pub(super) mod evidence;

use super::told::Told;
use super::{Notebook, Recorded, schemes};
use crate::error::{Failure, Result};
use crate::fault::Faults;
use crate::store::{self, Write};
use crate::support::{
    Background, Condition, ConditionId, DeadlineAnswer, DeadlineAnswerDraft, DeadlineId,
    PlacementRecords, Profile, SupportFacts, SupportNow, support_now,
};
use crate::values::{DeadlineAnswerId, Draft, PayerId, Period, PersonId, PlacementId};

/// The scheme of a placement that nobody pays a supplement for: all of it is unknown.
const NO_SCHEME: &str = "oma";

/// One placement's supports as they stand today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacementSupport {
    /// Which placement.
    pub placement: PlacementId,
    /// Whose.
    pub person: PersonId,
    /// Who pays the supplement, if anybody does.
    pub payer: Option<PayerId>,
    /// The supplement's rules as they hold today, or on the placement's nearest day.
    pub scheme: Profile,
    /// Money, clocks, deadlines, conditions and bonuses.
    pub now: SupportNow,
}

impl Notebook {
    /// How a placement's supports stand today.
    pub fn support(&self, id: PlacementId) -> Result<PlacementSupport> {
        self.support_with(id, &Told::read(&self.read())?)
    }

    fn support_with(&self, id: PlacementId, told: &Told) -> Result<PlacementSupport> {
        let db = self.read();
        let placement = db.get(id)?;
        let person = db.get(placement.person)?;
        let of_payer = match placement.payer {
            Some(payer) => db.get(payer)?.scheme,
            None => NO_SCHEME.to_owned(),
        };
        let today = self.today();
        let in_force = placement.in_force();
        let day = today
            .min(in_force.end().unwrap_or(today))
            .max(in_force.start());
        let dated = schemes::dated(&db, &of_payer, day)?;
        let pay_subsidies = records(store::grants::pay_subsidies(&db, id)?);
        let supplements = records(store::grants::supplements(&db, id)?);
        let other_supports = records(store::grants::other_supports(&db, id)?);
        let figures = records(store::placements::figures(&db, id)?);
        let answers = records(store::deadlines::answers(&db, id)?);
        let outcomes = records(store::paths::outcomes(&db, id)?);
        let forms = records(store::forms::of_placement(&db, id)?);
        let of_placement = PlacementRecords {
            placement: &placement,
            pay_subsidies: &pay_subsidies,
            supplements: &supplements,
            other_supports: &other_supports,
            figures: &figures,
        };
        let earlier = evidence::earlier_supplements(&db, id, &placement)?;
        let facts = SupportFacts {
            records: of_placement,
            background: Background::of(&person, of_placement, earlier),
            answers: &answers,
            done: evidence::done(&db, id, &placement, &outcomes, &forms, today)?,
            asked: told
                .of(id)
                .map(|(month, it)| (month, it.first_on))
                .collect(),
            outcomes: evidence::bonus_outcomes(&outcomes)
                .into_iter()
                .map(|(_, due)| due)
                .collect(),
            papers: evidence::papers(&db, id, &placement, &forms)?,
        };
        let mut now = support_now(&facts, dated.rules()?, today);
        if placement.payer.is_none() {
            now.conditions.retain(is_of_the_state);
        }
        Ok(PlacementSupport {
            placement: id,
            person: placement.person,
            payer: placement.payer,
            scheme: dated.scheme,
            now,
        })
    }

    /// How every placement's supports stand today, in the order in which the placements were recorded.
    pub fn supports(&self) -> Result<Vec<PlacementSupport>> {
        let told = Told::read(&self.read())?;
        let placements = self.list::<PlacementId>()?;
        placements
            .into_iter()
            .map(|(id, _)| self.support_with(id, &told))
            .collect()
    }

    /// Answers a deadline with the day on which it was really done; an earlier answer is replaced. The day
    /// of an application or of the final claim is kept with the supplement or decision itself.
    pub fn answer_deadline(&mut self, draft: DeadlineAnswerDraft) -> Result<()> {
        let answer = draft.check(self.today())?;
        let about = self.deadline_of(&answer)?;
        self.write("answer_deadline", |tx| {
            if mark(tx, &answer, about, Mark::Done)? {
                return Ok(());
            }
            let id = given(tx, &answer)?.unwrap_or_else(|| DeadlineAnswerId::from(tx.fresh_id()));
            let mut faults = Faults::default();
            let answer = DeadlineAnswerDraft::fit(tx, id, answer, &mut faults)?;
            tx.put(id, &faults.or(answer)?)?;
            Ok(())
        })
    }

    /// Takes an answer back: the deadline stands as it did before. The day in the draft does not count.
    pub fn unanswer_deadline(&mut self, draft: DeadlineAnswerDraft) -> Result<()> {
        let today = self.today();
        let answer = DeadlineAnswerDraft {
            done_on: today.to_string(),
            ..draft
        };
        let answer = answer.check(today)?;
        let about = self.deadline_of(&answer)?;
        self.write("unanswer_deadline", |tx| match given(tx, &answer)? {
            Some(id) => tx.remove(id),
            None if mark(tx, &answer, about, Mark::Open)? => Ok(()),
            None => Err(Failure::NoSuchDeadline.into()),
        })
    }

    /// The time that the answered deadline is about, if the placement has such a deadline or bonus.
    fn deadline_of(&self, answer: &DeadlineAnswer) -> Result<Option<Period>> {
        let now = self.support(answer.placement)?.now;
        let mut deadlines = now.deadlines.iter().map(|it| it.deadline);
        let found = deadlines.find(|it| answer.answers(it));
        let bonus = answer.deadline == DeadlineId::Bonus && !now.bonuses.is_empty();
        match found {
            Some(deadline) => Ok(deadline.about),
            None if bonus => Ok(None),
            None => Err(Failure::NoSuchDeadline.into()),
        }
    }
}

/// Whether a deadline's day is set or taken away.
#[derive(Clone, Copy)]
enum Mark {
    Done,
    Open,
}

/// Sets the day in the supplement or decision that has a place for it; tells whether there was one.
fn mark(
    tx: &Write<'_>,
    answer: &DeadlineAnswer,
    about: Option<Period>,
    mark: Mark,
) -> Result<bool> {
    let day = match mark {
        Mark::Done => Some(answer.done_on),
        Mark::Open => None,
    };
    match (answer.deadline, about) {
        (DeadlineId::ApplySupplement, _) => {
            let mut supplements = store::grants::supplements(tx, answer.placement)?;
            supplements.sort_by_key(|(_, it)| it.period.start());
            let Some((id, mut first)) = supplements.into_iter().next() else {
                return Ok(false);
            };
            let before = std::mem::replace(&mut first.applied_on, day);
            tx.update(id, &first)?;
            Ok(before.or(day).is_some())
        }
        (DeadlineId::FinalPaySubsidyClaim, Some(about)) => {
            let mut decisions = store::grants::pay_subsidies(tx, answer.placement)?;
            decisions.retain(|(_, it)| it.period.overlap(about).is_some());
            let Some((id, mut last)) = decisions
                .into_iter()
                .max_by_key(|(_, it)| it.period.start())
            else {
                return Ok(false);
            };
            let before = std::mem::replace(&mut last.final_claim_on, day);
            tx.update(id, &last)?;
            Ok(before.or(day).is_some())
        }
        (_, _) => Ok(false),
    }
}

/// The answer that was given to this deadline before.
fn given(tx: &Write<'_>, answer: &DeadlineAnswer) -> Result<Option<DeadlineAnswerId>> {
    let same =
        |it: &DeadlineAnswer| (it.deadline, it.about_from) == (answer.deadline, answer.about_from);
    let answers = store::deadlines::answers(tx, answer.placement)?;
    Ok(answers
        .into_iter()
        .find(|(_, it)| same(it))
        .map(|(id, _)| id))
}

fn is_of_the_state(condition: &Condition) -> bool {
    matches!(
        condition.id,
        ConditionId::PaySubsidyMonths | ConditionId::PaySubsidyHours
    )
}

fn records<I, R>(kept: Vec<(I, R)>) -> Vec<R> {
    kept.into_iter().map(|(_, record)| record).collect()
}
