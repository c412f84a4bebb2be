//! `cargo xtask packages`: the packages for Linux, tried as a person gets them.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::needs::{FOR_WINDOW, TO_BUILD, TO_DRIVE, apt, as_root, can_install, provide};
use crate::release::{TOOLS, lay};
use crate::run::{step, surely, tests};
use crate::tally::{Outcome, Tally};
use crate::window;

/// The version of Tauri's own program for which `tauri.linux.conf.json` was written.
const TAURI: &str = "2.12.5";

/// Where Tauri lays the packages, below the workspace.
const BUNDLES: &str = "target/release/bundle";

/// Where the reports of the trial lie, below the workspace.
const TRIED: &str = "target/packages";

/// The package's name.
const PACKAGE: &str = "seurantavihko";

/// Names the installed window to the scenarios.
const PROGRAM: &str = "SEURANTAVIHKO_PROGRAM";

/// Builds both packages, lays them with what is shipped, and tries the Debian package on this very machine: the
/// window is driven, the practice notebook's report is made, and after uninstalling nothing of the package is left.
pub fn packages(root: &Path) -> Result<Tally, String> {
    provide(&[TO_BUILD, FOR_WINDOW, TO_DRIVE].concat())?;
    let administrator = as_root().filter(|_| can_install()).ok_or(
        "Packages are made and tried on Debian or Ubuntu, by an account that may use `sudo` without a password.",
    )?;
    if is_installed() {
        return Err(format!(
            "{PACKAGE} is installed on this machine. Trying the package would take it away: uninstall it first \
             (sudo apt-get remove {PACKAGE}), or use another machine."
        ));
    }
    window::build_page(root)?;
    surely(window::shipped().current_dir(root))?;
    bundle(root)?;
    let debian = made(root, "deb")?;
    for package in [&debian, &made(root, "rpm")?] {
        lay(root, package)?;
    }
    let mut tally = Tally::default();
    let installed = apt(administrator, &["install", "-y", &debian.to_string_lossy()]);
    record(&mut tally, "the package is installed", installed);
    let files = files();
    if installed {
        try_installed(root, &mut tally);
    }
    let purged = apt(administrator, &["purge", "-y", PACKAGE]);
    record(&mut tally, "the package is taken away", purged);
    let gone = !files.is_empty() && !files.iter().any(|path| path.exists());
    record(&mut tally, "nothing of the package is left", gone);
    Ok(tally)
}

/// Makes the packages of what `cargo build --release` has left. Tauri's program comes as a package of npm's.
fn bundle(root: &Path) -> Result<(), String> {
    let folder = root.join(TOOLS).join(format!("tauri-cli-{TAURI}"));
    let program = folder.join("node_modules/.bin/tauri");
    if !program.exists() {
        std::fs::create_dir_all(&folder)
            .map_err(|error| format!("{}: {error}", folder.display()))?;
        let wanted = format!("@tauri-apps/cli@{TAURI}");
        let install = ["install", "--no-audit", "--no-fund", "--prefix"];
        surely(
            window::npm(root, &install)
                .arg(&folder)
                .arg(wanted)
                .current_dir(&folder),
        )?;
    }
    let bundles = root.join(BUNDLES);
    if bundles.exists() {
        std::fs::remove_dir_all(&bundles).map_err(|error| format!("{BUNDLES}: {error}"))?;
    }
    surely(
        Command::new(program)
            .args(["bundle", "--ci", "--bundles", "deb,rpm"])
            .current_dir(root),
    )
}

/// The one package of this kind that was made.
fn made(root: &Path, kind: &str) -> Result<PathBuf, String> {
    let folder = root.join(BUNDLES).join(kind);
    let there =
        std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    there
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|ending| ending == kind))
        .ok_or_else(|| format!("{}: no .{kind}", folder.display()))
}

/// Tries both programs where the package has put them.
fn try_installed(root: &Path, tally: &mut Tally) {
    let mut scenarios = window::scenarios(root);
    tests(tally, scenarios.env(PROGRAM, format!("/usr/bin/{PACKAGE}")));
    let built = report(tally, &root.join("target/release/vihko"), root, "built");
    let installed = report(tally, Path::new("/usr/bin/vihko"), root, "installed");
    let same = built.is_some() && built == installed;
    record(
        tally,
        "the installed program makes the built one's report",
        same,
    );
}

/// The report of the practice notebook as this program makes it, in a new folder of this name; nothing if it makes
/// none.
fn report(tally: &mut Tally, vihko: &Path, root: &Path, name: &str) -> Option<Vec<u8>> {
    let folder = root.join(TRIED).join(name);
    // A folder that cannot be taken away is one that the program then refuses.
    let _ = std::fs::remove_dir_all(&folder);
    step(tally, Command::new(vihko).arg("demo").arg(&folder));
    report_in(&folder)
}

/// The one report that lies in this folder.
fn report_in(folder: &Path) -> Option<Vec<u8>> {
    let report = std::fs::read_dir(folder)
        .ok()?
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|ending| ending == "pdf"))?;
    std::fs::read(report).ok()
}

/// The files of the installed package.
fn files() -> Vec<PathBuf> {
    let output = Command::new("dpkg-query")
        .args(["--listfiles", PACKAGE])
        .output();
    let listed = output.map(|it| it.stdout).unwrap_or_default();
    String::from_utf8_lossy(&listed)
        .lines()
        .map(PathBuf::from)
        .filter(|path| path.is_file())
        .collect()
}

/// Whether Debian knows the package as installed.
fn is_installed() -> bool {
    Command::new("dpkg-query")
        .args(["--show", "--showformat=${db:Status-Status}", PACKAGE])
        .output()
        .is_ok_and(|output| output.stdout == b"installed")
}

fn record(tally: &mut Tally, what: &str, is_so: bool) {
    println!("{} {what}", if is_so { "==" } else { "!!" });
    tally.step(if is_so {
        Outcome::Passed
    } else {
        Outcome::Failed
    });
}
