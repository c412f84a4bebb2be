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
use crate::words::{Words, words};

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
    /// Show the scheme profiles.
    Schemes(Schemes),
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

/// Why a command line makes no sense.
#[derive(Debug)]
pub enum Wrong {
    /// No command was given.
    NoCommand,
    /// There is no such command.
    UnknownCommand(String),
    /// There is no such option, or too many words.
    Unexpected(String),
    /// The word is missing.
    Missing(Word),
    /// The option is missing.
    MissingOption(&'static str),
    /// The option stands twice.
    Twice(String),
    /// There is no such kind of paper.
    Kind(String),
    /// The month is none.
    Month(String),
    /// The day is none.
    Day(String),
    /// The language is none that the program speaks.
    Language(String),
}

/// What a word of the command line stands for; the help calls it by the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// A folder.
    Folder,
    /// A notebook's file.
    File,
    /// A content file.
    Data,
    /// A month.
    Month,
    /// A calculator's case.
    Case,
    /// A scheme's id.
    Id,
    /// A scheme's profile.
    Profile,
    /// A kind of paper.
    Kind,
    /// A report's PDF.
    Paper,
    /// A picture.
    Picture,
}

impl Word {
    fn name(self, text: &Text) -> String {
        match self {
            Word::Folder => text.cli_word_folder(),
            Word::File => text.cli_word_file(),
            Word::Data => text.cli_word_data(),
            Word::Month => text.cli_word_month(),
            Word::Case => text.cli_word_case(),
            Word::Id => text.cli_word_id(),
            Word::Profile => text.cli_word_profile(),
            Word::Kind => text.cli_word_kind(),
            Word::Paper => text.cli_word_paper(),
            Word::Picture => text.cli_word_picture(),
        }
    }
}

impl Wrong {
    /// What to tell the person.
    pub fn sentence(&self, text: &Text) -> String {
        match self {
            Wrong::NoCommand => text.cli_no_command(),
            Wrong::UnknownCommand(word) => text.cli_unknown_command(word),
            Wrong::Unexpected(word) => text.cli_unexpected(word),
            Wrong::Missing(what) => text.cli_missing(&what.name(text)),
            Wrong::MissingOption(option) => text.cli_missing(&format!("--{option}")),
            Wrong::Twice(option) => text.cli_twice(option),
            Wrong::Kind(word) => {
                let kinds: Vec<&str> = PaperKind::ALL.iter().map(|kind| kind.code()).collect();
                text.cli_kind(&kinds.join(", "), word)
            }
            Wrong::Month(word) => text.cli_month(word),
            Wrong::Day(word) => text.cli_day(word),
            Wrong::Language(word) => text.cli_language(word),
        }
    }
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
        "schemes" => {
            words.only(&[])?;
            match plain
                .next()
                .map(|word| word.to_string_lossy().into_owned())
                .as_deref()
            {
                None => Command::Schemes(Schemes::List),
                Some("show") => {
                    let id = plain.next().ok_or(Wrong::Missing(Word::Id))?;
                    Command::Schemes(Schemes::Show(id.to_string_lossy().into_owned()))
                }
                Some("compare") => {
                    let file = plain.next().ok_or(Wrong::Missing(Word::Profile))?;
                    Command::Schemes(Schemes::Compare(file.into()))
                }
                Some(stray) => return Err(Wrong::Unexpected(stray.to_owned())),
            }
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
        _ => return Err(Wrong::UnknownCommand(name.into_owned())),
    };
    match plain.next() {
        Some(stray) => Err(Wrong::Unexpected(stray.to_string_lossy().into_owned())),
        None => Ok(command),
    }
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
