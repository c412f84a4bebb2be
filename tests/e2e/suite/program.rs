//! The program itself: its test of itself, and that it runs once.

use std::process::Command;

use vihko_e2e::root;

fn program() -> std::path::PathBuf {
    root().join("target/debug/seurantavihko")
}

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
