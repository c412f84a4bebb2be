//! Everything that is recorded about a person, in the groups in which the page shows it.

use serde::Serialize;
use uuid::Uuid;

use super::RecordKind;
use crate::api::Sign;
use crate::api::today::Cell;
use crate::error::Result;
use crate::grant::{PaySubsidy, Supplement};
use crate::notebook::Notebook;
use crate::path::{EmployerContact, Goal, GoalState, Outcome, Training, TrainingState};
use crate::person::{MonthFigures, Placement};
use crate::text::Text;
use crate::values::{
    ContactId, GoalId, MonthFiguresId, OtherSupportId, OutcomeId, PaySubsidyId, PersonId,
    PlacementId, SupplementId, TrainingId, codes,
};

codes! {
    /// Under which heading of the page a group stands.
    pub enum RecordTab {
        /// Work and support.
        Work = "work",
        /// The documented path.
        Path = "path",
        /// The person's own facts.
        Details = "details",
    }
}

/// Records of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RecordGroup {
    /// Where it stands.
    pub tab: RecordTab,
    /// Which kind of record.
    pub kind: RecordKind,
    /// Of which employment, where it is one's.
    pub placement: Option<PlacementId>,
    /// `Palkkatukipäätökset`.
    pub title: String,
    /// What the group is for, while it is empty.
    pub empty: String,
    /// The text of the button that adds one; nothing where none can be added.
    pub add: String,
    /// The records.
    pub rows: Vec<RecordRow>,
}

/// One record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RecordRow {
    /// Which.
    pub id: String,
    /// What it is: `palkkatuki 50 %`.
    pub title: String,
    /// More about it: `1.4.2026–31.1.2027 · TT-2026-118`.
    pub detail: String,
    /// How it stands, where that can be told.
    pub state: Option<Cell>,
}

/// All groups of a person, the latest employment first.
pub(super) fn groups(book: &Notebook, person: PersonId, text: &Text) -> Result<Vec<RecordGroup>> {
    let all = Groups { book, text };
    let mut placements = book.placements_of(person)?;
    placements.reverse();
    let rows = placements.iter().map(|(id, it)| all.placement(*id, it));
    let mut groups = vec![RecordGroup {
        tab: RecordTab::Work,
        ..all.group(RecordKind::Placement, None, rows.collect())
    }];
    for (id, _) in &placements {
        groups.extend(all.of_placement(*id)?);
    }
    groups.extend(all.of_person(person, &placements)?);
    Ok(groups)
}

struct Groups<'a> {
    book: &'a Notebook,
    text: &'a Text,
}

