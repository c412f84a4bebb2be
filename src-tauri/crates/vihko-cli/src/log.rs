//! The log of one's own data folder: which command was run, and how it ended.

use vihko::disk;
use vihko::error::{Error, FailureCode};
use vihko::log::{self, Event, Log, tell_panics};
use vihko::notebook::{Clock, default_path};

use crate::args::Command;

/// The log, if the system names a data folder; from now on it is told where the program itself errs.
pub fn begin() -> Option<Log> {
    let log = Log::new(disk::folder(&default_path()?));
    tell_panics(log.clone(), || Clock::System.now(None));
    Some(log)
}

/// How a command ended.
pub fn ended(log: Option<&Log>, command: log::Command, refused: Option<&Error>) {
    let Some(log) = log else {
        return;
    };
    let why: Option<FailureCode> = refused.map(|error| error.failure().code());
    let event = match why {
        None => Event::Ran { command },
        Some(why) => Event::Refused { command, why },
    };
    log.write(Clock::System.now(None), event);
}

/// The command as the log calls it.
pub fn named(command: &Command) -> log::Command {
    log::Command::named(match command {
        Command::Help => "vihko-help",
        Command::Version => "vihko-version",
        Command::Calculate { .. } => "vihko-calculate",
        Command::Schemes { .. } => "vihko-schemes",
        Command::Supports { .. } => "vihko-supports",
        Command::Demo { .. } => "vihko-demo",
        Command::New { .. } => "vihko-new",
        Command::Import { .. } => "vihko-import",
        Command::Export { .. } => "vihko-export",
        Command::Paper(_) => "vihko-paper",
        Command::Read { .. } => "vihko-read",
        Command::Logo { .. } => "vihko-logo",
        Command::Confirm(_) => "vihko-confirm",
        Command::Check { .. } => "vihko-check",
        Command::Backup { .. } => "vihko-backup",
        Command::Restore { .. } => "vihko-restore",
        Command::Salvage { .. } => "vihko-salvage",
        Command::Move { .. } => "vihko-move",
    })
}
