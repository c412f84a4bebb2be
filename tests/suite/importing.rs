//! What a content file from outside may have wrong, and how a person hears of it.

use serde_json::{Value, json};
use tempfile::TempDir;
use vihko::error::Failure;
use vihko::fault::Problem;
use vihko::notebook::{Clock, Notebook};
use vihko::text::{Language, Text};
use vihko::vault::{Passphrase, PassphraseCost};

use super::support::day;

const PRACTICE: &str = include_str!("../../src-tauri/crates/vihko/practice/harjoitusvihko.json");

fn notebook() -> (TempDir, Notebook) {
    let folder = tempfile::tempdir().unwrap();
    let (book, _) = Notebook::create(
        &folder.path().join("v.vihko"),
        &Passphrase::choose("harjoitus harjoitus").unwrap(),
        PassphraseCost::FLOOR,
        Clock::Fixed(day("2026-11-02")),
    )
    .unwrap();
    (folder, book)
}

/// What is told of the practice notebook's content with something changed, as `field: problem`.
fn faults(change: impl FnOnce(&mut Value)) -> Vec<(String, Problem)> {
    let mut content: Value = serde_json::from_str(PRACTICE).unwrap();
    change(&mut content);
    faults_of(&content.to_string())
}

fn faults_of(text: &str) -> Vec<(String, Problem)> {
    let (_folder, mut book) = notebook();
    let Err(error) = book.import_file(text) else {
        return Vec::new();
    };
    let counted = book.check().unwrap();
    assert!(
        counted.iter().all(|table| table.rows == 0),
        "something was written"
    );
    error
        .faults()
        .unwrap_or_else(|| panic!("{:?}", error.failure()))
        .iter()
        .map(|fault| (fault.field.clone(), fault.problem.clone()))
        .collect()
}

fn wrong_form(field: &str, example: &str) -> (String, Problem) {
    (field.to_owned(), Problem::WrongForm(example.to_owned()))
}

#[test]
fn a_wrong_form_is_shown_by_an_example_and_never_by_a_pattern() {
    let told = faults(|it| {
        it["people"][0]["birth_date"] = json!("1.2.1970");
        it["placements"][0]["weekly_hours"] = json!("kolmekymmentä");
        it["supplements"][0]["monthly"] = json!("500");
        it["month_figures"][0]["month"] = json!("10/2026");
        it["sessions"][0]["starts_at"] = json!("9");
        it["goals"][0]["id"] = json!("7");
    });
    // The names of a changed file stand in alphabetical order.
    assert_eq!(
        told,
        [
            ("goals[0].id".to_owned(), Problem::NotAnId),
            wrong_form("month_figures[0].month", "2026-10"),
            wrong_form("people[0].birth_date", "2026-11-03"),
            wrong_form("placements[0].weekly_hours", "37.5"),
            wrong_form("sessions[0].starts_at", "09:30"),
            wrong_form("supplements[0].monthly", "1783.50"),
        ]
    );
}

#[test]
fn one_wrong_identity_code_is_one_fault() {
    let told = faults(|it| it["people"][2]["hetu"] = json!("131052-308U"));
    assert_eq!(
        told,
        [("people[2].hetu".to_owned(), Problem::HetuCheckMark)]
    );
}

#[test]
fn a_link_to_nothing_is_told_even_beside_a_wrong_person() {
    let told = faults(|it| {
        it["people"][2]["hetu"] = json!("131052-308U");
        it["goals"][0]["person"] = json!("0197a3c2-5f10-7b3e-8d21-6c4f9a0b1e57");
    });
    assert_eq!(
        told,
        [
            ("goals[0].person".to_owned(), Problem::UnknownReference),
            ("people[2].hetu".to_owned(), Problem::HetuCheckMark),
        ]
    );
}

#[test]
fn faults_of_form_and_of_content_are_told_at_once_in_the_order_of_the_file() {
    let told = faults(|it| {
        it["sessions"][0]["minutes"] = json!(45);
        it["people"][1]["birth_date"] = json!("1970-02-31");
        it["people"][0]["colour"] = json!("sininen");
        it["people"][3]["hetu"] = json!("131052-308U");
        it["association"]["iban"] = json!("FI00");
    });
    let fields: Vec<&str> = told.iter().map(|(field, _)| field.as_str()).collect();
    assert_eq!(
        fields,
        [
            "association.iban",
            "people[0].colour",
            "people[1].birth_date",
            "people[3].hetu",
            "sessions[0].minutes",
        ],
        "{told:?}"
    );
}

#[test]
fn faults_stand_in_the_order_of_the_file_and_not_of_the_alphabet() {
    let wrong = PRACTICE
        .replacen("\"hetu\": \"\"", "\"hetu\": \"131052-308U\"", 1)
        .replacen("\"area\": \"", "\"area\": \"muu-", 1);
    let fields: Vec<String> = faults_of(&wrong)
        .into_iter()
        .map(|(field, _)| field)
        .collect();
    assert_eq!(fields, ["people[0].hetu", "goals[0].area"]);
}

#[test]
fn a_file_says_what_it_is_and_of_which_version() {
    let missing = |field: &str| (field.to_owned(), Problem::Missing);
    assert_eq!(faults_of("{}"), [missing("format"), missing("version")]);
    assert_eq!(
        faults(|it| it["format"] = json!("muu")),
        [(
            "format".to_owned(),
            Problem::NotInList("seurantavihko".into())
        )]
    );
    let (_folder, mut book) = notebook();
    let newer = PRACTICE.replacen("\"version\": 1", "\"version\": 2, \"uutta\": []", 1);
    let refused = book.import_file(&newer).unwrap_err();
    assert!(matches!(refused.failure(), Failure::DataTooNew));
    let told = Text::new(Language::Fi).failure(refused.failure());
    assert!(
        told.starts_with("Tiedosto on tehty ohjelman uudemmalla versiolla."),
        "{told}"
    );
}

#[test]
fn a_name_that_stands_twice_in_its_object_is_refused() {
    let twice = PRACTICE.replacen(
        "\"job_title\": ",
        "\"job_title\": \"x\", \"job_title\": ",
        1,
    );
    assert_eq!(
        faults_of(&twice),
        [("placements[0].job_title".to_owned(), Problem::Twice)]
    );
}

#[test]
fn a_byte_order_mark_is_no_fault() {
    assert_eq!(faults_of(&format!("\u{feff}{PRACTICE}")), []);
}

#[test]
fn a_fault_of_the_file_as_a_whole_is_told_in_words() {
    let (_folder, mut book) = notebook();
    let refused = book.import_file("[]").unwrap_err();
    let told = Text::new(Language::Fi).failure(refused.failure());
    assert!(
        told.contains("\nKoko tiedosto: Tieto on väärää lajia."),
        "{told}"
    );
}
