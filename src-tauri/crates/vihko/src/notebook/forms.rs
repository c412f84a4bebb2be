//! Follow-up forms: which are due, and everything that stands beside one while it is filled.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};

use super::Notebook;
use super::gather;
use super::schemes;
use super::told::Told;
use crate::attachment::AttachmentKind;
use crate::error::{Failure, Result};
use crate::exchange::forms;
use crate::form::{DueForm, FollowedPlacement, Form, QuestionKind, Scope, Template, due_forms};
use crate::person::Placement;
use crate::report;
use crate::session::Step;
use crate::store::{self, Read};
use crate::support::{DeadlineId, deadlines};
use crate::values::{FormId, Month, PayerId, PersonId, PlacementId};

/// A form about to be filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormWanted {
    /// Which template.
    pub template: String,
    /// On which version; the newest unless an older paper is entered.
    pub version: Option<u32>,
    /// About which placement.
    pub placement: PlacementId,
    /// About which month, where the template covers one.
    pub month: Option<Month>,
}

/// A form as it is filled or read, with what was said before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormSheet {
    /// The questions: those of the version on which the form was or will be filled.
    pub template: Template,
    /// The versions on which a paper may have been filled, the newest first.
    pub versions: Vec<u32>,
    /// Whom it is about.
    pub person: PersonId,
    /// About which placement.
    pub placement: PlacementId,
    /// About which month, where the template covers one.
    pub month: Option<Month>,
    /// What has been answered already, if anything.
    pub filled: Option<(FormId, Form)>,
    /// The latest earlier answer to each question, by the question's id.
    pub earlier: BTreeMap<String, EarlierAnswer>,
    /// How the mean of the scales has moved, the first form first and this one last where it is filled.
    pub trend: Vec<TrendPoint>,
    /// What was agreed on in the last session before, and how it stands.
    pub agreed: Vec<Step>,
}

/// What was answered before to the same question, on whatever version or template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierAnswer {
    /// How it was answered.
    pub kind: QuestionKind,
    /// The answer as it is kept.
    pub answer: String,
    /// When that form was filled.
    pub filled_on: NaiveDate,
}

/// One form's place in the trend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TrendPoint {
    /// The day by which the form is put in order.
    pub reaches: NaiveDate,
    /// The mean of the scales in hundredths of a step.
    pub mean: u32,
}

impl Notebook {
    /// Every form that is still to be filled, by day; the running month's are among them.
    pub fn due_forms(&self) -> Result<Vec<DueForm>> {
        let newest = forms::newest()?;
        let today = self.today();
        let told = Told::read(&self.read())?;
        let mut due = Vec::new();
        for (id, placement) in self.list::<PlacementId>()? {
            let Some(payer) = placement.payer else {
                continue;
            };
            let filled: Vec<Form> = store::forms::of_placement(&self.read(), id)?
                .into_iter()
                .map(|(_, it)| it)
                .collect();
            let months: BTreeSet<Month> = told.of(id).map(|(month, _)| month).collect();
            due.extend(due_forms(
                FollowedPlacement {
                    placement: id,
                    in_force: placement.in_force(),
                    forms: &filled,
                    confirmed: &months,
                    signed_form_by: self.signed_form_by(id, &placement, payer)?,
                },
                &newest,
                today,
            ));
        }
        due.sort_by_key(|it| it.due_on);
        Ok(due)
    }

    /// A form to be filled; where one has been filled already, that one on its own version.
    pub fn form_to_fill(&self, wanted: FormWanted) -> Result<FormSheet> {
        let of_placement = store::forms::of_placement(&self.read(), wanted.placement)?;
        let there = of_placement
            .iter()
            .find(|(_, it)| it.template == wanted.template && it.month == wanted.month);
        if let Some((id, form)) = there {
            return self.sheet(Some((*id, form.clone())), wanted);
        }
        self.sheet(None, wanted)
    }

    /// A form that has been filled, on the version on which it was filled.
    pub fn filled_form(&self, id: FormId) -> Result<FormSheet> {
        let form = self.get(id)?;
        let wanted = FormWanted {
            template: form.template.clone(),
            version: Some(form.version),
            placement: form.placement,
            month: form.month,
        };
        self.sheet(Some((id, form)), wanted)
    }

