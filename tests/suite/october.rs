//! The main job: the practice notebook and its October, made by the program.

use expect_test::{expect, expect_file};
use serde_json::Value;
use vihko::association::PayerDraft;
use vihko::exchange::report::ReportData;
use vihko::notebook::{Notebook, ReportWanted};
use vihko::pdf::{self, papers};
use vihko::report::{MonthReport, Naming};
use vihko::values::{Draft, Euro};
use vihko_tests::{at, month, practice, text_of};

fn october(book: &Notebook) -> ReportWanted {
    ReportWanted {
        payer: book.find_payer(None).unwrap(),
        month: month("2026-10"),
        person: None,
        naming: Naming::Names,
    }
}

fn report(book: &Notebook) -> MonthReport {
    book.month_report(october(book)).unwrap()
}

fn euro(text: &str) -> Euro {
    Euro::parse(text).unwrap()
}

/// Every text stands after the one before it.
fn assert_in_order(whole: &str, texts: &[&str]) {
    let mut rest = whole;
    for text in texts {
        let found = rest
            .find(text)
            .unwrap_or_else(|| panic!("{text} is not behind the one before it in\n{whole}"));
        rest = &rest[found + text.len()..];
    }
}

#[test]
fn the_program_makes_the_practice_notebook_and_its_report_and_says_where() {
    let practice = practice();
    expect![[r#"
        Vihko: harjoitusvihko.vihko
        Salasana: harjoitus harjoitus
        Raportti: kuukausiraportti-2026-10.pdf
    "#]]
    .assert_eq(&practice.said);
    let said = practice.program(["check"]).done();
    assert_in_order(
        &said,
        &[
            "Vihko on kunnossa.",
            "Liitteet: 1",
            "Työllistetyt: 5",
            "Raporttien paperit (nimin ja numeroin): 18",
        ],
    );
}

#[test]
fn october_asks_for_789_euros_and_48_cents() {
    let book = practice().open();
    let report = report(&book);
    let supplements: Vec<_> = report.people.iter().map(|it| it.money.supplement).collect();
    assert_eq!(supplements, [euro("31.42"), euro("500.00"), euro("258.06")]);
    assert_eq!(report.totals.supplement, euro("789.48"));
    assert_eq!(report.totals.wage_cost, euro("5230.76"));
    assert_eq!(report.totals.pay_subsidy, euro("3148.02"));
}

#[test]
fn october_is_the_tenth_the_seventh_and_the_first_month_of_support() {
    let report = report(&practice().open());
    let months: Vec<_> = report
        .people
        .iter()
        .filter_map(|it| it.support_month)
        .map(|it| (it.n, it.max))
        .collect();
    assert_eq!(months, [(10, 10), (7, 12), (1, 12)]);
}

#[test]
fn the_group_counts_once_as_an_event_and_whole_for_each_of_the_two_who_came() {
    let report = report(&practice().open());
    assert_eq!(report.totals.sessions, 5);
    assert_eq!(report.totals.minutes, 4 * 60 + 30);
    let held: Vec<_> = report.people.iter().map(|it| it.sessions.len()).collect();
    assert_eq!(held, [3, 2, 1]);
}

#[test]
fn two_people_went_on_to_work_and_education_with_2500_euros_of_supplement_together() {
    let book = practice().open();
    let paid: Vec<Euro> = ["2026-01", "2026-02", "2026-03"]
        .into_iter()
        .flat_map(|text| {
            let wanted = ReportWanted { month: month(text), ..october(&book) };
            book.month_report(wanted).unwrap().people
        })
        .filter(|it| matches!(&it.who, vihko::report::Who::Named { family, .. } if family == "Niemi" || family == "Saari"))
        .map(|it| it.money.supplement)
        .collect();
    assert_eq!(paid.len(), 5);
    assert_eq!(paid.into_iter().sum::<Euro>(), euro("2500.00"));
}

#[test]
fn the_pages_are_as_they_were_looked_at() {
    let book = practice().open();
    let document = papers::month_report(&report(&book), book.origin());
    let pages = pdf::pages(&document).unwrap();
    expect_file!["../golden/october.txt"].assert_eq(&pages.to_string());
}

#[test]
fn another_program_reads_the_paper_in_its_order() {
    let text = text_of(&practice().pdf());
    assert_in_order(
        &text,
        &[
            "Mallilan Yhteisötupa ry",
            "LUONNOS 2.11.2026",
            "Kemin kaupunki",
            "Palkkatuetun työn kuukausiraportti",
            "Salassa pidettävä",
            "Hassan, Fatima",
            "10 / 10",
            "Korhonen, Aino",
            "7 / 12",
            "Virtanen, Matti",
            "1 / 12",
            "Yhteensä",
            "5 · 4 h 30 min",
            "5 230,76",
            "3 148,02",
            "789,48",
            "ompelija",
            "TT-2025-440",
            "§ 10/2026",
            "Fatima harjoitteli haastattelua suomeksi.",
            "kahvila-apulainen",
            "TT-2026-118",
            "kiinteistönhoitaja",
            "16.–31.10.2026: 500,00 € × 16 / 31",
            "Fatiman ohjauslomake, allekirjoitettu",
            "Vakuut",
        ],
    );
}

#[test]
fn the_data_inside_the_paper_is_the_data_file() {
    let practice = practice();
    let (pdf, data) = (practice.file("r.pdf"), practice.file("r.json"));
    practice
        .program(["report", "2026-10"])
        .arg("--out")
        .arg(&pdf)
        .arg("--data")
        .arg(&data)
        .done();
    let pdf = std::fs::read(pdf).unwrap();
    let data = std::fs::read(data).unwrap();
    assert_eq!(pdf::data(&pdf).unwrap(), data);
    // Another process on another opening of the notebook made the same bytes before.
    assert!(pdf == practice.pdf());
    let data: Value = serde_json::from_slice(&data).unwrap();
    assert_eq!(at(&data, "/total/supplement"), "789.48");
    assert_eq!(at(&data, "/people/0/supplement"), "31.42");
    assert_eq!(at(&data, "/people/2/supplement"), "258.06");
    assert_eq!(at(&data, "/draft_on"), "2026-11-02");
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let book = practice().open();
    let (once, again) = (
        book.paper(october(&book)).unwrap(),
        book.paper(october(&book)).unwrap(),
    );
    assert!(once.pdf == again.pdf);
    assert_eq!(once.data, again.data);
}

#[test]
fn one_person_can_have_a_paper_of_their_own() {
    let practice = practice();
    let pdf = practice.file("aino.pdf");
    practice
        .program(["report", "2026-10", "--person", "Aino Korhonen"])
        .arg("--out")
        .arg(&pdf)
        .done();
    let text = text_of(&std::fs::read(pdf).unwrap());
    assert!(text.contains("Korhonen, Aino") && text.contains("500,00"));
    assert!(
        !text.contains("Hassan") && !text.contains("Fatima") && !text.contains("Virtanen"),
        "{text}"
    );
}

#[test]
fn the_paper_is_in_the_payers_language_with_the_same_figures() {
    let mut book = practice().open();
    let wanted = october(&book);
    let mut texts = Vec::new();
    for (language, title) in [
        ("fi", "Palkkatuetun työn kuukausiraportti"),
        ("sv", "Månadsrapport"),
        ("en", "Monthly report"),
    ] {
        let payer = PayerDraft::of(&book.get(wanted.payer).unwrap());
        book.change(
            wanted.payer,
            PayerDraft {
                language: language.into(),
                ..payer
            },
        )
        .unwrap();
        let paper = book.paper(wanted).unwrap();
        let text = text_of(&paper.pdf);
        assert!(text.contains(title), "{language}: {text}");
        // English writes 789.48.
        let figures = text.replace(',', ".");
        for figure in ["31.42", "500.00", "258.06", "789.48"] {
            assert!(figures.contains(figure), "{language} {figure}");
        }
        let data = ReportData::read(&paper.data).unwrap();
        texts.push(data.people[0].rows[0].text.clone());
        assert_eq!(data.total.supplement, euro("789.48"));
    }
    texts.sort();
    texts.dedup();
    assert_eq!(texts.len(), 3);
}
