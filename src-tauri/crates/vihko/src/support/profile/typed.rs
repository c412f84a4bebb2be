//! One rule as a form holds it: typed text and chosen codes, with source and day, or unknown.

use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    ApplyDeadline, Bonus, FromStart, GroupAmount, MaxReturns, RuleName, RuleShown, RuleValue,
};
use crate::fault::{Faults, Problem};
use crate::grant::SubsidyPercent;
use crate::support::rule::Rule;
use crate::support::terms::{
    BonusGround, CostComponent, Duty, Paper, PaySubsidyRelation, Proration, ReportType, Rounding,
    TargetGroup,
};
use crate::values::{Euro, Hours, Percent, WholePercent, codes, count, day, line};

codes! {
    /// How a rule's value is asked for.
    pub enum RuleKind {
        /// Euros.
        Money = "money",
        /// Amounts for groups.
        Groups = "groups",
        /// A number.
        Count = "count",
        /// A whole percent.
        WholePercent = "whole-percent",
        /// A percent.
        Percent = "percent",
        /// Hours a week.
        Hours = "hours",
        /// When the maximum returns: never, or after months.
        Returns = "returns",
        /// One of the relations to the pay subsidy.
        Relation = "relation",
        /// Percents of pay subsidy.
        SubsidyPercents = "subsidy-percents",
        /// Parts of the wage cost.
        Components = "components",
        /// One way of cutting a month.
        Proration = "proration",
        /// One way of rounding.
        Rounding = "rounding",
        /// Target groups.
        TargetGroups = "target-groups",
        /// Before the start, or within months.
        ApplyDeadline = "apply-deadline",
        /// Papers.
        Papers = "papers",
        /// Rewards with their grounds.
        Bonuses = "bonuses",
        /// Promises.
        Duties = "duties",
        /// Kinds of report.
        ReportTypes = "report-types",
    }
}

codes! {
    /// Whether a source states a rule.
    pub enum RuleState {
        /// It does.
        Known = "known",
        /// No source states it.
        Unknown = "unknown",
    }
}

codes! {
    /// Whether a used-up maximum returns.
    pub enum Return {
        /// Never.
        Never = "never",
        /// After months.
        AfterMonths = "after-months",
    }
}

codes! {
    /// How long the supplement may be applied for.
    pub enum ApplyUntil {
        /// Before the employment starts.
        BeforeStart = "before-start",
        /// Within months from the start.
        Within = "within-months",
    }
}

/// A rule as a form holds it. Its kind tells which parts count.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct RuleDraft {
    /// `known` or `unknown`.
    pub state: String,
    /// An amount, a number, a percent or hours.
    pub number: String,
    /// The codes that are chosen; one where only one can hold.
    pub choices: Vec<String>,
    /// Amounts for groups, or rewards.
    pub parts: Vec<RulePart>,
    /// Where it is stated.
    pub source: String,
    /// The day on which the source was read.
    pub checked_on: String,
}

/// An amount for a group, or a reward.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct RulePart {
    /// Euros.
    pub amount: String,
    /// For which group, or on which grounds.
    pub choices: Vec<String>,
    /// Within how many months a reward may be claimed, or nothing.
    pub months: String,
}

impl RuleDraft {
    /// What the form begins with.
    pub fn of(rule: &RuleShown) -> RuleDraft {
        let Some(value) = &rule.value else {
            return RuleDraft {
                state: RuleState::Unknown.code().into(),
                ..RuleDraft::default()
            };
        };
        let (source, checked_on) = match &rule.source {
            Some((source, day)) => (source.clone(), day.to_string()),
            None => (String::new(), String::new()),
        };
        let mut draft = RuleDraft {
            state: RuleState::Known.code().into(),
            source,
            checked_on,
            ..RuleDraft::default()
        };
        draft.hold(value);
        draft
    }

    /// The rule, or every part that is wrong.
    pub fn check(&self, name: RuleName, today: NaiveDate) -> Result<Rule<RuleValue>, Faults> {
        let mut faults = Faults::default();
        match faults.sift("state", RuleState::parse(&self.state)) {
            None => return Err(faults),
            Some(RuleState::Unknown) => return Ok(Rule::Unknown),
            Some(RuleState::Known) => {}
        }
        let value = faults.merge(self.value(name.kind()));
        let source = faults.take("source", line(&self.source));
        let checked_on = faults.sift("checked_on", day(&self.checked_on, today));
        match (value, checked_on) {
            (Some(value), Some(checked_on)) => faults.or(Rule::Known {
                value,
                source,
                checked_on,
            }),
            _ => Err(faults),
        }
    }

