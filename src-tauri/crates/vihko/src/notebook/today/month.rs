//! The month whose report is being made: who is on it and what each still lacks.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use crate::error::Result;
use crate::notebook::told::Told;
use crate::notebook::{Notebook, ReportWanted, gather};
use crate::person::Person;
use crate::report::{Gap, Naming, PersonFacts, PersonMonth, SupportMonth, gaps};
use crate::store;
use crate::values::{Euro, Hours, Month, PayerId, PersonId, PlacementId};

/// The day of the next month by which an association aims to have its report out. It is the program's own proposal
/// and called "oma tavoite" wherever it is shown: the profiles' sources name no day for the monthly report.
const TARGET_DAY: u64 = 10;

/// The running month with its people and reports.
pub struct RunningMonth {
    /// Which month: the last one until every payer's report of it is confirmed, then the present one.
    pub month: Month,
    /// The day by which the association itself aims to have the report out.
    pub target: NaiveDate,
    /// Whether the month is over, so that its report can be confirmed.
    pub over: bool,
    /// The people, by family name.
    pub people: Vec<PersonInMonth>,
    /// Each payer's report.
    pub reports: Vec<ReportState>,
}

/// One payer's report of the month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportState {
    /// To whom.
    pub payer: PayerId,
    /// The payer's name.
    pub name: String,
    /// The number of the confirmed report.
    pub confirmed: Option<u32>,
    /// How many things it lacks.
    pub gaps: usize,
    /// The supplement that is asked with it.
    pub supplement: Euro,
}

/// One person's line of the month's table.
pub struct PersonInMonth {
    /// Which person.
    pub id: PersonId,
    /// Who.
    pub person: Person,
    /// Which employment.
    pub placement: PlacementId,
    /// What the person does.
    pub job_title: String,
    /// To whom it is reported; nothing where no payer gets a report.
    pub payer: Option<PayerId>,
    /// Which month of the supplement it is.
    pub support_month: Option<SupportMonth>,
    /// The employment's last day, where it has passed.
    pub ended: Option<NaiveDate>,
    /// Sessions that the person came to.
    pub sessions: u32,
    /// The association's own target of sessions.
    pub target: u32,
    /// The follow-up form.
    pub form: FormState,
    /// Hours worked, where they are recorded.
    pub hours: Option<Hours>,
    /// What is missing.
    pub gaps: Vec<Gap>,
    /// The supplement that hangs on the month's report.
    pub supplement: Euro,
    /// The supplement told to the payer up to and with the month.
    pub told: Euro,
    /// The supplement of all months, as things stand.
    pub in_all: Euro,
}

/// How the month's follow-up form stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormState {
    /// Not filled.
    Missing,
    /// So many required questions are open.
    Open(u32),
    /// Filled.
    Filled,
}

impl RunningMonth {
    /// How many of the table's three columns are done for everybody, and of how many.
    pub fn done(&self) -> (usize, usize) {
        let all = self.people.len() * 3;
        let gaps: usize = self.people.iter().map(|it| it.gaps.len()).sum();
        (all.saturating_sub(gaps), all)
    }
}

impl Notebook {
    /// The month whose report is being made: the last one until its reports are confirmed, then the present.
    pub fn running_month(&self) -> Result<Month> {
        let db = self.read();
        let last = Month::of(self.today()).previous();
        for (payer, _) in db.list::<PayerId>()? {
            let reports = store::reports::of_month(&db, payer, last)?;
            if reports.is_empty() && !gather::placements(&db, payer, last)?.is_empty() {
                return Ok(last);
            }
        }
        Ok(last.next())
    }

    /// The running month's table.
    pub fn running_report(&self) -> Result<RunningMonth> {
        self.month_table(self.running_month()?)
    }

    /// What a person's line of the running month says, one for each employment in it.
    pub fn running_month_of(&self, person: PersonId) -> Result<Vec<PersonInMonth>> {
        let mut people = self.running_report()?.people;
        people.retain(|it| it.id == person);
        Ok(people)
    }

