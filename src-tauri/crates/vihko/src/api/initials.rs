//! Initials instead of names, for a table where somebody sits beside.

use std::collections::BTreeSet;

use serde::Serialize;

use super::Desk;
use crate::error::Result;
use crate::values::PersonId;

/// A word of somebody's name and the initial that stands for it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Initial {
    /// `Korhonen`; the parts of a double name are words of their own.
    pub word: String,
    /// `K.`
    pub initial: String,
}

pub fn initials(desk: &mut Desk) -> Result<Vec<Initial>> {
    let (book, _) = desk.book()?;
    let mut words = BTreeSet::new();
    for (_, person) in book.list::<PersonId>()? {
        for word in person.name().split(|c: char| !c.is_alphabetic()) {
            if let Some(first) = word.chars().next() {
                words.insert(Initial {
                    word: word.to_owned(),
                    initial: format!("{first}."),
                });
            }
        }
    }
    Ok(words.into_iter().collect())
}
