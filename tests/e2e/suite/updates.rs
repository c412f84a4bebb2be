//! An update from a stick, and files that the program is opened by.

use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::TempDir;
use vihko::backup::CopyReason;
use vihko::notebook::{Clock, Notebook, PRACTICE_PASSPHRASE};
use vihko::vault::{Passphrase, Unlock};
use vihko_e2e::{Leg, Setup, root, scenario};

/// An update that was signed by the key which the setup trusts, on a stick.
fn with_update(setup: Setup) -> (Setup, TempDir, PathBuf) {
    let corpus = root().join("tests/fuzz/corpus/update");
    let stick = tempfile::tempdir().unwrap();
    let update = stick.path().join("Seurantavihko.paivitys");
    let own = if cfg!(windows) { "windows" } else { "whole" };
    std::fs::copy(corpus.join(own), &update).unwrap();
    let key = std::fs::read_to_string(corpus.join("publisher")).unwrap();
    (setup.publisher(&key).choose(&update), stick, update)
}

/// One's own notebook, but in another folder than the program's.
fn notebook_elsewhere(setup: Setup) -> (Setup, TempDir, PathBuf) {
    let setup = setup.with_nobody();
    let elsewhere = tempfile::tempdir().unwrap();
    for ending in ["", ".avaimet", ".avaimet2"] {
        let name = format!("vihko.vihko{ending}");
        let to = elsewhere.path().join(name.replacen("vihko", "kahvila", 1));
        std::fs::rename(setup.folder().join(name), to).unwrap();
    }
    let notebook = elsewhere.path().join("kahvila.vihko");
    (setup, elsewhere, notebook)
}

fn copies(notebook: &Path) -> Vec<PathBuf> {
    vihko::backup::copies_in(&vihko::backup::folder(notebook), notebook)
}

scenario!(
    an_update_on_a_stick_is_checked_and_told_with_both_versions,
    |setup| {
        let (setup, _stick, update) = with_update(setup.with_nobody());
        let notebook = setup.folder().join("vihko.vihko");
        let mut window = setup.open_unlocked();
        window.tab_to("Asetukset");
        window.press("Enter");
        window.see(&format!(
            "Käytössä on versio {}.",
            env!("CARGO_PKG_VERSION")
        ));
        window.tab_to("Päivitä ohjelma tikulta…");
        window.press("Enter");
        window.see(&format!(
            "Nyt käytössä: versio {}",
            env!("CARGO_PKG_VERSION")
        ));
        window.see("Päivityksessä: versio 9999.0.0 (1 megatavu)");
        window.see("Päivitys on ohjelman julkaisijalta, ja tiedosto on ehjä.");
        window.see("Vihkosta otetaan ensin varmuuskopio.");
        window.see_focus("Asenna päivitys", "Asenna päivitys");
        window.axe_in_any_look();
        window.picture("offer");
        window.press("Escape");
        window.see_no("Päivityksessä: versio");
        assert_eq!(copies(&notebook).len(), 0, "nothing was begun");
        let mut bytes = std::fs::read(&update).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        std::fs::write(&update, bytes).unwrap();
        window.tab_to("Päivitä ohjelma tikulta…");
        window.press("Enter");
        window.see("Päivitystiedosto on vaurioitunut, tai sen on tehnyt joku muu");
        window.see_no("Asenna päivitys");
        window.axe_in_any_look();
        window.picture("altered");
        window.press("Escape");
        window.see_no("Päivitystiedosto on vaurioitunut");
    }
);

scenario!(
    an_update_at_the_lock_waits_until_the_notebook_is_open,
    |setup| {
        let (setup, _stick, update) = with_update(setup.with_nobody());
        let mut window = setup.handed(&update).open();
        window.see("Avaa ensin oma vihkosi");
        window.axe_in_any_look();
        window.picture("locked");
        window.click("Avaa vihko ensin");
        window.see_no("Avaa ensin oma vihkosi");
        window.click("Salasana");
        window.unlock();
        window.see("Vihkosta otetaan ensin varmuuskopio.");
        window.see("Asenna päivitys");
    }
);

