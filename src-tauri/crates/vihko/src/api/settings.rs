//! The association, those who record, those who pay, and the keys.

mod account;
mod keys;
mod log;
mod payers;
mod rules;
mod schemes;

pub use account::{AccountRow, add_account, remove_account};
pub use keys::{
    EnvelopeRow, KeysPage, begin_envelope, change_passphrase, forget_envelope, keys,
    strike_out_envelope,
};
pub use log::{log_name, log_place, ready_log, save_log};
pub use payers::{PayerForm, PayerRow, keep_payer, payer, payers, remove_payer};
pub use rules::{RuleForm, change_rule, rule};
pub use schemes::{
    RuleRow, SchemeFile, SchemeHead, SchemePage, VersionOfScheme, keep_scheme, keep_scheme_file,
    remove_scheme, scheme, scheme_file, scheme_head,
};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::Serialize;

use super::{Changed, Desk, Part};
use crate::association::{AssociationDraft, RecorderDraft};
use crate::error::{Error, Failure, Result};
use crate::fault::Faults;
use crate::values::{Draft, RecorderId};

/// What shows the payers and their schemes, or rests on them.
const PARTS: &[Part] = &[Part::Association, Part::People, Part::Reports];

/// Somebody who records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RecorderRow {
    /// Which.
    pub id: RecorderId,
    /// The name.
    pub name: String,
    /// Whether this one records now.
    pub records_now: bool,
}

pub fn association(desk: &mut Desk) -> Result<AssociationDraft> {
    let kept = desk.book()?.0.association()?;
    Ok(kept.as_ref().map(AssociationDraft::of).unwrap_or_default())
}

/// Keeps what the form holds, beside the logo that is there now: it is chosen and removed by itself, and the form may
/// be older.
pub fn keep_association(
    desk: &mut Desk,
    place: String,
    draft: AssociationDraft,
) -> Result<Changed<()>> {
    let (book, _) = desk.book()?;
    book.finish(&place, |book| {
        let logo = book.association()?.and_then(|it| it.logo);
        book.keep_association(AssociationDraft { logo, ..draft })
    })?;
    Ok(Changed::new(
        (),
        &[Part::Association, Part::Opening, Part::Reports],
    ))
}

pub fn logo(desk: &mut Desk) -> Result<Option<String>> {
    let (book, _) = desk.book()?;
    let logo = book.association()?.and_then(|it| it.logo);
    Ok(logo.map(|id| book.get(id)).transpose()?.map(|it| it.name))
}

pub fn keep_logo(desk: &mut Desk, name: String, content: String) -> Result<Changed<()>> {
    let (book, _) = desk.book()?;
    let picture = BASE64_STANDARD
        .decode(content.as_bytes())
        .map_err(|error| Error::because(Failure::NotAPicture, error))?;
    book.set_logo(&name, &picture)?;
    Ok(Changed::new((), &[Part::Association, Part::Reports]))
}

pub fn remove_logo(desk: &mut Desk) -> Result<Changed<()>> {
    desk.book()?.0.remove_logo()?;
    Ok(Changed::new((), &[Part::Association, Part::Reports]))
}

pub fn recorders(desk: &mut Desk) -> Result<Vec<RecorderRow>> {
    let (book, _) = desk.book()?;
    let now = book.recorder()?.map(|(id, _)| id);
    let row = |(id, it): (RecorderId, crate::association::Recorder)| RecorderRow {
        id,
        name: it.name,
        records_now: now == Some(id),
    };
    Ok(book.list::<RecorderId>()?.into_iter().map(row).collect())
}

pub fn record_recorder(
    desk: &mut Desk,
    place: String,
    draft: RecorderDraft,
) -> Result<Changed<RecorderId>> {
    let (book, _) = desk.book()?;
    let id = book.finish(&place, |book| book.record(draft))?;
    Ok(Changed::new(id, &[Part::Settings]))
}

pub fn choose_recorder(desk: &mut Desk, recorder: RecorderId) -> Result<Changed<()>> {
    desk.book()?.0.choose_recorder(recorder)?;
    Ok(Changed::new((), &[Part::Settings]))
}

pub fn remove_recorder(desk: &mut Desk, recorder: RecorderId) -> Result<Changed<()>> {
    desk.book()?.0.remove(recorder)?;
    Ok(Changed::new((), &[Part::Settings]))
}

pub fn choose_idle_minutes(desk: &mut Desk, minutes: u16) -> Result<Changed<u16>> {
    let chosen = desk.choose_idle_minutes(minutes)?;
    Ok(Changed::new(chosen, &[Part::Settings, Part::Opening]))
}

/// The same refusal with its faults under the fields of the window's form.
fn renamed(error: Error, field: impl Fn(&str) -> String) -> Error {
    let Some(wrong) = error.faults() else {
        return error;
    };
    let mut faults = Faults::default();
    for fault in wrong.iter() {
        faults.add(field(&fault.field), fault.problem.clone());
    }
    faults.into()
}
