//! Who has a notebook open: told to whoever finds it locked. A small file beside the notebook says so. The lock alone
//! decides; the file may be missing, or left over from a program that died, and nobody trusts it for more than words.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, SecondsFormat, Utc};

use super::Clock;
use crate::disk;
use crate::error::{Error, Failure, OpenIn, Opener};

/// What the file is called behind the notebook's own name.
const ENDING: &str = ".auki";

/// How the file begins.
const TITLE: &str = "Seurantavihko 1";

/// No such file is longer, in bytes.
const LONGEST: u64 = 1024;

/// No computer's name is longer, in characters.
const LONGEST_NAME: usize = 255;

/// The file, for as long as the notebook is open. It goes when this is dropped.
pub(super) struct Presence(PathBuf);

impl Presence {
    /// Tells of an opening. The notebook must be locked by it. Where nothing can be written, nothing is told.
    pub(super) fn shown(notebook: &Path, clock: Clock) -> Presence {
        let path = disk::beside(notebook, ENDING);
        let since = clock.now(None).to_rfc3339_opts(SecondsFormat::Secs, true);
        let (computer, program) = (computer(), program().code());
        let told = format!("{TITLE}\n{computer}\n{program}\n{since}\n");
        // What lies there is left over; were it a link, nothing is written through it.
        let _ = std::fs::remove_file(&path);
        let _ = File::create_new(&path).and_then(|mut file| file.write_all(told.as_bytes()));
        Presence(path)
    }
}

impl Drop for Presence {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// That the notebook is open elsewhere is told with who has it, as far as that is known.
pub(super) fn told(notebook: &Path, error: Error, clock: Clock) -> Error {
    if *error.failure() != Failure::Busy {
        return error;
    }
    match read(&disk::beside(notebook, ENDING), clock) {
        Some(opener) => Error::because(Failure::OpenOn(opener), error),
        None => error,
    }
}

fn read(path: &Path, clock: Clock) -> Option<Opener> {
    let mut told = String::new();
    let file = File::open(path).ok()?;
    file.take(LONGEST).read_to_string(&mut told).ok()?;
    let mut lines = told.lines();
    if lines.next()? != TITLE {
        return None;
    }
    let computer = lines.next()?.to_owned();
    let program = OpenIn::parse(lines.next()?).ok()?;
    let since: DateTime<Utc> = lines.next()?.parse().ok()?;
    is_name(&computer).then(|| Opener {
        computer,
        program,
        since: clock.local(since, None),
    })
}

fn is_name(computer: &str) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || ['-', '_', '.', ' '].contains(&c);
    !computer.trim().is_empty()
        && computer.chars().count() <= LONGEST_NAME
        && computer.chars().all(allowed)
}

/// The computer's own name; nothing of the person's.
fn computer() -> String {
    gethostname::gethostname().to_string_lossy().into_owned()
}

/// The program that runs: `vihko` is called so, and everything else that opens notebooks is a window.
fn program() -> OpenIn {
    let own = std::env::current_exe().ok();
    let name = own.as_deref().and_then(Path::file_stem);
    match name.is_some_and(|name| name == "vihko") {
        true => OpenIn::Program,
        false => OpenIn::Window,
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    fn clock() -> Clock {
        Clock::Fixed(NaiveDate::from_ymd_opt(2026, 11, 2).unwrap())
    }

    #[test]
    fn who_has_it_open_is_told_until_it_is_closed() {
        let folder = tempfile::tempdir().unwrap();
        let notebook = folder.path().join("a.vihko");
        let file = disk::beside(&notebook, ENDING);
        let presence = Presence::shown(&notebook, clock());
        let opener = read(&file, clock()).unwrap();
        assert_eq!(opener.computer, computer());
        assert_eq!(opener.program, OpenIn::Window);
        assert_eq!(opener.since.date(), clock().today(None));
        let busy = told(&notebook, Failure::Busy.into(), clock());
        assert_eq!(busy.failure(), &Failure::OpenOn(opener));
        let other = told(&notebook, Failure::DiskFull.into(), clock());
        assert_eq!(other.failure(), &Failure::DiskFull);
        drop(presence);
        assert!(!file.exists());
        let busy = told(&notebook, Failure::Busy.into(), clock());
        assert_eq!(busy.failure(), &Failure::Busy);
    }

    #[test]
    fn a_strange_file_tells_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.vihko.auki");
        let right = "Seurantavihko 1\nTOIMISTO-2\nprogram\n2026-11-02T12:02:00Z\n";
        std::fs::write(&file, right).unwrap();
        assert!(read(&file, clock()).is_some());
        for wrong in [
            right.replace("TOIMISTO-2", "\u{202e}ILKIÖ"),
            right.replace("TOIMISTO-2", "A\u{7}"),
            right.replace("TOIMISTO-2", " "),
            right.replace("program", "kahvi"),
            right.replace("2026-11-02", "2026-13-02"),
            right.replace("vihko 1", "vihko 2"),
            right.replace("TOIMISTO-2", &"A".repeat(2_000)),
            String::new(),
        ] {
            std::fs::write(&file, &wrong).unwrap();
            assert_eq!(read(&file, clock()), None, "{wrong}");
        }
        std::fs::write(&file, b"Seurantavihko 1\n\xff\n").unwrap();
        assert_eq!(read(&file, clock()), None);
    }

    #[cfg(unix)]
    #[test]
    fn what_a_link_points_to_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let other = folder.path().join("muu");
        std::fs::write(&other, b"muu").unwrap();
        let notebook = folder.path().join("a.vihko");
        std::os::unix::fs::symlink(&other, disk::beside(&notebook, ENDING)).unwrap();
        drop(Presence::shown(&notebook, clock()));
        assert_eq!(std::fs::read(&other).unwrap(), b"muu");
    }
}
