//! The profiles of the state's supports in words.

use super::Text;
use crate::support::{ClaimRule, Duration, PaySubsidyProfile, Rule};

impl Text {
    /// One line of the list of profiles.
    pub fn state_in_list(&self, profile: &PaySubsidyProfile) -> String {
        self.scheme_line(
            &self.day(profile.checked_on),
            profile.id.code(),
            &self.name(&profile.name),
            &profile.source,
        )
    }

    /// The whole profile in words, a line for each thing.
    pub fn state_explained(&self, profile: &PaySubsidyProfile) -> Vec<String> {
        let mut lines = vec![self.name(&profile.name)];
        lines.extend(self.validity(profile.valid_from, profile.valid_to));
        lines.push(self.scheme_source(&self.day(profile.checked_on), &profile.source));
        lines.push(self.scheme_check());
        lines.extend([
            self.state_rule(&self.state_caps(), &profile.caps, |caps| {
                self.in_a_row(caps.iter().map(|cap| {
                    self.state_cap(
                        &self.short_euro(cap.monthly),
                        &self.subsidy_percents(&[cap.percent]),
                    )
                }))
            }),
            self.state_rule(
                &self.state_full_work_time(),
                &profile.full_work_time_percent,
                |percent| self.percent(*percent),
            ),
            self.state_rule(
                &self.state_full_multiplier(),
                &profile.full_multiplier_percent,
                |percent| self.factor(*percent),
            ),
            self.state_rule(
                &self.rule_name_cap_percent(),
                &profile.total_cap_percent,
                |percent| self.value_cap(&self.whole_percent(*percent)),
            ),
            self.state_rule(&self.state_durations(), &profile.durations, |durations| {
                self.in_a_row(durations.iter().map(|it| self.duration(it)))
            }),
            self.state_rule(
                &self.rule_name_min_weekly_hours(),
                &profile.min_weekly_hours,
                |hours| self.value_hours_weekly(&self.hours(*hours)),
            ),
            self.state_rule(&self.state_claims(), &profile.claim_deadlines, |claims| {
                self.in_a_row(claims.iter().map(|it| self.claim(it)))
            }),
        ]);
        lines.extend(self.note_lines(&profile.notes));
        lines
    }

    fn state_rule<T>(&self, name: &str, rule: &Rule<T>, words: impl Fn(&T) -> String) -> String {
        let value = rule.get().map_or_else(|| self.scheme_unknown(), words);
        let source = rule.source().map(|(source, day)| (source.to_owned(), day));
        self.sourced(self.scheme_rule(name, &value), source.as_ref())
    }

    /// Things whose own words have commas.
    fn in_a_row(&self, items: impl Iterator<Item = String>) -> String {
        items.collect::<Vec<_>>().join("; ")
    }

    fn duration(&self, duration: &Duration) -> String {
        let form = self.choice("subsidy-form", duration.form.code());
        let percent = self.subsidy_percents(&[duration.percent]);
        match duration.months {
            Some(months) => self.state_duration(&form, &self.count(months), &percent),
            None => self.state_duration_open(&form, &percent),
        }
    }

    fn claim(&self, rule: &ClaimRule) -> String {
        let when = self.choice("claim-count", rule.from_end_of.code());
        let months = self.count(rule.months);
        match rule.decided_from {
            Some(day) => self.state_claim_from(&self.day(day), &months, &when),
            None => self.state_claim_first(&months, &when),
        }
    }
}
