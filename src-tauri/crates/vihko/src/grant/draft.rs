//! Decisions as a form or file holds them, and what makes them records.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Decision, OtherSupport, PaySubsidy, SubsidyKind, SubsidyPercent, Supplement};
use crate::fault::{Faults, Problem};
use crate::values::{
    AmountText, DayText, Draft, Euro, NumberText, Period, PlacementId, count, day, held_day, line,
    link, maybe, optional, written,
};

/// A pay subsidy as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct PaySubsidyDraft {
    /// For which placement; required.
    pub placement: Option<PlacementId>,
    /// Which form of support.
    #[schemars(with = "SubsidyKind")]
    pub kind: String,
    /// Share of the wage, such as `50`; required.
    #[schemars(with = "NumberText")]
    pub percent: String,
    /// First day; required.
    #[schemars(with = "DayText")]
    pub from: String,
    /// Last day; required.
    #[schemars(with = "DayText")]
    pub to: String,
    /// The total that the decision states.
    #[schemars(with = "AmountText")]
    pub total: String,
    /// Decision number.
    pub number: String,
    /// Section of the minutes.
    pub section: String,
    /// Day of the decision.
    #[schemars(with = "DayText")]
    pub made_on: String,
    /// Day on which the final claim was sent.
    #[schemars(with = "DayText")]
    pub final_claim_on: String,
}

/// A supplement as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct SupplementDraft {
    /// For which placement; required.
    pub placement: Option<PlacementId>,
    /// Nominal amount of a full month; required.
    #[schemars(with = "AmountText")]
    pub monthly: String,
    /// How many months at most, 1 to 60; required.
    pub months: String,
    /// First day; required.
    #[schemars(with = "DayText")]
    pub from: String,
    /// Last day; required.
    #[schemars(with = "DayText")]
    pub to: String,
    /// The total that the decision states.
    #[schemars(with = "AmountText")]
    pub total: String,
    /// Day of the application; blank if not applied for yet.
    #[schemars(with = "DayText")]
    pub applied_on: String,
    /// Decision number; number, section and day stay blank until there is a decision.
    pub number: String,
    /// Section of the minutes.
    pub section: String,
    /// Day of the decision.
    #[schemars(with = "DayText")]
    pub made_on: String,
}

/// Other support as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct OtherSupportDraft {
    /// For which placement; required.
    pub placement: Option<PlacementId>,
    /// What it is called; required.
    pub name: String,
    /// Amount of a full month; required.
    #[schemars(with = "AmountText")]
    pub monthly: String,
    /// First day; required.
    #[schemars(with = "DayText")]
    pub from: String,
    /// Last day; required.
    #[schemars(with = "DayText")]
    pub to: String,
}

impl Draft for PaySubsidyDraft {
    type Record = PaySubsidy;

    fn check(self, today: NaiveDate) -> Result<PaySubsidy, Faults> {
        let mut faults = Faults::default();
        let placement = faults.sift("placement", link(self.placement));
        let kind = if self.kind.is_empty() {
            Ok(SubsidyKind::PaySubsidy)
        } else {
            SubsidyKind::parse(&self.kind)
        };
        let kind = faults.sift("kind", kind);
        let percent = faults.sift("percent", percent(&self.percent));
        let period = closed_period(&mut faults, &self.from, &self.to, today);
        let total = faults.take("total", maybe(&self.total, Euro::parse));
        let decision = decision(
            &mut faults,
            &self.number,
            &self.section,
            &self.made_on,
            today,
        );
        let final_claim_on = faults.take(
            "final_claim_on",
            maybe(&self.final_claim_on, |text| held_day(text, today)),
        );
        let (Some(placement), Some(kind), Some(percent), Some(period)) =
            (placement, kind, percent, period)
        else {
            return Err(faults);
        };
        faults.or(PaySubsidy {
            placement,
            kind,
            percent,
            period,
            total,
            decision,
            final_claim_on,
        })
    }

    fn of(it: &PaySubsidy) -> PaySubsidyDraft {
        PaySubsidyDraft {
            placement: Some(it.placement),
            kind: it.kind.code().into(),
            percent: it.percent.number().to_string(),
            from: it.period.start().to_string(),
            to: written(it.period.end()),
            total: written(it.total),
            number: it.decision.number.clone(),
            section: it.decision.section.clone(),
            made_on: written(it.decision.made_on),
            final_claim_on: written(it.final_claim_on),
        }
    }
}

