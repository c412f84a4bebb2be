//! Asetukset: payers and their schemes, the language, the window.

use vihko_e2e::{Light, Window, root, scenario};

/// From anywhere to the rules of the first payer.
fn to_the_rules(window: &mut Window) {
    window.tab_to("Asetukset");
    window.press("Enter");
    window.see("Kemi-lisä");
    window.tab_to("Ehdot: Kemin kaupunki");
    window.press("Enter");
    window.see("Mitkä ehdot ovat voimassa");
}

scenario!(
    an_own_copy_tells_in_words_what_it_changes_and_is_taken_back,
    |setup| {
        let mut window = setup.open_practice();
        to_the_rules(&mut window);
        window.see("Tarkista kunnalta");
        window.see("500 €");
        window.axe();
        window.picture("rules");
        window.tab_to("Tee oma kopio");
        window.press("Enter");
        window.see("Voimassa alkaen");
        window.tab_to("Voimassa alkaen");
        window.type_text("1.13.2026");
        window.press("Ctrl+Enter");
        window.see("Lähde");
        window.see_element("[aria-invalid=true]");
        window.axe_in_any_look();
        window.picture("copy");
        window.tab_to("Voimassa alkaen");
        window.press("Ctrl+A");
        window.type_text("1.10.2026");
        window.tab_to("Lähde");
        window.type_text("Kaupunginhallitus 1.9.2026 § 12");
        window.press("Ctrl+Enter");
        window.see("Ero ohjelman ehtoihin");
        window.see("Ehdot ovat samat");
        window.tab_to("Muuta ehtoa: Kuukausisumma");
        window.press("Enter");
        window.see("Onko ehto tiedossa?");
        window.axe_in_any_look();
        window.picture("rule");
        window.tab_to("Euroa");
        window.press("Ctrl+A");
        window.type_text("450");
        window.press("Ctrl+Enter");
        window.see("500 → 450 € alkaen 1.10.2026");
        window.see("Ehto muutettu: Kuukausisumma");
        window.see("Kumoa tukiehtojen muutos");
        window.axe_in_any_look();
        window.picture("difference");
        window.press("Ctrl+Z");
        window.see("Kumottu");
    }
);

scenario!(every_text_changes_with_the_language_and_back, |setup| {
    let mut window = setup.open_practice();
    window.tab_to("Asetukset");
    window.press("Enter");
    window.see("Kieli");
    window.tab_to("Suomi");
    window.press("ArrowRight");
    window.see("Inställningar");
    window.see("Betalare och villkor");
    window.axe();
    window.picture("swedish");
    window.reopen();
    window.see("Öppna övningshäftet");
    window.press("Enter");
    window.see("Inställningar");
    window.tab_to("Svenska");
    window.press("ArrowLeft");
    window.see("Maksajat ja ehdot");
});

scenario!(
    in_the_dark_and_twice_as_large_the_settings_stay_in_reach,
    |setup| {
        let mut window = setup
            .light(Light::Night)
            .preferring("sv", 200)
            .open_practice();
        window.tab_to("Inställningar");
        window.press("Enter");
        window.see("Betalare och villkor");
        window.axe();
        assert!(!window.scrolls_sideways());
        window.picture("night");
        window.tab_to("Villkor: Kemin kaupunki");
        window.press("Enter");
        window.see("Vilka villkor gäller");
        window.axe();
        assert!(!window.scrolls_sideways());
        window.picture("night-rules");
    }
);

scenario!(
    a_payer_is_added_by_keyboard_with_its_faults_under_the_fields,
    |setup| {
        let mut window = setup.open_practice();
        window.tab_to("Asetukset");
        window.press("Enter");
        window.see("Lisää maksaja");
        window.tab_to("Lisää maksaja");
        window.press("Enter");
        window.see("Yhteyshenkilö kunnassa");
        window.press("Ctrl+Enter");
        window.see_element("[aria-invalid=true]");
        window.axe_in_any_look();
        window.picture("payer");
        window.tab_to("Maksajan nimi");
        window.type_text("Turun kaupunki");
        window.press("Escape");
        window.see_no("Yhteyshenkilö kunnassa");
        window.tab_to("Lisää maksaja");
        window.press("Enter");
        // What was typed is still there.
        window.see("Turun kaupunki");
        window.tab_to("Tukimalli");
        window.type_text("Turku");
        window.press("Ctrl+Enter");
        window.see("Maksaja Turun kaupunki tallennettu");
        window.see("Kumoa maksajan kirjaus");
    }
);

scenario!(the_log_goes_to_whoever_helps_and_names_nobody, |setup| {
    let file = setup.folder().join("auttajalle.txt");
    let mut window = setup.choose(&file).open_practice();
    window.tab_to("Asetukset");
    window.press("Enter");
    window.see("Loki, jossa ei ole nimiä");
    window.tab_to("Tallenna loki");
    window.picture("log");
    window.press("Enter");
    window.see("Loki tallennettu");
    let log = std::fs::read_to_string(&file).unwrap();
    assert!(log.contains(" Opened { notebook: "), "{log}");
    for name in ["Korhonen", "Virtanen", "harjoitusvihko"] {
        assert!(!log.contains(name), "{log}");
    }
});

