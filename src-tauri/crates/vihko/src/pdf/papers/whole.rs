//! Parts that the papers about a whole placement share.

use super::person_month::facts::{employment, pay_subsidy, supplement};
use super::person_month::sessions::sessions;
use super::{letterhead, signature};
use crate::path::{ContactKind, Destination, EmployerContact, Outcome, Training, TrainingState};
use crate::pdf::document::{Block, Column, Columns, Facts, Level, Table, Words};
use crate::report::PlacementReport;
use crate::text::Text;

/// Sender, receiver and the paper's day.
pub(super) fn head(report: &PlacementReport, text: &Text) -> Block {
    let day = Words::strong(text.claim_made_on(&text.day(report.made_on)));
    let payer = report.payer.as_ref();
    Block::Letterhead(letterhead(&report.association, payer, vec![day], text))
}

/// Family name first.
pub(super) fn listed(report: &PlacementReport) -> String {
    format!("{}, {}", report.family_name, report.given_name)
}

/// Given name first, as people speak of each other.
pub(super) fn name(report: &PlacementReport) -> String {
    format!("{} {}", report.given_name, report.family_name)
}

/// What the supplement is called.
pub(super) fn scheme(report: &PlacementReport, text: &Text) -> String {
    let own = report.scheme.as_ref().map(|name| text.name(name));
    own.unwrap_or_else(|| text.report_column_supplement_unnamed())
}

/// Who, what work, and by which decisions.
pub(super) fn employment_facts(report: &PlacementReport, text: &Text) -> Block {
    let mut rows = vec![(text.story_who(), Words::strong(listed(report)))];
    rows.extend(employment(&report.placement, report.in_force, text));
    rows.extend(report.pay_subsidies.iter().map(|it| pay_subsidy(it, text)));
    let scheme = scheme(report, text);
    rows.extend(
        report
            .supplements
            .iter()
            .map(|it| (scheme.clone(), Words::plain(supplement(it, text)))),
    );
    rows.retain(|(_, value)| value.0.iter().any(|run| !run.text.is_empty()));
    Block::Facts(Facts {
        columns: Columns::One,
        rows,
    })
}

/// A section's heading and its table, or that nothing is recorded.
pub(super) fn section(heading: String, table: Table, text: &Text) -> Vec<Block> {
    let heading = Block::Heading(Level::Section, heading);
    if table.rows.is_empty() {
        let none = Block::Paragraph(Words::faint(text.story_none()));
        return vec![Block::Together(vec![heading, none])];
    }
    vec![heading, Block::Table(table)]
}

/// What the person aims at and how far each goal has come.
pub(super) fn goals(report: &PlacementReport, text: &Text) -> Vec<Block> {
    let rows = report.goals.iter().map(|goal| {
        vec![
            goal.text.clone(),
            text.choice("goal-area", goal.area.code()),
            goal.target_on
                .map_or_else(|| text.report_none(), |day| text.day_in_table(day)),
            text.choice("goal-state", goal.state.code()),
        ]
    });
    let head = vec![
        text.story_goal(),
        text.story_goal_area(),
        text.story_goal_target(),
        text.story_goal_state(),
    ];
    let columns = vec![
        Column::names(7),
        Column::text(4),
        Column::text(3),
        Column::text(3),
    ];
    section(text.story_goals_title(), table(columns, head, rows), text)
}

/// All talks in order, and their sum.
pub(super) fn talks(report: &PlacementReport, text: &Text) -> Vec<Block> {
    let heading = Block::Heading(Level::Section, text.story_sessions_title());
    let count = report.sessions.len() as u32;
    let sum = text.story_sessions_sum(count, &text.minutes(report.sums.minutes));
    let sum = Block::Paragraph(Words::faint(sum));
    if report.sessions.is_empty() {
        return vec![Block::Together(vec![heading, sum])];
    }
    vec![heading, Block::Table(sessions(&report.sessions, text)), sum]
}

/// The working-life skills from the first form to the last, with what the steps mean.
pub(super) fn skills(report: &PlacementReport, text: &Text) -> Vec<Block> {
    let over = report
        .in_force
        .end()
        .is_some_and(|end| end <= report.made_on);
    let none = || text.report_none();
    let step = |step: Option<u8>| step.map_or_else(none, |step| step.to_string());
    let rows = report.skills.iter().map(|skill| {
        let change = skill
            .last
            .map(|last| text.change(i32::from(last) - i32::from(skill.first)));
        vec![
            skill.label.in_language(text.language()).to_owned(),
            skill.first.to_string(),
            step(skill.middle),
            step(skill.last),
            change.unwrap_or_else(none),
        ]
    });
    let head = vec![
        text.story_skill(),
        text.story_skill_first(),
        text.story_skill_middle(),
        if over {
            text.story_skill_last()
        } else {
            text.story_skill_latest()
        },
        text.story_skill_change(),
    ];
    let columns = vec![
        Column::names(6),
        Column::figures(2),
        Column::figures(2),
        Column::figures(2),
        Column::figures(2),
    ];
    let mut blocks = section(text.story_skills_title(), table(columns, head, rows), text);
    if !report.skills.is_empty() {
        blocks.push(Block::Paragraph(Words::faint(scale(report, text))));
    }
    blocks
}

