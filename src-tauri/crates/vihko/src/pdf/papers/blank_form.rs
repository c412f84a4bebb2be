//! Any follow-up form, blank, to be filled in by hand: numbered questions and boxes, where to go on after an
//! answer, and at the top what tells this very paper apart when it is typed in.

use super::sheet::Sheet;
use super::{Origin, signature};
use crate::form::{Question, QuestionKind, Scope, Template};
use crate::pdf::document::{
    Blank, Blanks, Block, Choice, Choices, Code, Column, Columns, Document, Level, Mark, Room,
    Style, Table, Words,
};
use crate::text::{Language, Text};
use crate::values::Month;

/// A blank form with what is known before it is filled.
#[derive(Debug, Clone, PartialEq)]
pub struct BlankForm {
    /// The association's name.
    pub association: String,
    /// The form.
    pub template: Template,
    /// What tells this paper apart from every other.
    pub serial: String,
    /// About whom, if that is known: the name, and the running number in the notebook.
    pub who: Option<(String, u32)>,
    /// About which month, if that is known.
    pub month: Option<Month>,
}

/// How many lines an answer in words gets.
const LINES: u8 = 3;

/// Composes the form.
pub fn blank_form(form: &BlankForm, origin: Origin, language: Language) -> Document {
    let text = &Text::new(language);
    let template = &form.template;
    let title = template.name.in_language(text.language()).to_owned();
    let mut blocks = vec![
        Block::Code(code(form, text)),
        Block::Heading(Level::Title, title.clone()),
        Block::Paragraph(Words::plain(text.blank_how())),
        Block::Blanks(known(form, text)),
    ];
    let has_scale = template
        .questions
        .iter()
        .any(|question| question.kind == QuestionKind::Scale);
    if has_scale {
        blocks.push(Block::Together(vec![
            Block::Heading(Level::Section, text.blank_scale_title()),
            Block::Bullets(
                template
                    .scale
                    .iter()
                    .enumerate()
                    .map(|(i, label)| {
                        let number = (i + 1).to_string();
                        Words::plain(
                            text.story_scale_step(label.in_language(text.language()), &number),
                        )
                    })
                    .collect(),
            ),
        ]));
    }
    blocks.push(Block::Heading(Level::Section, text.blank_answers_title()));
    let numbered: Vec<(usize, &Question)> = template.questions.iter().enumerate().collect();
    for stretch in numbered.chunk_by(|one, next| both_scales(one.1, next.1)) {
        match stretch {
            [(_, first), _, ..] if first.kind == QuestionKind::Scale => {
                blocks.push(Block::Table(scales(stretch, template, text)));
            }
            stretch => blocks.extend(
                stretch
                    .iter()
                    .map(|(place, question)| asked(*place, question, template, text)),
            ),
        }
    }
    let signed = |role| {
        let mut signed = signature(role, text);
        signed.lines.truncate(2);
        signed
    };
    blocks.push(Block::Signatures(vec![
        signed(text.story_signature_employee()),
        signed(text.report_signature_counsellor()),
    ]));
    let sheet = Sheet {
        title: &title,
        about: &form.serial,
        association: &form.association,
        footer: text.blank_footer(&form.association, &text.blank_serial(&form.serial)),
        origin,
    };
    sheet.document(blocks, text)
}

/// The corner by which the paper is known: template, version, serial number and, if known, the person's number.
fn code(form: &BlankForm, text: &Text) -> Code {
    let (id, version) = (&form.template.id, form.template.version.to_string());
    let who = form.who.as_ref().map(|(_, number)| format!(":{number}"));
    Code {
        content: format!(
            "VIHKO:{id}:{version}:{}{}",
            form.serial,
            who.unwrap_or_default()
        ),
        alternative: text.blank_code_alternative(id, &form.serial, &version),
        width: 20.0,
        beside: vec![
            Words::strong(&form.association),
            Words::plain(text.blank_code(id, &version)),
            Words::strong(text.blank_serial(&form.serial)),
        ],
    }
}

/// What stands at the top of every form; what is known is filled in.
fn known(form: &BlankForm, text: &Text) -> Blanks {
    let line = |name: String, filled: String| Blank {
        name: Words::plain(name),
        room: Room::Lines(1),
        filled: Words::plain(filled),
    };
    let who = form.who.as_ref().map(|(name, _)| name.clone());
    let month = form.month.map(|month| text.month(month));
    let mut items = vec![line(text.blank_who(), who.unwrap_or_default())];
    match form.template.scope {
        Scope::Month => items.push(line(text.blank_month(), month.unwrap_or_default())),
        Scope::Placement => {}
    }
    items.push(line(text.blank_recorded_by(), String::new()));
    items.push(Blank {
        name: Words::plain(format!("{} ({})", text.blank_filled_on(), text.blank_day())),
        room: Room::Boxes(8),
        filled: Words::default(),
    });
    Blanks {
        columns: Columns::Two,
        items,
    }
}

