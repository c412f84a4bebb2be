//! What can go wrong: what a person may see of it, and the cause that only the log sees.

use std::fmt;
use std::path::Path;

use chrono::NaiveDateTime;

use crate::fault::Faults;
use crate::values::{Month, Version, codes};

/// The answer of everything that can be refused.
pub type Result<T> = std::result::Result<T, Error>;

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// A refusal: the failure that a person is told, and its cause for the log.
#[derive(Debug)]
pub struct Error {
    failure: Box<Failure>,
    cause: Option<Cause>,
}

/// What a person is told. Each case is the Fluent message `failure-…` of the same name; it carries no
/// names of people, no codes and no texts from the notebook, only what the person just gave.
#[derive(Debug, Clone, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Failure {
    /// Something that was typed, or that a file holds, cannot be taken.
    Invalid(Faults),
    /// The passphrase opens no slot.
    WrongPassphrase,
    /// The recovery code opens no slot.
    WrongRecoveryCode,
    /// The account slot is not there, or this computer's keyring has not its key.
    WrongAccount,
    /// This computer has no keyring in which an account's key could lie.
    NoKeyring,
    /// The system's keyring did not take or give a key.
    KeyringFailed,
    /// This group (counted from 1) of the recovery code is not a multiple of eleven or is missing.
    RecoveryGroup(usize),
    /// The passphrase has fewer characters than the number given.
    PassphraseTooShort(usize),
    /// The new passphrase was typed differently the second time.
    PassphrasesDiffer,
    /// The notebook's file is no longer where it was.
    NotebookGone,
    /// Neither file with the key slots stands beside the notebook.
    SlotsMissing,
    /// There are as many ways in as the number given, and no more may be added.
    TooManyWaysIn(usize),
    /// The last recovery code cannot be struck out.
    LastRecoveryCode,
    /// Both files with the key slots were altered or belong to another notebook.
    SlotsAltered,
    /// The notebook opens but its content is damaged.
    Damaged,
    /// Of the damaged notebook not even that can be read which tells of its tables.
    NothingToSalvage,
    /// No copy has the keys of this notebook.
    NoKeysInCopies,
    /// A sealed file beside the notebook, such as an attachment, was altered or cut.
    SealedFileDamaged(String),
    /// A sealed file beside the notebook is gone.
    SealedFileMissing(String),
    /// The file is not a notebook of this program.
    NotANotebook,
    /// A newer version of the program wrote the notebook.
    TooNew,
    /// No notebook is open in the window.
    Locked,
    /// The notebook is open elsewhere.
    Busy,
    /// The notebook is open elsewhere, as the program there has told.
    OpenOn(Opener),
    /// The notebook lies, or would lie, in a folder that the service of this name copies elsewhere.
    LiesSynced(String),
    /// The notebook lies, or would lie, on another computer's drive.
    LiesOnNetwork,
    /// The notebook lies, or would lie, on a stick or another disk that can be pulled out.
    LiesOnRemovable,
    /// So many entries as the number given wait for the notebook to be opened, and no more may be put in.
    LockedEntriesFull(usize),
    /// The moving of the notebook was stopped; it is where it was.
    MoveStopped,
    /// The disk has no room.
    DiskFull,
    /// The disk could not be read or written.
    DiskFailed,
    /// The place or the file may not be written.
    ReadOnly,
    /// There is no such file.
    NoSuchFile(String),
    /// There is no such folder.
    NoSuchFolder(String),
    /// A folder stands where a file is meant.
    IsAFolder(String),
    /// The file that is said to hold the passphrase is not there.
    NoPassphraseFile(String),
    /// The file is a notebook, belongs to one or opens one, and is not overwritten.
    BelongsToNotebook(String),
    /// Two things were to be written into the same file.
    SameFileTwice(String),
    /// What the program answered could not be written.
    NotShown,
    /// The recovery code of a new notebook could not be shown, so the notebook was not made.
    CodeNotShown,
    /// The file is there already and is not overwritten.
    FileExists(String),
    /// The file could not be read or written.
    File(String),
    /// The file is not JSON; the line is where it stops being so.
    NotJson(usize),
    /// The file is larger than the number of megabytes given.
    FileTooLarge(usize),
    /// What was typed and not recorded yet is larger than the number of megabytes given.
    DraftTooLarge(usize),
    /// The file of data was written by a newer version of the program.
    DataTooNew,
    /// The notebook does not know yet whose it is.
    NoAssociation,
    /// The notebook has no payer yet.
    NoPayer,
    /// The notebook has no payer of this name.
    NoSuchPayer(String),
    /// The notebook has several payers; one must be named.
    WhichPayer(String),
    /// The notebook has no person of this name, or nobody of this name has a placement in the month.
    NoSuchPerson(String),
    /// The notebook has several people of this name; they are listed with their numbers.
    WhichPerson(String),
    /// Neither the program nor the notebook has a support scheme of this id.
    NoSuchScheme(String),
    /// The placement has no such deadline, or it has not been answered.
    NoSuchDeadline,
    /// Several deadlines of this kind are there; the one that is meant must be told.
    WhichDeadline(String),
    /// Nobody had a placement with this payer in the month.
    NothingToReport(Month),
    /// The month's report has been confirmed already and nothing has changed since.
    AlreadyConfirmed(Month),
    /// The month's report lacks something and no reason was given.
    Incomplete(Month),
    /// The month was confirmed as one paper about everybody.
    ConfirmedAsOne(Month),
    /// The file is a practice notebook's, and this notebook is one's own.
    PracticeData,
    /// This is a practice notebook, and the file holds real records.
    PracticeNotebook,
    /// No report of these months has been confirmed, so there is nothing to claim.
    NothingToClaim(Month),
    /// No outcome of the person makes a bonus due.
    NoBonus,
    /// The person has no placement that has begun.
    NoPlacement,
    /// The last month of a stretch, given here, comes before the first.
    MonthsBackwards(Month),
    /// Nobody's follow-up form of the month has been filled.
    NoForm(Month),
    /// The month has not ended.
    MonthNotOver(Month),
    /// There is no such record.
    NotFound,
    /// What was to be taken back has been changed again since, or something else rests on it.
    ChangedSince,
    /// What was to be taken back is a confirmed report, which never changes.
    ConfirmedStays,
    /// What was to come back belongs to something that was removed itself.
    RestsOnRemoved,
    /// Something else was recorded in the place of what was to come back.
    NoLongerFits,
    /// There is nothing that could be taken back.
    NothingToUndo,
    /// There is nothing that was taken back and could be done again.
    NothingToRedo,
    /// What was to be removed is needed by something that stays.
    StillNeeded,
    /// A text has a character for which no embedded font has a shape.
    NoGlyph(char),
    /// A paper of this kind is made of something that was not said: a month, a person.
    PaperNeeds(PaperNeed),
    /// A paper of this kind names the person whom it is about.
    PaperNamesPeople,
    /// The month was confirmed in another language, which its paper keeps.
    ConfirmedInLanguage(Month),
    /// The making of papers was stopped; none was kept.
    Stopped,
    /// The making or restoring of a copy was stopped; nothing of it was kept.
    CopyStopped,
    /// The copy is not as it was written: decayed, cut or altered.
    CopyDamaged(String),
    /// The file is no copy of a notebook.
    NotACopy(String),
    /// The second place lies where the notebook lies, and would be lost with it.
    CopyPlaceTooNear,
    /// No program of the system opened the paper.
    NotOpened,
    /// The system's printer did not take the paper.
    NotPrinted,
    /// The file is not a paper of this program, or carries no data.
    NoDataInside,
    /// The file is no PDF.
    NotAPdf,
    /// The file is a PDF that a password locks.
    PaperLocked,
    /// The file is no PNG or JPEG picture, is damaged, or has too many pixels.
    NotAPicture,
    /// The file is a PDF that is cut, altered beyond reading or larger than any paper of this program.
    PaperDamaged,
    /// What is printed on a paper and the data inside it are not the same; each difference has been told.
    PaperDisagrees,
    /// The file is no update of this program.
    NotAnUpdate,
    /// The update is not as it was published: decayed, cut, altered, or made by somebody else.
    UpdateAltered,
    /// The update is for another system than this one.
    UpdateOfOtherSystem,
    /// The update brings this very version or an older one.
    UpdateNotNewer {
        /// The version that it brings.
        theirs: Version,
        /// The version of this program.
        ours: Version,
    },
    /// The program was built without a publisher's key, so it takes no updates.
    NoPublisher,
    /// The installer of an update did not start.
    NotInstalled,
    /// Something that should never happen; the log tells more.
    Internal,
}

