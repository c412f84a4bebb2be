//! Varmuuskopiot: one made, carried to a second place, restored beside the notebook and opened.

use std::time::Duration;

use vihko::notebook::{Clock, record_locked};
use vihko_e2e::{Leg, Light, Setup, scenario};

const PASSPHRASE: &str = vihko::notebook::PRACTICE_PASSPHRASE;

/// The names of the copies in a folder.
fn copies(folder: &std::path::Path) -> Vec<String> {
    let there = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let names = there.map(|it| it.file_name().into_string().unwrap());
    names.filter(|it| it.ends_with(".varmuus")).collect()
}

/// One's own notebook, and a stick that every question for a folder is answered with.
fn with_stick(setup: Setup) -> (Setup, tempfile::TempDir) {
    let stick = tempfile::tempdir().unwrap();
    (setup.with_nobody().choose(stick.path()), stick)
}

scenario!(
    a_copy_goes_to_the_second_place_and_is_restored_beside_the_notebook,
    |setup| {
        let (setup, stick) = with_stick(setup);
        let folder = setup.folder().to_owned();
        let mut window = setup.open_unlocked();
        window.see("Vihko on vain tällä koneella.");
        window.axe();
        window.picture("asks");
        window.tab_to("Valitse toinen paikka");
        window.press("Enter");
        window.see("Kopio muualla on ajan tasalla");
        assert_eq!(copies(stick.path()).len(), 1);
        window.tab_to("Asetukset");
        window.press("Enter");
        window.see("Kopio tarkistettu 2.11.2026 klo");
        window.tab_to("Tee kopio nyt");
        window.press("Enter");
        window.see("Mitään ei ole muuttunut edellisen kopion jälkeen");
        window.click("Kopiot (2)");
        window.see("tällä koneella · pyydetty");
        window.see("ehjä");
        window.see_no("tarkistamatta");
        window.axe_in_any_look();
        window.picture("copies");
        window.click_within("details", "Palauta");
        window.see("Nykyiseen vihkoon ei kosketa");
        window.tab_to("Kopion salasana");
        window.type_text("väärä salasana tämä");
        window.press("Ctrl+Enter");
        window.see("Tämä ei ole vihkon salasana");
        window.tab_to("Kopion salasana");
        window.press("Ctrl+A");
        window.type_text(PASSPHRASE);
        window.press("Ctrl+Enter");
        window.see("Kopiossa ja nykyisessä vihkossa on samat kirjaukset");
        window.see("vihko palautettu 2026-11-02.vihko");
        window.axe_in_any_look();
        window.picture("difference");
        window.press("Ctrl+Enter");
        window.see("Kopio on palautettu ja auki");
        assert!(folder.join("vihko palautettu 2026-11-02.vihko").exists());
        assert!(folder.join("vihko.vihko").exists());
    }
);

scenario!(
    a_damaged_notebook_is_restored_from_the_opening_screen,
    |setup| {
        let (setup, stick) = with_stick(setup);
        let folder = setup.folder().to_owned();
        let mut window = setup.light(Light::Night).open_unlocked();
        window.tab_to("Ei nyt");
        window.press("Enter");
        window.see_no("Ei nyt");
        window.press("Ctrl+L");
        window.see("Palauta varmuuskopiosta");
        let own = folder.join("vihko.vihko.varmuuskopiot");
        for _ in 0..600 {
            if !copies(&own).is_empty() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
        assert_eq!(copies(&own).len(), 1);
        assert_eq!(copies(stick.path()).len(), 0);
        let notebook = folder.join("vihko.vihko");
        let mut bytes = std::fs::read(&notebook).unwrap();
        bytes[5000..9000].fill(0);
        std::fs::write(&notebook, bytes).unwrap();
        window.tab_to("Palauta varmuuskopiosta");
        window.press("Enter");
        window.see("ehjä");
        window.axe_in_any_look();
        window.picture("choices");
        window.tab_to("Palauta kopio 2.11.2026");
        window.press("Enter");
        window.tab_to("Kopion salasana");
        window.type_text(PASSPHRASE);
        window.press("Ctrl+Enter");
        window.see("Nykyinen vihko on vaurioitunut");
        window.picture("offer");
        window.press("Ctrl+Enter");
        window.see("Kopio on palautettu ja auki");
        assert!(folder.join("vihko palautettu 2026-11-02.vihko").exists());
    }
);

/// Only the program itself is closed; a page that a browser shows is not.
#[test]
fn a_window_that_is_closed_leaves_a_finished_copy() {
    let setup = Setup::new(Leg::RealWindow, "closed-copy").with_nobody();
    let own = setup.folder().join("vihko.vihko.varmuuskopiot");
    let mut window = setup.open_unlocked();
    window.see("Vihko on vain tällä koneella.");
    assert_eq!(copies(&own).len(), 0);
    window.close();
    assert_eq!(copies(&own).len(), 1);
}

/// Only a desktop knows how long the notebook has been open.
#[test]
fn an_open_notebook_is_copied_now_and_then_if_something_has_changed() {
    let setup = Setup::new(Leg::RealWindow, "timer").with_nobody();
    let notebook = setup.folder().join("vihko.vihko");
    let clock = Clock::Fixed("2026-11-02".parse().unwrap());
    record_locked(&notebook, "uusi hakija kävi", clock).unwrap();
    let kept = setup.folder().join("vihko.vihko.varmuuskopiot");
    assert!(copies(&kept).is_empty());
    let mut window = setup.copy_seconds(3).open_unlocked();
    window.see("uusi hakija kävi");
    for _ in 0..600 {
        if !copies(&kept).is_empty() {
            window.see("Lukitse vihko");
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("no copy was kept");
}
