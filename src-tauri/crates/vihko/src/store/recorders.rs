//! Rows of `recorder`.

use rusqlite::Row;

use super::record::{Cells, Kept, cells};
use crate::association::Recorder;
use crate::values::RecorderId;

impl Kept for RecorderId {
    type Record = Recorder;
    const TABLE: &'static str = "recorder";

    fn cells(it: &Recorder) -> Cells<'_> {
        cells! { "name" => &it.name }
    }

    fn record(row: &Row) -> rusqlite::Result<Recorder> {
        Ok(Recorder {
            name: row.get("name")?,
        })
    }
}
