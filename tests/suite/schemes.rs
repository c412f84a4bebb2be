//! One's own scheme profiles: what they replace and from when, and what they never change.

use serde_json::{Value, json};
use vihko::association::PayerDraft;
use vihko::error::Failure;
use vihko::exchange::data::NotebookData;
use vihko::exchange::read_profile;
use vihko::fault::Problem;
use vihko::notebook::{Clock, Notebook};
use vihko::support::{Profile, SchemeDraft};
use vihko::text::{Language, Text};
use vihko::values::{Draft, Euro};
use vihko::vault::{Passphrase, PassphraseCost};
use vihko_tests::{Program, Tiny, day, month, refusal};

const KEMI: &str = include_str!("../../src-tauri/crates/vihko/profiles/kemi-lisa.json");

/// Kemi's profile as a file with some places changed.
fn file(changes: &[(&str, Value)]) -> String {
    let mut profile: Value = serde_json::from_str(KEMI).unwrap();
    for (place, value) in changes {
        *profile.pointer_mut(place).unwrap() = value.clone();
    }
    profile.to_string()
}

/// Kemi's rules from a day on, with a cap.
fn kemi(from: &str, cap: u16) -> Profile {
    let from = match from {
        "" => Value::Null,
        from => json!(from),
    };
    read_profile(&file(&[
        ("/valid_from", from),
        ("/cap_percent/value", json!(cap)),
    ]))
    .unwrap()
}

fn keep(book: &mut Notebook, profile: Profile) -> Option<Profile> {
    book.keep_scheme(SchemeDraft { profile }).unwrap().before
}

fn cap_on(book: &Notebook, on: &str) -> u16 {
    let scheme = book.scheme_on("kemi-lisa", day(on)).unwrap();
    scheme.cap_percent.value().unwrap().0
}

#[test]
fn one_s_own_profile_goes_before_the_program_s_on_its_own_days() {
    let mut tiny = Tiny::new();
    assert_eq!(cap_on(&tiny.book, "2027-06-01"), 100);
    let spring = Profile {
        valid_to: Some(day("2027-05-31")),
        ..kemi("2027-01-01", 80)
    };
    keep(&mut tiny.book, spring);
    for (on, cap) in [
        ("2026-12-31", 100),
        ("2027-01-01", 80),
        ("2027-05-31", 80),
        ("2027-06-01", 100),
    ] {
        assert_eq!(cap_on(&tiny.book, on), cap, "{on}");
    }
    keep(&mut tiny.book, kemi("2027-03-01", 60));
    assert_eq!(cap_on(&tiny.book, "2027-02-28"), 80);
    assert_eq!(cap_on(&tiny.book, "2027-03-01"), 60);
    assert_eq!(cap_on(&tiny.book, "2030-01-01"), 60);
}

#[test]
fn a_profile_of_the_same_first_day_is_replaced_and_any_other_is_added() {
    let mut tiny = Tiny::new();
    let n_shipped = tiny.book.schemes().unwrap().len();
    let before = keep(&mut tiny.book, kemi("2027-01-01", 80)).unwrap();
    assert_eq!(before.cap_percent.value().unwrap().0, 100);
    let before = keep(&mut tiny.book, kemi("2027-01-01", 70)).unwrap();
    assert_eq!(before.cap_percent.value().unwrap().0, 80);
    assert_eq!(tiny.book.schemes().unwrap().len(), n_shipped + 1);
    keep(&mut tiny.book, kemi("", 90));
    assert_eq!(tiny.book.schemes().unwrap().len(), n_shipped + 2);
    assert_eq!(cap_on(&tiny.book, "2026-11-02"), 90);
    assert_eq!(cap_on(&tiny.book, "2027-01-01"), 70);
}

