//! Runs other programs: in view of the person, or with their lines counted.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use crate::tally::{Outcome, Tally};

/// A cargo command in the workspace.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    command.args(arguments);
    command
}

/// The program `vihko`, built if need be, with these arguments.
pub fn vihko(root: &Path, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
    let mut command = cargo(&[
        "run",
        "--quiet",
        "--package",
        "vihko-cli",
        "--manifest-path",
    ]);
    command.arg(root.join("Cargo.toml")).arg("--");
    command.args(arguments);
    command
}

/// Runs a command to its end and gives its exit code on.
pub fn through(command: &mut Command) -> Result<ExitCode, String> {
    let status = command.status().map_err(|error| told(command, &error))?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(ExitCode::from(code.unwrap_or(1)))
}

/// Runs a command that must succeed.
pub fn surely(command: &mut Command) -> Result<(), String> {
    let status = command.status().map_err(|error| told(command, &error))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{}: {status}", shown(command)))
    }
}

/// Runs a command as one step of a test run: it passes or fails.
pub fn step(tally: &mut Tally, command: &mut Command) {
    announce(command);
    let outcome = match command.status() {
        Ok(status) if status.success() => Outcome::Passed,
        Ok(status) => failed(command, &status.to_string()),
        Err(error) => failed(command, &error.to_string()),
    };
    tally.step(outcome);
}

/// Runs a command that runs tests, and adds up their results. That it could not start or build, or that a test
/// program died, is one failure more.
pub fn tests(tally: &mut Tally, command: &mut Command) {
    announce(command);
    tests_into(tally, command, &mut std::io::stdout());
}

fn tests_into(tally: &mut Tally, command: &mut Command, out: &mut impl Write) {
    let before = *tally;
    if let Err(why) = counted(tally, command, out)
        && tally.failed == before.failed
    {
        tally.step(failed(command, &why));
    }
}

/// Passes the command's lines on while it counts them.
fn counted(tally: &mut Tally, command: &mut Command, out: &mut impl Write) -> Result<(), String> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| error.to_string())?;
    if let Some(output) = child.stdout.take() {
        let mut output = BufReader::new(output);
        let mut line = Vec::new();
        // As bytes: a failing test may print anything.
        while output
            .read_until(b'\n', &mut line)
            .is_ok_and(|read| read > 0)
        {
            let _ = out.write_all(&line).and_then(|()| out.flush());
            tally.line(String::from_utf8_lossy(&line).trim_end());
            line.clear();
        }
    }
    let status = child.wait().map_err(|error| error.to_string())?;
    if status.success() {
        Ok(())
    } else {
        Err(status.to_string())
    }
}

fn announce(command: &Command) {
    println!("\n== {}", shown(command));
}

fn failed(command: &Command, why: &str) -> Outcome {
    println!("!! {}: {why}", shown(command));
    Outcome::Failed
}

fn told(command: &Command, error: &std::io::Error) -> String {
    format!("{}: {error}", shown(command))
}

/// The command as a person would type it.
fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_stem().unwrap_or(program.as_os_str());
    std::iter::once(name)
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A command that prints this and ends with this code.
    fn prints(text: &str, code: i32) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", &format!("printf '%s\\n' '{text}'; exit {code}")]);
        command
    }

    fn tallied(text: &str, code: i32) -> String {
        let mut tally = Tally::default();
        // Not to this program's own output, where an outer run would count the lines again.
        tests_into(&mut tally, &mut prints(text, code), &mut std::io::sink());
        tally.to_string()
    }

    #[test]
    #[cfg(unix)]
    fn a_test_program_that_dies_is_one_failure() {
        assert_eq!(
            tallied("test result: ok. 3 passed; 0 failed;", 0),
            "3 passed, 0 failed"
        );
        assert_eq!(
            tallied("test result: FAILED. 1 passed; 2 failed;", 101),
            "1 passed, 2 failed"
        );
        assert_eq!(
            tallied("test result: ok. 3 passed; 0 failed;", 101),
            "3 passed, 1 failed"
        );
        assert_eq!(
            tallied("error: could not compile", 101),
            "0 passed, 1 failed"
        );
    }

    #[test]
    #[cfg(unix)]
    fn a_step_passes_or_fails_by_its_exit_code() {
        let mut tally = Tally::default();
        step(&mut tally, &mut prints("", 0));
        step(&mut tally, &mut prints("", 1));
        step(&mut tally, &mut Command::new("there-is-no-such-program"));
        assert_eq!(tally.to_string(), "1 passed, 2 failed");
    }
}
