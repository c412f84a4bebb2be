//! A scheme's conditions for one placement: met, not met or not known, with the facts.
//!
//! A condition never changes an amount and never stops a record. Where no source tells the rule, or the fact
//! is not recorded, the condition is not known; it is not left out.

use chrono::NaiveDate;

use super::case::Case;
use super::condition::{Applied, Background, Condition, ConditionId, ConditionState, Fact};
use super::deadlines::{DeadlineId, deadlines};
use super::money::Rules;
use super::months::Months;
use super::profile::{MaxReturns, Profile};
use super::terms::PaySubsidyRelation;
use crate::grant::{SubsidyKind, SubsidyPercent};
use crate::values::{Period, add_months};

/// Every condition that concerns the placement, by the rules of the first day for which the supplement is asked.
pub fn conditions(
    case: &Case,
    rules: Rules<'_>,
    background: &Background,
    today: NaiveDate,
) -> Vec<Condition> {
    let rules = rules.on(case.asked_from());
    let scheme = rules.scheme;
    let mut all = vec![
        hours(case, scheme),
        work_time(case, scheme),
        contract(case, scheme),
        gross(case, scheme),
        pay_subsidy(case, scheme),
        excluded(case, scheme),
    ];
    all.extend(subsidy_months(case, rules));
    all.extend(subsidy_hours(case, rules));
    all.push(amount(case, scheme));
    all.push(max_months(case, scheme, &background.earlier));
    all.push(target_group(scheme, background));
    all.push(applied(case, rules, background.applied, today));
    all
}

/// Months of earlier supplements that still count against the maximum when a new one starts. They cease to
/// count when so many months as the scheme says have gone since the end of the latest.
pub fn counted_before(scheme: &Profile, earlier: &[Period], start: NaiveDate) -> Months {
    let latest = earlier.iter().filter_map(|period| period.end()).max();
    let returned = match (scheme.max_returns.value(), latest) {
        (Some(MaxReturns::AfterMonths(months)), Some(latest)) => {
            start > add_months(latest, i32::try_from(months).unwrap_or(i32::MAX / 24))
        }
        (Some(MaxReturns::Never) | None, _) | (Some(MaxReturns::AfterMonths(_)), None) => false,
    };
    if returned {
        return Months::ZERO;
    }
    earlier
        .iter()
        .map(|period| Months::of(*period))
        .fold(Months::ZERO, std::ops::Add::add)
}

fn condition(id: ConditionId, met: Option<bool>, fact: Fact) -> Condition {
    let state = match met {
        Some(true) => ConditionState::Met,
        Some(false) => ConditionState::NotMet,
        None => ConditionState::NotKnown,
    };
    Condition { id, state, fact }
}

fn hours(case: &Case, scheme: &Profile) -> Condition {
    let (least, actual) = (scheme.min_weekly_hours.value(), case.weekly_hours);
    let met = least.map(|least| actual >= least);
    condition(ConditionId::MinHours, met, Fact::Hours { least, actual })
}

fn work_time(case: &Case, scheme: &Profile) -> Condition {
    let (least, actual) = (scheme.min_work_time_percent.value(), case.work_time);
    let met = least.map(|least| actual >= least);
    condition(
        ConditionId::MinWorkTime,
        met,
        Fact::WorkTime { least, actual },
    )
}

/// The contract is long enough when the day after its last day is at least so many months from its first.
fn contract(case: &Case, scheme: &Profile) -> Condition {
    let least = scheme.min_contract_months.value();
    let placement = case.placement;
    let met = least.map(|months| {
        let reached = add_months(
            placement.start(),
            i32::try_from(months).unwrap_or(i32::MAX / 24),
        );
        placement.day_after().is_none_or(|after| after >= reached)
    });
    condition(
        ConditionId::MinContract,
        met,
        Fact::Contract { least, placement },
    )
}

fn gross(case: &Case, scheme: &Profile) -> Condition {
    let least = scheme.min_gross.value();
    let actual = case.wages.iter().map(|from| from.wage.gross).min();
    let met = least.zip(actual).map(|(least, actual)| actual >= least);
    condition(ConditionId::MinGross, met, Fact::Gross { least, actual })
}

/// The state's decisions for any of the days for which the supplement is asked; for the placement's days
/// where none is asked yet.
fn granted(case: &Case) -> Vec<SubsidyPercent> {
    let mut asked: Vec<Period> = case.supplements.iter().map(|it| it.period).collect();
    if asked.is_empty() {
        asked.push(case.placement);
    }
    let mut percents: Vec<SubsidyPercent> = case
        .pay_subsidies
        .iter()
        .filter(|it| asked.iter().any(|days| days.overlap(it.period).is_some()))
        .map(|it| it.percent)
        .collect();
    percents.sort_unstable();
    percents.dedup();
    percents
}

