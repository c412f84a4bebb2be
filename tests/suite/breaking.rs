//! The notebook is broken on purpose: killed, cut, overwritten, filled up, taken the rights from. What takes long is
//! run by `cargo xtask endure`; every figure is printed.

mod clock;
pub mod damage;
mod full_disk;
pub mod halves;
pub mod killed;
mod log;
mod plain;
mod rescue;
mod salvage;
mod scribe;
mod upkeep;

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use vihko::notebook::{Clock, Notebook};
use vihko::vault::{RecoveryCode, Unlock};
use vihko_tests::day;

/// The notebook that a helper process is to open, and its recovery code: opening by it costs no second.
const NOTEBOOK: &str = "VIHKO_TEST_NOTEBOOK";
const CODE: &str = "VIHKO_TEST_CODE";

/// What the folder of sealed files is called behind the notebook's own name.
const SEALED: &str = ".liitteet";

/// What begins a line that a helper says; the test runner says others.
const SAID: char = '#';

/// A notebook in a folder of its own, closed.
struct Closed {
    folder: tempfile::TempDir,
    code: String,
}

impl Closed {
    fn path(&self) -> PathBuf {
        self.folder.path().join("vihko.vihko")
    }

    /// The same notebook in another folder.
    fn copy(&self) -> Closed {
        let folder = tempfile::tempdir().unwrap();
        vihko_tests::copy(self.folder.path(), folder.path());
        Closed {
            folder,
            code: self.code.clone(),
        }
    }

    /// The folder of sealed files.
    fn sealed(&self) -> PathBuf {
        self.folder.path().join(format!("vihko.vihko{SEALED}"))
    }

    /// The two copies of the key slots.
    fn slots(&self) -> [PathBuf; 2] {
        ["avaimet", "avaimet2"].map(|it| self.path().with_extension(format!("vihko.{it}")))
    }

    fn open(&self) -> vihko::error::Result<Notebook> {
        opened(&self.path(), &self.code)
    }

    /// This very test program, told to run one of its helpers in a process of its own.
    fn helper(&self, name: &str) -> Command {
        let mut command = vihko_tests::helper(&format!("breaking::{name}"));
        command
            .env(NOTEBOOK, self.path())
            .env(CODE, &self.code)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }
}

fn opened(path: &Path, code: &str) -> vihko::error::Result<Notebook> {
    opened_on(path, code, "2026-11-02")
}

fn opened_on(path: &Path, code: &str, today: &str) -> vihko::error::Result<Notebook> {
    let with = Unlock::Recovery(RecoveryCode::parse(code)?);
    Notebook::open(path, &with, Clock::Fixed(day(today)))
}

/// In a helper: the notebook that it was given.
fn given() -> Notebook {
    let code = std::env::var(CODE).expect("only another test runs this one");
    opened(&given_path(), &code).unwrap()
}

fn given_path() -> PathBuf {
    PathBuf::from(std::env::var_os(NOTEBOOK).expect("only another test runs this one"))
}

/// In a helper: says a line to the test that runs it.
fn say(line: &str) {
    println!("\n{SAID}{line}");
}

/// What a helper has said, until it ends or is killed.
fn said(output: ChildStdout) -> impl Iterator<Item = String> {
    let lines = BufReader::new(output).lines().map_while(|line| line.ok());
    lines.filter_map(|line| Some(line.strip_prefix(SAID)?.to_owned()))
}

/// Kills a helper that must still be at work; on Unix this is kill -9.
fn kill(mut child: Child) {
    if let Some(status) = child.try_wait().unwrap() {
        let mut told = String::new();
        if let Some(mut errors) = child.stderr.take() {
            let _ = std::io::Read::read_to_string(&mut errors, &mut told);
        }
        panic!("the helper ended by itself, {status}:\n{told}");
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

/// Prints figures past the test runner, which keeps what a passing test prints.
fn print(figures: &str) {
    let _ = writeln!(std::io::stdout(), "\n{figures}");
}
