//! A follow-up form as it was filled, question by question, for signature.

use super::person_month::form::{answer_words, scale};
use super::sheet::Sheet;
use super::{Origin, dotted, letterhead, signature};
use crate::association::{Association, Payer};
use crate::form::QuestionKind;
use crate::pdf::document::{Block, Columns, Document, Facts, Level, Scale, Signature, Words};
use crate::report::{AnswerLine, FormLines};
use crate::text::{Language, Text};
use crate::values::Month;
use chrono::NaiveDate;

/// A filled form with what stands around it.
#[derive(Debug, Clone, PartialEq)]
pub struct MonthlyForm {
    /// Who follows up.
    pub association: Association,
    /// To whom the placement is reported.
    pub payer: Option<Payer>,
    /// About whom, family name first.
    pub who: String,
    /// About which month, where the template covers one.
    pub month: Option<Month>,
    /// Who recorded it.
    pub recorded_by: String,
    /// The serial number of the paper that it was filled on.
    pub serial: String,
    /// When both signed it.
    pub signed_on: Option<NaiveDate>,
    /// What the steps of the scale mean, from 1 to 5.
    pub steps: Vec<crate::form::Label>,
    /// Which template it was filled on.
    pub template: String,
    /// The answers.
    pub lines: FormLines,
}

/// Composes the form.
pub fn monthly_form(form: &MonthlyForm, origin: Origin, language: Language) -> Document {
    let text = &Text::new(language);
    let title = form.lines.name.in_language(text.language()).to_owned();
    let about = match form.month {
        Some(month) => text.blank_filled_month(&text.month(month), &form.who),
        None => text.blank_filled_placement(&form.who),
    };
    let version = text.blank_code(&form.template, &form.lines.version.to_string());
    let serial = match form.serial.as_str() {
        "" => String::new(),
        serial => text.blank_serial(serial),
    };
    let day = Words::strong(text.day(form.lines.filled_on));
    let mut blocks = vec![
        Block::Letterhead(letterhead(
            &form.association,
            form.payer.as_ref(),
            vec![day],
            text,
        )),
        Block::Heading(Level::Title, title.clone()),
        Block::Paragraph(Words::faint(dotted([version, serial]))),
        facts(form, text),
    ];
    let scales: Vec<Scale> = form
        .lines
        .answers
        .iter()
        .filter_map(|answer| scale(answer, text))
        .collect();
    if !scales.is_empty() {
        blocks.push(Block::Together(vec![
            Block::Heading(Level::Section, text.story_skills_title()),
            Block::Scales(scales),
            Block::Paragraph(Words::faint(steps(form, text))),
        ]));
    }
    blocks.push(Block::Heading(Level::Section, text.blank_answers_title()));
    let others = form.lines.answers.iter();
    let others = others.filter(|answer| answer.kind != QuestionKind::Scale);
    let others: Vec<(String, Words)> = others.map(|answer| pair(answer, text)).collect();
    blocks.push(if others.is_empty() {
        Block::Paragraph(Words::faint(text.story_none()))
    } else {
        Block::Facts(Facts {
            columns: Columns::One,
            rows: others,
        })
    });
    blocks.push(Block::Signatures(vec![
        signed(text.story_signature_employee(), form, text),
        signed(text.report_signature_counsellor(), form, text),
    ]));
    let sheet = Sheet {
        title: &title,
        about: &about,
        association: &form.association.name,
        footer: text.blank_footer(&form.association.name, &title),
        origin,
    };
    sheet.document(blocks, text)
}

fn facts(form: &MonthlyForm, text: &Text) -> Block {
    let month = form.month.map(|month| text.month(month));
    let mut rows = vec![
        (text.blank_who(), Words::strong(&form.who)),
        (text.blank_month(), Words::plain(month.unwrap_or_default())),
        (
            text.blank_filled_on(),
            Words::plain(text.day(form.lines.filled_on)),
        ),
        (text.blank_recorded_by(), Words::plain(&form.recorded_by)),
    ];
    rows.retain(|(_, value)| value.0.iter().any(|run| !run.text.is_empty()));
    Block::Facts(Facts {
        columns: Columns::Two,
        rows,
    })
}

fn pair(answer: &AnswerLine, text: &Text) -> (String, Words) {
    let label = answer.label.in_language(text.language()).to_owned();
    (label, answer_words(answer, text))
}

fn steps(form: &MonthlyForm, text: &Text) -> String {
    let steps = form.steps.iter().enumerate();
    let steps: Vec<String> = steps
        .map(|(i, label)| {
            text.story_scale_step(label.in_language(text.language()), &(i + 1).to_string())
        })
        .collect();
    text.story_scale(&steps.join(", "))
}

/// Lines to sign on; the day stands there where both have signed.
fn signed(role: String, form: &MonthlyForm, text: &Text) -> Signature {
    let mut signed = signature(role, text);
    signed.lines.truncate(2);
    if let (Some(day), Some(line)) = (form.signed_on, signed.lines.first_mut()) {
        line.filled = text.day(day);
    }
    signed
}
