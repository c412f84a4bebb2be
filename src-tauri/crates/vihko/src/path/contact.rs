//! Contacts with employers: partner companies, visits, trials, transfers.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::fault::Faults;
use crate::values::{
    DayText, Draft, Period, PersonId, codes, day, line, link, maybe, optional, written,
};

codes! {
    /// What the contact is about.
    pub enum ContactKind {
        /// A partner company (kummiyritys).
        Partner = "partner",
        /// Some paid days of getting to know another employer's work (tutustumisjakso).
        Visit = "visit",
        /// Work trial (työkokeilu).
        WorkTrial = "work-trial",
        /// Transfer to a user company's tasks (siirto), which needs a decision of its own.
        Transfer = "transfer",
        /// Recruitment.
        Recruitment = "recruitment",
    }
}

/// A contact with an employer for a person's sake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmployerContact {
    /// For whom.
    pub person: PersonId,
    /// What it is about.
    pub kind: ContactKind,
    /// Which organisation.
    pub organisation: String,
    /// Whom one talked to there.
    pub contact_person: String,
    /// Which day, or from which day to which.
    pub period: Period,
    /// The decision on a transfer.
    pub decision_number: String,
    /// What came of it.
    pub result: String,
}

/// A contact as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct EmployerContactDraft {
    /// For whom; required.
    pub person: Option<PersonId>,
    /// What it is about; required.
    #[schemars(with = "ContactKind")]
    pub kind: String,
    /// Which organisation; required.
    pub organisation: String,
    /// Whom one talked to there.
    pub contact_person: String,
    /// Day, or first day; required.
    #[schemars(with = "DayText")]
    pub from: String,
    /// Last day; blank for a single day.
    #[schemars(with = "DayText")]
    pub to: String,
    /// The decision on a transfer.
    pub decision_number: String,
    /// What came of it.
    pub result: String,
}

impl Draft for EmployerContactDraft {
    type Record = EmployerContact;

    fn check(self, today: NaiveDate) -> Result<EmployerContact, Faults> {
        let mut faults = Faults::default();
        let person = faults.sift("person", link(self.person));
        let kind = faults.sift("kind", ContactKind::parse(&self.kind));
        let organisation = faults.take("organisation", line(&self.organisation));
        let contact_person = faults.take("contact_person", optional(&self.contact_person));
        let from = faults.sift("from", day(&self.from, today));
        let to = faults.take("to", maybe(&self.to, |text| day(text, today)));
        let period = from.and_then(|from| faults.sift("to", Period::new(from, to.or(Some(from)))));
        let decision_number = faults.take("decision_number", optional(&self.decision_number));
        let result = faults.take("result", optional(&self.result));
        let (Some(person), Some(kind), Some(period)) = (person, kind, period) else {
            return Err(faults);
        };
        faults.or(EmployerContact {
            person,
            kind,
            organisation,
            contact_person,
            period,
            decision_number,
            result,
        })
    }

    fn of(it: &EmployerContact) -> EmployerContactDraft {
        EmployerContactDraft {
            person: Some(it.person),
            kind: it.kind.code().into(),
            organisation: it.organisation.clone(),
            contact_person: it.contact_person.clone(),
            from: it.period.start().to_string(),
            to: written(it.period.end()),
            decision_number: it.decision_number.clone(),
            result: it.result.clone(),
        }
    }
}
