//! Nothing is lost: neither by lock, nor by a kill, nor by a removal.

use std::time::Duration;

use vihko_e2e::{Leg, Window, scenario};

/// What is typed, and how it stands with the caret before its last four letters.
const TYPED: &str = "Sovittiin äidin hoitopäivästä";

/// What the focused field holds, where its caret is, and what it is called.
fn caret(window: &mut Window) -> String {
    const TOLD: &str = "
const it = document.activeElement;
const label = it?.labels?.[0]?.innerText ?? '';
return label.split(' – ')[0].split('\\u00a0')[0].trim() + '|' + (it?.value ?? '') + '|' + (it?.selectionStart ?? '');
";
    window
        .run(TOLD, vec![])
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

/// Types into the text of a new session, and moves the caret into the last word.
fn typed_into_a_session(window: &mut Window) -> String {
    window.press("Ctrl+N");
    window.tab_to("Mitä käytiin läpi");
    window.type_text(TYPED);
    for _ in 0..4 {
        window.press("ArrowLeft");
    }
    let before = caret(window);
    assert!(before.contains(TYPED), "{before}");
    before
}

/// Waits until field and caret are the same as before.
fn assert_back(window: &mut Window, before: &str) {
    window.see(TYPED);
    for _ in 0..100 {
        if caret(window) == before {
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    assert_eq!(caret(window), before);
}

scenario!(lock_and_unlock_lead_back_to_field_and_caret, |setup| {
    let mut window = setup.open_practice();
    let before = typed_into_a_session(&mut window);
    window.press("Ctrl+L");
    window.see("Avaa harjoitusvihko");
    window.see_no("äidin");
    window.press("Enter");
    assert_back(&mut window, &before);
    window.axe();
    window.picture("back");
});

scenario!(a_kill_takes_at_most_two_seconds_of_typing, |setup| {
    let mut window = setup.open_practice();
    typed_into_a_session(&mut window);
    std::thread::sleep(Duration::from_secs(2));
    window.kill_and_reopen();
    window.see("Avaa harjoitusvihko");
    window.press("Enter");
    window.see(TYPED);
});

scenario!(
    a_removal_is_undone_after_a_restart_and_stands_in_the_bin_until_then,
    |setup| {
        let mut window = setup.open_practice();
        window.tab_to("Asetukset");
        window.press("Enter");
        window.tab_to("Uuden kirjaajan nimi");
        window.type_text("Minna Ohjaaja");
        window.press("Enter");
        window.see("Kirjaaja Minna Ohjaaja lisätty");
        window.axe();
        window.picture("settings");
        window.tab_to("Poista kirjaaja Minna Ohjaaja");
        window.press("Enter");
        window.see("Kirjaaja Minna Ohjaaja poistettu");
        window.see("Kumoa kirjaajan poisto");
        window.tab_to("Roskakori");
        window.press("Enter");
        window.see("poistuu 30 päivän kuluttua");
        window.axe();
        window.picture("bin");
        window.reopen();
        window.see("Avaa harjoitusvihko");
        window.press("Enter");
        window.see("poistuu 30 päivän kuluttua");
        window.press("Ctrl+Z");
        window.see("Kumottu: kirjaajan poisto");
        window.see("Roskakori on tyhjä");
        window.press("Ctrl+Shift+Z");
        window.see("Tehty uudelleen: kirjaajan poisto");
        window.see("poistuu 30 päivän kuluttua");
    }
);

scenario!(
    a_window_left_alone_locks_and_keeps_what_was_typed,
    |setup| {
        // The page in Chromium has no shell that would watch over it.
        if setup.leg() == Leg::Chromium {
            return;
        }
        let mut window = setup.idle_seconds(20).open_practice();
        let before = typed_into_a_session(&mut window);
        window.see("Avaa harjoitusvihko");
        window.see_no("äidin");
        window.press("Enter");
        assert_back(&mut window, &before);
    }
);

scenario!(
    a_locked_screen_locks_the_notebook_and_keeps_what_was_typed,
    |setup| {
        // The page in Chromium has no shell that would hear of it.
        if setup.leg() == Leg::Chromium {
            return;
        }
        let mut window = setup.open_practice();
        let before = typed_into_a_session(&mut window);
        std::fs::write(window.setup().away_file(), b"").unwrap();
        window.see("Avaa harjoitusvihko");
        window.see_no("äidin");
        window.press("Enter");
        assert_back(&mut window, &before);
    }
);

scenario!(
    a_locked_screen_breaks_off_nothing_where_no_notebook_is_open,
    |setup| {
        if setup.leg() == Leg::Chromium {
            return;
        }
        let mut window = setup.with_nobody().open();
        window.see("Salasana hukassa? Avaa avainkuorella");
        window.type_text("kesken");
        std::fs::write(window.setup().away_file(), b"").unwrap();
        let heard = || !window.setup().away_file().exists();
        let began = std::time::Instant::now();
        while !heard() {
            assert!(began.elapsed().as_secs() < 60, "the shell does not look");
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
        window.rest();
        let typed = window.run("return document.activeElement.value", vec![]);
        assert_eq!(typed, serde_json::json!("kesken"));
    }
);

scenario!(names_are_initials_while_somebody_sits_beside, |setup| {
    let mut window = setup.open_practice();
    window.see("Aino Korhonen");
    window.press("F8");
    window.see("Nimet piilossa");
    window.see("A. K.");
    for name in ["Aino", "Korhonen", "Matti", "Virtanen", "Fatima", "Hassan"] {
        window.see_no(name);
    }
    window.axe();
    window.picture("beside");
    window.press("Ctrl+K");
    window.type_text("korhone");
    window.see("K., A.");
    window.press("Escape");
    window.press("Ctrl+L");
    window.see("Avaa harjoitusvihko");
    window.press("Enter");
    window.see("A. K.");
    window.press("F8");
    window.see("Aino Korhonen");
});
