//! What a profile must be to be computed with, beyond the form that its schema asks for.

use super::{ApplyDeadline, MaxReturns, Name, Profile};
use crate::fault::{Faults, Problem};
use crate::support::rule::Rule;
use crate::values::{Euro, Hours, Percent, WholePercent, line, optional};

impl Profile {
    /// What is wrong with a profile of the right form. Paths lead to the rule's value.
    pub fn faults(&self) -> Faults {
        let mut faults = Faults::default();
        match line(&self.id) {
            Err(problem) => faults.add("id", problem),
            Ok(_) if !self.id.chars().all(names) => {
                faults.add("id", Problem::WrongForm("kemi-lisa".to_owned()));
            }
            Ok(_) => {}
        }
        let Name { fi, sv, en } = &self.name;
        let mut name = |field: &str, name: &str, gate: fn(&str) -> Result<String, Problem>| {
            if let Err(problem) = gate(name) {
                faults.add(field, problem);
            }
        };
        name("name.fi", fi, line);
        name("name.sv", sv.as_deref().unwrap_or_default(), optional);
        name("name.en", en.as_deref().unwrap_or_default(), optional);
        let code =
            |code: &String| code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit());
        if !self.municipality.as_ref().is_none_or(code) {
            faults.add("municipality", Problem::WrongForm("240".to_owned()));
        }
        if let (Some(from), Some(to)) = (self.valid_from, self.valid_to)
            && to < from
        {
            faults.add("valid_to", Problem::Before(from));
        }
        let mut check = |field: &str, problem: Option<Problem>| {
            if let Some(problem) = problem {
                faults.add(format!("{field}.value"), problem);
            }
        };
        check("monthly", amount(&self.monthly));
        check("min_gross", amount(&self.min_gross));
        check("cap_percent", whole_percent(&self.cap_percent));
        check("max_months", months(&self.max_months));
        check("min_contract_months", months(&self.min_contract_months));
        check("claim_rhythm_months", months(&self.claim_rhythm_months));
        check("claim_within_months", months(&self.claim_within_months));
        check("sessions_a_month", times(&self.sessions_a_month));
        check("forms_a_month", times(&self.forms_a_month));
        check(
            "max_returns",
            self.max_returns.value().and_then(|it| match it {
                MaxReturns::Never => None,
                MaxReturns::AfterMonths(number) => beyond(number),
            }),
        );
        check(
            "apply_deadline",
            self.apply_deadline.value().and_then(|it| match it {
                ApplyDeadline::BeforeStart => None,
                ApplyDeadline::Within { months, .. } => beyond(months),
            }),
        );
        check("min_weekly_hours", hours(&self.min_weekly_hours));
        check(
            "min_work_time_percent",
            percent(&self.min_work_time_percent),
        );
        let groups = self.monthly_by_group.get().into_iter().flatten();
        for (i, group) in groups.enumerate() {
            if let Some(problem) = group.monthly.problem() {
                faults.add(format!("monthly_by_group.value[{i}].monthly"), problem);
            }
        }
        let bonuses = self.bonus.get().into_iter().flatten();
        for (i, bonus) in bonuses.enumerate() {
            if let Some(problem) = bonus.amount.problem() {
                faults.add(format!("bonus.value[{i}].amount"), problem);
            }
            if let Some(problem) = bonus.claim_within_months.and_then(beyond) {
                faults.add(format!("bonus.value[{i}].claim_within_months"), problem);
            }
        }
        for rule in self.rules() {
            if rule
                .source
                .is_some_and(|(source, _)| source.trim().is_empty())
            {
                faults.add(format!("{}.source", rule.name.code()), Problem::Missing);
            }
        }
        faults
    }
}

/// Whether a character may stand in a profile's id.
fn names(char: char) -> bool {
    char.is_alphanumeric() || matches!(char, '-' | '_')
}

fn amount(rule: &Rule<Euro>) -> Option<Problem> {
    rule.value().and_then(Euro::problem)
}

fn whole_percent(rule: &Rule<WholePercent>) -> Option<Problem> {
    rule.value()
        .filter(|percent| percent.0 > 100)
        .map(|_| Problem::TooLarge("100".to_owned()))
}

fn months(rule: &Rule<u32>) -> Option<Problem> {
    rule.value().and_then(beyond)
}

/// What is asked for may be nothing at all.
fn times(rule: &Rule<u32>) -> Option<Problem> {
    rule.value().filter(|times| *times > 0).and_then(beyond)
}

/// Ten years: nothing in this field runs longer, and with so many months every day can be reckoned.
fn beyond(months: u32) -> Option<Problem> {
    match months {
        0 => Some(Problem::TooSmall("1".to_owned())),
        1..=120 => None,
        _ => Some(Problem::TooLarge("120".to_owned())),
    }
}

fn hours(rule: &Rule<Hours>) -> Option<Problem> {
    Hours::parse_weekly(&rule.value()?.to_string()).err()
}

fn percent(rule: &Rule<Percent>) -> Option<Problem> {
    Percent::parse(&rule.value()?.to_string()).err()
}
