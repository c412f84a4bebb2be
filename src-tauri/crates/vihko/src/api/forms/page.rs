//! One form while it is filled, with what was said before.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Names, confirmed_note, versioned};
use crate::error::Result;
use crate::form::{Form, FormDraft, Question, QuestionKind, Template};
use crate::notebook::{EarlierAnswer, FormSheet, Notebook};
use crate::session::Step;
use crate::text::Text;
use crate::values::{Draft, FormId, Month, PersonId};

/// One form while it is filled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FormPage {
    /// The record, if the form has been filled before.
    pub id: Option<FormId>,
    /// Whom it is about.
    pub person: PersonId,
    /// The person and the month: `Aino Korhonen – lokakuu 2026`.
    pub heading: String,
    /// The form's name with its version.
    pub title: String,
    /// The versions on which a paper may have been filled, the newest first.
    pub versions: Vec<VersionRow>,
    /// What the steps of the scale mean, from 1 to 5.
    pub scale: Vec<String>,
    /// The questions in paper order.
    pub questions: Vec<QuestionRow>,
    /// What has been answered.
    pub draft: FormDraft,
    /// How the mean of the scales has moved.
    pub trend: Vec<TrendRow>,
    /// The mean now and at the start, or nothing.
    pub trend_shown: String,
    /// What was agreed on last.
    pub agreed: Vec<AgreedRow>,
    /// That the month has been confirmed already, or nothing.
    pub confirmed: String,
}

/// A version of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct VersionRow {
    /// Its number.
    pub version: u32,
    /// `versio 2`.
    pub shown: String,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct QuestionRow {
    /// Its id.
    pub id: String,
    /// Its number on paper.
    pub number: u32,
    /// How it is answered.
    pub kind: QuestionKind,
    /// What is asked.
    pub label: String,
    /// Whether the form is incomplete without it.
    pub required: bool,
    /// The answers to choose from; none where something is written.
    pub choices: Vec<ChoiceRow>,
    /// The earlier question and answer on which it rests.
    pub asked_if: Option<AskedIf>,
    /// What was answered last: `viimeksi 3`.
    pub last: String,
}

/// An answer to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChoiceRow {
    /// The answer as it is kept.
    pub value: String,
    /// What stands on the screen.
    pub label: String,
    /// What it means, where the label does not say it.
    pub meaning: String,
    /// The keys that choose it: the number of its box on paper, and the first letter of a word.
    pub keys: Vec<String>,
}

/// When a question is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AskedIf {
    /// The earlier question's id.
    pub question: String,
    /// The answer as it is kept.
    pub answer: String,
    /// `Jos kohdassa 10 on ”kyllä”`.
    pub shown: String,
}

/// A point of the trend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TrendRow {
    /// The month: `lokakuu 2026`.
    pub month: String,
    /// The mean in hundredths of a step, 100 to 500.
    pub mean: u32,
    /// The mean: `4,0`.
    pub shown: String,
}

/// Something that was agreed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AgreedRow {
    /// What, who and by when: `Aino sopii vuorot – 30.10.`.
    pub text: String,
    /// Whether it has been done.
    pub done: bool,
}

pub(super) fn page(book: &Notebook, text: &Text, sheet: FormSheet) -> Result<FormPage> {
    let names = Names::of(book, text)?;
    let confirmed = match sheet.month {
        Some(month) => book.confirmed_about(sheet.person, month)?,
        None => None,
    };
    let draft = match &sheet.filled {
        Some((_, form)) => shown_draft(form, text),
        None => FormDraft {
            template: sheet.template.id.clone(),
            version: sheet.template.version.to_string(),
            placement: Some(sheet.placement),
            month: sheet
                .month
                .map(|month| month.to_string())
                .unwrap_or_default(),
            filled_on: text.day(book.today()),
            ..FormDraft::default()
        },
    };
    let trend: Vec<TrendRow> = sheet
        .trend
        .iter()
        .map(|it| TrendRow {
            month: text.month(Month::of(it.reaches)),
            mean: it.mean,
            shown: text.mean(it.mean),
        })
        .collect();
    let trend_shown = match (trend.first(), trend.last()) {
        (Some(first), Some(last)) => text.forms_trend(&first.shown, &last.shown),
        (None, _) | (_, None) => String::new(),
    };
    let about = names.about(sheet.placement, sheet.month);
    Ok(FormPage {
        id: sheet.filled.as_ref().map(|(id, _)| *id),
        person: sheet.person,
        heading: text.forms_heading(&about, &names.person(sheet.placement)),
        title: versioned(Some(&sheet.template), text),
        versions: sheet
            .versions
            .iter()
            .map(|version| VersionRow {
                version: *version,
                shown: text.forms_version(&version.to_string()),
            })
            .collect(),
        scale: sheet
            .template
            .scale
            .iter()
            .map(|step| step.in_language(text.language()).to_owned())
            .collect(),
        questions: questions(&sheet.template, &sheet.earlier, text),
        draft,
        trend,
        trend_shown,
        agreed: sheet.agreed.iter().map(|step| agreed(step, text)).collect(),
        confirmed: confirmed_note(confirmed, sheet.month, text),
    })
}

