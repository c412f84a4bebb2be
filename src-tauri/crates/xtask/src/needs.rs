//! What building and testing need of the machine, and how it gets there.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Something that a machine must have before a command can do its work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// OpenSSL's headers, with which SQLCipher is built.
    OpenSsl,
    /// The programs by which the tests read a PDF as other programs do.
    Poppler,
    /// Java with its compiler: our few lines around the reference validator for PDF come as source.
    Java,
    /// The Java library that the reference validator reads its rules with.
    Jaxb,
    /// Python with pip, by which the reference validator is fetched.
    Pip,
    /// The web view that the window shows its page in, with its headers.
    WebKit,
    /// Node with npm, which builds the page.
    Node,
    /// The driver by which tests steer the real window.
    WebKitDriver,
    /// The driver by which tests steer the real window on Windows.
    EdgeDriver,
    /// A screen that nobody sees, for windows under test.
    Xvfb,
    /// Chromium, in which the page is tested as well.
    Chromium,
    /// The driver by which tests steer Chromium.
    ChromiumDriver,
    /// A session bus of one's own, on which tests see that the program runs once.
    SessionBus,
    /// Python's environments of their own, in which the font is cut.
    Venv,
    /// A Rust compiler with the sources of its standard library, which is then built for Windows.
    RustForWindows,
    /// The C compiler and linker for Windows.
    Mingw,
    /// Windows' functions on Linux, in which the programs for Windows are tried.
    Wine,
    /// The maker of the setup program.
    Nsis,
}

/// What the core and the program need.
pub const TO_BUILD: &[Need] = &[Need::OpenSsl];

/// What the window needs beside [`TO_BUILD`].
pub const FOR_WINDOW: &[Need] = &[Need::WebKit, Need::Node];

/// What driving the window in tests needs beside [`FOR_WINDOW`].
pub const TO_DRIVE: &[Need] = if cfg!(windows) {
    &[Need::EdgeDriver]
} else {
    &[
        Need::WebKitDriver,
        Need::Xvfb,
        Need::Chromium,
        Need::ChromiumDriver,
        Need::SessionBus,
    ]
};

/// What the programs for Windows need beside [`Need::Node`], to be built and tried on Linux.
pub const FOR_WINDOWS: &[Need] = &[
    Need::RustForWindows,
    Need::Mingw,
    Need::Wine,
    Need::Nsis,
    Need::Node,
];

/// What the tests need beside [`TO_BUILD`].
pub const TO_TEST: &[Need] = &[Need::Poppler];

/// What the reference validator for PDF needs.
pub const TO_VALIDATE: &[Need] = &[Need::Java, Need::Jaxb, Need::Pip];

