//! Opening and locking, and what the window itself remembers.

mod envelope;
mod first_run;
mod handed;
mod locked;
mod moving;
mod notebooks;
mod passphrase;
mod proposal;

pub(super) use envelope::shown;
pub use envelope::{
    RecoveryShown, confirm_recovery_code, envelope_name, ready_envelope, save_envelope,
};
pub use first_run::{
    NewNotebook, SchemeOffer, keep_first_run, make_notebook, scheme_offer, stop_making,
};
pub use handed::{HandedFile, HandedKind, handed_file};
pub use locked::record_locked;
pub use moving::{
    Misplaced, MoveJob, MovedRow, Moving, begin_move, finish_move, move_job, stop_move,
};
pub use notebooks::{RecentRow, choose_notebook};
pub(super) use passphrase::chosen;
pub use passphrase::{PassphraseShown, choose_passphrase, passphrase_shown};
use serde::Serialize;
use zeroize::Zeroizing;

use super::damage::{self, DamageRow};
use super::desk::FirstRun;
use super::{Changed, Desk, Part};
use crate::association::EnvelopeDraft;
use crate::error::{Error, Failure, Result};
use crate::notebook::{self, Beginning, Clock, Notebook, PRACTICE_PASSPHRASE};
use crate::pdf::papers::Origin;
use crate::values::{EnvelopeId, Language};
use crate::vault::{Passphrase, RecoveryCode, Unlock};

/// Everything looks different after opening or locking.
pub(super) const ALL: &[Part] = Part::ALL;

/// How the window starts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Opening {
    /// The person's language.
    pub language: Language,
    /// The size of the text, in percent.
    pub text_size: u16,
    /// After how many minutes without a key or a click the notebook is locked.
    pub idle_minutes: u16,
    /// Whether one's own notebook has been made.
    pub has_own: bool,
    /// Where one's own notebook lies, or will lie.
    pub own: String,
    /// Why one's own notebook is not opened where it lies, if it cannot be kept there.
    pub misplaced: Option<Misplaced>,
    /// Whether the practice notebook has been made.
    pub has_practice: bool,
    /// The association of one's own notebook, or nothing.
    pub association: String,
    /// Other notebooks that were opened before.
    pub recent: Vec<RecentRow>,
    /// How many entries wait for one's own notebook to be opened, as a sentence, or nothing.
    pub waiting: String,
    /// What was typed about a notebook that has not been made yet.
    pub first_run: FirstRun,
    /// Where a new notebook will lie if nothing else is said.
    pub free_place: String,
    /// The recovery code of a notebook that has just been made, until it is asked back.
    pub code: Option<RecoveryShown>,
    /// Whether the recovery code has opened the notebook and a new passphrase is to be chosen.
    pub renewing: bool,
    /// Whether the computer's account opens one's own notebook; while a new passphrase is to be chosen, whether an
    /// account does so no more once it is.
    pub account: bool,
    /// Why one's own notebook does not open, if it is damaged or missing.
    pub damage: Option<DamageRow>,
    /// The notebook that is open.
    pub notebook: Option<OpenNotebook>,
}

/// The notebook that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OpenNotebook {
    /// Whether it is the practice notebook.
    pub practice: bool,
    /// The association's name, or nothing.
    pub association: String,
    /// Today: `ma 2.11.2026`.
    pub today: String,
    /// What became of entries that were made while it was locked, in sentences, or nothing.
    pub taken_in: String,
}

/// What waits for the person's answer.
pub enum Waiting {
    /// A new notebook: its recovery code is to be asked back.
    Code(Box<Beginning>),
    /// A notebook that the recovery code has opened: a new passphrase is to be chosen.
    Passphrase(Box<Notebook>),
    /// One more recovery paper of the open notebook: its code is to be asked back.
    Envelope(EnvelopeInMaking),
}

/// A recovery paper that is being made. Its code opens nothing yet.
pub struct EnvelopeInMaking {
    pub code: RecoveryCode,
    pub draft: EnvelopeDraft,
    /// The paper that is worthless from then on.
    pub in_place_of: Option<EnvelopeId>,
}

pub fn opening(desk: &mut Desk) -> Result<Opening> {
    let notebook = desk.open().map(|book| {
        let (text, today) = (desk.text(), book.today());
        Ok::<_, Error>(OpenNotebook {
            practice: book.origin() == Origin::Practice,
            association: book.association()?.map(|it| it.name).unwrap_or_default(),
            today: format!("{} {}", text.weekday(today), text.day(today)),
            taken_in: locked::taken_in(desk.taken_in(), text),
        })
    });
    Ok(Opening {
        language: desk.text().language(),
        text_size: desk.text_size(),
        idle_minutes: desk.idle_minutes(),
        has_own: desk.own().exists(),
        own: desk.own().display().to_string(),
        misplaced: moving::misplaced(desk),
        has_practice: desk.practice().exists(),
        association: notebooks::association(desk),
        recent: notebooks::others(desk),
        waiting: locked::waiting(desk),
        first_run: desk.first_run().clone(),
        free_place: desk.free_place().display().to_string(),
        code: match desk.waiting() {
            Some(Waiting::Code(beginning)) => Some(envelope::shown(beginning.code())),
            Some(Waiting::Passphrase(_) | Waiting::Envelope(_)) | None => None,
        },
        renewing: matches!(desk.waiting(), Some(Waiting::Passphrase(_))),
        account: opens_by_account(desk),
        damage: damage::row(desk),
        notebook: notebook.transpose()?,
    })
}

