//! Papers of any kind: several as one job, saved into a folder; a report read back.

use std::path::{Path, PathBuf};
use std::time::Duration;

use vihko::association::PayerDraft;
use vihko::values::{Draft, PayerId};
use vihko_e2e::{Light, open_practice, scenario};

/// The PDF files in a folder.
fn papers(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut papers: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    papers.retain(|path| path.extension().is_some_and(|it| it == "pdf"));
    papers
}

/// A paper in the folder, as soon as one is there.
fn first_paper(folder: &Path) -> PathBuf {
    for _ in 0..300 {
        if let Some(paper) = papers(folder).pop() {
            return paper;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("no paper lies in {}", folder.display());
}

scenario!(several_papers_are_made_as_one_job_and_saved, |setup| {
    let saved = tempfile::tempdir().unwrap();
    let mut window = setup.choose(saved.path()).open_practice();
    window.see("Lokakuun raportti");
    window.tab_to("Raportit");
    window.press("Enter");
    window.tab_to("Tee papereita");
    window.press("Enter");
    window.see("Mitkä paperit?");
    window.press("Ctrl+Enter");
    window.see("Valitse ainakin yksi paperi");
    window.click("Nimilista");
    window.click("Dokumentoitu polku");
    window.see("Jos et valitse ketään");
    window.axe();
    window.picture("choose");
    window.press("Ctrl+Enter");
    window.see("Paperit ovat valmiit");
    window.axe();
    window.picture("ready");
    window.click("Tallenna kansioon");
    window.see("paperia tallennettu");
    let made = papers(saved.path());
    assert!(made.len() > 1, "{made:?}");
    for paper in made {
        assert!(std::fs::read(&paper).unwrap().starts_with(b"%PDF"));
    }
});

scenario!(the_payer_and_the_names_are_as_they_are_shown, |setup| {
    let setup = setup.with_practice();
    let mut book = open_practice(setup.folder());
    let (_, kept) = book.list::<PayerId>().unwrap().remove(0);
    let another = PayerDraft {
        name: "Tornion kaupunki".into(),
        ..PayerDraft::of(&kept)
    };
    book.record(another).unwrap();
    book.close().unwrap();
    let mut window = setup.open_unlocked();
    window.see("Lokakuun raportti");
    window.click("Raportit");
    window.click("Tee papereita");
    window.see("Mitkä paperit?");
    window.click("Kuukausiraportti");
    window.see("Kemin kaupunki");
    window.click("Numeroilla");
    // A kind that names people hides the choice.
    window.click("Dokumentoitu polku");
    window.see_no("Numeroilla");
    window.press("Ctrl+Enter");
    window.see("Paperit ovat valmiit");
});

scenario!(a_report_is_read_back_and_an_altered_one_is_told, |setup| {
    let folder = setup.folder().join("avatut");
    let mut window = setup.open_practice();
    window.see("Lokakuun raportti");
    window.click("Avaa raportti");
    window.see("Ennen lähettämistä");
    window.click("Avaa PDF");
    let bytes = std::fs::read(first_paper(&folder)).unwrap();
    window.click_within("nav", "Raportit");
    window.click("Lue raportti");
    window.choose_upload("raportti.pdf", "application/pdf", &bytes);
    window.see("Paperi ja sen tiedot täsmäävät");
    window.see("Mallilan Yhteisötupa ry");
    window.axe();
    window.picture("agrees");
    window.choose_upload("kuva.pdf", "application/pdf", b"GIF89a");
    window.see_no("Paperi ja sen tiedot täsmäävät");
    window.axe();
    window.picture("no-report");
});

scenario!(
    in_the_dark_and_twice_as_large_papers_stay_in_reach,
    |setup| {
        let mut window = setup
            .light(Light::Night)
            .preferring("sv", 200)
            .open_practice();
        window.see("Gör härnäst");
        window.click_within("nav", "Rapporter");
        window.click("Gör papper");
        window.rest();
        window.axe();
        assert!(!window.scrolls_sideways());
        window.picture("night");
    }
);
