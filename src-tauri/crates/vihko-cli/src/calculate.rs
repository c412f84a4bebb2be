//! `vihko calculate CASE.json`: one placement's money without a notebook.

use std::path::Path;

use chrono::NaiveDate;
use vihko::error::Result;
use vihko::exchange::read_case;
use vihko::text::Text;

use crate::files;

/// The most megabytes of a case or a profile: it is a page of text.
pub const LARGEST_MEGABYTES: usize = 4;

/// The answer as JSON, its texts in the language of `text`.
pub fn calculate(case: &Path, text: &Text, today: NaiveDate) -> Result<String> {
    let json = files::text(case, LARGEST_MEGABYTES)?;
    read_case(&json)?.answer(text, today)?.json()
}
