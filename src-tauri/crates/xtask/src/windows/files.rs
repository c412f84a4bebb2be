//! What is handed out: the setup program and the portable zip, with their sums.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::release::sums;
use crate::run::surely;
/// The number that everything of this release has.
pub(super) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Where the files lie, below the workspace.
pub const FOLDER: &str = "target/windows-files";

/// A setup program is no larger than this, in bytes: it goes by mail and over slow lines.
const LARGEST: u64 = 12_000_000;

/// Programs that are handed out; the last only where the window was built with the GNU tools.
const PROGRAMS: [&str; 3] = ["seurantavihko.exe", "vihko.exe", "WebView2Loader.dll"];

/// The guide in each language, as it lies in the sources.
const GUIDES: [&str; 3] = ["ASENNUS.fi", "ASENNUS.sv", "ASENNUS.en"];

/// The files, by what they are.
pub struct Packed {
    /// The setup program.
    pub setup: PathBuf,
    /// The portable zip.
    pub zip: PathBuf,
}

/// Packs the programs of a folder; `words` go to makensis beside its own.
pub fn pack(root: &Path, programs: &Path, words: &[&str]) -> Result<Packed, String> {
    let to = root.join(FOLDER);
    let inside = to.join("Seurantavihko");
    if to.exists() {
        std::fs::remove_dir_all(&to).map_err(|error| told(&to, error))?;
    }
    std::fs::create_dir_all(&inside).map_err(|error| told(&inside, error))?;
    for name in PROGRAMS {
        let from = programs.join(name);
        if from.exists() || !name.ends_with(".dll") {
            std::fs::copy(&from, inside.join(name)).map_err(|error| told(&from, error))?;
        }
    }
    write_text(&root.join("LICENSE"), &inside.join("LICENSE.txt"))?;

    for name in GUIDES {
        let guide = root.join("src-tauri/windows").join(format!("{name}.md"));
        write_text(&guide, &inside.join(format!("{name}.txt")))?;
    }
    let packed = Packed {
        setup: to.join(format!("Seurantavihko-{VERSION}-x64-setup.exe")),
        zip: to.join(format!("Seurantavihko-{VERSION}-x64.zip")),
    };
    setup(root, &inside, VERSION, &packed.setup, words)?;
    zipped(&inside, &packed.zip)?;
    std::fs::remove_dir_all(&inside).map_err(|error| told(&inside, error))?;
    sums(&to)?;
    for path in [&packed.setup, &packed.zip] {
        let size = std::fs::metadata(path)
            .map_err(|error| told(path, error))?
            .len();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        println!("{FOLDER}/{name}: {size} bytes");
        if *path == packed.setup && size > LARGEST {
            return Err(format!("{name} is larger than {LARGEST} bytes."));
        }
    }
    Ok(packed)
}

/// Makes the setup program of a folder's files, as the program of this version.
pub(super) fn setup(
    root: &Path,
    inside: &Path,
    version: &str,
    to: &Path,
    words: &[&str],
) -> Result<(), String> {
    let define = |name: &str, value: &Path| format!("-D{name}={}", value.display());
    surely(
        Command::new("makensis")
            .args(["-V2", "-WX", &format!("-DVERSION={version}")])
            .args([define("SRC", inside), define("OUT", to)])
            .arg(define("ICON", &root.join("icons/icon.ico")))
            .args(words)
            .arg(root.join("src-tauri/windows/installer.nsi")),
    )
}

/// A text as Windows' editor takes it: with a mark of its encoding, and its own ends of lines. A guide's pictures stand
/// in lines of their own and are left away.
fn write_text(from: &Path, to: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(from).map_err(|error| told(from, error))?;
    let lines = text
        .lines()
        .filter(|line| !line.starts_with("!["))
        .map(|line| format!("{line}\r\n"));
    let text: String = std::iter::once("\u{feff}".to_owned())
        .chain(lines)
        .collect();
    std::fs::write(to, text).map_err(|error| told(to, error))
}

/// Packs a folder with its name, so that unpacking strews nothing about.
fn zipped(folder: &Path, to: &Path) -> Result<(), String> {
    let failed = |error: &dyn std::fmt::Display| told(to, error);
    let mut zip = ZipWriter::new(File::create(to).map_err(|error| failed(&error))?);
    let options = SimpleFileOptions::default().compression_level(Some(9));
    let mut names: Vec<PathBuf> = std::fs::read_dir(folder)
        .map_err(|error| told(folder, error))?
        .flatten()
        .map(|it| it.path())
        .collect();
    names.sort();
    for path in names {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        zip.start_file(format!("Seurantavihko/{name}"), options)
            .map_err(|error| failed(&error))?;
        let content = std::fs::read(&path).map_err(|error| told(&path, error))?;
        zip.write_all(&content).map_err(|error| failed(&error))?;
    }
    zip.finish().map_err(|error| failed(&error))?;
    Ok(())
}

fn told(path: &Path, error: impl std::fmt::Display) -> String {
    format!("{}: {error}", path.display())
}
