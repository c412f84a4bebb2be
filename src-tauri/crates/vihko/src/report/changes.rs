//! What a correction changed.

use super::Who;
use crate::values::{Euro, Hours, codes};

codes! {
    /// What about a person's month a correction may change.
    pub enum Figure {
        /// Hours worked.
        Hours = "hours",
        /// Days with wage.
        PaidDays = "paid-days",
        /// Working days without wage.
        UnpaidDays = "unpaid-days",
        /// Guidance sessions.
        Sessions = "sessions",
        /// Minutes of guidance.
        Minutes = "minutes",
        /// Gross wage.
        Gross = "gross",
        /// Side costs.
        SideCosts = "side-costs",
        /// Holiday pay.
        HolidayPay = "holiday-pay",
        /// Wage cost.
        WageCost = "wage-cost",
        /// Pay subsidy.
        PaySubsidy = "pay-subsidy",
        /// Supplement asked.
        Supplement = "supplement",
        /// Something else than a figure: a text, a step, an answer, an attachment.
        Content = "content",
    }
}

/// A figure's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureValue {
    /// Not recorded, or no figure at all.
    None,
    /// Money.
    Money(Euro),
    /// Hours.
    Hours(Hours),
    /// A number of days, sessions or minutes.
    Count(u32),
}

/// One thing that differs between two versions of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// About whom, by number; nobody where it is about the report as a whole.
    pub number: Option<u32>,
    /// About whom.
    pub who: Option<Who>,
    /// Which figure.
    pub figure: Figure,
    /// What the earlier version said.
    pub before: FigureValue,
    /// What this version says.
    pub after: FigureValue,
}
