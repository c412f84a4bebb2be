//! One thing wrong in a content file, and the sentence that names it.

use serde_json::{Value, json};
use vihko::fault::{Fault, Problem};
use vihko::notebook::{Clock, Notebook};
use vihko::vault::{Passphrase, PassphraseCost};
use vihko_tests::{Program, Tiny, changed, day};

use super::{content, import};

const NOBODY: &str = "019b76da-ffff-7002-8000-000000000000";

/// What is put where, the path under which it is told, and why.
const WRONG: &str = r#"
/people/0/shoe_size | "41" | people[0].shoe_size | UnknownField
/villages | [] | villages | UnknownField
/people/0/given_name | 7 | people[0].given_name | WrongType("string")
/people | {} | people | WrongType("array")
/people/0/given_name | " " | people[0].given_name | Missing
/people/0/birth_date | "2026-02-31" | people[0].birth_date | NoSuchDay
/people/0/birth_date | "2026-12-24" | people[0].birth_date | InTheFuture
/people/0/hetu | "131052-308A" | people[0].hetu | HetuCheckMark
/people/0/hetu | "131052" | people[0].hetu | NotAHetu
/people/0/phone | "04\u00070" | people[0].phone | StrangeCharacter
/placements/0/end | "2026-03-31" | placements[0].end | Before(2026-04-01)
/placements/0/person | "019b76da-ffff-7002-8000-000000000000" | placements[0].person | UnknownReference
/placements/0/payer | "019b76da-ffff-7002-8000-000000000000" | placements[0].payer | UnknownReference
/placements/0/weekly_hours | "61" | placements[0].weekly_hours | TooLarge("60")
/pay_subsidies/0/to | "2026-03-01" | pay_subsidies[0].to | Before(2026-04-01)
/supplements/0/monthly | "-500.00" | supplements[0].monthly | TooSmall("0")
/month_figures/0/gross | "-1.00" | month_figures[0].gross | TooSmall("0")
/month_figures/0/gross | "20000.01" | month_figures[0].gross | TooLarge("20 000")
/month_figures/0/hours | "401" | month_figures[0].hours | TooLarge("400")
/month_figures/0/paid_days | "32" | month_figures[0].paid_days | TooLarge("31")
/month_figures/0/month | "2027-01" | month_figures[0].month | InTheFuture
/month_figures/0/month | "2026-03" | month_figures[0].month | Before(2026-04-01)
/sessions/0/minutes | "1441" | sessions[0].minutes | TooLarge("1 440")
/sessions/0/held_on | "2026-11-03" | sessions[0].held_on | InTheFuture
/sessions/0/participants/0/person | "019b76da-ffff-7002-8000-000000000000" | sessions[0].participants[0].person | UnknownReference
/forms/0/version | "99" | forms[0].template | UnknownReference
/forms/0/answers/work-hours | "6" | forms[0].answers.work-hours | TooLarge("5")
/association/iban | "FI2112345600000786" | association.iban | NotAnIban
/association/business_id | "1234567-2" | association.business_id | NotABusinessId
/association/logo | "019b76da-ffff-7002-8000-000000000000" | association.logo | UnknownReference
/payers/0/reference | "20260012" | payers[0].reference | NotAReference
"#;

/// A notebook with one of each record that the faults are about, and its content.
fn good() -> (Tiny, Value) {
    let mut tiny = Tiny::new();
    tiny.complete();
    let all = serde_json::from_str(&content(&tiny.book)).unwrap();
    (tiny, all)
}

fn faults(book: &mut Notebook, content: &Value) -> Vec<Fault> {
    match import(book, content) {
        Ok(_) => Vec::new(),
        Err(error) => error
            .faults()
            .expect("faults, not another failure")
            .iter()
            .cloned()
            .collect(),
    }
}

