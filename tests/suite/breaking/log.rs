//! The log that several programs write at a time: no line is lost or torn, and it does not grow without end.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use vihko::log::{Event, Log};

/// The folder whose log a helper is to write.
const FOLDER: &str = "VIHKO_TEST_LOG";

/// So many lines of each program fill more than one file.
const LINES: u32 = 8_000;

/// Of a file that is full and one that is not.
const MOST: u64 = 2 * 1_000_000 + 1_000;

#[test]
#[ignore = "a helper: another test runs it in a process of its own"]
fn writes_lines() {
    let folder = PathBuf::from(std::env::var_os(FOLDER).expect("only another test runs this one"));
    let log = Log::new(&folder);
    let at = "2026-11-02T07:30:00Z".parse().unwrap();
    for added in 0..LINES {
        log.write(at, Event::Imported { added, changed: 0 });
    }
}

#[test]
fn programs_that_write_at_a_time_lose_no_line_and_fill_no_disk() {
    let folder = tempfile::tempdir().unwrap();
    let helper = || {
        Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "breaking::log::writes_lines", "--ignored"])
            .env(FOLDER, folder.path())
            .stdout(Stdio::null())
            .spawn()
            .unwrap()
    };
    for mut helper in [helper(), helper()] {
        assert!(helper.wait().unwrap().success());
    }
    let log = String::from_utf8(Log::new(folder.path()).read()).unwrap();
    let whole = log
        .lines()
        .filter(|it| it.starts_with("2026-11-02T07:30:00Z ") && it.ends_with(", changed: 0 }"));
    assert_eq!(whole.count(), 2 * LINES as usize);
    for nr in [0, LINES / 2, LINES - 1] {
        let told = format!("{{ added: {nr}, ");
        assert_eq!(log.matches(&told).count(), 2, "{told}");
    }
    let files = std::fs::read_dir(folder.path()).unwrap();
    let sizes: Vec<u64> = files
        .map(|it| it.unwrap().metadata().unwrap().len())
        .collect();
    assert_eq!(sizes.len(), 2, "{sizes:?}");
    assert!(sizes.iter().sum::<u64>() < MOST, "{sizes:?}");
}

#[test]
#[cfg(target_os = "linux")]
fn the_program_without_a_window_tells_what_it_ran_and_what_it_refused() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("seurantavihko");
    let run = |words: &[&str]| {
        Command::new(vihko_tests::program())
            .args(words)
            .env("XDG_DATA_HOME", home.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .unwrap()
    };
    assert!(run(&["schemes"]).success());
    assert!(!data.exists(), "a log alone makes no folder");
    std::fs::create_dir(&data).unwrap();
    assert!(run(&["schemes"]).success());
    assert!(!run(&["read", "Aino Korhonen.pdf"]).success());
    let log = String::from_utf8(Log::new(&data).read()).unwrap();
    let lines: Vec<&str> = log.lines().collect();
    assert_eq!(lines.len(), 2, "{log}");
    assert!(
        lines[0].ends_with("Ran { command: vihko-schemes }"),
        "{log}"
    );
    assert!(
        lines[1].ends_with("Refused { command: vihko-read, why: no-such-file }"),
        "{log}"
    );
}
