//! From a case of the right form to what `support` computes: the checks of meaning, all faults at once.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::case::{BackgroundFile, CaseFile, DaysFile, SchemeChoice};
use super::profile::{shipped, shipped_profile};
use crate::error::Result;
use crate::fault::{Fault, Faults, Problem};
use crate::grant::SubsidyKind;
use crate::support::{
    Applied, Background, Case, ManualSupplement, OtherSupport, PaySubsidyDecision, Profile,
    RealMonth, SupplementDecision, Wage, WageFrom,
};
use crate::values::{Euro, Hours, Month, Percent, Period, line, prose};

/// The case, its scheme with the case's own rules in it (`source` says where those come from), and the background; or every fault.
pub(super) fn checked(
    file: CaseFile,
    source: &str,
    today: NaiveDate,
) -> Result<(Case, Profile, Background)> {
    let mut faults = Faults::default();
    let scheme = scheme(&mut faults, &file, source, today)?;
    let case = case(&mut faults, &file, today);
    let background = background(&mut faults, &file.background);
    let whole = case.zip(scheme).zip(background);
    match whole {
        Some(((case, scheme), background)) if faults.is_empty() => Ok((case, scheme, background)),
        Some(_) | None => Err(faults.into()),
    }
}

/// The scheme with its overrides; a fault of an overridden rule lies at `overrides.…`, any other at `scheme.…`.
fn scheme(
    faults: &mut Faults,
    file: &CaseFile,
    source: &str,
    today: NaiveDate,
) -> Result<Option<Profile>> {
    let profile = match &file.scheme {
        SchemeChoice::Whole(profile) => {
            for Fault { field, problem } in profile.faults().iter() {
                faults.add(format!("scheme.{field}"), problem.clone());
            }
            (**profile).clone()
        }
        SchemeChoice::Id(id) => match shipped_profile(id.trim())? {
            Some(profile) => profile.clone(),
            None => {
                let ids: Vec<&str> = shipped()?.iter().map(|it| it.id.as_str()).collect();
                faults.add("scheme", Problem::NotInList(ids.join(", ")));
                return Ok(None);
            }
        },
    };
    let before: Vec<Fault> = profile.faults().iter().cloned().collect();
    let profile = profile.with(file.overrides.clone(), source, today);
    for fault in profile.faults().iter().filter(|it| !before.contains(it)) {
        let field = fault.field.replacen(".value", "", 1);
        faults.add(format!("overrides.{field}"), fault.problem.clone());
    }
    Ok(Some(profile))
}

fn case(faults: &mut Faults, file: &CaseFile, today: NaiveDate) -> Option<Case> {
    let placement = placement(faults, file);
    if let Err(problem) = Hours::parse_weekly(&file.placement.weekly_hours.to_string()) {
        faults.add("placement.weekly_hours", problem);
    }
    if let Err(problem) = Percent::parse(&file.placement.work_time_percent.to_string()) {
        faults.add("placement.work_time_percent", problem);
    }
    let wages = wages(faults, file);
    let real = real_months(faults, file, placement);
    let pay_subsidies = pay_subsidies(faults, file);
    let supplement = supplement(faults, file);
    let other_supports = other_supports(faults, file);
    let unpaid = unpaid(faults, file);
    let manual = manual(faults, file, placement);
    if let Some(until) = file.until {
        day(faults, "until", until);
    }
    Some(Case {
        placement: placement?,
        until: file.until.unwrap_or(today.max(file.supplement.to)),
        weekly_hours: file.placement.weekly_hours,
        work_time: file.placement.work_time_percent,
        wages,
        real,
        pay_subsidies: pay_subsidies?,
        supplements: vec![supplement?],
        other_supports: other_supports?,
        unpaid,
        manual,
    })
}

fn placement(faults: &mut Faults, file: &CaseFile) -> Option<Period> {
    let (start, end) = (file.placement.start, file.placement.end);
    day(faults, "placement.start", start);
    if let Some(end) = end {
        day(faults, "placement.end", end);
    }
    faults.sift("placement.end", Period::new(start, end))
}

