//! The real program, built once for each run of the tests.

use std::ffi::{OsStr, OsString};
use std::io::Write;
#[cfg(unix)]
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

/// The program `vihko` of this profile.
///
/// Cargo builds a package's programs for that package's own tests only; these tests stand in another one, so
/// they ask Cargo for it themselves. Where no Cargo is, as in Wine, the variable names the program.
pub fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        if let Some(program) = std::env::var_os("VIHKO_PROGRAM") {
            return program.into();
        }
        // target/debug/deps/suite-… → target/debug
        let own = std::env::current_exe().unwrap();
        let profile = own.parent().and_then(Path::parent).unwrap();
        let target = profile.parent().unwrap();
        let name = profile.file_name().unwrap().to_string_lossy();
        let profile_name = if name == "debug" { "dev" } else { &*name };
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let built = Command::new(cargo)
            .args([
                "build",
                "--quiet",
                "--package",
                "vihko-cli",
                "--profile",
                profile_name,
            ])
            .arg("--target-dir")
            .arg(target)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .status()
            .unwrap();
        assert!(built.success(), "the program does not build");
        profile.join(format!("vihko{}", std::env::consts::EXE_SUFFIX))
    })
}

/// One run of the program.
pub struct Program {
    args: Vec<OsString>,
    passphrase: Option<String>,
    stdin: String,
    today: Option<&'static str>,
}

/// What the program answered.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    /// The exit status.
    pub status: i32,
    /// What it wrote.
    pub out: String,
    /// What it refused with.
    pub err: String,
}

impl Answer {
    fn of(child: Child) -> Answer {
        let output = child.wait_with_output().unwrap();
        Answer {
            status: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

#[cfg(unix)]
fn press_ctrl_c(child: &Child) {
    let pressed = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(pressed.unwrap().success());
}

impl Program {
    /// The program with these words.
    pub fn with<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> Program {
        Program {
            args: args
                .into_iter()
                .map(|arg| arg.as_ref().to_owned())
                .collect(),
            passphrase: None,
            stdin: String::new(),
            today: None,
        }
    }

    /// One more word.
    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Program {
        self.args.push(arg.as_ref().to_owned());
        self
    }

    /// More words.
    pub fn args<S: AsRef<OsStr>>(mut self, args: &[S]) -> Program {
        self.args
            .extend(args.iter().map(|arg| arg.as_ref().to_owned()));
        self
    }

    /// With this passphrase, or recovery code, in a file.
    pub fn passphrase(mut self, passphrase: &str) -> Program {
        self.passphrase = Some(passphrase.to_owned());
        self
    }

    /// With this on standard input.
    pub fn stdin(mut self, stdin: &str) -> Program {
        self.stdin = stdin.to_owned();
        self
    }

    /// On this day, said by the environment.
    pub fn on(mut self, today: &'static str) -> Program {
        self.today = Some(today);
        self
    }

    /// Runs it.
    pub fn run(&self) -> Answer {
        let folder = tempfile::tempdir().unwrap();
        let answer = Answer::of(self.spawn(folder.path()));
        assert!(!answer.err.contains("panicked"), "{answer:?}");
        answer
    }

    /// Runs it and presses Ctrl C as soon as it has written this line to standard error.
    #[cfg(unix)]
    pub fn interrupted_at(&self, line: &str) -> Answer {
        let folder = tempfile::tempdir().unwrap();
        let mut child = self.spawn(folder.path());
        let mut err = String::new();
        let mut lines = BufReader::new(child.stderr.take().unwrap());
        while !err.ends_with(&format!("{line}\n")) {
            assert!(lines.read_line(&mut err).unwrap() > 0, "{err}");
        }
        press_ctrl_c(&child);
        lines.read_to_string(&mut err).unwrap();
        Answer {
            err,
            ..Answer::of(child)
        }
    }

    /// Runs it and presses Ctrl C as soon as this is so.
    #[cfg(unix)]
    pub fn interrupted_once(&self, is_so: impl Fn() -> bool) -> Answer {
        let folder = tempfile::tempdir().unwrap();
        let mut child = self.spawn(folder.path());
        while !is_so() {
            assert!(child.try_wait().unwrap().is_none(), "it ended before");
            std::thread::sleep(Duration::from_millis(1));
        }
        press_ctrl_c(&child);
        Answer::of(child)
    }

    /// Runs it and kills it after this time, on Unix as by `kill -9`.
    pub fn killed_after(&self, time: Duration) {
        let folder = tempfile::tempdir().unwrap();
        let mut child = self.spawn(folder.path());
        std::thread::sleep(time);
        // It may have ended by itself.
        let _ = child.kill();
        child.wait().unwrap();
    }

    fn spawn(&self, folder: &Path) -> Child {
        let mut command = Command::new(program());
        command
            .args(&self.args)
            .env_remove("VIHKO_PASSPHRASE_FILE")
            .env_remove("VIHKO_TODAY")
            // Whoever runs the tests may have a notebook of one's own, and its log is no test's.
            .env("XDG_DATA_HOME", folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        if let Some(passphrase) = &self.passphrase {
            let file = folder.join("salasana");
            std::fs::write(&file, format!("{passphrase}\n")).unwrap();
            command.env("VIHKO_PASSPHRASE_FILE", file);
        }
        if let Some(today) = self.today {
            command.env("VIHKO_TODAY", today);
        }
        let mut child = started(&mut command);
        // The program need not read what it is not asked for.
        let _ = child.stdin.take().unwrap().write_all(self.stdin.as_bytes());
        child
    }

    /// Runs it; it must do what it was asked.
    pub fn done(&self) -> String {
        let answer = self.run();
        assert_eq!((answer.status, answer.err.as_str()), (0, ""), "{answer:?}");
        answer.out
    }

    /// Runs it; it must refuse with one sentence or one line for each fault.
    pub fn refused(&self) -> String {
        let answer = self.run();
        assert_eq!((answer.status, answer.out.as_str()), (1, ""), "{answer:?}");
        assert!(!answer.err.trim().is_empty());
        answer.err
    }
}

/// Starts a program. Wine now and then breaks a start off before the program's first step, with an error that is Windows'
/// own word for a fault of the system (ERROR_INTERNAL_ERROR); then it is started again.
fn started(command: &mut Command) -> Child {
    const FAULT_OF_THE_SYSTEM: i32 = 1359;
    for _ in 0..3 {
        match command.spawn() {
            Err(error) if cfg!(windows) && error.raw_os_error() == Some(FAULT_OF_THE_SYSTEM) => {}
            child => return child.unwrap(),
        }
    }
    command.spawn().unwrap()
}

/// The text of a PDF as another program reads it, in the order in which it is written, with plain spaces.
pub fn text_of(pdf: &[u8]) -> String {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), pdf).unwrap();
    let output = Command::new("pdftotext")
        .args(["-raw", "-enc", "UTF-8"])
        .arg(file.path())
        .arg("-")
        .output()
        .expect("pdftotext of poppler-utils");
    assert!(output.status.success());
    String::from_utf8(output.stdout)
        .unwrap()
        .replace('\u{a0}', " ")
}
