//! Every record about a person that can be written on the screen: its form as data, and how it is kept.
//!
//! A form is a list of fields; the window draws any of them alike and sends back what was typed.

mod fields;
mod groups;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

pub use fields::{FieldChoice, FieldKind, FieldRow};
pub use groups::{RecordGroup, RecordRow};

use super::forms::confirmed_note;
use super::{Changed, Desk, Part};
use crate::error::{Error, Failure, Result};
use crate::grant::{OtherSupportDraft, PaySubsidyDraft, SupplementDraft};
use crate::notebook::{EndingDraft, Notebook, Recorded};
use crate::path::{EmployerContactDraft, GoalDraft, OutcomeDraft, TrainingDraft};
use crate::person::{MonthFiguresDraft, PersonDraft, PlacementDraft};
use crate::text::Text;
use crate::values::{Euro, Month, PersonId, PlacementId, codes, day};

codes! {
    /// A kind of record that has a form.
    pub enum RecordKind {
        /// The person.
        Person = "person",
        /// An employment.
        Placement = "placement",
        /// A decision on the state's support.
        PaySubsidy = "pay-subsidy",
        /// A supplement, from plan to decision.
        Supplement = "supplement",
        /// Any other support.
        OtherSupport = "other-support",
        /// Hours and wage of a month.
        Figures = "figures",
        /// A goal.
        Goal = "goal",
        /// A training or card.
        Training = "training",
        /// A contact with an employer.
        Contact = "contact",
        /// Where the person went.
        Outcome = "outcome",
        /// The end of an employment, with where the person went.
        Ending = "ending",
    }
}

/// A form's values by the names of its fields: texts, choices, parts and lists of parts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "bindings",
    derive(ts_rs::TS),
    ts(type = "Record<string, unknown>")
)]
#[serde(transparent)]
pub struct Values(Value);

/// A form to be filled or changed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RecordForm {
    /// Which kind.
    pub kind: RecordKind,
    /// Which record; nothing for a new one.
    pub id: String,
    /// `Muuta tavoitetta`, or `Uusi tavoite`.
    pub title: String,
    /// About whom.
    pub person: PersonId,
    /// About whom, given name first.
    pub about: String,
    /// The button's text: `Kirjaa tavoite`.
    pub act: String,
    /// The text of the button that removes it, where it can be removed.
    pub remove: String,
    /// The fields in the order in which they are asked.
    pub fields: Vec<FieldRow>,
    /// The values by the names of the fields.
    pub values: Values,
}

/// Does the same for whatever kind of record it is.
macro_rules! by_kind {
    ($kind:expr, $ending:expr, $draft:ident => $body:expr) => {
        match $kind {
            RecordKind::Person => {
                type $draft = PersonDraft;
                $body
            }
            RecordKind::Placement => {
                type $draft = PlacementDraft;
                $body
            }
            RecordKind::PaySubsidy => {
                type $draft = PaySubsidyDraft;
                $body
            }
            RecordKind::Supplement => {
                type $draft = SupplementDraft;
                $body
            }
            RecordKind::OtherSupport => {
                type $draft = OtherSupportDraft;
                $body
            }
            RecordKind::Figures => {
                type $draft = MonthFiguresDraft;
                $body
            }
            RecordKind::Goal => {
                type $draft = GoalDraft;
                $body
            }
            RecordKind::Training => {
                type $draft = TrainingDraft;
                $body
            }
            RecordKind::Contact => {
                type $draft = EmployerContactDraft;
                $body
            }
            RecordKind::Outcome => {
                type $draft = OutcomeDraft;
                $body
            }
            RecordKind::Ending => $ending,
        }
    };
}

/// The form of a new record about a person and, where it is one's, an employment.
pub fn new_record(
    desk: &mut Desk,
    kind: RecordKind,
    person: PersonId,
    placement: Option<PlacementId>,
    about: String,
) -> Result<RecordForm> {
    let (book, text) = desk.book()?;
    let placement = match placement {
        Some(placement) => Some(placement),
        None => book.placement_of(person)?.map(|(id, _)| id),
    };
    let values = blank(book, kind, person, placement, &about)?;
    form(book, text, kind, String::new(), person, values)
}

