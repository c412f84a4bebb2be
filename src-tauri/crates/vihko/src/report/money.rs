//! From a placement's facts to the case that `support` computes.

use super::facts::PersonFacts;
use crate::support::{Calculation, Case, PlacementRecords, Rules, calculate};
use crate::values::Month;

/// What `support` computes a placement's money from.
pub fn case(facts: &PersonFacts, month: Month) -> Case {
    let records = PlacementRecords {
        placement: &facts.placement,
        pay_subsidies: &facts.pay_subsidies,
        supplements: &facts.supplements,
        other_supports: &facts.other_supports,
        figures: &facts.figures,
    };
    Case::of(
        records,
        month.last_day().max(facts.placement.in_force().start()),
    )
}

/// The placement's money over all its months.
pub fn calculation(facts: &PersonFacts, month: Month, rules: Rules<'_>) -> Calculation {
    calculate(&case(facts, month), rules)
}
