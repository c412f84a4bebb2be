//! `cargo xtask release`: what is shipped, with the proof of what is in it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::needs::{FOR_WINDOW, TO_BUILD, provide};
use crate::run::{cargo, surely};
use crate::{window, windows};

/// A program that looks at the dependencies, and the version for which this was written.
struct Tool {
    package: &'static str,
    version: &'static str,
}

const DENY: Tool = Tool {
    package: "cargo-deny",
    version: "0.20.2",
};

const CYCLONEDX: Tool = Tool {
    package: "cargo-cyclonedx",
    version: "0.5.9",
};

/// Where everything is laid, below the workspace.
pub const RELEASE: &str = "target/release-files";

/// The file with the sums of all others.
const SUMS: &str = "SHA256SUMS";

/// Where the tools are installed, below the workspace.
pub const TOOLS: &str = "target/tools";

/// The programs that are shipped: the file, and the folder of the package that it is built from.
const PROGRAMS: [(&str, &str); 2] = [
    ("vihko", "src-tauri/crates/vihko-cli"),
    ("seurantavihko", "src-tauri"),
];

/// Checks the dependencies, builds window and program, and lays them with the lists of their parts and their sums
/// into one folder. What is shipped under a tag, such as `v0.1.0`, has its version.
pub fn release(root: &Path, tag: Option<OsString>) -> Result<ExitCode, String> {
    let version = concat!("v", env!("CARGO_PKG_VERSION"));
    if let Some(tag) = tag.filter(|tag| tag != version) {
        let tag = tag.display();
        return Err(format!(
            "The tag is {tag}, but this is {version}. Tag what has that number."
        ));
    }
    provide(&[TO_BUILD, FOR_WINDOW].concat())?;
    let weaknesses = check(root)?;
    let to = root.join(RELEASE);
    if to.exists() {
        std::fs::remove_dir_all(&to).map_err(|error| format!("{RELEASE}: {error}"))?;
    }
    std::fs::create_dir_all(&to).map_err(|error| format!("{RELEASE}: {error}"))?;
    window::build_page(root)?;
    surely(window::shipped().current_dir(root))?;
    for (file, _) in PROGRAMS {
        let name = format!("{file}{}", std::env::consts::EXE_SUFFIX);
        copy(&root.join("target/release").join(&name), &to.join(&name))?;
    }
    copy(&root.join("LICENSE"), &to.join("LICENSE"))?;
    if cfg!(windows) {
        // The NSIS for Windows makes setup programs of 32 bits only; they install the same.
        let words = ["-DTARGET=x86-unicode"];
        let packed = windows::pack(root, &root.join("target/release"), &words)?;
        for file in [packed.setup, packed.zip] {
            copy(&file, &to.join(file.file_name().unwrap_or_default()))?;
        }
    }
    parts(root, &to)?;
    sums(&to)?;
    println!("\nIn {RELEASE}:");
    for name in names(&to)? {
        println!("  {name}");
    }
    println!("{weaknesses}");
    Ok(ExitCode::SUCCESS)
}

/// Licences, sources and bans must be in order. Whether a weakness of a dependency is known can only be asked where
/// the list of them can be fetched; the answer says whether it was.
fn check(root: &Path) -> Result<&'static str, String> {
    let program = installed(root, &DENY)?;
    let deny = |words: &[&str]| {
        let mut command = Command::new(&program);
        command.args(["--config", ".deny.toml"]).args(words);
        command.current_dir(root);
        command
    };
    surely(&mut deny(&["check", "licenses", "bans", "sources"]))?;
    if surely(&mut deny(&["fetch", "db"])).is_err() {
        return Ok(
            "Known weaknesses of dependencies were NOT looked up, for the list of them cannot be fetched here. \
             Run this where it can before anything is published.",
        );
    }
    surely(&mut deny(&["check", "advisories"]))?;
    Ok("No weakness of a dependency is known that stands against this release.")
}

