//! Passphrases and recovery codes: from a file, from the keyboard or from standard input, never an argument.

use std::io::{BufRead, ErrorKind, IsTerminal};
use std::path::Path;

use vihko::error::{Error, Failure, Result, last_name};
use vihko::text::Text;
use vihko::vault::{Passphrase, RecoveryCode, Unlock};
use zeroize::Zeroizing;

use crate::files::PASSPHRASE_FILE;

/// With what a notebook is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Secret {
    /// The passphrase.
    Passphrase,
    /// The recovery code from the paper.
    RecoveryCode,
}

impl Secret {
    /// Asks for it.
    pub fn ask(self, text: &Text) -> Result<Unlock> {
        Ok(match self {
            Secret::Passphrase => {
                Unlock::Passphrase(Passphrase::typed(&typed(&text.cli_ask_passphrase())?))
            }
            Secret::RecoveryCode => {
                Unlock::Recovery(RecoveryCode::parse(&typed(&text.cli_ask_recovery_code())?)?)
            }
        })
    }
}

/// Asks for the passphrase of a new notebook, at the keyboard twice.
pub fn choose_passphrase(text: &Text) -> Result<Passphrase> {
    let once = typed(&text.cli_choose_passphrase())?;
    let passphrase = Passphrase::choose(&once)?;
    if at_keyboard() && typed(&text.cli_repeat_passphrase())? != once {
        return Err(Failure::PassphrasesDiffer.into());
    }
    Ok(passphrase)
}

fn at_keyboard() -> bool {
    std::env::var_os(PASSPHRASE_FILE).is_none() && std::io::stdin().is_terminal()
}

/// One line, without its line end.
fn typed(prompt: &str) -> Result<Zeroizing<String>> {
    let line = if let Some(file) = std::env::var_os(PASSPHRASE_FILE) {
        let path = Path::new(&file);
        let content =
            Zeroizing::new(std::fs::read_to_string(path).map_err(|error| unread(path, error))?);
        Zeroizing::new(content.lines().next().unwrap_or_default().to_owned())
    } else if std::io::stdin().is_terminal() {
        let line = rpassword::prompt_password(format!("{prompt} "));
        Zeroizing::new(line.map_err(Error::internal)?)
    } else {
        let mut line = Zeroizing::new(String::new());
        let read = std::io::stdin().lock().read_line(&mut line);
        read.map_err(Error::internal)?;
        line
    };
    Ok(Zeroizing::new(
        line.trim_end_matches(['\n', '\r']).to_owned(),
    ))
}

/// Nobody typed this file's name just now, so it is told what file it is.
fn unread(path: &Path, error: std::io::Error) -> Error {
    match error.kind() == ErrorKind::NotFound {
        true => Error::because(Failure::NoPassphraseFile(last_name(path)), error),
        false => Error::file(path, error),
    }
}
