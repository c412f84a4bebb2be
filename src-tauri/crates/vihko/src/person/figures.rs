//! What one month of a placement came to: hours, days and wage.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::fault::{Faults, Problem};
use crate::values::{
    AmountText, DayText, Draft, Euro, Hours, Month, MonthText, NumberText, PlacementId, count,
    held_day, line, link, maybe, written,
};

/// One month's figures of a placement, as the payslip has them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthFigures {
    /// Whose placement.
    pub placement: PlacementId,
    /// Which month.
    pub month: Month,
    /// Hours worked.
    pub hours: Option<Hours>,
    /// Days for which wage was paid.
    pub paid_days: Option<u32>,
    /// Working days without wage.
    pub unpaid_days: Option<u32>,
    /// Gross wage.
    pub gross: Euro,
    /// The employer's side costs.
    pub side_costs: Euro,
    /// Holiday pay (lomaraha) that falls on the month.
    pub holiday_pay: Euro,
    /// The day on which the month's pay subsidy was claimed.
    pub pay_subsidy_claimed_on: Option<NaiveDate>,
    /// Pay subsidy that has really been received for the month.
    pub pay_subsidy_received: Option<Euro>,
    /// The day on which the month's supplement was claimed.
    pub supplement_claimed_on: Option<NaiveDate>,
    /// Supplement that has really been received for the month.
    pub supplement_received: Option<Euro>,
    /// The supplement, where a person has set it by hand instead of the computed one.
    pub by_hand: Option<ByHand>,
}

/// A supplement that was set by hand, with the reason that stays visible wherever it is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByHand {
    /// How much.
    pub supplement: Euro,
    /// Why.
    pub reason: String,
}

impl MonthFigures {
    /// Total employing costs (palkkauskustannukset): gross, side costs and holiday pay.
    pub fn wage_cost(&self) -> Euro {
        self.gross + self.side_costs + self.holiday_pay
    }
}

/// A month's figures as a form or file holds them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct MonthFiguresDraft {
    /// Whose placement; required.
    pub placement: Option<PlacementId>,
    /// Which month; required.
    #[schemars(with = "MonthText")]
    pub month: String,
    /// Hours worked.
    #[schemars(with = "NumberText")]
    pub hours: String,
    /// Days for which wage was paid, 0 to 31.
    pub paid_days: String,
    /// Working days without wage, 0 to 31.
    pub unpaid_days: String,
    /// Gross wage; required.
    #[schemars(with = "AmountText")]
    pub gross: String,
    /// The employer's side costs.
    #[schemars(with = "AmountText")]
    pub side_costs: String,
    /// Holiday pay that falls on the month.
    #[schemars(with = "AmountText")]
    pub holiday_pay: String,
    /// The day on which the month's pay subsidy was claimed.
    #[schemars(with = "DayText")]
    pub pay_subsidy_claimed_on: String,
    /// Pay subsidy that has really been received.
    #[schemars(with = "AmountText")]
    pub pay_subsidy_received: String,
    /// The day on which the month's supplement was claimed.
    #[schemars(with = "DayText")]
    pub supplement_claimed_on: String,
    /// Supplement that has really been received.
    #[schemars(with = "AmountText")]
    pub supplement_received: String,
    /// The supplement set by hand instead of the computed one.
    #[schemars(with = "AmountText")]
    pub supplement_by_hand: String,
    /// Why it was set by hand; required with it.
    pub by_hand_reason: String,
}

impl Draft for MonthFiguresDraft {
    type Record = MonthFigures;

    fn check(self, today: NaiveDate) -> Result<MonthFigures, Faults> {
        let mut faults = Faults::default();
        let placement = faults.sift("placement", link(self.placement));
        let month = faults.sift("month", Month::parse(&self.month));
        if month.is_some_and(|month| month.first_day() > today) {
            faults.add("month", Problem::InTheFuture);
        }
        let days_in_month = month.map_or(31, Month::days);
        let hours = faults.take("hours", maybe(&self.hours, Hours::parse_monthly));
        let paid_days = faults.take(
            "paid_days",
            maybe(&self.paid_days, |text| count(text, days_in_month)),
        );
        let unpaid_days = faults.take(
            "unpaid_days",
            maybe(&self.unpaid_days, |text| count(text, days_in_month)),
        );
        if paid_days.unwrap_or(0) + unpaid_days.unwrap_or(0) > days_in_month {
            faults.add(
                "unpaid_days",
                Problem::TooLarge((days_in_month - paid_days.unwrap_or(0)).to_string()),
            );
        }
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
        let pay_subsidy_received =
            faults.take("pay_subsidy_received", wage(&self.pay_subsidy_received));
        let mut claimed =
            |field: &str, text: &str| faults.take(field, maybe(text, |text| held_day(text, today)));
        let pay_subsidy_claimed_on =
            claimed("pay_subsidy_claimed_on", &self.pay_subsidy_claimed_on);
        let supplement_claimed_on = claimed("supplement_claimed_on", &self.supplement_claimed_on);
        let supplement_received =
            faults.take("supplement_received", wage(&self.supplement_received));
        let by_hand = by_hand(&mut faults, &self.supplement_by_hand, &self.by_hand_reason);
        let (Some(placement), Some(month)) = (placement, month) else {
            return Err(faults);
        };
        faults.or(MonthFigures {
            placement,
            month,
            hours,
            paid_days,
            unpaid_days,
            gross,
            side_costs,
            holiday_pay,
            pay_subsidy_claimed_on,
            pay_subsidy_received,
            supplement_claimed_on,
            supplement_received,
            by_hand,
        })
    }

    fn of(it: &MonthFigures) -> MonthFiguresDraft {
        MonthFiguresDraft {
            placement: Some(it.placement),
            month: it.month.to_string(),
            hours: written(it.hours),
            paid_days: written(it.paid_days),
            unpaid_days: written(it.unpaid_days),
            gross: it.gross.to_string(),
            side_costs: it.side_costs.to_string(),
            holiday_pay: it.holiday_pay.to_string(),
            pay_subsidy_claimed_on: written(it.pay_subsidy_claimed_on),
            pay_subsidy_received: written(it.pay_subsidy_received),
            supplement_claimed_on: written(it.supplement_claimed_on),
            supplement_received: written(it.supplement_received),
            supplement_by_hand: written(it.by_hand.as_ref().map(|it| it.supplement)),
            by_hand_reason: it
                .by_hand
                .as_ref()
                .map(|it| it.reason.clone())
                .unwrap_or_default(),
        }
    }
}

/// One person's money of one month: more than 20 000 € is surely a slip of the keys.
pub(in crate::person) fn wage(text: &str) -> Result<Option<Euro>, Problem> {
    match maybe(text, Euro::parse)? {
        Some(amount) if amount > Euro(2_000_000) => Err(Problem::TooLarge("20 000".into())),
        amount => Ok(amount),
    }
}

/// An amount by hand needs its reason.
fn by_hand(faults: &mut Faults, supplement: &str, reason: &str) -> Option<ByHand> {
    let supplement = faults.take("supplement_by_hand", wage(supplement))?;
    let reason = faults.sift("by_hand_reason", line(reason))?;
    Some(ByHand { supplement, reason })
}
