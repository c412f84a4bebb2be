//! A municipality's supplement as dated data: every rule with its source, or unknown.

mod own;
mod sound;
mod typed;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use own::{SchemeDraft, in_force};
pub use typed::{ApplyUntil, Return, RuleDraft, RuleKind, RulePart, RuleState};

use super::rule::{Override, Rule};
use super::terms::{
    BonusGround, CostComponent, Duty, Paper, PaySubsidyRelation, ProfileStatus, Proration,
    ReportType, Rounding, TargetGroup,
};
use crate::grant::SubsidyPercent;
use crate::values::{Euro, Hours, Percent, WholePercent};

/// A name in the languages in which it is known; Finnish always.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// In Finnish.
    pub fi: String,
    /// In Swedish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sv: Option<String>,
    /// In English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
}

/// Something a source says that no rule holds, in its own words and language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// What is said.
    pub text: String,
    /// Where.
    pub source: String,
    /// The day on which the source was last read.
    pub checked_on: NaiveDate,
}

/// One of several monthly amounts, and whom it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupAmount {
    /// For whom.
    pub group: TargetGroup,
    /// Euros a month.
    pub monthly: Euro,
}

/// Whether a used-up maximum ever comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MaxReturns {
    /// Once for a person and employer.
    Never,
    /// So many months after the end of the latest supplement.
    AfterMonths(u32),
}

/// From what the months of an application deadline are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FromStart {
    /// From the first day of the employment.
    Start,
}

/// Until when the supplement must be applied for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum ApplyDeadline {
    /// Before the employment starts.
    BeforeStart,
    /// Within so many months.
    #[serde(untagged)]
    Within {
        /// How many months.
        months: u32,
        /// From what.
        from: FromStart,
    },
}

/// A one-off reward for a good outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bonus {
    /// Euros, once.
    pub amount: Euro,
    /// Any of these makes it due.
    pub when: Vec<BonusGround>,
    /// How many months after the outcome it may be claimed, if a source says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim_within_months: Option<u32>,
}

/// A rule's value in the form in which it is put into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RuleValue {
    /// Euros.
    Money(Euro),
    /// Several amounts.
    Groups(Vec<GroupAmount>),
    /// A number of months or of times, by the rule's name.
    Count(u32),
    /// A whole percent.
    WholePercent(WholePercent),
    /// A percent with decimals.
    Percent(Percent),
    /// Hours a week.
    Hours(Hours),
    /// When the maximum returns.
    Returns(MaxReturns),
    /// How the supplement stands to the pay subsidy.
    Relation(PaySubsidyRelation),
    /// Percents of pay subsidy.
    SubsidyPercents(Vec<SubsidyPercent>),
    /// Parts of the wage cost.
    Components(Vec<CostComponent>),
    /// The way of cutting a part month.
    Proration(Proration),
    /// The way of rounding.
    Rounding(Rounding),
    /// Whom it is for.
    TargetGroups(Vec<TargetGroup>),
    /// Until when to apply.
    ApplyDeadline(ApplyDeadline),
    /// Papers.
    Papers(Vec<Paper>),
    /// Bonuses.
    Bonuses(Vec<Bonus>),
    /// Promises.
    Duties(Vec<Duty>),
    /// Kinds of report.
    ReportTypes(Vec<ReportType>),
}

/// One rule of a profile, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleShown {
    /// Which rule.
    pub name: RuleName,
    /// Its value, if known.
    pub value: Option<RuleValue>,
    /// Where it comes from and when that was checked, if known.
    pub source: Option<(String, NaiveDate)>,
}

/// One rule that differs between two profiles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleChange {
    /// Which rule.
    pub name: RuleName,
    /// The value in the older profile, if known there.
    pub old: Option<RuleValue>,
    /// The value in the newer profile, if known there.
    pub new: Option<RuleValue>,
}