    fn hold(&mut self, value: &RuleValue) {
        fn codes<T: Copy>(all: &[T], code: impl Fn(T) -> &'static str) -> Vec<String> {
            all.iter().map(|it| code(*it).to_owned()).collect()
        }
        match value {
            RuleValue::Money(amount) => self.number = amount.to_string(),
            RuleValue::Count(number) => self.number = number.to_string(),
            RuleValue::WholePercent(percent) => self.number = percent.0.to_string(),
            RuleValue::Percent(percent) => self.number = percent.to_string(),
            RuleValue::Hours(hours) => self.number = hours.to_string(),
            RuleValue::Returns(MaxReturns::Never) => {
                self.choices = codes(&[Return::Never], Return::code)
            }
            RuleValue::Returns(MaxReturns::AfterMonths(months)) => {
                self.choices = codes(&[Return::AfterMonths], Return::code);
                self.number = months.to_string();
            }
            RuleValue::ApplyDeadline(ApplyDeadline::BeforeStart) => {
                self.choices = codes(&[ApplyUntil::BeforeStart], ApplyUntil::code);
            }
            RuleValue::ApplyDeadline(ApplyDeadline::Within { months, .. }) => {
                self.choices = codes(&[ApplyUntil::Within], ApplyUntil::code);
                self.number = months.to_string();
            }
            RuleValue::Relation(it) => self.choices = codes(&[*it], PaySubsidyRelation::code),
            RuleValue::Proration(it) => self.choices = codes(&[*it], Proration::code),
            RuleValue::Rounding(it) => self.choices = codes(&[*it], Rounding::code),
            RuleValue::SubsidyPercents(all) => {
                self.choices = all.iter().map(|it| it.number().to_string()).collect();
            }
            RuleValue::Components(all) => self.choices = codes(all, CostComponent::code),
            RuleValue::TargetGroups(all) => self.choices = codes(all, TargetGroup::code),
            RuleValue::Papers(all) => self.choices = codes(all, Paper::code),
            RuleValue::Duties(all) => self.choices = codes(all, Duty::code),
            RuleValue::ReportTypes(all) => self.choices = codes(all, ReportType::code),
            RuleValue::Groups(groups) => {
                let part = |it: &GroupAmount| RulePart {
                    amount: it.monthly.to_string(),
                    choices: codes(&[it.group], TargetGroup::code),
                    months: String::new(),
                };
                self.parts = groups.iter().map(part).collect();
            }
            RuleValue::Bonuses(bonuses) => {
                let part = |it: &Bonus| RulePart {
                    amount: it.amount.to_string(),
                    choices: codes(&it.when, BonusGround::code),
                    months: it
                        .claim_within_months
                        .map(|it| it.to_string())
                        .unwrap_or_default(),
                };
                self.parts = bonuses.iter().map(part).collect();
            }
        }
    }

