//! One person's part of the monthly report.

pub(super) mod facts;
pub(super) mod form;
mod money;
pub(super) mod sessions;

use chrono::NaiveDate;

use super::name_in;
use crate::pdf::document::{Block, Columns, Facts, Level, Words};
use crate::report::{Event, Gap, MonthReport, Notice, PersonMonth};
use crate::text::Text;
use facts::facts;
use form::form_blocks;
use money::money;
use sessions::{sessions, steps};

/// Facts, changes, sessions, form, steps, gaps and the reckoning.
pub(super) fn person_month(person: &PersonMonth, report: &MonthReport, text: &Text) -> Vec<Block> {
    let scheme = text.name(&report.scheme.name);
    let mut blocks = vec![Block::Together(vec![
        Block::Heading(Level::Section, name_in(report, person, text)),
        Block::Facts(Facts {
            columns: Columns::Two,
            rows: facts(person, &scheme, text),
        }),
    ])];
    if !(person.gaps.is_empty() && person.notices.is_empty()) {
        let gaps = person.gaps.iter().map(|gap| gap_line(*gap, text));
        let notices = person.notices.iter();
        let notices = notices.map(|notice| notice_line(*notice, &scheme, text));
        let lines = gaps.chain(notices).map(Words::plain);
        blocks.push(Block::Note(
            std::iter::once(Words::strong(text.report_gaps_title()))
                .chain(lines)
                .collect(),
        ));
    }
    if !person.events.is_empty() {
        let lines = person
            .events
            .iter()
            .map(|event| Words::plain(event_line(event, &scheme, report.standing.day(), text)));
        blocks.push(Block::Together(vec![
            Block::Heading(Level::Part, text.report_events_title()),
            Block::Bullets(lines.collect()),
        ]));
    }
    blocks.push(Block::Heading(Level::Part, text.report_sessions_title()));
    if person.sessions.is_empty() {
        blocks.push(Block::Paragraph(Words::faint(text.report_sessions_none())));
    } else {
        blocks.push(Block::Table(sessions(&person.sessions, text)));
    }
    if let Some(form) = &person.form {
        blocks.extend(form_blocks(form, text));
    }
    if !person.steps.is_empty() {
        blocks.push(Block::Heading(Level::Part, text.report_steps_title()));
        blocks.push(Block::Table(steps(
            &person.steps,
            report.naming,
            report.standing.day(),
            text,
        )));
    }
    blocks.push(Block::Heading(Level::Part, text.report_money_title()));
    blocks.push(Block::Table(money(person, &scheme, text)));
    blocks
}

fn gap_line(gap: Gap, text: &Text) -> String {
    match gap {
        Gap::Sessions { held, target } => {
            text.report_gap_sessions(target - held, &text.count(held), &text.count(target))
        }
        Gap::Form => text.report_gap_form(),
        Gap::OpenQuestions(count) => text.report_gap_open_questions(count),
        Gap::Figures => text.report_gap_figures(),
    }
}

fn notice_line(notice: Notice, scheme: &str, text: &Text) -> String {
    match notice {
        Notice::Application => text.report_notice_application(scheme),
        Notice::Decision => text.report_notice_decision(scheme),
        Notice::Unrecorded => text.report_notice_unrecorded(scheme),
        Notice::OverMonths(it) => {
            text.report_notice_over_months(&text.count(it.max), &text.count(it.n), scheme)
        }
    }
}

/// A change in a sentence; what comes after the paper's own day is told as coming.
pub fn event_line(event: &Event, scheme: &str, paper: NaiveDate, text: &Text) -> String {
    let when = |day: NaiveDate| if day > paper { "ahead" } else { "past" };
    match event {
        Event::Started { on: day } => text.report_event_started(&text.day(*day), when(*day)),
        Event::Ended { on: day } => text.report_event_ended(&text.day(*day), when(*day)),
        Event::EndedEarly { on: day, reason } => text.report_event_ended_early(
            &text.day(*day),
            &text.choice("end-reason", reason.code()),
            when(*day),
        ),
        Event::Interrupted {
            period,
            reason,
            pay,
        } => text.report_event_interrupted(
            &text.choice("pay", pay.code()),
            &text.period(*period),
            &text.choice("interruption-reason", reason.code()),
        ),
        Event::WageChanged { on: day } => {
            text.report_event_wage_changed(&text.day(*day), when(*day))
        }
        Event::PaySubsidyEnded { on: day } => {
            text.report_event_pay_subsidy_ended(&text.day(*day), when(*day))
        }
        Event::SupplementEnded { on: day } => {
            text.report_event_supplement_ended(&text.day(*day), scheme, when(*day))
        }
        Event::Trained { kind, name, on } => {
            let kind = text.choice("training-kind", kind.code());
            let name = if name.is_empty() { kind } else { name.clone() };
            text.report_event_trained(&text.day(*on), &name)
        }
        Event::Met {
            kind,
            organisation,
            period,
        } => {
            let kind = text.choice("contact-kind", kind.code());
            if organisation.is_empty() {
                text.report_event_met(&kind, &text.period(*period))
            } else {
                text.report_event_met_at(&kind, organisation, &text.period(*period))
            }
        }
    }
}
