//! An update on the window's desk: the notebook's copy comes first, and no notebook stands in the way of its own cure.

use serde_json::{Value, json};
use vihko::api::{self, Desk};
use vihko::backup::{self, CopyReason};
use vihko::error::{Failure, Result};
use vihko::notebook::{Clock, Notebook};
use vihko::update::CheckedInstaller;
use vihko::vault::{Passphrase, Unlock, second_slot_file, slot_file};
use vihko_tests::{Asking, Tiny, day, names_in, refusal};

use super::*;

/// A window with one's own notebook, locked, and a stick with an update.
struct Window {
    desk: Desk,
    folder: TempDir,
    stick: Stick,
}

impl Asking for Window {
    fn desk(&mut self) -> &mut Desk {
        &mut self.desk
    }
}

impl Window {
    /// No notebook yet.
    fn empty() -> Window {
        let signer = Signer::new();
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::new(folder.path(), clock()).trusting(signer.publisher());
        Window {
            desk,
            folder,
            stick: Stick::with(&signer.update(&newer(), b"installer")),
        }
    }

    fn new() -> Window {
        let window = Window::empty();
        let (from, _) = Tiny::new().closed();
        for name in names_in(from.path()) {
            let to = window.folder.path().join(name.replace("pieni", "vihko"));
            std::fs::copy(from.path().join(&name), to).unwrap();
        }
        window
    }

    fn opened() -> Window {
        let mut window = Window::new();
        window.open();
        window
    }

    fn open(&mut self) {
        let passphrase = json!({ "passphrase": Tiny::PASSPHRASE });
        self.ask("open_by_passphrase", passphrase);
    }

    fn notebook(&self) -> PathBuf {
        self.folder.path().join("vihko.vihko")
    }

    fn copies(&self) -> Vec<PathBuf> {
        let notebook = self.notebook();
        backup::copies_in(&backup::folder(&notebook), &notebook)
    }

    fn check(&mut self) -> Value {
        let path = json!({ "path": self.stick.path() });
        self.ask("check_update", path)
    }

    /// Checks the update and goes as far as its installer's start.
    fn install(&mut self) -> Result<CheckedInstaller> {
        let name = self.check()["name"].as_str().unwrap().to_owned();
        self.desk.prepare_update(&name)
    }
}

fn clock() -> Clock {
    Clock::Fixed(day("2026-11-02"))
}

#[test]
fn an_open_notebook_is_copied_before_the_installer_may_be_started() {
    let mut window = Window::opened();
    let offer = window.check();
    assert_eq!(offer["ours"], json!(Version::THIS.to_string()));
    assert_eq!(offer["theirs"], json!(newer()));
    assert_eq!(
        offer["before"],
        json!("Vihkosta otetaan ensin varmuuskopio.")
    );
    assert_eq!(offer["can_install"], json!(true));
    assert_eq!(window.copies(), [""; 0].map(PathBuf::from));
    let installer = window.install().unwrap();
    assert_eq!(std::fs::read(installer.path()).unwrap(), b"installer");
    assert!(installer.path().starts_with(window.folder.path()));
    assert_eq!(window.copies().len(), 1);
    let with = Unlock::Passphrase(Passphrase::typed(Tiny::PASSPHRASE));
    window.ask("lock", json!({}));
    let book = Notebook::open(&window.notebook(), &with, clock()).unwrap();
    let seen = book.copy_checked(window.copies().remove(0));
    assert_eq!(seen.manifest.unwrap().reason, CopyReason::BeforeUpdate);
    let log = String::from_utf8(window.desk.log().read()).unwrap();
    let told = format!("UpdateInstalled {{ version: {} }}", newer());
    assert!(log.contains(&told), "{log}");
}

#[test]
fn a_copy_that_cannot_be_made_stands_in_the_updates_way() {
    let mut window = Window::opened();
    // Where the copies' folder would be, a file stands.
    std::fs::write(backup::folder(&window.notebook()), b"").unwrap();
    let refused = refusal(window.install());
    assert!(
        !matches!(refused, Failure::UpdateAltered | Failure::Internal),
        "{refused:?}"
    );
    assert!(window.desk.open().is_some(), "nothing was lost");
    std::fs::remove_file(backup::folder(&window.notebook())).unwrap();
    window.install().unwrap();
}