/// The form of a record as it is.
pub fn record(desk: &mut Desk, kind: RecordKind, id: String) -> Result<RecordForm> {
    let (book, text) = desk.book()?;
    let uuid = parsed(&id)?;
    let (person, values) = by_kind!(kind, return Err(Failure::NotFound.into()), D => {
        values_of::<D>(book, uuid)?
    });
    let person = match person {
        Some(person) => person,
        None => PersonId(uuid),
    };
    form(book, text, kind, id, person, values)
}

/// Records what was typed, anew or instead of what was there, and ends its draft.
pub fn keep_record(
    desk: &mut Desk,
    place: String,
    kind: RecordKind,
    id: String,
    values: Values,
) -> Result<Changed<String>> {
    let (book, _) = desk.book()?;
    let kept = book.finish(
        &place,
        |book| by_kind!(kind, ending(book, values.0), D => keep::<D>(book, &id, values.0)),
    )?;
    Ok(Changed::new(kept, PARTS))
}

/// Removes a record.
pub fn remove_record(desk: &mut Desk, kind: RecordKind, id: String) -> Result<Changed<()>> {
    let (book, _) = desk.book()?;
    let uuid = parsed(&id)?;
    by_kind!(kind, return Err(Failure::NotFound.into()), D => {
        book.remove(<D as Recorded>::Id::from(uuid))?
    });
    Ok(Changed::new((), PARTS))
}

/// Everything that is recorded about a person, in groups.
pub fn person_records(desk: &mut Desk, id: PersonId) -> Result<Vec<RecordGroup>> {
    let (book, text) = desk.book()?;
    groups::groups(book, id, text)
}

/// A typed day, month or amount as it was understood: `ma 2.11.2026`, `marraskuu 2026`, `1 200,50 €`.
pub fn echo(desk: &mut Desk, kind: FieldKind, typed: String) -> Result<String> {
    let (book, text) = desk.book()?;
    let told = match kind {
        FieldKind::Day => day(&typed, book.today())
            .ok()
            .map(|day| format!("{} {}", text.weekday(day), text.day(day))),
        FieldKind::Month => Month::parse(&typed).ok().map(|month| text.month(month)),
        FieldKind::Money => Euro::parse(&typed).ok().map(|amount| text.euro(amount)),
        FieldKind::Line
        | FieldKind::Private
        | FieldKind::Number
        | FieldKind::Choice
        | FieldKind::YesNo
        | FieldKind::Group
        | FieldKind::List => None,
    };
    Ok(told.unwrap_or_default())
}

/// That the month's report about the person has been confirmed, so that a change needs a correction.
pub fn confirmed_month(desk: &mut Desk, person: PersonId, month: String) -> Result<String> {
    let (book, text) = desk.book()?;
    let Ok(month) = Month::parse(&month) else {
        return Ok(String::new());
    };
    let confirmed = book.confirmed_about(person, month)?;
    Ok(confirmed_note(confirmed, Some(month), text))
}

const PARTS: &[Part] = &[Part::People, Part::Reports, Part::Drafts];

fn parsed(id: &str) -> Result<Uuid> {
    id.parse().map_err(|_| Failure::NotFound.into())
}

/// A record as its form holds it, and about whom it is, unless it is the person.
fn values_of<D: Recorded>(book: &Notebook, id: Uuid) -> Result<(Option<PersonId>, Value)> {
    let record = book.get(D::Id::from(id))?;
    let values = serde_json::to_value(D::of(&record)).map_err(Error::internal)?;
    let uuid = |field: &str| -> Option<Uuid> { values.get(field)?.as_str()?.parse().ok() };
    let person = match (uuid("person"), uuid("placement")) {
        (Some(person), _) => Some(PersonId(person)),
        (None, Some(placement)) => Some(book.get(PlacementId(placement))?.person),
        (None, None) => None,
    };
    Ok((person, values))
}

/// What was typed as a draft; a choice that was left open is sent as nothing.
fn typed<D: DeserializeOwned>(mut values: Value) -> Result<D> {
    if let Some(payer) = values.get_mut("payer")
        && payer.as_str() == Some("")
    {
        *payer = Value::Null;
    }
    serde_json::from_value(values).map_err(Error::internal)
}

fn keep<D: Recorded + DeserializeOwned>(
    book: &mut Notebook,
    id: &str,
    values: Value,
) -> Result<String> {
    let draft: D = typed(values)?;
    if id.is_empty() {
        let made: Uuid = book.record(draft)?.into();
        return Ok(made.to_string());
    }
    book.change(D::Id::from(parsed(id)?), draft)?;
    Ok(id.to_owned())
}

