//! What the monthly report says, in the words that its readers meet.

use serde_json::{Value, json};
use tempfile::TempDir;
use vihko::exchange::data::NotebookData;
use vihko::notebook::{Clock, Notebook, ReportWanted};
use vihko::pdf::document::{Block, Document, Words};
use vihko::pdf::papers::{self, Origin};
use vihko::report::{MonthReport, Naming};
use vihko::text::{Language, Text};
use vihko::values::Month;
use vihko::vault::{Passphrase, PassphraseCost};

use super::support::day;

const PRACTICE: &str = include_str!("../../src-tauri/crates/vihko/practice/harjoitusvihko.json");

/// The practice notebook's content with something changed, in a notebook on the given day.
fn notebook(on: &str, change: impl FnOnce(&mut Value)) -> (TempDir, Notebook) {
    let mut content: Value = serde_json::from_str(PRACTICE).unwrap();
    change(&mut content);
    let folder = tempfile::tempdir().unwrap();
    let (mut book, _) = Notebook::create(
        &folder.path().join("v.vihko"),
        &Passphrase::choose("harjoitus harjoitus").unwrap(),
        PassphraseCost::FLOOR,
        Clock::Fixed(day(on)),
    )
    .unwrap();
    book.import(NotebookData::read(&content.to_string()).unwrap())
        .unwrap();
    (folder, book)
}

fn report(book: &Notebook, month: &str, person: Option<&str>, naming: Naming) -> MonthReport {
    book.month_report(ReportWanted {
        payer: book.find_payer(None).unwrap(),
        month: Month::parse(month).unwrap(),
        person: person.map(|name| book.find_person(name).unwrap()),
        naming,
    })
    .unwrap()
}

/// Every line of the paper, no-break spaces shown as plain ones and places to divide a word left out.
fn lines(report: &MonthReport) -> Vec<String> {
    let document: Document = papers::month_report(report, Origin::Own);
    let mut lines = Vec::new();
    told(&document.blocks, &mut lines);
    lines
        .iter()
        .map(|line| line.replace('\u{a0}', " ").replace('\u{ad}', ""))
        .collect()
}

fn told(blocks: &[Block], lines: &mut Vec<String>) {
    let say = |words: &Words| -> String { words.0.iter().map(|run| run.text.as_str()).collect() };
    let row = |cells: &Vec<Words>| cells.iter().map(say).collect::<Vec<_>>().join(" | ");
    for block in blocks {
        match block {
            Block::Heading(_, text) => lines.push(text.clone()),
            Block::Paragraph(words) => lines.push(say(words)),
            Block::Bullets(items) | Block::Note(items) => lines.extend(items.iter().map(say)),
            Block::Facts(facts) => lines.extend(
                facts
                    .rows
                    .iter()
                    .map(|(name, value)| format!("{name}: {}", say(value))),
            ),
            Block::Table(table) => {
                lines.extend(table.head.iter().map(row));
                lines.extend(table.rows.iter().map(row));
                lines.extend(table.total.iter().map(row));
            }
            Block::Scales(scales) => lines.extend(scales.iter().map(|it| it.alternative.clone())),
            Block::Together(inner) => told(inner, lines),
            Block::Choices(choices) => lines.extend(choices.items.iter().map(|it| say(&it.label))),
            Block::Blanks(blanks) => lines.extend(blanks.items.iter().map(|it| say(&it.name))),
            Block::Code(code) => lines.extend(code.beside.iter().map(say)),
            Block::Groups(groups) => lines.extend(groups.iter().cloned()),
            Block::Letterhead(_) | Block::Signatures(_) | Block::Space(_) | Block::PageBreak => {}
        }
    }
}

