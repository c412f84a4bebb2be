//! The first run, the way back by the recovery envelope, other notebooks and the tour.

use serde_json::{Value, json};
use vihko_e2e::{Light, Window, scenario};

const PASSPHRASE: &str = "hauki on kala nyt";

/// From an empty folder to the recovery code.
fn to_the_code(window: &mut Window) {
    window.see("Tee oma vihko");
    assert!(window.focused().starts_with("Tee oma vihko"));
    window.press("Enter");
    window.see("Yhdistyksen nimi");
    window.type_text("Mallilan Yhteisötupa ry");
    window.press("Tab");
    window.type_text("Kemin kaupunki");
    window.see("Kemi-lisä");
    window.see("Tarkista kunnalta");
    window.press("Tab");
    window.type_text(PASSPHRASE);
    window.see("Hyvä salasana.");
    window.press("Tab");
    window.type_text(PASSPHRASE);
    window.press("Enter");
    window.see("Tee avainkuori");
}

/// The groups of the code that is shown, and the numbers of the two that are asked.
fn code(window: &mut Window) -> (Vec<String>, Vec<usize>) {
    const SHOWN: &str = "
const groups = [...document.querySelectorAll('form ol strong')].map((it) => it.textContent);
const asked = [...document.querySelectorAll('form label')].map((it) => Number(it.textContent.match(/\\d+/)[0]));
return [groups, asked];
";
    let shown = window.run(SHOWN, vec![]);
    let list = |it: &Value| it.as_array().unwrap().clone();
    let groups = list(&shown[0])
        .iter()
        .map(|it| it.as_str().unwrap().to_owned())
        .collect();
    let asked = list(&shown[1])
        .iter()
        .map(|it| usize::try_from(it.as_u64().unwrap()).unwrap())
        .collect();
    (groups, asked)
}

/// Types the asked groups and opens the notebook.
fn answered(window: &mut Window) -> Vec<String> {
    let (groups, asked) = code(window);
    window.tab_to(&format!("Ryhmä {}", asked[0]));
    window.type_text(&groups[asked[0] - 1]);
    window.press("Tab");
    window.type_text(&groups[asked[1] - 1]);
    window.press("Enter");
    window.see("Vihko on valmis");
    groups
}

scenario!(
    an_empty_folder_becomes_a_notebook_with_its_first_person,
    |setup| {
        let paper = setup.folder().join("avainkuori.pdf");
        let mut window = setup.choose(&paper).today("2026-11-02").open();
        to_the_code(&mut window);
        window.axe_in_any_look();
        window.picture("code");
        window.tab_to("Tallenna avainkuori");
        window.press("Enter");
        window.see("Avainkuori tallennettu: avainkuori.pdf");
        assert!(std::fs::read(&paper).unwrap().starts_with(b"%PDF-"));
        let (groups, asked) = code(&mut window);
        window.tab_to(&format!("Ryhmä {}", asked[0]));
        window.type_text(&groups[asked[0] - 1]);
        window.press("Tab");
        window.type_text("000000");
        window.press("Enter");
        window.see("Tämä ei ole kysytty ryhmä");
        window.axe_in_any_look();
        assert!(!window.setup().folder().join("vihko.vihko").exists());
        window.press("Ctrl+A");
        window.type_text(&groups[asked[1] - 1]);
        window.press("Enter");
        window.see("Vihko on valmis");
        window.see("Mallilan Yhteisötupa ry");
        window.axe_in_any_look();
        window.picture("ready");
        window.tab_to("Ei nyt");
        window.press("Enter");
        window.see_no("Vihko on valmis");
        window.tab_to("Työllistetyt");
        window.press("Enter");
        window.see_no("Haetaan…");
        window.tab_to("Uusi työllistetty");
        window.press("Enter");
        window.see("Esimerkiksi Aino Korhonen");
        window.tab_to("Nimi");
        window.type_text("Aino Korhonen");
        window.press("Tab");
        window.type_text("1.11.2026");
        window.tab_to("Työaika");
        window.type_text("30");
        window.press("Ctrl+Enter");
        window.see_no("Esimerkiksi Aino Korhonen");
        window.tab_to("Tänään");
        window.press("Enter");
        window.see("Aino Korhonen");
        window.axe();
        window.picture("today");
        window.reopen();
        window.see("Mallilan Yhteisötupa ry");
        window.axe();
        window.picture("locked");
        window.type_text(PASSPHRASE);
        window.press("Enter");
        window.see("Aino Korhonen");
    }
);

