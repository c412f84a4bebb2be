//! Closing a month: how each month of each payer stands, and all that the closing page shows.

use std::collections::BTreeMap;

use super::Notebook;
use super::gather;
use super::reports::ReportWanted;
use super::told::Told;
use crate::error::Result;
use crate::exchange::report::{ReportData, differences};
use crate::grant::{Supplement, SupplementDraft};
use crate::person::MonthFiguresDraft;
use crate::report::{Change, Confirmation, MonthReport, Naming, PersonMonth};
use crate::store;
use crate::values::{
    Draft, Euro, Month, MonthFiguresId, PayerId, PersonId, PlacementId, SupplementId,
};

/// One month of one payer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayerMonth {
    /// Which payer.
    pub payer: PayerId,
    /// Which month.
    pub month: Month,
    /// How it stands.
    pub state: MonthState,
    /// How many people it is about, as things stand.
    pub people: usize,
    /// The supplement asked, as things stand.
    pub supplement: Euro,
}

/// How a month stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MonthState {
    /// The month has not ended; so many things are missing so far.
    Running {
        /// How many.
        gaps: usize,
    },
    /// So many things are missing.
    Open {
        /// How many.
        gaps: usize,
    },
    /// Nothing is missing; it can be confirmed.
    Complete,
    /// Confirmed: the latest version of each paper.
    Confirmed(Vec<Confirmation>),
    /// Confirmed, and changed since.
    Changed(Vec<Confirmation>),
}

/// Everything about a month that is to be closed.
#[derive(Debug, Clone, PartialEq)]
pub struct Closing {
    /// The report as things stand.
    pub report: MonthReport,
    /// How the month stands.
    pub state: MonthState,
    /// Whom each paper is about: nobody in particular, or one person each.
    pub subjects: Vec<Option<PersonId>>,
    /// What a correction would list.
    pub changes: Vec<Change>,
}

/// The figures of a person's month, ready to be filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FiguresToFill {
    /// The record, if there is one already.
    pub id: Option<MonthFiguresId>,
    /// What it says, or the agreed wage of the days in force.
    pub draft: MonthFiguresDraft,
}

impl Notebook {
    /// How each month between two stands, for every payer in the order of their records, newest month first.
    pub fn payer_months(&self, first: Month, last: Month) -> Result<Vec<PayerMonth>> {
        let told = Told::read(&self.read())?;
        let mut months = Vec::new();
        for (payer, _) in self.list::<PayerId>()? {
            let mut month = last;
            while month >= first {
                months.extend(self.payer_month(payer, month, &told)?);
                month = month.previous();
            }
        }
        Ok(months)
    }

    /// The first month in which anybody had a placement with a payer.
    pub fn first_month(&self) -> Result<Option<Month>> {
        let placements = self.list::<PlacementId>()?;
        let paid = placements.iter().filter(|(_, it)| it.payer.is_some());
        Ok(paid.map(|(_, it)| Month::of(it.agreed.start())).min())
    }

    /// Everything about a month that is to be closed, or has been.
    pub fn closing(&self, payer: PayerId, month: Month) -> Result<Closing> {
        self.closing_after(payer, month, &Told::read(&self.read())?)
    }

    /// The same, after what has been told of earlier months.
    fn closing_after(&self, payer: PayerId, month: Month, told: &Told) -> Result<Closing> {
        let wanted = whole(payer, month);
        let report = self.month_report_after(wanted, told)?;
        let confirmed = self.latest(payer, month)?;
        let mut changes = Vec::new();
        for (person, (_, data)) in &confirmed {
            let wanted = ReportWanted {
                person: *person,
                ..wanted
            };
            let now = self.month_report_after(wanted, told)?;
            changes.extend(differences(&ReportData::read(data)?, &ReportData::of(&now)));
        }
        let subjects = self.subjects(payer, month)?;
        let whole = subjects.iter().all(|it| confirmed.contains_key(it));
        Ok(Closing {
            state: if whole && changes.is_empty() {
                MonthState::Confirmed(confirmations(confirmed))
            } else if !confirmed.is_empty() {
                MonthState::Changed(confirmations(confirmed))
            } else {
                self.unconfirmed(&report)
            },
            subjects,
            report,
            changes,
        })
    }

