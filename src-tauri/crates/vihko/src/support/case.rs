//! What one placement's money is computed from.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::terms::SubsidyForm;
use crate::grant::SubsidyKind;
use crate::grant::SubsidyPercent;
use crate::values::{Euro, Hours, Month, Percent, Period};

/// One placement with its wage, decisions and unpaid days. Decisions are taken as they were made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The employment, its real end if it ended early.
    pub placement: Period,
    /// The last day that is computed of an employment without an end; not used where there is one.
    pub until: NaiveDate,
    /// Hours a week.
    pub weekly_hours: Hours,
    /// Share of full working time.
    pub work_time: Percent,
    /// Full-month wages, each from its day on; of two with the same day the later in the list holds.
    pub wages: Vec<WageFrom>,
    /// Real figures of months, where they are known.
    pub real: BTreeMap<Month, RealMonth>,
    /// Decisions on the state's support; they do not overlap.
    pub pay_subsidies: Vec<PaySubsidyDecision>,
    /// Decisions on the supplement, or the amount that is asked for; they do not overlap.
    pub supplements: Vec<SupplementDecision>,
    /// Any other support for the same wage.
    pub other_supports: Vec<OtherSupport>,
    /// Days without pay, interruptions among them. Overlaps count once.
    pub unpaid: Vec<Period>,
    /// Months whose supplement a person has set by hand.
    pub manual: BTreeMap<Month, ManualSupplement>,
}

/// What an employee costs in one month.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wage {
    /// Gross pay.
    pub gross: Euro,
    /// The employer's statutory side costs.
    pub side_costs: Euro,
    /// The month's part of the holiday bonus.
    pub holiday_pay: Euro,
}

/// A full month's wage from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WageFrom {
    /// The first day of this wage; the first wage holds from the start whatever its day.
    pub from: NaiveDate,
    /// The wage of a full month.
    pub wage: Wage,
}

/// What really happened in a month; what is left out is computed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RealMonth {
    /// Gross pay.
    pub gross: Option<Euro>,
    /// Side costs.
    pub side_costs: Option<Euro>,
    /// Holiday bonus.
    pub holiday_pay: Option<Euro>,
    /// The state's support that was really paid.
    pub pay_subsidy: Option<Euro>,
}

/// A decision on pay subsidy or employment subsidy 55+.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaySubsidyDecision {
    /// Which of the state's supports.
    pub kind: SubsidyKind,
    /// On what ground, if it is known.
    pub form: Option<SubsidyForm>,
    /// The percent.
    pub percent: SubsidyPercent,
    /// From when to when.
    pub period: Period,
    /// The day of the decision, if it is known.
    pub decided_on: Option<NaiveDate>,
    /// The most euros in all, if the decision states them.
    pub total: Option<Euro>,
    /// The payment period in months, under decisions of the time before 2025.
    pub payment_months: Option<u32>,
}

/// A decision on the supplement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SupplementDecision {
    /// Euros a month.
    pub monthly: Euro,
    /// From when to when.
    pub period: Period,
    /// The most euros in all, if the decision states them.
    pub total: Option<Euro>,
}

/// Another support for the same wage, such as training compensation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherSupport {
    /// What it is called.
    pub name: String,
    /// Euros a month; a part month gets its calendar days' share.
    pub monthly: Euro,
    /// From when to when.
    pub period: Period,
}

/// A month's supplement that a person has set by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManualSupplement {
    /// The amount.
    pub amount: Euro,
    /// Why.
    pub reason: String,
}

impl Case {
    /// The days that are computed: the placement, closed at `until` if it has no end; nothing where
    /// that lies before the start.
    pub fn days(&self) -> Option<Period> {
        let end = self.placement.end().unwrap_or(self.until);
        Period::new(self.placement.start(), Some(end)).ok()
    }

    /// The first day for which the supplement is asked; the placement's where none is asked yet.
    pub fn asked_from(&self) -> NaiveDate {
        let starts = self.supplements.iter().map(|it| it.period.start());
        starts.min().unwrap_or(self.placement.start())
    }

    /// The wage of a full month as it stands on this day.
    pub fn wage_on(&self, day: NaiveDate) -> Wage {
        let mut sorted: Vec<&WageFrom> = self.wages.iter().collect();
        sorted.sort_by_key(|wage| wage.from);
        sorted
            .iter()
            .rev()
            .find(|wage| wage.from <= day)
            .or(sorted.first())
            .map(|wage| wage.wage)
            .unwrap_or_default()
    }
}
