//! Follow-up forms: templates with versions, and answers that keep the version they were given on.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::fault::{Faults, Problem};
use crate::values::{
    DayText, Draft, Month, PlacementId, codes, count, day, held_day, line, link, maybe, optional,
    prose, written,
};

codes! {
    /// What one filled form covers.
    pub enum Scope {
        /// One calendar month.
        Month = "month",
        /// The whole placement.
        Placement = "placement",
    }
}

codes! {
    /// How a question is answered.
    pub enum QuestionKind {
        /// One step of the scale from 1 to 5.
        Scale = "scale",
        /// Free text.
        Text = "text",
        /// Yes or no.
        YesNo = "yes-no",
        /// A whole number from 0 to 999.
        Count = "count",
        /// A day.
        Day = "day",
    }
}

/// A text in the three languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// Finnish.
    pub fi: String,
    /// Swedish.
    pub sv: String,
    /// English.
    pub en: String,
}

/// One question of a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// What stays the same from version to version, so that answers can be compared.
    pub id: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// What is asked.
    pub label: Label,
    /// Whether the form is incomplete without it.
    #[serde(default)]
    pub required: bool,
}

/// One version of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Which form, such as `seurantalomake`.
    pub id: String,
    /// Which version; answers given on another version stay with that one.
    pub version: u32,
    /// What one filled form covers.
    pub scope: Scope,
    /// The form's name.
    pub name: Label,
    /// What the steps of a scale mean on this form, from 1 to 5.
    pub scale: [Label; 5],
    /// The questions in paper order.
    pub questions: Vec<Question>,
}

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
        let serial = faults.take("serial", optional(&self.serial));
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

impl Template {
    /// Checks a filled form against this template: every answer of the right kind, no answer to a question
    /// that the version does not have, a month exactly where one belongs. Days come out in the form files carry.
    pub fn check(&self, mut form: Form) -> Result<Form, Faults> {
        let mut faults = Faults::default();
        match (self.scope, form.month) {
            (Scope::Month, None) => faults.add("month", Problem::Missing),
            (Scope::Placement, Some(_)) => faults.add("month", Problem::UnknownField),
            (Scope::Month, Some(_)) | (Scope::Placement, None) => {}
        }
        for (id, answer) in &mut form.answers {
            let field = format!("answers.{id}");
            match self.questions.iter().find(|question| question.id == *id) {
                None => faults.add(field, Problem::UnknownField),
                Some(question) => {
                    if let Some(tidy) =
                        faults.sift(&field, question.kind.tidy(answer, form.filled_on))
                    {
                        *answer = tidy;
                    }
                }
            }
        }
        faults.or(form)
    }

    /// The required questions that a form leaves open.
    pub fn open_questions<'a>(&'a self, form: &'a Form) -> impl Iterator<Item = &'a Question> {
        self.questions
            .iter()
            .filter(|question| question.required && !form.answers.contains_key(&question.id))
    }
}

impl QuestionKind {
    /// The answer in the form that is kept, or why it cannot be one.
    fn tidy(self, answer: &str, today: NaiveDate) -> Result<String, Problem> {
        match self {
            QuestionKind::Scale => match count(answer, 5)? {
                0 => Err(Problem::TooSmall("1".into())),
                step => Ok(step.to_string()),
            },
            QuestionKind::Text => Ok(answer.to_owned()),
            QuestionKind::YesNo => match answer.trim() {
                known @ ("yes" | "no") => Ok(known.to_owned()),
                _ => Err(Problem::NotInList("yes, no".into())),
            },
            QuestionKind::Count => count(answer, 999).map(|count| count.to_string()),
            QuestionKind::Day => day(answer, today).map(|day| day.to_string()),
        }
    }
}

impl Form {
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
