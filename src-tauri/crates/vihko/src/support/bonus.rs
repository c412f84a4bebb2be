//! The one-off reward for a good outcome: proposed as soon as an outcome fulfils its condition.

use chrono::NaiveDate;

use super::deadlines::BonusOutcome;
use super::profile::Profile;
use super::terms::{BonusGround, Paper};
use crate::values::{Euro, add_months};

/// A bonus that may be claimed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BonusProposal {
    /// Euros, once.
    pub amount: Euro,
    /// What makes it due.
    pub ground: BonusGround,
    /// The first day of the new work.
    pub on: NaiveDate,
    /// The last day for claiming as it is counted, if a source tells one.
    pub claim_by: Option<NaiveDate>,
    /// Papers that show it, each with whether it is at hand. No source lists them: these show what the
    /// condition asks, and the payer may want others.
    pub evidence: Vec<Evidence>,
}

/// One paper that shows the outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evidence {
    /// Which paper.
    pub paper: Paper,
    /// Whether the notebook has it.
    pub at_hand: AtHand,
}

/// Whether a paper is in the notebook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AtHand {
    /// It is.
    Yes,
    /// It is still to be got.
    Missing,
}

/// The bonuses of the scheme that the outcomes make due, each once, by the first that does; `papers` are those that the
/// notebook has.
pub fn proposals(
    scheme: &Profile,
    outcomes: &[BonusOutcome],
    papers: &[Paper],
) -> Vec<BonusProposal> {
    let bonuses = scheme.bonus.get().into_iter().flatten();
    bonuses
        .filter_map(|bonus| {
            let mut outcomes = outcomes.iter();
            let outcome = outcomes.find(|it| bonus.when.contains(&it.ground))?;
            Some((bonus, outcome))
        })
        .map(|(bonus, outcome)| BonusProposal {
            amount: bonus.amount,
            ground: outcome.ground,
            on: outcome.on,
            claim_by: bonus
                .claim_within_months
                .and_then(|months| i32::try_from(months).ok())
                .map(|months| add_months(outcome.on, months)),
            evidence: needed(scheme, outcome.ground)
                .into_iter()
                .map(|paper| Evidence {
                    paper,
                    at_hand: if papers.contains(&paper) {
                        AtHand::Yes
                    } else {
                        AtHand::Missing
                    },
                })
                .collect(),
        })
        .collect()
}

/// The new work, the supported work before it, and what the scheme wants at the end anyway.
fn needed(scheme: &Profile, ground: BonusGround) -> Vec<Paper> {
    let own_pay = match ground {
        BonusGround::OwnFunds => Some(Paper::Payslip),
        BonusGround::CompanyJob | BonusGround::PermanentContract => None,
    };
    let mut papers: Vec<Paper> = [Paper::NewEmploymentContract]
        .into_iter()
        .chain(own_pay)
        .chain([Paper::SupplementDecision])
        .collect();
    for paper in scheme.final_attachments.get().into_iter().flatten() {
        if !papers.contains(paper) {
            papers.push(*paper);
        }
    }
    papers
}
