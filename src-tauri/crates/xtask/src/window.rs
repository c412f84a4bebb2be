//! The window: its page, its program, and running it.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitCode};

use crate::needs::{FOR_WINDOW, TO_BUILD, TO_DRIVE, provide};
use crate::run::{self, cargo, step, surely, through};
use crate::tally::{Outcome, Tally};

/// The window's program.
const PROGRAM: &str = "seurantavihko";

/// Has the built page inside it; without this the program looks for Vite's own server.
const PAGE_INSIDE: &str = "custom-protocol";

/// The scenario that looks at what the system's viewer and printer are given. Windows lets nobody stand in for them.
const HANDED_ON: &str = "a_complete_month_of_three_is_closed";

/// Builds the window and opens it on one's own notebook.
pub fn run(root: &Path) -> Result<ExitCode, String> {
    provide(&[TO_BUILD, FOR_WINDOW].concat())?;
    build_page(root)?;
    through(cargo(&["run", "--package", PROGRAM, "--features", PAGE_INSIDE]).current_dir(root))
}

/// Builds the page and takes pictures of every screen, or only of those that the words name.
pub fn pictures(root: &Path, words: impl Iterator<Item = OsString>) -> Result<ExitCode, String> {
    provide(&[TO_BUILD, FOR_WINDOW, TO_DRIVE].concat())?;
    build_page(root)?;
    surely(together("build").current_dir(root))?;
    let mut pictures = Command::new(root.join("target/debug/pictures"));
    through(pictures.args(words).current_dir(root))
}

/// Checks the page and the window's program, and drives both. On macOS the system's web view has no driver; there the
/// page is checked and the rest is left to the people who try it.
pub fn tests(root: &Path, tally: &mut Tally) {
    let drives = cfg!(any(target_os = "linux", windows));
    let needs = if drives {
        [FOR_WINDOW, TO_DRIVE].concat()
    } else {
        FOR_WINDOW.to_vec()
    };
    if let Err(why) = provide(&needs) {
        println!("{why}");
        tally.step(Outcome::Failed);
        return;
    }
    if !is_installed(root) {
        step(tally, &mut install(root));
    }
    step(tally, &mut npm(root, &["run", "--silent", "check"]));
    let vitest = ["run", "--silent", "test", "--", "--reporter=tap-flat"];
    run::tests(tally, &mut npm(root, &vitest));
    step(tally, &mut npm(root, &["run", "--silent", "build"]));
    step(
        tally,
        together("clippy")
            .args(["--all-targets", "--", "-D", "warnings"])
            .current_dir(root),
    );
    step(tally, together("build").current_dir(root));
    if drives {
        run::tests(tally, &mut scenarios(root));
    }
}

/// Every scenario in the window; on Windows those of the real window alone. The page must have been built.
pub fn scenarios(root: &Path) -> Command {
    let mut scenarios = together("test");
    scenarios.arg("--no-fail-fast").current_dir(root);
    if cfg!(windows) {
        scenarios.args(["--", "in_the_real_window", "--skip", HANDED_ON]);
    }
    scenarios
}

/// Measures the window beside an empty one.
pub fn bench(root: &Path) -> Result<ExitCode, String> {
    provide(&[FOR_WINDOW, TO_DRIVE].concat())?;
    build_page(root)?;
    let release = ["--release", "--bins", "--examples"];
    surely(together("build").args(release).current_dir(root))?;
    through(
        together("bench")
            .args(["--bench", "window"])
            .current_dir(root),
    )
}

/// Builds the page, after fetching what it is built with.
pub fn build_page(root: &Path) -> Result<(), String> {
    if !is_installed(root) {
        surely(&mut install(root))?;
    }
    surely(&mut npm(root, &["run", "--silent", "build"]))
}

/// Builds both programs as they are shipped. The page must have been built.
pub fn shipped() -> Command {
    cargo(&[
        "build",
        "--release",
        "--locked",
        "--package",
        "vihko-cli",
        "--package",
        PROGRAM,
        "--features",
        PAGE_INSIDE,
    ])
}

/// Whether what the page is built with is there already, as the lock file says.
fn is_installed(root: &Path) -> bool {
    let changed =
        |file: &str| std::fs::metadata(root.join("ui").join(file)).and_then(|it| it.modified());
    match (
        changed("node_modules/.package-lock.json"),
        changed("package-lock.json"),
    ) {
        (Ok(installed), Ok(wanted)) => installed >= wanted,
        (Err(_), _) | (_, Err(_)) => false,
    }
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

/// A cargo command on the window's program, with the page inside it, and on what drives it. The page must have been
/// built. Both are named every time: cargo then builds what they share with the same features, and only once.
fn together(verb: &str) -> Command {
    let mut command = cargo(&[verb, "--package", PROGRAM, "--features", PAGE_INSIDE]);
    command.args(["--package", "vihko-e2e"]);
    command
}
