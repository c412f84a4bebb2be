//! The log: what the program did and how it ended, for whoever helps when something goes wrong.
//!
//! It lies unencrypted beside the notebooks, so nothing private can get into it: an [`Event`] is `Copy` and is made
//! of numbers, ids and words that the program itself is written with. There is no place in it for a name, a text or a
//! path:
//!
//! ```compile_fail
//! fn told(name: String) -> vihko::log::Event {
//!     vihko::log::Event::Ran { command: vihko::log::Command::named(&name) }
//! }
//! ```

mod event;
mod panics;

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, SecondsFormat, Utc};

pub use event::{Command, Event, Found, Place, Scope, Way};
pub use panics::tell_panics;

/// The file that is written to.
const FILE: &str = "loki.txt";

/// The one before it.
const EARLIER: &str = "loki-aiempi.txt";

/// A file of so many bytes makes room for a new one; the one before the last goes.
const FULL: u64 = 1_000_000;

/// A log in a folder. Whatever goes wrong with it, nothing else goes wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Log {
    folder: PathBuf,
}

impl Log {
    /// The log of this data folder; as long as there is no folder, nothing is written.
    pub fn new(folder: &Path) -> Log {
        let folder = folder.to_owned();
        Log { folder }
    }

    /// Where it lies.
    pub fn path(&self) -> PathBuf {
        self.folder.join(FILE)
    }

    /// Adds one line. That it cannot be written, on a full disk for instance, stands in nobody's way.
    pub fn write(&self, at: DateTime<Utc>, event: Event) {
        let at = at.to_rfc3339_opts(SecondsFormat::Secs, true);
        let line = format!("{at} {} {event:?}\n", std::process::id());
        let _ = self.add(line.as_bytes());
    }

    /// All of it that there is, the oldest line first.
    pub fn read(&self) -> Vec<u8> {
        let mut all = Vec::new();
        for name in [EARLIER, FILE] {
            let file = File::open(self.folder.join(name));
            let _ = file.and_then(|it| it.take(2 * FULL).read_to_end(&mut all));
        }
        all
    }

    /// Several programs may write at a time: each has the file for itself while it adds a line.
    fn add(&self, line: &[u8]) -> std::io::Result<()> {
        let path = self.path();
        // Twice at most: who waited for the file while it was put away opens the new one.
        for _ in 0..2 {
            // Windows locks no file that is open for nothing but adding to it.
            let mut file = OpenOptions::new()
                .read(true)
                .append(true)
                .create(true)
                .open(&path)?;
            file.lock()?;
            if file.metadata()?.len() < FULL {
                return file.write_all(line);
            }
            if std::fs::metadata(&path).is_ok_and(|it| it.len() >= FULL) {
                std::fs::rename(&path, self.folder.join(EARLIER))?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment() -> DateTime<Utc> {
        "2026-11-02T07:30:00Z".parse().unwrap()
    }

    #[test]
    fn a_line_tells_when_which_program_and_what() {
        let folder = tempfile::tempdir().unwrap();
        let log = Log::new(folder.path());
        log.write(
            moment(),
            Event::Checked {
                scope: Scope::Pages,
                found: Found::Damaged,
            },
        );
        let line = String::from_utf8(log.read()).unwrap();
        assert_eq!(
            line,
            format!(
                "2026-11-02T07:30:00Z {} Checked {{ scope: Pages, found: Damaged }}\n",
                std::process::id()
            )
        );
    }

    #[test]
    fn a_full_file_makes_room_and_only_the_one_before_it_stays() {
        let folder = tempfile::tempdir().unwrap();
        let log = Log::new(folder.path());
        for letter in ["a", "b", "c"] {
            std::fs::write(log.path(), letter.repeat(FULL as usize)).unwrap();
            log.write(moment(), Event::Locked);
        }
        let length = |name: &str| std::fs::metadata(folder.path().join(name)).unwrap().len();
        assert!(length(FILE) < 100);
        assert_eq!(length(EARLIER), FULL);
        let all = String::from_utf8(log.read()).unwrap();
        assert!(all.starts_with("ccc") && all.ends_with(" Locked\n"));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn a_log_that_cannot_be_written_stands_in_nobody_s_way() {
        let folder = tempfile::tempdir().unwrap();
        let nowhere = Log::new(&folder.path().join("ei ole"));
        nowhere.write(moment(), Event::Locked);
        assert!(!folder.path().join("ei ole").exists());
        let taken = Log::new(folder.path());
        std::fs::create_dir(taken.path()).unwrap();
        taken.write(moment(), Event::Locked);
        assert_eq!(taken.read(), Vec::<u8>::new());
    }
}
