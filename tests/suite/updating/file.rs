//! The file of an update: whole and the publisher's it is taken, in any other way refused.

use fastrand::Rng;
use vihko::error::Failure;
use vihko::update::{Installer, Update};
use vihko_tests::{names_in, refusal};

use super::*;

const INSTALLER: &[u8] = b"MZ\n\x00an installer\nof some lines\n";

#[test]
fn a_newer_version_for_this_system_is_taken_and_laid_ready_as_it_was_signed() {
    let signer = Signer::new();
    let stick = Stick::with(&signer.update(&newer(), INSTALLER));
    let update = Update::read(&stick.path(), &signer.publisher()).unwrap();
    assert_eq!(update.version().to_string(), newer());
    assert_eq!(update.size(), INSTALLER.len() as u64);
    let folder = tempfile::tempdir().unwrap();
    let ready = folder.path().join("paivitys");
    let installer = Installer::lay_ready(&stick.path(), &signer.publisher(), &ready).unwrap();
    let name = installer.update().installer_name();
    let ending = match this() {
        System::Windows => "-x64-setup.exe",
        System::Linux => "-x64.deb",
    };
    assert_eq!(name, format!("Seurantavihko-{}{ending}", newer()));
    assert_eq!(names_in(&ready), std::slice::from_ref(&name));
    assert_eq!(std::fs::read(ready.join(&name)).unwrap(), INSTALLER);
    let checked = installer.checked(&signer.publisher()).unwrap();
    assert_eq!(checked.path(), ready.join(&name));
}

#[test]
fn an_update_of_many_megabytes_is_read_piece_by_piece() {
    let signer = Signer::new();
    let mut installer = vec![0; 13_000_001];
    Rng::with_seed(1).fill(&mut installer);
    let stick = Stick::with(&signer.update(&newer(), &installer));
    let folder = tempfile::tempdir().unwrap();
    let laid = Installer::lay_ready(&stick.path(), &signer.publisher(), folder.path()).unwrap();
    assert_eq!(laid.update().size(), 13_000_001);
    let checked = laid.checked(&signer.publisher()).unwrap();
    assert!(std::fs::read(checked.path()).unwrap() == installer);
}

#[test]
fn one_byte_altered_anywhere_is_refused_and_nothing_is_laid_ready() {
    let signer = Signer::new();
    let good = signer.update(&newer(), INSTALLER);
    let stick = Stick::new();
    let folder = tempfile::tempdir().unwrap();
    for at in 0..good.len() {
        for other in [1, 0x20, 0x80] {
            let mut bytes = good.clone();
            bytes[at] ^= other;
            stick.put(&bytes);
            let laid = Installer::lay_ready(&stick.path(), &signer.publisher(), folder.path());
            let refused = refusal(laid);
            let in_title = at <= "SEURANTAVIHKO PAIVITYS 1".len();
            let expected = match in_title {
                true => Failure::NotAnUpdate,
                false => Failure::UpdateAltered,
            };
            assert_eq!(refused, expected, "byte {at} with {other:x}");
        }
    }
    assert_eq!(names_in(folder.path()), [""; 0]);
}

#[test]
fn a_cut_an_empty_and_a_longer_file_are_refused() {
    let signer = Signer::new();
    let good = signer.update(&newer(), INSTALLER);
    let stick = Stick::new();
    let read = |bytes: &[u8]| {
        stick.put(bytes);
        refusal(Update::read(&stick.path(), &signer.publisher()))
    };
    for length in 0..good.len() {
        let refused = read(&good[..length]);
        let is_title = length <= "SEURANTAVIHKO PAIVITYS 1".len();
        let expected = match is_title {
            true => Failure::NotAnUpdate,
            false => Failure::UpdateAltered,
        };
        assert_eq!(refused, expected, "{length} bytes");
    }
    assert_eq!(
        read(&[&good, b"\0".as_slice()].concat()),
        Failure::UpdateAltered
    );
    assert_eq!(read(&[good.clone(), good].concat()), Failure::UpdateAltered);
    assert_eq!(read(INSTALLER), Failure::NotAnUpdate);
}

#[test]
fn line_ends_and_words_that_nobody_signed_are_refused() {
    let signer = Signer::new();
    let good = String::from_utf8(signer.update(&newer(), b"installer")).unwrap();
    let stick = Stick::new();
    let read = |text: &str| {
        stick.put(text.as_bytes());
        refusal(Update::read(&stick.path(), &signer.publisher()))
    };
    let comment = "untrusted comment: Seurantavihko";
    assert!(good.contains(comment));
    let promising = good.replace(comment, "untrusted comment: version=99.0.0");
    assert_eq!(read(&promising), Failure::UpdateAltered);
    let by_windows = good.replacen(&format!("{comment}\n"), &format!("{comment}\r\n"), 1);
    assert_eq!(read(&by_windows), Failure::UpdateAltered);
    let long = good.replace(comment, &format!("untrusted comment: {}", "a".repeat(4000)));
    assert_eq!(read(&long), Failure::UpdateAltered);
}

