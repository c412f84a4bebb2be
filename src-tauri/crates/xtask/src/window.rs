//! The window: its page, its program, and running it.

use std::path::Path;
use std::process::{Command, ExitCode};

use crate::needs::{FOR_WINDOW, TO_BUILD, provide};
use crate::run::{cargo, surely, through};

/// Builds the window and opens it on one's own notebook.
pub fn run(root: &Path) -> Result<ExitCode, String> {
    provide(&[TO_BUILD, FOR_WINDOW].concat())?;
    surely(&mut install(root))?;
    surely(&mut npm(root, &["run", "--silent", "build"]))?;
    through(program("run").current_dir(root))
}

/// Fetches what the page is built with, exactly as the lock file says.
pub fn install(root: &Path) -> Command {
    npm(root, &["ci", "--no-audit", "--no-fund"])
}

/// An npm command in the page's folder.
pub fn npm(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(arguments).current_dir(root.join("ui"));
    command
}

/// A cargo command on the window's program, with the page inside it. The page must have been built.
pub fn program(verb: &str) -> Command {
    cargo(&[
        verb,
        "--package",
        "seurantavihko",
        "--features",
        "custom-protocol",
    ])
}
