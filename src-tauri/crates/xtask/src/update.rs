//! `cargo xtask update`: an installer becomes an update, a file that the program checks by itself and installs.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use minisign::{KeyPair, PError, PublicKey, SecretKey, SecretKeyBox};

/// The first line of an update, as the core's room `update` reads it.
const TITLE: &str = "SEURANTAVIHKO PAIVITYS 1";

/// What the signature says outside what is signed; the program takes no other words.
const COMMENT: &str = "Seurantavihko";

/// Holds the secret key, as Minisign writes it without a password.
const SECRET: &str = "SEURANTAVIHKO_UPDATE_SECRET";

/// Holds the public key that programs are built with.
const PUBLIC: &str = "SEURANTAVIHKO_UPDATE_KEY";

/// Instead of an installer: makes the two halves of a new key.
const NEW_KEY: &str = "--new-key";

const USAGE: &str = "cargo xtask update INSTALLER, or cargo xtask update --new-key";

/// A system that the program is published for: what its installers end in, its name in the signature, and what the
/// name of its update has behind the version.
struct System {
    ending: &'static str,
    name: &'static str,
    mark: &'static str,
}

const SYSTEMS: [System; 2] = [
    System {
        ending: "exe",
        name: "windows-x86_64",
        mark: "x64",
    },
    System {
        ending: "deb",
        name: "linux-x86_64",
        mark: "x64-linux",
    },
];

/// Makes the update of an installer beside it, or a new key.
pub fn run(mut arguments: impl Iterator<Item = OsString>) -> Result<ExitCode, String> {
    let word = arguments.next().ok_or(USAGE)?;
    if arguments.next().is_some() {
        return Err(USAGE.to_owned());
    }
    if word == NEW_KEY {
        println!("{}", new_key().map_err(told)?);
        return Ok(ExitCode::SUCCESS);
    }
    let secret = std::env::var(SECRET);
    let secret = secret.map_err(|_| format!("{SECRET} does not hold the secret key."))?;
    let trusted = std::env::var(PUBLIC).ok();
    let made = made(Path::new(&word), &secret, trusted.as_deref())?;
    println!("{}", made.display());
    Ok(ExitCode::SUCCESS)
}

/// Both halves of a new key, each with the variable that holds it.
fn new_key() -> Result<String, PError> {
    let pair = KeyPair::generate_unencrypted_keypair()?;
    let secret = pair.sk.to_box(None)?.into_string();
    let public = pair.pk.to_base64();
    Ok(format!(
        "{PUBLIC}, for building programs; anybody may know it:\n{public}\n\n\
         {SECRET}, for signing updates; keep it offline and in two places:\n{}",
        secret.trim_end()
    ))
}

fn made(installer: &Path, secret: &str, trusted: Option<&str>) -> Result<PathBuf, String> {
    let shown = installer.display();
    let ending = installer.extension().unwrap_or_default();
    let system = SYSTEMS.iter().find(|it| ending == it.ending);
    let system =
        system.ok_or_else(|| format!("{shown} is no installer: it ends in no .exe or .deb."))?;
    let version = env!("CARGO_PKG_VERSION");
    let named = installer.file_stem().unwrap_or_default().to_string_lossy();
    if !named.split(['-', '_']).any(|part| part == version) {
        return Err(format!(
            "{shown} does not name the version {version}, as which it would be signed."
        ));
    }
    let bytes = std::fs::read(installer).map_err(|error| format!("{shown}: {error}"))?;
    if bytes.is_empty() {
        return Err(format!("{shown} is empty."));
    }
    let secret = SecretKeyBox::from_string(secret)
        .and_then(SecretKeyBox::into_unencrypted_secret_key)
        .map_err(|error| format!("{SECRET} holds no secret key without a password: {error}"))?;
    if let Some(trusted) = trusted {
        let public = PublicKey::from_secret_key(&secret).map_err(told)?;
        if trusted.trim() != public.to_base64() {
            return Err(format!(
                "{SECRET} does not belong to {PUBLIC}: no program would take the update."
            ));
        }
    }
    let update = signed(&bytes, version, system.name, &secret).map_err(told)?;
    let name = format!("Seurantavihko-{version}-{}.paivitys", system.mark);
    let path = installer.with_file_name(name);
    std::fs::write(&path, update).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(path)
}

