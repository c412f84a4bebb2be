//! The association that keeps the notebook, those who record in it or keep its recovery papers, and those who pay: municipalities and employment areas.

mod envelope;
mod recorder;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use envelope::{Envelope, EnvelopeDraft};
pub use recorder::{Recorder, RecorderDraft};

use crate::fault::Faults;
use crate::values::{
    AttachmentId, BusinessId, Draft, Iban, Language, Reference, codes, count, line, maybe,
    optional, written,
};

/// The association that keeps this notebook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Association {
    /// Its registered name.
    pub name: String,
    /// Its Business ID (Y-tunnus).
    pub business_id: Option<BusinessId>,
    /// Street address.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// City.
    pub city: String,
    /// The account to which support is paid.
    pub iban: Option<Iban>,
    /// Those who answer questions about reports; the first stands on papers.
    pub contacts: Vec<Contact>,
    /// The attachment that holds the logo.
    pub logo: Option<AttachmentId>,
}

/// A contact person of the association or of a payer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct Contact {
    /// Name.
    pub name: String,
    /// What the person is there, such as "toiminnanjohtaja".
    pub role: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
}

impl Contact {
    fn check(self) -> Result<Contact, Faults> {
        let mut faults = Faults::default();
        let contact = Contact {
            name: faults.take("name", line(&self.name)),
            role: faults.take("role", optional(&self.role)),
            phone: faults.take("phone", optional(&self.phone)),
            email: faults.take("email", optional(&self.email)),
        };
        faults.or(contact)
    }
}

/// The association as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct AssociationDraft {
    /// Registered name; required.
    pub name: String,
    /// Business ID such as `1234567-1`.
    pub business_id: String,
    /// Street address.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// City.
    pub city: String,
    /// Finnish IBAN.
    pub iban: String,
    /// Contact persons; the first stands on papers.
    pub contacts: Vec<Contact>,
    /// The attachment that holds the logo.
    pub logo: Option<AttachmentId>,
}

impl Draft for AssociationDraft {
    type Record = Association;

    fn check(self, _today: NaiveDate) -> Result<Association, Faults> {
        let mut faults = Faults::default();
        let association = Association {
            name: faults.take("name", line(&self.name)),
            business_id: faults.take("business_id", maybe(&self.business_id, BusinessId::parse)),
            street: faults.take("street", optional(&self.street)),
            postcode: faults.take("postcode", optional(&self.postcode)),
            city: faults.take("city", optional(&self.city)),
            iban: faults.take("iban", maybe(&self.iban, Iban::parse)),
            contacts: faults
                .each("contacts", self.contacts, Contact::check)
                .unwrap_or_default(),
            logo: self.logo,
        };
        faults.or(association)
    }

    fn of(it: &Association) -> AssociationDraft {
        AssociationDraft {
            name: it.name.clone(),
            business_id: written(it.business_id.as_ref()),
            street: it.street.clone(),
            postcode: it.postcode.clone(),
            city: it.city.clone(),
            iban: written(it.iban.as_ref()),
            contacts: it.contacts.clone(),
            logo: it.logo,
        }
    }
}

codes! {
    /// Whether a month's report is one paper for everybody or one paper for each person.
    pub enum PaperPer {
        /// One paper for all people of the payer.
        Payer = "payer",
        /// One paper for each person.
        Person = "person",
    }
}

codes! {
    /// How openly the paper may be handled.
    pub enum Secrecy {
        /// Nothing is marked on the paper.
        Open = "open",
        /// The paper is marked *salassa pidettävä* (secret, JulkL 24 § 1 mom 25 k).
        Secret = "secret",
    }
}

/// A municipality or employment area that pays support and gets the reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payer {
    /// Its name, such as "Kemin kaupunki".
    pub name: String,
    /// The unit that handles the reports, such as "työllisyyspalvelut".
    pub unit: String,
    /// The official who handles them.
    pub contact: Contact,
    /// The support scheme's profile, such as `kemi-lisa`.
    pub scheme: String,
    /// The reference number for payments from this payer.
    pub reference: Option<Reference>,
    /// One paper for all, or one for each person.
    pub paper_per: PaperPer,
    /// How its papers are marked.
    pub secrecy: Secrecy,
    /// The language of its papers.
    pub language: Language,
    /// The association's own target of guidance sessions a month for each person.
    pub sessions_a_month: u32,
}

impl Payer {
    /// Its name with its unit, by which two of the same name are told apart.
    pub fn full_name(&self) -> String {
        [self.name.as_str(), self.unit.as_str()]
            .join(" ")
            .trim()
            .to_owned()
    }
}

/// A payer as a form or file holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct PayerDraft {
    /// Name; required.
    pub name: String,
    /// The unit that handles the reports.
    pub unit: String,
    /// The official who handles them.
    pub contact: Contact,
    /// The id of the support scheme's profile, such as `kemi-lisa`; required.
    pub scheme: String,
    /// Reference number for its payments.
    pub reference: String,
    /// `payer`: one paper for all; `person`: one for each.
    #[schemars(with = "PaperPer")]
    pub paper_per: String,
    /// `open` or `secret`.
    #[schemars(with = "Secrecy")]
    pub secrecy: String,
    /// Language of its papers.
    #[schemars(with = "Language")]
    pub language: String,
    /// The association's own target of guidance sessions a month, 0 to 31.
    pub sessions_a_month: String,
}

impl Default for PayerDraft {
    /// What a payer usually wants: one open paper in Finnish, two sessions a month.
    fn default() -> PayerDraft {
        PayerDraft {
            name: String::new(),
            unit: String::new(),
            contact: Contact::default(),
            scheme: String::new(),
            reference: String::new(),
            paper_per: PaperPer::Payer.code().into(),
            secrecy: Secrecy::Open.code().into(),
            language: Language::Fi.code().into(),
            sessions_a_month: "2".into(),
        }
    }
}

impl Draft for PayerDraft {
    type Record = Payer;

    fn check(self, _today: NaiveDate) -> Result<Payer, Faults> {
        let mut faults = Faults::default();
        let contact = match self.contact {
            blank if blank == Contact::default() => Some(blank),
            named => faults.within("contact", named.check()),
        };
        let name = faults.take("name", line(&self.name));
        let unit = faults.take("unit", optional(&self.unit));
        let scheme = faults.take("scheme", line(&self.scheme));
        let reference = faults.take("reference", maybe(&self.reference, Reference::parse));
        let sessions_a_month = faults.take("sessions_a_month", count(&self.sessions_a_month, 31));
        let paper_per = faults.sift("paper_per", PaperPer::parse(&self.paper_per));
        let secrecy = faults.sift("secrecy", Secrecy::parse(&self.secrecy));
        let language = faults.sift("language", Language::parse(&self.language));
        let (Some(contact), Some(paper_per), Some(secrecy), Some(language)) =
            (contact, paper_per, secrecy, language)
        else {
            return Err(faults);
        };
        faults.or(Payer {
            name,
            unit,
            contact,
            scheme,
            reference,
            paper_per,
            secrecy,
            language,
            sessions_a_month,
        })
    }

    fn of(it: &Payer) -> PayerDraft {
        PayerDraft {
            name: it.name.clone(),
            unit: it.unit.clone(),
            contact: it.contact.clone(),
            scheme: it.scheme.clone(),
            reference: written(it.reference.as_ref()),
            paper_per: it.paper_per.code().into(),
            secrecy: it.secrecy.code().into(),
            language: it.language.code().into(),
            sessions_a_month: it.sessions_a_month.to_string(),
        }
    }
}
