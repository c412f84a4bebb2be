//! The papers: what each says, in which parts. Facts come from `report`, words from `text`.

mod blank_form;
mod bonus_claim;
mod claim;
mod envelope;
mod final_report;
mod guidance_form;
mod month_report;
mod monthly_form;
mod name_list;
mod own_path;
mod path;
mod person_month;
mod sheet;
mod whole;
mod written;

pub use blank_form::{BlankForm, blank_form};
pub use bonus_claim::bonus_claim;
pub use claim::claim;
pub use envelope::{Envelope, envelope};
pub use final_report::final_report;
pub use guidance_form::guidance_form;
pub use month_report::{attachment_line, change_line, data_description, month_report};
pub use monthly_form::{MonthlyForm, monthly_form};
pub use name_list::{NameList, name_list};
pub use own_path::own_path;
pub use path::paths;
pub use person_month::event_line;
pub use person_month::facts::{employed, employers, granted, supplemented, working_time};
pub use person_month::form::{answered, scaled};
pub use person_month::sessions::{sessions, steps};

use crate::association::{Association, Payer};
use crate::pdf::document::{Letterhead, Signature, SignatureLine, Words};
use crate::report::{MonthReport, PersonMonth, Who};
use crate::text::Text;

/// Whose notebook a paper comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The association's own.
    Own,
    /// The practice notebook: every page says so.
    Practice,
}

/// Joins what is there with a middle dot.
fn dotted<const N: usize>(parts: [String; N]) -> String {
    joined(parts, " · ")
}

/// Joins what is there with a comma.
fn listed<const N: usize>(parts: [String; N]) -> String {
    joined(parts, ", ")
}

fn joined<const N: usize>(parts: [String; N], between: &str) -> String {
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(between)
}

/// A person as a report lists them, told apart from a namesake by number and from another employment of the
/// same person by its days.
fn name_in(report: &MonthReport, person: &PersonMonth, text: &Text) -> String {
    let name = listed_name(&person.who, text);
    let others = || report.people.iter().filter(|it| it.who == person.who);
    if others().any(|it| it.number != person.number) {
        format!("{name} ({})", person.number)
    } else if others().count() > 1 {
        format!("{name} ({})", text.period(person.in_force))
    } else {
        name
    }
}

/// A person as papers list them: family name first, or by number.
pub fn listed_name(who: &Who, text: &Text) -> String {
    match who {
        Who::Named { family, given } => format!("{family}, {given}"),
        Who::Numbered(number) => text.report_numbered(&number.to_string()),
    }
}

/// The association at the left; at the right what the paper is and whom it is for.
fn letterhead(
    association: &Association,
    payer: Option<&Payer>,
    standing: Vec<Words>,
    text: &Text,
) -> Letterhead {
    let city = joined(
        [association.postcode.clone(), association.city.clone()],
        " ",
    );
    let business_id = association
        .business_id
        .as_ref()
        .map(|id| text.report_business_id(&id.to_string()));
    let iban = association
        .iban
        .as_ref()
        .map(|iban| iban.grouped())
        .unwrap_or_default();
    let reference = payer
        .and_then(|it| it.reference.as_ref())
        .map(|it| text.report_reference(&it.grouped()))
        .unwrap_or_default();
    let contact = association.contacts.first();
    let contact = contact.map(|it| {
        text.report_contact(&listed([
            it.name.clone(),
            it.phone.clone(),
            it.email.clone(),
        ]))
    });
    let left = [
        dotted([
            listed([association.street.clone(), city]),
            business_id.unwrap_or_default(),
        ]),
        contact.unwrap_or_default(),
        dotted([iban, reference]),
    ];
    let right = match payer {
        Some(it) => [
            it.name.clone(),
            it.unit.clone(),
            listed([it.contact.name.clone(), it.contact.phone.clone()]),
        ],
        None => Default::default(),
    };
    let lines = |lines: [String; 3]| {
        lines
            .into_iter()
            .filter(|line| !line.is_empty())
            .map(Words::plain)
    };
    Letterhead {
        logo: None,
        left: std::iter::once(Words::strong(&association.name))
            .chain(lines(left))
            .collect(),
        right: standing.into_iter().chain(lines(right)).collect(),
    }
}

/// Lines for place and date, signature and name in print.
fn signature(role: String, text: &Text) -> Signature {
    let line = |caption| SignatureLine {
        caption,
        filled: String::new(),
    };
    Signature {
        role,
        lines: vec![
            line(text.report_signature_place()),
            line(text.report_signature_sign()),
            line(text.report_signature_name()),
        ],
    }
}
