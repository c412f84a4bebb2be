//! What `cargo xtask update` makes is what the program takes.

use std::process::Command;

use vihko::error::Failure;
use vihko::update::Update;
use vihko_tests::refusal;

use super::*;

/// It brings the version that it was built beside, so the program that it was built beside needs it no more; that is
/// said only after everything else was found to be right.
#[test]
fn an_update_that_was_made_for_this_version_is_genuine_and_not_newer() {
    let signer = Signer::new();
    let folder = tempfile::tempdir().unwrap();
    let installer = folder.path().join(match this() {
        System::Windows => format!("Seurantavihko-{}-x64-setup.exe", Version::THIS),
        System::Linux => format!("Seurantavihko_{}_amd64.deb", Version::THIS),
    });
    std::fs::write(&installer, b"installer\n").unwrap();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let made = Command::new(cargo)
        .args(["run", "--quiet", "--package", "xtask", "--", "update"])
        .arg(&installer)
        .env("SEURANTAVIHKO_UPDATE_SECRET", secret(&signer))
        .env("SEURANTAVIHKO_UPDATE_KEY", signer.0.pk.to_base64())
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(made.status.success(), "{made:?}");
    let path = PathBuf::from(String::from_utf8(made.stdout).unwrap().trim());
    assert_eq!(path.parent(), Some(folder.path()));
    let refused = refusal(Update::read(&path, &signer.publisher()));
    let ours = Version::THIS;
    assert_eq!(refused, Failure::UpdateNotNewer { theirs: ours, ours });
    let refused = refusal(Update::read(&path, &Signer::new().publisher()));
    assert_eq!(refused, Failure::UpdateAltered);
}

fn secret(signer: &Signer) -> String {
    signer.0.sk.to_box(None).unwrap().into_string()
}