impl Draft for SupplementDraft {
    type Record = Supplement;

    fn check(self, today: NaiveDate) -> Result<Supplement, Faults> {
        let mut faults = Faults::default();
        let placement = faults.sift("placement", link(self.placement));
        let monthly = faults.take("monthly", Euro::parse(&self.monthly));
        let months = faults.take("months", months(&self.months));
        let period = closed_period(&mut faults, &self.from, &self.to, today);
        let total = faults.take("total", maybe(&self.total, Euro::parse));
        let applied_on = faults.take(
            "applied_on",
            maybe(&self.applied_on, |text| held_day(text, today)),
        );
        let decision = decision(
            &mut faults,
            &self.number,
            &self.section,
            &self.made_on,
            today,
        );
        let (Some(placement), Some(period)) = (placement, period) else {
            return Err(faults);
        };
        let decided = !decision.number.is_empty()
            || !decision.section.is_empty()
            || decision.made_on.is_some();
        faults.or(Supplement {
            placement,
            monthly,
            months,
            period,
            total,
            applied_on,
            decision: decided.then_some(decision),
        })
    }

    fn of(it: &Supplement) -> SupplementDraft {
        let decision = it.decision.as_ref();
        SupplementDraft {
            placement: Some(it.placement),
            monthly: it.monthly.to_string(),
            months: it.months.to_string(),
            from: it.period.start().to_string(),
            to: written(it.period.end()),
            total: written(it.total),
            applied_on: written(it.applied_on),
            number: decision.map(|it| it.number.clone()).unwrap_or_default(),
            section: decision.map(|it| it.section.clone()).unwrap_or_default(),
            made_on: written(decision.and_then(|it| it.made_on)),
        }
    }
}

impl Draft for OtherSupportDraft {
    type Record = OtherSupport;

    fn check(self, today: NaiveDate) -> Result<OtherSupport, Faults> {
        let mut faults = Faults::default();
        let placement = faults.sift("placement", link(self.placement));
        let name = faults.take("name", line(&self.name));
        let monthly = faults.take("monthly", Euro::parse(&self.monthly));
        let period = closed_period(&mut faults, &self.from, &self.to, today);
        let (Some(placement), Some(period)) = (placement, period) else {
            return Err(faults);
        };
        faults.or(OtherSupport {
            placement,
            name,
            monthly,
            period,
        })
    }

    fn of(it: &OtherSupport) -> OtherSupportDraft {
        OtherSupportDraft {
            placement: Some(it.placement),
            name: it.name.clone(),
            monthly: it.monthly.to_string(),
            from: it.period.start().to_string(),
            to: written(it.period.end()),
        }
    }
}

/// The percents that the law knows (50, 70 and 100).
fn percent(text: &str) -> Result<SubsidyPercent, Problem> {
    if text.trim().is_empty() {
        return Err(Problem::Missing);
    }
    let number = count(text.trim_end_matches(['%', ' ', '\u{a0}']), 100)?;
    u8::try_from(number)
        .ok()
        .and_then(|number| SubsidyPercent::try_from(number).ok())
        .ok_or_else(|| Problem::NotInList("50, 70, 100".into()))
}

fn months(text: &str) -> Result<u32, Problem> {
    if text.trim().is_empty() {
        return Err(Problem::Missing);
    }
    match count(text, 60)? {
        0 => Err(Problem::TooSmall("1".into())),
        months => Ok(months),
    }
}

/// A period of which both ends must be known.
fn closed_period(faults: &mut Faults, from: &str, to: &str, today: NaiveDate) -> Option<Period> {
    let from = faults.sift("from", day(from, today));
    let to = faults.sift("to", day(to, today));
    faults.sift("to", Period::new(from?, Some(to?)))
}

fn decision(
    faults: &mut Faults,
    number: &str,
    section: &str,
    made_on: &str,
    today: NaiveDate,
) -> Decision {
    Decision {
        number: faults.take("number", optional(number)),
        section: faults.take("section", optional(section)),
        made_on: faults.take("made_on", maybe(made_on, |text| held_day(text, today))),
    }
}