fn both_scales(one: &Question, next: &Question) -> bool {
    one.kind == QuestionKind::Scale && next.kind == QuestionKind::Scale
}

/// Scales one under the other: a row for each, a numbered column of boxes for each step.
fn scales(questions: &[(usize, &Question)], template: &Template, text: &Text) -> Table {
    let row = |(place, question): &(usize, &Question)| {
        let label = question.label.in_language(text.language());
        let mut words = Words::plain(text.blank_question(&(place + 1).to_string(), label));
        for jump in jumps(*place, question, template, text) {
            words = words.and(Style::Strong, format!("\n{jump}"));
        }
        vec![words]
    };
    let step = || Column::ticks(1).at_least(9.0);
    let steps = (1..=5).map(|step: u8| Words::plain(step.to_string()));
    Table {
        columns: std::iter::once(Column::names(12))
            .chain(std::iter::repeat_with(step).take(5))
            .collect(),
        head: vec![
            std::iter::once(text.blank_column().into())
                .chain(steps)
                .collect(),
        ],
        rows: questions.iter().map(row).collect(),
        total: None,
    }
}

/// A question with its number and its boxes or lines, and where to go on.
fn asked(place: usize, question: &Question, template: &Template, text: &Text) -> Block {
    let number = (place + 1).to_string();
    let label = question.label.in_language(text.language());
    let mut blocks = vec![Block::Heading(
        Level::Part,
        text.blank_question(&number, label),
    )];
    let lines = |room| {
        Block::Blanks(Blanks {
            columns: Columns::One,
            items: vec![Blank {
                name: Words::default(),
                room,
                filled: Words::default(),
            }],
        })
    };
    blocks.push(match question.kind {
        QuestionKind::Scale => {
            let steps = (1..=5).map(|step: u8| step.to_string());
            boxes(steps.map(|step| (step.clone(), String::new())), 5)
        }
        QuestionKind::YesNo => boxes(
            [("1", text.blank_yes()), ("2", text.blank_no())]
                .map(|(number, label)| (number.to_owned(), label))
                .into_iter(),
            5,
        ),
        QuestionKind::Text => lines(Room::Lines(LINES)),
        QuestionKind::Count => lines(Room::Boxes(3)),
        QuestionKind::Day => lines(Room::Boxes(8)),
    });
    let jumps = jumps(place, question, template, text);
    if !jumps.is_empty() {
        blocks.push(Block::Paragraph(Words::strong(jumps.join("; "))));
    }
    Block::Together(blocks)
}

fn boxes(items: impl Iterator<Item = (String, String)>, across: u8) -> Block {
    let items = items.map(|(number, label)| Choice {
        number,
        mark: Mark::Open,
        label: Words::plain(label),
    });
    Block::Choices(Choices {
        across,
        items: items.collect(),
    })
}

/// Where an answer leads past questions that are not asked then: `jos 2 → kohta 12`.
fn jumps(place: usize, question: &Question, template: &Template, text: &Text) -> Vec<String> {
    let answers: Vec<(String, String)> = match question.kind {
        QuestionKind::Scale => (1..=5)
            .map(|step: u8| (step.to_string(), step.to_string()))
            .collect(),
        QuestionKind::YesNo => vec![
            ("yes".to_owned(), format!("1 ({})", text.blank_yes())),
            ("no".to_owned(), format!("2 ({})", text.blank_no())),
        ],
        QuestionKind::Text | QuestionKind::Count | QuestionKind::Day => Vec::new(),
    };
    let later = || template.questions.iter().enumerate().skip(place + 1);
    let jump = |(answer, shown): (String, String)| {
        // A question that hangs on an answer further up is asked or left out there.
        let passed_over = |other: &Question| {
            other
                .asked_if
                .as_ref()
                .is_some_and(|it| it.question == question.id && it.answer != answer)
        };
        let mut rest = later().skip_while(|(_, other)| passed_over(other));
        match rest.next() {
            Some((next, _)) if next == place + 1 => None,
            Some((next, _)) => Some(text.blank_jump(&shown, &(next + 1).to_string())),
            None => later().next().map(|_| text.blank_jump_end(&shown)),
        }
    };
    answers.into_iter().filter_map(jump).collect()
}
