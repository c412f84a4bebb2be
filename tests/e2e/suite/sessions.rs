//! Sessions: one by nine keys, a stub by two, a group by ten; quick entry and search.

use std::path::Path;
use std::time::Duration;

use vihko::notebook::{Clock, Notebook, PRACTICE_PASSPHRASE};
use vihko::person::PersonDraft;
use vihko::session::{ParticipantDraft, SessionDraft};
use vihko::values::PersonId;
use vihko::vault::{Passphrase, Unlock};
use vihko_e2e::scenario;

scenario!(one_session_takes_nine_keys_beside_its_text, |setup| {
    let mut window = setup.open_practice();
    window.see("Aino Korhonen");
    window.forget_counts();
    window.press("Ctrl+N");
    window.see("Kenen kanssa");
    window.press("5");
    window.press("Tab");
    window.press("Tab");
    window.press("Right");
    window.press("Tab");
    window.press("Tab");
    window.press("Tab");
    window.type_text("Käytiin läpi kiinteistöhuollon vuosikello");
    window.see("ma 2.11.2026");
    window.axe();
    window.picture("sheet");
    window.press("Ctrl+Enter");
    window.see("Ohjaus kirjattu: Matti Virtanen");
    assert!(window.keys() <= 9, "{}", window.keys());
    window.see_no("Kenen kanssa");
    window.click("Ohjaukset");
    window.see("Käytiin läpi kiinteistöhuollon vuosikello");
    window.see("45 min");
    window.axe();
    window.picture("list");
});

scenario!(
    the_length_that_is_shown_is_the_one_that_is_recorded,
    |setup| {
        const LENGTH: &str = "
const all = [...document.querySelectorAll('dialog input[type=radio]:checked')].map((it) => it.value);
return all.find((it) => /^[0-9]+$|^other$/.test(it));
";
        let mut window = setup.open_practice();
        window.press("Ctrl+N");
        window.see("Kenen kanssa");
        window.press("5");
        assert_eq!(window.run(LENGTH, vec![]), "30");
        window.click("60");
        window.press("Escape");
        window.see_no("Kenen kanssa");
        // So long may pass until what is typed has been kept.
        std::thread::sleep(Duration::from_secs(2));
        window.press("Ctrl+N");
        window.see("Kenen kanssa");
        window.see("Hylkää ja aloita alusta");
        assert_eq!(window.run(LENGTH, vec![]), "60");
        window.picture("goes-on");
        window.click("Hylkää ja aloita alusta");
        window.see_no("Hylkää ja aloita alusta");
        assert_eq!(window.run(LENGTH, vec![]), "30");
        // On the way to 150 minutes stands 15.
        window.click("muu");
        window.tab_to("Kesto minuutteina");
        window.type_text("150");
        window.see("150");
        assert_eq!(window.run(LENGTH, vec![]), "other");
    }
);

scenario!(a_number_alone_notes_a_meeting_down_in_two_keys, |setup| {
    let mut window = setup.open_practice();
    window.see("Aino Korhonen");
    window.forget_counts();
    window.press("Ctrl+Space");
    window.see("Pelkkä numero merkitsee");
    window.press("5");
    window.see("Tapaaminen merkitty: Matti Virtanen");
    assert_eq!(window.keys(), 2);
    window.press("Escape");
    window.tab_to("Näytä vielä yksi");
    window.press("Enter");
    window.see("tapaaminen 2.11. odottaa täydennystä");
    window.picture("stub-at-home");
    window.press("Ctrl+Space");
    window.see("Pelkkä numero merkitsee");
    window.press("Escape");
    window.click("Ohjaukset");
    window.see("Täydennä nämä");
    window.see("Matti Virtanen, tavattu ma 2.11.2026");
    window.picture("stub");
    window.click("Täydennä");
    window.see("Kenen kanssa");
    window.press("Ctrl+Enter");
    window.see("Ohjaus kirjattu: Matti Virtanen");
    window.see_no("Täydennä nämä");
});

scenario!(who_types_on_after_a_number_notes_nothing_down, |setup| {
    let mut window = setup.open_practice();
    window.press("Ctrl+Space");
    window.see("Pelkkä numero merkitsee");
    window.type_text("5 45 puhelu ajokortti, sovittu cv ke");
    window.see("ke 4.11.2026");
    window.see("puhelu");
    window.axe();
    window.picture("chips");
    window.press("Enter");
    window.see("Ohjaus kirjattu: Matti Virtanen");
    window.click("Ohjaukset");
    window.see("cv (ke 4.11.2026)");
    window.see_no("Täydennä nämä");
});

