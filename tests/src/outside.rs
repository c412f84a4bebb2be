//! Everything that the program reads from outside, as functions that any bytes may be given to. The suite gives them
//! the corpus in `tests/fuzz/corpus`, and `cargo xtask fuzz` what it finds by itself.
//!
//! A function panics where a promise is broken: what is read is written and read again as the same, no word is lost,
//! and nothing but a refusal comes of what makes no sense.

use std::sync::OnceLock;

use uuid::Uuid;
use vihko::backup::Copy;
use vihko::disk;
use vihko::exchange::data::NotebookData;
use vihko::exchange::report::{ReportData, read_report};
use vihko::exchange::{self, ContentFile, read_case, read_profile};
use vihko::form::Template;
use vihko::notebook::locked_entries;
use vihko::pdf;
use vihko::session::quick::{self, Known, QuickWords};
use vihko::support::Profile;
use vihko::text::{Language, Text};
use vihko::update::{Publisher, System, Update};
use vihko::values::PersonId;
use vihko::vault::{RecoveryCode, Unlock, Vault, vault_of};

use crate::day;

/// The recovery code that opens the key slots and copies of the corpus.
pub const CODE: &str = "135795-024684-135795-024684-135795-024684-135795-024684";

/// Something that reads from outside.
pub struct Target {
    /// The folder of its corpus.
    pub name: &'static str,
    /// Reads any bytes.
    pub read: fn(&[u8]),
}

/// All of them.
pub const TARGETS: [Target; 10] = [
    target("import", import),
    target("profile", profile),
    target("template", template),
    target("case", case),
    target("backup", backup),
    target("slots", slots),
    target("locked", locked),
    target("quick", quick_line),
    target("pdf", paper),
    target("update", update),
];

const fn target(name: &'static str, read: fn(&[u8])) -> Target {
    Target { name, read }
}

/// A content file that is taken over.
pub fn import(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    // Record by record, as an import reads it: a record that does not fit hides no other.
    let in_pieces = ContentFile::read(text).is_ok();
    let Ok(data) = NotebookData::read(text) else {
        return;
    };
    assert!(in_pieces);
    let written = data.write().unwrap();
    let again = NotebookData::read(&written).unwrap();
    assert_eq!(again.write().unwrap(), written);
}

/// A municipality's rules.
pub fn profile(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    if let Ok(profile) = read_profile(text) {
        let written = serde_json::to_string(&profile).unwrap();
        let again: Profile = read_profile(&written).unwrap();
        assert_eq!(again, profile);
    }
}

/// A form template.
pub fn template(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    if let Ok(template) = exchange::read::<Template>(text) {
        let written = serde_json::to_string(&template).unwrap();
        assert_eq!(exchange::read::<Template>(&written).unwrap(), template);
    }
}

/// A case that is calculated.
pub fn case(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    if let Ok(file) = read_case(text) {
        let _ = file.answer(&Text::new(Language::Fi), day("2026-11-02"));
    }
}

/// A copy of a notebook: its beginning, what it says of itself, and all of it.
pub fn backup(bytes: &[u8]) {
    let file = tempfile::NamedTempFile::new_in(memory()).unwrap();
    std::fs::write(file.path(), bytes).unwrap();
    let Ok(copy) = Copy::look(file.path()) else {
        return;
    };
    let _ = (copy.vault_id(), copy.is_whole());
    let Ok(vault) = copy.unlock(&unlock()) else {
        return;
    };
    if let Ok(manifest) = copy.manifest(&vault) {
        let _ = (manifest.people(), manifest.records());
        let step = &mut |_| vihko::backup::Going::On;
        let mut pace = vihko::backup::Pace::new(copy.length(), step);
        let _ = copy.prove(&vault, &mut pace);
    }
}

/// Key slots.
pub fn slots(bytes: &[u8]) {
    let known = vault_of(bytes);
    match Vault::of_copy(bytes, &unlock()) {
        Ok(vault) => {
            assert_eq!(known, Some(vault.id()));
            assert_eq!(
                vault.slot_bytes(),
                bytes,
                "what was read is not what is written"
            );
            assert!(vault.fits(bytes).unwrap());
        }
        Err(_) => {
            if let Some(vault) = own_vault() {
                assert!(!vault.fits(bytes).unwrap(), "altered slots fit");
            }
        }
    }
}

