//! Building for Windows with Debian's own compiler, which brings the sources of the standard library along.

use std::path::PathBuf;
use std::process::Command;

use super::laptop::{Laptop, WINE};
use crate::run::{self, surely};
use crate::tally::Tally;

const TARGET: &str = "x86_64-pc-windows-gnu";

/// Where everything for Windows is built: by another compiler than the rest.
const BUILT: &str = "target/windows";

/// What of the suite is left out: it looks at the sources or asks Cargo, takes long, or reads papers with Poppler's
/// programs, which are none of Windows here.
const LEFT_OUT: [&str; 18] = [
    "tidy::",
    "updating::made",
    "breaking::",
    "endure::",
    "pdf::",
    "confirming::",
    "october::",
    "paper::",
    "printing::",
    "private::",
    "report::",
    "sessions::",
    "shapes::",
    "envelopes::a_second",
    "first_run::the_envelope",
    "forms::a_mistyped",
    "groups::an_addition",
    "reading::the_program",
];

/// The core's, the program's and the suite's tests, in Wine.
pub(super) fn tests(laptop: &Laptop, tally: &mut Tally) {
    let packages = [
        "--package",
        "vihko",
        "--package",
        "vihko-cli",
        "--package",
        "vihko-tests",
    ];
    let mut units = cargo(laptop, "test");
    units
        .args(packages)
        .args(["--no-fail-fast", "--lib", "--bins"]);
    run::tests(tally, units.args(["--test", "calculator"]));
    let mut suite = cargo(laptop, "test");
    suite.args(packages).args(["--test", "suite", "--"]);
    // One after the other: Wine now and then starts no program while others are being started.
    suite.arg("--test-threads=1");
    for name in LEFT_OUT {
        suite.args(["--skip", name]);
    }
    run::tests(tally, &mut suite);
}

/// Builds both programs as they are shipped, and gives the folder in which they lie. The page must have been built.
pub(super) fn programs(laptop: &Laptop) -> Result<PathBuf, String> {
    let mut build = cargo(laptop, "build");
    build.args(["--release", "--locked", "--package", "vihko-cli"]);
    build.args([
        "--package",
        "seurantavihko",
        "--features",
        "seurantavihko/custom-protocol",
    ]);
    surely(&mut build)?;
    Ok(laptop.root().join(BUILT).join(TARGET).join("release"))
}

/// A cargo command that builds for Windows and runs what it has built in Wine.
fn cargo(laptop: &Laptop, verb: &str) -> Command {
    let mut command = Command::new("/usr/bin/cargo");
    let vihko = laptop
        .root()
        .join(BUILT)
        .join(TARGET)
        .join("debug/vihko.exe");
    laptop.environment(&mut command);
    command
        .args([verb, "-Zbuild-std=std,panic_abort", "--target", TARGET])
        .current_dir(laptop.root())
        // What a rustup in `PATH` would choose otherwise.
        .env("RUSTC", "/usr/bin/rustc")
        .env("RUSTDOC", "/usr/bin/rustdoc")
        .env_remove("RUSTUP_TOOLCHAIN")
        .env_remove("CARGO")
        // Debian's compiler is a stable one; building the standard library is not stable yet.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", laptop.root().join(BUILT))
        .env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER", WINE)
        // printpdf is also a library for C: without this the linker would export more of it than a DLL can hold.
        .env(
            "CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTFLAGS",
            "-Clink-arg=-Wl,--exclude-all-symbols",
        )
        .env("VIHKO_PROGRAM", laptop.path(&vihko));
    command
}
