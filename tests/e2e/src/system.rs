//! What the system tells of its programs, and how it ends them. On Windows its own programs are asked.

use std::process::{Command, Stdio};

use crate::root;

/// The numbers of the windows that this driver has started.
pub fn windows_of(driver: u32) -> Vec<String> {
    let told = if cfg!(windows) {
        powershell(&format!(
            "(Get-CimInstance Win32_Process -Filter \"ParentProcessId={driver} AND Name='seurantavihko.exe'\").ProcessId"
        ))
    } else {
        std::fs::read_to_string(format!("/proc/{driver}/task/{driver}/children")).unwrap()
    };
    told.split_whitespace().map(str::to_owned).collect()
}

/// Whether a program still runs; one that has ended and is only remembered by its parent has no file any more.
pub fn is_running(id: &str) -> bool {
    if cfg!(windows) {
        let only = format!("PID eq {id}");
        let mut list = Command::new("tasklist");
        list.args(["/FI", &only, "/FO", "CSV", "/NH"]);
        return said(&mut list).contains(&format!("\"{id}\""));
    }
    std::fs::read_link(format!("/proc/{id}/exe")).is_ok()
}

/// Asks the windows of these programs on this screen to close, as their crosses do.
pub fn close(programs: &[String], screen: &str) {
    if cfg!(windows) {
        for id in programs {
            let told = powershell(&format!("(Get-Process -Id {id}).CloseMainWindow()"));
            assert_eq!(told.trim(), "True", "no window to close");
        }
        return;
    }
    let told = Command::new("python3")
        .arg(root().join("tests/e2e/src/close.py"))
        .arg(screen)
        .status();
    assert!(told.unwrap().success());
}

/// Ends a program without a word.
pub fn kill(id: &str) {
    let mut kill = if cfg!(windows) {
        let mut kill = Command::new("taskkill");
        kill.args(["/F", "/PID", id]);
        kill
    } else {
        let mut kill = Command::new("kill");
        kill.args(["-9", id]);
        kill
    };
    assert!(kill.stdout(Stdio::null()).status().unwrap().success());
}

/// Ends a program that began a group, and all that it has started: a browser outlives its driver.
pub fn kill_all(leader: u32) {
    let mut kill = if cfg!(windows) {
        let mut kill = Command::new("taskkill");
        kill.args(["/T", "/F", "/PID", &leader.to_string()]);
        kill
    } else {
        let mut kill = Command::new("kill");
        kill.args(["-9", "--", &format!("-{leader}")]);
        kill
    };
    // They may have ended by themselves.
    let _ = kill.stdout(Stdio::null()).status();
}

fn powershell(line: &str) -> String {
    let mut shell = Command::new("powershell");
    said(shell.args(["-NoProfile", "-NonInteractive", "-Command", line]))
}

fn said(command: &mut Command) -> String {
    let output = command.stdin(Stdio::null()).output().unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}
