//! The words and options of the command line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::{Long, Short, Value};
use lexopt::{Arg, Parser};
use vihko::notebook::default_path;

use crate::args::{Opening, Wrong};
use crate::secret::Secret;

/// Everything that stood on the command line, before it is known to make sense.
#[derive(Default)]
pub struct Words {
    /// Words that are no options, in order.
    pub plain: Vec<OsString>,
    /// Options by name without dashes, each with its value if it takes one.
    pub options: Vec<(String, Option<OsString>)>,
}

/// The options that take a value.
const VALUED: &[&str] = &[
    "lang",
    "language",
    "today",
    "notebook",
    "out",
    "data",
    "payer",
    "person",
    "reason",
    "recovery-paper",
    "ics",
    "about",
    "as",
    "to",
];

/// The options that stand alone.
const BARE: &[&str] = &[
    "help",
    "version",
    "pseudonyms",
    "recovery-code",
    "remove",
    "json",
    "all",
    "undo",
];

/// Takes the command line apart: all words, and the first of them that cannot be. What stands behind it may
/// still say the language.
pub fn words(mut parser: Parser) -> (Words, Option<Wrong>) {
    let mut words = Words::default();
    let mut wrong = None;
    loop {
        match words.take(&mut parser) {
            Ok(true) => {}
            Ok(false) => return (words, wrong),
            Err(another) => wrong = wrong.or(Some(another)),
        }
    }
}

impl Words {
    /// Takes one word or option; tells whether there was one.
    fn take(&mut self, parser: &mut Parser) -> Result<bool, Wrong> {
        let name = match parser.next() {
            Ok(None) => return Ok(false),
            Ok(Some(Value(word))) => {
                self.plain.push(word);
                return Ok(true);
            }
            Ok(Some(Short('h'))) => "help".to_owned(),
            Ok(Some(Short('V'))) => "version".to_owned(),
            Ok(Some(Long(name))) => name.to_owned(),
            Ok(Some(Arg::Short(letter))) => return Err(Wrong::Unexpected(format!("-{letter}"))),
            Err(error) => return Err(Wrong::Unexpected(error.to_string())),
        };
        let value = if VALUED.contains(&name.as_str()) {
            let unexpected = |_| Wrong::Unexpected(format!("--{name}"));
            Some(parser.value().map_err(unexpected)?)
        } else if BARE.contains(&name.as_str()) {
            None
        } else {
            return Err(Wrong::Unexpected(format!("--{name}")));
        };
        self.options.push((name, value));
        Ok(true)
    }

    /// Whether the option stands there.
    pub fn has(&self, option: &str) -> bool {
        self.options.iter().any(|(name, _)| name == option)
    }

    /// The option's value.
    pub fn value(&self, option: &str) -> Option<&OsString> {
        self.options
            .iter()
            .find(|(name, _)| name == option)
            .and_then(|(_, value)| value.as_ref())
    }

    /// Every value of an option that may stand several times.
    pub fn texts(&self, option: &str) -> Vec<String> {
        let values = self.options.iter().filter(|(name, _)| name == option);
        let values = values.filter_map(|(_, value)| value.as_ref());
        values
            .map(|value| value.to_string_lossy().into_owned())
            .collect()
    }

    /// The option's value as text.
    pub fn text(&self, option: &str) -> Option<String> {
        self.value(option)
            .map(|value| value.to_string_lossy().into_owned())
    }

    /// The option's value as a path; it must be there.
    pub fn path(&self, option: &'static str) -> Result<PathBuf, Wrong> {
        self.value(option)
            .map(PathBuf::from)
            .ok_or(Wrong::MissingOption(option))
    }

    /// The notebook that was named, else one's own.
    pub fn opening(&self) -> Result<Opening, Wrong> {
        let file = self
            .value("notebook")
            .map(PathBuf::from)
            .or_else(default_path);
        Ok(self.opening_of(file.ok_or(Wrong::MissingOption("notebook"))?))
    }

    /// The notebook in this file.
    pub fn opening_of(&self, file: PathBuf) -> Opening {
        let secret = if self.has("recovery-code") {
            Secret::RecoveryCode
        } else {
            Secret::Passphrase
        };
        Opening { file, secret }
    }

    /// Refuses an option that most commands know and this one does not.
    pub fn refuse(&self, option: &str) -> Result<(), Wrong> {
        match self.has(option) {
            true => Err(Wrong::Unexpected(format!("--{option}"))),
            false => Ok(()),
        }
    }

    /// Refuses options that the command has no use for, and those that stand twice.
    pub fn only(&self, known: &[&str]) -> Result<(), Wrong> {
        self.only_with(known, &[])
    }

    /// The same, but these may stand several times.
    pub fn only_with(&self, known: &[&str], several: &[&str]) -> Result<(), Wrong> {
        let always = ["lang", "today"];
        for (place, (name, _)) in self.options.iter().enumerate() {
            let name = name.as_str();
            if ![known, &always, several]
                .iter()
                .any(|it| it.contains(&name))
            {
                return Err(Wrong::Unexpected(format!("--{name}")));
            }
            let mut before = self.options.iter().take(place);
            if !several.contains(&name) && before.any(|(it, _)| it == name) {
                return Err(Wrong::Twice(format!("--{name}")));
            }
        }
        Ok(())
    }
}
