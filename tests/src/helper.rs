//! Tests that run in a process of their own, perhaps on a small disk of their own.

use std::process::Command;

/// This very test program, told to run one ignored test in a process of its own.
pub fn helper(name: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", name, "--ignored", "--nocapture"]);
    command
}

/// Runs a helper that must succeed while a disk of this size, such as `2m`, lies on the folder, in a mount namespace of
/// its own. `first` is what the shell does before, with the folder as `$0`.
///
/// Where the system lets nobody mount, nothing runs; where `CI` is set, that is a failure.
#[cfg(target_os = "linux")]
pub fn succeeds_on_a_small_disk(
    folder: &std::path::Path,
    size: &str,
    first: &str,
    helper: &Command,
) {
    let run = |then: &str| {
        let script = format!("mount -t tmpfs -o size={size} none \"$0\" && {then}");
        let mut command = Command::new("unshare");
        command
            .args(["--mount", "--map-root-user", "sh", "-c"])
            .arg(script)
            .arg(folder)
            .arg(helper.get_program())
            .args(helper.get_args());
        for (name, value) in helper.get_envs() {
            command.env(name, value.unwrap());
        }
        command.output()
    };
    if !run("true").is_ok_and(|done| done.status.success()) {
        assert!(std::env::var_os("CI").is_none(), "no disk can be mounted");
        eprintln!("left out: no disk can be mounted");
        return;
    }
    let done = run(&format!("{first} exec \"$@\"")).unwrap();
    let told = [done.stdout, done.stderr].concat();
    let told = String::from_utf8_lossy(&told);
    assert!(done.status.success() && told.contains("1 passed"), "{told}");
}
