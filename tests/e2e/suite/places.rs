//! A notebook that lies where it cannot be kept, and one that is open elsewhere.

use serde_json::json;
use vihko::notebook::PRACTICE_PASSPHRASE;
use vihko_e2e::{Light, Setup, open_practice, scenario};

/// One's own notebook in a folder that OneDrive copies.
fn in_the_cloud(setup: Setup) -> Setup {
    let setup = setup.with_nobody();
    let cloud = setup.folder().join("OneDrive");
    std::fs::create_dir(&cloud).unwrap();
    for ending in ["", ".avaimet", ".avaimet2"] {
        let name = format!("vihko.vihko{ending}");
        std::fs::rename(setup.folder().join(&name), cloud.join(&name)).unwrap();
    }
    let known = json!({ "notebooks": [
        { "path": cloud.join("vihko.vihko"), "association": "Mallilan Yhteisötupa ry" },
    ] });
    std::fs::write(setup.folder().join("ikkuna.json"), known.to_string()).unwrap();
    setup
}

scenario!(
    a_notebook_that_a_service_copies_is_moved_to_this_computer_by_keyboard,
    |setup| {
        let mut window = in_the_cloud(setup).open();
        window.see("Vihko on kansiossa, jota OneDrive kopioi");
        window.axe_in_any_look();
        window.picture("misplaced");
        window.type_text("jokin aivan muu");
        window.press("Enter");
        window.see("ei ole vihkon salasana");
        window.see_focus("Salasana", "Salasana");
        window.press("Ctrl+A");
        window.type_text(PRACTICE_PASSPHRASE);
        window.press("Enter");
        window.see("Vihko on nyt tällä koneella");
        window.see("vihko.vihko.siirretty");
        window.axe_in_any_look();
        window.picture("moved");
        window.press("Enter");
        window.see_element("nav");
        assert!(window.setup().folder().join("vihko.vihko").exists());
        window.reopen();
        window.see("Salasana");
        window.see_no("OneDrive");
    }
);

scenario!(
    in_the_dark_and_twice_as_large_the_move_stays_in_reach,
    |setup| {
        let setup = in_the_cloud(setup).light(Light::Night);
        let kept = setup.folder().join("ikkuna.json");
        let mut known: serde_json::Value =
            serde_json::from_slice(&std::fs::read(&kept).unwrap()).unwrap();
        known["language"] = json!("sv");
        known["text_size"] = json!(200);
        std::fs::write(kept, known.to_string()).unwrap();
        let mut window = setup.open();
        window.see("Häftet ligger i en mapp som OneDrive kopierar");
        window.axe();
        assert!(!window.scrolls_sideways());
        window.picture("night");
    }
);

scenario!(a_notebook_that_is_open_elsewhere_says_where, |setup| {
    let setup = setup.with_practice();
    let elsewhere = open_practice(setup.folder());
    let mut window = setup.open();
    window.see("Avaa harjoitusvihko");
    window.press("Enter");
    window.see("Vihko on ollut auki koneella");
    window.axe();
    window.picture("elsewhere");
    elsewhere.close().unwrap();
    window.tab_to("Avaa harjoitusvihko");
    window.press("Enter");
    window.see("Aino Korhonen");
});
