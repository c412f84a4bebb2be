//! One payer's month: people in the order of their family names, each with figures, sessions, form and gaps.

use std::collections::BTreeSet;

use super::facts::{MonthFacts, PersonFacts};
use super::lines::{
    attachment_lines, came, events, form_lines, in_month, session_lines, step_lines, who,
};
use super::money::calculation;
use super::{Gap, MonthReport, Naming, Notice, PersonMonth, SchemeUsed, SupportMonth, Totals};
use crate::grant::Supplement;
use crate::support::{MonthMoney, Months, Rules};
use crate::values::{Euro, Hours, Month, Period, sort_key};

/// Makes the report from the facts. Whoever has no day of employment in the month is left out.
pub fn month_report(facts: MonthFacts<'_>) -> MonthReport {
    let MonthFacts {
        month,
        standing,
        association,
        payer,
        rules,
        people: mut facts,
    } = facts;
    facts.sort_by_cached_key(|it| {
        (
            sort_key(&it.person.family_name),
            sort_key(&it.person.given_name),
            it.person.number,
        )
    });
    let attachments = facts.iter().flat_map(attachment_lines).collect();
    let people: Vec<PersonMonth> = facts
        .iter()
        .filter_map(|it| person_month(it, month, payer.sessions_a_month, rules))
        .collect();
    MonthReport {
        month,
        association,
        scheme: SchemeUsed {
            id: rules.scheme.id.clone(),
            name: rules.scheme.name.clone(),
            checked_on: rules.scheme.checked_on,
            profile: rules.scheme.clone(),
            state: vec![rules.pay_subsidy.clone(), rules.employment_55.clone()],
        },
        payer,
        standing,
        naming: Naming::Names,
        totals: totals(&people, events_held(&facts, month)),
        people,
        attachments,
        changes: Vec::new(),
    }
}

fn person_month(
    facts: &PersonFacts,
    month: Month,
    target: u32,
    rules: Rules<'_>,
) -> Option<PersonMonth> {
    let calculation = calculation(facts, month, rules);
    let money = calculation
        .months
        .iter()
        .find(|it| it.month == month)?
        .clone();
    let in_force = facts.placement.in_force();
    // What has been confirmed was told to the payer; only what has not been is computed.
    let told = |it: &MonthMoney| {
        facts
            .confirmed
            .get(&it.month)
            .copied()
            .unwrap_or(it.supplement)
    };
    let supplement_of = |wanted: &dyn Fn(Month) -> bool| -> Euro {
        let before = calculation
            .months
            .iter()
            .filter(|it| it.month < month && wanted(it.month))
            .map(told);
        let now = calculation
            .months
            .iter()
            .filter(|it| it.month >= month && wanted(it.month));
        before.sum::<Euro>() + now.map(|it| it.supplement).sum()
    };
    let paid_so_far = supplement_of(&|it| it < month);
    let left = supplement_of(&|it| it >= month);
    let figures = facts.figures.iter().find(|it| it.month == month);
    let supplement = current(&facts.supplements, month);
    let sessions = session_lines(facts, month);
    let form = facts.form.as_ref().map(form_lines);
    let gaps = gaps(facts, month, facts.attended, target);
    let support_month = support_month(in_force, &facts.supplements, month);
    Some(PersonMonth {
        person: facts.id,
        placement_id: facts.placement_id,
        number: facts.person.number,
        who: who(facts),
        in_force,
        support_month,
        hours: figures.and_then(|it| it.hours),
        paid_days: figures.and_then(|it| it.paid_days),
        unpaid_days: figures.and_then(|it| it.unpaid_days),
        pay_subsidies: facts
            .pay_subsidies
            .iter()
            .filter(|it| it.period.days_in(month) > 0)
            .cloned()
            .collect(),
        supplement: supplement.cloned(),
        money,
        paid_so_far,
        left,
        events: events(facts, month),
        sessions,
        form,
        steps: step_lines(facts, month),
        gaps,
        notices: notices(facts, supplement, support_month),
        placement: facts.placement.clone(),
    })
}

