//! What other records tell of a placement's supports: met deadlines, outcomes, papers, earlier supplements.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::attachment::{Attachment, AttachmentKind};
use crate::error::Result;
use crate::form::Form;
use crate::path::{ContactKind, Destination, FollowUpPoint, Outcome};
use crate::person::Placement;
use crate::store::{self, Read};
use crate::support::{BonusGround, BonusOutcome, DeadlineId, Paper};
use crate::values::{Period, PlacementId};

/// The form over the whole placement, which goes signed with the last claim.
const GUIDANCE_FORM: &str = "ohjaus-ja-kehityskeskustelulomake";

/// Deadlines that other records answer.
pub fn done(
    db: &Read<'_>,
    id: PlacementId,
    placement: &Placement,
    outcomes: &[Outcome],
    forms: &[Form],
    today: NaiveDate,
) -> Result<Vec<(DeadlineId, NaiveDate)>> {
    let mut done = Vec::new();
    for outcome in outcomes {
        let id = match outcome.point {
            FollowUpPoint::End => continue,
            FollowUpPoint::Months3 => DeadlineId::FollowUp3,
            FollowUpPoint::Months6 => DeadlineId::FollowUp6,
            FollowUpPoint::Months12 => DeadlineId::FollowUp12,
        };
        done.push((id, outcome.recorded_on));
    }
    let signed = forms.iter().filter(|it| it.template == GUIDANCE_FORM);
    done.extend(
        signed
            .filter_map(|it| it.signed_on)
            .map(|on| (DeadlineId::SignedForm, on)),
    );
    let attached = store::attachments::of_placement(db, id)?.into_iter();
    done.extend(
        attached
            .filter(|(_, it)| it.kind == AttachmentKind::SignedForm)
            .filter_map(|(_, it)| it.dated_on)
            .filter(|on| *on <= today)
            .map(|on| (DeadlineId::SignedForm, on)),
    );
    let visits = store::paths::contacts(db, placement.person)?
        .into_iter()
        .map(|(_, it)| it)
        .filter(|it| it.kind == ContactKind::Visit)
        .filter(|it| placement.in_force().contains(it.period.start()))
        .map(|it| it.period.end().unwrap_or(it.period.start()))
        .filter(|on| *on <= today);
    done.extend(visits.map(|on| (DeadlineId::OtherEmployerVisit, on)));
    Ok(done)
}

/// The days of the person's supplements in placements that began before this one.
pub fn earlier_supplements(
    db: &Read<'_>,
    id: PlacementId,
    placement: &Placement,
) -> Result<Vec<Period>> {
    let mut earlier = Vec::new();
    for (other, before) in store::placements::of_person(db, placement.person)? {
        if other == id
            || before.payer != placement.payer
            || before.agreed.start() >= placement.agreed.start()
        {
            continue;
        }
        let supplements = store::grants::supplements(db, other)?.into_iter();
        earlier.extend(supplements.filter_map(|(_, it)| it.period.overlap(before.in_force())));
    }
    Ok(earlier)
}

/// Outcomes that a bonus may reward, each with what it makes due, the earliest asked first. A job in a company that
/// the association did not find is the person's own merit.
pub fn bonus_outcomes(outcomes: &[Outcome]) -> Vec<(&Outcome, BonusOutcome)> {
    let mut outcomes: Vec<&Outcome> = outcomes.iter().collect();
    outcomes.sort_by_key(|it| it.point);
    outcomes
        .into_iter()
        .filter_map(|it| {
            let ground = match it.destination? {
                Destination::Company if it.found_by_association == Some(false) => return None,
                Destination::Company => BonusGround::CompanyJob,
                Destination::OwnFunds => BonusGround::OwnFunds,
                Destination::PublicSector
                | Destination::SupportedWork
                | Destination::PartTime
                | Destination::Entrepreneur
                | Destination::Education
                | Destination::Apprenticeship
                | Destination::Rehabilitative
                | Destination::Unemployed
                | Destination::OutOfWork
                | Destination::Other => return None,
            };
            let on = it.started_on.unwrap_or(it.recorded_on);
            Some((it, BonusOutcome { ground, on }))
        })
        .collect()
}

/// The papers that the notebook has. A contract dated after the placement began is that of the next job, and
/// only a payslip of the time after the placement shows pay from the association's own money.
pub fn papers(
    db: &Read<'_>,
    id: PlacementId,
    placement: &Placement,
    forms: &[Form],
) -> Result<Vec<Paper>> {
    let start = placement.agreed.start();
    let end = placement.in_force().end();
    let after_end = |it: &Attachment| {
        let day = it.dated_on.or(it.month.map(|month| month.last_day()));
        day.zip(end).is_some_and(|(day, end)| day > end)
    };
    let paper = |it: &Attachment| {
        let of_this = it.placement == Some(id);
        Some(match it.kind {
            AttachmentKind::Contract if of_this => Paper::EmploymentContract,
            AttachmentKind::Contract if it.dated_on > Some(start) => Paper::NewEmploymentContract,
            AttachmentKind::PaySubsidyDecision if of_this => Paper::PaySubsidyDecision,
            AttachmentKind::SupplementDecision if of_this => Paper::SupplementDecision,
            AttachmentKind::Payslip if after_end(it) => Paper::Payslip,
            AttachmentKind::SignedForm if of_this => Paper::SignedGuidanceForm,
            AttachmentKind::Contract
            | AttachmentKind::PaySubsidyDecision
            | AttachmentKind::SupplementDecision
            | AttachmentKind::Payslip
            | AttachmentKind::SignedForm
            | AttachmentKind::Logo
            | AttachmentKind::Other => return None,
        })
    };
    let attached = store::attachments::of_person(db, placement.person)?;
    let mut papers: BTreeSet<Paper> = attached.iter().filter_map(|(_, it)| paper(it)).collect();
    let mut signed = forms.iter().filter(|it| it.template == GUIDANCE_FORM);
    if signed.any(|it| it.signed_on.is_some()) {
        papers.insert(Paper::SignedGuidanceForm);
    }
    Ok(papers.into_iter().collect())
}