fn pay_subsidy(case: &Case, scheme: &Profile) -> Condition {
    let relation = scheme.pay_subsidy.value();
    let granted = granted(case).into_iter().max();
    let met = relation.map(|relation| match relation {
        PaySubsidyRelation::Required => granted.is_some(),
        PaySubsidyRelation::Forbidden => granted.is_none(),
        PaySubsidyRelation::Optional => true,
    });
    condition(
        ConditionId::PaySubsidy,
        met,
        Fact::PaySubsidy { relation, granted },
    )
}

fn excluded(case: &Case, scheme: &Profile) -> Condition {
    let excluded = scheme.excluded_subsidy_percents.get().cloned();
    let granted = granted(case);
    let met = excluded
        .as_ref()
        .map(|excluded| !granted.iter().any(|percent| excluded.contains(percent)));
    condition(
        ConditionId::PaySubsidyPercent,
        met,
        Fact::ExcludedPercents { excluded, granted },
    )
}

/// Met where every ground gives so long a time at the percent, not met where none does; in between it
/// depends on the ground, and is known only where the decision's ground is.
fn subsidy_months(case: &Case, rules: Rules<'_>) -> Vec<Condition> {
    case.pay_subsidies
        .iter()
        .map(|decision| {
            let granted = Months::of(decision.period);
            let durations = rules.state(decision.kind).durations.get();
            let possible: Vec<Option<u32>> = durations
                .into_iter()
                .flatten()
                .filter(|it| it.percent == decision.percent)
                .filter(|it| decision.form.is_none_or(|form| form == it.form))
                .map(|it| it.months)
                .collect();
            let fits = |months: &Option<u32>| months.is_none_or(|it| granted <= Months::whole(it));
            let met = match (possible.iter().all(fits), possible.iter().any(fits)) {
                _ if possible.is_empty() => None,
                (true, _) => Some(true),
                (false, false) => Some(false),
                (false, true) => None,
            };
            let longest = if possible.contains(&None) {
                None
            } else {
                possible.into_iter().flatten().max()
            };
            condition(
                ConditionId::PaySubsidyMonths,
                met,
                Fact::SubsidyMonths {
                    kind: decision.kind,
                    longest,
                    granted,
                },
            )
        })
        .collect()
}

fn subsidy_hours(case: &Case, rules: Rules<'_>) -> Option<Condition> {
    let has = |kind: SubsidyKind| case.pay_subsidies.iter().any(|it| it.kind == kind);
    if !has(SubsidyKind::Employment55) {
        return None;
    }
    let (least, actual) = (
        rules.employment_55.min_weekly_hours.value(),
        case.weekly_hours,
    );
    let met = least.map(|least| actual >= least);
    Some(condition(
        ConditionId::PaySubsidyHours,
        met,
        Fact::Hours { least, actual },
    ))
}

fn amount(case: &Case, scheme: &Profile) -> Condition {
    let groups = scheme.monthly_by_group.get().into_iter().flatten();
    let most = groups
        .map(|group| group.monthly)
        .chain(scheme.monthly.value())
        .max();
    let decided = case.supplements.iter().map(|it| it.monthly).max();
    let met = most.zip(decided).map(|(most, decided)| decided <= most);
    condition(ConditionId::Amount, met, Fact::Amount { most, decided })
}

fn max_months(case: &Case, scheme: &Profile, earlier: &[Period]) -> Condition {
    let most = scheme.max_months.value();
    let before = counted_before(scheme, earlier, case.asked_from());
    let counted = case
        .supplements
        .iter()
        .filter_map(|it| it.period.overlap(case.placement))
        .map(Months::of)
        .fold(before, std::ops::Add::add);
    let met = most.map(|most| counted <= Months::whole(most));
    condition(
        ConditionId::MaxMonths,
        met,
        Fact::MaxMonths { most, counted },
    )
}

/// A person who is not known to belong to a group may still belong to it, so the condition is never
/// found not met.
fn target_group(scheme: &Profile, background: &Background) -> Condition {
    let groups = scheme.target_groups.get().cloned();
    let person = &background.groups;
    let belongs = groups.as_ref().is_some_and(|groups| {
        background.by_decision || groups.iter().any(|group| person.contains(group))
    });
    condition(
        ConditionId::TargetGroup,
        belongs.then_some(true),
        Fact::TargetGroup {
            groups,
            person: person.clone(),
            by_decision: background.by_decision,
        },
    )
}

fn applied(case: &Case, rules: Rules<'_>, applied: Applied, today: NaiveDate) -> Condition {
    let due = deadlines(case, rules, None)
        .into_iter()
        .find(|deadline| deadline.id == DeadlineId::ApplySupplement)
        .map(|deadline| deadline.due);
    let met = match (due, applied) {
        (Some(due), Applied::On(on)) => Some(on <= due),
        (Some(due), Applied::NotYet) if today > due => Some(false),
        (Some(_), Applied::NotYet | Applied::NotTold) | (None, _) => None,
    };
    condition(
        ConditionId::ApplyInTime,
        met,
        Fact::Applied { due, applied },
    )
}
