//! The program `vihko`: the same notebook without a window.
//!
//! Exit status: 0 done, 1 refused with a sentence on stderr, 2 used wrongly.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod answer;
mod args;
mod backup;
mod calculate;
mod files;
mod log;
mod notebook;
mod paper;
mod read;
mod schemes;
mod secret;
mod supports;
mod words;
mod wrong;

use std::process::ExitCode;

use answer::Shown;
use args::{Args, Command, Wrong};
use vihko::error::{Error, Failure, Result};
use vihko::fault::Fault;
use vihko::text::Text;

fn main() -> ExitCode {
    let log = log::begin();
    let (text, parsed) = args::read();
    let outcome = parsed.map_err(Stop::Usage).and_then(|args| {
        let (lists, command) = (Lists::of(&args.command), log::named(&args.command));
        let ended = run(args, &text);
        log::ended(log.as_ref(), command, ended.as_ref().err());
        ended.map_err(|error| Stop::Refused(error, lists))
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::Refused(error, lists)) => {
            answer::tell(&refusal(&error, lists, &text));
            ExitCode::from(1)
        }
        Err(Stop::Usage(wrong)) => {
            answer::tell(&wrong.sentence(&text));
            ExitCode::from(2)
        }
    }
}

/// Why the program did not do what it was asked to.
enum Stop {
    /// The command line makes no sense.
    Usage(Wrong),
    /// What was asked for is refused.
    Refused(Error, Lists),
}

/// How the faults of a file are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lists {
    /// A first line says what was not done.
    Headed,
    /// Every line begins with a fault's path, for programs that read them.
    Bare,
}

impl Lists {
    fn of(command: &Command) -> Lists {
        match command {
            Command::Calculate { .. } | Command::Schemes { .. } => Lists::Bare,
            Command::Help
            | Command::Version
            | Command::Demo { .. }
            | Command::New { .. }
            | Command::Import { .. }
            | Command::Export { .. }
            | Command::Paper(_)
            | Command::Read { .. }
            | Command::Logo { .. }
            | Command::Supports { .. }
            | Command::Confirm(_)
            | Command::Check { .. }
            | Command::Backup { .. }
            | Command::Restore { .. }
            | Command::Move { .. }
            | Command::Salvage { .. } => Lists::Headed,
        }
    }
}

fn run(args: Args, text: &Text) -> Result<()> {
    let clock = args.clock;
    let answer = match args.command {
        Command::Help => text.cli_help(),
        Command::Version => concat!("vihko ", env!("CARGO_PKG_VERSION")).to_owned(),
        Command::Calculate { case } => calculate::calculate(&case, text, clock.today(None))?,
        Command::Schemes { asked, notebook } => {
            schemes::schemes(&asked, notebook.as_ref(), clock, text)?
        }
        Command::Supports { asked, notebook } => {
            supports::supports(&asked, &notebook, clock, text)?
        }
        Command::Demo { folder } => notebook::demo(&folder, text)?,
        // Its answer decides whether there is a notebook at all.
        Command::New { file, envelope } => {
            return notebook::new(&file, envelope.as_deref(), clock, text);
        }
        Command::Import { data, notebook } => notebook::import(&data, &notebook, clock, text)?,
        Command::Export { notebook, out } => notebook::export(&notebook, &out, clock, text)?,
        Command::Paper(wanted) => paper::paper(&wanted, clock, text)?,
        Command::Read { paper } => read::read(&paper, text)?,
        Command::Logo { picture, notebook } => {
            notebook::logo(picture.as_deref(), &notebook, clock, text)?
        }
        Command::Confirm(wanted) => notebook::confirm(&wanted, clock, text)?,
        Command::Check { notebook } => notebook::check(&notebook, clock, text)?,
        Command::Backup { notebook, out } => {
            backup::backup(&notebook, out.as_deref(), clock, text)?
        }
        Command::Restore {
            copy,
            file,
            present,
        } => backup::restore(&copy, &file, &present, clock, text)?,
        Command::Move { notebook, to } => notebook::move_to(&notebook, &to, clock, text)?,
        Command::Salvage { notebook, out } => notebook::salvage(&notebook, &out, text)?,
    };
    match answer::show(&answer) {
        Ok(Shown::Whole | Shown::NobodyReads) => Ok(()),
        Err(error) => Err(Error::because(Failure::NotShown, error)),
    }
}

fn refusal(error: &Error, lists: Lists, text: &Text) -> String {
    match (lists, error.faults()) {
        (Lists::Bare, Some(faults)) => {
            let line = |fault: &Fault| format!("{}: {}", fault.field, text.fault(&fault.problem));
            faults.iter().map(line).collect::<Vec<_>>().join("\n")
        }
        (Lists::Headed, _) | (Lists::Bare, None) => text.failure(error.failure()),
    }
}
