//! Why an amount is what it is, how a condition stands and what a deadline asks, in sentences.

use super::Text;
use crate::grant::{SubsidyKind, SubsidyPercent};
use crate::support::{
    Applied, Condition, CostComponent, Deadline, DeadlineId, Fact, Figure, Months,
    PaySubsidyRelation, Proration, Reason, Stated,
};
use crate::values::{Hours, Percent, WholePercent};

impl Text {
    /// The explanation of one row of a month's money; `scheme` is what the supplement is called.
    pub fn reason(&self, reason: &Reason, scheme: &str) -> String {
        match reason {
            Reason::WageReal(component) => self.reason_wage_real(&self.component(*component)),
            Reason::WageFull(component) => self.reason_wage_full(&self.component(*component)),
            Reason::WagePart {
                component,
                period,
                full,
                paid_days,
                month_days,
            } => self.reason_wage_part(
                &self.component(*component),
                &self.count(*paid_days),
                &self.euro(*full),
                &self.count(*month_days),
                &self.period(*period),
            ),
            Reason::Unpaid { period } => self.reason_unpaid(&self.period(*period)),
            Reason::SubsidyShare {
                kind,
                period,
                percent,
                gross,
            } => self.reason_subsidy_share(
                &self.euro(*gross),
                &self.subsidy_kind(*kind),
                &self.subsidy_percent(*percent),
                &self.period(*period),
            ),
            Reason::SubsidyWhole {
                kind,
                period,
                gross,
                work_time,
                covered,
                multiplier,
            } => {
                let (gross, kind) = (self.euro(*gross), self.subsidy_kind(*kind));
                let (multiplier, period) = (self.factor(*multiplier), self.period(*period));
                if work_time <= covered {
                    return self.reason_subsidy_whole(&gross, &kind, &multiplier, &period);
                }
                self.reason_subsidy_whole_cut(
                    &self.percent(*covered),
                    &gross,
                    &kind,
                    &multiplier,
                    &period,
                    &self.percent(*work_time),
                )
            }
            Reason::SubsidyCapped {
                kind,
                period,
                percent,
                share,
                cap,
                days,
                month_days,
            } => {
                let (cap, kind) = (self.euro(*cap), self.subsidy_kind(*kind));
                let (percent, period) = (self.subsidy_percent(*percent), self.period(*period));
                let share = self.euro(*share);
                if days == month_days {
                    return self.reason_subsidy_capped(&cap, &kind, &percent, &period, &share);
                }
                self.reason_subsidy_capped_part(
                    &cap,
                    &self.count(*days),
                    &kind,
                    &self.count(*month_days),
                    &percent,
                    &period,
                    &share,
                )
            }
            Reason::SubsidyLimitedByTotal { total, .. } => {
                self.reason_subsidy_limited_by_total(&self.euro(*total))
            }
            Reason::SubsidyReceived { .. } => self.reason_subsidy_received(),
            Reason::Other {
                name,
                days,
                month_days,
                ..
            } if days == month_days => self.reason_other_full(&self.other_support(name)),
            Reason::Other {
                name,
                monthly,
                days,
                month_days,
            } => self.reason_other_part(
                &self.count(*days),
                &self.euro(*monthly),
                &self.other_support(name),
                &self.count(*month_days),
            ),
            Reason::Room {
                cap_percent,
                wage_cost,
                pay_subsidy,
                other,
            } => self.reason_room(
                &self.whole_percent(*cap_percent),
                &self.euro(*wage_cost),
                &self.euro(*other),
                scheme,
                &self.euro(*pay_subsidy),
            ),
            Reason::RoomByDefault {
                wage_cost,
                pay_subsidy,
                other,
            } => self.reason_room_by_default(
                &self.euro(*wage_cost),
                &self.euro(*other),
                scheme,
                &self.euro(*pay_subsidy),
            ),
            Reason::FullMonth { .. } => self.reason_full_month(scheme),
            Reason::Prorated {
                proration,
                stated,
                period,
                nominal,
                numerator,
                denominator,
            } => {
                let method = self.proration(*proration);
                let (nominal, period) = (self.euro(*nominal), self.period(*period));
                let share = self.share(*proration, *numerator, *denominator);
                match stated {
                    Stated::ByScheme => {
                        self.reason_prorated(&method, &nominal, &period, scheme, &share)
                    }
                    Stated::ByDefault => {
                        self.reason_prorated_by_default(&method, &nominal, &period, scheme, &share)
                    }
                }
            }
            Reason::PeriodShare {
                period,
                monthly,
                days,
            } => self.reason_period_share(
                &self.count(*days),
                &self.euro(*monthly),
                &self.period(*period),
                scheme,
            ),
            Reason::PeriodDifference {
                period,
                months,
                monthly,
                total,
            } => self.reason_period_difference(
                &self.euro(*monthly),
                &self.hours_bare(Hours(*months)),
                &self.period(*period),
                &self.euro(*total),
            ),
            Reason::LimitedByRoom { room } => self.reason_limited_by_room(&self.euro(*room)),
            Reason::LimitedByTotal { total } => self.reason_limited_by_total(&self.euro(*total)),
            Reason::LimitedByMaximum { months, monthly } => {
                self.reason_limited_by_maximum(&self.euro(*monthly), &self.count(*months))
            }
            Reason::RoundedToEuro => self.reason_rounded_to_euro(),
            Reason::Manual { reason, computed } if reason.is_empty() => {
                self.reason_manual_unsaid(&self.euro(*computed))
            }
            Reason::Manual { reason, computed } => {
                self.reason_manual(&self.euro(*computed), reason)
            }
        }
    }

