//! The guidance and development form of a whole placement, for signature: it goes with the last claim.

use super::Origin;
use super::person_month::form::answer_words;
use super::sheet::Sheet;
use super::whole::{
    contacts, employment_facts, goals, head, is_familiarisation, listed, outcomes, signatures,
    skills, talks, trainings,
};
use crate::form::{Question, QuestionKind};
use crate::pdf::document::{Blank, Blanks, Block, Columns, Document, Level, Room, Words};
use crate::report::PlacementReport;
use crate::text::{Language, Text};

/// Composes the form: what was asked in it, and beside it what the notebook knows.
pub fn guidance_form(report: &PlacementReport, origin: Origin, language: Language) -> Document {
    let text = &Text::new(language);
    let template = &report.guidance_template;
    let title = template.name.in_language(text.language()).to_owned();
    let mut blocks = vec![
        head(report, text),
        Block::Heading(Level::Title, title.clone()),
        Block::Paragraph(Words::faint(text.story_final_attachment())),
    ];
    if report.guidance_form.is_none() {
        blocks.push(Block::Note(vec![Words::plain(text.story_not_filled())]));
    }
    blocks.push(Block::Heading(
        Level::Section,
        text.story_employment_title(),
    ));
    blocks.push(employment_facts(report, text));
    let asked = |wanted: &[&str]| -> Vec<Block> {
        let questions = template.questions.iter();
        questions
            .filter(|question| wanted.contains(&question.id.as_str()))
            .flat_map(|question| answer(question, report, text))
            .collect()
    };
    blocks.extend(asked(&["start-situation", "goals"]));
    blocks.extend(goals(report, text));
    blocks.extend(talks(report, text));
    blocks.extend(skills(report, text));
    blocks.extend(asked(&["tasks"]));
    let familiar = report.contacts.iter().filter(|it| is_familiarisation(it));
    blocks.extend(contacts(text.story_familiar_title(), familiar, text));
    blocks.extend(asked(&["familiarisation-days", "familiarisation-where"]));
    blocks.extend(trainings(report, text));
    // Every question that has no place of its own above comes here, so that a new version loses none.
    let placed = [
        "start-situation",
        "goals",
        "tasks",
        "familiarisation-days",
        "familiarisation-where",
    ];
    let rest: Vec<&str> = template
        .questions
        .iter()
        .filter(|it| it.kind != QuestionKind::Scale)
        .map(|it| it.id.as_str())
        .filter(|id| !placed.contains(id))
        .collect();
    blocks.extend(asked(&rest));
    blocks.extend(outcomes(report, text));
    blocks.push(Block::Together(vec![
        Block::Heading(Level::Section, text.story_signatures_title()),
        Block::Paragraph(Words::plain(text.story_signed_note())),
        signatures(text),
    ]));
    let who = listed(report);
    let sheet = Sheet {
        title: &title,
        about: &who,
        association: &report.association.name,
        footer: text.story_footer(&report.association.name, &who),
        origin,
    };
    sheet.document(blocks, text)
}

/// A question as a heading with its answer, or with lines to write it on.
fn answer(question: &Question, report: &PlacementReport, text: &Text) -> Vec<Block> {
    let label = question.label.in_language(text.language()).to_owned();
    let heading = Block::Heading(Level::Part, label);
    let answers = report.guidance_form.iter().flat_map(|form| &form.answers);
    let given = answers
        .filter(|answer| answer.question == question.id)
        .map(|answer| answer_words(answer, text))
        .next();
    let below = match given {
        Some(given) => Block::Paragraph(given),
        None => Block::Blanks(Blanks {
            columns: Columns::One,
            items: vec![Blank {
                name: Words::default(),
                room: Room::Lines(match question.kind {
                    QuestionKind::Text => 3,
                    QuestionKind::Scale
                    | QuestionKind::YesNo
                    | QuestionKind::Count
                    | QuestionKind::Day => 1,
                }),
                filled: Words::default(),
            }],
        }),
    };
    vec![Block::Together(vec![heading, below])]
}