#[test]
fn what_somebody_else_has_signed_is_refused() {
    let (signer, other) = (Signer::new(), Signer::new());
    let stick = Stick::with(&other.update(&newer(), INSTALLER));
    let refused = refusal(Update::read(&stick.path(), &signer.publisher()));
    assert_eq!(refused, Failure::UpdateAltered);
    // The signature of one update does not stand for the bytes of another.
    let first = signer.update(&newer(), b"first");
    let head = &first[..first.len() - b"first".len()];
    stick.put(&[head, b"other".as_slice()].concat());
    let refused = refusal(Update::read(&stick.path(), &signer.publisher()));
    assert_eq!(refused, Failure::UpdateAltered);
}

#[test]
fn another_system_is_told_apart() {
    let signer = Signer::new();
    for system in System::ALL.iter().filter(|it| **it != this()) {
        let comment = format!("version={} system={}", newer(), system.code());
        let stick = Stick::with(&signer.sign(&comment, INSTALLER));
        let refused = refusal(Update::read(&stick.path(), &signer.publisher()));
        assert_eq!(refused, Failure::UpdateOfOtherSystem);
    }
    for comment in ["", "version=9.9.9 system=amiga", "timestamp:1 file:x"] {
        let stick = Stick::with(&signer.sign(comment, INSTALLER));
        let refused = refusal(Update::read(&stick.path(), &signer.publisher()));
        assert_eq!(refused, Failure::NotAnUpdate, "{comment}");
    }
}

#[test]
fn the_same_and_an_older_version_are_refused_with_both_numbers() {
    let signer = Signer::new();
    for version in ["0.0.0", &Version::THIS.to_string()] {
        let stick = Stick::with(&signer.update(version, INSTALLER));
        let refused = refusal(Update::read(&stick.path(), &signer.publisher()));
        let theirs = version.parse().unwrap();
        let ours = Version::THIS;
        assert_eq!(refused, Failure::UpdateNotNewer { theirs, ours });
    }
}

#[test]
fn what_is_too_large_or_no_file_is_refused_at_once() {
    let signer = Signer::new();
    let stick = Stick::with(&signer.update(&newer(), INSTALLER));
    let file = std::fs::File::options().write(true).open(stick.path());
    file.unwrap().set_len(201 << 20).unwrap();
    let refused = refusal(Update::read(&stick.path(), &signer.publisher()));
    assert_eq!(refused, Failure::NotAnUpdate);
    let gone = stick.folder.path().join("ei.paivitys");
    let refused = refusal(Update::read(&gone, &signer.publisher()));
    assert_eq!(refused, Failure::NoSuchFile("ei.paivitys".into()));
}

#[test]
fn an_installer_that_changed_after_it_was_laid_ready_is_not_started() {
    let signer = Signer::new();
    let stick = Stick::with(&signer.update(&newer(), INSTALLER));
    let folder = tempfile::tempdir().unwrap();
    let laid = Installer::lay_ready(&stick.path(), &signer.publisher(), folder.path()).unwrap();
    let ready = folder.path().join(laid.update().installer_name());
    for other in [b"MZ other".as_slice(), b"", &[INSTALLER, b"!"].concat()] {
        std::fs::write(&ready, other).unwrap();
        let refused = refusal(laid.checked(&signer.publisher()));
        assert_eq!(refused, Failure::UpdateAltered);
    }
    std::fs::write(&ready, INSTALLER).unwrap();
    laid.checked(&signer.publisher()).unwrap();
    std::fs::remove_file(&ready).unwrap();
    assert!(laid.checked(&signer.publisher()).is_err());
}

#[test]
fn rubbish_is_refused_and_never_harms() {
    let signer = Signer::new();
    let good = signer.update(&newer(), INSTALLER);
    let publisher = signer.publisher();
    let stick = Stick::new();
    let mut lot = Rng::with_seed(20_261_122);
    for nr in 0..400 {
        let mut bytes = match nr % 2 {
            0 => good.clone(),
            _ => vec![0; lot.usize(..600)],
        };
        for _ in 0..lot.usize(1..30) {
            let at = lot.usize(..bytes.len().max(1));
            match (lot.u8(..3), bytes.get(at)) {
                (0, Some(_)) => bytes[at] = lot.u8(..),
                (1, Some(_)) => drop(bytes.remove(at)),
                _ => bytes.insert(at.min(bytes.len()), lot.u8(..)),
            }
        }
        if bytes != good {
            stick.put(&bytes);
            assert!(Update::read(&stick.path(), &publisher).is_err(), "{nr}");
        }
    }
}
