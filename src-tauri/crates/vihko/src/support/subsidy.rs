//! The state's supports as dated data: pay subsidy and employment subsidy 55+.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::profile::{Name, Note};
use super::rule::Rule;
use super::terms::{ClaimCount, SubsidyForm};
use crate::grant::{SubsidyKind, SubsidyPercent};
use crate::values::{Euro, Hours, Percent, WholePercent};

/// One of the state's supports, its rules dated like a municipality's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PaySubsidyProfile {
    /// Which support.
    pub id: SubsidyKind,
    /// Its name.
    pub name: Name,
    /// First day on which these rules hold, if known.
    pub valid_from: Option<NaiveDate>,
    /// Last day on which these rules hold, if known.
    pub valid_to: Option<NaiveDate>,
    /// Where the rules were found, in short.
    pub source: String,
    /// The day on which the sources were last read.
    pub checked_on: NaiveDate,
    /// The most euros a month, for each percent.
    pub caps: Rule<Vec<PercentCap>>,
    /// The share of full working time that the 100 % case covers.
    pub full_work_time_percent: Rule<Percent>,
    /// By what percent gross pay is multiplied in the 100 % case, so that side costs are covered: 123.
    pub full_multiplier_percent: Rule<Percent>,
    /// All supports together may be at most this percent of the wage cost.
    pub total_cap_percent: Rule<WholePercent>,
    /// How many months each ground may give.
    pub durations: Rule<Vec<Duration>>,
    /// The least hours a week.
    pub min_weekly_hours: Rule<Hours>,
    /// Until when the money must be claimed, by the day of the decision.
    pub claim_deadlines: Rule<Vec<ClaimRule>>,
    /// What else a reader should know.
    pub notes: Vec<Note>,
}

/// The most euros a month at one percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PercentCap {
    /// The percent.
    pub percent: SubsidyPercent,
    /// The most euros a month.
    pub monthly: Euro,
}

/// How long a support may last on one ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Duration {
    /// The ground.
    pub form: SubsidyForm,
    /// The percent that the ground gives.
    pub percent: SubsidyPercent,
    /// The most months at a time; nothing where the whole training is covered.
    pub months: Option<u32>,
}

/// Until when the money must be claimed under decisions made since a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClaimRule {
    /// The first day of decision for which the rule holds; nothing for all earlier ones.
    pub decided_from: Option<NaiveDate>,
    /// How many months there are.
    pub months: u32,
    /// From where they are counted.
    pub from_end_of: ClaimCount,
}

impl PaySubsidyProfile {
    /// The most euros a month at this percent, if known.
    pub fn cap(&self, percent: SubsidyPercent) -> Option<Euro> {
        let caps = self.caps.get()?;
        caps.iter()
            .find(|cap| cap.percent == percent)
            .map(|cap| cap.monthly)
    }

    /// The rule of claiming for a decision made on this day: the latest that had begun.
    pub fn claim_rule(&self, decided_on: NaiveDate) -> Option<ClaimRule> {
        let rules = self.claim_deadlines.get()?;
        rules
            .iter()
            .filter(|rule| rule.decided_from.is_none_or(|from| from <= decided_on))
            .max_by_key(|rule| rule.decided_from)
            .copied()
    }

    /// The longest time that any ground gives at this percent, if known.
    pub fn longest(&self, percent: SubsidyPercent) -> Option<u32> {
        let durations = self.durations.get()?;
        durations
            .iter()
            .filter(|duration| duration.percent == percent)
            .map(|duration| duration.months)
            .max_by_key(|months| months.unwrap_or(u32::MAX))
            .flatten()
    }
}
