//! A new person in the four things that are known on the first day; the rest is asked later.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{AgreedWageDraft, PersonDraft, Placement, PlacementDraft};
use crate::fault::{Faults, Problem};
use crate::values::{
    DayText, Draft, Hours, NumberText, PayerId, PersonId, day, line, maybe, written,
};

/// Somebody who begins in subsidised work.
#[derive(Clone, PartialEq, Eq)]
pub struct Hiring {
    /// Family name.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
    /// The first day of work.
    pub start: NaiveDate,
    /// Whose supplement is applied for, if anybody's.
    pub payer: Option<PayerId>,
    /// Agreed hours a week; nothing where they are those of `like`.
    pub weekly_hours: Option<Hours>,
    /// The earlier person whose kind of work it is.
    pub like: Option<PersonId>,
}

/// A new person as a form holds it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct HiringDraft {
    /// `Aino Korhonen` or `Korhonen, Aino`; required.
    pub name: String,
    /// First day of work; required.
    #[schemars(with = "DayText")]
    pub start: String,
    /// Whose supplement is applied for.
    pub payer: Option<PayerId>,
    /// Hours a week; required unless the work is like an earlier person's.
    #[schemars(with = "NumberText")]
    pub weekly_hours: String,
    /// The earlier person whose kind of work it is.
    pub like: Option<PersonId>,
}

impl Draft for HiringDraft {
    type Record = Hiring;

    fn check(self, today: NaiveDate) -> Result<Hiring, Faults> {
        let mut faults = Faults::default();
        let (given_name, family_name) = faults.take("name", split(&self.name));
        let start = faults.sift("start", day(&self.start, today));
        let hours = match self.like {
            Some(_) => maybe(&self.weekly_hours, Hours::parse_weekly),
            None => Hours::parse_weekly(&self.weekly_hours).map(Some),
        };
        let weekly_hours = faults.take("weekly_hours", hours);
        let Some(start) = start else {
            return Err(faults);
        };
        faults.or(Hiring {
            family_name,
            given_name,
            start,
            payer: self.payer,
            weekly_hours,
            like: self.like,
        })
    }

    fn of(it: &Hiring) -> HiringDraft {
        HiringDraft {
            name: format!("{}, {}", it.family_name, it.given_name),
            start: it.start.to_string(),
            payer: it.payer,
            weekly_hours: written(it.weekly_hours),
            like: it.like,
        }
    }
}

impl Hiring {
    /// The person as far as is known.
    pub fn person(&self) -> PersonDraft {
        PersonDraft {
            family_name: self.family_name.clone(),
            given_name: self.given_name.clone(),
            ..PersonDraft::default()
        }
    }

    /// The employment as far as is known. From an earlier one come only the kind of work, its employers, its
    /// hours and its wage; never days, decisions, papers or notes.
    pub fn placement(&self, person: PersonId, like: Option<&Placement>) -> PlacementDraft {
        let alike = like.map(PlacementDraft::of).unwrap_or_default();
        let wage = |it: AgreedWageDraft| AgreedWageDraft {
            from: self.start.to_string(),
            ..it
        };
        PlacementDraft {
            person: Some(person),
            payer: self.payer,
            weekly_hours: match self.weekly_hours {
                Some(hours) => hours.to_string(),
                None => alike.weekly_hours,
            },
            start: self.start.to_string(),
            legal_employer: alike.legal_employer,
            workplace: alike.workplace,
            shares: alike.shares,
            job_title: alike.job_title,
            work_time_percent: alike.work_time_percent,
            wages: alike
                .wages
                .into_iter()
                .next_back()
                .map(wage)
                .into_iter()
                .collect(),
            ..PlacementDraft::default()
        }
    }
}

/// Given and family name: the family name stands before a comma, or last.
fn split(name: &str) -> Result<(String, String), Problem> {
    let name = line(name)?;
    let (given, family) = match name.split_once(',') {
        Some((family, given)) => (given.trim(), family.trim()),
        None => name.rsplit_once(' ').ok_or(Problem::BothNames)?,
    };
    if given.is_empty() || family.is_empty() {
        return Err(Problem::BothNames);
    }
    Ok((given.to_owned(), family.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_in_either_order() {
        let both = |given: &str, family: &str| Ok((given.to_owned(), family.to_owned()));
        assert_eq!(split("Aino Korhonen"), both("Aino", "Korhonen"));
        assert_eq!(
            split(" Korhonen ,  Aino Maria"),
            both("Aino Maria", "Korhonen")
        );
        assert_eq!(split("Aino Maria Korhonen"), both("Aino Maria", "Korhonen"));
        assert_eq!(split("Korhonen"), Err(Problem::BothNames));
        assert_eq!(split("Korhonen,"), Err(Problem::BothNames));
        assert_eq!(split("  "), Err(Problem::Missing));
    }

    #[test]
    fn hours_may_be_left_out_only_where_the_work_is_like_somebody_elses() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 2).unwrap_or_default();
        let draft = HiringDraft {
            name: "Aino Korhonen".into(),
            start: "ma".into(),
            ..HiringDraft::default()
        };
        let faults = draft.clone().check(today).err().unwrap();
        let fields: Vec<_> = faults.iter().map(|it| it.field.as_str()).collect();
        assert_eq!(fields, ["weekly_hours"]);
        let like = HiringDraft {
            like: Some(PersonId(uuid::Uuid::nil())),
            ..draft
        };
        assert_eq!(like.check(today).ok().unwrap().start, today);
    }
}