    fn month_table(&self, month: Month) -> Result<RunningMonth> {
        let db = self.read();
        let today = self.today();
        let by_number: BTreeMap<u32, (PersonId, Person)> = db
            .list::<PersonId>()?
            .into_iter()
            .map(|(id, it)| (it.number, (id, it)))
            .collect();
        let told = Told::read(&db)?;
        let mut people = Vec::new();
        let mut reports = Vec::new();
        for (payer, record) in db.list::<PayerId>()? {
            let placements = gather::placements(&db, payer, month)?;
            if placements.is_empty() {
                continue;
            }
            let wanted = ReportWanted {
                payer,
                month,
                person: None,
                naming: Naming::Names,
            };
            let report = self.month_report_after(wanted, &told)?;
            let confirmed = store::reports::of_month(&db, payer, month)?;
            reports.push(ReportState {
                payer,
                name: record.name.clone(),
                confirmed: confirmed.last().map(|(_, it)| it.confirmation.number),
                gaps: report.gaps(),
                supplement: report.totals.supplement,
            });
            for it in &report.people {
                let Some((id, person)) = by_number.get(&it.number) else {
                    continue;
                };
                let same = |(_, placement): &&(PlacementId, _)| *placement == it.placement;
                let Some((placement, _)) = placements.iter().find(same) else {
                    continue;
                };
                let line = line(*id, person, *placement, it, today);
                people.push(PersonInMonth {
                    payer: Some(payer),
                    target: record.sessions_a_month,
                    ..line
                });
            }
        }
        for (placement, facts) in gather::without_payer(&db, month)? {
            people.push(unreported(placement, facts, month, today));
        }
        let target = month.next().first_day() + Days::new(TARGET_DAY - 1);
        people.sort_by_cached_key(|it| crate::values::sort_key(&it.person.listed_name()));
        Ok(RunningMonth {
            month,
            target,
            over: month.last_day() < today,
            people,
            reports,
        })
    }
}

/// The line of somebody about whom no payer gets a report: there is no target, and nothing hangs on it.
fn unreported(
    placement: PlacementId,
    facts: PersonFacts,
    month: Month,
    today: NaiveDate,
) -> PersonInMonth {
    let gaps = gaps(&facts, month, facts.attended, 0);
    let hours = facts.figures.iter().find(|it| it.month == month);
    PersonInMonth {
        id: facts.id,
        placement,
        job_title: facts.placement.job_title.clone(),
        payer: None,
        support_month: None,
        ended: facts.placement.in_force().end().filter(|end| *end < today),
        sessions: facts.attended,
        target: 0,
        form: form_state(&gaps),
        hours: hours.and_then(|it| it.hours),
        gaps,
        supplement: Euro::ZERO,
        told: Euro::ZERO,
        in_all: Euro::ZERO,
        person: facts.person,
    }
}

fn form_state(gaps: &[Gap]) -> FormState {
    let state = |gap: &Gap| match gap {
        Gap::Form => Some(FormState::Missing),
        Gap::OpenQuestions(open) => Some(FormState::Open(*open)),
        Gap::Sessions { .. } | Gap::Figures => None,
    };
    gaps.iter().find_map(state).unwrap_or(FormState::Filled)
}

fn line(
    id: PersonId,
    person: &Person,
    placement: PlacementId,
    it: &PersonMonth,
    today: NaiveDate,
) -> PersonInMonth {
    let told = u32::try_from(it.sessions.len()).unwrap_or(u32::MAX);
    let held = |gap: &Gap| match gap {
        Gap::Sessions { held, .. } => Some(*held),
        Gap::Form | Gap::OpenQuestions(_) | Gap::Figures => None,
    };
    let sessions = it.gaps.iter().find_map(held).unwrap_or(told);
    PersonInMonth {
        id,
        person: person.clone(),
        placement,
        job_title: it.placement.job_title.clone(),
        payer: None,
        support_month: it.support_month,
        ended: it.in_force.end().filter(|end| *end < today),
        sessions,
        target: 0,
        form: form_state(&it.gaps),
        hours: it.hours,
        gaps: it.gaps.clone(),
        supplement: it.money.supplement,
        told: it.paid_so_far + it.money.supplement,
        in_all: it.paid_so_far + it.left,
    }
}
