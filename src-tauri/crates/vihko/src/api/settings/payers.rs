//! Those who pay, each with its scheme in plain words.

use serde::Serialize;

use super::PARTS;
use crate::api::{Changed, Desk, FieldChoice};
use crate::association::PayerDraft;
use crate::error::Result;
use crate::notebook::Notebook;
use crate::text::Text;
use crate::values::{Draft, PayerId};

/// Somebody who pays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PayerRow {
    /// Which.
    pub id: PayerId,
    /// The name with the unit.
    pub name: String,
    /// The scheme's id.
    pub scheme: String,
    /// What the scheme is called.
    pub scheme_name: String,
    /// Whether one's own copy holds today.
    pub own: bool,
    /// What it comes to, in a line: amount, months, part months.
    pub rules: Vec<String>,
    /// Where the rules come from and when that was checked.
    pub source: String,
}

/// A payer to be filled in or changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PayerForm {
    /// What the form begins with.
    pub draft: PayerDraft,
    /// The schemes to choose from.
    pub schemes: Vec<FieldChoice>,
}

pub fn payers(desk: &mut Desk) -> Result<Vec<PayerRow>> {
    let (book, text) = desk.book()?;
    let today = book.today();
    let mut rows = Vec::new();
    for (id, payer) in book.list::<PayerId>()? {
        let profile = book.scheme_on(&payer.scheme, today)?;
        let known = profile
            .rules()
            .into_iter()
            .filter(|rule| rule.value.is_some());
        rows.push(PayerRow {
            id,
            name: payer.full_name(),
            scheme_name: text.name(&profile.name),
            own: super::schemes::holding(book, &payer.scheme, today)?.is_some(),
            rules: known
                .take(4)
                .map(|rule| text.rule_words(&rule).line())
                .collect(),
            source: text.scheme_source(&text.day(profile.checked_on), &profile.source),
            scheme: payer.scheme,
        });
    }
    Ok(rows)
}

pub fn payer(desk: &mut Desk, id: Option<PayerId>) -> Result<PayerForm> {
    let (book, text) = desk.book()?;
    let draft = match id {
        Some(id) => PayerDraft::of(&book.get(id)?),
        None => PayerDraft::default(),
    };
    let schemes = choices(book, text)?;
    Ok(PayerForm { draft, schemes })
}

pub fn keep_payer(
    desk: &mut Desk,
    place: String,
    id: Option<PayerId>,
    draft: PayerDraft,
) -> Result<Changed<PayerId>> {
    let (book, _) = desk.book()?;
    let id = book.finish(&place, |book| match id {
        Some(id) => book.change(id, draft).map(|()| id),
        None => book.record(draft),
    })?;
    Ok(Changed::new(id, PARTS))
}

pub fn remove_payer(desk: &mut Desk, id: PayerId) -> Result<Changed<()>> {
    desk.book()?.0.remove(id)?;
    Ok(Changed::new((), PARTS))
}

/// Every scheme once, by the name that holds today.
fn choices(book: &Notebook, text: &Text) -> Result<Vec<FieldChoice>> {
    let mut found: Vec<FieldChoice> = Vec::new();
    for known in book.schemes()? {
        let id = known.profile.id;
        if found.iter().all(|it| it.code != id) {
            let profile = book.scheme_on(&id, book.today())?;
            found.push(FieldChoice {
                shown: text.name(&profile.name),
                code: id,
            });
        }
    }
    Ok(found)
}
