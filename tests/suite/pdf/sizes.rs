//! The monthly report of few and of many: nobody, one, three, sixty people; forty sessions in a month.

use vihko::exchange::report::{ReportData, check_code, read_report};
use vihko::pdf::document::Document;
use vihko::pdf::pages::{Pages, Role, Shape};
use vihko::pdf::{self, DataFile, papers};
use vihko::report::{MonthReport, Who};
use vihko::text::Language;

use crate::reading::october;

/// The practice notebook's October with so many people in it, each with a name of their own.
fn people(count: usize) -> MonthReport {
    let mut report = october();
    let known = report.people.clone();
    report.people = (0..count)
        .map(|i| {
            let mut person = known[i % known.len()].clone();
            person.number = i as u32 + 1;
            person.who = Who::Named {
                family: format!("Palkkatukityöllistettynen-{i:02}"),
                given: "Aino-Kaarina".to_owned(),
            };
            person
        })
        .collect();
    report
}

fn made(report: &MonthReport) -> (Document, Vec<u8>) {
    let data = ReportData::of(report).write().unwrap();
    let mut document = papers::month_report(report, papers::Origin::Own);
    document.footer.code = Some(check_code(&data).unwrap());
    let file = DataFile {
        name: "kuukausiraportti.json".into(),
        description: papers::data_description(report),
        media_type: "application/json".into(),
        bytes: data.into_bytes(),
    };
    let bytes = pdf::render(&document, Some(&file), report.standing.day()).unwrap();
    (document, bytes)
}

/// Nothing stands outside the margins, and no line of content below the foot's room.
fn assert_within(pages: &Pages) {
    for page in &pages.pages {
        for item in &page.items {
            let Shape::Text(text) = &item.shape else {
                continue;
            };
            assert!(text.x >= 24.9 && text.x + text.width <= 191.5, "{text:?}");
            assert!(text.y >= 19.0 && text.y <= 285.0, "{text:?}");
        }
    }
}

#[test]
fn a_report_of_any_size_fits_its_pages_and_agrees_with_its_data() {
    for count in [0, 1, 3, 60] {
        let report = people(count);
        let (document, bytes) = made(&report);
        let pages = pdf::pages(&document).unwrap();
        assert_within(&pages);
        let rows = pages
            .structure
            .nodes
            .iter()
            .filter(|node| node.role == Role::H2);
        assert!(rows.count() >= count);
        let read = read_report(pdf::read(&bytes).unwrap()).unwrap();
        assert_eq!(read.differences, [], "{count} people");
        assert_eq!(read.data.people.len(), count);
        if count == 3 {
            assert!(bytes.len() < 150_000, "{} bytes", bytes.len());
        }
    }
}

#[test]
fn forty_sessions_in_a_month_are_all_told() {
    let mut report = people(1);
    let line = report.people[0].sessions[0].clone();
    report.people[0].sessions = (1..=40)
        .map(|i| {
            let mut line = line.clone();
            line.text = format!("Ohjauskerta numero {i}.");
            line
        })
        .collect();
    let (document, bytes) = made(&report);
    assert_within(&pdf::pages(&document).unwrap());
    let paper = pdf::read(&bytes).unwrap();
    let told = |row: &&Vec<String>| row.iter().any(|it| it.contains("Ohjauskerta numero"));
    assert_eq!(paper.tables().flatten().filter(told).count(), 40);
    assert_eq!(read_report(paper).unwrap().differences, []);
}

#[test]
fn a_text_of_twenty_thousand_words_is_laid_out_and_read_whole() {
    let mut report = people(1);
    let words: Vec<String> = (0..20_000).map(|i| format!("sana{i}")).collect();
    report.people[0].sessions[0].text = words.join(" ");
    let (document, bytes) = made(&report);
    let pages = pdf::pages(&document).unwrap();
    assert_within(&pages);
    assert!(pages.pages.len() > 20);
    let text = pdf::read(&bytes).unwrap().text;
    for word in [&words[0], &words[9_999], &words[19_999]] {
        assert!(text.contains(word.as_str()), "{word}");
    }
}

#[test]
fn what_is_written_in_another_language_is_marked_with_it() {
    let mut report = people(1);
    report.payer.language = Language::Sv;
    report.people[0].sessions[0].text =
        "Käytiin läpi työvuorot ja sovittiin, että kassatyö aloitetaan maanantaina.".into();
    let pages = pdf::pages(&papers::month_report(&report, papers::Origin::Own)).unwrap();
    let nodes = pages.structure.nodes.iter().enumerate();
    let marked: Vec<String> = nodes
        .filter(|(_, node)| node.language == Some(Language::Fi))
        .map(|(id, _)| pages.texts_of(id))
        .collect();
    assert!(
        marked
            .iter()
            .any(|text| text.contains("kassatyö aloitetaan")),
        "{marked:?}"
    );
}