fn signed(
    bytes: &[u8],
    version: &str,
    system: &str,
    secret: &SecretKey,
) -> Result<Vec<u8>, PError> {
    let comment = format!("version={version} system={system}");
    let signature = minisign::sign(None, secret, bytes, Some(&comment), Some(COMMENT))?;
    let head = format!("{TITLE}\n{}\n", signature.into_string().trim_end());
    Ok([head.as_bytes(), bytes].concat())
}

fn told(error: PError) -> String {
    error.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(pair: &KeyPair) -> String {
        pair.sk.to_box(None).unwrap().into_string()
    }

    #[test]
    fn an_installer_becomes_an_update_beside_it() {
        let pair = KeyPair::generate_unencrypted_keypair().unwrap();
        let folder = std::env::temp_dir().join(format!("vihko-update-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let installer = folder.join(format!(
            "Seurantavihko-{}-x64-setup.exe",
            env!("CARGO_PKG_VERSION")
        ));
        std::fs::write(&installer, b"MZ installer").unwrap();
        let trusted = pair.pk.to_base64();
        let made_at = made(&installer, &secret(&pair), Some(&trusted)).unwrap();
        let name = format!("Seurantavihko-{}-x64.paivitys", env!("CARGO_PKG_VERSION"));
        assert_eq!(made_at, folder.join(name));
        let update = String::from_utf8(std::fs::read(&made_at).unwrap()).unwrap();
        let lines: Vec<&str> = update.split('\n').collect();
        assert_eq!(lines[0], TITLE);
        assert_eq!(lines[1], "untrusted comment: Seurantavihko");
        let comment = format!(
            "trusted comment: version={} system=windows-x86_64",
            env!("CARGO_PKG_VERSION")
        );
        assert_eq!(lines[3], comment);
        assert_eq!(lines[5..], ["MZ installer"]);
        let other = KeyPair::generate_unencrypted_keypair()
            .unwrap()
            .pk
            .to_base64();
        let refused = made(&installer, &secret(&pair), Some(&other)).unwrap_err();
        assert!(refused.contains("does not belong to"), "{refused}");
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn what_is_no_installer_and_no_key_is_refused() {
        let pair = KeyPair::generate_unencrypted_keypair().unwrap();
        let refused = made(Path::new("kuva.png"), &secret(&pair), None).unwrap_err();
        assert!(refused.contains("is no installer"), "{refused}");
        let missing = format!("no-such_{}_amd64.deb", env!("CARGO_PKG_VERSION"));
        let refused = made(Path::new(&missing), &secret(&pair), None).unwrap_err();
        assert!(refused.starts_with(&format!("{missing}: ")), "{refused}");
        let old = Path::new("Seurantavihko-0.0.1-x64-setup.exe");
        let refused = made(old, &secret(&pair), None).unwrap_err();
        assert!(refused.contains("does not name the version"), "{refused}");
        assert!(run(std::iter::empty()).is_err());
    }

    #[test]
    fn a_new_key_is_told_in_both_halves() {
        let told = new_key().unwrap();
        let half = |name: &str| told.split(&format!("{name}, ")).nth(1).unwrap().to_owned();
        let public = half(PUBLIC).lines().nth(1).unwrap().to_owned();
        let text = half(SECRET);
        let (_, text) = text.split_once('\n').unwrap();
        let secret = SecretKeyBox::from_string(text).unwrap();
        let secret = secret.into_unencrypted_secret_key().unwrap();
        assert_eq!(
            PublicKey::from_secret_key(&secret).unwrap().to_base64(),
            public
        );
    }
}