#[test]
fn every_wrong_value_is_named_by_its_path_and_nothing_is_written() {
    let (mut tiny, good) = good();
    let before = content(&tiny.book);
    for line in WRONG.trim().lines() {
        let [place, value, path, problem] = line.split(" | ").collect::<Vec<_>>()[..] else {
            panic!("{line}");
        };
        let value = serde_json::from_str(value).unwrap();
        let found = faults(&mut tiny.book, &changed(&good, place, value));
        let found: Vec<_> = found
            .iter()
            .map(|it| format!("{} {:?}", it.field, it.problem))
            .collect();
        assert_eq!(found, [format!("{path} {problem}")], "{line}");
    }
    let long = changed(&good, "/people/0/family_name", json!("K".repeat(301)));
    let problem = Problem::TooLong(300);
    let field = "people[0].family_name".into();
    assert_eq!(faults(&mut tiny.book, &long), [Fault { field, problem }]);
    assert_eq!(content(&tiny.book), before);
}

#[test]
fn choices_and_forms_are_told_with_what_would_be_right() {
    let (mut tiny, good) = good();
    let fault = |tiny: &mut Tiny, place: &str, value: Value| {
        let mut found = faults(&mut tiny.book, &changed(&good, place, value));
        assert_eq!(found.len(), 1, "{found:?}");
        let fault = found.remove(0);
        (fault.field, fault.problem)
    };
    let (path, problem) = fault(&mut tiny, "/sessions/0/kind", json!("kahvit"));
    assert_eq!(path, "sessions[0].kind");
    assert!(
        matches!(&problem, Problem::NotInList(all) if all.contains("guidance")),
        "{problem:?}"
    );
    let (path, problem) = fault(&mut tiny, "/payers/0/scheme", json!("kemilisa"));
    assert_eq!(path, "payers[0].scheme");
    assert!(
        matches!(&problem, Problem::NotInList(all) if all.contains("kemi-lisa")),
        "{problem:?}"
    );
    let (path, _) = fault(&mut tiny, "/people/0/id", json!("viisi"));
    assert_eq!(path, "people[0].id");
    let (path, _) = fault(&mut tiny, "/month_figures/0/gross", json!("paljon"));
    assert_eq!(path, "month_figures[0].gross");
    let (path, _) = fault(&mut tiny, "/sessions/0/held_on", json!("eilen"));
    assert_eq!(path, "sessions[0].held_on");
}

#[test]
fn the_same_id_twice_is_told_under_the_second() {
    let (mut tiny, good) = good();
    for list in [
        "people",
        "placements",
        "sessions",
        "forms",
        "month_figures",
        "payers",
    ] {
        let mut content = good.clone();
        let twin = content[list][0].clone();
        content[list].as_array_mut().unwrap().push(twin);
        let n = content[list].as_array().unwrap().len() - 1;
        let found = faults(&mut tiny.book, &content);
        assert_eq!(
            found,
            [Fault {
                field: format!("{list}[{n}].id"),
                problem: Problem::Twice
            }]
        );
    }
}

#[test]
fn two_months_or_decisions_that_cannot_both_hold_are_refused() {
    let (mut tiny, good) = good();
    for (list, field, problem) in [
        ("month_figures", "month", Problem::Twice),
        ("forms", "month", Problem::Twice),
        ("pay_subsidies", "from", Problem::Overlaps),
        ("supplements", "from", Problem::Overlaps),
        ("people", "number", Problem::Twice),
    ] {
        let mut content = good.clone();
        let mut twin = content[list][0].clone();
        twin["id"] = json!(NOBODY);
        content[list].as_array_mut().unwrap().push(twin);
        let n = content[list].as_array().unwrap().len() - 1;
        let found = faults(&mut tiny.book, &content);
        assert_eq!(
            found,
            [Fault {
                field: format!("{list}[{n}].{field}"),
                problem
            }]
        );
    }
}

