//! Every test of the project, in one run.

use std::path::Path;
use std::process::Command;

use crate::needs::{Need, TO_BUILD, TO_TEST, TO_VALIDATE, can_install, provide};
use crate::run::{cargo, step, tests};
use crate::tally::{Outcome, Tally};
use crate::window;

/// The script that sets up the reference validator for PDF in the folder it is given.
const VALIDATOR: &str = "tests/verapdf/setup.py";

/// Checks form, lints and docs, and runs every test that does not take long.
pub fn all(root: &Path) -> Tally {
    let mut tally = Tally::default();
    if let Err(why) = provide(&needs(root)) {
        println!("{why}");
        tally.step(Outcome::Failed);
        return tally;
    }
    let run = |arguments: &[&str]| {
        let mut command = cargo(arguments);
        command.current_dir(root);
        command
    };
    step(&mut tally, &mut run(&["fmt", "--all", "--check"]));
    step(
        &mut tally,
        &mut run(&["clippy", "--all-targets", "--", "-D", "warnings"]),
    );
    step(
        &mut tally,
        run(&["doc", "--no-deps", "--document-private-items"]).env("RUSTDOCFLAGS", "-D warnings"),
    );
    validator(root, &mut tally);
    tests(&mut tally, &mut run(&["test", "--no-fail-fast"]));
    window::tests(root, &mut tally);
    tally
}

/// Runs the tests that take long.
pub fn long(root: &Path) -> Tally {
    let mut tally = Tally::default();
    match provide(&needs(root)) {
        Ok(()) => {
            let mut command = cargo(&[
                "test",
                "--package",
                "vihko",
                "--package",
                "vihko-tests",
                "--lib",
                "--test",
                "suite",
                "--no-fail-fast",
                "--",
                "--ignored",
                "endure::",
            ]);
            tests(&mut tally, command.current_dir(root));
        }
        Err(why) => {
            println!("{why}");
            tally.step(Outcome::Failed);
        }
    }
    tally
}

fn needs(root: &Path) -> Vec<Need> {
    let mut needs = [TO_BUILD, TO_TEST].concat();
    if root.join(VALIDATOR).is_file() && can_install() {
        needs.extend(TO_VALIDATE);
    }
    needs
}

/// Sets up the reference validator for PDF below `target`, where the tests look for it. Where its parts cannot
/// be installed by a command it may be absent, and the tests say so; everywhere else its absence is a failure.
fn validator(root: &Path, tally: &mut Tally) {
    if !root.join(VALIDATOR).is_file() {
        return;
    }
    match provide(TO_VALIDATE) {
        Ok(()) => {
            let mut command = Command::new("python3");
            command.args([VALIDATOR, "target/verapdf"]);
            step(tally, command.current_dir(root));
        }
        Err(why) => println!("{why}\nUntil then the reference check of PDF files is left out."),
    }
}