scenario!(
    what_is_wrong_stands_under_its_field_and_a_kill_keeps_what_was_typed,
    |setup| {
        let mut window = setup.open();
        window.see("Tee oma vihko");
        window.press("Enter");
        window.see("Yhdistyksen nimi");
        window.press("Enter");
        window.see("Salasana on liian heikko");
        window.axe_in_any_look();
        window.picture("faults");
        window.tab_to("Yhdistyksen nimi");
        window.type_text("Mallilan Yhteisötupa ry");
        window.press("Tab");
        window.type_text("Kuopion kaupunki");
        window.see("ohjelma ei tunne");
        window.press("Tab");
        window.type_text("lyhyt");
        window.see("Vielä 7 merkkiä");
        window.kill_and_reopen();
        window.see("Mallilan Yhteisötupa ry");
        window.see("Kuopion kaupunki");
        window.see_no("lyhyt");
        window.tab_to("Uusi salasana");
        window.type_text(PASSPHRASE);
        window.press("Tab");
        window.type_text("hauki on kala");
        window.press("Enter");
        window.see("eri salasana kuin yllä");
        window.type_text(" nyt");
        window.press("Enter");
        window.see("Tee avainkuori");
        window.kill_and_reopen();
        window.see("Yhdistyksen nimi");
        assert!(!window.setup().folder().join("vihko.vihko").exists());
    }
);

scenario!(
    a_forgotten_passphrase_is_replaced_by_the_recovery_envelope,
    |setup| {
        let mut window = setup.open();
        to_the_code(&mut window);
        let groups = answered(&mut window);
        window.press("Ctrl+L");
        window.see("Salasana hukassa?");
        window.tab_to("Salasana hukassa?");
        window.press("Enter");
        window.see("Palautuskoodi");
        window.type_text(&groups.join(" "));
        window.axe_in_any_look();
        window.picture("envelope");
        window.press("Enter");
        window.see("Valitse uusi salasana");
        window.axe_in_any_look();
        window.picture("renew");
        window.type_text("särki ui joessa taas");
        window.press("Tab");
        window.type_text("särki ui joessa taas");
        window.press("Enter");
        window.see_element("nav");
        window.press("Ctrl+L");
        window.see("Salasana hukassa?");
        window.type_text(PASSPHRASE);
        window.press("Enter");
        window.see("ei ole vihkon salasana");
        window.press("Ctrl+A");
        window.type_text("särki ui joessa taas");
        window.press("Enter");
        window.see_element("nav");
    }
);

scenario!(
    the_tour_takes_six_steps_in_the_practice_notebook_and_can_be_taken_again,
    |setup| {
        let mut window = setup.with_practice().open();
        window.see("Harjoitusvihko");
        window.tab_to("Lähde kierrokselle");
        window.press("Enter");
        window.see("Askel 1 / 6");
        for (number, title) in [
            "Tänään",
            "Työllistetyt",
            "Ohjaukset",
            "Lomakkeet",
            "Raportit",
            "Asetukset",
        ]
        .iter()
        .enumerate()
        {
            window.see(&format!("Askel {} / 6", number + 1));
            let heading = window.run("return document.querySelector('h1').innerText", vec![]);
            assert_eq!(heading, json!(title));
            window.axe();
            window.picture(&format!("step-{}", number + 1));
            window.see_focus("Seuraava askel", "Lopeta ja palaa alkuun");
            window.press("Enter");
        }
        window.see("Avaa harjoitusvihko");
        window.press("Enter");
        window.see_element("nav");
        window.press("?");
        window.see("Lähde kierrokselle");
        window.tab_to("Lähde kierrokselle");
        window.press("Enter");
        window.see("Askel 1 / 6");
        window.see_focus("Seuraava askel", "Seuraava askel");
        window.press("F2");
        window.see("Askel 2 / 6");
        window.tab_to("Lopeta kierros");
        window.press("Enter");
        window.see_no("Askel 2 / 6");
    }
);

scenario!(
    in_the_dark_and_twice_as_large_the_first_run_stays_in_reach,
    |setup| {
        let mut window = setup.light(Light::Night).preferring("sv", 200).open();
        window.see("Gör ett eget häfte");
        window.axe();
        assert!(!window.scrolls_sideways());
        window.picture("start");
        window.press("Enter");
        window.see("Föreningens namn");
        window.axe();
        assert!(!window.scrolls_sideways());
        window.picture("fields");
        window.type_text("Föreningen rf");
        window.press("Tab");
        window.type_text("Åbo stad");
        window.press("Tab");
        window.type_text(PASSPHRASE);
        window.press("Tab");
        window.type_text(PASSPHRASE);
        window.press("Enter");
        window.see("Gör nyckelkuvertet");
        window.axe();
        assert!(!window.scrolls_sideways());
        window.picture("code");
    }
);
