//! The ways into the notebook: its passphrase, and the recovery papers with who keeps them.

use serde::Serialize;
use zeroize::Zeroizing;

use super::account::{self, AccountRow};
use crate::api::opening::{self, EnvelopeInMaking, RecoveryShown, Waiting};
use crate::api::{Changed, Desk, Part};
use crate::association::{Envelope, EnvelopeDraft};
use crate::error::{Failure, Result};
use crate::fault::{Faults, Problem};
use crate::text::Text;
use crate::values::{Draft, EnvelopeId};
use crate::vault::{Passphrase, PassphraseCost, RecoveryCode};

/// The ways into the notebook, as they are shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeysPage {
    /// When the passphrase was chosen.
    pub passphrase: String,
    /// The recovery papers whose codes open the notebook.
    pub envelopes: Vec<EnvelopeRow>,
    /// The code of a paper that is being made, until it is asked back.
    pub code: Option<RecoveryShown>,
    /// The account of this computer, where it can open the notebook.
    pub account: Option<AccountRow>,
}

/// A recovery paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EnvelopeRow {
    /// Which.
    pub id: EnvelopeId,
    /// Who keeps it.
    pub keeper: String,
    /// When it was made, and when it opened the notebook.
    pub about: String,
    /// Whether it can be struck out; the last one stays.
    pub can_go: bool,
}

pub fn keys(desk: &mut Desk) -> Result<KeysPage> {
    let code = match desk.waiting() {
        Some(Waiting::Envelope(it)) => Some(opening::shown(&it.code)),
        Some(Waiting::Code(_) | Waiting::Passphrase(_)) | None => None,
    };
    let keyring = desk.keyring().clone();
    let (book, text) = desk.book()?;
    let passphrase = match book.passphrase_chosen_on()? {
        Some(day) => text.keys_passphrase_chosen(&text.day(day)),
        None => text.keys_passphrase_first(),
    };
    let papers = book.envelopes()?;
    let several = papers.len() > 1;
    let row = |(id, known): (EnvelopeId, Option<Envelope>)| EnvelopeRow {
        id,
        keeper: keeper(text, known.as_ref()),
        about: known.map(|it| about(text, &it)).unwrap_or_default(),
        can_go: several,
    };
    Ok(KeysPage {
        passphrase,
        envelopes: papers.into_iter().map(row).collect(),
        code,
        account: account::row(book, &keyring, text)?,
    })
}

pub fn change_passphrase(
    desk: &mut Desk,
    old: String,
    passphrase: String,
    again: String,
) -> Result<Changed<()>> {
    let (old, passphrase, again) = (
        Zeroizing::new(old),
        Zeroizing::new(passphrase),
        Zeroizing::new(again),
    );
    let chosen = opening::chosen(&passphrase, &again)?;
    let keyring = desk.keyring().clone();
    let (book, _) = desk.book()?;
    let changed = book.change_passphrase(
        Passphrase::typed(&old),
        &chosen,
        PassphraseCost::calibrated()?,
        &keyring,
    );
    match changed {
        Err(error) if *error.failure() == Failure::WrongPassphrase => {
            let mut faults = Faults::default();
            faults.add("old", Problem::NotThePassphrase);
            Err(faults.into())
        }
        Err(error) => Err(error),
        Ok(()) => Ok(Changed::new((), &[Part::Settings])),
    }
}

/// Makes a recovery code; it opens nothing before it is asked back.
pub fn begin_envelope(
    desk: &mut Desk,
    draft: EnvelopeDraft,
    in_place_of: Option<EnvelopeId>,
) -> Result<Changed<()>> {
    let (book, _) = desk.book()?;
    draft.clone().check(book.today())?;
    if in_place_of.is_none() {
        book.room_for_envelope()?;
    }
    desk.wait_for(Waiting::Envelope(EnvelopeInMaking {
        code: RecoveryCode::random()?,
        draft,
        in_place_of,
    }));
    Ok(Changed::new((), &[Part::Settings]))
}

/// Forgets the code of a paper that was not finished; the paper is worthless.
pub fn forget_envelope(desk: &mut Desk) -> Result<Changed<()>> {
    if let Some(Waiting::Envelope(_)) = desk.waiting() {
        desk.answered();
    }
    Ok(Changed::new((), &[Part::Settings]))
}

pub fn strike_out_envelope(desk: &mut Desk, id: EnvelopeId) -> Result<Changed<()>> {
    desk.book()?.0.strike_out_envelope(id)?;
    Ok(Changed::new((), &[Part::Settings]))
}

fn keeper(text: &Text, known: Option<&Envelope>) -> String {
    let named = known.map(|it| it.keeper.clone());
    named
        .filter(|it| !it.is_empty())
        .unwrap_or_else(|| text.keys_first())
}

fn about(text: &Text, it: &Envelope) -> String {
    let made = it.made_on.map(|day| text.keys_made(&text.day(day)));
    let used = it.used_on.map(|day| text.keys_used(&text.day(day)));
    let parts: Vec<String> = made.into_iter().chain(used).collect();
    parts.join(" · ")
}
