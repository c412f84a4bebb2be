//! A damaged notebook on the opening screen: told, and led back to an open notebook by the keyboard alone.

use std::path::{Path, PathBuf};

use vihko::backup::CopyReason;
use vihko::notebook::{Clock, Going, Notebook};
use vihko::vault::{Passphrase, Unlock};
use vihko_e2e::{Light, Setup, Window, scenario};

const PASSPHRASE: &str = vihko::notebook::PRACTICE_PASSPHRASE;

const PAGE: usize = 4096;

/// The practice notebook's content as one's own, last opened two weeks ago and copied then if it is to be; and a window
/// that is locked.
fn locked(setup: Setup, copied: Copied) -> (Window, PathBuf) {
    let setup = setup.with_practice().today("2026-11-02");
    let folder = setup.folder().to_owned();
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if let Some(ending) = name.strip_prefix("harjoitusvihko.vihko") {
            let to = folder.join(format!("vihko.vihko{ending}"));
            std::fs::rename(&path, to).unwrap();
        }
    }
    let path = folder.join("vihko.vihko");
    let with = Unlock::Passphrase(Passphrase::typed(PASSPHRASE));
    let then = Clock::Fixed("2026-10-20".parse().unwrap());
    let mut book = Notebook::open(&path, &with, then).unwrap();
    if copied == Copied::Yes {
        book.keep_copy(CopyReason::Asked, &mut |_| Going::On)
            .unwrap();
    }
    book.close().unwrap();
    let mut window = setup.open();
    window.see("Avaa vihko");
    (window, path)
}

/// Whether a copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Copied {
    Yes,
    No,
}

/// Takes pages of records away; what tells of the tables stands before them.
fn damage(notebook: &Path) {
    let mut bytes = std::fs::read(notebook).unwrap();
    let from = bytes.len() / PAGE * 3 / 4 * PAGE;
    bytes[from..from + 10 * PAGE].fill(0);
    std::fs::write(notebook, bytes).unwrap();
}

fn aside(notebook: &Path) -> PathBuf {
    let folder = notebook.parent().unwrap().read_dir().unwrap();
    let mut paths = folder.map(|it| it.unwrap().path());
    let is_aside = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        name.starts_with("vihko vaurioitunut 2026-11-02") && name.ends_with(".vihko")
    };
    paths.find(is_aside).expect("nothing was moved aside")
}

scenario!(
    what_a_damaged_notebook_still_holds_is_saved_by_keyboard,
    |setup| {
        let (mut window, notebook) = locked(setup.light(Light::Night), Copied::No);
        window.see("Avaa vihko");
        damage(&notebook);
        window.type_text(PASSPHRASE);
        window.press("Enter");
        window.see("Vihko on vaurioitunut");
        window.see("Ehjää kopiota ei löytynyt");
        window.see("Mitään ei poisteta.");
        window.see_no("Tee uusi vihko");
        window.axe_in_any_look();
        window.picture("no-copies");
        window.tab_to("Pelasta se, mikä on luettavissa");
        window.press("Enter");
        window.see("Vihkon salasana");
        window.type_text("väärä salasana tämä");
        window.press("Ctrl+Enter");
        window.see("Tämä ei ole vihkon salasana");
        window.tab_to("Vihkon salasana");
        window.press("Ctrl+A");
        window.type_text(PASSPHRASE);
        window.press("Ctrl+Enter");
        window.see("Talteen saatiin");
        window.see("menetettiin");
        window.axe_in_any_look();
        window.picture("saved");
        window.press("Ctrl+Enter");
        window.see("Pelastettu vihko on auki.");
        window.see_element("nav");
        window.picture("open");
        assert!(aside(&notebook).exists());
        assert!(!notebook.exists());
    }
);

scenario!(
    a_notebook_that_is_gone_comes_back_from_its_copy_by_one_key,
    |setup| {
        let (mut window, notebook) = locked(setup, Copied::Yes);
        std::fs::remove_file(&notebook).unwrap();
        window.type_text(PASSPHRASE);
        window.press("Enter");
        window.see("Vihkoa ei löydy");
        window.see("Palauta uusin ehjä kopio, 20.10.2026");
        window.see("Tee uusi vihko");
        window.axe_in_any_look();
        window.picture("gone");
        window.press("Enter");
        window.see("Kopion salasana");
        window.type_text(PASSPHRASE);
        window.press("Ctrl+Enter");
        window.see("vihko palautettu 2026-10-20.vihko");
        window.press("Ctrl+Enter");
        window.see("Kopio on palautettu ja auki.");
        window.see_no("Aiempi vihko");
        window.see_element("nav");
    }
);

scenario!(the_newest_good_copy_is_one_key_away, |setup| {
    let (mut window, notebook) = locked(setup, Copied::Yes);
    damage(&notebook);
    window.type_text(PASSPHRASE);
    window.press("Enter");
    window.see("Palauta uusin ehjä kopio, 20.10.2026");
    window.axe();
    window.picture("copy");
    window.press("Enter");
    window.see("Kopion salasana");
    window.type_text(PASSPHRASE);
    window.press("Ctrl+Enter");
    window.see("Nykyinen vihko on vaurioitunut");
    window.picture("offer");
    window.press("Ctrl+Enter");
    window.see("Kopio on palautettu ja auki. Vaurioitunut vihko on tallessa nimellä");
    assert!(aside(&notebook).exists());
});

scenario!(lost_keys_are_fetched_from_a_copy, |setup| {
    let (mut window, notebook) = locked(setup, Copied::Yes);
    for slots in ["avaimet", "avaimet2"] {
        std::fs::remove_file(notebook.with_extension(format!("vihko.{slots}"))).unwrap();
    }
    window.type_text(PASSPHRASE);
    window.press("Enter");
    window.see("Vihkon avaimet puuttuvat");
    window.see("Hae avaimet kopiosta");
    window.axe();
    window.picture("keys");
    window.press("Enter");
    window.see("Kopion salasana");
    window.type_text(PASSPHRASE);
    window.press("Ctrl+Enter");
    window.see("Avaimet haettiin kopiosta");
    window.see_element("nav");
});
