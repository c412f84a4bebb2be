//! Papers of several kinds, months and people as one job.

use super::{PaperKind, PaperWanted};
use crate::error::{Failure, Result};
use crate::report::Naming;
use crate::text::Language;
use crate::values::{Month, PayerId, PersonId};

/// Which papers are wanted together: every kind for every month and everybody named, as far as the kind is about a month
/// or a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PapersWanted {
    /// The kinds, in the order in which they are made.
    pub kinds: Vec<PaperKind>,
    /// In which language; each reader's own if not said.
    pub language: Option<Language>,
    /// For which payer; the only one if not said.
    pub payer: Option<PayerId>,
    /// About whom; about everybody whom the papers can be about if nobody is named.
    pub people: Vec<PersonId>,
    /// Of which month, or from which.
    pub month: Option<Month>,
    /// Up to which month, if there are several.
    pub until: Option<Month>,
    /// With names or without.
    pub naming: Naming,
}

/// What a kind of paper does with several months.
enum Reach {
    /// One paper for each.
    EachMonth,
    /// One paper over all.
    AllMonths,
    /// It is about no month.
    NoMonth,
}

impl PapersWanted {
    /// The papers one by one. Refused where the last month comes before the first.
    pub fn each(&self) -> Result<Vec<PaperWanted>> {
        let months = self.months()?;
        let mut wanted = Vec::new();
        for kind in &self.kinds {
            let months = match reach(*kind) {
                Reach::EachMonth => months.iter().map(|month| (Some(*month), None)).collect(),
                Reach::AllMonths => vec![(self.month, self.until)],
                Reach::NoMonth => vec![(None, None)],
            };
            let months = if months.is_empty() {
                vec![(None, None)]
            } else {
                months
            };
            for (month, until) in months {
                for person in self.about(*kind) {
                    wanted.push(PaperWanted {
                        kind: *kind,
                        language: self.language,
                        payer: self.payer,
                        person,
                        month,
                        until,
                        naming: self.naming,
                    });
                }
            }
        }
        Ok(wanted)
    }

    fn months(&self) -> Result<Vec<Month>> {
        let Some(first) = self.month else {
            return Ok(Vec::new());
        };
        let last = self.until.unwrap_or(first);
        if last < first {
            return Err(Failure::MonthsBackwards(last).into());
        }
        let months = std::iter::successors(Some(first), |month| Some(month.next()));
        Ok(months.take_while(|month| *month <= last).collect())
    }

    fn about(&self, kind: PaperKind) -> Vec<Option<PersonId>> {
        if self.people.is_empty() || !kind.is_about_people() {
            return vec![None];
        }
        self.people.iter().copied().map(Some).collect()
    }
}

fn reach(kind: PaperKind) -> Reach {
    match kind {
        PaperKind::MonthReport | PaperKind::MonthlyForm | PaperKind::BlankMonthlyForm => {
            Reach::EachMonth
        }
        PaperKind::Claim => Reach::AllMonths,
        PaperKind::BonusClaim
        | PaperKind::GuidanceForm
        | PaperKind::BlankGuidanceForm
        | PaperKind::NameList
        | PaperKind::Path
        | PaperKind::FinalReport
        | PaperKind::OwnPath => Reach::NoMonth,
    }
}