scenario!(
    the_lock_offers_an_update_where_nothing_can_be_opened,
    |setup| {
        let (setup, _stick, _) = with_update(setup);
        let mut window = setup.open();
        window.see("Tee oma vihko");
        window.tab_to("Päivitä ohjelma tikulta…");
        window.press("Enter");
        window.see("Omaa vihkoa ei vielä ole, joten varmuuskopiota ei tarvita.");
        window.see("Asenna päivitys");
    }
);

/// Only the program itself can be replaced.
#[test]
fn installing_copies_the_notebook_starts_the_installer_and_ends_the_program() {
    let setup = Setup::new(Leg::RealWindow, "install").with_nobody();
    let (setup, _stick, _) = with_update(setup);
    let notebook = setup.folder().join("vihko.vihko");
    let started = setup.viewed();
    let mut window = setup.open_unlocked();
    window.tab_to("Asetukset");
    window.press("Enter");
    window.tab_to("Päivitä ohjelma tikulta…");
    window.press("Enter");
    window.see("Asenna päivitys");
    assert!(!started.exists());
    window.click("Asenna päivitys");
    window.see_end();
    for _ in 0..100 {
        if started.exists() {
            break;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    assert_eq!(std::fs::read(&started).unwrap(), b"installer");
    let with = Unlock::Passphrase(Passphrase::typed(PRACTICE_PASSPHRASE));
    let book = Notebook::open(&notebook, &with, Clock::System).unwrap();
    let [copy] = &copies(&notebook)[..] else {
        panic!("one copy, not {:?}", copies(&notebook));
    };
    let seen = book.copy_checked(copy.clone());
    assert_eq!(seen.manifest.unwrap().reason, CopyReason::BeforeUpdate);
}

scenario!(
    a_notebook_that_was_double_clicked_is_the_one_to_unlock,
    |setup| {
        let (setup, _elsewhere, notebook) = notebook_elsewhere(setup);
        let mut window = setup.handed(&notebook).open();
        window.see("Salasana hukassa? Avaa avainkuorella");
        window.see_no("Tee oma vihko");
        window.unlock();
        window.see("Lukitse vihko");
        let kept = window.setup().folder().join("ikkuna.json");
        let kept = std::fs::read_to_string(kept).unwrap();
        assert!(kept.contains("kahvila.vihko"), "{kept}");
    }
);

scenario!(
    a_copy_that_was_double_clicked_is_offered_to_be_restored,
    |setup| {
        let setup = setup.with_nobody();
        let copy = setup.folder().join("vihko 2026-11-02.varmuus");
        std::fs::write(&copy, b"no copy").unwrap();
        let mut window = setup.handed(&copy).open();
        window.see("Palauta varmuuskopio");
        window.see("vihko 2026-11-02.varmuus");
        window.tab_to("Kopion salasana");
        window.type_text(PRACTICE_PASSPHRASE);
        window.press("Ctrl+Enter");
        window.see("vihko 2026-11-02.varmuus ei ole vihkon varmuuskopio");
    }
);

/// Only a program has a second start.
#[test]
fn a_second_start_hands_its_notebook_over_and_closes_nothing() {
    let setup = Setup::new(Leg::RealWindow, "second-start");
    let (setup, _elsewhere, notebook) = notebook_elsewhere(setup);
    let mut window = setup.with_nobody().once().open_unlocked();
    window.see("Lukitse vihko");
    window.start_beside(&notebook);
    window.see("Sinulla on jo vihko auki.");
    window.see("kahvila.vihko");
    window.see_focus("Jatka tässä vihkossa", "Jatka tässä vihkossa");
    window.axe();
    window.picture("asked");
    window.click("Jatka tässä vihkossa");
    window.see_no("Sinulla on jo vihko auki.");
    window.see("Lukitse vihko");
    window.start_beside(&notebook);
    window.click("Lukitse ja avaa toinen vihko");
    window.see("Salasana hukassa? Avaa avainkuorella");
    window.unlock();
    window.see("Lukitse vihko");
    // The second start found the first one's desk and left it alone.
    let log = std::fs::read_to_string(window.setup().folder().join("loki.txt")).unwrap();
    assert_eq!(log.matches("Began").count(), 1, "{log}");
}
