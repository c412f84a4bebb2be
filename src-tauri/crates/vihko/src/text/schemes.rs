//! A scheme's profile in words: every rule with its source, and what another profile says differently.

use chrono::NaiveDate;

use super::{Language, Text};
use crate::support::{
    ApplyDeadline, Bonus, MaxReturns, Name, Note, Profile, ProfileStatus, RuleChange, RuleName,
    RuleShown, RuleValue, TargetGroup,
};
use crate::values::{Euro, Period};

/// A rule in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleWords {
    /// What it is called.
    pub name: String,
    /// What it says.
    pub value: String,
    /// Where that stands and when it was checked, or nothing.
    pub source: String,
}

impl RuleWords {
    /// Name and value in one line.
    pub fn line(&self) -> String {
        format!("{}: {}", self.name, self.value)
    }
}

impl Text {
    /// A rule in words, its parts apart.
    pub fn rule_words(&self, rule: &RuleShown) -> RuleWords {
        let source = rule.source.as_ref();
        RuleWords {
            name: self.rule_name(rule.name),
            value: self.value(rule.name, rule.value.as_ref()),
            source: source
                .map(|(source, day)| self.scheme_rule_source(&self.day(*day), source))
                .unwrap_or_default(),
        }
    }

    /// When rules hold: `Voimassa 1.1.2025–`, or always.
    pub fn validity_words(&self, from: Option<NaiveDate>, to: Option<NaiveDate>) -> String {
        self.validity(from, to)
            .unwrap_or_else(|| self.settings_scheme_always())
            .to_lowercase()
    }

    /// One line of the list of profiles: id, name, source, the day of checking, and when the rules hold.
    pub fn scheme_in_list(&self, profile: &Profile) -> String {
        let (day, name) = (self.day(profile.checked_on), self.name(&profile.name));
        let line = match profile.status {
            ProfileStatus::Proposal => {
                self.scheme_line_proposal(&day, &profile.id, &name, &profile.source)
            }
            ProfileStatus::InForce | ProfileStatus::Own => {
                self.scheme_line(&day, &profile.id, &name, &profile.source)
            }
        };
        match self.validity(profile.valid_from, profile.valid_to) {
            Some(valid) => format!("{line}. {valid}"),
            None => line,
        }
    }

    /// The whole profile in words, a line for each thing.
    pub fn scheme_explained(&self, profile: &Profile) -> Vec<String> {
        let mut lines = vec![
            self.name(&profile.name),
            self.choice("scheme-status", profile.status.code()),
        ];
        lines.extend(self.validity(profile.valid_from, profile.valid_to));
        lines.push(self.scheme_source(&self.day(profile.checked_on), &profile.source));
        lines.push(self.scheme_check());
        lines.extend(profile.rules().iter().map(|rule| self.rule_line(rule)));
        lines.extend(self.note_lines(&profile.notes));
        lines
    }

    /// What a newer profile says differently, a line for each rule; one line if nothing.
    pub fn scheme_changes(&self, old: &Profile, new: &Profile) -> Vec<String> {
        let changes = old.changes_to(new);
        if changes.is_empty() {
            return vec![self.scheme_same()];
        }
        changes
            .iter()
            .map(|change| {
                let (old, new_value) = self.change_values(change);
                let rule = self.rule_name(change.name);
                match new.valid_from {
                    Some(day) => self.scheme_change_from(&self.day(day), &new_value, &old, &rule),
                    None => self.scheme_change(&new_value, &old, &rule),
                }
            })
            .collect()
    }

    /// A rule with its value and source: `Kuukausisumma: 500 € (lähde: …, tarkistettu 21.11.2026)`.
    pub fn rule_line(&self, rule: &RuleShown) -> String {
        let value = self.value(rule.name, rule.value.as_ref());
        let line = self.scheme_rule(&self.rule_name(rule.name), &value);
        self.sourced(line, rule.source.as_ref())
    }

    /// A name in this language, or in Finnish where it has none.
    pub fn name(&self, name: &Name) -> String {
        let own = match self.language() {
            Language::Fi => None,
            Language::Sv => name.sv.as_ref(),
            Language::En => name.en.as_ref(),
        };
        own.unwrap_or(&name.fi).clone()
    }

    pub(super) fn target_groups(&self, groups: &[TargetGroup]) -> String {
        self.listed("target-group", groups.iter().map(|group| group.code()))
    }

    pub(super) fn note_lines(&self, notes: &[Note]) -> Vec<String> {
        let lines = notes.iter().map(|note| {
            let source = (note.source.clone(), note.checked_on);
            self.sourced(self.scheme_note(&note.text), Some(&source))
        });
        lines.collect()
    }

    /// The line with where it comes from, if that is known.
    pub(super) fn sourced(&self, line: String, source: Option<&(String, NaiveDate)>) -> String {
        match source {
            Some((source, day)) => {
                format!(
                    "{line} ({})",
                    self.scheme_rule_source(&self.day(*day), source)
                )
            }
            None => line,
        }
    }

    pub(super) fn validity(
        &self,
        from: Option<NaiveDate>,
        to: Option<NaiveDate>,
    ) -> Option<String> {
        match (from, to) {
            (Some(from), to) => {
                let period = Period::new(from, to).ok()?;
                Some(self.scheme_valid(&self.period(period)))
            }
            (None, Some(to)) => Some(self.scheme_valid_to(&self.day(to))),
            (None, None) => None,
        }
    }

    fn rule_name(&self, name: RuleName) -> String {
        self.choice("rule-name", &name.code().replace('_', "-"))
    }