fn ending(book: &mut Notebook, values: Value) -> Result<String> {
    let made = book.record_ending(typed::<EndingDraft>(values)?)?;
    Ok(made.0.to_string())
}

/// What a new record begins with: its links, and what the notebook knows already.
fn blank(
    book: &Notebook,
    kind: RecordKind,
    person: PersonId,
    placement: Option<PlacementId>,
    about: &str,
) -> Result<Value> {
    let today = book.today().to_string();
    let person = Some(person);
    let value = match kind {
        RecordKind::Person => serde_json::to_value(PersonDraft::default()),
        RecordKind::Placement => serde_json::to_value(PlacementDraft {
            person,
            ..PlacementDraft::default()
        }),
        RecordKind::PaySubsidy => serde_json::to_value(PaySubsidyDraft {
            placement,
            kind: "palkkatuki".into(),
            ..PaySubsidyDraft::default()
        }),
        RecordKind::Supplement => serde_json::to_value(SupplementDraft {
            placement,
            ..SupplementDraft::default()
        }),
        RecordKind::OtherSupport => serde_json::to_value(OtherSupportDraft {
            placement,
            ..OtherSupportDraft::default()
        }),
        RecordKind::Figures => serde_json::to_value(figures(book, placement, about)?),
        RecordKind::Goal => serde_json::to_value(GoalDraft {
            person,
            state: "open".into(),
            ..GoalDraft::default()
        }),
        RecordKind::Training => serde_json::to_value(TrainingDraft {
            person,
            state: "planned".into(),
            ..TrainingDraft::default()
        }),
        RecordKind::Contact => serde_json::to_value(EmployerContactDraft {
            person,
            kind: "visit".into(),
            ..EmployerContactDraft::default()
        }),
        RecordKind::Outcome => serde_json::to_value(OutcomeDraft {
            placement,
            point: about.to_owned(),
            knowledge: "known".into(),
            recorded_on: today,
            ..OutcomeDraft::default()
        }),
        RecordKind::Ending => serde_json::to_value(book.ending_of(placement)?),
    };
    value.map_err(Error::internal)
}

/// A month's figures with the agreed wage, where the whole month is worked at one wage.
fn figures(
    book: &Notebook,
    placement: Option<PlacementId>,
    about: &str,
) -> Result<MonthFiguresDraft> {
    let month = match Month::parse(about) {
        Ok(month) => month,
        Err(_) => book.running_month()?,
    };
    let draft = MonthFiguresDraft {
        placement,
        month: month.to_string(),
        ..MonthFiguresDraft::default()
    };
    let Some(placement) = placement else {
        return Ok(draft);
    };
    let record = book.get(placement)?;
    let whole = record.in_force().days_in(month) == month.days()
        && record.unpaid().all(|unpaid| unpaid.days_in(month) == 0);
    let wages = record.wages.iter();
    let last = wages
        .filter(|it| it.from <= month.first_day())
        .max_by_key(|it| it.from);
    let changes = record
        .wages
        .iter()
        .any(|it| it.from > month.first_day() && it.from <= month.last_day());
    Ok(match last {
        Some(wage) if whole && !changes => MonthFiguresDraft {
            gross: wage.gross.to_string(),
            side_costs: wage.side_costs.to_string(),
            holiday_pay: wage.holiday_pay.to_string(),
            ..draft
        },
        Some(_) | None => draft,
    })
}

fn form(
    book: &Notebook,
    text: &Text,
    kind: RecordKind,
    id: String,
    person: PersonId,
    mut values: Value,
) -> Result<RecordForm> {
    let fields = fields::of(kind);
    for field in fields {
        field.show(&mut values);
    }
    let removable = !id.is_empty() && !matches!(kind, RecordKind::Person);
    let title = if id.is_empty() {
        text.choice("record-new", kind.code())
    } else {
        text.choice("record-change", kind.code())
    };
    let choices = fields::Choices { book, text };
    Ok(RecordForm {
        kind,
        title,
        person,
        about: book.get(person)?.name(),
        act: text.choice("record-keep", kind.code()),
        remove: if removable {
            text.record_remove()
        } else {
            String::new()
        },
        fields: fields
            .iter()
            .map(|field| field.row(kind, &choices))
            .collect::<Result<_>>()?,
        values: Values(values),
        id,
    })
}