/// The lines from one that is given to the next heading of the same kind of part.
fn after(lines: &[String], title: &str, count: usize) -> String {
    let at = lines.iter().position(|line| line == title).unwrap();
    lines[at..]
        .iter()
        .take(count)
        .cloned()
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn each_amount_is_explained_once_by_the_name_that_the_scheme_has() {
    let (_folder, book) = notebook("2026-11-02", |_| {});
    let lines = lines(&report(
        &book,
        "2026-10",
        Some("Korhonen, Aino"),
        Naming::Names,
    ));
    expect_test::expect![[r#"
        Miten summa on laskettu
        Peruste | Euroa
        Bruttopalkka kuukauden toteuman mukaan | 1 800,00
        Sivukulut kuukauden toteuman mukaan | 378,00
        Lomaraha kuukauden toteuman mukaan | 75,00
        Palkkauskustannukset | 2 253,00
        Palkkatuki 1.–31.10.2026: 50 % × 1 800,00 € | 900,00
        Palkkatuki | 900,00
        Kemi-lisä enintään: 100 % × 2 253,00 € − valtion tuki 900,00 € − muu tuki 0,00 € | 1 353,00
        Kemi-lisä, täysi kuukausi | 500,00
        Kemi-lisä | 500,00
        Vakuutus"#]]
    .assert_eq(&after(&lines, "Miten summa on laskettu", 12));
    assert!(
        lines.contains(&"Työaika: 36 h/vko, 96 % täydestä työajasta".to_owned()),
        "{lines:#?}"
    );
}

#[test]
fn what_is_missing_is_told_in_whole_sentences_and_an_open_application_holds_nothing_up() {
    let (_folder, book) = notebook("2026-11-02", |_| {});
    let october = report(&book, "2026-10", Some("Virtanen, Matti"), Naming::Names);
    expect_test::expect![[r#"
        Vielä puuttuu
        Yksi ohjaus puuttuu: kirjattu 1, oma tavoite 2.
        Kuukauden seurantalomake puuttuu.
        Kemi-lisä: ei vielä haettu."#]]
    .assert_eq(&after(&lines(&october), "Vielä puuttuu", 4));
    assert_eq!(october.gaps(), 2, "the application is no gap");
}

#[test]
fn more_months_than_the_decision_allows_are_told() {
    let told = |months: &str| {
        let (_folder, book) = notebook("2026-11-02", |it| {
            for supplement in it["supplements"].as_array_mut().unwrap() {
                supplement["months"] = json!(months);
            }
        });
        let october = report(&book, "2026-10", Some("Korhonen, Aino"), Naming::Names);
        let used = october.people[0].support_month.unwrap().n.to_string();
        let line = format!(
            "Kemi-lisä: tukikuukausi {used}, vaikka päätöksen mukaan niitä on enintään {months}."
        );
        lines(&october).contains(&line)
    };
    assert!(told("1"));
    assert!(!told("12"));
}

#[test]
fn a_supplement_without_decision_or_record_is_told() {
    for (change, told) in [
        (
            (|it: &mut Value| it["supplements"][4]["applied_on"] = json!("2026-10-20"))
                as fn(&mut Value),
            "Kemi-lisä: haettu, mutta päätöstä ei ole vielä kirjattu.",
        ),
        (
            |it| {
                it["supplements"].as_array_mut().unwrap().pop();
            },
            "Kemi-lisä: hakemusta tai päätöstä ei ole kirjattu.",
        ),
    ] {
        let (_folder, book) = notebook("2026-11-02", change);
        let october = report(&book, "2026-10", Some("Virtanen, Matti"), Naming::Names);
        assert!(lines(&october).contains(&told.to_owned()));
    }
}

#[test]
fn what_lies_ahead_is_told_as_coming_and_an_open_month_says_that_it_is_open() {
    let (_folder, book) = notebook("2026-11-02", |_| {});
    let ahead = lines(&report(&book, "2027-10", None, Naming::Names));
    assert!(
        ahead.contains(&"Kuukausi ei ole vielä päättynyt, joten tiedot voivat muuttua.".to_owned())
    );
    assert!(
        ahead.contains(&"Työ päättyy 15.10.2027 sovitusti.".to_owned()),
        "{ahead:#?}"
    );
    assert!(ahead.contains(&"Kemi-lisä päättyy 15.10.2027.".to_owned()));
    assert!(ahead.contains(&"Kuukaudelle ei ole kirjattu yhtään ohjausta.".to_owned()));
    let past = lines(&report(&book, "2026-10", None, Naming::Names));
    assert!(
        !past
            .iter()
            .any(|line| line.contains("ei ole vielä päättynyt"))
    );
    assert!(
        past.contains(&"Työ päättyi 31.10.2026 sovitusti.".to_owned()),
        "{past:#?}"
    );
}

#[test]
fn a_groups_size_is_the_same_on_everybodys_own_paper() {
    let (_folder, book) = notebook("2026-11-02", |_| {});
    let sizes = |person: Option<&str>| -> Vec<u32> {
        let report = report(&book, "2026-10", person, Naming::Names);
        let of = report
            .people
            .iter()
            .find(|it| it.placement.job_title == "keittiöapulainen" || person.is_some())
            .unwrap();
        of.sessions.iter().map(|line| line.present).collect()
    };
    let alone = sizes(Some("Korhonen, Aino"));
    assert!(alone.contains(&2), "{alone:?}");
}

#[test]
fn steps_without_names_have_no_empty_columns() {
    let (_folder, book) = notebook("2026-11-02", |_| {});
    let numbered = lines(&report(&book, "2026-10", None, Naming::Pseudonyms));
    expect_test::expect![[r#"
        Sovitut askeleet
        Mihin mennessä | Tila
        16.10.2026 | tehty 15.10.2026"#]]
    .assert_eq(&after(&numbered, "Sovitut askeleet", 3));
}

#[test]
fn english_tables_write_days_short() {
    let (_folder, book) = notebook("2026-11-02", |it| it["payers"][0]["language"] = json!("en"));
    let lines = lines(&report(
        &book,
        "2026-10",
        Some("Hassan, Fatima"),
        Naming::Names,
    ));
    expect_test::expect![[r#"
        Agreed steps
        What | Who | By | State
        Soittaa kaupungin ompelimoon | Fatima | 16 Oct 2026 | done 15 Oct 2026"#]]
    .assert_eq(&after(&lines, "Agreed steps", 3));
    assert_eq!(
        Text::new(Language::En)
            .day(day("2026-10-01"))
            .replace('\u{a0}', " "),
        "1 October 2026"
    );
}
