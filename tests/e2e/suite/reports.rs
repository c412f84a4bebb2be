//! Forms and reports: from paper by one key an answer, a month closed, confirmed and opened from disk.

use vihko::exchange::report::ReportData;
use vihko::pdf;
use vihko_e2e::{Light, Window, scenario};

/// The page on which a month is closed.
fn closing(window: &mut Window, month: &str) {
    window.click("Raportit");
    window.see("valmis vahvistettavaksi");
    window.click(month);
    window.see("Ennen lähettämistä");
    window.see_element("figure svg");
}

scenario!(a_form_from_paper_takes_one_key_an_answer, |setup| {
    let mut window = setup.open_practice();
    window.click("Lomakkeet");
    window.see("Täytettävä nyt");
    window.axe();
    window.picture("forms");
    window.click("Syötä paperilta");
    window.see("lomake 1 / 3");
    window.see("Matti Virtanen – lokakuu 2026");
    window.axe();
    window.picture("paper");
    window.forget_counts();
    window.type_text("S-0101");
    window.press("Enter");
    window.press("Enter");
    for step in ["4", "3", "4", "5", "3", "4", "4", "3"] {
        window.press(step);
    }
    window.type_text("Lumityöt");
    window.press("Enter");
    // No training: the question after it is passed over.
    window.press("e");
    for count in ["2", "1", ""] {
        window.type_text(count);
        window.press("Enter");
    }
    window.press("k");
    window.press("k");
    window.type_text("Ajokortti");
    window.press("Enter");
    window.press("e");
    window.picture("answered");
    window.press("Enter");
    window.see("Lomake on tallennettu");
    window.see("lomake 2 / 3");
    // Seventeen questions are asked; the paper's number, its day and the end take one key each.
    assert_eq!(window.keys(), 17 + 3);
    // The same paper once more is refused under its field.
    window.type_text("S-0101");
    window.press("Ctrl+Enter");
    window.see("on jo syötetty");
});

scenario!(
    a_complete_month_of_three_is_closed_by_three_clicks_and_its_pdf_opens,
    |setup| {
        let folder = setup.folder().to_owned();
        let mut window = setup.choose(&folder).open_practice();
        window.forget_counts();
        closing(&mut window, "Maaliskuu 2026");
        window.axe();
        window.picture("complete");
        window.click("Vahvista");
        window.see("vahvistettu, nro 1");
        assert_eq!(window.clicks(), 3);
        window.picture("confirmed");
        window.click("Tallenna PDF");
        window.see("Tallennettu: kuukausiraportti-2026-03");
        let saved = std::fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().path());
        let saved = saved
            .filter(|path| path.extension().is_some_and(|it| it == "pdf"))
            .map(|path| std::fs::read(path).unwrap());
        let saved: Vec<Vec<u8>> = saved.collect();
        assert_eq!(saved.len(), 1);
        let data =
            ReportData::read(&String::from_utf8(pdf::data(&saved[0]).unwrap()).unwrap()).unwrap();
        assert_eq!(data.people.len(), 3);
        assert_eq!(
            data.confirmed.map(|it| (it.number, it.version)),
            Some((1, 1))
        );
    }
);

scenario!(an_incomplete_month_needs_a_reason, |setup| {
    let mut window = setup.open_practice();
    closing(&mut window, "Lokakuu 2026");
    window.see("Matti Virtanen – seurantalomake puuttuu");
    window.axe();
    window.picture("gaps");
    window.click("Vahvista puutteellisena…");
    window.see("Miksi raportti lähetetään puutteellisena?");
    window.axe();
    window.press("Ctrl+Enter");
    window.see("Jotakin puuttuu vielä");
    window.type_text("Matti aloitti vasta 16.10.");
    window.press("Ctrl+Enter");
    window.see("vahvistettu puutteellisena, nro 1");
    window.see("Vahvistettu puutteellisena: Matti aloitti vasta 16.10.");
    // Whoever changes something in a confirmed month is told so.
    window.click("Lomakkeet");
    window.click("Aino Korhonen");
    window.see("Olet jo vahvistanut lokakuun 2026 raportin");
    window.axe();
});

scenario!(
    by_night_and_twice_as_large_the_closing_page_is_within_reach,
    |setup| {
        let mut window = setup
            .light(Light::Night)
            .preferring("fi", 200)
            .open_practice();
        closing(&mut window, "Lokakuu 2026");
        window.axe();
        assert!(!window.scrolls_sideways());
        window.picture("night");
    }
);
