//! Follow-up forms: a pile of papers by one key an answer, a paper of last spring, and a form on the screen.

use vihko_e2e::{Light, Window, scenario};

/// The page on which papers are entered, opened by keyboard.
fn papers(window: &mut Window) {
    window.see("Lokakuun raportti");
    window.tab_to("Lomakkeet");
    window.press("Enter");
    window.see("Täytettävä nyt");
    window.tab_to("Syötä paperilta");
    window.press("Enter");
    window.see("Matti Virtanen – lokakuu 2026");
    assert!(
        window.focused().starts_with("Paperin numero"),
        "{}",
        window.focused()
    );
}

/// Answers the newest monthly form after its number and day; no training, so that one question is passed over.
fn answers(window: &mut Window) {
    for step in ["4", "3", "4", "5", "3", "4", "4", "3"] {
        window.press(step);
    }
    window.type_text("Lumityöt");
    window.press("Enter");
    window.press("e");
    for count in ["2", "1", "0"] {
        window.type_text(count);
        window.press("Enter");
    }
    window.press("k");
    window.press("k");
    window.type_text("Ajokortti");
    window.press("Enter");
    window.press("e");
}

scenario!(a_form_from_paper_takes_one_key_an_answer, |setup| {
    let mut window = setup.open_practice();
    papers(&mut window);
    window.see("lomake 1 / 3");
    window.axe();
    window.picture("paper");
    window.forget_counts();
    window.type_text("S-0101");
    window.press("Enter");
    window.press("Enter");
    answers(&mut window);
    window.picture("answered");
    assert!(window.focused().starts_with("Tallenna ja ota seuraava"));
    window.press("Enter");
    window.see("Lomake on tallennettu");
    window.see("lomake 2 / 3");
    window.see("Aino Korhonen – marraskuu 2026");
    // Seventeen questions are asked; the paper's number, its day and the end take one key each.
    assert_eq!(window.keys(), 17 + 3);
    // The same paper once more is refused under its field, and what was typed stays.
    window.type_text("s-0101");
    window.press("Enter");
    window.press("Enter");
    answers(&mut window);
    window.press("Enter");
    window.see("on jo syötetty; se on täytetty 2.11.2026");
    assert!(window.focused().starts_with("Paperin numero"));
    window.axe();
    window.picture("twice");
    window.press("End");
    for _ in 0..6 {
        window.press("Backspace");
    }
    window.type_text("S-0102");
    window.press("Ctrl+Enter");
    window.see("lomake 3 / 3");
    // What was entered is there, with its number, and can be taken back.
    window.tab_to("Lomakkeet");
    window.press("Enter");
    window.see("paperi nro S-0101");
    window.see("paperi nro S-0102");
    window.press("Ctrl+Z");
    window.see_no("paperi nro S-0102");
});

scenario!(
    without_a_form_to_fill_the_page_for_papers_says_so,
    |setup| {
        let mut window = setup.with_nobody().open_unlocked();
        window.click("Lomakkeet");
        window.see("Yhtään lomaketta ei ole vielä täytetty");
        window.axe();
        window.click("Syötä paperilta");
        window.see("Yhtään lomaketta ei odota syöttämistä");
        window.axe();
        window.picture("none");
    }
);

scenario!(last_springs_paper_opens_last_springs_version, |setup| {
    let mut window = setup.open_practice();
    papers(&mut window);
    window.see("versio 2");
    window.see("Onko tässä kuussa ollut koulutusta");
    window.type_text("K-7");
    window.tab_to("versio 2");
    window.press("ArrowRight");
    window.see("seurantalomake, versio 1");
    window.see_no("Onko tässä kuussa ollut koulutusta");
    // The number that had been typed goes along.
    window.see("K-7");
    window.axe();
    window.picture("old-version");
    window.tab_to("Täytetty");
    window.press("Enter");
    for step in ["4", "3", "4", "5", "3", "4", "4", "3"] {
        window.press(step);
    }
    for _ in 9..=13 {
        window.press("Enter");
    }
    window.press("k");
    window.press("k");
    window.type_text("Ajokortti");
    window.press("Enter");
    window.press("e");
    window.press("Enter");
    window.see("lomake 2 / 3");
    window.tab_to("Lomakkeet");
    window.press("Enter");
    window.see("paperi nro K-7");
    window.see("versio 1");
});

scenario!(
    a_form_is_filled_changed_and_removed_on_the_screen,
    |setup| {
        let mut window = setup.open_practice();
        window.click("Lomakkeet");
        window.see("Täytettävä nyt");
        window.axe();
        window.picture("forms");
        window.click("Täytä");
        window.see("Matti Virtanen – lokakuu 2026");
        window.axe();
        window.picture("form");
        window.press("4");
        window.press("Ctrl+Enter");
        window.see("Lomake on tallennettu");
        window.see("vastausta puuttuu");
        // A form of a confirmed month says so; removed, it comes back.
        window.click("Fatima Hassan");
        window.see("Fatima Hassan – lokakuu 2026");
        window.axe();
        window.picture("filled");
        window.click("Poista lomake");
        window.see("Lomake on poistettu");
        window.see("Kumoa lomakkeen poisto");
        window.press("Ctrl+Z");
        window.see("Kumottu: lomakkeen poisto");
        window.click("Fatima Hassan");
        window.see("Poista lomake");
    }
);

scenario!(
    by_night_and_twice_as_large_forms_are_within_reach,
    |setup| {
        let mut window = setup
            .light(Light::Night)
            .preferring("sv", 200)
            .open_practice();
        window.click("Blanketter");
        window.see("Matti Virtanen");
        window.axe();
        assert!(!window.scrolls_sideways());
        window.picture("forms");
        window.click("Fyll i");
        window.see("Matti Virtanen – oktober 2026");
        window.axe();
        assert!(!window.scrolls_sideways());
        window.picture("form");
        window.click("Mata in från papper");
        window.axe();
        assert!(!window.scrolls_sideways());
        window.picture("paper");
    }
);
