//! A screen that nobody sees, and what is painted on it.

use std::io::Read;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::driver::Running;

/// A screen of its own, that ends with its owner. On Windows it is the one that is there.
pub struct Screen {
    _running: Option<Running>,
    size: (u32, u32),
    /// Where the screen's picture lies, in the form of `xwd`.
    folder: TempDir,
    /// What programs know it by, such as `:7`.
    pub name: String,
}

impl Screen {
    /// Starts a screen of so many dots.
    pub fn start(size: (u32, u32)) -> Screen {
        let folder = tempfile::tempdir().unwrap();
        let (width, height) = size;
        if cfg!(windows) {
            return Screen {
                _running: None,
                size,
                folder,
                name: String::new(),
            };
        }
        let mut command = Command::new("Xvfb");
        command
            .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0"])
            .arg(format!("{width}x{height}x24"))
            .arg("-fbdir")
            .arg(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut running = Running::start(&mut command);
        let mut said = String::new();
        let mut output = running.0.stdout.take().unwrap();
        let mut byte = [0];
        while output.read(&mut byte).unwrap() == 1 && byte != *b"\n" {
            said.push(char::from(byte[0]));
        }
        assert!(!said.is_empty(), "Xvfb gives no screen");
        // Xvfb goes on writing nothing; the pipe may close.
        Screen {
            _running: Some(running),
            size,
            folder,
            name: format!(":{said}"),
        }
    }

    /// Every dot as it is now: four bytes each, row by row.
    pub fn dots(&self) -> Vec<u8> {
        let (width, height) = self.size;
        let file = std::fs::read(self.folder.path().join("Xvfb_screen0")).unwrap();
        // The dots end the file; before them stand a head and the colours.
        let many = usize::try_from(4 * width * height).unwrap();
        file[file.len() - many..].to_vec()
    }
}
