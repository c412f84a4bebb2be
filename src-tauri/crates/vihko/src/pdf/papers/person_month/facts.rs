//! A person's employment, decisions and figures as names and values.

use chrono::NaiveDate;

use crate::grant::{Decision, PaySubsidy, SubsidyKind, SubsidyPercent, Supplement};
use crate::pdf::document::Words;
use crate::pdf::papers::listed;
use crate::person::{Employer, EmployerShare, Placement};
use crate::report::PersonMonth;
use crate::text::Text;
use crate::values::{Euro, Hours, Percent, Period};

/// Names and values, in the order in which the paper shows them.
pub(super) fn facts(person: &PersonMonth, scheme: &str, text: &Text) -> Vec<(String, Words)> {
    let mut rows = employment(&person.placement, person.in_force, text);
    rows.extend(person.pay_subsidies.iter().map(|it| pay_subsidy(it, text)));
    rows.extend(
        person
            .supplement
            .iter()
            .map(|it| (scheme.to_owned(), Words::plain(supplement(it, text)))),
    );
    if let Some(paid) = person.paid_days {
        let unpaid = person.unpaid_days.unwrap_or(0);
        rows.push((
            text.report_days(),
            Words::plain(text.report_days_value(&text.count(paid), &text.count(unpaid))),
        ));
    }
    let wage = &person.money.wage;
    rows.push((text.report_gross(), Words::plain(text.euro(wage.gross))));
    rows.push((
        text.report_side_costs(),
        Words::plain(text.euro(wage.side_costs)),
    ));
    rows.push((
        text.report_holiday_pay(),
        Words::plain(text.euro(wage.holiday_pay)),
    ));
    if person.supplement.is_some() {
        rows.push((
            text.report_paid_so_far(scheme),
            Words::plain(text.euro(person.paid_so_far)),
        ));
        rows.push((
            text.report_left(scheme),
            Words::plain(text.euro(person.left)),
        ));
    }
    // What must not stand on a paper without names has been emptied.
    rows.retain(|(_, value)| value.0.iter().any(|run| !run.text.is_empty()));
    rows
}

/// What the work is, how long and by whom.
pub(in crate::pdf::papers) fn employment(
    placement: &Placement,
    in_force: Period,
    text: &Text,
) -> Vec<(String, Words)> {
    let period = employed(in_force, text);
    let mut rows = vec![
        (text.report_job_title(), Words::plain(&placement.job_title)),
        (text.report_employment(), Words::plain(period)),
        (
            text.report_working_time(),
            Words::plain(working_time(
                placement.weekly_hours,
                placement.work_time,
                text,
            )),
        ),
    ];
    let employers = employers(
        &placement.legal_employer,
        &placement.workplace,
        &placement.shares,
        text,
    );
    let shown = employers.into_iter().filter(|(_, it)| !it.is_empty());
    rows.extend(shown.map(|(name, it)| (name, Words::plain(it))));
    rows
}

/// Who employs, where the work is done, and who shares the hours; blank where it is the association itself alone.
pub fn employers(
    legal: &Employer,
    workplace: &Employer,
    shares: &[EmployerShare],
    text: &Text,
) -> [(String, String); 3] {
    let named = |it: &Employer| match it.name.as_str() {
        "" => String::new(),
        name => listed([name.to_owned(), it.business_id.clone()]),
    };
    let shares = shares
        .iter()
        .map(|it| format!("{} {}", it.name, text.percent(it.share)));
    [
        (text.report_legal_employer(), named(legal)),
        (text.report_workplace(), named(workplace)),
        (text.report_shares(), shares.collect::<Vec<_>>().join(", ")),
    ]
}

/// The days of an employment.
pub fn employed(in_force: Period, text: &Text) -> String {
    match in_force.end() {
        Some(_) => text.period(in_force),
        None => text.report_employment_open(&text.day(in_force.start())),
    }
}

/// Hours a week, and their share of full working time where they are less.
pub fn working_time(weekly: Hours, share: Option<Percent>, text: &Text) -> String {
    let hours = text.hours(weekly);
    match share {
        Some(share) if share < Percent::WHOLE => {
            text.report_working_time_percent(&hours, &text.percent(share))
        }
        Some(_) | None => text.report_working_time_value(&hours),
    }
}

pub(in crate::pdf::papers) fn pay_subsidy(it: &PaySubsidy, text: &Text) -> (String, Words) {
    let (label, value) = granted(it.kind, it.percent, it.period, &it.decision, text);
    (label, Words::plain(value))
}

/// The name of one of the state's supports, and what was decided about it.
pub fn granted(
    kind: SubsidyKind,
    percent: SubsidyPercent,
    period: Period,
    made: &Decision,
    text: &Text,
) -> (String, String) {
    let label = match kind {
        SubsidyKind::PaySubsidy => text.report_pay_subsidy(),
        SubsidyKind::Employment55 => text.report_subsidy_55(),
    };
    let percent = text.percent(Percent(u32::from(percent.number()) * 100));
    let value = text.report_pay_subsidy_value(&percent, &text.period(period));
    (label, listed([value, decision(made, text)]))
}

pub(in crate::pdf::papers) fn supplement(it: &Supplement, text: &Text) -> String {
    let applied_on = it.applied_on;
    let sums = (it.monthly, it.months);
    supplemented(sums, it.period, applied_on, it.decision.as_ref(), text)
}

/// What was asked for or decided about a supplement: so much a month for so many months.
pub fn supplemented(
    (monthly, months): (Euro, u32),
    period: Period,
    applied_on: Option<NaiveDate>,
    made: Option<&Decision>,
    text: &Text,
) -> String {
    let months = months.to_string();
    let value = text.report_supplement_value(&text.euro(monthly), &months, &text.period(period));
    let state = match (made, applied_on) {
        (Some(made), _) => decision(made, text),
        (None, Some(day)) => text.report_supplement_applied(&text.day(day)),
        (None, None) => text.report_supplement_not_applied(),
    };
    listed([value, state])
}

fn decision(it: &Decision, text: &Text) -> String {
    // A section sign stays with its number.
    let number = listed([it.number.clone(), it.section.clone()]).replace("§ ", "§\u{a0}");
    match it.made_on {
        Some(day) if number.is_empty() => text.report_decision_on(&text.day(day)),
        None if number.is_empty() => String::new(),
        Some(day) => text.report_decision_of(&text.day(day), &number),
        None => text.report_decision(&number),
    }
}
