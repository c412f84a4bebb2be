//! What is seen of files from outside. A program of Windows may still be at work when the one that was called has
//! ended, so what is to come or to go is waited for.

use std::path::Path;
use std::time::{Duration, Instant};

/// How long is waited for a file.
const LONGEST: Duration = Duration::from_secs(20);

/// Waits until something is there.
pub(super) fn comes(path: &Path) -> Result<(), String> {
    waited(|| path.exists()).ok_or_else(|| format!("{} is not there", path.display()))
}

/// Waits until something is gone.
pub(super) fn goes(path: &Path) -> Result<(), String> {
    waited(|| !path.exists()).ok_or_else(|| format!("{} is still there", path.display()))
}

fn waited(is_so: impl Fn() -> bool) -> Option<()> {
    let began = Instant::now();
    while !is_so() {
        if began.elapsed() > LONGEST {
            return None;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    Some(())
}

/// Whether two files hold the same.
pub(super) fn same(one: &Path, other: &Path) -> Result<(), String> {
    let read =
        |path: &Path| std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
    if read(one)? == read(other)? {
        Ok(())
    } else {
        Err(format!("{} is another", other.display()))
    }
}

/// Whether a file holds this text.
pub(super) fn text(path: &Path, expected: &str) -> Result<(), String> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    if text == expected {
        Ok(())
    } else {
        Err(format!("{} is another", path.display()))
    }
}

/// Writes a file for the trial.
pub(super) fn write(path: &Path, text: &str) -> Result<(), String> {
    std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
