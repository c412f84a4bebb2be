//! Names that no face has: refused wherever they are typed or come in, and never drawn as boxes.

use serde_json::{Value, json};
use vihko::association::AssociationDraft;
use vihko::error::Failure;
use vihko::fault::Problem;
use vihko::pdf::{self, papers};
use vihko::person::PersonDraft;
use vihko::report::Who;
use vihko::text::Language;
use vihko::values::Draft;
use vihko_tests::{Tiny, day, refusal, text_of};

use super::pdf::made;
use super::reading::october;

const PRACTICE: &str = include_str!("../../src-tauri/crates/vihko/practice/harjoitusvihko.json");

/// Names in scripts that Inter lacks, each with the character that is told.
const NAMES: [(&str, char); 4] = [
    ("محمد", 'م'),
    ("王小明", '王'),
    ("สมชาย", 'ส'),
    ("Aino 🙂", '🙂'),
];

#[test]
fn a_name_that_no_paper_can_show_is_refused_where_it_is_typed() {
    let mut tiny = Tiny::new();
    for (name, character) in NAMES {
        let problem = Problem::NotPrintable(character);
        let person = PersonDraft {
            family_name: name.into(),
            given_name: "Aino".into(),
            ..PersonDraft::default()
        };
        let refused = refusal(tiny.book.record(person));
        let Failure::Invalid(faults) = refused else {
            panic!("{refused:?}")
        };
        let fault = faults.iter().next().unwrap();
        assert_eq!(
            (fault.field.as_str(), &fault.problem),
            ("family_name", &problem)
        );
        let kept = tiny.book.association().unwrap().unwrap();
        let association = AssociationDraft {
            name: name.into(),
            ..AssociationDraft::of(&kept)
        };
        let refused = refusal(tiny.book.keep_association(association));
        assert!(
            matches!(&refused, Failure::Invalid(faults)
            if faults.iter().next().is_some_and(|it| it.problem == problem)),
            "{refused:?}"
        );
    }
}

#[test]
fn a_file_that_brings_such_a_name_is_refused_with_every_place() {
    let mut content: Value = serde_json::from_str(PRACTICE).unwrap();
    // As if it came from somebody's own notebook.
    content.as_object_mut().unwrap().remove("practice_day");
    content["people"][0]["family_name"] = json!("محمد");
    content["sessions"][0]["text"] = json!("Puhuttiin: 王小明");
    content["association"]["name"] = json!("Yhdistys 🙂");
    let mut tiny = Tiny::new();
    let before = tiny.book.content().unwrap().write().unwrap();
    let refused = refusal(tiny.book.import_file(&content.to_string()));
    let Failure::Invalid(faults) = &refused else {
        panic!("{refused:?}")
    };
    let told: Vec<(&str, &Problem)> = faults
        .iter()
        .map(|it| (it.field.as_str(), &it.problem))
        .collect();
    for (field, character) in [
        ("association.name", '🙂'),
        ("people[0].family_name", 'م'),
        ("sessions[0].text", '王'),
    ] {
        assert!(
            told.contains(&(field, &Problem::NotPrintable(character))),
            "{told:?}"
        );
    }
    assert_eq!(tiny.book.content().unwrap().write().unwrap(), before);
}

#[test]
fn a_report_that_holds_such_a_name_all_the_same_is_refused_and_not_drawn() {
    for (name, character) in NAMES {
        let mut report = october();
        report.people[0].who = Who::Named {
            family: name.into(),
            given: "Aino".into(),
        };
        let document = papers::month_report(&report, papers::Origin::Own);
        let refused = refusal(pdf::render(&document, None, day("2026-11-02")));
        assert_eq!(refused, Failure::NoGlyph(character));
    }
}

#[test]
fn the_recovery_paper_of_a_folder_in_another_script_is_made_all_the_same() {
    let mut envelope = made::envelope();
    envelope.file = r"D:\Yhteiset\محمد 🙂\Seurantavihko\vihko.vihko";
    for language in Language::ALL {
        let document = papers::envelope(&envelope, papers::Origin::Own, *language);
        let paper = pdf::render(&document, None, day("2026-11-02")).unwrap();
        let text = text_of(&paper).replace('\n', "");
        assert!(
            text.contains(r"D:\Yhteiset\… …\Seurantavihko\vihko.vihko"),
            "{text}"
        );
    }
}