#[test]
fn a_report_follows_the_rules_of_its_month_and_a_confirmed_one_its_own_for_ever() {
    let mut tiny = Tiny::new();
    tiny.complete();
    tiny.book.confirm(tiny.payer, month("2026-10"), "").unwrap();
    let before = tiny.paper();
    keep(&mut tiny.book, kemi("2026-11-01", 40));
    let after = tiny.paper();
    assert!(before.pdf == after.pdf && before.data == after.data);
    assert!(!after.outdated, "the month has its own rules");
    // 40 % of 2 253 € is less than the pay subsidy alone: from November nothing is left to pay.
    let mut november = Tiny::figures(tiny.placement, "1800.00");
    november.month = "2026-11".into();
    tiny.book.record(november).unwrap();
    let mut wanted = tiny.october();
    wanted.month = month("2026-11");
    let report = tiny.book.month_report(wanted).unwrap();
    assert_eq!(report.people[0].money.supplement, Euro(120));
    // The seven months before were paid by their own rules.
    assert_eq!(report.people[0].paid_so_far, Euro(350_000));
    assert_eq!(tiny.report().people[0].money.supplement, Euro(50_000));
    // Rules that are said to have held all along are no reason to touch the paper.
    keep(&mut tiny.book, kemi("", 40));
    let after = tiny.paper();
    assert!(before.pdf == after.pdf && before.data == after.data);
    assert!(after.outdated);
}

#[test]
fn a_payer_may_have_a_scheme_that_only_the_notebook_knows() {
    let mut tiny = Tiny::new();
    let tornio = PayerDraft {
        name: "Tornion kaupunki".into(),
        scheme: "tornio".into(),
        ..PayerDraft::default()
    };
    let faults = refusal(tiny.book.record(tornio.clone()));
    let Failure::Invalid(faults) = faults else {
        panic!("{faults:?}")
    };
    let fault = faults.iter().next().unwrap();
    assert!(matches!(&fault.problem, Problem::NotInList(ids) if ids.starts_with("kemi-lisa, ")));
    let mut profile = kemi("2027-01-01", 80);
    profile.id = "tornio".into();
    assert_eq!(keep(&mut tiny.book, profile), None);
    tiny.book.record(tornio).unwrap();
    // Before its first day nothing else is known of it.
    let scheme = tiny.book.scheme_on("tornio", day("2026-11-02")).unwrap();
    assert_eq!(scheme.cap_percent.value().unwrap().0, 80);
    assert_eq!(
        refusal(tiny.book.scheme_on("kalajoki", day("2026-11-02"))),
        Failure::NoSuchScheme("kalajoki".into())
    );
}

#[test]
fn own_profiles_and_answers_go_out_and_come_in_with_everything_else() {
    let mut tiny = Tiny::new();
    keep(&mut tiny.book, kemi("2027-01-01", 80));
    tiny.book
        .answer_deadline(vihko::support::DeadlineAnswerDraft {
            placement: Some(tiny.placement),
            deadline: "signed-form".into(),
            done_on: "2026-10-30".into(),
            ..Default::default()
        })
        .unwrap();
    let content = tiny.book.content().unwrap().write().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (mut other, _) = Notebook::create(
        &folder.path().join("toinen.vihko"),
        &Passphrase::choose(Tiny::PASSPHRASE).unwrap(),
        PassphraseCost::FLOOR,
        Clock::Fixed(day("2026-11-02")),
    )
    .unwrap();
    other.import(NotebookData::read(&content).unwrap()).unwrap();
    assert_eq!(cap_on(&other, "2027-01-01"), 80);
    let support = other.support(tiny.placement).unwrap();
    let mut deadlines = support.now.deadlines.iter();
    let signed = deadlines.find(|it| it.deadline.id.code() == "signed-form");
    assert_eq!(signed.unwrap().done.unwrap().on, day("2026-10-30"));
    let mut wrong: Value = serde_json::from_str(&content).unwrap();
    wrong["schemes"][0]["profile"]["cap_percent"]["value"] = json!(70000);
    wrong["schemes"][0]["profile"]["monthly"]["source"] = json!(" ");
    let refused = other.import_file(&wrong.to_string());
    let Failure::Invalid(faults) = refusal(refused) else {
        panic!()
    };
    let told: Vec<_> = faults.iter().map(|it| it.field.as_str()).collect();
    assert_eq!(told, ["schemes[0].profile.cap_percent.value"]);
}

#[test]
fn a_rule_without_source_is_refused() {
    let mut tiny = Tiny::new();
    let overrides = serde_json::from_value(json!({"monthly": "450.00"})).unwrap();
    let profile = kemi("2027-01-01", 80).with(overrides, " ", day("2026-11-01"));
    let Failure::Invalid(faults) = refusal(tiny.book.keep_scheme(SchemeDraft { profile })) else {
        panic!()
    };
    let told: Vec<_> = faults.iter().map(|it| it.field.as_str()).collect();
    assert_eq!(told, ["profile.monthly.source"]);
}