/// The lists of parts, as CycloneDX: of each program, and of the page inside the window.
fn parts(root: &Path, to: &Path) -> Result<(), String> {
    const NAME: &str = "parts-of-release";
    let cyclonedx = installed(root, &CYCLONEDX)?;
    for (file, folder) in PROGRAMS {
        let folder = root.join(folder);
        surely(
            Command::new(&cyclonedx)
                .args(["cyclonedx", "--format", "json", "--spec-version", "1.5"])
                .args(["--override-filename", NAME, "--manifest-path"])
                .arg(folder.join("Cargo.toml"))
                .current_dir(root),
        )?;
        let list = format!("{NAME}.json");
        copy(&folder.join(&list), &to.join(format!("{file}.cdx.json")))?;
        remove_strewn(root, &list)?;
    }
    let list = window::npm(root, &["sbom", "--sbom-format", "cyclonedx"]).output();
    let list = list.map_err(|error| format!("npm: {error}"))?;
    if !list.status.success() {
        return Err("npm cannot list the parts of the page".to_owned());
    }
    write(&to.join("page.cdx.json"), &list.stdout)
}

/// Takes the lists away that were written beside every package of the workspace.
fn remove_strewn(folder: &Path, name: &str) -> Result<(), String> {
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in std::fs::read_dir(folder).map_err(told)?.flatten() {
        let path = entry.path();
        let below = ["src-tauri", "crates", "tests"]
            .iter()
            .any(|it| path.ends_with(it));
        if path.is_dir() && (below || path.join("Cargo.toml").is_file()) {
            remove_strewn(&path, name)?;
        } else if path.ends_with(name) {
            std::fs::remove_file(&path).map_err(told)?;
        }
    }
    Ok(())
}

/// Lays one more file beside what is there already, and sums everything up anew.
pub fn lay(root: &Path, file: &Path) -> Result<(), String> {
    let to = root.join(RELEASE);
    std::fs::create_dir_all(&to).map_err(|error| format!("{RELEASE}: {error}"))?;
    let name = file.file_name().unwrap_or_default();
    copy(file, &to.join(name))?;
    sums(&to)
}

/// SHA-256 of every file, in the form that `sha256sum --check` reads.
pub fn sums(to: &Path) -> Result<(), String> {
    let output = Command::new("sha256sum")
        .args(names(to)?.into_iter().filter(|name| name != SUMS))
        .current_dir(to)
        .output()
        .map_err(|error| format!("sha256sum: {error}"))?;
    if !output.status.success() {
        return Err("sha256sum refuses the files".to_owned());
    }
    write(&to.join(SUMS), &output.stdout)
}

/// The tool, installed below `target` where this version is not there yet.
fn installed(root: &Path, tool: &Tool) -> Result<PathBuf, String> {
    let Tool { package, version } = tool;
    let folder = root.join(TOOLS).join(format!("{package}-{version}"));
    let program = folder.join(format!("bin/{package}{}", std::env::consts::EXE_SUFFIX));
    if !program.exists() {
        let mut install = cargo(&[
            "install",
            package,
            "--version",
            version,
            "--locked",
            "--root",
        ]);
        install.env("CARGO_TARGET_DIR", root.join(TOOLS).join("build"));
        surely(install.arg(&folder).current_dir(root))?;
    }
    Ok(program)
}

fn names(folder: &Path) -> Result<Vec<String>, String> {
    let there = std::fs::read_dir(folder).map_err(|error| format!("{RELEASE}: {error}"))?;
    let mut names: Vec<String> = there
        .flatten()
        .map(|it| it.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    Ok(names)
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let copied = std::fs::copy(from, to);
    copied
        .map(|_| ())
        .map_err(|error| format!("{}: {error}", from.display()))
}

fn write(to: &Path, content: &[u8]) -> Result<(), String> {
    std::fs::write(to, content).map_err(|error| format!("{}: {error}", to.display()))
}