/// Which failure it is, without anything that it carries: for the log.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct FailureCode(&'static str);

impl Failure {
    /// Which failure it is: `no-such-file`.
    pub fn code(&self) -> FailureCode {
        FailureCode(self.into())
    }
}

impl fmt::Debug for FailureCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// Who has a notebook open. It tells nothing of the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opener {
    /// The computer's name.
    pub computer: String,
    /// Which program.
    pub program: OpenIn,
    /// Since when, where the person sits who is told.
    pub since: NaiveDateTime,
}

codes! {
    /// In which program a notebook is open.
    pub enum OpenIn {
        /// The window.
        Window = "window",
        /// The program `vihko`.
        Program = "program",
    }
}

codes! {
    /// What a paper is made of and must be said.
    pub enum PaperNeed {
        /// Which month.
        Month = "month",
        /// About whom.
        Person = "person",
    }
}

impl Error {
    /// The failure with its cause.
    pub fn because(failure: Failure, cause: impl Into<Cause>) -> Error {
        Error {
            failure: Box::new(failure),
            cause: Some(cause.into()),
        }
    }

    /// Something that should never happen.
    pub fn internal(cause: impl Into<Cause>) -> Error {
        Error::because(Failure::Internal, cause)
    }

    /// A file operation's error, told with the file's name and without its folder.
    pub fn file(path: &Path, error: std::io::Error) -> Error {
        use std::io::ErrorKind;
        let name = last_name(path);
        let is = |kinds: &[ErrorKind]| kinds.contains(&error.kind());
        let failure = if is(&[ErrorKind::NotFound]) {
            Failure::NoSuchFile(name)
        } else if is(&[ErrorKind::IsADirectory]) {
            Failure::IsAFolder(name)
        } else if is(&[ErrorKind::AlreadyExists]) {
            Failure::FileExists(name)
        } else if is(&[ErrorKind::PermissionDenied, ErrorKind::ReadOnlyFilesystem]) {
            Failure::ReadOnly
        } else if is(&[ErrorKind::StorageFull, ErrorKind::QuotaExceeded]) {
            Failure::DiskFull
        } else {
            Failure::File(name)
        };
        Error::because(failure, error)
    }

    /// What a person may see.
    pub fn failure(&self) -> &Failure {
        &self.failure
    }

    /// The faults, if something typed was wrong.
    pub fn faults(&self) -> Option<&Faults> {
        if let Failure::Invalid(faults) = &*self.failure {
            Some(faults)
        } else {
            None
        }
    }
}

/// A file's or folder's own name, without the folders above it.
pub fn last_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}

impl fmt::Display for Error {
    /// For the log: the kind of failure only. Causes may quote data and are not written.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.failure.code(), f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.as_deref().map(|cause| cause as _)
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Error {
        Error {
            failure: Box::new(failure),
            cause: None,
        }
    }
}

impl From<Faults> for Error {
    fn from(faults: Faults) -> Error {
        Failure::Invalid(faults).into()
    }
}
