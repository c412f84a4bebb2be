//! The few values of a report by which later ones go on.

use chrono::NaiveDate;
use serde::Deserialize;

use crate::error::{Error, Failure, Result};
use crate::values::Euro;

/// What a report told of one employment's month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct ToldRow {
    /// The person's running number in the notebook.
    pub number: u32,
    /// The first day of the employment.
    pub start: NaiveDate,
    /// The supplement asked.
    pub supplement: Euro,
}

/// A report's data, of which only the rows are read.
#[derive(Deserialize)]
struct Rows {
    people: Vec<ToldRow>,
}

impl ToldRow {
    /// Reads the rows of a report that the notebook keeps. Its data were checked when it was confirmed or taken in, so
    /// the rest is passed over: a notebook has reports of many years.
    pub fn read(data: &str) -> Result<Vec<ToldRow>> {
        let rows: Rows = serde_json::from_str(data)
            .map_err(|error| Error::because(Failure::NotJson(error.line()), error))?;
        Ok(rows.people)
    }
}