fn wages(faults: &mut Faults, file: &CaseFile) -> Vec<WageFrom> {
    let first = WageFrom {
        from: file.placement.start,
        wage: Wage {
            gross: file.monthly.gross,
            side_costs: file.monthly.side_costs,
            holiday_pay: file.monthly.holiday_pay,
        },
    };
    wage(faults, "monthly", first.wage);
    let later = file.wage_changes.iter().enumerate().map(|(i, change)| {
        let path = format!("wage_changes[{i}]");
        let wage_of = Wage {
            gross: change.gross,
            side_costs: change.side_costs,
            holiday_pay: change.holiday_pay,
        };
        wage(faults, &path, wage_of);
        day(faults, &format!("{path}.from"), change.from);
        if change.from <= file.placement.start {
            let first = file.placement.start.succ_opt().unwrap_or(change.from);
            faults.add(format!("{path}.from"), Problem::Before(first));
        }
        WageFrom {
            from: change.from,
            wage: wage_of,
        }
    });
    std::iter::once(first).chain(later).collect()
}

fn wage(faults: &mut Faults, path: &str, wage: Wage) {
    money(faults, &format!("{path}.gross"), wage.gross);
    money(faults, &format!("{path}.side_costs"), wage.side_costs);
    money(faults, &format!("{path}.holiday_pay"), wage.holiday_pay);
}

fn real_months(
    faults: &mut Faults,
    file: &CaseFile,
    placement: Option<Period>,
) -> BTreeMap<Month, RealMonth> {
    file.months
        .iter()
        .map(|(month, real)| {
            let path = format!("months.{month}");
            touched(faults, &path, *month, placement);
            let figures = [
                ("gross", real.gross),
                ("side_costs", real.side_costs),
                ("holiday_pay", real.holiday_pay),
                ("pay_subsidy", real.pay_subsidy),
            ];
            for (name, amount) in figures {
                if let Some(amount) = amount {
                    money(faults, &format!("{path}.{name}"), amount);
                }
            }
            let real = RealMonth {
                gross: real.gross,
                side_costs: real.side_costs,
                holiday_pay: real.holiday_pay,
                pay_subsidy: real.pay_subsidy,
            };
            (*month, real)
        })
        .collect()
}

fn pay_subsidies(faults: &mut Faults, file: &CaseFile) -> Option<Vec<PaySubsidyDecision>> {
    let mut decisions: Vec<Option<PaySubsidyDecision>> = Vec::new();
    for (i, decision) in file.pay_subsidies.iter().enumerate() {
        let path = format!("pay_subsidies[{i}]");
        if let Some(total) = decision.total {
            money(faults, &format!("{path}.total"), total);
        }
        if let Some(decided_on) = decision.decided_on {
            day(faults, &format!("{path}.decided_on"), decided_on);
        }
        let period = period(faults, &path, decision.from, decision.to);
        let earlier = decisions.iter().flatten();
        let overlaps = |period: Period| {
            earlier
                .clone()
                .any(|other| other.period.overlap(period).is_some())
        };
        if period.is_some_and(overlaps) {
            faults.add(format!("{path}.from"), Problem::Overlaps);
        }
        decisions.push(period.map(|period| PaySubsidyDecision {
            kind: decision.kind.unwrap_or(SubsidyKind::PaySubsidy),
            form: decision.form,
            percent: decision.percent,
            period,
            decided_on: decision.decided_on,
            total: decision.total,
            payment_months: decision.payment_months,
        }));
    }
    decisions.into_iter().collect()
}

fn supplement(faults: &mut Faults, file: &CaseFile) -> Option<SupplementDecision> {
    let supplement = &file.supplement;
    money(faults, "supplement.monthly", supplement.monthly);
    if let Some(total) = supplement.total {
        money(faults, "supplement.total", total);
    }
    let period = period(faults, "supplement", supplement.from, supplement.to)?;
    Some(SupplementDecision {
        monthly: supplement.monthly,
        period,
        total: supplement.total,
    })
}