/// Which month of the supplement the month is: months used by its end, over all supplements of the placement,
/// begun ones counted as whole. Nothing where no supplement is in force in the month.
pub fn support_month(
    in_force: Period,
    supplements: &[Supplement],
    month: Month,
) -> Option<SupportMonth> {
    let current = current(supplements, month)?;
    let until_now = Period::new(in_force.start(), Some(month.last_day())).ok()?;
    let used = supplements
        .iter()
        .filter(|it| it.period.start() <= current.period.start())
        .filter_map(|it| it.period.overlap(in_force)?.overlap(until_now))
        .map(Months::of)
        .fold(Months::ZERO, std::ops::Add::add);
    let before: u32 = supplements
        .iter()
        .filter(|it| it.period.start() < current.period.start())
        .map(|it| it.months)
        .sum();
    Some(SupportMonth {
        n: used.rounded_up(),
        max: before + current.months,
    })
}

/// The supplement in force in the month, the later of two.
fn current(supplements: &[Supplement], month: Month) -> Option<&Supplement> {
    supplements
        .iter()
        .filter(|it| it.period.days_in(month) > 0)
        .max_by_key(|it| it.period.start())
}

/// How many sessions were held for at least one of the people; a group's session is one.
fn events_held(facts: &[PersonFacts], month: Month) -> u32 {
    let attended = |it: &PersonFacts| -> Vec<_> {
        it.sessions
            .iter()
            .filter(|held| in_month(held, month) && came(held, it.id))
            .map(|held| held.id)
            .collect()
    };
    facts
        .iter()
        .flat_map(attended)
        .collect::<BTreeSet<_>>()
        .len() as u32
}

/// What the month still lacks about a person, of whom so many sessions were held and are aimed at.
pub fn gaps(facts: &PersonFacts, month: Month, held: u32, target: u32) -> Vec<Gap> {
    let mut gaps = Vec::new();
    if held < target {
        gaps.push(Gap::Sessions { held, target });
    }
    match &facts.form {
        None => gaps.push(Gap::Form),
        Some(filled) => match filled.template.open_questions(&filled.form).count() {
            0 => {}
            open => gaps.push(Gap::OpenQuestions(open as u32)),
        },
    }
    let has_figures = |it: &crate::person::MonthFigures| it.month == month && it.hours.is_some();
    if !facts.figures.iter().any(has_figures) {
        gaps.push(Gap::Figures);
    }
    gaps
}

/// Notices about the supplement that is in force in the month, or about its absence.
fn notices(
    facts: &PersonFacts,
    supplement: Option<&Supplement>,
    support_month: Option<SupportMonth>,
) -> Vec<Notice> {
    let applied = |it: &Supplement| it.applied_on.is_some();
    let over = support_month.filter(|it| it.n > it.max);
    let mut notices = match supplement {
        None if facts.placement.payer.is_some() => vec![Notice::Unrecorded],
        Some(it) if it.decision.is_none() && applied(it) => vec![Notice::Decision],
        Some(it) if it.decision.is_none() => vec![Notice::Application],
        Some(_) | None => Vec::new(),
    };
    notices.extend(over.map(Notice::OverMonths));
    notices
}

fn totals(people: &[PersonMonth], sessions: u32) -> Totals {
    Totals {
        hours: Hours(
            people
                .iter()
                .filter_map(|it| it.hours)
                .map(|hours| hours.0)
                .sum(),
        ),
        sessions,
        minutes: people
            .iter()
            .flat_map(|it| &it.sessions)
            .map(|line| line.minutes)
            .sum(),
        wage_cost: people.iter().map(|it| it.money.wage_cost).sum(),
        pay_subsidy: people.iter().map(|it| it.money.pay_subsidy).sum(),
        supplement: people.iter().map(|it| it.money.supplement).sum(),
    }
}

impl MonthReport {
    /// The same report without names.
    pub fn without_names(self) -> MonthReport {
        super::pseudonyms::without_names(self)
    }
}
