//! What only a desktop has: a folder for the person's data, and a window to bring to the front.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tauri::{App, AppHandle, Manager, WebviewWindowBuilder, Window};
use vihko::api::Desk;
use vihko::keyring::Keyring;
use vihko::log::{Event, tell_panics};
use vihko::notebook::{Clock, default_path};
use vihko::update::Publisher;

/// Puts everything into this folder, for tests.
const DATA: &str = "SEURANTAVIHKO_DATA";

/// With [`DATA`]: the day that counts as today, such as `2026-11-02`.
const TODAY: &str = "SEURANTAVIHKO_TODAY";

/// With [`DATA`]: the file or folder that answers every question for a place.
const CHOOSE: &str = "SEURANTAVIHKO_CHOOSE";

/// With [`DATA`]: `memory` for a keyring that lasts as long as the window, in the place of the system's.
const KEYRING: &str = "SEURANTAVIHKO_KEYRING";

/// With [`DATA`]: the program runs once, as it does for a person.
const ONCE: &str = "SEURANTAVIHKO_ONCE";

/// With [`DATA`]: the public key of whoever publishes updates.
const PUBLISHER: &str = "SEURANTAVIHKO_PUBLISHER";

/// Whether a test has given the folder.
fn is_test() -> bool {
    std::env::var_os(DATA).is_some()
}

/// What a test has chosen, so that nobody is asked.
pub fn chosen() -> Option<PathBuf> {
    let chosen = std::env::var_os(CHOOSE).filter(|_| is_test());
    chosen.map(PathBuf::from)
}

/// The keyring of a test's window.
fn test_keyring() -> Keyring {
    match std::env::var(KEYRING).as_deref() {
        Ok("memory") => Keyring::in_memory(),
        Ok(_) | Err(_) => Keyring::of_system(),
    }
}

/// Where the notebooks lie, and by which clock they go.
pub enum Place {
    /// The person's own local data folder and the computer's clock.
    Own(PathBuf),
    /// A test's folder and the day it was given.
    Test(PathBuf, Clock),
}

impl Place {
    /// The test's folder if one is given, else the person's own; nothing if the system names none.
    pub fn find() -> Option<Place> {
        match std::env::var_os(DATA) {
            Some(folder) => {
                let today = std::env::var(TODAY).ok().and_then(|day| day.parse().ok());
                Some(Place::Test(
                    folder.into(),
                    today.map_or(Clock::System, Clock::Fixed),
                ))
            }
            None => Some(Place::Own(default_path()?.parent()?.to_owned())),
        }
    }

    /// Whether a test has given the folder.
    pub fn is_test(&self) -> bool {
        matches!(self, Place::Test(..))
    }

    /// Whether a second start ends and hands its file to the first. Tests run several windows at a time, each on its own
    /// folder, unless they say otherwise.
    pub fn runs_once(&self) -> bool {
        !self.is_test() || std::env::var_os(ONCE).is_some()
    }

    /// The core's desk of this place; its log is told that the window began, and where the program itself errs.
    pub fn desk(&self) -> Desk {
        let desk = match self {
            Place::Own(folder) => Desk::new(folder, Clock::System),
            Place::Test(folder, clock) => {
                let desk = Desk::new(folder, *clock).with_keyring(test_keyring());
                let key = std::env::var(PUBLISHER).ok();
                match key.as_deref().and_then(Publisher::read) {
                    Some(publisher) => desk.trusting(publisher),
                    None => desk,
                }
            }
        };
        desk.tell(Event::Began {
            version: env!("CARGO_PKG_VERSION"),
        });
        tell_panics(desk.log().clone(), || Clock::System.now(None));
        desk
    }

    /// Makes the window, still unseen, as large as it was left. The page keeps nothing on the disk.
    pub fn open_window(&self, app: &App) -> tauri::Result<()> {
        let left = locked(app.handle()).window_size();
        for config in &app.config().app.windows {
            let mut window = WebviewWindowBuilder::from_config(app.handle(), config)?;
            if let Some((width, height)) = left {
                window = window.inner_size(width.into(), height.into());
            }
            match self {
                Place::Own(_) => window.incognito(true).build()?,
                // WebKit's driver cannot steer a page that keeps nothing.
                Place::Test(folder, _) => window.data_directory(folder.join("page")).build()?,
            };
        }
        Ok(())
    }
}

/// What a person is told where the system can show no window.
pub fn no_window(app: &AppHandle) -> String {
    locked(app).text().program_no_window()
}

/// Remembers how large the window is; one that fills the screen is made so by its own button.
pub fn remember_size(window: &Window) {
    if window.is_maximized().unwrap_or(true) || window.is_fullscreen().unwrap_or(true) {
        return;
    }
    if let (Ok(size), Ok(scale)) = (window.inner_size(), window.scale_factor()) {
        let size = size.to_logical::<u32>(scale);
        // A size that is not remembered is no reason to keep the window open.
        let _ = locked(window.app_handle()).keep_window_size(size.width, size.height);
    }
}

/// Closes the notebook when the window is gone, and stays until its copy is finished.
pub fn close(app: &AppHandle) {
    // A program that ends before it has begun has no desk.
    if app.try_state::<Mutex<Desk>>().is_none() {
        return;
    }
    let mut desk = locked(app);
    // A notebook that cannot be closed in order is closed by the next opening.
    let _ = desk.lock();
    desk.wait_for_copy();
}

fn locked(app: &AppHandle) -> MutexGuard<'_, Desk> {
    let desk = app.state::<Mutex<Desk>>().inner();
    desk.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Shows the window, in front of the others. A window that cannot be brought to the front is still there.
pub fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.show();
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}
