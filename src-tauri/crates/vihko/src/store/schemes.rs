//! Rows of `scheme`.

use rusqlite::Row;

use super::Read;
use super::columns::{Json, json};
use super::record::{Cells, Kept, cells};
use crate::error::Result;
use crate::support::Profile;
use crate::values::SchemeId;

/// The notebook's own profiles of this id, in the order in which they were made.
pub fn named(db: &Read, id: &str) -> Result<Vec<(SchemeId, Profile)>> {
    db.of("name", id)
}

impl Kept for SchemeId {
    type Record = Profile;
    const TABLE: &'static str = "scheme";

    fn cells(it: &Profile) -> Cells<'_> {
        cells! {
            "name" => &it.id,
            "starts_on" => it.valid_from,
            "ends_on" => it.valid_to,
            "profile" => Json(it),
        }
    }

    fn record(row: &Row) -> rusqlite::Result<Profile> {
        json(row, "profile")
    }
}
