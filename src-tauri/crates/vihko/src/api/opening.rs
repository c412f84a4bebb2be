//! Opening and locking, and what the window itself remembers.

use serde::Serialize;
use zeroize::Zeroizing;

use super::{Changed, Desk, Part};
use crate::error::{Error, Result};
use crate::notebook::{self, Clock, Notebook, PRACTICE_PASSPHRASE};
use crate::pdf::papers::Origin;
use crate::values::Language;
use crate::vault::{Passphrase, RecoveryCode, Unlock};

/// Everything looks different after opening or locking.
const ALL: &[Part] = Part::ALL;

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
}

pub fn opening(desk: &mut Desk) -> Result<Opening> {
    let notebook = desk.open().map(|book| {
        let (text, today) = (desk.text(), book.today());
        Ok::<_, Error>(OpenNotebook {
            practice: book.origin() == Origin::Practice,
            association: book.association()?.map(|it| it.name).unwrap_or_default(),
            today: format!("{} {}", text.weekday(today), text.day(today)),
        })
    });
    Ok(Opening {
        language: desk.text().language(),
        text_size: desk.text_size(),
        idle_minutes: desk.idle_minutes(),
        has_own: desk.own().exists(),
        notebook: notebook.transpose()?,
    })
}

pub fn open_by_passphrase(desk: &mut Desk, passphrase: String) -> Result<Changed<()>> {
    let passphrase = Zeroizing::new(passphrase);
    open_own(desk, &Unlock::Passphrase(Passphrase::typed(&passphrase)))
}

pub fn open_by_recovery_code(desk: &mut Desk, code: String) -> Result<Changed<()>> {
    let code = Zeroizing::new(code);
    open_own(desk, &Unlock::Recovery(RecoveryCode::parse(&code)?))
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

fn open_own(desk: &mut Desk, with: &Unlock) -> Result<Changed<()>> {
    let book = Notebook::open(&desk.own(), with, desk.clock())?;
    desk.lay(book)?;
    Ok(Changed::new((), ALL))
}
