//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Parser;
use vihko::notebook::{Clock, PaperKind};
use vihko::text::{Language, Text};
use vihko::values::{Month, day};

use crate::paper::PaperArgs;
use crate::schemes::Schemes;
use crate::secret::Secret;
use crate::supports::Supports;
use crate::words::{Words, words};
pub use crate::wrong::{Word, Wrong};

/// What the command line asks for.
pub struct Args {
    /// What is to be done.
    pub command: Command,
    /// What day it is.
    pub clock: Clock,
}

/// What is to be done.
pub enum Command {
    /// Show how the program is used.
    Help,
    /// Show its version.
    Version,
    /// Compute a case.
    Calculate {
        /// The case's file.
        case: PathBuf,
    },
    /// Show the scheme profiles, or bring one's own.
    Schemes {
        /// What is asked.
        asked: Schemes,
        /// The notebook whose own profiles count too, if one was named.
        notebook: Option<Opening>,
    },
    /// Show how supports stand, or answer a deadline.
    Supports {
        /// What is asked.
        asked: Supports,
        /// In which notebook.
        notebook: Opening,
    },
    /// Make the practice notebook and its report.
    Demo {
        /// Into which folder.
        folder: PathBuf,
    },
    /// Make an empty notebook.
    New {
        /// Which file.
        file: PathBuf,
        /// The recovery paper's file, if one is wanted.
        envelope: Option<PathBuf>,
    },
    /// Take over a content file.
    Import {
        /// The content file.
        data: PathBuf,
        /// Into which notebook.
        notebook: Opening,
    },
    /// Write everything into a content file.
    Export {
        /// From which notebook.
        notebook: Opening,
        /// Into which file.
        out: PathBuf,
    },
    /// Make a paper.
    Paper(PaperArgs),
    /// Show the data inside a report's PDF.
    Read {
        /// The PDF.
        paper: PathBuf,
    },
    /// Keep the association's logo, or let papers have none.
    Logo {
        /// The picture; nothing to remove the logo.
        picture: Option<PathBuf>,
        /// In which notebook.
        notebook: Opening,
    },
    /// Confirm a month.
    Confirm(ConfirmArgs),
    /// Check a notebook.
    Check {
        /// Which one.
        notebook: Opening,
    },
    /// Make a copy of a notebook.
    Backup {
        /// Of which one.
        notebook: Opening,
        /// Into which folder besides, if any.
        out: Option<PathBuf>,
    },
    /// Restore a copy beside the present notebook.
    Restore {
        /// The copy.
        copy: PathBuf,
        /// The new notebook's file.
        file: PathBuf,
        /// The present notebook, with which the copy is compared, and what opens both.
        present: Opening,
    },
    /// Move a notebook to this computer's own disk.
    Move {
        /// Which one.
        notebook: Opening,
        /// Its new file, or a folder that is there.
        to: PathBuf,
    },
    /// Save what can be read of a damaged notebook.
    Salvage {
        /// The damaged one.
        notebook: Opening,
        /// The new one.
        out: PathBuf,
    },
}

/// Which notebook is opened, and with what.
pub struct Opening {
    /// The file.
    pub file: PathBuf,
    /// Passphrase or recovery code.
    pub secret: Secret,
}

/// Which month is confirmed.
pub struct ConfirmArgs {
    /// The month.
    pub month: Month,
    /// In which notebook.
    pub notebook: Opening,
    /// For which payer; the only one if not said.
    pub payer: Option<String>,
    /// Why, if something is missing.
    pub reason: String,
}

/// Reads the command line. The texts come first: even a wrong command line is answered in the person's language.
pub fn read() -> (Text, Result<Args, Wrong>) {
    let (words, wrong) = words(Parser::from_env());
    let language = match words.text("lang") {
        Some(code) => Language::parse(&code).map_err(|_| Wrong::Language(code)),
        None => Ok(Language::Fi),
    };
    match language {
        Ok(language) => (Text::new(language), wrong.map_or_else(|| args(words), Err)),
        Err(wrong) => (Text::new(Language::Fi), Err(wrong)),
    }
}

fn args(words: Words) -> Result<Args, Wrong> {
    let given = words.text("today").or_else(|| {
        std::env::var("VIHKO_TODAY")
            .ok()
            .filter(|day| !day.is_empty())
    });
    let clock = match given {
        None => Clock::System,
        // Relative words such as `eilen` would need a today of their own.
        Some(text) => match day(&text, chrono::NaiveDate::MIN) {
            Ok(day) if day.to_string() == text.trim() || text.contains('.') => Clock::Fixed(day),
            Ok(_) | Err(_) => return Err(Wrong::Day(text)),
        },
    };
    Ok(Args {
        command: command(&words)?,
        clock,
    })
}

