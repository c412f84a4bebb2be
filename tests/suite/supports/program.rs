//! Clocks, deadlines and their answers, through the program.

use serde_json::Value;
use vihko::person::PersonDraft;
use vihko_tests::{Program, Tiny};

#[test]
fn the_program_tells_clocks_and_deadlines_and_takes_answers() {
    let (folder, path) = Tiny::new().closed();
    let run = |words: &[&str]| {
        Program::with(words)
            .arg("--notebook")
            .arg(&path)
            .passphrase(Tiny::PASSPHRASE)
            .on("2027-05-03")
    };
    for language in ["fi", "sv", "en"] {
        let clocks = run(&["clocks", "--lang", language]).done();
        assert!(clocks.starts_with("Korhonen, Aino\n"), "{clocks}");
        assert!(
            clocks.lines().count() > 10 && !clocks.contains("fact-"),
            "{clocks}"
        );
        let deadlines = run(&["deadlines", "--lang", language]).done();
        assert!(deadlines.contains("[signed-form]"), "{deadlines}");
    }
    let open = run(&["deadlines"]).done();
    assert!(open.contains("33 päivää myöhässä) [signed-form]"), "{open}");
    let said = run(&[
        "answer",
        "signed-form",
        "2027-03-30",
        "--person",
        "Aino Korhonen",
    ])
    .done();
    assert!(said.contains("vastattu"), "{said}");
    assert!(!run(&["deadlines"]).done().contains("[signed-form]"));
    let all = run(&["deadlines", "--all"]).done();
    assert!(all.contains("(tehty 30.3.2027) [signed-form]"), "{all}");
    let json: Value = serde_json::from_str(&run(&["deadlines", "--json"]).done()).unwrap();
    let deadlines = json[0]["deadlines"].as_array().unwrap();
    let signed = deadlines
        .iter()
        .find(|it| it["id"] == "signed-form")
        .unwrap();
    assert_eq!(signed["answered"], "2027-03-30");
    assert_eq!(signed["state"], "done");
    assert_eq!(json[0]["pay_subsidy"]["granted"], "10.00");
    assert_eq!(json[0]["gap"]["from"], "2027-02-01");
    let months = json[0]["months"].as_array().unwrap();
    let mut rows = months.iter().flat_map(|it| it["rows"].as_array().unwrap());
    assert!(months.len() == 12 && rows.all(|row| row["profile"]["checked_on"].is_string()));
    run(&["answer", "signed-form", "--undo"]).done();
    assert!(run(&["deadlines"]).done().contains("[signed-form]"));
    let ics = folder.path().join("maaraajat.ics");
    run(&["deadlines", "--ics", ics.to_str().unwrap()]).done();
    let calendar = std::fs::read_to_string(&ics).unwrap();
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n"), "{calendar}");
    assert!(
        calendar.contains("DTSTART;VALUE=DATE:20270331"),
        "{calendar}"
    );
    assert!(
        calendar.contains("-signed-form@seurantavihko"),
        "{calendar}"
    );
    for (words, part) in [
        (&["answer", "kahvit", "2027-03-30"][..], "apply-supplement"),
        (&["answer", "signed-form", "31.2.2027"], "done_on"),
        (&["answer", "signed-form", "2027-05-04"], "done_on"),
        (&["answer", "bonus", "2027-05-03"], "määräaikaa"),
        (&["answer", "signed-form", "--undo"], "määräaikaa"),
        (
            &[
                "answer",
                "signed-form",
                "2027-05-03",
                "--about",
                "2020-01-01",
            ],
            "määräaikaa",
        ),
        (&["clocks", "--person", "Väinö"], "Väinö"),
    ] {
        let said = run(words).refused();
        assert!(said.contains(part), "{words:?}: {said}");
    }
}

#[test]
fn a_calendar_without_entries_is_not_written() {
    let mut tiny = Tiny::new();
    let eeva = PersonDraft {
        family_name: "Salo".into(),
        given_name: "Eeva".into(),
        ..PersonDraft::default()
    };
    tiny.book.record(eeva).unwrap();
    let (folder, path) = tiny.closed();
    let ics = folder.path().join("tyhja.ics");
    let said = Program::with(["deadlines", "--person", "Salo, Eeva", "--ics"])
        .arg(&ics)
        .arg("--notebook")
        .arg(&path)
        .passphrase(Tiny::PASSPHRASE)
        .on("2026-11-02")
        .done();
    assert!(said.contains("ei ole"), "{said}");
    assert!(!ics.exists());
}

#[test]
fn of_several_such_deadlines_the_one_that_is_meant_must_be_told() {
    let mut tiny = Tiny::new();
    tiny.hire("Lahti", "Olli");
    let (_folder, path) = tiny.closed();
    let run = |words: &[&str]| {
        Program::with(words)
            .arg("--notebook")
            .arg(&path)
            .passphrase(Tiny::PASSPHRASE)
            .on("2026-11-02")
    };
    let said = run(&["answer", "signed-form", "2026-11-02"]).refused();
    assert!(said.contains("--person"), "{said}");
    run(&[
        "answer",
        "signed-form",
        "2026-11-02",
        "--person",
        "Lahti, Olli",
    ])
    .done();
    let open = run(&["deadlines"]).done();
    assert_eq!(open.matches("[signed-form]").count(), 1, "{open}");
}
