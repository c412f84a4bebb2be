//! What a later version of a report says differently from an earlier one.

use super::{PersonData, ReportData, WhoData};
use crate::report::{Change, Figure, FigureValue};

/// Every figure that differs, person by person as their numbers in the notebook tell them apart, and whether
/// anything else does. How a figure came about, and what other months come to, is no difference.
pub fn differences(before: &ReportData, now: &ReportData) -> Vec<Change> {
    let gone = before
        .people
        .iter()
        .filter(|it| find(now, it).is_none())
        .map(|it| (Some(it), None));
    let there = now.people.iter().map(|it| (find(before, it), Some(it)));
    let mut changes: Vec<Change> = there
        .chain(gone)
        .flat_map(|(before, now)| of_person(before, now))
        .collect();
    let whole = |it: &ReportData| {
        let ReportData {
            association,
            payer,
            language,
            secrecy,
            attachments,
            ..
        } = it;
        (
            association.clone(),
            payer.clone(),
            *language,
            *secrecy,
            attachments.clone(),
        )
    };
    if whole(before) != whole(now) {
        changes.push(content(None, None));
    }
    changes
}

/// The same person's same employment.
fn find<'a>(report: &'a ReportData, person: &PersonData) -> Option<&'a PersonData> {
    report
        .people
        .iter()
        .find(|it| (it.number, it.start) == (person.number, person.start))
}

fn of_person(before: Option<&PersonData>, now: Option<&PersonData>) -> Vec<Change> {
    let Some(shown) = now.or(before) else {
        return Vec::new();
    };
    let (number, who) = (Some(shown.number), Some(shown.who.who()));
    let value = |person: Option<&PersonData>, at: usize| {
        person.map_or(FigureValue::None, |it| figures(it)[at].1)
    };
    let mut changes: Vec<Change> = figures(shown)
        .iter()
        .enumerate()
        .map(|(at, (figure, _))| Change {
            number,
            who: who.clone(),
            figure: *figure,
            before: value(before, at),
            after: value(now, at),
        })
        .filter(|change| change.before != change.after)
        .collect();
    if let (Some(before), Some(now)) = (before, now)
        && told(before) != told(now)
    {
        changes.push(content(number, Some(&shown.who)));
    }
    changes
}

fn content(number: Option<u32>, who: Option<&WhoData>) -> Change {
    let none = FigureValue::None;
    Change {
        number,
        who: who.map(WhoData::who),
        figure: Figure::Content,
        before: none,
        after: none,
    }
}

/// What is told of a person besides the figures.
fn told(it: &PersonData) -> PersonData {
    let none = crate::values::Euro::ZERO;
    PersonData {
        hours: None,
        paid_days: None,
        unpaid_days: None,
        gross: none,
        side_costs: none,
        holiday_pay: none,
        wage_cost: none,
        pay_subsidy: none,
        other_support: none,
        room: none,
        nominal: none,
        supplement: none,
        paid_so_far: none,
        left: none,
        rows: Vec::new(),
        ..it.clone()
    }
}

fn figures(person: &PersonData) -> [(Figure, FigureValue); 11] {
    let count = |value: Option<u32>| value.map_or(FigureValue::None, FigureValue::Count);
    let minutes: u32 = person.sessions.iter().map(|session| session.minutes).sum();
    [
        (
            Figure::Hours,
            person.hours.map_or(FigureValue::None, FigureValue::Hours),
        ),
        (Figure::PaidDays, count(person.paid_days)),
        (Figure::UnpaidDays, count(person.unpaid_days)),
        (
            Figure::Sessions,
            FigureValue::Count(person.sessions.len() as u32),
        ),
        (Figure::Minutes, FigureValue::Count(minutes)),
        (Figure::Gross, FigureValue::Money(person.gross)),
        (Figure::SideCosts, FigureValue::Money(person.side_costs)),
        (Figure::HolidayPay, FigureValue::Money(person.holiday_pay)),
        (Figure::WageCost, FigureValue::Money(person.wage_cost)),
        (Figure::PaySubsidy, FigureValue::Money(person.pay_subsidy)),
        (Figure::Supplement, FigureValue::Money(person.supplement)),
    ]
}