impl Groups<'_> {
    fn group(
        &self,
        kind: RecordKind,
        placement: Option<PlacementId>,
        rows: Vec<RecordRow>,
    ) -> RecordGroup {
        RecordGroup {
            tab: RecordTab::Work,
            kind,
            placement,
            title: self.text.choice("record-group", kind.code()),
            empty: self.text.choice("record-empty", kind.code()),
            add: self.text.choice("record-add", kind.code()),
            rows,
        }
    }

    fn of_placement(&self, id: PlacementId) -> Result<Vec<RecordGroup>> {
        let of = Some(id);
        let subsidies = self.book.list::<PaySubsidyId>()?.into_iter();
        let subsidies = subsidies.filter(|(_, it)| it.placement == id);
        let supplements = self.book.list::<SupplementId>()?.into_iter();
        let supplements = supplements.filter(|(_, it)| it.placement == id);
        let others = self.book.list::<OtherSupportId>()?.into_iter();
        let others = others.filter(|(_, it)| it.placement == id);
        let mut figures: Vec<_> = self.book.list::<MonthFiguresId>()?;
        figures.retain(|(_, it)| it.placement == id);
        figures.sort_by_key(|(_, it)| std::cmp::Reverse(it.month));
        let figures = figures.iter().map(|(id, it)| self.figures(id.0, it));
        let subsidies = subsidies.map(|(id, it)| self.pay_subsidy(id.0, &it));
        let supplements = supplements.map(|(id, it)| self.supplement(id.0, &it));
        let others = others.map(|(id, it)| {
            let period = self.text.period(it.period);
            let detail = self.joined([
                self.text.record_monthly(&self.text.euro(it.monthly)),
                period,
            ]);
            self.row(id.0, it.name, detail, None)
        });
        Ok(vec![
            self.group(RecordKind::Figures, of, figures.collect()),
            self.group(RecordKind::PaySubsidy, of, subsidies.collect()),
            self.group(RecordKind::Supplement, of, supplements.collect()),
            self.group(RecordKind::OtherSupport, of, others.collect()),
        ])
    }

    fn of_person(
        &self,
        person: PersonId,
        placements: &[(PlacementId, Placement)],
    ) -> Result<Vec<RecordGroup>> {
        let path = |kind, rows| RecordGroup {
            tab: RecordTab::Path,
            ..self.group(kind, None, rows)
        };
        let goals = self.book.list::<GoalId>()?.into_iter();
        let goals = goals.filter(|(_, it)| it.person == person);
        let trainings = self.book.list::<TrainingId>()?.into_iter();
        let trainings = trainings.filter(|(_, it)| it.person == person);
        let contacts = self.book.list::<ContactId>()?.into_iter();
        let contacts = contacts.filter(|(_, it)| it.person == person);
        let outcomes = self.book.list::<OutcomeId>()?.into_iter();
        let outcomes =
            outcomes.filter(|(_, it)| placements.iter().any(|(id, _)| *id == it.placement));
        let mut groups = vec![
            path(
                RecordKind::Goal,
                goals.map(|(id, it)| self.goal(id.0, &it)).collect(),
            ),
            path(
                RecordKind::Training,
                trainings.map(|(id, it)| self.training(id.0, &it)).collect(),
            ),
            path(
                RecordKind::Contact,
                contacts.map(|(id, it)| self.contact(id.0, &it)).collect(),
            ),
        ];
        if !placements.is_empty() {
            let rows = outcomes.map(|(id, it)| self.outcome(id.0, &it)).collect();
            groups.push(path(RecordKind::Outcome, rows));
        }
        groups.push(self.details(person)?);
        Ok(groups)
    }

    fn details(&self, id: PersonId) -> Result<RecordGroup> {
        let (text, it) = (self.text, self.book.get(id)?);
        let born = it.birth_date.map(|day| text.record_born(&text.day(day)));
        let referred = it.referred_on.map(|day| text.day(day));
        let referred = self.joined([referred.unwrap_or_default(), it.referred_by.clone()]);
        let facts = it.target_facts.iter().map(|fact| {
            let amount = fact.amount.map(|amount| text.count(amount));
            self.joined([
                text.choice("target-kind", fact.kind.code()),
                amount.unwrap_or_default(),
                fact.detail.clone(),
            ])
        });
        let facts: Vec<String> = facts.collect();
        let rows = [
            self.joined([it.name(), text.record_number(&it.number.to_string())]),
            self.joined([born.unwrap_or_default(), it.home_municipality.clone()]),
            self.joined([it.phone.clone(), it.email.clone()]),
            match referred.as_str() {
                "" => String::new(),
                referred => text.record_referred(referred),
            },
            match facts.as_slice() {
                [] => String::new(),
                facts => text.record_target(&facts.join("; ")),
            },
        ];
        let lines: Vec<String> = rows.into_iter().filter(|row| !row.is_empty()).collect();
        Ok(RecordGroup {
            tab: RecordTab::Details,
            add: String::new(),
            ..self.group(
                RecordKind::Person,
                None,
                vec![self.row(
                    id.0,
                    lines.first().cloned().unwrap_or_default(),
                    lines.get(1..).unwrap_or_default().join("\n"),
                    None,
                )],
            )
        })
    }

    fn row(&self, id: Uuid, title: String, detail: String, state: Option<Cell>) -> RecordRow {
        RecordRow {
            id: id.to_string(),
            title,
            detail,
            state,
        }
    }

    fn joined<const N: usize>(&self, parts: [String; N]) -> String {
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" · ")
    }

    fn placement(&self, id: PlacementId, it: &Placement) -> RecordRow {
        let text = self.text;
        let title = match it.job_title.as_str() {
            "" => text.record_no_job(),
            job => job.to_owned(),
        };
        let wage = it
            .wages
            .last()
            .map(|wage| text.record_monthly(&text.euro(wage.gross)));
        let share = it.work_time.map(|share| text.percent(share));
        let away = it.interruptions.iter().map(|away| {
            let reason = text.choice("interruption-reason", away.reason.code());
            format!("{reason} {}", text.period(away.period))
        });
        let away: Vec<String> = away.collect();
        let detail = self.joined([
            text.period(it.in_force()),
            text.person_weekly_hours(&text.hours(it.weekly_hours)),
            share.unwrap_or_default(),
            wage.unwrap_or_default(),
            away.join(", "),
        ]);
        self.row(id.0, title, detail, None)
    }

    fn pay_subsidy(&self, id: Uuid, it: &PaySubsidy) -> RecordRow {
        let text = self.text;
        let percent = text.record_percent(&it.percent.number().to_string());
        let title = format!("{} {percent}", text.choice("subsidy-kind", it.kind.code()));
        let claimed = it
            .final_claim_on
            .map(|day| text.record_final_claim(&text.day(day)));
        let detail = self.joined([
            text.period(it.period),
            it.decision.number.clone(),
            it.decision.section.clone(),
            claimed.unwrap_or_default(),
        ]);
        self.row(id, title, detail, None)
    }

    fn supplement(&self, id: Uuid, it: &Supplement) -> RecordRow {
        let text = self.text;
        let state = match (&it.decision, it.applied_on) {
            (Some(_), _) => self.cell(Sign::Done, text.record_decided()),
            (None, Some(day)) => self.cell(Sign::Info, text.record_applied(&text.day(day))),
            (None, None) => self.cell(Sign::Due, text.record_not_applied()),
        };
        let decision = it.decision.as_ref();
        let detail = self.joined([
            text.period(it.period),
            text.record_months(&text.count(it.months)),
            decision.map(|it| it.number.clone()).unwrap_or_default(),
            decision.map(|it| it.section.clone()).unwrap_or_default(),
        ]);
        let title = text.record_monthly(&text.euro(it.monthly));
        self.row(id, title, detail, state)
    }

    fn figures(&self, id: Uuid, it: &MonthFigures) -> RecordRow {
        let text = self.text;
        let hours = it.hours.map(|hours| text.hours(hours));
        let state = match it.hours {
            Some(_) => None,
            None => self.cell(Sign::Due, text.record_no_hours()),
        };
        let detail = self.joined([
            hours.unwrap_or_default(),
            text.record_gross(&text.euro(it.gross)),
            text.record_cost(&text.euro(it.wage_cost())),
        ]);
        self.row(id, text.month_title(it.month), detail, state)
    }

    fn goal(&self, id: Uuid, it: &Goal) -> RecordRow {
        let text = self.text;
        let sign = match it.state {
            GoalState::Reached => Sign::Done,
            GoalState::Open | GoalState::Advancing | GoalState::Changed => Sign::Info,
        };
        let until = it.target_on.map(|day| text.today_by(&text.day(day)));
        let detail = self.joined([
            text.choice("goal-area", it.area.code()),
            until.unwrap_or_default(),
        ]);
        let state = self.cell(sign, text.choice("goal-state", it.state.code()));
        self.row(id, it.text.clone(), detail, state)
    }

    fn training(&self, id: Uuid, it: &Training) -> RecordRow {
        let text = self.text;
        let sign = match it.state {
            TrainingState::Completed => Sign::Done,
            TrainingState::Planned | TrainingState::Ongoing => Sign::Info,
        };
        let day = it.completed_on.or(it.starts_on).map(|day| text.day(day));
        let detail = self.joined([it.name.clone(), day.unwrap_or_default()]);
        let state = self.cell(sign, text.choice("training-state", it.state.code()));
        self.row(
            id,
            text.choice("training-kind", it.kind.code()),
            detail,
            state,
        )
    }

    fn contact(&self, id: Uuid, it: &EmployerContact) -> RecordRow {
        let detail = self.joined([
            self.text.choice("contact-kind", it.kind.code()),
            self.text.period(it.period),
            it.contact_person.clone(),
            it.result.clone(),
        ]);
        self.row(id, it.organisation.clone(), detail, None)
    }

    fn outcome(&self, id: Uuid, it: &Outcome) -> RecordRow {
        let text = self.text;
        let title = match it.destination {
            Some(destination) => text.choice("destination", destination.code()),
            None => text.choice("knowledge", it.knowledge.code()),
        };
        let since = it.started_on.map(|day| text.day(day));
        let detail = self.joined([
            text.choice("follow-up-point", it.point.code()),
            it.at.clone(),
            since.unwrap_or_default(),
        ]);
        self.row(id, title, detail, None)
    }

    fn cell(&self, sign: Sign, shown: String) -> Option<Cell> {
        Some(Cell { sign, shown })
    }
}
