//! The people, as lists show them.

use serde::Serialize;

use super::Desk;
use crate::error::Result;
use crate::person::Person;
use crate::values::{PersonId, PlacementId, sort_key};

/// A person in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonRow {
    /// Which person.
    pub id: PersonId,
    /// Given name first.
    pub name: String,
    /// The job of the latest placement, or nothing.
    pub job_title: String,
    /// The days of the latest placement, or nothing: `1.4.2026–31.3.2027`.
    pub period: String,
}

pub fn people(desk: &mut Desk) -> Result<Vec<PersonRow>> {
    let (book, text) = desk.book()?;
    let placements = book.list::<PlacementId>()?;
    let mut people = book.list::<PersonId>()?;
    people.sort_by_cached_key(|(_, person)| sort_key(&person.listed_name()));
    let row = |(id, person): (PersonId, Person)| {
        let of_person = placements
            .iter()
            .map(|(_, it)| it)
            .filter(|it| it.person == id);
        let latest = of_person.max_by_key(|it| it.in_force().start());
        PersonRow {
            id,
            name: person.name(),
            job_title: latest.map(|it| it.job_title.clone()).unwrap_or_default(),
            period: latest
                .map(|it| text.period(it.in_force()))
                .unwrap_or_default(),
        }
    };
    Ok(people.into_iter().map(row).collect())
}
