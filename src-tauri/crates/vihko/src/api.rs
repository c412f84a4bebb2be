//! The window's wire: the list of its commands, what each takes and answers, and the one dispatcher.
//!
//! The list below is the interface document. A command lives in the file of its word (`people::people` in
//! `api/people.rs`) and is a thin function on the [`Desk`]; rows carry finished texts in the person's language.

#[cfg(feature = "bindings")]
mod bindings;
mod desk;
mod opening;
mod people;
mod wire;

use serde_json::Value;

#[cfg(feature = "bindings")]
pub use bindings::typescript;
pub use desk::Desk;
pub use opening::{OpenNotebook, Opening};
pub use people::PersonRow;
pub use wire::{Changed, FaultText, Part, Refusal, RefusalKind};

use crate::error::{Error, Result};
use crate::values::Language;
use wire::Arguments;

/// Makes the dispatcher and the TypeScript signatures out of the list of commands.
macro_rules! api {
    ($($(#[doc = $doc:literal])+ $room:ident::$name:ident($($arg:ident: $type:ty),*) -> $answer:ty;)+) => {
        fn carry_out(desk: &mut Desk, command: &str, arguments: Value) -> Result<Value> {
            let mut arguments = Arguments::new(arguments)?;
            match command {
                $(stringify!($name) => {
                    $(let $arg: $type = arguments.take(stringify!($arg))?;)*
                    arguments.none_left()?;
                    let answer: $answer = $room::$name(desk, $($arg),*)?;
                    serde_json::to_value(answer).map_err(Error::internal)
                })+
                unknown => Err(Error::internal(format!("no command is called {unknown}"))),
            }
        }

        #[cfg(feature = "bindings")]
        fn describe(out: &mut bindings::Bindings) {
            $(
                $(let $arg = out.name_of::<$type>();)*
                let answer = out.name_of::<$answer>();
                out.command(&[$($doc),+], stringify!($name), &[$((stringify!($arg), $arg)),*], &answer);
            )+
        }
    };
}

api! {
    /// How the window starts: whether there is a notebook and whether it is open.
    opening::opening() -> Opening;
    /// Opens one's own notebook by its passphrase.
    opening::open_by_passphrase(passphrase: String) -> Changed<()>;
    /// Opens one's own notebook by the recovery code from the paper.
    opening::open_by_recovery_code(code: String) -> Changed<()>;
    /// Opens the practice notebook, and makes it the first time.
    opening::open_practice() -> Changed<()>;
    /// Closes the notebook and forgets its key.
    opening::lock() -> Changed<()>;
    /// Chooses the window's language.
    opening::choose_language(language: Language) -> Changed<()>;
    /// Chooses the size of the window's text, in percent.
    opening::choose_text_size(percent: u16) -> Changed<u16>;

    /// Everybody in the notebook, family name first.
    people::people() -> Vec<PersonRow>;
}

/// Carries out one command: its arguments by name in, its answer out, or why not in sentences for the person.
pub fn dispatch(
    desk: &mut Desk,
    command: &str,
    arguments: Value,
) -> std::result::Result<Value, Refusal> {
    carry_out(desk, command, arguments).map_err(|error| Refusal::of(&error, desk.text()))
}