/// What the steps of the scale mean, in one sentence.
fn scale(report: &PlacementReport, text: &Text) -> String {
    let steps = report.guidance_template.scale.iter().enumerate();
    let steps: Vec<String> = steps
        .map(|(i, label)| {
            text.story_scale_step(label.in_language(text.language()), &(i + 1).to_string())
        })
        .collect();
    text.story_scale(&steps.join(", "))
}

/// The contacts with other employers, all of them or only the days at another's work.
pub(super) fn contacts<'a>(
    heading: String,
    contacts: impl Iterator<Item = &'a EmployerContact>,
    text: &Text,
) -> Vec<Block> {
    let rows = contacts.map(|it| {
        vec![
            text.period(it.period),
            text.choice("contact-kind", it.kind.code()),
            it.organisation.clone(),
            match it.result.as_str() {
                "" => text.report_none(),
                result => result.to_owned(),
            },
        ]
    });
    let head = vec![
        text.story_contact_when(),
        text.story_contact_kind(),
        text.story_contact_where(),
        text.story_contact_result(),
    ];
    let columns = vec![
        Column::names(4),
        Column::text(4),
        Column::text(5),
        Column::text(6),
    ];
    section(heading, table(columns, head, rows), text)
}

/// Whether the person was at another employer's work for some days.
pub(super) fn is_familiarisation(contact: &EmployerContact) -> bool {
    match contact.kind {
        ContactKind::Visit | ContactKind::WorkTrial => true,
        ContactKind::Partner | ContactKind::Transfer | ContactKind::Recruitment => false,
    }
}

/// Trainings and cards with how far they have come.
pub(super) fn trainings(report: &PlacementReport, text: &Text) -> Vec<Block> {
    let rows = report
        .trainings
        .iter()
        .map(|it| vec![training_name(it, text), training_state(it, text)]);
    let head = vec![text.story_training(), text.story_training_state()];
    let columns = vec![Column::names(3), Column::text(2)];
    section(
        text.story_trainings_title(),
        table(columns, head, rows),
        text,
    )
}

/// The training's own name, else its kind's.
pub(super) fn training_name(training: &Training, text: &Text) -> String {
    match training.name.as_str() {
        "" => capital(&text.choice("training-kind", training.kind.code())),
        name => capital(name),
    }
}

fn training_state(training: &Training, text: &Text) -> String {
    match (training.state, training.completed_on, training.starts_on) {
        (TrainingState::Completed, Some(day), _) => text.story_training_completed(&text.day(day)),
        (TrainingState::Planned, _, Some(day)) => text.story_training_from(&text.day(day)),
        (state, _, _) => text.choice("training-state", state.code()),
    }
}

/// Where the person went, by follow-up point.
pub(super) fn outcomes(report: &PlacementReport, text: &Text) -> Vec<Block> {
    let rows = report.outcomes.iter().map(|it| {
        vec![
            capital(&text.choice("follow-up-point", it.point.code())),
            capital(&outcome(it, text)),
        ]
    });
    let head = vec![text.story_outcome_when(), text.story_outcome_where()];
    let columns = vec![Column::names(2), Column::text(5)];
    let heading = text.story_outcome_title();
    if report.outcomes.is_empty() {
        let unknown = Block::Paragraph(Words::plain(text.story_outcome_unknown()));
        let heading = Block::Heading(Level::Section, heading);
        return vec![Block::Together(vec![heading, unknown])];
    }
    section(heading, table(columns, head, rows), text)
}

/// Where the person went: what, where and from when. Reasons of health never stand on a paper, so what may
/// hide one is told as *other*.
pub(super) fn outcome(it: &Outcome, text: &Text) -> String {
    let Some(destination) = it.destination else {
        return text.choice("knowledge", it.knowledge.code());
    };
    if destination == Destination::OutOfWork {
        return text.choice("destination", Destination::Other.code());
    }
    let mut what = text.choice("destination", destination.code());
    if !it.at.is_empty() {
        what = text.story_outcome_at(&it.at, &what);
    }
    match it.started_on {
        Some(day) => text.story_outcome_from(&text.day(day), &what),
        None => what,
    }
}

/// The association and the employee sign.
pub(super) fn signatures(text: &Text) -> Block {
    Block::Signatures(vec![
        signature(text.story_signature_association(), text),
        signature(text.story_signature_employee(), text),
    ])
}

/// A table of plain texts.
pub(super) fn table(
    columns: Vec<Column>,
    head: Vec<String>,
    rows: impl Iterator<Item = Vec<String>>,
) -> Table {
    let words = |cells: Vec<String>| cells.into_iter().map(Words::plain).collect();
    Table {
        columns,
        head: vec![words(head)],
        rows: rows.map(words).collect(),
        total: None,
    }
}

/// Sentence case.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
