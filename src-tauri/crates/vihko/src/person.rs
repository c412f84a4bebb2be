//! The people in subsidised employment, their placements and each month's figures.

mod background;
mod figures;
mod hiring;
mod placement;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use background::{TargetFact, TargetFactDraft, TargetKind};
pub use figures::{ByHand, MonthFigures, MonthFiguresDraft};
pub use hiring::{Hiring, HiringDraft};
pub use placement::{
    AgreedWage, AgreedWageDraft, Employer, EmployerShare, EndReason, Ending, Interruption,
    InterruptionDraft, InterruptionReason, Pay, Placement, PlacementDraft, ShareDraft,
};

use crate::fault::{Faults, Problem};
use crate::hetu::Hetu;
use crate::values::{
    DayText, Draft, PrivateNote, count, day, held_day, line, maybe, optional, written,
};

/// A person in subsidised employment (työllistetty). Not `Serialize`: it holds an identity code and a private note.
#[derive(Clone, PartialEq, Eq)]
pub struct Person {
    /// The short running number by which the person can be noted down without a name.
    pub number: u32,
    /// Family name.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
    /// Day of birth.
    pub birth_date: Option<NaiveDate>,
    /// Personal identity code, kept only where a payer asks for it.
    pub hetu: Option<Hetu>,
    /// Municipality of residence.
    pub home_municipality: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Who referred the person.
    pub referred_by: String,
    /// When the person was referred.
    pub referred_on: Option<NaiveDate>,
    /// Facts that put the person in a scheme's target group; never anything about health.
    pub target_facts: Vec<TargetFact>,
    /// The writer's own note.
    pub private_note: PrivateNote,
}

impl Person {
    /// Family name first, as lists and reports show it.
    pub fn listed_name(&self) -> String {
        format!("{}, {}", self.family_name, self.given_name)
    }

    /// Given name first, as people speak of each other.
    pub fn name(&self) -> String {
        format!("{} {}", self.given_name, self.family_name)
    }
}

/// A person as a form or file holds it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct PersonDraft {
    /// Short running number; left blank, the notebook gives the next free one.
    pub number: String,
    /// Family name; required.
    pub family_name: String,
    /// Given name; required.
    pub given_name: String,
    /// Day of birth.
    #[schemars(with = "DayText")]
    pub birth_date: String,
    /// Personal identity code.
    pub hetu: String,
    /// Municipality of residence.
    pub home_municipality: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Who referred the person.
    pub referred_by: String,
    /// When the person was referred.
    #[schemars(with = "DayText")]
    pub referred_on: String,
    /// Facts that put the person in a scheme's target group.
    pub target_facts: Vec<TargetFactDraft>,
    /// The writer's own note; no paper ever holds it.
    pub private_note: String,
}

impl Draft for PersonDraft {
    type Record = Person;

    fn check(self, today: NaiveDate) -> Result<Person, Faults> {
        let mut faults = Faults::default();
        let birth_date = faults.take(
            "birth_date",
            maybe(&self.birth_date, |text| held_day(text, today)),
        );
        let hetu = faults.take("hetu", maybe(&self.hetu, Hetu::parse));
        if let (Some(birth_date), Some(hetu)) = (birth_date, &hetu)
            && hetu.birthday() != birth_date
        {
            faults.add("hetu", Problem::HetuBirthday(hetu.birthday()));
        }
        let person = Person {
            number: faults
                .take("number", maybe(&self.number, |text| count(text, 99_999)))
                .unwrap_or(0),
            family_name: faults.take("family_name", line(&self.family_name)),
            given_name: faults.take("given_name", line(&self.given_name)),
            birth_date: birth_date.or(hetu.as_ref().map(Hetu::birthday)),
            hetu,
            home_municipality: faults.take("home_municipality", optional(&self.home_municipality)),
            phone: faults.take("phone", optional(&self.phone)),
            email: faults.take("email", optional(&self.email)),
            referred_by: faults.take("referred_by", optional(&self.referred_by)),
            referred_on: faults.take(
                "referred_on",
                maybe(&self.referred_on, |text| day(text, today)),
            ),
            target_facts: faults
                .each("target_facts", self.target_facts, |draft| {
                    draft.check(today)
                })
                .unwrap_or_default(),
            private_note: faults.take("private_note", PrivateNote::parse(&self.private_note)),
        };
        faults.or(person)
    }

    fn of(it: &Person) -> PersonDraft {
        PersonDraft {
            number: it.number.to_string(),
            family_name: it.family_name.clone(),
            given_name: it.given_name.clone(),
            birth_date: written(it.birth_date),
            hetu: it
                .hetu
                .as_ref()
                .map(|hetu| hetu.reveal().to_owned())
                .unwrap_or_default(),
            home_municipality: it.home_municipality.clone(),
            phone: it.phone.clone(),
            email: it.email.clone(),
            referred_by: it.referred_by.clone(),
            referred_on: written(it.referred_on),
            target_facts: it.target_facts.iter().map(TargetFactDraft::of).collect(),
            private_note: it.private_note.reveal().to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wrong_field_is_named_at_once() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 2).unwrap();
        let draft = PersonDraft {
            family_name: "  ".into(),
            given_name: "Aino".into(),
            birth_date: "31.2.1980".into(),
            hetu: "131052-308A".into(),
            ..PersonDraft::default()
        };
        let faults = draft.check(today).err().unwrap();
        let found: Vec<_> = faults
            .iter()
            .map(|fault| (fault.field.as_str(), fault.problem.clone()))
            .collect();
        assert_eq!(
            found,
            [
                ("birth_date", Problem::NoSuchDay),
                ("hetu", Problem::HetuCheckMark),
                ("family_name", Problem::Missing),
            ]
        );
    }

    #[test]
    fn a_hetu_that_tells_another_birthday_is_refused() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 2).unwrap();
        let draft = PersonDraft {
            family_name: "Korhonen".into(),
            given_name: "Aino".into(),
            birth_date: "14.10.1952".into(),
            hetu: "131052-308T".into(),
            ..PersonDraft::default()
        };
        let faults = draft.check(today).err().unwrap();
        assert_eq!(faults.iter().count(), 1);
    }
}