    /// A condition as two sentences: the fact, and what the scheme asks.
    pub fn condition(&self, condition: &Condition) -> String {
        let (fact, rule) = match &condition.fact {
            Fact::Hours { least, actual } => (
                self.fact_hours(&self.hours(*actual)),
                least.map(|least| self.rule_min_hours(&self.hours(least))),
            ),
            Fact::WorkTime { least, actual } => (
                self.fact_work_time(&self.percent(*actual)),
                least.map(|least| self.rule_min_work_time(&self.percent(least))),
            ),
            Fact::Contract { least, placement } => (
                self.fact_contract(&self.period(*placement)),
                least.map(|least| self.rule_min_contract(&self.count(least))),
            ),
            Fact::Gross { least, actual } => (
                match actual {
                    Some(actual) => self.fact_gross(&self.euro(*actual)),
                    None => self.fact_gross_missing(),
                },
                least.map(|least| self.rule_min_gross(&self.euro(least))),
            ),
            Fact::PaySubsidy { relation, granted } => (
                match granted {
                    Some(percent) => self.fact_subsidy_granted(&self.subsidy_percent(*percent)),
                    None => self.fact_subsidy_none(),
                },
                relation.map(|relation| self.relation_rule(relation)),
            ),
            Fact::ExcludedPercents { excluded, granted } => (
                match granted.as_slice() {
                    [] => self.fact_subsidy_none(),
                    granted => self.fact_subsidy_granted(&self.subsidy_percents(granted)),
                },
                excluded.as_ref().map(|excluded| match excluded.as_slice() {
                    [] => self.rule_excluded_none(),
                    excluded => self.rule_excluded(&self.subsidy_percents(excluded)),
                }),
            ),
            Fact::SubsidyMonths {
                kind,
                longest,
                granted,
            } => (
                self.fact_subsidy_months(&self.subsidy_kind(*kind), &self.months(*granted)),
                Some(match longest {
                    Some(longest) => self.rule_subsidy_months(&self.count(*longest)),
                    None => self.rule_subsidy_months_open(),
                }),
            ),
            Fact::Amount { most, decided } => (
                match decided {
                    Some(decided) => self.fact_amount(&self.euro(*decided)),
                    None => self.fact_amount_missing(),
                },
                most.map(|most| self.rule_amount(&self.euro(most))),
            ),
            Fact::MaxMonths { most, counted } => (
                self.fact_max_months(&self.months(*counted)),
                most.map(|most| self.rule_max_months(&self.count(most))),
            ),
            Fact::TargetGroup {
                groups,
                person,
                by_decision,
            } => (
                match person.as_slice() {
                    _ if *by_decision => self.fact_groups_by_decision(),
                    [] => self.fact_groups_none(),
                    person => self.fact_groups(&self.target_groups(person)),
                },
                groups
                    .as_ref()
                    .map(|groups| self.rule_groups(&self.target_groups(groups))),
            ),
            Fact::Applied { due, applied } => (
                match applied {
                    Applied::On(day) => self.fact_applied(&self.day(*day)),
                    Applied::NotYet => self.fact_not_applied(),
                    Applied::NotTold => self.fact_application_not_told(),
                },
                due.map(|due| self.rule_apply_by(&self.day(due))),
            ),
        };
        let rule = rule.unwrap_or_else(|| self.rule_unknown());
        format!("{fact} {rule}")
    }

