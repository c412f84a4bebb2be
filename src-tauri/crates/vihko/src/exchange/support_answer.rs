//! How a placement's supports stand, as JSON for programs that read it.

use chrono::NaiveDate;
use serde::Serialize;

use super::case_answer::{ConditionAnswer, MonthAnswer, VersionAnswer};
use crate::error::{Error, Result};
use crate::support::{
    AtHand, BonusGround, BonusNow, Clock, DeadlineId, DeadlineNow, DeadlineState, Paper, Profile,
    ProfileVersion, Support, SupportNow,
};
use crate::text::Text;
use crate::values::{Euro, PlacementId};

/// One placement's supports.
#[derive(Debug, Serialize)]
pub struct SupportAnswer {
    /// Whose.
    pub person: String,
    /// Which placement.
    pub placement: PlacementId,
    /// By which profile of the supplement, as it holds today.
    pub scheme: VersionAnswer,
    /// The money of every month, each row with its profile and version.
    pub months: Vec<MonthAnswer>,
    /// The state's support.
    pub pay_subsidy: ClockAnswer,
    /// The supplement.
    pub supplement: ClockAnswer,
    /// The time for which only one support runs.
    pub gap: Option<GapAnswer>,
    /// The deadlines by their due days.
    pub deadlines: Vec<DeadlineNowAnswer>,
    /// The scheme's conditions.
    pub conditions: Vec<ConditionAnswer>,
    /// Bonuses that an outcome makes due.
    pub bonuses: Vec<BonusAnswer>,
}

/// One support's months and euros.
#[derive(Debug, Serialize)]
pub struct ClockAnswer {
    /// The scheme's most months, if known.
    pub maximum: Option<u32>,
    /// Months granted.
    pub granted: String,
    /// Months used.
    pub used: String,
    /// Months left.
    pub left: String,
    /// Euros that have come.
    pub received: Euro,
    /// Euros that may still come.
    pub to_come: Euro,
    /// Of those, euros that are lost unless they are asked for.
    pub at_risk: Vec<RiskAnswer>,
    /// Euros whose last day has gone by.
    pub lost: Euro,
}

/// Money at risk.
#[derive(Debug, Serialize)]
pub struct RiskAnswer {
    /// How much.
    pub amount: Euro,
    /// The last day, if known.
    pub last_day: Option<NaiveDate>,
    /// In a sentence.
    pub text: String,
}

/// The time for which only one support runs.
#[derive(Debug, Serialize)]
pub struct GapAnswer {
    /// The support that ends first.
    pub ended: Support,
    /// The first day without it.
    pub from: NaiveDate,
    /// The last day of the other.
    pub to: Option<NaiveDate>,
    /// In a sentence.
    pub text: String,
}

/// One deadline and how it stands.
#[derive(Debug, Serialize)]
pub struct DeadlineNowAnswer {
    /// Which.
    pub id: DeadlineId,
    /// The first day of the time that it is about.
    pub about_from: Option<NaiveDate>,
    /// The day as it is counted.
    pub nominal_due: NaiveDate,
    /// The day after rolling.
    pub due: NaiveDate,
    /// The day on which it was really done.
    pub answered: Option<NaiveDate>,
    /// `open`, `overdue`, `done` or `done-late`.
    pub state: &'static str,
    /// What must be done, and how it stands.
    pub text: String,
}

/// A bonus with its evidence.
#[derive(Debug, Serialize)]
pub struct BonusAnswer {
    /// Euros, once.
    pub amount: Euro,
    /// What makes it due.
    pub ground: BonusGround,
    /// The first day of the new work.
    pub on: NaiveDate,
    /// The last day for claiming, if a source tells one.
    pub claim_by: Option<NaiveDate>,
    /// The day on which it was claimed.
    pub claimed_on: Option<NaiveDate>,
    /// The papers that show it.
    pub evidence: Vec<EvidenceAnswer>,
    /// In a sentence.
    pub text: String,
}

/// One paper.
#[derive(Debug, Serialize)]
pub struct EvidenceAnswer {
    /// Which.
    pub paper: Paper,
    /// Whether the notebook has it.
    pub at_hand: bool,
}

/// The supports as JSON text.
pub fn supports_json(supports: &[SupportAnswer]) -> Result<String> {
    serde_json::to_string_pretty(supports).map_err(Error::internal)
}

impl SupportAnswer {
    /// A placement's supports, its texts in the language of `text`.
    pub fn of(
        person: &str,
        placement: PlacementId,
        scheme: &Profile,
        now: &SupportNow,
        text: &Text,
    ) -> SupportAnswer {
        let (clocks, money) = (&now.clocks, &now.calculation);
        let name = text.name(&scheme.name);
        SupportAnswer {
            person: person.to_owned(),
            placement,
            scheme: ProfileVersion::of(scheme).into(),
            months: (money.months.iter())
                .map(|month| MonthAnswer::of(month, &money.state, &name, text))
                .collect(),
            pay_subsidy: clock(Support::State, &clocks.state, text),
            supplement: clock(Support::Supplement, &clocks.supplement, text),
            gap: clocks.gap.map(|gap| GapAnswer {
                ended: gap.ended,
                from: gap.days.start(),
                to: gap.days.end(),
                text: text.gap(&gap),
            }),
            deadlines: now.deadlines.iter().map(|it| deadline(it, text)).collect(),
            conditions: now
                .conditions
                .iter()
                .map(|condition| ConditionAnswer {
                    id: condition.id,
                    state: condition.state,
                    text: text.condition(condition),
                })
                .collect(),
            bonuses: now.bonuses.iter().map(|it| bonus(it, text)).collect(),
        }
    }
}

fn clock(support: Support, it: &Clock, text: &Text) -> ClockAnswer {
    ClockAnswer {
        maximum: it.maximum,
        granted: it.granted.to_string(),
        used: it.used.to_string(),
        left: it.left.to_string(),
        received: it.received,
        to_come: it.to_come,
        at_risk: it
            .at_risk
            .iter()
            .map(|risk| RiskAnswer {
                amount: risk.amount,
                last_day: risk.last_day,
                text: text.at_risk(support, risk),
            })
            .collect(),
        lost: it.lost,
    }
}

fn deadline(now: &DeadlineNow, text: &Text) -> DeadlineNowAnswer {
    DeadlineNowAnswer {
        id: now.deadline.id,
        about_from: now.deadline.about_from(),
        nominal_due: now.deadline.nominal_due,
        due: now.deadline.due,
        answered: now.done.map(|done| done.on),
        state: match now.state {
            DeadlineState::Open { .. } => "open",
            DeadlineState::Overdue { .. } => "overdue",
            DeadlineState::Done { .. } => "done",
            DeadlineState::DoneLate { .. } => "done-late",
        },
        text: text.deadline_now(now),
    }
}

fn bonus(now: &BonusNow, text: &Text) -> BonusAnswer {
    let proposal = &now.proposal;
    BonusAnswer {
        amount: proposal.amount,
        ground: proposal.ground,
        on: proposal.on,
        claim_by: proposal.claim_by,
        claimed_on: now.claimed_on,
        evidence: proposal
            .evidence
            .iter()
            .map(|it| EvidenceAnswer {
                paper: it.paper,
                at_hand: it.at_hand == AtHand::Yes,
            })
            .collect(),
        text: text.bonus_now(now),
    }
}
