//! `vihko read R.pdf`: the data inside a report, and whether the paper says the same.

use std::path::Path;

use vihko::error::{Error, Failure, Result};
use vihko::exchange::report::{Difference, ReadReport, read_report};
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
        answer::tell(&told(difference, &report, text));
    }
    Err(Failure::PaperDisagrees.into())
}

fn told(difference: &Difference, report: &ReadReport, text: &Text) -> String {
    let (code, page) = (&report.code, |page: usize| page.to_string());
    match difference {
        Difference::Code { page: on, printed } => text.read_code_differs(code, &page(*on), printed),
        Difference::NoCode { page: on } => text.read_code_missing(code, &page(*on)),
        Difference::Cell {
            row,
            column,
            printed,
            data,
        } => {
            let shown = |it: &String| {
                if it.is_empty() {
                    "–".to_owned()
                } else {
                    it.clone()
                }
            };
            text.read_figure_differs(column, &shown(data), &shown(printed), row)
        }
        Difference::NotPrinted(what) => text.read_not_printed(what),
    }
}