/// The file of what was put in while the notebook was locked, and one sealed entry of it.
pub fn locked(bytes: &[u8]) {
    let folder = tempfile::tempdir_in(memory()).unwrap();
    let notebook = folder.path().join("vihko.vihko");
    std::fs::write(disk::beside(&notebook, ".lukitut"), bytes).unwrap();
    assert!(locked_entries(&notebook) <= bytes.len());
    if let Some(vault) = own_vault() {
        let _ = vault.unseal_entry(bytes);
    }
}

/// A line of quick entry: every word of it is somewhere.
pub fn quick_line(bytes: &[u8]) {
    static WORDS: OnceLock<[QuickWords; 3]> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        [Language::Fi, Language::Sv, Language::En].map(|it| Text::new(it).quick_words())
    });
    let Some(line) = text(bytes) else { return };
    let today = day("2026-11-02");
    for words in words {
        let entry = quick::read(line, today, &people(), words);
        assert_eq!(entry.person.options.len(), people().len());
        assert!(entry.held_on.settled(None).is_none_or(|held| held <= today));
        let _ = entry.is_stub();
    }
}

/// A report's PDF, and the data inside it.
pub fn paper(bytes: &[u8]) {
    let Ok(reading) = pdf::read(bytes) else {
        return;
    };
    if let Ok(data) = std::str::from_utf8(&reading.data)
        && let Ok(data) = ReportData::read(data)
    {
        let written = data.write().unwrap();
        assert_eq!(
            ReportData::read(&written).unwrap().write().unwrap(),
            written
        );
    }
    let _ = read_report(reading);
}

/// An update of the program: nothing is taken but what the publisher has signed.
pub fn update(bytes: &[u8]) {
    static SIGNED: OnceLock<Vec<u8>> = OnceLock::new();
    let signed = SIGNED.get_or_init(|| std::fs::read(corpus("update").join(own_update())).unwrap());
    let file = tempfile::NamedTempFile::new_in(memory()).unwrap();
    std::fs::write(file.path(), bytes).unwrap();
    if let Ok(update) = Update::read(file.path(), publisher()) {
        assert_eq!(bytes, signed, "somebody else's update is taken");
        assert!(update.size() < bytes.len() as u64);
    }
}

/// The update of the corpus that is for this system; of another system it may be any.
pub fn own_update() -> &'static str {
    match System::this() {
        Some(System::Windows) => "windows",
        Some(System::Linux) | None => "whole",
    }
}

/// Whoever has signed the updates of the corpus.
pub fn publisher() -> &'static Publisher {
    static PUBLISHER: OnceLock<Publisher> = OnceLock::new();
    PUBLISHER.get_or_init(|| {
        let key = std::fs::read_to_string(corpus("update").join("publisher"));
        Publisher::read(&key.unwrap()).unwrap()
    })
}

fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}

fn unlock() -> Unlock {
    Unlock::Recovery(RecoveryCode::parse(CODE).unwrap())
}

/// The vault whose slots are the first of the corpus.
fn own_vault() -> Option<&'static Vault> {
    static VAULT: OnceLock<Option<Vault>> = OnceLock::new();
    let open = || {
        let slots = std::fs::read(corpus("slots").join("whole")).ok()?;
        Vault::of_copy(&slots, &unlock()).ok()
    };
    VAULT.get_or_init(open).as_ref()
}

/// The folder of a target's committed corpus.
pub fn corpus(name: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/corpus")
        .join(name)
}

/// Where files cost least.
fn memory() -> std::path::PathBuf {
    let memory = std::path::Path::new("/dev/shm");
    match memory.is_dir() {
        true => memory.to_owned(),
        false => std::env::temp_dir(),
    }
}

fn people() -> Vec<Known> {
    let known = |nr: u128, given: &str, family: &str| Known {
        id: PersonId(Uuid::from_u128(nr)),
        number: nr as u32,
        given_name: given.into(),
        family_name: family.into(),
    };
    vec![
        known(1, "Aino", "Korhonen"),
        known(2, "Matti", "Virtanen"),
        known(12, "Åke", "Öst-Ärland"),
    ]
}
