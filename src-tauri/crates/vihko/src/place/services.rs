//! Services that copy folders elsewhere: known by what their folders are called, by what they leave lying in them,
//! and by what they tell in the environment.

use std::path::{Path, PathBuf};

/// How the folders of a service are called, and the service. A second account or a firm adds something that is no
/// letter: `OneDrive - Yhdistys`, `Dropbox (Yhdistys)`, `Nextcloud2`.
const NAMES: [(&str, &str); 27] = [
    ("OneDrive", "OneDrive"),
    ("SkyDrive", "OneDrive"),
    ("Dropbox", "Dropbox"),
    ("Nextcloud", "Nextcloud"),
    ("ownCloud", "ownCloud"),
    ("Google Drive", "Google Drive"),
    ("GoogleDrive", "Google Drive"),
    ("My Drive", "Google Drive"),
    ("Oma Drive", "Google Drive"),
    ("Min enhet", "Google Drive"),
    ("iCloudDrive", "iCloud"),
    ("iCloud Drive", "iCloud"),
    ("iCloud", "iCloud"),
    ("Mobile Documents", "iCloud"),
    ("Syncthing", "Syncthing"),
    ("pCloud", "pCloud"),
    ("pCloudDrive", "pCloud"),
    ("pCloud Drive", "pCloud"),
    ("Proton Drive", "Proton Drive"),
    ("ProtonDrive", "Proton Drive"),
    ("MEGA", "MEGA"),
    ("MEGAsync", "MEGA"),
    ("Jottacloud", "Jottacloud"),
    ("Box Sync", "Box"),
    ("SynologyDrive", "Synology Drive"),
    ("Resilio Sync", "Resilio Sync"),
    ("Tresorit", "Tresorit"),
];

/// A file or folder that only a service makes at the top of what it copies.
const MARKS: [(&str, Mark, &str); 8] = [
    (".stfolder", Mark::Any, "Syncthing"),
    // A folder of this name in one's own home is only the program's settings.
    (".dropbox", Mark::File, "Dropbox"),
    (".dropbox.cache", Mark::Any, "Dropbox"),
    (".owncloudsync.log", Mark::File, "ownCloud"),
    (".nextcloudsync.log", Mark::File, "Nextcloud"),
    (".tmp.drivedownload", Mark::Any, "Google Drive"),
    (".megaignore", Mark::File, "MEGA"),
    (".SynologyWorkingDirectory", Mark::Any, "Synology Drive"),
];

/// How the file is called in which Nextcloud and ownCloud keep what they have copied; letters and digits stand
/// between.
const JOURNALS: [&str; 2] = [".sync_", "._sync_"];

/// So many names of a folder are looked through for such a file.
const MOST_NAMES: usize = 20_000;

/// What the environment of Windows tells of folders that OneDrive copies.
const VARIABLES: [&str; 3] = ["OneDrive", "OneDriveConsumer", "OneDriveCommercial"];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    File,
    Any,
}

/// The service that copies this file elsewhere. The path has no links any more.
pub(super) fn service(path: &Path) -> Option<String> {
    let folders: Vec<&Path> = path.ancestors().skip(1).collect();
    by_name(&folders)
        .or_else(|| by_root(path, &told_roots()))
        .or_else(|| folders.iter().find_map(|folder| by_mark(folder)))
        .map(str::to_owned)
}

fn by_name(folders: &[&Path]) -> Option<&'static str> {
    let names = folders
        .iter()
        .rev()
        .filter_map(|folder| folder.file_name()?.to_str());
    let mut found = names.flat_map(|name| {
        let of = move |(called, service): &(&str, &'static str)| {
            let rest = name.strip_prefix(called)?;
            (!rest.starts_with(char::is_alphabetic)).then_some(*service)
        };
        NAMES.iter().find_map(of)
    });
    found.next()
}

fn by_root(path: &Path, roots: &[PathBuf]) -> Option<&'static str> {
    roots
        .iter()
        .any(|root| path.starts_with(root))
        .then_some("OneDrive")
}

fn told_roots() -> Vec<PathBuf> {
    let told = VARIABLES.iter().filter_map(std::env::var_os);
    told.filter(|root| !root.is_empty())
        .map(|root| super::resolved(Path::new(&root)))
        .collect()
}

fn by_mark(folder: &Path) -> Option<&'static str> {
    let marked = MARKS.iter().find(|(name, mark, _)| {
        let there = folder.join(name);
        match mark {
            Mark::File => there.is_file(),
            Mark::Any => there.exists(),
        }
    });
    let is_journal =
        |name: &str| name.ends_with(".db") && JOURNALS.iter().any(|begin| name.starts_with(begin));
    let has_journal = || {
        let names = std::fs::read_dir(folder).into_iter().flatten().flatten();
        names
            .take(MOST_NAMES)
            .any(|it| it.file_name().to_str().is_some_and(is_journal))
    };
    match marked {
        Some((_, _, service)) => Some(service),
        None => has_journal().then_some("Nextcloud"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_a_service_copies_is_known_by_its_name() {
        for (folder, expected) in [
            ("OneDrive - Yhdistys", Some("OneDrive")),
            ("OneDrive", Some("OneDrive")),
            ("OneDrive-Personal", Some("OneDrive")),
            ("Dropbox (Yhdistys ry)", Some("Dropbox")),
            ("Nextcloud2", Some("Nextcloud")),
            ("ownCloud", Some("ownCloud")),
            ("Google Drive", Some("Google Drive")),
            ("Oma Drive", Some("Google Drive")),
            ("iCloudDrive", Some("iCloud")),
            ("pCloudDrive", Some("pCloud")),
            ("Proton Drive", Some("Proton Drive")),
            ("MEGA", Some("MEGA")),
            ("MEGAsync", Some("MEGA")),
            ("Megafoni", None),
            ("MEGAFONI", None),
            ("Dropboxista", None),
            ("vihkot", None),
        ] {
            let path = Path::new("a").join(folder).join("tuki/vihko.vihko");
            assert_eq!(service(&path).as_deref(), expected, "{folder}");
        }
    }

    #[test]
    fn a_folder_that_a_service_copies_is_known_by_what_lies_in_it() {
        for (mark, expected) in [
            (".stfolder", Some("Syncthing")),
            (".dropbox", Some("Dropbox")),
            (".sync_9f1c.db", Some("Nextcloud")),
            ("._sync_9f1c.db", Some("Nextcloud")),
            (".owncloudsync.log", Some("ownCloud")),
            ("desktop.ini", None),
            ("sync_9f1c.db", None),
        ] {
            let folder = tempfile::tempdir().unwrap();
            std::fs::write(folder.path().join(mark), b"").unwrap();
            let path = folder.path().join("syvällä/vihko.vihko");
            assert_eq!(service(&path).as_deref(), expected, "{mark}");
        }
        let home = tempfile::tempdir().unwrap();
        std::fs::create_dir(home.path().join(".dropbox")).unwrap();
        assert_eq!(service(&home.path().join("vihko.vihko")), None);
    }

    #[test]
    fn a_folder_of_which_the_environment_tells_counts_with_all_below() {
        let roots = [PathBuf::from("/koti/pilvi")];
        let is = |path| by_root(Path::new(path), &roots);
        assert_eq!(is("/koti/pilvi/tuki/vihko.vihko"), Some("OneDrive"));
        assert_eq!(is("/koti/pilvinen/vihko.vihko"), None);
    }
}
