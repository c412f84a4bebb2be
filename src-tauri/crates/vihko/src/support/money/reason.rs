//! Why each amount of a month is what it is: a closed list, put into words by room `text`.

use crate::grant::SubsidyKind;
use crate::grant::SubsidyPercent;
use crate::support::terms::{CostComponent, Proration};
use crate::values::{Euro, Percent, Period, WholePercent};

/// Which figure of the month a row explains.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Figure {
    /// Wage cost.
    WageCost,
    /// The state's support.
    PaySubsidy,
    /// Other support.
    Other,
    /// Room under the cap.
    Room,
    /// The supplement.
    Supplement,
}

/// One line of the reckoning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoneyRow {
    /// Which figure it is part of.
    pub figure: Figure,
    /// Why the amount is what it is.
    pub reason: Reason,
    /// The amount that it adds to the figure; below zero where a limit takes away.
    pub amount: Euro,
}

/// By whose rules a row stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The municipality's scheme: what counts as wage cost, the cap, the amount.
    Scheme,
    /// One of the state's supports.
    State(SubsidyKind),
}

/// Why an amount is what it is. Room `text` has a sentence for each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A part of the wage that was really paid in the month.
    WageReal(CostComponent),
    /// A part of a full month's wage.
    WageFull(CostComponent),
    /// The share of a full month's wage for the paid days of a part of the month.
    WagePart {
        /// Which part of the wage.
        component: CostComponent,
        /// The part of the month with one and the same wage.
        period: Period,
        /// A full month's amount.
        full: Euro,
        /// Paid days.
        paid_days: u32,
        /// Days of the month.
        month_days: u32,
    },
    /// Days without pay, which the wage's paid days leave out.
    Unpaid {
        /// The days.
        period: Period,
    },
    /// A percent of gross pay.
    SubsidyShare {
        /// Which of the state's supports.
        kind: SubsidyKind,
        /// The part of the month under one and the same decision.
        period: Period,
        /// The percent.
        percent: SubsidyPercent,
        /// Gross pay of that part.
        gross: Euro,
    },
    /// The 100 % case: gross pay, cut to the covered working time, times the multiplier.
    SubsidyWhole {
        /// Which of the state's supports.
        kind: SubsidyKind,
        /// The part of the month under one and the same decision.
        period: Period,
        /// Gross pay of that part.
        gross: Euro,
        /// The working time of the placement.
        work_time: Percent,
        /// The working time that is covered at most.
        covered: Percent,
        /// The multiplier, 123 %.
        multiplier: Percent,
    },
    /// The monthly cap was smaller than the share of the wage.
    SubsidyCapped {
        /// Which of the state's supports.
        kind: SubsidyKind,
        /// The part of the month under one and the same decision.
        period: Period,
        /// The percent.
        percent: SubsidyPercent,
        /// What the share of the wage would have been.
        share: Euro,
        /// A full month's cap.
        cap: Euro,
        /// Calendar days in force.
        days: u32,
        /// Days of the month.
        month_days: u32,
    },
    /// The total that the decision states takes this away.
    SubsidyLimitedByTotal {
        /// Which of the state's supports.
        kind: SubsidyKind,
        /// The total.
        total: Euro,
    },
    /// The state's support as it was really paid.
    SubsidyReceived {
        /// Which of the state's supports.
        kind: SubsidyKind,
    },
    /// Another support for the days in force.
    Other {
        /// What it is called.
        name: String,
        /// A full month's amount.
        monthly: Euro,
        /// Days in force.
        days: u32,
        /// Days of the month.
        month_days: u32,
    },
    /// Wage cost × cap − the other supports.
    Room {
        /// The cap in percent of the wage cost.
        cap_percent: WholePercent,
        /// Wage cost.
        wage_cost: Euro,
        /// The state's support.
        pay_subsidy: Euro,
        /// Other support.
        other: Euro,
    },
    /// As `Room`, but no source tells the scheme's cap: the supports may be at most the whole wage cost.
    RoomByDefault {
        /// Wage cost.
        wage_cost: Euro,
        /// The state's support.
        pay_subsidy: Euro,
        /// Other support.
        other: Euro,
    },
    /// A full month's supplement.
    FullMonth {
        /// Euros a month.
        nominal: Euro,
    },
    /// The supplement's share for a part of the month.
    Prorated {
        /// By what method.
        proration: Proration,
        /// Whether the scheme states the method or the calculation falls back to calendar days.
        stated: Stated,
        /// The part of the month in force.
        period: Period,
        /// Euros a month.
        nominal: Euro,
        /// The share's numerator, in the method's own days.
        numerator: u32,
        /// The share's denominator, in the method's own days, times ten where it is 21,5.
        denominator: u32,
    },
    /// A month's share of a supplement that is computed for its whole period (Helsinki).
    PeriodShare {
        /// The part of the month in force.
        period: Period,
        /// Whole euros a month.
        monthly: Euro,
        /// Days by DAYS360, of 30.
        days: u32,
    },
    /// The difference between the whole period's supplement and its months' shares, in the last month.
    PeriodDifference {
        /// The period under one and the same decision, pay subsidy and wage.
        period: Period,
        /// Months of the period in hundredths.
        months: u32,
        /// Whole euros a month.
        monthly: Euro,
        /// Whole euros for the period.
        total: Euro,
    },
    /// The cap takes this away.
    LimitedByRoom {
        /// Room under the cap.
        room: Euro,
    },
    /// The total that the decision states takes this away.
    LimitedByTotal {
        /// The total.
        total: Euro,
    },
    /// The scheme's most months times the monthly amount take this away.
    LimitedByMaximum {
        /// The most months.
        months: u32,
        /// Euros a month.
        monthly: Euro,
    },
    /// Rounding to whole euros adds or takes this.
    RoundedToEuro,
    /// A person has set the month's supplement by hand; the row is the difference to the computed amount.
    Manual {
        /// Why.
        reason: String,
        /// What the rules would have given.
        computed: Euro,
    },
}

/// Whether a scheme states a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stated {
    /// It does.
    ByScheme,
    /// It does not; the calculation uses its own default.
    ByDefault,
}

impl Reason {
    /// By whose rules the row stands.
    pub fn basis(&self) -> Basis {
        match self {
            Reason::SubsidyShare { kind, .. }
            | Reason::SubsidyWhole { kind, .. }
            | Reason::SubsidyCapped { kind, .. }
            | Reason::SubsidyLimitedByTotal { kind, .. }
            | Reason::SubsidyReceived { kind } => Basis::State(*kind),
            Reason::WageReal(_)
            | Reason::WageFull(_)
            | Reason::WagePart { .. }
            | Reason::Unpaid { .. }
            | Reason::Other { .. }
            | Reason::Room { .. }
            | Reason::RoomByDefault { .. }
            | Reason::FullMonth { .. }
            | Reason::Prorated { .. }
            | Reason::PeriodShare { .. }
            | Reason::PeriodDifference { .. }
            | Reason::LimitedByRoom { .. }
            | Reason::LimitedByTotal { .. }
            | Reason::LimitedByMaximum { .. }
            | Reason::RoundedToEuro
            | Reason::Manual { .. } => Basis::Scheme,
        }
    }
}
