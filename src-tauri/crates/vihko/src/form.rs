//! Follow-up forms: templates with versions, and answers that keep the version they were given on.

mod due;
mod serial;
mod template;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use due::{DueForm, FollowedPlacement, due_forms};
pub use serial::serial;
pub use template::{Condition, Label, Question, QuestionKind, Scope, Template};

use crate::fault::Faults;
use crate::values::{
    DayText, Draft, Month, PlacementId, count, held_day, line, link, maybe, optional, prose,
    written,
};

/// A filled form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Which template.
    pub template: String,
    /// Which version of it.
    pub version: u32,
    /// About which placement.
    pub placement: PlacementId,
    /// About which month, where the template covers one.
    pub month: Option<Month>,
    /// When it was filled.
    pub filled_on: NaiveDate,
    /// Who recorded it.
    pub recorded_by: String,
    /// The paper's serial number, if it was filled on paper.
    pub serial: String,
    /// When both signed it, if they have.
    pub signed_on: Option<NaiveDate>,
    /// Answers by question id; unanswered questions are not there.
    pub answers: BTreeMap<String, String>,
}

/// A filled form as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct FormDraft {
    /// Which template; required.
    pub template: String,
    /// Which version of it; required.
    pub version: String,
    /// About which placement; required.
    pub placement: Option<PlacementId>,
    /// About which month, where the template covers one.
    pub month: String,
    /// When it was filled; required.
    #[schemars(with = "DayText")]
    pub filled_on: String,
    /// Who recorded it.
    pub recorded_by: String,
    /// The paper's serial number.
    pub serial: String,
    /// When both signed it.
    #[schemars(with = "DayText")]
    pub signed_on: String,
    /// Answers by question id: `4`, text, `yes` or `no`, a number, a day.
    pub answers: BTreeMap<String, String>,
}

/// How a scale's answer moved since the last form that asked the same question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ScaleAnswer {
    /// The answer, 1 to 5.
    pub now: u8,
    /// The answer before, where there is one.
    pub before: Option<u8>,
}

impl Draft for FormDraft {
    type Record = Form;

    fn check(self, today: NaiveDate) -> Result<Form, Faults> {
        let mut faults = Faults::default();
        let template = faults.take("template", line(&self.template));
        let version = faults.take("version", count(&self.version, 9_999));
        let placement = faults.sift("placement", link(self.placement));
        let month = faults.take("month", maybe(&self.month, Month::parse));
        let filled_on = faults.sift("filled_on", held_day(&self.filled_on, today));
        let recorded_by = faults.take("recorded_by", optional(&self.recorded_by));
        let serial = faults.take("serial", serial::typed_serial(&self.serial));
        let signed_on = faults.take(
            "signed_on",
            maybe(&self.signed_on, |text| held_day(text, today)),
        );
        let answers = self
            .answers
            .into_iter()
            .filter(|(_, answer)| !answer.trim().is_empty());
        let answers =
            answers.map(|(id, answer)| (faults.take(&format!("answers.{id}"), prose(&answer)), id));
        let answers = answers.map(|(answer, id)| (id, answer)).collect();
        let (Some(placement), Some(filled_on)) = (placement, filled_on) else {
            return Err(faults);
        };
        faults.or(Form {
            template,
            version,
            placement,
            month,
            filled_on,
            recorded_by,
            serial,
            signed_on,
            answers,
        })
    }

    fn of(it: &Form) -> FormDraft {
        FormDraft {
            template: it.template.clone(),
            version: it.version.to_string(),
            placement: Some(it.placement),
            month: written(it.month),
            filled_on: it.filled_on.to_string(),
            recorded_by: it.recorded_by.clone(),
            serial: it.serial.clone(),
            signed_on: written(it.signed_on),
            answers: it.answers.clone(),
        }
    }
}

impl Form {
    /// The day by which forms are put in their order: the end of the month that the form is about, else the day
    /// on which it was filled.
    pub fn reaches(&self) -> NaiveDate {
        self.month.map_or(self.filled_on, Month::last_day)
    }

    /// The mean of the steps chosen on the scales, in hundredths of a step, rounded half up.
    pub fn mean_step(&self, template: &Template) -> Option<u32> {
        let scales = template
            .questions
            .iter()
            .filter(|question| question.kind == QuestionKind::Scale);
        let steps: Vec<u32> = scales
            .filter_map(|question| self.scale(&question.id).map(u32::from))
            .collect();
        let n = u32::try_from(steps.len()).ok().filter(|n| *n > 0)?;
        Some((steps.iter().sum::<u32>() * 200 + n) / (2 * n))
    }

    /// The step chosen on a scale.
    pub fn scale(&self, question: &str) -> Option<u8> {
        self.answers.get(question)?.parse().ok()
    }

    /// The step chosen on a scale beside the one of an earlier form, which may be of another version:
    /// what counts is the question's id.
    pub fn scale_since(&self, question: &str, earlier: Option<&Form>) -> Option<ScaleAnswer> {
        let now = self.scale(question)?;
        Some(ScaleAnswer {
            now,
            before: earlier.and_then(|form| form.scale(question)),
        })
    }
}
