//! Where a person stands with the latest employment, and what is still to be asked.

use chrono::NaiveDate;

use super::{FollowUpPoint, Outcome};
use crate::grant::PaySubsidy;
use crate::person::{Person, Placement};
use crate::values::codes;

codes! {
    /// How a person's latest employment stands.
    pub enum Stage {
        /// At work.
        Working = "working",
        /// At work, but away at the moment.
        Interrupted = "interrupted",
        /// The work begins later.
        Starting = "starting",
        /// The employment has ended and nobody has recorded where the person went.
        Ended = "ended",
        /// The employment has ended and it is recorded where the person went.
        Left = "left",
        /// No employment has been recorded.
        NoWork = "no-work",
    }
}

codes! {
    /// What a new person may do without at first, and what the program goes on asking for.
    pub enum AskedLater {
        /// What the person does.
        JobTitle = "job-title",
        /// The agreed last day.
        End = "end",
        /// The wage of a full month.
        Wage = "wage",
        /// The decision on the state's support.
        PaySubsidy = "pay-subsidy",
        /// Why the person belongs to the scheme's target group.
        TargetFacts = "target-facts",
        /// Who referred the person and when.
        Referral = "referral",
        /// What the person hopes to go on to.
        Aim = "aim",
    }
}

/// How the latest employment stands on a day.
pub fn stage(placement: Option<&Placement>, outcomes: &[Outcome], today: NaiveDate) -> Stage {
    let Some(placement) = placement else {
        return Stage::NoWork;
    };
    let in_force = placement.in_force();
    if today < in_force.start() {
        return Stage::Starting;
    }
    if !in_force.contains(today) {
        let recorded = outcomes.iter().any(|it| it.point == FollowUpPoint::End);
        return if recorded { Stage::Left } else { Stage::Ended };
    }
    let away = placement
        .interruptions
        .iter()
        .any(|it| it.period.contains(today));
    if away {
        Stage::Interrupted
    } else {
        Stage::Working
    }
}

/// What nobody has recorded yet about a person and the latest employment.
pub fn asked_later(
    person: &Person,
    placement: &Placement,
    pay_subsidies: &[PaySubsidy],
) -> Vec<AskedLater> {
    let open = [
        (placement.job_title.is_empty(), AskedLater::JobTitle),
        (placement.agreed.end().is_none(), AskedLater::End),
        (placement.wages.is_empty(), AskedLater::Wage),
        (pay_subsidies.is_empty(), AskedLater::PaySubsidy),
        (
            placement.payer.is_some() && person.target_facts.is_empty(),
            AskedLater::TargetFacts,
        ),
        (person.referred_on.is_none(), AskedLater::Referral),
        (placement.aim.is_empty(), AskedLater::Aim),
    ];
    open.into_iter()
        .filter_map(|(open, what)| open.then_some(what))
        .collect()
}

/// The employment that a person is spoken of by: the one in force, else the last that has begun, else the
/// first that will.
pub fn latest<T: Copy>(placements: &[(T, Placement)], today: NaiveDate) -> Option<&(T, Placement)> {
    let begun = |(_, it): &&(T, Placement)| it.agreed.start() <= today;
    let start = |(_, it): &&(T, Placement)| it.agreed.start();
    placements
        .iter()
        .find(|(_, it)| it.in_force().contains(today))
        .or_else(|| placements.iter().filter(begun).max_by_key(start))
        .or_else(|| placements.iter().min_by_key(start))
}
