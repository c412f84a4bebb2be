//! The JSON Schemas that lie in the repository, and the files that must fit them.

use expect_test::expect_file;
use jsonschema::Validator;
use serde_json::{Value, json};
use vihko::exchange::data::NotebookData;
use vihko::exchange::report::ReportData;
use vihko::exchange::schema_text;
use vihko::form::Template;
use vihko_tests::{Tiny, changed, practice};

/// The schema as anybody outside reads it.
fn schema(name: &str) -> Validator {
    let path = format!(
        "{}/../src-tauri/crates/vihko/schemas/generated/{name}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .unwrap()
}

fn assert_fits(schema: &Validator, instance: &Value) {
    let faults: Vec<_> = schema
        .iter_errors(instance)
        .map(|it| format!("{} {it}", it.instance_path()))
        .collect();
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn the_schemas_of_content_reports_and_forms_are_those_of_the_types() {
    expect_file!["../../../src-tauri/crates/vihko/schemas/generated/vihko-tiedot.json"]
        .assert_eq(&schema_text::<NotebookData>());
    expect_file!["../../../src-tauri/crates/vihko/schemas/generated/kuukausiraportti.json"]
        .assert_eq(&schema_text::<ReportData>());
    expect_file!["../../../src-tauri/crates/vihko/schemas/generated/lomakepohja.json"]
        .assert_eq(&schema_text::<Template>());
}

#[test]
fn the_practice_content_fits_its_schema_before_and_after_the_notebook() {
    let schema = schema("vihko-tiedot");
    let shipped = include_str!("../../../src-tauri/crates/vihko/practice/harjoitusvihko.json");
    assert_fits(&schema, &serde_json::from_str(shipped).unwrap());
    let exported: Value = serde_json::from_str(&super::content(&practice().open())).unwrap();
    assert_fits(&schema, &exported);
    assert!(!schema.is_valid(&changed(&exported, "/people/0/shoe_size", json!(41))));
    assert!(!schema.is_valid(&changed(&exported, "/people/0/given_name", json!(41))));
}

#[test]
fn a_report_fits_its_schema_as_a_draft_confirmed_and_without_names() {
    let schema = schema("kuukausiraportti");
    let practice = practice();
    let write = |extra: &[&str]| -> Value {
        let data = practice.file("r.json");
        let mut program = practice.program(["report"]);
        for arg in extra {
            program = program.arg(arg);
        }
        program
            .arg("--out")
            .arg(practice.file("r.pdf"))
            .arg("--data")
            .arg(&data)
            .done();
        serde_json::from_str(&std::fs::read_to_string(data).unwrap()).unwrap()
    };
    let draft = write(&["2026-10"]);
    assert_fits(&schema, &draft);
    assert_fits(&schema, &write(&["2026-09"]));
    assert_fits(&schema, &write(&["2026-10", "--pseudonyms"]));
    assert!(!schema.is_valid(&changed(&draft, "/total/supplement", json!("789,48"))));
    assert!(!schema.is_valid(&changed(&draft, "/people/0/private_note", json!("x"))));
}

#[test]
fn the_shipped_form_templates_fit_their_schema() {
    let schema = schema("lomakepohja");
    let folder = format!(
        "{}/../src-tauri/crates/vihko/forms",
        env!("CARGO_MANIFEST_DIR")
    );
    let mut n_templates = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let template: Value =
            serde_json::from_str(&std::fs::read_to_string(file.unwrap().path()).unwrap()).unwrap();
        assert_fits(&schema, &template);
        n_templates += 1;
    }
    assert_eq!(
        n_templates,
        vihko::exchange::forms::templates().unwrap().len()
    );
}

#[test]
fn an_empty_notebook_has_a_content_that_fits() {
    let schema = schema("vihko-tiedot");
    assert_fits(&schema, &json!({"format": "seurantavihko", "version": 1}));
    assert_fits(
        &schema,
        &serde_json::from_str(&super::content(&Tiny::new().book)).unwrap(),
    );
}