#[test]
fn a_locked_notebook_is_opened_first() {
    let mut window = Window::new();
    let offer = window.check();
    assert_eq!(offer["can_install"], json!(false));
    let before = offer["before"].as_str().unwrap();
    assert!(before.starts_with("Avaa ensin oma vihkosi"), "{before}");
    assert_eq!(refusal(window.install()), Failure::Locked);
    window.ask("open_practice", json!({}));
    assert_eq!(
        refusal(window.install()),
        Failure::Locked,
        "another notebook is open"
    );
    window.ask("lock", json!({}));
    window.open();
    window.install().unwrap();
}

#[test]
fn where_there_is_no_notebook_there_is_nothing_to_copy() {
    let mut window = Window::empty();
    assert_eq!(window.check()["can_install"], json!(true));
    window.install().unwrap();
    window.ask("open_practice", json!({}));
    window.install().unwrap();
    let practice = window.folder.path().join("harjoitusvihko.vihko");
    assert!(!backup::folder(&practice).exists());
}

/// An older program refuses a newer notebook in words that tell the cure, and the cure needs no opened notebook.
#[test]
fn a_notebook_of_a_newer_program_is_refused_in_words_and_waits_for_the_update() {
    let mut window = Window::new();
    let path = window.notebook();
    for slots in [slot_file(&path), second_slot_file(&path)] {
        let mut bytes = std::fs::read(&slots).unwrap();
        // Behind the eight letters that it begins with stands the number of its form.
        bytes[8] = 2;
        std::fs::write(slots, crate::vault::resummed(bytes)).unwrap();
    }
    let before = std::fs::read(&path).unwrap();
    let passphrase = json!({ "passphrase": Tiny::PASSPHRASE });
    let told = window.refused("open_by_passphrase", passphrase).concat();
    assert!(told.contains("tätä uudemmalla ohjelmalla"), "{told}");
    assert!(
        told.contains("Päivitä ohjelma päivitystiedostosta"),
        "{told}"
    );
    let offer = window.check();
    assert_eq!(offer["can_install"], json!(true));
    let cannot = offer["before"].as_str().unwrap();
    assert!(cannot.contains("ei saa vihkoasi auki"), "{cannot}");
    window.install().unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), before, "it was not touched");
}

#[test]
fn a_refused_update_leaves_the_one_before_it_not_ready() {
    let mut window = Window::opened();
    let name = window.check()["name"].as_str().unwrap().to_owned();
    window.stick.put(b"SEURANTAVIHKO PAIVITYS 1\n");
    let path = json!({ "path": window.stick.path() });
    let told = window.refused("check_update", path).concat();
    assert!(
        told.starts_with("Päivitystiedosto on vaurioitunut"),
        "{told}"
    );
    assert_eq!(
        refusal(window.desk.prepare_update(&name)),
        Failure::NotFound
    );
    assert_eq!(names_in(&window.folder.path().join("paivitys")), [""; 0]);
}

#[test]
fn only_what_lies_ready_is_installed_and_the_next_start_takes_it_away() {
    let mut window = Window::opened();
    window.check();
    let refused = refusal(window.desk.prepare_update("../vihko.vihko"));
    assert_eq!(refused, Failure::NotFound);
    let ready = window.folder.path().join("paivitys");
    assert_eq!(names_in(&ready).len(), 1);
    window.ask("lock", json!({}));
    assert_eq!(names_in(&ready).len(), 1, "the lock clears papers only");
    drop(Desk::new(window.folder.path(), clock()));
    assert!(!ready.exists());
}

#[test]
fn a_program_without_a_publisher_takes_no_updates() {
    if Publisher::built_in().is_some() {
        // Built for a release: there the other half of this is true.
        return;
    }
    let stick = Stick::with(&Signer::new().update(&newer(), b"installer"));
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::new(folder.path(), clock());
    assert_eq!(
        desk.ask("program", json!({}))["takes_updates"],
        json!(false)
    );
    let refused = api::dispatch(&mut desk, "check_update", json!({ "path": stick.path() }));
    let told = refused.unwrap_err().text;
    assert!(
        told.starts_with("Tämä ohjelma ei ota päivityksiä"),
        "{told}"
    );
    let mut trusting = desk.trusting(Signer::new().publisher());
    let page = trusting.ask("program", json!({}));
    assert_eq!(
        page,
        json!({ "version": Version::THIS.to_string(), "takes_updates": true })
    );
}
