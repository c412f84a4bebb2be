//! A placement's money, month by month, each figure with the rows that explain it.

mod limits;
mod month;
mod reason;
mod share;
mod subsidy;
mod wage;
mod whole_period;

pub use reason::{Basis, Figure, MoneyRow, Reason, Stated};

use chrono::NaiveDate;
use serde::Serialize;

use super::case::{Case, Wage};
use super::months::Months;
use super::profile::Profile;
use super::subsidy::PaySubsidyProfile;
use crate::grant::SubsidyKind;
use crate::values::{Euro, Month};

/// The profiles by which a case is computed.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    /// The municipality's supplement, as its rules hold on the day that is asked about.
    pub scheme: &'a Profile,
    /// The same supplement's rules where they change with time, the earliest first; none where they do not.
    pub versions: &'a [SchemeVersion],
    /// The state's pay subsidy.
    pub pay_subsidy: &'a PaySubsidyProfile,
    /// The state's employment subsidy for persons aged 55 or over.
    pub employment_55: &'a PaySubsidyProfile,
}

/// A scheme's rules from a month on, until the next version's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemeVersion {
    /// The first month; nothing for the earliest version, which holds for all months before the next.
    pub from: Option<Month>,
    /// The rules.
    pub profile: Profile,
}

impl<'a> Rules<'a> {
    /// The rules of one month: those in force on its first day. A month is paid by one version as a whole.
    pub fn of_month(self, month: Month) -> Rules<'a> {
        let mut versions = self.versions.iter().rev();
        let holds = versions.find(|it| it.from.is_none_or(|from| from <= month));
        Rules {
            scheme: holds.map_or(self.scheme, |it| &it.profile),
            ..self
        }
    }

    /// The rules of the month in which a day lies.
    pub fn on(self, day: NaiveDate) -> Rules<'a> {
        self.of_month(Month::of(day))
    }

    /// The profile of one of the state's supports.
    pub fn state(&self, kind: SubsidyKind) -> &'a PaySubsidyProfile {
        match kind {
            SubsidyKind::PaySubsidy => self.pay_subsidy,
            SubsidyKind::Employment55 => self.employment_55,
        }
    }
}

/// Which profile, checked when: kept with every calculation, so that an old figure can be understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProfileVersion {
    /// The profile's id.
    pub id: String,
    /// The first day on which these rules hold, if known: it tells the versions of one profile apart.
    pub valid_from: Option<NaiveDate>,
    /// The day on which its sources were last read.
    pub checked_on: NaiveDate,
}

impl ProfileVersion {
    /// Of a municipality's profile.
    pub fn of(profile: &Profile) -> ProfileVersion {
        ProfileVersion {
            id: profile.id.clone(),
            valid_from: profile.valid_from,
            checked_on: profile.checked_on,
        }
    }

    /// Of one of the state's profiles.
    pub fn of_state(profile: &PaySubsidyProfile) -> ProfileVersion {
        ProfileVersion {
            id: profile.id.code().to_owned(),
            valid_from: profile.valid_from,
            checked_on: profile.checked_on,
        }
    }
}

/// A placement's money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calculation {
    /// Every calendar month that the placement touches, also those with nothing to pay.
    pub months: Vec<MonthMoney>,
    /// The sums of the months.
    pub total: Totals,
    /// Months of the supplement: days in force ÷ days of the month, whatever the way of proration.
    pub months_used: Months,
    /// The state's profiles that were used; the supplement's stands with each month.
    pub state: Vec<ProfileVersion>,
}

/// The sums of a placement's months.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Wage cost by the scheme's rule.
    pub wage_cost: Euro,
    /// The state's support.
    pub pay_subsidy: Euro,
    /// Other support.
    pub other: Euro,
    /// The supplement.
    pub supplement: Euro,
}

/// One month of a placement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthMoney {
    /// The month.
    pub month: Month,
    /// By which version of the supplement's rules.
    pub scheme: ProfileVersion,
    /// Days of the placement in the month.
    pub days: u32,
    /// Of those, calendar days without pay.
    pub unpaid_days: u32,
    /// The wage of the month by its parts, whether the scheme counts them or not.
    pub wage: Wage,
    /// What the scheme counts as wage cost.
    pub wage_cost: Euro,
    /// The state's support.
    pub pay_subsidy: Euro,
    /// Other support.
    pub other: Euro,
    /// What the cap leaves for the supplement; never below zero.
    pub room: Euro,
    /// The supplement of a full month, by the decision; the larger where two hold in the month.
    pub nominal: Euro,
    /// The supplement for the days in force, before any limit.
    pub prorated: Euro,
    /// The supplement.
    pub supplement: Euro,
    /// How it all comes about. The rows of one figure add up to that figure.
    pub rows: Vec<MoneyRow>,
}

impl MonthMoney {
    /// The figures in the order in which one leads to the next.
    pub fn figures(&self) -> [(Figure, Euro); 5] {
        [
            (Figure::WageCost, self.wage_cost),
            (Figure::PaySubsidy, self.pay_subsidy),
            (Figure::Other, self.other),
            (Figure::Room, self.room),
            (Figure::Supplement, self.supplement),
        ]
    }
}

/// Computes a placement's money by the rules as they are given, each month by those of its first day.
///
/// Decisions are taken as they were made: how long a support may last, and any unmet condition, never
/// change an amount. Limits are the cap, a total that the decision itself states, and the scheme's most
/// months times the monthly amount.
pub fn calculate(case: &Case, rules: Rules<'_>) -> Calculation {
    let months = limits::applied(case, rules, month::unlimited(case, rules));
    let total = months.iter().fold(Totals::default(), |sum, month| Totals {
        wage_cost: sum.wage_cost + month.wage_cost,
        pay_subsidy: sum.pay_subsidy + month.pay_subsidy,
        other: sum.other + month.other,
        supplement: sum.supplement + month.supplement,
    });
    let mut kinds: Vec<SubsidyKind> = months
        .iter()
        .flat_map(|month| &month.rows)
        .filter_map(|row| match row.reason.basis() {
            Basis::State(kind) => Some(kind),
            Basis::Scheme => None,
        })
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    Calculation {
        months,
        total,
        months_used: supplement_months(case),
        state: kinds
            .into_iter()
            .map(|kind| ProfileVersion::of_state(rules.state(kind)))
            .collect(),
    }
}

/// Months in which a supplement is in force: days in force ÷ days of the month, whatever the proration.
fn supplement_months(case: &Case) -> Months {
    let Some(days) = case.days() else {
        return Months::ZERO;
    };
    case.supplements
        .iter()
        .filter_map(|supplement| supplement.period.overlap(days))
        .map(Months::of)
        .fold(Months::ZERO, std::ops::Add::add)
}
