//! The follow-up form's answers: the scales as boxes, the others as text.

use crate::form::{QuestionKind, ScaleAnswer};
use crate::pdf::document::{Block, Columns, Facts, Level, Scale, Style, Words};
use crate::pdf::papers::written::written;
use crate::report::{AnswerLine, FormLines};
use crate::text::Text;

/// The scales stay together under the heading; the other answers may go over to the next page.
pub(super) fn form_blocks(form: &FormLines, text: &Text) -> Vec<Block> {
    let title = text.report_form_title(
        &text.day(form.filled_on),
        form.name.in_language(text.language()),
    );
    let scales: Vec<Scale> = form
        .answers
        .iter()
        .filter_map(|answer| scale(answer, text))
        .collect();
    let others = form.answers.iter().filter(|answer| answer.scale.is_none());
    let others: Vec<(String, Words)> = others
        .map(|answer| {
            (
                answer.label.in_language(text.language()).to_owned(),
                answer_words(answer, text),
            )
        })
        .collect();
    let heading = Block::Heading(Level::Part, title);
    let mut blocks = if scales.is_empty() {
        vec![heading]
    } else {
        vec![Block::Together(vec![heading, Block::Scales(scales)])]
    };
    if !others.is_empty() {
        blocks.push(Block::Facts(Facts {
            columns: Columns::One,
            rows: others,
        }));
    }
    blocks
}

pub(in crate::pdf::papers) fn scale(answer: &AnswerLine, text: &Text) -> Option<Scale> {
    let scale = answer.scale?;
    let label = answer.label.in_language(text.language()).to_owned();
    let now = scale.now.to_string();
    let alternative = match scale.before {
        Some(before) => text.report_scale_spoken_change(&before.to_string(), &now, &label),
        None => text.report_scale_spoken(&now, &label),
    };
    Some(Scale {
        label,
        value: scale.now,
        shown: scaled(scale, text),
        alternative,
    })
}

/// A step of a scale, with how it moved since the form before.
pub fn scaled(scale: ScaleAnswer, text: &Text) -> String {
    let now = scale.now.to_string();
    match scale.before {
        Some(before) => {
            let change = text.change(i32::from(scale.now) - i32::from(before));
            text.report_scale_change(&change, &now)
        }
        None => text.report_scale(&now),
    }
}

/// An answer, marked with its language where it was written in another.
pub(in crate::pdf::papers) fn answer_words(answer: &AnswerLine, text: &Text) -> Words {
    let shown = answered(answer.kind, &answer.answer, text);
    Words(vec![written(Style::Plain, shown, text.language())])
}

/// An answer in the paper's language.
pub fn answered(kind: QuestionKind, answer: &str, text: &Text) -> String {
    match kind {
        QuestionKind::YesNo => text.choice("answer", answer),
        QuestionKind::Day => answer
            .parse()
            .map_or_else(|_| answer.to_owned(), |day| text.day(day)),
        QuestionKind::Scale | QuestionKind::Text | QuestionKind::Count => answer.to_owned(),
    }
}
