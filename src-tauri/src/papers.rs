//! Papers on their way out: where the person wants a file, the system's viewer, the printer.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;
use vihko::api::{Desk, Refusal};
use vihko::error::{Error, Failure, Result};

use crate::{desk, system};

type Shared<'a> = State<'a, Mutex<Desk>>;

/// Asks where a file of this name is to be saved; nothing if the person says no place.
#[tauri::command(async)]
pub fn choose_file(app: AppHandle, name: String) -> Option<PathBuf> {
    if let Some(path) = desk::chosen() {
        return Some(path);
    }
    let ending = Path::new(&name).extension().unwrap_or_default();
    let ending = ending.to_string_lossy().into_owned();
    let dialog = app.dialog().file().add_filter(&ending, &[&ending]);
    let chosen = dialog.set_file_name(name).blocking_save_file();
    chosen.and_then(|path| path.into_path().ok())
}

/// Asks for a file that is there, by the ending of its name; nothing if the person chooses none.
#[tauri::command(async)]
pub fn choose_existing(app: AppHandle, ending: String) -> Option<PathBuf> {
    if let Some(path) = desk::chosen() {
        return Some(path);
    }
    let dialog = app.dialog().file().add_filter(&ending, &[&ending]);
    let chosen = dialog.blocking_pick_file();
    chosen.and_then(|path| path.into_path().ok())
}

/// Asks for a folder in which papers are to be saved; nothing if the person says no place.
#[tauri::command(async)]
pub fn choose_folder(app: AppHandle) -> Option<PathBuf> {
    if let Some(path) = desk::chosen() {
        return Some(path);
    }
    let chosen = app.dialog().file().blocking_pick_folder();
    chosen.and_then(|path| path.into_path().ok())
}

/// Opens a paper that lies ready, in the system's viewer.
#[tauri::command(async)]
pub fn open_paper(
    app: AppHandle,
    desk: Shared<'_>,
    name: String,
) -> std::result::Result<(), Refusal> {
    ready(&desk, &name, |path| {
        let opened = app.opener().open_path(path.to_string_lossy(), None::<&str>);
        opened.map_err(|error| Error::because(Failure::NotOpened, error))
    })
}

/// Sends a paper that lies ready to the system's printer.
#[tauri::command(async)]
pub fn print_paper(desk: Shared<'_>, name: String) -> std::result::Result<(), Refusal> {
    ready(&desk, &name, system::print)
}

/// Does something with a paper that the core has laid ready; nothing outside that folder is reached.
fn ready(
    desk: &Shared<'_>,
    name: &str,
    act: impl FnOnce(&Path) -> Result<()>,
) -> std::result::Result<(), Refusal> {
    let locked = || desk.lock().unwrap_or_else(PoisonError::into_inner);
    // The desk is free again before anything is asked of the system, which may take its time.
    let path = locked().ready(name);
    let done = path.and_then(|path| act(&path));
    done.map_err(|error| Refusal::of(&error, locked().text()))
}
