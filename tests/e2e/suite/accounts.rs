//! The Windows account as a way into the notebook. The keyring of these windows lasts as long as they do.

use vihko::notebook::PRACTICE_PASSPHRASE;
use vihko_e2e::{Setup, Window, scenario};

const NEW: &str = "kuusi kiveä kaivon reunalla";

/// One's own notebook, open at the settings.
fn at_the_settings(setup: Setup) -> Window {
    let mut window = setup.with_nobody().keyring().open_unlocked();
    to_the_settings(&mut window);
    window
}

fn to_the_settings(window: &mut Window) {
    window.tab_to("Asetukset");
    window.press("Enter");
    window.see("Tämän tietokoneen Windows-tili");
}

fn take_into_use(window: &mut Window) {
    window.tab_to("Ota Windows-tili käyttöön");
    window.press("Enter");
    window.see("Kirjoita vihkon salasana vielä kerran");
    window.see_focus("Nykyinen salasana", "Nykyinen salasana");
    window.type_text(PRACTICE_PASSPHRASE);
    window.press("Ctrl+Enter");
    window.see("Windows-tili avaa nyt vihkon");
    window.see("Käytössä 2.11.2026 alkaen.");
}

scenario!(
    the_account_opens_the_notebook_when_it_is_asked_until_it_is_given_up,
    |setup| {
        let mut window = at_the_settings(setup);
        window.see("Ei käytössä.");
        window.tab_to("Ota Windows-tili käyttöön");
        window.press("Enter");
        window.see("Kirjoita vihkon salasana vielä kerran");
        window.type_text("jokin aivan muu");
        window.press("Ctrl+Enter");
        window.see("Tämä ei ole nykyinen salasana");
        window.axe_in_any_look();
        window.picture("take");
        window.press("Escape");
        window.see_no("Kirjoita vihkon salasana vielä kerran");
        window.see("Ei käytössä.");
        take_into_use(&mut window);
        window.axe_in_any_look();
        window.picture("in-use");
        window.press("Ctrl+L");
        window.see("Avaa Windows-tilillä");
        window.rest();
        // It waits for a deliberate key, and the passphrase comes first.
        window.see_focus("Salasana", "Salasana");
        window.see_no("Lukitse vihko");
        window.axe_in_any_look();
        window.picture("locked");
        window.tab_to("Avaa Windows-tilillä");
        window.press("Enter");
        window.see_element("nav");
        to_the_settings(&mut window);
        window.tab_to("Luovu Windows-tilistä");
        window.press("Enter");
        window.see("Windows-tili ei enää avaa vihkoa");
        window.see("Ei käytössä.");
        window.see_focus("Ota Windows-tili käyttöön", "Ota Windows-tili käyttöön");
        window.press("Ctrl+L");
        window.see("Salasana hukassa?");
        window.see_no("Avaa Windows-tilillä");
    }
);

scenario!(a_new_passphrase_ends_the_account_and_says_so, |setup| {
    let mut window = at_the_settings(setup);
    take_into_use(&mut window);
    window.tab_to("Vaihda salasana");
    window.press("Enter");
    window.see("Windows-tili ei avaa vihkoa enää, kun salasana on vaihdettu.");
    window.axe_in_any_look();
    window.type_text(PRACTICE_PASSPHRASE);
    window.tab_to("Uusi salasana");
    window.type_text(NEW);
    window.tab_to("Sama salasana uudelleen");
    window.type_text(NEW);
    window.press("Ctrl+Enter");
    window.see("Salasana on vaihdettu");
    window.see("Ei käytössä.");
    window.press("Ctrl+L");
    window.see("Salasana hukassa?");
    window.see_no("Avaa Windows-tilillä");
});

scenario!(
    where_the_account_has_not_its_key_the_passphrase_opens_and_the_settings_say_why,
    |setup| {
        let mut window = at_the_settings(setup);
        take_into_use(&mut window);
        // The keyring goes with the window, as if the notebook had come to another computer.
        window.reopen();
        window.see("Salasana hukassa?");
        window.see_no("Avaa Windows-tilillä");
        window.unlock();
        to_the_settings(&mut window);
        window.see("Käytössä toisella koneella tai toisella Windows-tilillä.");
        window.axe_in_any_look();
        window.picture("elsewhere");
        take_into_use(&mut window);
    }
);
