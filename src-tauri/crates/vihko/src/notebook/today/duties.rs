//! What to do next: everything that is open, the most euros at risk per day first.

use std::cmp::Reverse;

use chrono::NaiveDate;

use super::limits::Limit;
use super::month::RunningMonth;
use super::{AHEAD, PersonInMonth};
use crate::error::Result;
use crate::notebook::Notebook;
use crate::path::FollowUpPoint;
use crate::report::Gap;
use crate::session::Stub;
use crate::store;
use crate::support::{Deadline, DeadlineId, DeadlineState};
use crate::values::{Euro, Month, PayerId, PersonId, PlacementId, StepId, StubId};

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty {
    /// About whom; nobody where it is about a report as a whole.
    pub person: Option<PersonId>,
    /// Given name first; blank where it is about nobody.
    pub name: String,
    /// What.
    pub kind: DutyKind,
    /// By when.
    pub due: Option<NaiveDate>,
    /// What hangs on it.
    pub at_risk: Euro,
    /// How it stands; nothing where there is no day.
    pub state: Option<DeadlineState>,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DutyKind {
    /// A month's report lacks this about a person.
    Gap {
        /// Of which employment.
        placement: PlacementId,
        /// Of which month.
        month: Month,
        /// What is missing.
        gap: Gap,
    },
    /// The month's report is whole and can be confirmed.
    Confirm {
        /// To whom.
        payer: PayerId,
        /// The payer's name.
        name: String,
        /// Of which month.
        month: Month,
    },
    /// A day by which something must be done, as the rules count it.
    Limit {
        /// Of which employment.
        placement: PlacementId,
        /// Which.
        deadline: Deadline,
    },
    /// Nobody has recorded where the person went.
    Outcome {
        /// After which employment.
        placement: PlacementId,
        /// At which point.
        point: FollowUpPoint,
    },
    /// Something that was agreed on has not been done.
    Step {
        /// Which.
        step: StepId,
        /// What.
        what: String,
        /// Who does it.
        who: String,
    },
    /// A meeting was noted down in a hurry and has not been filled in.
    Stub {
        /// Which.
        stub: StubId,
        /// What was typed along; by it a meeting is known of which nobody has told with whom it was.
        note: String,
    },
}

impl Duty {
    /// Cents at risk for each day that is left; all of it on the last day and after it.
    fn per_day(&self) -> i64 {
        let days = match self.state {
            Some(DeadlineState::Open { days_left }) => i64::from(days_left.max(1)),
            Some(
                DeadlineState::Overdue { .. }
                | DeadlineState::Done { .. }
                | DeadlineState::DoneLate { .. },
            ) => 1,
            None => i64::MAX,
        };
        self.at_risk.0 / days
    }

    /// Whether its day has passed.
    pub fn late(&self) -> bool {
        matches!(self.state, Some(DeadlineState::Overdue { .. }))
    }
}

impl Notebook {
    /// Everything that is open, the most urgent first. What is overdue stays until it is answered.
    pub(super) fn duties(&self, month: &RunningMonth, limits: &[Limit]) -> Result<Vec<Duty>> {
        let today = self.today();
        let mut duties: Vec<Duty> = gaps(month, today);
        duties.extend(confirmations(month, today));
        duties.extend(limits.iter().filter_map(|it| limit(it, today)));
        duties.extend(self.steps(today)?);
        duties.extend(self.unfilled(today)?);
        duties.extend(self.without_outcome(today)?);
        duties.sort_by_cached_key(|it| {
            (
                Reverse(it.per_day()),
                it.due.unwrap_or(NaiveDate::MAX),
                it.name.clone(),
            )
        });
        Ok(duties)
    }

    /// Steps whose day has come; those ahead stand among what is coming.
    fn steps(&self, today: NaiveDate) -> Result<Vec<Duty>> {
        let db = self.read();
        let mut duties = Vec::new();
        for (id, step) in store::sessions::open_steps(&db)? {
            let Some(due) = step.due_on.filter(|due| *due <= today) else {
                continue;
            };
            duties.push(Duty {
                person: Some(step.person),
                name: db.get(step.person)?.name(),
                kind: DutyKind::Step {
                    step: id,
                    what: step.what,
                    who: step.who,
                },
                due: Some(due),
                at_risk: Euro::ZERO,
                state: Some(state(due, today)),
            });
        }
        Ok(duties)
    }

    /// Meetings that have not been filled in, since the day of the meeting.
    fn unfilled(&self, today: NaiveDate) -> Result<Vec<Duty>> {
        let db = self.read();
        let duty = |(id, stub): (StubId, Stub)| {
            Ok(Duty {
                person: stub.person,
                name: match stub.person {
                    Some(person) => db.get(person)?.name(),
                    None => String::new(),
                },
                kind: DutyKind::Stub {
                    stub: id,
                    note: stub.note,
                },
                due: Some(stub.met_on),
                at_risk: Euro::ZERO,
                state: Some(state(stub.met_on, today)),
            })
        };
        self.stubs()?.into_iter().map(duty).collect()
    }

    /// Employments that have ended and of which nobody has recorded where the person went.
    fn without_outcome(&self, today: NaiveDate) -> Result<Vec<Duty>> {
        let db = self.read();
        let mut duties = Vec::new();
        for (id, placement) in db.list::<PlacementId>()? {
            let Some(end) = placement.in_force().end().filter(|end| *end < today) else {
                continue;
            };
            let outcomes = store::paths::outcomes(&db, id)?;
            if outcomes
                .iter()
                .any(|(_, it)| it.point == FollowUpPoint::End)
            {
                continue;
            }
            duties.push(Duty {
                person: Some(placement.person),
                name: db.get(placement.person)?.name(),
                kind: DutyKind::Outcome {
                    placement: id,
                    point: FollowUpPoint::End,
                },
                due: Some(end),
                at_risk: Euro::ZERO,
                state: Some(state(end, today)),
            });
        }
        Ok(duties)
    }
}

fn state(due: NaiveDate, today: NaiveDate) -> DeadlineState {
    let days = |from: NaiveDate, to: NaiveDate| u32::try_from((to - from).num_days()).unwrap_or(0);
    if today <= due {
        DeadlineState::Open {
            days_left: days(today, due),
        }
    } else {
        DeadlineState::Overdue {
            days_over: days(due, today),
        }
    }
}

/// What the running month lacks; while the month still runs, only what is missing after it counts.
fn gaps(month: &RunningMonth, today: NaiveDate) -> Vec<Duty> {
    if !month.over {
        return Vec::new();
    }
    let open = |it: &&PersonInMonth| {
        let report = month.reports.iter().find(|one| Some(one.payer) == it.payer);
        report.is_none_or(|report| report.confirmed.is_none())
    };
    let duty = |it: &PersonInMonth, gap: Gap| Duty {
        person: Some(it.id),
        name: it.person.name(),
        kind: DutyKind::Gap {
            placement: it.placement,
            month: month.month,
            gap,
        },
        due: Some(month.target),
        at_risk: it.supplement,
        state: Some(state(month.target, today)),
    };
    month
        .people
        .iter()
        .filter(open)
        .flat_map(|it| it.gaps.iter().map(move |gap| duty(it, *gap)))
        .collect()
}

fn confirmations(month: &RunningMonth, today: NaiveDate) -> Vec<Duty> {
    if !month.over {
        return Vec::new();
    }
    month
        .reports
        .iter()
        .filter(|it| it.confirmed.is_none() && it.gaps == 0)
        .map(|it| Duty {
            person: None,
            name: String::new(),
            kind: DutyKind::Confirm {
                payer: it.payer,
                name: it.name.clone(),
                month: month.month,
            },
            due: Some(month.target),
            at_risk: it.supplement,
            state: Some(state(month.target, today)),
        })
        .collect()
}

/// A deadline becomes a duty when it can be met: at once, or when the time that it is about is over, and in any
/// case two weeks before its day.
fn limit(it: &Limit, today: NaiveDate) -> Option<Duty> {
    let state = match it.state {
        open @ (DeadlineState::Open { .. } | DeadlineState::Overdue { .. }) => open,
        DeadlineState::Done { .. } | DeadlineState::DoneLate { .. } => return None,
    };
    let near = it.deadline.due <= today + AHEAD;
    let over = |about: Option<crate::values::Period>| {
        about
            .and_then(crate::values::Period::end)
            .is_none_or(|end| end < today)
    };
    let point = match it.deadline.id {
        DeadlineId::ApplySupplement | DeadlineId::Bonus => None,
        DeadlineId::ClaimPaySubsidy
        | DeadlineId::ClaimSupplement
        | DeadlineId::FinalPaySubsidyClaim
        | DeadlineId::FinalSupplementClaim => {
            if !near && !over(it.deadline.about) {
                return None;
            }
            None
        }
        DeadlineId::OtherEmployerVisit | DeadlineId::SignedForm => {
            if !near {
                return None;
            }
            None
        }
        // Nobody does anything about these days; they stand among what is coming.
        DeadlineId::ContractMinimum | DeadlineId::DecisionEnd | DeadlineId::SupplementEnd => {
            return None;
        }
        DeadlineId::FollowUp3 => Some(FollowUpPoint::Months3),
        DeadlineId::FollowUp6 => Some(FollowUpPoint::Months6),
        DeadlineId::FollowUp12 => Some(FollowUpPoint::Months12),
    };
    let kind = match point {
        // The question makes sense only when the time has gone by.
        Some(_) if it.deadline.due > today => return None,
        Some(point) => DutyKind::Outcome {
            placement: it.placement,
            point,
        },
        None => DutyKind::Limit {
            placement: it.placement,
            deadline: it.deadline,
        },
    };
    Some(Duty {
        person: Some(it.person),
        name: it.name.clone(),
        kind,
        due: Some(it.deadline.due),
        at_risk: it.at_risk,
        state: Some(state),
    })
}