    fn value(&self, kind: RuleKind) -> Result<RuleValue, Faults> {
        Ok(match kind {
            RuleKind::Money => RuleValue::Money(self.number(Euro::parse)?),
            RuleKind::Count => RuleValue::Count(self.number(months)?),
            RuleKind::WholePercent => {
                let whole = |text: &str| {
                    let number = count(text.trim().trim_end_matches('%'), 100)?;
                    u16::try_from(number).map_err(|_| Problem::NotANumber)
                };
                RuleValue::WholePercent(WholePercent(self.number(whole)?))
            }
            RuleKind::Percent => RuleValue::Percent(self.number(Percent::parse)?),
            RuleKind::Hours => RuleValue::Hours(self.number(Hours::parse_weekly)?),
            RuleKind::Returns => RuleValue::Returns(match self.one(Return::parse)? {
                Return::Never => MaxReturns::Never,
                Return::AfterMonths => MaxReturns::AfterMonths(self.number(months)?),
            }),
            RuleKind::ApplyDeadline => {
                RuleValue::ApplyDeadline(match self.one(ApplyUntil::parse)? {
                    ApplyUntil::BeforeStart => ApplyDeadline::BeforeStart,
                    ApplyUntil::Within => ApplyDeadline::Within {
                        months: self.number(months)?,
                        from: FromStart::Start,
                    },
                })
            }
            RuleKind::Relation => RuleValue::Relation(self.one(PaySubsidyRelation::parse)?),
            RuleKind::Proration => RuleValue::Proration(self.one(Proration::parse)?),
            RuleKind::Rounding => RuleValue::Rounding(self.one(Rounding::parse)?),
            RuleKind::SubsidyPercents => RuleValue::SubsidyPercents(self.all(subsidy_percent)?),
            RuleKind::Components => RuleValue::Components(self.all(CostComponent::parse)?),
            RuleKind::TargetGroups => RuleValue::TargetGroups(self.all(TargetGroup::parse)?),
            RuleKind::Papers => RuleValue::Papers(self.all(Paper::parse)?),
            RuleKind::Duties => RuleValue::Duties(self.all(Duty::parse)?),
            RuleKind::ReportTypes => RuleValue::ReportTypes(self.all(ReportType::parse)?),
            RuleKind::Groups => RuleValue::Groups(self.parts(|part, faults| {
                let monthly = faults.sift("amount", present(&part.amount, Euro::parse));
                let group = faults.sift("choices", one(&part.choices, TargetGroup::parse));
                Some(GroupAmount {
                    group: group?,
                    monthly: monthly?,
                })
            })?),
            RuleKind::Bonuses => RuleValue::Bonuses(self.parts(|part, faults| {
                let amount = faults.sift("amount", present(&part.amount, Euro::parse));
                let when = faults.sift("choices", all(&part.choices, BonusGround::parse));
                if when.as_ref().is_some_and(Vec::is_empty) {
                    faults.add("choices", Problem::Missing);
                }
                let claim_within_months = match part.months.trim() {
                    "" => None,
                    typed => faults.sift("months", months(typed)),
                };
                Some(Bonus {
                    amount: amount?,
                    when: when?,
                    claim_within_months,
                })
            })?),
        })
    }

    fn number<T>(&self, parse: impl FnOnce(&str) -> Result<T, Problem>) -> Result<T, Faults> {
        under("number", present(&self.number, parse))
    }

    fn one<T>(&self, parse: impl Fn(&str) -> Result<T, Problem>) -> Result<T, Faults> {
        under("choices", one(&self.choices, parse))
    }

    fn all<T>(&self, parse: impl Fn(&str) -> Result<T, Problem>) -> Result<Vec<T>, Faults> {
        under("choices", all(&self.choices, parse))
    }

    fn parts<T>(
        &self,
        check: impl Fn(&RulePart, &mut Faults) -> Option<T>,
    ) -> Result<Vec<T>, Faults> {
        let mut faults = Faults::default();
        if self.parts.is_empty() {
            faults.add("parts", Problem::Missing);
        }
        let checked = faults.each("parts", &self.parts, |part| {
            let mut faults = Faults::default();
            let value = check(part, &mut faults);
            match value {
                Some(value) => faults.or(value),
                None => Err(faults),
            }
        });
        match checked {
            Some(all) => faults.or(all),
            None => Err(faults),
        }
    }
}

fn under<T>(field: &str, value: Result<T, Problem>) -> Result<T, Faults> {
    let mut faults = Faults::default();
    faults.sift(field, value).ok_or(faults)
}

fn present<T>(text: &str, parse: impl FnOnce(&str) -> Result<T, Problem>) -> Result<T, Problem> {
    if text.trim().is_empty() {
        Err(Problem::Missing)
    } else {
        parse(text)
    }
}

fn one<T>(codes: &[String], parse: impl Fn(&str) -> Result<T, Problem>) -> Result<T, Problem> {
    match codes {
        [only] => parse(only),
        [] => Err(Problem::Missing),
        [_, again, ..] => Err(Problem::NotInList(again.clone())),
    }
}

fn all<T>(codes: &[String], parse: impl Fn(&str) -> Result<T, Problem>) -> Result<Vec<T>, Problem> {
    codes.iter().map(|code| parse(code)).collect()
}

/// A number of months or of times: ten years hold everything in this field.
fn months(text: &str) -> Result<u32, Problem> {
    count(text, 120)
}

fn subsidy_percent(text: &str) -> Result<SubsidyPercent, Problem> {
    let number = u8::from_str(text).map_err(|_| Problem::NotANumber)?;
    SubsidyPercent::try_from(number).map_err(|_| Problem::NotInList("50, 70, 100".to_owned()))
}
