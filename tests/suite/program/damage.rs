//! Notebooks that are missing something, have been altered, lie badly or are in use.

use std::path::Path;

use vihko_tests::{Practice, Program, Tiny, practice};

use super::in_three_languages;

/// What the program refuses to check the notebook with, in Finnish.
fn refused(practice: &Practice) -> String {
    let notebook = std::fs::read(practice.notebook()).unwrap();
    let said =
        in_three_languages(|language| practice.program(["check", "--lang", language]).refused());
    assert!(
        std::fs::read(practice.notebook()).unwrap() == notebook,
        "the file was written to"
    );
    let [said, ..] = said;
    said
}

fn alter(path: &Path, at: usize) {
    let mut bytes = std::fs::read(path).unwrap();
    let at = at % bytes.len();
    bytes[at] ^= 0x10;
    std::fs::write(path, bytes).unwrap();
}

#[test]
fn one_copy_of_the_key_slots_is_enough_and_none_is_told() {
    let practice = practice();
    let [first, second] = ["avaimet", "avaimet2"]
        .map(|ending| practice.file(&format!("harjoitusvihko.vihko.{ending}")));
    let mended = || {
        let answer = practice.program(["check"]).run();
        assert_eq!(answer.status, 0);
        assert!(answer.err.contains("ohjelma korjasi sen"), "{answer:?}");
    };
    std::fs::remove_file(&first).unwrap();
    mended();
    assert!(first.exists(), "the missing copy was not mended");
    alter(&second, 100);
    mended();
    practice.program(["check"]).done();
    assert!(std::fs::read(&first).unwrap() == std::fs::read(&second).unwrap());
    alter(&first, 100);
    alter(&second, 100);
    assert!(refused(&practice).contains("avaintiedosto on muuttunut"));
    std::fs::remove_file(first).unwrap();
    std::fs::remove_file(second).unwrap();
    assert!(refused(&practice).contains("avaintiedosto puuttuu"));
}

#[test]
fn a_cut_notebook_is_told_and_left_alone() {
    for kept in [0, 1, 15, 4096, 8192, 100_000] {
        let practice = practice();
        let whole = std::fs::read(practice.notebook()).unwrap();
        std::fs::write(practice.notebook(), &whole[..kept]).unwrap();
        let said = practice.program(["check"]).refused();
        assert!(
            said.contains("vaurioitunut") || said.contains("avaintiedosto on muuttunut"),
            "{kept}: {said}"
        );
    }
}

#[test]
fn a_changed_bit_anywhere_in_the_notebook_is_found() {
    let practice = practice();
    let whole = std::fs::read(practice.notebook()).unwrap();
    for n in 0..8 {
        let mut bytes = whole.clone();
        let at = n * bytes.len() / 8 + 97;
        bytes[at] ^= 4;
        std::fs::write(practice.notebook(), bytes).unwrap();
        let said = practice.program(["check"]).refused();
        assert!(said.contains("vaurioitunut"), "{at}: {said}");
    }
    std::fs::write(practice.notebook(), whole).unwrap();
    practice.program(["check"]).done();
}

#[test]
fn a_changed_or_missing_sealed_file_is_named() {
    let practice = practice();
    let sealed = practice.file("harjoitusvihko.vihko.liitteet");
    let mut files: Vec<_> = std::fs::read_dir(sealed)
        .unwrap()
        .map(|it| it.unwrap().path())
        .collect();
    files.sort();
    assert_eq!(files.len(), 19);
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    let whole = std::fs::read(&files[3]).unwrap();
    alter(&files[3], 200);
    assert!(refused(&practice).contains(&name(&files[3])));
    std::fs::write(&files[3], &whole[..whole.len() - 1]).unwrap();
    assert!(refused(&practice).contains(&name(&files[3])));
    // The sealed file of another record is sealed well, but is not this one.
    std::fs::copy(&files[4], &files[3]).unwrap();
    assert!(refused(&practice).contains(&name(&files[3])));
    std::fs::remove_file(&files[3]).unwrap();
    assert!(refused(&practice).contains(&name(&files[3])));
}

#[test]
fn another_programs_file_is_no_notebook() {
    let practice = practice();
    let mut database = b"SQLite format 3\0".to_vec();
    database.resize(8192, 0);
    std::fs::write(practice.notebook(), database).unwrap();
    assert!(refused(&practice).contains("ei ole vihko"));
}

#[test]
fn a_notebook_that_is_open_elsewhere_is_told() {
    let practice = practice();
    let book = practice.open();
    let said =
        in_three_languages(|language| practice.program(["check", "--lang", language]).refused());
    assert!(said[0].contains("Vihko on ollut auki koneella"), "{said:?}");
    book.close().unwrap();
    practice.program(["check"]).done();
}

#[test]
fn a_place_that_is_no_folder_takes_no_file() {
    let practice = practice();
    let file = practice.file("tavallinen.txt");
    std::fs::write(&file, "tekstiä").unwrap();
    let inside = file.join("r.pdf");
    practice
        .program(["report", "2026-10"])
        .arg("--out")
        .arg(&inside)
        .refused();
    practice
        .program(["export"])
        .arg("--out")
        .arg(file.join("a.json"))
        .refused();
    Program::with(["new"])
        .arg(file.join("uusi.vihko"))
        .passphrase(Tiny::PASSPHRASE)
        .refused();
    Program::with(["demo"]).arg(&file).refused();
    assert_eq!(std::fs::read_to_string(file).unwrap(), "tekstiä");
    // A folder takes the report under the report's own name.
    let folder = practice.file("kansio");
    std::fs::create_dir(&folder).unwrap();
    practice
        .program(["report", "2026-10"])
        .arg("--out")
        .arg(&folder)
        .done();
    assert!(folder.join("kuukausiraportti-2026-10.pdf").is_file());
    // A file that is a folder is none that could be written over.
    practice
        .program(["export"])
        .arg("--out")
        .arg(&folder)
        .refused();
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), 1);
}

#[cfg(target_os = "linux")]
mod full_disk {
    use std::path::PathBuf;

    use vihko_tests::{helper, names_in, succeeds_on_a_small_disk};

    use super::*;

    /// The small disk that the helper writes on.
    const DISK: &str = "VIHKO_TEST_DISK";

    #[test]
    #[ignore = "a helper: another test runs it in a process of its own, on a disk of 32 kB"]
    fn is_told_and_nothing_stays() {
        let disk = PathBuf::from(std::env::var_os(DISK).unwrap());
        let report = practice()
            .program(["report", "2026-10"])
            .arg("--out")
            .arg(disk.join("r.pdf"))
            .run();
        let made = Program::with(["new"])
            .arg(disk.join("uusi.vihko"))
            .passphrase(Tiny::PASSPHRASE)
            .run();
        for answer in [report, made] {
            assert_eq!(answer.status, 1, "{answer:?}");
            assert!(answer.err.contains("Levy on täynnä"), "{answer:?}");
        }
        let left = names_in(&disk);
        let half_written = ["r.pdf", "uusi.vihko"].map(str::to_owned);
        assert!(!left.iter().any(|it| half_written.contains(it)), "{left:?}");
    }

    #[test]
    fn a_full_disk_is_told_and_nothing_half_written_stays() {
        let disk = tempfile::tempdir().unwrap();
        let mut helper = helper("program::damage::full_disk::is_told_and_nothing_stays");
        helper.env(DISK, disk.path());
        succeeds_on_a_small_disk(disk.path(), "32k", "", &helper);
    }
}
