//! The home page and the people: what is told without a click, a new person by keyboard, and every record's form.

use std::path::Path;

use vihko_e2e::{Light, Window, scenario};

scenario!(
    the_home_page_tells_everybodys_months_without_a_click,
    |setup| {
        let mut window = setup.open_practice();
        window.see("Lokakuun raportti");
        window.forget_counts();
        for told in [
            "7 / 12",
            "1 / 12",
            "10 / 10 · päättyi 31.10.",
            "7 / 9 valmiina",
        ] {
            window.see(told);
        }
        for told in [
            "hae kuntalisää",
            "6 000 € vaarassa",
            "Tulossa",
            "6 572,26 €",
        ] {
            window.see(told);
        }
        assert_eq!((window.keys(), window.clicks()), (0, 0));
        window.axe();
        window.picture("today");
    }
);

scenario!(a_new_person_needs_four_fields_and_no_mouse, |setup| {
    let mut window = setup.open_practice();
    window.see("Lokakuun raportti");
    window.tab_to("Työllistetyt");
    window.press("Enter");
    window.see("5 työllistettyä");
    window.axe();
    window.picture("list");
    window.tab_to("Uusi työllistetty");
    window.press("Enter");
    window.see("Loput tiedot kysytään myöhemmin");
    window.axe();
    window.tab_to("Nimi");
    window.type_text("Örjan Äijälä");
    window.press("Tab");
    window.type_text("2.11.");
    window.press("Tab");
    window.press("Tab");
    window.type_text("30");
    window.see("Sukunimi Äijälä, etunimi Örjan");
    window.picture("four-fields");
    window.press("Ctrl+Enter");
    window.see("Täydennä, kun tiedät");
    window.see("Örjan Äijälä");
    window.axe();
    window.picture("new");
});

scenario!(every_tab_of_a_person_can_be_read_and_changed, |setup| {
    let mut window = setup.open_practice();
    window.see("Lokakuun raportti");
    window.click("Aino Korhonen");
    window.see("tavoite: kokin apulainen");
    window.see("7 / 12");
    window.see("Soittaa Ravintola Ankkuriin");
    window.axe();
    window.picture("person");
    for (tab, told) in [
        ("Työ ja tuki", "TT-2026-118"),
        ("Tavoitteet ja polku", "Kassan avaus ja tilitys"),
        ("Tiedot ja liitteet", "Kohderyhmä: etuuspäiviä"),
        ("Historia", "Historia"),
    ] {
        window.click(tab);
        window.see(told);
        window.axe();
        window.picture(tab);
    }
    window.click("Työ ja tuki");
    window.press("Left");
    window.see("täytetty 30.10.2026");
    window.axe();
    window.picture("forms");
    window.click("Tavoitteet ja polku");
    window.click("Lisää tavoite");
    window.see("Uusi tavoite");
    window.press("Ctrl+Enter");
    window.see("niissä on korjattavaa");
    window.axe();
    window.picture("refused");
});

/// Opens a tab of Aino's page.
fn aino(window: &mut Window, tab: &str) {
    window.see("Lokakuun raportti");
    window.click("Aino Korhonen");
    window.see("tavoite: kokin apulainen");
    window.click(tab);
}