#[test]
fn an_attachment_must_be_what_its_checksum_says() {
    let (mut tiny, mut good) = good();
    let attachment = json!({
        "id": NOBODY, "kind": "payslip", "name": "Palkka", "media_type": "text/plain", "size": 6,
        "sha256": vihko::vault::fingerprint(b"Toinen"), "content": "VG9pbmVu"
    });
    good["attachments"] = json!([attachment]);
    for (place, value) in [
        ("/attachments/0/content", json!("VG9pbmVa")),
        ("/attachments/0/content", json!("tämä ei ole base64")),
    ] {
        let found = faults(&mut tiny.book, &changed(&good, place, value.clone()));
        let fault = Fault {
            field: "attachments[0].content".into(),
            problem: Problem::BadContent,
        };
        assert_eq!(found, [fault], "{place} {value}");
    }
    let wrong_size = faults(
        &mut tiny.book,
        &changed(&good, "/attachments/0/size", json!(7)),
    );
    assert_eq!(
        wrong_size,
        [Fault {
            field: "attachments[0].size".into(),
            problem: Problem::BadContent
        }]
    );
    assert_eq!(faults(&mut tiny.book, &good), []);
    assert_eq!(
        **tiny
            .book
            .attachment(vihko::values::AttachmentId(NOBODY.parse().unwrap()))
            .unwrap(),
        *b"Toinen"
    );
}

#[test]
fn reports_are_held_against_the_rest_too() {
    let (mut tiny, _) = good();
    tiny.book
        .confirm(tiny.payer, vihko_tests::month("2026-10"), "")
        .unwrap();
    let good: Value = serde_json::from_str(&content(&tiny.book)).unwrap();
    let mut twice = good.clone();
    twice["reports"]
        .as_array_mut()
        .unwrap()
        .push(good["reports"][0].clone());
    let folder = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::choose(Tiny::PASSPHRASE).unwrap();
    let (path, today) = (
        folder.path().join("toinen.vihko"),
        Clock::Fixed(day("2026-11-02")),
    );
    let (mut other, _) =
        Notebook::create(&path, &passphrase, PassphraseCost::FLOOR, today).unwrap();
    let found = faults(&mut other, &twice);
    assert_eq!(
        found,
        [Fault {
            field: "reports[2].id".into(),
            problem: Problem::Twice
        }]
    );
    for (place, path) in [
        ("/reports/0/payer", "reports[0].payer"),
        ("/reports/0/person", "reports[0].person"),
    ] {
        let found = faults(&mut other, &changed(&good, place, json!(NOBODY)));
        assert_eq!(
            found,
            [Fault {
                field: path.into(),
                problem: Problem::UnknownReference
            }]
        );
    }
    let found = faults(&mut other, &changed(&good, "/reports/0/data", json!("{}")));
    assert!(
        !found.is_empty()
            && found
                .iter()
                .all(|it| it.field.starts_with("reports[0].data")),
        "{found:?}"
    );
}

#[test]
fn all_faults_come_at_once_and_the_program_tells_each_on_a_line() {
    let (mut tiny, good) = good();
    let mut wrong = changed(&good, "/people/0/hetu", json!("131052-308A"));
    wrong = changed(&wrong, "/placements/0/end", json!("2026-03-31"));
    wrong = changed(&wrong, "/month_figures/0/gross", json!("-1.00"));
    assert_eq!(faults(&mut tiny.book, &wrong).len(), 3);
    let before = content(&tiny.book);
    let (folder, path) = tiny.closed();
    let file = folder.path().join("vikoja.json");
    std::fs::write(&file, wrong.to_string()).unwrap();
    let on = |args: &[&str]| {
        Program::with(args)
            .arg("--notebook")
            .arg(&path)
            .passphrase(Tiny::PASSPHRASE)
            .on("2026-11-02")
    };
    let said = on(&["import", file.to_str().unwrap()]).refused();
    // Each fault has a line of its own that begins with its path, in the order of the file.
    let begins = |path: &str| {
        let line = |it: &str| it.trim_start_matches(['-', ' ']).starts_with(path);
        said.lines().position(line)
    };
    let lines = [
        "month_figures[0].gross",
        "people[0].hetu",
        "placements[0].end",
    ]
    .map(begins);
    assert!(
        lines.iter().all(Option::is_some) && lines.is_sorted(),
        "{said}"
    );
    let out = folder.path().join("jalkeen.json");
    on(&["export", "--out", out.to_str().unwrap()]).done();
    assert_eq!(std::fs::read_to_string(out).unwrap(), before);
}
