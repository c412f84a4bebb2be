//! An update of the program: its file, what it takes to be accepted, and what becomes of the notebook before.

mod desk;
mod file;
mod handed;
mod made;

use std::path::PathBuf;

use minisign::KeyPair;
use tempfile::TempDir;
use vihko::update::{Publisher, System};
use vihko::values::Version;

/// Whoever signs updates in these tests.
struct Signer(KeyPair);

impl Signer {
    fn new() -> Signer {
        Signer(KeyPair::generate_unencrypted_keypair().unwrap())
    }

    fn publisher(&self) -> Publisher {
        Publisher::read(&self.0.pk.to_base64()).unwrap()
    }

    /// An update with these words signed beside the installer.
    fn sign(&self, comment: &str, installer: &[u8]) -> Vec<u8> {
        let signature = minisign::sign(
            None,
            &self.0.sk,
            installer,
            Some(comment),
            Some("Seurantavihko"),
        );
        let signature = signature.unwrap().into_string();
        let head = format!("SEURANTAVIHKO PAIVITYS 1\n{}\n", signature.trim_end());
        [head.as_bytes(), installer].concat()
    }

    /// An update of this version for the system of the tests.
    fn update(&self, version: &str, installer: &[u8]) -> Vec<u8> {
        let comment = format!("version={version} system={}", this().code());
        self.sign(&comment, installer)
    }
}

/// Updates for the corpus of what is read from outside, and the key that they are taken by.
pub fn corpus() -> [(&'static str, Vec<u8>); 4] {
    let signer = Signer::new();
    let of = |version: &str, system: System| {
        let comment = format!("version={version} system={}", system.code());
        signer.sign(&comment, b"installer")
    };
    [
        ("whole", of("9999.0.0", System::Linux)),
        ("windows", of("9999.0.0", System::Windows)),
        ("older", of("0.0.0", this())),
        ("publisher", signer.0.pk.to_base64().into_bytes()),
    ]
}

fn this() -> System {
    System::this().expect("the tests run on a system that the program is published for")
}

/// The version after this program's.
fn newer() -> String {
    let this = Version::THIS.to_string();
    let (major, rest) = this.split_once('.').unwrap();
    format!("{}.{rest}", major.parse::<u32>().unwrap() + 1)
}

/// A stick with one file on it.
struct Stick {
    folder: TempDir,
}

impl Stick {
    fn new() -> Stick {
        Stick {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("Seurantavihko.paivitys")
    }

    fn with(bytes: &[u8]) -> Stick {
        let stick = Stick::new();
        stick.put(bytes);
        stick
    }

    fn put(&self, bytes: &[u8]) {
        std::fs::write(self.path(), bytes).unwrap();
    }
}
