//! A person's follow-up forms.

use super::Sign;
use crate::api::Desk;
use crate::api::records::RecordRow;
use crate::api::today::Cell;
use crate::error::Result;
use crate::exchange::forms::template;
use crate::form::Form;
use crate::values::{FormId, PersonId};

pub fn person_forms(desk: &mut Desk, id: PersonId) -> Result<Vec<RecordRow>> {
    let (book, text) = desk.book()?;
    let placements = book.placements_of(id)?;
    let mut forms = book.list::<FormId>()?;
    forms.retain(|(_, it)| placements.iter().any(|(id, _)| *id == it.placement));
    forms.sort_by_key(|(_, it)| std::cmp::Reverse((it.month, it.filled_on)));
    let row = |(id, it): (FormId, Form)| {
        let template = template(&it.template, it.version)?;
        let open = u32::try_from(template.open_questions(&it).count()).unwrap_or(u32::MAX);
        let name = template.name.in_language(text.language()).to_owned();
        Ok(RecordRow {
            id: id.0.to_string(),
            title: it
                .month
                .map_or_else(|| name.clone(), |month| text.month_title(month)),
            detail: text.person_form_filled(&text.day(it.filled_on)),
            state: Some(match open {
                0 => Cell {
                    sign: Sign::Done,
                    shown: text.today_form_filled(),
                },
                open => Cell {
                    sign: Sign::Due,
                    shown: text.today_form_open(open),
                },
            }),
        })
    };
    forms.into_iter().map(row).collect()
}
