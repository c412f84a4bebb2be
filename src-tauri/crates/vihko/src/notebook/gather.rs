//! What a month's report is made from, gathered from the rows.

use chrono::NaiveDate;

use super::told::Told;
use crate::error::{Failure, Result};
use crate::exchange::forms;
use crate::form::{Form, Template};
use crate::person::Placement;
use crate::report::{FilledForm, HeldSession, PersonFacts, PlacementFacts};
use crate::session::{Attendance, Participant, Session};
use crate::store::{self, Read};
use crate::values::{FormId, Month, PayerId, PersonId, PlacementId, SessionId};

/// The monthly follow-up form's template.
pub const MONTHLY_FORM: &str = "seurantalomake";

/// The template of the form that covers a whole placement.
pub(super) const GUIDANCE_FORM: &str = "ohjaus-ja-kehityskeskustelulomake";

/// The placements with the payer that touch the month.
pub(super) fn placements(
    db: &Read<'_>,
    payer: PayerId,
    month: Month,
) -> Result<Vec<(PlacementId, Placement)>> {
    let mut placements = db.list::<PlacementId>()?;
    placements.retain(|(_, it)| it.payer == Some(payer) && it.in_force().days_in(month) > 0);
    placements.sort_by_key(|(_, it)| it.agreed.start());
    Ok(placements)
}

/// Everything that the month's report about these people is made from, after what has been told of earlier months.
pub(super) fn people(
    db: &Read<'_>,
    payer: PayerId,
    month: Month,
    only: Option<PersonId>,
    told: &Told,
) -> Result<Vec<PersonFacts>> {
    let placements = placements(db, payer, month)?;
    let wanted = placements
        .iter()
        .filter(|(_, it)| only.is_none_or(|only| only == it.person));
    wanted
        .map(|(id, placement)| {
            let of_person = placements
                .iter()
                .filter(|(_, it)| it.person == placement.person);
            let of_person: Vec<&(PlacementId, Placement)> = of_person.collect();
            let mine = |day: NaiveDate| owner(&of_person, day) == Some(*id);
            person_facts(db, *id, placement.clone(), month, &mine, told)
        })
        .collect()
}

/// Gathers a placement's whole story.
pub(super) fn placement(
    db: &Read<'_>,
    id: PlacementId,
    placement: Placement,
    until: NaiveDate,
) -> Result<PlacementFacts> {
    let mut all = store::placements::of_person(db, placement.person)?;
    all.sort_by_key(|(_, it)| it.agreed.start());
    let all: Vec<&(PlacementId, Placement)> = all.iter().collect();
    let mine = |day: NaiveDate| owner(&all, day) == Some(id);
    let told = Told::read(db)?;
    let mut person = person_facts(db, id, placement, Month::of(until), &mine, &told)?;
    person.form = None;
    person.sessions = store::sessions::of_person(db, person.id)?
        .into_iter()
        .filter(|(_, it)| mine(it.held_on))
        .map(|(id, session)| HeldSession { id, session })
        .collect();
    person.trainings = values(store::paths::trainings(db, person.id)?);
    person
        .trainings
        .retain(|it| it.completed_on.or(it.starts_on).is_none_or(mine));
    person.attachments = values(store::attachments::of_person(db, person.id)?);
    person
        .attachments
        .retain(|it| it.placement.is_none_or(|of| of == id));
    let mut monthly_forms = Vec::new();
    let mut guidance = None;
    for form in values(store::forms::of_placement(db, id)?) {
        let template = forms::template(&form.template, form.version)?;
        if form.template == GUIDANCE_FORM {
            guidance = Some(FilledForm {
                template,
                form,
                earlier: None,
            });
        } else if form.template == MONTHLY_FORM {
            monthly_forms.push((template, form));
        }
    }
    Ok(PlacementFacts {
        goals: values(store::paths::goals(db, person.id)?),
        outcomes: values(store::paths::outcomes(db, id)?),
        guidance_template: latest_template(GUIDANCE_FORM)?,
        person,
        monthly_forms,
        guidance_form: guidance,
    })
}

/// The newest version of a template.
pub(super) fn latest_template(id: &str) -> Result<Template> {
    let mut all = forms::templates()?;
    all.retain(|it| it.id == id);
    let newest = all.into_iter().max_by_key(|it| it.version);
    newest.ok_or_else(|| Failure::NotFound.into())
}

/// What is known of the placements that touch the month and that no payer gets a report about.
pub(super) fn without_payer(
    db: &Read<'_>,
    month: Month,
) -> Result<Vec<(PlacementId, PersonFacts)>> {
    let mut placements = db.list::<PlacementId>()?;
    placements.retain(|(_, it)| it.payer.is_none() && it.in_force().days_in(month) > 0);
    placements
        .into_iter()
        .map(|(id, placement)| {
            let whose = placement.in_force();
            let mine = |day: NaiveDate| whose.contains(day);
            let facts = person_facts(db, id, placement, month, &mine, &Told::default())?;
            Ok((id, facts))
        })
        .collect()
}

