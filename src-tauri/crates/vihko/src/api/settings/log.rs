//! The log, shown to whoever is to send it to somebody who helps.

use std::path::PathBuf;

use crate::api::Desk;
use crate::disk;
use crate::error::{Error, Result, last_name};

/// The name under which it is saved and opened.
const NAME: &str = "seurantavihko-loki.txt";

pub fn log_place(desk: &mut Desk) -> Result<String> {
    Ok(desk.log().path().display().to_string())
}

pub fn log_name(_: &mut Desk) -> Result<String> {
    Ok(NAME.to_owned())
}

pub fn save_log(desk: &mut Desk, path: PathBuf) -> Result<String> {
    let file = if path.is_dir() { path.join(NAME) } else { path };
    disk::write_whole(&file, &desk.log().read())?;
    Ok(last_name(&file))
}

/// Lays a copy of it ready for the system's viewer; it is taken away when the notebook is locked.
pub fn ready_log(desk: &mut Desk) -> Result<String> {
    let folder = desk.papers();
    std::fs::create_dir_all(&folder).map_err(|error| Error::file(&folder, error))?;
    disk::write_whole(&folder.join(NAME), &desk.log().read())?;
    Ok(NAME.to_owned())
}