    /// What a figure of a reckoning is called; nothing for the room, whose one row says it all.
    pub fn figure_name(&self, figure: Figure, scheme: &str) -> Option<String> {
        match figure {
            Figure::WageCost => Some(self.report_column_wage_cost()),
            Figure::PaySubsidy => Some(self.report_column_pay_subsidy()),
            Figure::Other => Some(self.report_other_support()),
            Figure::Room => None,
            Figure::Supplement => Some(scheme.to_owned()),
        }
    }

    /// What must be done by a deadline's day.
    pub fn deadline(&self, deadline: &Deadline) -> String {
        let day = self.day(deadline.due);
        let period = deadline.about.map(|about| self.period(about));
        let period = period.unwrap_or_default();
        match deadline.id {
            DeadlineId::ApplySupplement => self.deadline_apply_supplement(&day),
            DeadlineId::ContractMinimum => self.deadline_contract_minimum(&day),
            DeadlineId::ClaimPaySubsidy => self.deadline_claim_pay_subsidy(&day, &period),
            DeadlineId::ClaimSupplement => self.deadline_claim_supplement(&day, &period),
            DeadlineId::OtherEmployerVisit => self.deadline_other_employer_visit(&day),
            DeadlineId::DecisionEnd => self.deadline_decision_end(&day),
            DeadlineId::SupplementEnd => self.deadline_supplement_end(&day),
            DeadlineId::SignedForm => self.deadline_signed_form(&day),
            DeadlineId::FinalPaySubsidyClaim => {
                self.deadline_final_pay_subsidy_claim(&day, &period)
            }
            DeadlineId::FinalSupplementClaim => self.deadline_final_supplement_claim(&day, &period),
            DeadlineId::Bonus => self.deadline_bonus(&day),
            DeadlineId::FollowUp3 => self.deadline_follow_up_3(&day),
            DeadlineId::FollowUp6 => self.deadline_follow_up_6(&day),
            DeadlineId::FollowUp12 => self.deadline_follow_up_12(&day),
        }
    }

    /// Months with two decimals: `2,92`.
    pub fn months(&self, months: Months) -> String {
        let hundredths = u32::try_from(months.hundredths()).unwrap_or(0);
        self.hours_bare(Hours(hundredths))
    }

    pub(super) fn subsidy_percents(&self, percents: &[SubsidyPercent]) -> String {
        let percents = percents
            .iter()
            .map(|percent| self.subsidy_percent(*percent));
        percents.collect::<Vec<_>>().join(", ")
    }

    pub(super) fn whole_percent(&self, percent: WholePercent) -> String {
        self.percent(Percent(u32::from(percent.0) * 100))
    }

    pub(super) fn proration(&self, proration: Proration) -> String {
        // A point cannot stand in a message's name.
        self.choice("part-month", &proration.code().replace('.', "-"))
    }

    /// Another support by its name; without names, only that it is one.
    fn other_support(&self, name: &str) -> String {
        match name {
            "" => self.report_other_support(),
            name => name.to_owned(),
        }
    }

    fn component(&self, component: CostComponent) -> String {
        self.choice("cost-component", component.code())
    }

    fn subsidy_kind(&self, kind: SubsidyKind) -> String {
        self.choice("subsidy-kind", kind.code())
    }

    fn subsidy_percent(&self, percent: SubsidyPercent) -> String {
        self.whole_percent(WholePercent(u16::from(percent.number())))
    }

    /// A multiplier that rules give in percent: `1,23`.
    pub(super) fn factor(&self, percent: Percent) -> String {
        self.hours_bare(Hours(percent.0 / 100))
    }

    fn share(&self, proration: Proration, numerator: u32, denominator: u32) -> String {
        match proration {
            Proration::Weekdays215 => format!(
                "{} / {}",
                self.hours_bare(Hours(numerator * 10)),
                self.hours_bare(Hours(denominator * 10))
            ),
            Proration::FullMonths
            | Proration::CalendarDays
            | Proration::Thirty360
            | Proration::Thirty360Period
            | Proration::Days30
            | Proration::WeekdaysMonth
            | Proration::PaidDays => format!("{numerator} / {denominator}"),
        }
    }

    fn relation_rule(&self, relation: PaySubsidyRelation) -> String {
        match relation {
            PaySubsidyRelation::Required => self.rule_subsidy_required(),
            PaySubsidyRelation::Optional => self.rule_subsidy_optional(),
            PaySubsidyRelation::Forbidden => self.rule_subsidy_forbidden(),
        }
    }
}