impl Need {
    /// The packages' names in Debian and Ubuntu, with blanks between.
    fn packages(self) -> &'static str {
        match self {
            Need::OpenSsl => "libssl-dev",
            Need::Poppler => "poppler-utils",
            Need::Java => "default-jdk-headless",
            Need::Jaxb => "libjaxb-java",
            Need::Pip => "python3-pip",
            Need::Venv => "python3-venv",
            Need::WebKit => "libwebkit2gtk-4.1-dev",
            Need::Node => "npm",
            Need::WebKitDriver => "webkit2gtk-driver",
            // Only asked for on Windows.
            Need::EdgeDriver => "msedgedriver",
            Need::Xvfb => "xvfb",
            Need::Chromium => "chromium",
            Need::ChromiumDriver => "chromium-driver",
            Need::SessionBus => "dbus-daemon",
            Need::RustForWindows => "rustc-web cargo-web rust-web-src",
            Need::Mingw => "gcc-mingw-w64-x86-64-posix g++-mingw-w64-x86-64-posix mingw-w64-tools",
            Need::Wine => "wine64",
            Need::Nsis => "nsis",
        }
    }

    /// In words, for machines without Debian's packages.
    fn words(self) -> &'static str {
        match self {
            Need::OpenSsl => "OpenSSL 3 with its headers (Windows: Perl, with which it is built)",
            Need::Poppler => {
                "Poppler's programs pdftotext and pdfinfo (macOS: `brew install poppler`)"
            }
            Need::Java => "a Java development kit, 17 or newer (macOS: `brew install openjdk`)",
            Need::Jaxb => "the jar files of JAXB 2 in /usr/share/java",
            Need::Pip => "Python 3 with pip (macOS: `brew install python`)",
            Need::Venv => "Python 3 with venv (macOS: `brew install python`)",
            Need::WebKit => "WebKitGTK 4.1 with its headers",
            Need::Node => "Node 20 or newer with npm (macOS: `brew install node`)",
            Need::WebKitDriver => "WebKitWebDriver, the driver of WebKitGTK",
            Need::EdgeDriver => {
                "msedgedriver of the version that WebView2 has, in PATH or in the folder EDGEWEBDRIVER"
            }
            Need::Xvfb => "Xvfb, the X server without a screen",
            Need::Chromium => "Chromium",
            Need::ChromiumDriver => "chromedriver, the driver of Chromium",
            Need::SessionBus => "dbus-run-session, a session bus of one's own",
            Need::RustForWindows => "Debian's packages rustc-web, cargo-web and rust-web-src",
            Need::Mingw => "mingw-w64's C and C++ compilers for 64-bit Windows",
            Need::Wine => "Wine for 64-bit programs",
            Need::Nsis => "NSIS, the maker of setup programs",
        }
    }

    fn is_there(self) -> bool {
        match self {
            Need::OpenSsl if cfg!(windows) => succeeds("perl", &["-v"]),
            // On macOS SQLCipher takes the system's own cryptography.
            Need::OpenSsl => {
                cfg!(target_os = "macos")
                    || std::env::var_os("OPENSSL_DIR").is_some()
                    || c_knows("openssl/crypto.h")
            }
            Need::Poppler => ["pdftotext", "pdfinfo"].into_iter().all(on_path),
            Need::Java => succeeds("javac", &["-version"]),
            Need::Jaxb => Path::new("/usr/share/java/jaxb-runtime.jar").exists(),
            Need::Pip => succeeds("python3", &["-m", "pip", "--version"]),
            Need::Venv => succeeds("python3", &["-m", "ensurepip", "--version"]),
            // macOS and Windows bring their own web view.
            Need::WebKit => {
                !cfg!(target_os = "linux")
                    || succeeds("pkg-config", &["--exists", "webkit2gtk-4.1"])
            }
            Need::WebKitDriver => on_path("WebKitWebDriver"),
            Need::EdgeDriver => {
                on_path("msedgedriver") || std::env::var_os("EDGEWEBDRIVER").is_some()
            }
            Need::Xvfb => on_path("Xvfb"),
            Need::Chromium => on_path("chromium"),
            Need::ChromiumDriver => on_path("chromedriver"),
            Need::SessionBus => on_path("dbus-run-session"),
            Need::RustForWindows => {
                ["rustc", "cargo"]
                    .iter()
                    .all(|it| Path::new("/usr/bin").join(it).exists())
                    && Path::new("/usr/lib/rustlib/src/rust/library/std").exists()
            }
            Need::Mingw => ["gcc", "g++", "windres"]
                .iter()
                .all(|it| on_path(&format!("x86_64-w64-mingw32-{it}"))),
            Need::Wine => Path::new(crate::windows::WINE).exists(),
            Need::Nsis => on_path("makensis"),
            Need::Node => succeeds("npm", &["--version"]) || succeeds("npm.cmd", &["--version"]),
        }
    }
}

