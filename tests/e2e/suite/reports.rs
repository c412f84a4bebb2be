//! Monthly reports: the gaps of a month mended in place, a month confirmed, corrected, and opened from disk.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use vihko::association::PayerDraft;
use vihko::exchange::forms::newest;
use vihko::exchange::report::ReportData;
use vihko::form::{FormDraft, QuestionKind, Scope};
use vihko::pdf;
use vihko::session::{ParticipantDraft, SessionDraft};
use vihko::values::{Draft, Month, PayerId};
use vihko_e2e::{Leg, Light, Setup, Window, open_practice, scenario};

/// Records what the practice notebook's October lacks: Matti's form and his second session.
fn with_complete_october(setup: Setup) -> Setup {
    let setup = setup.with_practice();
    let mut book = open_practice(setup.folder());
    let matti = book.people("Matti Virtanen").unwrap().remove(0);
    let (placement, _) = matti.placement.unwrap();
    let template = newest().unwrap();
    let template = template.iter().find(|it| it.scope == Scope::Month).unwrap();
    let answer = |kind| match kind {
        QuestionKind::Scale => "4",
        QuestionKind::YesNo => "yes",
        QuestionKind::Text => "Ajokortti",
        QuestionKind::Count => "1",
        QuestionKind::Day => "2026-10-30",
    };
    let answers = template.questions.iter();
    book.record(FormDraft {
        template: template.id.clone(),
        version: template.version.to_string(),
        placement: Some(placement),
        month: "2026-10".into(),
        filled_on: "2026-10-30".into(),
        answers: answers
            .map(|it| (it.id.clone(), answer(it.kind).to_owned()))
            .collect(),
        ..FormDraft::default()
    })
    .unwrap();
    let session = SessionDraft {
        held_on: "2026-10-29".into(),
        minutes: "30".into(),
        kind: "guidance".into(),
        way: "on-site".into(),
        text: "Trukkikortti sovittu.".into(),
        participants: vec![ParticipantDraft {
            person: Some(matti.id),
            attendance: "present".into(),
            ..ParticipantDraft::default()
        }],
        ..SessionDraft::default()
    };
    book.record_session(session, Vec::new()).unwrap();
    book.close().unwrap();
    setup
}

/// The one paper in a folder, as soon as it is there.
fn only_paper(folder: &Path) -> PathBuf {
    for _ in 0..300 {
        let entries = std::fs::read_dir(folder).into_iter().flatten();
        let mut papers = entries
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|it| it == "pdf"));
        if let Some(paper) = papers.next() {
            assert_eq!(papers.next(), None);
            return paper;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("no paper lies in the folder");
}

/// The paper as another program reads it: its data and its text.
fn read(paper: &Path) -> (ReportData, String) {
    let bytes = std::fs::read(paper).unwrap();
    assert!(bytes.starts_with(b"%PDF"));
    let data = String::from_utf8(pdf::data(&bytes).unwrap()).unwrap();
    let text = Command::new("pdftotext").arg(paper).arg("-").output();
    let text = String::from_utf8(text.unwrap().stdout).unwrap();
    (ReportData::read(&data).unwrap(), text)
}

/// Goes from Tänään to October's closing page with the keyboard.
fn to_october(window: &mut Window) {
    window.see("Lokakuun raportti");
    window.tab_to("Avaa raportti");
    window.press("Enter");
    window.see("Ennen lähettämistä");
    window.see_element("figure svg");
}

scenario!(
    a_complete_month_of_three_is_closed_by_two_clicks_and_its_pdf_opens,
    |setup| {
        let saved = tempfile::tempdir().unwrap();
        let setup = with_complete_october(setup).choose(saved.path());
        let papers = setup.folder().join("avatut");
        let mut window = setup.open_unlocked();
        window.see("9 / 9 valmiina");
        window.forget_counts();
        window.click("Avaa raportti");
        window.see("valmis vahvistettavaksi");
        window.axe();
        window.picture("complete");
        window.click("Vahvista");
        window.see("vahvistettu, nro 10");
        assert_eq!((window.clicks(), window.keys()), (2, 0));
        window.axe();
        window.picture("confirmed");
        window.click("Avaa PDF");
        let (data, text) = read(&only_paper(&papers));
        assert_eq!(data.people.len(), 3);
        let confirmed = data.confirmed.unwrap();
        assert_eq!((confirmed.number, confirmed.version), (10, 1));
        assert!(text.contains("789,48"), "{text}");
        window.click("Tallenna PDF");
        window.see("Tallennettu: kuukausiraportti-2026-10");
        assert_eq!(
            std::fs::read(only_paper(saved.path())).unwrap(),
            std::fs::read(only_paper(&papers)).unwrap()
        );
        window.click("Tulosta");
        window.rest();
        if window.setup().leg() == Leg::RealWindow {
            let confirmed = std::fs::read(only_paper(&papers)).unwrap();
            assert_eq!(arrived(&window.setup().viewed()), confirmed);
            assert_eq!(arrived(&window.setup().printed()), confirmed);
        }
        // What lies ready for a viewer goes when the notebook is locked.
        window.press("Ctrl+L");
        window.see("Avaa harjoitusvihko");
        assert!(!papers.exists());
    }
);

