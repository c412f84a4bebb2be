//! Files that are there whole or not at all.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::NamedTempFile;

use crate::error::{Error, Failure, Result, last_name};

/// How the names of unfinished files begin; six letters or digits follow.
const UNFINISHED: &str = ".vihko-";

/// An unfinished file that nobody has touched for so long was left by a program that was stopped.
const FORGOTTEN_AFTER: Duration = Duration::from_secs(24 * 60 * 60);

/// Writes a file beside its final place, flushes it to the disk and only then gives it its name; what
/// stood there before is replaced. A cut of power leaves the old file or the new one, never a half. A link
/// stays and its file is replaced; what is no file, such as a printer or a pipe, is written to as it is.
pub fn write_whole(path: &Path, content: &[u8]) -> Result<()> {
    write_together(&[(path, content)])
}

/// The same for several files: none gets its name before all are on the disk. Two for one place are refused.
pub fn write_together(files: &[(&Path, &[u8])]) -> Result<()> {
    let places = files
        .iter()
        .map(|(path, _)| Ok((*path, place(path)?)))
        .collect::<Result<Vec<_>>>()?;
    let mut targets = BTreeSet::new();
    for (path, place) in &places {
        let (Place::File(target) | Place::Stream(target)) = place;
        if !targets.insert(target) {
            return Err(Failure::SameFileTwice(last_name(path)).into());
        }
    }
    let mut ready = Vec::new();
    for ((path, place), (_, content)) in places.into_iter().zip(files) {
        ready.push(match place {
            Place::File(target) => {
                remove_forgotten(folder(&target));
                let file = flushed(&target, content)?;
                (path, Ready::File(file, target))
            }
            Place::Stream(target) => (path, Ready::Stream(target, content)),
        });
    }
    for (path, ready) in ready {
        match ready {
            Ready::File(file, target) => {
                file.persist(&target)
                    .map_err(|failed| Error::file(path, failed.error))?;
                flush_folder(&target)?;
            }
            Ready::Stream(target, content) => File::options()
                .write(true)
                .open(&target)
                .and_then(|mut stream| stream.write_all(content))
                .map_err(|error| Error::file(path, error))?,
        }
    }
    Ok(())
}

/// A folder for making something that gets its place by a rename when it is finished. It goes away when it is
/// dropped; one that was forgotten is taken away a day later.
pub fn workshop(folder: &Path) -> Result<tempfile::TempDir> {
    remove_forgotten(folder);
    tempfile::Builder::new()
        .prefix(UNFINISHED)
        .tempdir_in(folder)
        .map_err(|error| Error::file(folder, error))
}

/// An unfinished file in a folder, for what is written piece by piece. It goes away when it is dropped.
pub(crate) fn unfinished(folder: &Path) -> Result<NamedTempFile> {
    remove_forgotten(folder);
    tempfile::Builder::new()
        .prefix(UNFINISHED)
        .tempfile_in(folder)
        .map_err(|error| Error::file(folder, error))
}

/// Writes a file as [`write_whole`] does, but refused if a file of this name is there already.
pub fn write_new(path: &Path, content: &[u8]) -> Result<()> {
    let file = flushed(path, content)?;
    file.persist_noclobber(path)
        .map_err(|failed| Error::file(path, failed.error))?;
    flush_folder(path)
}

/// Where a file of this name truly lies, or would lie: without links and without `..`. A folder of this
/// name, or none to lie in, is refused.
pub fn target(path: &Path) -> Result<PathBuf> {
    Ok(match place(path)? {
        Place::File(target) | Place::Stream(target) => target,
    })
}

/// The folder in which a file of this name lies.
pub fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        Some(_) | None => Path::new("."),
    }
}

/// The path with something added behind the file's whole name: `X.vihko` and `.avaimet` make `X.vihko.avaimet`.
pub fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// The path without links and without `..`. On Windows some drives, and Wine with long paths, do not tell it of files
/// that are there; the whole path counts then.
pub(crate) fn real(path: &Path) -> std::io::Result<PathBuf> {
    std::fs::canonicalize(path).or_else(|error| {
        let untold = cfg!(windows) && path.exists();
        if untold {
            std::path::absolute(path)
        } else {
            Err(error)
        }
    })
}

/// Makes what was written into a file last through a cut of power. Windows flushes only what may be written.
pub(crate) fn flush(file: &Path) -> std::io::Result<()> {
    File::options().write(true).open(file)?.sync_all()
}

