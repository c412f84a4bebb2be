//! The file that the program was opened by, such as one that was double-clicked: kept until the page takes it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tauri::{AppHandle, Manager, State};

/// Told to the page: a file waits to be taken.
const TELL: &str = "window.dispatchEvent(new Event('handed'))";

/// The file that waits.
#[derive(Default)]
pub struct Handed(Mutex<Option<PathBuf>>);

impl Handed {
    /// The file among the words that the program was started with, in the folder where it was.
    pub fn started_with(words: impl IntoIterator<Item = OsString>, folder: &Path) -> Handed {
        Handed(Mutex::new(file_among(words, folder)))
    }

    fn keep(&self, file: PathBuf) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(file);
    }

    fn take(&self) -> Option<PathBuf> {
        let mut waits = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waits.take()
    }
}

/// The page takes the file that waits, if there is one.
#[tauri::command]
pub fn handed(handed: State<'_, Handed>) -> Option<PathBuf> {
    handed.take()
}

/// The program was started a second time: its file, if it was given one, goes to the page of the first.
pub fn from_second_start(app: &AppHandle, words: Vec<String>, folder: &str) {
    let words = words.into_iter().skip(1).map(OsString::from);
    let Some(file) = file_among(words, Path::new(folder)) else {
        return;
    };
    app.state::<Handed>().keep(file);
    if let Some(window) = app.get_webview_window("main") {
        // A page that is still being loaded takes the file when it begins.
        let _ = window.eval(TELL);
    }
}

/// The first word that names a file that is there.
fn file_among(words: impl IntoIterator<Item = OsString>, folder: &Path) -> Option<PathBuf> {
    let paths = words.into_iter().map(|word| folder.join(word));
    paths.into_iter().find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(words: &[&str]) -> Vec<OsString> {
        words.iter().map(OsString::from).collect()
    }

    #[test]
    fn the_first_word_that_is_a_file_is_taken_once() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let handed =
            Handed::started_with(words(&["--flag", "src", "no.vihko", "Cargo.toml"]), here);
        assert_eq!(handed.take(), Some(here.join("Cargo.toml")));
        assert_eq!(handed.take(), None);
        let whole = here.join("build.rs").into_os_string();
        let elsewhere = Path::new("no/such/folder");
        assert_eq!(file_among([whole.clone()], elsewhere), Some(whole.into()));
    }

    #[test]
    fn a_start_without_a_file_hands_nothing_over() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        for given in [&[][..], &[""], &["src"], &["no.vihko"]] {
            assert_eq!(file_among(words(given), here), None, "{given:?}");
        }
    }
}
