//! One line put in while the notebook is locked.

use vihko::notebook::{Clock, Notebook, PRACTICE_PASSPHRASE};
use vihko::person::HiringDraft;
use vihko::values::PayerId;
use vihko::vault::{Passphrase, Unlock};
use vihko_e2e::{Setup, scenario};

/// One's own notebook with Aino in it.
fn with_aino(setup: Setup) -> Setup {
    let setup = setup.with_nobody();
    let with = Unlock::Passphrase(Passphrase::typed(PRACTICE_PASSPHRASE));
    let path = setup.folder().join("vihko.vihko");
    let mut book = Notebook::open(&path, &with, Clock::System).unwrap();
    let (payer, _) = book.list::<PayerId>().unwrap().remove(0);
    book.hire(HiringDraft {
        name: "Aino Korhonen".into(),
        start: "2026-10-01".into(),
        payer: Some(payer),
        weekly_hours: "30".into(),
        like: None,
    })
    .unwrap();
    book.close().unwrap();
    setup
}

scenario!(
    a_note_put_in_while_locked_is_asked_for_once_the_notebook_is_open,
    |setup| {
        let mut window = with_aino(setup).open_unlocked();
        window.see("Aino Korhonen");
        window.press("Ctrl+L");
        window.see("Kirjaa avaamatta vihkoa");
        window.tab_to("Kirjaa avaamatta vihkoa");
        window.press("Enter");
        window.see("Rivi menee heti lukkoon");
        window.see_focus("Mitä kirjataan", "Kirjaa");
        window.type_text("aino 45 ajokortti, sovittu cv");
        window.press("Enter");
        window.see("Yksi kirjaus odottaa, että vihko avataan.");
        window.type_text("kävi toimistolla");
        window.press("Enter");
        window.see("2 kirjausta odottaa, että vihko avataan.");
        window.axe_in_any_look();
        window.picture("entry");
        window.press("Enter");
        window.see("Tämä kohta on tyhjä");
        window.tab_to("Takaisin vihkon avaamiseen");
        window.press("Enter");
        window.see("Salasana");
        window.see("2 kirjausta odottaa");
        window.axe_in_any_look();
        window.picture("locked");
        window.type_text(PRACTICE_PASSPHRASE);
        window.press("Enter");
        window.see("2 lukittuna tehtyä kirjausta on nyt vihkossa");
        window.see("Kenet tapasit");
        window.see("kävi toimistolla");
        window.see("odottaa täydennystä");
        window.axe();
        window.picture("today");
        window.tab_to("Täydennä");
        window.press("Enter");
        window.see("Mitä käytiin läpi");
        window.axe();
        window.picture("filled");
    }
);
