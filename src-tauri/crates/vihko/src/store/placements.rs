//! Rows of `placement` and `month_figures`.

use rusqlite::{Row, named_params};

use super::Read;
use super::columns::{Json, json, misfit, period};
use super::record::{Cells, Kept, cells};
use crate::error::Result;
use crate::person::{ByHand, Ending, MonthFigures, Placement};
use crate::values::{Month, MonthFiguresId, PersonId, PlacementId};

/// A person's placements.
pub fn of_person(db: &Read, person: PersonId) -> Result<Vec<(PlacementId, Placement)>> {
    db.of("person_id", person)
}

/// A placement's figures, month after month.
pub fn figures(db: &Read, placement: PlacementId) -> Result<Vec<(MonthFiguresId, MonthFigures)>> {
    let mut figures = db.of::<MonthFiguresId>("placement_id", placement)?;
    figures.sort_by_key(|(_, it)| it.month);
    Ok(figures)
}

/// Every placement's figures of a month.
pub fn figures_in(db: &Read, month: Month) -> Result<Vec<(MonthFiguresId, MonthFigures)>> {
    db.of("month", month)
}

/// A placement's figures of one month, if they have been told.
pub fn figures_of(
    db: &Read,
    placement: PlacementId,
    month: Month,
) -> Result<Option<(MonthFiguresId, MonthFigures)>> {
    let mut figures = db.select_along(
        "month_figures_placement_id",
        "placement_id = :placement AND month = :month",
        named_params! { ":placement": placement, ":month": month },
    )?;
    Ok(figures.pop())
}

impl Kept for PlacementId {
    type Record = Placement;
    const TABLE: &'static str = "placement";

    fn cells(it: &Placement) -> Cells<'_> {
        cells! {
            "person_id" => it.person,
            "payer_id" => it.payer,
            "legal_employer" => Json(&it.legal_employer),
            "workplace" => Json(&it.workplace),
            "shares" => Json(&it.shares),
            "job_title" => &it.job_title,
            "weekly_hours_hundredths" => it.weekly_hours,
            "work_time_hundredths" => it.work_time,
            "starts_on" => it.agreed.start(),
            "ends_on" => it.agreed.end(),
            "wages" => Json(&it.wages),
            "ended_on" => it.ended.as_ref().map(|ending| ending.on),
            "end_reason" => it.ended.as_ref().map(|ending| ending.reason),
            "interruptions" => Json(&it.interruptions),
            "aim" => &it.aim,
        }
    }

    fn record(row: &Row) -> rusqlite::Result<Placement> {
        Ok(Placement {
            person: row.get("person_id")?,
            payer: row.get("payer_id")?,
            legal_employer: json(row, "legal_employer")?,
            workplace: json(row, "workplace")?,
            shares: json(row, "shares")?,
            job_title: row.get("job_title")?,
            weekly_hours: row.get("weekly_hours_hundredths")?,
            work_time: row.get("work_time_hundredths")?,
            agreed: period(row)?,
            wages: json(row, "wages")?,
            ended: match (row.get("ended_on")?, row.get("end_reason")?) {
                (Some(on), Some(reason)) => Some(Ending { on, reason }),
                (None, None) => None,
                (Some(_), None) | (None, Some(_)) => return Err(misfit("Ending")),
            },
            interruptions: json(row, "interruptions")?,
            aim: row.get("aim")?,
        })
    }
}

impl Kept for MonthFiguresId {
    type Record = MonthFigures;
    const TABLE: &'static str = "month_figures";

    fn cells(it: &MonthFigures) -> Cells<'_> {
        cells! {
            "placement_id" => it.placement,
            "month" => it.month,
            "hours_hundredths" => it.hours,
            "paid_days" => it.paid_days,
            "unpaid_days" => it.unpaid_days,
            "gross_cents" => it.gross,
            "side_costs_cents" => it.side_costs,
            "holiday_pay_cents" => it.holiday_pay,
            "pay_subsidy_claimed_on" => it.pay_subsidy_claimed_on,
            "pay_subsidy_received_cents" => it.pay_subsidy_received,
            "supplement_claimed_on" => it.supplement_claimed_on,
            "supplement_received_cents" => it.supplement_received,
            "by_hand_cents" => it.by_hand.as_ref().map(|by_hand| by_hand.supplement),
            "by_hand_reason" => it.by_hand.as_ref().map(|by_hand| &by_hand.reason),
        }
    }

    fn record(row: &Row) -> rusqlite::Result<MonthFigures> {
        Ok(MonthFigures {
            placement: row.get("placement_id")?,
            month: row.get("month")?,
            hours: row.get("hours_hundredths")?,
            paid_days: row.get("paid_days")?,
            unpaid_days: row.get("unpaid_days")?,
            gross: row.get("gross_cents")?,
            side_costs: row.get("side_costs_cents")?,
            holiday_pay: row.get("holiday_pay_cents")?,
            pay_subsidy_claimed_on: row.get("pay_subsidy_claimed_on")?,
            pay_subsidy_received: row.get("pay_subsidy_received_cents")?,
            supplement_claimed_on: row.get("supplement_claimed_on")?,
            supplement_received: row.get("supplement_received_cents")?,
            by_hand: match (row.get("by_hand_cents")?, row.get("by_hand_reason")?) {
                (Some(supplement), Some(reason)) => Some(ByHand { supplement, reason }),
                (None, None) => None,
                (Some(_), None) | (None, Some(_)) => return Err(misfit("ByHand")),
            },
        })
    }
}