fn other_supports(faults: &mut Faults, file: &CaseFile) -> Option<Vec<OtherSupport>> {
    let supports = file.other_supports.iter().enumerate().map(|(i, support)| {
        let path = format!("other_supports[{i}]");
        let name = faults.sift(&format!("{path}.name"), line(&support.name));
        money(faults, &format!("{path}.monthly"), support.monthly);
        let period = period(faults, &path, support.from, support.to);
        Some(OtherSupport {
            name: name?,
            monthly: support.monthly,
            period: period?,
        })
    });
    supports.collect::<Vec<_>>().into_iter().collect()
}

/// A side that is left out is the employment's own.
fn unpaid(faults: &mut Faults, file: &CaseFile) -> Vec<Period> {
    let stretches = file.unpaid.iter().enumerate();
    let days = stretches.filter_map(|(i, unpaid)| {
        let path = format!("unpaid[{i}]");
        let sides = [("from", unpaid.from), ("to", unpaid.to)];
        for (side, on) in sides {
            if let Some(on) = on {
                day(faults, &format!("{path}.{side}"), on);
            }
        }
        let from = unpaid.from.unwrap_or(file.placement.start);
        match (unpaid.to.or(file.placement.end), unpaid.to) {
            // The employment's own end is told under its own path.
            (Some(end), None) if end < from => None,
            (end, _) => faults.sift(&format!("{path}.to"), Period::new(from, end)),
        }
    });
    days.collect()
}

fn manual(
    faults: &mut Faults,
    file: &CaseFile,
    placement: Option<Period>,
) -> BTreeMap<Month, ManualSupplement> {
    file.manual
        .iter()
        .filter_map(|(month, manual)| {
            let path = format!("manual.{month}");
            touched(faults, &path, *month, placement);
            money(faults, &format!("{path}.supplement"), manual.supplement);
            let reason = match prose(&manual.reason) {
                Ok(reason) if reason.trim().is_empty() => Err(Problem::Missing),
                other => other,
            };
            let reason = faults.sift(&format!("{path}.reason"), reason)?;
            let amount = manual.supplement;
            Some((*month, ManualSupplement { amount, reason }))
        })
        .collect()
}

fn background(faults: &mut Faults, file: &BackgroundFile) -> Option<Background> {
    if let Some(applied_on) = file.applied_on {
        day(faults, "background.applied_on", applied_on);
    }
    Some(Background {
        groups: file.groups.clone(),
        by_decision: false,
        applied: file.applied_on.map_or(Applied::NotTold, Applied::On),
        earlier: days(faults, "background.earlier", &file.earlier)?,
    })
}

fn days(faults: &mut Faults, path: &str, stretches: &[DaysFile]) -> Option<Vec<Period>> {
    let periods: Vec<Option<Period>> = stretches
        .iter()
        .enumerate()
        .map(|(i, stretch)| period(faults, &format!("{path}[{i}]"), stretch.from, stretch.to))
        .collect();
    periods.into_iter().collect()
}

fn period(faults: &mut Faults, path: &str, from: NaiveDate, to: NaiveDate) -> Option<Period> {
    day(faults, &format!("{path}.from"), from);
    day(faults, &format!("{path}.to"), to);
    faults.sift(&format!("{path}.to"), Period::new(from, Some(to)))
}

/// A figure for a month in which nobody was employed would silently count for nothing.
fn touched(faults: &mut Faults, path: &str, month: Month, placement: Option<Period>) {
    if placement.is_some_and(|days| days.overlap(month.period()).is_none()) {
        faults.add(path, Problem::UnknownReference);
    }
}

fn money(faults: &mut Faults, path: &str, amount: Euro) {
    if let Some(problem) = amount.problem() {
        faults.add(path, problem);
    }
}

/// The same years as everywhere in the notebook.
fn day(faults: &mut Faults, path: &str, day: NaiveDate) {
    if !(1900..=2199).contains(&day.year()) {
        faults.add(path, Problem::NoSuchDay);
    }
}
