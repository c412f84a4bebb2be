//! Rows of `envelope`; a row's id is that of the slot in the key file.

use rusqlite::Row;

use super::record::{Cells, Kept, cells};
use crate::association::Envelope;
use crate::values::EnvelopeId;

impl Kept for EnvelopeId {
    type Record = Envelope;
    const TABLE: &'static str = "envelope";

    fn cells(it: &Envelope) -> Cells<'_> {
        cells! {
            "keeper" => &it.keeper,
            "made_on" => it.made_on,
            "used_on" => it.used_on,
        }
    }

    fn record(row: &Row) -> rusqlite::Result<Envelope> {
        Ok(Envelope {
            keeper: row.get("keeper")?,
            made_on: row.get("made_on")?,
            used_on: row.get("used_on")?,
        })
    }
}
