//! One placement from its first day to the paper's: what the guidance form, the final report, the documented
//! path and the employee's own page are made from.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::facts::{FilledForm, PersonFacts};
use super::lines::{came, form_lines, session_line, step_line};
use super::money::calculation;
use super::{FormLines, SessionLine, StepLine};
use crate::association::{Association, Payer};
use crate::form::{Form, Label, QuestionKind, Template};
use crate::grant::{PaySubsidy, Supplement};
use crate::path::{EmployerContact, Goal, Outcome, Training};
use crate::person::Placement;
use crate::support::{MonthMoney, Name, Rules};
use crate::values::{Euro, Hours, Month, Period};

/// What is known of one placement, whatever the month.
pub struct PlacementFacts {
    /// The person, the placement, and all sessions, steps, trainings and contacts in it.
    pub person: PersonFacts,
    /// What the person aims at.
    pub goals: Vec<Goal>,
    /// Where the person went.
    pub outcomes: Vec<Outcome>,
    /// The monthly follow-up forms, each with its template.
    pub monthly_forms: Vec<(Template, Form)>,
    /// The guidance form of the whole placement, if it has been filled.
    pub guidance_form: Option<FilledForm>,
    /// The template of the guidance form.
    pub guidance_template: Template,
}

/// A placement as papers tell it.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacementReport {
    /// The paper's day.
    pub made_on: NaiveDate,
    /// The employer.
    pub association: Association,
    /// To whom it is reported.
    pub payer: Option<Payer>,
    /// What the supplement is called.
    pub scheme: Option<Name>,
    /// The person's running number.
    pub number: u32,
    /// Family name.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
    /// Who referred the person.
    pub referred_by: String,
    /// When the person was referred.
    pub referred_on: Option<NaiveDate>,
    /// The employment.
    pub placement: Placement,
    /// The days to its end, agreed or early.
    pub in_force: Period,
    /// All pay-subsidy decisions.
    pub pay_subsidies: Vec<PaySubsidy>,
    /// All supplements.
    pub supplements: Vec<Supplement>,
    /// What its months came to up to the paper's day.
    pub sums: PlacementSums,
    /// Sessions that the person came to, by day.
    pub sessions: Vec<SessionLine>,
    /// The day of the next session, if one has been agreed on.
    pub next_on: Option<NaiveDate>,
    /// What the person aims at.
    pub goals: Vec<Goal>,
    /// Steps agreed on, and how they stand.
    pub steps: Vec<StepLine>,
    /// Trainings and cards.
    pub trainings: Vec<Training>,
    /// Contacts with other employers.
    pub contacts: Vec<EmployerContact>,
    /// How the working-life skills went, by the scales of the forms.
    pub skills: Vec<Skill>,
    /// The guidance form's answers, if it has been filled.
    pub guidance_form: Option<FormLines>,
    /// The guidance form as it is, to be asked what it lacks.
    pub guidance_template: Template,
    /// Where the person went, by follow-up point.
    pub outcomes: Vec<Outcome>,
}

/// The sums of a placement's months up to a day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PlacementSums {
    /// Hours worked.
    pub hours: Hours,
    /// Days with wage.
    pub paid_days: u32,
    /// Minutes of guidance.
    pub minutes: u32,
    /// Wage cost.
    pub wage_cost: Euro,
    /// Pay subsidy.
    pub pay_subsidy: Euro,
    /// Supplement.
    pub supplement: Euro,
}

/// One scale from the placement's first form to its last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skill {
    /// The question's id.
    pub question: String,
    /// What was asked.
    pub label: Label,
    /// The first answer.
    pub first: u8,
    /// The answer halfway, where there are at least three.
    pub middle: Option<u8>,
    /// The last answer, where there are at least two.
    pub last: Option<u8>,
}

