//! The final report of a placement (loppuraportti).

use super::person_month::form::answer_words;
use super::sheet::{Sheet, secret};
use super::whole::{
    contacts, employment_facts, goals, head, listed, name, outcomes, scheme, signatures, skills,
    trainings,
};
use super::{Origin, dotted};
use crate::form::QuestionKind;
use crate::pdf::document::{Block, Columns, Document, Facts, Level, Words};
use crate::report::{AnswerLine, PlacementReport};
use crate::text::{Language, Text};

/// Composes the report.
pub fn final_report(report: &PlacementReport, origin: Origin, language: Language) -> Document {
    let text = &Text::new(language);
    let title = text.story_final_title();
    let who = listed(report);
    let secrecy = secret(report.payer.as_ref().map(|payer| payer.secrecy), text);
    let lead = match report.in_force.end() {
        Some(end) if end <= report.made_on => {
            text.story_final_lead(&name(report), &text.period(report.in_force))
        }
        Some(_) | None => {
            text.story_final_lead_open(&text.day(report.in_force.start()), &name(report))
        }
    };
    let mut blocks = vec![
        head(report, text),
        Block::Heading(Level::Title, title.clone()),
        Block::Paragraph(Words::faint(dotted([who.clone(), secrecy]))),
        Block::Paragraph(Words::plain(lead)),
        Block::Heading(Level::Section, text.story_employment_title()),
        employment_facts(report, text),
        Block::Together(vec![
            Block::Heading(Level::Section, text.story_final_sums_title()),
            sums(report, text),
        ]),
    ];
    blocks.extend(goals(report, text));
    blocks.extend(skills(report, text));
    blocks.extend(trainings(report, text));
    let all = report.contacts.iter();
    blocks.extend(contacts(text.story_contacts_title(), all, text));
    blocks.extend(words(report, text));
    blocks.extend(outcomes(report, text));
    blocks.push(Block::Together(vec![
        Block::Heading(Level::Section, text.report_assurance_title()),
        Block::Paragraph(Words::plain(text.report_assurance())),
        signatures(text),
    ]));
    let sheet = Sheet {
        title: &title,
        about: &who,
        association: &report.association.name,
        footer: text.story_footer(&report.association.name, &title),
        origin,
    };
    sheet.document(blocks, text)
}

/// Hours, days, guidance, steps and money.
fn sums(report: &PlacementReport, text: &Text) -> Block {
    let sums = &report.sums;
    let sessions = report.sessions.len() as u32;
    let done = report
        .steps
        .iter()
        .filter(|it| it.done_on.is_some())
        .count();
    let steps = match report.steps.len() as u32 {
        0 => text.report_none(),
        all => text.story_final_steps_value(&text.count(all), &text.count(done as u32)),
    };
    let guidance = match sessions {
        0 => text.story_path_guidance_none(),
        count => text.story_path_guidance_what(count, &text.minutes(sums.minutes)),
    };
    let mut rows = vec![
        (text.story_final_hours(), text.hours(sums.hours)),
        (text.story_final_paid_days(), text.count(sums.paid_days)),
        (text.story_final_guidance(), guidance),
        (text.story_final_steps(), steps),
    ];
    if report.scheme.is_some() {
        rows.extend([
            (text.report_column_wage_cost(), text.euro(sums.wage_cost)),
            (
                text.report_column_pay_subsidy(),
                text.euro(sums.pay_subsidy),
            ),
            (scheme(report, text), text.euro(sums.supplement)),
        ]);
    }
    let rows = rows
        .into_iter()
        .map(|(name, value)| (name.replace('\u{ad}', ""), Words::plain(value)));
    Block::Facts(Facts {
        columns: Columns::Two,
        rows: rows.collect(),
    })
}

/// What the guidance form says in words.
fn words(report: &PlacementReport, text: &Text) -> Vec<Block> {
    let answers = report.guidance_form.iter().flat_map(|form| &form.answers);
    let told: Vec<&AnswerLine> = answers
        .filter(|answer| answer.kind != QuestionKind::Scale)
        .collect();
    if told.is_empty() {
        return Vec::new();
    }
    let part = |answer: &AnswerLine| {
        Block::Together(vec![
            Block::Heading(
                Level::Part,
                answer.label.in_language(text.language()).to_owned(),
            ),
            Block::Paragraph(answer_words(answer, text)),
        ])
    };
    let heading = Block::Heading(Level::Section, text.story_final_words_title());
    std::iter::once(heading)
        .chain(told.into_iter().map(part))
        .collect()
}