/// A form's draft with its days as people write them.
fn shown_draft(form: &Form, text: &Text) -> FormDraft {
    FormDraft {
        filled_on: text.day(form.filled_on),
        signed_on: form.signed_on.map(|day| text.day(day)).unwrap_or_default(),
        ..FormDraft::of(form)
    }
}

fn questions(
    template: &Template,
    earlier: &BTreeMap<String, EarlierAnswer>,
    text: &Text,
) -> Vec<QuestionRow> {
    let row = |(place, question): (usize, &Question)| QuestionRow {
        id: question.id.clone(),
        number: u32::try_from(place + 1).unwrap_or(u32::MAX),
        kind: question.kind,
        label: question.label.in_language(text.language()).to_owned(),
        required: question.required,
        choices: choices(template, question.kind, text),
        asked_if: question.asked_if.as_ref().map(|it| {
            let on = template.questions.iter().find(|on| on.id == it.question);
            let answer = on.map_or(it.answer.clone(), |on| said(on.kind, &it.answer, text));
            let number = template.number(&it.question).unwrap_or(0).to_string();
            AskedIf {
                question: it.question.clone(),
                answer: it.answer.clone(),
                shown: text.forms_asked_if(&answer, &number),
            }
        }),
        last: earlier
            .get(&question.id)
            .map(|it| text.forms_last(&said(it.kind, &it.answer, text)))
            .unwrap_or_default(),
    };
    template.questions.iter().enumerate().map(row).collect()
}

fn choices(template: &Template, kind: QuestionKind, text: &Text) -> Vec<ChoiceRow> {
    match kind {
        QuestionKind::Scale => template
            .scale
            .iter()
            .zip(1..)
            .map(|(meaning, step): (_, u32)| ChoiceRow {
                value: step.to_string(),
                label: step.to_string(),
                meaning: meaning.in_language(text.language()).to_owned(),
                keys: vec![step.to_string()],
            })
            .collect(),
        QuestionKind::YesNo => ["yes", "no"]
            .into_iter()
            .zip(1..)
            .map(|(value, number): (_, u32)| {
                let label = text.choice("answer", value);
                let letter = label.chars().next().map(String::from);
                ChoiceRow {
                    value: value.to_owned(),
                    meaning: String::new(),
                    keys: std::iter::once(number.to_string()).chain(letter).collect(),
                    label,
                }
            })
            .collect(),
        QuestionKind::Text | QuestionKind::Count | QuestionKind::Day => Vec::new(),
    }
}

/// An answer as a person reads it.
fn said(kind: QuestionKind, answer: &str, text: &Text) -> String {
    match kind {
        QuestionKind::YesNo => text.choice("answer", answer),
        QuestionKind::Day => answer
            .parse()
            .map_or_else(|_| answer.to_owned(), |day| text.day(day)),
        QuestionKind::Scale | QuestionKind::Text | QuestionKind::Count => answer.to_owned(),
    }
}

fn agreed(step: &Step, text: &Text) -> AgreedRow {
    let what = match step.due_on {
        Some(day) => text.forms_agreed_by(&text.day_short(day), &step.what),
        None => step.what.clone(),
    };
    AgreedRow {
        text: what,
        done: step.done_on.is_some(),
    }
}
