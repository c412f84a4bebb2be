//! The program itself: its test of itself, and that it runs once.

use std::path::Path;
use std::process::Command;

use vihko_e2e::{Screen, program};

#[test]
fn it_tests_itself_without_a_window() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("koe.txt");
    let mut command = Command::new(program());
    command.arg("--selftest").arg(&file);
    // No screen and no data folder: nothing but the core is used.
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    assert!(command.status().unwrap().success());
    let told = std::fs::read_to_string(&file).unwrap();
    assert_eq!(told, format!("ok {}\n", env!("CARGO_PKG_VERSION")));
    let left = std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(left, 1, "nothing but the file that was asked for");
    let nowhere = folder.path().join("ei-ole/koe.txt");
    let refused = Command::new(program())
        .arg("--selftest")
        .arg(nowhere)
        .status();
    assert!(!refused.unwrap().success());
}

/// Starts the program twice on one session bus; tells how the second ended, and whether the first goes on (0).
fn twice(data: Option<&Path>) -> String {
    const TWICE: &str = "
\"$0\" & first=$!
sleep 8
timeout 15 \"$0\"; second=$?
kill -0 $first; alive=$?
kill $first
echo $second $alive";
    let screen = Screen::start((1366, 768));
    let home = tempfile::tempdir().unwrap();
    let mut command = Command::new("dbus-run-session");
    command
        .args(["--", "sh", "-c", TWICE])
        .arg(program())
        .env("DISPLAY", &screen.name)
        .env("GDK_BACKEND", "x11")
        .env("HOME", home.path())
        .env("XDG_DATA_HOME", home.path().join("tiedot"))
        .env_remove("SEURANTAVIHKO_DATA");
    if let Some(data) = data {
        command.env("SEURANTAVIHKO_DATA", data);
    }
    let told = String::from_utf8(command.output().unwrap().stdout).unwrap();
    // What the bus starts may talk before.
    told.lines().last().unwrap_or_default().to_owned()
}

#[test]
fn a_second_start_ends_at_once_and_leaves_the_first_alone() {
    assert_eq!(twice(None), "0 0");
}

#[test]
fn tests_may_run_several_windows_at_a_time() {
    let data = tempfile::tempdir().unwrap();
    // `timeout` ends what would go on.
    assert_eq!(twice(Some(data.path())), "124 0");
}