    /// The confirmed report that tells about a person's month, if there is one.
    pub fn confirmed_about(&self, person: PersonId, month: Month) -> Result<Option<Confirmation>> {
        let db = self.read();
        for (payer, _) in self.list::<PayerId>()? {
            let with_payer = gather::placements(&db, payer, month)?;
            if !with_payer.iter().any(|(_, it)| it.person == person) {
                continue;
            }
            let latest = self.latest(payer, month)?;
            let about = latest.into_iter().find_map(|(subject, (confirmation, _))| {
                subject
                    .is_none_or(|it| it == person)
                    .then_some(confirmation)
            });
            if about.is_some() {
                return Ok(about);
            }
        }
        Ok(None)
    }

    /// The figures of a person's month: those recorded, else the agreed wage as a proposal.
    pub fn figures_to_fill(&self, person: &PersonMonth, month: Month) -> Result<FiguresToFill> {
        let there = store::placements::figures_of(&self.read(), person.placement_id, month)?;
        Ok(match there {
            Some((id, figures)) => FiguresToFill {
                id: Some(id),
                draft: MonthFiguresDraft::of(&figures),
            },
            None => FiguresToFill {
                id: None,
                draft: MonthFiguresDraft {
                    placement: Some(person.placement_id),
                    month: month.to_string(),
                    gross: person.money.wage.gross.to_string(),
                    side_costs: person.money.wage.side_costs.to_string(),
                    holiday_pay: person.money.wage.holiday_pay.to_string(),
                    ..MonthFiguresDraft::default()
                },
            },
        })
    }

    /// The supplement that is in force in a person's month, to be completed.
    pub fn supplement_to_fill(
        &self,
        placement: PlacementId,
        month: Month,
    ) -> Result<Option<(SupplementId, SupplementDraft)>> {
        let supplements = store::grants::supplements(&self.read(), placement)?;
        let in_month = |it: &Supplement| it.period.days_in(month) > 0;
        let current = supplements
            .into_iter()
            .filter(|(_, it)| in_month(it))
            .max_by_key(|(_, it)| it.period.start());
        Ok(current.map(|(id, it)| (id, SupplementDraft::of(&it))))
    }

    fn payer_month(&self, payer: PayerId, month: Month, told: &Told) -> Result<Option<PayerMonth>> {
        let confirmed = self.latest(payer, month)?;
        if confirmed.is_empty() && gather::placements(&self.read(), payer, month)?.is_empty() {
            return Ok(None);
        }
        let closing = self.closing_after(payer, month, told)?;
        Ok(Some(PayerMonth {
            payer,
            month,
            people: closing.report.people.len(),
            supplement: closing.report.totals.supplement,
            state: closing.state,
        }))
    }

    /// The latest version of each paper of the month, by whom it is about, with its data.
    fn latest(&self, payer: PayerId, month: Month) -> Result<Latest> {
        let mut latest = BTreeMap::new();
        // Versions come in order, so the last one stays.
        for (_, it) in store::reports::of_month(&self.read(), payer, month)? {
            if it.naming == Naming::Names {
                latest.insert(it.person, (it.confirmation, it.data));
            }
        }
        Ok(latest)
    }

    fn unconfirmed(&self, report: &MonthReport) -> MonthState {
        let gaps = report.gaps();
        if report.month.last_day() >= self.today() {
            return MonthState::Running { gaps };
        }
        match gaps {
            0 => MonthState::Complete,
            gaps => MonthState::Open { gaps },
        }
    }
}

/// The latest versions by whom they are about.
type Latest = BTreeMap<Option<PersonId>, (Confirmation, String)>;

fn confirmations(latest: Latest) -> Vec<Confirmation> {
    latest.into_values().map(|(it, _)| it).collect()
}

fn whole(payer: PayerId, month: Month) -> ReportWanted {
    ReportWanted {
        payer,
        month,
        person: None,
        naming: Naming::Names,
    }
}
