//! From the report's values to its data.

use std::collections::BTreeMap;

use super::{
    AttachmentData, ChangeData, Confirmed, FormData, Party, PaySubsidyData, PersonData, ReportData,
    RowData, Scheme, SessionData, StepData, SupplementData, TotalData, WhoData,
};
use crate::report::{
    AnswerLine, AttachmentLine, Change, Figure, FigureValue, FormLines, MonthReport, PersonMonth,
    SessionLine, Standing, StepLine,
};
use crate::text::Text;
use crate::values::{Euro, Hours, written};

impl ReportData {
    /// The report's data, its sentences in the payer's language.
    pub fn of(report: &MonthReport) -> ReportData {
        let text = &Text::new(report.payer.language);
        let name = &report.scheme.name;
        let association = &report.association;
        let totals = &report.totals;
        let (draft_on, confirmed) = match &report.standing {
            Standing::Draft(on) => (Some(*on), None),
            Standing::Confirmed(it) => {
                let incomplete_reason = it.incomplete_reason.clone();
                let confirmed = Confirmed {
                    number: it.number,
                    version: it.version,
                    on: it.confirmed_on,
                    incomplete_reason,
                };
                (None, Some(confirmed))
            }
        };
        let attachment = |it: &AttachmentLine| AttachmentData {
            who: it.who.as_ref().map(WhoData::of),
            kind: it.kind,
            name: it.name.clone(),
            dated_on: it.dated_on,
        };
        ReportData {
            format: "seurantavihko-kuukausiraportti".into(),
            version: 1,
            month: report.month,
            association: Party {
                name: association.name.clone(),
                unit: String::new(),
                business_id: written(association.business_id.as_ref()),
                iban: written(association.iban.as_ref()),
                reference: written(report.payer.reference.as_ref()),
            },
            payer: Party {
                name: report.payer.name.clone(),
                unit: report.payer.unit.clone(),
                business_id: String::new(),
                iban: String::new(),
                reference: String::new(),
            },
            language: report.payer.language,
            secrecy: report.payer.secrecy,
            scheme: Scheme {
                id: report.scheme.id.clone(),
                name: name.fi.clone(),
                checked_on: report.scheme.checked_on,
                profile: report.scheme.profile.clone(),
                state: report.scheme.state.clone(),
            },
            draft_on,
            confirmed,
            people: report
                .people
                .iter()
                .map(|person| person_data(person, &text.name(name), text))
                .collect(),
            total: TotalData {
                hours: totals.hours,
                sessions: totals.sessions,
                minutes: totals.minutes,
                wage_cost: totals.wage_cost,
                pay_subsidy: totals.pay_subsidy,
                supplement: totals.supplement,
            },
            attachments: report.attachments.iter().map(attachment).collect(),
            changes: report.changes.iter().map(ChangeData::of).collect(),
        }
    }
}

impl AttachmentData {
    /// The line that papers make of it.
    pub(super) fn line(&self) -> AttachmentLine {
        AttachmentLine {
            number: None,
            who: self.who.as_ref().map(WhoData::who),
            kind: self.kind,
            name: self.name.clone(),
            dated_on: self.dated_on,
        }
    }
}

impl ChangeData {
    /// The change that it was written from.
    pub(super) fn change(&self) -> Change {
        let value = |written: &Option<String>| {
            let Some(written) = written else {
                return FigureValue::None;
            };
            match self.figure {
                Figure::Gross
                | Figure::SideCosts
                | Figure::HolidayPay
                | Figure::WageCost
                | Figure::PaySubsidy
                | Figure::Supplement => Euro::parse(written).map(FigureValue::Money).ok(),
                Figure::Hours => Hours::parse_monthly(written).map(FigureValue::Hours).ok(),
                Figure::PaidDays | Figure::UnpaidDays | Figure::Sessions | Figure::Minutes => {
                    written.parse().map(FigureValue::Count).ok()
                }
                Figure::Content => None,
            }
            .unwrap_or(FigureValue::None)
        };
        Change {
            number: None,
            who: self.who.as_ref().map(WhoData::who),
            figure: self.figure,
            before: value(&self.before),
            after: value(&self.after),
        }
    }

    fn of(change: &Change) -> ChangeData {
        let value = |value: FigureValue| match value {
            FigureValue::None => None,
            FigureValue::Money(amount) => Some(amount.to_string()),
            FigureValue::Hours(hours) => Some(hours.to_string()),
            FigureValue::Count(count) => Some(count.to_string()),
        };
        ChangeData {
            who: change.who.as_ref().map(WhoData::of),
            figure: change.figure,
            before: value(change.before),
            after: value(change.after),
        }
    }
}

fn person_data(person: &PersonMonth, scheme: &str, text: &Text) -> PersonData {
    let money = &person.money;
    let answers = |form: &FormLines| -> BTreeMap<String, String> {
        form.answers
            .iter()
            .map(|line| (line.question.clone(), line.answer.clone()))
            .collect()
    };
    let before = |form: &FormLines| -> BTreeMap<String, u8> {
        let of = |line: &AnswerLine| Some((line.question.clone(), line.scale?.before?));
        form.answers.iter().filter_map(of).collect()
    };
    let step = |it: &StepLine| StepData {
        agreed_on: it.agreed_on,
        what: it.what.clone(),
        who: it.who.clone(),
        due_on: it.due_on,
        done_on: it.done_on,
    };
    PersonData {
        number: person.number,
        who: WhoData::of(&person.who),
        job_title: person.placement.job_title.clone(),
        legal_employer: person.placement.legal_employer.clone(),
        workplace: person.placement.workplace.clone(),
        shares: person.placement.shares.clone(),
        start: person.in_force.start(),
        end: person.in_force.end(),
        weekly_hours: person.placement.weekly_hours,
        work_time_percent: person.placement.work_time,
        pay_subsidies: person
            .pay_subsidies
            .iter()
            .map(PaySubsidyData::of)
            .collect(),
        granted: person.supplement.as_ref().map(SupplementData::of),
        support_month: person.support_month.map(|it| it.n),
        support_months: person.support_month.map(|it| it.max),
        hours: person.hours,
        paid_days: person.paid_days,
        unpaid_days: person.unpaid_days,
        gross: money.wage.gross,
        side_costs: money.wage.side_costs,
        holiday_pay: money.wage.holiday_pay,
        wage_cost: money.wage_cost,
        pay_subsidy: money.pay_subsidy,
        other_support: money.other,
        room: money.room,
        nominal: money.nominal,
        supplement: money.supplement,
        paid_so_far: person.paid_so_far,
        left: person.left,
        rows: money
            .rows
            .iter()
            .map(|row| RowData {
                text: text.reason(&row.reason, scheme),
                amount: row.amount,
            })
            .collect(),
        events: person.events.clone(),
        sessions: person.sessions.iter().map(session_data).collect(),
        form: person.form.as_ref().map(|form| FormData {
            version: form.version,
            filled_on: form.filled_on,
            answers: answers(form),
            before: before(form),
        }),
        steps: person.steps.iter().map(step).collect(),
        gaps: person.gaps.len() as u32,
    }
}

fn session_data(line: &SessionLine) -> SessionData {
    SessionData {
        held_on: line.held_on,
        minutes: line.minutes,
        kind: line.kind,
        way: line.way,
        topics: line.topics.clone(),
        present: line.present,
        text: line.text.clone(),
        addition: line.addition.clone(),
    }
}
