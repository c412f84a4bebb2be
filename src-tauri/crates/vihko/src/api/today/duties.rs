//! What to do next, in finished texts, with what the button beside it acts on.

use serde::Serialize;

use crate::api::{Changed, Desk, Part, Sign};
use crate::error::Result;
use crate::notebook::{Duty, DutyKind, MONTHLY_FORM};
use crate::path::FollowUpPoint;
use crate::report::Gap;
use crate::session::StepDraft;
use crate::support::DeadlineAnswerDraft;
use crate::text::Text;
use crate::values::{Draft, Euro, Month, PayerId, PersonId, PlacementId, StepId, StubId, codes};

codes! {
    /// What a duty's button does.
    pub enum DutyWord {
        /// Fills the month's form.
        Form = "form",
        /// Records a session.
        Sessions = "sessions",
        /// Records hours and wage.
        Figures = "figures",
        /// Opens the report to be confirmed.
        Confirm = "confirm",
        /// Records where the person went.
        Outcome = "outcome",
        /// Records how the person is months later.
        FollowUp = "follow-up",
        /// Marks an agreed step as done.
        Step = "step",
        /// Answers a deadline.
        Answer = "answer",
        /// Fills in a meeting that was noted down in a hurry.
        Stub = "stub",
    }
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DutyRow {
    /// What its button does.
    pub word: DutyWord,
    /// The button's text.
    pub act: String,
    /// About whom, given name first; a payer's name where it is about a report.
    pub name: String,
    /// What: `lokakuun seurantalomake`.
    pub what: String,
    /// By when and what hangs on it: `viimeistään 16.11. · 6 000 € vaarassa`.
    pub detail: String,
    /// Due or late.
    pub sign: Sign,
    /// About whom.
    pub person: Option<PersonId>,
    /// Of which employment.
    pub placement: Option<PlacementId>,
    /// Which form is to be filled, or nothing.
    pub template: String,
    /// Of which month: `2026-10`.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub month: Option<Month>,
    /// To which payer.
    pub payer: Option<PayerId>,
    /// Which step.
    pub step: Option<StepId>,
    /// Which meeting that was noted down in a hurry.
    pub stub: Option<StubId>,
    /// At which follow-up point, by its code.
    pub point: String,
    /// Which deadline, by its code.
    pub deadline: String,
    /// The first day of the time that the deadline is about, or nothing.
    pub about_from: String,
}

pub fn answer_step(desk: &mut Desk, step: StepId, done_on: String) -> Result<Changed<()>> {
    let (book, _) = desk.book()?;
    let draft = StepDraft {
        done_on,
        ..StepDraft::of(&book.get(step)?)
    };
    book.change(step, draft)?;
    Ok(Changed::new((), &[Part::Sessions, Part::Reports]))
}

pub fn answer_deadline(desk: &mut Desk, draft: DeadlineAnswerDraft) -> Result<Changed<()>> {
    let (book, _) = desk.book()?;
    book.answer_deadline(draft)?;
    Ok(Changed::new((), &[Part::People]))
}

pub(in crate::api) fn row(it: &Duty, text: &Text) -> DutyRow {
    let mut row = DutyRow {
        word: DutyWord::Answer,
        act: String::new(),
        name: it.name.clone(),
        what: String::new(),
        detail: detail(it, text),
        sign: if it.late() { Sign::Late } else { Sign::Due },
        person: it.person,
        placement: None,
        template: String::new(),
        month: None,
        payer: None,
        step: None,
        stub: None,
        point: String::new(),
        deadline: String::new(),
        about_from: String::new(),
    };
    match &it.kind {
        DutyKind::Gap {
            placement,
            month,
            gap,
        } => {
            row.placement = Some(*placement);
            row.month = Some(*month);
            let of = text.month_name_of(*month);
            if matches!(gap, Gap::Form | Gap::OpenQuestions(_)) {
                MONTHLY_FORM.clone_into(&mut row.template);
            }
            (row.word, row.what) = match gap {
                Gap::Form => (DutyWord::Form, text.today_duty_form(&of)),
                Gap::OpenQuestions(count) => {
                    (DutyWord::Form, text.today_duty_open_questions(*count, &of))
                }
                Gap::Sessions { held, target } => (
                    DutyWord::Sessions,
                    text.today_duty_sessions(target.saturating_sub(*held), &of),
                ),
                Gap::Figures => (DutyWord::Figures, text.today_duty_figures(&of)),
            };
        }
        DutyKind::Confirm { payer, name, month } => {
            row.word = DutyWord::Confirm;
            row.name.clone_from(name);
            row.payer = Some(*payer);
            row.month = Some(*month);
            row.what = text.today_duty_confirm(&text.month_name_of(*month));
        }
        DutyKind::Limit {
            placement,
            deadline,
        } => {
            row.placement = Some(*placement);
            row.what = text.choice("today-limit", deadline.id.code());
            deadline.id.code().clone_into(&mut row.deadline);
            row.about_from = deadline
                .about_from()
                .map(|day| day.to_string())
                .unwrap_or_default();
        }
        DutyKind::Outcome { placement, point } => {
            row.placement = Some(*placement);
            point.code().clone_into(&mut row.point);
            let ended = it.due.map(|day| text.day_short(day)).unwrap_or_default();
            (row.word, row.what) = match point {
                FollowUpPoint::End => (DutyWord::Outcome, text.today_duty_outcome(&ended)),
                FollowUpPoint::Months3 => (DutyWord::FollowUp, text.today_duty_outcome_3()),
                FollowUpPoint::Months6 => (DutyWord::FollowUp, text.today_duty_outcome_6()),
                FollowUpPoint::Months12 => (DutyWord::FollowUp, text.today_duty_outcome_12()),
            };
        }
        DutyKind::Step { step, what, who } => {
            row.word = DutyWord::Step;
            row.step = Some(*step);
            // The person's own name stands before it already.
            row.what = if it.name.starts_with(who.as_str()) {
                what.clone()
            } else {
                text.today_duty_step(what, who)
            };
        }
        DutyKind::Stub { stub, note } => {
            row.word = DutyWord::Stub;
            row.stub = Some(*stub);
            let met = it.due.map(|day| text.day_short(day)).unwrap_or_default();
            match it.person {
                Some(_) => row.what = text.today_duty_stub(&met),
                None => {
                    row.what = text.locked_who(&met);
                    row.detail = note.clone();
                }
            }
        }
    }
    row.act = text.choice("today-act", row.word.code());
    row
}

/// By when, how late, and what hangs on it.
fn detail(it: &Duty, text: &Text) -> String {
    let mut parts = Vec::new();
    // Their day is when something happened, not when somebody had to have asked or written.
    let told = !matches!(it.kind, DutyKind::Outcome { .. } | DutyKind::Stub { .. });
    if let (Some(due), Some(state), true) = (it.due, it.state, told) {
        parts.push(if it.late() {
            text.deadline_state(state)
        } else {
            text.today_by(&text.day_short(due))
        });
    }
    if it.at_risk > Euro::ZERO {
        parts.push(text.today_at_risk(&text.short_euro(it.at_risk)));
    }
    parts.join(" · ")
}
