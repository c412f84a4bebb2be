//! `vihko read R.pdf`: the data inside a report, and whether the paper says the same.

use std::path::Path;

use vihko::error::{Error, Failure, Result};
use vihko::exchange::report::read_report;
use vihko::pdf;
use vihko::text::Text;

use crate::{answer, files};

/// The largest paper that is read, in megabytes.
const LARGEST_MEGABYTES: usize = 10;

/// Shows the data on standard output; whether they agree with the paper is told beside them.
pub fn read(paper: &Path, text: &Text) -> Result<String> {
    let bytes = files::bytes(paper, LARGEST_MEGABYTES)?;
    let report = read_report(pdf::read(&bytes)?)?;
    let data = report.text.trim_end().to_owned();
    if report.differences.is_empty() {
        answer::tell(&text.read_agrees(&report.code));
        return Ok(data);
    }
    answer::show(&data).map_err(|error| Error::because(Failure::NotShown, error))?;
    for difference in &report.differences {
        answer::tell(&difference.told(&report.code, text));
    }
    Err(Failure::PaperDisagrees.into())
}