/// To which of a person's placements a day belongs: the one in force, else the one that began last before
/// it, else the first.
pub(super) fn owner(
    placements: &[&(PlacementId, Placement)],
    day: NaiveDate,
) -> Option<PlacementId> {
    let in_force = placements
        .iter()
        .find(|(_, it)| it.in_force().contains(day));
    let before = || {
        placements
            .iter()
            .rev()
            .find(|(_, it)| it.agreed.start() <= day)
    };
    in_force
        .or_else(before)
        .or(placements.first())
        .map(|(id, _)| *id)
}

fn person_facts(
    db: &Read<'_>,
    placement_id: PlacementId,
    placement: Placement,
    month: Month,
    mine: &dyn Fn(NaiveDate) -> bool,
    told: &Told,
) -> Result<PersonFacts> {
    let id = placement.person;
    let person = db.get(id)?;
    let my_day = |day: NaiveDate| Month::of(day) == month && mine(day);
    let all_sessions = store::sessions::of_person(db, id)?;
    let mut steps = Vec::new();
    for (_, step) in store::sessions::steps_of_person(db, id)? {
        let session = all_sessions
            .iter()
            .find(|(session, _)| *session == step.session);
        let agreed_on = session.map(|(_, it)| it.held_on).filter(|day| mine(*day));
        steps.extend(agreed_on.map(|agreed_on| (agreed_on, step)));
    }
    let attended = attended(&all_sessions, id, month);
    let sessions = all_sessions
        .into_iter()
        .filter(|(_, it)| my_day(it.held_on));
    let trainings = store::paths::trainings(db, id)?
        .into_iter()
        .map(|(_, it)| it);
    let contacts = store::paths::contacts(db, id)?
        .into_iter()
        .map(|(_, it)| it);
    let attachments = store::attachments::of_person(db, id)?
        .into_iter()
        .map(|(_, it)| it);
    let attached = |it: &crate::attachment::Attachment| {
        let of_month =
            it.month == Some(month) || it.dated_on.is_some_and(|day| Month::of(day) == month);
        let reference = it.dated_on.unwrap_or(month.first_day());
        of_month
            && it
                .placement
                .map_or_else(|| mine(reference), |of| of == placement_id)
    };
    Ok(PersonFacts {
        id,
        confirmed: told
            .of(placement_id)
            .map(|(month, it)| (month, it.supplement))
            .collect(),
        person,
        placement_id,
        placement,
        pay_subsidies: values(store::grants::pay_subsidies(db, placement_id)?),
        supplements: values(store::grants::supplements(db, placement_id)?),
        other_supports: values(store::grants::other_supports(db, placement_id)?),
        figures: values(store::placements::figures(db, placement_id)?),
        sessions: sessions
            .map(|(id, session)| HeldSession { id, session })
            .collect(),
        attended,
        steps,
        form: filled_form(store::forms::of_placement(db, placement_id)?, month)?,
        trainings: trainings
            .filter(|it| it.completed_on.is_some_and(mine))
            .collect(),
        contacts: contacts.filter(|it| mine(it.period.start())).collect(),
        attachments: attachments.filter(attached).collect(),
    })
}

/// How many sessions of the month the person came to.
fn attended(sessions: &[(SessionId, Session)], person: PersonId, month: Month) -> u32 {
    let came = |it: &Session| {
        let present = |p: &Participant| p.person == person && p.attendance == Attendance::Present;
        Month::of(it.held_on) == month && it.participants.iter().any(present)
    };
    sessions.iter().filter(|(_, it)| came(it)).count() as u32
}

fn values<I, R>(kept: Vec<(I, R)>) -> Vec<R> {
    kept.into_iter().map(|(_, record)| record).collect()
}

/// A filled form with its template and, by month, the form of the same template before it.
pub(super) fn filled(db: &Read<'_>, form: &Form) -> Result<FilledForm> {
    let mut earlier = values(store::forms::of_placement(db, form.placement)?);
    earlier.retain(|it| it.template == form.template && it.month < form.month);
    Ok(FilledForm {
        template: forms::template(&form.template, form.version)?,
        form: form.clone(),
        earlier: earlier.into_iter().max_by_key(|it| it.month),
    })
}

/// The month's follow-up form with its template and the form of the same template before it.
fn filled_form(forms: Vec<(FormId, Form)>, month: Month) -> Result<Option<FilledForm>> {
    let mut monthly = values(forms);
    monthly
        .retain(|it| it.template == MONTHLY_FORM && it.month.is_some_and(|filled| filled <= month));
    monthly.sort_by_key(|it| it.month);
    let Some(form) = monthly.pop_if(|it| it.month == Some(month)) else {
        return Ok(None);
    };
    let template = forms::template(&form.template, form.version)?;
    Ok(Some(FilledForm {
        template,
        form,
        earlier: monthly.pop(),
    }))
}
