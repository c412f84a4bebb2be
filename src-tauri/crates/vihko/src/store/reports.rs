//! Rows of `report`: what was confirmed, unchanged from then on.

use rusqlite::{Row, named_params};

use super::Read;
use super::record::{Cells, Kept, cells};
use crate::error::Result;
use crate::report::{Confirmation, ConfirmedReport};
use crate::values::{Month, PayerId, ReportId};

/// The confirmed reports of a payer's month, versions in order.
pub fn of_month(
    db: &Read,
    payer: PayerId,
    month: Month,
) -> Result<Vec<(ReportId, ConfirmedReport)>> {
    let mut reports = db.select_along::<ReportId>(
        "report_payer_id",
        "payer_id = :payer AND month = :month",
        named_params! { ":payer": payer, ":month": month },
    )?;
    reports.sort_by_key(|(_, it)| (it.confirmation.number, it.confirmation.version));
    Ok(reports)
}

/// The running number that no report has had yet.
pub fn next_number(db: &Read) -> Result<u32> {
    let sql = "SELECT coalesce(max(number), 0) + 1 FROM report";
    Ok(db.conn().query_row(sql, [], |row| row.get(0))?)
}

impl Kept for ReportId {
    type Record = ConfirmedReport;
    const TABLE: &'static str = "report";

    fn cells(it: &ConfirmedReport) -> Cells<'_> {
        cells! {
            "payer_id" => it.payer,
            "month" => it.month,
            "person_id" => it.person,
            "naming" => it.naming,
            "number" => it.confirmation.number,
            "version" => it.confirmation.version,
            "confirmed_on" => it.confirmation.confirmed_on,
            "incomplete_reason" => &it.confirmation.incomplete_reason,
            "data" => &it.data,
            "pdf_sha256" => &it.pdf_sha256,
        }
    }

    fn record(row: &Row) -> rusqlite::Result<ConfirmedReport> {
        Ok(ConfirmedReport {
            payer: row.get("payer_id")?,
            month: row.get("month")?,
            person: row.get("person_id")?,
            naming: row.get("naming")?,
            confirmation: Confirmation {
                number: row.get("number")?,
                version: row.get("version")?,
                confirmed_on: row.get("confirmed_on")?,
                incomplete_reason: row.get("incomplete_reason")?,
            },
            data: row.get("data")?,
            pdf_sha256: row.get("pdf_sha256")?,
        })
    }
}
