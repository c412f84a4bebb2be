//! A newer version of the program in one file, as it comes on a stick: checked without a network, then installed.
//!
//! The file is a line with its title, the four lines of a Minisign signature, and the bytes of the installer. Version
//! and system stand in the signature's trusted comment, so that nothing is decided by what nobody has signed; they are
//! read only after the signature has been verified. What is installed is the copy that was written while the bytes
//! were checked, and it is checked once more when it is started: what lies on the stick may change meanwhile.

mod file;
mod publisher;

use std::fs::File;
use std::path::{Path, PathBuf};

use minisign_verify::Signature;

pub use publisher::Publisher;

use crate::disk;
use crate::error::{Error, Failure, Result};
use crate::values::{Version, codes};

/// What the name of an update's file ends in, behind a dot.
pub const ENDING: &str = "paivitys";

codes! {
    /// A system that the program is published for.
    pub enum System {
        /// Windows on a 64-bit computer.
        Windows = "windows-x86_64",
        /// Debian, Ubuntu and their kin on a 64-bit computer.
        Linux = "linux-x86_64",
    }
}

impl System {
    /// The system of this program, if it is one that the program is published for.
    pub fn this() -> Option<System> {
        let is_64 = cfg!(target_arch = "x86_64");
        if is_64 && cfg!(windows) {
            Some(System::Windows)
        } else if is_64 && cfg!(target_os = "linux") {
            Some(System::Linux)
        } else {
            None
        }
    }

    /// What the name of its installer ends in.
    fn installer(self) -> &'static str {
        match self {
            System::Windows => "-setup.exe",
            System::Linux => ".deb",
        }
    }
}

/// An update whose bytes have been read to the last and are the publisher's, for this system, and newer than this
/// program.
pub struct Update {
    version: Version,
    system: System,
    /// Of the installer, in bytes.
    size: u64,
    signature: Signature,
}

impl Update {
    /// Checks the file of an update.
    pub fn read(path: &Path, publisher: &Publisher) -> Result<Update> {
        file::read(path, publisher, &mut std::io::sink())
    }

    /// Which version it brings.
    pub fn version(&self) -> Version {
        self.version
    }

    /// How large its installer is, in bytes.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Under which name its installer is laid ready.
    pub fn installer_name(&self) -> String {
        let (version, ending) = (self.version, self.system.installer());
        format!("Seurantavihko-{version}-x64{ending}")
    }
}

/// The installer of an update, laid ready in a folder of this program's own.
pub struct Installer {
    update: Update,
    path: PathBuf,
}

/// An installer that has just been checked. While this lives its file is open, and Windows lets nobody write to it.
pub struct CheckedInstaller {
    path: PathBuf,
    /// Held, not read.
    _file: File,
}

impl Installer {
    /// Checks the file of an update and writes its installer into the folder, whole or not at all.
    pub fn lay_ready(path: &Path, publisher: &Publisher, folder: &Path) -> Result<Installer> {
        std::fs::create_dir_all(folder).map_err(|error| Error::file(folder, error))?;
        let mut unfinished = disk::unfinished(folder)?;
        let update = file::read(path, publisher, unfinished.as_file_mut())?;
        let ready = folder.join(update.installer_name());
        let flushed = unfinished.as_file().sync_all();
        flushed.map_err(|error| Error::file(&ready, error))?;
        let named = unfinished.persist(&ready);
        named.map_err(|failed| Error::file(&ready, failed.error))?;
        Ok(Installer {
            update,
            path: ready,
        })
    }

    /// The update that it belongs to.
    pub fn update(&self) -> &Update {
        &self.update
    }

    /// Checks it once more, right before it is started.
    pub fn checked(&self, publisher: &Publisher) -> Result<CheckedInstaller> {
        let mut options = File::options();
        options.read(true);
        #[cfg(windows)]
        std::os::windows::fs::OpenOptionsExt::share_mode(&mut options, SHARED_FOR_READING);
        let opened = options.open(&self.path);
        let file = opened.map_err(|error| Error::file(&self.path, error))?;
        let mut checking = publisher.checking(&self.update.signature)?;
        let size = checking.read(&file, &mut std::io::sink(), &self.path)?;
        checking.end()?;
        if size != self.update.size {
            return Err(Failure::UpdateAltered.into());
        }
        Ok(CheckedInstaller {
            path: self.path.clone(),
            _file: file,
        })
    }
}

/// `FILE_SHARE_READ` of Windows: others may read the file meanwhile, and run it.
#[cfg(windows)]
const SHARED_FOR_READING: u32 = 1;

impl CheckedInstaller {
    /// Its file.
    pub fn path(&self) -> &Path {
        &self.path
    }
}
