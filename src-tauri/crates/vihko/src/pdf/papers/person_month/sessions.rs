//! The sessions that a person came to, and the steps agreed on in them.

use chrono::NaiveDate;

use crate::pdf::document::{Column, Style, Table, Words};
use crate::pdf::papers::listed;
use crate::pdf::papers::written::written;
use crate::report::{Naming, SessionLine, StepLine};
use crate::text::Text;

/// The sessions by day.
pub fn sessions(lines: &[SessionLine], text: &Text) -> Table {
    let head = [
        text.report_session_day(),
        text.report_session_kind(),
        text.report_session_length(),
        text.report_session_content(),
    ];
    Table {
        columns: vec![
            Column::names(2).at_least(22.0),
            Column::text(3).at_least(34.0),
            Column::text(2).at_least(20.0),
            Column::text(8),
        ],
        head: vec![head.map(Words::plain).to_vec()],
        rows: lines.iter().map(|line| session_row(line, text)).collect(),
        total: None,
    }
}

fn session_row(line: &SessionLine, text: &Text) -> Vec<Words> {
    let kind = text.choice("session-kind", line.kind.code());
    let kind = if line.present > 1 {
        text.report_session_group(line.present, &kind)
    } else {
        kind
    };
    let topics: Vec<String> = line
        .topics
        .iter()
        .map(|topic| text.choice("topic", topic.code()))
        .collect();
    let mut content = Words::default();
    for (style, part) in [
        (Style::Faint, topics.join(", ")),
        (Style::Plain, line.text.clone()),
        (Style::Plain, line.addition.clone()),
    ] {
        if !part.is_empty() {
            let before = if content.0.is_empty() { "" } else { "\n" };
            let part = format!("{before}{part}");
            content.0.push(written(style, part, text.language()));
        }
    }
    vec![
        Words::plain(format!(
            "{} {}",
            text.weekday(line.held_on),
            text.day_in_table(line.held_on)
        )),
        Words::plain(listed([kind, text.choice("way", line.way.code())])),
        Words::plain(text.minutes(line.minutes)),
        content,
    ]
}

/// The steps and how they stand on a day. Where names must not stand, neither does what was agreed on and with whom.
pub fn steps(lines: &[StepLine], naming: Naming, on: NaiveDate, text: &Text) -> Table {
    let shown = |what, who, due, state| match naming {
        Naming::Names => vec![what, who, due, state],
        Naming::Pseudonyms => vec![due, state],
    };
    let head = shown(
        text.report_step_what(),
        text.report_step_who(),
        text.report_step_due(),
        text.report_step_state(),
    );
    let row = |line: &StepLine| {
        let state = match (line.done_on, line.due_on) {
            (Some(done), _) => text.report_step_done(&text.day_in_table(done)),
            (None, Some(due)) if due < on => text.report_step_late(),
            (None, _) => text.report_step_open(),
        };
        let due = line
            .due_on
            .map_or_else(|| text.report_none(), |day| text.day_in_table(day));
        words(shown(line.what.clone(), line.who.clone(), due, state))
    };
    let columns = match naming {
        Naming::Names => vec![
            Column::names(6),
            Column::text(3),
            Column::text(3),
            Column::text(3),
        ],
        Naming::Pseudonyms => vec![Column::names(3), Column::text(3)],
    };
    Table {
        columns,
        head: vec![words(head)],
        rows: lines.iter().map(row).collect(),
        total: None,
    }
}

fn words(cells: Vec<String>) -> Vec<Words> {
    cells.into_iter().map(Words::plain).collect()
}
