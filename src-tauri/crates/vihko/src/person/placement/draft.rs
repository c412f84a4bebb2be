//! A placement as a form or file holds it, and what makes it a record.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    AgreedWage, Employer, EmployerShare, EndReason, Ending, Interruption, InterruptionReason, Pay,
    Placement,
};
use crate::fault::{Faults, Problem};
use crate::person::figures::wage;
use crate::values::{
    AmountText, BusinessId, DayText, Draft, Hours, NumberText, PayerId, Percent, Period, PersonId,
    day, line, link, maybe, optional, written,
};

/// A placement as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct PlacementDraft {
    /// Who is employed; required.
    pub person: Option<PersonId>,
    /// Which payer's supplement it is reported to.
    pub payer: Option<PayerId>,
    /// The legal employer, if not the association.
    pub legal_employer: Employer,
    /// The place of work, if not the association.
    pub workplace: Employer,
    /// The employers' shares, together 100 percent.
    pub shares: Vec<ShareDraft>,
    /// What the person does; may be asked later.
    pub job_title: String,
    /// Hours a week; required.
    #[schemars(with = "NumberText")]
    pub weekly_hours: String,
    /// Working time as a percentage of full time.
    #[schemars(with = "NumberText")]
    pub work_time_percent: String,
    /// First day; required.
    #[schemars(with = "DayText")]
    pub start: String,
    /// Agreed last day; blank if open-ended.
    #[schemars(with = "DayText")]
    pub end: String,
    /// The wage of a full month, each from its day on.
    pub wages: Vec<AgreedWageDraft>,
    /// Last day, where it came before the agreed one.
    #[schemars(with = "DayText")]
    pub ended_on: String,
    /// Why it ended early.
    pub end_reason: String,
    /// Interruptions.
    pub interruptions: Vec<InterruptionDraft>,
    /// What the person hopes to go on to.
    pub aim: String,
}

/// An employer's share as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct ShareDraft {
    /// Who.
    pub name: String,
    /// Percentage of the hours.
    #[schemars(with = "NumberText")]
    pub percent: String,
}

/// An agreed wage as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct AgreedWageDraft {
    /// The first day of this wage; blank means the placement's first.
    #[schemars(with = "DayText")]
    pub from: String,
    /// Gross wage of a full month; required.
    #[schemars(with = "AmountText")]
    pub gross: String,
    /// The employer's side costs of a full month.
    #[schemars(with = "AmountText")]
    pub side_costs: String,
    /// Holiday pay that falls on a full month.
    #[schemars(with = "AmountText")]
    pub holiday_pay: String,
}

/// An interruption as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct InterruptionDraft {
    /// First day.
    #[schemars(with = "DayText")]
    pub from: String,
    /// Last day; blank while it goes on.
    #[schemars(with = "DayText")]
    pub to: String,
    /// Class of reason.
    #[schemars(with = "InterruptionReason")]
    pub reason: String,
    /// Whether wage is paid meanwhile.
    #[schemars(with = "Pay")]
    pub pay: String,
}

impl Draft for PlacementDraft {
    type Record = Placement;

    fn check(self, today: NaiveDate) -> Result<Placement, Faults> {
        let mut faults = Faults::default();
        let person = faults.sift("person", link(self.person));
        let start = faults.sift("start", day(&self.start, today));
        let end = faults.take("end", maybe(&self.end, |text| day(text, today)));
        let agreed = start.and_then(|start| faults.sift("end", Period::new(start, end)));
        let ended = faults.sift(
            "ended_on",
            maybe(&self.ended_on, |text| ended_day(text, agreed, today)),
        );
        let end_reason = faults.sift("end_reason", maybe(&self.end_reason, EndReason::parse));
        let ended = match (ended.flatten(), end_reason.flatten()) {
            (Some(on), Some(reason)) => Some(Ending { on, reason }),
            (Some(_), None) => {
                faults.add("end_reason", Problem::Missing);
                None
            }
            (None, _) => None,
        };
        let wages = faults
            .each("wages", self.wages, |draft| draft.check(agreed, today))
            .unwrap_or_default();
        let interruptions = faults.each("interruptions", self.interruptions, |draft| {
            draft.check(agreed, today)
        });
        let interruptions = in_order(interruptions.unwrap_or_default(), &mut faults);
        let shares = faults
            .each("shares", self.shares, ShareDraft::check)
            .unwrap_or_default();
        if !shares.is_empty() && shares.iter().map(|it| it.share.0).sum::<u32>() != Percent::WHOLE.0
        {
            faults.add("shares", Problem::NotAWhole);
        }
        let legal_employer = faults
            .within("legal_employer", self.legal_employer.check())
            .unwrap_or_default();
        let workplace = faults
            .within("workplace", self.workplace.check())
            .unwrap_or_default();
        let job_title = faults.take("job_title", optional(&self.job_title));
        let weekly_hours = faults.take("weekly_hours", Hours::parse_weekly(&self.weekly_hours));
        let work_time = faults.take(
            "work_time_percent",
            maybe(&self.work_time_percent, Percent::parse),
        );
        let aim = faults.take("aim", optional(&self.aim));
        let (Some(person), Some(agreed)) = (person, agreed) else {
            return Err(faults);
        };
        faults.or(Placement {
            person,
            payer: self.payer,
            legal_employer,
            workplace,
            shares,
            job_title,
            weekly_hours,
            work_time,
            agreed,
            wages,
            ended,
            interruptions,
            aim,
        })
    }