scenario!(rules_from_a_file_are_read_before_they_are_taken, |setup| {
    let file = setup.folder().join("keminmaa.json");
    let profiles = root().join("src-tauri/crates/vihko/profiles");
    let rules = std::fs::read_to_string(profiles.join("keminmaa.json")).unwrap();
    std::fs::write(&file, rules.replace("350.00", "360.00")).unwrap();
    let mut window = setup.choose(&file).open_practice();
    window.tab_to("Asetukset");
    window.press("Enter");
    window.see("Tuo ehdot tiedostosta");
    window.tab_to("Tuo ehdot tiedostosta");
    window.press("Enter");
    window.see("Keminmaan kuntalisä");
    window.see("360 €");
    window.axe_in_any_look();
    window.picture("file");
    window.press("Ctrl+Enter");
    window.see("Mitkä ehdot ovat voimassa");
    window.see("Kumoa tukiehtojen tuonti");
});

scenario!(
    a_second_envelope_is_made_and_struck_out_by_keyboard,
    |setup| {
        let paper = setup.folder().join("kuori.pdf");
        let mut window = setup.choose(&paper).open_practice();
        window.tab_to("Asetukset");
        window.press("Enter");
        window.see("Vihkon mukana tehty kuori");
        window.tab_to("Tee uusi kuori");
        window.press("Enter");
        window.see("Kenelle kuori tehdään");
        window.press("Ctrl+Enter");
        window.see_element("[aria-invalid=true]");
        window.type_text("Puheenjohtaja Åke Häkkinen");
        window.axe_in_any_look();
        window.press("Ctrl+Enter");
        window.see("Koodia ei näytetä uudelleen");
        window.axe_in_any_look();
        window.picture("code");
        window.tab_to("Tallenna avainkuori…");
        window.press("Enter");
        window.see("Avainkuori tallennettu: kuori.pdf");
        const GROUPS: &str =
            "return [...document.querySelectorAll('dialog ol strong')].map((it) => it.innerText)";
        let groups = window.run(GROUPS, vec![]);
        const ASKED: &str =
            "return [...document.querySelectorAll('dialog label')].map((it) => it.innerText)";
        let asked = window.run(ASKED, vec![]);
        for label in asked.as_array().unwrap() {
            let label = label.as_str().unwrap();
            let number: usize = label.rsplit(' ').next().unwrap().parse().unwrap();
            window.tab_to(label);
            window.type_text(groups[number - 1].as_str().unwrap());
        }
        window.press("Ctrl+Enter");
        window.see("Kuori on valmis: Puheenjohtaja Åke Häkkinen");
        window.see_no("Koodia ei näytetä uudelleen");
        window.picture("two");
        window.tab_to("Mitätöi kuori: Vihkon mukana tehty kuori");
        window.press("Enter");
        window.see("Tätä ei voi kumota");
        window.axe_in_any_look();
        window.picture("strike");
        window.press("Ctrl+Enter");
        window.see("Kuori mitätöity: Vihkon mukana tehty kuori");
        window.see_no("Mitätöi kuori: Puheenjohtaja");
        window.tab_to("Vaihda salasana");
        window.press("Enter");
        window.see("Nykyinen salasana");
        window.type_text("jokin aivan muu");
        window.tab_to("Uusi salasana");
        window.type_text("kuusi kiveä kaivon reunalla");
        window.tab_to("Sama salasana uudelleen");
        window.type_text("kuusi kiveä kaivon reunalla");
        window.press("Ctrl+Enter");
        window.see("Tämä ei ole nykyinen salasana");
        window.axe_in_any_look();
        window.picture("passphrase");
        window.tab_to("Nykyinen salasana");
        window.press("Ctrl+A");
        window.type_text("harjoitus harjoitus");
        window.press("Ctrl+Enter");
        window.see("Salasana on vaihdettu");
    }
);

scenario!(
    the_association_s_form_leaves_the_logo_alone_and_shows_what_was_taken_back,
    |setup| {
        let logo = std::fs::read(root().join("tests/pictures/logo.jpg")).unwrap();
        let mut window = setup.open_practice();
        window.click("Asetukset");
        window.see("Papereissa ei ole logoa");
        window.rest();
        window.choose_upload("tunnus.jpg", "image/jpeg", &logo);
        window.see("Papereissa on logo tunnus.jpg");
        window.tab_to("Katuosoite");
        window.press("Ctrl+A");
        window.type_text("Kauppakatu 99");
        window.press("Enter");
        window.see("Yhdistyksen tiedot tallennettu");
        window.rest();
        window.see("Papereissa on logo tunnus.jpg");
        // Who saves by keyboard stays in the field.
        assert!(window.focused().starts_with("Katuosoite"));
        window.click("Kumoa yhdistyksen");
        window.see("Kumottu");
        window.see_no("Kauppakatu 99");
        window.tab_to("Katuosoite");
        window.press("Enter");
        window.see("Yhdistyksen tiedot tallennettu");
        window.rest();
        window.reopen();
        window.see("Avaa harjoitusvihko");
        window.press("Enter");
        window.see("Papereissa on logo tunnus.jpg");
        window.see_no("Kauppakatu 99");
    }
);

scenario!(
    a_paper_left_by_a_shortcut_takes_the_place_of_none,
    |setup| {
        let mut window = setup.open_practice();
        window.click("Asetukset");
        window.see("Vihkon mukana tehty kuori");
        window.click("Korvaa uudella: Vihkon mukana tehty kuori");
        window.see("Kenelle kuori tehdään");
        window.rest();
        window.type_text("Sihteeri");
        window.press("Ctrl+Enter");
        window.see("Koodia ei näytetä uudelleen");
        window.press("Ctrl+N");
        window.see("Kenen kanssa");
        window.press("Escape");
        window.see_no("Kenen kanssa");
        window.click("Tee uusi kuori");
        window.see("Kenelle kuori tehdään");
        window.rest();
        assert!(!window.text().contains("Koodia ei näytetä uudelleen"));
    }
);