    /// Old and new value; of two amounts only the second has its unit: `500 → 450 €`.
    fn change_values(&self, change: &RuleChange) -> (String, String) {
        let new = self.value(change.name, change.new.as_ref());
        let old = match (&change.old, &change.new) {
            (Some(RuleValue::Money(old)), Some(RuleValue::Money(_))) => self.bare_euro(*old),
            (old, _) => self.value(change.name, old.as_ref()),
        };
        (old, new)
    }

    fn value(&self, rule: RuleName, value: Option<&RuleValue>) -> String {
        let Some(value) = value else {
            return self.scheme_unknown();
        };
        match value {
            RuleValue::Money(amount) => self.short_euro(*amount),
            RuleValue::Groups(groups) => {
                let amounts = groups.iter().map(|group| {
                    self.value_group_amount(
                        &self.short_euro(group.monthly),
                        &self.target_groups(&[group.group]),
                    )
                });
                self.joined(amounts)
            }
            RuleValue::Count(count) => self.counted(rule, *count),
            RuleValue::WholePercent(percent) => self.value_cap(&self.whole_percent(*percent)),
            RuleValue::Percent(percent) => self.percent(*percent),
            RuleValue::Hours(hours) => self.value_hours_weekly(&self.hours(*hours)),
            RuleValue::Returns(MaxReturns::Never) => self.value_returns_never(),
            RuleValue::Returns(MaxReturns::AfterMonths(months)) => {
                self.value_returns_after(&self.count(*months))
            }
            RuleValue::Relation(relation) => self.choice("relation", relation.code()),
            RuleValue::SubsidyPercents(percents) if percents.is_empty() => self.scheme_nothing(),
            RuleValue::SubsidyPercents(percents) => self.subsidy_percents(percents),
            RuleValue::Components(components) => {
                self.listed("cost", components.iter().map(|it| it.code()))
            }
            RuleValue::Proration(proration) => self.proration(*proration),
            RuleValue::Rounding(rounding) => self.choice("rounding", rounding.code()),
            RuleValue::TargetGroups(groups) => self.target_groups(groups),
            RuleValue::ApplyDeadline(ApplyDeadline::BeforeStart) => self.value_apply_before_start(),
            RuleValue::ApplyDeadline(ApplyDeadline::Within { months, .. }) => {
                self.value_apply_within(&self.count(*months))
            }
            RuleValue::Papers(papers) => self.listed("paper", papers.iter().map(|it| it.code())),
            RuleValue::Bonuses(bonuses) => {
                self.joined(bonuses.iter().map(|bonus| self.bonus_words(bonus)))
            }
            RuleValue::Duties(duties) => self.listed("duty", duties.iter().map(|it| it.code())),
            RuleValue::ReportTypes(types) => {
                self.listed("report-type", types.iter().map(|it| it.code()))
            }
        }
    }

    /// A number of months, or of times a month, by the rule.
    fn counted(&self, rule: RuleName, count: u32) -> String {
        match rule {
            RuleName::SessionsAMonth | RuleName::FormsAMonth => self.count(count),
            RuleName::ClaimRhythmMonths if count == 1 => self.value_every_month(),
            RuleName::ClaimRhythmMonths => self.value_every_months(&self.count(count)),
            RuleName::Monthly
            | RuleName::MonthlyByGroup
            | RuleName::MaxMonths
            | RuleName::MaxReturns
            | RuleName::PaySubsidy
            | RuleName::ExcludedSubsidyPercents
            | RuleName::CapPercent
            | RuleName::CostComponents
            | RuleName::Proration
            | RuleName::Rounding
            | RuleName::MinWeeklyHours
            | RuleName::MinWorkTimePercent
            | RuleName::MinContractMonths
            | RuleName::MinGross
            | RuleName::TargetGroups
            | RuleName::ApplyDeadline
            | RuleName::ApplicationAttachments
            | RuleName::ClaimWithinMonths
            | RuleName::ClaimAttachments
            | RuleName::FinalAttachments
            | RuleName::Bonus
            | RuleName::Duties
            | RuleName::ReportTypes => self.value_months(&self.count(count)),
        }
    }

    fn bonus_words(&self, bonus: &Bonus) -> String {
        let grounds = bonus
            .when
            .iter()
            .map(|ground| self.choice("bonus-ground", ground.code()));
        let when = grounds.reduce(|one, other| self.value_or(&one, &other));
        self.value_bonus(
            &self.short_euro(bonus.amount),
            &when.unwrap_or_else(|| self.scheme_unknown()),
        )
    }

    /// An amount without its cents where there are none: `500 €`, `1 783,50 €`.
    pub fn short_euro(&self, amount: Euro) -> String {
        let bare = self.bare_euro(amount);
        self.euro(amount).replace(&self.amount(amount), &bare)
    }

    fn bare_euro(&self, amount: Euro) -> String {
        match (amount.0 % 100, u32::try_from(amount.0 / 100)) {
            (0, Ok(euros)) => self.count(euros),
            (_, _) => self.amount(amount),
        }
    }

    fn listed<'a>(&self, list: &str, codes: impl Iterator<Item = &'a str>) -> String {
        self.joined(codes.map(|code| self.choice(list, code)))
    }

    fn joined(&self, items: impl Iterator<Item = String>) -> String {
        let items: Vec<String> = items.collect();
        if items.is_empty() {
            self.scheme_nothing()
        } else {
            items.join(", ")
        }
    }
}