fn command(words: &Words) -> Result<Command, Wrong> {
    if words.has("help") {
        return Ok(Command::Help);
    }
    if words.has("version") {
        return Ok(Command::Version);
    }
    let mut plain = words.plain.iter();
    let Some(name) = plain.next() else {
        return Err(Wrong::NoCommand);
    };
    let name = name.to_string_lossy();
    let command = match &*name {
        "help" => Command::Help,
        "calculate" => {
            words.only(&[])?;
            Command::Calculate {
                case: word(&mut plain, Word::Case)?.into(),
            }
        }
        "schemes" => schemes(words, &mut plain)?,
        "clocks" => {
            words.only(&["notebook", "recovery-code", "person", "json"])?;
            supports(words, Supports::clocks(words))?
        }
        "deadlines" => {
            words.only(&["notebook", "recovery-code", "person", "json", "ics", "all"])?;
            supports(words, Supports::deadlines(words))?
        }
        "answer" => {
            words.only(&["notebook", "recovery-code", "person", "about", "undo"])?;
            let deadline = word(&mut plain, Word::Deadline)?;
            let day = match words.has("undo") {
                true => None,
                false => Some(word(&mut plain, Word::Day)?),
            };
            supports(words, Supports::answer(words, deadline, day))?
        }
        "demo" => {
            // The practice notebook has a day of its own.
            words.refuse("today")?;
            words.only(&[])?;
            Command::Demo {
                folder: word(&mut plain, Word::Folder)?.into(),
            }
        }
        "new" => {
            words.only(&["recovery-paper"])?;
            Command::New {
                file: word(&mut plain, Word::File)?.into(),
                envelope: words.value("recovery-paper").map(PathBuf::from),
            }
        }
        "import" => {
            words.only(&["notebook", "recovery-code"])?;
            Command::Import {
                data: word(&mut plain, Word::Data)?.into(),
                notebook: words.opening()?,
            }
        }
        "export" => {
            words.only(&["notebook", "recovery-code", "out"])?;
            Command::Export {
                notebook: words.opening()?,
                out: words.path("out")?,
            }
        }
        "report" => Command::Paper(PaperArgs::read(
            Some(PaperKind::MonthReport),
            &mut plain,
            words,
        )?),
        "paper" => Command::Paper(PaperArgs::read(None, &mut plain, words)?),
        "read" => {
            words.only(&[])?;
            Command::Read {
                paper: word(&mut plain, Word::Paper)?.into(),
            }
        }
        "logo" => {
            words.only(&["notebook", "recovery-code", "remove"])?;
            let picture = match words.has("remove") {
                true => None,
                false => Some(word(&mut plain, Word::Picture)?.into()),
            };
            Command::Logo {
                picture,
                notebook: words.opening()?,
            }
        }
        "confirm" => {
            words.only(&["notebook", "recovery-code", "payer", "reason"])?;
            Command::Confirm(ConfirmArgs {
                month: month(word(&mut plain, Word::Month)?)?,
                notebook: words.opening()?,
                payer: words.text("payer"),
                reason: words.text("reason").unwrap_or_default(),
            })
        }
        "check" => {
            words.only(&["notebook", "recovery-code"])?;
            Command::Check {
                notebook: words.opening()?,
            }
        }
        "backup" => {
            words.only(&["notebook", "recovery-code", "out"])?;
            Command::Backup {
                notebook: words.opening()?,
                out: words.value("out").map(PathBuf::from),
            }
        }
        "restore" => {
            words.only(&["notebook", "recovery-code", "as"])?;
            Command::Restore {
                copy: word(&mut plain, Word::Copy)?.into(),
                file: words.path("as")?,
                present: words.opening()?,
            }
        }
        "move" => {
            words.only(&["recovery-code", "to"])?;
            Command::Move {
                notebook: words.opening_of(word(&mut plain, Word::Notebook)?.into()),
                to: words.path("to")?,
            }
        }
        "salvage" => {
            words.only(&["notebook", "recovery-code", "out"])?;
            Command::Salvage {
                notebook: words.opening()?,
                out: words.path("out")?,
            }
        }
        _ => return Err(Wrong::UnknownCommand(name.into_owned())),
    };
    match plain.next() {
        Some(stray) => Err(Wrong::Unexpected(stray.to_string_lossy().into_owned())),
        None => Ok(command),
    }
}

fn schemes<'a>(
    words: &Words,
    plain: &mut impl Iterator<Item = &'a OsString>,
) -> Result<Command, Wrong> {
    words.only(&["notebook", "recovery-code"])?;
    let asked = match plain.next().map(|word| word.to_string_lossy()).as_deref() {
        None => Schemes::List,
        Some("show") => Schemes::Show(word(plain, Word::Id)?.to_string_lossy().into_owned()),
        Some("compare") => Schemes::Compare(word(plain, Word::Profile)?.into()),
        Some("add") => Schemes::Add(word(plain, Word::Profile)?.into()),
        Some(stray) => return Err(Wrong::Unexpected(stray.to_owned())),
    };
    // Only adding needs a notebook; elsewhere it is opened when it is named.
    let adding = matches!(asked, Schemes::Add(_));
    let notebook = match adding || words.has("notebook") {
        true => Some(words.opening()?),
        false => None,
    };
    Ok(Command::Schemes { asked, notebook })
}

fn supports(words: &Words, asked: Supports) -> Result<Command, Wrong> {
    Ok(Command::Supports {
        asked,
        notebook: words.opening()?,
    })
}

/// The next word, which must be there.
fn word<'a>(words: &mut impl Iterator<Item = &'a OsString>, what: Word) -> Result<OsString, Wrong> {
    words.next().cloned().ok_or(Wrong::Missing(what))
}

/// A month.
pub fn month(word: OsString) -> Result<Month, Wrong> {
    let text = word.to_string_lossy();
    Month::parse(&text).map_err(|_| Wrong::Month(text.into_owned()))
}