/// The path as SQLite takes it. On Windows it opens a path of more than 259 characters only in its verbatim form;
/// the standard library sees to that by itself.
pub(crate) fn for_sqlite(path: &Path) -> PathBuf {
    /// Room for what SQLite adds to a name, such as `-journal`.
    const LONG: usize = 240;
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let is_plain = |path: &Path| !path.as_os_str().as_encoded_bytes().starts_with(br"\\");
    if cfg!(windows) && whole.as_os_str().len() > LONG && is_plain(&whole) {
        let mut verbatim = std::ffi::OsString::from(r"\\?\");
        verbatim.push(whole);
        return verbatim.into();
    }
    path.to_owned()
}

/// Makes a finished rename last through a cut of power. Windows needs no such step.
pub(crate) fn flush_folder(path: &Path) -> Result<()> {
    if cfg!(unix) {
        let folder = folder(path);
        File::open(folder)
            .and_then(|folder| folder.sync_all())
            .map_err(|e| Error::file(folder, e))?;
    }
    Ok(())
}

/// Where something is written.
enum Place {
    /// A file that is there or not yet.
    File(PathBuf),
    /// A device or a pipe: it has no content that could be replaced.
    Stream(PathBuf),
}

/// Something that waits for the others that are written together with it.
enum Ready<'a> {
    File(NamedTempFile, PathBuf),
    Stream(PathBuf, &'a [u8]),
}

fn place(path: &Path) -> Result<Place> {
    // As many links in a row as Linux follows.
    let mut path = path.to_owned();
    for _ in 0..40 {
        match std::fs::metadata(&path) {
            Ok(there) if there.is_dir() => return Err(Failure::IsAFolder(last_name(&path)).into()),
            Ok(there) => {
                let target = real(&path).map_err(|e| Error::file(&path, e));
                return match there.is_file() {
                    true => target.map(Place::File),
                    // What a pipe is called in /proc is no path.
                    false => Ok(Place::Stream(target.unwrap_or(path))),
                };
            }
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(write_error(&path, error));
            }
            Err(_) => match std::fs::read_link(&path) {
                Ok(link) => path = folder(&path).join(link),
                Err(_) => {
                    let name = path
                        .file_name()
                        .ok_or_else(|| Failure::IsAFolder(last_name(&path)))?;
                    let folder = real(folder(&path)).map_err(|error| write_error(&path, error))?;
                    return Ok(Place::File(folder.join(name)));
                }
            },
        }
    }
    Err(Failure::File(last_name(&path)).into())
}

fn flushed(path: &Path, content: &[u8]) -> Result<NamedTempFile> {
    let write = || {
        let mut file = tempfile::Builder::new()
            .prefix(UNFINISHED)
            .tempfile_in(folder(path))?;
        file.write_all(content)?;
        file.as_file().sync_all()?;
        Ok(file)
    };
    write().map_err(|error| write_error(path, error))
}

/// A file that is to be written cannot be missing: its folder is.
fn write_error(path: &Path, error: std::io::Error) -> Error {
    if [ErrorKind::NotFound, ErrorKind::NotADirectory].contains(&error.kind()) {
        Error::because(Failure::NoSuchFolder(last_name(folder(path))), error)
    } else {
        Error::file(path, error)
    }
}

/// Takes away what a stopped program left unfinished in a folder; it may hold records in plain text. What
/// cannot be taken away is left: the file to be written matters more.
fn remove_forgotten(folder: &Path) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten().filter(is_forgotten) {
        let path = entry.path();
        let _ = if path.is_dir() {
            std::fs::remove_dir_all(path)
        } else {
            std::fs::remove_file(path)
        };
    }
}

fn is_forgotten(entry: &std::fs::DirEntry) -> bool {
    let name = entry.file_name();
    let ours = name
        .to_str()
        .and_then(|name| name.strip_prefix(UNFINISHED))
        .is_some_and(|rest| rest.len() == 6 && rest.bytes().all(|b| b.is_ascii_alphanumeric()));
    let old = |there: std::fs::Metadata| {
        let untouched = there.modified().ok().and_then(|then| then.elapsed().ok());
        !there.is_symlink() && untouched.is_some_and(|it| it > FORGOTTEN_AFTER)
    };
    ours && entry.metadata().is_ok_and(old)
}

