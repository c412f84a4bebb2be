//! Rows of `deadline_answer`.

use rusqlite::Row;

use super::Read;
use super::record::{Cells, Kept, cells};
use crate::error::Result;
use crate::support::DeadlineAnswer;
use crate::values::{DeadlineAnswerId, PlacementId};

/// A placement's answered deadlines.
pub fn answers(
    db: &Read,
    placement: PlacementId,
) -> Result<Vec<(DeadlineAnswerId, DeadlineAnswer)>> {
    db.of("placement_id", placement)
}

impl Kept for DeadlineAnswerId {
    type Record = DeadlineAnswer;
    const TABLE: &'static str = "deadline_answer";

    fn cells(it: &DeadlineAnswer) -> Cells<'_> {
        cells! {
            "placement_id" => it.placement,
            "deadline" => it.deadline,
            "about_on" => it.about_from,
            "done_on" => it.done_on,
        }
    }

    fn record(row: &Row) -> rusqlite::Result<DeadlineAnswer> {
        Ok(DeadlineAnswer {
            placement: row.get("placement_id")?,
            deadline: row.get("deadline")?,
            about_from: row.get("about_on")?,
            done_on: row.get("done_on")?,
        })
    }
}
