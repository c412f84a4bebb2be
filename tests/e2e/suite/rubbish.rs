//! Rubbish gets a clear word, and nothing is lost or broken.

use std::time::Duration;

use vihko::notebook::{Clock, Notebook, PRACTICE_PASSPHRASE};
use vihko::vault::{Passphrase, Unlock};
use vihko_e2e::{Leg, scenario};

scenario!(
    a_day_that_does_not_exist_is_refused_under_its_field,
    |setup| {
        let mut window = setup.open_practice();
        window.press("Ctrl+N");
        window.see("Kenen kanssa");
        window.press("5");
        window.press("Tab");
        window.press("Ctrl+A");
        window.type_text("31.2.");
        window.see("Sellaista päivää ei ole kalenterissa");
        window.press("Ctrl+Enter");
        window.see("Kenen kanssa");
        window.picture("wrong-day");
    }
);

scenario!(
    a_text_too_long_is_kept_as_a_draft_until_it_is_shortened,
    |setup| {
        let mut window = setup.open_practice();
        window.press("Ctrl+N");
        window.see("Kenen kanssa");
        window.press("5");
        window.tab_to("Mitä käytiin läpi");
        window.paste(&format!("{}!", "ä".repeat(100_000)));
        window.press("Ctrl+Enter");
        window.see("Teksti on liian pitkä");
        window.press("Ctrl+L");
        window.see("Avaa harjoitusvihko");
        window.press("Enter");
        window.see("Jatkat siitä, mihin viimeksi jäit");
        window.tab_to("Mitä käytiin läpi");
        window.press("Ctrl+End");
        window.press("Backspace");
        window.press("Ctrl+Enter");
        window.see("Ohjaus kirjattu: Matti Virtanen");
    }
);

scenario!(
    names_in_other_letters_are_refused_and_signs_in_names_are_not,
    |setup| {
        let mut window = setup.open_practice();
        window.see("Lokakuun raportti");
        window.tab_to("Työllistetyt");
        window.press("Enter");
        window.tab_to("Uusi työllistetty");
        window.press("Enter");
        window.see("Loput tiedot kysytään myöhemmin");
        window.tab_to("Nimi");
        window.paste("محمد 🙂");
        window.press("Tab");
        window.type_text("2.11.");
        window.press("Tab");
        window.press("Tab");
        window.type_text("30");
        window.press("Ctrl+Enter");
        window.see("latinalaisin kirjaimin");
        window.picture("name-refused");
        window.tab_to("Nimi");
        window.press("Ctrl+A");
        window.paste("Zoë\nO’Brien-D'Arcy\t");
        window.press("Ctrl+Enter");
        window.see("Täydennä, kun tiedät");
        window.see("Zoë O’Brien-D'Arcy");
    }
);

scenario!(a_private_note_takes_any_letters, |setup| {
    let mut window = setup.open_practice();
    window.press("Ctrl+N");
    window.see("Kenen kanssa");
    window.press("5");
    window.tab_to("Oma muistiinpano");
    window.paste("🙂 שלום \u{202e}takaperin\u{202c}");
    window.press("Ctrl+Enter");
    window.see("Ohjaus kirjattu: Matti Virtanen");
});

scenario!(a_notebook_that_is_open_elsewhere_says_so, |setup| {
    // In Chromium core and test are one program, which does not lock itself out.
    if setup.leg() == Leg::Chromium {
        return;
    }
    let setup = setup.with_practice();
    let path = setup.folder().join("harjoitusvihko.vihko");
    let with = Unlock::Passphrase(Passphrase::typed(PRACTICE_PASSPHRASE));
    let elsewhere = Notebook::open(&path, &with, Clock::System).unwrap();
    let mut window = setup.open();
    window.see("Avaa harjoitusvihko");
    window.tab_to("Avaa harjoitusvihko");
    window.press("Enter");
    window.see("Vihko on ollut auki koneella");
    window.axe();
    window.picture("open-elsewhere");
    elsewhere.close().unwrap();
    window.tab_to("Avaa harjoitusvihko");
    window.press("Enter");
    window.see("Lokakuun raportti");
});

scenario!(a_clock_set_back_breaks_nothing, |setup| {
    let setup = setup.today("2026-01-15");
    let path = setup.folder().join("vihko.vihko");
    let passphrase = Passphrase::choose("syksyn lehdet putoavat hiljaa").unwrap();
    let later = Clock::Fixed("2026-11-02".parse().unwrap());
    let (mut book, _) = Notebook::create(
        &path,
        &passphrase,
        vihko::vault::PassphraseCost::FLOOR,
        later,
    )
    .unwrap();
    book.record(vihko::person::PersonDraft {
        family_name: "Äijälä".into(),
        given_name: "Örjan".into(),
        ..Default::default()
    })
    .unwrap();
    book.close().unwrap();
    let mut window = setup.open();
    window.see("Salasana hukassa");
    window.type_text("syksyn lehdet putoavat hiljaa");
    window.press("Enter");
    window.see("Tee seuraavaksi");
    window.press("Ctrl+K");
    window.type_text("äijälä");
    window.see("Äijälä, Örjan");
    window.press("Escape");
    window.press("Ctrl+N");
    window.see("Kenen kanssa");
    window.see("to 15.1.2026");
    std::thread::sleep(Duration::from_secs(2));
    window.press("Escape");
    window.tab_to("Asetukset");
    window.press("Enter");
    window.tab_to("Mitä tein");
    window.press("Enter");
    window.axe();
    window.picture("earlier-day");
});
