//! What is claimed from a payer: the supplement of confirmed months, and the bonus for a good outcome.

use chrono::NaiveDate;

use super::{Naming, Who};
use crate::association::{Association, Payer};
use crate::grant::{Decision, Supplement};
use crate::path::Outcome;
use crate::support::{AtHand, BonusProposal, Name, Paper};
use crate::values::{Euro, Month, Period};

/// A claim for the supplement of confirmed months (maksatushakemus, tilitys).
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// The paper's day.
    pub made_on: NaiveDate,
    /// Who claims.
    pub association: Association,
    /// From whom.
    pub payer: Payer,
    /// What the supplement is called.
    pub scheme: Name,
    /// The day on which the scheme's sources were last read.
    pub checked_on: NaiveDate,
    /// Whether names stand on it.
    pub naming: Naming,
    /// From the first month to the last.
    pub months: Period,
    /// A row for each person and month, as the confirmed reports have them.
    pub rows: Vec<ClaimRow>,
    /// The sums of the rows.
    pub total: ClaimSums,
    /// Months with somebody at work that have not been confirmed, and so are not claimed.
    pub unconfirmed: Vec<Month>,
    /// For whom this is the last claim.
    pub last_for: Vec<Who>,
    /// The supplements that cover the months, with their decisions.
    pub decisions: Vec<ClaimDecision>,
    /// The papers that the scheme wants with it.
    pub attachments: Vec<ClaimAttachment>,
}

/// A supplement by which a person's months are claimed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimDecision {
    /// For whom.
    pub who: Who,
    /// Amount, days and decision; without names only the decision's day.
    pub supplement: Supplement,
}

/// One person's confirmed month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimRow {
    /// The month.
    pub month: Month,
    /// Who.
    pub who: Who,
    /// The confirmed report's running number.
    pub report: u32,
    /// Its latest version.
    pub version: u32,
    /// The amounts.
    pub sums: ClaimSums,
}

/// Amounts of a claim.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ClaimSums {
    /// Wage cost.
    pub wage_cost: Euro,
    /// Pay subsidy.
    pub pay_subsidy: Euro,
    /// Supplement.
    pub supplement: Euro,
}

/// A paper that goes with the claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimAttachment {
    /// Which paper.
    pub paper: Paper,
    /// About whom.
    pub who: Who,
    /// Whether the notebook has it.
    pub at_hand: AtHand,
}

/// A claim for the bonus that an outcome makes due.
#[derive(Debug, Clone, PartialEq)]
pub struct BonusClaim {
    /// The paper's day.
    pub made_on: NaiveDate,
    /// Who claims.
    pub association: Association,
    /// From whom.
    pub payer: Payer,
    /// What the supplement is called.
    pub scheme: Name,
    /// The day on which the scheme's sources were last read.
    pub checked_on: NaiveDate,
    /// For whom.
    pub who: Who,
    /// What the person did in the supported work.
    pub job_title: String,
    /// The days of the supported work.
    pub in_force: Period,
    /// The supplement of that work with its decision, if one is recorded.
    pub supplement: Option<Supplement>,
    /// Where the person went.
    pub outcome: Outcome,
    /// Amount, ground and evidence.
    pub proposal: BonusProposal,
}

impl std::ops::Add for ClaimSums {
    type Output = ClaimSums;

    fn add(self, other: ClaimSums) -> ClaimSums {
        ClaimSums {
            wage_cost: self.wage_cost + other.wage_cost,
            pay_subsidy: self.pay_subsidy + other.pay_subsidy,
            supplement: self.supplement + other.supplement,
        }
    }
}

/// A supplement as a claim tells it.
pub fn claimed_supplement(supplement: Supplement, naming: Naming) -> Supplement {
    match naming {
        Naming::Names => supplement,
        Naming::Pseudonyms => Supplement {
            decision: supplement.decision.map(Decision::without_number),
            ..supplement
        },
    }
}