pub fn open_by_passphrase(desk: &mut Desk, passphrase: String) -> Result<Changed<()>> {
    let passphrase = Zeroizing::new(passphrase);
    let book = open_own(desk, &Unlock::Passphrase(Passphrase::typed(&passphrase)))?;
    desk.lay(book)?;
    remember(desk)?;
    Ok(Changed::new((), ALL))
}

/// Never by itself: a locked notebook opens only when somebody asks for it.
pub fn open_by_account(desk: &mut Desk) -> Result<Changed<()>> {
    let with = notebook::by_account(&desk.own(), desk.keyring())?;
    let book = open_own(desk, &with)?;
    desk.lay(book)?;
    remember(desk)?;
    Ok(Changed::new((), ALL))
}

/// The notebook opens only after a new passphrase: who has the paper has lost the old one.
pub fn open_by_recovery_code(desk: &mut Desk, code: String) -> Result<Changed<()>> {
    let code = Zeroizing::new(code);
    let book = open_own(desk, &Unlock::Recovery(RecoveryCode::parse(&code)?))?;
    desk.lock()?;
    desk.wait_for(Waiting::Passphrase(Box::new(book)));
    Ok(Changed::new((), ALL))
}

pub fn open_practice(desk: &mut Desk) -> Result<Changed<()>> {
    let path = desk.practice();
    if !path.exists() {
        std::fs::create_dir_all(desk.folder())
            .map_err(|error| Error::file(desk.folder(), error))?;
        notebook::practice(&path)?;
    }
    let passphrase = Unlock::Passphrase(Passphrase::typed(PRACTICE_PASSPHRASE));
    // It goes by its own fixed day, whatever the desk's clock says.
    desk.lay(Notebook::open(&path, &passphrase, Clock::System)?)?;
    Ok(Changed::new((), ALL))
}

pub fn lock(desk: &mut Desk) -> Result<Changed<()>> {
    desk.lock()?;
    Ok(Changed::new((), ALL))
}

pub fn choose_language(desk: &mut Desk, language: Language) -> Result<Changed<()>> {
    desk.choose_language(language)?;
    // Every row carries finished texts.
    Ok(Changed::new((), ALL))
}

pub fn choose_text_size(desk: &mut Desk, percent: u16) -> Result<Changed<u16>> {
    let chosen = desk.choose_text_size(percent)?;
    Ok(Changed::new(chosen, &[Part::Settings]))
}

fn opens_by_account(desk: &Desk) -> bool {
    match desk.waiting() {
        Some(Waiting::Passphrase(book)) => book.has_account(),
        Some(Waiting::Code(_) | Waiting::Envelope(_)) | None => {
            desk.open().is_none() && notebook::account_opens(&desk.own(), desk.keyring())
        }
    }
}

/// Opens one's own notebook; if it is damaged or gone, the window offers what helps from then on.
pub(super) fn open_own(desk: &mut Desk, with: &Unlock) -> Result<Notebook> {
    if desk.misses_own() {
        return Err(Failure::NotebookGone.into());
    }
    let opened = Notebook::open(&desk.own(), with, desk.clock());
    if let Err(error) = &opened {
        damage::note(desk, error.failure());
        if *error.failure() == Failure::TooNew {
            let own = desk.own();
            desk.keep_too_new(&own);
        }
    }
    opened
}

/// The passphrase, or else the recovery code, as it was typed.
pub(super) fn typed(passphrase: String, code: String) -> Result<Unlock> {
    let (passphrase, code) = (Zeroizing::new(passphrase), Zeroizing::new(code));
    Ok(match code.trim() {
        "" => Unlock::Passphrase(Passphrase::typed(&passphrase)),
        code => Unlock::Recovery(RecoveryCode::parse(code)?),
    })
}

/// Remembers that this is one's own notebook, and of which association.
pub(super) fn remember(desk: &mut Desk) -> Result<()> {
    let Some(book) = desk.open() else {
        return Ok(());
    };
    let association = book.association()?.map(|it| it.name).unwrap_or_default();
    let path = book.path().to_owned();
    desk.choose_notebook(&path, &association)?;
    match association.as_str() {
        "" => Ok(()),
        association => desk.forget_missing(association),
    }
}
