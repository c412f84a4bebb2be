//! How a condition stands and by which facts.

use chrono::NaiveDate;

use super::months::Months;
use super::terms::{PaySubsidyRelation, TargetGroup};
use crate::grant::{SubsidyKind, SubsidyPercent};
use crate::values::{Euro, Hours, Percent, Period, codes};

codes! {
    /// Which condition.
    pub enum ConditionId {
        /// Hours a week.
        MinHours = "min-hours",
        /// Share of full working time.
        MinWorkTime = "min-work-time",
        /// Length of the contract.
        MinContract = "min-contract",
        /// Gross pay.
        MinGross = "min-gross",
        /// With, or without, a pay subsidy.
        PaySubsidy = "pay-subsidy",
        /// Not with some percents of pay subsidy.
        PaySubsidyPercent = "pay-subsidy-percent",
        /// Length of the pay subsidy.
        PaySubsidyMonths = "pay-subsidy-months",
        /// Hours a week under the employment subsidy 55+.
        PaySubsidyHours = "pay-subsidy-hours",
        /// The decided amount within the scheme's.
        Amount = "amount",
        /// Months within the scheme's maximum.
        MaxMonths = "max-months",
        /// The person belongs to the scheme's target group.
        TargetGroup = "target-group",
        /// Applied for in time.
        ApplyInTime = "apply-in-time",
    }
}

codes! {
    /// How a condition stands.
    pub enum ConditionState {
        /// Met.
        Met = "met",
        /// Not met.
        NotMet = "not-met",
        /// The rule or the fact is not known.
        NotKnown = "not-known",
    }
}

/// A condition with the facts by which it stands as it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// Which condition.
    pub id: ConditionId,
    /// How it stands.
    pub state: ConditionState,
    /// The rule and the fact side by side.
    pub fact: Fact,
}

/// A rule, if known, and the placement's fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// Hours a week.
    Hours {
        /// The least.
        least: Option<Hours>,
        /// Those of the placement.
        actual: Hours,
    },
    /// Share of full working time.
    WorkTime {
        /// The least.
        least: Option<Percent>,
        /// That of the placement.
        actual: Percent,
    },
    /// Length of the contract.
    Contract {
        /// The least in months.
        least: Option<u32>,
        /// The employment.
        placement: Period,
    },
    /// Gross pay a month.
    Gross {
        /// The least.
        least: Option<Euro>,
        /// The lowest of the placement, if a wage is recorded.
        actual: Option<Euro>,
    },
    /// With or without a pay subsidy.
    PaySubsidy {
        /// What the scheme says.
        relation: Option<PaySubsidyRelation>,
        /// The percent of a support that the state granted for the same time.
        granted: Option<SubsidyPercent>,
    },
    /// Percents with which the scheme grants nothing.
    ExcludedPercents {
        /// Those percents.
        excluded: Option<Vec<SubsidyPercent>>,
        /// The percents that were granted.
        granted: Vec<SubsidyPercent>,
    },
    /// Length of one of the state's supports.
    SubsidyMonths {
        /// Which.
        kind: SubsidyKind,
        /// The longest time that any ground gives at the percent.
        longest: Option<u32>,
        /// The time that was granted.
        granted: Months,
    },
    /// The decided amount.
    Amount {
        /// The scheme's highest.
        most: Option<Euro>,
        /// The decision's highest, if there is a decision.
        decided: Option<Euro>,
    },
    /// Months of supplement, earlier ones that still count among them.
    MaxMonths {
        /// The scheme's maximum.
        most: Option<u32>,
        /// Months that count.
        counted: Months,
    },
    /// The person's group.
    TargetGroup {
        /// The scheme's groups.
        groups: Option<Vec<TargetGroup>>,
        /// The groups to which the person is known to belong.
        person: Vec<TargetGroup>,
        /// Whether the authority's decision says that the person belongs to the target group.
        by_decision: bool,
    },
    /// The day of applying.
    Applied {
        /// The last day.
        due: Option<NaiveDate>,
        /// What is known of applying.
        applied: Applied,
    },
}

/// What is known of applying for a supplement.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Applied {
    /// Nothing is known.
    #[default]
    NotTold,
    /// It has not been applied for.
    NotYet,
    /// It was applied for on this day.
    On(NaiveDate),
}

/// What is known of a person and an application beyond the money's case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Background {
    /// The groups to which the person is known to belong.
    pub groups: Vec<TargetGroup>,
    /// Whether the authority's decision says that the person belongs to the target group.
    pub by_decision: bool,
    /// What is known of applying for the supplement.
    pub applied: Applied,
    /// Earlier supplements of the same person and employer.
    pub earlier: Vec<Period>,
}
