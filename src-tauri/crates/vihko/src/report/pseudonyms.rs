//! The same report without names. What may stand on it is listed here; every free text, which might hold a
//! name, is left out.

use super::{Event, MonthReport, Naming, PersonMonth, Standing, Who};
use crate::form::QuestionKind;
use crate::grant::Decision;
use crate::person::Employer;
use crate::support::Reason;

/// Puts each person's number in place of the name and leaves out free texts: what remains is days, codes,
/// answers by number, and money.
pub(super) fn without_names(mut report: MonthReport) -> MonthReport {
    report.naming = Naming::Pseudonyms;
    // The order of the names must not show either.
    report.people.sort_by_key(|person| person.number);
    report.attachments.sort_by_key(|line| line.number);
    if let Standing::Confirmed(confirmation) = &mut report.standing {
        confirmation.incomplete_reason.clear();
    }
    for person in &mut report.people {
        forget(person);
    }
    for line in &mut report.attachments {
        line.who = line.number.map(Who::Numbered);
        line.name.clear();
    }
    for change in &mut report.changes {
        change.who = change.number.map(Who::Numbered);
    }
    report
}

fn forget(person: &mut PersonMonth) {
    person.who = Who::Numbered(person.number);
    let placement = &mut person.placement;
    placement.job_title.clear();
    placement.aim.clear();
    placement.legal_employer = Employer::default();
    placement.workplace = Employer::default();
    placement.shares.clear();
    for subsidy in &mut person.pay_subsidies {
        subsidy.decision = subsidy.decision.clone().without_number();
    }
    if let Some(supplement) = &mut person.supplement {
        supplement.decision = supplement.decision.take().map(Decision::without_number);
    }
    for row in &mut person.money.rows {
        if let Reason::Manual { reason, .. } = &mut row.reason {
            reason.clear();
        } else if let Reason::Other { name, .. } = &mut row.reason {
            name.clear();
        }
    }
    for event in &mut person.events {
        match event {
            Event::Trained { name, .. } => name.clear(),
            Event::Met { organisation, .. } => organisation.clear(),
            Event::Started { .. }
            | Event::Ended { .. }
            | Event::EndedEarly { .. }
            | Event::Interrupted { .. }
            | Event::WageChanged { .. }
            | Event::PaySubsidyEnded { .. }
            | Event::SupplementEnded { .. } => {}
        }
    }
    for session in &mut person.sessions {
        session.text.clear();
        session.addition.clear();
    }
    if let Some(form) = &mut person.form {
        form.answers
            .retain(|answer| answer.kind != QuestionKind::Text);
    }
    for step in &mut person.steps {
        step.what.clear();
        step.who.clear();
    }
}
