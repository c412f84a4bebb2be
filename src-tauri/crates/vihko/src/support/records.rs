//! From a placement's records to the case that is computed, and to what its conditions need to know.

use chrono::NaiveDate;

use super::case::{
    Case, ManualSupplement, OtherSupport, PaySubsidyDecision, RealMonth, SupplementDecision, Wage,
    WageFrom,
};
use super::condition::{Applied, Background};
use super::terms::TargetGroup;
use crate::grant::{self, PaySubsidy, SubsidyPercent, Supplement};
use crate::person::{AgreedWage, MonthFigures, Person, Placement, TargetKind};
use crate::values::{Percent, Period, add_months};

/// A placement with everything that was granted and recorded for it.
#[derive(Debug, Clone, Copy)]
pub struct PlacementRecords<'a> {
    /// The employment.
    pub placement: &'a Placement,
    /// Its decisions on the state's support.
    pub pay_subsidies: &'a [PaySubsidy],
    /// Its supplements, planned, applied for or decided.
    pub supplements: &'a [Supplement],
    /// Its other supports.
    pub other_supports: &'a [grant::OtherSupport],
    /// The figures of its months.
    pub figures: &'a [MonthFigures],
}

impl Case {
    /// The case of a placement; one without an end is computed to the end of its supplements, and at least
    /// until this day.
    pub fn of(records: PlacementRecords<'_>, until: NaiveDate) -> Case {
        let placement = records.placement;
        let grants_end = records
            .supplements
            .iter()
            .filter_map(|it| it.period.end())
            .max();
        Case {
            placement: placement.in_force(),
            until: grants_end.unwrap_or(until).max(until),
            weekly_hours: placement.weekly_hours,
            work_time: placement.work_time.unwrap_or(Percent::WHOLE),
            wages: placement.wages.iter().map(wage_from).collect(),
            real: records
                .figures
                .iter()
                .map(|it| (it.month, real_month(it)))
                .collect(),
            pay_subsidies: records.pay_subsidies.iter().map(decision).collect(),
            supplements: records
                .supplements
                .iter()
                .map(|it| SupplementDecision {
                    monthly: it.monthly,
                    period: it.period,
                    total: it.total,
                })
                .collect(),
            other_supports: records
                .other_supports
                .iter()
                .map(|it| OtherSupport {
                    name: it.name.clone(),
                    monthly: it.monthly,
                    period: it.period,
                })
                .collect(),
            unpaid: placement.unpaid().collect(),
            manual: records
                .figures
                .iter()
                .filter_map(|it| {
                    let by_hand = it.by_hand.as_ref()?;
                    let manual = ManualSupplement {
                        amount: by_hand.supplement,
                        reason: by_hand.reason.clone(),
                    };
                    Some((it.month, manual))
                })
                .collect(),
        }
    }
}

impl Background {
    /// What is known of the person and of the application; `earlier` are the days of earlier supplements of
    /// the same person. Health is not recorded, so nobody is ever known to be partially able to work.
    pub fn of(person: &Person, records: PlacementRecords<'_>, earlier: Vec<Period>) -> Background {
        let says_so = |kind: TargetKind| person.target_facts.iter().any(|it| it.kind == kind);
        Background {
            groups: groups(person, records),
            by_decision: says_so(TargetKind::DecisionSaysSo),
            applied: applied(records.supplements),
            earlier,
        }
    }
}

fn wage_from(it: &AgreedWage) -> WageFrom {
    WageFrom {
        from: it.from,
        wage: Wage {
            gross: it.gross,
            side_costs: it.side_costs,
            holiday_pay: it.holiday_pay,
        },
    }
}

fn real_month(it: &MonthFigures) -> RealMonth {
    RealMonth {
        gross: Some(it.gross),
        side_costs: Some(it.side_costs),
        holiday_pay: Some(it.holiday_pay),
        pay_subsidy: it.pay_subsidy_received,
    }
}

fn decision(it: &PaySubsidy) -> PaySubsidyDecision {
    PaySubsidyDecision {
        kind: it.kind,
        form: None,
        percent: it.percent,
        period: it.period,
        decided_on: it.decision.made_on,
        total: it.total,
        payment_months: None,
    }
}

/// The groups that follow from recorded facts, from age on the first day and from the decisions.
fn groups(person: &Person, records: PlacementRecords<'_>) -> Vec<TargetGroup> {
    let start = records.placement.agreed.start();
    let at_least = |kind: TargetKind, amount: u32| {
        let facts = person.target_facts.iter().filter(|it| it.kind == kind);
        facts.filter_map(|it| it.amount).any(|it| it >= amount)
    };
    let reached = |years: i32| {
        let born = person.birth_date;
        born.map(|born| add_months(born, years * 12) <= start)
    };
    let granted = |percent: SubsidyPercent| {
        let mut decisions = records.pay_subsidies.iter();
        decisions.any(|it| it.percent == percent)
    };
    let belongs = |group: TargetGroup| match group {
        TargetGroup::BenefitDays300 => at_least(TargetKind::BenefitDays, 300),
        TargetGroup::BenefitDays1000 => at_least(TargetKind::BenefitDays, 1_001),
        TargetGroup::LongTermUnemployed => at_least(TargetKind::UnemployedMonths, 12),
        TargetGroup::Unemployed24Of28 => at_least(TargetKind::UnemployedMonths, 24),
        TargetGroup::Under25 => reached(25) == Some(false),
        TargetGroup::Under30 => reached(30) == Some(false),
        TargetGroup::Over55 => reached(55) == Some(true),
        TargetGroup::WithSubsidy50 => granted(SubsidyPercent::Fifty),
        TargetGroup::WithSubsidy100 => granted(SubsidyPercent::Hundred),
        TargetGroup::PartiallyAble | TargetGroup::ForeignLanguage | TargetGroup::Others => false,
    };
    let all = TargetGroup::ALL.iter().copied();
    all.filter(|group| belongs(*group)).collect()
}

/// The day of the first application. A decision without a day of application tells nothing of it.
fn applied(supplements: &[Supplement]) -> Applied {
    let decided = |it: &Supplement| it.decision.is_some();
    match supplements.iter().filter_map(|it| it.applied_on).min() {
        Some(on) => Applied::On(on),
        None if supplements.is_empty() || supplements.iter().any(decided) => Applied::NotTold,
        None => Applied::NotYet,
    }
}
