//! Follow-up forms: what is due and filled, and one form while it is filled, on screen or from paper.

mod page;

use std::collections::BTreeMap;

use serde::Serialize;

pub use page::{AgreedRow, AskedIf, ChoiceRow, FormPage, QuestionRow, TrendRow, VersionRow};

use super::{Changed, Desk, Part};
use crate::error::Result;
use crate::exchange::forms::{newest, templates};
use crate::fault::Faults;
use crate::form::{Form, FormDraft, Template};
use crate::notebook::{FormWanted, Notebook};
use crate::report::Confirmation;
use crate::text::Text;
use crate::values::{FormId, Month, PersonId, PlacementId, maybe, sort_key};
use page::page;

/// What a change of a form may have touched.
const TOUCHED: &[Part] = &[Part::Forms, Part::Reports, Part::People, Part::Drafts];

/// The forms' screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FormsPage {
    /// Forms of a time that is over, the oldest first.
    pub due: Vec<DueFormRow>,
    /// Forms of a time that is still running.
    pub coming: Vec<DueFormRow>,
    /// Forms that have been filled, the newest first.
    pub filled: Vec<FilledFormRow>,
}

/// A form that is still to be filled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DueFormRow {
    /// Which template.
    pub template: String,
    /// About which placement.
    pub placement: PlacementId,
    /// About which month (`2026-10`); blank for the whole placement.
    pub month: String,
    /// The person.
    pub name: String,
    /// The form's name.
    pub title: String,
    /// The month or the placement's days: `lokakuu 2026`.
    pub about: String,
    /// By when: `31.10. mennessä`.
    pub due: String,
}

/// A form that has been filled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FilledFormRow {
    /// Which form.
    pub id: FormId,
    /// The person.
    pub name: String,
    /// The form's name with its version.
    pub title: String,
    /// The month or the placement's days.
    pub about: String,
    /// When it was filled, and the paper's number: `30.10.2026 · nro 41`.
    pub filled: String,
    /// What is missing, or nothing.
    pub open: String,
}

pub fn forms(desk: &mut Desk) -> Result<FormsPage> {
    let (book, text) = desk.book()?;
    let today = book.today();
    let names = Names::of(book, text)?;
    let newest = newest()?;
    let (mut due, mut coming) = (Vec::new(), Vec::new());
    for it in book.due_forms()? {
        let template = newest.iter().find(|template| template.id == it.template);
        let row = DueFormRow {
            name: names.person(it.placement),
            title: title_of(template, text),
            about: names.about(it.placement, it.month),
            due: text.forms_due_by(&text.day_short(it.due_on)),
            month: it.month.map(|month| month.to_string()).unwrap_or_default(),
            template: it.template,
            placement: it.placement,
        };
        if it.due_on < today {
            due.push(row);
        } else {
            coming.push(row);
        }
    }
    let templates = templates()?;
    let mut filled = book.list::<FormId>()?;
    filled.sort_by_cached_key(|(_, it)| {
        let name = sort_key(&names.person(it.placement));
        (std::cmp::Reverse((it.reaches(), it.filled_on)), name)
    });
    let row = |(id, it): (FormId, Form)| {
        let template = templates
            .iter()
            .find(|template| template.id == it.template && template.version == it.version);
        let open = template.map_or(0, |template| template.open_questions(&it).count());
        FilledFormRow {
            id,
            name: names.person(it.placement),
            title: versioned(template, text),
            about: names.about(it.placement, it.month),
            filled: match it.serial.as_str() {
                "" => text.day(it.filled_on),
                serial => text.forms_filled_with_serial(&text.day(it.filled_on), serial),
            },
            open: match open {
                0 => String::new(),
                open => text.forms_open(u32::try_from(open).unwrap_or(u32::MAX)),
            },
        }
    };
    Ok(FormsPage {
        due,
        coming,
        filled: filled.into_iter().map(row).collect(),
    })
}

pub fn form_to_fill(
    desk: &mut Desk,
    template: String,
    placement: PlacementId,
    month: String,
    version: Option<u32>,
) -> Result<FormPage> {
    let (book, text) = desk.book()?;
    let month = maybe(&month, Month::parse).map_err(|problem| {
        let mut faults = Faults::default();
        faults.add("month", problem);
        faults
    })?;
    let sheet = book.form_to_fill(FormWanted {
        template,
        version,
        placement,
        month,
    })?;
    page(book, text, sheet)
}

pub fn form(desk: &mut Desk, id: FormId) -> Result<FormPage> {
    let (book, text) = desk.book()?;
    let sheet = book.filled_form(id)?;
    page(book, text, sheet)
}

pub fn record_form(
    desk: &mut Desk,
    id: Option<FormId>,
    draft: FormDraft,
) -> Result<Changed<FormId>> {
    let (book, _) = desk.book()?;
    let id = match id {
        Some(id) => {
            book.change(id, draft)?;
            id
        }
        None => book.record(draft)?,
    };
    Ok(Changed::new(id, TOUCHED))
}

pub fn remove_form(desk: &mut Desk, id: FormId) -> Result<Changed<()>> {
    let (book, _) = desk.book()?;
    book.remove(id)?;
    Ok(Changed::new((), TOUCHED))
}

/// That a month has been confirmed, so that a change shows only in a correction; blank while it has not.
pub(super) fn confirmed_note(
    confirmed: Option<Confirmation>,
    month: Option<Month>,
    text: &Text,
) -> String {
    match (confirmed, month) {
        (Some(it), Some(month)) => {
            text.reports_changing_confirmed(&text.month_of(month), &it.number.to_string())
        }
        (None, _) | (_, None) => String::new(),
    }
}

fn title_of(template: Option<&Template>, text: &Text) -> String {
    template
        .map(|it| it.name.in_language(text.language()).to_owned())
        .unwrap_or_default()
}

fn versioned(template: Option<&Template>, text: &Text) -> String {
    template
        .map(|it| {
            let name = it.name.in_language(text.language());
            text.forms_versioned(name, &it.version.to_string())
        })
        .unwrap_or_default()
}

/// Names and times of placements, for rows.
struct Names<'a> {
    text: &'a Text,
    placements: BTreeMap<PlacementId, (String, String)>,
}

impl Names<'_> {
    fn of<'a>(book: &Notebook, text: &'a Text) -> Result<Names<'a>> {
        let people: BTreeMap<PersonId, String> = book
            .list::<PersonId>()?
            .into_iter()
            .map(|(id, it)| (id, it.name()))
            .collect();
        let placements = book.list::<PlacementId>()?.into_iter().map(|(id, it)| {
            let name = people.get(&it.person).cloned().unwrap_or_default();
            (id, (name, text.period(it.in_force())))
        });
        Ok(Names {
            text,
            placements: placements.collect(),
        })
    }

    fn person(&self, placement: PlacementId) -> String {
        let known = self.placements.get(&placement);
        known.map(|(name, _)| name.clone()).unwrap_or_default()
    }

    fn about(&self, placement: PlacementId, month: Option<Month>) -> String {
        match month {
            Some(month) => self.text.month(month),
            None => {
                let known = self.placements.get(&placement);
                known.map(|(_, days)| days.clone()).unwrap_or_default()
            }
        }
    }
}
