//! Rows of `form`.

use rusqlite::Row;

use super::Read;
use super::columns::{Json, json};
use super::record::{Cells, Kept, cells};
use crate::error::Result;
use crate::form::Form;
use crate::values::{FormId, PlacementId};

/// The forms about a placement, in the order of their days.
pub fn of_placement(db: &Read, placement: PlacementId) -> Result<Vec<(FormId, Form)>> {
    let mut forms = db.of::<FormId>("placement_id", placement)?;
    forms.sort_by_key(|(_, it)| it.filled_on);
    Ok(forms)
}

impl Kept for FormId {
    type Record = Form;
    const TABLE: &'static str = "form";

    fn cells(it: &Form) -> Cells<'_> {
        cells! {
            "template" => &it.template,
            "version" => it.version,
            "placement_id" => it.placement,
            "month" => it.month,
            "filled_on" => it.filled_on,
            "recorded_by" => &it.recorded_by,
            "serial" => &it.serial,
            "signed_on" => it.signed_on,
            "answers" => Json(&it.answers),
        }
    }

    fn record(row: &Row) -> rusqlite::Result<Form> {
        Ok(Form {
            template: row.get("template")?,
            version: row.get("version")?,
            placement: row.get("placement_id")?,
            month: row.get("month")?,
            filled_on: row.get("filled_on")?,
            recorded_by: row.get("recorded_by")?,
            serial: row.get("serial")?,
            signed_on: row.get("signed_on")?,
            answers: json(row, "answers")?,
        })
    }
}