/// Text as the functions of Windows take it: UTF-16 with a zero at its end.
#[cfg(windows)]
pub fn wide(text: impl AsRef<std::ffi::OsStr>) -> Vec<u16> {
    use std::os::windows::ffi::OsStrExt;
    text.as_ref().encode_wide().chain([0]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Failure;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_else_stays_in_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt");
        write_new(&path, b"one").unwrap();
        write_whole(&path, b"two").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"two");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_new_file_does_not_overwrite_one_that_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt");
        write_new(&path, b"one").unwrap();
        let refused = write_new(&path, b"two").unwrap_err();
        assert_eq!(refused.failure(), &Failure::FileExists("a.txt".into()));
        assert_eq!(std::fs::read(&path).unwrap(), b"one");
    }

    #[test]
    fn a_missing_folder_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ei/a.txt");
        let missing = Failure::NoSuchFolder("ei".into());
        assert_eq!(write_new(&path, b"").unwrap_err().failure(), &missing);
        assert_eq!(write_whole(&path, b"").unwrap_err().failure(), &missing);
        std::fs::write(folder.path().join("ei"), b"").unwrap();
        assert_eq!(write_whole(&path, b"").unwrap_err().failure(), &missing);
    }

    #[test]
    fn a_folder_is_not_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let refused = write_whole(folder.path(), b"").unwrap_err();
        assert_eq!(
            refused.failure(),
            &Failure::IsAFolder(last_name(folder.path()))
        );
    }

    #[test]
    fn of_files_written_together_none_gets_its_name_alone() {
        let folder = tempfile::tempdir().unwrap();
        let first = folder.path().join("a.txt");
        let second = folder.path().join("ei/b.txt");
        write_together(&[(&first, b"a"), (&second, b"b")]).unwrap_err();
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
        let second = folder.path().join("b.txt");
        write_together(&[(&first, b"a"), (&second, b"b")]).unwrap();
        assert_eq!(std::fs::read(&first).unwrap(), b"a");
        assert_eq!(std::fs::read(&second).unwrap(), b"b");
    }

    #[test]
    fn two_files_for_one_place_are_refused_and_neither_is_written() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("b")).unwrap();
        let first = folder.path().join("a.txt");
        let same = folder.path().join("b/../a.txt");
        let refused = write_together(&[(&first, b"a"), (&same, b"b")]).unwrap_err();
        assert_eq!(refused.failure(), &Failure::SameFileTwice("a.txt".into()));
        assert!(!first.exists());
    }

    #[test]
    fn what_a_stopped_program_left_is_taken_away_after_a_day() {
        let folder = tempfile::tempdir().unwrap();
        let made = |name: &str, hours: u64| {
            let path = folder.path().join(name);
            let file = File::create(&path).unwrap();
            let then = file.metadata().unwrap().modified().unwrap();
            file.set_modified(then - Duration::from_secs(hours * 3600))
                .unwrap();
            path
        };
        let old = made(".vihko-aB3dEf", 25);
        let stays = [
            made(".vihko-Cd4eFg", 23),
            made(".vihko-omat", 25),
            made(".tmpaB3dEf", 25),
        ];
        write_whole(&folder.path().join("a.txt"), b"").unwrap();
        assert!(!old.exists());
        assert!(stays.iter().all(|path| path.exists()));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_and_its_file_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("a.txt"), folder.path().join("linkki"));
        std::os::unix::fs::symlink("a.txt", &link).unwrap();
        for content in ["one", "two"] {
            write_whole(&link, content.as_bytes()).unwrap();
            assert_eq!(std::fs::read(&file).unwrap(), content.as_bytes());
            assert!(link.is_symlink());
        }
        assert_eq!(target(&link).unwrap(), target(&file).unwrap());
    }

    #[cfg(unix)]
    #[test]
    fn links_in_a_circle_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("linkki");
        std::os::unix::fs::symlink("linkki", &link).unwrap();
        let refused = write_whole(&link, b"").unwrap_err();
        assert_eq!(refused.failure(), &Failure::File("linkki".into()));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_device_is_written_to_and_stays_one() {
        use std::os::unix::fs::FileTypeExt;
        let full = Path::new("/dev/full");
        let refused = write_whole(full, b"a").unwrap_err();
        assert_eq!(refused.failure(), &Failure::DiskFull);
        write_whole(Path::new("/dev/null"), b"a").unwrap();
        for device in ["/dev/full", "/dev/null"] {
            let kind = std::fs::metadata(device).unwrap().file_type();
            assert!(kind.is_char_device());
        }
    }
}
