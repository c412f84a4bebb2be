//! Unlocking and locking.

use vihko_e2e::{Leg, Light, Setup, scenario};

scenario!(
    the_practice_notebook_opens_by_keyboard_and_locks_again,
    |setup| {
        let mut window = setup.with_practice().open();
        window.see("Avaa harjoitusvihko");
        window.axe_in_any_look();
        window.picture("locked");
        assert_eq!(window.focused(), "Avaa harjoitusvihko");
        window.press("Enter");
        window.see("Aino Korhonen");
        window.axe();
        window.picture("open");
        assert_eq!(window.keys(), 1);
        window.press("?");
        window.see("Suurenna tekstiä");
        window.axe();
        window.picture("keys");
        window.press("Escape");
        window.see_no("Suurenna tekstiä");
        window.press("Ctrl+L");
        window.see("Avaa harjoitusvihko");
        window.see_no("Aino Korhonen");
    }
);

scenario!(
    in_the_dark_and_twice_as_large_nothing_is_out_of_reach,
    |setup| {
        let mut window = setup
            .light(Light::Night)
            .preferring("sv", 200)
            .open_practice();
        window.see("Aino Korhonen");
        window.axe();
        assert!(!window.scrolls_sideways());
        window.picture("night");
    }
);

/// Only a desktop knows how long nobody has been there.
#[test]
fn a_window_that_nobody_touches_locks_itself() {
    let setup = Setup::new(Leg::RealWindow, "idle").idle_seconds(3);
    let mut window = setup.open_practice();
    window.see("Avaa harjoitusvihko");
    window.see_no("Lukitse vihko");
}