/// What another program has been handed, as soon as it has it.
fn arrived(path: &Path) -> Vec<u8> {
    for _ in 0..600 {
        if let Ok(bytes) = std::fs::read(path) {
            return bytes;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("{} was handed to nobody", path.display());
}

/// Waits until what has the focus is called so.
fn focus_reaches(window: &mut Window, name: &str) {
    for _ in 0..600 {
        if window.focused().replace('\u{a0}', " ").contains(name) {
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    window.picture("stopped");
    panic!("the focus is on {}, not on {name}", window.focused());
}

scenario!(
    every_gap_of_a_month_is_mended_in_place_by_keyboard_and_the_month_confirmed,
    |setup| {
        let mut window = setup.open_practice();
        to_october(&mut window);
        window.see("7 / 9");
        window.axe();
        window.picture("gaps");
        window.forget_counts();
        // The first gap has the focus; Enter opens what mends it, and the next one is up when it is mended.
        focus_reaches(&mut window, "Matti Virtanen – yksi ohjaus puuttuu");
        window.press("Enter");
        // The day is the month's, not today.
        window.see("pe 30.10.2026");
        window.axe();
        window.picture("session");
        window.press("Ctrl+Enter");
        window.see("8 / 9");
        focus_reaches(&mut window, "Matti Virtanen – seurantalomake puuttuu");
        window.press("Enter");
        window.see("Matti Virtanen – lokakuu 2026");
        window.rest();
        window.axe();
        window.picture("form");
        for step in ["4", "3", "4", "5", "3", "4", "4", "3"] {
            window.press(step);
        }
        window.type_text("Lumityöt");
        window.press("Enter");
        window.press("e");
        for _ in 12..=14 {
            window.press("Enter");
        }
        window.press("k");
        window.press("k");
        window.type_text("Ajokortti");
        window.press("Enter");
        window.press("e");
        window.press("Ctrl+Enter");
        window.see("9 / 9");
        focus_reaches(&mut window, "lisän hakemista ei ole kirjattu");
        window.press("Enter");
        window.see("Ellei päätöstä ole vielä tullut");
        window.rest();
        window.axe();
        window.picture("supplement");
        window.type_text("31.2.");
        window.press("Enter");
        window.see("korjattavaa");
        window.axe();
        window.press("Ctrl+a");
        window.type_text("2.11.");
        window.see("ma 2.11.2026");
        window.press("Enter");
        window.see("lisän päätös puuttuu");
        window.picture("mended");
        assert!(window.keys() <= 40, "{} keys", window.keys());
        window.tab_to("Vahvista");
        window.press("Enter");
        window.see("vahvistettu, nro 10");
    }
);

scenario!(
    an_incomplete_month_needs_a_reason_which_is_printed,
    |setup| {
        let papers = setup.folder().join("avatut");
        let mut window = setup.open_practice();
        to_october(&mut window);
        window.tab_to("Vahvista puutteellisena…");
        window.press("Enter");
        window.see("Miksi raportti lähetetään puutteellisena?");
        window.axe();
        window.picture("asked");
        window.press("Ctrl+Enter");
        window.see("puuttuu vielä");
        window.axe();
        window.tab_to("Miksi raportti");
        window.type_text("Matti aloitti vasta 16.10. – lomake täytetään marraskuussa.");
        window.press("Ctrl+Enter");
        window.see("vahvistettu puutteellisena, nro 10");
        window.see("Vahvistettu puutteellisena: Matti aloitti vasta 16.10.");
        window.axe();
        window.picture("confirmed");
        window.tab_to("Avaa PDF");
        window.press("Enter");
        let (data, text) = read(&only_paper(&papers));
        let reason = data.confirmed.unwrap().incomplete_reason;
        assert!(reason.starts_with("Matti aloitti vasta 16.10."), "{reason}");
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains("lomake täytetään marraskuussa"), "{text}");
        // Whoever changes something in a confirmed month is told so.
        window.click("Lomakkeet");
        window.click("Aino Korhonen");
        window.see("Olet jo vahvistanut lokakuun 2026 raportin");
        window.axe();
        window.click("Työllistetyt");
        window.click("Aino Korhonen");
        window.click("Työ ja tuki");
        window.click("Muuta: Lokakuu 2026");
        window.see("Olet jo vahvistanut lokakuun 2026 raportin");
        window.see("1 800,00 €");
        window.axe();
        window.picture("told");
    }
);

scenario!(
    where_each_has_a_paper_the_one_that_is_shown_is_opened,
    |setup| {
        let setup = with_complete_october(setup);
        let mut book = open_practice(setup.folder());
        let (payer, kept) = book.list::<PayerId>().unwrap().remove(0);
        let draft = PayerDraft {
            paper_per: "person".into(),
            ..PayerDraft::of(&kept)
        };
        book.change(payer, draft).unwrap();
        book.confirm(payer, Month::parse("2026-10").unwrap(), "")
            .unwrap();
        book.close().unwrap();
        let papers = setup.folder().join("avatut");
        let mut window = setup.open_unlocked();
        window.click("Raportit");
        window.click("Lokakuu 2026");
        window.see("Kenen raportti");
        window.see_element("figure svg");
        window.rest();
        window.click("Avaa PDF");
        let paper = only_paper(&papers);
        let (data, _) = read(&paper);
        assert!(data.confirmed.is_some());
        assert_eq!(data.people.len(), 1);
        let first = data.people[0].number;
        std::fs::remove_file(paper).unwrap();
        // Another one is shown, and opened.
        window.run(
            "document.querySelectorAll('.which label')[1].click()",
            vec![],
        );
        window.rest();
        window.click("Avaa PDF");
        let (data, _) = read(&only_paper(&papers));
        assert!(data.confirmed.is_some());
        assert_ne!(data.people[0].number, first);
    }
);

scenario!(a_correction_is_a_second_version, |setup| {
    let setup = with_complete_october(setup);
    let mut book = open_practice(setup.folder());
    let payer = book.find_payer(None).unwrap();
    book.confirm(payer, Month::parse("2026-10").unwrap(), "")
        .unwrap();
    book.close().unwrap();
    let papers = setup.folder().join("avatut");
    let mut window = setup.open_unlocked();
    window.click("Työllistetyt");
    window.click("Aino Korhonen");
    window.click("Työ ja tuki");
    window.click("Muuta: Lokakuu 2026");
    window.see("Muuta tunteja ja palkkaa");
    window.tab_to("Tehdyt tunnit");
    window.press("Ctrl+a");
    window.type_text("148");
    window.press("Ctrl+Enter");
    window.see("Kirjattu");
    window.click("Raportit");
    window.see("muuttunut vahvistamisen jälkeen, nro 10");
    window.axe();
    window.picture("list");
    window.click("Lokakuu 2026");
    window.see("Mitä korjaus muuttaa");
    window.axe();
    window.picture("changes");
    window.click("Vahvista korjaus");
    window.see("vahvistettu, nro 10 v2");
    window.click("Avaa PDF");
    let (data, _) = read(&only_paper(&papers));
    let confirmed = data.confirmed.unwrap();
    assert_eq!((confirmed.number, confirmed.version), (10, 2));
    assert_eq!(data.changes.len(), 1);
});

scenario!(
    by_night_and_twice_as_large_reports_are_within_reach,
    |setup| {
        let mut window = setup
            .light(Light::Night)
            .preferring("fi", 200)
            .open_practice();
        window.click("Raportit");
        window.see("Lokakuu 2026");
        window.axe();
        assert!(!window.scrolls_sideways());
        window.picture("list");
        window.click("Lokakuu 2026");
        window.see("Ennen lähettämistä");
        window.see_element("figure svg");
        window.axe();
        assert!(!window.scrolls_sideways());
        window.picture("closing");
        window.click("Vahvista puutteellisena…");
        window.see("Miksi raportti lähetetään puutteellisena?");
        window.axe();
        assert!(!window.scrolls_sideways());
        window.picture("reason");
    }
);
