//! Form templates: the questions of one version in paper order, and when each of them is asked.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Form;
use crate::fault::{Faults, Problem};
use crate::values::{Language, codes, count, day};

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

impl Label {
    /// The text in this language.
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Fi => &self.fi,
            Language::Sv => &self.sv,
            Language::En => &self.en,
        }
    }
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
    /// The answer to an earlier question on which this one rests; missing where it is always asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_if: Option<Condition>,
}

/// An earlier question and the answer after which a later one is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The earlier question's id.
    pub question: String,
    /// The answer as it is kept, such as `yes`.
    pub answer: String,
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

    /// The required questions that a form leaves open, of those that its answers ask.
    pub fn open_questions<'a>(&'a self, form: &'a Form) -> impl Iterator<Item = &'a Question> {
        self.questions.iter().filter(|question| {
            question.required
                && question.is_asked(&form.answers)
                && !form.answers.contains_key(&question.id)
        })
    }

    /// The number that a question carries on paper, from 1.
    pub fn number(&self, question: &str) -> Option<usize> {
        let place = self.questions.iter().position(|it| it.id == question)?;
        Some(place + 1)
    }
}

impl Question {
    /// Whether the question is asked of whoever has answered so far as these answers say.
    pub fn is_asked(&self, answers: &BTreeMap<String, String>) -> bool {
        self.asked_if
            .as_ref()
            .is_none_or(|it| answers.get(&it.question) == Some(&it.answer))
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
