//! Where a notebook may lie. A service that copies a folder elsewhere, a network drive and a stick each break a file
//! that is written while they look at it, so a live notebook is kept only on this computer's own disk. Finished
//! copies may lie anywhere.

#[cfg(any(windows, test))]
mod drives;
#[cfg(target_os = "linux")]
mod mounts;
mod services;

use std::path::{Path, PathBuf};

use crate::disk;
use crate::error::{Failure, Result};
use crate::fault::Problem;

/// What kind of place a file lies in, or would lie in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// This computer's own disk.
    Own,
    /// A folder that the service of this name copies elsewhere.
    Synced(String),
    /// A drive of another computer.
    Network,
    /// A stick, a memory card or another disk that can be pulled out.
    Removable,
}

impl Place {
    /// The place of a file that is there or not yet; links are followed first. What cannot be found out counts as
    /// this computer's own.
    pub fn of(path: &Path) -> Place {
        if is_share(&path.to_string_lossy()) {
            return Place::Network;
        }
        let path = resolved(path);
        if is_share(&path.to_string_lossy()) {
            return Place::Network;
        }
        if let Some(service) = services::service(&path) {
            return Place::Synced(service);
        }
        #[cfg(target_os = "linux")]
        if let Some(place) = mounts::of_this_computer(&path) {
            return place;
        }
        #[cfg(windows)]
        if let Some(place) = drives::of_this_computer(&path) {
            return place;
        }
        Place::Own
    }

    /// Why a new notebook is not made here; nothing on this computer's own disk.
    pub fn problem(&self) -> Option<Problem> {
        match self {
            Place::Own => None,
            Place::Synced(service) => Some(Problem::SyncedFolder(service.clone())),
            Place::Network => Some(Problem::NetworkDrive),
            Place::Removable => Some(Problem::RemovableDrive),
        }
    }

    /// Refuses a notebook that lies here, unless this is the computer's own disk.
    pub fn refuse(&self) -> Result<()> {
        match self {
            Place::Own => Ok(()),
            Place::Synced(service) => Err(Failure::LiesSynced(service.clone()).into()),
            Place::Network => Err(Failure::LiesOnNetwork.into()),
            Place::Removable => Err(Failure::LiesOnRemovable.into()),
        }
    }
}

/// Whether a path begins as those of other computers do on Windows: `\\server\share`, also in its long form.
fn is_share(path: &str) -> bool {
    match path.strip_prefix(r"\\?\").or(path.strip_prefix(r"\\.\")) {
        Some(long) => long.starts_with(r"UNC\"),
        None => path.starts_with(r"\\"),
    }
}

/// The path without links, as far as it is there already.
fn resolved(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let there = path
        .ancestors()
        .find_map(|it| Some((disk::real(it).ok()?, it)));
    match there {
        Some((real, it)) => match path.strip_prefix(it) {
            Ok(rest) if !rest.as_os_str().is_empty() => real.join(rest),
            Ok(_) | Err(_) => real,
        },
        None => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_another_computer_is_known_by_its_beginning() {
        for path in [
            r"\\palvelin\yhteinen\vihko.vihko",
            r"\\?\UNC\palvelin\yhteinen\vihko.vihko",
        ] {
            assert_eq!(Place::of(Path::new(path)), Place::Network, "{path}");
        }
        assert!(!is_share(r"\\?\C:\tiedot\vihko.vihko"));
        assert!(!is_share(r"C:\tiedot\vihko.vihko"));
    }

    #[test]
    fn a_new_folder_of_this_computer_is_its_own() {
        let folder = tempfile::tempdir().unwrap();
        for path in ["vihko.vihko", "uusi/kansio/vihko.vihko", "OneDrive.vihko"] {
            assert_eq!(Place::of(&folder.path().join(path)), Place::Own, "{path}");
        }
    }

    #[test]
    fn a_folder_that_is_not_there_yet_is_known_by_the_one_it_would_lie_in() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("Dropbox")).unwrap();
        let path = folder.path().join("Dropbox/uusi/vihko.vihko");
        assert_eq!(Place::of(&path), Place::Synced("Dropbox".into()));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_hides_no_place() {
        let folder = tempfile::tempdir().unwrap();
        let synced = folder.path().join("Nextcloud/vihkot");
        std::fs::create_dir_all(&synced).unwrap();
        let link = folder.path().join("vihkot");
        std::os::unix::fs::symlink(&synced, &link).unwrap();
        let here = Place::Synced("Nextcloud".into());
        assert_eq!(Place::of(&link.join("vihko.vihko")), here);
        // A name that only looks like it is none.
        let own = folder.path().join("oma");
        std::fs::create_dir(&own).unwrap();
        let named = folder.path().join("OneDrive");
        std::os::unix::fs::symlink(&own, &named).unwrap();
        assert_eq!(Place::of(&named.join("vihko.vihko")), Place::Own);
        // The file itself may be the link.
        std::fs::write(synced.join("a.vihko"), b"").unwrap();
        let file = own.join("a.vihko");
        std::os::unix::fs::symlink(synced.join("a.vihko"), &file).unwrap();
        assert_eq!(Place::of(&file), here);
    }
}