    fn of(it: &Placement) -> PlacementDraft {
        let share = |it: &EmployerShare| ShareDraft {
            name: it.name.clone(),
            percent: it.share.to_string(),
        };
        let interruption = |it: &Interruption| InterruptionDraft {
            from: it.period.start().to_string(),
            to: written(it.period.end()),
            reason: it.reason.code().into(),
            pay: it.pay.code().into(),
        };
        let wage = |it: &AgreedWage| AgreedWageDraft {
            from: it.from.to_string(),
            gross: it.gross.to_string(),
            side_costs: it.side_costs.to_string(),
            holiday_pay: it.holiday_pay.to_string(),
        };
        PlacementDraft {
            person: Some(it.person),
            payer: it.payer,
            legal_employer: it.legal_employer.clone(),
            workplace: it.workplace.clone(),
            shares: it.shares.iter().map(share).collect(),
            job_title: it.job_title.clone(),
            weekly_hours: it.weekly_hours.to_string(),
            work_time_percent: written(it.work_time),
            start: it.agreed.start().to_string(),
            end: written(it.agreed.end()),
            wages: it.wages.iter().map(wage).collect(),
            ended_on: written(it.ended.as_ref().map(|ending| ending.on)),
            end_reason: it
                .ended
                .as_ref()
                .map(|ending| ending.reason.code().to_owned())
                .unwrap_or_default(),
            interruptions: it.interruptions.iter().map(interruption).collect(),
            aim: it.aim.clone(),
        }
    }
}

/// An early end lies within the agreed days.
fn ended_day(text: &str, agreed: Option<Period>, today: NaiveDate) -> Result<NaiveDate, Problem> {
    let on = day(text, today)?;
    match agreed {
        Some(agreed) if on < agreed.start() => Err(Problem::Before(agreed.start())),
        Some(agreed) => match agreed.end() {
            Some(end) if on > end => Err(Problem::After(end)),
            Some(_) | None => Ok(on),
        },
        None => Ok(on),
    }
}

fn in_order(mut interruptions: Vec<Interruption>, faults: &mut Faults) -> Vec<Interruption> {
    interruptions.sort_by_key(|it| it.period);
    if interruptions
        .windows(2)
        .any(|pair| pair[0].period.overlap(pair[1].period).is_some())
    {
        faults.add("interruptions", Problem::Overlaps);
    }
    interruptions
}

impl Employer {
    fn check(self) -> Result<Employer, Faults> {
        let mut faults = Faults::default();
        let name = faults.take("name", optional(&self.name));
        let business_id = faults.take("business_id", maybe(&self.business_id, BusinessId::parse));
        faults.or(Employer {
            name,
            business_id: written(business_id),
        })
    }
}

impl ShareDraft {
    fn check(self) -> Result<EmployerShare, Faults> {
        let mut faults = Faults::default();
        let name = faults.take("name", line(&self.name));
        let share = faults.take("percent", Percent::parse(&self.percent));
        faults.or(EmployerShare { name, share })
    }
}

impl AgreedWageDraft {
    fn check(self, agreed: Option<Period>, today: NaiveDate) -> Result<AgreedWage, Faults> {
        let mut faults = Faults::default();
        let from = faults.take("from", maybe(&self.from, |text| day(text, today)));
        let gross = faults.take(
            "gross",
            wage(&self.gross).and_then(|wage| wage.ok_or(Problem::Missing)),
        );
        let side_costs = faults
            .take("side_costs", wage(&self.side_costs))
            .unwrap_or_default();
        let holiday_pay = faults
            .take("holiday_pay", wage(&self.holiday_pay))
            .unwrap_or_default();
        let from = from.or(agreed.map(Period::start)).unwrap_or_default();
        faults.or(AgreedWage {
            from,
            gross,
            side_costs,
            holiday_pay,
        })
    }
}

impl InterruptionDraft {
    fn check(self, agreed: Option<Period>, today: NaiveDate) -> Result<Interruption, Faults> {
        let mut faults = Faults::default();
        let from = faults.sift("from", day(&self.from, today));
        let to = faults.take("to", maybe(&self.to, |text| day(text, today)));
        let period = from.and_then(|from| faults.sift("to", Period::new(from, to)));
        if let (Some(agreed), Some(period)) = (agreed, period) {
            if period.start() < agreed.start() {
                faults.add("from", Problem::Before(agreed.start()));
            }
            if let (Some(last), Some(to)) = (agreed.end(), period.end())
                && to > last
            {
                faults.add("to", Problem::After(last));
            }
        }
        let reason = faults.sift("reason", InterruptionReason::parse(&self.reason));
        let pay = faults.sift("pay", Pay::parse(&self.pay));
        let (Some(period), Some(reason), Some(pay)) = (period, reason, pay) else {
            return Err(faults);
        };
        faults.or(Interruption {
            period,
            reason,
            pay,
        })
    }
}