/// Declares every rule once: the profile's field, the case's override, its name and how it is shown.
macro_rules! rules {
    ($($(#[$doc:meta])* $field:ident, $case:ident, $type:ty, $shown:ident;)+) => {
        /// A municipal supplement's rules in one period of validity. A rule that a file leaves out is unknown.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct Profile {
            /// The profile's own short name, such as `kemi-lisa`.
            pub id: String,
            /// The municipality's three-digit code, if the profile is one municipality's.
            pub municipality: Option<String>,
            /// The supplement's name.
            pub name: Name,
            /// Whether the rules were decided; in force if left out.
            #[serde(default = "in_force_status")]
            pub status: ProfileStatus,
            /// First day on which the rules hold, if known.
            pub valid_from: Option<NaiveDate>,
            /// Last day on which the rules hold, if known.
            pub valid_to: Option<NaiveDate>,
            /// Where the rules were found, in short.
            pub source: String,
            /// The day on which the sources were last read.
            pub checked_on: NaiveDate,
            $($(#[$doc])* #[serde(default)] pub $field: Rule<$type>,)+
            /// What else a reader should know.
            #[serde(default)]
            pub notes: Vec<Note>,
        }

        /// Rules that a case replaces, each by the rule's name and with the bare value.
        #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        #[serde(default, deny_unknown_fields)]
        pub struct Overrides {
            $($(#[$doc])* #[serde(skip_serializing_if = "Override::keeps")] pub $field: Override<$type>,)+
        }

        /// Which rule of a profile.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RuleName { $($(#[$doc])* $case,)+ }

        impl RuleName {
            /// Every rule, in the order in which a profile is explained.
            pub const ALL: &[RuleName] = &[$(RuleName::$case),+];

            /// The rule's name in files.
            pub fn code(self) -> &'static str {
                match self { $(RuleName::$case => stringify!($field),)+ }
            }

            /// How its value is asked for.
            pub fn kind(self) -> RuleKind {
                match self { $(RuleName::$case => RuleKind::$shown,)+ }
            }
        }

        impl Profile {
            /// The profile with the case's own values in place of its rules; their source says so.
            pub fn with(mut self, overrides: Overrides, source: &str, on: NaiveDate) -> Profile {
                $(match overrides.$field {
                    Override::Keep => {}
                    Override::Unknown => self.$field = Rule::Unknown,
                    Override::To(value) => {
                        self.$field = Rule::Known { value, source: source.to_owned(), checked_on: on };
                    }
                })+
                self
            }

            /// Puts a rule in the place of the one of this name; a value of another kind changes nothing.
            pub fn put(&mut self, name: RuleName, rule: Rule<RuleValue>) {
                match name {
                    $(RuleName::$case => match rule {
                        Rule::Unknown => self.$field = Rule::Unknown,
                        Rule::Known { value: RuleValue::$shown(value), source, checked_on } => {
                            self.$field = Rule::Known { value, source, checked_on };
                        }
                        Rule::Known { .. } => {}
                    },)+
                }
            }

            /// Every rule with its value and source, in the order in which a profile is explained.
            pub fn rules(&self) -> Vec<RuleShown> {
                vec![$(RuleShown {
                    name: RuleName::$case,
                    value: self.$field.get().cloned().map(RuleValue::$shown),
                    source: self.$field.source().map(|(source, on)| (source.to_owned(), on)),
                }),+]
            }
        }
    };
}

rules! {
    /// Euros a month.
    monthly, Monthly, Euro, Money;
    /// Euros a month where groups of people get different amounts.
    monthly_by_group, MonthlyByGroup, Vec<GroupAmount>, Groups;
    /// The most months.
    max_months, MaxMonths, u32, Count;
    /// Whether a used-up maximum comes back.
    max_returns, MaxReturns, MaxReturns, Returns;
    /// How the supplement stands to the pay subsidy.
    pay_subsidy, PaySubsidy, PaySubsidyRelation, Relation;
    /// Percents of pay subsidy with which the supplement is not granted.
    excluded_subsidy_percents, ExcludedSubsidyPercents, Vec<SubsidyPercent>, SubsidyPercents;
    /// All supports together are at most this percent of the wage cost.
    cap_percent, CapPercent, WholePercent, WholePercent;
    /// What counts as wage cost.
    cost_components, CostComponents, Vec<CostComponent>, Components;
    /// How a part month is cut.
    proration, Proration, Proration, Proration;
    /// To what a month's amount is rounded.
    rounding, Rounding, Rounding, Rounding;
    /// The least hours a week.
    min_weekly_hours, MinWeeklyHours, Hours, Hours;
    /// The least share of full working time.
    min_work_time_percent, MinWorkTimePercent, Percent, Percent;
    /// The least length of the contract in months.
    min_contract_months, MinContractMonths, u32, Count;
    /// The least gross pay a month.
    min_gross, MinGross, Euro, Money;
    /// Whom the supplement is for: any of these.
    target_groups, TargetGroups, Vec<TargetGroup>, TargetGroups;
    /// Until when the supplement must be applied for.
    apply_deadline, ApplyDeadline, ApplyDeadline, ApplyDeadline;
    /// What goes with the application.
    application_attachments, ApplicationAttachments, Vec<Paper>, Papers;
    /// Every how many months the supplement is claimed.
    claim_rhythm_months, ClaimRhythmMonths, u32, Count;
    /// How many months after the end of the claimed time a claim must have come.
    claim_within_months, ClaimWithinMonths, u32, Count;
    /// What goes with each claim.
    claim_attachments, ClaimAttachments, Vec<Paper>, Papers;
    /// What goes with the last claim.
    final_attachments, FinalAttachments, Vec<Paper>, Papers;
    /// One-off rewards.
    bonus, Bonus, Vec<Bonus>, Bonuses;
    /// What the employer promises.
    duties, Duties, Vec<Duty>, Duties;
    /// What the payer wants to read.
    report_types, ReportTypes, Vec<ReportType>, ReportTypes;
    /// The target of guidance sessions a month.
    sessions_a_month, SessionsAMonth, u32, Count;
    /// The target of follow-up forms a month.
    forms_a_month, FormsAMonth, u32, Count;
}

fn in_force_status() -> ProfileStatus {
    ProfileStatus::InForce
}

impl Profile {
    /// What a newer profile says differently, in the order in which a profile is explained.
    pub fn changes_to(&self, newer: &Profile) -> Vec<RuleChange> {
        self.rules()
            .into_iter()
            .zip(newer.rules())
            .filter(|(old, new)| old.value != new.value)
            .map(|(old, new)| RuleChange {
                name: old.name,
                old: old.value,
                new: new.value,
            })
            .collect()
    }
}
