//! The lines of a person's month: sessions, form answers, steps, changes and attachments.

use chrono::NaiveDate;

use super::facts::{FilledForm, HeldSession, PersonFacts};
use super::{AnswerLine, AttachmentLine, Event, FormLines, SessionLine, StepLine, Who};
use crate::form::QuestionKind;
use crate::path::{Training, TrainingState};
use crate::session::{Attendance, Step};
use crate::values::{Month, Period, PersonId};

pub(super) fn who(facts: &PersonFacts) -> Who {
    Who::Named {
        family: facts.person.family_name.clone(),
        given: facts.person.given_name.clone(),
    }
}

pub(super) fn came(held: &HeldSession, person: PersonId) -> bool {
    let present = |it: &crate::session::Participant| {
        it.person == person && it.attendance == Attendance::Present
    };
    held.session.participants.iter().any(present)
}

pub(super) fn in_month(held: &HeldSession, month: Month) -> bool {
    Month::of(held.session.held_on) == month
}

pub(super) fn session_lines(facts: &PersonFacts, month: Month) -> Vec<SessionLine> {
    let mut lines: Vec<SessionLine> = facts
        .sessions
        .iter()
        .filter(|held| in_month(held, month) && came(held, facts.id))
        .map(|held| session_line(held, facts.id))
        .collect();
    lines.sort_by_key(|line| (line.held_on, line.starts_at));
    lines
}

pub(super) fn session_line(held: &HeldSession, person: PersonId) -> SessionLine {
    let it = &held.session;
    let own = it
        .participants
        .iter()
        .find(|participant| participant.person == person);
    SessionLine {
        held_on: it.held_on,
        starts_at: it.starts_at,
        minutes: u32::from(it.minutes.0),
        kind: it.kind,
        way: it.way,
        topics: it.topics.clone(),
        present: it
            .participants
            .iter()
            .filter(|other| other.attendance == Attendance::Present)
            .count() as u32,
        text: it.text.clone(),
        addition: own.map(|own| own.addition.clone()).unwrap_or_default(),
    }
}

/// A filled form as papers tell it.
pub fn form_lines(filled: &FilledForm) -> FormLines {
    let answers = filled.template.questions.iter().filter_map(|question| {
        let answer = filled.form.answers.get(&question.id)?;
        Some(AnswerLine {
            question: question.id.clone(),
            label: question.label.clone(),
            kind: question.kind,
            scale: match question.kind {
                QuestionKind::Scale => filled
                    .form
                    .scale_since(&question.id, filled.earlier.as_ref()),
                QuestionKind::Text
                | QuestionKind::YesNo
                | QuestionKind::Count
                | QuestionKind::Day => None,
            },
            answer: answer.clone(),
        })
    });
    FormLines {
        name: filled.template.name.clone(),
        version: filled.template.version,
        filled_on: filled.form.filled_on,
        answers: answers.collect(),
    }
}

/// Steps agreed on by the month's end that were still open when the month began.
pub(super) fn step_lines(facts: &PersonFacts, month: Month) -> Vec<StepLine> {
    let mut lines: Vec<StepLine> = facts
        .steps
        .iter()
        .filter(|(agreed_on, step)| {
            *agreed_on <= month.last_day()
                && step.done_on.is_none_or(|done| done >= month.first_day())
        })
        .map(|(agreed_on, step)| StepLine {
            done_on: step.done_on.filter(|done| *done <= month.last_day()),
            ..step_line(*agreed_on, step)
        })
        .collect();
    lines.sort_by_key(|line| (line.agreed_on, line.due_on));
    lines
}

pub(super) fn step_line(agreed_on: NaiveDate, step: &Step) -> StepLine {
    StepLine {
        agreed_on,
        what: step.what.clone(),
        who: step.who.clone(),
        due_on: step.due_on,
        done_on: step.done_on,
    }
}

pub(super) fn events(facts: &PersonFacts, month: Month) -> Vec<Event> {
    let placement = &facts.placement;
    let within = |day: NaiveDate| Month::of(day) == month;
    let mut events = Vec::new();
    if within(placement.agreed.start()) {
        events.push(Event::Started {
            on: placement.agreed.start(),
        });
    }
    let wage_changes = placement
        .wages
        .iter()
        .filter(|wage| wage.from > placement.agreed.start() && within(wage.from));
    events.extend(wage_changes.map(|wage| Event::WageChanged { on: wage.from }));
    let interruptions = placement
        .interruptions
        .iter()
        .filter(|it| it.period.days_in(month) > 0);
    events.extend(interruptions.map(|it| Event::Interrupted {
        period: it.period,
        reason: it.reason,
        pay: it.pay,
    }));
    let last_days = |period: &Period| period.end().filter(|end| within(*end));
    events.extend(
        facts
            .pay_subsidies
            .iter()
            .filter_map(|it| last_days(&it.period))
            .map(|on| Event::PaySubsidyEnded { on }),
    );
    events.extend(
        facts
            .supplements
            .iter()
            .filter_map(|it| last_days(&it.period))
            .map(|on| Event::SupplementEnded { on }),
    );
    let completed = |it: &Training| {
        it.completed_on
            .filter(|on| it.state == TrainingState::Completed && within(*on))
    };
    let trained = |it: &Training| {
        completed(it).map(|on| Event::Trained {
            kind: it.kind,
            name: it.name.clone(),
            on,
        })
    };
    events.extend(facts.trainings.iter().filter_map(trained));
    let met = facts
        .contacts
        .iter()
        .filter(|it| it.period.days_in(month) > 0);
    events.extend(met.map(|it| Event::Met {
        kind: it.kind,
        organisation: it.organisation.clone(),
        period: it.period,
    }));
    match &placement.ended {
        Some(ending) if within(ending.on) => {
            events.push(Event::EndedEarly {
                on: ending.on,
                reason: ending.reason,
            });
        }
        Some(_) => {}
        None => events.extend(last_days(&placement.agreed).map(|on| Event::Ended { on })),
    }
    events
}

pub(super) fn attachment_lines(facts: &PersonFacts) -> Vec<AttachmentLine> {
    let line = |it: &crate::attachment::Attachment| AttachmentLine {
        number: Some(facts.person.number),
        who: Some(who(facts)),
        kind: it.kind,
        name: it.name.clone(),
        dated_on: it.dated_on,
    };
    facts.attachments.iter().map(line).collect()
}