#[test]
fn a_name_that_no_paper_can_print_is_refused_with_its_place() {
    let faults = |place: &str, value: &str| {
        let Failure::Invalid(faults) = refusal(read_profile(&file(&[(place, json!(value))])))
        else {
            panic!()
        };
        let told = faults
            .iter()
            .map(|it| (it.field.clone(), it.problem.clone()));
        told.collect::<Vec<_>>()
    };
    let cases: [(&str, &str, Problem); 6] = [
        ("name/fi", "Kunta 😀", Problem::NotPrintable('😀')),
        (
            "name/fi",
            "\u{202e}Kunta",
            Problem::NotPrintable('\u{202e}'),
        ),
        ("name/fi", "Kunta\u{1b}[31m", Problem::StrangeCharacter),
        ("name/fi", "", Problem::Missing),
        ("id", "../x", Problem::WrongForm("kemi-lisa".into())),
        ("id", "a b\n", Problem::WrongForm("kemi-lisa".into())),
    ];
    for (place, value, problem) in cases {
        let told = faults(&format!("/{place}"), value);
        assert_eq!(told, [(place.replace('/', "."), problem)], "{value:?}");
    }
    let long = "Ä".repeat(3_000);
    assert_eq!(
        faults("/name/fi", &long),
        [("name.fi".into(), Problem::TooLong(300))]
    );
    // What is only typed in another way is taken as it is seen.
    let mut tiny = Tiny::new();
    let changes = [("/name/fi", json!("Oma\n kunta\u{200b} ä"))];
    let profile = read_profile(&file(&changes)).unwrap();
    let kept = tiny.book.keep_scheme(SchemeDraft { profile }).unwrap();
    assert_eq!(tiny.book.get(kept.id).unwrap().name.fi, "Oma kunta ä");
}

#[test]
fn a_profile_becomes_its_draft_and_back() {
    let profile = kemi("2027-01-01", 80);
    let again = SchemeDraft::of(&profile).check(day("2026-11-22")).unwrap();
    assert_eq!(again, profile);
}

#[test]
fn the_program_brings_a_profile_in_and_says_what_changes() {
    let mut tiny = Tiny::new();
    tiny.complete();
    let (folder, path) = tiny.closed();
    let new = folder.path().join("uusi.json");
    let changes = [
        ("/valid_from", json!("2027-01-01")),
        ("/monthly/value", json!("450.00")),
    ];
    std::fs::write(&new, file(&changes)).unwrap();
    let run = |words: &[&str]| {
        Program::with(["schemes"])
            .args(words)
            .arg("--notebook")
            .arg(&path)
            .passphrase(Tiny::PASSPHRASE)
            .on("2026-11-02")
    };
    let new = new.to_str().unwrap();
    let change = "Kuukausisumma: 500 → 450 € alkaen 1.1.2027";
    let compared = run(&["compare", new]).done().replace('\u{a0}', " ");
    assert_eq!(compared.trim(), change);
    let added = run(&["add", new]).done().replace('\u{a0}', " ");
    assert!(
        added.contains("kemi-lisa") && added.contains(change),
        "{added}"
    );
    let again = run(&["add", new]).done();
    assert!(again.contains("Ehdot ovat samat."), "{again}");
    let list = run(&[]).done();
    let own: Vec<&str> = list.lines().filter(|it| it.contains("oma")).collect();
    assert!(
        own.iter()
            .any(|it| it.starts_with("kemi-lisa:") && it.ends_with(" (omat ehdot)")),
        "{list}"
    );
    assert!(run(&["show", "kemi-lisa"]).done().contains("450\u{a0}€"));
    let unopened = Program::with(["schemes", "show", "kemi-lisa"]).done();
    assert!(unopened.contains("500\u{a0}€") && !unopened.contains("450\u{a0}€"));
    // Rubbish is refused before the passphrase is asked.
    std::fs::write(folder.path().join("roska.json"), "{\"id\": 7").unwrap();
    let rubbish = folder.path().join("roska.json");
    run(&["add", rubbish.to_str().unwrap()]).refused();
    for language in Language::ALL {
        let text = Text::new(*language);
        let said = run(&["add", new, "--lang", language.code()]).done();
        assert!(said.contains(&text.scheme_same()), "{said}");
    }
}
