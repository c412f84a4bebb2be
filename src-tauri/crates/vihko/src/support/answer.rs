//! The answer to a deadline: the day on which what it asks for was really done.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::deadlines::{Deadline, DeadlineId};
use crate::fault::Faults;
use crate::values::{DayText, Draft, PlacementId, day, held_day, link, maybe, written};

/// One answered deadline of a placement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeadlineAnswer {
    /// Of which placement.
    pub placement: PlacementId,
    /// What the deadline is about.
    pub deadline: DeadlineId,
    /// The first day of the time that it is about, where it has one: each claim of a rhythm is its own.
    pub about_from: Option<NaiveDate>,
    /// The day on which it was really done.
    pub done_on: NaiveDate,
}

impl DeadlineAnswer {
    /// Whether it answers this deadline of its placement.
    pub fn answers(&self, deadline: &Deadline) -> bool {
        (self.deadline, self.about_from) == (deadline.id, deadline.about_from())
    }
}

/// An answer as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct DeadlineAnswerDraft {
    /// Of which placement; required.
    pub placement: Option<PlacementId>,
    /// What the deadline is about; required.
    #[schemars(with = "DeadlineId")]
    pub deadline: String,
    /// The first day of the time that it is about, where it has one.
    #[schemars(with = "DayText")]
    pub about_from: String,
    /// The day on which it was really done; required.
    #[schemars(with = "DayText")]
    pub done_on: String,
}

impl Draft for DeadlineAnswerDraft {
    type Record = DeadlineAnswer;

    fn check(self, today: NaiveDate) -> Result<DeadlineAnswer, Faults> {
        let mut faults = Faults::default();
        let placement = faults.sift("placement", link(self.placement));
        let deadline = faults.sift("deadline", DeadlineId::parse(&self.deadline));
        let about_from = faults.take(
            "about_from",
            maybe(&self.about_from, |text| day(text, today)),
        );
        let done_on = faults.sift("done_on", held_day(&self.done_on, today));
        let (Some(placement), Some(deadline), Some(done_on)) = (placement, deadline, done_on)
        else {
            return Err(faults);
        };
        faults.or(DeadlineAnswer {
            placement,
            deadline,
            about_from,
            done_on,
        })
    }

    fn of(it: &DeadlineAnswer) -> DeadlineAnswerDraft {
        DeadlineAnswerDraft {
            placement: Some(it.placement),
            deadline: it.deadline.code().into(),
            about_from: written(it.about_from),
            done_on: it.done_on.to_string(),
        }
    }
}
