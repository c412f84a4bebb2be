//! An update on its way in: its installer is started, and the program ends so that it can be replaced.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use tauri::{AppHandle, State};
use vihko::api::{Desk, Refusal};
use vihko::error::{Error, Failure, Result};

/// Starts the installer of this name that lies ready, once the notebook has its copy, and ends the program. Where that
/// is refused, nothing has changed and the notebook stays open.
#[tauri::command(async)]
pub fn install_update(
    app: AppHandle,
    desk: State<'_, Mutex<Desk>>,
    name: String,
) -> std::result::Result<(), Refusal> {
    let mut desk = desk.lock().unwrap_or_else(PoisonError::into_inner);
    let installer = desk.prepare_update(&name);
    let started = installer.and_then(|installer| start(&app, installer.path()));
    started.map_err(|error| Refusal::of(&error, desk.text()))?;
    // A notebook that cannot be closed in order is closed by the next opening.
    let _ = desk.lock();
    drop(desk);
    app.exit(0);
    Ok(())
}

/// The installer asks nothing, waits until this program has ended, and starts the new one.
#[cfg(windows)]
fn start(_: &AppHandle, installer: &Path) -> Result<()> {
    let mut command = std::process::Command::new(installer);
    let started = command.args(["/S", "/START"]).spawn();
    started
        .map(|_| ())
        .map_err(|error| Error::because(Failure::NotInstalled, error))
}

/// The system's own program for packages installs it; it asks for what only the computer's keeper may allow.
#[cfg(not(windows))]
fn start(app: &AppHandle, installer: &Path) -> Result<()> {
    use tauri_plugin_opener::OpenerExt;
    let path = installer.to_string_lossy();
    let opened = app.opener().open_path(path, None::<&str>);
    opened.map_err(|error| Error::because(Failure::NotInstalled, error))
}