/// Tells a placement from its facts up to a day. A payer comes with the rules by which the money is computed.
pub fn placement_report(
    made_on: NaiveDate,
    association: Association,
    payer: Option<(Payer, Rules<'_>)>,
    facts: PlacementFacts,
) -> PlacementReport {
    let rules = payer.as_ref().map(|(_, rules)| *rules);
    let sums = sums(&facts.person, rules, made_on);
    let skills = skills(&facts);
    let PlacementFacts {
        person,
        goals,
        mut outcomes,
        guidance_form,
        guidance_template,
        monthly_forms: _,
    } = facts;
    let sessions = &person.sessions;
    let next_days = sessions.iter().filter_map(|it| it.session.next_on);
    let next_on = next_days.filter(|day| *day >= made_on).min();
    let steps = person.steps.iter();
    let mut steps: Vec<StepLine> = steps.map(|(on, step)| step_line(*on, step)).collect();
    steps.sort_by_key(|line| (line.agreed_on, line.due_on));
    let mut contacts = person.contacts;
    contacts.sort_by_key(|it| it.period.start());
    let mut trainings = person.trainings;
    trainings.sort_by_key(|it| (it.completed_on, it.starts_on));
    outcomes.sort_by_key(|it| it.point);
    let mut lines: Vec<SessionLine> = sessions
        .iter()
        .filter(|it| it.session.held_on <= made_on && came(it, person.id))
        .map(|it| session_line(it, person.id))
        .collect();
    lines.sort_by_key(|line| (line.held_on, line.starts_at));
    PlacementReport {
        made_on,
        association,
        scheme: rules.map(|rules| rules.scheme.name.clone()),
        payer: payer.map(|(payer, _)| payer),
        number: person.person.number,
        family_name: person.person.family_name,
        given_name: person.person.given_name,
        referred_by: person.person.referred_by,
        referred_on: person.person.referred_on,
        in_force: person.placement.in_force(),
        placement: person.placement,
        pay_subsidies: person.pay_subsidies,
        supplements: person.supplements,
        sums,
        sessions: lines,
        next_on,
        goals,
        steps,
        trainings,
        contacts,
        skills,
        guidance_form: guidance_form.as_ref().map(form_lines),
        guidance_template,
        outcomes,
    }
}

/// What a payer was told of a month counts; what nobody has been told is computed.
fn sums(person: &PersonFacts, rules: Option<Rules<'_>>, made_on: NaiveDate) -> PlacementSums {
    let now = Month::of(made_on);
    let figures = || person.figures.iter().filter(|it| it.month <= now);
    let held = person.sessions.iter();
    let minutes = held
        .filter(|it| it.session.held_on <= made_on && came(it, person.id))
        .map(|it| u32::from(it.session.minutes.0));
    let mut sums = PlacementSums {
        hours: Hours(figures().filter_map(|it| it.hours).map(|it| it.0).sum()),
        paid_days: figures().filter_map(|it| it.paid_days).sum(),
        minutes: minutes.sum(),
        ..PlacementSums::default()
    };
    let Some(rules) = rules else {
        return sums;
    };
    let over = |it: &MonthMoney| it.month.last_day() <= made_on;
    for month in calculation(person, now, rules)
        .months
        .into_iter()
        .filter(over)
    {
        let told = person.confirmed.get(&month.month).copied();
        sums.wage_cost += month.wage_cost;
        sums.pay_subsidy += month.pay_subsidy;
        sums.supplement += told.unwrap_or(month.supplement);
    }
    sums
}

/// The scales of the monthly forms by month, the guidance form's last. The same id is the same question,
/// whatever the template.
fn skills(facts: &PlacementFacts) -> Vec<Skill> {
    let mut monthly: Vec<&(Template, Form)> = facts.monthly_forms.iter().collect();
    monthly.sort_by_key(|(_, form)| (form.month, form.filled_on));
    let last = facts
        .guidance_form
        .iter()
        .map(|it| (&it.template, &it.form));
    let mut order: Vec<(&str, &Label)> = Vec::new();
    let mut answers: BTreeMap<&str, Vec<u8>> = BTreeMap::new();
    for (template, form) in monthly.iter().map(|it| (&it.0, &it.1)).chain(last) {
        let scales = template
            .questions
            .iter()
            .filter(|question| question.kind == QuestionKind::Scale);
        for question in scales {
            if let Some(step) = form.scale(&question.id) {
                if !answers.contains_key(&*question.id) {
                    order.push((&question.id, &question.label));
                }
                answers.entry(&question.id).or_default().push(step);
            }
        }
    }
    let skill = |(question, label): (&str, &Label)| {
        let steps = answers.get(question)?;
        Some(Skill {
            question: question.to_owned(),
            label: label.clone(),
            first: *steps.first()?,
            middle: steps
                .get(steps.len() / 2)
                .copied()
                .filter(|_| steps.len() > 2),
            last: steps.last().copied().filter(|_| steps.len() > 1),
        })
    };
    order.into_iter().filter_map(skill).collect()
}