    fn sheet(&self, filled: Option<(FormId, Form)>, wanted: FormWanted) -> Result<FormSheet> {
        let mut versions: Vec<Template> = forms::templates()?;
        versions.retain(|it| it.id == wanted.template);
        versions.sort_by_key(|it| std::cmp::Reverse(it.version));
        let version = filled.as_ref().map(|(_, it)| it.version).or(wanted.version);
        let template = versions
            .iter()
            .find(|it| version.is_none_or(|version| it.version == version))
            .cloned()
            .ok_or(Failure::NotFound)?;
        let placement: Placement = self.get(wanted.placement)?;
        let reaches = match (&filled, wanted.month) {
            (Some((_, form)), _) => form.reaches(),
            (None, Some(month)) => month.last_day(),
            (None, None) => self.today(),
        };
        let mut before: Vec<Form> = store::forms::of_placement(&self.read(), wanted.placement)?
            .into_iter()
            .filter(|(id, _)| filled.as_ref().is_none_or(|(this, _)| this != id))
            .map(|(_, it)| it)
            .filter(|it| it.reaches() <= reaches)
            .collect();
        before.sort_by_key(Form::reaches);
        let own = filled.iter().map(|(_, form)| form);
        Ok(FormSheet {
            versions: versions.iter().map(|it| it.version).collect(),
            person: placement.person,
            placement: wanted.placement,
            month: wanted.month,
            earlier: earlier(&before)?,
            trend: trend(before.iter().chain(own))?,
            agreed: self.agreed_before(placement.person, reaches)?,
            template,
            filled,
        })
    }

    /// The steps of the last session at which any were agreed on, up to a day.
    fn agreed_before(&self, person: PersonId, day: NaiveDate) -> Result<Vec<Step>> {
        let db = self.read();
        let steps = store::sessions::steps_of_person(&db, person)?;
        let sessions = store::sessions::of_person(&db, person)?;
        let last = sessions
            .iter()
            .rev()
            .filter(|(_, it)| it.held_on <= day)
            .find(|(id, _)| steps.iter().any(|(_, step)| step.session == *id));
        let Some((session, _)) = last else {
            return Ok(Vec::new());
        };
        let of_session = steps.into_iter().filter(|(_, it)| it.session == *session);
        Ok(of_session.map(|(_, it)| it).collect())
    }

    /// The day by which the scheme wants the signed form about the whole placement, where that day is near or past.
    fn signed_form_by(
        &self,
        id: PlacementId,
        placement: &Placement,
        payer: PayerId,
    ) -> Result<Option<NaiveDate>> {
        let db = self.read();
        if answered_for(&db, id, placement)? {
            return Ok(None);
        }
        let supplements = store::grants::supplements(&db, id)?;
        let ends = supplements.iter().filter_map(|(_, it)| it.period.end());
        let first_end = ends.chain(placement.in_force().end()).min();
        let far = self.today().checked_add_days(Days::new(60));
        if first_end.is_none() || first_end > far {
            return Ok(None);
        }
        let month = first_end.map_or(Month::of(self.today()), Month::of);
        let scheme = schemes::dated(&db, &db.get(payer)?.scheme, month.first_day())?;
        let person = Some(placement.person);
        let people = gather::people(&db, payer, month, person, &Told::default())?;
        let Some(facts) = people.iter().find(|it| it.placement_id == id) else {
            return Ok(None);
        };
        let signed = deadlines(&report::case(facts, month), scheme.rules()?, None)
            .into_iter()
            .find(|it| it.id == DeadlineId::SignedForm);
        Ok(signed.map(|it| it.due))
    }
}

/// Whether the signed form lies among the attachments, or the last claim has gone without it.
fn answered_for(db: &Read<'_>, id: PlacementId, placement: &Placement) -> Result<bool> {
    let attachments = store::attachments::of_person(db, placement.person)?;
    let signed = attachments
        .iter()
        .any(|(_, it)| it.kind == AttachmentKind::SignedForm && it.placement == Some(id));
    let subsidies = store::grants::pay_subsidies(db, id)?;
    let last = subsidies.iter().max_by_key(|(_, it)| it.period.start());
    let claimed = last.is_some_and(|(_, it)| it.final_claim_on.is_some());
    let mut answers = store::deadlines::answers(db, id)?.into_iter();
    let answered = answers.any(|(_, it)| it.deadline == DeadlineId::SignedForm);
    Ok(signed || claimed || answered)
}

/// The latest answer to each question.
fn earlier(before: &[Form]) -> Result<BTreeMap<String, EarlierAnswer>> {
    let mut answers = BTreeMap::new();
    for form in before {
        let template = forms::template(&form.template, form.version)?;
        for question in &template.questions {
            if let Some(answer) = form.answers.get(&question.id) {
                let earlier = EarlierAnswer {
                    kind: question.kind,
                    answer: answer.clone(),
                    filled_on: form.filled_on,
                };
                answers.insert(question.id.clone(), earlier);
            }
        }
    }
    Ok(answers)
}

/// The means of the monthly forms; the form about the whole placement sums them up and is no step of its own.
fn trend<'a>(filled: impl Iterator<Item = &'a Form>) -> Result<Vec<TrendPoint>> {
    let mut points = Vec::new();
    for form in filled {
        let template = forms::template(&form.template, form.version)?;
        if template.scope == Scope::Month
            && let Some(mean) = form.mean_step(&template)
        {
            points.push(TrendPoint {
                reaches: form.reaches(),
                mean,
            });
        }
    }
    Ok(points)
}
