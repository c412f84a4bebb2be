//! A volunteer's laptop, as far as Wine makes one: a Windows 10 with a user whose name has blanks and letters beyond
//! English.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::surely;

/// Wine's program for 64-bit programs; Debian keeps it out of `PATH`.
pub const WINE: &str = "/usr/lib/wine/wine64";

/// Who sits at the laptop.
const USER: &str = "Åsa Mäkelä";

/// A Wine prefix below `target`, made on first use.
pub(super) struct Laptop {
    root: PathBuf,
    prefix: PathBuf,
}

impl Laptop {
    /// The laptop of this name below `target`, made where there is none yet.
    pub(super) fn at(root: &Path, name: &str) -> Result<Laptop, String> {
        let prefix = root.join("target").join(name);
        let laptop = Laptop {
            root: root.to_owned(),
            prefix,
        };
        let stub = laptop.disk().join("windows/system32/bcryptprimitives.dll");
        if !stub.exists() {
            std::fs::create_dir_all(&laptop.prefix)
                .map_err(|error| format!("target/{name}: {error}"))?;
            surely(&mut laptop.run("wineboot", ["--init"]))?;
            surely(&mut laptop.run("winecfg", ["/v", "win10"]))?;
            surely(laptop.c("bcryptprimitives", &stub).args([
                "-shared",
                "-static-libgcc",
                "-ladvapi32",
            ]))?;
        }
        Ok(laptop)
    }

    /// A new laptop of this name, in place of any other.
    pub(super) fn new(root: &Path, name: &str) -> Result<Laptop, String> {
        let prefix = root.join("target").join(name);
        if prefix.exists() {
            std::fs::remove_dir_all(&prefix).map_err(|error| format!("target/{name}: {error}"))?;
        }
        Laptop::at(root, name)
    }

    /// Compiles one of the small C files that only trials need.
    pub(super) fn c(&self, name: &str, to: &Path) -> Command {
        let source = self
            .root
            .join("src-tauri/windows/wine")
            .join(format!("{name}.c"));
        let mut command = Command::new("x86_64-w64-mingw32-gcc");
        command
            .args(["-O2", "-s", "-municode", "-o"])
            .arg(to)
            .arg(source);
        command
    }

    /// The workspace.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// The disk C.
    pub(super) fn disk(&self) -> PathBuf {
        self.prefix.join("drive_c")
    }

    /// The user's own folder.
    pub(super) fn home(&self) -> PathBuf {
        self.disk().join("users").join(USER)
    }

    /// A program of Windows with these words.
    pub(super) fn run<S: AsRef<OsStr>>(
        &self,
        program: impl AsRef<OsStr>,
        words: impl IntoIterator<Item = S>,
    ) -> Command {
        let mut command = Command::new(WINE);
        self.environment(&mut command);
        command.arg(program.as_ref()).args(words);
        command
    }

    /// What Wine needs to know: which laptop, whose, and that it is to ask and tell nobody.
    pub(super) fn environment(&self, command: &mut Command) {
        command
            .env("WINEPREFIX", &self.prefix)
            .env("USER", USER)
            .env("WINEDEBUG", "-all")
            .env("WINEDLLOVERRIDES", "mscoree,mshtml=;winemenubuilder.exe=d")
            .env_remove("DISPLAY");
    }

    /// A path of this computer as the programs on the laptop name it.
    pub(super) fn path(&self, path: &Path) -> String {
        let name = match path.strip_prefix(self.disk()) {
            Ok(on_c) => format!("C:/{}", on_c.display()),
            Err(_) => format!("Z:{}", path.display()),
        };
        name.replace('/', "\\")
    }
}
