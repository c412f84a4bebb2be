//! What the log can tell.

use std::fmt;

use uuid::Uuid;

use crate::backup::CopyReason;
use crate::error::FailureCode;
use crate::values::Version;

/// Something that happened. It is written as it is called here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The window began.
    Began {
        /// Of which version it is.
        version: &'static str,
    },
    /// The program without a window did what it was asked to.
    Ran {
        /// What.
        command: Command,
    },
    /// A notebook was opened.
    Opened {
        /// Which: the id of its keys.
        notebook: Uuid,
        /// By what.
        way: Way,
        /// How many copies of the key slots had to be written anew.
        slots_mended: u8,
    },
    /// It was locked or closed.
    Locked,
    /// It was brought up to this program's version.
    Upgraded,
    /// It was looked through.
    Checked {
        /// How thoroughly.
        scope: Scope,
        /// What came of it.
        found: Found,
    },
    /// A content file was taken over.
    Imported {
        /// New records.
        added: u32,
        /// Records that are different now.
        changed: u32,
    },
    /// A copy was made, or was there already.
    CopyMade {
        /// Why.
        reason: CopyReason,
        /// How many records are in it.
        records: u64,
        /// Whether one is in the second place.
        outside: bool,
    },
    /// A copy could not be made.
    CopyFailed {
        /// Why not.
        why: FailureCode,
    },
    /// A copy was restored beside the notebook.
    Restored {
        /// How many records are in it.
        records: u64,
    },
    /// What could be read of a damaged notebook was saved into a new one.
    Salvaged {
        /// Rows that were read.
        rows: u64,
        /// Rows that were lost.
        lost: u64,
        /// Sealed files that were lost.
        files_lost: u64,
    },
    /// A damaged notebook was given a name that says so.
    MovedAside,
    /// Lost keys were brought back from a copy.
    KeysBroughtBack,
    /// The installer of an update was handed to the window to be started.
    UpdateInstalled {
        /// The version that it brings.
        version: Version,
    },
    /// A command was refused.
    Refused {
        /// Which.
        command: Command,
        /// Why.
        why: FailureCode,
    },
    /// The program found a mistake of its own.
    Panicked {
        /// Where in the program.
        place: Place,
    },
}

/// By what a notebook was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The passphrase.
    Passphrase,
    /// A recovery code.
    RecoveryCode,
    /// The computer's account.
    Account,
}

/// How thoroughly a notebook was looked through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Every page.
    Pages,
    /// Every page, index and reference.
    All,
}

/// What a check came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// Everything is as it should be.
    Sound,
    /// Something is damaged.
    Damaged,
    /// The check itself could not be made.
    NotChecked,
}

/// A command by the name that the program's source gives it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Command(&'static str);

impl Command {
    /// The command of this name.
    pub const fn named(name: &'static str) -> Command {
        Command(name)
    }
}

impl fmt::Debug for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// The longest name of a source file that a place holds, in bytes.
const LONGEST: usize = 48;

/// A place in the program's source.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The end of the file's name, ASCII, filled up with zeros.
    file: [u8; LONGEST],
    line: u32,
}

impl Place {
    /// The place that the compiler knows; of its file the last two names.
    pub fn of(location: &std::panic::Location<'_>) -> Place {
        let parts = location.file().rsplit(['/', '\\']).take(2);
        let names: Vec<&str> = parts.collect();
        let name: Vec<&str> = names.into_iter().rev().collect();
        let name = name.join("/");
        let start = name.len().saturating_sub(LONGEST);
        let mut file = [0; LONGEST];
        for (to, from) in file.iter_mut().zip(&name.as_bytes()[start..]) {
            *to = if from.is_ascii_graphic() { *from } else { b'?' };
        }
        Place {
            file,
            line: location.line(),
        }
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letters = self.file.iter().filter(|it| **it != 0);
        let name: String = letters.map(|it| char::from(*it)).collect();
        write!(f, "{name}:{}", self.line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_told_without_the_folders_above_it() {
        let place = Place::of(std::panic::Location::caller());
        let told = format!("{place:?}");
        assert!(told.starts_with("log/event.rs:"), "{told}");
    }
}
