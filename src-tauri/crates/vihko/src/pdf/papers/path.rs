//! The documented path: one page a person, from guidance through supported work onwards.

use super::sheet::{Sheet, secret};
use super::whole::{capital, head, listed, outcome, table, training_name};
use super::{Origin, dotted};
use crate::path::{FollowUpPoint, TrainingState};
use crate::pdf::document::{Block, Column, Document, Level, Words};
use crate::report::PlacementReport;
use crate::text::{Language, Text};

/// How many lines of one stage a page has room for.
const MOST: usize = 5;

/// Composes a page for each person, in the order in which they come.
pub fn paths(
    reports: &[PlacementReport],
    association: &str,
    origin: Origin,
    language: Language,
) -> Document {
    let text = &Text::new(language);
    let title = text.story_path_title();
    let mut blocks = Vec::new();
    for (i, report) in reports.iter().enumerate() {
        if i > 0 {
            blocks.push(Block::PageBreak);
        }
        blocks.extend(page(report, text));
    }
    let about = match reports {
        [one] => listed(one),
        _ => String::new(),
    };
    let sheet = Sheet {
        title: &title,
        about: &about,
        association,
        footer: text.story_footer(association, &title),
        origin,
    };
    sheet.document(blocks, text)
}

fn page(report: &PlacementReport, text: &Text) -> Vec<Block> {
    let secrecy = secret(report.payer.as_ref().map(|payer| payer.secrecy), text);
    let columns = vec![
        Column::names(3),
        Column::text(4).at_least(34.0),
        Column::text(9),
    ];
    let head_cells = vec![
        text.story_path_stage(),
        text.story_path_when(),
        text.story_path_what(),
    ];
    let rows = stages(report, text).into_iter();
    vec![
        head(report, text),
        Block::Heading(Level::Title, listed(report)),
        Block::Paragraph(Words::faint(dotted([
            text.story_path_title(),
            text.story_path_lead(),
            secrecy,
        ]))),
        Block::Table(table(columns, head_cells, rows)),
    ]
}

/// Stage, when, what; a stage's name stands in every row of it.
fn stages(report: &PlacementReport, text: &Text) -> Vec<Vec<String>> {
    let none = || text.report_none();
    let mut rows = Vec::new();
    let known = report.referred_on.is_some() || !report.referred_by.is_empty();
    if known {
        let when = report.referred_on.map_or_else(none, |day| text.day(day));
        let who = match report.referred_by.as_str() {
            "" => none(),
            who => text.story_path_referred_by(who),
        };
        rows.push(vec![text.story_path_referred(), when, who]);
    }
    let placement = &report.placement;
    let hours = text.report_working_time_value(&text.hours(placement.weekly_hours));
    let job = capital(&placement.job_title);
    rows.push(vec![
        text.story_path_work(),
        text.period(report.in_force),
        text.story_path_work_what(&hours, &job),
    ]);
    rows.push(guidance(report, text));
    rows.extend(training(report, text));
    rows.extend(employers(report, text));
    rows.extend(onward(report, text));
    rows
}

fn guidance(report: &PlacementReport, text: &Text) -> Vec<String> {
    let stage = text.story_path_guidance();
    let days = report.sessions.iter().map(|it| it.held_on);
    let (Some(first), Some(last)) = (days.clone().min(), days.max()) else {
        return vec![stage, text.report_none(), text.story_path_guidance_none()];
    };
    let when = match crate::values::Period::new(first, Some(last)) {
        Ok(period) => text.period(period),
        Err(_) => text.day(first),
    };
    let minutes = text.minutes(report.sums.minutes);
    let what = text.story_path_guidance_what(report.sessions.len() as u32, &minutes);
    vec![stage, when, what]
}

fn training(report: &PlacementReport, text: &Text) -> Vec<Vec<String>> {
    let completed = report
        .trainings
        .iter()
        .filter(|it| it.state == TrainingState::Completed);
    let rows: Vec<(String, String)> = completed
        .map(|it| {
            let when = it
                .completed_on
                .map_or_else(|| text.report_none(), |day| text.day(day));
            (when, training_name(it, text))
        })
        .collect();
    let none = text.story_path_training_none();
    staged(text.story_path_training(), rows, none, text)
}

fn employers(report: &PlacementReport, text: &Text) -> Vec<Vec<String>> {
    let rows: Vec<(String, String)> = report
        .contacts
        .iter()
        .map(|it| {
            let kind = text.choice("contact-kind", it.kind.code());
            let what = text.story_outcome_at(&it.organisation, &kind);
            let what = match it.result.as_str() {
                "" => what,
                result => format!("{what}. {result}"),
            };
            (text.period(it.period), what)
        })
        .collect();
    let none = text.story_path_employers_none();
    staged(text.story_path_employers(), rows, none, text)
}

fn onward(report: &PlacementReport, text: &Text) -> Vec<Vec<String>> {
    let rows: Vec<(String, String)> = report
        .outcomes
        .iter()
        .map(|it| {
            let when = match (it.point, it.started_on) {
                (FollowUpPoint::End, Some(day)) => text.day(day),
                (FollowUpPoint::End, None) => text.day(it.recorded_on),
                (point, _) => text.choice("follow-up-point", point.code()),
            };
            (when, capital(&outcome(it, text)))
        })
        .collect();
    let none = match report.placement.aim.as_str() {
        "" => text.story_outcome_unknown(),
        aim => text.story_path_aim(aim),
    };
    staged(text.story_path_onward(), rows, capital(&none), text)
}

/// The rows of a stage: the latest where a page has no room for all, and how many more there are.
fn staged(
    stage: String,
    rows: Vec<(String, String)>,
    none: String,
    text: &Text,
) -> Vec<Vec<String>> {
    if rows.is_empty() {
        return vec![vec![stage, text.report_none(), none]];
    }
    let left = rows.len().saturating_sub(MOST);
    let mut cells: Vec<Vec<String>> = rows
        .into_iter()
        .skip(left)
        .map(|(when, what)| vec![stage.clone(), when, what])
        .collect();
    if left > 0 {
        let more = text.story_path_more(left as u32);
        cells.push(vec![stage, text.report_none(), more]);
    }
    cells
}