scenario!(a_line_that_was_not_sent_is_there_again, |setup| {
    let mut window = setup.open_practice();
    window.press("Ctrl+Space");
    window.see("Pelkkä numero merkitsee");
    window.type_text("aino ajokortti");
    window.see("Valitse vielä: Kesto");
    window.press("Escape");
    window.press("Ctrl+L");
    window.see("Avaa harjoitusvihko");
    window.press("Enter");
    window.see("Lokakuun raportti");
    window.rest();
    window.press("Ctrl+Space");
    window.see("Valitse vielä: Kesto");
});

scenario!(a_chip_that_is_open_is_chosen_by_the_arrow_keys, |setup| {
    let mut window = setup.open_practice();
    window.press("Ctrl+Space");
    window.see("Pelkkä numero merkitsee");
    window.type_text("aino ajokortti");
    window.see("Valitse vielä: Kesto");
    window.press("Enter");
    window.see_element("button[data-open]:focus");
    window.press("Down");
    window.press("Down");
    window.see("30 min");
    window.press("Enter");
    window.see("Ohjaus kirjattu: Aino Korhonen");
});

/// Three more people in the practice notebook, and a session of eight as the last group.
fn with_a_group_of_eight(folder: &Path) {
    let path = folder.join("harjoitusvihko.vihko");
    let with = Unlock::Passphrase(Passphrase::typed(PRACTICE_PASSPHRASE));
    let mut book = Notebook::open(&path, &with, Clock::System).unwrap();
    for family in ["Salo", "Koski", "Lahti"] {
        let person = PersonDraft {
            family_name: family.into(),
            given_name: "Eeva".into(),
            ..PersonDraft::default()
        };
        book.record(person).unwrap();
    }
    let part = |(person, _): (PersonId, _)| ParticipantDraft {
        person: Some(person),
        attendance: "present".into(),
        addition: String::new(),
    };
    let people = book.list::<PersonId>().unwrap();
    assert_eq!(people.len(), 8);
    book.record(SessionDraft {
        held_on: "2026-11-01".into(),
        minutes: "60".into(),
        kind: "group".into(),
        way: "on-site".into(),
        participants: people.into_iter().map(part).collect(),
        ..SessionDraft::default()
    })
    .unwrap();
    book.close().unwrap();
}

scenario!(
    a_group_of_eight_with_two_exceptions_takes_ten_keys,
    |setup| {
        let setup = setup.with_practice();
        with_a_group_of_eight(setup.folder());
        let mut window = setup.open();
        window.see("Avaa harjoitusvihko");
        window.tab_to("Avaa harjoitusvihko");
        window.press("Enter");
        window.see("Aino Korhonen");
        window.forget_counts();
        window.press("Ctrl+G");
        window.see("8 / 8 · merkitse vain poikkeukset");
        window.press("4");
        window.press("4");
        window.press("6");
        window.see("6 / 8 · merkitse vain poikkeukset");
        window.see("ei saapunut");
        window.see("perui ajoissa");
        window.tab_to("Mitä tehtiin");
        window.type_text("CV-paja");
        window.axe();
        window.picture("group");
        window.press("Ctrl+Enter");
        window.see("Ryhmäohjaus kirjattu");
        assert!(window.keys() <= 10, "{}", window.keys());
        window.see("Paikalla 6 / 8");
        window.see(": ei saapunut");
        window.axe();
        window.picture("list");
    }
);

scenario!(
    who_was_taken_into_a_group_that_goes_on_is_offered_no_more,
    |setup| {
        const OFFERED: &str = "return [...document.querySelectorAll('details button')].map((it) => it.textContent.trim())";
        let mut window = setup.open_practice();
        window.see("Aino Korhonen");
        window.press("Ctrl+G");
        window.see("Ota mukaan");
        window.rest();
        let before = window.run(OFFERED, vec![]);
        let first = before[0].as_str().unwrap().to_owned();
        window.run(
            "document.querySelector('details').open = true; document.querySelector('details button').click()",
            vec![],
        );
        window.rest();
        // So long may pass until what is typed has been kept.
        std::thread::sleep(Duration::from_secs(2));
        window.click("Tänään");
        window.see("Lokakuun raportti");
        window.press("Ctrl+G");
        window.see("Hylkää ja aloita alusta");
        window.rest();
        let now = window.run(OFFERED, vec![]);
        assert!(!now.as_array().unwrap().contains(&first.into()), "{now}");
        window.click("Hylkää ja aloita alusta");
        window.rest();
        assert_eq!(window.run(OFFERED, vec![]), before);
    }
);

scenario!(search_finds_every_form_of_a_word_and_opens_it, |setup| {
    let mut window = setup.open_practice();
    window.press("Ctrl+K");
    window.see("Etsi henkilöä");
    window.type_text("ainon");
    window.see("Korhonen, Aino");
    window.axe();
    window.picture("found");
});