/// A file that the program has laid ready, as soon as it is there.
fn laid_ready(folder: &Path) -> Vec<u8> {
    for _ in 0..300 {
        let mut entries = std::fs::read_dir(folder).into_iter().flatten();
        if let Some(Ok(entry)) = entries.next() {
            return std::fs::read(entry.path()).unwrap();
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    panic!("nothing lies ready to be opened");
}

scenario!(
    an_attachment_is_kept_opened_removed_and_brought_back,
    |setup| {
        let papers = setup.folder().join("avatut");
        let mut window = setup.open_practice();
        aino(&mut window, "Tiedot ja liitteet");
        window.see("Työsopimukset, päätökset ja palkkalaskelmat");
        window.click("Lisää liite");
        window.see("Tiedosto tältä koneelta");
        window.axe();
        let content = b"%PDF-1.4 ty\xc3\xb6sopimus";
        window.choose_upload("Vanha.pdf", "application/pdf", b"%PDF-1.4 vanha");
        window.see("Vanha.pdf");
        window.choose_upload("Työsopimus 2026.pdf", "application/pdf", content);
        window.see("Työsopimus 2026.pdf");
        window.see_no("Vanha.pdf");
        window.tab_to("Liitteen päiväys");
        window.type_text("1.4.2026");
        window.see("ke 1.4.2026");
        // A lock keeps what was typed; the file is chosen anew.
        window.press("Ctrl+L");
        window.see("Avaa harjoitusvihko");
        window.press("Enter");
        window.see("ke 1.4.2026");
        window.see("Työsopimus 2026.pdf");
        window.choose_upload("Työsopimus 2026.pdf", "application/pdf", content);
        window.rest();
        window.picture("attaching");
        window.press("Ctrl+Enter");
        window.see("Liite on tallessa");
        window.click("Tiedot ja liitteet");
        window.see("1.4.2026");
        window.axe();
        window.picture("attached");
        window.click("Avaa: Työsopimus 2026.pdf");
        assert_eq!(laid_ready(&papers), content);
        window.click("Poista: Työsopimus 2026.pdf");
        window.see("Kumoa liitteen poisto");
        window.see("Työsopimukset, päätökset ja palkkalaskelmat");
        window.press("Ctrl+Z");
        window.see("Työsopimus 2026.pdf");
    }
);

scenario!(a_persons_history_tells_what_was_changed, |setup| {
    let mut window = setup.open_practice();
    aino(&mut window, "Työ ja tuki");
    window.click("Muuta: Lokakuu 2026");
    window.see("Muuta tunteja ja palkkaa");
    // Days and money are told in full below their fields.
    window.see("1 800,00 €");
    window.tab_to("Tehdyt tunnit");
    window.press("Ctrl+a");
    window.type_text("148");
    window.tab_to("Bruttopalkka");
    window.press("Ctrl+a");
    window.type_text("1850,5");
    window.see("1 850,50 €");
    window.axe();
    window.picture("echoed");
    window.press("Ctrl+Enter");
    window.see("Kirjattu");
    window.click("Historia");
    window.see("150");
    window.see("148");
    window.axe();
    window.picture("history");
    window.click("Kumoa");
    window.see("Kumottu");
});

scenario!(
    a_person_like_an_earlier_one_gets_the_work_but_no_evidence,
    |setup| {
        let mut window = setup.open_practice();
        window.see("Lokakuun raportti");
        window.click("Työllistetyt");
        window.see("5 työllistettyä");
        window.click("Uusi työllistetty");
        window.see("Loput tiedot kysytään myöhemmin");
        window.tab_to("Nimi");
        window.type_text("Maija D’Angelo");
        window.press("Tab");
        window.type_text("ma");
        window.see("ma 2.11.2026");
        window.tab_to("Samanlainen työ kuin");
        window.type_text("Aino");
        window.press("Ctrl+Enter");
        window.see("Maija D’Angelo on kirjattu");
        window.see("kahvila-apulainen");
        window.click("Työ ja tuki");
        window.see("1 800,00 €/kk");
        let shown = window.text();
        for evidence in ["TT-2026-118", "§ 44/2026", "150 h", "31.3.2027"] {
            assert!(!shown.contains(evidence), "{evidence} in\n{shown}");
        }
        window.axe();
        window.picture("like");
    }
);

scenario!(in_the_dark_at_double_size_the_home_page_fits, |setup| {
    let mut window = setup
        .light(Light::Night)
        .preferring("sv", 200)
        .open_practice();
    window.see("Gör härnäst");
    window.axe();
    assert!(!window.scrolls_sideways());
    window.picture("night");
    window.click("Aino Korhonen");
    window.see("Hänvisades");
    window.axe();
    assert!(!window.scrolls_sideways());
    window.picture("person-night");
    for tab in [
        "Blanketter",
        "Arbete och stöd",
        "Mål och väg",
        "Uppgifter och bilagor",
        "Historik",
    ] {
        window.click_within("[role=tablist]", tab);
        window.rest();
        window.axe();
        assert!(!window.scrolls_sideways(), "{tab}");
        window.picture(tab);
    }
    window.click("Sysselsatta");
    window.see("5 sysselsatta");
    window.axe();
    assert!(!window.scrolls_sideways());
    window.picture("list-night");
});
