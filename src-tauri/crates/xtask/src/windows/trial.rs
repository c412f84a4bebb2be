//! Tries what is handed out, as a volunteer gets it.

mod setup;

use std::path::{Path, PathBuf};

use super::files::{Packed, VERSION};
use super::laptop::Laptop;
use super::tried;
use crate::run::{surely, vihko};
use crate::tally::Tally;

/// The passphrase of every practice notebook.
const PRACTICE: &str = "harjoitus harjoitus";

/// Tries everything on a new laptop.
pub(super) fn all(
    root: &Path,
    programs: &Path,
    files: &Packed,
    tally: &mut Tally,
) -> Result<(), String> {
    let laptop = Laptop::new(root, "wine-trial")?;
    let program = programs.join("vihko.exe");
    tried(
        tally,
        "the practice report is the one that Linux makes, byte for byte",
        || same_report(&laptop, &program),
    );
    tried(
        tally,
        "folders with blanks, umlauts and very long paths hold a notebook",
        || far_away(&laptop, &program),
    );
    tried(tally, "both programs start from the unpacked zip", || {
        from_zip(&laptop, &files.zip)
    });
    setup::real(&laptop, &program, &files.setup, tally);
    setup::stand_ins(&laptop, tally)
}

/// The practice report made here and there.
fn same_report(laptop: &Laptop, program: &Path) -> Result<(), String> {
    let there = laptop.home().join("Omat tiedostot/Harjoitus ä ö");
    demo(laptop, program, &there)?;
    let here = laptop.disk().join("linux");
    surely(vihko(laptop.root(), ["demo"]).arg(&here))?;
    let made = |folder: &Path| -> Result<Vec<u8>, String> {
        let name = "kuukausiraportti-2026-10.pdf";
        std::fs::read(folder.join(name)).map_err(|error| format!("{name}: {error}"))
    };
    if made(&there)? == made(&here)? {
        Ok(())
    } else {
        Err("the two reports differ".to_owned())
    }
}

/// A folder whose path is longer than the 259 characters of old.
fn far_away(laptop: &Laptop, program: &Path) -> Result<(), String> {
    let mut folder = laptop.home().join("Työväen yhdistys ry");
    while laptop.path(&folder).chars().count() < 300 {
        folder.push("hyvin pitkä kansion nimi äöå");
    }
    demo(laptop, program, &folder)?;
    check(laptop, program, &folder.join("harjoitusvihko.vihko"))
}

fn demo(laptop: &Laptop, program: &Path, folder: &Path) -> Result<(), String> {
    let above = folder.parent().unwrap_or(folder);
    std::fs::create_dir_all(above).map_err(|error| format!("{}: {error}", above.display()))?;
    surely(&mut laptop.run(program, ["demo".to_owned(), laptop.path(folder)]))
}

/// The whole check of a notebook by `vihko.exe`.
fn check(laptop: &Laptop, program: &Path, notebook: &Path) -> Result<(), String> {
    let passphrase = passphrase(laptop)?;
    let words = [
        "check".to_owned(),
        "--notebook".to_owned(),
        laptop.path(notebook),
    ];
    surely(
        laptop
            .run(program, words)
            .env("VIHKO_PASSPHRASE_FILE", passphrase),
    )
}

/// A file on the laptop with the passphrase, by its name there.
fn passphrase(laptop: &Laptop) -> Result<String, String> {
    let file = laptop.disk().join("salasana.txt");
    std::fs::write(&file, PRACTICE).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(laptop.path(&file))
}

/// Unpacks the zip as a person would, and starts what lies in it.
fn from_zip(laptop: &Laptop, zip: &Path) -> Result<(), String> {
    let told = |error: &dyn std::fmt::Display| format!("{}: {error}", zip.display());
    let to = laptop.home().join("Työpöytä");
    let file = std::fs::File::open(zip).map_err(|error| told(&error))?;
    let mut archive = zip::ZipArchive::new(file).map_err(|error| told(&error))?;
    archive.extract(&to).map_err(|error| told(&error))?;
    let folder = to.join("Seurantavihko");
    surely(&mut laptop.run(folder.join("vihko.exe"), ["--version"]))?;
    self_test(laptop, &folder.join("seurantavihko.exe"))
}

/// What the window's program can do without a window.
fn self_test(laptop: &Laptop, program: &Path) -> Result<(), String> {
    let told: PathBuf = laptop.home().join("itsetesti ä.txt");
    let words = ["--selftest".to_owned(), laptop.path(&told)];
    surely(&mut laptop.run(program, words))?;
    let text = std::fs::read_to_string(&told).map_err(|error| format!("{error}"))?;
    std::fs::remove_file(&told).map_err(|error| format!("{error}"))?;
    if text == format!("ok {VERSION}\n") {
        Ok(())
    } else {
        Err(text)
    }
}