/// Installs what is missing, where that is possible without asking. Otherwise says what to do.
pub fn provide(needs: &[Need]) -> Result<(), String> {
    let missing: Vec<Need> = needs
        .iter()
        .copied()
        .filter(|need| !need.is_there())
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !can_install() {
        return Err(in_words(&missing));
    }
    let Some(root) = as_root() else {
        return Err(by_hand(&missing));
    };
    println!("Installing {}", packages(&missing).join(" "));
    // An image of a fresh system has no lists of packages, and old lists name packages that are gone.
    let installed = install(root, &missing) || (apt(root, &["update"]) && install(root, &missing));
    let still: Vec<Need> = missing
        .into_iter()
        .filter(|need| !need.is_there())
        .collect();
    match (installed, still.is_empty()) {
        (_, true) => Ok(()),
        (true | false, false) => Err(by_hand(&still)),
    }
}

/// Whether this is a system whose packages we know how to install.
pub fn can_install() -> bool {
    on_path("apt-get")
}

/// The line that a person must run.
fn by_hand(missing: &[Need]) -> String {
    format!(
        "Something is missing that only an administrator can install. Run this line, then try again:\n\n    \
         sudo apt-get update && sudo apt-get install -y --no-install-recommends {}\n",
        packages(missing).join(" ")
    )
}

fn in_words(missing: &[Need]) -> String {
    let lines: String = missing
        .iter()
        .map(|need| format!("\n    - {}", need.words()))
        .collect();
    format!("Something is missing. Install it, then try again:\n{lines}\n")
}

fn packages(missing: &[Need]) -> Vec<&'static str> {
    let names = missing.iter().flat_map(|need| need.packages().split(' '));
    names.collect()
}

/// What to put before a command to run it as the administrator, if that is possible without a password.
pub fn as_root() -> Option<&'static [&'static str]> {
    let id = Command::new("id").arg("-u").output().ok()?;
    if id.stdout.trim_ascii() == b"0" {
        Some(&[])
    } else if succeeds("sudo", &["-n", "true"]) {
        Some(&["sudo", "-n"])
    } else {
        None
    }
}

fn install(root: &[&str], missing: &[Need]) -> bool {
    let mut arguments = vec!["install", "-y", "--no-install-recommends"];
    arguments.extend(packages(missing));
    apt(root, &arguments)
}

/// Runs Debian's package manager, which asks nothing; tells whether it did what it was asked.
pub fn apt(root: &[&str], arguments: &[&str]) -> bool {
    let mut words = root.to_vec();
    words.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]);
    // Another installation may be running.
    words.extend(["-o", "DPkg::Lock::Timeout=300"]);
    words.extend(arguments);
    Command::new(words[0])
        .args(&words[1..])
        .stdin(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn succeeds(program: &str, arguments: &[&str]) -> bool {
    Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Whether the C compiler finds this header.
fn c_knows(header: &str) -> bool {
    let compiler = Command::new("cc")
        .args(["-E", "-x", "c", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    compiler.is_ok_and(|mut compiler| {
        let asked = compiler
            .stdin
            .take()
            .is_some_and(|mut input| writeln!(input, "#include <{header}>").is_ok());
        compiler
            .wait()
            .is_ok_and(|status| asked && status.success())
    })
}

/// Whether a program of this name lies in one of the folders for programs.
fn on_path(program: &str) -> bool {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).any(|folder| {
        folder.join(program).is_file() || folder.join(format!("{program}.exe")).is_file()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_to_run_names_every_missing_package() {
        let line = by_hand(&[Need::OpenSsl, Need::Poppler]);
        assert!(
            line.ends_with("--no-install-recommends libssl-dev poppler-utils\n"),
            "{line}"
        );
    }

    #[test]
    fn elsewhere_it_is_said_in_words_what_is_missing() {
        let told = in_words(&[Need::OpenSsl, Need::Poppler]);
        assert_eq!(told.matches("\n    - ").count(), 2, "{told}");
    }

    #[test]
    #[cfg(unix)]
    fn headers_are_looked_for_as_the_build_does() {
        assert!(c_knows("stdio.h"));
        assert!(!c_knows("there/is/no/such/header.h"));
    }

    #[test]
    fn nothing_is_done_where_nothing_is_missing() {
        assert_eq!(provide(&[]), Ok(()));
    }
}
