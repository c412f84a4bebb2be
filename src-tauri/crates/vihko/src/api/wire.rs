//! The shapes that every command shares: arguments by name, what a change answers, and a refusal.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::error::{self, Error, Failure};
use crate::text::Text;
use crate::values::codes;

codes! {
    /// What a change may have touched; the window loads anew what shows one of these.
    pub enum Part {
        /// Whether a notebook is open, and which.
        Opening = "opening",
        /// The association, those who pay and their schemes.
        Association = "association",
        /// People, their placements, decisions and the documented path.
        People = "people",
        /// Guidance sessions and agreed steps.
        Sessions = "sessions",
        /// Follow-up forms.
        Forms = "forms",
        /// Month figures, reports and their gaps.
        Reports = "reports",
        /// Unfinished drafts.
        Drafts = "drafts",
        /// Copies of the notebook, here and elsewhere.
        Copies = "copies",
        /// What the window itself remembers, such as its language.
        Settings = "settings",
    }
}

/// What a change answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Changed<T> {
    /// What the command gives, such as the new record's id.
    pub value: T,
    /// What may look different now.
    pub parts: Vec<Part>,
    /// What Ctrl Z would take back now, as the text of its button: "Kumoa ohjauksen kirjaaminen".
    pub undo: Option<String>,
}

impl<T> Changed<T> {
    /// A change that cannot be taken back.
    pub fn new(value: T, parts: &[Part]) -> Changed<T> {
        Changed {
            value,
            parts: parts.to_vec(),
            undo: None,
        }
    }
}

codes! {
    /// How the window treats a refusal.
    pub enum RefusalKind {
        /// Fields are wrong: a sentence stands under each.
        Invalid = "invalid",
        /// No notebook is open: the window shows the lock.
        Locked = "locked",
        /// A notebook is damaged or gone: the window shows what helps.
        Damaged = "damaged",
        /// The act is refused, and the sentence says what to do instead.
        Refused = "refused",
        /// Something that should never happen.
        Internal = "internal",
    }
}

/// Why a command was not carried out, in finished sentences of the person's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Refusal {
    /// How the window treats it.
    pub kind: RefusalKind,
    /// The sentence.
    pub text: String,
    /// What is wrong in which field, in the order of the draft.
    pub faults: Vec<FaultText>,
}

/// What is wrong in one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FaultText {
    /// The field's name or path, such as `held_on` or `participants[1].minutes`.
    pub field: String,
    /// Why, and what cures it.
    pub text: String,
}

impl Refusal {
    /// The refusal as this person reads it.
    pub fn of(error: &Error, text: &Text) -> Refusal {
        let failure = error.failure();
        let kind = if error.faults().is_some() {
            RefusalKind::Invalid
        } else if *failure == Failure::Locked {
            RefusalKind::Locked
        } else if matches!(
            failure,
            Failure::Damaged
                | Failure::NotANotebook
                | Failure::NotebookGone
                | Failure::SlotsMissing
                | Failure::SlotsAltered
        ) {
            RefusalKind::Damaged
        } else if *failure == Failure::Internal {
            RefusalKind::Internal
        } else {
            RefusalKind::Refused
        };
        // The faults stand under their fields, so the sentence does not tell them again.
        let sentence = match kind {
            RefusalKind::Invalid => text.failure_invalid(),
            RefusalKind::Locked
            | RefusalKind::Damaged
            | RefusalKind::Refused
            | RefusalKind::Internal => text.failure(failure),
        };
        let faults = error.faults().into_iter().flat_map(|faults| faults.iter());
        Refusal {
            kind,
            text: sentence,
            faults: faults
                .map(|fault| FaultText {
                    field: fault.field.clone(),
                    text: text.fault(&fault.problem),
                })
                .collect(),
        }
    }
}

/// A command's arguments, taken out by name.
pub(super) struct Arguments(Map<String, Value>);

impl Arguments {
    /// The arguments, which must be a JSON object.
    pub fn new(arguments: Value) -> error::Result<Arguments> {
        match arguments {
            Value::Object(map) => Ok(Arguments(map)),
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)
            | Value::Array(_) => Err(Error::internal("arguments are an object")),
        }
    }

    /// Takes one argument; a missing one counts as null.
    pub fn take<T: DeserializeOwned>(&mut self, name: &str) -> error::Result<T> {
        let value = self.0.remove(name).unwrap_or_default();
        serde_json::from_value(value).map_err(Error::internal)
    }

    /// Refuses arguments that the command does not have.
    pub fn none_left(self) -> error::Result<()> {
        match self.0.keys().next() {
            None => Ok(()),
            Some(name) => Err(Error::internal(format!("no argument is called {name}"))),
        }
    }
}
