//! The home page's values: the running month's report, what to do next, what is coming, and the year.

mod coming;
mod duties;
mod limits;
mod month;
mod year;

use chrono::{Days, NaiveDate};

pub use coming::{Coming, ComingKind};
pub use duties::{Duty, DutyKind};
pub use month::{FormState, PersonInMonth, ReportState, RunningMonth};
pub use year::YearSoFar;

use super::Notebook;
use crate::error::Result;

/// How far ahead the home page looks.
const AHEAD: Days = Days::new(14);

/// The home page.
pub struct Today {
    /// The day.
    pub day: NaiveDate,
    /// The report that is being made.
    pub month: RunningMonth,
    /// What to do, the most urgent first.
    pub duties: Vec<Duty>,
    /// What is coming within two weeks, and the next day on which money is lost.
    pub coming: Vec<Coming>,
    /// The year in a few figures.
    pub year: YearSoFar,
}

impl Notebook {
    /// Everything the home page shows.
    pub fn home(&self) -> Result<Today> {
        let month = self.running_report()?;
        let limits = self.limits()?;
        Ok(Today {
            day: self.today(),
            duties: self.duties(&month, &limits)?,
            coming: self.coming(&limits)?,
            year: self.year_so_far(&month)?,
            month,
        })
    }

    /// What the home page asks for, the most urgent first.
    pub fn open_duties(&self) -> Result<Vec<Duty>> {
        self.duties(&self.running_report()?, &self.limits()?)
    }
}
