//! The home page and the people: what is told without a click, a new person by keyboard, and every record's form.

use vihko_e2e::{Light, scenario};

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
    assert!(!window.scrolls_sideways());
    window.picture("person-night");
});
